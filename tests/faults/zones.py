"""Once a local date, in every zone of the world, through every change of its clocks from 2026 to 2030.

Around each change every quarter of an hour is tried, on the days between a few that go round: there nothing moves. What
is right is told by the zone itself: the first point in time at which its clock shows the wanted date and time, or more.
"""

from __future__ import annotations

import zoneinfo
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate, pairwise
from zoneinfo import ZoneInfo

from bot.ground.calendar import DAY, day_of, moment_of
from tests.faults.rows import Row, Scale

FIRST, LAST = date(2026, 1, 1), date(2030, 12, 31)
QUARTER = timedelta(minutes=15)
QUARTERS = [time(minute // 60, minute % 60) for minute in range(0, 24 * 60, 15)]
A_DAY = 2
"""So many clock times are tried on a day without a change; each day takes others."""

ODD = (
    "America/Scoresbysund", "Australia/Lord_Howe", "Antarctica/Troll", "Africa/Cairo", "Africa/Casablanca",
    "America/Santiago", "America/Havana", "Asia/Gaza", "Asia/Beirut", "Pacific/Apia", "America/Los_Angeles",
)  # fmt: skip
"""Where the clocks change at midnight, by half an hour, by two hours, for Ramadan, or where everybody looks."""


@dataclass
class Count:
    """`wrong` are occurrences at another time than the zone's own clock says."""

    tried: int = 0
    changes: int = 0
    never: int = 0
    twice: int = 0
    wrong: int = 0
    naive_never: int = 0
    naive_twice: int = 0


def count(zones: Iterable[str]) -> Count:
    counted = Count()
    for name in zones:
        zone = ZoneInfo(name)
        changing = set(_days_of_change(zone))
        counted.changes += len(changing)
        near = {day + DAY * n for day in changing for n in (-1, 0, 1)}
        for day in changing:
            _around(counted, zone, day)
        for number, day in enumerate(_every_day()):
            if day not in near:
                for n in range(A_DAY):
                    at = QUARTERS[(number * 13 + n * 48) % len(QUARTERS)]
                    _try(counted, zone, day, at, datetime.combine(day, at, zone).astimezone(UTC))
    return counted


def _try(counted: Count, zone: ZoneInfo, day: date, at: time, right: datetime) -> None:
    """One date and clock time: once, if the next is later and the clock knows its date then and not before."""
    moment = moment_of(day, at, zone)
    counted.tried += 1
    counted.wrong += moment != right
    counted.never += day_of(moment, at, zone) != day
    counted.twice += day_of(moment - timedelta.resolution, at, zone) != day - DAY or moment >= moment_of(
        day + DAY, at, zone
    )


def _around(counted: Count, zone: ZoneInfo, change: date) -> None:
    """The day of a change and those beside it, at each quarter of an hour."""
    first = datetime.combine(change, time(0), UTC) - 3 * DAY
    moments = [first + QUARTER * n for n in range(7 * 96)]
    shown = [moment.astimezone(zone).replace(tzinfo=None) for moment in moments]
    furthest = list(accumulate(shown, max))
    times = [(change + DAY * n, at) for n in (-1, 0, 1) for at in QUARTERS]
    for day, at in times:
        wanted = datetime.combine(day, at)
        _try(counted, zone, day, at, moments[bisect_left(furthest, wanted)])
        showing = shown.count(wanted)
        counted.naive_never += showing == 0
        counted.naive_twice += showing > 1


def _days_of_change(zone: ZoneInfo) -> Iterator[date]:
    """The local dates on which the offset changes, found in steps of six hours."""
    steps = [datetime.combine(FIRST, time(0), UTC) + timedelta(hours=6) * n for n in range((LAST - FIRST).days * 4)]
    for (_, before), (moment, after) in pairwise((step, step.astimezone(zone).utcoffset()) for step in steps):
        if before != after:
            yield moment.astimezone(zone).date()


def _every_day() -> Iterator[date]:
    day = FIRST
    while day <= LAST:
        yield day
        day += DAY


def measure(scale: Scale) -> list[Row]:
    """Every zone there is; in a short run those with odd changes."""
    everywhere = sorted(zoneinfo.available_timezones())
    zones = scale.of(everywhere, ODD)
    counted = count(scale.watch(zones))
    note = f"{len(zones)} zones, 2026 to 2030, {counted.changes:,} changes of clocks"
    naive = "what strikes when the clock on the wall shows the time"
    return [
        Row("once a local date", counted.tried, counted.never, counted.twice, 0, counted.wrong, note),
        Row("by the wall clock", counted.tried, counted.naive_never, counted.naive_twice, 0, 0, naive, kind="naive"),
    ]
