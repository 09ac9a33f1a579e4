"""The two roads from Slack: a socket that we open, or HTTP on a port of ours. Both end at the same door."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from slack_bolt import App
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk import WebClient
from waitress.server import create_server
from websocket import WebSocketException

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

log = logging.getLogger(__name__)

LARGEST = 1_000_000
"""Bytes. Slack's own payloads stay far below."""

THREADS = 8


def by_socket(bolt: App, app_token: str, client: WebClient, stopping: threading.Event) -> None:
    """Socket Mode, until `stopping`. The `websocket_client` adapter: the SDK's own lost envelopes in bursts."""
    handler: Any = SocketModeHandler(bolt, app_token, web_client=client)
    handler.connect()
    log.info("Connected to Slack by Socket Mode.")
    try:
        stopping.wait()
    finally:
        _hang_up(handler)


def _hang_up(handler: Any) -> None:
    """Close without the ten seconds that the client may wait on a connection it has just closed: the pong to our ping
    wakes its reading thread, which then sees that it is to end.
    """
    client = handler.client
    client.auto_reconnect_enabled = False
    session = client.current_session
    if session is not None and session.sock is not None:
        session.keep_running = False
        with contextlib.suppress(WebSocketException, OSError, AttributeError):
            session.sock.ping()
        client.current_session_runner.shutdown()
    handler.close()


def by_http(bolt: App, host: str, port: int, ready: Callable[[], bool], stopping: threading.Event) -> None:
    """HTTP with waitress, until `stopping`: /slack/events, /healthz, /readyz."""
    server = create_server(web_app(bolt, ready), host=host, port=port, threads=THREADS)
    threading.Thread(target=_close_when, args=(stopping, server), name="http stop", daemon=True).start()
    log.info("Waiting for Slack on port %s.", port)
    with contextlib.suppress(OSError):  # Closing the listening socket under its own loop is how waitress ends.
        server.run()


def _close_when(stopping: threading.Event, server: Any) -> None:
    stopping.wait()
    server.close()


def web_app(bolt: App, ready: Callable[[], bool]) -> WSGIApplication:
    """`ready` says whether the database can be read."""
    slack = SlackRequestHandler(bolt, path="/slack/events")

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path == "/healthz":
            return _plain(start_response, "200 OK", "ok")
        if path == "/readyz":
            return _plain(start_response, *(("200 OK", "ready") if ready() else ("503 Service Unavailable", "not yet")))
        if int(environ.get("CONTENT_LENGTH") or 0) > LARGEST:
            return _plain(start_response, "413 Content Too Large", "too large")
        return slack(environ, start_response)

    return answer


def _plain(start_response: StartResponse, status: str, body: str) -> list[bytes]:
    start_response(status, [("content-type", "text/plain; charset=utf-8")])
    return [body.encode()]
