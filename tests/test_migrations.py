"""The tables in a database and the tables in the models are the same, on both engines, up and down."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from bot.ground import migrate
from bot.ground.db import Database
from bot.ground.migrations import options
from tests.house import ROOT
from tests.tables import METADATA

FIRST = "0001"


def test_each_step_is_in_the_file_of_its_number() -> None:
    read = ScriptDirectory.from_config(migrate.config()).walk_revisions()
    assert tuple(step.revision for step in read)[::-1] == migrate.steps()


def test_the_migrations_lead_to_exactly_the_tables_of_the_models(database: Database) -> None:
    with database.engine.connect() as connection:
        difference = compare_metadata(MigrationContext.configure(connection, opts=options()), METADATA)
    assert difference == [], 'Write a step with: python -m tests.tables "what changes"'


def test_every_index_of_the_models_stands_in_the_database_with_its_condition(database: Database) -> None:
    found = inspect(database.engine)
    for table in METADATA.tables.values():
        standing = {index["name"]: index for index in found.get_indexes(table.name)}
        for index in table.indexes:
            there = standing[index.name]
            assert (bool(there["unique"]), there["column_names"]) == (index.unique, [c.name for c in index.columns])
            condition = index.dialect_options[database.engine.dialect.name]["where"]
            assert (condition is None) == (not any("where" in key for key in there.get("dialect_options", {})))


def test_all_steps_can_be_taken_back_and_again(database: Database) -> None:
    migrate.downgrade(database, "base")
    assert migrate.current(database) is None
    assert set(inspect(database.engine).get_table_names()) <= {"alembic_version"}
    migrate.upgrade(database)
    assert migrate.current(database) == migrate.newest()
    assert set(METADATA.tables) <= set(inspect(database.engine).get_table_names())


def test_migrating_twice_changes_nothing(database: Database) -> None:
    migrate.upgrade(database)
    assert migrate.current(database) == migrate.newest()


def test_a_database_of_a_newer_version_is_refused_with_one_sentence(database: Database) -> None:
    stand_at(database, "9999")
    for move in (migrate.upgrade, migrate.downgrade):
        with pytest.raises(migrate.MigrationRefused, match="written by a newer Pledgekeeper") as refused:
            move(database)
        assert str(refused.value).count(".") == 1
    stand_at(database, migrate.newest())


def test_a_step_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/half.db")
    with database.write() as session:
        session.execute(text("CREATE TABLE pledges (id INTEGER)"))  # in the way of our own
    with pytest.raises(Exception, match="already exists"):
        migrate.upgrade(database)
    assert inspect(database.engine).get_table_names() == ["pledges"]
    database.close()


def test_foreign_keys_are_kept_again_after_migrating(sqlite_database: Database) -> None:
    migrate.upgrade(sqlite_database)
    with sqlite_database.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_an_empty_database_has_no_step_to_take_back(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/new.db")
    with pytest.raises(migrate.MigrationRefused, match="empty"):
        migrate.downgrade(database)
    database.close()


@pytest.mark.parametrize("step", ["0000", "nonsense", "+1"])
def test_going_back_to_a_step_that_is_not_there_is_refused_in_words(sqlite_database: Database, step: str) -> None:
    with pytest.raises(migrate.MigrationRefused, match="There is no step"):
        migrate.downgrade(sqlite_database, step)
    assert migrate.current(sqlite_database) == migrate.newest()


def stand_at(database: Database, step: str) -> None:
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = :step"), {"step": step})


def an_older_file(tmp_path: Path) -> Database:
    """A database with a row in it, at the first step."""
    database = Database(f"sqlite:///{tmp_path}/older.db")
    migrate.upgrade(database, FIRST)
    with database.write() as session:
        session.execute(text("INSERT INTO profiles (team_id, user_id, name, seen_at)"
                             " VALUES ('T1', 'U1', 'Anna Example', '2022-11-10')"))  # fmt: skip
    return database


UPGRADE_AND_DIE = """
import os, signal, sys
from sqlalchemy import event
from bot.ground import migrate
from bot.ground.db import Database
url, last = sys.argv[1], int(sys.argv[2])
database, said = Database(url), 0

@event.listens_for(database.engine, "before_cursor_execute")
def count(*_):
    global said
    said += 1
    if said == last:
        os.kill(os.getpid(), signal.SIGKILL)

@event.listens_for(database.engine, "commit")
def at_the_end(_):
    if last == 0:
        os.kill(os.getpid(), signal.SIGKILL)

migrate.upgrade(database)
print(said)
"""


def upgrade_killed_at(url: str, statement: int) -> int | None:
    """None when it was killed, else how many statements the whole upgrade has."""
    command = [sys.executable, "-c", UPGRADE_AND_DIE, url, str(statement)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return None if done.returncode == -signal.SIGKILL else int(done.stdout)


def test_a_migration_killed_anywhere_has_done_nothing_and_goes_well_the_next_time(tmp_path: Path) -> None:
    older = an_older_file(tmp_path)
    url = older.url.render_as_string()
    shutil.copy(tmp_path / "older.db", tmp_path / "again.db")
    statements = upgrade_killed_at(f"sqlite:///{tmp_path}/again.db", 10_000)
    assert statements is not None
    for statement in [0, *random.sample(range(1, statements + 1), 6)]:
        assert upgrade_killed_at(url, statement) is None
        assert migrate.current(older) == FIRST
    migrate.upgrade(older)
    assert migrate.current(older) == migrate.newest()
    with older.read() as session:
        assert session.execute(text("SELECT name FROM profiles")).scalars().all() == ["Anna Example"]
    older.close()


def test_a_database_with_rows_is_copied_before_its_tables_are_changed(tmp_path: Path) -> None:
    older = an_older_file(tmp_path)
    migrate.upgrade(older)
    older.close()
    kept = Database(f"sqlite:///{tmp_path}/older.db.before-{migrate.newest()}")
    assert migrate.current(kept) == FIRST
    with kept.read() as session:
        assert session.execute(text("SELECT name FROM profiles")).scalars().all() == ["Anna Example"]
    kept.close()


def test_a_database_with_rows_is_copied_before_steps_are_taken_back(tmp_path: Path) -> None:
    older = an_older_file(tmp_path)
    migrate.upgrade(older)
    migrate.downgrade(older, "base")
    older.close()
    kept = Database(f"sqlite:///{tmp_path}/older.db.at-{migrate.newest()}")
    with kept.read() as session:
        assert session.execute(text("SELECT name FROM profiles")).scalars().all() == ["Anna Example"]
    kept.close()


def test_nothing_is_copied_where_nothing_is_to_be_done_or_there_are_no_rows(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/new.db")
    migrate.upgrade(database, FIRST)
    for _ in range(2):
        migrate.upgrade(database)
    database.close()
    assert not list(tmp_path.glob("*.before-*"))
