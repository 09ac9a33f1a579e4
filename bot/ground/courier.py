"""Takes one notice to Slack and says what became of it; and looks whether one arrived whose answer never came."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from sqlalchemy import update

from bot.ground.db import Database
from bot.ground.outbox import EDIT, Notice

log = logging.getLogger(__name__)

NO_RETRY_AFTER = 30
"""Seconds to wait after a 429 that does not say how long (docs.slack.dev, "Rate limits")."""

MOST_ATTEMPTS = 5

MAYBE_THERE = frozenset({"fatal_error", "internal_error", "request_timeout", "service_unavailable"})
"""Errors after which the message may stand in the channel all the same."""

NO_ANSWER = (SlackClientError, OSError, HTTPException)

Outcome = dict[str, Any]
"""What became of a notice, as values of its columns."""


@dataclass(frozen=True)
class Pace:
    """Seconds on the machine's clock. `settle`: how long Slack's history may lag behind a message it took."""

    per_channel: float = 1.0
    settle: float = 5.0


@dataclass(frozen=True)
class Claimed:
    """A notice in hand, copied out so that no transaction stays open while Slack is talked to."""

    id: int
    public_id: str
    method: str
    recipient: str
    channel: str | None
    thread_ts: str | None
    ts: str | None
    text: str
    blocks: list[Any]
    fence: int
    attempts: int
    since: float

    @classmethod
    def copy(cls, notice: Notice) -> Claimed:
        return cls(
            notice.id, notice.public_id, notice.method, notice.recipient, notice.channel, notice.thread_ts, notice.ts,
            notice.text, notice.blocks, notice.fence or 0, notice.attempts, notice.sending_since or 0.0,
        )  # fmt: skip


class Courier:
    def __init__(self, db: Database, client: WebClient, pace: Pace, machine: Callable[[], float]) -> None:
        self._db, self._client, self._pace, self._machine = db, client, pace, machine
        self._free_at: dict[str, float] = {}
        self._dm_with: dict[str, str] = {}

    def busy(self) -> list[str]:
        """Channels, and people by their direct message, that have had enough for the moment."""
        now = self._machine()
        full = {place for place, free in self._free_at.items() if free > now}
        return [*full, *(person for person, dm in self._dm_with.items() if dm in full)]

    # There

    def send(self, claimed: Claimed) -> Outcome:
        try:
            answer = self._call(claimed)
        except SlackApiError as error:
            return self._after_error(claimed, error)
        except NO_ANSWER as error:
            log.warning("Slack did not answer on notice %s: %s", claimed.id, type(error).__name__)
            return self._unknown()
        self._rest(claimed.recipient, answer["channel"], self._pace.per_channel)
        return {"state": "sent", "ts": answer["ts"], "channel": answer["channel"], "reason": None}

    def _call(self, claimed: Claimed) -> Any:
        blocks = [claimed.blocks[0] | {"block_id": claimed.public_id}, *claimed.blocks[1:]]
        if claimed.method == "revise":
            return self._client.chat_update(
                channel=claimed.channel or "", ts=claimed.ts or "", text=claimed.text, blocks=json.dumps(blocks)
            )
        return self._client.chat_postMessage(
            channel=claimed.channel or self._open_dm(claimed), thread_ts=claimed.thread_ts, text=claimed.text,
            blocks=json.dumps(blocks), unfurl_links=False, unfurl_media=False,
        )  # fmt: skip

    def _open_dm(self, claimed: Claimed) -> str:
        """The direct message with a person; noted before sending, so that it can be read back after a crash."""
        channel = str(self._client.conversations_open(users=claimed.recipient)["channel"]["id"])
        self._dm_with[claimed.recipient] = channel
        with self._db.write() as session:
            session.execute(update(Notice).where(Notice.id == claimed.id).values(channel=channel))
        return channel

    def _after_error(self, claimed: Claimed, error: SlackApiError) -> Outcome:
        if (wait := _asked_to_wait(error)) is not None:
            self._rest(claimed.recipient, claimed.channel, wait)
            return {"state": "waiting", "not_before": self._machine() + wait}
        if _may_be_there(error):
            return self._unknown()
        log.warning("Slack refused notice %s: %s", claimed.id, _reason(error))
        return {"state": "parked", "reason": _reason(error)}

    def _rest(self, recipient: str, channel: str | None, seconds: float) -> None:
        self._free_at |= dict.fromkeys((recipient, channel or recipient), self._machine() + seconds)

    def _unknown(self, wait: float | None = None) -> Outcome:
        return {"state": "unknown", "not_before": self._machine() + (self._pace.settle if wait is None else wait)}

    # And a look back

    def look(self, claimed: Claimed) -> Outcome:
        """Sent if it stands in Slack, else waiting again; parked when nobody can tell or it has been tried enough."""
        if claimed.method == "revise":
            return {"state": "waiting"}  # Editing twice leaves the same message.
        try:
            channel = claimed.channel or self._open_dm(claimed)
            ts = self._find_marker(channel, claimed)
        except SlackApiError as error:
            wait = _asked_to_wait(error)
            if wait is not None or _may_be_there(error):
                return self._unknown(wait)
            return {"state": "parked", "reason": f"could not be read back: {_reason(error)}"}
        except NO_ANSWER:
            return self._unknown()
        if ts is not None:
            return {"state": "sent", "ts": ts, "channel": channel, "reason": None}
        if claimed.attempts >= MOST_ATTEMPTS:
            return {"state": "parked", "reason": "no answer from Slack"}
        return {"state": "waiting", "not_before": 0.0}

    def _find_marker(self, channel: str, claimed: Claimed) -> str | None:
        cursor = ""
        oldest = f"{claimed.since - 60:.6f}"
        while True:
            if claimed.thread_ts:
                page: Any = self._client.conversations_replies(
                    channel=channel, ts=claimed.thread_ts, oldest=oldest, cursor=cursor, limit=200
                )
            else:
                page = self._client.conversations_history(channel=channel, oldest=oldest, cursor=cursor, limit=200)
            for message in page["messages"]:
                if any(_mark_of(block) == claimed.public_id for block in message.get("blocks", ())):
                    return str(message["ts"])
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return None


def _mark_of(block: Mapping[str, Any]) -> str:
    """An edited message carries the mark of its edit after its own."""
    return str(block.get("block_id")).partition(EDIT)[0]


def _reason(error: SlackApiError) -> str:
    return str(error.response.get("error") or error.response.status_code)


def _asked_to_wait(error: SlackApiError) -> float | None:
    """Seconds, when Slack says that it has had too much."""
    if error.response.status_code == 429 or _reason(error) == "ratelimited":
        return float(error.response.headers.get("Retry-After") or NO_RETRY_AFTER)
    return None


def _may_be_there(error: SlackApiError) -> bool:
    return bool(error.response.status_code >= 500) or _reason(error) in MAYBE_THERE
