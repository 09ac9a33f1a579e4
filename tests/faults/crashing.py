"""Points at which the bot's process kills itself, hung into the libraries it stands on and not into its own code.

`CRASH_AT=after_commit:3` is the third time that this process comes by; several are divided by commas. A point counts
only on its own road: `before_commit` is the commit of a delivery, `before_finish` that of a message's end.
"""

from __future__ import annotations

import os
import select
import signal
import threading
from collections import Counter
from http.client import HTTPConnection
from typing import Any, Final

from slack_bolt import App
from slack_sdk.web.base_client import BaseClient
from sqlalchemy import event
from sqlalchemy.engine import Engine
from sqlalchemy.engine.default import DefaultDialect
from waitress.channel import HTTPChannel
from waitress.task import WSGITask
from websocket import WebSocketApp

RECEIVING: Final = (
    "delivery_read", "before_insert", "after_insert", "after_listener", "before_commit", "after_commit", "before_ack",
    "after_ack",
)  # fmt: skip
"""From Slack's payload in our hands to our acknowledgement in Slack's."""

SENDING: Final = (
    "before_claim", "before_claim_commit", "after_claim", "before_call", "accepted", "after_answer", "before_finish",
    "after_finish",
)  # fmt: skip
"""From the choice of a notice to its being marked. At `accepted` Slack has answered and nobody has read it."""

POSTING = ("/api/chat.postMessage", "/api/chat.update")
DELIVERIES = "/slack/events"
KILLED_HERE = "killed itself at"


class Points:
    """Which points end this process, and how often each has been passed."""

    def __init__(self, planned: str) -> None:
        pairs = [one.strip().partition(":") for one in planned.split(",") if one.strip()]
        self._planned = {(name, int(count or 1)) for name, _, count in pairs}
        unknown = {name for name, _ in self._planned} - {*RECEIVING, *SENDING}
        if unknown:
            raise ValueError(f"There is no crash point {sorted(unknown)}.")
        self._passed: Counter[str] = Counter()
        self._lock = threading.Lock()

    def passed(self, name: str) -> None:
        """Nothing, or the end. The lock is kept, so that no other thread gets any further."""
        with self._lock:
            self._passed[name] += 1
            if (name, self._passed[name]) in self._planned:
                os.write(2, f"{KILLED_HERE} {name}:{self._passed[name]}\n".encode())
                os.kill(os.getpid(), signal.SIGKILL)
                signal.pause()


def install(points: Points) -> None:
    _watch_statements(points)
    _watch_commits(points)
    _watch_bolt(points)
    _watch_socket(points)
    _watch_http(points)
    _watch_calls(points)


# The database

ROADS = {"delivery": ("before_commit", "after_commit"), "claim": ("before_claim_commit", "after_claim")}
ROADS |= {"finish": ("before_finish", "after_finish")}


