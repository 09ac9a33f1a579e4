"""One number of an answer, with what it counts and the part it plays."""

from typing import NamedTuple

from bot.understanding.counting.parts import Part
from bot.understanding.readings import ReplyContext
from bot.understanding.words.alike import may_stand_for
from bot.understanding.words.numbers import Number
from bot.understanding.words.units import Unit
from bot.understanding.writing.patterns import late

EITHER_OF = late(r" (and|or|&|et|y|ou|o) |, ")

ON_A_DAY = late(r" (mon|tues|wednes|thurs|fri|satur|sun)day( (morning|afternoon|evening|night))?$")
""" "1 more session Friday night": what is counted are sessions."""


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
    """Whether a count is of what was pledged, "dispatchers and drivers" of either; a count with no noun may be."""
    if not count.unit:
        return True
    said = ON_A_DAY.sub("", low[count.unit.start : count.unit.end])
    if context.unit and low.startswith(context.unit.lower(), count.unit.start):
        return True  # "7 crew leads" of crew leads: the unit itself, of which one word alone is read.
    return any(may_stand_for(said, unit) for unit in EITHER_OF.split(context.unit)) if context.unit else True
