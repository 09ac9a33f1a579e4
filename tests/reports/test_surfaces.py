"""Whatever happened to promises and figures, in whatever order: all who tell of them tell the same of the same day."""

from __future__ import annotations

import contextlib
import random
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.digests.numbers import compose
from bot.events.model import Event
from bot.exchange.tables import TABLES, known
from bot.ground import audit, taking_back
from bot.ground.calendar import DAY
from bot.ground.refusal import Refused
from bot.pledges import commands as pledges
from bot.pledges.amending import change_target, reopen
from bot.pledges.model import Pledge
from bot.progress.commands import account, accounts, book, refold, verify, void_entry
from bot.progress.grounds import splits
from bot.progress.model import ProgressEntry
from bot.progress.movement import first_day, reported_between
from bot.progress.numbers import Scope, numbers_of, pledges_of, unit_key
from bot.reports.numbers import figures_of
from bot.reports.snapshot import measure_json
from bot.reports.year import figures_of_year
from tests.conftest import NOW
from tests.progress.builders import STAFF, promised, stockton
from tests.reports.builders import finished, reported

LA = ZoneInfo("America/Los_Angeles")
KINDS: list[dict[str, Any]] = [
    {"target": 100}, {"target": 40, "target_max": 60, "unit": "drivers"}, {"target": None}, {"unit": None},
    {"kind": "hold_sessions", "target": 3, "unit": "sessions"}, {"kind": "create_resource", "target": 2, "unit": None},
    {"kind": "policy", "target": None, "unit": None}, {"due": date(2023, 3, 1)},
]  # fmt: skip


class Ledger:
    """An event's promises, and a hand that does this and that to them while the days go by."""

    def __init__(self, session: Session, seed: int) -> None:
        self.session, self.chance = session, random.Random(seed)
        self.event: Event = stockton(session)
        self.now, self.changes = NOW, list[tuple[date, str]]()
        self.stood: dict[date, dict[str, tuple[Any, ...]]] = {}
        """By day what was promised at its end."""

    @property
    def today(self) -> date:
        return self.now.astimezone(LA).date()

    def live(self, deeds: int) -> None:
        for _ in range(deeds):
            self.stood[self.today] = {one.public_id: facts(one) for one in pledges_of(self.session, Scope(self.event))}
            self.now += timedelta(days=self.chance.randint(0, 12), hours=self.chance.randint(0, 9))
            act: Callable[[], None] = self.chance.choice([
                self.promise, self.promise, self.tell, self.tell, self.tell, self.verify, self.put_right, self.take_out,
                self.give_up, self.take_up, self.raise_target, self.put_off, self.fall_silent, self.do_besides,
            ])  # fmt: skip
            if self.changes and self.chance.random() < 0.15:
                self.undo(*self.chance.choice(self.changes[-3:]))
                continue
            with contextlib.suppress(Refused), audit.change(self.session, act.__name__, STAFF, self.now) as change:
                act()
                self.changes.append((self.today, change.id))

    def undo(self, since: date, change_id: str) -> None:
        """What was undone never was, so of the days before its undo nothing is known of the promises it touched."""
        touched = select(audit.AuditLine.row_id).where(
            audit.AuditLine.change_id == change_id, audit.AuditLine.table_name == "pledges"
        )
        mark = select(Pledge.public_id).where(Pledge.id.in_(touched))
        names = list(self.session.scalars(mark))
        try:
            with self.session.begin_nested():
                taking_back.undo(self.session, change_id, STAFF, self.now)
        except (Refused, IntegrityError):
            return
        for day in (one for one in self.stood if one >= since):
            for name in names:
                self.stood[day].pop(name, None)

    def a_pledge(self) -> Pledge | None:
        found = pledges_of(self.session, Scope(self.event))
        return self.chance.choice(found) if found else None

    def an_entry(self) -> ProgressEntry | None:
        pledge = self.a_pledge()
        booked = (
            [one for one in account(self.session, pledge) if one.kind in ("set", "add", "correct")] if pledge else []
        )
        return self.chance.choice(booked) if booked else None

    def book(self, pledge: Pledge, kind: Any, amount: int | None, **more: Any) -> None:
        day = self.today - timedelta(days=self.chance.choice([0, 0, 0, 20, 90]))
        book(
            self.session, pledge, kind, amount, words="x", because=None, noted_by=STAFF, order_ts=None, as_of=day,
            now=self.now, **more,
        )  # fmt: skip

    # What happens

    def promise(self) -> None:
        promised(
            self.session, self.event, f"Lines {self.chance.randint(1, 5)}", now=self.now, **self.chance.choice(KINDS)
        )

    def tell(self) -> None:
        if pledge := self.a_pledge():
            kind = self.chance.choice(["set", "add", "add", "done"])
            self.book(pledge, kind, self.chance.randint(0, 80) if pledge.asks_for_number else None)

    def verify(self) -> None:
        if pledge := self.a_pledge():
            amount = self.chance.randint(0, pledge.reported)
            verify(self.session, pledge, amount, "certificates", "list.pdf", STAFF, self.today, self.now)

    def put_right(self) -> None:
        if entry := self.an_entry():
            self.book(entry.pledge, "correct", self.chance.randint(0, 80), ref=entry)

    def take_out(self) -> None:
        if entry := self.an_entry():
            void_entry(self.session, entry, STAFF, self.now)

    def give_up(self) -> None:
        if pledge := self.a_pledge():
            pledges.withdraw(self.session, pledge, STAFF, self.now)

    def take_up(self) -> None:
        pledge = self.a_pledge()
        if pledge and pledge.state == "withdrawn":
            reopen(self.session, pledge, STAFF, self.now)
            refold(self.session, pledge)

    def raise_target(self) -> None:
        if pledge := self.a_pledge():
            change_target(self.session, pledge, self.chance.randint(2, 200), "more", STAFF, self.now)

    def put_off(self) -> None:
        if pledge := self.a_pledge():
            pledges.change_due(self.session, pledge, self.today + timedelta(days=30), None, STAFF, self.now)

    def fall_silent(self) -> None:
        pledge = self.a_pledge()
        if pledge and pledge.state == "open":
            pledges.mark_no_word(self.session, pledge, self.now)

    def do_besides(self) -> None:
        day = self.chance.choice([None, self.today - timedelta(days=30)])
        finished(self.session, self.event, "Moss", kind="train", amount=7, words="x", now=self.now, happened_on=day)


