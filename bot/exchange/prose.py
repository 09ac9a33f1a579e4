"""A whole text of outcomes read at once, whatever its length: last year's report as Markdown, notes, a mail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bot.pledges.apart import each_apart
from bot.understanding import PledgeReading, Vocabulary, read_pledges

AT_A_TIME, LINES = 4_000, 100
"""Characters and lines read together: as much as is surely read of one text."""

_MARKS = re.compile(r"(\*\*|__|`)|^\s*(?:#+|>)\s*", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")


def read_prose(text: str, vocabulary: Vocabulary, today: date, event_day: date | None) -> PledgeReading:
    """All promises and finished things of it, in their order."""
    parts = [each_apart(read_pledges(part, vocabulary, today, event_day), part) for part in _parts(_plain(text))]
    return PledgeReading(
        tuple(one for part in parts for one in part.pledges),
        tuple(one for part in parts for one in part.outcomes),
        tuple(one for part in parts for one in part.problems),
    )


def _plain(text: str) -> str:
    return _MARKS.sub("", _LINK.sub(r"\1", text))


def _parts(text: str) -> Iterator[str]:
    """Cut between lines; a longer line stands alone."""
    part = ""
    for line in text.splitlines():
        if part and (len(part) + len(line) > AT_A_TIME or part.count("\n") >= LINES):
            yield part
            part = ""
        part += f"{line}\n"
    if part.strip():
        yield part
