"""Numbers beside a time: what is new, what is still to come, and what belongs to a year gone by."""

import re
from datetime import date, timedelta

from bot.understanding.calendar.dates import When, blank_dates, find_dates
from bot.understanding.calendar.grammar import Anchor
from bot.understanding.calendar.timewords import MONTH
from bot.understanding.counting.count import Count
from bot.understanding.counting.results import SCHEDULED
from bot.understanding.doubting.doubts import FUTURE, clause_of
from bot.understanding.doubting.lately import gone_by
from bot.understanding.harmless.plainness import PAST
from bot.understanding.readings import ReplyContext
from bot.understanding.words.numerals import DONE_OF_IT, WRITTEN_SHARE
from bot.understanding.writing.patterns import late

FRESH = late(
    r"""
    ^((of |to (?=today)|from (?=yesterday|today|this|last))?((on |in |at |the |this |last |past )*(mon|tue|wed|thu|fri
      |sat|sun)\w*
      |(on |in )?(this|last) (week|month)|today|tonight|yesterday|this \w+|last night|((at|in) )?the (beginning
      |start) of (this|last|the) week|the day before yesterday))$
    """,
)
OF_CLASS = late(
    r"""
    \b(from|in|at|during|after) (our )?((mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|this (week|morning)|last
      \s(week|night))'s (\w+ ){0,2}?(class|session|training|workshop|group|meeting|lunch|huddle|briefing|event|fair
      |in-?service|orientation|assembly|roll call|drill|retreat)\b
    |\bafter (the|our) (mon|tues|wednes|thurs|fri|satur|sun)day (\w+ )?(class|session|training|workshop|talk|huddle
      |briefing)\b
    """,
)
""" "From Tuesday's class" looks back."""

FEW = late(r"\bthe (last|past) (few|couple of|_+) (days|weeks)$")
BACK = late(r" ago\b")
""" "In the last few days" and "a few days ago" look back as well."""

A_WEEK = timedelta(days=7)
NEAR_A_YEAR = timedelta(days=300)
"""From here on a day named without its year was more likely the last of its name: in February, "in January"."""


def told(low: str, counts: list[Count], dates: list[When], context: ReplyContext) -> list[Count]:
    """ "We trained 12, and hope to get 20 more": a number of what is to come stands aside for what is done."""
    beside = without(low, [count for count in counts if scheduled(low, count)])
    done = [
        count
        for count in counts
        if not scheduled(low, count) and not _to_come(beside, count) and not _then(low, count, dates, context)
    ]
    return done or counts


def without(low: str, counts: list[Count]) -> str:
    """What is said of numbers that stand aside casts no doubt on the others."""
    for count in counts:
        low = low[: count.start] + re.sub(r"\w", "_", low[count.start : count.end]) + low[count.end :]
    return low


def _then(low: str, count: Count, dates: list[When], context: ReplyContext) -> bool:
    """ "8 on Monday and next week 12": a day to come among the words of one number, and nothing done among them."""
    words = low[count.start : count.end]
    coming = any(
        count.start <= w.start
        and w.end <= count.end + 1
        and w.first
        and context.today < w.first < context.today + NEAR_A_YEAR
        and w.role != "past"
        and not is_fresh(low, w)
        for w in dates
    )
    return coming and count.part != "left" and not PAST.search(words)


def _to_come(low: str, count: Count) -> bool:
    clause = low[slice(*clause_of(low, count.number.start, count.number.end))]
    return count.part != "left" and bool(FUTURE.search(clause)) and not PAST.search(clause)


def scheduled(low: str, count: Count) -> bool:
    """Whether a number is said at once to be of what is planned."""
    return SCHEDULED.match(low, count.number.end, count.end) is not None


def is_fresh(low: str, when: When) -> bool:
    """Weekdays and "this week" say that a number is new, so they stay readable beside it."""
    return bool(
        FRESH.search(low[when.start : when.end])
        or OF_CLASS.search(low[: when.core + 60], max(0, when.core - 8))
        or FEW.search(low, 0, when.end)
        or BACK.match(low, when.end)
    )


def stays(low: str, when: When) -> bool:
    """What is past or new stays readable beside its number."""
    return when.role == "past" or is_fresh(low, when)


def without_times(low: str, dates: list[When]) -> str:
    """Blank the phrases of time; of those that stay readable only the figures, which count nothing."""
    blanked = blank_dates(low, [when for when in dates if not stays(low, when)])
    for when in dates:
        if stays(low, when):
            core = re.sub(r"\d+(?:st|nd|rd|th)?", lambda found: "_" * len(found[0]), blanked[when.core : when.end])
            blanked = blanked[: when.core] + core + blanked[when.end :]
    return blanked


