"""Letting what came in with a sheet be asked about: first who would be asked when, then, once staff say so, asking."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.checkins import planning
from bot.checkins.planning import Planner
from bot.ground import audit
from bot.people.model import Contact, Partner
from bot.pledges.asking import contact_for
from bot.pledges.model import Pledge

AT_A_TIME = 200
"""Pledges let go in one transaction, for each contact is planned for anew."""


class Asked(NamedTuple):
    """Somebody and the day of their next question; `contact` None where nobody is known, `day` None for no day yet."""

    partner: Partner
    contact: Contact | None
    day: date | None
    pledges: int


def count_held(session: Session) -> int:
    return session.scalar(select(func.count(Pledge.id)).where(Pledge.held, Pledge.state == "open")) or 0


def would_be_asked(session: Session, planner: Planner, now: datetime, limit: int = AT_A_TIME) -> list[Asked]:
    """Who would be asked about what is held, and when, soonest first. Nothing is written."""
    by_contact: dict[tuple[int, int | None], list[Pledge]] = {}
    whom: dict[tuple[int, int | None], Contact | None] = {}
    for pledge in _held(session, limit):
        contact = contact_for(session, pledge, planner.today(now))
        key = (0, contact.id) if contact else (pledge.lead.id, None)
        by_contact.setdefault(key, []).append(pledge)
        whom[key] = contact
    asked = [_asked(session, planner, whom[key], pledges, now) for key, pledges in by_contact.items()]
    return sorted(asked, key=lambda one: (one.contact is None, one.day or date.max, one.partner.name))


def _asked(
    session: Session, planner: Planner, contact: Contact | None, pledges: Sequence[Pledge], now: datetime
) -> Asked:
    day = planning.day_with_held(session, planner, contact, now) if contact else None
    return Asked(pledges[0].lead, contact, day, len(pledges))


def start_asking(session: Session, planner: Planner, by: str, now: datetime, limit: int = AT_A_TIME) -> int:
    """Let go of what is held, the oldest first, and plan for whoever is asked. Gives how many are still held."""
    with audit.change(session, "start asking", by, now):
        freed = _held(session, limit)
        for pledge in freed:
            pledge.held = False
        session.flush()
        contacts = {one.id: one for pledge in freed if (one := contact_for(session, pledge, planner.today(now)))}
        for contact in contacts.values():
            planning.plan(session, planner, contact, now, by)
    return count_held(session)


def _held(session: Session, limit: int) -> list[Pledge]:
    held = select(Pledge).where(Pledge.held, Pledge.state == "open").order_by(Pledge.id).limit(limit)
    return list(session.scalars(held))
