"""Words that somebody passes on: who told them, by what road, and what was told as they might have written it.

"RTD says 210 now", "just spoke to Terry, they're at 96", "per RTD: 40 more". No second line and no question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.understanding.patterns import late

WHO = r"(?P<who>[^:;,?!\n]{2,80}?)"
THEY = r"(?:(?:that|and)\s)?(?:(?:they|she|he)(?:'re|’re|'ve|’ve|\s(?:are|have))\s)?(?P<what>[^\n?]+)\s*"
TOLD = (
    r"(?P<told>says|said|told (?:me|us)|tells (?:me|us)|reports|reported|writes|wrote|mentioned|confirms|confirmed"
    r"|called|phoned|rang|e-?mailed|texted)"
)
SPOKE = (
    r"(?P<told>spoke (?:to|with)|talked (?:to|with)|met(?: with)?|heard from"
    r"|got (?:a call|an e-?mail|a text|word) from)"
)

FORMS = (
    late(rf"\s*{WHO}\s{TOLD}\b(?:\s(?:me|us))?(?:\sand said)?[:,]?\s+{THEY}", re.IGNORECASE),
    late(rf"\s*(?:i\s)?(?:just\s)?{SPOKE}\s{WHO}(?:[,:;.]|\sand|\swho (?:said|says))\s+{THEY}", re.IGNORECASE),
    late(rf"\s*(?P<told>according to|as per|per)\s{WHO}[,:]\s+{THEY}", re.IGNORECASE),
)

ROADS = {
    "call": "by phone", "phone": "by phone", "rang": "by phone", "mail": "by e-mail", "text": "by text",
    "met": "in person",
}  # fmt: skip

MORE = late(r"\b(?:says?|said|told|though|but|claims?|doubt|while|and [A-Z])")
"""What follows is of somebody else, or staff's own."""


@dataclass(frozen=True)
class Relayed:
    who: str
    how: str
    what: str


def relayed(text: str) -> Relayed | None:
    """The one sentence of somebody's that is passed on; None where there is more, or nothing of the kind."""
    form = next((found for form in FORMS if (found := form.fullmatch(text))), None)
    if form is None or MORE.search(form["what"]):
        return None
    told = form["told"].casefold()
    return Relayed(form["who"].strip(), next((way for word, way in ROADS.items() if word in told), ""), form["what"])
