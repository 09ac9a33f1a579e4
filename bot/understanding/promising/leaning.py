"""Numbers that lean on the promise told before them and say its verb no second time.

"14 officers in November and 22 in December", "Acme its 31 drivers, Beta Lines its 24", "Acme, 25 cooks; Gamma, 40".
What leans has only a name, a number and a day of its own; whatever says more is no more of the same promise.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import groupby

from bot.understanding.calendar.almanac import add_months
from bot.understanding.calendar.dates import When
from bot.understanding.doing.heads import Head
from bot.understanding.doing.scene import Scene
from bot.understanding.naming.subjects import organisation
from bot.understanding.promising.besides import ALSO_THINGS, of_other_things
from bot.understanding.readings import PledgeReading, Problem, Promise
from bot.understanding.words.homes import STATES
from bot.understanding.words.numbers import Number
from bot.understanding.words.places import is_town
from bot.understanding.words.units import group_of, unit_after
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

Read = tuple[Head, Promise, tuple[Problem, ...]]

NAME = r"[^\W\d_a-z][\w&.'-]*( ((of|the|and|de|del|la|du|des|y|et|for) ){0,2}(&|[^\W\d_a-z][\w&.'-]*)){0,9}"
ROUGHLY = r"((to|for|its|their|with|another|other|about|around|roughly|some|at least|up to|a further|only) ){0,3}"
ANOTHER = late(rf"([,;] ((and|while|plus) )?| (and|while|&) )(the )?(?P<org>{NAME}),? {ROUGHLY}$")
""" "Arrow pledged 45 drivers, Bluebird its 20": whose the next number is."""
THE_BODY = late(
    rf"""
    ([,;] ((and|while|plus) )?
      | (and|while|&) )the (?P<org>([a-z]+ )?(casino|hotel|motel|hospital|school|district|county|city|church|union|port
      |airport|college|university|company|agency|carrier|restaurant|plant
      |shop)( (across|next|down|over) [a-z ]{{2,20}}?)?) {ROUGHLY}$
    """,
)
""" "RTD will train 250 employees and the casino 60"."""
LONGEST_NAME = 200
"""Characters before a number, or behind it, in which a name is looked for: in a whole list it would crawl."""

NUMBERED = words(
    "local route highway hwy district room unit chapter troop post station engine suite item table page section"
    " bill ab sb hb"
    " phase line area zone region terminal gate dock interstate exit school q level title chapter"
)
""" "And Local 439": what stands before a number that is a name's own."""

SUMS = words(
    "total totals sum goal target count number altogether all balance rest budget date time average contact age"
    " score no attendance capacity headcount phone tel fax year price cost fee turnout staff note ps"
    " fleet workforce employees drivers operators people members team crew"
)

ALSO = late(
    r"""
    ( ?[,;] ((and|then|plus) )?
      | (and|then|plus|\+|&) )((then|another|about|around|up to|at least|a further|an additional
      |the (other|remaining|last|next|final|rest of the)) ){0,2}$
    """,
)
IN_ALL = late(r" (in (all|total)|altogether|all told|overall|total)\b")
MORE = late(r"( \([^()]{1,30}\))?( (on|with|using|in|through) (the )?[\w.]+)?( (more|others?|additional|of them))? $")
CARRIED = late(
    rf"""
    ^\W*(and |plus |y |et )?((its|their|our|the|a) (neighbou?rs?|neighbou?ring|sister company|partner|rival|subsidiary
      |affiliate),? )?([^,;:]{{2,40}}, (of|from|with|for|at) )?(the )?(?P<who>{NAME})(,|:
      | [-=–])? {ROUGHLY}(?P<sum>\$ ?)?(?P<many>\d[\d,]*)(?P<unit>( [a-z][\w'-]*){{0,3}}?)(?P<when>,? ((by|before|in|on
      |until|within|this|next) )*_[_\s]*)?\W*$
    """,
)
""" "Rescue Mission of Stockton, 40", "Beta Lines 30 drivers by May": all that a piece behind a semicolon may say."""

PLACED = ("train", "hold_sessions", "distribute_materials")
FREELY = ("train", "distribute_materials", "hold_sessions", "host_presentation", "sponsor")


def whose_next(sentence: Text, first: Number, number: Number) -> str | None:
    """The name right before a further number, where it is somebody else's."""
    near = max(first.end, number.start - LONGEST_NAME)
    if number is first:
        return None
    named = ANOTHER.search(sentence.written, near, number.start) or THE_BODY.search(
        sentence.written, near, number.start
    )
    if not named or named["org"].split()[-1].lower() in NUMBERED:
        return None
    return sentence.cut(*named.span("org"))


