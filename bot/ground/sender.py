"""Sends notices: each once, at Slack's pace, by one sender at a time.

Slack has no idempotency keys. So a notice is claimed before it is sent and marked after; when the answer never came
(`unknown`), the channel's history is read for the notice's own `block_id` before anything is sent again. Never blind.
"""

from __future__ import annotations

import os
import secrets
import socket
import threading
import time
from collections.abc import Callable

from slack_sdk import WebClient
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from bot.ground.courier import Claimed, Courier, Outcome, Pace
from bot.ground.db import Database
from bot.ground.outbox import Lease, Notice

LEASE = 30.0
"""Seconds a sender may be silent before another takes its place, where nobody says otherwise."""

RENEWED = 0.1
"""The part of a lease after which it is written anew: a burst of messages need not do so for each."""

LATEST_START = 1 / 3
"""The part of a lease in which sending may begin after claiming, to have ended before another sender looks into it."""


class Sender:
    def __init__(
        self,
        db: Database,
        client: WebClient,
        pace: Pace,
        machine: Callable[[], float] = time.time,
        when_parked: Callable[[Session, Notice], None] = lambda _session, _notice: None,
        lease: float = LEASE,
        steady: Callable[[], bool] = lambda: True,
    ) -> None:
        if client.retry_handlers:
            raise ValueError("The sender's client must not retry by itself: pass retry_handlers=[].")
        self._db, self._pace, self._machine, self._when_parked = db, pace, machine, when_parked
        self._lease, self._steady = lease, steady
        self._courier = Courier(db, client, pace, machine)
        self._holder = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self._fence: int | None = None
        self._one_at_a_time = threading.Lock()
        self._stopped = threading.Event()

    def deliver(self) -> int:
        """Send all that can be sent now. Gives how many were dealt with; 0 also when another sender is at work."""
        with self._one_at_a_time:
            try:
                return self._deliver()
            except BaseException:
                # What was in hand is doubtful now, to us as to anybody: a new fence will say so.
                self._fence = None
                raise

    def _deliver(self) -> int:
        dealt = 0
        while not self._stopped.is_set() and self._steady() and self._hold_lease():
            claimed = self._claim()
            if claimed is None:
                break
            self._finish(claimed, self._send(claimed))
            dealt += 1
        return dealt + (self._settle() if self._steady() else 0)

    def stop(self) -> None:
        """Claim nothing more; what is being sent is brought to its end."""
        self._stopped.set()

    def next_wait(self, longest: float) -> float:
        """Seconds until a paced, postponed or settling notice may go on, at most `longest`."""
        if not self._steady():
            return longest
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
            lease = session.get(Lease, "sender", with_for_update=True)
            if lease is None:
                lease = Lease(name="sender", holder="", fence=0, until=0.0)
                session.add(lease)
            if lease.holder == self._holder and lease.fence == self._fence:
                if lease.until < now + self._lease * (1 - RENEWED):
                    lease.until = now + self._lease
                return True
            if lease.until > now and lease.holder != self._holder:
                return False
            lease.holder, lease.fence, lease.until = self._holder, lease.fence + 1, now + self._lease
            self._fence = lease.fence
            _doubt_what_was_left(session, lease.fence, now + self._pace.settle)
        return True

    # Claim, send, finish

    def _claim(self) -> Claimed | None:
        now, busy = self._machine(), self._courier.busy()
        with self._db.write() as session:
            waiting = select(Notice).where(Notice.state == "waiting", Notice.not_before <= now)
            if busy:
                place = func.coalesce(Notice.channel, Notice.recipient)
                waiting = waiting.where(Notice.recipient.not_in(busy), place.not_in(busy))
            notice = session.scalar(waiting.order_by(Notice.bulk, Notice.id).limit(1).with_for_update(skip_locked=True))
            if notice is None:
                return None
            if notice.method == "post" or _find_place(session, notice, now):
                notice.state, notice.fence, notice.sending_since = "sending", self._fence, now
                notice.attempts += 1
                return Claimed.copy(notice)
        return self._claim()

    def _send(self, claimed: Claimed) -> Outcome:
        if self._machine() - claimed.since > LATEST_START * self._lease:
            return {"state": "waiting"}
        return self._courier.send(claimed)

    def _finish(self, claimed: Claimed, outcome: Outcome) -> None:
        """Only the sender that still holds the fence may say what became of a notice."""
        with self._db.write() as session:
            mine = (Notice.id == claimed.id, Notice.fence == claimed.fence, Notice.state.in_(("sending", "unknown")))
            done = session.execute(update(Notice).where(*mine).values(**outcome).returning(Notice.id)).scalar()
            if done and outcome["state"] == "parked":
                self._when_parked(session, session.get_one(Notice, claimed.id, populate_existing=True))

    # What may or may not be there

    def _settle(self) -> int:
        if self._fence is None or self._stopped.is_set():
            return 0
        for claimed in (doubtful := self._doubtful()):
            self._finish(claimed, self._courier.look(claimed))
        return len(doubtful)

    def _doubtful(self) -> list[Claimed]:
        with self._db.write() as session:
            settled = (Notice.state == "unknown", Notice.not_before <= self._machine())
            notices = session.scalars(select(Notice).where(*settled).order_by(Notice.id).limit(50)).all()
            for notice in notices:
                notice.fence = self._fence
            return [Claimed.copy(notice) for notice in notices]


def _doubt_what_was_left(session: Session, fence: int, settled_at: float) -> None:
    """A sender that vanished while sending may or may not have been heard."""
    left = (Notice.state == "sending", Notice.fence < fence)
    session.execute(update(Notice).where(*left).values(state="unknown", not_before=settled_at))


def _find_place(session: Session, notice: Notice, now: float) -> bool:
    """A revised notice stands where the one it revises was sent; if that is still on its way, this one waits.

    One that was lost on its way must not come after a later one and bring back what that replaced.
    """
    original = session.get(Notice, notice.about_id)
    if original is None or original.state in ("parked", "cancelled") or _has_successor(session, notice):
        notice.state = "cancelled"
    elif original.ts is None:
        notice.not_before = now + 1.0
    else:
        notice.channel, notice.ts = original.channel, original.ts
    return notice.state == "waiting" and notice.ts is not None


def _has_successor(session: Session, notice: Notice) -> bool:
    later = select(Notice.id).where(
        Notice.about == "notice", Notice.about_id == notice.about_id, Notice.id > notice.id, Notice.method == "revise",
        Notice.state.not_in(("parked", "cancelled")),
    )  # fmt: skip
    return session.scalar(later.limit(1)) is not None
