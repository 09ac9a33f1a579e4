"""Jobs run until nothing is due; a missed strike is made up and a double one does nothing."""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from bot.ground import clock, stumbles
from bot.ground.clock import Action, Job, Striker, SystemClock
from bot.ground.db import Database
from bot.people.model import Profile
from tests.conftest import NOW

SOON = NOW + timedelta(hours=1)
BATCH = 20
POISON = ("U13", "U45")


def due_at(database: Database, *moments: datetime) -> None:
    """Rows that are due: a person's name is "due" until the job has seen it."""
    with database.write() as session:
        for number, moment in enumerate(moments):
            session.add(Profile(team_id="T1", user_id=f"U{number}", name="due", seen_at=moment))


def due(session: Session, now: datetime, aside: Collection[int]) -> Sequence[int]:
    waiting = select(Profile.id).where(Profile.name == "due", Profile.seen_at <= now, Profile.id.not_in(aside))
    return session.scalars(waiting.order_by(Profile.id).limit(BATCH)).all()


def take(session: Session, rows: Sequence[int], _now: datetime) -> list[Action]:
    """Marks them done; whoever is called poison makes it raise when half of the work is done."""
    taken = update(Profile).where(Profile.id.in_(rows)).values(name="done").returning(Profile.user_id)
    done: list[Action] = [{"did": "take", "key": user} for user in session.scalars(taken)]
    if any(one["key"] in POISON for one in done):
        raise KeyError("somebody's words")
    return done


def soonest(session: Session) -> datetime | None:
    return session.scalar(select(Profile.seen_at).where(Profile.name == "due").order_by(Profile.seen_at).limit(1))


TAKE = Job("take", due, take, soonest)


def fail(_session: Session, _now: datetime, _aside: Collection[int]) -> Sequence[int]:
    raise RuntimeError("a job that fails")


FAIL = Job("fail", fail, take, lambda _session: None)


def small_batches(size: int) -> Job:
    return TAKE._replace(due=lambda session, now, aside: due(session, now, aside)[:size])


def names(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.scalars(select(Profile.name).order_by(Profile.id)))


def test_a_tick_takes_batch_after_batch_until_nothing_is_due(database: Database) -> None:
    due_at(database, *[NOW] * 12, SOON)
    actions = clock.tick(database, [small_batches(5)], NOW)
    assert sorted(str(action["key"]) for action in actions) == sorted(f"U{number}" for number in range(12))
    assert names(database) == ["done"] * 12 + ["due"]


def test_garbage_is_looked_for_after_a_batch_and_not_within_it(sqlite_database: Database) -> None:
    within: list[bool] = []

    def look(session: Session, rows: Sequence[int], now: datetime) -> list[Action]:
        within.append(gc.isenabled())
        return take(session, rows, now)

    due_at(sqlite_database, NOW)
    clock.tick(sqlite_database, [TAKE._replace(run=look)], NOW)
    assert (within, gc.isenabled()) == ([False], True)
    with pytest.raises(RuntimeError, match="a job that fails"):
        clock.tick(sqlite_database, [FAIL._replace(next_due=lambda _session: NOW)], NOW)
    assert gc.isenabled()


def test_a_second_tick_does_nothing(database: Database) -> None:
    due_at(database, NOW)
    clock.tick(database, [TAKE], NOW)
    assert clock.tick(database, [TAKE], NOW) == []


def test_a_missed_tick_is_made_up(database: Database) -> None:
    due_at(database, NOW, SOON)
    assert len(clock.tick(database, [TAKE], SOON + timedelta(days=30))) == 2


def test_a_tick_with_nothing_to_do_waits_for_no_writer(sqlite_database: Database) -> None:
    due_at(sqlite_database, SOON)
    with sqlite_database.write():
        assert clock.tick(sqlite_database, [TAKE], NOW) == []


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
    assert woken.wait(60)
    striker.stop()
    assert names(sqlite_database) == ["done"]


# Rows over which a job stumbles


def strikes(database: Database, times: int, jobs: Sequence[Job] = (TAKE,)) -> tuple[list[Action], list[int]]:
    """So many strikes: what was done, and the rows of which staff were told."""
    done: list[Action] = []
    told: list[int] = []
    for _ in range(times):
        done += clock.tick(database, jobs, NOW, lambda _session, stumble: told.append(stumble.row))
    return done, told


def test_a_row_that_makes_a_job_raise_keeps_no_other_from_its_turn(database: Database) -> None:
    due_at(database, *[NOW] * 100)
    strikes(database, 1)
    left = [number for number, name in enumerate(names(database)) if name == "due"]
    assert left == [13, 45]


def test_after_three_tries_a_row_is_set_aside_and_staff_are_told_once(database: Database) -> None:
    due_at(database, *[NOW] * 50)
    done, told = strikes(database, 6)
    assert len(told) == len(set(told)) == 2
    assert [one["did"] for one in done if one["did"] != "take"] == ["stumble"] * 4 + ["set aside"] * 2
    with database.read() as session:
        assert [(one.job, one.tries, one.error) for one in stumbles.set_aside(session)] == [("take", 3, "KeyError")] * 2


def test_a_row_that_comes_through_after_all_is_forgotten(database: Database) -> None:
    due_at(database, *[NOW] * 14)
    strikes(database, 2)
    assert names(database)[13] == "due"
    with database.write() as session:
        session.execute(update(Profile).where(Profile.user_id == "U13").values(user_id="U99"))
    strikes(database, 1)
    assert names(database)[13] == "done"
    with database.read() as session:
        assert stumbles.of_job(session, "take") == {}


def test_a_row_set_aside_is_tried_again_when_somebody_says_so(database: Database) -> None:
    due_at(database, *[NOW] * 14)
    strikes(database, 3)
    with database.write() as session:
        (aside,) = stumbles.set_aside(session)
        assert stumbles.try_again(session, aside.id)
        assert stumbles.try_again(session, aside.id) is None
    assert strikes(database, 3)[1] == [aside.row]


def test_where_every_row_of_many_fails_the_job_is_at_fault_and_none_is_set_aside(database: Database) -> None:
    due_at(database, *[NOW] * 12)
    broken = Job("broken", due, lambda _session, rows, _now: [{"did": 1 // (len(rows) - len(rows))}], soonest)
    for _ in range(4):
        with pytest.raises(ZeroDivisionError):
            clock.tick(database, [broken], NOW)
    with database.read() as session:
        assert stumbles.of_job(session, "broken") == {}


def test_what_the_database_does_not_take_is_no_rows_fault(sqlite_database: Database) -> None:
    due_at(sqlite_database, NOW)

    def full(session: Session, _rows: Sequence[int], _now: datetime) -> list[Action]:
        session.execute(text("SELECT * FROM no_such_table"))
        return []

    with pytest.raises(OperationalError):
        clock.tick(sqlite_database, [Job("full", due, full, soonest)], NOW)
    with sqlite_database.read() as session:
        assert stumbles.of_job(session, "full") == {}


def test_a_rehearsal_goes_around_a_row_that_stumbles_and_counts_nothing(database: Database) -> None:
    due_at(database, *[NOW] * 20)
    done = clock.rehearse(database, [TAKE], NOW)
    assert [one["did"] for one in done].count("take") == 19
    with database.read() as session:
        assert stumbles.of_job(session, "take") == {}


def test_the_systems_time_has_a_zone() -> None:
    assert SystemClock().now().tzinfo == UTC
