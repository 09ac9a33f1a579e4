"""Figures that stand beside those counted and are in none of them: "the day crew, 8 of them, plus 15 from nights"."""

from collections.abc import Iterator, Sequence
from math import inf

from bot.understanding.counting.count import Count
from bot.understanding.readings import ReplyContext
from bot.understanding.words.numbers import Number, find_numbers
from bot.understanding.words.units import group_of, unit_after
from bot.understanding.writing.patterns import late

OF_THEM = late(r" of (them|us|these|those)\b")
AND_MORE = late(r"(,|\b(and|plus|then)\b|[&+])")


def leaves_some_out(low: str, counts: Sequence[Count], context: ReplyContext) -> bool:
    """Whether so many "of them" are told, and then some others: the first are in no figure that is read.

    More than are left to train are those that they are of: "of the 900 of us, 81 took the course".
    """
    left = (context.target or inf) - (context.current or 0)
    values = {count.value for count in counts}
    told = [
        number
        for number in _uncounted(low, counts)
        if OF_THEM.match(low, number.end) and number.low <= left and number.whole not in values
    ]
    later = [count.number.start for count in counts]
    return any(AND_MORE.search(low, number.end, start) for number in told for start in later if start > number.end)


def are_of_sessions(low: str, counts: Sequence[Count], unit: str | None) -> bool:
    """Whether the figures are what so many sessions were made of: "4 sessions, two in Moncton and two in Dieppe"."""
    if group_of(unit) == "sessions" or any(count.unit for count in counts):
        return False
    sessions = [number.whole for number in _uncounted(low, counts) if _of_sessions(low, number)]
    return sum(count.value for count in counts) in sessions


def _uncounted(low: str, counts: Sequence[Count]) -> Iterator[Number]:
    known = {count.number.start for count in counts}
    return (number for number in find_numbers(low) if number.start not in known)


def _of_sessions(low: str, number: Number) -> bool:
    unit = unit_after(low, number.end)
    return unit is not None and unit.group == "sessions"
