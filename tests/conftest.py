"""What every test may ask for: a database of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

import bot.checkins.model
import bot.desk.model
import bot.digests.model
import bot.ground.inbox
import bot.progress.model  # noqa: F401
from bot.ground.db import Database, Table

NOW = datetime(2022, 11, 10, 18, 0, tzinfo=UTC)
"""The morning after Stockton, in California."""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(f"sqlite:///{tmp_path}/test.db")
    Table.metadata.create_all(opened.engine)
    yield opened
    opened.close()


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """A writing session, rolled back at the end of the test."""
    with database.write() as opened:
        yield opened
        opened.rollback()
