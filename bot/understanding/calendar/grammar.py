"""The grammar of dates: which words are a phrase of time, and the days each covers."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from bot.understanding.calendar import almanac
from bot.understanding.calendar.almanac import HOLIDAYS, MONTHS, WEEKDAYS, Span
from bot.understanding.calendar.timewords import COUNTS, SPELT_DAYS, YEAR


class Anchor(NamedTuple):
    """What relative words are counted from, and how 5/9 is read."""

    today: date | None = None
    event_day: date | None = None
    month_first: bool = True


NO_DATE: Span = (date.max, date.max)


def span_of(found: re.Match[str], anchor: Anchor) -> Span | None:
    """The days a phrase covers; None when it cannot be dated; raises ValueError when there is no such day."""
    for name, rule in RULES.items():
        if found[name]:
            return rule(found, anchor)
    return NO_DATE


def _iso(found: re.Match[str], anchor: Anchor) -> Span | None:
    day = date(*map(int, found["iso"].split("-")))
    return day, day


def _numeric(found: re.Match[str], anchor: Anchor) -> Span | None:
    first, second, *rest = map(int, re.split(r"[/.-]", found["numeric"]))
    if max(first, second) > 31 or min(first, second) > 12 or 0 in (first, second):
        return NO_DATE
    # 13/5 can only be day first, whatever the place; 9.5.2023 is written day first everywhere.
    month_first = second > 12 or (first <= 12 and anchor.month_first and "." not in found["numeric"])
    month, day = (first, second) if month_first else (second, first)
    return _day_of(month, day, str(rest[0] if rest[0] > 99 else 2000 + rest[0]) if rest else None, anchor)


def _day_of(month: int, day: int, year: str | None, anchor: Anchor) -> Span | None:
    date(2024, month, day)  # raises for 31 February whatever the year
    if year:
        return (date(int(year), month, day),) * 2
    if not anchor.today:
        return None
    return almanac.coming(lambda y: (date(y, month, day),) * 2, anchor.today)


def _dm(found: re.Match[str], anchor: Anchor) -> Span | None:
    day = SPELT_DAYS.get(found["dmday"]) or int(found["dmday"])
    return _day_of(MONTHS[found["dmmonth"].rstrip(".")], day, found["dmyear"], anchor)


def _md(found: re.Match[str], anchor: Anchor) -> Span | None:
    month = MONTHS[found["mdmonth"].rstrip(".")]
    return _day_of(month, int(found["mdto"] or found["mdday"]), found["mdyear"], anchor)


def _month(name: str, year: str | None, anchor: Anchor) -> Span | None:
    month = MONTHS[name.rstrip(".")]
    if year:
        return almanac.month_span(int(year), month)
    return almanac.coming(lambda y: almanac.month_span(y, month), anchor.today) if anchor.today else None


def _mid(found: re.Match[str], anchor: Anchor) -> Span | None:
    span = _month(found["midmonth"], found["midyear"], anchor)
    if not span:
        return None
    day = {"early": span[0].replace(day=10), "late": span[1].replace(day=25)}.get(found["mid"], span[0].replace(day=15))
    if anchor.today and day < anchor.today and not found["midyear"]:
        day = almanac.add_months(day, 12)
    return day, day


def _edge(found: re.Match[str], anchor: Anchor) -> Span | None:
    span = _edged(found["edged"], found["edgeq"], anchor)
    if not span:
        return None
    word = found["edge"]
    if "beginning" in word or "start" in word:
        return span[0], span[0]
    if "first" in word and "half" not in word:
        return (_next_first(found["edged"], span[0], anchor),) * 2
    middle = span[0] + (span[1] - span[0]) / 2
    if "half" in word:
        half = almanac.half_of(span, word)
        gone = anchor.today and half[1] < anchor.today and found["edged"] == "year"
        coming = _step_to("year", 1, anchor) if gone else None  # "The first half of the year", said in November.
        return almanac.half_of(coming, word) if coming else half
    if "middle" in word:
        return middle, middle
    return span[1], span[1]


def _next_first(what: str, first: date, anchor: Anchor) -> date:
    """ "By the first of the year", said in November: the coming one."""
    gone = anchor.today and first <= anchor.today and what in ("year", "month", "quarter", "week")
    later = _step_to(what, 1, anchor) if gone else None
    return later[0] if later else first


def _edged(what: str, quarter: str | None, anchor: Anchor) -> Span | None:
    year = re.search(rf"{YEAR}$", what)
    if quarter:
        return _quarter_of(quarter, year and year[0], anchor)
    if year and what.split()[0].strip(",") in (year[0], "calendar", "year"):
        return date(int(year[0]), 1, 1), date(int(year[0]), 12, 31)
    unit = what.removeprefix("this ").removeprefix("calendar ")
    if unit.removeprefix("next ") in ("week", "month", "quarter", "year"):
        return _step_to(unit.removeprefix("next "), int(unit.startswith("next ")), anchor)
    name = what.split()[0].rstrip(",.")
    return _month(name, year and year[0], anchor) if name in MONTHS else None


ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}


def _quarter(found: re.Match[str], anchor: Anchor) -> Span | None:
    return _quarter_of(found["quarter"], found["quarteryear"], anchor)


def _quarter_of(words: str, year: str | None, anchor: Anchor) -> Span | None:
    words = words.removeprefix("the ")
    number = int(words[1]) if words[0] == "q" else ORDINALS[words.split()[0]]
    if year == "next year":
        return almanac.quarter_span(anchor.today.year + 1, number) if anchor.today else None
    if year:
        return almanac.quarter_span(int(year), number)
    return almanac.coming(lambda y: almanac.quarter_span(y, number), anchor.today) if anchor.today else None


def _spanned(found: re.Match[str], anchor: Anchor) -> Span | None:
    count = COUNTS.get(found["spancount"]) or int(found["spancount"])
    start, words = anchor.today, found["spanfrom"] or ""
    if words in ("event", "build", "coalition build", "gathering", "training", "conference", "summit"):
        start = anchor.event_day
    elif words.rstrip(".") in WEEKDAYS and start:
        start = _coming_weekday(words.rstrip("."), start)
    if not start:
        return None
    if found["back"]:
        return later(start, -count, found["spanunit"]), start
    day = later(start, -count if found["ago"] else count, found["spanunit"])
    return day, day


def later(start: date, count: int, unit: str) -> date:
    """So many days, weeks, months, quarters, years after a day, or before it; a month later is the same day of it."""
    unit = unit.rstrip("s")
    if unit in ("day", "week", "fortnight"):
        return start + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])
    return almanac.add_months(start, count * {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit])


def _couple(found: re.Match[str], anchor: Anchor) -> Span | None:
    """ "In a couple of weeks" is in two, as people mean it."""
    day = later(anchor.today, 2, found["coupleunit"]) if anchor.today else None
    return (day, day) if day else None


def _vague(found: re.Match[str], anchor: Anchor) -> Span | None:
    return None


def _step(found: re.Match[str], anchor: Anchor) -> Span | None:
    step, unit = found["step"], found["stepunit"].removeprefix("calendar ").rstrip(".")
    if step.endswith("past"):  # "In the past quarter": the three months up to today.
        return (later(anchor.today, -1, unit), anchor.today) if anchor.today else None
    gone = step.endswith(("last", "previous", "prior"))
    ahead = -1 if gone else int("next" in step or "coming" in step or "following" in step)
    if unit in MONTHS:
        return _month(unit, str(anchor.today.year - 1) if ahead < 0 and anchor.today else None, anchor)
    if unit in WEEKDAYS:
        return _weekday_after(unit, ahead, step, anchor)
    if unit == "weekend" and anchor.today:
        monday = almanac.week_span(anchor.today + timedelta(days=7 * ahead))[0]
        return monday + timedelta(days=5), monday + timedelta(days=6)
    return _step_to(unit, ahead, anchor) if unit in ("week", "month", "year", "quarter") else None


def _step_to(unit: str, ahead: int, anchor: Anchor) -> Span | None:
    today = anchor.today
    if not today:
        return None
    if unit == "week":
        return almanac.week_span(today + timedelta(days=7 * ahead))
    if unit == "year":
        return date(today.year + ahead, 1, 1), date(today.year + ahead, 12, 31)
    if unit == "month":
        there = almanac.add_months(today.replace(day=1), ahead)
        return almanac.month_span(there.year, there.month)
    there = almanac.add_months(today.replace(day=1), 3 * ahead)
    return almanac.quarter_span(there.year, (there.month + 2) // 3)


def _weekday_after(name: str, ahead: int, step: str, anchor: Anchor) -> Span | None:
    if not anchor.today:
        return None
    day = _coming_weekday(name, anchor.today)
    if ahead < 0:
        day -= timedelta(days=7)
    elif step.endswith("next") and day <= almanac.week_span(anchor.today)[0] + timedelta(days=6):
        day += timedelta(days=7)
    return day, day


def _coming_weekday(name: str, today: date) -> date:
    return today + timedelta(days=(WEEKDAYS[name] - today.weekday() - 1) % 7 + 1)


def _year_on(found: re.Match[str], anchor: Anchor) -> Span | None:
    if "after" not in found["yearon"]:
        return (almanac.add_months(anchor.today, 12),) * 2 if anchor.today else None
    after_next = "next" in found["yearon"] or "next year" in found.string[: found.start()]
    return _step_to("year", 1 + after_next, anchor)


def _week_of(found: re.Match[str], anchor: Anchor) -> Span | None:
    """The first week of a month ends on its seventh day, the last one on its last."""
    month = _month(found["weekmonth"], found["weekyear"], anchor)
    if not month:
        return None
    if found["weekno"] == "last":
        return month[1] - timedelta(days=6), month[1]
    first = month[0] + timedelta(
        days=7 * {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2}.get(found["weekno"], 3)
    )
    return first, first + timedelta(days=6)


def _end_of(found: re.Match[str], anchor: Anchor) -> Span | None:
    word = found["eo"].removeprefix("the ").removeprefix("calendar ").replace("'s end", "-end")
    if word.startswith(("fiscal", "s", "fall", "winter")):
        return None
    unit = {"m": "month", "q": "quarter", "w": "week"}.get(word[2 if word.startswith("eo") else 0], "year")
    if found["eoyear"] and unit == "year":
        return (date(int(found["eoyear"]), 12, 31),) * 2
    span = _step_to(unit, 0, anchor)
    return (span[1], span[1]) if span else None


SEVERAL_DAYS = ("the holidays", "the holiday season")
"""To New Year's Day."""


