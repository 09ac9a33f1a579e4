"""The door from time: which job runs when.

What is due lives in our own tables (`due_at <= now`, indexed); the clock only strikes. So a missed strike is made up by
the next one and a double strike does nothing. APScheduler keeps no job on disk: its store unpickles rows and drops
what came due during a second of downtime.
"""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import dropwhile
from typing import Any, NamedTuple, Protocol

from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from bot.ground import stumbles
from bot.ground.db import Database
from bot.ground.stumbles import Stumble

log = logging.getLogger(__name__)

Action = dict[str, Any]
"""What a job did, for a log or a JSON line: {"did": "ask", "key": "ask:42", …}. No words of people in it."""

BATCH = 200
"""Rows in one transaction: enough that its own cost hardly counts, few enough to hold the writer's turn for a tenth of
a second, or two where each is a nudge.
"""

FEW = 5
"""The same where a whole digest or report is put together for each row, which takes some hundredths of a second."""

MANY = 10
"""Where all of so many rows make a job raise, the job is at fault and no row: none is set aside for it."""


class Job(NamedTuple):
    """Something that runs by itself.

    `due` gives the ids of a batch of rows that are due, taken so that no other process has them, without those set
    aside; `run` deals with these rows and gives what it did. A row that makes `run` raise is found, counted and, after
    three tries, set aside (stumbles.py), while the others go on. `next_due` tells when there will next be something to
    do, if that is known.
    """

    name: str
    due: Callable[[Session, datetime, Collection[int]], Sequence[int]]
    run: Callable[[Session, Sequence[int], datetime], list[Action]]
    next_due: Callable[[Session], datetime | None]


Tell = Callable[[Session, Stumble], None]
"""Staff are told of a row that is set aside."""


def nobody(_session: Session, _stumble: Stumble) -> None:
    """Nobody is told."""


class Clock(Protocol):
    def now(self) -> datetime: ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True)
class StillClock:
    """Stands at one moment: what is done by hand as of a time is all of that time, also when its messages went out."""

    at: datetime

    def now(self) -> datetime:
        return self.at


def tick(db: Database, jobs: Sequence[Job], now: datetime, tell: Tell = nobody) -> list[Action]:
    """Run every job until nothing is due as of `now`. Each batch is one transaction."""
    actions: list[Action] = []
    turns = [Turn(job, now, tell) for job in jobs]
    while turns := _from_the_first_due(db, turns):
        turn = turns.pop(0)
        while batch := _one_batch(db, turn):
            actions += batch
    return actions


def _from_the_first_due(db: Database, turns: list[Turn]) -> list[Turn]:
    """Without the idle ones at the beginning: at most strikes a look is all, and it holds up nobody."""
    with db.read() as session:
        return list(dropwhile(lambda turn: not turn.has_come(session), turns))


def _one_batch(db: Database, turn: Turn) -> list[Action]:
    with _garbage_left_lying(), db.write() as session:
        return turn.batch(session)


@contextmanager
def _garbage_left_lying() -> Iterator[None]:
    """A batch's rows all stay until its end: to look among them for garbage would take an eighth of its time."""
    looked_for = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked_for:
            gc.enable()


def rehearse(db: Database, jobs: Sequence[Job], now: datetime) -> list[Action]:
    """What `tick` would do, with nothing written: all of it happens in one transaction that is rolled back."""
    actions: list[Action] = []
    with db.write() as session:
        for job in jobs:
            turn = Turn(job, now)
            while batch := turn.batch(session):
                actions += batch
                session.flush()
        session.rollback()
    return actions


def next_due(db: Database, jobs: Sequence[Job]) -> datetime | None:
    """The next moment at which any job has something to do."""
    with db.read() as session:
        moments = [job.next_due(session) for job in jobs]
    return min((moment for moment in moments if moment), default=None)


