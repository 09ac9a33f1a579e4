"""Going back to a thousand people for more than a year, by the real job over real tables, judged by rules of its own.

`python -m tests.people_model` prints the figures of docs/asking.md; `make test` runs it small. What is a day off, how
far apart two messages are and who is owed a call is worked out here anew, not asked of the code that is judged.
"""

from __future__ import annotations

import heapq
import itertools
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.checkins import commands, planning
from bot.checkins.blocks import Signature
from bot.checkins.jobs import CheckInJob
from bot.checkins.model import CheckIn
from bot.desk.commands import open_requests
from bot.events.model import Event
from bot.ground import audit
from bot.ground.db import Database
from bot.notices.outbox import Notice
from bot.people.model import Contact, Partner
from bot.pledges.commands import our_due
from bot.pledges.model import Pledge, PledgeEvent, PledgePartner
from bot.understanding.calendar.almanac import add_months
from tests import laid, tables  # noqa: F401 - every table must be known before a row of any is made
from tests.checkins.builders import PLANNER

BY = "T0HOME:U0DANA"
PLACES = (
    ("America/Los_Angeles", "US", "CA"), ("America/Denver", "US", "CO"), ("America/Chicago", "US", "IL"),
    ("America/New_York", "US", "NY"), ("America/Toronto", "CA", "ON"), ("America/St_Johns", "CA", "NL"),
    ("Europe/London", "GB", "ENG"), ("Europe/Madrid", "ES", "MD"), ("Asia/Kolkata", "IN", "MH"),
    ("Australia/Sydney", "AU", "NSW"), ("Pacific/Auckland", "NZ", "AUK"), ("America/Sao_Paulo", "BR", "SP"),
)  # fmt: skip
FIRST_EVENT = date(2022, 10, 26)
STOCKTON = date(2022, 11, 9)
DAYS = 400


# The rules, worked out anew


@cache
def public_holidays(country: str, region: str) -> holidays.HolidayBase:
    known = region in holidays.list_supported_countries().get(country, ())
    return holidays.country_holidays(country, subdiv=region if known else None)


def thanksgiving(year: int) -> date:
    """The fourth Thursday of November."""
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 21)


@cache
def day_off(country: str, region: str, day: date) -> str | None:
    """Why nobody there is written to on that day."""
    if day.weekday() >= 5:
        return "weekend"
    if day in public_holidays(country, region):
        return "holiday"
    if (day.month, day.day) >= (12, 20) or (day.month, day.day) <= (1, 2):
        return "christmas"
    monday = thanksgiving(day.year) - timedelta(days=3)
    return "thanksgiving" if country == "US" and monday <= day < monday + timedelta(days=7) else None


def working_days_between(contact: Contact, one: date, other: date) -> int:
    """How many of the days after `one`, up to `other`, are working days there."""
    days = (one + timedelta(days=n) for n in range(1, (other - one).days + 1))
    return sum(day_off(contact.country or "", contact.region or "", day) is None for day in days)


# What people do


@dataclass
class Person:
    contact: Contact
    event_day: date
    manner: str
    sent: list[tuple[datetime, str, int]] = field(default_factory=list)
    heard: list[datetime] = field(default_factory=list)
    stopped_at: datetime | None = None

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self.contact.zone or "UTC"))


MANNERS = {"answer": 30, "late": 20, "snooze": 10, "away": 5, "stop": 2, "silent": 33}
"""Of a hundred questions, how many are met how."""


