"""Names with their numbers and no verb: "Omnitrans 340 operators by June; SunLine 120", "Hotel Rosarito (40 cooks)"."""

from collections.abc import Iterator
from itertools import pairwise

from bot.understanding.doing.deeds import kind_of_unit
from bot.understanding.doing.heads import Head
from bot.understanding.doing.scene import Scene
from bot.understanding.naming.subjects import organisation
from bot.understanding.promising.introductions import SIGNS
from bot.understanding.promising.leaning import SUMS
from bot.understanding.promising.notenames import LABELS
from bot.understanding.promising.notes import LAW, NOT_PLEDGES
from bot.understanding.promising.parted import NO_NAME
from bot.understanding.promising.promises import promises_of
from bot.understanding.readings import Kind, Problem, Promise
from bot.understanding.words.persons import ENDS_OF_NAMES
from bot.understanding.words.places import is_town
from bot.understanding.words.plainwords import PLAIN, ROUTINE
from bot.understanding.words.units import Unit, unit_after
from bot.understanding.words.verbs import BASE, ING, PAST
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import Text, words

ENTRY = late(
    r"""
    (^(\W*(and|also|plus|then) )?|[,;]\s
      | and )\W{0,4}(?P<who>[^\W\d_a-z][\w&.'/-]*( ((of|the|de|del|la|el|et|y|and|&|des|du
      |for) ){0,2}[^\W\d_a-z][\w&.'/-]*
      |, (Inc|LLC|Ltd|Co)\b\.?| #?\d+(?= \d)){0,9})(,
      |:| [-=])? \(?(?P<what>(about |at least |up to |over |around |~)?(\$ ?)?\d[\d,]*)\b
    """,
)
BEHIND = late(r"(^|[,;:] | and )(?P<what>\d[\d,]*) ([a-z][\w'-]* ){1,4}\((?P<who>[^\W\d_a-z][^()\d]{2,50})\)")
""" "45 drivers (Fargo Lines), 1 policy (Essex Motors)"."""
JOINS = late(r"[\s,;)]*((and|&|plus) )?(the )?")
SEPARATED = late(r"\W*(all )?")
MANY = ("people", "materials", "sessions")


REFUSED = late(
    r"""
    \b((are|were|was)(?! (in|good|down) for)|declin\w+|not|\w+n't
      |no(?! (later|fewer|less|doubt|(due |end )?(date|deadline))\b)|backed out|interested|undecided|refus\w+
      |is (our|the) (host|sponsor|guest))\b
    """,
)
"""A list of those who did not promise, or a word of one who did not."""


SMALL_ENDS = SIGNS - words("service services control works systems training school")
LOST = words("lost quit hired laid let")
NO_NAMES = (PLAIN | ROUTINE | BASE.keys() | PAST.keys() | ING.keys() | SUMS | LOST) - ENDS_OF_NAMES
"""What no name is made of, where a thumb wrote all of it small."""


def _as_named(sentence: Text, scene: Scene) -> str:
    """A note in small letters alone, "palmer bros paving 14 drivers by xmas", with its name written large."""
    written = sentence.written
    number = scene.numbers[0] if len(scene.numbers) == 1 and not scene.listed else None
    name = written[: number.start].split() if number and written.islower() else []
    ends = len(name) < 2 or SMALL_ENDS.isdisjoint((name[-1].strip(",.:-"), *({"bros"} & set(name))))
    small = ends or len(name) > 5 or any(word.strip(",.:-") in NO_NAMES for word in name)
    large = "" if small or not number else written[: number.start].title()
    return large + written[len(large) :] if number and len(large) == number.start else written


def rolled(sentence: Text, scene: Scene) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]]:
    """A roll of names. A name needs what is counted and a deadline, unless the text is a list of promises."""
    entries = list(ENTRY.finditer(_as_named(sentence, scene)))
    if not entries or sentence.written[: entries[0].start()].strip(" -*") or NO_NAME.match(sentence.low):
        return
    if any_finds(sentence.low, LAW, NOT_PLEDGES, REFUSED):
        return
    ends = [entry.start() for entry in entries[1:]] + [len(sentence.low.rstrip(" .\n"))]
    shared = _unit(scene.plain, entries[-1].end("what"), ends[-1])
    sure = scene.listed or any(when.role == "deadline" for when in scene.dates)
    alone = all(JOINS.fullmatch(sentence.low, one.end("what"), two.start("who")) for one, two in pairwise(entries))
    bare = len(entries) > 1 and alone and "$" not in sentence.low and _closes(scene)
    given: Unit | None = None
    for entry, end in zip(entries, ends, strict=True):
        own = unit_after(scene.plain[:end], entry.end("what"))
        given = own or given
        unit = own or shared or given
        bracketed = sentence.written[: entry.start("what")].endswith("(")
        who, crowd = organisation(sentence, *entry.span("who"), None)
        money = "$" in entry["what"]
        counts = unit.group in MANY and (sure or bracketed) if unit and not money else scene.listed or bare
        blanked = scene.plain[entry.end("what") - 1] == "_"
        if (
            not counts
            or blanked
            or crowd
            or who is None
            or (who.endswith(("'s", "’s")) and not scene.listed)
            or who.lower() in LABELS
            or (unit is None and is_town(who.lower()))
            or scene.vocabulary.programmes.is_one(who)
        ):
            continue
        start = entry.start("what")
        head = Head("forward", "pledge", entry.span("who"), start, start, end if own else entry.end("what"))
        day = tuple(when for when in scene.dates if entry.start() <= when.start < end)
        for promise, problems in promises_of(sentence, head, scene._replace(dates=day), who, [head]):
            yield head, _completed(sentence, promise, scene, None if own else unit), problems


def _closes(scene: Scene) -> bool:
    """ "Acme 20, Beta 15, by May 1": by that day people are trained, whatever is counted."""
    return any(when.role == "deadline" and when.preposition in ("by", "before", "within") for when in scene.dates)


def bracketed(sentence: Text, scene: Scene) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]]:
    """A list of promises with the name of each partner in a bracket behind it."""
    entries = list(BEHIND.finditer(sentence.written))
    named = all(entry["who"].split()[-1].lower().strip(".") in SIGNS for entry in entries)
    for entry in entries if len(entries) > 1 and named else ():
        who, crowd = organisation(sentence, *entry.span("who"), None)
        head = Head("forward", "pledge", entry.span("who"), entry.start("what"), entry.start("what"), entry.end())
        for promise, problems in promises_of(sentence, head, scene, who, [head]) if who and not crowd else ():
            yield head, promise, problems


def _unit(plain: str, at: int, end: int) -> Unit | None:
    """What the last number counts, or all of them: "12 - all drivers"."""
    found = SEPARATED.match(plain, at)
    return unit_after(plain[:end], found.end() - 1 if found and found.end() > at else at)


def _completed(sentence: Text, promise: Promise, scene: Scene, unit: Unit | None) -> Promise:
    """With the unit and the deadline that are said once for the whole roll."""
    if unit and promise.unit is None:
        promise = promise._replace(unit=sentence.cut(unit.start, unit.end), kind=_kind(scene, unit) or promise.kind)
    closing = [when for when in scene.dates if when.role in ("deadline", "moment")]
    if promise.due_text is None and len(closing) == 1:
        promise = promise._replace(due_text=sentence.cut(closing[0].start, closing[0].end), due=closing[0].due)
    return promise


def _kind(scene: Scene, unit: Unit) -> Kind | None:
    return kind_of_unit(scene.plain[unit.start : unit.end])
