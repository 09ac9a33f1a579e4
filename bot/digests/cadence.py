"""On which days a digest is due, in the clock time of its own zone. Pure."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Literal
from zoneinfo import ZoneInfo

from bot.ground import calendar

Rhythm = Literal["weekly", "monthly", "quarterly"]
MONTHS = {"weekly": range(1, 13), "monthly": range(1, 13), "quarterly": (1, 4, 7, 10)}


def occurs(rhythm: Rhythm, weekday: int, day: date) -> bool:
    """Weekly on this weekday; monthly and quarterly on the first of them in the month."""
    first = rhythm == "weekly" or day.day <= 7
    return day.weekday() == weekday and first and day.month in MONTHS[rhythm]


def next_after(
    rhythm: Rhythm, weekday: int, at: time, zone: ZoneInfo, after: datetime, told_on: date = date.min
) -> datetime:
    """The first occurrence later than `after`, in UTC, and on a later date than `told_on`, which has had its own."""
    day = max(calendar.day_of(after, at, zone), told_on) + calendar.DAY
    while not occurs(rhythm, weekday, day):
        day += calendar.DAY
    return calendar.moment_of(day, at, zone)


def last_day(rhythm: Rhythm, weekday: int, at: time, zone: ZoneInfo, now: datetime) -> date:
    """The date of the latest occurrence that has come by `now`: what is told of several that were missed."""
    day = calendar.day_of(now, at, zone)
    while not occurs(rhythm, weekday, day):
        day -= calendar.DAY
    return day
