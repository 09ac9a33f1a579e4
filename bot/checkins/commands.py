"""Planning, asking, nudging, handing over; and what stops all of it.

A contact has one open check-in at the most. Its `due_at` is always the next moment at which something is to be done,
so the clock needs one indexed question. Which pledges it covers is decided when it is asked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.core import get_global
from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from bot.checkins import cadence as times
from bot.checkins.cadence import Cadence, Place
from bot.checkins.model import OPEN, CheckIn, CheckInPledge
from bot.desk import commands as desk
from bot.events.model import Event
from bot.ground import audit, outbox
from bot.people.model import Contact
from bot.pledges import commands as pledges
from bot.pledges.model import Pledge, PledgeEvent

CLOCK = "clock"
SILENCES_BEFORE_NO_NUDGES = 1
SILENCES_BEFORE_STAFF_ONLY = 2


@dataclass(frozen=True)
class Planner:
    """The cadence, and the zone of whoever has none of their own (TIMEZONE)."""

    cadence: Cadence
    zone: str

    def place(self, contact: Contact, about: Iterable[Pledge]) -> Place:
        """Where a contact works: their own zone and country, else those of the event, else ours."""
        event = next((pledge.event for pledge in about if pledge.event), None)
        zone = contact.zone or (event.zone if event else self.zone)
        country = contact.country or (event.country if event else country_of(zone))
        region = contact.region or (event.region if event and not contact.country else None)
        return Place(ZoneInfo(zone), country, region)

    def start(self, pledge: Pledge) -> date:
        """The day the cadence counts from: the event's, or the day of recording where there is none."""
        if pledge.event:
            return pledge.event.day
        return self.today(pledge.recorded_at)

    def today(self, now: datetime) -> date:
        return now.astimezone(ZoneInfo(self.zone)).date()


def country_of(zone: str) -> str | None:
    """The country a zone lies in, for its public holidays; from CLDR by way of babel."""
    found: str | None = get_global("zone_territories").get(zone)
    return found


def plan(session: Session, planner: Planner, contact: Contact, now: datetime, by: str = CLOCK) -> CheckIn | None:
    """Set the contact's next check-in, or take it away when there is nothing to ask.

    One that was asked already is left alone: its answer, or the silence after it, plans the next.
    """
    current = open_checkin(session, contact)
    if current and current.state == "asked":
        return current
    next_one = _next_moment(session, planner, contact, now)
    with audit.change(session, "plan check-in", by, now):
        if next_one is None:
            if current:
                current.state = "cancelled"
                session.flush()
            return None
        due_at, stage = next_one
        if current is None:
            current = CheckIn(contact=contact, stage=stage, due_at=due_at)
            session.add(current)
        current.due_at, current.stage = due_at, stage
        session.flush()
    return current


def plan_pledge(session: Session, planner: Planner, pledge: Pledge, now: datetime, by: str = CLOCK) -> date | None:
    """After a pledge was recorded or changed: plan for whoever is asked. Gives the day of the next question."""
    contact = pledges.contact_for(session, pledge, now.date())
    if contact is None:
        return None
    plan(session, planner, contact, now, by)
    return next_question(session, planner, contact)


def replan_event(session: Session, planner: Planner, event: Event, now: datetime, by: str = CLOCK) -> None:
    """An event moved: so does every check-in not yet sent."""
    made_there = select(Pledge).join(PledgeEvent).where(PledgeEvent.event_id == event.id, Pledge.state == "open")
    for pledge in session.scalars(made_there).all():
        plan_pledge(session, planner, pledge, now, by)


def open_checkin(session: Session, contact: Contact) -> CheckIn | None:
    return session.scalar(select(CheckIn).where(CheckIn.contact_id == contact.id, CheckIn.state.in_(OPEN)))


def due(session: Session, now: datetime, limit: int) -> list[CheckIn]:
    """Check-ins with something to do as of `now`, longest waiting first, taken so that no other process has them."""
    struck = select(CheckIn).where(CheckIn.state.in_(OPEN), CheckIn.due_at <= now)
    whole = struck.options(
        joinedload(CheckIn.contact, innerjoin=True).joinedload(Contact.partner, innerjoin=True),
        selectinload(CheckIn.pledges).joinedload(CheckInPledge.pledge),
    )
    claimed = whole.order_by(CheckIn.due_at).limit(limit).with_for_update(skip_locked=True, of=CheckIn)
    return list(session.scalars(claimed).unique())


def covered(session: Session, planner: Planner, contact: Contact, now: datetime) -> list[Pledge]:
    """What a contact is asked about: all their open pledges but a sponsorship, which our staff follow."""
    return split(pledges.open_pledges_of(session, contact, planner.today(now)))[0]


def split(open_ones: Iterable[Pledge]) -> tuple[list[Pledge], list[Pledge]]:
    """What the contact is asked about, and the sponsorships, which our own staff follow."""
    every = list(open_ones)
    sponsorships = [pledge for pledge in every if pledge.kind == "sponsor"]
    return [pledge for pledge in every if pledge.kind != "sponsor"], sponsorships


