"""What a contact says of a promise as we noted it: that it is right, or that it is theirs but not to be named."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from bot.ground import audit
from bot.people.model import Contact
from bot.pledges.model import Pledge


def confirm(session: Session, pledge: Pledge, contact: Contact, by: str, now: datetime) -> None:
    """It is noted right, the date that we proposed with it: from now on that date is theirs."""
    with audit.change(session, "confirm", by, now):
        pledge.confirmed_by_id, pledge.confirmed_at = contact.id, now
        pledge.due_ours = pledge.due_ours and pledge.due is None
        session.flush()


def leave_unnamed(session: Session, pledges: Iterable[Pledge], by: str, now: datetime) -> None:
    """They count, and whose they are is said nowhere outside."""
    with audit.change(session, "leave unnamed", by, now):
        for pledge in pledges:
            pledge.nameable = False
        session.flush()
