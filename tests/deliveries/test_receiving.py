"""The port of ours: how it stops."""

from __future__ import annotations

import logging
import socket
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from urllib.error import HTTPError, URLError

import pytest
from slack_bolt import App
from waitress.channel import HTTPChannel
from waitress.trigger import trigger

from bot.deliveries.receiving import Readiness, by_http
from tests.ports import free_port


def test_who_knocks_while_it_stops_is_answered_and_then_it_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    """It stops at the very moment at which the connection is listed and not yet whole."""
    stopping, port, listed = threading.Event(), free_port(), HTTPChannel.add_channel

    def list_it_and_stop(channel: HTTPChannel, connections: Any = None) -> None:
        listed(channel, connections)
        stopping.set()
        time.sleep(0.3)

    monkeypatch.setattr(HTTPChannel, "add_channel", list_it_and_stop)
    bolt = App(token="xoxb-example", signing_secret="example", token_verification_enabled=False)
    given = (bolt, "127.0.0.1", port, lambda: Readiness(True), str, stopping)
    serving = threading.Thread(target=by_http, args=given, daemon=True)
    serving.start()
    assert _asked(f"http://127.0.0.1:{port}/healthz") == 200
    serving.join(10)
    assert not serving.is_alive()


def test_a_loop_that_is_woken_by_another_stops_as_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it is to do may be done before the one who asks for it has woken it: then it has ended all the same."""
    woken = trigger._physical_pull

    def wake_before_and_after(one: trigger) -> None:
        woken(one)
        time.sleep(0.2)
        woken(one)

    monkeypatch.setattr(trigger, "_physical_pull", wake_before_and_after)
    with open_door() as port:
        pass
    assert _is_free(port)


@contextmanager
def open_door() -> Iterator[int]:
    stopping, port = threading.Event(), free_port()
    bolt = App(token="xoxb-example", signing_secret="example", token_verification_enabled=False)
    bolt.logger.setLevel(logging.ERROR)
    given = (bolt, "127.0.0.1", port, lambda: Readiness(True), str, stopping)
    serving = threading.Thread(target=by_http, args=given, daemon=True)
    serving.start()
    assert _asked(f"http://127.0.0.1:{port}/healthz") == 200
    yield port
    stopping.set()
    serving.join(10)


UNSIGNED = [(b"{", {}), (b"[]", {}), (b"null", {}), (b"\xff\xfe", {}), (b"[" * 100_000, {})]
MARKED = [(b"{}", {"X-Slack-Request-Timestamp": said_at}) for said_at in ("soon", "nan", "9" * 400)]
MARKED += [(b"{}", {"X-Slack-Request-Timestamp": "1669309200", "X-Slack-Signature": "v0=\xe9"})]


@pytest.mark.parametrize(("body", "headers"), UNSIGNED + MARKED)
def test_what_cannot_be_slacks_is_turned_away_in_a_line(
    caplog: pytest.LogCaptureFixture, body: bytes, headers: dict[str, str]
) -> None:
    with open_door() as port:
        asked = urllib.request.Request(f"http://127.0.0.1:{port}/slack/events", data=body, method="POST")
        for name, value in {"Content-Type": "application/json", **headers}.items():
            asked.add_header(name, value)
        with pytest.raises(HTTPError) as refused, urllib.request.urlopen(asked, timeout=10):
            pass
    assert refused.value.code == 400
    refused.value.close()
    assert [(one.levelname, one.exc_info) for one in caplog.records if one.levelno > logging.INFO] == [
        ("WARNING", None)
    ]


def test_connections_that_say_nothing_keep_nobody_outside() -> None:
    with open_door() as port, ExitStack() as idle:
        for _ in range(150):
            half = idle.enter_context(socket.create_connection(("127.0.0.1", port), timeout=5))
            half.sendall(b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{")
        assert _asked(f"http://127.0.0.1:{port}/healthz") == 200
        idle.close()


def _is_free(port: int) -> bool:
    with socket.socket() as door:
        return door.connect_ex(("127.0.0.1", port)) != 0


def _asked(url: str) -> int:
    for _ in range(100):
        try:
            with urllib.request.urlopen(url, timeout=10) as answer:
                return int(answer.status)
        except URLError:
            time.sleep(0.05)
    raise AssertionError("nobody opened the door")
