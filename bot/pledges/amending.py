"""What staff change of a promise afterwards. What it was before stays in the audit, with the reason."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.ground import audit
from bot.pledges.commands import refuse_absurd
from bot.pledges.model import Pledge


def change_target(session: Session, pledge: Pledge, target: int, reason: str, by: str, now: datetime) -> str:
    """Another number was promised: neither a range nor an "at least" of the old one stays, nor what its contact said of
    that one. Gives the change's id.

    Refused for a number nobody can mean.
    """
    refuse_absurd(target, field="amount")
    with audit.change(session, f"change target: {reason}", by, now) as change:
        if (pledge.target, pledge.target_max, pledge.qualifier) != (target, None, "exact"):
            pledge.confirmed_by_id = pledge.confirmed_at = None
        pledge.target, pledge.target_max, pledge.qualifier = target, None, "exact"
        session.flush()
    return change.id


def note_law(session: Session, pledge: Pledge, mandated: bool, by: str, now: datetime) -> None:
    """Whether it repeats what a law asks of them anyway. It counts the same; a report says so."""
    with audit.change(session, "note legal duty" if mandated else "note no legal duty", by, now):
        pledge.mandated = mandated
        session.flush()


def reopen(session: Session, pledge: Pledge, by: str, now: datetime) -> None:
    """They can after all. Its account says how far it is."""
    with audit.change(session, "reopen pledge", by, now):
        pledge.state = "open"
        session.flush()
