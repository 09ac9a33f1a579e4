"""The promises one verb makes: its kind, number, unit, programme, level and deadline."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.understanding.dates import When
from bot.understanding.deeds import kind_of, kind_of_unit
from bot.understanding.grammar import Anchor
from bot.understanding.heads import Head
from bot.understanding.numbers import ABSURD, Number, find_numbers
from bot.understanding.readings import Kind, Problem, Promise
from bot.understanding.text import Text
from bot.understanding.units import Unit, unit_after
from bot.understanding.verbs import EVERYDAY, UNDERGO
from bot.understanding.vocabulary import Vocabulary

ALL = re.compile(
    r"\b(?:all|every|each|entire|whole|100\s?%|100 percent|everyone"
    r"|everybody)\b(?:\s(?:of\s)?(?:our|its|the|their|my|single|one of (?:our|its|their|the)|of"
    r"|new|other|current|full-time|active|remaining)\b)*\s?"
)
NOT_DONE_TO_OTHERS = re.compile(r"\s(?:(?:us|you|me)\b|as\san?\s|for\s(?:_+\sas|\S+\s(?:years|months))\b)")
""" "Hosted us", "trained as a nurse": nothing that the field counts."""

PART_OF = re.compile(r"\s(?:out\s)?of\s(?:(?:its|our|their|the|all|some|roughly|about)\s)*\d[\d,]*")
HEADCOUNT = re.compile(
    r"\b(?:has|have|employs?|with (?:a |its |our )?(?:staff|workforce|team|fleet|roster) of"
    r"|operates?|runs|serves?|representing)\s(?:about |around |over |some |roughly |nearly "
    r"|more than |approximately )?$"
)


@dataclass(frozen=True, slots=True)
class Scene:
    """What a sentence is read against."""

    vocabulary: Vocabulary
    anchor: Anchor
    before: str | None
    """The organisation named last."""
    plain: str
    """The sentence without its dates and without numbers that never count."""
    dates: tuple[When, ...]
    numbers: tuple[Number, ...]


def about_people(sentence: Text, head: Head) -> bool:
    """ "All 60 drivers at Acme will complete the course": the subject is who is trained, not who promises."""
    start, end = head.subject
    said = sentence.low[start:end]
    return head.lemma in UNDERGO and bool(
        re.search(
            r"\b(?:employees|drivers|operators|officers|staff|members|people|dispatchers|deputies|workers"
            r"|personnel|supervisors|managers|technicians|volunteers|driver|employee|operator|officer)\b",
            said,
        )
    )


def promises_of(
    sentence: Text, head: Head, scene: Scene, who: str | None, heads: list[Head]
) -> Iterator[tuple[Promise, tuple[Problem, ...]]]:
    start, end = (head.subject[0], head.end) if head.passive or about_people(sentence, head) else (head.start, head.end)
    deed = scene.plain[start:end]
    if NOT_DONE_TO_OTHERS.match(scene.plain, head.start):
        return
    kind = _kind(head, deed)
    if kind is None:
        return
    due = _due(sentence, head, scene, heads) if head.tense == "forward" else None
    programme = scene.vocabulary.programmes.find(sentence.low, start, end)
    promise = Promise(
        organisation=who,
        kind=kind,
        programme=programme.name if programme else None,
        sponsor_level=scene.vocabulary.sponsor_level(deed) if kind == "sponsor" else None,
        due_text=sentence.cut(due.start, due.end) if due else None,
        due=due.due if due else None,
        because=sentence.cut(min(head.verb, start), end).rstrip(" .,;"),
    )
    problems = _date_problems(sentence, due, scene)
    for counted, refused in _counted(sentence, promise, start, end, scene, head):
        yield counted, (*refused, *problems)
        problems = ()


def _kind(head: Head, deed: str) -> Kind | None:
    if head.lemma == "pledge":
        unit = _first_unit(deed)
        by_unit = kind_of_unit(unit) if unit else None
        bare: Kind | None = "train" if not unit and find_numbers(deed) else None
        return by_unit or bare or kind_of("pledge", deed)
    kind = kind_of(head.lemma, deed)
    vague = head.lemma in EVERYDAY
    idle = (
        kind == "other"
        and vague
        and not re.search(
            r"\b(?:trailer|exhibit|task ?force|co-?host\w*|coalition|committee|booth|freedom drivers"
            r"|next event|steering|working group|chapter|hotline|survivor)\b",
            deed,
        )
    )
    return None if idle else kind


def _first_unit(deed: str) -> str | None:
    for number in find_numbers(deed):
        if number.money:
            return "usd"
        unit = unit_after(deed, number.end, fallback=True)
        if unit:
            return deed[unit.start : unit.end]
    found = unit_after(deed, 0)
    return deed[found.start : found.end] if found else None


def _counted(
    sentence: Text, promise: Promise, start: int, end: int, scene: Scene, head: Head
) -> Iterator[tuple[Promise, tuple[Problem, ...]]]:
    """The promise with its number; two numbers of different things joined by "and" are two promises."""
    numbers = [number for number in scene.numbers if start <= number.start < end]
    numbers = [
        number
        for number in numbers
        if not HEADCOUNT.search(scene.plain[max(start, number.start - 45) : number.start])
        or _is_part(scene.plain, numbers, number)
    ]
    fitting = [(number, unit) for number in numbers if _fits(promise.kind, number, unit := _unit(scene.plain, number))]
    if not fitting:
        yield _without_number(sentence, promise, start, end, scene), ()
        return
    first, *rest = fitting
    others = [pair for pair in rest if _joined_by_and(scene.plain, first, pair)]
    for number, unit in (first, *others):
        kind = promise.kind if number is first[0] else _kind_beside(promise.kind, scene.plain, unit)
        yield _with_number(sentence, replace(promise, kind=kind), number, unit, numbers, scene)


def _is_part(plain: str, numbers: list[Number], number: Number) -> bool:
    """ "all of its 450 operators": the 450 is what is promised, not a headcount beside it."""
    return bool(
        re.search(
            r"\b(?:all|every one|each|100\s?%|100 percent)\s(?:of\s(?:its|our|their|the)\s)$", plain[: number.start]
        )
    ) or (
        number is numbers[0] and bool(re.search(r"\b(?:reach|train|educate|over)\s(?:over\s)?$", plain[: number.start]))
    )


def _unit(plain: str, number: Number) -> Unit | None:
    within = PART_OF.match(plain, number.end)
    return unit_after(plain, within.end() if within else number.end, fallback=True)


def _fits(kind: Kind, number: Number, unit: Unit | None) -> bool:
    """Whether a number can count what this kind of pledge counts."""
    if number.money:
        return kind == "sponsor"
    group = unit.group if unit else None
    if kind == "train":
        return group in (None, "people", "organisations", "vehicles")
    if kind in ("hold_sessions", "host_presentation"):
        return group == "sessions"
    if kind == "distribute_materials":
        return group in (None, "materials", "resources")
    if kind == "create_resource":
        return group in ("resources", "materials", None) and unit is not None
    return kind == "other" and group is not None and group not in ("people",)


def _joined_by_and(plain: str, first: tuple[Number, Unit | None], other: tuple[Number, Unit | None]) -> bool:
    number, unit = other
    if not unit or not first[1] or first[1].noun == unit.noun:
        return False
    return bool(
        re.search(
            r"(?:,|\band|&|\bplus|\+|\bas well as)\s(?:about\s|at least\s|another\s|up to\s|also\s)*$",
            plain[: number.start],
        )
    )


def _kind_beside(kind: Kind, plain: str, unit: Unit | None) -> Kind:
    return (kind_of_unit(plain[unit.start : unit.end]) if unit and unit.group else None) or kind


def _with_number(
    sentence: Text, promise: Promise, number: Number, unit: Unit | None, numbers: list[Number], scene: Scene
) -> tuple[Promise, tuple[Problem, ...]]:
    written = "USD" if number.money else sentence.cut(unit.start, unit.end) if unit else None
    promise = replace(promise, unit=written, qualifier=number.qualifier)
    refused = _number_problem(sentence, number)
    if refused:
        return promise, (refused,)
    if number.percent:
        return _share(sentence, promise, number, numbers, scene), ()
    high = round(number.high) if number.high is not None else None
    return replace(promise, target=number.whole, target_max=high), ()


def _share(sentence: Text, promise: Promise, number: Number, numbers: list[Number], scene: Scene) -> Promise:
    """A share of a stated base is a number; of no stated base it stays a percent."""
    percent = number.whole
    base = next((other for other in numbers if other.start > number.end and not other.percent), None)
    unit = _unit(scene.plain, base) if base else unit_after(scene.plain, number.end)
    written = sentence.cut(unit.start, unit.end) if unit else None
    target = round(base.low * percent / 100) if base else None
    return replace(promise, percent=percent, target=target, unit=written)


def _number_problem(sentence: Text, number: Number) -> Problem | None:
    words = sentence.cut(number.start, number.end)
    if number.low < 0:
        return Problem("negative", words)
    if max(number.low, number.high or 0) >= ABSURD:
        return Problem("absurd", words)
    return None if number.is_whole or number.percent else Problem("not_whole", words)


def _without_number(sentence: Text, promise: Promise, start: int, end: int, scene: Scene) -> Promise:
    """No number: "every driver" is 100 percent of them, "all of them" is the number said before."""
    found = ALL.search(scene.plain, start, end) if promise.kind == "train" else None
    at = found.end() if found else start
    unit = unit_after(scene.plain[:end], at) if found else _plural(scene.plain[:end], start)
    written = sentence.cut(unit.start, unit.end) if unit else None
    if not found or (unit is None and "every" not in found[0]):
        return (
            replace(promise, unit=written if promise.kind != "sponsor" else None)
            if _counts(promise.kind, unit)
            else promise
        )
    stated = [n for n in find_numbers(scene.plain[:start]) if not n.percent and not n.money]
    if re.match(r"them\b", scene.plain[at:end]) or (unit and unit.noun == "them"):
        return replace(promise, target=stated[-1].whole) if stated else replace(promise, percent=100)
    return replace(promise, percent=100, unit=written)


def _plural(plain: str, start: int) -> Unit | None:
    at = re.compile(r"\s?(?:out|up|off|more|new|additional)?(?:\s(?:its|our|their|the|my))?(?=\s)").match(plain, start)
    unit = unit_after(plain, at.end() if at else start)
    return unit if unit and (unit.noun.endswith("s") or unit.noun in ("staff", "personnel", "people")) else None


def _counts(kind: Kind, unit: Unit | None) -> bool:
    if not unit:
        return False
    return {"train": unit.group == "people", "distribute_materials": unit.group == "materials"}.get(
        kind, unit.group == "sessions"
    )


def _due(sentence: Text, head: Head, scene: Scene, heads: list[Head]) -> When | None:
    """The deadline in the object, or one that opens the sentence."""
    for when in scene.dates:
        if _is_due(sentence.low, when) and (head.start <= when.start < head.end or when.end <= heads[0].verb):
            return when
    return None


def _is_due(low: str, when: When) -> bool:
    """A start, a past day, or a month that only describes something is no deadline."""
    if when.role in ("start", "past") or when.preposition == "of":
        return False
    core = low[when.core : when.end]
    if when.preposition == "" and re.match(r"[a-z]+\.?$", core):
        return core.startswith(("today", "tomorrow", "tonight", "eo", "year"))
    if low[when.end : when.end + 2] == "'s":
        return False
    return not core.startswith(("last ", "the last")) or when.preposition != ""


def _date_problems(sentence: Text, due: When | None, scene: Scene) -> tuple[Problem, ...]:
    if not due:
        return ()
    words = sentence.cut(due.core, due.end)
    if due.problem:
        return (Problem(due.problem, words),)
    past = due.due and scene.anchor.today and due.due < scene.anchor.today
    return (Problem("past_date", words),) if past else ()
