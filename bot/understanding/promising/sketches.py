"""A promise put together from what stands in a sentence, whatever the order: "~35 conductors -> Acme -> by April".

For what no rule reads. That something is promised, and which figures are, is told by the words (`sounds.py`,
`amounts.py`); the unit, the programme and the day are found as in any other sentence. A sentence with two promised
figures is two promises, each with what stands about its figure.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, cast

from bot.understanding.doing.deeds import kind_of_unit
from bot.understanding.doing.heads import Head
from bot.understanding.doing.scene import Scene
from bot.understanding.promising.amounts import MOST
from bot.understanding.promising.counted import counted, unit_of
from bot.understanding.promising.days import is_due
from bot.understanding.promising.due import date_problems
from bot.understanding.promising.quoting import reason_of
from bot.understanding.promising.sentence import scene_of
from bot.understanding.readings import Kind, Problem, Promise
from bot.understanding.scales.weighing import DEEDS, likeliest, sound
from bot.understanding.words.numbers import Number
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

BETWEEN = late(
    r"""
    ([;:\n|()\[\]\"+=]|,(?!\d)|\.(?!\w)| / | // |->|\s-{1,2}\s
      |\s(and|plus|while|whereas|then|as well as|along with|together with|&)\s)
    (?!\s*(each|every one|per|for|to|of|in|at|with|among|out of)\b)
    """,
)
"""What may part two promises: of several the last one does. "Six sessions, each for 25" is but one."""
ALIKE: dict[Kind, tuple[Kind, ...]] = {
    "train": ("train", "other"),
    "hold_sessions": ("hold_sessions", "host_presentation"),
    "host_presentation": ("hold_sessions", "host_presentation"),
    "distribute_materials": ("distribute_materials", "create_resource"),
    "create_resource": ("distribute_materials", "create_resource"),
}
"""Of what kinds a promise may be whose figure counts what those of one kind do."""


class Sketch(NamedTuple):
    """A promise, what is wrong with its figure or its day, and what stands before its figure and with it."""

    promise: Promise
    problems: tuple[Problem, ...]
    lead: str


def sketches_of(sentence: Text, scene: Scene, figures: Sequence[Number]) -> Iterator[Sketch]:
    """One promise for each of these figures, or one without any."""
    apart = _apart(scene.plain, figures)
    if not apart:
        yield from _sketched(sentence, scene._replace(numbers=()))
    cuts = [0, *(cut for one, other in pairwise(apart) if (cut := _cut(scene.plain, one, other))), len(scene.plain)]
    for figure, (start, end) in zip(apart, pairwise(cuts), strict=False):
        part = sentence.part(start, end)
        of_it = scene_of(part, scene.vocabulary, scene.anchor)
        yield from _sketched(part, of_it._replace(numbers=_those_at(of_it, figure.start - start)))


def _those_at(scene: Scene, start: int) -> tuple[Number, ...]:
    return tuple(number for number in scene.numbers if number.start == start)


def _apart(plain: str, figures: Sequence[Number]) -> list[Number]:
    """The figures without those that nothing parts from the one before: "3 crews of 8"."""
    apart = list(figures[:1])
    for figure in figures[1:]:
        if _cut(plain, apart[-1], figure) is not None:
            apart.append(figure)
    return apart


def _cut(plain: str, one: Number, other: Number) -> int | None:
    """Where what parts two figures ends, or None where they belong together."""
    partings = list(BETWEEN.finditer(plain, one.end, other.start))
    return partings[-1].end() if partings else None


def _sketched(sentence: Text, scene: Scene) -> Iterator[Sketch]:
    """What a sentence promises; who does is left open."""
    kind = _kind_of(sentence, scene)
    end = len(sentence.low.rstrip(" .\n"))
    head = Head("forward", "pledge", (0, 0), 0, 0, end)
    programme = scene.vocabulary.programmes.find(sentence.low)
    due = next((when for when in scene.dates[:MOST] if is_due(scene, when)), None)
    promise = Promise(
        organisation=None,
        kind=kind,
        programme=programme.name if programme else None,
        sponsor_level=scene.vocabulary.sponsor_level(scene.plain) if kind == "sponsor" else None,
        due_text=sentence.cut(due.start, due.end) if due else None,
        due=due.due if due else None,
        because=reason_of(sentence, 0, end),
    )
    problems = date_problems(sentence, due, scene)
    lead = sentence.cut(0, scene.numbers[0].end if scene.numbers else 0)
    for one, refused in counted(sentence, promise, 0, end, scene, head):
        yield Sketch(one, (*refused, *problems), lead)
        problems = ()


def _kind_of(sentence: Text, scene: Scene) -> Kind:
    """The kind it sounds like, unless its figure counts something else: 95 dockers are no sessions."""
    kind = cast(Kind, likeliest(DEEDS, sound(sentence.low))[0])
    if any(number.money for number in scene.numbers):
        return "sponsor"
    units = (unit_of(scene.plain, number) for number in scene.numbers)
    by_unit = next((kind_of_unit(scene.plain[unit.start : unit.end]) for unit in units if unit), None)
    return kind if by_unit is None or kind in ALIKE.get(by_unit, (by_unit,)) else by_unit
