"""What an event's report counts, each figure as it stood at the end of a day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, selectinload

from bot.checkins.model import CheckIn, CheckInPledge
from bot.events.model import Attendance, Event
from bot.people.model import Partner
from bot.people.names import fold
from bot.pledges.model import Draft, Outcome, Pledge, PledgeEvent, PledgePartner
from bot.progress.grounds import NOTHING_ELSE, PROMISED, Ground, formerly, ground, stood
from bot.progress.model import ProgressEntry
from bot.progress.movement import outcome_day
from bot.progress.numbers import (
    STANDINGS,
    Deed,
    Measure,
    Scope,
    Standing,
    deeds,
    measures,
    outcomes_of,
    pledge_ids,
    standing,
)
from bot.reports.names import Kept, Shy, Unsaid, names_of, pairs_of, says, shy_in

SOON_AFTER = timedelta(days=14)
"""How long after an event its notes are still written down."""


class Promise(NamedTuple):
    """One pledge: as it is, as it stood (`then`), how it stood, what its figure rests on, and who made it.

    `own_words`: its words are the partner's own, and not what our people noted of them. Not `nameable`: no word of the
    report may tell whose it is. Not `tellable`: nor may its words stand there, for they name somebody who asked not to
    be named. The days are those of the zone asked about.
    """

    pledge: Pledge
    then: Pledge
    standing: Standing
    ground: Ground
    partners: tuple[Partner, ...]
    own_words: bool
    nameable: bool
    tellable: bool
    made_on: date
    recorded_on: date
    confirmed_on: date | None
    heard_on: date | None

    @property
    def surplus(self) -> int:
        """Of "40 to 60" what goes beyond 60."""
        return max(0, self.then.reported - (self.then.most or 0)) if self.then.counted else 0


class Known(NamedTuple):
    """The promises that count on a day, and of those that were written down only after it the days they are of."""

    promises: Sequence[Promise]
    left_out: Sequence[date]


class Done(NamedTuple):
    """A finished thing, who did it, when that was, as far as we know, and whether it may be told who, in its words."""

    outcome: Outcome
    partners: tuple[Partner, ...]
    day: date
    nameable: bool
    tellable: bool


class Room(NamedTuple):
    """People in the room by sector; `unknown` of them in none that is known. Never added to people trained."""

    sectors: Mapping[str, int]
    unknown: int

    @property
    def people(self) -> int:
        return sum(self.sectors.values()) + self.unknown


class EventFigures(NamedTuple):
    """All that is counted of an event. `asked` contacts were asked how it goes, and `answered` of them answered.

    `organisations` and `hosts` are those that may be named; `unnamed` more organisations asked not to be. `left_out`
    promises were written down only after that day.
    """

    event: Event
    as_of: date
    promises: Sequence[Promise]
    left_out: int
    done: Sequence[Done]
    measures: tuple[Measure, ...]
    standings: Mapping[Standing, int]
    deeds: tuple[Deed, ...]
    room: Room
    organisations: tuple[Partner, ...]
    unnamed: int
    hosts: tuple[str, ...]
    asked: int
    answered: int

    @property
    def promised(self) -> int:
        """Promises, without those withdrawn; a joint one once."""
        return sum(one.standing != "withdrawn" for one in self.promises)


def figures_of(session: Session, event: Event, as_of: date, promised_by_now: bool = False) -> EventFigures:
    """An event's figures at the end of a day, by a handful of queries however many pledges there are.

    `promised_by_now`: beside all that is promised today, and not what was on that day.
    """
    kept = Kept(session)
    zone = ZoneInfo(event.zone)
    promises, left_out = promises_of(session, Scope(event), as_of, zone, kept, promised_by_now)
    shy, done = shy_in(session, Scope(event), kept), done_of(session, Scope(event), as_of, zone, kept)
    asked, answered = _asked(session, pledge_ids(session, Scope(event)), zone, as_of)
    there = _attendance(session, event)
    everybody = _organisations(promises, done, there, kept)
    named = tuple(one for one in everybody if (event.id, one.id) not in shy)
    unsaid = names_of(session, shy).get(event.id, set())
    return EventFigures(
        event=event,
        as_of=as_of,
        promises=promises,
        left_out=len(left_out),
        done=done,
        measures=measures([one.then for one in promises]),
        standings=_in_order(Counter(one.standing for one in promises)),
        deeds=deeds([one.outcome for one in done]),
        room=_room(there, kept),
        organisations=named,
        unnamed=len(everybody) - len(named),
        hosts=tuple(host for host in event.hosts if fold(host) not in unsaid),
        asked=asked,
        answered=answered,
    )


def promises_of(
    session: Session, scope: Scope, as_of: date, zone: ZoneInfo, kept: Kept, promised_by_now: bool = False
) -> Known:
    """The pledges of a scope that were made by a day, each as it stood at its end.

    One that was written down later is left out, for nobody knows whether it was promised by then; but a sheet tells of
    what was before it, and so do the notes of an event.
    """
    made = [one for one in _whole_pledges(session, scope) if _made_on(one, zone) <= as_of]
    late = {one.id for one in made if _recorded_on(one, zone) > as_of and not _tells_of_before(one, zone)}
    late = set() if promised_by_now else late
    former = formerly(session, scope, zone, as_of)
    accounts, shy = accounts_of(session, pledge_ids(session, scope)), shy_in(session, scope, kept)
    unsaid = names_of(session, shy)
    told = set(session.scalars(select(Draft.pledge_id).where(Draft.source == "reply", Draft.pledge_id.is_not(None))))
    found = []
    for pledge in (one for one in made if one.id not in late):
        entries, partners = accounts.get(pledge.id, []), kept.of(pledge.partners)
        was = former.get(pledge.id, NOTHING_ELSE)
        if promised_by_now:
            was = {name: value for name, value in was.items() if name not in PROMISED}
        then = stood(pledge, entries, zone, as_of, was)
        nameable = pledge.nameable and shy.isdisjoint(pairs_of(pledge, partners))
        found.append(Promise(
            pledge=pledge, then=then, standing=standing(then, as_of), ground=ground(entries, zone, as_of),
            partners=partners, own_words=pledge.id in told or pledge.source == "shortcut",
            nameable=nameable,
            tellable=nameable and not says(pledge.words, unsaid, {event for event, _ in pairs_of(pledge, partners)}),
            made_on=_made_on(pledge, zone), recorded_on=_recorded_on(pledge, zone),
            confirmed_on=_day(then.confirmed_at, zone), heard_on=_day(then.last_heard_at, zone),
        ))  # fmt: skip
    left_out = [_made_on(one, zone) for one in made if one.id in late and one.state != "withdrawn"]
    return Known(found, left_out)


def done_of(session: Session, scope: Scope, as_of: date, zone: ZoneInfo, kept: Kept) -> list[Done]:
    """The finished things of a scope until a day."""
    shy = shy_in(session, scope, kept)
    unsaid = names_of(session, shy)
    told = [_done(one, zone, kept, shy, unsaid) for one in outcomes_of(session, scope)]
    return [one for one in told if one.day <= as_of]


def _whole_pledges(session: Session, scope: Scope) -> list[Pledge]:
    """Every pledge of a scope with its partners and events, by the same few queries however many there are."""
    found = select(Pledge).where(Pledge.id.in_(pledge_ids(session, scope))).order_by(Pledge.recorded_at, Pledge.id)
    whole = found.options(
        selectinload(Pledge.partners).joinedload(PledgePartner.partner),
        selectinload(Pledge.events).joinedload(PledgeEvent.event),
    )
    return list(session.scalars(whole))


def _day(at: datetime | None, zone: ZoneInfo) -> date | None:
    return at.astimezone(zone).date() if at else None


def _made_on(pledge: Pledge, zone: ZoneInfo) -> date:
    """The day of the event a promise was made at, else the day it was written down."""
    return pledge.event.day if pledge.event else _recorded_on(pledge, zone)


def _tells_of_before(pledge: Pledge, zone: ZoneInfo) -> bool:
    """Whether it was noted from a sheet, or soon after the event: of what was promised by then."""
    event = pledge.event
    return pledge.source == "import" or (event is not None and _recorded_on(pledge, zone) <= event.day + SOON_AFTER)


def _recorded_on(pledge: Pledge, zone: ZoneInfo) -> date:
    return pledge.recorded_at.astimezone(zone).date()


def accounts_of(session: Session, of: Select[int]) -> dict[int, list[ProgressEntry]]:
    """Every line by pledge; `of` is a query, for a list of all ids would be longer than a database takes."""
    accounts: dict[int, list[ProgressEntry]] = {}
    for entry in session.scalars(select(ProgressEntry).where(ProgressEntry.pledge_id.in_(of))):
        accounts.setdefault(entry.pledge_id, []).append(entry)
    return accounts


def _done(outcome: Outcome, zone: ZoneInfo, kept: Kept, shy: Shy, unsaid: Unsaid) -> Done:
    partners = kept.of(outcome.partners)
    nameable = shy.isdisjoint((outcome.event_id, partner.id) for partner in partners)
    tellable = nameable and not says(outcome.words, unsaid, [outcome.event_id])
    return Done(outcome, partners, outcome_day(outcome, zone), nameable, tellable)


def _in_order(counted: Counter[Standing]) -> dict[Standing, int]:
    return {name: counted[name] for name in STANDINGS if counted[name]}


def _asked(session: Session, of: Select[int], zone: ZoneInfo, as_of: date) -> tuple[int, int]:
    """Contacts who were asked about these pledges, and those of them who answered at least once."""
    about = select(CheckInPledge.checkin_id).where(CheckInPledge.pledge_id.in_(of))
    asked = select(CheckIn).where(CheckIn.id.in_(about), CheckIn.asked_at.is_not(None))
    checkins = [one for one in session.scalars(asked) if (day := _day(one.asked_at, zone)) and day <= as_of]
    answered = {
        one.contact_id for one in checkins if one.state == "answered" and one.due_at.astimezone(zone).date() <= as_of
    }
    return len({one.contact_id for one in checkins}), len(answered)


def _attendance(session: Session, event: Event) -> list[Attendance]:
    return list(session.scalars(select(Attendance).where(Attendance.event_id == event.id).order_by(Attendance.id)))


def _room(there: Sequence[Attendance], kept: Kept) -> Room:
    """A row without a sector of its own has its partner's."""
    sectors: Counter[str] = Counter()
    for row in there:
        partner = kept.session.get(Partner, row.partner_id) if row.partner_id else None
        sectors[row.sector or (kept.one(partner).sector if partner else None) or ""] += row.people
    unknown = sectors.pop("", 0)
    # A name that was made one with another may have nobody left.
    return Room(dict(sorted((+sectors).items(), key=lambda one: (-one[1], one[0]))), unknown)


