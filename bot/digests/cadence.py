"""When a digest is due, in the clock time of its own zone. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

Rhythm = Literal["weekly", "monthly", "quarterly"]
MONTHS = {"weekly": range(1, 13), "monthly": range(1, 13), "quarterly": (1, 4, 7, 10)}


def occurs(rhythm: Rhythm, weekday: int, day: date) -> bool:
    """Weekly on this weekday; monthly and quarterly on the first of them in the month."""
    first = rhythm == "weekly" or day.day <= 7
    return day.weekday() == weekday and first and day.month in MONTHS[rhythm]


def moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The point in time, in UTC. A clock time that is left out that day (spring) moves to the first that is not; of
    one that comes twice (autumn) it is the first.
    """
    wanted = datetime.combine(day, at)
    while wanted.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wanted:
        wanted += timedelta(minutes=1)
    return wanted.replace(tzinfo=zone).astimezone(UTC)


def next_after(rhythm: Rhythm, weekday: int, at: time, zone: ZoneInfo, after: datetime) -> datetime:
    """The first occurrence later than `after`."""
    return next(found for found in _moments(rhythm, weekday, at, zone, after) if found > after)


def last_until(rhythm: Rhythm, weekday: int, at: time, zone: ZoneInfo, first: datetime, now: datetime) -> datetime:
    """The latest occurrence from `first` up to `now`: what is told of several that were missed."""
    found = first
    while (later := next_after(rhythm, weekday, at, zone, found)) <= now:
        found = later
    return found


def _moments(rhythm: Rhythm, weekday: int, at: time, zone: ZoneInfo, after: datetime) -> Iterator[datetime]:
    day = after.astimezone(zone).date()
    while True:
        if occurs(rhythm, weekday, day):
            yield moment(day, at, zone)
        day += timedelta(days=1)
