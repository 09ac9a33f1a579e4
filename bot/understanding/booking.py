"""From counts to a booking: what the record would show, and whether a careful person would ask first."""

import re
from itertools import pairwise
from typing import NamedTuple

from bot.understanding.adjuncts import TRAINED
from bot.understanding.count import Count
from bot.understanding.counts import misfit
from bot.understanding.labels import AT_PLACE, labelled, newly
from bot.understanding.makeup import Make, make_of
from bot.understanding.parts import FRESH, MORE, Part
from bot.understanding.patterns import late
from bot.understanding.readings import Alternative, Intent, ReplyContext

LISTED = late(r"^\W*(?:(?:_+|[a-z]{2,12}(?:\s[a-z]{2,12})?)\s?[:=-]?\s\d+(?:\s[a-z]+)?(?:\W+|$)){2,}$")
"""A list with one label and one number a line; the labels are checked as words of plain answers are."""

FAR_TOO_BIG = 10
"""A total so many times the record looks like a slip of the finger when the pledge has no target."""


ZERO_MORE = 10
"""A total just so many times the record has most likely a nought too many."""


class Booking(NamedTuple):
    """What would be booked. `doubt` means ask first; `readings` are the buttons of that one question."""

    intent: Intent
    amount: int | None
    total: int | None
    doubt: bool
    start: int
    end: int
    readings: tuple[Alternative, ...] = ()


def book(low: str, counts: list[Count], context: ReplyContext) -> Booking:
    """One booking from all the counts of an answer; never silent when two readings are left."""
    make = make_of(low, counts, _on_record(context))
    booking = _by_parts(low, counts, make, context)
    doubt = (
        booking.doubt
        or any(count.number.rounded or not count.number.is_whole or misfit(low, count, context) for count in counts)
        or any(
            count.of is not None and count.part in ("add", "left") and count.of != context.target for count in counts
        )
        or _unlikely(booking, context)
        or (make != "whole" and _unjoined(low, counts))
        or any(_told_last(low, count, context) for count in counts)
    )
    start, end = min(count.start for count in counts), max(count.end for count in counts)
    return Booking(booking.intent, booking.amount, booking.total, doubt, start, end, booking.readings)


LAST = late(r"\b(?:last|previous)\s(?:week|month|time|session|class|report|update)\b")


def _told_last(low: str, count: Count, context: ReplyContext) -> bool:
    """ "32 last week" where 32 is what was told last: most likely the same."""
    last = context.last_entry
    alike = last is not None and count.value == last.amount and count.part in ("add", "bare")
    return alike and bool(LAST.search(low, max(0, count.number.start - 30), count.number.end + 40))


def _unjoined(low: str, counts: list[Count]) -> bool:
    """Several numbers with no word for their parts add up only when the text joins them ("4 5" may be 45)."""
    bare = len(counts) > 1 and all(count.part == "bare" for count in counts)
    if not bare or LISTED.match(low) or _listed(low, counts) or labelled(low, counts):
        return False
    return not re.search(r"\b(?:and|plus)\b|[&+]", low[counts[0].number.end : counts[-1].number.start])


def _by_parts(low: str, counts: list[Count], make: Make | None, context: ReplyContext) -> Booking:
    """Which rule the parts call for; the figures of several parts must agree, or it is a doubt."""
    parts = {count.part for count in counts}
    if len(counts) == 1 or make == "whole":
        return _one(counts[0], context)
    if make == "again":
        return _either(_add(counts[-1].value, context), _add(sum(count.value for count in counts), context))
    if make:
        return _either(_one(counts[0], context), _add(sum(count.value for count in counts), context))
    if len(counts) == 2 and OR_ELSE.search(low, counts[0].number.end, counts[1].number.start):
        return _either(*(_one(count, context) for count in counts))
    if parts <= {"add", "bare"} and counts[0].part == "add":
        return _add(sum(count.value for count in counts), context)
    by_label = labelled(low, counts) and newly(low, counts, _on_record(context))
    if by_label or _by_place(low, counts, "add") or _listed(low, counts):
        return _add(sum(count.value for count in counts), context)
    added_up = _added_up(low, counts, context)
    if added_up is not None:
        return _set(added_up, context) if _on_record(context) else _add(added_up, context)
    if parts == {"bare", "add"} and counts[-1].part == "add" and _summed(low, counts):
        return _add(sum(count.value for count in counts), context)
    if parts == {"bare"} or parts == {"all"} or _by_place(low, counts, "set"):
        return _bare(sum(count.value for count in counts), context, several=True)
    return _agreeing(counts, context)


OR_ELSE = late(r"\bor\s(?:[a-z]+\s){0,3}$|\bbut\s[^.;!?]{0,40}?\b(?:says?|said|shows?|showed|counted|claims?|has)\s$")


