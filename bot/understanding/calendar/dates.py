"""Dates and stretches of time, as people say them.

A grammar of our own: "mid-April", "by the end of the quarter", "within six months of the
event". A phrase we can see but not date ("before school starts") is found with no day.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from typing import Literal, NamedTuple

from bot.understanding.calendar.byothers import span_of
from bot.understanding.calendar.grammar import NO_DATE, Anchor
from bot.understanding.calendar.nameless import NAMELESS
from bot.understanding.calendar.timewords import DAY, GRAMMAR, MONTH, SEASON, SPAN, YEAR
from bot.understanding.readings import ProblemCode
from bot.understanding.words.numerals import SPELT
from bot.understanding.writing.patterns import late

MOST = 100
"""Phrases of time looked at in one text."""

Role = Literal["deadline", "start", "past", "moment"]


class When(NamedTuple):
    """A phrase of time. `start` includes the preposition; `first` and `last` are None when no day can be told."""

    start: int
    end: int
    core: int
    role: Role = "moment"
    preposition: str = ""
    first: date | None = None
    last: date | None = None
    problem: ProblemCode | None = None
    closes: bool = False
    """Whether it is the end of something: "before the end of March" leaves the whole of March."""

    @property
    def due(self) -> date | None:
        """The day by which something promised with these words is due."""
        if self.first and self.preposition in BEFORE and not self.closes:
            return self.first - timedelta(days=1)
        return self.last

    @property
    def opening(self) -> date | None:
        """The day from which to ask again after these words."""
        if self.last and self.preposition == "after":
            return self.last + timedelta(days=1)
        return self.first


TRIGGER = late(
    rf"""
    \b({MONTH}|{DAY}|{SPAN}|{SEASON}|weekend|q[1-4]|eo[ymqw]|today|tonight|tomorrow|yesterday|{YEAR}
      |\d{{1,2}}(st|nd|rd|th)|holidays?|holiday season|christmas|xmas|mardi gras|palm sunday|good friday|july fourth
      |cinco de mayo|semana santa|thanksgiving|easter|halloween|juneteenth|same date|same deadline|harvest( time)?
      |peak season|conference|convention|summit|retreat|audit|inspection|renewal|opening|break|fair|expo|ramadan
      |world cup|super bowl|playoffs|mid-?year|classes|season|contract|new year|morning|school|meeting|graduation
      |event)\b
    """,
)
SMALL_TRIGGER = late(r"\d[/.-]\d|(?<=\w) (day|eve)\b")
PREPOSITION = late(
    r"""
    \b(?P<p>on or (before|by)|by or before|at or before|by( (cob|eob|eod|close of business|end of (day
      |business))( on)?)?|before|until|untill|till?|in|on|within
      |(over|during|in|throughout) (the course|a period) of|over|during
      |through|throughout|no later than|not later than|at the latest|prior to|between now and|from now (until|till|to)
      |(any ?time|some ?time) (before|by)|at any time before|ahead of|for|from|starting( on| in| from)?
      |beginning( on| in)?|start(s)? in|begin(s|ning)? in|since|after|as of|around|effective|come|at|between|of|to
      |anytime in|sometime in|some time in) ((or )?(around|about|the|early in|late in|this coming|at the latest) )?$
    """,
)
STARTING = ("from", "starting", "beginning", "start", "begin", "effective", "after")
LAST_SEASON = late(r"last (spring|summer|fall|autumn|winter|season|semester|term|school year)")
THROUGH = late(r"[a-z]+\.? (the )?\d+(st|nd|rd|th)? ?(-|to|through) ?\d")
""" "From Dec 5 through 7": both ends are told."""
BEFORE = ("before", "prior to", "ahead of")
BACK = late(
    r"""
    (the )?(last|past|previous|prior) (\w+ )?(days?|weeks?|months?|years?|quarters?|decades?)\b(?! (of|in|before)\b
      |,? 20\d\d)
    """,
)
RATE = late(r"an? \w+$|(once|twice|times) ")
EVERY, COUNTED = late(r"\b(every|each) $"), late(rf"(\d+|{SPELT}) (days|weeks|months|years)\b")
""" "20 drivers every six months": again and again, and by no day."""
# "may" and "march" are verbs too: they are months only beside a day, a year or one of these.
VERBS = {"may", "march", "mar", "sept", "mai", "marzo", "mars"}
MONTH_BEFORE = late(
    r"""
    \b(by|before|until|till|in|on|of|since|after|through|from|for|to|and|or|mid|early|late|this|next|last|during|come
      |around|starting|beginning|end|between|every|our|the)[\s-]$
    """,
)


FIELD_ENDS = late(r" ?($|[\n,;|)])| at the (very )?latest\b")
""" "48 bellhops, March": alone in its field."""


_LEADING = late(r"^(to|until|till|by|for|in|on|forward) +")


def day_named(words: str, today: date) -> date | None:
    """The one day that these words name and nothing else: "6 weeks", "until 3 March", "to 9 May 2023"."""
    said = "in " + _LEADING.sub("", " ".join(words.casefold().split()).rstrip(".!"))
    found = [when for when in find_dates(said, Anchor(today)) if (when.core, when.end) == (3, len(said)) and when.first]
    return found[0].first if found else None


NEARBY = late(r"(today|yesterday|tonight|last night)\b")


def find_dates(low: str, anchor: Anchor) -> list[When]:
    """Every phrase of time in a plain text, in order, none inside another."""
    if not (TRIGGER.search(low) or SMALL_TRIGGER.search(low) or NAMELESS.search(low)):
        return []
    found = [when for core in _cores(low, anchor) if (when := _placed(low, core))]
    for nameless in islice(NAMELESS.finditer(low), MOST):
        inner = [when for when in found if nameless.start() <= when.start and when.end < nameless.end()]
        if len(inner) == 1 and inner[0].start == nameless.start() and inner[0].preposition == nameless["p"]:
            # "By the June convention": a day in it is the day of it.
            found = [when._replace(end=nameless.end()) if when is inner[0] else when for when in found]
            continue
        # "Before classes start in August": both are one phrase.
        day = next((when for when in found if low[nameless.end() : when.core] in (" in ", " on ")), None)
        others = [when for when in found if when is not day]
        if all(nameless.end() <= when.start or nameless.start() >= when.end for when in others):
            role: Role = "deadline" if nameless["p"] not in ("when", "once") else "start"
            told = When(nameless.start(), nameless.end(), nameless.start("what"), role, nameless["p"])
            told = told._replace(end=day.end, first=day.first, last=day.last) if day else told
            found = [*others, told]
    return _with_weekdays(low, sorted(found, key=lambda when: when.start))


IN_A_NAME = late(r"(Sun|Sat|Mon|Wed|Fri) (?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM|Q\d)[A-Z][a-z]")


def in_a_name(written: str, when: When) -> bool:
    """ "At Sun Valley Lodge" names no Sunday."""
    return IN_A_NAME.match(written, when.core) is not None


WEEKDAY = late(r"(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?")
NAMES_ITS_DATE = late(r",? (the )?")


def _with_weekdays(low: str, found: list[When]) -> list[When]:
    """ "On Thursday, February 9" is one day."""
    joined: list[When] = []
    for when in found:
        last = joined[-1] if joined else None
        if last and _same_day(low, last, when):
            how = last.preposition or when.preposition
            joined[-1] = when._replace(start=last.start, core=last.core, role=last.role, preposition=how)
        else:
            joined.append(when)
    return joined


NEAR = ("today", "tonight", "tomorrow", "yesterday")


def _same_day(low: str, weekday: When, when: When) -> bool:
    if low.startswith(NEAR, when.core) and weekday.first != when.first:
        return False  # "Ask me on Monday, today I am driving".
    one = when.first is not None and when.first == when.last and when.preposition in ("", "on")
    named = WEEKDAY.fullmatch(low, weekday.core, weekday.end)
    return bool(one and named and NAMES_ITS_DATE.fullmatch(low, weekday.end, when.start))


def spanned(low: str, dates: list[When]) -> Iterator[When]:
    """ "Between February and April" is one phrase of time, that ends with the later."""
    waiting: When | None = None
    for when in dates:
        if waiting and low[waiting.end : when.core].strip() == "and":
            yield when._replace(start=waiting.start, core=waiting.core, role="deadline", preposition="between")
            waiting = None
            continue
        if waiting:
            yield waiting
        waiting = when if when.preposition == "between" else None
        if not waiting:
            yield when
    if waiting:
        yield waiting


def blank_dates(low: str, dates: list[When]) -> str:
    """The same text with every phrase of time replaced, character for character."""
    for when in dates:
        low = low[: when.core] + "_" * (when.end - when.core) + low[when.end :]
    return low


def _cores(low: str, anchor: Anchor) -> Iterator[When]:
    for found in islice(GRAMMAR.finditer(low), MOST):
        if found["span"] and "quarter" in found[0] and low.startswith(" of ", found.end()):
            continue
        if (found["month"] and not found["monthyear"] and not _is_month(low, found)) or _is_count(low, found):
            continue
        try:
            span = span_of(found, anchor)
        except (ValueError, OverflowError):
            yield When(found.start(), found.end(), found.start(), problem="impossible_date")
            continue
        if span is not NO_DATE:
            first, last = span if span else (None, None)
            end = found.end() - found[0].endswith(".")
            closes = bool(found["edge"]) and first == last and "end" in found["edge"]
            yield When(found.start(), end, found.start(), first=first, last=last, closes=closes)


def _is_month(low: str, found: re.Match[str]) -> bool:
    name = found["month"].rstrip(".")
    if name not in VERBS or MONTH_BEFORE.search(low, max(0, found.start() - 12), found.start()):
        return True
    return low.endswith((", ", "| ", "- "), 0, found.start()) and FIELD_ENDS.match(low, found.end()) is not None


BY_DAY = late(r" (shift|crew|side|team|staff|people|folks|employees|[a-z]{2,}(ers|ors|ists|ians|women|men|ants))\b")
""" "10 day shift drivers" are ten drivers, and no ten days."""


def _is_count(low: str, found: re.Match[str]) -> bool:
    """A bare year is a year only after a preposition: "2023 drivers" counts drivers."""
    if found[0].endswith(" day") and BY_DAY.match(low, found.end()):
        return True
    return bool(found["year"]) and not re.search(
        r"\b(?:by|in|before|until|during|through|throughout|of|since|late|early|for|from|to)\s$",
        low[: found.start()][-12:],
    )


def _placed(low: str, when: When) -> When | None:
    """The phrase with its preposition, and what part it plays; None for a rate ("40 a year")."""
    found = PREPOSITION.search(low, max(0, when.core - 32), when.core)
    if not found:
        if RATE.match(low[when.core : when.end]):
            return None
        if EVERY.search(low, max(0, when.core - 8), when.core) and COUNTED.match(low, when.core, when.end):
            return when._replace(role="start")
        past = when.last is not None and low[when.core : when.end].startswith(("yesterday", "last", "this morning"))
        past = past or LAST_SEASON.match(low, when.core, when.end) is not None
        return when._replace(role="past" if past or low[: when.end].endswith(" ago") else "moment")
    preposition = found["p"]
    if preposition == "in" and NEARBY.match(low, when.core):
        return when  # "5 squeezed in today"
    role: Role = "deadline"
    if BACK.match(low, when.core):
        role = "past"
    elif preposition == "from" and THROUGH.match(low[when.core : when.end]):
        role = "moment"
    elif preposition.startswith(STARTING) and not preposition.startswith("from now"):
        role = "start"
    elif preposition in ("since", "as of"):
        role = "past"
    elif preposition in ("on", "at", "of", "for", "to", "around", "between"):
        role = "moment"
    if (
        role == "deadline"
        and preposition.startswith(("by", "unti", "til"))
        and low.startswith("the holiday", when.core)
    ):
        when = when._replace(last=when.first)  # They begin then.
    if preposition in ("in", "during", "over") and low[when.core : when.end].endswith("new year"):
        when = when._replace(last=None)  # It begins on that day, and nobody is late on the next.
    return when._replace(start=found.start(), preposition=preposition, role=role)
