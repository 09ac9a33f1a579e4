"""Figures of a part told like those of all: of one yard, of each class, of one month, beside another not counted.

Each of these looks like a plain answer: "our Reno yard is at 60", "20 more in each yard", "60 in Reno so far and 20 in
Sparks". Adversaries saw them noted as if they were of everybody.
"""

import re

from bot.understanding.calendar.timewords import MONTH
from bot.understanding.counting.count import Count
from bot.understanding.counting.labels import DEPARTMENT, SHIFT
from bot.understanding.words.wheres import TOWN
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import Text

GROUP = r"(class|session|course|yard|depot|terminal|branch|site|location|store|shop|garage|shift|crew|team|trainer)"
GROUPS = r"(classes|sessions|courses|branches|shifts|crews|(yard|depot|terminal|site|location|store|shop|garage|team)s)"
THERE = rf"({SHIFT}|{DEPARTMENT}|{TOWN.pattern}|airport|(\w+ )?{GROUP})"
STANDS_THERE = late(
    rf"""
    ^\W*((the|our|my) )?(\w+ )?({GROUP}|team [a-z\d]|crew [a-z\d]) (is|has|stands) (now )?(at |done |trained\s
      |reached )?\d
    |^\W*(in|at) (the |our |my )?(?!(total|all|present|least|most|last|this|the moment|long last)\b)({THERE}|{GROUPS})\s
      (we|we're|we are|we have) (now )?(at |done |trained )?\d+(?! in (total|all))\b
    |\bwe're (now )?at \d+ (now )?here (in\b|, i'll)
    """,
)
""" "Our Reno terminal is at 60", "in Reno we are at 60"."""
LEFT_THERE = late(
    rf"""
    \b(leaves|leaving|left with|missing|waiting on) \d+ (\w+ )?(in|at|from|on) {THERE}\b
    |\d+ (\w+ )?(to go|left|remaining) (in|on|at|from|for) (the )?{THERE}\b
    |^\W*((the|our|my) )?({THERE}|{TOWN.pattern}( {GROUP})?) (has|still has|needs) \d
    """,
)
""" "Reno has 12 left": what others have left is not told."""
OF_EACH = late(
    rf"""
    (@|/|\bper) ?((each|every) )?{GROUP}\b|\bx ?\d\b( {GROUP}s?)?
    |(?<!one )\b(in|at|on|from|for|both|of) (each|every|both|all (two|three|four|five|\d)) ?(of )?((the
    |our) )?(\w+ )?({GROUP}
      |{GROUPS})\b
    |\b(each|every|both|all) ((of )?(the|our) )?({GROUP}|{GROUPS}|supervisor|lead|manager|instructor
      |supervisors) (((are |is |has |have )?now |are |is )at|(has |have )?(trained|added|taught))\b
    |\b(we|i|trainers|\w+ and \w+) both (trained|did|taught)\b|\bboth trainers did\b
    |\b(on )?both [a-z]+day and [a-z]+day\b|\b[a-z]+day and [a-z]+day each\b|, each\W*$
    |\bthis week and last\b
    """,
)
AND_THERE = late(
    r"\b(and|plus|but|,) (the )?\d+ ((?!are|is)\w+ )?(in|on|at|from|for|online|with) (?!(total|all|\d+)\b)"
)
SO_MANY_TIMES = late(rf"\b(two|three|four|five|six|\d) ([a-z]+ )?{GROUPS}\b|\b(a|one) in each\b")
NOT_YET_IN = late(
    r"""
    \b((not counting|not including|excluding) the \d|doesn't include|don't include|need to add|numbers to follow)\b
    |\bi'll (get|send|have) you \w+ (tomorrow|later|soon|next)\b|, (plus|and) (today's|yesterday's
    |this morning's) (\w+ )?(class|group|session)\b|\bplus (the|today's|yesterday's) (\w+ )?(class|group|session)\b
    |, more since\b
    """,
)
""" "60 in Reno so far and 20 in Sparks", "60 so far, plus yesterday's class"."""
OF_A_TIME = late(
    rf"""
    \b({MONTH}|monthly|weekly|quarterly|q[1-4]|ytd|week's|month's|year's)('s)? (total|count|goal|target|number)s?\b
    |\btotal (for|of) (the|this|last) (week|month|quarter|day)\b|\bfor the (week|month|quarter)\b(?! after\b)
    |\bytd\b|\bgoal this (week|month|quarter)\b
    """,
)
""" "January total: 15"."""
LESS_SINCE = late(
    r"""
    \blost \d+ of (those|them|these)\b|\b\d+ of (those|them|these) (are|were|aren't|weren't) (?!done|trained|finished
      |certified|new|complete)\w+
    |\b(incl|including|inc|includes)\.? (the )?(last (week|month|year)'s |(the )?\d+ (from|of) last year|\d+ (office
    |people
      |who))
    |\ball (of them )?(office people|office staff|mechanics|dispatchers)\W*$
    |^\W*\d+ [a-z]+ [^.;\d]{0,60}\bplus \d+ (office|supervisors?|dispatchers?|managers?|mechanics|contractors?|temps?
    |others?
    |volunteers?)\b
    """,
)
""" "60 so far, 20 of those are mechanics", "12 more, incl. last week's 5"."""
AMONG_OTHERS = late(
    rf"""
    \b(of|for) (the |our )\d+ {SHIFT} [a-z]+\b|\bthe \d+ (night|day|evening|morning) [a-z]+\b
    |\b(and (office|staff|managers) combined|across the group|both courses|both programs|between (botl|tat
    |ef) and (botl|tat|ef))\b
    """,
)
""" "60 of the 100 night drivers"."""


def is_of_a_part(said: Text, counts: list[Count]) -> bool:
    """Whether a figure may be of a part, or another part of it is not counted."""
    low = said.low
    stands = any(count.part in ("set", "of", "all") for count in counts)
    left = all(count.part == "left" for count in counts)
    figures = len(re.findall(r"\d+", low))
    if (
        (not left and LESS_SINCE.search(low))
        or (figures == 1 and OF_EACH.search(low) and not SO_MANY_TIMES.search(low))
        or (left and LEFT_THERE.search(low))
    ):
        return True
    if stands and any_finds(low, STANDS_THERE, OF_A_TIME, AMONG_OTHERS):
        return True
    beside = stands or left
    return beside and (
        (figures == 2 and len(counts) == 1 and bool(AND_THERE.search(low))) or bool(NOT_YET_IN.search(low))
    )
