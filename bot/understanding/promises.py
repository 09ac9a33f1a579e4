"""The promises one verb makes: its kind, number, unit, programme, level and deadline."""

import re
from collections.abc import Iterator

from bot.understanding.counted import counted
from bot.understanding.dates import When
from bot.understanding.deeds import PEOPLE
from bot.understanding.heads import Head
from bot.understanding.kinds import HOLDS, counts_as, is_announced, kind_said, lists_nobody
from bot.understanding.numbers import find_numbers
from bot.understanding.objects import objects
from bot.understanding.others import MATTER, OTHER_MATTER
from bot.understanding.patterns import any_finds, late
from bot.understanding.readings import Problem, Promise
from bot.understanding.saidwhen import said_then
from bot.understanding.scene import Scene
from bot.understanding.text import Text
from bot.understanding.verbs import TEACH, UNDERGO
from bot.understanding.vocabulary import Mention

NOT_DONE_TO_OTHERS = late(
    r"\s(?:(?:(?:us|you|me)(?!\s(?:(?:a|another)\s(?:check|cheque|donation|gift|grant)\s(?:of|for)\s)?\$)"
    r"|out to|home|away)\b|as\san?\s|for\s(?:_+\sas|\S+\s(?:years|months))\b)"
)
""" "Hosted us", "trained as a nurse": nothing that the field counts."""

WAITS = late(
    r"\s(?:on(?=\s*(?:$|[.,;:!?-])|\s(?:a|wait|please|while|until|i|we|let|there|for|to)\b)|your horses"
    r"|that thought|off\b|the (?:line|phone)|tight\b"
    r"|(?:up to |about |over |at least )?\d[\d,]* (?:people|passengers|guests|visitors|attendees|rooms?|seats|spots"
    r"|spaces|trucks|buses|cars|students|kids)\b(?!\s(?:for|in|at)\s(?!us\b|you\b|me\b)))"
)
""" "Hold on, wait" and "hold off" promise nothing, and no more does "hold 45 passengers"."""

TO_THE_BUILD = late(
    r"\bto (?:the|our|your|this|last \w+'s) (?:[\w-]+ )?(?:build|event|gathering|conference|summit|workshop|meeting)\b"
)
""" "Sent three people to the build": they were in the room."""

YEARS_LONG = late(r"[\s_]*(?:years|decades)\b")
FOR_YEARS = late(r"\bfor (?:(?:over|more|than|the|last|past|about|almost|nearly|some) )*[\w-]+ (?:years|decades)\b")
""" "We have trained drivers for 30 years": what somebody does, and nothing that is done."""
UNTRAINED = late(r"\b(?:left|stay|remain|go|be) (?:without|un)\s?(?:any )?(?:trained|training)\b")

IN_THE_ROOM = late(r"\b(?:people|attendees|persons|participants) in the room\b")
""" "Trained 95 people in the room": they came to the build, and nobody promised them."""
LEFT_OPEN = late(r"\W*$")

GATHERING = late(
    r"\s(?:[\w-]+\s)?(?:build|event|gathering|meeting|festival|party|parade|celebration|conference|convention"
    r"|summit|class|session|issue|newsletter)\b"
)
""" "Lunch for the June build": the build is in June, the promise has no deadline."""

LASTING = late(r"(?:\d+|an?|one|two|three|four|five|six|twelve)\s(?:full\s)?(?:days?|weeks?|months?|years?)\b")
""" "Run the announcement for six months" has no deadline."""

DEADLINE_OF = late(r"\b(?:deadline|due date|target date|completion date)\sof\s(?:the\s)?$")
WANTED = late(
    r"\W*(?:please\s)?(?:(?:the|our|your|grand|in)\s)*(?:totals?|number(?:\sof)?|(?:count|tally)\sof"
    r"|how\s(?:many|much)|who|which"
    r"|what|show\sme|(?:any\s)?(?:updates?|news)\son|list\s(?:all|every|of))\b"
)
TELLS = late(r":|\bwill\b|\bshall\b")
""" "What we promise: RTD will adopt a policy" tells, however it begins."""
YEARS = range(1990, 2040)

BEGINS = late(r"\b(?:start|starts|starting|begin|begins|beginning|kick(?:ing)? off|launch)\b")
FROM_US = late(r"\bfrom (?:us|you|tat|your)\b")
TO_COME = late(r"\sto (?:attend|come|show up|be there|turn out)\W*$")
""" "They expect 90 people to attend"."""

