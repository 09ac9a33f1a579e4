"""Sends notices: each once, at Slack's pace, by one sender at a time.

Slack has no idempotency keys. So a notice is written down as sending before the call and as sent after it; when the
answer never came (`unknown`), the channel's history is read for the notice's own `block_id` before anything is sent
again. Never blind. Where Slack takes nothing from us at all, everything waits until it does.
"""

from __future__ import annotations

import logging
import os
import secrets
import socket
import threading
import time
from collections.abc import Callable
from datetime import datetime

from slack_sdk import WebClient
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from bot.ground.db import Database
from bot.notices import claiming, pace, settling
from bot.notices.claiming import Claimed, OnItsWay, Outcome
from bot.notices.courier import Courier
from bot.notices.outbox import UNSENT, Lease, Notice, Place
from bot.notices.pace import Pace, Pacer
from bot.notices.uploads import Make

log = logging.getLogger(__name__)

RENEWED = 0.1
"""The part of a lease after which it is written anew: a burst of messages need not do so for each."""

LATEST_START = 1 / 3
"""The part of a lease in which a call may begin after it was written down, to end before another looks into it."""

AT_A_TIME = 5
"""Notices taken in hand together: few enough that an answer to somebody waits behind no long row."""

PROBED = 30.0
"""Seconds between two questions whether Slack takes our token again."""

HEARD_ELSEWHERE = 0.5
"""Seconds after which a sender on PostgreSQL looks for what another process posted, for that one cannot wake it."""

POLLED = 0.05
"""Seconds after which it is looked again for what neither the pace nor the rows give a moment for."""


