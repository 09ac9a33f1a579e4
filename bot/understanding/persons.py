"""Whether words name a person or a role, or the front of an organisation's name."""

import re

from bot.understanding.text import words

ENDS_OF_NAMES = words(
    "training transit office department city services center centre company coalition trucking school hotel inn"
    " plaza casino store stop terminal church bank hospital airport college university port depot campus garage"
)
"""What the name of an organisation ends with: "Omaha Transit of Nebraska" is no person."""


def is_person(written: str) -> bool:
    """One to seven words that look like a person or a role, not like the front of an organisation's name."""
    said = re.findall(r"[\w.'-]+", written)[:-1]
    plural = said and re.search(r"[A-Z]\w+s$", said[-1]) and len(said[-1]) > 5 and len(said) < 3
    return 0 < len(said) <= 7 and said[-1].lower() not in ENDS_OF_NAMES and not plural
