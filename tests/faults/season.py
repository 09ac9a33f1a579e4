"""Many people with promises, and everything that comes due by itself: questions, nudges, calls, cards and digests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from bot.app import jobs as everything_that_runs
from bot.checkins.cadence import Cadence
from bot.checkins.model import CheckIn, CheckInPledge
from bot.checkins.planning import Planner
from bot.checkins.signature import Signature
from bot.desk.model import Request, RequestKind
from bot.digests.model import DigestSubscription
from bot.events.model import Event
from bot.ground import audit
from bot.ground.blockkit import message, says
from bot.ground.calendar import moment_of
from bot.ground.clock import Job
from bot.ground.db import Database
from bot.notices import outbox
from bot.people.access import Installation
from bot.people.model import Contact, Partner
from bot.pledges.model import Draft, Pledge, PledgeEvent, PledgePartner
from bot.reports.commands import issue
from bot.reports.model import Report
from bot.understanding import Promise
from config import lists

ZONE = "America/Los_Angeles"
PLACE = ZoneInfo(ZONE)
STAFF = ("U0DANA", "U0ROBIN")
STAFF_CHANNEL, DIGEST_CHANNEL = "C0STAFF", "C0DIGEST"
HOME = Installation(frozenset(STAFF), "T0HOME", ZONE, "Example Charity", STAFF_CHANNEL, DIGEST_CHANNEL)
PLANNER = Planner(Cadence.from_toml(lists.load_cadence()), ZONE)
FIRST_STAGE = timedelta(days=14)
"""After this the first question comes, where there is no event to count from."""

BY = "T0HOME:U0DANA"


def jobs() -> list[Job]:
    """Those of the bot itself, in its own order."""
    return everything_that_runs(
        HOME, PLANNER, lambda _session, _about: Signature("Example Charity", "Dana", "911", "1-888", "233733")
    )


@contextmanager
def gathering(db: Database, now: datetime) -> Iterator[Session]:
    """All that is gathered inside is one change of one transaction."""
    with db.write() as session, audit.change(session, "gather a crowd", BY, now):
        yield session


def at_nine(day: date) -> datetime:
    return moment_of(day, time(9), PLACE)


def people(session: Session, days: Sequence[date], zone: str = ZONE) -> list[CheckIn]:
    """A contact for each day, with one promise, whose first question is due on that morning."""
    standing = session.scalar(select(func.count(Contact.id))) or 0
    partners = [Partner(name=f"Example Lines {standing + number}") for number in range(len(days))]
    session.add_all(partners)
    session.flush()
    contacts = [
        Contact(
            partner_id=partner.id, name=f"Pat {partner.id}", slack_user_id=f"U0PAT{partner.id}", slack_team_id="T0AWAY",
            zone=zone, country="US",
        )
        for partner in partners
    ]  # fmt: skip
    pledges = [_pledge(at_nine(day) - FIRST_STAGE) for day in days]
    session.add_all([*contacts, *pledges])
    session.flush()
    linked = zip(pledges, partners, strict=True)
    session.add_all(PledgePartner(pledge_id=pledge.id, partner_id=partner.id, lead=True) for pledge, partner in linked)
    checkins = [
        CheckIn(contact_id=contact.id, stage="start", due_at=at_nine(day))
        for contact, day in zip(contacts, days, strict=True)
    ]
    session.add_all(checkins)
    session.flush()
    return checkins


def asked(session: Session, days: Sequence[date], sent: bool = True, zone: str = ZONE) -> list[CheckIn]:
    """The same, asked on that morning; each is nudged three working days later. Sent, or still waiting to be."""
    checkins = people(session, days, zone)
    pledges = {link.partner_id: link.pledge_id for link in session.scalars(select(PledgePartner))}
    for checkin, day in zip(checkins, days, strict=True):
        asked_at = at_nine(day)
        checkin.state, checkin.asked_at = "asked", asked_at
        place = PLANNER.place(Contact(zone=ZONE, country="US"), [])
        checkin.due_at = at_nine(place.after_working_days(day, PLANNER.cadence.nudge_after))
        about = CheckInPledge(checkin_id=checkin.id, pledge_id=pledges[checkin.contact.partner_id], stage="start")
        session.add(about)
        to = outbox.To(checkin.contact.slack_user_id or "")
        key = f"ask:{checkin.public_id}"
        outbox.post(session, key, to, message(says("How far are you?")), asked_at, about=("checkin", checkin.id))
        if sent:
            session.flush()
            mark_sent(session, asked_at)
    session.flush()
    return checkins


def mark_sent(session: Session, now: datetime) -> None:
    """What the sender does, with a Slack that takes everything."""
    waiting = update(outbox.Notice).where(outbox.Notice.state == "waiting")
    session.execute(waiting.values(state="sent", ts="1.1", sent_at=now))


def calls(session: Session, count: int, opened: datetime, kind: RequestKind = "call") -> list[Request]:
    """Contacts who are to be called, not listed yet; or who wait for something."""
    called = people(session, [date(2030, 1, 1)] * count)
    requests = [
        Request(kind=kind, contact_id=one.contact_id, partner_id=one.contact.partner_id, opened_at=opened)
        for one in called
    ]
    session.add_all(requests)
    session.flush()
    return requests


def cards(session: Session, count: int, written: datetime) -> list[Draft]:
    """Drafts that nobody saved or dismissed, half of them Dana's and half Robin's."""
    promise = Promise("Moss Example", kind="train", target=20, unit="drivers", because="train 20 drivers")
    drafts = [
        Draft(
            batch=f"batch{number}", card_key=f"card:{number}", author=f"T0HOME:{STAFF[number % 2]}",
            channel=f"D0{STAFF[number % 2]}", source="sentence", words="Moss will train 20 drivers",
            reading=promise._asdict(), created_at=written,
        )
        for number in range(count)
    ]  # fmt: skip
    session.add_all(drafts)
    session.flush()
    return drafts


def events(session: Session, days: Sequence[date]) -> list[Event]:
    """A gathering for each day."""
    found = [
        Event(name=f"Gathering {number}", short_name=f"g{number}", place="Example Hall", day=day, zone=ZONE)
        for number, day in enumerate(days)
    ]  # fmt: skip
    session.add_all(found)
    session.flush()
    return found


def reports(session: Session, count: int, issued: datetime) -> list[Report]:
    """The first issue of the report of so many events, one promise in each."""
    people(session, [date(2030, 1, 1)] * count)
    found = events(session, [issued.date() - timedelta(days=30)] * count)
    for pledge, event in zip(session.scalars(select(Pledge).order_by(Pledge.id)), found, strict=True):
        pledge.recorded_at = issued
        session.add(PledgeEvent(pledge_id=pledge.id, event_id=event.id))
    session.flush()
    return [issue(session, event, HOME.charity, BY, issued) for event in found]


def digests(session: Session, count: int, next_at: datetime) -> list[DigestSubscription]:
    """So many channels that get the weekly digest at nine, on the weekday of the next."""
    weekday = next_at.astimezone(PLACE).weekday()
    subscriptions = [
        DigestSubscription(
            channel_id=f"C0CHANNEL{number}", rhythm="weekly", weekday=weekday, at=time(9), zone=ZONE, next_at=next_at
        )
        for number in range(count)
    ]
    session.add_all(subscriptions)
    session.flush()
    return subscriptions


def _pledge(recorded: datetime) -> Pledge:
    return Pledge(
        kind="train", words="we will train 20 drivers", target=20, unit="drivers", owner=STAFF[0], source="sentence",
        recorded_by=BY, recorded_at=recorded,
    )  # fmt: skip
