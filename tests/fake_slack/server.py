"""The fake Slack itself: one HTTP server for the Web API, `response_url`s and Socket Mode.

with FakeSlack(transport="http") as slack:
    slack.request_url = f"http://127.0.0.1:{port}/slack/events"
    maria = slack.add_person("Maria")
    slack.say(maria, slack.dm(maria), "120 so far")
    assert "120" in slack.messages(maria)[-1].text
"""

import socket
import sys
import threading
import time
import uuid
from collections.abc import Callable
from http.server import ThreadingHTTPServer
from typing import Any, Literal, Self

from . import methods, methods_chat, methods_conversations, methods_files, methods_views
from .faults import Faults
from .limits import Early, Limits, Waits
from .methods import ApiError, Method
from .people import People
from .sockets import SocketTransport
from .things import Payload
from .transport import Direct, DirectTransport, HttpTransport
from .web import Handler
from .world import World


def connections_open(world: World, args: Payload) -> Payload:
    assert isinstance(world, FakeSlack)
    if world.sockets is None:
        raise ApiError("socket_mode_disabled")
    ticket = uuid.uuid4().hex
    world.tickets.add(ticket)
    return {"url": f"{world.base_url.replace('http', 'ws', 1)}link/?ticket={ticket}&app_id=A0PLEDGE"}


METHODS: dict[str, Method] = {
    "api.test": methods.api_test,
    "auth.test": methods.auth_test,
    "apps.connections.open": connections_open,
    "blocks.validate": methods_views.blocks_validate,
    "chat.delete": methods_chat.delete,
    "chat.postEphemeral": methods_chat.post_ephemeral,
    "chat.postMessage": methods_chat.post_message,
    "chat.update": methods_chat.update,
    "conversations.history": methods_conversations.conversations_history,
    "conversations.info": methods_conversations.conversations_info,
    "conversations.list": methods_conversations.conversations_list,
    "conversations.members": methods_conversations.conversations_members,
    "conversations.open": methods_conversations.conversations_open,
    "conversations.replies": methods_conversations.conversations_replies,
    "files.completeUploadExternal": methods_files.complete,
    "files.getUploadURLExternal": methods_files.get_upload_url,
    "bots.info": methods.bots_info,
    "users.info": methods.users_info,
    "users.list": methods.users_list,
    "views.open": methods_views.views_open,
    "views.publish": methods_views.views_publish,
    "views.push": methods_views.views_push,
    "views.update": methods_views.views_update,
}


class Server(ThreadingHTTPServer):
    """Knows its open connections, so that stopping does not wait for the other side."""

    request_queue_size = 128
    daemon_threads = False

    def __init__(self, slack: "FakeSlack") -> None:
        self.slack = slack
        self.open: set[socket.socket] = set()
        self.lock = threading.Lock()
        self.ending = threading.Event()
        super().__init__(("127.0.0.1", slack.port), Handler)

    def serve(self) -> None:
        """Until `end`, which it need not look for every so often."""
        while not self.ending.is_set():
            self.handle_request()

    def end(self) -> None:
        """One more caller, so that it sees that it is over."""
        if self.ending.is_set():
            return
        self.ending.set()
        socket.create_connection(("127.0.0.1", self.server_port)).close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever called may have died meanwhile; that is what it is here for."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self.lock:
            self.open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self.lock:
            self.open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        with self.lock:
            for connection in self.open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue


class FakeSlack(People):
    """A Slack of its own on a free port of this machine.

    `away = True` resets every new connection; `faults` scripts failures; `limits` makes the pace count.
    """

    def __init__(
        self,
        transport: Literal["http", "socket", "direct"] = "http",
        clock: Callable[[], float] = time.time,
        port: int = 0,
    ) -> None:
        """On `port`, or on a free one."""
        super().__init__(clock=clock)
        self.port = port
        self.faults = Faults()
        self.limits: Limits | None = None
        self.waits = Waits()
        self.away = False
        self.tickets: set[str] = set()
        self.stopping = threading.Event()
        self.sockets = SocketTransport() if transport == "socket" else None
        self.http = HttpTransport(lambda: self.signing_secret) if transport == "http" else None
        self.direct = DirectTransport(lambda: self.signing_secret) if transport == "direct" else None
        self.transport = self.sockets or self.http or self.direct  # type: ignore[assignment]
        self._server = Server(self)
        self.base_url = f"http://127.0.0.1:{self._server.server_port}/"
        self._thread_of_server = threading.Thread(target=self._server.serve, name="fake-slack")

    @property
    def api_url(self) -> str:
        return self.base_url + "api/"

    @property
    def early(self) -> list[Early]:
        """Calls that came before a 429's `Retry-After` was over."""
        return self.waits.early

    @property
    def request_url(self) -> str:
        """Where signed deliveries go; set by the test."""
        return self.http.request_url if self.http else ""

    @request_url.setter
    def request_url(self, url: str) -> None:
        assert self.http, "only with transport='http'"
        self.http.request_url = url

    def receive_with(self, receiver: Direct) -> None:
        """Hand deliveries to this function of (headers, body); only with transport='direct'."""
        assert self.direct, "only with transport='direct'"
        self.direct.receiver = receiver

    def start(self) -> Self:
        self._thread_of_server.start()
        return self

    def stop(self) -> None:
        self.stopping.set()
        self._server.end()
        self._thread_of_server.join()
        self._server.hang_up()
        self._server.server_close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def call(self, method: str, token: str | None, args: Payload) -> Payload:
        """What the Web API answers, faults apart."""
        return methods.call(self, METHODS, method, token, args)
