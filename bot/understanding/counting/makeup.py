"""A number and the parts it is made of: "52 trained, 40 in Fresno and 12 in Lodi" are fifty-two.

The parts are told in another way than the whole: by place, day or trade, where the whole has none. Where all are told
in one way ("30 in Fresno, 20 in Lodi and 10 in Tracy") they may be a list that only happens to add up.
"""

import re
from itertools import pairwise
from typing import Literal

from bot.understanding.counting.addends import behind_their_names
from bot.understanding.counting.count import Count
from bot.understanding.counting.labels import AT_PLACE, DEPARTMENT, labelled
from bot.understanding.counting.parts import DAY
from bot.understanding.counting.singles import NAMELY, and_one, one_by_one
from bot.understanding.counting.summing import AND_MORE, TIMES, sums_up
from bot.understanding.words.units import ANYBODY
from bot.understanding.writing.patterns import any_finds, late

Make = Literal["whole", "either", "uneven", "again", "sum"]
TIMES_IN = late(r"\d ?[x*] ?\d")
""" "24 this week, two classes of 12": the second tells how the first came about."""
TO_ADD = late(r"\b(add|log|record|note|count|book|put|mark)\b[^.;!?\d]{0,200}$")
""" "12 passed. Please add 12": the same twelve, or twelve more."""
SO_ADD_IT = late(
    r"""
    [.;!\n]\W*((so|then|and|please|kindly|just|can you|could you) )*(add|log|record|note|book|put|mark)\b
      (?!( in)?( an?)? (additional|further))[^.;!?\d]{0,40}$
    """,
)
""" "27 more in May. So kindly add 72 more"."""
SO_MANY_NEW = late(
    r"\b(so|therefore|which makes|that makes|making( it)?|that's|that is|for a total of)\b[^.;!?\d]{0,20}$"
)
""" "6 dispatchers this week, and their supervisor too, so 7 more": the six are among them."""
ADD_FIRST = late(r"\b(add|log|record|book) (in |us |another )?$")
JOINED_ON = late(r"(\b(and|plus|then|or|but)\b|[&+/])[^,;:(.!?=]{0,200}$")
THE_REST = late(
    r"\bthe (rest(?! (area|stop|room|house|home)s?\b)|others|other(?= [a-z])|remainder|remaining)\b"
    r"|\b(a few|some|several) [a-z]+s\b"
)
COMPARED = late(
    r"""
    \b(up|down) from |\b(after|versus|vs|compared \w+|on top of|was|plus) (the |those |these )\d
    |\b(after|was|on top of) \d
    """,
)
OWN_MORE = late(r"\b(more|another|additional|extra|further|plus|also|added|others?)\b|\+")
OF_THOSE = late(
    r"""
    \s(of (them|those|whom) |have |has |had |are |were |fully |now |got |did )*(passed|certified|completed|finished
      |graduated|qualified|certificates?|certs|fully|new|newly|showed|stayed|came)\b
    """,
)
""" "24 more and 20 passed": what became of the first."""
SENTENCE = late(r"[.!?;](?= )|\n")
COMES_TO_IT = late(r"\b(more|another|additional|extra|further|plus|added)\b")
ENDS = late(r"[,;:(.!?=\n]| -+ |\b(including|namely|that is|made up of|of (them|which|whom)|and|plus)\b|[&+]")
ON_A_DAY = (
    rf"(?<!_)(?<!over )(?<!in )_{{3,}}(?! _)|\b({DAY})\b"
    r"|\b(today|yesterday|tonight|(this|last) (morning|afternoon|evening|night))\b"
)
SPAN = late(r"\b(this|last|past) (?P<span>week|month|weekend|year|quarter)\b")
ON_DAY = late(ON_A_DAY)
WAYS = {
    "place": late(r" ((in|at|from|of|for|out of) (?!total\b|all\b|training\b)|here\b)"),
    "day": ON_DAY,
    "span": SPAN,
    "person": late(r" (by|with) "),
}
WHEN = {"day", "span"}
OF_A_SHIFT = late(
    r" ((people|drivers|employees|officers|staff|more|of|from|on|in|the|our) )*(day|night|evening|morning"
    r"|afternoon|early"
    r"|late|swing|graveyard|weekend)s?(?= (shift|crew|people|staff|side|team|[a-z]+s)\b|\W*$|[.,;!]| (and|plus)\b)"
)
""" "23 day people, 15 evening and 8 night": that the others come to the first is chance."""
NAMED = late(
    r"""
    \s(?!(more|additional|extra|further|new|newly|others?|trained|done|finished|completed|certified|total|that|who|have|has
      |were|got|did|and)\b)[a-z]
    """
)
""" "10 front desk, 4 kitchen and 6 security": each has its own name, and that they add up is chance."""
DAY_BEFORE = late(rf"({ON_A_DAY}) ?:? ?((it |we |there )?(were|was|had|did|trained|got) )?\(?$")
LED_IN = late(r": ?$")
""" "New this week: 10 cashiers, 4 supervisors": a list, of which none is the whole."""
DONE_FIRST = late(r"( [a-z]+){0,2}? (trained|done|finished|completed|certified|total|in all|so far|more) ?[,:;(-]")
""" "50 trained, 20 in Lodi and 30 in Stockton": the whole is told before what it is made of."""
IN_BRACKETS = late(r"\((about )?\d+ (on|from|in|at|are|[a-z]+(,|\)| ))|\(last \w+:? \d")

