"""All rows of all tables carried from one database into another, whichever engine each has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Table, func, inspect, select, text

from bot.afterwards import model as _afterwards  # noqa: F401 - every table must be known before its rows can be carried
from bot.checkins import model as _checkins  # noqa: F401
from bot.deliveries import inbox, watermarks  # noqa: F401
from bot.desk import model as _desk  # noqa: F401
from bot.digests import model as _digests  # noqa: F401
from bot.events import model as _events  # noqa: F401
from bot.evidence import model as _evidence  # noqa: F401
from bot.exchange import model as _exchange  # noqa: F401
from bot.ground import db, stumbles  # noqa: F401
from bot.people import model as _people  # noqa: F401
from bot.pledges import model as _pledges  # noqa: F401
from bot.progress import model as _progress  # noqa: F401
from bot.reports import model as _reports  # noqa: F401
from bot.reports import voices as _voices  # noqa: F401

AT_A_TIME = 500

Told = Callable[[int, int], None]
"""Hears how many rows are carried, and of how many."""


class NotCarried(Exception):  # noqa: N818 - it is an answer, not a fault
    """Not all rows arrived, or some would have been left behind; the text says which."""


def tables() -> list[Table]:
    """A table comes after those that it points to."""
    return db.Table.metadata.sorted_tables


def counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has. Raises NotCarried where the database has a table that we do not know."""
    unknown = set(inspect(connection).get_table_names()) - {table.name for table in tables()} - {"alembic_version"}
    if unknown:
        raise NotCarried(f"The database has tables that this version does not know: {', '.join(sorted(unknown))}.")
    return {table.name: connection.execute(select(func.count()).select_from(table)).scalar_one() for table in tables()}


def carry(source: Connection, target: Connection, told: Told) -> int:
    """Gives how many. Raises NotCarried unless all arrived. The target is empty and checks no references meanwhile."""
    wanted, carried = counts(source), 0
    total = sum(wanted.values())
    for table in tables():
        for page in _pages(source, table):
            target.execute(table.insert(), page)
            carried += len(page)
            told(carried, total)
    if counts(target) != wanted:
        raise NotCarried("The copy does not hold what the database does, so it was not kept: try again.")
    return carried


def _pages(source: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    found = source.execution_options(yield_per=AT_A_TIME).execute(select(table))
    rows = (dict(row) for row in found.mappings())
    while page := list(islice(rows, AT_A_TIME)):
        yield page


def count_on(target: Connection) -> None:
    """Let PostgreSQL number the next rows after those that were carried."""
    for table in tables():
        numbered = table.autoincrement_column
        if numbered is not None:
            highest = target.execute(select(func.max(numbered))).scalar()
            sequence = {"table": table.name, "column": numbered.name, "at": highest or 1, "used": highest is not None}
            target.execute(_GOES_ON, sequence)


_GOES_ON = text(
    "SELECT setval(CAST(pg_get_serial_sequence(quote_ident(:table), :column) AS regclass), :at, :used)"
    " WHERE pg_get_serial_sequence(quote_ident(:table), :column) IS NOT NULL"
)
