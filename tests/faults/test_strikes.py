"""Two processes that strike at the same moment do nothing twice."""

from __future__ import annotations

from bot.ground import clock
from bot.ground.db import Database
from tests.faults import season, strikes
from tests.faults.poison import NINE


def test_two_processes_that_strike_together_give_every_row_its_turn_once(
    postgres_database: Database, postgres_server: str
) -> None:
    row = strikes.count(postgres_database, postgres_server, 200, 2)
    assert (row.lost, row.duplicated) == (0, 0)
    assert clock.tick(postgres_database, season.jobs(), NINE) == []
