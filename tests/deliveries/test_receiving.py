"""The port of ours: how it stops."""

from __future__ import annotations

import threading
import time
import urllib.request
from typing import Any
from urllib.error import URLError

import pytest
from slack_bolt import App
from waitress.channel import HTTPChannel

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
    given = (bolt, "127.0.0.1", port, lambda: Readiness(True), stopping)
    serving = threading.Thread(target=by_http, args=given, daemon=True)
    serving.start()
    assert _asked(f"http://127.0.0.1:{port}/healthz") == 200
    serving.join(10)
    assert not serving.is_alive()


def _asked(url: str) -> int:
    for _ in range(100):
        try:
            with urllib.request.urlopen(url, timeout=10) as answer:
                return int(answer.status)
        except URLError:
            time.sleep(0.05)
    raise AssertionError("nobody opened the door")