LEFT_TO_TRAIN = late(
    r"""
    \s([\w'-]+ ){0,3}?((left|remaining|remain|more) to (be trained|train|go|do|finish|complete)
      |(left|remaining|to go),? (and )?(they('re| are) )?(all )?(scheduled|booked|slated|signed up))\b
    """,
)
""" "20 left to train before the end of the year": that they are to come changes nothing of how many they are."""


BY = ("by", "before", "until", "till", "til")
""" "Still 15 to train by the end of April" tells what is left, and until when."""


def ahead(low: str, written: str, counts: list[Count], dates: list[When], context: ReplyContext) -> bool:
    """Whether the counts stand beside a day to come and no verb tells of something done ("20 more next Friday").

    `low` is the plain text without times, `written` with them.
    """
    if all(count.part == "left" and LEFT_TO_TRAIN.match(low, count.number.end) for count in counts):
        return False
    only_left = all(count.part == "left" for count in counts)
    first, last = _around(low, counts)
    coming = [
        w
        for w in dates
        if not (only_left and w.preposition in BY and w.first and w.first > context.today + A_WEEK)
        and (first <= w.core < last or (w.end < first and not low[w.end : first].strip(" ,")))
        and w.role != "past"
        and w.first
        and not _since(low, w)
        and not (w.preposition and low[w.start] == "_")  # Of what is asked, nothing is left to read but its place.
        and (context.today < w.first < context.today + NEAR_A_YEAR or _runs(w, context.today))
        and not is_fresh(low, w)
        and not _of_what_follows(low, counts, w)
        and not (only_left and _of_those_left(low, counts, w))
        and not THE_CLASS.search(written, max(0, w.start - 5), w.end + LONGEST_NOUN)
    ]
    if not PAST.search(low[first:last]):
        return bool(coming)
    return any(_beside(low, counts, when) or _dated_so(written, counts, when, context.today) for when in coming)


THE_CLASS = late(
    r"""
    \b(the|our) (mon|tues|wednes|thurs|fri|satur|sun)day (morning |afternoon |evening |night )?(class|session|group|crew
      |training|course|workshop|board|extra|meeting|toolbox|shift)\b|\bfrom (last )?[a-z]{3,6}day's [a-z]
    """,
)
""" "13 more from the Sunday extra board": which class it was, and not on which day it will be."""
LONGEST_NOUN, FAR_FROM_IT = 24, 3


def _of_those_left(low: str, counts: list[Count], when: When) -> bool:
    """ "Only 4 left, all back from vacation tomorrow": some words behind the figure, a day tells what will be done."""
    end = counts[-1].number.end
    beside = low[end : when.start]
    return end <= when.start and ("," in beside or len(re.findall(r"[a-z']{2,}", beside)) > FAR_FROM_IT)


def _of_what_follows(low: str, counts: list[Count], when: When) -> bool:
    """ "14 more today, tomorrow the day shift goes": a comma parts what is done from what comes next."""
    end = counts[-1].number.end
    comma = low.find(",", end, when.core)
    if comma < 0 and (then := THE_NEXT.search(low, end, when.core)):
        comma = then.start()
    stands = all(count.part in ("of", "set", "all") for count in counts)
    if comma < 0 or not (stands or DONE_SO.search(low, counts[0].start, comma)):
        return False
    beside = low[comma : when.start] + low[when.end : when.end + 60].partition(".")[0]
    return len(re.findall(r"[a-z]{2,}", beside)) > 1


THE_NEXT = late(r"\b(and|but) ((the|our|my) )?next\b")
DONE_SO = late(
    r"""
    \b(today|yesterday|tonight|this (week|month|morning|afternoon)|last (week|night)|so far|in total|to date|altogether
      |trained|certified|done|finished|completed|now at|we're (now )?(at|up to)|we are (now )?at|up to)\b
    """,
)


def _runs(when: When, today: date) -> bool:
    """ "15 more in March", said in March: so many were trained, or will be."""
    return bool(when.preposition in ("in", "during") and when.first and when.last and when.first <= today < when.last)


def _beside(low: str, counts: list[Count], when: When) -> bool:
    """ "Next week we trained 25": in some tongues what will be done is told as what was; the day decides."""
    if when.preposition or when.role != "moment":
        return False
    start, end = counts[0].number.start, counts[-1].number.end
    between = low[when.end : start] if when.end <= start else low[end : when.core]
    return not re.search(r"\b(?:and|but|with|before|for|until|then)\b|[;(]|, (?!we\b|i\b)", between)


FIGURE_ON = late(r"( more)?( [a-z]+)?( (were|was|got|ha(ve|s) been))?( (trained|done|finished|completed|certified))? ")

