"""Who is staff beside the founders of the settings: added and struck off in Slack, each with its line in the audit."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor
from bot.ground import audit
from bot.ground.refusal import Refused
from bot.people.access import Installation
from bot.people.model import StaffMember


def add(session: Session, installation: Installation, person: Actor, by: str, now: datetime) -> str:
    """Make a full member of our own workspace staff; gives the change's id. Refused for anybody else."""
    if not installation.could_be_staff(person):
        raise Refused("staff.not_ours", name=person.name or person.user_id)
    if installation.lists(session, person.user_id):
        raise Refused("staff.already", name=person.name)
    with audit.change(session, "add staff", by, now) as change:
        row = _row(session, person.user_id) or StaffMember(user_id=person.user_id)
        row.since, row.until = now, None
        session.add(row)
        session.flush()
        return change.id


def remove(session: Session, installation: Installation, person: Actor, by: str, now: datetime) -> str:
    """Strike somebody off, whatever Slack says of them by now; gives the change's id. Refused for a founder."""
    if person.user_id in installation.founders:
        raise Refused("staff.founder", name=person.name or person.user_id)
    row = _row(session, person.user_id)
    if row is None or row.until is not None:
        raise Refused("staff.not_listed", name=person.name or person.user_id)
    with audit.change(session, "remove staff", by, now) as change:
        row.until = now
        session.flush()
        return change.id


def _row(session: Session, user_id: str) -> StaffMember | None:
    return session.scalar(select(StaffMember).where(StaffMember.user_id == user_id))
