"""Rows as objects of their classes, where somebody waits: the session's own reading takes several times as long.

It is made for columns that come late and for classes that inherit, and thinks of them anew for each statement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import instance_dict, instance_state, set_committed_value

from bot.ground.db import Table
from bot.ground.statements import rows


def whole(*tables: type[Table]) -> Select[Any]:
    """A statement about all columns of these tables, for `read`."""
    return select(*(column for table in tables for column in table.__table__.c))


def read(session: Session, of: Select[Any], given: dict[str, Any], *tables: type[Table]) -> Iterator[tuple[Any, ...]]:
    """For each row of a statement about `whole` tables the object of each, or None where an outer join found none.

    What the session knows already stays as it knows it; what of that was to be read anew is read with the rest.
    """
    parts = _parts(tables)
    for row in rows(session, of, given):
        yield tuple([_object(session, part, row) for part in parts])


def of(session: Session, table: type[Table], row: Sequence[Any]) -> Any:
    """The object of a whole row of one table."""
    return _object(session, _parts((table,))[0], row)


def knows(row: Table, name: str, value: Any) -> None:
    """A relation of a row that was read with it, so that it need not be read; unless it was before."""
    if name not in instance_dict(row):
        set_committed_value(row, name, value)


class _Part(NamedTuple):
    """Where in a row the columns of a table begin and end; the first is its id."""

    table: type[Table]
    names: tuple[str, ...]
    begin: int
    end: int


@cache
def _parts(tables: tuple[type[Table], ...]) -> list[_Part]:
    parts, end = [], 0
    for table in tables:
        names = tuple(table.__table__.c.keys())
        begin, end = end, end + len(names)
        parts.append(_Part(table, names, begin, end))
    return parts


def _object(session: Session, part: _Part, row: Sequence[Any]) -> Any:
    """Made and known to the session as one that it has read itself."""
    if row[part.begin] is None:
        return None
    key = (part.table, (row[part.begin],), None)
    known = session.identity_map.get(key)
    if known is None:
        known = part.table.__mapper__.class_manager.new_instance()
        state = instance_state(known)
        state.key, state.session_id = key, session.hash_key
        instance_dict(known).update(zip(part.names, row[part.begin : part.end], strict=True))
        session.identity_map.add(state)
    elif expired := instance_state(known).expired_attributes:
        for name, value in zip(part.names, row[part.begin : part.end], strict=True):
            if name in expired:  # It would be read anew when asked for, each by itself.
                set_committed_value(known, name, value)
    return known
