"""One file with all that the database holds, verified before it bears its name.

Whatever the engine, the file is a SQLite database: it needs no other program, can be checked whole, opens with `run` as
it is, and can be restored into either engine.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from bot.ground import files, migrate, origin
from bot.ground.db import Database, for_writing
from bot.operations import rows


class BackupRefused(Exception):  # noqa: N818 - it is an answer, not a fault
    """No backup can be made there, or none be brought back from there; the text says why and what to do."""


def back_up(db: Database, to: Path, told: rows.Told, machine: Callable[[], float] = time.time) -> int:
    """Write all there is at one moment to `to`, readable by its owner alone; gives how many rows.

    Others go on writing meanwhile. Raises BackupRefused, Damaged or NotCarried; then what was at `to` is as it was.
    """
    _refuse_place(db, to)
    with db.write() as session:
        origin.known(session)  # Its secret must be in the backup: marks are recognised by it.
    made_at = machine()
    with files.whole(to) as unfinished:
        if db.file:
            files.copy(db.file, unfinished, db.lock, told)
        else:
            _copy_rows(db, unfinished, told)
        mark(unfinished, made_at)
        files.examine(unfinished)
        with files.opened(unfinished) as written:
            return sum(files.counts(written).values())


def _refuse_place(db: Database, to: Path) -> None:
    if not to.absolute().parent.is_dir() or to.is_dir():
        raise BackupRefused(f"There is no folder {to.absolute().parent}, or {to.name} is one: name a file in a folder.")
    if db.file and to.exists() and to.samefile(db.file):
        raise BackupRefused(f"{to} is the database itself: name another file for the backup.")


def mark(file: Path, made_at: float) -> None:
    """Let the file say that it is a backup, and from when on the machine's clock (reconciling.py)."""
    with files.opened(file) as connection:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'origin'").fetchone():
            connection.execute("UPDATE origin SET backup_made_at = ?, opened_at = NULL", [made_at])


def _copy_rows(db: Database, to: Path, told: rows.Told) -> None:
    """From one snapshot, which holds up nobody."""
    with tempfile.TemporaryDirectory(dir=to.parent, prefix=f"{to.name}.") as folder:
        file = Path(folder) / "backup.db"
        with closing(Database(f"sqlite:///{file}")) as target:
            migrate.upgrade(target)
            with db.engine.connect() as source, target.engine.connect() as empty:
                source.execution_options(isolation_level="REPEATABLE READ")
                _carry_without_references(source, empty, told)
        file.chmod(0o600)
        file.replace(to)


def _carry_without_references(source: Connection, target: Connection, told: rows.Told) -> int:
    """Into SQLite, which is examined afterwards; a row may come before the one it points to."""
    driver = target.connection.driver_connection
    assert driver is not None
    driver.execute("PRAGMA foreign_keys = OFF")
    with for_writing():
        transaction = target.begin()
    with transaction:
        return rows.carry(source, target, told)
