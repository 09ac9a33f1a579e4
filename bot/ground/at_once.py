"""Rows written at once, for where somebody waits or there are many: a flush takes ten times as long for each.

They stand in the account of their change like all that a flush writes (audit.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import Update, bindparam, event, insert, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import instance_state
from sqlalchemy.sql.dml import ReturningInsert

from bot.ground import audit, whole
from bot.ground.audit import Audited
from bot.ground.statements import run

Row = TypeVar("Row", bound=Audited)


def put(session: Session, row: Audited, **values: Any) -> None:
    """Set columns of one row, inside a change, and write at once what is new of them.

    A row that a flush will write anyway, because it is new or was set in the usual way, is left to it.
    """
    put_all(session, [(row, values)])


def put_all(session: Session, rows: Iterable[tuple[Audited, dict[str, Any]]]) -> None:
    """The same for many rows of one table, in one statement where the same columns of them are new."""
    written: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    table: type[Audited] | None = None
    for row, values in rows:
        if after := _put(session, row, values):
            table = type(row)
            written.setdefault(tuple(after), []).append({"this_row": row.id} | after)
    for parameters in written.values():
        run(session, _updating(cast(Any, table)), parameters if len(parameters) > 1 else parameters[0])


def _put(session: Session, row: Audited, values: dict[str, Any]) -> dict[str, Any]:
    """Set in memory and in the account; gives what is still to be written."""
    state = instance_state(row)
    if not state.persistent or state.modified:
        for name, value in values.items():
            setattr(row, name, value)
        return {}
    before = {name: getattr(row, name) for name in values}
    after = {name: value for name, value in values.items() if value != before[name]}
    if after:
        audit.note(session, type(row), row.id, {name: before[name] for name in after}, after)
        state.dict.update(after)  # Read just now and not set since: it stands as if it had been read so.
        session.info.setdefault("put_at_once", set()).add(state.key)
    return after


@cache
def _updating(table: Any) -> Update:
    return update(table.__table__).where(table.__table__.c.id == bindparam("this_row"))


@event.listens_for(Session, "after_soft_rollback")
def _read_anew(session: Session, *_: Any) -> None:
    """When part of a transaction is taken back, the session knows what a flush wrote in it, but not what was put."""
    # Not taken out: the part around the one that was taken back may be taken back too. By key, for the object may have
    # been forgotten and read again since; and rows that are held until the end cost a tenth of a morning's time.
    for key in session.info.get("put_at_once", ()):
        if (row := session.identity_map.get(key)) is not None:
            session.expire(row)


def insert_all(session: Session, table: type[Audited], rows: Sequence[dict[str, Any]]) -> None:
    """Write new rows, inside a change. All name the same columns, and they never become objects."""
    if not rows:
        return
    written = run(session, _inserting(cast(Any, table)), list(rows) if len(rows) > 1 else rows[0])
    for row in sorted(written):
        _note(session, table, row)


def add(session: Session, table: type[Row], **values: Any) -> Row:
    """Write one new row, inside a change, and give it as an object."""
    (row,) = run(session, _inserting(cast(Any, table)), values)
    _note(session, table, row)
    added = cast(Row, whole.of(session, cast(Any, table), row))
    # If it is taken back, its id is given to another.
    session.info.setdefault("put_at_once", set()).add(instance_state(added).key)
    return added


def _note(session: Session, table: type[Audited], row: Sequence[Any]) -> None:
    names = cast(Any, table).__table__.c.keys()
    audit.note(session, table, row[0], None, dict(zip(names, row, strict=True)))


@cache
def _inserting(table: Any) -> ReturningInsert[Any]:
    """The rows come back whole and in any order: to have them in that of their giving, they would go one by one."""
    return insert(table.__table__).returning(table.__table__)