def with_later(read: list[Read], scene: Scene, sentence: Text) -> Iterator[Read]:
    """Each promise, and behind it the same again with the number and the day that follow."""
    for _, found in groupby(read, key=lambda one: one[0].verb):
        together = list(found)
        yield from _by_their_days(together, scene, sentence)
        if len(together) == 1:
            yield from _later(*together[0][:2], scene, sentence)


def _by_their_days(together: list[Read], scene: Scene, sentence: Text) -> Iterator[Read]:
    """ "95 operators by May, 20 mechanics by August": each with the day behind it."""
    days = [_told_day(head, promise, scene) for head, promise, _ in together]
    for (head, promise, problems), day in zip(together, days, strict=True):
        if len(together) > 1 and day and head.tense == "forward" and in_time(head, day):
            promise = promise._replace(due_text=sentence.cut(day.start, day.end), due=day.due)
        yield head, promise, problems


def _told_day(head: Head, promise: Promise, scene: Scene) -> When | None:
    told = (number for number in scene.numbers if head.start <= number.start < head.end)
    number = next((one for one in told if one.whole == promise.target), None)
    return day_of(scene, number) if number else None


AGAIN = late(r"\b(more|another|additional)\b")
""" "60 drivers by June and 60 more by December": no part of the first."""
AND = late(r"\b(and|plus|then) $")
""" "10 by January 5 and 10 by February 5": as many again."""
PLACED_AT = late(
    r"""
    ( (more|others?))? (?P<at>in (?i:spanish|english|french)\b|(at|in
      |from) ((its|their|our|the) )?[^\W\d_a-z][\w.'-]*( [^\W\d_a-z][\w.'-]*){0,2}( (property|plant|terminal|yard|depot
      |office|branch|location|site|store|hotel|division|hub|warehouse|campus|facility))?)
    """,
)
""" "60 at its Sacramento property and 45 at its Stockton property"."""


def _later(head: Head, promise: Promise, scene: Scene, sentence: Text) -> Iterator[Read]:
    told = [
        number
        for number in scene.numbers
        if head.start <= number.start < head.end and not IN_ALL.match(scene.plain, number.end)
    ]
    plain = promise.kind in FREELY and promise.target is not None and promise.target_max is None
    if not plain or len(told) < 2 or promise.percent is not None or told[0].whole != promise.target:
        return
    first, *rest = told
    more = AGAIN.search(scene.plain, first.end, rest[-1].end + 12) or (
        len(rest) == 1 and AND.search(scene.plain, first.end, rest[0].start)
    )
    if sum(number.whole for number in rest) == first.whole and not more:
        return  # "40 drivers by May, 10 in March and 30 in April": its parts.
    placed = _placed(promise, told, scene, sentence)
    if placed:
        for number, end in placed:
            said = sentence.cut(number.start, end)
            unit = None if promise.kind == "train" else promise.unit
            yield head, promise._replace(target=number.whole, qualifier=number.qualifier, unit=unit, because=said), ()
        return
    last = day_of(scene, first)
    for number in rest:
        day = day_of(scene, number)
        if not last or not day or number.percent or number.high is not None or number.money != first.money:
            return
        if not ALSO.fullmatch(scene.plain, last.end, number.start) or not in_time(head, day):
            return
        written = sentence.cut(day.start, day.end)
        due = (written, _behind(last, day, scene)) if head.tense == "forward" else (None, None)
        because = sentence.cut(number.start, day.end)
        own = unit_after(scene.plain, number.end)
        unit = sentence.cut(own.start, own.end) if own and own.group else None
        again = promise._replace(target=number.whole, due_text=due[0], due=due[1], unit=unit, because=because)
        yield head, again._replace(qualifier=number.qualifier, unit="USD" if number.money else unit), ()
        last = day


def _behind(last: When, day: When, scene: Scene) -> date | None:
    """ "60 by June and 60 more by December", said in November: of the year after."""
    more = day.due and last.due and day.due < last.due and AGAIN.search(scene.plain, last.end, day.start)
    return add_months(day.due, 12) if day.due and more and day.preposition == "by" else day.due


def _placed(promise: Promise, told: list[Number], scene: Scene, sentence: Text) -> list[tuple[Number, int]]:
    """The further numbers, where each of all stands before a place of its own."""
    ends: list[int] = []
    for number in told:
        unit = unit_after(scene.plain, number.end)
        start = unit.end if unit and unit.group else number.end
        at = PLACED_AT.match(_large(sentence, scene.plain, start, start + LONGEST_NAME))
        joined = not ends or ALSO.fullmatch(scene.plain, ends[-1], number.start)
        known = not unit or unit.group is None or not ends
        if not at or not joined or not known or number.percent or number.money or number.high is not None:
            return []
        ends.append(start + at.end())
    return list(zip(told[1:], ends[1:], strict=True)) if promise.kind in PLACED else []


