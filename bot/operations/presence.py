"""Whether the bot is running on a database: what brings back a backup must know that nobody writes."""

from __future__ import annotations

import fcntl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, inspect, select
from sqlalchemy.engine import make_url

from bot.ground.db import Database
from bot.notices.outbox import Lease


class Busy(Exception):  # noqa: N818 - it is an answer, not a fault
    """The bot is running on this database; the text says what to do."""


def _beside(file: Path) -> Path:
    return file.with_name(f"{file.name}.running")


@contextmanager
def at_work(database_url: str) -> Iterator[None]:
    """Held by every process that runs the bot on a SQLite file, however it ends. PostgreSQL has the sender's lease."""
    url = make_url(database_url)
    if url.get_backend_name() != "sqlite" or url.database in (None, "", ":memory:"):
        yield
        return
    with _beside(Path(str(url.database))).open("a") as held:
        fcntl.flock(held, fcntl.LOCK_SH)
        yield


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Nobody runs the bot on this file, and nobody can begin to within the block. Raises Busy."""
    with _beside(file).open("a") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Busy(f"The bot is running on {file}: stop it first, and start it again afterwards.") from None
        yield


@contextmanager
def stopped(db: Database) -> Iterator[None]:
    """The bot does not run on this database, nor can it begin to on a SQLite file within the block. Raises Busy."""
    if db.file:
        with alone(db.file):
            yield
        return
    with db.engine.connect() as connection:
        refuse_running(connection)
    yield


def refuse_running(connection: Connection, machine: Callable[[], float] = time.time) -> None:
    """Raises Busy while a sender's lease has not run out. A bot that runs keeps it, one that ends gives it back."""
    if not inspect(connection).has_table("leases"):
        return
    if connection.execute(select(Lease.name).where(Lease.until > machine()).limit(1)).first():
        raise Busy(
            "The bot is running on this database, or was killed less than half a minute ago: stop every process of it, "
            "and try again in half a minute."
        )