def _organisations(
    promises: Sequence[Promise], done: Sequence[Done], there: Sequence[Attendance], kept: Kept
) -> tuple[Partner, ...]:
    """Whoever was there, promised or did something, once under the name that stands, by name."""
    found = [partner for one in promises for partner in one.partners]
    found += [partner for one in done for partner in one.partners]
    for row in there:
        partner = kept.session.get(Partner, row.partner_id) if row.partner_id else None
        found += [kept.one(partner)] if partner else []
    return tuple(sorted(dict.fromkeys(found), key=lambda one: one.name.casefold()))


def as_they_stand(session: Session, events: Sequence[int | None] | Select[int | None]) -> dict[int | None, str]:
    """By event a mark of what is promised, done and who was there: another as soon as any of that is, or is gone."""
    gone = Pledge.state == "withdrawn"
    promised = select(PledgeEvent.event_id, Pledge.id, Pledge.target, Pledge.target_max, gone).join(PledgeEvent.pledge)
    done = select(Outcome.event_id, Outcome.id, Outcome.amount, Outcome.state)
    there = select(Attendance.event_id, Attendance.id, Attendance.people)
    found: dict[int | None, list[str]] = defaultdict(list)
    for rows, table in ((promised, PledgeEvent), (done, Outcome), (there, Attendance)):
        for event_id, *row in session.execute(rows.where(table.event_id.in_(events)).order_by(*rows.selected_columns)):
            found[event_id].append(f"{table.__tablename__} {row}")
    return {event_id: sha256("\n".join(rows).encode()).hexdigest() for event_id, rows in found.items()}
