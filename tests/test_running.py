"""The end that is asked for: what is in hand is finished, nothing new is begun, and it does not take long."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import cast

import pytest
from sqlalchemy.exc import OperationalError

from bot.ground.clock import Striker, SystemClock
from bot.ground.db import Database
from bot.notices.outbox import Lease
from bot.notices.pace import Pace
from bot.notices.sender import Sender
from bot.running import Round, Work, sending
from bot.understanding.writing import patterns
from bot.understanding.writing.patterns import late
from tests.fake_slack import FakeSlack, Fault
from tests.notices.a_sender import a_client, a_plain_sender, post, state

AT_ONCE = Pace(per_channel=0.0, settle=0.0)


def until_told(stopping: threading.Event) -> None:
    stopping.wait()


class Running:
    """Work in a thread of its own, ended at the end of the block."""

    def __init__(self, work: Work) -> None:
        self.work, self.done = work, ThreadPoolExecutor(1)

    def __enter__(self) -> Running:
        self.outcome = self.done.submit(self.work.run, 3600.0)
        return self

    def __exit__(self, *_: object) -> None:
        self.work.stopping.set()
        self.outcome.exception()
        self.done.shutdown()


def some_work(
    database: Database, sender: Sender, *rounds: Round, receive: Callable[[threading.Event], None] = until_told,
    drain: float = 5.0,
) -> Work:  # fmt: skip
    striker = Striker(database, [], SystemClock(), lambda: None)
    return Work(receive, striker, sender, rounds, ThreadPoolExecutor(1), drain)


def test_told_to_end_it_finishes_the_notice_being_sent_and_begins_no_other(database: Database) -> None:
    with FakeSlack() as slack:
        channel = slack.add_channel("staff", [])
        for number in range(2):
            post(database, f"a:{number}", channel)
        sender = a_plain_sender(database, a_client(slack), AT_ONCE)
        work = some_work(database, sender, sending(sender, threading.Event(), 30.0))
        slack.faults.next("chat.postMessage", Fault.slow(0.5))
        with Running(work) as running:
            assert slack.wait_for(lambda: slack.faults.waiting() == 0, timeout=10)
            work.stopping.set()  # while the first is on its way
            assert running.outcome.result(timeout=60)
        assert [state(database, "a:0"), state(database, "a:1")] == ["sent", "waiting"]
        with database.read() as session:
            assert session.get_one(Lease, "sender").until == 0.0, "the next sender need not wait"


def test_at_work_it_looks_for_garbage_though_nobody_did_while_it_was_built(database: Database) -> None:
    with FakeSlack() as slack:
        receiving = threading.Event()

        def receive(stopping: threading.Event) -> None:
            receiving.set()
            stopping.wait()

        work = some_work(database, a_plain_sender(database, a_client(slack), AT_ONCE), receive=receive)
        gc.disable()
        try:
            with Running(work):
                assert receiving.wait(60)
                assert gc.isenabled()
        finally:
            gc.enable()


def test_at_work_it_makes_ready_what_the_first_message_would_wait_for(database: Database) -> None:
    often = patterns.OFTEN.read_text(encoding="utf-8").split()
    fresh = late(next(one.pattern for one in patterns._late if patterns.name_of(one.pattern) in often))
    with FakeSlack() as slack, Running(some_work(database, a_plain_sender(database, a_client(slack), AT_ONCE))):
        assert slack.wait_for(lambda: cast(patterns._Late, fresh).is_compiled)


def test_what_hangs_holds_up_the_end_for_the_drain_and_no_longer(sqlite_database: Database) -> None:
    hanging = threading.Event()

    def hang(stopping: threading.Event) -> None:
        stopping.wait()
        hanging.wait()

    with FakeSlack() as slack:
        work = some_work(
            sqlite_database, a_plain_sender(sqlite_database, a_client(slack), AT_ONCE), receive=hang, drain=0.2
        )
        with Running(work) as running:
            work.stopping.set()
            assert running.outcome.result(timeout=60) is False
        hanging.set()


def test_a_road_from_slack_that_cannot_be_opened_ends_it_with_the_reason(sqlite_database: Database) -> None:
    def refused(_stopping: threading.Event) -> None:
        raise ValueError("invalid_auth")

    with FakeSlack() as slack:
        work = some_work(sqlite_database, a_plain_sender(sqlite_database, a_client(slack), AT_ONCE), receive=refused)
        with Running(work) as running, pytest.raises(ValueError, match="invalid_auth"):
            running.outcome.result(timeout=60)


def test_a_round_that_fails_goes_on(sqlite_database: Database, caplog: pytest.LogCaptureFixture) -> None:
    tried = threading.Semaphore(0)
    errors: list[Exception] = [OperationalError("SELECT 1", {}, Exception("gone")), RuntimeError("a mistake")]

    def once() -> float:
        tried.release()
        if errors:
            raise errors.pop(0)
        return 60.0

    wake = threading.Event()
    wake.set()
    with FakeSlack() as slack:
        work = some_work(
            sqlite_database,
            a_plain_sender(sqlite_database, a_client(slack), AT_ONCE),
            Round("counter", once, wake),
        )
        with Running(work):
            for _ in range(3):
                assert tried.acquire(timeout=60)
    assert [record.getMessage() for record in caplog.records] == ["The counter failed; it goes on."]