def _watch_statements(points: Points) -> None:
    @event.listens_for(Engine, "before_cursor_execute")
    def before(conn: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        road = _road(statement, parameters)
        if road == "delivery":
            points.passed("before_insert")
        elif road == "claim" and road not in _roads(conn):
            points.passed("before_claim")
        if road:
            conn.info["last"] = road
            _roads(conn).add(road)

    @event.listens_for(Engine, "after_cursor_execute")
    def after(_conn: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        if _road(statement, parameters) == "delivery":
            points.passed("after_insert")

    @event.listens_for(Engine, "savepoint")
    def down(conn: Any, _name: str) -> None:
        conn.info["depth"] = conn.info.get("depth", 0) + 1

    # A listener that refuses is rolled back to here: it has come to its end as well.
    @event.listens_for(Engine, "rollback_savepoint")
    @event.listens_for(Engine, "release_savepoint")
    def up(conn: Any, _name: str, _context: Any) -> None:
        conn.info["depth"] = conn.info.get("depth", 1) - 1
        if conn.info["depth"] == 0 and conn.info.get("last") == "delivery":
            points.passed("after_listener")


def _roads(connection: Any) -> set[str]:
    """Those that its transaction lies on: several, where short writers are committed together."""
    roads: set[str] = connection.info.setdefault("roads", set())
    return roads


def _road(statement: str, parameters: Any) -> str | None:
    """Which road a statement lies on. A notice's state tells whether it is being taken up or brought to its end."""
    if statement.startswith("INSERT INTO deliveries"):
        return "delivery"
    if not statement.startswith("UPDATE notices"):
        return None
    values = _texts(parameters)
    if values & {"revise", "upload"}:
        return None  # It looks through all that waits: nothing is taken up or ended yet.
    if values & {"sent", "parked"}:
        return "finish"
    return "claim" if "sending" in values and "unknown" not in values else None


def _texts(parameters: Any) -> set[str]:
    if isinstance(parameters, str):
        return {parameters}
    if isinstance(parameters, dict):
        parameters = list(parameters.values())
    return set().union(*map(_texts, parameters)) if isinstance(parameters, list | tuple) else set()


def _watch_commits(points: Points) -> None:
    commit = DefaultDialect.do_commit

    def do_commit(self: Any, dbapi_connection: Any) -> None:
        left = _left(dbapi_connection)
        ways = [points_of for road, points_of in ROADS.items() if road in left]
        for before, _ in ways:
            points.passed(before)
        commit(self, dbapi_connection)
        for _, after in ways:
            points.passed(after)

    DefaultDialect.do_commit = do_commit  # type: ignore[method-assign]

    @event.listens_for(Engine, "rollback")
    def rolled_back(conn: Any) -> None:
        _left(conn)


def _left(connection: Any) -> set[str]:
    """The roads that a connection was on, and is not any more."""
    for name in ("depth", "last"):
        connection.info.pop(name, None)
    return set(connection.info.pop("roads", ()))


# Receiving


def _watch_bolt(points: Points) -> None:
    dispatch = App.dispatch

    def dispatched(self: App, req: Any) -> Any:
        points.passed("delivery_read")
        return dispatch(self, req)

    App.dispatch = dispatched  # type: ignore[method-assign]


def _watch_socket(points: Points) -> None:
    send = WebSocketApp.send

    def sent(self: Any, data: Any, *args: Any) -> None:
        acknowledges = "envelope_id" in str(data)
        if acknowledges:
            points.passed("before_ack")
        send(self, data, *args)
        if acknowledges:
            points.passed("after_ack")

    WebSocketApp.send = sent  # type: ignore[assignment,method-assign]


def _watch_http(points: Points) -> None:
    """Waitress writes where it has a moment: a channel is marked when its task is a delivery."""
    execute, send = WSGITask.execute, HTTPChannel.send

    def executed(self: Any) -> None:
        self.channel.answers_delivery = self.request.path == DELIVERIES
        execute(self)

    def sent(self: Any, data: bytes, do_close: bool = True) -> Any:
        delivery = getattr(self, "answers_delivery", False)
        if delivery:
            points.passed("before_ack")
        result = send(self, data, do_close)
        if delivery:
            self.answers_delivery = False
            points.passed("after_ack")
        return result

    WSGITask.execute, HTTPChannel.send = executed, sent


# Sending


def _watch_calls(points: Points) -> None:
    put, get, call = HTTPConnection.putrequest, HTTPConnection.getresponse, BaseClient.api_call

    def putrequest(self: Any, method: str, url: str, *args: Any, **named: Any) -> None:
        self.posts = url in POSTING
        if self.posts:
            points.passed("before_call")
        put(self, method, url, *args, **named)

    def getresponse(self: Any) -> Any:
        if getattr(self, "posts", False):
            select.select([self.sock], [], [], self.sock.gettimeout())
            points.passed("accepted")
        return get(self)

    def api_call(self: Any, api_method: str, **named: Any) -> Any:
        answer = call(self, api_method, **named)
        if f"/api/{api_method}" in POSTING:
            points.passed("after_answer")
        return answer

    HTTPConnection.putrequest, HTTPConnection.getresponse = putrequest, getresponse  # type: ignore[method-assign]
    BaseClient.api_call = api_call  # type: ignore[method-assign]
