"""Who changed what, under one change id.

A command opens a change; every audited row that is flushed inside it is written down, before and after, without the
command having to say so. A row that changes outside any change is an error, so nothing can slip past.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple, cast

from sqlalchemy import ForeignKey, Index, Select, event, func, insert, inspect, select, update
from sqlalchemy.orm import Mapped, Mapper, Session, SessionTransaction, mapped_column

from bot.ground import seals
from bot.ground.db import Table, new_public_id
from bot.ground.frozen import frozen
from bot.ground.statements import dialect_of, run


class Change(Table):
    """One command's doing: who, when, what, and which earlier change it took back. `seal`: seals.py."""

    __tablename__ = "changes"

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    at: Mapped[datetime]
    by: Mapped[str]
    what: Mapped[str]
    undoes: Mapped[str | None] = mapped_column(ForeignKey("changes.id"), unique=True)
    seal: Mapped[str]


class Opened(NamedTuple):
    """A change while it is made; it is a row when it ends."""

    id: str
    at: datetime
    by: str
    what: str
    undoes: str | None


class AuditLine(Table):
    """One row before and after one change. Append only."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "table_name", "row_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    change_id: Mapped[str] = mapped_column(ForeignKey("changes.id"), index=True)
    table_name: Mapped[str]
    row_id: Mapped[int]
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any] | None]


# Of the tables, not the classes: nothing of this goes through the session's own bookkeeping.
_INSERT_CHANGE, _INSERT_LINE = insert(cast(Any, Change.__table__)), insert(cast(Any, AuditLine.__table__))


class Audited:
    """A table whose rows change only inside a change. Its primary key is a column named `id`."""

    id: Any
    __tablename__: Any

    def undo_insert(self, session: Session) -> None:
        """Take back the row's coming into being. An append-only table says otherwise in its own words."""
        session.delete(self)


_Former = tuple[Any, dict[str, Any] | None, dict[str, Any] | None]
"""A row about to be flushed, with what changes in it: before and after."""


@contextmanager
def change(session: Session, what: str, by: str, now: datetime, undoes: str | None = None) -> Iterator[Opened]:
    """All audited rows flushed inside belong to one change. Inside another change it joins that one.

    `by` is the key of an actor (`T…:U…`) or `clock`; `now` is the field's time.
    """
    if current := session.info.get("change"):
        yield current
        return
    opened = Opened(new_public_id(), now, by, what, undoes)
    session.info["change"] = opened
    try:
        yield opened
        session.flush()
        _write(session, opened)
    finally:
        del session.info["change"]
        session.info.pop("change_seal", None)
        # A flush that failed left these behind; they speak of rows that are not there.
        session.info.pop("audit_lines", None)
        session.info.pop("audit_former", None)


@contextmanager
def attempt(session: Session) -> Iterator[SessionTransaction]:
    """Part of a change that may be rolled back by itself: its rows go, and what was noted of them."""
    with session.begin_nested() as part:
        noted = len(session.info.get("audit_lines", ()))
        yield part
        if not part.is_active:
            del session.info.get("audit_lines", [])[noted:]


def change_with(session: Session, change_id: str) -> Change | None:
    return session.scalar(select(Change).where(Change.id == change_id))


def inserted_by(session: Session, table: type[Audited], row_id: int) -> str | None:
    """The change in which a row came into being."""
    lines = select(AuditLine).where(AuditLine.table_name == table.__tablename__, AuditLine.row_id == row_id)
    first = session.scalars(lines.order_by(AuditLine.id).limit(1)).first()
    return first.change_id if first and first.before is None else None


@cache
def _columns(mapper: Mapper[Any]) -> list[str]:
    return [attribute.key for attribute in mapper.column_attrs]


