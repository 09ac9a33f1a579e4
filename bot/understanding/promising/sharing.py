"""Who gave what: "A and B pledged 40 and 25 drivers respectively" are two promises."""

from collections.abc import Iterator
from itertools import groupby

from bot.understanding.doing.heads import Head
from bot.understanding.doing.scene import Scene
from bot.understanding.promising.promises import promises_of
from bot.understanding.readings import PledgeReading, Problem, Promise
from bot.understanding.words.units import group_of, unit_after
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


SAME = late(r"\bdo (the same|likewise|as much) (with|for)\b")
""" "Will do the same with 60": with the same programme."""
EACH = late(r"\b(who|that|which) (will |can )?(each|all)\b")
MORE = late(r"\b(more|another|others?|remaining|rest|remainder)\b")


def with_its_unit(reading: PledgeReading, sentence: Text, before: PledgeReading, *, leads_on: bool) -> PledgeReading:
    """What is counted, told once: "trained 40 drivers and will train 60 more", "RTD 250 employees, the casino 60".

    `before` is what the sentence before says, whose unit is meant where it `leads_on` or where "more" are told.
    """
    told = (*reading.pledges, *reading.outcomes)
    more = leads_on or MORE.search(sentence.low)
    earlier = (*before.pledges, *before.outcomes) if more else ()
    same = (*told, *before.pledges, *before.outcomes) if SAME.search(sentence.low) else ()
    programmes = {one.programme for one in same} - {None}

    def units(promise: Promise, others: tuple[Promise, ...]) -> set[str]:
        alike = (one for one in others if one.kind == promise.kind and one.unit and one.unit != "USD")
        # Of "will hand out 500 cards and put up 20" nobody says what the twenty are.
        alike = (
            one
            for one in alike
            if promise.kind != "distribute_materials" or more or one.organisation != promise.organisation
        )
        theirs = (one for one in alike if leads_on or one in told or one.organisation == promise.organisation)
        return {one.unit for one in theirs if one.unit and _may_be_meant(promise, one.unit)}

    def one_of(promise: Promise) -> Promise:
        if promise.programme is None and len(programmes) == 1:
            promise = promise._replace(programme=next(iter(programmes)))
        if promise.target is None or promise.percent is not None or promise.unit is not None:
            return promise
        meant = units(promise, told) or units(promise, earlier)
        return promise._replace(unit=meant.pop()) if len(meant) == 1 and not EACH.search(sentence.low) else promise

    return reading._replace(pledges=tuple(map(one_of, reading.pledges)), outcomes=tuple(map(one_of, reading.outcomes)))


def _may_be_meant(promise: Promise, unit: str) -> bool:
    """ "Trained 3 sites and will train 200": people are meant, and no sites."""
    return promise.kind != "train" or group_of(unit.lower()) not in ("organisations", "vehicles")
