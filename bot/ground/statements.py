"""Statements where somebody waits for their answer: made once, about tables, and put past the session.

What a session does around a statement, and a class around a row, takes longer than SQLite takes for most of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, TypeVar, TypeVarTuple

from sqlalchemy import JSON, ColumnElement, Executable, Select, bindparam, func, or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from bot.ground import direct
from bot.ground.db import Table

Columns = TypeVarTuple("Columns")
Row = TypeVar("Row", bound=Table)


def through(session: Session) -> Connection:
    """The connection under a session, looked up once in each of its transactions and parts (savepoints): the first use
    begins them there. What waits in the session to be written is not written before, unlike with its own `execute`.
    """
    part = session.get_nested_transaction() or session.get_transaction()
    known: tuple[object, Connection] | None = session.info.get("connection")
    if part is not None and known is not None and known[0] is part:
        return known[1]
    connection = session.connection()
    session.info["connection"] = (session.get_nested_transaction() or session.get_transaction(), connection)
    return connection


def dialect_of(session: Session) -> str:
    return through(session).dialect.name


def run(
    session: Session, statement: Executable, given: dict[str, Any] | list[dict[str, Any]] | None = None
) -> Sequence[tuple[Any, ...]]:
    """Run a statement that is made once, with these values or with each of these; gives the rows that it gives."""
    return direct.execute(through(session), statement, given or {})


def one_of(column: Any, values: Iterable[str]) -> ColumnElement[bool]:
    """For a statement that is made once: what `in_` says is written out anew each time it is executed."""
    return or_(*(column == value for value in values))


def one_of_many(dialect: str, column: Any, name: str) -> ColumnElement[bool]:
    """The same for a list that is given under this name each time: on SQLite the SQL does not grow with it."""
    each = func.json_each(bindparam(name, type_=JSON)).table_valued("value")
    listed: Any = select(each.c.value) if dialect == "sqlite" else bindparam(name, expanding=True)
    one_of_them: ColumnElement[bool] = column.in_(listed)
    return one_of_them


def rows(session: Session, of: Select[*Columns], given: dict[str, Any] | None = None) -> Sequence[tuple[*Columns]]:
    """The rows of a statement about columns of tables (`Partner.__table__.c`), in a tenth of the time that one about
    classes takes. What waits to be written is written before, as it is for those.
    """
    if session.autoflush:
        session.flush()
    return run(session, of, given)


def seldom(session: Session, table: type[Row], ids: Select[int], given: dict[str, Any]) -> list[Row]:
    """The rows that have these ids, oldest first. Mostly there are none: only where there are, the class is asked."""
    found = [row_id for (row_id,) in rows(session, ids, given)]
    row_id = table.__table__.c.id
    return list(session.scalars(select(table).where(row_id.in_(found)).order_by(row_id))) if found else []


def insert_once(session: Session, table: type[Table], values: dict[str, Any], unique: str | None = None) -> int | None:
    """Insert a row unless one with the same `unique` column stands there; without one, whatever unique column it is.

    Gives its id, or None if it stood.
    """
    inserted = run(session, _once(dialect_of(session), table, unique), values)
    return inserted[0][0] if inserted else None


def insert_all_once(session: Session, table: type[Table], rows: list[dict[str, Any]], unique: str) -> None:
    """The same for many rows at a time, which all name the same columns."""
    if rows:
        run(session, _once(dialect_of(session), table, unique, giving_id=False), rows)


def put(session: Session, table: type[Table], values: dict[str, Any], unique: tuple[str, ...]) -> None:
    """Insert a row, or bring the one with the same `unique` columns up to these values."""
    run(session, _put(dialect_of(session), table, unique, tuple(values)), values)


@cache
def _put(dialect: str, table: type[Table], unique: tuple[str, ...], columns: tuple[str, ...]) -> Any:
    row = inserting_into(dialect, table.__table__)
    anew = {name: row.excluded[name] for name in columns if name not in unique}
    return row.on_conflict_do_update(index_elements=unique, set_=anew)


@cache
def _once(dialect: str, table: type[Table], unique: str | None, giving_id: bool = True) -> Any:
    """Made once, because to build the statement takes longer than to run it."""
    rows = table.__table__
    once = inserting_into(dialect, rows).on_conflict_do_nothing(index_elements=[unique] if unique else None)
    return once.returning(rows.c.id) if giving_id else once


def inserting_into(dialect: str, into: Any) -> Any:
    return sqlite.insert(into) if dialect == "sqlite" else postgresql.insert(into)