def _holiday(found: re.Match[str], anchor: Anchor) -> Span | None:
    name = found["holiday"]

    def days(year: int) -> Span:
        first = HOLIDAYS[name](year)
        return first, date(year + 1, 1, 1) if name in SEVERAL_DAYS else first

    if found["holidayyear"]:
        return days(int(found["holidayyear"]))
    return almanac.coming(days, anchor.today) if anchor.today else None


def _bare_month(found: re.Match[str], anchor: Anchor) -> Span | None:
    return _month(found["month"], found["monthyear"], anchor)


def _weekday(found: re.Match[str], anchor: Anchor) -> Span | None:
    return (_coming_weekday(found["weekday"].rstrip("."), anchor.today),) * 2 if anchor.today else None


def _near(found: re.Match[str], anchor: Anchor) -> Span | None:
    steps = {"tomorrow": 1, "yesterday": -1, "last night": -1, "the day before": -2, "the day before yesterday": -2}
    ahead = 2 if "after " in found["near"] else steps.get(found["near"], 0)
    return (anchor.today + timedelta(days=ahead),) * 2 if anchor.today else None


def _ordinal(found: re.Match[str], anchor: Anchor) -> Span | None:
    day = int(found["ordinal"])
    if not 1 <= day <= 31:
        return NO_DATE
    if not anchor.today:
        return None
    month = almanac.add_months(anchor.today.replace(day=1), int("next" in (found["ordinalof"] or "")))
    there = month.replace(day=day)
    return (there if there >= anchor.today else almanac.add_months(month, 1).replace(day=day),) * 2


def _year(found: re.Match[str], anchor: Anchor) -> Span | None:
    year = 0 if "-" in found["year"] else int(found["year"][-4:])  # "In 2026-2027": a year of the books.
    return (date(year, 1, 1), date(year, 12, 31)) if year else None


RULES = {
    "iso": _iso, "numeric": _numeric, "edge": _edge, "mid": _mid, "dm": _dm, "md": _md, "quarter": _quarter,
    "span": _spanned, "couple": _couple, "vaguespan": _vague, "step": _step, "season": _vague, "yearon": _year_on,
    "weekof": _week_of, "eo": _end_of, "holiday": _holiday,
    "month": _bare_month, "weekday": _weekday, "near": _near, "ordinal": _ordinal, "year": _year,
}  # fmt: skip