def _before_and_after(session: Session, row: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Only the columns that changed."""
    before, after = {}, {}
    state = inspect(row)
    for name in (name for name in _columns(state.mapper) if name in state.committed_state):
        history = state.attrs[name].history
        if history.has_changes():
            old = history.deleted[0] if history.deleted else _stored(session, row, name)
            before[name], after[name] = frozen(old), frozen(getattr(row, name))
    return before, after


def _stored(session: Session, row: Any, name: str) -> Any:
    """The value in the table, for a column that was set without having been read."""
    table = type(row)
    with session.no_autoflush:
        return session.scalar(select(getattr(table, name)).where(table.id == row.id))


def _whole(row: Any) -> dict[str, Any]:
    return {name: frozen(getattr(row, name)) for name in _columns(inspect(row).mapper)}


@event.listens_for(Session, "before_flush")
def _remember_former_values(session: Session, *_: Any) -> None:
    fresh = [row for row in session.new if isinstance(row, Audited)]
    changed: list[_Former] = [(row, None, None) for row in fresh]
    if fresh and dialect_of(session) == "sqlite":
        _number(session, [row for row in fresh if row.id is None])
    for row in session.dirty:
        # What was set to the value that it had is dirty too, and no change.
        if isinstance(row, Audited) and (before_and_after := _before_and_after(session, row))[0]:
            changed.append((row, *before_and_after))
    changed += [(row, _whole(row), None) for row in session.deleted if isinstance(row, Audited)]
    if not changed:
        return
    _change_around(session, type(changed[0][0]))
    session.info.setdefault("audit_former", []).extend(changed)


def _number(session: Session, fresh: list[Audited]) -> None:
    """SQLite gives the number of a row that undo took away to the next: it would share its history and messages."""
    for table in dict.fromkeys(type(row) for row in fresh):
        of_table = AuditLine.table_name == table.__tablename__
        used = session.scalar(select(func.max(AuditLine.row_id)).where(of_table)) or 0
        if used > (session.scalar(select(func.max(table.id))) or 0):
            for number, row in enumerate((one for one in fresh if type(one) is table), used + 1):
                row.id = number


def _change_around(session: Session, table: type[Audited]) -> Opened:
    opened: Opened | None = session.info.get("change")
    if opened is None:
        raise RuntimeError(f"{table.__name__} was changed outside a change: wrap the command in audit.change.")
    return opened


@event.listens_for(Session, "after_flush")
def _note_lines(session: Session, *_: Any) -> None:
    """Now the rows have their ids. The lines are written together when the change ends."""
    former = session.info.pop("audit_former", ())
    if former:
        change_id = session.info["change"].id
        lines = session.info.setdefault("audit_lines", [])
        lines += [_line(change_id, row, before, after) for row, before, after in former]


def write_so_far(session: Session) -> None:
    """Let what the change around it did be read before it ends."""
    _write(session, session.info["change"])


def _write(session: Session, opened: Opened) -> None:
    """The change, once, and its lines so far: at its end, so that a reply's rows need not be flushed around it."""
    # In the order of the rows' coming, so that undo in reverse meets a child before its parent.
    lines = session.info.pop("audit_lines", ())
    before = session.info.get("change_seal")
    seal = seals.with_lines(before or seals.of_change(_last_seal(session), opened._asdict()), lines)
    if before is None:
        run(session, _INSERT_CHANGE, opened._asdict() | {"seal": seal})
    elif lines:
        session.execute(update(Change).where(Change.id == opened.id).values(seal=seal))
    session.info["change_seal"] = seal
    if lines:
        run(session, _INSERT_LINE, lines)


def _last_seal(session: Session) -> str:
    """Nobody else writes a change until ours is committed or rolled back."""
    last = run(session, _newest_seal())
    return str(last[0][0]) if last else seals.FIRST


@cache
def _newest_seal() -> Select[Any]:
    rows = Change.__table__.c
    return select(rows.seal).order_by(rows.number.desc()).limit(1)


def note(
    session: Session, table: type[Audited], row_id: int, before: dict[str, Any] | None, after: dict[str, Any]
) -> None:
    """Write down in the change around it what was written by other means than a flush (at_once.py)."""
    values = [{name: frozen(value) for name, value in row.items()} if row else None for row in (before, after)]
    line = _line_of(_change_around(session, table).id, table.__tablename__, row_id, *values)
    session.info.setdefault("audit_lines", []).append(line)


def _line(change_id: str, row: Any, before: dict[str, Any] | None, after: dict[str, Any] | None) -> dict[str, Any]:
    after = _whole(row) if before is None else after
    return _line_of(change_id, type(row).__tablename__, row.id, before, after)


def _line_of(
    change_id: str, table: str, row_id: int, before: dict[str, Any] | None, after: dict[str, Any] | None
) -> dict[str, Any]:
    return {"change_id": change_id, "table_name": table, "row_id": row_id, "before": before, "after": after}