SO_ADD = late(
    r"""
    \b(?P<told>\d[\d,]*)\b((?!\b(another|plus|also|again|others?)\b)[^.;!?\d])*?(?P<again>(,? (and )?so) ((please|you
      |can|could|_+|go ahead and|just|kindly) )*((add|log|record|note|count|book|put( (us|me))? down
      |mark( (us|me))? down|put|plus)( (in|for|me|us|those|the))* (?P=told)( please
      | to (our|the|my) (count|total|tally|number))*
      |(bump|increase|raise) (us|(our|the|my) \w+) (up )?by (?P=told)( please)?
      |that's (?P=told) to (add|log|record|book)))(?= *($|[.;!,]))
    """,
)
""" "Trained 12 this week, so add 12": the same twelve."""
SO_DONE = late(
    r"""
    \b(trained|certified|completed?|finished|done|did|passed|took|taken|attended|went through|more|new ones|class
      |session|(go|went|gone|been|put) (\w+ ){0,3}?through)\b
    """,
)
TO_COME = late(
    r"""
    \b(to (train|go|do)|left|remaining|signed|sign|registered|pledged|promised|plan\w*|will|need\w*|next|tomorrow
      |hired?|last year)\b
    """,
)


def without_told_again(low: str) -> str:
    """The plain text without a figure that is told and then asked to be booked, character for character."""
    found = SO_ADD.search(low)
    at = found.start("again") if found else 0
    if not found or not SO_DONE.search(low, 0, at) or TO_COME.search(low, 0, at):
        return low
    return low[:at] + " " + "_" * (found.end() - at - 1) + low[found.end() :]


