"""From counts to a booking: what the record would show, and whether a careful person would ask first."""

from collections import Counter
from typing import NamedTuple

from bot.understanding.counting.addends import (
    NOT_DONE,
    as_it_stood,
    behind_their_names,
    by_place,
    dated,
    lately_named,
    listed,
    parts_listed,
    summed,
    totals_listed,
    unjoined,
)
from bot.understanding.counting.classes import in_turn
from bot.understanding.counting.count import Count
from bot.understanding.counting.counts import misfit
from bot.understanding.counting.goals import NEWLY
from bot.understanding.counting.labels import labelled, newly
from bot.understanding.counting.lastones import parts_the_last, tells_of_the_last, told_last
from bot.understanding.counting.likelier import behind_the_record, newly_done
from bot.understanding.counting.makeup import Make, make_of
from bot.understanding.counting.parts import FRESHLY, Part
from bot.understanding.counting.singles import all_of_them_more
from bot.understanding.counting.summing import totals_summed
from bot.understanding.readings import Alternative, Intent, ReplyContext
from bot.understanding.writing.patterns import late

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
    apart = _listed_apart(low, counts, context)
    all_new = lately_named(low, counts)  # That one of them comes to the others is chance.
    make = None if apart or all_new else make_of(low, counts, _on_record(context))
    labelled_each = all(OWN_LABEL.search(low, 0, count.number.start) for count in counts)
    by_chance = make == "whole" and (labelled_each or behind_their_names(low, counts))
    make = None if by_chance else make
    closing = _closing(low, counts, context)
    booking = _stands(closing, context) if closing else _by_parts(low, counts, make, apart, context)
    if tells_of_the_last(low, counts):
        added = _add(counts[0].value, context)
        booking = added if added.total == context.target else booking._replace(doubt=True)
    doubt = (
        booking.doubt
        or (by_chance and not closing)
        or any(count.number.rounded or not count.number.is_whole or misfit(low, count, context) for count in counts)
        or _unlikely(booking, context)
        or any(told_last(low, count, context) for count in counts)
        or parts_the_last(low, counts, context)
        or (not closing and _is_open(low, counts, apart or make == "whole", context))
    )
    start, end = min(count.start for count in counts), max(count.end for count in counts)
    if new := newly_done(low, booking.readings):
        return Booking(new.intent, new.amount, new.resulting_total, True, start, end, booking.readings[::-1])
    told = behind_the_record(counts, booking.total, context)
    return Booking(
        booking.intent, booking.amount, booking.total, doubt or bool(told), start, end, told or booking.readings
    )


def _is_open(low: str, counts: list[Count], joined: bool, context: ReplyContext) -> bool:
    """Whether nothing says what several figures, or the two of a pair, are to each other."""
    return (
        any(count.of is not None and count.part in ("add", "left") and count.of != context.target for count in counts)
        or (not joined and unjoined(low, counts))
        or as_it_stood(low, counts, _on_record(context))
        or (len(counts) > 1 and any(count.part == "unclear" for count in counts))
    )


MOST_CLOSING = 6
"""Figures among which such an agreement is looked for."""


def _closing(low: str, counts: list[Count], context: ReplyContext) -> int | None:
    """The total told beside what came to it, or all its parts: "11 more in Gatineau and 7 in Maniwaki, 58 in total".

    What stood on record may be named as well. Only what is told as the total is one: any other sum may be chance.
    """
    current, told = _on_record(context), Counter(count.value for count in counts)
    total = max(told)
    stands = any(count.part in ("set", "all") and count.value == total for count in counts)
    known = all(count.of in (None, current, total) and count.part != "left" for count in counts)
    if not stands or not known or not 0 <= current < total <= (context.target or total) or len(counts) > MOST_CLOSING:
        return None
    came = sum((told - Counter([total]) - Counter([current])).elements())
    whole = came == total and not (current and (NEWLY.search(low) or FRESHLY.search(low)))
    return total if (whole or came == total - current) and not NOT_DONE.search(low) else None


OWN_LABEL = late(r": ?$")
""" "Days: 13. Evenings: 9. Nights: 4", as "Montreal 21, Gatineau 9, Sherbrooke 12": that the others come to the first
is chance, or they are its parts."""


