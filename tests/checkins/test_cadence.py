"""When somebody is asked: pure dates."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.checkins import cadence as times
from bot.checkins.cadence import Cadence, Place, Quiet

CADENCE = Cadence.from_toml(tomllib.loads(Path("config/cadence.toml").read_text()))
CALIFORNIA = Place(ZoneInfo("America/Los_Angeles"), "US", "CA", CADENCE.quiet)
STOCKTON = date(2022, 11, 9)


def test_stages_follow_the_event_by_the_file() -> None:
    days = [day for day, _ in CADENCE.moments(STOCKTON, None)]
    assert days == [date(2022, 11, 23), date(2022, 12, 21), date(2023, 2, 9), date(2023, 5, 9)]


def test_a_due_date_near_a_stage_is_one_with_it_and_keeps_its_own_question() -> None:
    assert CADENCE.moments(STOCKTON, date(2023, 5, 9))[-1] == (date(2023, 5, 9), "due")
    assert CADENCE.moments(STOCKTON, date(2023, 2, 12))[-1] == (date(2023, 2, 12), "due")
    assert len(CADENCE.moments(STOCKTON, date(2023, 2, 12))) == 3


def test_nothing_is_asked_by_stage_after_the_due_date() -> None:
    assert max(day for day, _ in CADENCE.moments(STOCKTON, date(2022, 12, 1))) == date(2022, 12, 1)


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2022-11-16T08:00", "2022-11-16T09:00"),
        ("2022-11-16T15:59", "2022-11-16T15:59"),
        ("2022-11-18T16:00", "2022-11-28T09:00"),  # Thanksgiving week
        ("2022-11-26T10:00", "2022-11-28T09:00"),  # a Saturday
        ("2022-12-19T16:00", "2023-01-03T09:00"),  # Nobody is asked from 20 December to 2 January
        ("2023-05-26T16:00", "2023-05-30T09:00"),  # Memorial Day
    ],
)
def test_asking_opens_in_working_hours_of_a_working_day_there(now: str, opens: str) -> None:
    zone = CALIFORNIA.zone
    moment = datetime.fromisoformat(now).replace(tzinfo=zone)
    assert times.opening(CADENCE, CALIFORNIA, moment) == datetime.fromisoformat(opens).replace(tzinfo=zone)


ZONES = some.sampled_from(
    [
        "America/Los_Angeles",
        "America/St_Johns",
        "Europe/London",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Pacific/Apia",
    ]
)


@given(
    zone=ZONES,
    now=some.datetimes(min_value=datetime(2022, 1, 1), max_value=datetime(2027, 1, 1), timezones=some.just(UTC)),  # noqa: DTZ001
)
def test_nobody_is_asked_at_night_or_on_a_day_off_wherever_they_are(zone: str, now: datetime) -> None:
    place = Place(ZoneInfo(zone), "US", "CA", CADENCE.quiet)
    opening = times.opening(CADENCE, place, now).astimezone(place.zone)
    assert opening >= now
    assert 9 <= opening.hour < 16
    assert place.is_working_day(opening.date())
    assert opening - now < timedelta(days=19)


def test_three_working_days_jump_over_weekends_and_holidays() -> None:
    assert CALIFORNIA.after_working_days(date(2023, 2, 16), 3) == date(2023, 2, 22)


def test_a_place_without_a_country_has_weekends_only() -> None:
    assert Place(ZoneInfo("UTC")).is_working_day(date(2022, 12, 26))
    assert Place(ZoneInfo("UTC"), "US", "no such region").is_working_day(date(2022, 12, 27))


def test_the_week_of_thanksgiving_is_quiet_in_its_own_country_alone() -> None:
    eve = date(2022, 11, 23)
    assert not CALIFORNIA.is_working_day(eve)
    assert Place(ZoneInfo("America/Toronto"), "CA", "ON", CADENCE.quiet).is_working_day(eve)
    assert Place(ZoneInfo("UTC"), None, None, CADENCE.quiet).is_working_day(eve)


def test_from_twenty_december_to_the_second_of_january_nobody_is_asked_anywhere() -> None:
    place = Place(ZoneInfo("UTC"), None, None, CADENCE.quiet)
    assert place.after_working_days(date(2025, 12, 19), 1) == date(2026, 1, 5)
    assert place.next_working_day(date(2024, 12, 20)) == date(2025, 1, 3)


def test_a_quiet_span_that_says_too_little_is_refused() -> None:
    with pytest.raises(ValueError, match="week_of and country"):
        Quiet.from_toml({"from": "12-20"})
