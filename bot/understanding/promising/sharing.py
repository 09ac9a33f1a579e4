"""Who gave what: "A and B pledged 40 and 25 drivers respectively" are two promises."""

from collections.abc import Iterator
from itertools import groupby

from bot.understanding.doing.heads import Head
from bot.understanding.doing.scene import Scene
from bot.understanding.promising.promises import promises_of
from bot.understanding.readings import Problem, Promise
from bot.understanding.words.units import unit_after
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

RESPECTIVELY = late(r"\brespect(ively|ivamente|ivement)\b")
AND = late(r", (?!(?i:inc|llc|ltd|corp|lp|co|s\.a|l\.l\.c)\b)((and|y|et) )?| (and|&|y|et) ")

IN_ORDER = late(r"(?<![\d,$])\d[\d,]*(, \d[\d,]*)*,? (and|y|et|&) \d[\d,]* [a-z]")
""" "A, B and C will train 31, 8 and 12 drivers": as many numbers as there are names."""

ARTICLE = late(r"^([Tt]he|[Ee]l|[Ll][aeo]s?) |^[Ll]'(?=\w)")
THE = late(r"^[Tt]he ")

Read = tuple[Head, Promise, tuple[Problem, ...]]


def shared_out(read: list[Read], sentence: Text, scene: Scene) -> Iterator[Read]:
    """Each of the partners with what it gave, where the text says in which order."""
    told = RESPECTIVELY.search(sentence.low) or IN_ORDER.search(scene.plain)
    for _, found in groupby(read, key=lambda one: one[0].verb):
        together = list(found)
        yield from (_each(together, sentence, scene) if told else together)


def _each(together: list[Read], sentence: Text, scene: Scene) -> list[Read]:
    head, first, problems = together[0]
    article = ARTICLE if sentence.places else THE
    names = [article.sub("", name) for name in AND.split(first.organisation or "")]
    if len(names) < 2:
        return together
    if len(together) == len(names):
        return [
            (one, promise._replace(organisation=name), said)
            for (one, promise, said), name in zip(together, names, strict=True)
        ]
    start = head.subject[0] if head.passive else head.start
    things = _things(together[0], sentence, scene, names)
    if things:
        return things
    numbers = [number for number in scene.numbers if start <= number.start < head.end]
    if len(together) > 1 or len(numbers) != len(names):
        return together
    unit = next((unit for number in reversed(numbers) if (unit := unit_after(scene.plain, number.end))), None)
    written = sentence.cut(unit.start, unit.end) if unit else first.unit
    return [
        (head, first._replace(organisation=name, target=number.whole, unit=written), problems)
        for name, number in zip(names, numbers, strict=True)
    ]


def _things(first: Read, sentence: Text, scene: Scene, names: list[str]) -> list[Read] | None:
    """ "$7,500 and a Gold sponsorship respectively": one thing each, told as they were named."""
    head = first[0]
    told = RESPECTIVELY.search(sentence.low, head.start, head.end)
    joins = list(AND.finditer(sentence.low, head.start, told.start())) if told and not head.passive else []
    if not told or len(joins) + 1 != len(names):
        return None
    starts, ends = [head.start, *(join.end() - 1 for join in joins)], [*(join.start() for join in joins), told.start()]
    each = [
        next(promises_of(sentence, head._replace(start=start, end=end), scene, name, [head]), None)
        for name, start, end in zip(names, starts, ends, strict=True)
    ]
    kinds = {one[0].kind for one in each if one}
    told_of = [(head, *one) for one in each if one and (one[0].target or one[0].sponsor_level or one[0].unit)]
    return told_of if len(told_of) == len(names) and (len(kinds) > 1 or kinds == {"sponsor"}) else None
