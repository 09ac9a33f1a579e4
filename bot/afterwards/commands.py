"""When what follows an event comes, and to whom."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from bot.afterwards.model import FollowUp, FollowUpKind, FollowUpState, Letter, LetterKind, LetterState
from bot.checkins import cadence as times
from bot.checkins.cadence import Place
from bot.checkins.planning import CLOCK, Planner
from bot.events.model import Attendance, Event
from bot.ground import audit
from bot.ground.whole import read, whole
from bot.notices import told
from bot.people.access import root
from bot.people.model import Contact, Partner
from bot.pledges import asking
from bot.pledges.model import Outcome, OutcomePartner, Pledge, PledgeEvent, PledgePartner

DAYS: dict[FollowUpKind, int] = {"thanks": 1, "survey": 7, "since": 42}
"""Days after the event; the first working day from there on."""

TOO_LATE = timedelta(days=28)
"""What should have come so long before an event was written down is let be."""

OFFERED_FOR = timedelta(days=14)
"""So long after an event its promises may still be saved, and thanked for."""

WEEKLY = 4
"""The survey is asked for so often week by week, and then every four weeks."""


@dataclass(frozen=True)
class Addressee:
    contact: Contact
    pledges: list[Pledge] = field(default_factory=list)


# When


def unplanned(session: Session, aside: Collection[int], limit: int) -> list[int]:
    """Events of which nothing that follows is planned yet."""
    planned = select(FollowUp.event_id)
    fresh = select(Event.id).where(Event.id.not_in(planned), Event.id.not_in(aside))
    return list(session.scalars(fresh.order_by(Event.id).limit(limit)))


def plan(session: Session, planner: Planner, events: Collection[int], now: datetime) -> None:
    with audit.change(session, "plan what follows", CLOCK, now):
        for event in session.scalars(select(Event).where(Event.id.in_(events))):
            for kind in DAYS:
                due_at = _due(planner, event, kind)
                state = "passed" if due_at < now - TOO_LATE else "open"
                session.add(FollowUp(event_id=event.id, kind=kind, due_at=due_at, state=state))
        session.flush()


def replan(session: Session, planner: Planner, event: Event, now: datetime) -> None:
    """The event moved, and what follows it with it."""
    with audit.change(session, "plan what follows", CLOCK, now):
        for one in session.scalars(select(FollowUp).where(FollowUp.event_id == event.id, FollowUp.state == "open")):
            one.due_at = _due(planner, event, one.kind)
        session.flush()


def due(session: Session, now: datetime, aside: Collection[int], limit: int) -> list[int]:
    waiting = select(FollowUp.id).where(FollowUp.state == "open", FollowUp.due_at <= now, FollowUp.id.not_in(aside))
    return list(session.scalars(waiting.order_by(FollowUp.due_at).limit(limit).with_for_update(skip_locked=True)))


def next_follow_up(session: Session) -> datetime | None:
    return session.scalar(select(func.min(FollowUp.due_at)).where(FollowUp.state == "open"))


def follow_ups(session: Session, ids: Sequence[int]) -> list[FollowUp]:
    return list(session.scalars(select(FollowUp).where(FollowUp.id.in_(ids)).order_by(FollowUp.due_at)))


def follow_up_with(session: Session, public_id: str) -> FollowUp | None:
    return session.scalar(select(FollowUp).where(FollowUp.public_id == public_id))


def follow_up_of(session: Session, event: Event, kind: FollowUpKind) -> FollowUp | None:
    return session.scalar(select(FollowUp).where(FollowUp.event_id == event.id, FollowUp.kind == kind))


def close(session: Session, one: FollowUp, by: str, now: datetime, state: FollowUpState = "done") -> None:
    with audit.change(session, "close what follows", by, now):
        one.state = state
        session.flush()


def put_off(session: Session, planner: Planner, one: FollowUp, now: datetime) -> None:
    """Again on a later working day: the survey week by week and then every four, the offer the next one."""
    place = place_of(planner, one.event)
    if one.kind == "survey":
        day = place.today(now) + timedelta(weeks=1 if one.reminded + 1 < WEEKLY else 4)
    else:
        day = place.today(now) + timedelta(days=1)
    with audit.change(session, "put off what follows", CLOCK, now):
        one.due_at, one.reminded = times.morning(planner.cadence, place, day), one.reminded + 1
        session.flush()


def place_of(planner: Planner, event: Event) -> Place:
    return Place(ZoneInfo(event.zone), event.country, event.region, planner.cadence.quiet)


def _due(planner: Planner, event: Event, kind: FollowUpKind) -> datetime:
    return times.morning(planner.cadence, place_of(planner, event), event.day + timedelta(days=DAYS[kind]))


# To whom


def to_thank(session: Session, event: Event, today: date) -> list[Addressee]:
    """Each contact asked about a promise of this event who was not thanked yet and may be written to."""
    thanked = _written(session, event, "thanks")
    found: dict[int, Addressee] = {}
    for pledge in promised_at(session, event):
        contact = asking.contact_for(session, pledge, today)
        if contact and contact.id not in thanked and contact.opted_out_at is None:
            found.setdefault(contact.id, Addressee(contact)).pledges.append(pledge)
    return list(found.values())


def nobody_to_thank(session: Session, event: Event, today: date) -> list[Partner]:
    """Who promised there and has no contact."""
    made = promised_at(session, event)
    return list(dict.fromkeys(one.lead for one in made if asking.contact_for(session, one, today) is None))


def promised_at(session: Session, event: Event) -> list[Pledge]:
    made = select(Pledge).join(PledgeEvent).where(PledgeEvent.event_id == event.id, Pledge.state != "withdrawn")
    return list(session.scalars(made.order_by(Pledge.id)))


def to_ask_since(session: Session, event: Event, today: date) -> list[Addressee]:
    """Each contact of a partner that was there and promised nothing; something it has done shows that it was there."""
    promised = {one.id for one in _partners_of_pledges(session, event)}
    there = {one.id: one for one in _attending(session, event) if one.id not in promised}
    asked = _written(session, event, "since")
    contacts = [asking.asked_at(session, partner, today) for partner in there.values()]
    free = [one for one in contacts if one and one.id not in asked and one.opted_out_at is None]
    return [Addressee(one) for one in dict.fromkeys(free)]


def _attending(session: Session, event: Event) -> Iterable[Partner]:
    present = select(Attendance.partner_id).where(Attendance.event_id == event.id, Attendance.partner_id.is_not(None))
    did = select(OutcomePartner.partner_id).join(Outcome).where(
        Outcome.event_id == event.id, Outcome.state == "standing"
    )  # fmt: skip
    found = select(Partner).where(Partner.id.in_(present) | Partner.id.in_(did)).order_by(Partner.id)
    return (root(session, one) for one in session.scalars(found))


def _partners_of_pledges(session: Session, event: Event) -> Iterable[Partner]:
    made = select(PledgeEvent.pledge_id).where(PledgeEvent.event_id == event.id)
    found = select(Partner).join(PledgePartner).where(PledgePartner.pledge_id.in_(made))
    return (root(session, one) for one in session.scalars(found))


def _written(session: Session, event: Event, kind: LetterKind) -> set[int]:
    return set(session.scalars(select(Letter.contact_id).where(Letter.event_id == event.id, Letter.kind == kind)))


# Letters


def write(
    session: Session, planner: Planner, event: Event, kind: LetterKind, to: Sequence[Addressee], by: str, now: datetime
) -> None:
    """One for each; `may_go` says when it goes out."""
    with audit.change(session, f"write {kind} letters", by, now):
        for one in to:
            letter = Letter(event=event, contact=one.contact, kind=kind)
            letter.due_at = may_go(session, planner, letter, now)
            session.add(letter)
        session.flush()


def may_go(session: Session, planner: Planner, letter: Letter, now: datetime) -> datetime:
    """From when on: in the contact's own working hours, and not on the heels of another message of ours."""
    contact, event = letter.contact, letter.event
    country = contact.country or event.country
    region = contact.region or (event.region if not contact.country else None)
    place = Place(ZoneInfo(contact.zone or event.zone), country, region, planner.cadence.quiet)
    opening = times.opening(planner.cadence, place, now)
    if not contact.in_slack:
        return opening
    recent = told.written_since(session, [contact.public_id], now - times.COUNTED_FOR)[contact.public_id]
    free = times.free_from(planner.cadence, place, recent)
    return max(opening, times.morning(planner.cadence, place, free)) if free and free > place.today(now) else opening


