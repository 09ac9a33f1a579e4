"""When a digest is due: the same clock time all year, once a local date."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.digests.cadence import Rhythm, last_until, moment, next_after, occurs

LA = ZoneInfo("America/Los_Angeles")


def test_nine_in_the_morning_stays_nine_when_the_clocks_change() -> None:
    friday = datetime(2023, 3, 10, 12, tzinfo=UTC)
    first = next_after("weekly", 0, time(9), LA, friday)
    assert first.astimezone(LA) == datetime(2023, 3, 13, 9, tzinfo=LA)
    assert first - next_after("weekly", 0, time(9), LA, friday - timedelta(days=7)) == timedelta(days=7, hours=-1)


def test_a_clock_time_left_out_in_spring_moves_to_the_first_that_is_not() -> None:
    assert moment(date(2023, 3, 12), time(2, 30), LA).astimezone(LA).time() == time(3)


def test_a_clock_time_that_comes_twice_in_autumn_is_the_first() -> None:
    assert moment(date(2023, 11, 5), time(1, 30), LA) == datetime(2023, 11, 5, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Europe/London", "Pacific/Apia", "Australia/Lord_Howe", "UTC"])
@pytest.mark.parametrize("at", [time(0), time(1, 30), time(2, 15), time(9)])
def test_there_is_one_moment_for_each_local_date(zone: str, at: time) -> None:
    place = ZoneInfo(zone)
    moments = [moment(date(2026, 1, 1) + timedelta(days=n), at, place) for n in range(3 * 366)]
    assert moments == sorted(set(moments))
    assert [one.astimezone(place).date() for one in moments] == [
        date(2026, 1, 1) + timedelta(days=n) for n in range(3 * 366)
    ]


@pytest.mark.parametrize(
    ("rhythm", "days"),
    [
        ("weekly", [date(2023, 1, 2), date(2023, 1, 9), date(2023, 1, 16)]),
        ("monthly", [date(2023, 1, 2), date(2023, 2, 6), date(2023, 3, 6)]),
        ("quarterly", [date(2023, 1, 2), date(2023, 4, 3), date(2023, 7, 3)]),
    ],
)
def test_the_rhythms_fall_on_the_first_such_weekdays(rhythm: Rhythm, days: list[date]) -> None:
    year = [date(2023, 1, 1) + timedelta(days=n) for n in range(365)]
    assert [day for day in year if occurs(rhythm, 0, day)][:3] == days


def test_of_several_missed_the_last_is_told() -> None:
    first = moment(date(2023, 1, 2), time(9), LA)
    assert last_until("weekly", 0, time(9), LA, first, first + timedelta(days=20)) == first + timedelta(days=14)
    assert last_until("weekly", 0, time(9), LA, first, first) == first