class Sender:
    """`when_parked` tells of a notice that waits for a person, `when_back` of the error that kept all from going and
    since when on the machine's clock; both in the transaction that writes it down. `lease`: seconds a sender may be
    silent before another takes its place. `steady` says whether the machine's clock is to be believed; `now` is the
    field's time. `fault_of_audience` says why a notice may not stand in a channel, or how many seconds it is too early.
    """

    def __init__(
        self,
        db: Database,
        client: WebClient,
        pace: Pace,
        *,
        when_parked: Callable[[Session, Notice], None],
        when_back: Callable[[Session, str, float], None],
        lease: float,
        steady: Callable[[], bool],
        now: Callable[[], datetime],
        make: Make,
        fault_of_audience: Callable[[int, str], str | float | None],
        machine: Callable[[], float] = time.time,
    ) -> None:
        if client.retry_handlers:
            raise ValueError("The sender's client must not retry by itself: pass retry_handlers=[].")
        self._db, self._machine, self._lease = db, machine, lease
        self._steady, self._now = steady, now
        self._when_parked, self._when_back = when_parked, when_back
        self._pacer = Pacer(pace, machine)
        self._courier = Courier(db, client, self._pacer, machine, make, fault_of_audience)
        self._holder = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self._fence: int | None = None
        self._held_until = self._other_until = self._probed_at = 0.0
        self._one_at_a_time = threading.Lock()
        self._stopped = threading.Event()
        self.trouble: str | None = None

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
        while self._may_go_on() and self._hold_lease(at_least=1 - RENEWED) and self._may_try():
            claimed = self._claim()
            dealt += sum(self._take(one) for one in claimed)
            if not claimed and self.trouble and not self._something_may_go():
                self._note_back()
            if not claimed or self.trouble:
                break
        return dealt + (self._settle() if self._may_go_on() else 0)

    def stop(self) -> None:
        """Claim nothing more; what is being sent is brought to its end."""
        self._stopped.set()

    def _may_go_on(self) -> bool:
        return self._steady() and not self._stopped.is_set()

    def next_wait(self, longest: float) -> float:
        """Seconds until a paced, postponed or settling notice may go on, at most `longest`."""
        if not self._steady():
            return longest
        now = self._machine()
        if self._fence is None and self._other_until > now:
            return min(longest, max(POLLED, self._other_until - now))
        if not self._db.is_sqlite:
            longest = min(longest, HEARD_ELSEWHERE)
        with self._db.read() as session:
            waiting = select(Notice.not_before).where(Notice.state.in_(("waiting", "unknown")))
            soonest = session.scalar(waiting.order_by(Notice.not_before).limit(1))
        if soonest is None:
            return longest
        wait = soonest - now if soonest > now else self._pacer.soonest()
        if self.trouble:
            wait = max(wait, self._probed_at + PROBED - now)
        return min(longest, max(POLLED, wait))

    def left(self) -> int:
        """How many are on their way out."""
        busy = (Notice.state.in_(UNSENT), Notice.state != "parked")
        with self._db.read() as session:
            return session.scalar(select(func.count(Notice.id)).where(*busy)) or 0

    def _something_may_go(self) -> bool:
        may_go = (Notice.state == "waiting", Notice.not_before <= self._machine())
        with self._db.read() as session:
            return session.scalar(select(Notice.id).where(*may_go).limit(1)) is not None

    def holds_lease(self) -> bool:
        """Whether this is the process that sends, as far as it knows."""
        return self._fence is not None and self._machine() < self._held_until

    def release(self) -> None:
        """Give the lease back, so that the next sender need not wait for it to run out."""
        with self._db.write() as session:
            session.execute(update(Lease).where(Lease.holder == self._holder).values(until=0.0))
        self._fence = None

    # One sender at a time

    def _hold_lease(self, at_least: float) -> bool:
        """Whether this sender holds the lease, and for at least that part of it from now on."""
        now = self._machine()
        # Further ahead than a whole lease it was written before the clock was put back.
        if self._fence is not None and at_least * self._lease <= self._held_until - now <= self._lease:
            return True
        with self._db.write() as session:
            lease = session.get(Lease, "sender", with_for_update=True)
            if lease is None:
                lease = Lease(name="sender", holder="", fence=0, until=0.0)
                session.add(lease)
            self._other_until = lease.until if lease.holder != self._holder else 0.0
            if self._other_until > now:
                self._fence = None
                return False
            if lease.holder != self._holder or lease.fence != self._fence:
                self._take_over(session, lease, now)
            lease.until = self._held_until = now + self._lease
            # Each time, for a sender that was overtaken may have claimed in its last moment.
            settling.take_back(session.connection(), lease.fence, now + self._pacer.pace.settle)
        return True

    def _take_over(self, session: Session, lease: Lease, now: float) -> None:
        """Under a new fence, and keeping to what Slack asked of the other."""
        if lease.holder not in ("", self._holder):
            # Whom the other wrote to in its last second, it alone knew.
            self._pacer.rest([pace.EVERYWHERE], now + self._pacer.pace.per_channel)
        lease.holder, lease.fence = self._holder, lease.fence + 1
        self._fence, self.trouble = lease.fence, lease.trouble
        for place in session.scalars(select(Place).where(Place.rests_until > now)):
            self._pacer.rest([place.recipient], place.rests_until or now)

    # Claim, begin, send, finish

    def _claim(self) -> list[Claimed]:
        methods = {method: self._pacer.room(called, AT_A_TIME) for method, called in pace.OF.items()}
        most = 1 if self.trouble else max(methods.values())
        if self._pacer.is_busy() or not most or self._fence is None:
            return []
        opening = self._pacer.room(pace.OPEN, 1) > 0
        now, open_to = self._machine(), [method for method, room in methods.items() if room]
        with self._db.write_rows() as rows:
            settling.drop_outdated_edits(rows)
            settling.keep_with_their_messages(rows)
            claimed = claiming.claim(rows, most, self._fence, now, self._pacer.busy(), open_to, opening)
            claiming.note_served(rows, claimed, now)
        return claimed

    def _take(self, claimed: Claimed) -> int:
        """Send one notice, unless it was called off or its time has not come after all. Gives how many were dealt with.

        Each is looked at again just before its call: since the claim the others of the claim went out.
        """
        channel = None if self._must_wait(claimed) else self._courier.find_door(claimed)
        if not isinstance(channel, str):
            self._finish(claimed, channel or {"state": "waiting"})
            return int(channel is not None)
        if self._pacer.is_busy(channel):
            self._finish(claimed, {"state": "waiting", "channel": channel})
            return 0
        with self._db.write_rows() as rows:
            held = claiming.begin(rows, claimed, channel, self._machine())
        if held is None:
            return 0
        self._finish(held, self._send(held))
        return 1

    def _must_wait(self, claimed: Claimed) -> bool:
        in_trouble = self._courier.trouble is not None or not self._may_go_on()
        held_up = in_trouble or not self._hold_lease(at_least=1 - LATEST_START)
        return held_up or self._pacer.is_busy(claimed.channel) or not self._pacer.room(pace.OF[claimed.method], 1)

    def _send(self, held: OnItsWay) -> Outcome:
        if (failed := self._courier.prepare(held)) is not None:
            return failed
        if self._machine() - held.began > LATEST_START * self._lease:
            return {"state": "waiting"}
        return self._courier.send(held)

    def _finish(self, held: Claimed | OnItsWay, outcome: Outcome) -> None:
        """Only the sender that still holds the fence may say what became of a notice."""
        if outcome["state"] == "sent":
            outcome = {"sent_at": self._now()} | outcome
        if outcome["state"] == "parked":
            with self._db.write() as session:
                if claiming.finish(session.connection(), held, outcome) == "parked":
                    self._when_parked(session, session.get_one(Notice, held.id, populate_existing=True))
        else:
            with self._db.write_rows() as rows:
                claiming.finish(rows, held, outcome)
        if outcome["state"] in ("sent", "parked"):
            self._note_back()
        elif self._courier.trouble and self.trouble is None:
            self._note_trouble(self._courier.trouble)

    # When Slack takes nothing from us

    def _may_try(self) -> bool:
        """In trouble Slack is asked every half minute whether it takes our token; then one notice is tried."""
        if self.trouble is None:
            return True
        if (now := self._machine()) < self._probed_at + PROBED:
            return False
        self._probed_at = now
        self._courier.trouble = None
        return self._courier.works()

    def _note_trouble(self, trouble: str) -> None:
        self.trouble, self._probed_at = trouble, self._machine()
        log.error("Slack takes nothing from us (%s): sending has stopped, and everything waits.", trouble)
        with self._db.write() as session:
            session.execute(
                update(Lease).where(Lease.name == "sender").values(trouble=trouble, trouble_since=self._probed_at)
            )

    def _note_back(self) -> None:
        """Something went out, or Slack had a word for that one notice alone: the trouble is over."""
        if self.trouble is None:
            return
        log.warning("Slack takes our messages again; what waited is on its way.")
        with self._db.write() as session:
            lease = session.get_one(Lease, "sender")
            self._when_back(session, self.trouble, lease.trouble_since or self._machine())
            lease.trouble = lease.trouble_since = None
        self.trouble = None

    # What may or may not be there

    def _settle(self) -> int:
        if self._fence is None or self.trouble:
            return 0
        with self._db.write_rows() as rows:
            doubtful = settling.take_doubtful(rows, AT_A_TIME, self._fence, self._machine())
        for held in doubtful:
            if self._courier.trouble or not (self._may_go_on() and self._hold_lease(at_least=1 - LATEST_START)):
                break
            found = self._courier.look(held)
            # What was sent before a backup was brought back, was sent when it was due.
            before = found["state"] == "sent" and held.attempts == 0
            self._finish(held, found | {"sent_at": held.posted_at} if before else found)
        return len(doubtful)
