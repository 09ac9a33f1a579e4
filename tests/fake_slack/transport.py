"""How a delivery reaches the bot and how its answer comes back: signed HTTP or a plain call; sockets are their own."""

import contextlib
import hashlib
import hmac
import http.client
import itertools
import json
import threading
import time
from collections.abc import Callable
from typing import Any, Protocol
from urllib.parse import SplitResult, urlencode, urlsplit

from .things import Answer, Payload

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
            with contextlib.suppress(ConnectionError), contextlib.closing(_connection(url, patience)) as there:
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