def _either(first: Booking, other: Booking) -> Booking:
    """Two figures of which only one holds: "130, or 103?", a whole or all of what may be its parts."""
    return first._replace(doubt=True, readings=(*first.readings[:1], *other.readings[:1]))


MORE_LAST = late(r"(?:\s[a-z-]+){1,3}?\smore\b")


def _summed(low: str, counts: list[Count]) -> bool:
    """ "10 + 5 more this week"; "15 choferes y 10 mecánicos más", where the "more" behind is said of both."""
    between = [low[one.number.end : other.number.start].strip() for one, other in pairwise(counts)]
    units = {count.unit.noun for count in counts if count.unit and count.unit.group == "people"}
    kinds = len(units) == len(counts) and all(words.endswith((" and", ",")) for words in between)
    return set(between) == {"+"} or bool(kinds and MORE_LAST.match(low, counts[-1].number.end))


JOINED = late(r"[\s,]*(?:\+|(?:and\s|then\s|,\s?)*(?:plus|another|added|then))\b|\s?\+")
ELSEWHERE = late(
    r"\s(?:[\w-]+\s){0,2}?(?:from|at)\s(?!(?:today|yesterday|our|the\s(?:morning|afternoon|evening|first|second|last"
    r"|same|session|class|training|workshop))\b)"
)
"""What comes from another place may be another's: "100, plus 30 from Pilot"."""


def _added_up(low: str, counts: list[Count], context: ReplyContext) -> int | None:
    """ "We had 40, plus 15 this week so 55": what stands on record, what came to it, and, if said, their sum.

    With nothing on record "12 and then another 10" is 22.
    """
    first, *others = counts
    sums = len(others) > 1 and others[-1].part in ("bare", "set") and first.value + sum(c.value for c in others[:-1])
    more = others[:-1] if sums and sums == others[-1].value else others
    known = first.part in ("bare", "set") and first.value == _on_record(context)
    start = known or (first.part == "bare" and not _on_record(context))
    ends = [first, *more]
    joined = all(
        JOINED.match(low, one.number.end) or other.part == "add" for one, other in zip(ends, more, strict=False)
    )
    ours = not any(ELSEWHERE.match(low, count.number.end) for count in more)
    fits = start and more and joined and ours and all(count.part in ("bare", "add") for count in more)
    return first.value + sum(count.value for count in more) if fits else None


def _by_place(low: str, counts: list[Count], last: Part) -> bool:
    """ "12 in Lodi, 15 in Tracy and 8 in Manteca so far": the numbers of places add up, as the last one says.

    So do those in brackets: "the morning group (12) and the evening group (9) finished today".
    """
    parts = [count.part for count in counts]
    ends = [*(count.number.start for count in counts[1:]), len(low)]
    placed = all(AT_PLACE.match(low, count.number.end, end) for count, end in zip(counts, ends, strict=True))
    bracketed = all(low[count.number.start - 1 : count.number.end + 1] == f"({count.value})" for count in counts)
    return set(parts[:-1]) == {"bare"} and parts[-1] == last and (placed or bracketed)


LISTED_WITH = late(
    r"(?:\s(?!(?:and|plus|had|have|has|are|were|was|is|left|to|out|so|but|now|then|which|who|that|total|of)\b)[\w'-]+)"
    r"{1,6}?,?\s?(?:,|and|&|plus|,\sand)\s"
)
STOOD = late(r"\b(?:had|have|has|at|were|was|is|are|left|with|of|from|to)\s(?:about\s|only\s|just\s)?$")
ALL_OF_IT = late(
    rf"[^.;!?\d]{{0,40}}?,\s(?:all|both|each)\s(?:of\sthem\s)?(?:(?:(?:{TRAINED}|done)\s)?{FRESH}\b"
    r"|new(?:ly\s(?:trained|certified)|\s(?:ones|completions))(?=\W*$|\s?[.;!]))",
    seldom=True,
)
""" "15 in Reno and 20 in Sparks, all last week"."""
ON_DAY = late(
    r"(?:\s[\w'-]+){0,3}?\s(?:on|(?:at|in|for|from)\s(?:the|our)(?=\s_+\s(?:session|class|training|group"
    r"|workshop|meeting)\b))\s_{3,}(?=\W|$)"
)
""" "19 on February 27 and 18 on March 2": what was done on days gone by adds up; days to come are a doubt before."""
LABELS = late(
    r"(?!\s(?:in|out|up|off|down)\W*(?:and|,|&))(?:\s[\w'-]+){0,4}?,?\s?(?:,|and|&|plus)\s(?:the\s"
    r"|our\s)?(?!total|only|just|so|now)(?:[\w'-]+\s){0,4}?"
)
JUST_DONE = late(rf",?\s(?:all\s|both\s)?(?:of\sthem\s)?(?:{TRAINED}|done)\b[^.;!?\d]{{0,30}}?\b{FRESH}\b", seldom=True)


