"""Once a local date through every change of the clocks, and that the count would see it otherwise."""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from tests.faults import zones


def test_what_repeats_comes_once_a_local_date_in_zones_with_odd_changes() -> None:
    counted = zones.count(zones.ODD)
    assert (counted.never, counted.twice, counted.wrong) == (0, 0, 0)
    assert counted.changes > 80
    assert counted.naive_never > 0
    assert counted.naive_twice > 0


def test_an_occurrence_at_another_time_than_the_zones_own_is_counted() -> None:
    counted, day = zones.Count(), datetime(2026, 3, 8, tzinfo=UTC)
    zones._try(counted, ZoneInfo("America/Los_Angeles"), day.date(), time(2, 30), day)
    assert counted.wrong == 1
