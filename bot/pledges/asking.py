"""Whom we ask, and about which of their promises."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Select, and_, select
from sqlalchemy.orm import Session

from bot.events.model import Event
from bot.ground.statements import dialect_of, one_of_many
from bot.ground.whole import knows, read, whole
from bot.people import commands as people
from bot.people import linked
from bot.people.merging import kept_as
from bot.people.model import Contact, Partner
from bot.pledges.model import Pledge, PledgeEvent, PledgePartner

NEAR = (Pledge, PledgePartner, Partner, PledgeEvent, Event)


def contact_for(session: Session, pledge: Pledge, today: date) -> Contact | None:
    """Whom we ask: the pledge's own contact, else the lead partner's first in Slack, else its first at all."""
    if pledge.own_contact and pledge.own_contact.active(today):
        return pledge.own_contact
    return asked_at(session, pledge.lead, today)


def asked_at(session: Session, partner: Partner, today: date) -> Contact | None:
    contacts = people.contacts_of(session, partner, today)
    return next((one for one in contacts if one.in_slack), contacts[0] if contacts else None)


def contacts_for(session: Session, every: Sequence[Pledge], today: date) -> dict[int, Contact]:
    """The same for many at once, by the pledge's id, with a handful of queries however many there are."""
    kept = kept_as(session)
    leads = {pledge.id: kept.get(pledge.lead.id, pledge.lead.id) for pledge in every}
    usual = _usually_asked(session, kept, _families(kept, set(leads.values())), today)
    ids = {pledge.contact_id for pledge in every if pledge.contact_id} | set(usual.values())
    known = {one.id: one for one in session.scalars(select(Contact).where(Contact.id.in_(ids)))}
    found: dict[int, Contact] = {}
    for pledge in every:
        of_its_own = known.get(pledge.contact_id or 0)
        asked = of_its_own if of_its_own and of_its_own.active(today) else known.get(usual.get(leads[pledge.id], 0))
        if asked is not None:
            found[pledge.id] = asked
    return found


def open_pledges_of(session: Session, contact: Contact, today: date) -> list[Pledge]:
    """The open pledges that this contact is asked about, oldest first."""
    return asked_about(session, [contact], today)[contact.id]


def asked_about(session: Session, contacts: Sequence[Contact], today: date) -> dict[int, list[Pledge]]:
    """For each contact, by id, the open pledges they are asked about, oldest first.

    A handful of queries however many contacts there are: the clock asks this for two hundred at a time.
    """
    kept = kept_as(session)
    family = _families(kept, {kept.get(one.partner_id, one.partner_id) for one in contacts})
    usual = _usually_asked(session, kept, family, today)
    found: dict[int, list[Pledge]] = {contact.id: [] for contact in contacts}
    near = _open_pledges_near(session, family, list(found))
    own_contacts = _own_contacts(session, near, contacts)
    for pledge in near:
        own = own_contacts.get(pledge.contact_id)
        asked = own.id if own and own.active(today) else usual.get(kept.get(pledge.lead.id, pledge.lead.id))
        if asked in found:
            found[asked].append(pledge)
    return found


def _families(kept: dict[int, int], roots: set[int]) -> set[int]:
    """The partners that stand and all that were merged into them."""
    return roots | {merged for merged, root_id in kept.items() if root_id in roots}


def _usually_asked(session: Session, kept: dict[int, int], family: set[int], today: date) -> dict[int, int]:
    """For each partner that stands, the id of its first contact in Slack, else of its first at all."""
    chosen: dict[int, int] = {}
    for one in sorted(linked.among(session, family, today), key=lambda one: one.slack_user_id is None):
        chosen.setdefault(kept.get(one.partner_id, one.partner_id), one.id)
    return chosen


def _open_pledges_near(session: Session, family: set[int], contact_ids: list[int]) -> list[Pledge]:
    """With who made them, and at which events."""
    near: dict[Pledge, tuple[dict[PledgePartner, None], dict[PledgeEvent, None]]] = {}
    given = {"family": list(family), "contacts": contact_ids}
    for pledge, by, partner, made_at, event in read(session, _near(dialect_of(session)), given, *NEAR):
        makers, events = near.setdefault(pledge, ({}, {}))
        if by:
            knows(by, "partner", partner)
            makers[by] = None
        if made_at:
            knows(made_at, "event", event)
            events[made_at] = None
    for pledge, (makers, events) in near.items():
        knows(pledge, "partners", list(makers))
        knows(pledge, "events", list(events))
    return list(near)


def _own_contacts(session: Session, made: Iterable[Pledge], known: Iterable[Contact]) -> dict[int | None, Contact]:
    """By their id. Most pledges have no contact of their own, so no row is read a second time to say that."""
    found: dict[int | None, Contact] = {one.id: one for one in known}
    if others := {one.contact_id for one in made} - {None, *found}:
        found |= {one.id: one for one in session.scalars(select(Contact).where(Contact.id.in_(others)))}
    return found


@cache
def _near(dialect: str) -> Select[Any]:
    """Made once, like every statement of an everyday reply: to build one takes longer than to run it."""
    pledge, by, partner, made_at, event = (table.__table__ for table in NEAR)
    led = select(by.c.pledge_id).where(by.c.lead, one_of_many(dialect, by.c.partner_id, "family"))
    own = select(pledge.c.id).where(one_of_many(dialect, pledge.c.contact_id, "contacts"))
    # Not state == "open": SQLite would take the index of states and go through every open pledge there is.
    still_open = and_(pledge.c.state != "done", pledge.c.state != "withdrawn")
    joined = pledge.outerjoin(by).outerjoin(partner)
    joined = joined.outerjoin(made_at, made_at.c.pledge_id == pledge.c.id).outerjoin(event)
    near = whole(*NEAR).select_from(joined).where(still_open, pledge.c.id.in_(led.union(own)))
    return near.order_by(pledge.c.id, by.c.id, made_at.c.id)
