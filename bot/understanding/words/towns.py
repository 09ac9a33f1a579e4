"""Towns that are known where a name is looked for: staff call an event by its town."""

from functools import cache
from pathlib import Path

from bot.understanding.words.persons import GIVEN
from bot.understanding.words.places import is_town
from bot.understanding.writing.text import fold

LISTED = Path(__file__).with_name("towns.txt")


@cache
def listed() -> frozenset[str]:
    """The towns of the list, but for what people are called as well."""
    lines = LISTED.read_text(encoding="utf-8").splitlines()
    names = (name.strip() for line in lines if not line.startswith("#") for name in line.split(";"))
    return frozenset(name for name in names if name) - GIVEN


def is_known_town(name: str) -> bool:
    """Whether a whole name, in any letters, is that of a town."""
    low = fold(name.lower().strip())
    return is_town(low) or low.replace("st.", "st") in listed() or low in listed()
