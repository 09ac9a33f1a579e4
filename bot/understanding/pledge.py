"""What a text promises, and what it says is already done.

Sentence by sentence: who, the verb, the number with its unit, the programme, the level,
the deadline. Hopes, conditionals, questions, laws and crowds are neither.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from bot.understanding.dates import Anchor, When, blank_dates, find_dates
from bot.understanding.deeds import BASE, either, kind_of, kind_of_unit
from bot.understanding.heads import Head, find_heads
from bot.understanding.numbers import ABSURD, Number, blank, find_numbers
from bot.understanding.readings import Kind, PledgeReading, Problem, Promise
from bot.understanding.subjects import CROWD, bare_clause, organisation
from bot.understanding.text import Text, tidy
from bot.understanding.units import Unit, unit_after
from bot.understanding.vocabulary import Vocabulary

SENTENCE_END = re.compile(
    r"(?<!\bst)(?<!\binc)(?<!\bco)(?<!\bdept)(?<!\bmr)(?<!\bms)(?<!\bmrs)(?<!\bdr)(?<!\bno)(?<!\bcorp)(?<!\bltd)(?<!\bsgt)(?<!\bdet)(?<!\bapprox)(?<!\bvs)(?<!\b\w)(?<!\be\.g)(?<!\bassoc)(?<!\bjr)(?<!\bsr)(?<!\bfeb)(?<!\bjan)(?<!\bdec)(?<!\bnov)(?<!\boct)(?<!\bsept)(?<!\baug)[.!?…]+[\"')]*(?=\s|$)|;\s|\n+"
)
CONDITIONAL = re.compile(
    r"\b(?:if|unless|provided that|providing that|assuming|subject to|pending|depending on|contingent|as long as|so long as|in case|once (?:we|they|it|the|funding|approved|our)\b(?=.{0,40}\b(?:approv|fund|budget|sign|get|have|hear|confirm))|should (?:we|they|it|the)\b|only when|funding permitting|budget permitting|hopefully|perhaps|maybe|possibly|might|potentially|tentatively|would|in theory|we'll see|not sure|possibility)\b"
)
DONE_BEFORE = re.compile(r"\b(?:last year|before the (?:event|build))\b")
ALL = re.compile(
    r"\b(?:all|every|each|entire|whole|100\s?%|100 percent|everyone|everybody)\b(?:\s(?:of\s)?(?:our|its|the|their|my|single|one of (?:our|its|their|the)|of|new|other|current|full-time|active|remaining))*\s?"
)
COLON = re.compile(r"^(?P<who>[^:]{2,90}?)(?:\s?:\s|\s-{1,2}\s|\s?=\s)(?P<what>.+)$")
ORDER = re.compile(
    rf"^\W*(?P<verb>{either({lemma: lemma for lemma in BASE if lemma not in ('have', 'be', 'get', 'take', 'help', 'support', 'present', 'show', 'share', 'start', 'open', 'go', 'set')})})\b"
)
BARE = re.compile(
    r"^(?:\"|'|about |at least |around |up to |over |all |another |an additional |approx\.? |approximately |~)*\d"
)
NOT_PLEDGES = re.compile(
    r"\b(?:attend\w*|present|survey|headcount|staff size|in the room|fleet size|budget|population|registered|rsvp\w*|total|employees total|tel|phone|fax|room|address|agenda|lunch|capacity|seats|note|ps|date|time|where|when|cost|price)\b"
)
HEADCOUNT = re.compile(
    r"\b(?:has|have|employs?|with (?:a |its |our )?(?:staff|workforce|team|fleet|roster) of|operates?|runs|serves?|representing)\s(?:about |around |over |some |roughly |nearly |more than |approximately )?$"
)
THEIRS = ("train", "other", "policy")


@dataclass(frozen=True, slots=True)
class _Scene:
    """What a sentence is read against."""

    vocabulary: Vocabulary
    anchor: Anchor
    before: str | None
    """The organisation named last."""
    plain: str
    """The sentence without its dates and without numbers that never count."""
    dates: tuple[When, ...]


def read_pledges(
    text: str, vocabulary: Vocabulary, today: date | None = None, event_day: date | None = None
) -> PledgeReading:
    """Every promise and every finished thing in a text. Never raises; nothing found is an empty reading."""
    anchor = Anchor(today, event_day)
    pledges: list[Promise] = []
    outcomes: list[Promise] = []
    problems: list[Problem] = []
    before: str | None = None
    for sentence in _sentences(tidy(text)):
        reading = _read_sentence(sentence, vocabulary, anchor, before)
        pledges += reading.pledges
        outcomes += reading.outcomes
        problems += reading.problems
        named = [promise.organisation for promise in (*reading.pledges, *reading.outcomes) if promise.organisation]
        before = named[-1] if named else _topic(sentence) or before
    return PledgeReading(tuple(pledges), tuple(outcomes), tuple(problems))


def _sentences(text: Text) -> Iterator[Text]:
    start = 0
    for mark in SENTENCE_END.finditer(text.low):
        yield from _sentence(text, start, mark.end())
        start = mark.end()
    yield from _sentence(text, start, len(text.low))


def _sentence(text: Text, start: int, end: int) -> Iterator[Text]:
    if text.low[start:end].strip():
        sentence = Text(text.written[start:end], text.low[start:end])
        at = bare_clause(sentence)
        yield Text(sentence.written[at:], sentence.low[at:])


def _topic(sentence: Text) -> str | None:
    """The organisation a sentence without a promise is about ("Acme has 60 drivers."), for the "they" of the next."""
    verb = re.search(
        r"\s(?:has|have|is|are|was|were|employs?|operates?|runs|attended|came|joined|sent|brought|:)\b", sentence.low
    )
    if not verb or verb.start() > 80:
        return None
    named, crowd = organisation(sentence, 0, verb.start(), None)
    return named if named and not crowd and named[:1].isupper() else None


def _read_sentence(sentence: Text, vocabulary: Vocabulary, anchor: Anchor, before: str | None) -> PledgeReading:
    if sentence.low.rstrip().endswith("?"):
        return PledgeReading()
    dates = tuple(find_dates(sentence.low, anchor))
    plain = blank(blank_dates(sentence.low, list(dates)))
    scene = _Scene(vocabulary, anchor, before, plain, dates)
    heads = find_heads(sentence.low, sentence.written)
    if heads:
        return _joined(_from_heads(sentence, heads, scene))
    return _joined(_terse(sentence, scene))


def _joined(found: Iterator[tuple[Head, Promise, tuple[Problem, ...]]]) -> PledgeReading:
    read = list(found)
    return PledgeReading(
        tuple(promise for head, promise, _ in read if head.tense == "forward"),
        tuple(promise for head, promise, _ in read if head.tense == "finished"),
        tuple(problem for _, _, problems in read for problem in problems),
    )


def _from_heads(
    sentence: Text, heads: list[Head], scene: _Scene
) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]]:
    named: str | None = scene.before
    crowd = False
    for head in heads:
        if not head.shares_subject:
            named, crowd = _who(sentence, head, scene, named)
        if crowd or (head.tense == "forward" and CONDITIONAL.search(sentence.low)):
            continue
        for promise, problems in _promises(sentence, head, scene, named, heads):
            yield head, promise, problems


def _who(sentence: Text, head: Head, scene: _Scene, before: str | None) -> tuple[str | None, bool]:
    start, end = head.subject
    if head.passive or _about_people(sentence, head):
        return _owner(sentence, head, scene)
    at = _after_colon(sentence, start, end)
    if at:
        spoken, crowd = organisation(sentence, at, end, None)
        if spoken is None and not crowd:
            return organisation(sentence, start, at, before)
        return spoken, crowd
    return organisation(sentence, start, end, before)


def _after_colon(sentence: Text, start: int, end: int) -> int | None:
    found = re.compile(r"\s?:\s?[\"']?|\s-{1,2}\s[\"']?|,\s?\"").search(sentence.low, start, end)
    return found.end() if found and found.start() > start else None


def _about_people(sentence: Text, head: Head) -> bool:
    """ "All 60 drivers at Acme will complete the course": the subject is who is trained, not who promises."""
    start, end = head.subject
    said = sentence.low[start:end]
    return head.lemma in (
        "receive",
        "complete",
        "undergo",
        "attend",
        "watch",
        "take",
        "get",
        "go",
        "finish",
        "be",
    ) and bool(
        re.search(
            r"\b(?:employees|drivers|operators|officers|staff|members|people|dispatchers|deputies|workers|personnel|supervisors|managers|technicians|volunteers|driver|employee|operator|officer)\b",
            said,
        )
    )


OWNER = re.compile(
    r"\b(?:at|from|of|by|with)\s(?!(?:our|its|their|the drivers|them|us|all)\b)(?P<org>[^,]+?)(?=\s(?:will|have|has|were|was|are|is|who|by|with|through|in|on|using|and)\b|[,.]|$|\s_)"
)


def _owner(sentence: Text, head: Head, scene: _Scene) -> tuple[str | None, bool]:
    """Who promises in a passive sentence: "by" them after the verb, or "at" them before it."""
    by = re.compile(
        r"\bby\s(?P<org>[^,_]+?)(?=\s(?:with|in|on|at|using|through|and|this|for|over|before|during|by)\b|[,.]|$|\s_)"
    ).search(scene.plain, head.start, head.end)
    if by:
        return organisation(sentence, *by.span("org"), None)
    start, end = head.subject
    people = list(OWNER.finditer(sentence.low, start, end))
    for found in people:
        if not re.match(r"(?:our|its|their|them|those|these)\b", found["org"]):
            return organisation(sentence, *found.span("org"), None)
    possessive = re.compile(r"^\W*(?:all\s(?:of\s)?|every one of\s)?(?P<org>(?:[\w&.-]+\s){0,6}?[\w&.-]+)'s?\s").match(
        sentence.low[start:end]
    )
    if possessive and sentence.written[start + possessive.start("org") :][:1].isupper():
        return organisation(sentence, start + possessive.start("org"), start + possessive.end("org"), None)
    return None, bool(CROWD.search(sentence.low[start:end])) or bool(
        re.search(r"\b(?:in total|altogether|combined|nationwide|since)\b", sentence.low)
    )


def _promises(
    sentence: Text, head: Head, scene: _Scene, who: str | None, heads: list[Head]
) -> Iterator[tuple[Promise, tuple[Problem, ...]]]:
    start, end = (
        (head.subject[0], head.end) if head.passive or _about_people(sentence, head) else (head.start, head.end)
    )
    deed = scene.plain[start:end]
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
        return by_unit or kind_of("pledge", deed)
    kind = kind_of(head.lemma, deed)
    vague = head.lemma in (
        "be",
        "have",
        "get",
        "go",
        "take",
        "make",
        "send",
        "bring",
        "share",
        "show",
        "support",
        "help",
        "continue",
        "start",
        "open",
        "join",
        "add",
        "include",
        "set",
        "run",
        "lead",
        "put",
        "give",
        "pass",
        "attend",
        "receive",
        "feature",
        "name",
        "present",
        "review",
        "sign",
        "speak",
        "order",
        "place",
        "lead",
        "draw",
        "watch",
        "complete",
        "finish",
        "record",
        "cover",
        "play",
        "ship",
        "mail",
        "hang",
        "buy",
        "purchase",
        "hire",
        "expand",
        "register",
        "offer",
        "provide",
        "deliver",
        "introduce",
        "supply",
        "pay",
        "issue",
        "brief",
        "match",
        "serve",
        "stock",
        "schedule",
        "arrange",
        "hand",
    )
    idle = (
        kind == "other"
        and vague
        and not re.search(
            r"\b(?:trailer|exhibit|task ?force|co-?host\w*|coalition|committee|booth|freedom drivers|next event|steering|working group|chapter|hotline|survivor)\b",
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
    sentence: Text, promise: Promise, start: int, end: int, scene: _Scene, head: Head
) -> Iterator[tuple[Promise, tuple[Problem, ...]]]:
    """The promise with its number; two numbers of different things joined by "and" are two promises."""
    numbers = [number for number in find_numbers(scene.plain) if start <= number.start < end]
    numbers = [
        number
        for number in numbers
        if not HEADCOUNT.search(scene.plain[max(0, number.start - 45) : number.start])
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
    return (
        bool(
            re.search(
                r"\b(?:all|every one|each|100\s?%|100 percent)\s(?:of\s(?:its|our|their|the)\s)$", plain[: number.start]
            )
        )
        or (number is numbers[0]
        and bool(re.search(r"\b(?:reach|train|educate|over)\s(?:over\s)?$", plain[: number.start])))
    )


def _unit(plain: str, number: Number) -> Unit | None:
    return unit_after(plain, number.end, fallback=True)


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
    sentence: Text, promise: Promise, number: Number, unit: Unit | None, numbers: list[Number], scene: _Scene
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


def _share(sentence: Text, promise: Promise, number: Number, numbers: list[Number], scene: _Scene) -> Promise:
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


def _without_number(sentence: Text, promise: Promise, start: int, end: int, scene: _Scene) -> Promise:
    """No number: "every driver" is 100 percent of them, "all of them" is the number said before."""
    found = ALL.search(scene.plain, start, end)
    at = found.end() if found else start
    unit = unit_after(scene.plain[:end], at) if found else _plural(scene.plain[:end], start)
    written = sentence.cut(unit.start, unit.end) if unit else None
    if not found or promise.kind != "train" or (unit is None and "every" not in found[0]):
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
    at = re.compile(r"\s?(?:out|up|off|more|new|additional)?(?=\s)").match(plain, start)
    unit = unit_after(plain, at.end() if at else start)
    return unit if unit and (unit.noun.endswith("s") or unit.noun in ("staff", "personnel", "people")) else None


def _counts(kind: Kind, unit: Unit | None) -> bool:
    if not unit:
        return False
    return {"train": unit.group == "people", "distribute_materials": unit.group == "materials"}.get(
        kind, unit.group == "sessions"
    )


def _due(sentence: Text, head: Head, scene: _Scene, heads: list[Head]) -> When | None:
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


def _date_problems(sentence: Text, due: When | None, scene: _Scene) -> tuple[Problem, ...]:
    if not due:
        return ()
    words = sentence.cut(due.core, due.end)
    if due.problem:
        return (Problem(due.problem, words),)
    past = due.due and scene.anchor.today and due.due < scene.anchor.today
    return (Problem("past_date", words),) if past else ()


def _terse(sentence: Text, scene: _Scene) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]]:
    """Notes from a phone: "San Joaquin RTD: 250 employees, BOTL, by 9 May", "Acme: train 40 drivers"."""
    if CONDITIONAL.search(sentence.low):
        return
    found = COLON.match(sentence.low.strip(" .\n"))
    start = sentence.low.find(found["what"]) if found else 0
    what = sentence.low[start:]
    order = ORDER.match(what)
    if not order and (not found or not BARE.match(what) or NOT_PLEDGES.search(sentence.low)):
        return
    verb = start + (order.start("verb") if order else 0)
    head = Head(
        "forward",
        order["verb"] if order else "pledge",
        (0, start),
        verb,
        start + order.end() if order else start,
        len(sentence.low.rstrip(" .\n")),
    )
    who, crowd = organisation(sentence, 0, start - 1, scene.before) if found else (scene.before, False)
    if crowd:
        return
    for promise, problems in _promises(sentence, head, scene, who, [head]):
        if order or promise.target is not None or problems:
            yield head, promise, problems
