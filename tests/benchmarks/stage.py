"""The real bot beside a fake Slack, on copies of one database that holds a crowd of contacts and their pledges."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from slack_bolt import App, BoltRequest

from bot.app import Bot, Parts, build
from bot.checkins.model import CheckIn
from bot.events.model import Event
from bot.ground import audit, migrate
from bot.ground.db import Database
from bot.notices.pace import Pace
from bot.people.model import Contact, Partner
from bot.pledges.model import Pledge, PledgeEvent, PledgePartner
from config.settings import Settings
from tests.fake_slack import HOME_TEAM, FakeSlack
from tests.fake_slack.world import Payload

ZONE = "America/Los_Angeles"
EVENT_DAY = date(2022, 11, 9)
MORNING = datetime(2022, 11, 29, 17, 30, tzinfo=UTC)
"""Half past nine in California, two weeks after the event: everybody is due their first question."""

STAFF = "U0000STAFF"
BY = f"{HOME_TEAM}:{STAFF}"


@dataclass
class StoppedClock:
    at: datetime = MORNING

    def now(self) -> datetime:
        return self.at


def settings(slack: FakeSlack, file: Path) -> Settings:
    told = {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_SIGNING_SECRET": slack.signing_secret,
        "SLACK_API_URL": slack.api_url,
        "DATABASE_URL": f"sqlite:///{file}",
        "STAFF_USERS": STAFF,
        "TIMEZONE": ZONE,
    }
    return Settings.read(told)


def a_bot(slack: FakeSlack, file: Path) -> Bot:
    """The bot on this file, with its clock at MORNING; it knows who everybody is, as it does after a day's work."""
    bot = build(settings(slack, file), Parts(clock=StoppedClock(), pace=Pace(per_channel=0.0, settle=0.0)))
    for user in list(slack.people):
        bot.directory.people([user])
    return bot


def a_database(file: Path) -> Database:
    database = Database(f"sqlite:///{file}")
    migrate.upgrade(database)
    return database


def copy_of(file: Path, name: str) -> Path:
    return Path(shutil.copy(file, file.with_name(name)))


def delivered(slack: FakeSlack, app: App, payload: Payload) -> float:
    """Seconds from the signed request to its acknowledgement."""

    def dispatch(headers: dict[str, str], body: str) -> tuple[int, str]:
        answer = app.dispatch(BoltRequest(body=body, headers=dict(headers)))
        return answer.status, answer.body

    slack.receive_with(dispatch)
    answer = slack.deliver(payload)
    assert answer.ok, answer
    return answer.seconds


def gather(database: Database, users: Sequence[str]) -> None:
    """An event, and for each person a partner with one pledge and a first check-in that is due at MORNING."""
    with database.write() as session, audit.change(session, "gather a crowd", BY, MORNING):
        event = Event(short_name="stockton", name="Stockton", place="Stockton", day=EVENT_DAY, zone=ZONE, country="US")
        partners = [Partner(name=f"Example Lines {number}") for number in range(len(users))]
        session.add_all([event, *partners])
        session.flush()
        contacts = [_contact(user, partner) for user, partner in zip(users, partners, strict=True)]
        pledges = [_pledge() for _ in users]
        session.add_all([*contacts, *pledges])
        session.flush()
        session.add_all(PledgeEvent(pledge_id=pledge.id, event_id=event.id) for pledge in pledges)
        session.add_all(
            PledgePartner(pledge_id=pledge.id, partner_id=partner.id, lead=True)
            for pledge, partner in zip(pledges, partners, strict=True)
        )
        session.add_all(CheckIn(contact_id=contact.id, stage="start", due_at=MORNING) for contact in contacts)


def _contact(user: str, partner: Partner) -> Contact:
    return Contact(
        partner_id=partner.id, name=f"Pat {user.title()}", slack_user_id=user, slack_team_id=HOME_TEAM, zone=ZONE
    )


def _pledge() -> Pledge:
    return Pledge(
        kind="train", words="we will train 250 employees with BOTL", target=250, unit="employees", programme="BOTL",
        due=date(2023, 5, 9), owner=STAFF, source="sentence", recorded_by=BY, recorded_at=MORNING,
    )  # fmt: skip
