"""A backup holds all there is at one moment, and comes back into either engine with what it replaced kept aside."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select, text, update

from bot.events.model import Event
from bot.ground import audit, files, migrate, origin
from bot.ground.db import Database
from bot.notices import outbox
from bot.notices.outbox import Lease
from bot.operations import presence, rows
from bot.operations.backup import BackupRefused, back_up
from bot.operations.restore import restore
from bot.people.model import Partner
from tests import laid
from tests.checkins.builders import PLANNER
from tests.conftest import NOW
from tests.house import ROOT
from tests.notices.a_sender import post
from tests.tables import METADATA

MADE_AT = 1_669_309_200.0
pytestmark = pytest.mark.usefixtures("no_former_tables")


def nobody(_done: int, _of: int) -> None:
    return None


def fill(database: Database) -> None:
    """Rows of many kinds: a moment, a day, a list, a reference to a later row."""
    with database.write() as session, audit.change(session, "create event", "T1:U1", NOW):
        session.add(Event(short_name="s", name="Stocktón", place="S", day=NOW.date(), zone="UTC", hosts=["Añ", "B"]))
        first, second = (Partner(name=name) for name in ("RTD", "San Joaquin RTD"))
        session.add_all([first, second])
        session.flush()
        first.merged_into_id = second.id
    post(database, "ask:1", "U1")


def contents(database: Database) -> dict[str, list[tuple[object, ...]]]:
    with database.engine.connect() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for table in rows.tables()
            if table.name != "origin"
        }


def backed_up(database: Database, to: Path) -> Path:
    back_up(database, to, nobody, lambda: MADE_AT)
    return to


@pytest.fixture(params=["sqlite", "postgres"])
def other(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database that a backup is brought back into, with a row of its own."""
    if request.param == "sqlite":
        laid.lay(tmp_path / "other.db")
        opened = Database(f"sqlite:///{tmp_path}/other.db")
    else:
        opened = request.getfixturevalue("postgres_database")
    yield opened
    opened.close()


