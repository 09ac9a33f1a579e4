"""What is told of each of several numbers: its own programme, and whether it counts people or where they are."""

from bot.understanding.doing.kinds import counts_as
from bot.understanding.doing.scene import Scene
from bot.understanding.words.numbers import Number
from bot.understanding.words.units import Unit
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

THAT_IS = late(r", (that is|that's|or|i\.e\.|meaning|namely|which is|so) ((about|some|around|a total of) )*$")


def people_of_the_places(plain: str, fitting: list[tuple[Number, Unit | None]]) -> list[tuple[Number, Unit | None]]:
    """ "Three of our five hotels, that is 64 receptionists": the people are meant, and not where they are."""
    group = fitting[0][1].group if fitting[0][1] else None
    people = (at for at, (one, unit) in enumerate(fitting) if unit and unit.group == "people")
    at = next(people, 0) if group == "organisations" else 0
    return fitting[at:] if at and THAT_IS.search(plain, 0, fitting[at][0].start) else fitting


def programmes_of(
    sentence: Text, told: list[tuple[Number, Unit | None]], end: int, scene: Scene
) -> dict[int, str | None]:
    """ "68 drivers with TAT and 44 dispatchers with BOTL": of each number its own, where they differ."""
    starts = [number.start for number, _ in told]
    spans = zip(starts, [*starts[1:], end], strict=True)
    found = {start: scene.vocabulary.programmes.find(sentence.low, start, upto) for start, upto in spans}
    named = {start: mention.name for start, mention in found.items() if mention}
    if not found[starts[-1]]:  # "BOTL for 40 drivers and TAT for 20": each stands before its number.
        before = zip([0, *starts[:-1]], starts, strict=True)
        led = {upto: scene.vocabulary.programmes.find(sentence.low, start, upto) for start, upto in before}
        named = {start: mention.name for start, mention in led.items() if mention} if all(led.values()) else named
    return dict(named) if len(set(named.values())) > 1 else {}


def of_places(plain: str, number: Number) -> bool:
    """ "80 percent of the cashiers at our three casinos": it is no share of the casinos."""
    return counts_as(plain, number.end, "organisations") or counts_as(plain, number.end, "vehicles")
