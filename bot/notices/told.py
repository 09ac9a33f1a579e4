"""What was told already, and when.

What reaches a contact without having been asked for is counted: nobody gets more than config/cadence.toml allows.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.notices.outbox import Notice


def written_since(session: Session, contacts: Collection[str], since: datetime) -> dict[str, list[datetime]]:
    """By the contact's public id: when each message went out, or was posted if it is still on its way."""
    moment = func.coalesce(Notice.sent_at, Notice.posted_at)
    written = select(Notice.unasked_of, Notice.sent_at, Notice.posted_at).where(
        Notice.unasked_of.in_(contacts), moment >= since, Notice.state.not_in(("parked", "cancelled")),
        Notice.method == "post",
    )  # fmt: skip
    found: dict[str, list[datetime]] = {contact: [] for contact in contacts}
    for contact, sent_at, posted_at in session.execute(written):
        found[str(contact)].append(sent_at or posted_at)
    return found


def last_about(session: Session, kind: str, row_ids: Collection[int]) -> dict[int, Notice]:
    """By row: the newest notice that speaks of it."""
    told = select(Notice).where(Notice.about == kind, Notice.about_id.in_(row_ids), Notice.method == "post")
    return {notice.about_id or 0: notice for notice in session.scalars(told.order_by(Notice.id))}