def test_a_backup_of_either_engine_comes_back_the_same_in_either(
    database: Database, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    fill(database)
    before = contents(database)
    backup = backed_up(database, tmp_path / "kept.backup")
    with closing(Database(f"sqlite:///{tmp_path}/other.db")) as other:
        comes_back(backup, other, before)
    comes_back(backup, request.getfixturevalue("postgres_database"), before)


def comes_back(backup: Path, one: Database, before: dict[str, list[tuple[object, ...]]]) -> None:
    restore(one, backup, PLANNER, NOW, nobody)
    assert contents(one) == before
    assert migrate.current(one) == migrate.newest()
    with one.write() as session, audit.change(session, "merge", "T1:U1", NOW):  # and goes on counting where it was
        session.add(Partner(name="New"))
    with one.read() as session:
        assert sorted(session.scalars(select(Partner.id))) == [1, 2, 3]
        assert origin.doubted_since(session) == MADE_AT


def test_a_backup_is_its_owners_alone_and_says_when_it_was_made(database: Database, tmp_path: Path) -> None:
    fill(database)
    told: list[tuple[int, int]] = []
    written = back_up(database, tmp_path / "kept.backup", lambda *done: told.append(done), lambda: MADE_AT)
    assert (tmp_path / "kept.backup").stat().st_mode & 0o777 == 0o600
    assert written > 5
    assert told[-1][0] == told[-1][1] > 0
    with closing(Database(f"sqlite:///{tmp_path}/kept.backup")) as kept, kept.read() as session:
        assert origin.doubted_since(session) == MADE_AT
    with database.read() as session:
        assert origin.doubted_since(session) is None, "the database itself is no backup"


def test_nothing_but_the_backup_is_left_in_its_folder(database: Database, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    backed_up(database, tmp_path / "folder" / "kept.backup")
    assert [file.name for file in (tmp_path / "folder").iterdir()] == ["kept.backup"]


def test_a_backup_never_takes_the_databases_own_place(sqlite_database: Database, tmp_path: Path) -> None:
    assert sqlite_database.file
    for place in (sqlite_database.file, tmp_path, tmp_path / "nowhere" / "kept.backup"):
        with pytest.raises(BackupRefused):
            back_up(sqlite_database, place, nobody)
    assert migrate.current(sqlite_database) == migrate.newest()


def test_what_was_there_is_kept_aside(other: Database, sqlite_database: Database, tmp_path: Path) -> None:
    fill(sqlite_database)
    backup = backed_up(sqlite_database, tmp_path / "kept.backup")
    post(other, "only here", "C1")
    kept, _ = restore(other, backup, PLANNER, NOW, nobody)
    assert kept
    with other.read() as session:
        assert outbox.with_key(session, "only here") is None
    if other.file:
        with closing(Database(f"sqlite:///{kept}")) as aside, aside.read() as session:
            assert outbox.with_key(session, "only here")
    else:
        schema = kept.removeprefix("the schema ")
        with other.read() as session:
            assert session.scalar(text(f"SELECT key FROM {schema}.notices")) == "only here"


@pytest.mark.parametrize("what", ["letter", "cut", "foreign", "missing", "newer"])
def test_what_is_no_whole_backup_is_refused_and_changes_nothing(other: Database, tmp_path: Path, what: str) -> None:
    post(other, "only here", "C1")
    backup = backed_up(other, tmp_path / "kept.backup")
    if what == "letter":
        backup.write_text("Dear staff, " * 1_000)
    elif what == "cut":
        backup.write_bytes(backup.read_bytes()[:50_000])
    elif what == "missing":
        backup.unlink()
    else:
        with files.opened(backup) as connection:
            connection.execute(
                "DROP TABLE alembic_version" if what == "foreign" else "UPDATE alembic_version SET version_num = '9999'"
            )
    with pytest.raises((BackupRefused, files.Damaged, migrate.MigrationRefused)):
        restore(other, backup, PLANNER, NOW, nobody)
    with other.read() as session:
        assert outbox.with_key(session, "only here")


def test_a_damaged_database_is_replaced_and_kept_as_it_was(sqlite_database: Database, tmp_path: Path) -> None:
    fill(sqlite_database)
    before = contents(sqlite_database)
    backup = backed_up(sqlite_database, tmp_path / "kept.backup")
    assert sqlite_database.file
    sqlite_database.engine.dispose()
    sqlite_database.file.write_text("Dear staff, " * 1_000)
    journal = Path(f"{sqlite_database.file}-journal")
    journal.write_text("half written")
    kept, _ = restore(sqlite_database, backup, PLANNER, NOW, nobody)
    assert contents(sqlite_database) == before
    assert kept
    assert Path(kept).read_text().startswith("Dear staff")
    assert not journal.exists()


def test_a_backup_of_an_older_step_comes_back_and_is_brought_to_the_newest(other: Database, tmp_path: Path) -> None:
    older = Database(f"sqlite:///{tmp_path}/older.db")
    migrate.upgrade(older, "0001")
    with older.write() as session:
        session.execute(text("INSERT INTO profiles (team_id, user_id, name, seen_at)"
                             " VALUES ('T1', 'U1', 'Anna Example', '2022-11-10 18:00:00.000000')"))  # fmt: skip
    older.close()
    restore(other, tmp_path / "older.db", PLANNER, NOW, nobody)
    migrate.upgrade(other)
    with other.read() as session:
        assert session.execute(text("SELECT name FROM profiles")).scalars().all() == ["Anna Example"]


def test_while_the_bot_runs_nothing_is_brought_back(sqlite_database: Database, tmp_path: Path) -> None:
    backup = backed_up(sqlite_database, tmp_path / "kept.backup")
    url = sqlite_database.url.render_as_string()
    with presence.at_work(url), pytest.raises(presence.Busy, match="stop it first"):
        restore(sqlite_database, backup, PLANNER, NOW, nobody)
    restore(sqlite_database, backup, PLANNER, NOW, nobody)


def test_while_a_sender_holds_its_lease_nothing_is_brought_back(postgres_database: Database, tmp_path: Path) -> None:
    backup = backed_up(postgres_database, tmp_path / "kept.backup")
    with postgres_database.write() as session:
        session.add(Lease(name="sender", holder="host:1", fence=1, until=9e9))
    with pytest.raises(presence.Busy, match="stop every process"):
        restore(postgres_database, backup, PLANNER, NOW, nobody)
    with postgres_database.write() as session:
        session.execute(update(Lease).values(until=0.0))
    restore(postgres_database, backup, PLANNER, NOW, nobody)


def test_a_backup_copied_back_by_hand_knows_that_it_is_one(sqlite_database: Database, tmp_path: Path) -> None:
    backup = backed_up(sqlite_database, tmp_path / "kept.backup")
    shutil.copy(backup, tmp_path / "by-hand.db")
    with closing(Database(f"sqlite:///{tmp_path}/by-hand.db")) as copied, copied.write() as session:
        assert origin.awaken(session, MADE_AT + 60)
        assert not origin.awaken(session, MADE_AT + 61)


def test_a_table_that_nobody_knows_is_not_left_behind_in_silence(postgres_database: Database, tmp_path: Path) -> None:
    with postgres_database.write() as session:
        session.execute(text("CREATE TABLE strange (id integer)"))
    try:
        with pytest.raises(rows.NotCarried, match="strange"):
            backed_up(postgres_database, tmp_path / "kept.backup")
        assert not list(tmp_path.glob("*kept*"))
    finally:
        with postgres_database.write() as session:
            session.execute(text("DROP TABLE strange"))


def test_the_rows_of_every_table_are_carried_though_nothing_else_has_named_them() -> None:
    alone = [sys.executable, "-c", "from bot.operations import rows; print(*(table.name for table in rows.tables()))"]
    known = subprocess.run(alone, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    assert set(known) == set(METADATA.tables)
