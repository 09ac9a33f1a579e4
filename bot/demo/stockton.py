"""Stockton, the first real event, written down through the same commands that staff use.

What was promised and done there is from the event's own impact report; the people are invented. The report gives no
number of people in the room, so there is none here either.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.checkins.planning import Planner, plan_pledge
from bot.deliveries.payloads import Actor
from bot.demo import world
from bot.demo.world import DANA, TERRY, Person
from bot.events.commands import create_event
from bot.events.model import Event
from bot.people import commands as people
from bot.people.model import Contact, Partner
from bot.pledges.commands import record_outcome, record_pledge

BY = f"{world.TEAM}:{DANA.id}"

DAY = date(2022, 11, 9)
HOSTS = (
    "San Joaquin District Attorney's Office",
    "California Trucking Association",
    "California Association for Coordinated Transportation",
    "San Joaquin County Regional Transportation Department",
    "San Joaquin Family Justice Center",
)

TRANSIT = "San Joaquin Regional Transit District"
TRANSPORTATION = "San Joaquin Regional Transportation Department"
ALLIANCE = "Alliance 4 You"
COALITION = "Central Valley Justice Coalition"
MOSS_ADAMS = "Moss Adams"
NAMES = {
    TRANSIT: ("San Joaquin RTD", "RTD", "SJRTD"),
    TRANSPORTATION: ("San Joaquin County Regional Transportation Department",),
    ALLIANCE: ("Alliance for You",),
    COALITION: ("CVJC",),
    MOSS_ADAMS: (),
}
"""Each partner with the other names people use for it. One transit body goes by several, which only staff can tell."""

OUTCOMES: tuple[tuple[tuple[str, ...], dict[str, Any]], ...] = (
    (
        (ALLIANCE, COALITION),
        {
            "kind": "host_presentation",
            "programme": "TAT",
            "words": "hosted a 30-minute TAT presentation at their monthly coalition meeting",
        },
    ),
    (
        (TRANSPORTATION,),
        {
            "kind": "create_resource",
            "unit": "web page",
            "words": "made a web page on trafficking and how to report it",
        },
    ),
    ((MOSS_ADAMS,), {"kind": "sponsor", "sponsor_level": "Silver", "words": "became a Silver-level sponsor"}),
    (
        (COALITION,),
        {
            "kind": "hold_sessions",
            "words": "held several in-person sessions for the public in January, "
            "National Human Trafficking Awareness Month",
        },
    ),
)
"""Finished things: shown, never counted as promises, never asked about."""


def load(session: Session, planner: Planner, now: datetime) -> Event:
    """The event, its partners with their contacts, the one counted promise, and the four finished things."""
    for person in world.PEOPLE:
        people.note_profile(session, actor(person), now)
    event = create_event(
        session, name="Stockton", place="Stockton", day=DAY, zone=world.ZONE, country="US", region="CA", hosts=HOSTS,
        channel_id=world.EVENT_CHANNEL, by=BY, now=now,
    )  # fmt: skip
    partners = {name: _partner(session, name, now) for name in NAMES}
    contacts = {person: _contact(session, person, partners, now) for person in world.CONTACTS}
    _promise(session, planner, event, partners[TRANSIT], contacts[TERRY], now)
    for names, said in OUTCOMES:
        together = [partners[name] for name in names]
        record_outcome(session, partners=together, event=event, source="demo", by=BY, now=now, **said)
    return event


def actor(person: Person) -> Actor:
    """The person as Slack would tell of them."""
    return Actor(person.id, world.TEAM, person.name, zone=world.ZONE, ours=True)


def _partner(session: Session, name: str, now: datetime) -> Partner:
    partner = people.ensure_partner(session, name, BY, now)
    for other in NAMES[name]:
        people.remember_same(session, partner, other, BY, now)
    return partner


def _contact(session: Session, person: Person, partners: dict[str, Partner], now: datetime) -> Contact:
    assert person.partner is not None
    return people.link_contact(
        session, partners[person.partner], name=person.name, role=person.role, person=actor(person), by=BY, now=now
    )


def _promise(
    session: Session, planner: Planner, event: Event, partner: Partner, contact: Contact, now: datetime
) -> None:
    """250 employees, and no date was said: the one six months after the event is ours."""
    pledge = record_pledge(
        session, partners=[partner], kind="train", words="we will train 250 employees with BOTL", target=250,
        unit="employees", programme="BOTL", event=event, contact=contact, owner=DANA.id, source="demo", by=BY, now=now,
    )  # fmt: skip
    plan_pledge(session, planner, pledge, now, BY)
