"""Somebody else looks after what was promised: the pledges go to them with all that is on record."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.checkins import commands, planning
from bot.checkins.planning import CLOCK, Planner
from bot.desk import commands as desk
from bot.desk.model import Request
from bot.ground import audit
from bot.people import commands as people
from bot.people.access import root
from bot.people.model import Contact
from bot.pledges import asking
from bot.pledges.model import Pledge


def hand_over(
    session: Session, planner: Planner, former: Contact, successor: Contact, by: str, now: datetime
) -> list[Pledge]:
    """Whom staff name is asked from now on, and the former no more. Gives what they take over."""
    today = planner.today(now)
    about = asking.open_pledges_of(session, former, today)
    # What was asked of whoever was named last goes to the successor by their being named.
    about += [one for one in asking.open_pledges_of(session, successor, today) if one.contact_id is None]
    with audit.change(session, "hand over", by, now):
        for pledge in about:
            pledge.contact_id = successor.id
        former.active_to = people.over_everywhere(now)
        commands.stop_asking(session, former)
        for request in (*desk.calls_of(session, former), *desk.handovers_of(session, former)):
            desk.close_request(session, request, successor.name, by, now)
        session.flush()
        planning.plan(session, planner, successor, now, by)
    return about


def account_gone(session: Session, planner: Planner, contact: Contact, now: datetime) -> Request | None:
    """Their account is switched off: nothing more goes there, and staff are to say who follows. None if they know."""
    if desk.handovers_of(session, contact):
        return None
    about = asking.open_pledges_of(session, contact, planner.today(now))
    with audit.change(session, "account is gone", CLOCK, now):
        commands.unask(session, contact)
        contact.shut_roads = sorted({*contact.shut_roads, "dm", "thread"})
        owner = next((pledge.owner for pledge in about if pledge.owner), None)
        request = desk.open_request(session, "handover", contact, None, CLOCK, now, owner=owner)
        planning.plan(session, planner, contact, now)
    return request


def follows(session: Session, successor: Contact) -> Contact | None:
    """The colleague who asked to be followed by somebody, if one did: naming a new contact answers that."""
    own = root(session, successor.partner)
    for request in desk.open_requests(session, ("handover",)):
        former = request.contact
        if former and former is not successor and root(session, former.partner) is own:
            return former
    return None