class World:
    """People with a promise each, and the job that goes back to them."""

    def __init__(self, session: Session, people: int, events: int, seed: int, manners: dict[str, int]) -> None:
        self.session, self.rng, self.manners = session, random.Random(seed), manners
        sign = Signature("The Example Charity", "Dana", "911", "1", "2")
        self.job = CheckInJob(PLANNER, lambda _s, _a: sign, "", lambda *_: [])
        self.people: dict[str, Person] = {}
        self.todo: list[tuple[datetime, int, Callable[[datetime], None]]] = []
        self.order = itertools.count()
        self.last_notice = 0
        self.fallen: Counter[str] = Counter()
        self._gather(people, events)

    def _gather(self, people: int, events: int) -> None:
        days = [STOCKTON if events == 1 else FIRST_EVENT + timedelta(days=2 * n) for n in range(events)]
        with audit.change(self.session, "gather", BY, _noon(days[0])):
            held = [_event(n, day) for n, day in enumerate(days)]
            self.session.add_all(held)
            self.session.flush()
            for n in range(people):
                self._person(n, held[n % events])
            self.session.flush()
        for person in self.people.values():
            planning.plan(self.session, PLANNER, person.contact, _noon(person.event_day))

    def _person(self, n: int, event: Event) -> None:
        zone, country, region = PLACES[n % len(PLACES)]
        partner = Partner(name=f"Partner {n}", country=country, region=region)
        self.session.add(partner)
        self.session.flush()
        contact = Contact(
            partner_id=partner.id, name=f"Person {n}", slack_user_id=f"U{n:08}", slack_team_id="T0HOME", zone=zone,
            country=country, region=region, language="en",
        )  # fmt: skip
        recorded = _noon(event.day)
        pledge = Pledge(
            kind="train", words="we will train 20", target=20, unit="people", source="import", recorded_by=BY,
            recorded_at=recorded, due=our_due(event, event.day), due_ours=True, owner="U0DANA",
        )  # fmt: skip
        self.session.add_all([contact, pledge])
        self.session.flush()
        self.session.add(PledgePartner(pledge_id=pledge.id, partner_id=partner.id, lead=True))
        self.session.add(PledgeEvent(pledge_id=pledge.id, event_id=event.id))
        self.people[contact.public_id] = Person(contact, event.day, "")

    # The days go by

    def live(self, until: datetime) -> None:
        while (moment := self._next()) is not None and moment <= until:
            while self.todo and self.todo[0][0] <= moment:
                when, _, act = heapq.heappop(self.todo)
                act(when)
            due = self.job.due(self.session, moment, ())
            if due:
                self.job.run(self.session, due, moment)
                self._sent(moment)
            if next(self.order) % 100 == 0:
                self.session.commit()
        self.session.commit()

    def _next(self) -> datetime | None:
        moments = [self.todo[0][0]] if self.todo else []
        if due := self.job.next_due(self.session):
            moments.append(due)
        return min(moments, default=None)

    def _sent(self, moment: datetime) -> None:
        fresh = select(Notice).where(Notice.id > self.last_notice).order_by(Notice.id)
        for notice in self.session.scalars(fresh).all():
            self.last_notice = notice.id
            person = self.people[notice.unasked_of or ""]
            person.sent.append((moment, notice.key.split(":")[0], notice.about_id or 0))
            if notice.key.startswith("ask:"):
                self._decide(person, moment)
        waiting = update(Notice).where(Notice.state == "waiting").values(state="sent", sent_at=moment)
        self.session.execute(waiting)

    def _decide(self, person: Person, moment: datetime) -> None:
        manner = self.rng.choices(list(self.manners), weights=list(self.manners.values()))[0]
        self.fallen[manner] += 1
        hours = {"answer": self.rng.uniform(0.1, 50), "late": self.rng.uniform(60, 700)}.get(manner, 2.0)
        acts = {"answer": self._answer, "late": self._answer, "snooze": self._put_off, "away": self._put_off,
                "stop": self._stop}  # fmt: skip
        if act := acts.get(manner):
            later = moment + timedelta(hours=hours)
            heapq.heappush(self.todo, (later, next(self.order), lambda when: act(person, when)))

    def _answer(self, person: Person, when: datetime) -> None:
        person.heard.append(when)
        commands.answered(self.session, PLANNER, person.contact, "not yet", BY, when)

    def _put_off(self, person: Person, when: datetime) -> None:
        person.heard.append(when)
        until = when.date() + timedelta(days=self.rng.randint(7, 60))
        with audit.change(self.session, "put off", BY, when):
            commands.postpone(self.session, PLANNER, person.contact, until, BY, when)
            commands.answered(self.session, PLANNER, person.contact, "later", BY, when)

    def _stop(self, person: Person, when: datetime) -> None:
        person.heard.append(when)
        person.stopped_at = when
        commands.opt_out(self.session, person.contact, BY, when)

    # What went wrong

    def faults(self, until: datetime) -> Counter[str]:
        found: Counter[str] = Counter()
        for person in self.people.values():
            found.update(_times(person))
            found.update(_caps(person))
            found.update(_after_an_answer(person))
        found.update(self._calls_missed(until))
        return found

    def _calls_missed(self, until: datetime) -> Iterator[str]:
        """A question that nobody answered ends in a call, and the call stands until something is heard."""
        to_call = {request.contact_id for request in open_requests(self.session, ("call",))}
        ended = select(CheckIn).where(CheckIn.state == "no_word").order_by(CheckIn.id)
        last = {checkin.contact_id: checkin for checkin in self.session.scalars(ended)}
        for person in self.people.values():
            silent = last.get(person.contact.id)
            heard_since = silent and silent.asked_at and any(when > silent.asked_at for when in person.heard)
            if silent and not heard_since and person.contact.id not in to_call:
                yield "hand-over missed"
        left = select(CheckIn).where(CheckIn.state == "asked", CheckIn.due_at < until)
        yield from ("left lying" for _ in self.session.scalars(left))

    def missing_and_double(self) -> Counter[str]:
        """Where everybody answers at once: each stage is asked on the first working day from its own, and once."""
        found: Counter[str] = Counter()
        for person in self.people.values():
            due = [_first_working_day(person, day) for day in _stages(person.event_day)]
            asked = [person.local(moment).date() for moment, kind, _ in person.sent if kind == "ask"]
            found["missing"] += len(set(due) - set(asked))
            found["double"] += len(asked) - len(set(asked) & set(due))
        return found

    def messages(self) -> list[tuple[Person, datetime]]:
        return [(person, moment) for person in self.people.values() for moment, _, _ in person.sent]


