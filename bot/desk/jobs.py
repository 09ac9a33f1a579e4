"""Who is to be called: one message to each owner on a working morning, when somebody new is on it or it is Monday; and
what contacts wait for us to do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.desk import blocks, commands
from bot.desk.blocks import Call
from bot.desk.model import Request
from bot.ground import audit, calendar, origin
from bot.ground.clock import Action
from bot.notices import outbox
from bot.people import commands as people
from bot.people.access import Installation
from bot.people.model import zone_of
from bot.pledges import asking

AT = time(9, 0)
REMIND_AFTER = 2
"""Working days after which whoever owns it is reminded of what a contact asked for."""


def due(session: Session, installation: Installation, now: datetime, aside: Collection[int]) -> Sequence[int]:
    """Everybody on each list that is posted now: on a working morning when somebody new is on it, and on Mondays."""
    if now.astimezone(ZoneInfo(installation.zone)).weekday() >= commands.SATURDAY:
        return []
    lists = _lists(session, installation, now, aside)
    return [request.id for one in lists.values() if one.comes <= now for request in one.calls]


def post_call_list(
    session: Session, installation: Installation, requests: Sequence[int], now: datetime
) -> list[Action]:
    """One message to each owner with theirs of these requests, of kind call, and one with those that nobody owns."""
    zone = ZoneInfo(installation.zone)
    today = now.astimezone(zone).date()
    done: list[Action] = []
    with audit.change(session, "post call list", "clock", now):
        for places, listed in _lists(session, installation, now).items():
            waiting = [request for request in listed.calls if request.id in requests]
            if not waiting:
                continue
            calls = [_call(session, request, today, now, zone) for request in waiting[: blocks.MOST_CALLS]]
            message, key = blocks.call_list("en", calls, len(waiting)), _key(session, listed.comes, waiting, zone)
            for request in waiting:
                request.listed_on = today
            for place in places:
                for name in (
                    f"{key}:{place}",
                    f"{key}:{today}:{place}",
                ):  # A call undone and opened again is named alike.
                    if outbox.post(session, name, outbox.To(place), message, now, bulk=True):
                        break
            done.append({"did": "post call list", "key": key, "calls": len(waiting), "to": ", ".join(places)})
        session.flush()
    return done


def _key(session: Session, comes: datetime, waiting: list[Request], zone: ZoneInfo) -> str:
    """After whoever is new on it, else after the morning for which it was due: made anew by a database brought back
    from a backup, on another day, it is known for the same. Two lists of one day may come to one place.
    """
    key = calendar.key("calls", comes.astimezone(zone).date(), zone)
    new = [request.public_id for request in waiting if request.listed_on is None]
    return f"calls:new:{origin.mark(session, 'calls', *new)}" if new else f"{key}:{waiting[0].public_id}"


def next_due(session: Session, installation: Installation, now: datetime | None = None) -> datetime | None:
    """The next morning on which a list is posted."""
    return min((one.comes for one in _lists(session, installation, now).values()), default=None)


class _List(NamedTuple):
    """The calls of one owner, longest waiting first, and when they are listed next."""

    calls: list[Request]
    comes: datetime


def _lists(
    session: Session, installation: Installation, now: datetime | None, aside: Collection[int] = ()
) -> dict[tuple[str, ...], _List]:
    """By the places where they are told: the calls that may be listed."""
    zone, mine = ZoneInfo(installation.zone), defaultdict[tuple[str, ...], list[Request]](list)
    for request in commands.open_requests(session, ("call",)):
        if request.id not in aside:
            today = now.astimezone(zone).date() if now else request.opened_at.astimezone(zone).date()
            if now and request.not_before and request.not_before > today:
                continue
            mine[tuple(commands.place_of(session, installation, request.owner, today))].append(request)
    found = {}
    for places, calls in mine.items():
        last = _last_listing(session, {request.owner for request in calls})
        found[places] = _List(calls, min(_next_listing(request, last, zone) for request in calls))
    return found


def _last_listing(session: Session, owners: set[str | None]) -> date | None:
    """When there was last a list with calls of these owners, closed ones too."""
    named = [owner for owner in owners if owner]
    theirs = Request.owner.in_(named) | Request.owner.is_(None) if None in owners else Request.owner.in_(named)
    return session.scalar(select(func.max(Request.listed_on)).where(theirs))


def _next_listing(request: Request, last: date | None, zone: ZoneInfo) -> datetime:
    """Somebody new stands on the list of that day, or of the next working morning if the day has had its list; who was
    listed is brought to mind on Mondays, or on the day for which the next try was put off.
    """
    if request.not_before and (not request.listed_on or request.not_before > request.listed_on):
        return calendar.moment_of(_working_day(request.not_before), AT, zone)
    if request.listed_on:
        monday = request.listed_on + timedelta(days=7 - request.listed_on.weekday())
        return calendar.moment_of(monday, AT, zone)
    day = request.opened_at.astimezone(zone).date()
    if last and day <= last:
        day = last + timedelta(days=1)
    return max(calendar.moment_of(_working_day(day), AT, zone), request.opened_at)


def _working_day(day: date) -> date:
    while day.weekday() >= commands.SATURDAY:
        day += timedelta(days=1)
    return day


def _call(session: Session, request: Request, today: date, now: datetime, zone: ZoneInfo) -> Call:
    contact = request.contact
    assert contact is not None
    owner = people.profile_name(session, request.owner) if request.owner else None
    there = now.astimezone(zone_of(contact, zone.key))
    return Call(request, contact, asking.open_pledges_of(session, contact, today), owner, there.time())


# What we owe


def to_remind(session: Session, installation: Installation, now: datetime, aside: Collection[int]) -> Sequence[int]:
    """What contacts asked for and nobody has answered for two working days, once each."""
    return [
        request.id
        for request in commands.open_requests(session, commands.WISHES)
        if request.id not in aside and request.reminded_on is None and _reminder(request, installation) <= now
    ]


def remind(session: Session, installation: Installation, requests: Sequence[int], now: datetime) -> list[Action]:
    """One message for each, to its owner."""
    today = now.astimezone(ZoneInfo(installation.zone)).date()
    done: list[Action] = []
    with audit.change(session, "remind of requests", "clock", now):
        for request in commands.open_requests(session, commands.WISHES):
            if request.id not in requests:
                continue
            request.reminded_on = today
            for place in commands.place_of(session, installation, request.owner, today):
                key, about = f"owed:{request.public_id}:{place}", ("request", request.id)
                outbox.post(session, key, outbox.To(place), blocks.owed("en", request), now, about=about)
            done.append({"did": "remind of a request", "request": request.public_id})
        session.flush()
    return done


def next_reminder(session: Session, installation: Installation) -> datetime | None:
    waiting = commands.open_requests(session, commands.WISHES)
    return min((_reminder(one, installation) for one in waiting if one.reminded_on is None), default=None)


def _reminder(request: Request, installation: Installation) -> datetime:
    zone = ZoneInfo(installation.zone)
    asked_on = request.opened_at.astimezone(zone).date()
    return calendar.moment_of(commands.working_days_after(asked_on, REMIND_AFTER), AT, zone)
