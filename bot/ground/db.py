"""The database: writers in turn (turns.py), plain sessions for reading, and times that carry their zone."""

from __future__ import annotations

import enum
import json
import secrets
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import (
    JSON,
    Date,
    DateTime,
    Dialect,
    Engine,
    Enum,
    MetaData,
    Time,
    create_engine,
    event,
    text,
)
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.types import TypeDecorator

from bot.ground.trouble import Trouble
from bot.ground.turns import PATIENCE, FairLock


class Moment(TypeDecorator[datetime]):
    """A point in time. Kept in UTC, given back in UTC; a time without a zone is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @property
    def python_type(self) -> type[datetime]:
        return datetime  # undo reads kept values back by this; a decorator's own would be `object`

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"A time without a zone cannot be kept: {value!r}.")
        in_utc = value.astimezone(UTC)
        return in_utc.replace(tzinfo=None) if dialect.name == "sqlite" else in_utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Table(DeclarativeBase):
    """Every table of every room. Constraint names are fixed so that a migration can name them.

    Their modules leave out `from __future__ import annotations`: a column's type is then read and not evaluated.
    """

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class
        datetime: Moment,
        date: Date,
        time: Time,
        dict[str, Any]: JSON,
        list[Any]: JSON,
        list[str]: JSON,
        Literal: Enum(enum.Enum, native_enum=False, length=32, validate_strings=True),
    }


public_ids: ContextVar[Iterator[str] | None] = ContextVar("public_ids", default=None)
"""Where the next public ids come from, if not from chance (origin.py)."""


def new_public_id() -> str:
    """A random 128-bit name for a row that a button may carry; it tells nothing and cannot be guessed."""
    given = public_ids.get()
    return secrets.token_urlsafe(16) if given is None else next(given)


ONE_WRITER = text("SELECT pg_advisory_xact_lock(7035922)")
"""PostgreSQL would let two writers read the same row and both act on it; SQLite has one writer anyway."""


class Database:
    """Sessions for reading and for writing. No transaction may stay open across a network call or a render."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite_engine(url) if self.is_sqlite else _postgres_engine(url)
        self._each_alone = self.engine.execution_options(isolation_level="AUTOCOMMIT")
        on_disk = self.is_sqlite and self.url.database not in (None, "", ":memory:")
        self.file = Path(self.url.database or "") if on_disk else None
        self.lock = FairLock(Path(f"{self.file}.lock") if self.file else None)
        # Never the whole address: it may hold a password.
        self.trouble = Trouble(self.url.database or "in memory")

    @contextmanager
    def write(self, short: bool = False) -> Iterator[Session]:
        """One transaction, committed at the end of the block and rolled back if the block raises.

        A `short` one may be committed together with those before and behind it; the block ends when it is.
        """
        if not self.is_sqlite:
            with self.trouble.heard(over_after=True), Session(self.engine) as session, session.begin():
                session.execute(ONE_WRITER)
                yield session
        elif short:
            with (
                self.trouble.heard(over_after=True),
                self.lock.together(self._begun) as connection,
                Session(connection, join_transaction_mode="create_savepoint") as session,
                session.begin(),
            ):
                yield session
        else:
            with self.trouble.heard(over_after=True), self.lock, Session(self.engine) as session, session.begin():
                with for_writing():
                    session.connection()
                yield session

    def _begun(self) -> Connection:
        connection = self.engine.connect()
        try:
            with for_writing():
                connection.begin()
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session for reading. Close it before anything slow: an open SELECT holds up every commit."""
        with self.trouble.heard(), Session(self.engine) as session:
            yield session

    @contextmanager
    def write_rows(self) -> Iterator[Connection]:
        """For statements that each say in their WHERE what a row must still be, and take all their rows in one go.

        Of two such statements at once only one gets a row, so on PostgreSQL each is a transaction of its own and waits
        for no other writer. On SQLite the block is short, and in the queue like every other.
        """
        if self.is_sqlite:
            shared = self.lock.together(self._begun)
            with self.trouble.heard(over_after=True), shared as connection, connection.begin_nested():
                yield connection
            return
        with self.trouble.heard(over_after=True), self._each_alone.connect() as connection:
            yield connection
            connection.commit()  # Each statement was by itself already; so the block ends alike on both.

    def close(self) -> None:
        self.engine.dispose()
        self.lock.close()


_writing: ContextVar[bool] = ContextVar("writing", default=False)
"""Whether a transaction that begins now is to write."""


@contextmanager
def for_writing() -> Iterator[None]:
    """What begins within is on SQLite the one writer from its first moment."""
    token = _writing.set(True)
    try:
        yield
    finally:
        _writing.reset(token)


AS_JSON = json.JSONEncoder(check_circular=False).encode
"""What we keep is a tree that was built just before: to look for circles takes a fifth of the writing."""


def _sqlite_engine(url: str) -> Engine:
    engine = create_engine(url, hide_parameters=True, json_serializer=AS_JSON, connect_args={"timeout": PATIENCE})

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        # We say BEGIN ourselves: the driver's own is deferred, and a deferred read that turns into a write
        # fails at once with "database is locked", whatever the timeout.
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA synchronous = EXTRA")

    def begin(dbapi_connection: Any) -> None:
        dbapi_connection.execute("BEGIN IMMEDIATE" if _writing.get() else "BEGIN")

    # Of the dialect, not a listener: an engine that has one looks at each statement for all there might be.
    engine.dialect.do_begin = begin  # type: ignore[method-assign]
    for method, words in SAVEPOINTS.items():
        setattr(engine.dialect, method, _said_to_driver(words))
    return engine


SAVEPOINTS = {
    "do_savepoint": "SAVEPOINT", "do_release_savepoint": "RELEASE SAVEPOINT",
    "do_rollback_to_savepoint": "ROLLBACK TO SAVEPOINT",
}  # fmt: skip


def _said_to_driver(what: str) -> Callable[[Connection, str], None]:
    """A savepoint's words as they are: SQLAlchemy compiles them anew each time, for each has another name."""

    def say(connection: Connection, name: str) -> None:
        driver: Any = connection.connection.driver_connection
        try:
            driver.execute(f"{what} {name}")
        except sqlite3.Error as error:
            raise OperationalError(what, None, error) from error

    return say


def _postgres_engine(url: str) -> Engine:
    return create_engine(postgres_url(url), hide_parameters=True, json_serializer=AS_JSON, pool_pre_ping=True)


def postgres_url(url: str) -> str:
    """The URL with psycopg 3 as its driver; hosts hand out `postgres://` and `postgresql://`."""
    for prefix in ("postgres://", "postgresql://"):
        if url.startswith(prefix):
            return "postgresql+psycopg://" + url.removeprefix(prefix)
    return url
