"""The machine's clock jumps while hundreds of questions are due on days to come; then the time service puts it right.

`steady` time is the true one. A message is wrongly posted when its day has not truly come. Beside ours stands the same
bot without the guard. A jump that is right (a machine that slept) must only cost two strikes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import func, select

from bot.checkins.model import CheckIn
from bot.ground.clock import Striker
from bot.ground.db import Database
from bot.ground.guard import JumpGuard
from bot.notices.outbox import Notice
from tests.faults import season
from tests.faults.counting import migrated, sqlite_url
from tests.faults.rows import Row, Scale

STRIKE = 20.0
BEGAN = season.at_nine(date(2026, 11, 2)) + timedelta(minutes=1)
JUMPS = (
    timedelta(hours=1), -timedelta(hours=1), timedelta(days=365), -timedelta(days=1), timedelta(minutes=6),
    -timedelta(days=365), timedelta(days=30),
)  # fmt: skip
STANDS_WRONG = (1, 2)
"""For so many strikes the clock stands wrong before it is put right."""


class Machine:
    """Two clocks and the field's time, which is that of the wall."""

    def __init__(self) -> None:
        self.wall, self.counting = BEGAN.timestamp(), 100.0
        self.guard = JumpGuard(STRIKE, lambda: self.wall, lambda: self.counting)

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.wall, UTC)

    def passes(self, seconds: float) -> None:
        self.wall += seconds
        self.counting += seconds

    @property
    def true(self) -> datetime:
        return BEGAN + timedelta(seconds=self.counting - 100.0)


def jump(db: Database, people: int, by: timedelta, stands: int, guarded: bool = True) -> tuple[int, int]:
    """One jump that is put right again. Gives how many messages were posted wrongly, and how many were due and not."""
    machine = Machine()
    steady: Callable[[], bool] = machine.guard.steady if guarded else lambda: True
    striker = Striker(db, season.jobs(), machine, threading.Event().set, steady)
    days = [BEGAN.date() + timedelta(days=number) for number in range(people)]
    with season.gathering(db, BEGAN - timedelta(days=20)) as session:
        season.people(session, days)
    _strikes(machine, striker, 3)
    machine.wall += by.total_seconds()
    _strikes(machine, striker, stands)
    machine.wall -= by.total_seconds()
    _strikes(machine, striker, 5)
    with db.read() as session:
        posted = session.scalar(select(func.count(Notice.id))) or 0
        not_asked = CheckIn.state.in_(("waiting", "asked"))
        touched = session.scalar(select(func.count(CheckIn.id)).where(~not_asked)) or 0
    return max(0, posted - 1) + touched, int(posted == 0)


def _strikes(machine: Machine, striker: Striker, count: int) -> None:
    for _ in range(count):
        machine.passes(STRIKE)
        striker.strike()


def wake(db: Database, people: int, slept: timedelta) -> tuple[int, float]:
    """The machine slept: its clock jumps and is right. Gives how many due questions were not asked, and the wait."""
    machine = Machine()
    striker = Striker(db, season.jobs(), machine, threading.Event().set, machine.guard.steady)
    day = (BEGAN + slept).astimezone(season.PLACE).date()
    with season.gathering(db, BEGAN - timedelta(days=20)) as session:
        season.people(session, [day] * people)
    _strikes(machine, striker, 1)
    machine.wall += slept.total_seconds()
    waited = 0.0
    for _ in range(10):
        _strikes(machine, striker, 1)
        waited += STRIKE
        with db.read() as session:
            asked = session.scalar(select(func.count(Notice.id)).where(Notice.key.startswith("ask:"))) or 0
        if asked:
            break
    return people - asked, waited


def measure(scale: Scale) -> list[Row]:
    people, rounds = scale.of((400, STANDS_WRONG), (12, STANDS_WRONG[-1:]))
    ours, naive, tries = [0, 0], [0, 0], 0
    for number, by in enumerate(scale.watch(JUMPS)):
        for stands in rounds:
            tries += people
            for counted, guarded in ((ours, True), (naive, False)):
                db = migrated(sqlite_url(scale.file(f"jump{number}-{stands}-{guarded}.db")))
                try:
                    wrong, missing = jump(db, people, by, stands, guarded)
                finally:
                    db.close()
                counted[0] += wrong
                counted[1] += missing
    db = migrated(sqlite_url(scale.file("slept.db")))
    try:
        left, waited = wake(db, people, timedelta(days=1))
    finally:
        db.close()
    note = "by an hour, a day, a year, six minutes and a month, put right after one or two strikes"
    return [
        Row("the clock jumps", tries, ours[1], 0, 0, ours[0], note),
        Row(
            "without the guard", tries, naive[1], 0, 0, naive[0], "the same, and what comes due is posted", kind="naive"
        ),
        Row(
            "the machine slept a day",
            people,
            left,
            0,
            people - left,
            int(waited != 3 * STRIKE),
            f"asked {waited:g} s after it woke",
        ),
    ]