@dataclass(frozen=True)
class Turn:
    """One job at one strike, batch after batch. What it stumbles over is not tried again before the next strike."""

    job: Job
    now: datetime
    tell: Tell = nobody
    passed: set[int] = field(default_factory=set)

    def has_come(self, session: Session) -> bool:
        """Whether something may be due; what was set aside is left to the batch."""
        return len(self.job.due(session, self.now, self.passed)) > 0

    def batch(self, session: Session) -> list[Action]:
        """Empty when nothing is left. What it cannot put down to a row it raises."""
        stumbled = stumbles.of_job(session, self.job.name)
        aside = self.passed | {row for row, stumble in stumbled.items() if stumble.set_aside}
        rows = list(self.job.due(session, self.now, aside))
        if not rows:
            return []
        done, error = self._try(session, rows)
        if error:
            return self._around(session, rows, error)
        if came_through := stumbled.keys() & rows:
            stumbles.forget(session, self.job.name, came_through)
        return done

    def _around(self, session: Session, rows: list[int], error: Exception) -> list[Action]:
        """Deal with the sound rows of a batch that raised, and count the others."""
        faulty = self._faulty(session, rows, error)
        if len(faulty) == len(rows) >= MANY:
            raise error
        self.passed.update(faulty)
        done = [self._note(session, row, why) for row, why in faulty.items()]
        sound = [row for row in rows if row not in faulty]
        return done + (self.job.run(session, sound, self.now) if sound else [])

    def _faulty(self, session: Session, rows: list[int], error: Exception) -> dict[int, Exception]:
        """Which of these make the job raise, found by halves; what is tried meanwhile is taken back."""
        if len(rows) == 1:
            return {rows[0]: error}
        found: dict[int, Exception] = {}
        for half in (rows[: len(rows) // 2], rows[len(rows) // 2 :]):
            _, why = self._try(session, half, keep=False)
            found |= self._faulty(session, half, why) if why else {}
        return found

    def _try(self, session: Session, rows: list[int], keep: bool = True) -> tuple[list[Action], Exception | None]:
        """What the database itself does not take (it is full, locked or gone) is no row's fault and is raised."""
        try:
            with session.begin_nested() as trial:
                done = self.job.run(session, rows, self.now)
                session.flush()
                if not keep:
                    trial.rollback()
        except OperationalError:
            raise
        except Exception as error:
            return [], error
        return done, None

    def _note(self, session: Session, row: int, error: Exception) -> Action:
        stumble = stumbles.note(session, self.job.name, row, error, self.now)
        log.error(
            "The job %s stumbled over row %s (try %s of %s).", self.job.name, row, stumble.tries, stumbles.TRIES,
            exc_info=error,
        )  # fmt: skip
        if stumble.set_aside:
            self.tell(session, stumble)
        return {"did": "set aside" if stumble.set_aside else "stumble", "job": self.job.name, "row": row}


class Striker:
    """Strikes every few seconds. A job that raises is logged and tried again at the next strike.

    `steady` says whether the machine's clock is to be believed (guard.py); while it is not, nothing is struck.
    """

    def __init__(
        self, db: Database, jobs: Sequence[Job], clock: Clock, wake: Callable[[], None],
        steady: Callable[[], bool] = lambda: True, tell: Tell = nobody,
    ) -> None:  # fmt: skip
        self._db, self._jobs, self._clock, self._wake = db, jobs, clock, wake
        self._steady, self._tell = steady, tell
        self._stopped = threading.Event()
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
            if self._stopped.is_set():
                break
            try:
                something |= bool(tick(self._db, [job], now, self._tell))
            except OperationalError:
                break  # The database has said what ails it (trouble.py).
            except Exception:
                log.exception("The job %s failed; it is tried again at the next strike.", job.name)
                something = True  # An earlier batch of it may stand, with notices to send.
        if something:
            self._wake()

    def stop(self) -> None:
        """No job is begun any more; one under way is waited for."""
        self._stopped.set()
        self._scheduler.shutdown(wait=True)
