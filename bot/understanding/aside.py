"""Numbers that stand aside: of things asked for, and of people who were not there or did not get through."""

from collections.abc import Sequence

from bot.understanding.numbers import Number
from bot.understanding.patterns import late

REQUESTED = late(
    r"\b(?:(?:need|want|order|send|mail|ship|request|requesting|require|requires|use|received"
    r"|ordered|print|printed|ran out of|sent us|gave us)\s(?:us\s|me\s|another\s|about\s"
    r"|at least\s|some\s|the\s|your\s|over\s)*)$"
)
LOST = late(r"\b(?:lost|losing|lose|laid off|let go)\s(?:\w+\s)?$")
ABSENT = late(r"\s(?:no[- ]?shows?|absent|absences|cancel\w*)\b")
FELL_THROUGH = late(
    r"\s(?:[\w'-]+\s)?(?:failed|flunked|dropped out|(?:did not|didn't)\s(?:pass|finish|complete|make it|show))\b"
)


def that_count(low: str, numbers: Sequence[Number]) -> tuple[list[Number], bool]:
    """Without those that stand aside; and whether it is doubtful what the others then are.

    "12 more passed, 3 failed" is 12 and never 15; "45 attended but 10 failed" may be 45 or 35, so it is asked about.
    """
    taken = [number for number in numbers if not _never_counts(low, number)]
    through = [number for number in taken if not FELL_THROUGH.match(low, number.end)]
    return (through, True) if 0 < len(through) < len(taken) else (taken, False)


def _never_counts(low: str, number: Number) -> bool:
    before = low[max(0, number.start - 50) : number.start]
    return bool(REQUESTED.search(before) or LOST.search(before) or ABSENT.match(low, number.end))
