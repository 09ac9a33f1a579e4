"""The promises one verb makes: its kind, number, unit, programme, level and deadline."""

import re
from collections.abc import Iterator

from bot.understanding.calendar.dates import When
from bot.understanding.doing.deeds import PEOPLE
from bot.understanding.doing.heads import THINGS, Head
from bot.understanding.doing.kinds import HOLDS, counts_as, is_announced, kind_said, lists_nobody
from bot.understanding.doing.objects import objects
from bot.understanding.doing.scene import Scene
from bot.understanding.doing.uncounted import is_nothing
from bot.understanding.promising.counted import counted
from bot.understanding.promising.due import date_problems, due_of, is_due
from bot.understanding.promising.fleets import behind_a_fleet
from bot.understanding.promising.quoting import reason_of
from bot.understanding.readings import Problem, Promise
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.verbs import UNDERGO
from bot.understanding.words.vocabulary import Mention
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

THE_SAME = late(r" (it|this|theirs|the same)\b")
OF_PEOPLE = late(r"'? (union|association|guild|federation|brotherhood|league|club|foundation|society|cooperative)\b")
""" "Its drivers' union will": a body of people."""


def about_people(sentence: Text, head: Head) -> bool:
    """ "All 60 drivers at Acme will complete the course": the subject is who is trained, not who promises."""
    start, end = head.subject
    said = sentence.low[start:end]
    if (head.lemma == "become" and "sponsor" in sentence.low[head.start : head.end]) or HOLDS.search(said):
        return False
    return head.lemma in UNDERGO and bool(
        any(
            _is_small(sentence, start, found) and not OF_PEOPLE.match(said, found.end())
            for found in PEOPLE.finditer(said)
        )
        or any(counts_as(said, number.end, "people") for number in find_numbers(said))
        or re.match(r"\W*(?:the\s)?(?:(?:remaining|(?:an)?other|last|final)\s\d|\d+\s(?:others|remaining)\b)", said)
        or re.match(r"\W*(?:each|every|everyone|everybody)\s", said)
        or re.search(r"\d of (?:us\b|them\b|\d)", said)
    )


def _is_small(sentence: Text, start: int, found: re.Match[str]) -> bool:
    """ "Transportes Castores" are no people, though their name ends as those of trades do."""
    opens = not re.search(r"[^\W\d_]", sentence.low[start : start + found.start()].removeprefix("the "))
    return opens or not sentence.written[start + found.start()].isupper()


AGREED_THAT = late(
    r"""
    \b(agreed|said|says|announced|confirmed|promised|pledged|committed|stated|noted|decided|reported|told us
      |assured (us|me)) (to us )?that(?= )
    """,
)
""" "Represented by two of its supervisors, it has agreed that every driver": who will be trained is told behind it."""
LED_BY_PROGRAMME = late(
    r"\W*(and |also )?(with|using|through|via|under|thanks to|by means of|as part of)(?P<what> [^,;:]{2,60}), ",
)
""" "Using BOTL, Harbor Cab will train 40"."""
LABEL = late(r"\W*(?P<what>[^,;:.]{2,40}?) ?: ")
""" "LE training: Lodi PD will train 110"."""
WHOM_TO_TRAIN = late(r" (its|their|our|all|the|both) [^,;.]{2,40}? to (train|training)\b(?=[^,;.]{0,30}?\d)")
""" "Committed its four hotels to training 220 staff"."""


