"""Reports only read: what they say is tried on SQLite, and what is kept of them on both engines (`database`)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from bot.ground.db import Database


@pytest.fixture
def session(sqlite_database: Database) -> Iterator[Session]:
    with sqlite_database.write() as opened:
        yield opened
        opened.rollback()


@pytest.fixture
def both(database: Database) -> Iterator[Session]:
    with database.write() as opened:
        yield opened
        opened.rollback()