def make_of(low: str, counts: list[Count], current: int) -> Make | None:
    """Whether the first number is what the others make up: it is, it may be, or they do not quite."""
    first, *others = counts
    if not others:
        return None
    if len(others) > 1 and TIMES_IN.search(low):
        return "either"
    if sums_up(low, counts, current):
        return "sum"
    if _asked_to_add(low, counts) or _comes_to(low, counts, current):
        return "again"
    if and_one(low, first, others) or one_by_one(low, first, others):
        return "whole"
    if sum(count.value for count in others) != first.value:
        apart = first.part == "add" and (labelled(low, counts) or behind_their_names(low, counts))
        uneven = _uneven(low, first, others, counts) or _perhaps_of_it(low, counts, current)
        return "uneven" if uneven and not apart else None
    if len(others) == 1:
        again = TIMES.match(low, others[0].number.start)
        placed = AT_PLACE.match(low, others[0].number.end) and DONE_FIRST.match(low, first.number.end)
        if not again:
            return "either" if placed else None
        ways, theirs = _ways(low, counts)
        joined = JOINED_ON.search(low, first.number.end, others[0].number.start)
        return "either" if joined or (WHEN & ways and WHEN & theirs[0]) else "whole"
    if _in_brackets(low, first, others) and first.value != current:
        return "whole"
    if all(OF_A_SHIFT.match(low, count.number.end) for count in counts):
        return None
    ways, theirs = _ways(low, counts)
    alike = ways & {way for one in theirs for way in one}
    named = not ways and not theirs[0] and first.unit is None and NAMED.match(low, first.number.end)
    followed = low[_end(low, first.number.end, others[0].number.start)] in ":(="  # "36 today: 24 on Monday".
    listed = alike and alike <= {"day", "kind"} and not followed and not DONE_FIRST.match(low, first.number.end)
    if named or listed or labelled(low, counts):
        return None
    namely = NAMELY.search(low, first.number.end, others[0].number.start)
    if not _are_parts(low, first, others):
        # "Added 23: 13 at the clinic plus 10 downtown"; that they add up is hardly chance anywhere else.
        return "whole" if namely and not OWN_MORE.search(low, others[0].number.end, others[0].end) else "either"
    if namely and first.value != current and not ways & WHEN:
        return "whole"
    unlike = not set.intersection(*theirs) and (any(theirs) or not ways)
    return "either" if alike or unlike or first.value == current else "whole"


def _in_brackets(low: str, first: Count, others: list[Count]) -> bool:
    """ "29 in all (19 guards plus 10 concierges)": just what makes it up stands in brackets behind it."""
    opened = low.rfind("(", first.number.end, others[0].number.start)
    closed = low.find(")", others[0].number.start)
    return opened >= 0 and closed > others[-1].number.start


def _asked_to_add(low: str, counts: list[Count]) -> bool:
    """ "12 Monday, 12 Tuesday, add 24": the last may be all that was told before, or come to it."""
    first, *_, last = counts
    if any(count.part == "set" for count in counts[:-1]):
        return False
    before = low[counts[-2].number.end : last.number.start]
    if last.value == sum(count.value for count in counts[:-1]) and TO_ADD.search(before):
        return True
    if len(counts) == 2 and last.part == "add" and last.value >= first.value and SO_MANY_NEW.search(before):
        return True
    apart = len(counts) == 2 and re.search(r"[.;!\n]", before)
    if apart and SO_ADD_IT.search(before):
        return True  # The same once more, a slip of it, or others.
    return bool(apart and first.value == last.value and ADD_FIRST.search(low[: first.number.start]))


def _perhaps_of_it(low: str, counts: list[Count], current: int) -> bool:
    """ "24 more this month, 10 this week", "24 more and 20 passed": what follows may be of the first, or be besides.

    It is besides where it is joined on with a noun of its own, or told in the way in which the first is told.
    """
    first, *others = counts
    if first.part != "add" or not {count.part for count in others} <= {"bare", "add"} or labelled(low, counts):
        return False
    if LED_IN.search(low, 0, first.number.start) and all(count.part == "bare" and count.unit for count in others[:-1]):
        return False
    retold = current in {count.value for count in others}
    if retold or any_finds(low[first.number.end :], THE_REST, COMPARED):
        return True
    ways, theirs = _ways(low, counts)
    dated = WHEN if ways & WHEN else set()
    if len({found["span"] for found in SPAN.finditer(low)}) > 1:
        ways -= {"span"}  # "24 this month, 10 this week": the week is of the month.
    starts = [0, *(_end(low, one.number.end, other.number.start) for one, other in pairwise(counts))]
    days = [bool(ON_DAY.search(low, *stretch)) for stretch in zip(starts, [*starts[1:], counts[-1].end], strict=True)]
    for at, (before, one) in enumerate(pairwise(counts)):
        between, told = low[before.number.end : one.number.start], theirs[at]
        joined = JOINED_ON.search(between) and not SENTENCE.search(between) and not told - {"kind"} - ways - dated
        alike = ways & told or (days[0] and days[at + 1]) or _of_departments(low, before, one)
        if OF_THOSE.match(low, one.number.end) or not (
            joined or alike or OWN_MORE.search(low, starts[at + 1], one.end)
        ):
            return True
    return False


