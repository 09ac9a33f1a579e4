"""Days told by others: "the first Monday in February", "the Friday before Christmas", "two weeks after Easter"."""

import re
from datetime import date, timedelta

from bot.understanding.calendar import almanac, grammar
from bot.understanding.calendar.almanac import WEEKDAYS, Span
from bot.understanding.calendar.grammar import Anchor, later
from bot.understanding.calendar.timewords import COUNTS, GRAMMAR

NTH = {"second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1, "final": -1}
BACKWARDS = ("before", "prior to", "ahead of")
SATURDAY, SUNDAY = 5, 6


def span_of(found: re.Match[str], anchor: Anchor) -> Span | None:
    """The days a phrase covers; None when it cannot be dated; raises ValueError when there is no such day."""
    if found["nth"]:
        return _nth(found, anchor)
    return _beside(found, anchor) if found["beside"] else grammar.span_of(found, anchor)


def _named(said: str, anchor: Anchor) -> Span | None:
    found = GRAMMAR.fullmatch(said) or GRAMMAR.match(said)
    return grammar.span_of(found, anchor) if found else None


def _nth(found: re.Match[str], anchor: Anchor) -> Span | None:
    said, number = found["nthmonth"], NTH.get(found["nthno"], 1)
    span = _named(said.replace("the ", "this "), anchor)
    if not span:
        return None
    day = _nth_day(found["nthday"], span, number)
    if anchor.today and day < anchor.today and not re.search(r"\d|\b(?:the|this|next)\b", said):
        day = _nth_day(found["nthday"], almanac.month_span(span[0].year + 1, span[0].month), number)
    return day, day


def _nth_day(name: str, span: Span, number: int) -> date:
    """The nth such day of a stretch of time; of days on which people work where it is no weekday."""
    step = timedelta(days=-1 if number < 0 else 1)
    day = span[1] if number < 0 else span[0]
    left = abs(number)
    while True:
        left -= day.weekday() == WEEKDAYS[name] if name in WEEKDAYS else day.weekday() < SATURDAY
        if not left:
            return day
        day += step


def _beside(found: re.Match[str], anchor: Anchor) -> Span | None:
    span = _named(found["besidewhat"], anchor)
    if not span:
        return None
    way, name = found["besideway"], found["besideday"]
    back = way in BACKWARDS or (way == "of" and name == "eve")
    day = span[0] if back else span[1]
    if found["besidecount"]:
        count = 2 if "couple" in found["besidecount"] else COUNTS.get(found["besidecount"]) or int(found["besidecount"])
        return (later(day, -count if back else count, found["besideunit"]),) * 2
    if way == "of" and name != "eve":
        return _weekend(almanac.week_span(day)[0], back=False) if name == "weekend" else almanac.week_span(day)
    if name == "weekend":
        return _weekend(day, back=back)
    if name in WEEKDAYS:
        return (_weekday(name, day, back=back),) * 2
    if name in ("week", "month"):
        end = later(day, -1 if back else 1, name)
        return (end, day - timedelta(days=1)) if back else (day + timedelta(days=1), end)
    return (later(day, -1 if back else 1, "day"),) * 2


def _weekday(name: str, day: date, *, back: bool) -> date:
    """The last such weekday before a day, or the first after it."""
    if back:
        return day - timedelta(days=(day.weekday() - WEEKDAYS[name] - 1) % 7 + 1)
    return day + timedelta(days=(WEEKDAYS[name] - day.weekday() - 1) % 7 + 1)


def _weekend(day: date, *, back: bool) -> Span:
    saturday = _weekday("sunday", day, back=True) - timedelta(days=1) if back else _weekday("saturday", day, back=False)
    return saturday, saturday + timedelta(days=1)
