"""The socket from Slack: what it brings is acknowledged once it is handled, and one that may not hear is changed."""

from __future__ import annotations

import copy
import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from bot.deliveries import watermarks
from bot.deliveries.listening import Listening
from bot.deliveries.pulse import Pulse
from bot.deliveries.sweep import Rhythm, Sweeper
from bot.ground import blockkit
from bot.ground.db import Database
from tests.deliveries.a_door import Entrance
from tests.deliveries.a_sweep import HOME
from tests.fake_slack import FakeSlack, Fault
from tests.fake_slack.sockets import SocketTransport

LONG = 60.0
PATIENCE = 60.0


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    with FakeSlack(transport="socket") as running:
        yield running


@pytest.fixture
def entrance(sqlite_database: Database, slack: FakeSlack) -> Entrance:
    return Entrance(sqlite_database, slack)


class Ear:
    """A bot that listens, and sweeps when it is asked to or when it is too quiet."""

    def __init__(self, entrance: Entrance, deaf: float) -> None:
        self.pulse, self.changes = Pulse(), 0
        self.stopping = threading.Event()
        self.sweeper = Sweeper(
            entrance.db, entrance.client, HOME, entrance.door.find, lambda _session: [entrance.maria],
            lambda _session: [], self.pulse, Rhythm(every=600.0, deaf=deaf), ending=self.stopping.wait,
        )  # fmt: skip
        self.listening = Listening(
            entrance.bolt, entrance.slack.app_token, entrance.client, self.pulse, deaf, self.sweeper.undelivered,
            self._changed,
        )  # fmt: skip

    def _changed(self) -> None:
        self.changes += 1
        self.sweeper.ask()

    def listen(self) -> None:
        self.listening.run(self.stopping)

    def sweep(self) -> None:
        while not self.stopping.is_set():
            self.sweeper.asked.wait(self.sweeper.once())
            self.sweeper.asked.clear()


@contextmanager
def listening(entrance: Entrance, deaf: float = LONG) -> Iterator[Ear]:
    ear = Ear(entrance, deaf)
    threads = [threading.Thread(target=one) for one in (ear.listen, ear.sweep)]
    for one in threads:
        one.start()
    try:
        yield ear
    finally:
        ear.stopping.set()
        ear.sweeper.asked.set()
        for one in threads:
            one.join(PATIENCE)
        assert not any(one.is_alive() for one in threads)


def sockets(entrance: Entrance) -> SocketTransport:
    assert entrance.slack.sockets is not None
    return entrance.slack.sockets


def swept(entrance: Entrance) -> bool:
    with entrance.db.read() as session:
        return watermarks.moment(session, watermarks.WHOLE) > 0


def until(condition: Any) -> bool:
    """Whether it came about in time."""
    end = time.monotonic() + PATIENCE
    while not condition() and time.monotonic() < end:
        threading.Event().wait(0.02)
    return bool(condition())


def test_what_it_brings_is_handled_and_answered(entrance: Entrance) -> None:
    entrance.recorder.then = lambda heard: (
        blockkit.message(blockkit.says("120 of 250")) if heard.text == "status" else None
    )
    with listening(entrance):
        entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
        assert entrance.slack.last_answer.ok
        assert entrance.slack.command(entrance.maria, entrance.dm, "/pledge", "status").body["text"] == "120 of 250"
    assert [one.text for one in entrance.heard] == ["120 so far", "status"]


def test_what_could_not_be_saved_is_not_acknowledged(entrance: Entrance) -> None:
    entrance.slack.patience = 1.0
    with listening(entrance):
        entrance.disk.full = True
        entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
        assert not entrance.slack.last_answer.ok
        entrance.disk.full = False
        assert entrance.slack.redeliver().ok
    assert entrance.effects() == 1


def test_none_of_a_burst_is_lost(entrance: Entrance) -> None:
    with entrance.slack.holding() as held:
        entrance.slack.say(entrance.maria, entrance.channel, "120 so far")
    burst = []
    for number in range(100):
        one = copy.deepcopy(held[0])
        one["event"] |= {"ts": f"{number}.000001", "channel": entrance.dm, "channel_type": "im"}
        burst.append(one | {"event_id": f"Ev{number}"})
    with listening(entrance):
        assert sockets(entrance).wait_for_sockets(1, PATIENCE)
        assert all(answer.ok for answer in entrance.slack.burst(burst))
    assert entrance.effects() == 100


