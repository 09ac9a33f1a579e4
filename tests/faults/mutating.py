"""Promises broken on purpose, so that the bench can show that it would see it.

Like the crash points they stand in the libraries below the bot: what they break stays broken however its own code is
arranged.
"""

from __future__ import annotations

import threading
from typing import Any

from slack_bolt import App, BoltResponse
from slack_sdk.http_retry import default_retry_handlers
from slack_sdk.web.base_client import BaseClient

MUTATIONS = ("read_back_off", "sdk_retries_on", "ack_before_commit")
LATER = 0.05
"""Seconds: time enough for the answer to be written."""

READING = ("conversations.history", "conversations.replies")


def install(name: str) -> None:
    """One of `MUTATIONS`, or nothing for an empty name."""
    if name and name not in MUTATIONS:
        raise ValueError(f"There is no mutation {name!r}.")
    if name == "read_back_off":
        _see_nothing_of_ours()
    elif name == "sdk_retries_on":
        _retry_in_silence()
    elif name == "ack_before_commit":
        _answer_first()


def _see_nothing_of_ours() -> None:
    """Whoever looks whether a message arrived does not find it."""
    call = BaseClient.api_call

    def api_call(self: Any, api_method: str, **named: Any) -> Any:
        answer = call(self, api_method, **named)
        if api_method in READING:
            seen: Any = answer.data
            seen["messages"] = [one for one in seen["messages"] if not one.get("bot_id")]
        return answer

    BaseClient.api_call = api_call  # type: ignore[method-assign]


def _retry_in_silence() -> None:
    """At each call, because whoever sends refuses a client that says it retries."""
    perform = BaseClient._perform_urllib_http_request

    def performed(self: Any, **named: Any) -> Any:
        self.retry_handlers = default_retry_handlers()
        try:
            return perform(self, **named)
        finally:
            self.retry_handlers = []

    BaseClient._perform_urllib_http_request = performed  # type: ignore[method-assign]


def _answer_first() -> None:
    dispatch = App.dispatch

    def dispatched(self: App, req: Any) -> BoltResponse:
        if "event" not in req.body:
            return dispatch(self, req)
        threading.Timer(LATER, dispatch, (self, req)).start()
        return BoltResponse(status=200)

    App.dispatch = dispatched  # type: ignore[method-assign]