def promises_of(
    sentence: Text, head: Head, scene: Scene, who: str | None, heads: list[Head]
) -> Iterator[tuple[Promise, tuple[Problem, ...]]]:
    whom = WHOM_TO_TRAIN.match(scene.plain, head.start, head.end) if head.lemma == "pledge" else None
    head = head._replace(lemma="train", start=whom.end()) if whom else head
    start, end = (head.subject[0], head.end) if head.passive or about_people(sentence, head) else (head.start, head.end)
    start = _who_are_trained(sentence, start, head, scene)
    programme = _programme(sentence, head, scene, start, end)
    deed = scene.plain[start:end]
    if programme and PEOPLE.search(sentence.low, programme.start, programme.end):
        # "Freedom Drivers Project" names no drivers.
        scene = scene._replace(plain=_renamed(scene.plain, programme))
        deed = scene.plain[start:end]
    attended = head.tense == "finished" and head.lemma == "attend" and not about_people(sentence, head)
    if attended or is_nothing(sentence, head, scene):
        return  # "I attended 2 sessions"
    kind = kind_said(head, deed, programme is not None)
    same = THE_SAME.match(scene.plain, head.start) or scene.plain.endswith(" the ", 0, head.verb)
    if start < head.start and not head.passive and same:
        kind = "train"  # "The other 40 will take it in March"
    if (
        kind is None
        or is_announced(sentence.low, head, who, kind)
        or lists_nobody(head, kind, deed, programme is not None)
    ):
        return
    due = due_of(sentence, head, scene, heads) if head.tense == "forward" else None
    promise = Promise(
        organisation=who,
        kind=kind,
        programme=programme.name if programme else None,
        due_text=sentence.cut(due.core if due.preposition == "of" else due.start, due.end) if due else None,
        due=due.due if due else None,
        because=reason_of(sentence, min(head.verb, start), end),
    )
    problems = date_problems(sentence, due, scene)
    parts = [(start, end)] if start < head.start else list(objects(head.lemma, scene.plain, start, end))
    each = _each_its_own(sentence, promise, head, parts, scene) if len(parts) > 1 else [promise]
    for part, (at, upto) in zip(each, parts, strict=True):
        levels = scene.vocabulary.levels_in(scene.plain[at:upto]) if part.kind == "sponsor" else []
        for one, refused in _with_levels(list(counted(sentence, part, at, upto, scene, head)), levels):
            yield one, (*refused, *problems)
            problems = ()


def _with_levels(
    told: list[tuple[Promise, tuple[Problem, ...]]], levels: list[str]
) -> list[tuple[Promise, tuple[Problem, ...]]]:
    """ "Pledged $5,000 at the Silver level, Beta Oil $2,500 at the Bronze level": to each its own; else the first."""
    each = levels if len(levels) == len(told) else levels[:1] * len(told)
    return (
        [(one._replace(sponsor_level=own), said) for (one, said), own in zip(told, each, strict=True)] if each else told
    )


def _each_its_own(
    sentence: Text, promise: Promise, head: Head, parts: list[tuple[int, int]], scene: Scene
) -> list[Promise]:
    """Several different things, each with its own kind, and with its own day where all have one."""
    each = [_of_part(promise, head, scene.plain[at:upto], scene) for at, upto in parts]
    days = [_own_day(sentence, at, upto, scene) for at, upto in parts]
    if not promise.due_text or not all(days):
        return each
    told = ((sentence.cut(day.start, day.end), day.due) for day in days if day)
    return [part._replace(due_text=said, due=due) for part, (said, due) in zip(each, told, strict=True)]


def _own_day(sentence: Text, start: int, end: int, scene: Scene) -> When | None:
    """The day told with one of several things: "training for half of its crew by June, plus $1,500 by Christmas"."""
    return next((when for when in scene.dates if start <= when.start < end and is_due(sentence.low, when)), None)


def _who_are_trained(sentence: Text, start: int, head: Head, scene: Scene) -> int:
    """Where they are told of, behind whose they are, who agreed to it or what else is said of a fleet."""
    things = THINGS.match(sentence.low[start : head.verb]) if head.bare else None
    told = AGREED_THAT.search(sentence.low, start, max(start, head.verb))
    if things:
        return start + things.end("thing")
    return told.end() if told else behind_a_fleet(sentence.low, start, head.verb, scene)


def _programme(sentence: Text, head: Head, scene: Scene, start: int, end: int) -> Mention | None:
    """The programme named with what is promised, or that leads up to it."""
    programmes = scene.vocabulary.programmes
    led = LED_BY_PROGRAMME.match(sentence.low, head.subject[0], head.verb) or LABEL.match(sentence.low)
    named = programmes.find(led["what"]) if led else None
    return programmes.find(sentence.low, start, end) or (named if named and named.start <= len(" the ") else None)


def _of_part(promise: Promise, head: Head, said: str, scene: Scene) -> Promise:
    """One of several different things: its own kind, and the programme only where it is named beside it."""
    programme = scene.vocabulary.programmes.find(said)
    kind = kind_said(head, said, programme is not None) or promise.kind
    return promise._replace(kind=kind, programme=programme.name if programme else None)


def _renamed(plain: str, programme: Mention) -> str:
    short = programme.name.lower().ljust(programme.end - programme.start)[: programme.end - programme.start]
    return plain[: programme.start] + short + plain[programme.end :]