def _by_parts(low: str, counts: list[Count], make: Make | None, apart: bool, context: ReplyContext) -> Booking:
    """Which rule the parts call for; the figures of several parts must agree, or it is a doubt."""
    parts = {count.part for count in counts}
    if all_of_them_more(counts, context.target):
        return _add(counts[0].value, context)
    if len(counts) == 1 or make == "whole":
        return _one(counts[0], context)
    if make == "sum":
        return _add(counts[-1].value, context)
    if make == "again":
        return _either(_add(counts[-1].value, context), _add(sum(count.value for count in counts), context))
    if make:
        return _either(_one(counts[0], context), _add(sum(count.value for count in counts), context))
    if len(counts) == 2 and OR_ELSE.search(low, counts[0].number.end, counts[1].number.start):
        return _either(*(_one(count, context) for count in counts))
    if parts <= {"add", "bare"} and counts[0].part == "add":
        return _add(sum(count.value for count in counts), context)
    by_label = labelled(low, counts) and newly(low, counts, _on_record(context))
    by_label = by_label or lately_named(low, counts)
    if by_label or apart or by_place(low, counts, "add") or listed(low, counts):
        return _add(sum(count.value for count in counts), context)
    added_up = _added_up(low, counts, context)
    if added_up is not None:
        return _set(added_up, context) if _on_record(context) else _add(added_up, context)
    if parts == {"bare", "add"} and counts[-1].part == "add" and summed(low, counts):
        return _add(sum(count.value for count in counts), context)
    if totals_listed(low, counts):
        return _set(sum(count.value for count in counts), context)
    if totals_summed(low, counts, _on_record(context)):
        return _set(counts[-1].value, context)
    if by_place(low, counts, "left"):
        return _left(sum(count.value for count in counts), context)
    if by_place(low, counts, "set"):
        return _set(sum(count.value for count in counts), context)
    if parts == {"bare"} or parts == {"all"}:
        return _bare(sum(count.value for count in counts), context)
    return _agreeing(counts, context)


def _listed_apart(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """So many on each of some days, in each of some parts, or in one class after the other."""
    current, bare = _on_record(context), {count.part for count in counts} <= {"bare", "add"}
    return dated(low, counts, current) or parts_listed(low, counts, current) or (bare and in_turn(low, counts))


OR_ELSE = late(r"\bor ([a-z]+ ){0,3}$|\bbut [^.;!?]{0,40}?\b(says?|said|shows?|showed|counted|claims?|has) $")


def _either(first: Booking, other: Booking) -> Booking:
    """Two figures of which only one holds: "130, or 103?", a whole or all of what may be its parts."""
    return first._replace(doubt=True, readings=(*first.readings[:1], *other.readings[:1]))


JOINED = late(r"[\s,]*(\+|(and |then |, ?)*(plus|another|added|then))\b| ?\+")
ELSEWHERE = late(
    r"""
    \s([\w-]+ ){0,2}?(from
      |at) (?!(today|yesterday|our
      |the (morning|afternoon|evening|first|second|last|same|session|class|training|workshop))\b)
    """,
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
        if count.part in ("bare", "mixed") and not totals & {count.value, _on_record(context) + count.value}:
            totals.add(count.value)
    readings = tuple(Alternative("progress_set", total, total) for total in sorted(t for t in totals if t is not None))
    if len(totals) < 2:
        return booking
    return booking._replace(doubt=True, readings=readings)


def _one(count: Count, context: ReplyContext) -> Booking:
    rules = {"add": _add, "set": _set, "left": _left, "bare": _bare, "mixed": _mixed, "unclear": _unclear}
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


def _stands(total: int, context: ReplyContext) -> Booking:
    return _plain("complete" if total == context.target else "progress_set", total, total)


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


def _bare(value: int, context: ReplyContext) -> Booking:
    """A number alone fits both "in total" and "more": plain only when both give the same total.

    "We trained 60" where nothing is on record tells what was done, so it is added.
    """
    current = _on_record(context)
    added, stands = _add(value, context), _set(value, context)
    if current == 0:
        return added
    if value < current:
        return added._replace(doubt=True, readings=(*added.readings, *stands.readings))
    return stands._replace(doubt=True, readings=(*stands.readings, *added.readings))


def _mixed(value: int, context: ReplyContext) -> Booking:
    """Words for both, "45 more so far": only the contact can tell."""
    booking = _bare(value, context)
    return booking._replace(doubt=booking.doubt or _on_record(context) > 0)


def _unclear(value: int, context: ReplyContext) -> Booking:
    """Words of which it is open what they say."""
    return _bare(value, context)._replace(doubt=True)


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
