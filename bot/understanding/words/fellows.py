"""People who are counted by two names."""

from bot.understanding.words.numerals import SPELT
from bot.understanding.words.units import Unit, unit_after
from bot.understanding.writing.patterns import late

FELLOWS = late(
    rf"""
    ((?P<last>,? (and|&) | ?/ ?)|, )(?=[a-z])(?!(all|its|our|their|the|up|about|some|other|more|over|{SPELT})\b)
    """,
)
ENDS = late(
    r"""
    \s?([.,;:()]|$|_|-\s
      |(by|before|in|with|on|using|through|this|over|within|for|at|from|during|until|next|across|as|per|and)\b)
    """,
)


def with_its_fellow(plain: str, unit: Unit | None) -> Unit | None:
    """ "1,800 lineworkers and technicians": people counted by two names."""
    end = unit.end if unit and unit.group == "people" else None
    while end is not None and unit:
        joined = FELLOWS.match(plain, end)
        other = unit_after(plain, joined.end()) if joined else None
        if not joined or not other or other.group != "people":
            return unit
        end = other.end
        if joined["last"] and ENDS.match(plain, end):
            return unit._replace(end=end)
    return unit
