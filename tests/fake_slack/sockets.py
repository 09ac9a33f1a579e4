"""Socket Mode: each payload goes to one of the open sockets, in turn, and waits for its acknowledgement.

A socket may be asked to leave, cut, struck mute, or refused before it opens.
"""

import itertools
import json
import threading
import time
import uuid
from collections.abc import Callable, Iterable
from typing import Any

from .things import APP, AT_LAST, Answer, Payload
from .transport import kind_of
from .websocket import ServerSocket


class _Envelope:
    """One on its way: it is answered, or its socket goes, or nobody has the patience any more."""

    def __init__(self, payload: Payload, retry: dict[str, Any]) -> None:
        self.id = str(uuid.uuid4())
        self.kind = kind_of(payload)
        self.socket: ServerSocket | None = None
        self.over = threading.Event()
        self._sent_at = time.monotonic()
        self._seconds: float | None = None
        self._body: Any = None
        self.text = json.dumps(self._written(payload, retry))

    def _written(self, payload: Payload, retry: dict[str, Any]) -> Payload:
        envelope: Payload = {"envelope_id": self.id, "type": self.kind, "payload": payload}
        envelope["accepts_response_payload"] = self.kind != "events_api"
        if self.kind == "events_api":
            envelope |= {"retry_attempt": retry.get("num", 0), "retry_reason": retry.get("reason", "")}
        return envelope

    def acknowledged(self, body: Any) -> None:
        self._seconds, self._body = time.monotonic() - self._sent_at, body
        self.over.set()

    def answer(self, patience: float) -> Answer:
        """Waits for at most `patience` seconds from the sending on."""
        self.over.wait(max(0.0, self._sent_at + patience - time.monotonic()))
        if self._seconds is None:
            return Answer(0, None, time.monotonic() - self._sent_at)
        return Answer(200, None if self.kind == "events_api" else self._body, self._seconds)


class SocketTransport:
    """`mute_next` is how many of the sockets to come are mute from their greeting on; `refuse_next` how many are
    turned away before they open.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._turn = itertools.count()
        self._under_way: dict[str, _Envelope] = {}
        self.sockets: list[ServerSocket] = []
        self.opened = 0
        self.mute_next = 0
        self.refuse_next = 0

    # Opening and closing

    def refuses(self) -> bool:
        """Whether the next socket is turned away."""
        with self._changed:
            self.refuse_next -= 1
            refused = self.refuse_next >= 0
            self.refuse_next = max(0, self.refuse_next)
            return refused

    def serve(self, socket: ServerSocket) -> None:
        """Greet a new socket and read its acknowledgements until it goes."""
        hello = {"type": "hello", "num_connections": len(self.sockets) + 1, "connection_info": {"app_id": APP}}
        try:
            socket.send(json.dumps(hello))
        except OSError:
            return
        with self._changed:
            if self.mute_next > 0:
                self.mute_next -= 1
                socket.mute = True
            self.opened += 1
            self.sockets.append(socket)
            self._changed.notify_all()
        while (text := socket.receive()) is not None:
            self._acknowledge(text)
        self._gone(socket)

    def _gone(self, socket: ServerSocket) -> None:
        """What it has not acknowledged by now it never will."""
        with self._changed:
            self.sockets = [one for one in self.sockets if one is not socket]
            lost = [one for one in self._under_way.values() if one.socket is socket]
            self._changed.notify_all()
        for envelope in lost:
            envelope.over.set()

    def ask_to_reconnect(self, reason: str = "refresh_requested") -> None:
        """What Slack does every few hours: say so, send nothing more there, and leave the closing to the other side.

        A `warning` comes some seconds before; the socket is still in use then.
        """
        with self._changed:
            leaving = list(self.sockets)
            if reason != "warning":
                self.sockets = []
        for socket in leaving:
            self._say(socket, json.dumps({"type": "disconnect", "reason": reason, "debug_info": {}}))

    def cut(self) -> int:
        """Every open socket ends without a word. Gives how many."""
        with self._changed:
            leaving = list(self.sockets)
        for socket in leaving:
            socket.cut()
        return len(leaving)

    def strike_mute(self, answers_pings: bool = True) -> int:
        """Every open socket stays open, and nothing comes from it any more. Gives how many."""
        with self._changed:
            for socket in self.sockets:
                socket.mute, socket.answers_pings = True, answers_pings
            return len(self.sockets)

    def wait_for_sockets(self, count: int, timeout: float = AT_LAST) -> bool:
        return self._wait_for(lambda: len(self._open()) >= count, timeout)

    def wait_for_socket_of(self, process: str, timeout: float) -> bool:
        """Until this process (see `ServerSocket`) has an open one."""
        return self._wait_for(lambda: self._of(process), timeout)

    def wait_for_no_socket_of(self, process: str, timeout: float) -> bool:
        return self._wait_for(lambda: not self._of(process), timeout)

    def wait_for_a_hearing_one(self, timeout: float) -> bool:
        """Until some socket is open that is not mute."""
        return self._wait_for(lambda: any(not one.mute for one in self._open()), timeout)

    def _wait_for(self, predicate: Callable[[], bool], timeout: float) -> bool:
        with self._changed:
            return self._changed.wait_for(predicate, timeout)

    def _of(self, process: str) -> bool:
        return any(one.process == process for one in self._open())

    def _open(self) -> list[ServerSocket]:
        """A socket that has said goodbye gets nothing more, even while its thread is still ending."""
        return [socket for socket in self.sockets if not socket.closing]

    # Delivering

    def send(self, payload: Payload, retry: dict[str, Any], patience: float) -> Answer:
        start = time.monotonic()
        if not self.wait_for_sockets(1, patience):
            return Answer(0, None, time.monotonic() - start)
        return self.send_all([(payload, retry)], patience)[0]

    def send_all(self, told: Iterable[tuple[Payload, dict[str, Any]]], patience: float) -> list[Answer]:
        """A burst: all are sent before the first acknowledgement is waited for."""
        envelopes = [self._sent(payload, retry) for payload, retry in told]
        answers = [envelope.answer(patience) for envelope in envelopes]
        with self._changed:
            for envelope in envelopes:
                self._under_way.pop(envelope.id, None)
        return answers

    def _sent(self, payload: Payload, retry: dict[str, Any]) -> _Envelope:
        envelope = _Envelope(payload, retry)
        with self._changed:
            if not (sockets := self._open()):
                envelope.over.set()
                return envelope
            socket = envelope.socket = sockets[next(self._turn) % len(sockets)]
            self._under_way[envelope.id] = envelope
        if not self._say(socket, envelope.text):
            envelope.over.set()
        return envelope

    def _say(self, socket: ServerSocket, text: str) -> bool:
        """False where the socket is dead. A mute one takes it as well and keeps it to itself."""
        try:
            if not socket.mute:
                socket.send(text)
        except (OSError, ValueError):
            return False
        return True

    def _acknowledge(self, text: str) -> None:
        """An acknowledgement that comes too late is for nobody."""
        ack = json.loads(text)
        with self._changed:
            envelope = self._under_way.get(str(ack.get("envelope_id")))
        if envelope:
            envelope.acknowledged(ack.get("payload"))
