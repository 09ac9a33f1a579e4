"""A backup brought back. What it replaces is kept aside, and nothing that was sent meanwhile is sent again: at the
next start the bot sees that it is a backup and asks Slack before it sends (reconciling.py).
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, inspect, text

from bot.checkins.planning import Planner
from bot.ground import files, migrate
from bot.ground.db import Database
from bot.operations import erasing, rows
from bot.operations.backup import BackupRefused, mark
from bot.operations.presence import alone, refuse_running


class Restored(NamedTuple):
    """Where what was there is kept, if anything was; how many were erased again, None where nobody can know."""

    kept: str | None
    erased: int | None


def restore(db: Database, backup: Path, planner: Planner, now: datetime, told: rows.Told) -> Restored:
    """Put what `backup` holds in the place of what `db` does, all of it or nothing. `now` names what is kept aside.

    Whoever was erased here since it was made is erased in it before it takes its place. Raises BackupRefused, Busy,
    Damaged, MigrationRefused or NotCarried.
    """
    _refuse_file(db, backup)
    aside, log = f"before-restore-{now:%Y%m%d-%H%M%S}", erasing.erased_in(db)
    with _without_the_erased(backup, planner, log, now, told) as (brought, erased):
        if not db.file:
            return Restored(_into_postgres(db, brought, aside, told), erased)
        db.engine.dispose()  # What it has open is no longer the database afterwards.
        return Restored(_into_file(db.file, brought, aside, told), erased)


@contextmanager
def _without_the_erased(
    backup: Path, planner: Planner, log: dict[str, datetime] | None, now: datetime, told: rows.Told
) -> Iterator[tuple[Path, int | None]]:
    """The backup itself, or a copy of it from which they are gone, and how many they were."""
    if not log:
        yield backup, None if log is None else 0
        return
    with _newest(backup) as copy:
        with closing(Database(f"sqlite:///{copy}")) as brought:
            with brought.write() as session:
                erased = erasing.erase_again(session, planner, log, now, told)
            erasing.leave_no_trace(brought)
        yield copy, erased


@contextmanager
def _newest(backup: Path) -> Iterator[Path]:
    """A copy of it, brought to this version's tables."""
    with tempfile.TemporaryDirectory() as folder:
        newest = Path(folder) / "newest.db"
        _copied(backup, newest)
        with closing(Database(f"sqlite:///{newest}")) as copy:
            migrate.upgrade(copy)
        yield newest


def _refuse_file(db: Database, backup: Path) -> None:
    if not backup.is_file():
        raise BackupRefused(f"There is no file {backup}: name one that python -m bot backup has written.")
    if db.file and db.file.exists() and backup.samefile(db.file):
        raise BackupRefused(f"{backup} is the database itself: name a backup of it.")
    files.examine(backup)
    with files.opened(backup) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
            raise BackupRefused(f"{backup} is a database, but none of Pledgekeeper's: name another file.")
        step = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    migrate.refuse_newer(step[0] if step else None)


def _copied(backup: Path, to: Path) -> None:
    """With the mark of a backup also where it was copied by hand, or by the bot before it changed the tables."""
    files.copy(backup, to)
    with files.opened(to) as connection, suppress(sqlite3.OperationalError):  # an older step has no such table
        if connection.execute("SELECT backup_made_at FROM origin").fetchone() == (None,):
            mark(to, backup.stat().st_mtime)


# Into a file


def _into_file(live: Path, backup: Path, aside: str, told: rows.Told) -> str | None:
    with alone(live), files.whole(live) as unfinished:
        _copied(backup, unfinished)
        kept = _kept_aside(live, live.with_name(f"{live.name}.{aside}")) if live.exists() else None
        told(1, 1)
    return str(kept) if kept else None


def _kept_aside(live: Path, kept: Path) -> Path:
    """Under a second name, so that there is a database at its place at every moment."""
    with suppress(sqlite3.DatabaseError), files.opened(live) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master")  # undoes what a killed process left half written
    try:
        os.link(live, kept)
    except OSError:  # a disk that knows no second names
        shutil.copy2(live, kept)
    # Whatever it still holds must not be applied to the database that comes.
    journal = live.with_name(f"{live.name}-journal")
    if journal.exists():
        journal.rename(kept.with_name(f"{kept.name}-journal"))
    return kept


# Into PostgreSQL


def _into_postgres(db: Database, backup: Path, aside: str, told: rows.Told) -> str | None:
    """In one transaction: the former tables go to a schema of their own, new ones are laid and filled."""
    with (
        _newest(backup) as newest,
        closing(Database(f"sqlite:///{newest}")) as source,
        migrate.alone(db) as target,
        source.engine.connect() as found,
    ):
        refuse_running(target)
        kept = _moved_aside(target, aside.replace("-", "_"))
        migrate.lay(target)
        _fill(found, target, told)
    return kept


def _moved_aside(target: Connection, schema: str) -> str | None:
    standing = inspect(target).get_table_names()
    if not standing:
        return None
    target.execute(text(f'CREATE SCHEMA "{schema}"'))
    for name in standing:
        target.execute(text(f'ALTER TABLE "{name}" SET SCHEMA "{schema}"'))
    return f"the schema {schema}"


def _fill(found: Connection, target: Connection, told: rows.Told) -> None:
    """References are put back when all rows are there, and are checked at that."""
    references = target.execute(_REFERENCES).all()
    for table, name, _ in references:
        target.execute(text(f'ALTER TABLE {table} DROP CONSTRAINT "{name}"'))
    rows.carry(found, target, told)
    rows.count_on(target)
    for table, name, definition in references:
        target.execute(text(f'ALTER TABLE {table} ADD CONSTRAINT "{name}" {definition}'))


_REFERENCES = text(
    "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY 1, 2"
)
