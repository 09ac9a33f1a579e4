"""Gatherings: set up, changed, and found by the way people speak of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.events.model import Attendance, Event
from bot.events.places import known_country, known_region, known_zone
from bot.ground import audit
from bot.ground.refusal import Refused
from bot.people.model import Partner
from bot.people.names import LONGEST, fold
from bot.understanding.calendar.almanac import MONTHS

_NOT_TELLING = "a an and at build coalition event for from in of on the"
NOT_TELLING = frozenset(_NOT_TELLING.split())
"""Words that tell no event from another."""

_AS_EXPORTED = re.compile(r"\((\d{4})-(0[1-9]|1[0-2])\)")
""" "Stockton (2022-11)", as our own sheets tell an event."""

MOST_OF_HOSTS = 1_500
"""Characters of all hosts together."""

MOST_CHANNELS = 10
"""In so many events' channels it is looked for what Slack did not tell."""

FURTHEST = 10
"""Years an event may lie in the past or to come; beyond that it is a slip of the hand."""


def create_event(
    session: Session,
    *,
    name: str,
    place: str,
    day: date,
    zone: str,
    country: str = "US",
    region: str | None = None,
    hosts: Sequence[str] = (),
    channel_id: str | None = None,
    by: str,
    now: datetime,
) -> Event:
    """A new event; the same name, place and day again give the one that stands."""
    name, place = _name(name, "name"), _name(place, "place")
    _refuse_absurd(day, now)
    if standing := standing_event(session, name, place, day):
        return standing
    with audit.change(session, "create event", by, now):
        event = Event(short_name=_short_name(session, name, place, day), name=name, place=place, day=day)
        event.zone, event.country = known_zone(zone), known_country(country)
        event.region = known_region(event.country, region or "")
        event.hosts, event.channel_id = _hosts(hosts), channel_id or None
        session.add(event)
        session.flush()
    return event


def standing_event(session: Session, name: str, place: str, day: date) -> Event | None:
    """The one of this name, place and day that was set up before."""
    on_day = session.scalars(select(Event).where(Event.day == day))
    wanted = (fold(name), fold(place))
    return next((event for event in on_day if (fold(event.name), fold(event.place)) == wanted), None)


def change_event(
    session: Session,
    event: Event,
    *,
    name: str | None = None,
    place: str | None = None,
    day: date | None = None,
    zone: str | None = None,
    country: str | None = None,
    region: str | None = None,
    hosts: Sequence[str] | None = None,
    channel_id: str | None = None,
    by: str,
    now: datetime,
) -> Event:
    """What is given is changed, the rest stays; an empty region or channel takes it away. The short name stays."""
    if day is not None and day != event.day:
        _refuse_absurd(day, now)
    with audit.change(session, "change event", by, now):
        event.name = event.name if name is None else _name(name, "name")
        event.place = event.place if place is None else _name(place, "place")
        event.day, event.zone = day or event.day, event.zone if zone is None else known_zone(zone)
        event.country = known_country(country) if country else event.country
        event.region = known_region(event.country, (event.region or "") if region is None else region)
        event.hosts = event.hosts if hosts is None else _hosts(hosts)
        event.channel_id = event.channel_id if channel_id is None else channel_id or None
        session.flush()
    return event


def events_named(session: Session, text: str) -> list[Event]:
    """All events these words can mean, the latest first: "stockton", "Stockton 2022", "Stockton (November 2022)",
    "Stockton (2022-11)".

    Where one's name is said, another that was only held there is not meant; nor, beside a whole name with its year or
    month, one of a longer name.
    """
    by_short_name = session.scalars(select(Event).where(Event.short_name == text.strip().lower())).first()
    if by_short_name is not None and "-" in text:
        return [by_short_name]
    said = [word for word in fold(_AS_EXPORTED.sub(_in_words, text)).split() if word not in NOT_TELLING]
    meant = [event for event in all_events(session) if said and _is_meant(event, said)]
    called = [event for event in meant if _is_called(event, said)]
    return [event for event in called if _is_whole(event, said)] or called or meant


def channels(session: Session) -> list[str]:
    """Those of the latest events."""
    found = select(Event.channel_id).where(Event.channel_id.is_not(None)).order_by(Event.day.desc(), Event.id.desc())
    return [str(channel) for channel in dict.fromkeys(session.scalars(found.limit(MOST_CHANNELS)))]


