"""Words that must stand nowhere any more, put out of every row of every table.

Which tables and columns there are is asked of the tables themselves: one that is laid tomorrow is gone through too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import JSON, Column, Enum, String, Table, and_, select, tuple_, update
from sqlalchemy.orm import Session

from bot.ground.blockkit import escape
from bot.ground.db import new_public_id
from bot.operations import rows

GONE = "[erased]"
"""Stands in every language where a name or words were."""

LONG_ENOUGH = 12
"""Letters from which on somebody's words are theirs wherever they stand: "yes" and "25 more" are anybody's."""

AT_A_TIME = 500


class Traces(NamedTuple):
    """What tells of people: their names, what they are reached by (addresses, numbers, ids), and what they wrote.

    `alone` are names that mean something else in a sentence, and are put out only where nothing else stands.
    """

    names: set[str]
    alone: set[str]
    reached_by: set[str]
    words: set[str]


class Scrubber:
    """Puts traces out of a value, whatever the value is made of."""

    def __init__(self, traces: Traces) -> None:
        self._alone = {one.casefold() for one in traces.alone}
        said = sorted((one for one in traces.words if len(one) >= LONG_ENOUGH), key=len, reverse=True)
        names = "|".join(r"\s+".join(map(re.escape, one.split())) for one in traces.names)
        ids = "|".join(map(re.escape, traces.reached_by))
        parts = [re.escape(form) for one in said for form in dict.fromkeys((one, escape(one)))]
        # A mention, the key of whoever did something (workspace and person), and the bare id.
        parts += [rf"<@(?:{ids})(?:\|[^>]*)?>", rf"(?<!\w)(?:\w+:)?(?:{ids})(?!\w)"] if ids else []
        parts += [rf"(?<!\w)(?:{names})(?!\w)"] if names else []
        self._traces = re.compile("|".join(parts), re.IGNORECASE) if parts else None

    def clean(self, value: Any, instead: str = GONE) -> Any:
        """The same value where no trace is in it."""
        if isinstance(value, str):
            return self._clean(value, instead)
        if isinstance(value, dict):
            return {self.clean(name, instead): self.clean(one, instead) for name, one in value.items()}
        return [self.clean(one, instead) for one in value] if isinstance(value, list) else value

    def _clean(self, text: str, instead: str) -> str:
        if text.casefold() in self._alone:
            return instead
        return self._traces.sub(lambda _: instead, text) if self._traces else text


def scrub(session: Session, traces: Traces, told: rows.Told) -> dict[str, list[Any]]:
    """Put the traces out of every row there is. Gives for each table the first part of the keys of rows that had any.

    Beside the session's own bookkeeping: what waits in it must be flushed, and what it has read is old afterwards.
    """
    scrubber, changed = Scrubber(traces), {}
    for done, table in enumerate(rows.tables(), 1):
        changed[table.name] = list(_scrub(session, table, scrubber))
        told(done, len(rows.tables()))
    session.expire_all()
    return changed


def _scrub(session: Session, table: Table, scrubber: Scrubber) -> Iterator[Any]:
    key, texts = list(table.primary_key), _texts(table)
    last = None
    while texts and (page := _page(session, key, texts, last)):
        last = tuple(page[-1])[: len(key)]
        for row in page:
            before = dict(zip(texts, tuple(row)[len(key) :], strict=True))
            after = {column: scrubber.clean(value, _instead(column)) for column, value in before.items()}
            if different := {column.name: after[column] for column in texts if after[column] != before[column]}:
                itself = and_(*(column == value for column, value in zip(key, row, strict=False)))
                session.execute(update(table).where(itself).values(different))
                yield row[0]


def _texts(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if isinstance(column.type, String | JSON) and not _told_by_us(column)]


def _told_by_us(column: Column[Any]) -> bool:
    """One of our own few words (a state, a kind), or a name that chance gave."""
    return isinstance(column.type, Enum) or column.name == "public_id" or bool(column.foreign_keys)


def _instead(column: Column[Any]) -> str:
    """What makes a row happen once must not become what makes another."""
    return f"{GONE}{new_public_id()}" if column.unique or column.primary_key else GONE


def _page(session: Session, key: list[Column[Any]], texts: list[Column[Any]], last: Any) -> list[Any]:
    found = select(*key, *texts).order_by(*key).limit(AT_A_TIME)
    if last is not None:
        found = found.where(tuple_(*key) > tuple_(*last) if len(key) > 1 else key[0] > last[0])
    return list(session.execute(found))
