"""What is one person's alone, emptied where it is kept: how they are reached, what they wrote, and what was written to
them. Past the session's bookkeeping, for what stood there must not be written down again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from sqlalchemy import JSON, delete, select, update
from sqlalchemy.orm import Session

from bot.checkins.model import Doubt
from bot.deliveries.inbox import Delivery
from bot.deliveries.watermarks import Watermark
from bot.desk.model import Request
from bot.evidence.model import Evidence
from bot.ground import audit
from bot.notices import outbox
from bot.notices.outbox import Notice
from bot.operations.scrubbing import GONE
from bot.people.model import Contact, Profile
from bot.progress.model import ProgressEntry
from bot.reports.model import ReportLine

WORDS: dict[Any, tuple[Any, tuple[str, ...]]] = {
    Contact: (Contact.id, ("last_words",)),
    ProgressEntry: (ProgressEntry.said_by_id, ("words", "because", "reading")),
    Doubt: (Doubt.contact_id, ("words", "because")),
    Request: (Request.contact_id, ("words",)),
    ReportLine: (ReportLine.contact_id, ("words",)),
    Evidence: (Evidence.contact_id, ("files",)),
}
"""Where what somebody wrote is kept, by whose it is."""


def words_of(session: Session, theirs: list[Contact]) -> Iterator[str]:
    """All that they wrote, as far as it is kept."""
    ids = [one.id for one in theirs]
    for table, (owner, columns) in WORDS.items():
        for row in session.scalars(select(table).where(owner.in_(ids))):
            yield from (said for column in columns if isinstance(said := getattr(row, column), str))


def lines_of(session: Session, table: type[audit.Audited], ids: Collection[int]) -> list[audit.AuditLine]:
    """What was written down of these rows."""
    of_theirs = (audit.AuditLine.table_name == table.__tablename__, audit.AuditLine.row_id.in_(ids))
    return list(session.scalars(select(audit.AuditLine).where(*of_theirs)))


CARDS = {Request: "request", Evidence: "evidence"}
"""What staff were told with somebody's words in it, as a notice says what it is about."""


def empty(session: Session, theirs: list[Contact], reached: Collection[str]) -> Iterator[int]:
    """Gives the ids of the bot's messages to them, and of those to staff about what they wrote."""
    ids = {one.id for one in theirs}
    for table, (owner, columns) in WORDS.items():
        of_theirs = set(session.scalars(select(table.id).where(owner.in_(ids))))
        _empty_rows(session, table, of_theirs, columns)
        about_it = (Notice.about == CARDS.get(table), Notice.about_id.in_(of_theirs))
        yield from session.scalars(select(Notice.id).where(*about_it))
    _empty_rows(session, Contact, ids, HOW_REACHED)
    session.execute(update(Contact).where(Contact.id.in_(ids)).values(name=GONE))
    to_them = Notice.recipient.in_(reached) | Notice.channel.in_(_direct_messages(session, reached))
    for notice in session.scalars(select(Notice).where(to_them)):
        outbox.drop(session, notice)
        yield notice.id
    session.execute(delete(Profile).where(Profile.user_id.in_(reached)))
    session.execute(delete(outbox.Place).where(outbox.Place.recipient.in_(reached)))
    session.execute(update(Watermark).where(Watermark.person.in_(reached)).values(person=None))
    _empty_deliveries(session, reached)


def _direct_messages(session: Session, reached: Collection[str]) -> set[str]:
    """Theirs with the bot, by any row that knows whose one is."""
    place, mark = outbox.Place, Watermark
    known = (
        select(Notice.channel).where(Notice.recipient.in_(reached)),
        select(place.channel).where(place.recipient.in_(reached)),
        select(mark.channel).where(mark.person.in_(reached)),
    )
    return {str(channel) for one in known for channel in session.scalars(one) if channel}


HOW_REACHED = ("role", "email", "phone", "slack_user_id", "slack_team_id")


def _empty_rows(session: Session, table: type[audit.Audited], ids: Collection[int], columns: Iterable[str]) -> None:
    """Of these rows, and of all that was written down of what they were before."""
    nothing = {name: _nothing(table, name) for name in columns}
    session.execute(update(table).where(table.id.in_(ids)).values(nothing))
    for line in lines_of(session, table, ids):
        told = {side: row for side in ("before", "after") if (row := getattr(line, side))}
        emptied = {side: {name: nothing.get(name, row[name]) for name in row} for side, row in told.items()}
        session.execute(update(audit.AuditLine).where(audit.AuditLine.id == line.id).values(emptied))


def _nothing(table: Any, name: str) -> Any:
    column = table.__table__.columns[name]
    return None if column.nullable else [] if isinstance(column.type, JSON) else ""


def _empty_deliveries(session: Session, reached: Collection[str]) -> None:
    """What Slack told us of them and by them. What was still to be tried again is given up where it is theirs."""
    for number, state, payload in session.execute(select(Delivery.id, Delivery.state, Delivery.payload)).all():
        author = _author(payload)
        if author in reached or (state in ("handled", "open") and _mentions(payload, reached)):
            given_up = "handled" if author in reached else state
            session.execute(update(Delivery).where(Delivery.id == number).values(payload={}, state=given_up))


def _author(payload: dict[str, Any]) -> str | None:
    told = payload.get("event") or payload
    who = (told.get("message") or told).get("user") or told.get("user_id")
    found = who.get("id") if isinstance(who, dict) else who
    return str(found) if found else None


def _mentions(payload: Any, reached: Collection[str]) -> bool:
    if isinstance(payload, str):
        return any(one in payload for one in reached)
    inner = payload.values() if isinstance(payload, dict) else payload if isinstance(payload, list) else ()
    return any(_mentions(one, reached) for one in inner)
