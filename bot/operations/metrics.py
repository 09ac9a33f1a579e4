"""What whoever runs the bot may want to be woken for, as numbers for Prometheus: nobody's name, and nobody's words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, get_args

from sqlalchemy import func, or_, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

import bot
from bot.checkins.model import CheckIn
from bot.deliveries import inbox
from bot.deliveries.inbox import Delivery
from bot.ground.db import Database
from bot.notices import outbox
from bot.notices.outbox import Notice

if TYPE_CHECKING:
    from prometheus_client import Metric


class Metrics:
    """`holds_lease` says whether this process is the one that sends; `now` is the field's time, `machine` gives the
    seconds of the machine's clock.
    """

    def __init__(
        self, db: Database, holds_lease: Callable[[], bool], now: Callable[[], datetime], machine: Callable[[], float]
    ) -> None:
        self._db, self._holds_lease, self._now, self._machine = db, holds_lease, now, machine

    def page(self) -> str:
        """All of them, in the text format that Prometheus reads (prometheus.io, "Exposition formats")."""
        from prometheus_client import generate_latest

        return generate_latest(self).decode()

    def collect(self) -> Iterator[Metric]:
        """As the library asks for them; while the database fails, only what is known without it."""
        kept = self._kept()
        yield _numbers("build_info", "Always 1, beside the version that runs.", {bot.__version__: 1}, "version")
        yield _number("database_trouble", "1 while the database fails, else 0.", kept is None)
        yield _number("holds_sender_lease", "1 where this process is the one that sends, else 0.", self._holds_lease())
        yield from kept or ()

    def _kept(self) -> list[Metric] | None:
        """None while the database fails. It is not asked then: one that is gone lets each who asks wait for minutes,
        until no thread is left for Slack or for /healthz.
        """
        if self._db.trouble.ails:
            return None
        try:
            with self._db.read() as session:
                return list(_of_rows(session, self._now(), self._machine()))
        except SQLAlchemyError:
            return None


def _of_rows(session: Session, now: datetime, machine: float) -> Iterator[Metric]:
    # What waits for its hour is left out, but not what was refused and is to be tried again.
    may_go = or_(Notice.not_before <= machine, Notice.failing_since.is_not(None))
    waits = select(func.min(Notice.posted_at)).where(Notice.state == "waiting", may_go)
    failed = select(func.min(Delivery.received_at)).where(Delivery.state == "failed")
    overdue = select(func.count()).where(CheckIn.state == "waiting", CheckIn.due_at <= now)
    kept = dict.fromkeys(get_args(inbox.State), 0)
    kept |= dict(session.execute(select(Delivery.state, func.count()).group_by(Delivery.state)).all())
    posted = dict.fromkeys(get_args(outbox.State), 0)
    posted |= dict(session.execute(select(Notice.state, func.count()).group_by(Notice.state)).all())
    yield _numbers("deliveries", "What Slack told us, by what became of it.", kept, "state")
    yield _numbers("notices", "Messages of ours, by what became of them.", posted, "state")
    yield _number(
        "oldest_waiting_notice_seconds", "Age of the oldest notice that waits though it may go; 0 where none does.",
        _age(session.scalar(waits), now),
    )  # fmt: skip
    yield _number(
        "oldest_failed_delivery_seconds", "Age of the oldest delivery that failed and is tried again; 0 where none is.",
        _age(session.scalar(failed), now),
    )  # fmt: skip
    yield _number("checkins_overdue", "Check-ins whose question is due and not yet asked.", session.scalar(overdue))


def _age(since: datetime | None, now: datetime) -> float:
    return max(0.0, (now - since).total_seconds()) if since else 0.0


def _number(name: str, means: str, value: float | None) -> Metric:
    return _numbers(name, means, {"": value or 0})


def _numbers(name: str, means: str, values: dict[str, int] | dict[str, float], label: str = "") -> Metric:
    from prometheus_client.core import GaugeMetricFamily

    family = GaugeMetricFamily(f"pledgekeeper_{name}", means, labels=[label] if label else [])
    for of, value in values.items():
        family.add_metric([of] if label else [], value)
    return family
