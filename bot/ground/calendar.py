"""Which local date something belongs to, and when it comes: once a date, through every change of the clocks.

What repeats has a clock time in a zone. Its occurrences are dates there, not points in time: a day on which that
clock time is left out or comes twice still has exactly one.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, available_timezones

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


@cache
def zone_names() -> frozenset[str]:
    """Every IANA name of a zone; found once, because to find them opens six hundred files."""
    return frozenset(available_timezones())


@lru_cache(maxsize=1_000)
def moment_of(day: date, at: time, zone: ZoneInfo) -> datetime:
    """When `at` comes on that date in that zone, in UTC.

    A clock time that is left out that day moves to the first valid minute, even where that is midnight and so another
    date; one that comes twice is the first.
    """
    wanted = datetime.combine(day, at)
    while (found := wanted.replace(tzinfo=zone).astimezone(UTC)).astimezone(zone).replace(tzinfo=None) != wanted:
        wanted = wanted.replace(second=0, microsecond=0) + MINUTE
    return found


def day_of(now: datetime, at: time, zone: ZoneInfo) -> date:
    """The latest date there whose `at` has come by `now`; the inverse of `moment_of`."""
    day = now.astimezone(zone).date()
    while moment_of(day, at, zone) > now:
        day -= DAY
    while moment_of(day + DAY, at, zone) <= now:
        day += DAY
    return day


def key(purpose: str, day: date, zone: ZoneInfo) -> str:
    """What makes an occurrence happen once: what for, on which date, and whose date that is."""
    return f"{purpose}:{day}:{zone.key}"