OWED = late(
    r"(?<=pay|ays|aid)\s\$\s?\d[\d,.]*\s?(?:/|(?:an?|per)\s)hour\b(?!.*\d)"
    r"|\b(?:fines?|penalt(?:y|ies)|settlements?|damages|bail|back wages|tax(?:es)?|ransom|bribes?|lawsuits?)\b"
)
""" "Agreed to pay a fine of $40,000", or $18 an hour, is no gift."""

EXPECTED = late(
    r"expects?\s(?:about |around |over |some )?\d[\d,]*\s(?:[\w-]+\s)?(?:attendees|guests|visitors|participants)\b"
)
""" "Expect 120 attendees"."""

NOBODY = late(r"\s(?:to )?(?:nobody|no ?one|none|zero|0|person|no (?:\w+\s){0,2}(?:\w+s|training|course))\b")


def _is_owed(low: str, head: Head) -> bool:
    """ "The 1,500 members it promised to train": of them something else is told."""
    alone = LEFT_OPEN.match(low, head.start)
    return bool(alone and re.search(r"\w (?:it|they|she|he|we) (?:had )?$", low[max(0, head.verb - 20) : head.verb]))


THE_SAME = late(r"\s(?:it|this|theirs|the same)\b")
OF_PEOPLE = late(r"'?\s(?:union|association|guild|federation|brotherhood|league|club|foundation|society|cooperative)\b")
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


def wants_a_figure(scene: Scene) -> bool:
    """ "Total trained in Nevada, 2021 to 2022": whoever tells no number but a year asks for one."""
    if TELLS.search(scene.plain) or not WANTED.match(scene.plain):
        return False
    return all(number.low in YEARS for number in scene.numbers)


WHOM_TO_TRAIN = late(r"\s(?:its|their|our|all|the|both)\s[^,;.]{2,40}?\sto\s(?:train|training)\b(?=[^,;.]{0,30}?\d)")
""" "Committed its four hotels to training 220 staff"."""


def promises_of(
    sentence: Text, head: Head, scene: Scene, who: str | None, heads: list[Head]
) -> Iterator[tuple[Promise, tuple[Problem, ...]]]:
    whom = WHOM_TO_TRAIN.match(scene.plain, head.start, head.end) if head.lemma == "pledge" else None
    head = head._replace(lemma="train", start=whom.end()) if whom else head
    start, end = (head.subject[0], head.end) if head.passive or about_people(sentence, head) else (head.start, head.end)
    programme = scene.vocabulary.programmes.find(sentence.low, start, end)
    deed = scene.plain[start:end]
    if programme and PEOPLE.search(sentence.low, programme.start, programme.end):
        # "Freedom Drivers Project" names no drivers.
        scene = scene._replace(plain=_renamed(scene.plain, programme))
        deed = scene.plain[start:end]
    if _is_nothing(sentence, head, scene):
        return
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
    due = _due(sentence, head, scene, heads) if head.tense == "forward" else None
    promise = Promise(
        organisation=who,
        kind=kind,
        programme=programme.name if programme else None,
        due_text=sentence.cut(due.core if due.preposition == "of" else due.start, due.end) if due else None,
        due=due.due if due else None,
        because=sentence.cut(min(head.verb, start), end).rstrip(" .,;"),
    )
    problems = _date_problems(sentence, due, scene)
    parts = [(start, end)] if start < head.start else list(objects(head.lemma, scene.plain, start, end))
    for at, upto in parts:
        part = _of_part(promise, head, scene.plain[at:upto], scene) if len(parts) > 1 else promise
        level = scene.vocabulary.sponsor_level(scene.plain[at:upto]) if part.kind == "sponsor" else None
        part = part._replace(sponsor_level=level) if level else part
        for one, refused in counted(sentence, part, at, upto, scene, head):
            yield one, (*refused, *problems)
            problems = ()


def _numbered(scene: Scene, head: Head) -> bool:
    """Whether a number that is no time stands in the clause of a verb."""
    told = (number for number in scene.numbers if head.subject[0] <= number.start < head.end)
    return any(not YEARS_LONG.match(scene.plain, number.end) for number in told)


