"""Where all of the people are told of, behind a clause about a fleet or a place."""

from bot.understanding.doing.scene import Scene
from bot.understanding.words.units import unit_after
from bot.understanding.writing.patterns import late

ALL_OF_US = late(
    r"""
    \b(is|are|was|were|have|has|runs?|operates?|owns?|employs?|uses?)\b[^;]*?(,? (but|and|so|yet)|;
      |,) (?=(all|every|each)( of)?( (our|the|their|its))?( [a-z-]+){1,3} $)
    """,
)
""" "Our fleet of 22 buses is small, but all drivers will take the course": it is no promise of 22."""


def behind_a_fleet(low: str, start: int, end: int, scene: Scene) -> int:
    """Where all of them are told of, behind a clause in which no number of people stands; else the start."""
    told = ALL_OF_US.search(low, start, max(start, end))
    before = (unit_after(scene.plain, one.end) for one in scene.numbers if told and one.end < told.end())
    return told.end() if told and not any(unit and unit.group == "people" for unit in before) else start
