"""When a digest is due: the same clock time all year, once a local date."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.digests.cadence import Rhythm, last_day, next_after, occurs

LA = ZoneInfo("America/Los_Angeles")


def test_nine_in_the_morning_stays_nine_when_the_clocks_change() -> None:
    friday = datetime(2023, 3, 10, 12, tzinfo=UTC)
    first = next_after("weekly", 0, time(9), LA, friday)
    assert first.astimezone(LA) == datetime(2023, 3, 13, 9, tzinfo=LA)
    assert first - next_after("weekly", 0, time(9), LA, friday - timedelta(days=7)) == timedelta(days=7, hours=-1)


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
    monday = datetime(2023, 1, 2, 9, tzinfo=LA)
    assert last_day("weekly", 0, time(9), LA, monday + timedelta(days=20)) == date(2023, 1, 16)
    assert last_day("weekly", 0, time(9), LA, monday) == date(2023, 1, 2)
    assert last_day("weekly", 0, time(9), LA, monday - timedelta(seconds=1)) == date(2022, 12, 26)


def test_a_digest_moved_past_midnight_by_the_clocks_comes_on_both_weekdays() -> None:
    """Saturday 23:30 is left out that day, so it comes as Sunday begins; Sunday's own comes all the same."""
    zone, friday = ZoneInfo("America/Scoresbysund"), datetime(2026, 3, 27, 12, tzinfo=UTC)
    saturday = next_after("weekly", 5, time(23, 30), zone, friday)
    assert last_day("weekly", 5, time(23, 30), zone, saturday) == date(2026, 3, 28)
    assert next_after("weekly", 6, time(23, 30), zone, friday) - saturday == timedelta(hours=23, minutes=30)
    assert next_after("weekly", 5, time(23, 30), zone, saturday).astimezone(zone).date() == date(2026, 4, 4)
