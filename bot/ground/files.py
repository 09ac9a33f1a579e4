"""Files that are there whole or not at all, and a SQLite database as a file: whether it is sound, and copies of it."""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext, suppress
from pathlib import Path
from urllib.parse import quote

STEP = 1_000
"""Pages of 4 kB copied at a time while others may write: some milliseconds each."""

Told = Callable[[int, int], None]
"""Hears how much is done, and of how much."""


def _nobody(_done: int, _of: int) -> None:
    return None


class Damaged(Exception):  # noqa: N818 - it is an answer, not a fault
    """A file is no database, or one that has suffered; the text says which and what to do."""


@contextmanager
def whole(file: Path) -> Iterator[Path]:
    """A file beside the one that is wanted, readable by its owner alone; on the disk and put in place at the end.

    Raises OSError where something stands there that a file must not take the place of: a device, or a database unless
    it is another.
    """
    if file.exists() and not file.is_file():
        raise OSError(errno.EINVAL, "This is no ordinary file, and nothing is put in its place", str(file))
    handle, name = tempfile.mkstemp(dir=file.absolute().parent, prefix=f".{file.name}.")
    os.close(handle)
    unfinished = Path(name)
    try:
        yield unfinished
        if _is_database(file) and not _is_database(unfinished):
            raise OSError(errno.EEXIST, "A database stands there, and is not replaced: name another file", str(file))
        flush(unfinished)
        unfinished.replace(file)
        flush(file.absolute().parent)
    finally:
        unfinished.unlink(missing_ok=True)


def _is_database(file: Path) -> bool:
    """By the words that a SQLite file begins with (sqlite.org/fileformat.html)."""
    if not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(16) == b"SQLite format 3\0"


def flush(path: Path) -> None:
    """Have a file, or the names in a folder, written to the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def opened(file: Path) -> closing[sqlite3.Connection]:
    """A database that is there; one that is not is never made. What a killed process left half written is undone."""
    return closing(sqlite3.connect(f"file:{quote(str(file))}?mode=rw", uri=True, timeout=10, isolation_level=None))


def examine(file: Path, thorough: bool = True) -> None:
    """Raises Damaged unless every page is sound, and if `thorough` every index and every reference too."""
    try:
        with opened(file) as connection:
            found = connection.execute(f"PRAGMA {'integrity' if thorough else 'quick'}_check(1)").fetchone()[0]
            if found == "ok" and thorough and connection.execute("PRAGMA foreign_key_check").fetchone():
                found = "a row points nowhere"
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_CANTOPEN", "SQLITE_READONLY")):
            raise
        found = str(error)
    if found != "ok":
        raise Damaged(
            f"{file} is damaged or no database ({str(found).splitlines()[-1]}). Nothing was written to it: bring back "
            "a backup with python -m bot restore FILE, which keeps this one aside."
        )


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return {name: _count(connection, name) for (name,) in tables.fetchall()}


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608 - our own names


def copy(file: Path, to: Path, lock: AbstractContextManager[None] | None = None, told: Told = _nobody) -> None:
    """Write the database as it is at one moment into `to`, and look that all of it arrived. Raises Damaged if not.

    `lock` keeps writers out. It is taken at the end alone, for as long as it takes to count; where somebody has
    written in the meantime, all is copied again under it.
    """
    with opened(file) as source:
        version = _version(source)
        if lock is not None:
            _copied(source, to, told)
        with lock or nullcontext():
            if lock is None or _version(source) != version:
                _copied(source, to)
            wanted = counts(source)
    with opened(to) as copied:
        arrived = counts(copied)
    if arrived != wanted:
        raise Damaged(f"The copy of {file} does not hold what the database does, so it was not kept: try again.")
    examine(to)


def _version(connection: sqlite3.Connection) -> int:
    """Another number whenever somebody else has written."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


class _WrittenMeanwhile(Exception):  # noqa: N818 - only to end the steps
    pass


def _copied(source: sqlite3.Connection, to: Path, told: Told | None = None) -> None:
    """In one go, or with `told` in steps between which others may write.

    SQLite begins again from the first page whenever somebody does; then there is no use in going on.
    """
    to.write_bytes(b"")
    least = [2**62]

    def after_step(_status: int, remaining: int, total: int) -> None:
        if remaining > least[0]:
            raise _WrittenMeanwhile
        least[0] = remaining
        if told is not None:
            told(total - remaining, total)

    with closing(sqlite3.connect(to, isolation_level=None)) as target:
        # What fails is thrown away, and the end waits for the disk.
        target.execute("PRAGMA journal_mode = OFF")
        target.execute("PRAGMA synchronous = OFF")
        with suppress(_WrittenMeanwhile):
            source.backup(target, pages=STEP if told else -1, progress=after_step if told else None, sleep=0.0)
