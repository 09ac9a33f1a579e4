"""When somebody is asked next: one open check-in for each contact, planned anew whenever something changes.

A contact has one open check-in at the most. Its `due_at` is always the next moment at which something is to be done,
so the clock needs one indexed question. Which pledges it covers is decided when it is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from babel.core import get_global
from sqlalchemy import Select, bindparam, case, func, select
from sqlalchemy.orm import Session

from bot.checkins import cadence as times
from bot.checkins.cadence import Cadence, Place
from bot.checkins.model import OPEN, CheckIn, CheckInPledge
from bot.desk import commands as desk
from bot.events.model import Event
from bot.ground import at_once, audit
from bot.ground.statements import one_of
from bot.ground.whole import knows, read, whole
from bot.people.model import Contact
from bot.pledges import asking
from bot.pledges.model import Pledge, PledgeEvent
from bot.progress.numbers import is_kept

CLOCK = "clock"
Asked = tuple[datetime | None, datetime | None]
"""When a pledge was last asked about, and when a question about it was last over: answered, or left to staff."""
SILENCES_BEFORE_STAFF_ONLY = 2


class Planner(NamedTuple):
    """The cadence, and the zone of whoever has none of their own (TIMEZONE)."""

    cadence: Cadence
    zone: str

    def place(self, contact: Contact, about: Iterable[Pledge]) -> Place:
        """Where a contact works: their own zone and country, else those of the event, else ours."""
        event = next(filter(None, (pledge.event for pledge in about)), None)
        zone = contact.zone or (event.zone if event else self.zone)
        country = contact.country or (event.country if event else country_of(zone))
        region = contact.region or (event.region if event and not contact.country else None)
        return Place(ZoneInfo(zone), country, region, self.cadence.quiet)

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


class Known(NamedTuple):
    """What was read just before: their open pledges, the check-in they have answered, whether they wait for something
    of ours. None where it was not.
    """

    open_ones: Sequence[Pledge] | None = None
    answered: CheckIn | None = None
    waits_for_us: bool | None = None


NOTHING_KNOWN = Known()


def plan(session: Session, planner: Planner, contact: Contact, now: datetime, by: str = CLOCK) -> None:
    """Set the contact's next check-in, or take it away when there is nothing to ask.

    One that staff have before them, or that was asked already, is left alone: its answer, or the silence after it,
    plans the next.
    """
    current = open_checkin(session, contact)
    if current is None or (current.state == "waiting" and not current.shown_at):
        plan_after(session, planner, contact, current, now, by)


def plan_after(
    session: Session, planner: Planner, contact: Contact, current: CheckIn | None, now: datetime, by: str = CLOCK,
    known: Known = NOTHING_KNOWN,
) -> datetime | None:  # fmt: skip
    """The same where the check-in that waits, or that there is none, is known; and perhaps more. Gives its moment."""
    next_one = _next_moment(session, planner, contact, now, known)
    with audit.change(session, "plan check-in", by, now):
        if next_one is None:
            if current:
                current.state = "cancelled"
                session.flush()
            return None
        due_at, stage = next_one
        if current is None:
            at_once.insert_all(session, CheckIn, [{"contact_id": contact.id, "stage": stage, "due_at": due_at}])
            return due_at
        current.due_at, current.stage, current.shown_at, current.approved_by = due_at, stage, None, None
        session.flush()
    return due_at


def plan_pledge(session: Session, planner: Planner, pledge: Pledge, now: datetime, by: str = CLOCK) -> date | None:
    """After a pledge was recorded or changed: plan for whoever is asked. Gives the day of the next question, of which
    a sponsorship has none: our own staff follow it.
    """
    contact = asking.contact_for(session, pledge, now.date())
    if contact is None:
        return None
    plan(session, planner, contact, now, by)
    if pledge.held:
        return None
    return None if pledge.kind == "sponsor" else next_question(session, planner, contact)


def replan_event(session: Session, planner: Planner, event: Event, now: datetime, by: str = CLOCK) -> None:
    """An event moved: so does every check-in not yet sent."""
    made_there = select(Pledge).join(PledgeEvent).where(PledgeEvent.event_id == event.id, Pledge.state == "open")
    for pledge in session.scalars(made_there).all():
        plan_pledge(session, planner, pledge, now, by)


def open_checkin(session: Session, contact: Contact) -> CheckIn | None:
    """With what it covers."""
    found = list(read(session, _open_one(), {"contact": contact.id}, CheckIn, CheckInPledge))
    if found:
        knows(found[0][0], "pledges", [covers for _, covers in found if covers])
    return found[0][0] if found else None


def asked_since(session: Session, contact: Contact, moment: datetime) -> bool:
    """Whether a question that came after that moment still waits for their answer."""
    checkin = open_checkin(session, contact)
    return checkin is not None and checkin.asked_at is not None and checkin.asked_at > moment


@cache
def _open_one() -> Select[Any]:
    """Made once, like every statement of an everyday reply: to build one takes longer than to run it."""
    checkin, covers = CheckIn.__table__, CheckInPledge.__table__
    open_one = whole(CheckIn, CheckInPledge).select_from(checkin.outerjoin(covers))
    open_one = open_one.where(checkin.c.contact_id == bindparam("contact"), one_of(checkin.c.state, OPEN))
    return open_one.order_by(covers.c.id)


def next_question(session: Session, planner: Planner, contact: Contact) -> date | None:
    """The day, at the contact's own place, of the next question that is planned."""
    checkin = open_checkin(session, contact)
    return day_of(planner, contact, checkin.due_at) if checkin and checkin.state == "waiting" else None


