"""What comes before anything is sent: a database brought back from a backup doubts all that it has to say, and after
any start what was written meanwhile is read in first.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from threading import Event

from sqlalchemy import func, update
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from bot.deliveries import watermarks
from bot.ground import origin
from bot.ground.db import Database
from bot.notices.outbox import Lease, Notice

log = logging.getLogger(__name__)


def reconcile(session: Session, settle: float, now: float) -> None:
    """Called at every start. Where a backup is opened for the first time, what waited in it may have been sent since.

    `settle` is how many seconds Slack's history may lag; `now` is the machine's clock, in seconds.
    """
    if not origin.awaken(session, now + settle):
        return
    made = origin.doubted_since(session)
    unsent = (Notice.state.in_(("waiting", "claimed", "sending", "unknown")), Notice.method == "post")
    doubted = {
        "state": "unknown", "sending_since": func.coalesce(Notice.sending_since, made), "not_before": now + settle,
        "fence": 0,
    }  # fmt: skip
    session.execute(update(Notice).where(*unsent).values(doubted))
    session.execute(update(Lease).values(until=0.0))  # Whoever held one then has been stopped.
    log.warning(
        "This is a backup, made %d minutes ago. Each message is looked for in Slack before it is sent, for the next "
        "%d days.", (now - (made or now)) // 60, origin.DOUBTED_FOR // 86_400,
    )  # fmt: skip


HELD_BACK = 3600.0
"""Seconds after the start for which the clock waits for what was written meanwhile. A conversation that can never be
read must not hold up the others for good.
"""


class CaughtUp:
    """Whether what people wrote while we were down, or since a backup was made, has been read in: before that nobody is
    asked, nudged or handed over to staff, for they may have answered.

    `read_back` is the sweeper's; `counting` a clock that is never set.
    """

    def __init__(self, db: Database, read_back: Event, counting: Callable[[], float] = time.monotonic) -> None:
        self._db, self._read_back, self._counting = db, read_back, counting
        self._until = counting() + HELD_BACK

    def __call__(self) -> bool:
        return (self._read_back.is_set() or self._counting() >= self._until) and self._since_the_backup()

    def _since_the_backup(self) -> bool:
        try:
            with self._db.read() as session:
                made = origin.doubted_since(session)
                return made is None or watermarks.moment(session, watermarks.WHOLE) > made
        except OperationalError:
            return False  # The database has said what ails it.
