"""People and partners of a test, saying only what matters there."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor
from bot.ground import audit
from bot.people import commands
from bot.people.access import Installation
from bot.people.model import Contact, Partner
from tests.conftest import NOW

HOME, AWAY = "T0HOME", "T0AWAY"
TODAY: date = NOW.date()
STAFF = Actor("U0DANA", HOME, "Dana Example", ours=True)

INSTALLATION = Installation(
    founders=frozenset({STAFF.user_id}),
    home_team=HOME,
    zone="America/Los_Angeles",
    charity="The Example Charity",
    staff_channel="C0STAFF",
    digest_channel="C0DIGEST",
)


def a_person(user_id: str = "U0TERRY", name: str = "Terry Sample", **traits: Any) -> Actor:
    """Somebody of our own workspace unless said otherwise."""
    return Actor(user_id, **{"team_id": HOME, "name": name, "ours": True} | traits)


def an_outsider(user_id: str = "U0TERRY", name: str = "Terry Sample", **traits: Any) -> Actor:
    return a_person(user_id, name, **{"team_id": AWAY, "ours": False} | traits)


def a_partner(session: Session, name: str = "San Joaquin Regional Transit District") -> Partner:
    return commands.ensure_partner(session, name, STAFF.key, NOW)


def a_contact(session: Session, partner: Partner, person: Actor | None = None, **told: Any) -> Contact:
    values = {"name": None if person else "Maria Example"} | told
    return commands.link_contact(session, partner, person=person, by=STAFF.key, now=NOW, **values)


def merge(session: Session, partner: Partner, into: Partner) -> None:
    with audit.change(session, "merge", STAFF.key, NOW):
        partner.merged_into_id = into.id
        session.flush()
