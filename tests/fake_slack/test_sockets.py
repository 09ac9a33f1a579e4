"""Sockets that leave, go mute, die or never open, and many envelopes at once."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
import websocket
from slack_sdk import WebClient

from tests.fake_slack import FakeSlack, payloads
from tests.fake_slack.sockets import SocketTransport
from tests.fake_slack.things import Message, Payload

HELLO = "hello"


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    with FakeSlack(transport="socket") as running:
        running.patience = 5
        yield running


@pytest.fixture
def sockets(slack: FakeSlack) -> SocketTransport:
    assert slack.sockets
    return slack.sockets


class Ear:
    """A client that acknowledges what it hears in a thread of its own."""

    def __init__(self, slack: FakeSlack) -> None:
        answer = WebClient(base_url=slack.api_url).apps_connections_open(app_token=slack.app_token)
        self.socket = websocket.create_connection(str(answer["url"]), timeout=5)
        self.heard: list[str] = []
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        with suppress(websocket.WebSocketException, OSError, ValueError):
            while text := self.socket.recv():
                told = json.loads(text)
                self.heard.append(told.get("reason") or told["type"])
                if "envelope_id" in told:
                    self.socket.send(json.dumps({"envelope_id": told["envelope_id"]}))

    def close(self) -> None:
        with suppress(websocket.WebSocketException, OSError):
            self.socket.close()
        self._thread.join()


@contextmanager
def listening(slack: FakeSlack, count: int = 1) -> Iterator[list[Ear]]:
    """One after the other: what the next socket is to do is settled when it is registered."""
    ears: list[Ear] = []
    try:
        assert slack.sockets
        while len(ears) < count:
            ears.append(Ear(slack))
            assert slack.sockets.wait_for_sockets(len(ears))
        yield ears
    finally:
        for ear in ears:
            ear.close()


def events(slack: FakeSlack, count: int) -> list[Payload]:
    maria = slack.add_person("Maria")
    dm = slack.dm(maria)
    return [payloads.said(slack, Message(dm, slack.new_ts(), maria, f"{n}")) for n in range(count)]


def test_three_thousand_envelopes_at_once_are_sent_and_acknowledged(slack: FakeSlack) -> None:
    slack.patience = 60
    with listening(slack, 2) as ears:
        answers = slack.burst(events(slack, 3_000))
    assert all(answer.ok for answer in answers)
    assert [ear.heard.count("events_api") for ear in ears] == [1_500, 1_500]
    assert slack.acknowledged_in(99) < 30
    assert slack.unacknowledged() == []


def test_a_mute_socket_stays_open_answers_pings_and_says_nothing(slack: FakeSlack, sockets: SocketTransport) -> None:
    slack.patience = 0.2
    with listening(slack) as (ear,):
        assert sockets.strike_mute() == 1
        (told,) = events(slack, 1)
        assert slack.deliver(told).status == 0
        assert ear.heard == [HELLO]
        assert not sockets.wait_for_a_hearing_one(0)
        with listening(slack):
            assert sockets.wait_for_a_hearing_one(5)
    assert slack.unacknowledged() == [told]


@pytest.mark.parametrize(("answers", "heard"), [(True, websocket.ABNF.OPCODE_PONG), (False, None)])
def test_a_mute_socket_may_answer_pings_or_not(
    slack: FakeSlack, sockets: SocketTransport, answers: bool, heard: int | None
) -> None:
    answer = WebClient(base_url=slack.api_url).apps_connections_open(app_token=slack.app_token)
    client = websocket.create_connection(str(answer["url"]), timeout=5)
    assert json.loads(client.recv())["type"] == HELLO
    assert sockets.wait_for_sockets(1)
    sockets.strike_mute(answers_pings=answers)
    client.settimeout(5 if answers else 0.3)
    client.ping("there?")
    if heard is None:
        with pytest.raises(websocket.WebSocketTimeoutException):
            client.recv_data(control_frame=True)
    else:
        assert client.recv_data(control_frame=True)[0] == heard
    client.close()


def test_sockets_to_come_may_be_mute_or_refused(slack: FakeSlack, sockets: SocketTransport) -> None:
    sockets.refuse_next = 1
    with pytest.raises((websocket.WebSocketException, ConnectionError)):
        Ear(slack)
    sockets.mute_next = 1
    with listening(slack, 2) as (mute, hearing):
        slack.patience = 0.3
        answers = slack.burst(events(slack, 2))
    assert [answer.ok for answer in answers] == [False, True]
    assert ("events_api" in mute.heard, "events_api" in hearing.heard) == (False, True)


def test_a_warned_socket_is_still_in_use_and_one_told_to_reconnect_is_not(
    slack: FakeSlack, sockets: SocketTransport
) -> None:
    slack.patience = 0.2
    with listening(slack) as (ear,):
        sockets.ask_to_reconnect("warning")
        first, second = events(slack, 2)
        assert slack.deliver(first).ok
        sockets.ask_to_reconnect()
        assert slack.deliver(second).status == 0
    assert ear.heard == [HELLO, "warning", "events_api", "refresh_requested"]


def test_what_a_dead_socket_did_not_acknowledge_is_known_at_once(slack: FakeSlack, sockets: SocketTransport) -> None:
    slack.patience = 60
    answer = WebClient(base_url=slack.api_url).apps_connections_open(app_token=slack.app_token)
    silent = websocket.create_connection(str(answer["url"]), timeout=5)
    assert sockets.wait_for_sockets(1)
    cutting = threading.Timer(0.1, sockets.cut)
    cutting.start()
    (told,) = events(slack, 1)
    assert slack.deliver(told).status == 0
    assert slack.last_answer.seconds < 30
    cutting.join()
    silent.close()
    assert sockets.opened == 1
