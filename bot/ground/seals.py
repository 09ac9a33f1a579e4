"""Seals of the account of changes. Each is made from the one before it and from what it seals, so that whoever alters,
adds or takes away a line behind the bot's back breaks every seal from there on (operations/doctor.py looks).
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import JSON, Connection, column, select, table

from bot.ground.db import Moment

FIRST = ""
"""Before the first change there is no seal."""
OF_CHANGE = ("id", "at", "by", "what", "undoes")
OF_LINE = ("table_name", "row_id", "before", "after")


def of_change(last: str, change: Mapping[Any, Any]) -> str:
    """The seal of a change without its lines, behind the last seal of the account."""
    return _sealed(last, [_plain(change[name]) for name in OF_CHANGE])


def with_lines(seal: str, lines: Iterable[Mapping[str, Any]]) -> str:
    """The seal of a change that goes on with these lines."""
    for line in lines:
        seal = _sealed(seal, [line[name] for name in OF_LINE])
    return seal


def _plain(value: Any) -> Any:
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value


def _sealed(last: str, what: list[Any]) -> str:
    words = json.dumps([last, *what], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(words.encode()).hexdigest()


# The account as it stands

CHANGES = table(
    "changes", column("number"), *map(column, ("id", "by", "what", "undoes", "seal")), column("at", Moment())
)
LINES = table(
    "audit", column("id"), column("change_id"), column("table_name"), column("row_id"), column("before", JSON()),
    column("after", JSON()),
)  # fmt: skip
AT_A_TIME = 500


class Sealed(NamedTuple):
    """A change by its number and day, its seal, and the one it should have behind `last`."""

    number: int
    at: datetime
    seal: str | None
    due: str


def walk(connection: Connection, anew: bool = False) -> Iterator[Sealed]:
    """Every change, the oldest first. Each is held against the seal that the one before it bears, so that one broken
    seal does not hide the next; with `anew`, against the one that it should bear.
    """
    last, number = FIRST, 0
    while page := connection.execute(_page(number)).mappings().all():
        lines = _lines(connection, [one["id"] for one in page])
        for one in page:
            due = with_lines(of_change(last, one), lines.get(one["id"], ()))
            yield Sealed(one["number"], one["at"], one["seal"], due)
            last, number = due if anew else str(one["seal"]), one["number"]


def _page(after: int) -> Any:
    return select(CHANGES).where(CHANGES.c.number > after).order_by(CHANGES.c.number).limit(AT_A_TIME)


def _lines(connection: Connection, changes: list[str]) -> dict[str, list[Mapping[str, Any]]]:
    found = select(LINES).where(LINES.c.change_id.in_(changes)).order_by(LINES.c.change_id, LINES.c.id)
    told = [dict(line) for line in connection.execute(found).mappings()]
    return {change: list(lines) for change, lines in groupby(told, key=lambda line: line["change_id"])}


def seal_anew(connection: Connection) -> None:
    """Seal the whole account as it stands: when it is first sealed, and where a person was put out of it."""
    fresh = [(one.number, one.due) for one in walk(connection, anew=True) if one.seal != one.due]
    for number, seal in fresh:
        connection.execute(CHANGES.update().where(CHANGES.c.number == number).values(seal=seal))
