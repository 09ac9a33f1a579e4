"""Which of our own people owns a promise: the questions are written in their name, and its calls are theirs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.desk.model import Request
from bot.ground import audit
from bot.people.access import root
from bot.pledges.model import Pledge


def assign(session: Session, promised: Sequence[Pledge], owner: str, by: str, now: datetime) -> None:
    """These promises, and what is to be done for them or their partner, are this person's from now on."""
    ids, partners = {pledge.id for pledge in promised}, {root(session, pledge.lead).id for pledge in promised}
    with audit.change(session, "assign pledges", by, now):
        for pledge in promised:
            pledge.owner = owner
        for request in _open_requests(session):
            of_partner = request.pledge_id is None and request.partner is not None
            if request.pledge_id in ids or (of_partner and root(session, request.partner).id in partners):  # type: ignore[arg-type]
                request.owner = owner
        session.flush()


def assign_all(session: Session, former: str, owner: str, by: str, now: datetime) -> list[Pledge]:
    """All that is open of one of us goes to another, calls and requests with it."""
    theirs = list(session.scalars(select(Pledge).where(Pledge.owner == former, Pledge.state == "open")))
    with audit.change(session, "assign pledges", by, now):
        for pledge in theirs:
            pledge.owner = owner
        for request in _open_requests(session):
            if request.owner == former:
                request.owner = owner
        session.flush()
    return theirs


def _open_requests(session: Session) -> list[Request]:
    return list(session.scalars(select(Request).where(Request.state == "open")))
