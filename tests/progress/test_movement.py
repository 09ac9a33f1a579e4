"""What changed since a moment, and in a period."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.pledges.commands import withdraw
from bot.progress.commands import book, void_entry
from bot.progress.movement import first_day, moved_since, reported_between
from bot.progress.numbers import Scope
from tests.conftest import NOW
from tests.progress.builders import STAFF, heard, promised, stockton


def test_what_moved_is_told_from_what_was_known_then(session: Session) -> None:
    event = stockton(session)
    rtd, lines, silent = (promised(session, event, name, target=100) for name in ("RTD", "Lines", "Silent"))
    heard(session, rtd, "set", 20, days=1)
    heard(session, silent, "set", 5, days=1)
    heard(session, rtd, "set", 65, days=8)
    heard(session, lines, "set", 100, days=9)
    moves = moved_since(session, Scope(event), NOW + timedelta(days=7))
    assert [(move.pledge, move.before.reported, move.now.reported, move.finished) for move in moves] == [
        (lines, 0, 100, True), (rtd, 20, 65, False),
    ]  # fmt: skip
    assert len(moved_since(session, Scope(event), None)) == 3
    assert moved_since(session, Scope(event), NOW + timedelta(days=10)) == []


def test_a_promise_that_was_taken_back_has_moved_and_is_not_finished(session: Session) -> None:
    pledge = promised(session, stockton(session), "RTD", target=20)
    heard(session, pledge, "set", 20, days=1)
    withdraw(session, pledge, STAFF, NOW + timedelta(days=2))
    (move,) = moved_since(session, Scope(), None)
    assert (move.now.reported, move.finished) == (20, False)


def test_a_void_is_a_move_back(session: Session) -> None:
    event = stockton(session)
    entry = heard(session, promised(session, event, "RTD"), "set", 20, days=1)
    void_entry(session, entry, STAFF, NOW + timedelta(days=9))
    (move,) = moved_since(session, Scope(event), NOW + timedelta(days=7))
    assert (move.before.reported, move.now.reported) == (20, 0)


def test_a_period_counts_by_the_day_of_the_figure_and_by_unit(session: Session) -> None:
    event = stockton(session)
    rtd, lines = promised(session, event, "RTD"), promised(session, event, "Lines", unit="drivers")
    heard(session, rtd, "set", 100, days=10)
    added = heard(session, rtd, "add", 54, days=40)
    heard(session, rtd, "add", 10, days=90)
    heard(session, lines, "set", 7, days=41)
    book(
        session, rtd, "correct", 45, words="sorry, 45", because=None, noted_by=STAFF, order_ts=None, ref=added,
        as_of=date(2023, 2, 1), now=NOW + timedelta(days=80),
    )  # fmt: skip
    found = reported_between(session, Scope(event), date(2022, 12, 1), date(2022, 12, 31))
    assert [(one.unit, one.amount) for one in found] == [("employees", 45), ("drivers", 7)]


def test_all_that_was_ever_told_begins_with_the_first_figure_that_still_counts(session: Session) -> None:
    pledge = promised(session, stockton(session), "RTD")
    slip = heard(session, pledge, "set", 20, days=-4000)
    heard(session, pledge, "set", 30, days=5)
    zone = ZoneInfo("America/Los_Angeles")
    assert first_day(session, Scope(), zone) == slip.as_of
    void_entry(session, slip, STAFF, NOW + timedelta(days=6))
    assert first_day(session, Scope(), zone) == date(2022, 11, 15)
