"""Opening and closing what needs a person."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from itertools import count

from sqlalchemy import ColumnElement, Select, bindparam, select
from sqlalchemy.orm import Session

from bot.desk.model import Absence, Request, RequestKind
from bot.ground import audit, origin
from bot.ground.statements import seldom
from bot.people.access import Installation
from bot.people.model import Contact

SATURDAY = 5

WISHES: tuple[RequestKind, ...] = ("materials", "speaker", "question", "target_change", "handover", "safety")
"""What a contact waits for us to do; a call is what we wait for."""


def open_request(
    session: Session,
    kind: RequestKind,
    contact: Contact,
    words: str | None,
    by: str,
    now: datetime,
    *,
    owner: str | None = None,
    pledge_id: int | None = None,
    source: tuple[str, str] | None = None,
    asked_on: Sequence[date] = (),
) -> Request:
    """Something a contact wants or says that only a person can answer. `source` is the message's channel and ts."""
    request = Request(
        kind=kind, contact=contact, partner_id=contact.partner_id, words=words, owner=owner, pledge_id=pledge_id,
        source_channel=source[0] if source else None, source_ts=source[1] if source else None, opened_at=now,
        asked_on=[day.isoformat() for day in asked_on],
    )  # fmt: skip
    if kind == "call":
        request.public_id = _name_of_call(session, contact)
    with audit.change(session, f"open request: {kind}", by, now):
        session.add(request)
        session.flush()
    return request


def _name_of_call(session: Session, contact: Contact) -> str:
    """Their first, their second …: by whatever it is caused, a database brought back from a backup names it the same.

    The call list that went out since then is so known again, and its buttons find their call.
    """
    had = set(session.scalars(select(Request.public_id).where(Request.contact_id == contact.id)))
    names = (origin.mark(session, "call", contact.public_id, str(number)) for number in count(1))
    return next(name for name in names if name not in had)


def open_call(
    session: Session,
    contact: Contact,
    words: str | None,
    by: str,
    now: datetime,
    *,
    owner: str | None = None,
    asked_on: Sequence[date] = (),
    missed_on: date | None = None,
) -> Request:
    """Somebody is to call this contact. However often they were asked in vain, they stand on the list once.

    `missed_on` is the day on which they were to be asked while the bot did not run.
    """
    on_list = (Request.kind == "call", Request.state == "open", Request.contact_id == contact.id)
    standing = session.scalars(select(Request).where(*on_list)).first()
    with audit.change(session, "add to call", by, now):
        if standing is None:
            standing = open_request(session, "call", contact, words, by, now, owner=owner)
        standing.missed_on = missed_on or standing.missed_on
        standing.words, standing.owner = words or standing.words, standing.owner or owner
        standing.asked_on = [*standing.asked_on, *(day.isoformat() for day in asked_on)]
        session.flush()
    return standing


def close_request(session: Session, request: Request, answer: str | None, by: str, now: datetime) -> None:
    with audit.change(session, f"close request: {request.kind}", by, now):
        request.state, request.answer, request.closed_at = "closed", answer, now
        session.flush()


def open_requests(
    session: Session, kinds: Collection[str] | None = None, only: ColumnElement[bool] | None = None
) -> list[Request]:
    """Oldest first."""
    found = select(Request).where(Request.state == "open")
    if kinds is not None:
        found = found.where(Request.kind.in_(kinds))
    found = found if only is None else found.where(only)
    return list(session.scalars(found.order_by(Request.opened_at, Request.id)))


def close_calls(session: Session, contact: Contact, by: str, now: datetime) -> bool:
    """Somebody answered: nobody needs to call them any more. Gives whether they wait for us (`waits_for_us`)."""
    standing = _open_of(session, contact)
    for request in standing:
        if request.kind == "call":
            close_request(session, request, None, by, now)
    return any(request.kind in WISHES for request in standing)


def _open_of(session: Session, contact: Contact) -> list[Request]:
    return seldom(session, Request, _open_ids(), {"contact": contact.id})


@cache
def _open_ids() -> Select[int]:
    """Made once, like every statement of an everyday reply: to build one takes longer than to run it."""
    request = Request.__table__.c
    return select(request.id).where(request.state == "open", request.contact_id == bindparam("contact"))


def asked_in(session: Session, channel: str, ts: str) -> list[Request]:
    """The open requests that a message led to, which its author may edit or delete; what tells of danger stays."""
    here = (Request.source_channel == channel, Request.source_ts == ts, Request.kind != "safety")
    return list(session.scalars(select(Request).where(*here, Request.state == "open").order_by(Request.id)))


def told_of_danger(session: Session, channel: str, ts: str) -> bool:
    """Whether a message ever told of somebody in danger, whatever it was edited into since."""
    here = (Request.source_channel == channel, Request.source_ts == ts, Request.kind == "safety")
    return session.scalar(select(Request.id).where(*here).limit(1)) is not None


def calls_of(session: Session, contact: Contact) -> list[Request]:
    """The open calls to one contact."""
    return [one for one in _open_of(session, contact) if one.kind == "call"]


def handovers_of(session: Session, contact: Contact) -> list[Request]:
    """The open cards on which staff are to say who follows this contact."""
    return [one for one in open_requests(session, ("handover",)) if one.contact_id == contact.id]


def waits_for_us(session: Session, contact: Contact) -> bool:
    """Whether something they asked of us is still open: until they have their answer, we ask them nothing."""
    return session.scalar(_wishes(), {"contact": contact.id}) is not None


@cache
def _wishes() -> Select[int]:
    of_contact = Request.contact_id == bindparam("contact")
    return select(Request.id).where(Request.state == "open", Request.kind.in_(WISHES), of_contact).limit(1)


def request_with(session: Session, public_id: str) -> Request | None:
    return session.scalar(select(Request).where(Request.public_id == public_id))


def not_reached(session: Session, request: Request, again: date, by: str, now: datetime) -> None:
    """Nobody answered the call; the line comes back on that day."""
    with audit.change(session, "no answer", by, now):
        request.not_before = again
        session.flush()


def working_days_after(day: date, count: int) -> date:
    """Of our own people: Monday to Friday."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < SATURDAY
    return day


def go_away(session: Session, user_id: str, until: date, by: str, now: datetime) -> None:
    """One of our own people is away; a day that is over means that they are back."""
    with audit.change(session, "note absence", by, now):
        absence = session.scalar(select(Absence).where(Absence.user_id == user_id)) or Absence(user_id=user_id)
        absence.until = until
        session.add(absence)
        session.flush()


def away(session: Session, today: date) -> frozenset[str]:
    return frozenset(session.scalars(select(Absence.user_id).where(Absence.until > today)))


def place_of(session: Session, installation: Installation, owner: str | None, today: date) -> list[str]:
    """Where the owner of something is told of it; everybody is, where there is none or they are away or gone."""
    if owner and installation.lists(session, owner) and owner not in away(session, today):
        return [owner]
    return staff_places(session, installation)


def staff_places(session: Session, installation: Installation) -> list[str]:
    """Where staff are told something: their channel, else each of them by direct message."""
    return [installation.staff_channel] if installation.staff_channel else sorted(installation.staff_ids(session))
