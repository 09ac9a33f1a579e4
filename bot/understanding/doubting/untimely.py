"""Figures of a class that is still to come, told beside one that is done: "18 trained today, Friday another 15"."""

from datetime import date

from bot.understanding.calendar.almanac import WEEKDAYS
from bot.understanding.calendar.timewords import ANY_DAY
from bot.understanding.counting.count import Count
from bot.understanding.harmless.plainness import PAST
from bot.understanding.writing.patterns import any_finds, late

WEEKDAY = late(rf"(?<!last )(?<!past )(?<!since )\b(?P<day>{ANY_DAY})\b")
NOW = late(r"\b(today|yesterday|this morning|tonight)\b")
TO_COME = late(
    rf"""
    \btomorrow\b|\b(the |our )?(next|coming|upcoming) (one|time|class|session|week|month|meeting|training|break|course
      |group|event|talk|round|huddle|shift|quarter|term|season|year|{ANY_DAY})\b
    |\bto go up\b|\blater (today|this (week|month))\b|\bthis (satur|sun)day\b
    """,
)
LATE_IN_WEEK = late(r"\b(late|later|end) (in |of )?(this|the) week\b")
THURSDAY = 3
""" "Late this week 12 more drivers", told before then."""
LESSONS = r"(class|session|training|course|workshop|talk|presentation|group)(e?s)?"
AT_A_CLASS = late(rf"\b(at|in|during) (the |our )?(?P<day>{ANY_DAY})'s {LESSONS}\b")
SOON = 3
""" "12 more at Thursday's class", told on Monday: the next one, as likely as the last."""
ANNOUNCED = late(
    r"""
    ^\W*((yes|and|we're|we are|i'm|i am)\W+)*(hanging|putting|training|doing|posting|running|teaching|holding
      |giving|handing|adding(?!.*please add them)(?![^.;!?]*\b(on top of|trained|certified|who|from (yesterday|last)
        |to (the|our|my) (count|total|list|tally)))) (up |out )?(another )?\d+
    """,
)
""" "Putting 11 more through this week": nothing says that it is done."""
WILL_BRING = late(
    rf"""
    \b(\d+|an?|one|another|two) (more )?({LESSONS}|weeks?|months?|days?)( (on )?{ANY_DAY})? ((will )?(bring|put|get|take
      |make)s? (us|it|the total|total|our total) (up )?to|and (we're|we are|we'll be|it's)( at)?) \d
    |\b(on )?{ANY_DAY}( with \d+)?,? (brings|puts|gets|takes) (us|it|the total|total|our total) (up )?to \d
    """,
)
""" "20 on Friday brings us to 60": a total of the day on which it is done."""
ELSE = late(r"[.;!?\n]|, | and | plus ")
"""Where another part of a sentence begins."""
AGAIN_AND_AGAIN = late(
    rf"""
    \b(every|each) ((single|other) )?(day|night|week|month|shift|{ANY_DAY})\b|\ball (the )?{ANY_DAY}s\b
    |\d+ ([a-z]+ )?(a|per) (day|night|week|month|shift)\b
    """,
)
""" "12 more every Friday": so many each time."""
LAST_TO_COME = late(
    rf"""
    \b(last|final) (\w+ )?(is|are|will be|comes?|takes place|happens?|starts?|begins?) (only |up )?((on|this|next
      |at) )*({ANY_DAY}|tomorrow|week|month|weekend|\d)\b
    """,
)
""" "The last class is on Friday": it is not done yet."""


def is_untimely(low: str, counts: list[Count], today: date) -> bool:
    """Whether a figure that would be added is of a day to come, or of many days."""
    return any(_is_so(low, count, today.weekday()) for count in counts if count.part != "left")


def _is_so(low: str, count: Count, weekday: int) -> bool:
    before = [end.end() for end in ELSE.finditer(low, 0, count.number.start)]
    behind = ELSE.search(low, count.number.end)
    words = low[before[-1] if before else 0 : behind.start() if behind else len(low)]
    if any_finds(words, TO_COME, AGAIN_AND_AGAIN) or (weekday < THURSDAY and LATE_IN_WEEK.search(words)):
        return True
    days = ((WEEKDAYS[found["day"]] - weekday) % 7 for found in AT_A_CLASS.finditer(words))
    if not PAST.search(words) and any(0 < away <= SOON for away in days):
        return True
    # "18 trained today, Friday another 15": behind what is done today, Friday is the next one.
    ahead = any(WEEKDAYS[day["day"]] > weekday for day in WEEKDAY.finditer(words))
    return ahead and NOW.search(low, 0, count.number.start) is not None


def is_announced(low: str) -> bool:
    """Whether a class is told as one that may be to come, or a total as one that it will bring."""
    said_done = PAST.search(low) is not None
    return not said_done and any_finds(low, ANNOUNCED, WILL_BRING)


def is_still_to_come(low: str) -> bool:
    """Whether the last class is told as one to come, where all would be done."""
    return LAST_TO_COME.search(low) is not None
