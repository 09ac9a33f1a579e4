"""Who is to be called: one message for all on a working morning, when somebody new is on it or it is Monday."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.desk import blocks, commands
from bot.desk.blocks import Call
from bot.desk.model import Request
from bot.ground import audit, calendar
from bot.ground.clock import Action
from bot.notices import outbox
from bot.people import commands as people
from bot.people.access import Installation
from bot.pledges import commands as pledges

AT = time(9, 0)
SATURDAY = 5


def due(session: Session, installation: Installation, now: datetime, aside: Collection[int]) -> Sequence[int]:
    """Everybody who is to be called, on a working morning on which somebody new is, and on Mondays."""
    zone = ZoneInfo(installation.zone)
    last, waiting = _last_listing(session), _waiting(session, aside)
    if now.astimezone(zone).weekday() >= SATURDAY:
        return []
    if not any(_next_listing(request, last, zone) <= now for request in waiting):
        return []
    return [request.id for request in waiting]


def post_call_list(
    session: Session, installation: Installation, requests: Sequence[int], now: datetime
) -> list[Action]:
    """One message with these requests, of kind call."""
    zone = ZoneInfo(installation.zone)
    today = now.astimezone(zone).date()
    waiting = [request for request in _waiting(session) if request.id in requests]
    calls = [_call(session, request, today) for request in waiting[: blocks.MOST_CALLS]]
    message = blocks.call_list("en", calls, len(waiting))
    with audit.change(session, "post call list", "clock", now):
        for request in waiting:
            request.listed_on = today
        session.flush()
    key = calendar.key("calls", today, zone)
    for place in commands.staff_places(session, installation):
        outbox.post(session, f"{key}:{place}", outbox.To(place), message, now, bulk=True)
    return [{"did": "post call list", "key": key, "calls": len(waiting)}]


def next_due(session: Session, installation: Installation) -> datetime | None:
    """The next morning on which the list is posted."""
    zone, last = ZoneInfo(installation.zone), _last_listing(session)
    waiting = _waiting(session)
    return min((_next_listing(request, last, zone) for request in waiting), default=None)


def _waiting(session: Session, aside: Collection[int] = ()) -> list[Request]:
    return [request for request in commands.open_requests(session, ("call",)) if request.id not in aside]


def _last_listing(session: Session) -> date | None:
    return session.scalar(select(func.max(Request.listed_on)))


def _next_listing(request: Request, last: date | None, zone: ZoneInfo) -> datetime:
    """Somebody new stands on the list of that day, or of the next working morning if the day has had its list; who was
    listed is brought to mind on Mondays.
    """
    if request.listed_on:
        monday = request.listed_on + timedelta(days=7 - request.listed_on.weekday())
        return calendar.moment_of(monday, AT, zone)
    day = request.opened_at.astimezone(zone).date()
    if last and day <= last:
        day = last + timedelta(days=1)
    while day.weekday() >= SATURDAY:
        day += timedelta(days=1)
    return max(calendar.moment_of(day, AT, zone), request.opened_at)


def _call(session: Session, request: Request, today: date) -> Call:
    contact = request.contact
    assert contact is not None
    owner = people.profile_name(session, request.owner) if request.owner else None
    return Call(request, contact, pledges.open_pledges_of(session, contact, today), owner)
