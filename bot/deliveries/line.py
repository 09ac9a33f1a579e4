"""One socket to Slack, from its opening to its end. It is never mended: whoever needs another opens another.

Built on websocket-client itself, beneath the SDK's adapter of the same name. That one closes the old socket before the
new one is open, opens two when one is asked for, goes on dialling a number that is good for one call only, and sends
pings without minding whether they are answered (slackapi/python-slack-sdk, issues 1379, 1462 and 1701).
"""

from __future__ import annotations

import json
import logging
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import websocket
from websocket import WebSocketApp, WebSocketException

Envelope = dict[str, Any]

PONG_WITHIN = 0.8
"""The part of the time between two pings in which the first must be answered."""

POLITE = 1.0
"""Seconds for the other side to answer a goodbye."""

websocket.setdefaulttimeout(10)  # Seconds, for whoever is stuck in opening or in sending.
logging.getLogger("websocket").setLevel(logging.CRITICAL)  # It calls every end of a socket an error.


class Line:
    """`take` is handed each envelope and must not dawdle. `leaving` says that Slack asked for another socket, `over`
    that this one has ended, by whoever's hand; an unanswered ping ends it.
    """

    def __init__(self, url: str, take: Callable[[Line, Envelope], None], ping_every: float) -> None:
        self._take, self._ping_every = take, ping_every
        self.leaving, self.over = threading.Event(), threading.Event()
        self._greeted = threading.Event()
        self._listens = True
        self._in_hand, self._changed = 0, threading.Condition()
        self._app = WebSocketApp(url, on_message=self._hear)
        self._reading = threading.Thread(target=self._read, name="socket", daemon=True)

    def open(self, patience: float) -> bool:
        """Whether Slack said hello within so many seconds."""
        self._reading.start()
        self._greeted.wait(patience)
        return self._greeted.is_set() and not self.over.is_set()

    def _read(self) -> None:
        try:
            self._app.run_forever(ping_interval=self._ping_every, ping_timeout=self._ping_every * PONG_WITHIN)
        finally:
            self.over.set()
            self._greeted.set()

    def _hear(self, _app: WebSocketApp, text: str) -> None:
        told = json.loads(text)
        if told.get("type") == "hello":
            self._greeted.set()
        elif told.get("type") == "disconnect":
            self.leaving.set()
        elif "envelope_id" in told and self._listens:
            with self._changed:
                self._in_hand += 1
            self._take(self, told)

    def acknowledge(self, envelope: Envelope, payload: Any = None) -> None:
        """On the socket that brought it. Raises WebSocketException or OSError when that is gone."""
        answer = {"envelope_id": envelope["envelope_id"]} | ({} if payload is None else {"payload": payload})
        self._app.send(json.dumps(answer))

    @property
    def busy(self) -> bool:
        """Whether something that it brought is still in hand."""
        return self._in_hand > 0

    def put_down(self) -> None:
        """What was taken is done with."""
        with self._changed:
            self._in_hand -= 1
            self._changed.notify_all()

    # The end

    def finish(self, patience: float) -> bool:
        """Take nothing more, so that Slack gives it to another; whether what was in hand came to its end in time."""
        self._listens = False
        with self._changed:
            return self._changed.wait_for(lambda: self._in_hand == 0, patience)

    def close(self) -> None:
        """With a goodbye; where nobody answers that, the socket is cut, which wakes the thread that reads it."""
        self._app.keep_running = False
        held = self._app.sock
        if held is not None:
            with suppress(WebSocketException, OSError, AttributeError):
                held.send_close()
            self.over.wait(POLITE)
            with suppress(OSError, AttributeError):
                held.sock.shutdown(socket.SHUT_RDWR)  # type: ignore[union-attr] # None is an AttributeError
        self._reading.join(POLITE)
        if held is not None:
            # The library thinks that whoever said goodbye has closed the socket too.
            held.shutdown()  # type: ignore[no-untyped-call]
