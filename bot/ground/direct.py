"""Statements put to SQLite itself: what SQLAlchemy does around one, each time, takes several times as long.

It puts each into SQL, once, and knows how every value of it is written and read. PostgreSQL is further away: there, and
where the SQL is another each time, all goes the usual way.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Dialect, Executable
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

Values = dict[str, Any]
Convert = Callable[[Any], Any]


class Ready(NamedTuple):
    """A statement in SQL. `fixed` are values that stand in it, `made` are made anew for each row; `written` says whose
    value stands in each place, and `read` which columns are not read as they come. `gives` says whether rows come back.
    """

    sql: str
    fixed: Values
    made: list[tuple[str, Convert]]
    written: list[tuple[str, Convert | None]]
    read: list[tuple[int, Convert]]
    gives: bool

    def values(self, given: Values) -> tuple[Any, ...]:
        known = self.fixed | given
        for name, make in self.made:
            known[name] = make(None)
        return tuple([known[name] if write is None else write(known[name]) for name, write in self.written])

    def row(self, found: tuple[Any, ...]) -> tuple[Any, ...]:
        row = list(found)
        for place, read in self.read:
            if row[place] is not None:
                row[place] = read(row[place])
        return tuple(row)


def execute(connection: Connection, statement: Executable, given: Values | list[Values]) -> Sequence[tuple[Any, ...]]:
    """Run a statement with these values, or with each of these; gives the rows that it gives."""
    every = given if isinstance(given, list) else [given]
    ready = _ready(connection.dialect, statement, tuple(every[0]))
    if ready is None or (len(every) > 1 and ready.gives):  # Of many at once SQLite's driver gives no rows back.
        result = connection.execute(statement, given)
        return result.all() if result.returns_rows else ()
    values = [ready.values(one) for one in every]
    found = _said(connection, ready.sql, values if len(values) > 1 else values[0], many=len(values) > 1)
    return [ready.row(row) for row in found]


def _said(connection: Connection, sql: str, values: Any, many: bool) -> list[tuple[Any, ...]]:
    """Whoever listens to the statements hears of these too."""
    cursor: Any = connection.connection.cursor()
    for listen in connection.dispatch.before_cursor_execute:
        listen(connection, cursor, sql, values, None, many)
    try:
        rows: list[tuple[Any, ...]] = (cursor.executemany if many else cursor.execute)(sql, values).fetchall()
    except sqlite3.Error as error:
        raise DBAPIError.instance(sql, None, error, sqlite3.Error, hide_parameters=True) from error
    for listen in connection.dispatch.after_cursor_execute:
        listen(connection, cursor, sql, values, None, many)
    return rows


@lru_cache(maxsize=500)
def _ready(dialect: Dialect, statement: Any, names: tuple[str, ...]) -> Ready | None:
    """`names` are those of the values that are given. None for what goes the usual way."""
    if dialect.name != "sqlite":
        return None
    compiled = statement.compile(dialect=dialect, column_keys=names)
    if compiled.post_compile_params or compiled.literal_execute_params:
        return None
    defaults = [(column.key, column.default) for column in compiled.insert_prefetch]
    fixed = compiled.params | {name: default.arg for name, default in defaults if not default.is_callable}
    made = [(name, default.arg) for name, default in defaults if default.is_callable]
    types = [(name, compiled.binds[name].type.dialect_impl(dialect)) for name in compiled.positiontup]
    columns = [column.type.dialect_impl(dialect) for column in statement.exported_columns]
    read = [
        (place, how) for place, one in enumerate(columns) if (how := one.result_processor(dialect, None)) is not None
    ]
    written = [(name, one.bind_processor(dialect)) for name, one in types]
    return Ready(compiled.string, fixed, made, written, read, bool(columns))