def _event(n: int, day: date) -> Event:
    return Event(
        name=f"Event {n}", short_name=f"E{n}", place="Stockton", day=day, zone="America/Los_Angeles", country="US",
        region="CA", hosts=[],
    )  # fmt: skip


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 20, 0, tzinfo=UTC)


def _stages(start: date) -> list[date]:
    return [start + timedelta(days=14), start + timedelta(days=42), add_months(start, 3), add_months(start, 6)]


def _first_working_day(person: Person, day: date) -> date:
    while day_off(person.contact.country or "", person.contact.region or "", day):
        day += timedelta(days=1)
    return day


def _times(person: Person) -> Iterator[str]:
    for moment, _, _ in person.sent:
        local = person.local(moment)
        if not 9 <= local.hour < 16:
            yield "wrong local hour"
        if day_off(person.contact.country or "", person.contact.region or "", local.date()):
            yield "on a day off"


def _caps(person: Person) -> Iterator[str]:
    days = [person.local(moment).date() for moment, _, _ in person.sent]
    for one, other in itertools.pairwise(days):
        if working_days_between(person.contact, one, other) < 3:
            yield "over the cap"
    for n, day in enumerate(days):
        if sum(add_months(day, -1) < other <= day for other in days[: n + 1]) > 4:
            yield "over the cap"
    if max(Counter((day.year, day.month) for day in days).values(), default=0) > 4:
        yield "over the cap"


def _after_an_answer(person: Person) -> Iterator[str]:
    asked = {checkin: moment for moment, kind, checkin in person.sent if kind == "ask"}
    for moment, kind, checkin in person.sent:
        if kind == "nudge" and any(asked[checkin] < heard < moment for heard in person.heard):
            yield "nudge after an answer"
        if person.stopped_at and moment > person.stopped_at:
            yield "after STOP"


@contextmanager
def a_database() -> Iterator[Session]:
    with tempfile.TemporaryDirectory() as folder:
        laid.lay(Path(folder) / "model.db")
        database = Database(f"sqlite:///{folder}/model.db")
        with Session(database.engine, expire_on_commit=False) as session:
            yield session
        database.close()


AT_ONCE = {"answer": 1}
KINDS = (
    "wrong local hour", "on a day off", "missing", "double", "nudge after an answer", "over the cap",
    "hand-over missed", "left lying", "after STOP",
)  # fmt: skip


def everybody_answers(people: int, events: int) -> tuple[World, Counter[str]]:
    with a_database() as session:
        world = World(session, people, events, 1, AT_ONCE)
        until = _noon(FIRST_EVENT) + timedelta(days=DAYS)
        world.live(until)
        return world, world.faults(until) + world.missing_and_double()


def as_people_are(people: int, events: int, seed: int) -> tuple[World, Counter[str]]:
    with a_database() as session:
        world = World(session, people, events, seed, MANNERS)
        until = _noon(FIRST_EVENT) + timedelta(days=DAYS)
        world.live(until)
        return world, world.faults(until)


def stockton_year(people: int) -> tuple[World, Counter[str]]:
    """Stockton's own day, everybody silent or not; and on which of the year's quiet days somebody was written to."""
    with a_database() as session:
        world = World(session, people, 1, 3, MANNERS)
        until = _noon(STOCKTON) + timedelta(days=365)
        world.live(until)
        found = world.faults(until)
        for person, moment in world.messages():
            day = person.local(moment).date()
            found["on Thanksgiving eve"] += person.contact.country == "US" and day == date(2022, 11, 23)
            found["between Christmas and New Year"] += date(2022, 12, 24) <= day <= date(2023, 1, 1)
        return world, found


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main(people: int) -> None:
    wrong = 0
    for name, run in (
        ("Everybody answers within two days", lambda: everybody_answers(people, 20)),
        ("As people are", lambda: as_people_are(people, 20, 2)),
        ("Stockton's year", lambda: stockton_year(people)),
    ):
        began = time.perf_counter()
        world, found = run()
        took = time.perf_counter() - began
        tell(f"{name}: {len(world.people):,} contacts, {len(world.messages()):,} messages, {took:.0f} s")
        tell("  met by: " + ", ".join(f"{manner} {count:,}" for manner, count in world.fallen.most_common()))
        kinds = [*KINDS, *(kind for kind in found if kind not in KINDS)]
        tell("  " + " · ".join(f"{kind} {found[kind]}" for kind in kinds))
        wrong += found.total()
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
