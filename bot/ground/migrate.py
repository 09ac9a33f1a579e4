"""Bringing a database to this version's tables, or back: all of it or nothing.

There is no alembic.ini: the only thing in it would be the address of a database, which is a setting.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.util import CommandError
from sqlalchemy import inspect, select, table, text
from sqlalchemy.engine import Connection

from bot.ground import files
from bot.ground.db import Database, for_writing

MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = 7_365_223
"""Any number, the same in all our processes: PostgreSQL's advisory lock on migrating."""


class MigrationRefused(Exception):  # noqa: N818 - it is an answer, not a fault
    """The database cannot be brought where it was asked to; the text says why and what to do."""


def upgrade(db: Database, to: str = "head") -> None:
    """Bring the tables to `to`, by default the newest step there is. Nothing to do does nothing.

    A SQLite file that has rows is copied first, beside itself: a step may drop what only a copy can bring back.
    """
    with alone(db) as connection:
        revision = _revision(connection)
        refuse_newer(revision)
        if to == "head" and revision == newest():
            return
        if revision not in (None, newest()):
            _keep_a_copy(db, connection, f"before-{newest()}")
        command.upgrade(config(connection), to)


def lay(connection: Connection) -> None:
    """Lay this version's tables in an empty database, in the transaction of the connection."""
    command.upgrade(config(connection), "head")


def _keep_a_copy(db: Database, connection: Connection, called: str) -> None:
    if db.file and _has_rows(connection):
        with files.whole(db.file.with_name(f"{db.file.name}.{called}")) as kept:
            files.copy(db.file, kept)


def _has_rows(connection: Connection) -> bool:
    names = [name for name in inspect(connection).get_table_names() if name != "alembic_version"]
    return any(connection.execute(select(1).select_from(table(name)).limit(1)).first() for name in names)


def downgrade(db: Database, to: str = "-1") -> None:
    """Take steps back: `-1` is one, `base` is all of them, with what is in the tables.

    A SQLite file that has rows is copied first, as before steps forward.
    """
    with alone(db) as connection:
        revision = _revision(connection)
        refuse_newer(revision)
        if revision is None:
            raise MigrationRefused("The database is empty, so there is no step to take back.")
        _keep_a_copy(db, connection, f"at-{revision}")
        try:
            command.downgrade(config(connection), to)
        except CommandError:
            raise MigrationRefused(
                f'There is no step "{to}" to go back to; `db current` names the present one.'
            ) from None


def current(db: Database) -> str | None:
    """The step the database stands at, or None when it is empty."""
    with db.engine.connect() as connection:
        return _revision(connection)


@cache
def steps() -> tuple[str, ...]:
    """The steps this version knows, oldest first, by the numbers of their files: a start need not open them."""
    return tuple(sorted(file.name.partition("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py")))


def newest() -> str:
    """The newest step this version knows."""
    return steps()[-1]


def refuse_newer(revision: str | None) -> None:
    """Raises MigrationRefused for a step that this version does not know."""
    if revision is not None and revision not in steps():
        raise MigrationRefused(
            f"This database was written by a newer Pledgekeeper (step {revision}, and this one knows steps up to "
            f"{newest()}): install the newer version again, or restore a backup made before it."
        )


def config(connection: Connection | None = None) -> Config:
    """Alembic's configuration, without a file."""
    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS))
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


@contextmanager
def alone(db: Database) -> Iterator[Connection]:
    """One transaction in which nobody else migrates, committed at the end and rolled back if the block raises."""
    if db.is_sqlite:
        with db.lock, db.engine.connect() as connection, _without_foreign_keys(connection):
            yield connection
        return
    with db.engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        yield connection


@contextmanager
def _without_foreign_keys(connection: Connection) -> Iterator[None]:
    """SQLite alters a table by replacing it, at which foreign keys cry out; they are checked at the end instead.

    The pragma does nothing inside a transaction, so it stands before and after.
    """
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        with for_writing():
            transaction = connection.begin()
        with transaction:
            yield
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise MigrationRefused("A step would leave rows that point nowhere, so it was not taken.")
    finally:
        driver.execute("PRAGMA foreign_keys = ON")
