"""A backup brought back. What it replaces is kept aside, and nothing that was sent meanwhile is sent again: at the
next start the bot sees that it is a backup and asks Slack before it sends (reconciling.py).
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.ground import files, migrate
from bot.ground.db import Database
from bot.operations import rows
from bot.operations.backup import BackupRefused, mark
from bot.operations.presence import alone, refuse_running


def restore(db: Database, backup: Path, now: datetime, told: rows.Told) -> str | None:
    """Put what `backup` holds in the place of what `db` does, all of it or nothing. `now` names what is kept aside.

    Gives where that is, or None if there was nothing. Raises BackupRefused, Busy, Damaged, MigrationRefused or
    NotCarried.
    """
    _refuse_file(db, backup)
    aside = f"before-restore-{now:%Y%m%d-%H%M%S}"
    if not db.file:
        return _into_postgres(db, backup, aside, told)
    db.engine.dispose()  # What it has open is no longer the database afterwards.
    return _into_file(db.file, backup, aside, told)


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
    with tempfile.TemporaryDirectory() as folder:
        newest = Path(folder) / "newest.db"
        _copied(backup, newest)
        with closing(Database(f"sqlite:///{newest}")) as source:
            migrate.upgrade(source)
            with migrate.alone(db) as target, source.engine.connect() as found:
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
