"""An occurrence belongs to a local date: it comes once, and the clock knows which date it was."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.ground.calendar import day_of, key, moment_of

LA = ZoneInfo("America/Los_Angeles")
SCORESBYSUND = ZoneInfo("America/Scoresbysund")
"""Where the last hour of a Saturday is left out in spring and comes twice in autumn."""


def test_a_clock_time_left_out_in_spring_moves_to_the_first_valid_minute() -> None:
    assert moment_of(date(2023, 3, 12), time(2, 30), LA) == datetime(2023, 3, 12, 3, tzinfo=LA)
    assert moment_of(date(2023, 3, 12), time(2, 30, 30), LA) == datetime(2023, 3, 12, 3, tzinfo=LA)


def test_a_clock_time_that_comes_twice_in_autumn_is_the_first() -> None:
    assert moment_of(date(2023, 11, 5), time(1, 30), LA) == datetime(2023, 11, 5, 8, 30, tzinfo=UTC)


def test_what_moves_past_midnight_still_belongs_to_its_own_date() -> None:
    moved = moment_of(date(2026, 3, 28), time(23, 30), SCORESBYSUND)
    assert moved.astimezone(SCORESBYSUND) == datetime(2026, 3, 29, 0, 0, tzinfo=SCORESBYSUND)
    assert day_of(moved, time(23, 30), SCORESBYSUND) == date(2026, 3, 28)
    assert moment_of(date(2026, 3, 29), time(23, 30), SCORESBYSUND) > moved


def test_a_date_has_come_when_its_clock_time_has_and_not_before() -> None:
    nine = datetime(2026, 11, 25, 9, tzinfo=LA)
    assert day_of(nine, time(9), LA) == date(2026, 11, 25)
    assert day_of(nine - timedelta(seconds=1), time(9), LA) == date(2026, 11, 24)


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Europe/London", "Pacific/Apia", "Australia/Lord_Howe", "UTC"])
@pytest.mark.parametrize("at", [time(0), time(1, 30), time(2, 15), time(9)])
def test_there_is_one_moment_for_each_local_date(zone: str, at: time) -> None:
    place = ZoneInfo(zone)
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(3 * 366)]
    moments = [moment_of(day, at, place) for day in days]
    assert moments == sorted(set(moments))
    assert [day_of(moment, at, place) for moment in moments] == days


def test_a_key_says_what_for_on_which_date_and_whose_date_that_is() -> None:
    assert key("calls", date(2026, 11, 25), LA) == "calls:2026-11-25:America/Los_Angeles"
