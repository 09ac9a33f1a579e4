"""What was told already, and when.

What reaches a contact without having been asked for is counted: nobody gets more than config/cadence.toml allows.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from functools import cache

from sqlalchemy import Select, bindparam, func, not_, select
from sqlalchemy.orm import Session

from bot.ground.statements import dialect_of, one_of, one_of_many, rows
from bot.notices.outbox import Notice


def written_since(session: Session, contacts: Collection[str], since: datetime) -> dict[str, list[datetime]]:
    """By the contact's public id: when each message went out, or was posted if it is still on its way."""
    found: dict[str, list[datetime]] = {contact: [] for contact in contacts}
    given = {"contacts": list(contacts), "since": since}
    for contact, sent_at, posted_at in rows(session, _written(dialect_of(session)), given):
        found[contact].append(sent_at or posted_at)
    return found


@cache
def _written(dialect: str) -> Select[str, datetime | None, datetime]:
    notice = Notice.__table__.c
    given_up = one_of(notice.state, ("parked", "cancelled"))
    return select(notice.unasked_of, notice.sent_at, notice.posted_at).where(
        one_of_many(dialect, notice.unasked_of, "contacts"), notice.method == "post", not_(given_up),
        func.coalesce(notice.sent_at, notice.posted_at) >= bindparam("since"),
    )  # fmt: skip


def last_about(session: Session, kind: str, row_ids: Collection[int]) -> dict[int, Notice]:
    """By row: the newest notice that speaks of it."""
    told = select(Notice).where(Notice.about == kind, Notice.about_id.in_(row_ids), Notice.method == "post")
    return {notice.about_id or 0: notice for notice in session.scalars(told.order_by(Notice.id))}


def newest(session: Session, recipients: Collection[str]) -> Notice | None:
    """The last thing we said to these places, or are about to say."""
    said = (Notice.recipient.in_(recipients), Notice.method == "post", Notice.state.not_in(("parked", "cancelled")))
    return session.scalar(select(Notice).where(*said).order_by(Notice.id.desc()).limit(1))


def about_since(session: Session, kind: str, recipient: str, since: datetime) -> Notice | None:
    """The last notice of this kind to this place, if it is as young as that and is not given up."""
    told = (Notice.about == kind, Notice.recipient == recipient, Notice.posted_at > since, Notice.method == "post")
    found = select(Notice).where(*told, Notice.state.not_in(("parked", "cancelled"))).order_by(Notice.id.desc())
    return session.scalar(found.limit(1))
