"""The door from time: which job runs when.

What is due lives in our own tables (`due_at <= now`, indexed); the clock only strikes. So a missed strike is made up by
the next one and a double strike does nothing. APScheduler keeps no job on disk: its store unpickles rows and drops
what came due during a second of downtime.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy.orm import Session

from bot.ground.db import Database

log = logging.getLogger(__name__)

Action = dict[str, Any]
"""What a job did, for a log or a JSON line: {"did": "ask", "key": "ask:42", …}. No words of people in it."""

BATCH = 100


@dataclass(frozen=True)
class Job:
    """`run` takes one batch of what is due and gives what it did, empty when nothing is left.

    `next_due` tells when it will next have something to do, if that is known.
    """

    name: str
    run: Callable[[Session, datetime], list[Action]]
    next_due: Callable[[Session], datetime | None]


class Clock(Protocol):
    def now(self) -> datetime: ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def tick(db: Database, jobs: Sequence[Job], now: datetime) -> list[Action]:
    """Run every job until nothing is due as of `now`. Each batch is one transaction."""
    actions: list[Action] = []
    for job in jobs:
        while batch := _one_batch(db, job, now):
            actions += batch
    return actions


def _one_batch(db: Database, job: Job, now: datetime) -> list[Action]:
    with db.write() as session:
        return job.run(session, now)


def rehearse(db: Database, jobs: Sequence[Job], now: datetime) -> list[Action]:
    """What `tick` would do, with nothing written: all of it happens in one transaction that is rolled back."""
    actions: list[Action] = []
    with db.write() as session:
        for job in jobs:
            while batch := job.run(session, now):
                actions += batch
                session.flush()
        session.rollback()
    return actions


def next_due(db: Database, jobs: Sequence[Job]) -> datetime | None:
    """The next moment at which any job has something to do."""
    with db.read() as session:
        moments = [job.next_due(session) for job in jobs]
    return min((moment for moment in moments if moment), default=None)


class Striker:
    """Strikes every few seconds. A job that raises is logged and tried again at the next strike.

    `steady` says whether the machine's clock is to be believed (guard.py); while it is not, nothing is struck.
    """

    def __init__(
        self, db: Database, jobs: Sequence[Job], clock: Clock, wake: Callable[[], None],
        steady: Callable[[], bool] = lambda: True,
    ) -> None:  # fmt: skip
        self._db, self._jobs, self._clock, self._wake, self._steady = db, jobs, clock, wake, steady
        self._scheduler = BackgroundScheduler(timezone=UTC)

    def start(self, seconds: float) -> None:
        self._scheduler.add_job(
            self.strike, "interval", seconds=seconds, max_instances=1, coalesce=True, misfire_grace_time=None
        )
        self._scheduler.start()

    def strike(self) -> None:
        now = self._clock.now()
        if not self._steady():  # Looked at after `now` was read, so that no jump lies before it unseen.
            return
        something = False
        for job in self._jobs:
            try:
                something |= bool(tick(self._db, [job], now))
            except Exception:
                log.exception("The job %s failed; it is tried again at the next strike.", job.name)
                something = True  # An earlier batch of it may stand, with notices to send.
        if something:
            self._wake()

    def stop(self) -> None:
        self._scheduler.shutdown(wait=True)
