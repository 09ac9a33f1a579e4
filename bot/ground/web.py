"""HTTP in: Slack's deliveries on /slack/events, and whether we are well on /healthz and /readyz."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from slack_bolt import App
from slack_bolt.adapter.wsgi import SlackRequestHandler

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

LARGEST = 1_000_000
"""Bytes. Slack's own payloads stay far below."""


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
