"""What every test may ask for: a database of its own, on SQLite and on PostgreSQL."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import hypothesis
import pytest
from sqlalchemy.orm import Session

from bot.ground import migrate
from bot.ground.db import Database
from tests import postgres, tables  # noqa: F401 - every table must be known before a row of any is made

# These machines are shared and noisy: a slow moment is no fault of a rule.
hypothesis.settings.register_profile("calm", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("calm")

NOW = datetime(2022, 11, 10, 18, 0, tzinfo=UTC)
"""The morning after Stockton, in California."""


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        postgres.make_folder()


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        postgres.stop_and_remove()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with every table and no row, to be copied."""
    file = tmp_path_factory.mktemp("migrated") / "empty.db"
    database = Database(f"sqlite:///{file}")
    migrate.upgrade(database)
    database.close()
    return file


@pytest.fixture(scope="session")
def postgres_server(worker_id: str) -> str:
    """The address of this worker's database on the run's one server."""
    return postgres.start(worker_id)


@pytest.fixture
def sqlite_database(tmp_path: Path, migrated_file: Path) -> Iterator[Database]:
    """For tests that a second engine can tell nothing new."""
    shutil.copy(migrated_file, tmp_path / "test.db")
    opened = Database(f"sqlite:///{tmp_path}/test.db")
    yield opened
    opened.close()


@pytest.fixture
def postgres_database(postgres_server: str) -> Iterator[Database]:
    postgres.empty(postgres_server)
    opened = Database(postgres_server)
    yield opened
    opened.close()


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest) -> Database:
    opened: Database = request.getfixturevalue(f"{request.param}_database")
    return opened


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """A writing session, rolled back at the end of the test."""
    with database.write() as opened:
        yield opened
        opened.rollback()
