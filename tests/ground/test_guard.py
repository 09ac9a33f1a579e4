"""A clock that jumps is not believed until it is seen to run evenly again; nothing is struck or sent before."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

import pytest

from bot.ground.clock import Action, Job, Striker
from bot.ground.db import Database
from bot.ground.guard import JumpGuard
from bot.notices.pace import Pace
from tests.conftest import NOW
from tests.fake_slack import FakeSlack
from tests.notices.a_sender import a_client, a_plain_sender, post

APART = 20.0
HOUR, DAY = 3600.0, 86_400.0


class Machine:
    """Two clocks: one that may be set, and one that only counts."""

    def __init__(self) -> None:
        self.wall, self.counting = NOW.timestamp(), 5.0
        self.guard = JumpGuard(APART, lambda: self.wall, lambda: self.counting)

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.wall, UTC)

    def passes(self, seconds: float) -> None:
        self.wall += seconds
        self.counting += seconds

    def looks(self, *after: float) -> list[bool]:
        """What the guard says after each of these waits."""
        said = []
        for seconds in after:
            self.passes(seconds)
            said.append(self.guard.steady())
        return said


@pytest.mark.parametrize("by", [HOUR, -HOUR, 365 * DAY, -DAY, 301.0, -301.0])
def test_after_a_jump_two_readings_a_strike_apart_must_agree(by: float) -> None:
    machine = Machine()
    assert machine.looks(APART, APART) == [True, True]
    machine.wall += by
    assert machine.looks(1, APART, APART, APART) == [False, False, True, True]


def test_what_a_time_service_corrects_is_no_jump() -> None:
    machine = Machine()
    for by in (299.0, -299.0, 2.5):
        machine.wall += by
        assert machine.looks(APART) == [True]


def test_looking_more_often_makes_it_go_on_no_sooner() -> None:
    machine = Machine()
    machine.wall += HOUR
    assert machine.looks(*[1] * 40) == [False] * 40
    assert machine.looks(1) == [True]


def test_a_jump_back_before_it_was_believed_is_a_jump_too() -> None:
    machine = Machine()
    machine.wall += HOUR
    assert machine.looks(1, APART) == [False, False]
    machine.wall -= HOUR
    assert machine.looks(APART, APART, APART) == [False, False, True]


def test_a_machine_that_slept_waits_two_strikes_before_it_goes_on() -> None:
    """Asleep, the clock on the wall goes on and the counting one does not."""
    machine = Machine()
    machine.wall += 8 * HOUR
    assert machine.looks(0, APART, APART) == [False, False, True]


def test_it_is_said_once_and_said_again_when_it_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    machine = Machine()
    machine.wall += HOUR
    with caplog.at_level(logging.WARNING, "bot.ground.guard"):
        machine.looks(1, 1, 1)
        machine.wall -= HOUR
        machine.looks(1, APART, 1, APART, APART)
    assert [record.getMessage().split(":")[0] for record in caplog.records] == [
        "The clock of this machine jumped by 1", "The clock of this machine runs evenly again",
    ]  # fmt: skip


def test_nothing_is_struck_while_the_clock_is_not_believed(sqlite_database: Database) -> None:
    machine, struck = Machine(), list[datetime]()

    def due(_session: object, now: datetime, _aside: object) -> list[int]:
        return [1] if now not in struck else []

    def note(_session: object, _rows: object, now: datetime) -> list[Action]:
        struck.append(now)
        return [{"did": "strike"}]

    job = Job("note", due, note, lambda _session: None)
    striker = Striker(sqlite_database, [job], machine, lambda: None, machine.guard.steady)
    for by in (0.0, 365 * DAY, 0.0, -365 * DAY, 0.0, 0.0):
        machine.wall += by
        machine.passes(APART)
        striker.strike()
    assert struck == [NOW + timedelta(seconds=APART), NOW + timedelta(seconds=6 * APART)]


def test_nothing_is_sent_while_the_clock_is_not_believed(sqlite_database: Database) -> None:
    machine = Machine()
    with FakeSlack(transport="direct") as slack:
        channel = slack.add_channel("stockton", [])
        post(sqlite_database, "ask:42", channel)
        sender = a_plain_sender(sqlite_database, a_client(slack), Pace(0.0, 0.0), steady=machine.guard.steady)
        machine.wall += 365 * DAY
        assert sender.deliver() == 0
        assert sender.next_wait(5.0) == 5.0
        machine.passes(APART)
        assert sender.deliver() == 0
        machine.passes(APART)
        assert sender.deliver() == 1
        assert [message.text for message in slack.messages(channel)] == ["How far are you?"]