NAMED_DAY = late(rf"{MONTH}|\d/\d")
FIGURE_BEHIND = late(r"[,:]? ?((we|i) )?((trained|certified|finished|had|were at|are at|we're at) )?(another )?")


def _dated_so(low: str, counts: list[Count], when: When, today: date) -> bool:
    """ "15 more trained on 2/15", told on the first: the day of the figure is a slip, or the figure is a plan."""
    start, end = counts[0].number.start, counts[-1].number.end
    if not NAMED_DAY.search(low, when.core, when.end) or not when.first or when.first <= today:
        return False
    if when.end <= start:
        return bool(FIGURE_BEHIND.fullmatch(low, when.end, start))
    return bool(when.preposition and end < when.start and FIGURE_ON.fullmatch(low, end, when.start))


A_YEAR = late(r"\b20\d\d\b")
SINCE = late(r"\bsince ((the|our|your) [a-z' -]{3,40} (on|in|of|last) )?((the|our|your|my|last) )?$")
LONGEST_SINCE = 60


def of_another_year(low: str, written: str, counts: list[Count], dates: list[When], context: ReplyContext) -> bool:
    """ "Trained 44 in 2022": what was done in a year gone by may be on record, or from before the pledge.

    `low` is the plain text without times, `written` with them.
    """
    first, last = _around(low, counts)
    here = [when for when in dates if first <= when.core < last and not _since(written, when)]
    years = [int(found[0]) for when in here if (found := A_YEAR.search(written, when.core, when.end))]
    years += [when.last.year for when in here if when.last]
    return any(year < context.today.year for year in years)


def _since(low: str, when: When) -> bool:
    """ "428 in total since the build on November 9, 2022": it tells from when on."""
    return bool(SINCE.search(low, max(0, when.core - LONGEST_SINCE), when.core))


def _around(low: str, counts: list[Count]) -> tuple[int, int]:
    first, last = counts[0].number.start, counts[-1].number.end
    return clause_of(low, first, first)[0], clause_of(low, last, last)[1]


def last_day(dates: list[When]) -> date | None:
    """The last day of which a text speaks."""
    return max((when.last for when in dates if when.last), default=None)


PUT_THROUGH = late(r"\b(put|got|ran|went|came|gone|took|walked|brought|been|had) ([\w'-]+ ){0,6}?$")


def _put_through(low: str, when: When) -> When:
    """ "We put 26 through this week": through it, and not until the end of the week."""
    if when.preposition != "through" or not PUT_THROUGH.search(low, max(0, when.start - 60), when.start):
        return when
    return when._replace(start=when.core, preposition="", role="moment")


def phrases(low: str, today: Anchor, context: ReplyContext) -> list[When]:
    """The phrases of time in an answer, but for what only looks like one."""
    found = [when for when in find_dates(low, today) if not is_share(low, when, context) and not _is_name(low, when)]
    return gone_by(low, [_put_through(low, when) for when in found], context.today)


GREETING = late(r"(^|[\n.!])\W*(hi|hello|hey|dear|(this|it) is|it's|i'm) (there )?$")
SIGNED = late(r"\b(thanks?|thank you|thx|regards|best|sincerely|cheers|yours|respectfully|talk soon)[\s,.!-]{1,4}$")
NAMED_SO = late(r"(sam|dom|mar|jan|jun|april|june|may|august|summer|autumn|jul|wed|sat)\b")


def _is_name(low: str, when: When) -> bool:
    """ "Hi Sam", "Thanks, April", "June here": people are called so; and "sat through" is no Saturday."""
    if when.preposition or not NAMED_SO.match(low, when.core):
        return False
    if low.startswith("sat", when.core):
        return bool(re.match(r"sat\s(?:through|in|for|down)\b", low[when.core : when.core + 14]))
    greeted = GREETING.search(low, 0, when.core) and re.match(
        r"\W*(?:$|[,.!\n]|-|here\b|from\b|with\b|at\b)", low[when.end :]
    )
    signed = SIGNED.search(low, max(0, when.core - 30), when.core) and re.match(r"(?:\s[a-z]+)?\W*$", low[when.end :])
    here = not low[: when.core].strip(" ,.!-") and re.match(r"\shere\b", low[when.end :])
    return bool(greeted or signed or here)


SHARE = late(rf"({WRITTEN_SHARE}|three[ -]quarters){DONE_OF_IT}")


def is_share(low: str, when: When, context: ReplyContext) -> bool:
    """ "12/30" and "900 of 2000" tell the target, not the 30th of December nor a year; "2/3 done" is a share of any."""
    if SHARE.match(low, when.core):
        return True
    found = re.fullmatch(r"(?:\d+/)?(\d+)", low[when.core : when.end])
    return bool(found and context.target is not None and int(found[1]) == context.target)
