"""Tries again what failed: a delivery whose listener raised was acknowledged, so its retries are ours.

Three tries in all, each in a transaction of its own exactly as at the door; then it is set aside, staff are told once,
and everything else goes on. No retry overtakes a newer edit, for the door asks that anew each time.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy.orm import Session

from bot.deliveries import inbox
from bot.ground.db import Database

log = logging.getLogger(__name__)

MOST_TRIES = 3

LONGER_EACH_TIME = 4
"""A mistake of a moment is over by the second try; one that somebody must mend is not over in half a minute."""

RESTS = 5.0
"""Seconds after which a look is taken though nothing is known to be due: another process may have left something."""


class Patience(NamedTuple):
    """`first`: seconds before the second try, four times as long before the third. `machine` is the machine's clock."""

    first: float = 30.0
    machine: Callable[[], float] = time.time
    when_quarantined: Callable[[Session, inbox.Kept], None] = lambda _session, _delivery: None

    def failed(self, session: Session, delivery: inbox.Kept, error: Exception) -> inbox.State:
        """Write down when it is tried again, or that it is set aside; gives which."""
        if delivery.attempts >= MOST_TRIES:
            inbox.mark_failed(session, delivery, error, None)
            self.when_quarantined(session, delivery)
            return "quarantined"
        wait = self.first * LONGER_EACH_TIME ** (delivery.attempts - 1)
        inbox.mark_failed(session, delivery, error, self.machine() + wait)
        return "failed"


class Retrying:
    """`again` is the door's: it tries one delivery as of a time on the machine's clock."""

    def __init__(
        self, db: Database, again: Callable[[int, float], inbox.State | None], machine: Callable[[], float] = time.time
    ) -> None:
        self._db, self._again, self._machine = db, again, machine

    def once(self) -> float:
        """Try each that is due; gives the seconds to rest before the next is."""
        tried, due = self.retry_due()
        # One that could not even be tried, with Slack away perhaps, is still due, and must not be tried without rest.
        return RESTS if tried < due else self._next_wait()

    def retry_due(self) -> tuple[int, int]:
        """How many were tried, of how many that were due."""
        with self._db.read() as session:
            due = inbox.due_for_retry(session, self._machine())
        return sum(self._tried(delivery_id) for delivery_id in due), len(due)

    def _tried(self, delivery_id: int) -> bool:
        try:
            state = self._again(delivery_id, self._machine())
        except Exception as error:
            # One that cannot even be tried holds up none of those behind it.
            log.warning("Delivery %s could not be tried again (%s).", delivery_id, type(error).__name__)
            return False
        if state is not None:
            log.info("Delivery %s was tried again: %s.", delivery_id, state)
        return True

    def _next_wait(self) -> float:
        with self._db.read() as session:
            soonest = inbox.next_retry(session)
        return RESTS if soonest is None else min(RESTS, max(0.05, soonest - self._machine()))
