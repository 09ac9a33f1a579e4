"""What somebody brought about who may not: each row their changes touched, and whose it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.exchange.model import Dropped
from bot.ground.audit import AuditLine, Change
from bot.ground.db import Table
from bot.notices.outbox import Notice
from tests.matrix.people import Cast, Partner, Person

LINKS = {"pledges": ("pledge_partners", "pledge_id"), "outcomes": ("outcome_partners", "outcome_id")}
"""Tables that name their partners in another one: that one, and its column that leads here."""

Row = Mapping[str, Any]


class Before(NamedTuple):
    """The last change and the last message there were; and what no audit tells of that waits for staff: sheets, and
    what could not go out.
    """

    change: int
    notice: int
    waiting: frozenset[str]


def as_it_stands(session: Session) -> Before:
    sheets = session.execute(select(Dropped.id, Dropped.state)).all()
    parked = session.scalars(select(Notice.id).where(Notice.state == "parked"))
    waiting = [*(f"sheet {number}, {state}" for number, state in sheets), *(f"parked notice {one}" for one in parked)]
    last = (session.scalar(select(func.max(column))) or 0 for column in (Change.number, Notice.id))
    return Before(*last, frozenset(waiting))


def not_theirs(session: Session, before: Before, person: Person, cast: Cast) -> Iterator[str]:
    """Of all that was done since: what touched rows of others, and for who speaks for no partner whatever it was; and
    what was written to the contacts of others.

    Nobody else did anything meanwhile, so under whose name a change was written down does not matter.
    """
    lines = select(Change, AuditLine).join(AuditLine, AuditLine.change_id == Change.id)
    since = lines.where(Change.number > before.change).order_by(AuditLine.id)
    for change, line in session.execute(since):
        if line.before == line.after:
            continue  # Noted though it stays as it is: who deletes a message has their last words looked at.
        whose = _whose(session, line, cast.partners)
        if person.own is None or whose - {person.own}:
            told = ", ".join(sorted(whose)) or "nobody in particular"
            yield f"{person.kind}: {change.what} by {change.by}, {line.table_name} {line.row_id} of {told}"
    others = [user for name, user in cast.contacts.items() if name != person.own]
    doors = [*others, *map(cast.office.slack.dm, others)]
    written = select(Notice).where(Notice.id > before.notice, Notice.recipient.in_(doors))
    yield from (f"{person.kind}: {one.key} written to {one.recipient}" for one in session.scalars(written))
    yield from (f"{person.kind}: {gone}" for gone in before.waiting - as_it_stands(session).waiting)


def _whose(session: Session, line: AuditLine, partners: list[Partner]) -> set[str]:
    """By the rows it hangs on, before and after; what stood before is also theirs whom it names (a card)."""
    stands = _row(session, line.table_name, line.row_id)
    ids = {one for row in (line.before, line.after) if row for one in _partners(session, line.table_name, stands | row)}
    names = {one.name for one in partners if line.before is not None and one.canaries[0] in str(stands | line.before)}
    return names | {str(_row(session, "partners", one).get("name", one)) for one in ids}


def _partners(session: Session, name: str, row: Row) -> set[int]:
    if name == "partners":
        return {row["id"]} if "id" in row else set()
    found: set[int] = set()
    for column in Table.metadata.tables[name].columns:
        for key in column.foreign_keys:
            of = key.column.table.name
            if (value := row.get(column.name)) is not None and of not in ("events", "changes"):
                found |= _partners(session, of, _row(session, of, value))
    if name in LINKS and "id" in row:
        of, column_name = LINKS[name]
        table = Table.metadata.tables[of]
        found |= set(session.scalars(select(table.c.partner_id).where(table.c[column_name] == row["id"])))
    return found


def _row(session: Session, name: str, number: int) -> dict[str, Any]:
    """As it stands now; nothing, where it is gone."""
    table = Table.metadata.tables[name]
    return dict(session.execute(select(table).where(table.c.id == number)).mappings().first() or {})