def mark_asked(session: Session, planner: Planner, checkin: CheckIn, about: list[Pledge], now: datetime) -> None:
    """The question goes out; the ladder of nudges starts."""
    place = planner.place(checkin.contact, about)
    with audit.change(session, "ask", CLOCK, now):
        checkin.state, checkin.asked_at = "asked", now
        checkin.due_at = _next_nudge(planner, place, now)
        checkin.contact.snoozed_until = None
        checkin.pledges.extend(CheckInPledge(pledge=pledge, stage=checkin.stage) for pledge in about)


def mark_nudged(session: Session, planner: Planner, checkin: CheckIn, now: datetime) -> None:
    about = [covers.pledge for covers in checkin.pledges]
    with audit.change(session, "nudge", CLOCK, now):
        checkin.nudges += 1
        checkin.due_at = _next_nudge(planner, planner.place(checkin.contact, about), now)


def nudges_left(session: Session, planner: Planner, checkin: CheckIn) -> bool:
    """After one silence later stages ask once, without nudges."""
    if silences(session, checkin.contact) >= SILENCES_BEFORE_NO_NUDGES:
        return False
    return checkin.nudges < planner.cadence.nudges


def hand_over(session: Session, planner: Planner, checkin: CheckIn, now: datetime) -> None:
    """Nobody answered: from here a person calls. The pledges show *no word*, which is not *not kept*."""
    contact = checkin.contact
    about = [covers.pledge for covers in checkin.pledges]
    owner = next((pledge.owner for pledge in about if pledge.owner), None)
    with audit.change(session, "hand over to staff", CLOCK, now):
        checkin.state = "no_word"
        for pledge in about:
            if pledge.state == "open":
                pledges.mark_no_word(session, pledge, now)
        asked_on = _asked_on(session, planner, checkin)
        desk.open_request(session, "call", contact, contact.last_words, CLOCK, now, owner=owner, asked_on=asked_on)
        session.flush()
        plan(session, planner, contact, now)


def call_instead(session: Session, planner: Planner, checkin: CheckIn, about: list[Pledge], now: datetime) -> None:
    """Somebody who is not in Slack, or a sponsorship: staff ask, not the bot."""
    with audit.change(session, "leave to staff", CLOCK, now):
        checkin.state, checkin.asked_at = "handed_over", now
        checkin.pledges.extend(CheckInPledge(pledge=pledge, stage=checkin.stage) for pledge in about)
        for pledge in about:
            desk.open_request(
                session, "call", checkin.contact, None, CLOCK, now, owner=pledge.owner, pledge_id=pledge.id
            )
        session.flush()
        plan(session, planner, checkin.contact, now)


def remind_owner(session: Session, pledge: Pledge, contact: Contact, now: datetime) -> None:
    """Put it on the owner's call list, unless it stands there."""
    if any(request.pledge_id == pledge.id for request in desk.open_requests(session, ("call",))):
        return
    desk.open_request(session, "call", contact, None, CLOCK, now, owner=pledge.owner, pledge_id=pledge.id)


def wait_for_opening(session: Session, checkin: CheckIn, opening: datetime, now: datetime) -> None:
    """Due, but it is night or a day off there: nobody is written to before their next working hour."""
    with audit.change(session, "wait for working hours", CLOCK, now):
        checkin.due_at = opening
        session.flush()


def drop(session: Session, checkin: CheckIn, now: datetime) -> None:
    """Nothing is left to ask about."""
    with audit.change(session, "drop check-in", CLOCK, now):
        checkin.state = "cancelled"
        session.flush()


def answered(session: Session, planner: Planner, contact: Contact, words: str | None, by: str, now: datetime) -> None:
    """They said something, by whatever road: the ladder stops at once, and the next stage is planned.

    `words` None keeps nothing of the text (a safety report).
    """
    with audit.change(session, "hear from contact", by, now):
        _stop_ladder(session, contact, "answered")
        contact.last_heard_at = now
        if words is not None:
            contact.last_words = words
        desk.close_calls(session, contact, by, now)
        session.flush()
        plan(session, planner, contact, now, by)


def postpone(session: Session, planner: Planner, contact: Contact, until: date, by: str, now: datetime) -> None:
    """Not before that day; then they are asked again, whatever the stage."""
    with audit.change(session, "postpone questions", by, now):
        contact.snoozed_until = until
        session.flush()
        plan(session, planner, contact, now, by)


def opt_out(session: Session, contact: Contact, by: str, now: datetime) -> None:
    """STOP: no message of ours any more, and nothing that waits is sent."""
    with audit.change(session, "opt out", by, now):
        contact.opted_out_at = now
        _stop_ladder(session, contact, "cancelled")
        session.flush()