def in_time(head: Head, day: When) -> bool:
    """What is done has no deadline, and what is promised no day gone by."""
    closes = day.preposition in ("by", "before", "until", "within")
    return day.role not in ("past", "start") if head.tense == "forward" else not closes


def day_of(scene: Scene, number: Number) -> When | None:
    """The day told right behind a number and what it counts."""
    whole = OF_THE.match(scene.plain, number.end) if number.percent else None
    unit = unit_after(scene.plain, whole.end() - 1 if whole else number.end)
    end = unit.end if unit and unit.group else number.end
    behind = (when for when in scene.dates if when.start >= end)
    return next((when for when in behind if MORE.fullmatch(scene.plain, end, when.start)), None)


OF_THE = late(r"( of)? ((all|the|our|its|their|his|her) )+")
THE_REST = late(
    r"""
    \W*(and\s
      |with )?((the|our|its|their|other|another|remaining|last|final) ){1,3}(?P<many>\d[\d,]*)( [a-z]+){0,2}?,? (by
      |before|in|on|until|within|next)? ?(?=_)[_\s]*\W*$
    """,
)
""" "130 of 150 operators done; remaining 20 by Friday"."""


def _the_rest(piece: Text, scene: Scene, before: PledgeReading) -> PledgeReading:
    """What is still to come of what the piece before it told as done."""
    found = THE_REST.match(scene.plain)
    done = before.outcomes[-1] if before.outcomes and not before.pledges else None
    number = next((one for one in scene.numbers if found and one.start == found.start("many")), None)
    day = next((when for when in scene.dates if when.role not in ("past", "start")), None)
    if not found or not done or not number or not day or done.kind not in FREELY:
        return PledgeReading()
    own = unit_after(scene.plain, number.end)
    if own and own.group and own.group != group_of(done.unit):
        return PledgeReading()
    told = done._replace(target=number.whole, unit=None, due_text=piece.cut(day.start, day.end), due=day.due)
    return PledgeReading((told._replace(because=piece.cut(number.start, day.end)),))


def carried(piece: Text, scene: Scene, before: PledgeReading) -> PledgeReading:
    """What a piece behind a semicolon says of another partner, with the verb of the piece before it."""
    rest = _the_rest(piece, scene, before)
    if rest.pledges:
        return rest
    found = CARRIED.match(_large(piece, scene.plain, 0, len(scene.plain)))
    last = (before.pledges or before.outcomes)[-1:]
    if (not found or ALSO_THINGS.match(scene.plain)) and last and before.pledges and not before.outcomes:
        return of_other_things(piece, scene, last[0])
    if not found or not last or bool(before.pledges) == bool(before.outcomes) or before.problems:
        return PledgeReading()
    first = last[0]
    number = next((one for one in scene.numbers if one.start <= found.start("many") < one.end), None)
    named = found["unit"] and not (number and number.money)
    unit = unit_after(scene.plain, found.end("many")) if named else None
    alike = bool(unit and first.unit and first.unit.split()[-1:] == found["unit"].split()[-1:])
    same = bool(unit and first.unit and unit.group and (alike or (unit.group == "people" and first.kind == "train")))
    told = first.target is not None and first.percent is None and first.kind in FREELY
    if not told or not number or number.percent or (named and not same):
        return PledgeReading()
    if number.money != (first.unit == "USD") or re.fullmatch(r"(?:19|20)\d\d", found["many"]):
        return PledgeReading()
    who = _partner(piece, found, scene)
    if who is None:
        return PledgeReading()
    day = next(iter(scene.dates), None)
    if day and day.role in ("past", "start"):
        return PledgeReading()
    promise = first._replace(
        organisation=who,
        target=number.whole,
        target_max=None,
        qualifier=number.qualifier,
        unit=piece.cut(unit.start, unit.end) if unit and same else "USD" if first.unit == "USD" else None,
        sponsor_level=None,
        due_text=piece.cut(day.start, day.end) if day and before.pledges else None,
        due=day.due if day and before.pledges else None,
        because=piece.cut(found.start("who"), found.end()),
    )
    return PledgeReading((promise,)) if before.pledges else PledgeReading((), (promise,))


def _partner(piece: Text, found: re.Match[str], scene: Scene) -> str | None:
    """Who is named before the number; no town, no "total", and no program."""
    who, crowd = organisation(piece, *found.span("who"), None)
    if crowd or who is None or scene.vocabulary.programmes.is_one(who):
        return None
    ends = {who.split()[0].lower().strip("."), who.split()[-1].lower().strip(".")}
    return None if ends & (NUMBERED | SUMS) or is_town(who.lower()) or who.lower() in STATES else who


def _large(piece: Text, plain: str, start: int, end: int) -> str:
    """A stretch of the piece as it was written, without its days."""
    both = zip(piece.written[start:end], plain[start:end], strict=True)
    return "".join("_" if low == "_" else large for large, low in both)
