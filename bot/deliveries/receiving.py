"""The road from Slack over HTTP, on a port of ours. The other, a socket that we open, is in listening.py."""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.adapter.wsgi import SlackRequestHandler
from waitress import wasyncore
from waitress.server import create_server

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

log = logging.getLogger(__name__)

LARGEST = 1_000_000
"""Bytes. Slack's own payloads stay far below."""

THREADS = 8

CALLERS, IDLE = 1_000, 30
"""Connections at a time, and the seconds after which a silent one is closed: many of them shall not keep Slack out."""

_SECONDS = re.compile(r"[0-9]{1,12}")


class Readiness(NamedTuple):
    """Whether deliveries can be taken, and the error for which Slack takes nothing from us, if there is one."""

    receives: bool
    trouble: str | None = None


def by_http(
    bolt: App,
    host: str,
    port: int,
    ready: Callable[[], Readiness],
    metrics: Callable[[], str],
    stopping: threading.Event,
) -> None:
    """HTTP with waitress, until `stopping`: what `web_app` answers. Requests in hand are answered before the end."""
    server: Any = create_server(
        web_app(bolt, ready, metrics), host=host, port=port, threads=THREADS, connection_limit=CALLERS,
        channel_timeout=IDLE, cleanup_interval=IDLE, asyncore_use_poll=True,
    )  # fmt: skip
    still_open: dict[int, Any] = {}
    ending = threading.Thread(target=_end_when, args=(stopping, server, still_open), name="http stop", daemon=True)
    ending.start()
    log.info("Waiting for Slack on port %s.", port)
    server.run()
    ending.join()
    wasyncore.close_all(still_open, ignore_all=True)


def _end_when(stopping: threading.Event, server: Any, still_open: dict[int, Any]) -> None:
    stopping.wait()
    # Within its own loop, which looks at the socket in the meantime.
    server.trigger.pull_trigger(lambda: _stop_listening(server))
    while any(_in_hand(channel) for channel in list(server.active_channels.values())):
        threading.Event().wait(0.02)
    server.task_dispatcher.shutdown()
    server.trigger.pull_trigger(lambda: _leave(server, still_open))


def _stop_listening(server: Any) -> None:
    server.handle_accept()  # whoever knocked already; nobody may have
    server.del_channel()
    server.socket.close()


def _leave(server: Any, still_open: dict[int, Any]) -> None:
    """End the loop, which goes on while it has something to look at. Its trigger may just be pulled: nothing is closed
    before whoever pulls it is done.
    """
    still_open.update(server._map)
    server._map.clear()


def _in_hand(channel: Any) -> bool:
    """Whether a connection has a request that is coming in, being handled or being answered, or is only being made."""
    waiting = vars(channel).get("requests", True)  # waitress lists a connection before it gives it this
    return bool(channel.request is not None or waiting or channel.total_outbufs_len)


def web_app(bolt: App, ready: Callable[[], Readiness], metrics: Callable[[], str]) -> WSGIApplication:
    """`ready` is asked at each /readyz, and `metrics` at each /metrics for the page in Prometheus' text format."""
    slack = OnlySlack(bolt, path="/slack/events")

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path == "/healthz":
            return _plain(start_response, "200 OK", "ok")
        if path == "/readyz":
            return _plain(start_response, *_told(ready()))
        if path == "/metrics":
            return _plain(start_response, "200 OK", metrics(), "; version=0.0.4")
        if int(environ.get("CONTENT_LENGTH") or 0) > LARGEST:
            return _plain(start_response, "413 Content Too Large", "too large")
        return slack(environ, start_response)

    return answer


class OnlySlack(SlackRequestHandler):
    """Turns away in one line what cannot be Slack's. Bolt reads a body before it looks at its signature, and would
    stumble over what anybody may send, at length in the log.
    """

    def dispatch(self, request: Any) -> BoltResponse:
        try:
            asked = BoltRequest(
                body=request.get_body(), query=request.query_string, headers=request.get_headers()
            )  # fmt: skip
        except Exception as error:
            return _turned_away(type(error).__name__)
        said_at, signature = (
            asked.headers.get(f"x-slack-{name}", [""])[0] for name in ("request-timestamp", "signature")
        )
        if (said_at and not _SECONDS.fullmatch(said_at)) or not signature.isascii():
            return _turned_away("no signature")
        return self.app.dispatch(asked)


def _turned_away(why: str) -> BoltResponse:
    log.warning("A request that cannot be read, and so is none of Slack's, was turned away (%s).", why)
    return BoltResponse(status=400, body="")


def _told(readiness: Readiness) -> tuple[str, str]:
    """200 though nothing goes out: what comes in must go on coming in, and waits in our hands."""
    if not readiness.receives:
        return "503 Service Unavailable", "not yet"
    if readiness.trouble:
        return "200 OK", f"ready, but sending has stopped: {readiness.trouble}"
    return "200 OK", "ready"


def _plain(start_response: StartResponse, status: str, body: str, version: str = "") -> list[bytes]:
    start_response(status, [("content-type", f"text/plain{version}; charset=utf-8")])
    return [body.encode()]
