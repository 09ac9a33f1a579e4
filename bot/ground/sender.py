"""Sends notices: each once, at Slack's pace, by one sender at a time.

Slack has no idempotency keys. So a notice is claimed before it is sent and marked after; when the answer never came
(`unknown`), the channel's history is read for the notice's own `block_id` before anything is sent again. Never blind.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.ground.db import Database
from bot.ground.outbox import Lease, Notice

log = logging.getLogger(__name__)

LEASE = 30.0
"""Seconds a sender may be silent before another takes its place."""

NO_RETRY_AFTER = 30
"""Seconds to wait after a 429 that does not say how long (docs.slack.dev, "Rate limits")."""

MOST_ATTEMPTS = 5

MAYBE_THERE = frozenset({"fatal_error", "internal_error", "request_timeout", "service_unavailable"})
"""Errors after which the message may stand in the channel all the same."""


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
    about: str | None
    about_id: int | None
    fence: int
    attempts: int
    posted_at: float


class Sender:
    def __init__(
        self,
        db: Database,
        client: WebClient,
        pace: Pace,
        machine: Callable[[], float] = time.time,
        when_parked: Callable[[Session, Notice], None] = lambda _session, _notice: None,
    ) -> None:
        if client.retry_handlers:
            raise ValueError("The sender's client must not retry by itself: pass retry_handlers=[].")
        self._db, self._client, self._pace, self._machine = db, client, pace, machine
        self._when_parked = when_parked
        self._holder = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self._fence: int | None = None
        self._free_at: dict[str, float] = {}

    def deliver(self) -> int:
        """Send all that can be sent now. Gives how many were dealt with; 0 also when another sender is at work."""
        dealt = 0
        while self._hold_lease():
            claimed = self._claim()
            if claimed is None:
                break
            self._finish(claimed, self._send(claimed))
            dealt += 1
        return dealt + self._settle()

    def next_wait(self, longest: float) -> float:
        """Seconds until a paced, postponed or settling notice may go on, at most `longest`."""
        now = self._machine()
        with self._db.read() as session:
            waiting = select(Notice.not_before).where(Notice.state.in_(("waiting", "unknown")))
            soonest = session.scalar(waiting.order_by(Notice.not_before).limit(1))
        return longest if soonest is None else min(longest, max(0.05, soonest - now))

    def idle(self) -> bool:
        """Whether nothing is on its way out any more."""
        with self._db.read() as session:
            busy = select(Notice.id).where(Notice.state.in_(("waiting", "sending", "unknown")))
            return session.scalar(busy.limit(1)) is None

    def release(self) -> None:
        """Give the lease back, so that the next sender need not wait for it to run out."""
        with self._db.write() as session:
            session.execute(update(Lease).where(Lease.holder == self._holder).values(until=0.0))
        self._fence = None

    # One sender at a time

    def _hold_lease(self) -> bool:
        now = self._machine()
        with self._db.write() as session:
            lease = session.get(Lease, "sender")
            if lease is None:
                lease = Lease(name="sender", holder="", fence=0, until=0.0)
                session.add(lease)
            if lease.holder == self._holder and lease.fence == self._fence:
                lease.until = now + LEASE
                return True
            if lease.until > now:
                return False
            lease.holder, lease.fence, lease.until = self._holder, lease.fence + 1, now + LEASE
            self._fence = lease.fence
            _doubt_what_others_left(session, lease.fence, now + self._pace.settle)
        return True

    # Claim, send, finish

    def _claim(self) -> Claimed | None:
        now = self._machine()
        busy = [channel for channel, free in self._free_at.items() if free > now]
        with self._db.write() as session:
            waiting = select(Notice).where(Notice.state == "waiting", Notice.not_before <= now)
            if busy:
                waiting = waiting.where(Notice.recipient.not_in(busy))
            notice = session.scalar(waiting.order_by(Notice.bulk, Notice.id).limit(1).with_for_update(skip_locked=True))
            if notice is None:
                return None
            if notice.method == "post" or _find_place(session, notice, now):
                notice.state, notice.fence, notice.sending_since = "sending", self._fence, now
                notice.attempts += 1
                return _copy(notice)
        return self._claim()

    def _send(self, claimed: Claimed) -> dict[str, Any]:
        """What became of it, as column values of the notice."""
        try:
            answer = self._call(claimed)
        except SlackApiError as error:
            return self._after_error(claimed, error)
        except (SlackClientError, OSError) as error:
            log.warning("Slack did not answer on notice %s: %s", claimed.id, type(error).__name__)
            return self._unknown()
        self._free_at[claimed.recipient] = self._machine() + self._pace.per_channel
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
        with self._db.write() as session:
            session.execute(update(Notice).where(Notice.id == claimed.id).values(channel=channel))
        return channel

    def _after_error(self, claimed: Claimed, error: SlackApiError) -> dict[str, Any]:
        status = getattr(error.response, "status_code", 200)
        reason = str(error.response.get("error") or status) if isinstance(error.response.data, dict) else str(status)
        if status == 429 or reason == "ratelimited":
            wait = float(error.response.headers.get("Retry-After") or NO_RETRY_AFTER)
            self._free_at[claimed.recipient] = self._machine() + wait
            return {"state": "waiting", "not_before": self._machine() + wait}
        if status >= 500 or reason in MAYBE_THERE:
            return self._unknown()
        log.warning("Slack refused notice %s: %s", claimed.id, reason)
        return {"state": "parked", "reason": reason}

    def _unknown(self) -> dict[str, Any]:
        return {"state": "unknown", "not_before": self._machine() + self._pace.settle}

    def _finish(self, claimed: Claimed, values: dict[str, Any]) -> None:
        """Only the sender that still holds the fence may say what became of a notice."""
        with self._db.write() as session:
            mine = (Notice.id == claimed.id, Notice.fence == claimed.fence, Notice.state.in_(("sending", "unknown")))
            done = session.execute(update(Notice).where(*mine).values(**values).returning(Notice.id)).scalar()
            if done and values["state"] == "parked":
                notice = session.get(Notice, claimed.id, populate_existing=True)
                assert notice is not None
                self._when_parked(session, notice)

    # What may or may not be there

    def _settle(self) -> int:
        if self._fence is None:
            return 0
        for claimed in (doubtful := self._doubtful()):
            self._finish(claimed, self._read_back(claimed))
        return len(doubtful)

    def _doubtful(self) -> list[Claimed]:
        with self._db.write() as session:
            settled = (Notice.state == "unknown", Notice.not_before <= self._machine())
            notices = session.scalars(select(Notice).where(*settled).order_by(Notice.id).limit(50)).all()
            for notice in notices:
                notice.fence = self._fence
            return [_copy(notice) for notice in notices]

    def _read_back(self, claimed: Claimed) -> dict[str, Any]:
        """Sent if it stands in Slack, else waiting again; parked when nobody can tell or it has been tried enough."""
        if claimed.method == "revise":
            return {"state": "waiting"}  # Editing twice leaves the same message.
        try:
            channel = claimed.channel or self._open_dm(claimed)
            ts = self._find_marker(channel, claimed)
        except SlackApiError as error:
            if error.response.status_code == 429 or error.response.status_code >= 500:
                return self._unknown()
            return {"state": "parked", "reason": f"could not be read back: {error.response.get('error')}"}
        except (SlackClientError, OSError):
            return self._unknown()
        if ts is not None:
            return {"state": "sent", "ts": ts, "channel": channel, "reason": None}
        if claimed.attempts >= MOST_ATTEMPTS:
            return {"state": "parked", "reason": "no answer from Slack"}
        return {"state": "waiting", "not_before": 0.0}

    def _find_marker(self, channel: str, claimed: Claimed) -> str | None:
        cursor = ""
        oldest = f"{claimed.posted_at - 60:.6f}"
        while True:
            if claimed.thread_ts:
                page: Any = self._client.conversations_replies(
                    channel=channel, ts=claimed.thread_ts, oldest=oldest, cursor=cursor, limit=200
                )
            else:
                page = self._client.conversations_history(channel=channel, oldest=oldest, cursor=cursor, limit=200)
            for message in page["messages"]:
                if any(block.get("block_id") == claimed.public_id for block in message.get("blocks", ())):
                    return str(message["ts"])
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return None


def _doubt_what_others_left(session: Session, fence: int, settled_at: float) -> None:
    """A sender that vanished while sending may or may not have been heard."""
    left = (Notice.state == "sending", Notice.fence < fence)
    session.execute(update(Notice).where(*left).values(state="unknown", not_before=settled_at))


def _find_place(session: Session, notice: Notice, now: float) -> bool:
    """A revised notice stands where the one it revises was sent; if that is still on its way, this one waits."""
    original = session.get(Notice, notice.about_id)
    if original is None or original.state in ("parked", "cancelled"):
        notice.state = "cancelled"
    elif original.ts is None:
        notice.not_before = now + 1.0
    else:
        notice.channel, notice.ts = original.channel, original.ts
    return notice.state == "waiting" and notice.ts is not None


def _copy(notice: Notice) -> Claimed:
    return Claimed(
        notice.id, notice.public_id, notice.method, notice.recipient, notice.channel, notice.thread_ts, notice.ts,
        notice.text, notice.blocks, notice.about, notice.about_id, notice.fence or 0, notice.attempts,
        notice.sending_since or 0.0,
    )  # fmt: skip
