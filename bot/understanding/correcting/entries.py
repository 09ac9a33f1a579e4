"""The last entry, and the figures of an answer that may mend it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.understanding.readings import ReplyContext
from bot.understanding.words.numbers import Number, blank, find_numbers
from bot.understanding.writing.patterns import late

DIGITS = late(r"\d[\d,]*")
Told = tuple[int | None, int]
"""The figure that is meant, and what the record then shows."""


class Entry(NamedTuple):
    """The last entry: its figure, what stood on record before it and stands now; from `base` its figure counts."""

    amount: int
    previous: int
    base: int
    current: int


def entry_of(context: ReplyContext) -> Entry | None:
    """The last entry, if its figures are known. A total told anew counts from nothing."""
    last = context.last_entry
    if not last or last.amount is None or last.previous_total is None or context.current is None:
        return None
    base = last.previous_total if last.intent == "progress_add" else 0
    return Entry(last.amount, last.previous_total, base, context.current)


def are_exact(figures: Sequence[Number]) -> bool:
    """Whether all are whole numbers of something counted, told as they are."""
    return all(
        one.is_whole and not one.percent and not one.rounded and not one.money and one.low >= 0 for one in figures
    )


def figures_of(low: str) -> Iterator[Number]:
    """The figures of a text, where a "32 to 35" is two of them: what is changed to what."""
    for one in find_numbers(blank(low)):
        ends = list(DIGITS.finditer(low, one.start, one.end)) if one.high is not None else []
        if len(ends) != 2:  # A range has two.
            yield one
            continue
        for end, value in zip(ends, (one.low, one.high or one.low), strict=True):
            yield Number(end.start(), end.end(), value)
