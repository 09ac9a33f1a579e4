"""What people wrote leaves the inbox after thirty days; that it came, and so has had its effect, is never forgotten.

The row stays, because a message may be told or read back at any time: the last one of a quiet conversation is looked at
in every sweep, however old it is (sweep.py), and without its row it would come in again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Text, cast, select, update
from sqlalchemy.orm import Session

from bot.deliveries.inbox import Delivery
from bot.ground.db import Database

log = logging.getLogger(__name__)

KEPT = timedelta(days=30)
AT_A_TIME = 500
"""Few enough that whoever wants to write beside it hardly waits."""

DONE = Delivery.state.in_(("handled", "open"))
"""What failed is kept until somebody has seen to it: it has had no effect yet."""

A_DAY = 86_400.0
SOON = 60.0
"""Seconds before it is looked again where the clock is in doubt."""


class Forgetting:
    """`now` is the field's time; `steady` says whether it can be believed."""

    def __init__(self, db: Database, now: Callable[[], datetime], steady: Callable[[], bool]) -> None:
        self._db, self._now, self._steady = db, now, steady

    def once(self) -> float:
        """Empty all that is old enough; gives the seconds to rest."""
        if not self._steady():
            return SOON
        emptied, before = 0, self._now() - KEPT
        while some := self._some(before):
            emptied += some
        if emptied:
            log.info("Of %s deliveries older than %s days the words were deleted.", emptied, KEPT.days)
        return A_DAY

    def _some(self, before: datetime) -> int:
        with self._db.read() as session:
            old = _old(session, before)
        if old:
            with self._db.write() as session:
                # By its state again: a form that was left open may be sent, and fail, in this moment.
                emptied = update(Delivery).where(Delivery.id.in_(old), DONE)
                session.execute(emptied.values(payload={}).execution_options(synchronize_session=False))
        return len(old)


def _old(session: Session, before: datetime) -> list[int]:
    full = cast(Delivery.payload, Text) != "{}"
    old = select(Delivery.id).where(DONE, Delivery.received_at < before, full)
    return list(session.scalars(old.order_by(Delivery.id).limit(AT_A_TIME)))
