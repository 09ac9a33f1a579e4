"""When to go back to somebody: stages after an event, working days and hours of their own place, and the ladder.

Pure. A stage is a date with a name; two within a week of each other are one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import holidays

from bot.ground import calendar
from bot.understanding.calendar.almanac import add_months

DUE = "due"
AGAIN = "again"
"""The stage of a question somebody asked us to put off."""

WEEKEND = (5, 6)

COUNTED_FOR = timedelta(days=40)
"""So long a message to a contact counts among those of a month, days off between included."""


class Stage(NamedTuple):
    """One going-back: so many days, or months, after the start."""

    name: str
    days: int = 0
    months: int = 0

    def falls_on(self, start: date) -> date:
        return add_months(start, self.months) + timedelta(days=self.days)


class Quiet(NamedTuple):
    """Days of every year on which nobody is asked, in one country or in all: from one day to another, both of them
    in it (12-20 to 01-02), or the week, from its Monday, of a public holiday of that country by its name.
    """

    country: str | None = None
    first: tuple[int, int] | None = None
    last: tuple[int, int] | None = None
    week_of: str | None = None

    @classmethod
    def from_toml(cls, read: Mapping[str, Any]) -> Quiet:
        first, last = (_month_and_day(read.get(end)) for end in ("from", "to"))
        if (first is None or last is None) and not ("week_of" in read and "country" in read):
            raise ValueError("A [[quiet]] of cadence.toml has from and to, or week_of and country.")
        return cls(read.get("country"), first, last, read.get("week_of"))

    def holds(self, day: date, country: str | None) -> bool:
        if self.country and self.country != country:
            return False
        if self.first and self.last:
            one = (day.month, day.day)
            within = (self.first <= one, one <= self.last)
            return all(within) if self.first <= self.last else any(within)
        return self._monday_of(day) in _weeks_of(self.week_of or "", country, self._monday_of(day).year)

    @staticmethod
    def _monday_of(day: date) -> date:
        return day - timedelta(days=day.weekday())


def _month_and_day(written: str | None) -> tuple[int, int] | None:
    """ "12-20", as in the file."""
    if written is None:
        return None
    read = date.fromisoformat(f"2024-{written}")
    return read.month, read.day


class Cadence(NamedTuple):
    """config/cadence.toml. Hours are the contact's, `last_hour` left out; ladder and lateness count working days.

    At most one message of ours every `every` working days and `a_month` a month reaches a contact, whatever it is.
    """

    stages: tuple[Stage, ...]
    merge_days: int
    first_hour: int
    last_hour: int
    nudge_after: int
    nudges: int
    late_days: int
    due_months: int
    every: int
    a_month: int
    quiet: tuple[Quiet, ...] = ()

    @classmethod
    def from_toml(cls, read: Mapping[str, Any]) -> Cadence:
        return cls(
            stages=tuple(Stage(one["name"], one.get("days", 0), one.get("months", 0)) for one in read["stage"]),
            merge_days=read["merge_days"],
            first_hour=read["hours"]["from"],
            last_hour=read["hours"]["to"],
            nudge_after=read["ladder"]["nudge_after"],
            nudges=read["ladder"]["nudges"],
            late_days=read["late"]["working_days"],
            due_months=read["due"]["months"],
            every=read["most"]["one_in_working_days"],
            a_month=read["most"]["a_month"],
            quiet=tuple(Quiet.from_toml(one) for one in read.get("quiet", ())),
        )

    def moments(self, start: date, due: date | None) -> list[tuple[date, str]]:
        """Every stage of a pledge, by date. What lies within `merge_days` of another is one with it.

        The due date keeps its own day and name, for its question is another one.
        """
        named = [(stage.falls_on(start), stage.name) for stage in self.stages]
        if due is not None:
            named = [one for one in named if abs((one[0] - due).days) > self.merge_days and one[0] < due]
            named.append((due, DUE))
        kept: list[tuple[date, str]] = []
        for day, name in sorted(named):
            if kept and (day - kept[-1][0]).days <= self.merge_days and name != DUE:
                continue
            kept.append((day, name))
        return kept


class Place(NamedTuple):
    """Where somebody works, as far as their hours go."""

    zone: ZoneInfo
    country: str | None = None
    region: str | None = None
    quiet: tuple[Quiet, ...] = ()

    def is_working_day(self, day: date) -> bool:
        """Neither weekend nor public holiday there, nor in a span in which nobody is asked."""
        return _is_working_day(self.country, self.region, self.quiet, day)

    def next_working_day(self, day: date) -> date:
        """`day` itself if it is one."""
        while not self.is_working_day(day):
            day += timedelta(days=1)
        return day

    def after_working_days(self, day: date, count: int) -> date:
        for _ in range(count):
            day = self.next_working_day(day + timedelta(days=1))
        return day

    def today(self, now: datetime) -> date:
        return now.astimezone(self.zone).date()


def free_from(cadence: Cadence, place: Place, written: Iterable[datetime]) -> date | None:
    """The first day on which somebody may be written to again who was written to unasked at these moments.

    A month back from that day, however long the months are, holds fewer than `a_month` messages; so does any calendar
    month with it.
    """
    days = sorted(place.today(moment) for moment in written)
    if not days:
        return None
    day = place.after_working_days(days[-1], cadence.every)
    if len(days) >= cadence.a_month:
        while add_months(day, -1) < days[-cadence.a_month]:
            day += timedelta(days=1)
    return place.next_working_day(day)


def too_late(cadence: Cadence, place: Place, day: date, now: datetime) -> bool:
    """Whether a question of that day is not asked any more: it could not be for more working days than are allowed."""
    return place.after_working_days(day, cadence.late_days) < place.today(now)


def opening(cadence: Cadence, place: Place, not_before: datetime) -> datetime:
    """The first moment at or after `not_before` at which somebody there may be asked."""
    local = not_before.astimezone(place.zone)
    if place.is_working_day(local.date()):
        if local.hour < cadence.first_hour:
            return morning(cadence, place, local.date())
        if local.hour < cadence.last_hour:
            return not_before.astimezone(UTC)
    return morning(cadence, place, local.date() + timedelta(days=1))


def morning(cadence: Cadence, place: Place, day: date) -> datetime:
    """The first asking hour of the first working day from `day` on."""
    working = place.next_working_day(day)
    return calendar.moment_of(working, time(cadence.first_hour), place.zone)


@lru_cache(maxsize=10_000)
def _is_working_day(country: str | None, region: str | None, quiet: tuple[Quiet, ...], day: date) -> bool:
    """Remembered, for a morning's thousand contacts ask about the same few days."""
    if day.weekday() in WEEKEND or day in _holidays(country, region):
        return False
    return not any(span.holds(day, country) for span in quiet)


@lru_cache(maxsize=256)
def _holidays(country: str | None, region: str | None) -> Collection[date]:
    """Public holidays of a country and its region; of the country alone where the region is not known to have any."""
    if country is None or country not in holidays.list_supported_countries():
        return frozenset()
    known = region in holidays.list_supported_countries()[country]
    return holidays.country_holidays(country, subdiv=region if known else None)


@lru_cache(maxsize=256)
def _weeks_of(holiday: str, country: str | None, year: int) -> Collection[date]:
    """The Mondays of the weeks of a year in which the country has a holiday of that name."""
    if country is None or country not in holidays.list_supported_countries():
        return frozenset()
    found = holidays.country_holidays(country, years=year, language="en_US").get_named(holiday, lookup="exact")
    return frozenset(day - timedelta(days=day.weekday()) for day in found)