def day_with_held(session: Session, planner: Planner, contact: Contact, now: datetime) -> date | None:
    """The day on which they would be asked if nothing of theirs were held back."""
    current = open_checkin(session, contact)
    if current and current.state == "asked":
        return None
    moment = _next_moment(session, planner, contact, now, NOTHING_KNOWN, with_held=True)
    return day_of(planner, contact, moment[0]) if moment else None


def day_of(planner: Planner, contact: Contact, moment: datetime) -> date:
    """The day it then is at the contact's own place."""
    return moment.astimezone(ZoneInfo(contact.zone or planner.zone)).date()


def silences(session: Session, contact: Contact) -> int:
    """How many check-ins in a row, up to the last one that is over, ended with no word, since they were last heard or
    staff let us ask anew.
    """
    since = max((one for one in (contact.last_heard_at, contact.asked_anew_at) if one), default=None)
    count = 0
    for state, asked_at in session.execute(_ended(), {"contact": contact.id}):
        if state != "no_word" or (since and asked_at and asked_at < since):
            break
        count += 1
    return count


@cache
def _ended() -> Select[str, datetime | None]:
    ended = select(CheckIn.state, CheckIn.asked_at).where(
        CheckIn.contact_id == bindparam("contact"), CheckIn.state.in_(("answered", "no_word")),
        CheckIn.asked_at.is_not(None),
    )  # fmt: skip
    return ended.order_by(CheckIn.asked_at.desc())


def _next_moment(
    session: Session, planner: Planner, contact: Contact, now: datetime, known: Known, with_held: bool = False
) -> tuple[datetime, str] | None:
    """When to go back next and under which stage. Stages in the past are skipped if they lay before the recording;
    if we were away when they came, the latest of them is asked at once. What is kept is not asked about any more.
    """
    open_ones, answered, waits_for_us = known.open_ones, known.answered, known.waits_for_us
    if open_ones is None:
        open_ones = asking.open_pledges_of(session, contact, now.date())
    about = [one for one in open_ones if one.state == "open" and (with_held or not one.held) and not is_kept(one)]
    if not about or contact.opted_out_at:
        return None
    if desk.waits_for_us(session, contact) if waits_for_us is None else waits_for_us:
        return None
    if answered is None and silences(session, contact) >= SILENCES_BEFORE_STAFF_ONLY:
        return None
    place = planner.place(contact, about)
    if contact.snoozed_until and contact.snoozed_until > place.today(now):
        return times.morning(planner.cadence, place, contact.snoozed_until), times.AGAIN
    today = place.today(now)
    stages = _stages(session, planner, place, about, today, answered)
    if not stages:
        return None
    day, stage = min(stages)
    morning = times.morning(planner.cadence, place, max(day, _breathing_space(planner, place, contact, about) or day))
    # Never in the past: what is found there later is a question that we were not there to ask.
    return morning if morning >= now else times.opening(planner.cadence, place, now), stage


def missed(
    session: Session, planner: Planner, place: Place, checkin: CheckIn, about: Iterable[Pledge], now: datetime
) -> tuple[date, str] | None:
    """Of a question whose day passed unasked: the day and stage it stands for now. None if that day is not over.

    Several stages that came meanwhile are one, the latest.
    """
    day, today = place.today(checkin.due_at), place.today(now)
    if day >= today:
        return None
    stages = _stages(session, planner, place, about, today)
    return max([(day, checkin.stage), *(one for one in stages if one[0] <= today)], key=lambda one: one[0])


def _breathing_space(planner: Planner, place: Place, contact: Contact, about: Iterable[Pledge]) -> date | None:
    """Who has just written is not asked the next morning, nor who has just been left to staff to call."""
    since = [moment for moment in (contact.last_heard_at, *(one.no_word_at for one in about)) if moment]
    return place.after_working_days(place.today(max(since)), planner.cadence.nudge_after) if since else None


def _stages(
    session: Session, planner: Planner, place: Place, about: Iterable[Pledge], today: date,
    answered: CheckIn | None = None,
) -> list[tuple[date, str]]:  # fmt: skip
    """The stage of each pledge that comes next, or that has come."""
    known = {covers.pledge_id: (answered.asked_at, answered.due_at) for covers in answered.pledges} if answered else {}
    found = []
    for pledge in about:
        asked, over = known.get(pledge.id) or session.execute(_asked_last(), {"pledge": pledge.id}).one()
        if stage := _next_stage(planner, place, pledge, (asked, over), today):
            found.append(stage)
    return found


def _next_stage(
    planner: Planner, place: Place, pledge: Pledge, last: Asked, today: date
) -> tuple[date, str] | None:  # fmt: skip
    """The stage that comes next, or that has come. The day of the last asking is theirs, which east of us is later.

    What came while a question was open is over with it; whether a figure is final is asked all the same.
    """
    recorded = planner.today(pledge.recorded_at)
    asked, over = (max(recorded, place.today(moment)) if moment else recorded for moment in last)
    ahead = [
        (day, name)
        for day, name in planner.cadence.moments(planner.start(pledge), pledge.due)
        if day > (asked if name == times.DUE else max(asked, over))
    ]
    come = [one for one in ahead if one[0] <= today]
    return come[-1] if come else next(iter(ahead), None)


@cache
def _asked_last() -> Select[datetime | None, datetime | None]:
    over = case((CheckIn.state.in_(("answered", "no_word")), CheckIn.due_at))
    asked = select(func.max(CheckIn.asked_at), func.max(over)).join(CheckInPledge)
    return asked.where(CheckInPledge.pledge_id == bindparam("pledge"))
