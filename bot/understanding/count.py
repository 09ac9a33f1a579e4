"""One number of an answer, with what it counts and the part it plays."""

from typing import NamedTuple

from bot.understanding.alike import may_stand_for
from bot.understanding.numbers import Number
from bot.understanding.parts import Part
from bot.understanding.readings import ReplyContext
from bot.understanding.units import Unit


class Count(NamedTuple):
    """A number, what it counts, the part it plays, and where its words stand."""

    number: Number
    unit: Unit | None
    part: Part
    start: int
    end: int
    of: int | None = None
    """The M of "N of M"."""

    @property
    def value(self) -> int:
        """The number as a whole."""
        return self.number.whole


def fits(low: str, count: Count, context: ReplyContext) -> bool:
    """Whether a count is of what was pledged; a count with no noun may be."""
    return not count.unit or may_stand_for(low[count.unit.start : count.unit.end], context.unit)
