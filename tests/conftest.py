"""What every test may ask for: a database of its own, on SQLite and on PostgreSQL."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Generator, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from sqlalchemy import Engine, event, inspect, text
from sqlalchemy.orm import Session

from bot.ground import db
from bot.ground.db import Database
from tests import engines, laid, postgres, tables  # noqa: F401 - every table must be known before a row of any is made
from tests.faults.nursery import Nursery, a_nursery

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


@pytest.hookimpl(wrapper=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """One more than there are cores: a good part of the tests waits for processes, sockets and clocks."""
    return (yield) + 1


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """In random order, but those first that take seconds each: at the end one would run long after all others."""
    asked_for_by_name = any("::" in one for one in config.args)
    if os.environ.get("BOTH_ENGINES") != "1" and not asked_for_by_name:
        left_out = {item for item in items if engines.another_will_do(item)}
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]
    items.sort(key=lambda item: item.path.name != "test_short.py")


def pytest_collection_finish() -> None:
    """Thousands of tests stay in memory to the end; to look through them for garbage again and again takes long."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_is_looked_for() -> Iterator[None]:
    """Some commands leave that off, for their process ends with them; ours goes on to the next test."""
    yield
    gc.enable()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with every table and no row, to be copied."""
    file = tmp_path_factory.mktemp("migrated") / "empty.db"
    laid.lay(file)
    return file


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Where processes of the bot come from; one for all, for importing takes two seconds."""
    with a_nursery() as opened:
        yield opened


@pytest.fixture(scope="session")
def kept_engines() -> Iterator[dict[str, Engine]]:
    """The engines that last from test to test, by address: an engine keeps the statements it has put into SQL, which is
    a tenth of a test's time, and on PostgreSQL connections, which take longer to open than most tests to run.
    """
    kept: dict[str, Engine] = {}
    with pytest.MonkeyPatch.context() as patch:
        for make in (db._sqlite_engine, db._postgres_engine):
            patch.setattr(db, make.__name__, lambda url, make=make: kept.get(url) or make(url))
        yield kept
    for engine in kept.values():
        Engine.dispose(engine)


@pytest.fixture(scope="session")
def sqlite_file(tmp_path_factory: pytest.TempPathFactory, kept_engines: dict[str, Engine]) -> Path:
    """Where this worker's tests have their database, one after the other."""
    file = tmp_path_factory.mktemp("sqlite") / "test.db"
    engine = kept_engines[f"sqlite:///{file}"] = db._sqlite_engine(f"sqlite:///{file}")
    # As with PostgreSQL (postgres.CARELESS): a test's data may be lost with the machine.
    event.listen(engine, "connect", _carelessly)
    return file


@pytest.fixture(scope="session")
def postgres_server(worker_id: str, kept_engines: dict[str, Engine]) -> str:
    """The address of this worker's database on the run's one server."""
    url = postgres.start(worker_id)
    engine = kept_engines[url] = db._postgres_engine(url)
    engine.dispose = lambda: None  # its connections last too
    return url


def _carelessly(connection: Any, _record: Any) -> None:
    connection.execute("PRAGMA synchronous = OFF")


@pytest.fixture
def sqlite_database(sqlite_file: Path, migrated_file: Path) -> Iterator[Database]:
    """For tests that a second engine can tell nothing new."""
    for left in sqlite_file.parent.iterdir():
        left.unlink()
    shutil.copy(migrated_file, sqlite_file)
    opened = Database(f"sqlite:///{sqlite_file}")
    yield opened
    opened.close()


@pytest.fixture
def postgres_database(postgres_server: str) -> Iterator[Database]:
    opened = Database(postgres_server)
    with opened.engine.begin() as connection:
        postgres.empty(connection)
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


@pytest.fixture
def no_former_tables(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test has kept aside in PostgreSQL is gone before the next."""
    yield
    if "postgres_server" in request.fixturenames:
        with closing(Database(request.getfixturevalue("postgres_server"))) as server, server.write() as session:
            for name in inspect(session.connection()).get_schema_names():
                if name.startswith("before_restore"):
                    session.execute(text(f"DROP SCHEMA {name} CASCADE"))
