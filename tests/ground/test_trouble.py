"""What ails the database is said once when it begins and once when it is over."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from bot.ground import migrate
from bot.ground.db import Database
from bot.ground.trouble import SETTLED, Trouble, ailment_of
from bot.people.model import Profile
from tests.conftest import NOW


def add(database: Database, size: int = 1) -> None:
    with database.write() as session:
        session.add(Profile(team_id="T1", user_id="U1", name="x" * size, seen_at=NOW))


def remove(database: Database) -> None:
    with database.write() as session:
        session.execute(text("DELETE FROM profiles"))


def leave_no_room(database: Database) -> None:
    """What a full disk is to SQLite: it may not add a page."""
    with database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


class Seconds:
    """The machine's clock, moved by hand."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def make_room(database: Database) -> None:
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")


def test_a_full_disk_is_said_once_and_once_that_it_is_over(
    sqlite_database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    machine = Seconds()
    sqlite_database.trouble = Trouble("test.db", machine)
    leave_no_room(sqlite_database)
    for _ in range(3):
        with pytest.raises(OperationalError, match="full"):
            add(sqlite_database, size=100_000)
        remove(sqlite_database)  # which goes well, and says nothing of the next
    make_room(sqlite_database)
    machine.at = SETTLED
    add(sqlite_database, size=100_000)
    remove(sqlite_database)
    said = [record.getMessage() for record in caplog.records]
    assert len(said) == 2
    assert "full" in said[0]
    assert "make room" in said[0]
    assert "well again" in said[1]


def test_reading_goes_well_on_a_full_disk_and_shows_nothing(
    sqlite_database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    leave_no_room(sqlite_database)
    for _ in range(2):
        with pytest.raises(OperationalError):
            add(sqlite_database, size=100_000)
        with sqlite_database.read() as session:
            assert session.scalars(select(Profile)).all() == []
    assert len(caplog.records) == 1


def add_over_a_lost_connection(database: Database) -> None:
    url = database.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with database.write() as session, psycopg.connect(url) as other:
        own = session.scalar(text("SELECT pg_backend_pid()"))
        other.execute("SELECT pg_terminate_backend(%s)", [own])
        session.execute(text("SELECT 1"))


def test_a_lost_connection_is_said_once_and_the_next_is_new(
    postgres_database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    machine = Seconds()
    postgres_database.trouble = Trouble("test", machine)
    for _ in range(2):
        with pytest.raises(DBAPIError):
            add_over_a_lost_connection(postgres_database)
    machine.at = SETTLED
    add(postgres_database)
    said = [record.getMessage() for record in caplog.records]
    assert len(said) == 2
    assert "does not answer" in said[0]
    assert "well again" in said[1]


def test_no_address_in_the_log_holds_a_password(caplog: pytest.LogCaptureFixture) -> None:
    away = Database("postgresql://bot:secret@127.0.0.1:1/pledges")
    with pytest.raises(OperationalError):
        add(away)
    away.close()
    assert "pledges does not answer" in caplog.text
    assert "secret" not in caplog.text


def test_a_file_that_is_no_database_is_named_so(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "letter.db").write_text("Dear staff, " * 1_000)
    letter = Database(f"sqlite:///{tmp_path}/letter.db")
    with pytest.raises(DBAPIError):
        add(letter)
    letter.close()
    assert "is damaged, or is none" in caplog.text
    assert (tmp_path / "letter.db").read_text().startswith("Dear staff")


def test_a_file_that_was_taken_away_is_named_so(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    taken = Database(f"sqlite:///{tmp_path}/pledges.db")
    migrate.upgrade(taken)
    add(taken)
    (tmp_path / "pledges.db").rename(tmp_path / "elsewhere.db")
    with pytest.raises(OperationalError):
        remove(taken)
    taken.close()
    assert "was moved, removed or replaced" in caplog.text


def test_a_mistake_in_a_statement_is_no_ailment(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    add(database)
    with pytest.raises(IntegrityError) as refused:
        add(database)
    assert ailment_of(refused.value) is None
    assert caplog.records == []
    assert ailment_of(sqlite3.OperationalError("not from SQLAlchemy")) is None
