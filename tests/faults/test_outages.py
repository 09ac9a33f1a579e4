"""Nothing that came due while the bot was down is dropped, and nobody is flooded when it is back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.ground.db import Database
from tests.faults import outages


@pytest.mark.parametrize("days", [0, 3, 14])
def test_every_row_that_came_due_while_the_bot_was_down_is_accounted_for(sqlite_database: Database, days: int) -> None:
    waiting, found = outages.one(sqlite_database, 60, timedelta(days=days, seconds=1))
    assert (found.lost, found.twice, found.unexpected) == ([], [], [])
    assert waiting.count == 60
    assert found.late == 60
    assert found.most_each == 1
    assert found.digests_each == 1


def test_a_scheduler_as_it_comes_drops_what_came_due_in_two_seconds_of_downtime() -> None:
    assert outages.by_a_scheduler(20).lost == 20
