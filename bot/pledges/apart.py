"""What several organisations promise each is a promise of each: "A and B will each train 40 drivers" are 80."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.understanding import PledgeReading, Promise

NAMES = re.compile(r",\s+(?!(?:inc|llc|co|corp|ltd|lp)\b)(?:(?:and|y|et)\s+)?|\s+(?:and|y|et)\s+", re.I)
ARTICLE = re.compile(r"^(?:the|el|la|los|las|le|les)\s+", re.I)
EACH = re.compile(
    r"(?:\b(?:will|would|shall|have|had|are|were|to)|[^\W\d_a-z][\w.'-]*)\seach\b(?!\sof\b)[^\d]*\d"
    r"|\b(?:cada un[oa]|chacune?)\b(?!\sde)[^\d]*\d"
    r"|\d[\d.,]*(?:\s[^\W\d][\w-]*){1,3}\s(?:each|cada un[oa]|chacune?)\b"
)
""" "Will each train 40", "train 40 drivers each"; "train each of their 40 drivers" is said of the drivers, and "two
sessions of 40 each" of the sessions."""

BEFORE = 15
"""Signs before the words that decided, where "each" may stand: "A and B each pledged 40"."""


def each_apart(reading: PledgeReading, text: str) -> PledgeReading:
    """A reading of a text with one promise for each of those of whom it is said."""
    pledges = (one for promise in reading.pledges for one in _apart(promise, text))
    outcomes = (one for outcome in reading.outcomes for one in _apart(outcome, text))
    return reading._replace(pledges=tuple(pledges), outcomes=tuple(outcomes))


def _apart(promise: Promise, text: str) -> Iterator[Promise]:
    """An ampersand may stand in a name, so it parts none."""
    at = text.find(promise.because)
    said = text[max(0, at - BEFORE) : at] + promise.because if at > 0 else promise.because
    names = [ARTICLE.sub("", name, count=1) for name in NAMES.split(promise.organisation or "") if name]
    are_names = len(names) > 1 and all(name[:1].isupper() or name[:1].isdigit() for name in names)
    if not are_names or promise.kind == "hold_sessions" or not EACH.search(said):
        yield promise
        return
    for name in names:
        yield promise._replace(organisation=name)
