"""How a delivery reaches the bot and how its answer comes back: signed HTTP, a socket, or a plain call."""

import contextlib
import hashlib
import hmac
import http.client
import itertools
import json
import threading
import time
import uuid
from collections.abc import Callable
from typing import Any, Protocol
from urllib.parse import SplitResult, urlencode, urlsplit

from .websocket import ServerSocket
from .world import APP, Answer, Payload

Direct = Callable[[dict[str, str], str], tuple[int, str]]


class Transport(Protocol):
    def send(self, payload: Payload, retry: dict[str, Any], patience: float) -> Answer:
        """Deliver once and wait at most `patience` seconds."""
        ...


def kind_of(payload: Payload) -> str:
    """The name Socket Mode gives this payload."""
    if payload.get("type") == "event_callback":
        return "events_api"
    return "slash_commands" if "command" in payload else "interactive"


def encoded(payload: Payload) -> tuple[str, str]:
    """Content type and body, as each kind travels over HTTP."""
    form = "application/x-www-form-urlencoded"
    kind = kind_of(payload)
    if kind == "events_api":
        return "application/json", json.dumps(payload)
    return form, urlencode(payload if kind == "slash_commands" else {"payload": json.dumps(payload)})


def signed(secret: str, body: str, at: int) -> dict[str, str]:
    """The two headers that prove a request is Slack's."""
    digest = hmac.new(secret.encode(), f"v0:{at}:{body}".encode(), hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(at), "X-Slack-Signature": f"v0={digest}"}


def _headers(secret: str, payload: Payload, retry: dict[str, Any]) -> tuple[dict[str, str], str]:
    content_type, body = encoded(payload)
    # The signature's time is the machine's: the field's clock of a test may stand still.
    headers = {"Content-Type": content_type, **signed(secret, body, int(time.time()))}
    if retry:
        headers |= {"X-Slack-Retry-Num": str(retry["num"]), "X-Slack-Retry-Reason": retry["reason"]}
    return headers, body


def _read(body: str) -> Any:
    """JSON as an object, anything else as the text it is."""
    try:
        found = json.loads(body) if body else None
    except ValueError:
        return body
    return found if isinstance(found, dict | None) else body


class HttpTransport:
    """Signed requests to `request_url`, or to several processes in turn, as a router before them would."""

    def __init__(self, secret: Callable[[], str]) -> None:
        self._secret = secret
        self._lock = threading.Lock()
        self._turn = itertools.count()
        self._receivers: list[str] = []

    @property
    def request_url(self) -> str:
        return self._receivers[0] if self._receivers else ""

    @request_url.setter
    def request_url(self, url: str) -> None:
        self._receivers = [url]

    def add_receiver(self, url: str) -> None:
        with self._lock:
            self._receivers = [*self._receivers, url]

    def remove_receiver(self, url: str) -> None:
        with self._lock:
            self._receivers = [one for one in self._receivers if one != url]

    def send(self, payload: Payload, retry: dict[str, Any], patience: float) -> Answer:
        """To the next that takes the connection: a process that is not up yet, or gone, is passed over."""
        start = time.monotonic()
        headers, body = _headers(self._secret(), payload, retry)
        receivers, first = self._receivers, next(self._turn)
        for n in range(len(receivers)):
            url = urlsplit(receivers[(first + n) % len(receivers)])
            with contextlib.suppress(ConnectionRefusedError), contextlib.closing(_connection(url, patience)) as there:
                there.connect()
                return _asked(there, url.path, headers, body, start)
        return Answer(0, None, time.monotonic() - start)


def _connection(url: SplitResult, patience: float) -> http.client.HTTPConnection:
    return http.client.HTTPConnection(url.hostname or "", url.port, timeout=patience)


def _asked(there: http.client.HTTPConnection, path: str, headers: dict[str, str], body: str, start: float) -> Answer:
    try:
        there.request("POST", path, body.encode(), headers)
        response = there.getresponse()
        return Answer(response.status, _read(response.read().decode()), time.monotonic() - start)
    except (OSError, http.client.HTTPException):
        return Answer(0, None, time.monotonic() - start)


