"""The day it is where a contact is."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.people.model import Contact, day_with

EVENING = datetime(2022, 11, 11, 6, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "day"),
    [("America/Los_Angeles", date(2022, 11, 10)), ("America/New_York", date(2022, 11, 11)), (None, date(2022, 11, 11))],
)
def test_a_moment_is_shown_by_the_contacts_own_day(zone: str | None, day: date) -> None:
    assert day_with(Contact(name="Maria", zone=zone), EVENING) == day
    assert day_with(None, EVENING) == date(2022, 11, 11)