def opt_in(session: Session, planner: Planner, contact: Contact, by: str, now: datetime) -> None:
    with audit.change(session, "opt in", by, now):
        contact.opted_out_at = None
        session.flush()
        plan(session, planner, contact, now, by)


def restart_ladder(session: Session, planner: Planner, now: datetime, change_id: str) -> None:
    """An undo put a check-in back to *asked*: its ladder starts from the undo, not from the old date."""
    touched = select(audit.AuditLine.row_id).where(
        audit.AuditLine.change_id == change_id, audit.AuditLine.table_name == "checkins"
    )
    for checkin in session.scalars(select(CheckIn).where(CheckIn.id.in_(touched), CheckIn.state == "asked")):
        about = [covers.pledge for covers in checkin.pledges]
        checkin.due_at = _next_nudge(planner, planner.place(checkin.contact, about), now)
    session.flush()


def silences(session: Session, contact: Contact) -> int:
    """How many check-ins in a row, up to the last one that is over, ended with no word."""
    ended = select(CheckIn.state).where(
        CheckIn.contact_id == contact.id, CheckIn.state.in_(("answered", "no_word")), CheckIn.asked_at.is_not(None)
    )
    count = 0
    for state in session.scalars(ended.order_by(CheckIn.asked_at.desc())):
        if state != "no_word":
            break
        count += 1
    return count


def pledges_of_notice(session: Session, notice: outbox.Notice) -> list[Pledge]:
    """What a message of ours was about, so that a reply in its thread is understood."""
    if notice.about == "pledge" and notice.about_id:
        found = session.get(Pledge, notice.about_id)
        return [found] if found else []
    if notice.about == "checkin" and notice.about_id:
        checkin = session.get(CheckIn, notice.about_id)
        return [covers.pledge for covers in checkin.pledges] if checkin else []
    return []


def next_question(session: Session, planner: Planner, contact: Contact) -> date | None:
    """The day, at the contact's own place, of the next question that is planned."""
    checkin = open_checkin(session, contact)
    if checkin is None or checkin.state != "waiting":
        return None
    zone = contact.zone or planner.zone
    return checkin.due_at.astimezone(ZoneInfo(zone)).date()


def _asked_on(session: Session, planner: Planner, checkin: CheckIn) -> list[date]:
    """The days on which the question and its nudges went out."""
    zone = ZoneInfo(checkin.contact.zone or planner.zone)
    return [notice.posted_at.astimezone(zone).date() for notice in outbox.about(session, "checkin", checkin.id)]


def _stop_ladder(session: Session, contact: Contact, state: str) -> None:
    current = open_checkin(session, contact)
    if current is None or (current.state == "waiting" and state == "answered"):
        return
    outbox.cancel(session, "checkin", current.id)
    current.state = state  # type: ignore[assignment]
    session.flush()


def _next_nudge(planner: Planner, place: Place, now: datetime) -> datetime:
    day = place.after_working_days(place.today(now), planner.cadence.nudge_after)
    return times.morning(planner.cadence, place, day)


def _next_moment(session: Session, planner: Planner, contact: Contact, now: datetime) -> tuple[datetime, str] | None:
    """When to go back next and under which stage. Stages in the past are skipped if they lay before the recording;
    if we were away when they came, the latest of them is asked at once.
    """
    about = pledges.open_pledges_of(session, contact, now.date())
    if not about or contact.opted_out_at or silences(session, contact) >= SILENCES_BEFORE_STAFF_ONLY:
        return None
    place = planner.place(contact, about)
    if contact.snoozed_until and contact.snoozed_until > place.today(now):
        return times.morning(planner.cadence, place, contact.snoozed_until), times.AGAIN
    stages = [moment for pledge in about if (moment := _next_stage(session, planner, pledge, place.today(now)))]
    if not stages:
        return None
    day, stage = min(stages)
    return times.morning(planner.cadence, place, max(day, _breathing_space(planner, place, contact) or day)), stage


def _breathing_space(planner: Planner, place: Place, contact: Contact) -> date | None:
    """Who has just written is not asked the next morning."""
    if contact.last_heard_at is None:
        return None
    return place.after_working_days(place.today(contact.last_heard_at), planner.cadence.nudge_after)


def _next_stage(session: Session, planner: Planner, pledge: Pledge, today: date) -> tuple[date, str] | None:
    recorded = planner.today(pledge.recorded_at)
    since = max(recorded, _last_asked(session, planner, pledge) or recorded)
    ahead = [one for one in planner.cadence.moments(planner.start(pledge), pledge.due) if one[0] > since]
    come = [one for one in ahead if one[0] <= today]
    return come[-1] if come else next(iter(ahead), None)


def _last_asked(session: Session, planner: Planner, pledge: Pledge) -> date | None:
    asked = select(func.max(CheckIn.asked_at)).join(CheckInPledge).where(CheckInPledge.pledge_id == pledge.id)
    last = session.scalar(asked)
    return planner.today(last) if last else None
