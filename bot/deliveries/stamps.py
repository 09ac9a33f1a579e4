"""Moments on the machine's clock that a wrong clock wrote down: too far ahead to be meant, so they are forgotten.

Without this a lease, a pause, a retry or a reading back written in a wrong year would hold everything up until that
year has come.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import delete, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from bot.deliveries.inbox import Delivery
from bot.deliveries.watermarks import Watermark
from bot.ground.db import Database
from bot.notices.outbox import Lease, Notice, Place

LEASED = 600.0
"""Seconds further than which nobody leases anything."""

AHEAD = 600.0
"""Seconds further than which no clock of ours is ahead of another, or of Slack's."""

PUT_OFF = 86_400.0
"""Seconds further than which nothing is put off."""

STAMPS: tuple[tuple[InstrumentedAttribute[Any], float, float | None], ...] = (
    (Lease.until, LEASED, 0.0),
    (Notice.not_before, PUT_OFF, 0.0),
    (Place.rests_until, PUT_OFF, None),
    (Delivery.retry_at, PUT_OFF, 0.0),
)
"""What is kept in seconds of the machine's clock, how far ahead it may lie, and what stands for none."""


def forget_far_ones(session: Session, now: float) -> None:
    """`now` is the machine's clock, in seconds."""
    for stamp, furthest, none in STAMPS:
        table = stamp.class_.__table__
        session.execute(update(table).where(table.c[stamp.key] > now + furthest).values({stamp.key: none}))
    # Of a conversation that was first read then it is not known any more how far: it is read as a new one.
    session.execute(delete(Watermark).where(Watermark.swept_to > now + AHEAD))


def forgetting(db: Database) -> Callable[[float], None]:
    """The same in a transaction of its own."""

    def forget(now: float) -> None:
        with db.write() as session:
            forget_far_ones(session, now)

    return forget