def facts(one: Pledge) -> tuple[Any, ...]:
    return one.target, one.target_max, one.state == "withdrawn", one.due, one.due_ours, one.no_word_at


def by_unit(rows: Iterable[tuple[str, str | None, int | None]]) -> dict[tuple[str, str], int]:
    found: Counter[tuple[str, str]] = Counter()
    for kind, unit, amount in rows:
        found[kind, unit_key(unit, kind)] += amount or 0
    return {unit: amount for unit, amount in found.items() if amount}


@pytest.fixture(params=range(100, 106))
def ledger(request: pytest.FixtureRequest, session: Session) -> Ledger:
    made = Ledger(session, request.param)
    made.live(70)
    return made


def test_a_day_that_is_over_is_told_with_the_promises_as_they_stood_on_it(ledger: Ledger) -> None:
    session, compared = ledger.session, 0
    for day, stood in ledger.stood.items():
        told = {one.pledge.public_id: facts(one.then) for one in figures_of(session, ledger.event, day).promises}
        for name, was in stood.items():
            if name in told:
                compared += 1
                assert told[name] == was, (day, name)
    assert compared


def test_all_who_tell_of_today_tell_the_same(ledger: Ledger) -> None:
    session, event, today, scope = ledger.session, ledger.event, ledger.today, Scope(ledger.event)
    report = reported(session, event, today)["figures"]
    numbers, whole = numbers_of(session, scope, today), pledges_of(session, scope)
    assert compose(session, event, LA, None, ledger.now).numbers == numbers
    assert report["promises"] == numbers.promises
    assert report["standings"] == dict(numbers.standings)
    assert report["measures"] == [measure_json(one) for one in numbers.measures]
    assert len(report["done"]) == len(numbers.deeds)
    assert [one["amount"] for one in report["done"]] == [one.amount for one in numbers.deeds]
    exported = {row["pledge_id"]: row for row in TABLES["pledges"].rows(session, whole, known(session, today))}
    for one in report["pledges"]:
        row = exported[one["id"]]
        for name, column in (("target", "target"), ("reported", "reported"), ("verified", "verified"),
                             ("standing", "standing")):  # fmt: skip
            assert one[name] == row[column], (name, one)


def test_the_parts_of_all_time_are_all_that_is_reported(ledger: Ledger) -> None:
    """By basis, by period, by year: the same people, counted once."""
    session, today, scope = ledger.session, ledger.today, Scope(ledger.event)
    pledges, first = pledges_of(session, scope), first_day(session, scope, LA) or ledger.today
    counted = {(one.kind, unit_key(one.unit, one.kind)) for one in pledges if one.asks_for_number}
    stands = by_unit(
        (one.kind, one.unit, one.reported + one.surplus) for one in numbers_of(session, scope, today).measures
    )
    lines = accounts(session, [one.id for one in pledges])
    basis = by_unit((one.kind, one.unit, one.reported) for one in splits(pledges, lines, LA, date.max))
    assert basis == stands
    ends = [first - DAY, *(date(year, 12, 31) for year in range(first.year, today.year)), today]
    periods = [
        (one.kind, one.unit, one.amount)
        for before, last in pairwise(ends)
        for one in reported_between(session, scope, before + DAY, last)
        if (one.kind, unit_key(one.unit, one.kind)) in counted
    ]
    assert by_unit(periods) == stands
    years = [figures_of_year(session, year, [], today, LA).trained for year in range(first.year, today.year + 1)]
    trained = by_unit(("train", one.unit, one.reported) for year in years for one in year)
    assert trained == {unit: amount for unit, amount in stands.items() if unit[0] == "train"}


def test_a_period_up_to_a_day_and_a_report_of_that_day_tell_the_same(ledger: Ledger) -> None:
    session, scope = ledger.session, Scope(ledger.event)
    for day in list(ledger.stood)[::7]:
        figures = figures_of(session, ledger.event, day)
        if figures.left_out:
            continue
        told = by_unit((one.pledge.kind, one.pledge.unit, one.then.reported) for one in figures.promises)
        period = by_unit(
            (one.kind, one.unit, one.amount) for one in reported_between(session, scope, date.min + DAY, day)
        )
        assert told == period, day
