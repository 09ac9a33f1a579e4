"""One connection to the fake Slack: reads a request, meets the scripted fault, answers or resets."""

import contextlib
import json
import socket
import struct
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from . import methods_chat, methods_files
from .faults import Fault
from .limits import ALL
from .things import HOOKS, Call, Payload
from .websocket import ServerSocket, accept_key

if TYPE_CHECKING:
    from .server import FakeSlack

Act = Callable[[], tuple[int, Payload]]
RESPONSE_URL, UPLOAD = "response_url", "upload"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    @property
    def slack(self) -> "FakeSlack":
        return self.server.slack  # type: ignore[attr-defined, no-any-return]

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is the base class's
        """Tests read the call log instead."""

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        if path == "/link/" and "websocket" in self.headers.get("Upgrade", "").lower():
            self._socket()
        elif path.startswith("/files-pri/"):
            self._file(path.split("/")[2])
        else:
            self.do_POST()

    def do_POST(self) -> None:
        path = urlsplit(self.path).path
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.slack.away:
            self._reset()
        elif path.startswith("/api/"):
            self._method(path.removeprefix("/api/"), body)
        elif path.startswith("/upload/"):
            self._meet(UPLOAD, {}, lambda: methods_files.receive(self.slack, path.removeprefix("/upload/"), body))
        elif path.startswith(f"/{HOOKS}/"):
            self._response_url(path.removeprefix(f"/{HOOKS}/"), body)
        else:
            self._answer(404, {"ok": False, "error": "not_found"})

    def _file(self, file_id: str) -> None:
        """A file's bytes for whoever brings the token; for anybody else the page to sign in, as Slack does."""
        told = self.headers.get("Authorization") == f"Bearer {self.slack.bot_token}"
        body = self.slack.files[file_id]["data"] if told else b"<!DOCTYPE html><html>Sign in</html>"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _method(self, name: str, body: bytes) -> None:
        args = self._args(body)
        token = args.pop("token", None) or self.headers.get("Authorization", "").removeprefix("Bearer ") or None
        self._meet(name, args, lambda: (200, self.slack.call(name, token, args)))

    def _response_url(self, token: str, body: bytes) -> None:
        args = self._args(body)
        self._meet(RESPONSE_URL, args, lambda: methods_chat.respond(self.slack, token, args))

    def _meet(self, name: str, args: Payload, act: Act) -> None:
        """Do what was asked, unless a fault or a limit stands before it; a fault may stand behind it too."""
        self.slack.waits.note(name, self.slack.place_of(args))
        fault = self.slack.faults.take(name, self.slack.places(args))
        if fault:
            self.slack.stir()
        if fault and not fault.accepted:
            self.slack.note(Call(name, args, None))
            self._turn_away(fault, name, args)
        elif self._too_much(name, args):
            self.slack.note(Call(name, args, None))
        else:
            self._do(name, args, act, fault)

    def _do(self, name: str, args: Payload, act: Act, fault: Fault | None) -> None:
        if fault and fault.kind == "slow":
            self.slack.stopping.wait(fault.seconds)
        status, answer = act()
        self.slack.note(Call(name, args, answer))
        if fault and fault.kind == "slow_answer":
            self.slack.stopping.wait(fault.seconds)
        if fault and fault.kind == "reset_after":
            self._reset()
        elif fault and fault.kind == "status_after":
            self._answer(fault.status, None)
        elif fault and fault.kind == "error_after":
            self._answer(200, {"ok": False, "error": fault.error})
        else:
            self._answer(status, answer)

    def _turn_away(self, fault: Fault, name: str, args: Payload) -> None:
        if fault.kind == "reset_before":
            self._reset()
        elif fault.kind == "rate_limited":
            self._wait_first(name, self.slack.place_of(args) or ALL, fault.seconds)
        elif fault.kind == "error":
            self._answer(200, {"ok": False, "error": fault.error})
        else:
            self._answer(fault.status, None)

    def _too_much(self, name: str, args: Payload) -> bool:
        limits = self.slack.limits
        wait = limits.wait(name, self.slack.place_of(args)) if limits else None
        if wait:
            self._wait_first(name, *wait)
        return wait is not None

    def _wait_first(self, name: str, place: str, seconds: float | None) -> None:
        self.slack.waits.ask(name, place, seconds)
        after = {} if seconds is None else {"Retry-After": str(seconds)}
        self._answer(429, {"ok": False, "error": "ratelimited"}, after)

    def _args(self, body: bytes) -> Payload:
        args: Payload = dict(parse_qsl(urlsplit(self.path).query, keep_blank_values=True))
        if "application/json" in self.headers.get("Content-Type", ""):
            found = json.loads(body or b"{}")
            return args | (found if isinstance(found, dict) else {})
        return args | dict(parse_qsl(body.decode(), keep_blank_values=True))

    def _answer(self, status: int, answer: Payload | None, more: dict[str, str] | None = None) -> None:
        """JSON, or for a bare 5xx the page of a proxy that knows nothing."""
        body = b"<html>upstream error</html>" if answer is None else json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html" if answer is None else "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("X-OAuth-Scopes", ",".join(sorted(self.slack.scopes)))
        for key, value in (more or {}).items():
            self.send_header(key, value)
        self.end_headers()
        self.wfile.write(body)

    def _reset(self) -> None:
        """Cut the connection so that the other side sees a reset, not an end."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        socket.close(self.connection.detach())

    def _socket(self) -> None:
        """Socket Mode; the address from `apps.connections.open` works once."""
        self.close_connection = True
        asked = dict(parse_qsl(urlsplit(self.path).query))
        ticket = asked.get("ticket", "")
        sockets = self.slack.sockets
        if self.slack.away or sockets is None or ticket not in self.slack.tickets or sockets.refuses():
            self._reset()
            return
        self.slack.tickets.discard(ticket)
        self.send_response(101)
        self.send_header("Upgrade", "websocket")
        self.send_header("Connection", "Upgrade")
        self.send_header("Sec-WebSocket-Accept", accept_key(self.headers.get("Sec-WebSocket-Key", "")))
        self.end_headers()
        sockets.serve(ServerSocket(self.rfile, self.wfile, asked.get("process", ""), self._cut))

    def _cut(self) -> None:
        """From another thread: the one that reads sees the end and takes the socket off the list."""
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)