def letters_due(session: Session, now: datetime, aside: Collection[int], limit: int) -> list[int]:
    waiting = select(Letter.id).where(Letter.state == "waiting", Letter.due_at <= now, Letter.id.not_in(aside))
    return list(session.scalars(waiting.order_by(Letter.due_at).limit(limit).with_for_update(skip_locked=True)))


def next_letter(session: Session) -> datetime | None:
    return session.scalar(select(func.min(Letter.due_at)).where(Letter.state == "waiting"))


def letters(session: Session, ids: Sequence[int]) -> list[Letter]:
    return list(session.scalars(select(Letter).where(Letter.id.in_(ids)).order_by(Letter.due_at)))


def letter_with(session: Session, public_id: str) -> Letter | None:
    return session.scalar(select(Letter).where(Letter.public_id == public_id))


def unanswered_letter(session: Session, contact: Contact) -> Letter | None:
    """The thank-you this contact got last, unless they have written since."""
    (last,) = next(read(session, _thanked(), {"contact": contact.id}, Letter), (None,))
    return last if last and (contact.last_heard_at is None or contact.last_heard_at < last.due_at) else None


@cache
def _thanked() -> Select[Any]:
    """Made once, like every statement of an everyday reply: to build one takes longer than to run it."""
    of_contact = Letter.contact_id == bindparam("contact")
    sent = whole(Letter).where(of_contact, Letter.kind == "thanks", Letter.state == "sent")
    return sent.order_by(Letter.id.desc()).limit(1)


def pledges_of(session: Session, letter: Letter, today: date) -> list[Pledge]:
    """What its contact promised at its event, as it stands now."""
    made = promised_at(session, letter.event)
    return [one for one in made if asking.contact_for(session, one, today) is letter.contact]


def pledges_of_partner(session: Session, letter: Letter, today: date) -> list[Pledge]:
    """What its contact's partner promised at its event, whoever of them is asked about it by now."""
    partner, own = root(session, letter.contact.partner), pledges_of(session, letter, today)
    made = promised_at(session, letter.event)
    return [one for one in made if one in own or root(session, one.lead) is partner]


def settle(letter: Letter, state: LetterState) -> None:
    """It went out, went to staff, or was dropped. Inside a change."""
    letter.state = state
