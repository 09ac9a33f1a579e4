"""Whatever the machine's clock does, nothing is posted before its day has truly come."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.ground.db import Database
from tests.faults import jumps


@pytest.mark.parametrize("by", jumps.JUMPS, ids=str)
def test_a_jump_that_is_put_right_posts_nothing_wrongly_and_loses_nothing(
    sqlite_database: Database, by: timedelta
) -> None:
    assert jumps.jump(sqlite_database, 30, by, stands=2) == (0, 0)


def test_without_the_guard_a_wrong_year_writes_to_people(sqlite_database: Database) -> None:
    wrong, _ = jumps.jump(sqlite_database, 30, timedelta(days=365), stands=1, guarded=False)
    assert wrong > 0


def test_a_machine_that_slept_asks_what_came_due_two_strikes_after_it_woke(sqlite_database: Database) -> None:
    assert jumps.wake(sqlite_database, 20, timedelta(days=1)) == (0, 3 * jumps.STRIKE)
