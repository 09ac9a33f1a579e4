"""Jobs run until nothing is due; a missed strike is made up and a double one does nothing."""

from __future__ import annotations

import logging
import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.ground import clock
from bot.ground.clock import Action, Job, Striker, SystemClock
from bot.ground.db import Database
from bot.people.model import Profile
from tests.conftest import NOW

SOON = NOW + timedelta(hours=1)


def due_at(database: Database, *moments: datetime) -> None:
    """Rows that are due: a person's name is "due" until the job has seen it."""
    with database.write() as session:
        for number, moment in enumerate(moments):
            session.add(Profile(team_id="T1", user_id=f"U{number}", name="due", seen_at=moment))


def take_two(session: Session, now: datetime) -> list[Action]:
    due = select(Profile.id).where(Profile.name == "due", Profile.seen_at <= now).order_by(Profile.id).limit(2)
    taken = update(Profile).where(Profile.id.in_(due)).values(name="done").returning(Profile.user_id)
    return [{"did": "take", "key": user} for user in session.scalars(taken)]


def soonest(session: Session) -> datetime | None:
    return session.scalar(select(Profile.seen_at).where(Profile.name == "due").order_by(Profile.seen_at).limit(1))


TAKE = Job("take", take_two, soonest)


def fail(_session: Session, _now: datetime) -> list[Action]:
    raise RuntimeError("a job that fails")


FAIL = Job("fail", fail, lambda _session: None)


def names(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.scalars(select(Profile.name).order_by(Profile.id)))


def test_a_tick_takes_batch_after_batch_until_nothing_is_due(database: Database) -> None:
    due_at(database, *[NOW] * 5, SOON)
    actions = clock.tick(database, [TAKE], NOW)
    assert sorted(str(action["key"]) for action in actions) == ["U0", "U1", "U2", "U3", "U4"]
    assert names(database) == ["done"] * 5 + ["due"]


def test_a_second_tick_does_nothing(database: Database) -> None:
    due_at(database, NOW)
    clock.tick(database, [TAKE], NOW)
    assert clock.tick(database, [TAKE], NOW) == []


def test_a_missed_tick_is_made_up(database: Database) -> None:
    due_at(database, NOW, SOON)
    assert len(clock.tick(database, [TAKE], SOON + timedelta(days=30))) == 2


def test_a_rehearsal_tells_what_a_tick_would_do_and_writes_nothing(database: Database) -> None:
    due_at(database, NOW, NOW, NOW)
    assert len(clock.rehearse(database, [TAKE], NOW)) == 3
    assert names(database) == ["due"] * 3


def test_the_next_due_moment_is_the_soonest_of_all_jobs(database: Database) -> None:
    assert clock.next_due(database, [TAKE, FAIL]) is None
    due_at(database, SOON, NOW)
    assert clock.next_due(database, [FAIL, TAKE]) == NOW


class Stopped:
    def now(self) -> datetime:
        return NOW


def test_a_job_that_fails_keeps_no_other_from_running(
    sqlite_database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    due_at(sqlite_database, NOW)
    woken: list[str] = []
    with caplog.at_level(logging.ERROR):
        Striker(sqlite_database, [FAIL, TAKE], Stopped(), lambda: woken.append("woken")).strike()
    assert names(sqlite_database) == ["done"]
    assert woken == ["woken"]
    assert "The job fail failed" in caplog.text


def test_nobody_is_woken_when_nothing_was_due(sqlite_database: Database) -> None:
    woken: list[str] = []
    Striker(sqlite_database, [TAKE], Stopped(), lambda: woken.append("woken")).strike()
    assert woken == []


def test_the_striker_strikes_by_itself_until_it_is_stopped(sqlite_database: Database) -> None:
    due_at(sqlite_database, NOW)
    woken = threading.Event()
    striker = Striker(sqlite_database, [TAKE], Stopped(), woken.set)
    striker.start(0.05)
    assert woken.wait(10)
    striker.stop()
    assert names(sqlite_database) == ["done"]


def test_the_systems_time_has_a_zone() -> None:
    assert SystemClock().now().tzinfo == UTC