@pytest.mark.parametrize("reason", ["warning", "refresh_requested"])
def test_while_slack_asks_for_another_socket_two_are_open_and_nothing_is_lost(entrance: Entrance, reason: str) -> None:
    with listening(entrance) as ear:
        assert sockets(entrance).wait_for_sockets(1, PATIENCE)
        for number in range(30):
            if number % 10 == 5:
                before = sockets(entrance).opened
                sockets(entrance).ask_to_reconnect(reason)
            entrance.slack.say(entrance.maria, entrance.dm, f"{number} so far")
            if number % 10 == 5:
                assert until(lambda before=before: sockets(entrance).opened == before + 1)
        assert until(lambda: ear.changes == 4)
    assert [answer.ok for _, answer in entrance.slack.deliveries] == [True] * 30
    assert entrance.effects() == 30


def test_a_socket_that_ends_without_a_word_is_followed_by_another_and_a_sweep(entrance: Entrance) -> None:
    entrance.ours(entrance.dm)
    with listening(entrance) as ear:
        assert until(lambda: swept(entrance))
        sockets(entrance).cut()
        with entrance.slack.holding():
            entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
        assert until(lambda: entrance.effects() == 1)
        assert until(lambda: ear.changes == 2)


def test_a_socket_that_leaves_pings_unanswered_is_changed(entrance: Entrance) -> None:
    with listening(entrance, deaf=6.0) as ear:
        assert until(lambda: ear.changes == 1)
        sockets(entrance).strike_mute(answers_pings=False)
        assert sockets(entrance).wait_for_a_hearing_one(PATIENCE)
        assert ear.pulse.silent_for() < 6


def test_a_socket_that_answers_pings_and_brings_nothing_is_found_out_by_what_stands_in_slack(
    entrance: Entrance,
) -> None:
    entrance.ours(entrance.dm)
    entrance.slack.patience = 0.1
    with listening(entrance, deaf=3.0) as ear:
        assert until(lambda: ear.changes == 1)
        sockets(entrance).strike_mute()
        entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
        struck = time.monotonic()
        assert sockets(entrance).wait_for_a_hearing_one(PATIENCE)
        assert time.monotonic() - struck < 3 * 2  # Twice the setting, for a busy machine.
        assert until(lambda: entrance.effects() == 1)
        entrance.slack.patience = 10.0
        entrance.slack.say(entrance.maria, entrance.dm, "130 so far")
        assert entrance.slack.last_answer.ok
    assert [one.text for one in entrance.heard] == ["120 so far", "130 so far"]


def test_a_socket_that_brings_nothing_for_long_is_changed_on_that_ground_alone(entrance: Entrance) -> None:
    with listening(entrance, deaf=0.2) as ear:
        assert until(lambda: ear.changes == 1)
        sockets(entrance).strike_mute()
        assert sockets(entrance).wait_for_a_hearing_one(PATIENCE)


def test_a_socket_that_hears_is_left_alone(entrance: Entrance) -> None:
    with listening(entrance, deaf=0.5) as ear:
        assert until(lambda: ear.changes == 1)
        for number in range(7):
            entrance.slack.say(entrance.maria, entrance.dm, f"{number} so far")
            threading.Event().wait(0.1)
        assert (ear.changes, sockets(entrance).opened) == (1, 1)


@pytest.mark.parametrize("how", ["refused", "no link", "a page", "asked to wait", "away"])
def test_while_slack_cannot_be_reached_it_is_tried_again_with_one_line_at_the_beginning_and_one_at_the_end(
    entrance: Entrance, caplog: pytest.LogCaptureFixture, how: str
) -> None:
    caplog.set_level(logging.INFO, logger="bot.deliveries.listening")
    faults = {
        "no link": Fault.error_of("internal_error"),
        "a page": Fault.status_before(403),
        "asked to wait": Fault.rate_limited(2),
    }
    sockets(entrance).refuse_next = 2 if how == "refused" else 0
    if how in faults:
        entrance.slack.faults.next("apps.connections.open", faults[how])
    entrance.slack.away = how == "away"
    began = time.monotonic()
    with listening(entrance) as ear:
        if how == "away":
            assert until(lambda: "cannot be reached" in caplog.text)
            entrance.slack.away = False
        assert until(lambda: ear.changes == 1)
        assert entrance.slack.sockets
        entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
    assert time.monotonic() - began > (2 if how == "asked to wait" else 0)
    assert entrance.effects() == 1
    lines = [record.getMessage() for record in caplog.records if "reached" in record.getMessage()]
    assert len(lines) == 2
    assert "html" not in lines[0]