def event_of_channel(session: Session, channel: str) -> Event | None:
    """The event whose channel this is; of several the latest."""
    of_channel = select(Event).where(Event.channel_id == channel).order_by(Event.day.desc(), Event.id.desc())
    return session.scalars(of_channel).first() if channel else None


def latest_event(session: Session, today: date) -> Event | None:
    """The last event that has begun, else the first to come."""
    events = all_events(session)
    begun = [event for event in events if event.day <= today]
    return begun[0] if begun else events[-1] if events else None


def all_events(session: Session) -> list[Event]:
    """The latest first."""
    return list(session.scalars(select(Event).order_by(Event.day.desc(), Event.id.desc())))


def people_in_room(session: Session, event: Event) -> int:
    """People who were there. Never added to people trained afterwards."""
    return session.scalar(select(func.sum(Attendance.people)).where(Attendance.event_id == event.id)) or 0


def record_attendance(
    session: Session,
    event: Event,
    people: int,
    *,
    partner: Partner | None = None,
    sector: str | None = None,
    by: str,
    now: datetime,
) -> Attendance:
    """So many people in the room, of this partner or sector where that is known; said again, it replaces."""
    if not 0 <= people <= 100_000:
        raise Refused("events.people_in_room", people=people)
    with audit.change(session, "record attendance", by, now):
        partner_id = partner.id if partner else None
        known = select(Attendance).where(Attendance.event_id == event.id)
        known = known.where(Attendance.partner_id.is_(None) if partner is None else Attendance.partner_id == partner_id)
        known = known.where(Attendance.sector.is_(None) if sector is None else Attendance.sector == sector)
        row = session.scalars(known).first()
        if row is None:
            row = Attendance(event_id=event.id, partner_id=partner_id, people=people, sector=sector)
            session.add(row)
        row.people = people
        session.flush()
    return row


def _name(written: str, field: str) -> str:
    tidied = " ".join(written.split())
    if not fold(tidied):
        raise Refused(f"events.no_{field}", field=field)
    if len(tidied) > LONGEST:
        raise Refused("events.too_long", field=field, limit=LONGEST)
    return tidied


def _hosts(hosts: Sequence[str]) -> list[str]:
    """All of them must go into the form again: what it had to cut, sending it would lose."""
    if len("\n".join(hosts)) > MOST_OF_HOSTS:
        raise Refused("events.too_long", field="hosts", limit=MOST_OF_HOSTS)
    return list(hosts)


def _refuse_absurd(day: date, now: datetime) -> None:
    if abs(day.year - now.year) > FURTHEST:
        raise Refused("events.day_far", field="day", day=day)


def _short_name(session: Session, name: str, place: str, day: date) -> str:
    """The word that tells the event: stockton; where that is taken stockton-2023, stockton-2023-04, and so on."""
    words = [word for word in fold(name).split() if word not in NOT_TELLING] or fold(place).split() or ["event"]
    telling = re.sub(r"[^a-z0-9-]", "", "-".join(words))[:40].strip("-") or "event"
    tries = [telling, f"{telling}-{day.year}", f"{telling}-{day:%Y-%m}", f"{telling}-{day:%Y-%m-%d}"]
    tries += [f"{telling}-{day:%Y-%m-%d}-{n}" for n in range(2, 100)]
    taken = set(session.scalars(select(Event.short_name).where(Event.short_name.startswith(telling))))
    return next(one for one in tries if one not in taken)


def _in_words(exported: re.Match[str]) -> str:
    year, month = exported[1], int(exported[2])
    return f"({next(name for name, number in MONTHS.items() if number == month)} {year})"


def _is_meant(event: Event, said: list[str]) -> bool:
    """Every word is one of the event's own, or its year, or its month."""
    own = {*fold(event.name).split(), *fold(event.place).split(), *event.short_name.split("-"), str(event.day.year)}
    return all(word in own or MONTHS.get(word) == event.day.month for word in said)


def _is_called(event: Event, said: list[str]) -> bool:
    """Whether these words are of its name, beside its year and month."""
    name = _telling(event.name)
    besides = [word for word in said if word not in name]
    dated = all(word == str(event.day.year) or MONTHS.get(word) == event.day.month for word in besides)
    return dated and len(besides) < len(said)


def _is_whole(event: Event, said: list[str]) -> bool:
    """Its whole name, with its year or month: as we write it where we ask which one is meant."""
    name = _telling(event.name)
    return name < {*said}


def _telling(name: str) -> set[str]:
    return {word for word in fold(name).split() if word not in NOT_TELLING}
