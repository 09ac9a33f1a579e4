"""`/pledge skip 6 weeks`: the demo's clock walks through every due moment in between.

One strike for each moment, and its messages go out before the next, so what would take months arrives within a
minute, in the order in which it would have come.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.demo import blocks, world
from bot.demo.clock import MovableClock
from bot.ground import clock
from bot.ground.blockkit import Message
from bot.ground.clock import Job
from bot.ground.db import Database, new_public_id
from bot.ground.refusal import Refused
from bot.notices import outbox
from bot.notices.outbox import Notice, To
from bot.understanding.calendar.dates import day_named

log = logging.getLogger(__name__)

FURTHEST = timedelta(days=2 * 366)
SHORTEST = timedelta(hours=1)
"""A job that says again and again that something is due, and does nothing, does not hold the walk up."""


class Road(NamedTuple):
    """What a walk needs of the bot. `send` lets the waiting messages go out and comes back when they have."""

    db: Database
    jobs: Sequence[Job]
    clock: MovableClock
    send: Callable[[], None]


class Skip:
    """The command. One walk at a time; `stop` ends it early and waits until it has ended."""

    def __init__(self, road: Road) -> None:
        self._road = road
        self._walking = threading.Lock()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def __call__(self, words: str, channel: str) -> Message:
        """Acknowledges and sets out; how it went is said in the same channel. Refused for words that name no time."""
        until = destination(words, self._road.clock.now())
        if not self._walking.acquire(blocking=False):
            raise Refused("demo.skip_walking")
        self._thread = threading.Thread(target=self._walk, args=(until, channel), name="walk")
        self._thread.start()
        return blocks.walking(until.date())

    def stop(self) -> None:
        self._stopping.set()
        self.wait()

    def wait(self) -> None:
        """Until no walk goes on."""
        if self._thread is not None:
            self._thread.join()

    def _walk(self, until: datetime, channel: str) -> None:
        try:
            walk(self._road, until, channel, self._stopping)
        except Exception:
            log.exception("The walk to %s ended early.", until)
            _tell(self._road, channel, blocks.stumbled())
        finally:
            self._walking.release()


def destination(words: str, now: datetime) -> datetime:
    """The same time of day on the day that is named: "6 weeks", "2 days", "to 9 May 2023". Refused with a sentence."""
    here = now.astimezone(ZoneInfo(world.ZONE))
    day = day_named(words, here.date())
    if day is None:
        raise Refused("demo.skip_unclear")
    if day <= here.date():
        raise Refused("demo.skip_back", today=here.date())
    if day - here.date() > FURTHEST:
        raise Refused("demo.skip_far")
    return datetime.combine(day, here.time(), here.tzinfo)


def walk(road: Road, until: datetime, channel: str, stopping: threading.Event) -> None:
    """Strike at every due moment up to `until`, then say in the channel where the clock is and what went out."""
    with road.db.read() as session:
        before = _newest(session)
    _strike(road)
    while not stopping.is_set() and (moment := _next_moment(road, until)):
        road.clock.move_to(moment)
        _strike(road)
    if stopping.is_set():
        return
    road.clock.move_to(until)
    with road.db.read() as session:
        sent = _sent_since(session, before)
    _tell(road, channel, blocks.arrived(until, sent))


def _strike(road: Road) -> None:
    clock.tick(road.db, road.jobs, road.clock.now())
    road.send()


def _next_moment(road: Road, until: datetime) -> datetime | None:
    """None when nothing more is due on the way."""
    due, now = clock.next_due(road.db, road.jobs), road.clock.now()
    if due is None:
        return None
    moment = due if due > now else now + SHORTEST
    return moment if moment < until else None


def _tell(road: Road, channel: str, message: Message) -> None:
    with road.db.write() as session:
        outbox.post(session, f"walk:{new_public_id()}", To(channel), message, road.clock.now())
    road.send()


def _newest(session: Session) -> int:
    return session.scalar(select(func.max(Notice.id))) or 0


def _sent_since(session: Session, before: int) -> list[blocks.Sent]:
    sent = select(Notice).where(Notice.id > before, Notice.method == "post", Notice.state == "sent")
    zone = ZoneInfo(world.ZONE)
    return [
        blocks.Sent(notice.posted_at.astimezone(zone).date(), world.place_name(notice.recipient))
        for notice in session.scalars(sent.order_by(Notice.id))
    ]