FROM_DEPARTMENT = late(rf" (more )?(from|of|in) (the |our )?{DEPARTMENT}\b")


def _of_departments(low: str, before: Count, one: Count) -> bool:
    """ "9 housekeepers and 4 from reception": who the first are is told, and that the others are of another trade."""
    specific = before.unit is not None and before.unit.group == "people" and before.unit.noun not in ANYBODY
    joined = JOINED_ON.search(low, before.number.end, one.number.start)
    return bool(specific and joined and FROM_DEPARTMENT.match(low, one.number.end))


def _comes_to(low: str, counts: list[Count], current: int) -> bool:
    """ "10 on Monday and 14 on Tuesday, 24 more", "31 new, 31!": the last is just what those before it come to, and is
    not told in the way of any of them, as one of a list is.
    """
    *before, last = counts
    if last.value != sum(count.value for count in before) or not {count.part for count in counts} <= {"add", "bare"}:
        return False
    product = TIMES.match(low, last.number.start)  # "24 this week, two classes of 12"
    if product or before[0].value == current or labelled(low, counts):
        return False
    if AND_MORE.search(low, before[-1].number.end, last.number.start):
        return False
    ways, theirs = _ways(low, counts)
    return not theirs[-1] & ways.union(*theirs[:-1])


def _uneven(low: str, first: Count, others: list[Count], counts: list[Count]) -> bool:
    """ "23 more (12 on days)", "12 more: 6 in Reno": what follows may be its parts, though they do not make it up."""
    end, start = first.number.end, others[0].number.start
    if first.part == "add" and all(count.part != "set" for count in others):
        placed = not AT_PLACE.search(low, end, start) and all(AT_PLACE.match(low, one.number.end) for one in others)
        namely = ":" in low[end:start] and {one.part for one in others} == {"bare"}
        if placed or namely or IN_BRACKETS.search(low, end):
            return True
    if len(others) == 1 or first.part not in ("add", "bare", "set") or not _are_parts(low, first, others):
        return False
    ways, theirs = _ways(low, counts)
    return bool(set.intersection(*theirs)) and not ways & {way for one in theirs for way in one}


def _are_parts(low: str, first: Count, others: list[Count]) -> bool:
    """Whether what stands behind the first number may be its parts: nothing says that it comes to it."""
    if any(count.part not in ("bare", "add", first.part) for count in others):
        return False
    apart = not JOINED_ON.search(low, first.number.end, others[0].number.start)
    return apart and not COMES_TO_IT.search(low, _end(low, first.number.end, others[0].number.start), others[-1].end)


def _end(low: str, start: int, end: int) -> int:
    found = ENDS.search(low, start, end)
    return found.start() if found else end


def _ways(low: str, counts: list[Count]) -> tuple[set[str], list[set[str]]]:
    """In which ways each number is told: those of the first, and those of the others."""
    ends = [*(count.number.start for count in counts[1:]), counts[-1].end]
    ends = [_end(low, count.number.end, end) for count, end in zip(counts, ends, strict=True)]
    told = [_way(low, *each) for each in zip(counts, [0, *ends], ends, strict=False)]
    nouns = [count.unit.noun for count in counts if count.unit and count.unit.group == "people"]
    for ways, count in zip(told, counts, strict=True):
        if count.unit and count.unit.noun in nouns and nouns.count(count.unit.noun) == 1 > (count.unit.noun in ANYBODY):
            ways.add("kind")
    return told[0], told[1:]


def _way(low: str, count: Count, start: int, end: int) -> set[str]:
    """How a number is told; a day that stands before `start` is of the number before it: "36 today: 24 in Reno"."""
    ways = {way for way, words in WAYS.items() if words.search(low, count.number.end, end)}
    before = DAY_BEFORE.search(low, max(start, count.number.start - 20), count.number.start)
    return ways | {"day"} if before else ways