def _listed(low: str, counts: list[Count]) -> bool:
    """ "14 from the warehouse and 9 from the office finished yesterday": what was lately done is told of both."""
    parts = [count.part for count in counts]
    pairs = pairwise(counts)
    end = counts[-1].number.end
    if set(parts) <= {"bare", "add"} and ALL_OF_IT.match(low, end) and not MORE.search(low, 0, end):
        return all(LABELS.fullmatch(low, one.number.end, other.number.start) for one, other in pairwise(counts))
    if set(parts) == {"bare"} and all(ON_DAY.match(low, count.number.end) for count in counts):
        return True
    lately = parts[-1] == "add" or JUST_DONE.search(low, counts[-1].number.end)
    joined = all(LISTED_WITH.fullmatch(low, one.number.end, other.number.start) for one, other in pairs)
    alone = not STOOD.search(low, max(0, counts[0].number.start - 20), counts[0].number.start)
    more = MORE.search(low.replace(" plus ", " and "), counts[0].number.start)
    return (
        set(parts[:-1]) == {"bare"} and parts[-1] in ("add", "bare") and bool(lately) and joined and alone and not more
    )


def _agreeing(counts: list[Count], context: ReplyContext) -> Booking:
    """Several figures that each give a total: booked when they give the same one."""
    deciding = [count for count in counts if count.part in ("set", "of", "left", "all")] or counts[-1:]
    booking = _one(deciding[-1], context)
    totals = {_one(count, context).total for count in deciding}
    added = sum(count.value for count in counts if count.part == "add")
    if added:
        totals.add(_on_record(context) + added)
    for count in counts:
        # "130 done, 120 to go": a number with no word beside it may be either, as long as one agrees.
        if count.part == "bare" and not totals & {count.value, _on_record(context) + count.value}:
            totals.add(count.value)
    readings = tuple(Alternative("progress_set", total, total) for total in sorted(t for t in totals if t is not None))
    if len(totals) < 2:
        return booking
    return booking._replace(doubt=True, readings=readings)


def _one(count: Count, context: ReplyContext) -> Booking:
    rules = {"add": _add, "set": _set, "left": _left, "bare": _bare, "mixed": _mixed}
    part: Part = count.part
    if part in rules:
        return rules[part](count.value, context)
    return _of(count, context)


def _on_record(context: ReplyContext) -> int:
    return context.current or 0


def _plain(intent: Intent, amount: int | None, total: int | None, doubt: bool = False) -> Booking:
    return Booking(intent, amount, total, doubt, 0, 0, (Alternative(intent, amount, total),))


def _add(value: int, context: ReplyContext) -> Booking:
    return _plain("progress_add", value, _on_record(context) + value)


def _set(value: int, context: ReplyContext) -> Booking:
    return _plain("progress_set", value, value)


def _left(value: int, context: ReplyContext) -> Booking:
    """N left: what is done is the target less N."""
    if context.target is None:
        return _plain("progress_set", None, None, doubt=True)
    done = context.target - value
    if value == 0:
        return _plain("complete", context.target, context.target)
    return _plain("progress_set", done, done, doubt=done < 0)


def _of(count: Count, context: ReplyContext) -> Booking:
    """N of M, or "all N": plain when M is the target."""
    base = count.value if count.part == "all" else count.of
    finished = count.value == context.target and base == context.target
    booking = _plain("complete" if finished else "progress_set", count.value, count.value)
    return booking._replace(doubt=base != context.target or (count.of is not None and count.value > count.of))


def _bare(value: int, context: ReplyContext, several: bool = False) -> Booking:
    """A number alone fits both "in total" and "more": plain only when both give the same total."""
    current = _on_record(context)
    both = (Alternative("progress_set", value, value), Alternative("progress_add", value, current + value))
    if current == 0:
        return _plain("progress_add" if several else "progress_set", value, value)
    if value < current:
        return _plain("progress_add", value, current + value, doubt=True)._replace(readings=both[::-1])
    return Booking("progress_set", value, value, True, 0, 0, both)


def _mixed(value: int, context: ReplyContext) -> Booking:
    """Words for both ("45 more so far"): only the contact can tell."""
    booking = _bare(value, context)
    return booking._replace(doubt=booking.doubt or _on_record(context) > 0)


def _unlikely(booking: Booking, context: ReplyContext) -> bool:
    """Below the record, over the target, or far too big."""
    total, current = booking.total, _on_record(context)
    if total is None:
        return True
    if total < current or total < 0:
        return True
    if current >= ZERO_MORE and total == ZERO_MORE * current:
        return True
    if context.target is not None:
        return total > context.target
    return current > 0 and total >= FAR_TOO_BIG * current
