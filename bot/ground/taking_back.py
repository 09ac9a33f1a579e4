"""Taking a change back: the former values are written as a new change (audit.py)."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, false, select
from sqlalchemy.orm import Session

from bot.ground.audit import Audited, AuditLine, Change, Opened, change, change_with, write_so_far
from bot.ground.db import Table
from bot.ground.frozen import thawed
from bot.ground.refusal import Refused

NONE = false()
"""Of all changes, none."""


def undo(
    session: Session, change_id: str, by: str, now: datetime, then: Callable[[Opened], None] = lambda _undoing: None,
    for_good: ColumnElement[bool] = NONE,
) -> Opened:  # fmt: skip
    """Write the former values back as a new change. What waits to be said about the old one is for the caller to stop.

    `then` does what else belongs to the undoing, inside its change. What a later change `for_good` wrote stays, and
    keeps nothing else from being undone.

    Raises Refused when the change is unknown or already undone, or when another later change that still stands touched
    one of its rows.
    """
    done = change_with(session, change_id)
    if done is None:
        raise Refused("undo.unknown")
    if session.scalar(select(Change.id).where(Change.undoes == change_id)):
        raise Refused("undo.already")
    lines = list(session.scalars(select(AuditLine).where(AuditLine.change_id == change_id).order_by(AuditLine.id)))
    if any(_moved_on(session, line, lines[-1].id, for_good) for line in lines):
        raise Refused("undo.moved_on")
    with change(session, f"undo {done.what}", by, now, undoes=change_id) as undoing:
        for line in reversed(lines):
            _put_back(session, line, _written_since(session, line, for_good))
            session.flush()
        write_so_far(session)
        then(undoing)
    return undoing


def _of_row_after(line: AuditLine, last: int) -> ColumnElement[bool]:
    same_row = (AuditLine.table_name == line.table_name, AuditLine.row_id == line.row_id)
    return and_(Change.id == AuditLine.change_id, *same_row, AuditLine.id > last)


def _moved_on(session: Session, line: AuditLine, last: int, for_good: ColumnElement[bool]) -> bool:
    """Whether a later change touched the row and still stands: one that was undone since left it as it had been."""
    later = select(Change.number, Change.id, Change.undoes).join(AuditLine, _of_row_after(line, last)).where(~for_good)
    touched = session.execute(later.distinct().order_by(Change.number.desc())).all()
    standing = {change_id for _, change_id, _ in touched}
    # From the last one back: an undo that was itself undone leaves what it had taken back standing.
    for _, change_id, undoes in touched:
        if change_id in standing and undoes in standing:
            standing -= {change_id, undoes}
    return bool(standing)


def _written_since(session: Session, line: AuditLine, for_good: ColumnElement[bool]) -> set[str]:
    """The columns of its row that changes for good wrote after it."""
    later = select(AuditLine.after).join(Change, _of_row_after(line, line.id)).where(for_good)
    return {name for after in session.scalars(later) for name in after or ()}


def _put_back(session: Session, line: AuditLine, written_since: Collection[str]) -> None:
    table = _audited_tables()[line.table_name]
    row = session.get(table, line.row_id)
    if line.before is None and row is not None:
        row.undo_insert(session)
    elif line.before is not None and row is None:
        session.add(table(**thawed(table, line.before)))
    elif line.before is not None:
        for name, value in thawed(table, line.before).items():
            if name not in written_since:
                setattr(row, name, value)


def _audited_tables() -> dict[str, Any]:
    mapped = (mapper.class_ for mapper in Table.registry.mappers)
    return {table.__tablename__: table for table in mapped if issubclass(table, Audited)}
