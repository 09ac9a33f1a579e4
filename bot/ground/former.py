"""What rows said at a moment that is over, from what was written down of each change since (audit.py)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from bot.ground.audit import Audited, AuditLine, Change
from bot.ground.frozen import thawed


def changes_since(session: Session, moment: datetime) -> Select[str]:
    """The ids of all changes after it, as a query to be asked within another."""
    # Walked from the last change back to the first that is older: not through all that was ever changed.
    older = select(Change.number).where(Change.at <= moment).order_by(Change.number.desc()).limit(1)
    return select(Change.id).where(Change.number > (session.scalar(older) or 0))


def former(
    session: Session, table: type[Audited], columns: Collection[str], rows: Select[int] | None, moment: datetime
) -> Mapping[int, Mapping[str, Any]]:
    """By row what was otherwise in these columns then, of these rows or (None) of all; what is not named was as now.

    A row that came after the moment is told as it was when it came. A change that was undone since is one that never
    was, as a figure that was taken back never was; so of a row that was changed by mistake the truth is told.
    """
    lines = select(AuditLine.row_id, AuditLine.before, AuditLine.change_id).where(
        AuditLine.table_name == table.__tablename__, AuditLine.change_id.in_(changes_since(session, moment))
    )
    if rows is not None:
        lines = lines.where(AuditLine.row_id.in_(rows))
    found = session.execute(lines.order_by(AuditLine.id.desc())).all()
    undone = _undone(session, moment) if found else set[str | None]()
    was: dict[int, dict[str, Any]] = {}
    # The latest first, so that what stands in the end is what it was before the first of them.
    for row_id, before, change_id in found:
        if change_id not in undone:
            was.setdefault(row_id, {}).update((name, before[name]) for name in columns if name in (before or {}))
    return {row_id: thawed(table, before) for row_id, before in was.items()}


def _undone(session: Session, moment: datetime) -> set[str | None]:
    """Both of each pair of a change and its undo, where the undo came after the moment."""
    newer = select(Change.id, Change.undoes).where(
        Change.undoes.is_not(None), Change.id.in_(changes_since(session, moment))
    )
    pairs: set[str | None] = set()
    # From the last one back: an undo that was itself undone leaves what it had taken back standing.
    for change_id, undoes in session.execute(newer.order_by(Change.number.desc())):
        if change_id not in pairs:
            pairs |= {change_id, undoes}
    return pairs
