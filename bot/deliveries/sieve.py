"""What of all that Slack tells is ours to keep. The rest is acknowledged, never stored and never logged."""

from __future__ import annotations

from collections.abc import Container

from bot.deliveries.directory import Directory, Home
from bot.deliveries.payloads import Payload
from bot.ground.db import Database
from bot.notices import outbox

HANDLED_SUBTYPES = frozenset({None, "file_share", "thread_broadcast", "message_changed", "message_deleted"})


class Sieve:
    def __init__(self, db: Database, home: Home, directory: Directory) -> None:
        self._db, self._home, self._directory = db, home, directory

    def wanted(self, payload: Payload, forms: Container[str], clicks: Container[str]) -> bool:
        """`forms` and `clicks` are those that somebody listens to."""
        if "event" in payload:
            return self._wanted_event(payload["event"])
        if "command" in payload:
            return True
        if payload.get("type") == "view_submission":
            return str((payload.get("view") or {}).get("callback_id")) in forms
        if payload.get("type") == "block_actions":
            return action_of(payload) in clicks
        return False

    def _wanted_event(self, event: Payload) -> bool:
        kind = event.get("type")
        if kind == "user_change":
            self._directory.forget((event.get("user") or {}).get("id", ""))
        if kind not in ("message", "app_mention") or event.get("subtype") not in HANDLED_SUBTYPES:
            return False
        inner = event.get("message") or event.get("previous_message") or event
        if event.get("subtype") == "message_changed" and inner.get("text") == _text_before(event):
            return False  # Slack unfolded a link in it.
        if inner.get("bot_id") or inner.get("user") in (None, self._home.bot_user_id, "USLACKBOT"):
            return False
        if not event.get("channel") or not (event.get("deleted_ts") or inner.get("ts")):
            return False  # Which message it is about cannot be known.
        if event.get("channel_type") == "im" or str(event["channel"]).startswith("D"):
            return bool(kind == "message")
        return self._ours_in_channel(event, inner)

    def _ours_in_channel(self, event: Payload, inner: Payload) -> bool:
        """A channel message that neither mentions the bot nor stands under one of its messages is not ours to keep."""
        if event["type"] == "app_mention":
            return True
        addressed = f"<@{self._home.bot_user_id}" in str(inner.get("text"))
        if addressed:
            # What is said comes as app_mention too, and is handled once, from there; edits and deletions do not.
            return event.get("subtype") in ("message_changed", "message_deleted")
        thread = inner.get("thread_ts")
        if not thread:
            return False
        with self._db.read() as session:
            return outbox.at(session, event["channel"], thread) is not None


def action_of(payload: Payload) -> str:
    """The part of a button's action id before a colon."""
    actions = payload.get("actions") or [{}]
    return str(actions[0].get("action_id", "")).split(":")[0]


def _text_before(event: Payload) -> str | None:
    return (event.get("previous_message") or {}).get("text")
