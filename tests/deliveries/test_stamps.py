"""What a wrong clock wrote down holds nothing up once the clock is right."""

from __future__ import annotations

import time

from sqlalchemy import select, update

from bot.deliveries import stamps
from bot.ground.db import Database
from bot.ground.guard import JumpGuard
from bot.notices.outbox import Lease, Notice
from bot.notices.pace import Pace
from bot.notices.sender import Sender
from tests.fake_slack import FakeSlack
from tests.notices.a_sender import LEASE, Machine, a_client, a_plain_sender, post, state

YEAR = 365 * 86_400.0


def a_sender(db: Database, slack: FakeSlack) -> Sender:
    return a_plain_sender(db, a_client(slack), Pace(0.0, 0.0))


def test_a_lease_and_a_pause_from_a_wrong_year_are_forgotten_and_sending_goes_on(sqlite_database: Database) -> None:
    with FakeSlack(transport="direct") as slack:
        channel = slack.add_channel("stockton", [])
        post(sqlite_database, "first", channel)
        assert a_sender(sqlite_database, slack).deliver() == 1
        post(sqlite_database, "second", channel)
        with sqlite_database.write() as session:
            session.execute(update(Lease).values(until=time.time() + YEAR))
            session.execute(update(Notice).values(not_before=time.time() + YEAR))
        restarted = a_sender(sqlite_database, slack)
        assert restarted.deliver() == 0
        with sqlite_database.write() as session:
            stamps.forget_far_ones(session, time.time())
        restarted = a_sender(sqlite_database, slack)
        assert restarted.deliver() == 1
        assert state(sqlite_database, "second") == "sent"


def test_a_sender_whose_clock_was_put_back_leases_no_further_than_it_should(sqlite_database: Database) -> None:
    machine = Machine()
    with FakeSlack(transport="direct", clock=machine) as slack:
        channel = slack.add_channel("stockton", [])
        sender = a_plain_sender(sqlite_database, a_client(slack), Pace(0.0, 0.0), machine=machine)
        machine.wait(YEAR)
        post(sqlite_database, "first", channel)
        assert sender.deliver() == 1
        machine.wait(-YEAR)
        post(sqlite_database, "second", channel)
        assert sender.deliver() == 1
        with sqlite_database.read() as session:
            assert session.scalar(select(Lease.until)) == machine.at + LEASE


def test_what_is_put_off_as_it_should_be_stays_so(sqlite_database: Database) -> None:
    soon = time.time() + 500
    with sqlite_database.write() as session:
        session.add(Lease(name="sender", holder="another", fence=1, until=soon))
        stamps.forget_far_ones(session, time.time())
        assert session.scalar(select(Lease.until)) == soon


def test_it_is_done_before_a_clock_that_jumped_is_believed() -> None:
    clocks, done = {"wall": 1_000.0, "counting": 5.0}, list[float]()
    guard = JumpGuard(20.0, lambda: clocks["wall"], lambda: clocks["counting"], done.append)
    clocks["wall"] += YEAR
    said = [guard.steady()]
    for _ in range(2):
        clocks["wall"] += 20
        clocks["counting"] += 20
        said.append(guard.steady())
    assert said == [False, False, True]
    assert done == [1_000.0 + YEAR + 40]
