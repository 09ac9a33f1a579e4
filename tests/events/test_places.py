"""Zones, countries and states as people type them."""

from __future__ import annotations

import pytest

from bot.events.places import known_country, known_region, known_zone
from bot.ground.refusal import Refused


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("America/Boise", "America/Boise"), ("america/boise", "America/Boise"), (" Boise ", "America/Boise"),
        ("los angeles", "America/Los_Angeles"), ("America/New York", "America/New_York"), ("UTC", "UTC"),
        ("pacific", "US/Pacific"),
    ],
)  # fmt: skip
def test_a_zone_is_known_by_its_name_or_its_city(typed: str, zone: str) -> None:
    assert known_zone(typed) == zone


@pytest.mark.parametrize("typed", ["", " ", "Olympus", "../etc/passwd", "GMT+25", "🚌", "x" * 40_000])
def test_a_zone_nobody_knows_is_refused_at_its_field(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        known_zone(typed)
    assert refused.value.field == "other_zone"
    assert len(refused.value.values["zone"]) <= 50


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("US", "US"), ("us", "US"), ("U.S.A.", "US"), ("United States", "US"), ("the United States", "US"),
        ("Canada", "CA"), ("México", "MX"), ("Mexico", "MX"), ("États-Unis", "US"), ("UK", "GB"),
    ],
)  # fmt: skip
def test_a_country_is_known_by_its_letters_or_its_name(typed: str, code: str) -> None:
    assert known_country(typed) == code


@pytest.mark.parametrize("typed", ["", "Atlantis", "001", "419", "🚌"])
def test_a_country_nobody_knows_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match=r"events\.country_unknown"):
        known_country(typed)


@pytest.mark.parametrize(
    ("country", "typed", "code"),
    [
        ("US", "CA", "CA"), ("US", "california", "CA"), ("US", " New  York ", "NY"), ("CA", "Québec", "QC"),
        ("CA", "ontario", "ON"), ("MX", "Jalisco", "Jalisco"), ("US", "", None), ("AQ", "South", "South"),
    ],
)  # fmt: skip
def test_a_state_becomes_the_letters_of_its_holidays(country: str, typed: str, code: str | None) -> None:
    assert known_region(country, typed) == code


def test_a_state_of_another_country_is_refused() -> None:
    with pytest.raises(Refused, match=r"events\.region_unknown"):
        known_region("CA", "California")
