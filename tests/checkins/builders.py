"""Stockton's event, a contact and a pledge, saying only what matters in a test."""

from __future__ import annotations

import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.checkins import commands, planning
from bot.checkins.cadence import Cadence
from bot.checkins.hearing import Hearing
from bot.checkins.model import CheckIn, Words
from bot.checkins.planning import Planner
from bot.events.commands import create_event
from bot.events.model import Event
from bot.ground import audit
from bot.people.model import Contact
from bot.pledges.commands import record_pledge
from bot.pledges.model import Pledge
from bot.understanding import Vocabulary
from tests.conftest import NOW
from tests.people.builders import STAFF, a_contact, a_partner, a_person

ZONE = "America/Los_Angeles"
CADENCE = Cadence.from_toml(tomllib.loads(Path("config/cadence.toml").read_text()))
PLANNER = Planner(CADENCE, ZONE)
VOCABULARY = Vocabulary.from_toml(
    tomllib.loads(Path("config/programmes.toml").read_text()),
    tomllib.loads(Path("config/sponsor_levels.toml").read_text()),
)
TERRY = a_person(zone=ZONE)


def at(local: str) -> datetime:
    """A moment in California."""
    return datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(ZONE))


def an_event(session: Session, day: date = date(2022, 11, 9), name: str = "Stockton") -> Event:
    return create_event(
        session, name=name, place=name, day=day, zone=ZONE, country="US", region="CA", hosts=[], channel_id=None,
        by=STAFF.key, now=NOW,
    )  # fmt: skip


def terry(session: Session, **told: Any) -> Contact:
    """The contact of the transit district, in Slack unless a person is denied."""
    return a_contact(session, a_partner(session), **({"person": TERRY} | told))


def a_pledge(session: Session, event: Event | None = None, **said: Any) -> Pledge:
    values: dict[str, Any] = {
        "partners": [a_partner(session)], "kind": "train", "words": "we will train 250 employees", "target": 250,
        "unit": "employees", "by": STAFF.key, "now": NOW, "source": "sentence", "event": event, "owner": STAFF.user_id,
    }  # fmt: skip
    return record_pledge(session, **(values | said))


def asked(session: Session, contact: Contact, now: datetime) -> CheckIn:
    """Their check-in, asked at that time."""
    checkin = planned(session, contact, now)
    ask(session, checkin, now)
    return checkin


def planned(session: Session, contact: Contact, now: datetime) -> CheckIn:
    planning.plan(session, PLANNER, contact, now)
    checkin = planning.open_checkin(session, contact)
    assert checkin is not None
    return checkin


def ask(session: Session, checkin: CheckIn, now: datetime) -> None:
    about = commands.covered(session, PLANNER, checkin.contact, now)
    with audit.change(session, "ask", "clock", now):
        asked = commands.Question(checkin, about, PLANNER.place(checkin.contact, about))
        commands.mark_asked(session, PLANNER, [asked], now)


def hearing(session: Session, contact: Contact, text: str, now: datetime, ts: str = "1669300000.000001") -> Hearing:
    return Hearing(session, PLANNER, contact, Words(text, "D0TERRY", ts), TERRY.key, now)
