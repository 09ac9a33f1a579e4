"""What stands right before and behind the figures of an answer, and how they compare with the record.

A word weighs otherwise beside a figure than far from it ("12 more passed", "passed the word on, 12 more"), and a figure
that just makes up what is missing is more likely meant as it was read than one in which nothing fits.
"""

from collections.abc import Iterator, Sequence

from bot.understanding.counting.count import Count
from bot.understanding.readings import ReplyContext
from bot.understanding.writing.patterns import late

REACH, FAR = 5, 50
"""So many words to either side of a figure, in so many characters."""
MOST = 4
"""Figures of which this is told."""
STEPS = 5
"""In so many steps the way from the record to what was promised is told."""
SPOKEN = late(r"[^\W\d_]+('[^\W\d_]+)?|\d+|[,:?()+=/-]")
ENDS = late(r"[.!;\n]")


def placed(low: str, counts: Sequence[Count]) -> Iterator[str]:
    """The words about each figure in its sentence, with their distance and without, and the nearest together."""
    for count in counts[:MOST]:
        start, end = count.number.start, count.number.end
        before = [*_spoken(ENDS.split(low[max(0, start - FAR) : start])[-1])[::-1], "^"][:REACH]
        behind = [*_spoken(ENDS.split(low[end : end + FAR])[0]), "$"][:REACH]
        for side, told in (("<", before), (">", behind)):
            for at, word in enumerate(told, 1):
                yield f"{side}{at} {word}"
                yield f"{side} {word}"
            yield f"{side} {' '.join(told[:2])}"
        yield f"<> {before[0]} {behind[0]}"


def compared(counts: Sequence[Count], context: ReplyContext) -> Iterator[str]:
    """How each figure compares with the record and the promise, alone and with the part it plays; and its unit."""
    for count in counts[:MOST]:
        # "150" of 250 after 100 would fill it up if it were new; told as the total it does not.
        new = count.part not in ("set", "of", "all")
        sizes = list(_sizes(count.value, context.current or 0, context.target, new=new))
        for size in sizes:
            yield f"is {size}"
            yield f"is {size}, {count.part}"
        yield f"is {' '.join(sizes)}"
        yield f"unit {count.unit.noun if count.unit else None}"
        yield f"group {count.unit.group if count.unit else None}"


def _sizes(value: int, current: int, target: int | None, *, new: bool) -> Iterator[str]:
    yield "above" if value > current else "equal" if value == current else "below"
    yield "known" if current else "new"
    if target:
        yield "over" if current + value > target else "filling" if new and current + value == target else "within"
        yield "beyond" if value > target else "all" if value == target else "some"
        yield f"step {min(STEPS, STEPS * (value - current) // max(1, target - current))}" if value > current else "none"


def _spoken(low: str) -> list[str]:
    return ["#" if word.isdecimal() else word for word in SPOKEN.findall(low)]
