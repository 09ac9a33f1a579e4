"""Whole transactions, and times that carry their zone."""

from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, OperationalError, StatementError

from bot.deliveries import inbox
from bot.events.model import Event
from bot.ground import audit
from bot.ground.db import Database, Moment, new_public_id, postgres_url
from bot.people.model import Alias, Profile
from tests.conftest import NOW
from tests.house import ROOT

LOS_ANGELES = timezone(timedelta(hours=-8))


def a_profile(**given: object) -> Profile:
    return Profile(**({"team_id": "T1", "user_id": "U1", "name": "Anna Example", "seen_at": NOW} | given))


def test_a_time_comes_back_the_same_moment_in_utc(database: Database) -> None:
    told = datetime(2022, 11, 10, 10, 0, 0, 123456, tzinfo=LOS_ANGELES)
    with database.write() as session:
        session.add(a_profile(seen_at=told))
    with database.read() as session:
        kept = session.scalars(select(Profile.seen_at)).one()
    assert kept == told
    assert kept.tzinfo == UTC


def test_times_are_compared_as_moments_not_as_texts(database: Database) -> None:
    with database.write() as session:
        session.add(a_profile())
    with database.read() as session:
        later = select(Profile).where(Profile.seen_at < NOW.astimezone(LOS_ANGELES) + timedelta(seconds=1))
        assert session.scalars(later).one()


def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="without a zone"), database.write() as session:
        session.add(a_profile(seen_at=datetime(2022, 11, 10)))  # noqa: DTZ001


def test_a_moment_is_known_as_a_datetime() -> None:
    assert Moment().python_type is datetime


def test_a_block_that_raises_leaves_nothing(database: Database) -> None:
    def write_and_fail() -> None:
        with database.write() as session:
            session.add(a_profile())
            session.flush()
            raise RuntimeError("on the way")

    with pytest.raises(RuntimeError, match="on the way"):
        write_and_fail()
    with database.read() as session:
        assert session.scalars(select(Profile)).all() == []


def test_foreign_keys_are_kept(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write() as session, audit.change(session, "name", "T1:U1", NOW):
        session.add(Alias(partner_id=12345, name="RTD", folded="rtd"))


def test_a_value_that_is_none_of_those_listed_is_refused(database: Database) -> None:
    with pytest.raises(StatementError), database.write() as session:
        session.add(inbox.Delivery(identity="x", kind="event", payload={}, received_at=NOW, state="mislaid"))


def test_an_error_does_not_tell_the_values(database: Database) -> None:
    with database.write() as session:
        session.add(a_profile(name="a secret"))
    with pytest.raises(IntegrityError) as refused, database.write() as session:
        session.add(a_profile(name="a secret"))
    assert "a secret" not in str(refused.value)


def test_a_part_that_is_there_no_more_is_an_error_of_the_database(tmp_path: Path) -> None:
    """SQLite ends a transaction by itself where the disk fails, and the parts within it with it."""
    with closing(Database(f"sqlite:///{tmp_path}/part.db")) as database, database.engine.connect() as connection:
        part = connection.begin_nested()
        driver: Any = connection.connection.driver_connection
        driver.execute("ROLLBACK")
        with pytest.raises(OperationalError, match="no such savepoint"):
            part.commit()


def test_sqlite_waits_for_the_disk_and_keeps_no_second_file(tmp_path: Path) -> None:
    with closing(Database(f"sqlite:///{tmp_path}/safe.db")) as database, database.engine.connect() as connection:
        asked = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous")
        }
    assert asked == {"journal_mode": "truncate", "synchronous": 3}


def test_writers_of_many_threads_all_get_their_turn(database: Database) -> None:
    with database.write() as session:
        session.add(a_profile(name="0"))

    def count_up() -> None:
        for _ in range(5):
            with database.write() as session:
                profile = session.scalars(select(Profile).with_for_update()).one()
                profile.name = str(int(profile.name) + 1)

    threads = [threading.Thread(target=count_up) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as session:
        assert session.scalars(select(Profile.name)).one() == "40"


COUNT_UP = """
import sys
from sqlalchemy import text
from bot.ground.db import Database
database = Database(sys.argv[1])
for _ in range(10):
    with database.write() as session:
        number = int(session.scalar(text("SELECT name FROM profiles")))
        session.execute(text("UPDATE profiles SET name = :name"), {"name": str(number + 1)})
"""


def test_writers_of_several_processes_all_get_their_turn(sqlite_database: Database) -> None:
    with sqlite_database.write() as session:
        session.add(a_profile(name="0"))
    command = [sys.executable, "-c", COUNT_UP, sqlite_database.url.render_as_string()]
    processes = [subprocess.Popen(command, cwd=ROOT) for _ in range(2)]
    assert [process.wait() for process in processes] == [0, 0]
    with sqlite_database.read() as session:
        assert session.scalars(select(Profile.name)).one() == "20"


@pytest.mark.parametrize("given", ["postgres://host/db", "postgresql://host/db", "postgresql+psycopg://host/db"])
def test_every_way_a_host_writes_the_address_is_understood(given: str) -> None:
    assert postgres_url(given) == "postgresql+psycopg://host/db"


def test_public_ids_tell_nothing_and_do_not_repeat() -> None:
    made = {new_public_id() for _ in range(1_000)}
    assert len(made) == 1_000
    assert {len(one) for one in made} == {22}  # 128 bits


def test_a_day_and_a_list_come_back_as_they_were(database: Database) -> None:
    with database.write() as session, audit.change(session, "create event", "T1:U1", NOW):
        day = date(2022, 11, 9)
        session.add(Event(short_name="s", name="S", place="S", day=day, zone="UTC", hosts=["Añ", "B"]))
    with database.read() as session:
        event = session.scalars(select(Event)).one()
        assert (event.day, event.hosts) == (date(2022, 11, 9), ["Añ", "B"])


def test_to_import_the_bot_puts_no_class_of_a_table_together() -> None:
    """It takes a twentieth of a start, and the road to Slack is opened first."""
    told = (
        "from bot.ground.db import Table; import bot.app; print(any(one.configured for one in Table.registry.mappers))"
    )
    said = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "False"