class DirectTransport:
    """The same signed requests handed to a function: no port, no thread."""

    def __init__(self, secret: Callable[[], str]) -> None:
        self._secret = secret
        self.receiver: Direct | None = None

    def send(self, payload: Payload, retry: dict[str, Any], patience: float) -> Answer:
        if self.receiver is None:
            return Answer(0)
        headers, body = _headers(self._secret(), payload, retry)
        start = time.monotonic()
        status, answer = self.receiver(headers, body)
        return Answer(status, _read(answer), time.monotonic() - start)


class SocketTransport:
    """Socket Mode: each payload goes to one of the open sockets, in turn, and waits for its acknowledgement."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._turn = itertools.count()
        self._waiting: dict[str, float] = {}
        self._acks: dict[str, Any] = {}
        self.sockets: list[ServerSocket] = []

    def serve(self, socket: ServerSocket) -> None:
        """Greet a new socket and read its acknowledgements until it goes."""
        hello = {"type": "hello", "num_connections": len(self.sockets) + 1, "connection_info": {"app_id": APP}}
        try:
            socket.send(json.dumps(hello))
        except OSError:
            return
        with self._changed:
            self.sockets.append(socket)
            self._changed.notify_all()
        while (text := socket.receive()) is not None:
            self._acknowledge(text)
        with self._changed:
            self.sockets = [one for one in self.sockets if one is not socket]
            self._changed.notify_all()

    def wait_for_sockets(self, count: int, timeout: float) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: len(self._open()) >= count, timeout)

    def wait_for_socket_of(self, process: str, timeout: float) -> bool:
        """Until this process (see `ServerSocket`) has an open one."""
        with self._changed:
            return self._changed.wait_for(lambda: self._of(process), timeout)

    def wait_for_no_socket_of(self, process: str, timeout: float) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: not self._of(process), timeout)

    def _of(self, process: str) -> bool:
        return any(one.process == process for one in self._open())

    def _open(self) -> list[ServerSocket]:
        """A socket that has said goodbye gets nothing more, even while its thread is still ending."""
        return [socket for socket in self.sockets if not socket.closing]

    def ask_to_reconnect(self) -> None:
        """What Slack does every few hours: say so, send nothing more there, and leave the closing to the other side."""
        with self._changed:
            leaving, self.sockets = self.sockets, []
        for socket in leaving:
            socket.send(json.dumps({"type": "disconnect", "reason": "refresh_requested", "debug_info": {}}))

    def send(self, payload: Payload, retry: dict[str, Any], patience: float) -> Answer:
        start = time.monotonic()
        envelope_id = str(uuid.uuid4())
        envelope = self._envelope(envelope_id, payload, retry)
        with self._changed:
            if not self.wait_for_sockets(1, patience):
                return Answer(0, None, time.monotonic() - start)
            sockets = self._open()
            socket = sockets[next(self._turn) % len(sockets)]
            self._waiting[envelope_id] = start
        # To a socket that just died nobody listens, and the wait is the same.
        with contextlib.suppress(OSError):
            socket.send(json.dumps(envelope))
        return self._answer(envelope_id, bool(envelope["accepts_response_payload"]), patience)

    def _envelope(self, envelope_id: str, payload: Payload, retry: dict[str, Any]) -> Payload:
        kind = kind_of(payload)
        envelope: Payload = {"envelope_id": envelope_id, "type": kind, "payload": payload}
        envelope["accepts_response_payload"] = kind != "events_api"
        if kind == "events_api":
            envelope |= {"retry_attempt": retry.get("num", 0), "retry_reason": retry.get("reason", "")}
        return envelope

    def _answer(self, envelope_id: str, with_payload: bool, patience: float) -> Answer:
        with self._changed:
            came = self._changed.wait_for(lambda: envelope_id in self._acks, patience)
            seconds = time.monotonic() - self._waiting.pop(envelope_id)
            if not came:
                return Answer(0, None, seconds)
            body = self._acks.pop(envelope_id)
        return Answer(200, body if with_payload else None, seconds)

    def _acknowledge(self, text: str) -> None:
        """An acknowledgement that comes too late is for nobody."""
        ack = json.loads(text)
        with self._changed:
            if ack.get("envelope_id") in self._waiting:
                self._acks[ack["envelope_id"]] = ack.get("payload")
                self._changed.notify_all()