def _is_nothing(sentence: Text, head: Head, scene: Scene) -> bool:
    """Whether a verb of promising or doing is about something that the field does not count."""
    if head.lemma == "take" and re.match(r"\s?(?:about |around |at least )?_", scene.plain[head.start : head.end]):
        return True
    if head.tense == "finished" and head.lemma == "pay" and "sponsor" not in scene.plain[head.start : head.end]:
        return True
    if head.lemma in ("send", "bring", "have") and TO_THE_BUILD.search(scene.plain, head.start, head.end):
        return True
    given = head.lemma == "receive" or FROM_US.search(scene.plain, head.start, head.end)
    if head.tense == "finished" and given and not PEOPLE.search(scene.plain, head.start, head.end):
        return True
    taught = head.tense == "finished" and head.lemma in TEACH and scene.plain[head.verb : head.end]
    if taught and any_finds(taught, MATTER, OTHER_MATTER) and not scene.vocabulary.programmes.find(taught):
        return True
    if (head.lemma, sentence.low[head.start : head.start + 4].strip()) in (("speak", "wit"), ("give", "up")):
        return True
    if head.tense == "finished" and head.lemma == "attend" and not about_people(sentence, head):
        return True  # "I attended 2 sessions"
    if head.tense == "finished" and FOR_YEARS.search(sentence.low, head.start, head.end) and not _numbered(scene, head):
        return True
    if UNTRAINED.search(sentence.low, head.verb, head.end):
        return True
    if IN_THE_ROOM.search(scene.plain, head.start, head.end) or _is_owed(sentence.low, head):
        return True
    others = head.lemma not in ("become", "join") and NOT_DONE_TO_OTHERS.match(scene.plain, head.start)
    others = others or (head.lemma in ("hold", "hang") and WAITS.match(scene.plain, head.start))
    others = others or EXPECTED.match(scene.plain, head.verb) or OWED.search(scene.plain, head.start, head.end)
    return bool(others or NOBODY.match(sentence.low, head.start) or TO_COME.search(scene.plain, head.start, head.end))


def _of_part(promise: Promise, head: Head, said: str, scene: Scene) -> Promise:
    """One of several different things: its own kind, and the programme only where it is named beside it."""
    programme = scene.vocabulary.programmes.find(said)
    kind = kind_said(head, said, programme is not None) or promise.kind
    return promise._replace(kind=kind, programme=programme.name if programme else None)


def _renamed(plain: str, programme: Mention) -> str:
    short = programme.name.lower().ljust(programme.end - programme.start)[: programme.end - programme.start]
    return plain[: programme.start] + short + plain[programme.end :]


def _due(sentence: Text, head: Head, scene: Scene, heads: list[Head]) -> When | None:
    """The deadline in the object, or one that opens the sentence; "this year it will, by Labor Day" has both."""
    begins = head.lemma != "launch" and bool(BEGINS.search(sentence.low, head.verb - 1, head.start))
    told = (when for when in scene.dates if _tells_due(sentence, when, head, heads, begins))
    first = next(told, None)
    if first is None or first.preposition or first.end > heads[0].verb or first.role == "deadline":
        return first
    return next((when for when in told if when.role == "deadline"), first)


FINISHES = late(
    r"\s(?:and|then|to)\s(?:(?:will|to|then)\s)?(?:finish|complete|conclude|wrap|end|be\sdone)"
    r"(?:\s(?:up|it|them|all|with|the|training|everyone))*\s$"
)
""" "Will begin training its 40 drivers in February and finish by May"."""


def _tells_due(sentence: Text, when: When, head: Head, heads: list[Head], begins: bool) -> bool:
    if begins and when.role == "deadline" and FINISHES.search(sentence.low, head.start, when.start):
        return True
    if when.start >= head.end or (begins and when.preposition in ("in", "on", "", "at")):
        return False
    if said_then(sentence.low, when, head.verb, heads[0].verb):
        return False
    between = head.verb <= when.start < head.start and sentence.low.startswith(",", when.end)
    between = between or (
        when.end < head.verb
        and not sentence.low[when.end : head.verb].strip(" ,")
        and bool(re.search(r"\band,?\s$", sentence.low[: when.start]))
    )
    inside = head.start <= when.start < head.end or between
    return _is_due(sentence.low, when) and (inside or when.end <= heads[0].verb)


def _is_due(low: str, when: When) -> bool:
    """A start, a past day, or a month that only describes something is no deadline."""
    if when.role in ("start", "past"):
        return False
    if low.endswith(("dated ", "dated on "), 0, when.start):
        return False
    if when.preposition == "of":
        return bool(DEADLINE_OF.search(low, 0, when.core))
    core = low[when.core : when.end]
    if when.preposition == "for" and LASTING.match(core):
        return False
    if when.preposition == "" and re.match(r"[a-z]+\.?$", core):
        field = re.search(r"(?:[,:;|(]| -)\s?$", low[: when.start]) and re.match(
            r"\s?(?:[,.;)|]|-\s|$)", low[when.end :]
        )
        return bool(field) or core.endswith("day") or core.startswith(("today", "tomorrow", "tonight", "eo", "year"))
    if when.preposition in ("", "for", "at", "to") and GATHERING.match(low, when.end):
        return False
    if when.preposition == "" and re.match(r"q[1-4]\b", core) and re.match(r"\s[a-z]", low[when.end :]):
        return False  # "Its Q2 meeting"
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
