"""The count of what repeats would see what comes at another time."""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from tests.faults import zones


def test_an_occurrence_at_another_time_than_the_zones_own_is_counted() -> None:
    counted, day = zones.Count(), datetime(2026, 3, 8, tzinfo=UTC)
    zones._try(counted, ZoneInfo("America/Los_Angeles"), day.date(), time(2, 30), day)
    assert counted.wrong == 1
