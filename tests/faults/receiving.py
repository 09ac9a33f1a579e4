"""What Slack tells, however often and in whatever order it tells it: each thing has one effect."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.app import Bot
from bot.deliveries.inbox import Delivery
from bot.deliveries.payloads import Message
from tests.fake_slack import FakeSlack, payloads
from tests.fake_slack.world import Payload
from tests.faults.counting import Tally, counted, effects, listen, listening, said, sqlite_url
from tests.faults.rows import Row, Scale

Told = tuple[Payload, dict[str, Any]]
"""A payload, and what its retry headers say."""

AT_ONCE = 4
"""Deliveries on their way at the same time."""


def measure(scale: Scale) -> list[Row]:
    return [
        _row(scale, "four deliveries of each event", scale.of(10_000, 60), _four_ways, FOUR),
        _row(scale, "eleven copies under eleven ids", scale.of(1_000, 8), _eleven_ids, ELEVEN),
        _row(scale, "only retries arrive", scale.of(1_000, 20), _only_retries, RETRIES),
        _row(scale, "only first deliveries count", scale.of(1_000, 20), _only_retries, NAIVE, naive_door),
        _failing(scale, scale.of(1_000, 20)),
    ]


FOUR = (
    "each event as it is, as a retry, under a new id, and as a retry under a third id; all in one random order, four "
    "at a time"
)
ELEVEN = "the same message under eleven event ids, without retry headers, as has been seen"
RETRIES = "the first delivery never came; retries one to three did, in any order"
NAIVE = "a bot that drops whatever carries `x-slack-retry-num`, as many do, given the same retries"
FAILING = (
    "a listener that raises at its first hearing of each event, which is acknowledged and kept; heard again from "
    "Slack, it is handled then, once"
)


def _four_ways(payload: Payload) -> list[Told]:
    return [(payload, {}), (payload, retry(1)), (renamed(payload), {}), (renamed(payload), retry(2))]


def _eleven_ids(payload: Payload) -> list[Told]:
    return [(renamed(payload), {}) for _ in range(11)]


def _only_retries(payload: Payload) -> list[Told]:
    return [(payload, retry(number)) for number in (1, 2, 3)]


def retry(number: int) -> dict[str, Any]:
    return {"num": number, "reason": "http_timeout"}


def renamed(payload: Payload) -> Payload:
    return copy.deepcopy(payload) | {"event_id": payloads.new_event_id()}


def naive_door(bot: Bot, slack: FakeSlack) -> None:
    """Answers a retry at once and forgets it."""
    receive = slack.transport.receiver  # type: ignore[attr-defined]
    slack.receive_with(lambda headers, body: (200, "") if "X-Slack-Retry-Num" in headers else receive(headers, body))


def _row(
    scale: Scale,
    what: str,
    events: int,
    ways: Callable[[Payload], list[Told]],
    note: str,
    instead: Callable[[Bot, FakeSlack], None] | None = None,
) -> Row:
    url = sqlite_url(scale.file(f"{what.replace(' ', '-')}.db"))
    with FakeSlack(transport="direct") as slack, listening(slack, url) as bot:
        if instead:
            instead(bot, slack)
        told = _told(slack, events, ways)
        refused = _deliver(slack, scale.watch(told))
        seen = effects(bot.db)
    row = counted(what, map(str, range(events)), seen, note, unexpected=refused)
    return replace(row, kind="naive") if instead else row


def _told(slack: FakeSlack, events: int, ways: Callable[[Payload], list[Told]]) -> list[Told]:
    people = [slack.add_person(f"Pat {number}") for number in range(50)]
    chance = random.Random(events)
    told = [one for number in range(events) for one in ways(said(slack, chance.choice(people), str(number)))]
    chance.shuffle(told)
    return told


def _deliver(slack: FakeSlack, told: Iterable[Told]) -> int:
    """How many were not acknowledged."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = pool.map(lambda one: slack.transport.send(one[0], one[1], 10.0), told)
        return sum(not answer.ok for answer in answers)


class FailsAtFirst:
    """A listener with a mistake in it that shows once for each text."""

    def __init__(self) -> None:
        self.failed = Tally()

    def __call__(self, session: Session, message: Message, now: datetime) -> None:
        listen(session, message, now)
        if not self.failed[message.text]:
            self.failed[message.text] += 1
            raise LookupError("on purpose")


def _failing(scale: Scale, events: int) -> Row:
    """Acknowledged, so Slack will not come back by itself: kept is what counts, and handled once when it does."""
    with FakeSlack(transport="direct") as slack, listening(slack, sqlite_url(scale.file("failing.db"))) as bot:
        bot.listeners.message = FailsAtFirst()
        told = _told(slack, events, lambda payload: [(payload, {})])
        refused = _deliver(slack, told)
        with bot.db.read() as session:
            kept = session.scalar(select(func.count()).where(Delivery.state == "failed")) or 0
        refused += _deliver(slack, [(payload, retry(1)) for payload, _ in told])
        seen = effects(bot.db)
    missing = events - kept
    row = counted("a listener that raises", map(str, range(events)), seen, FAILING, unexpected=refused + missing)
    return replace(row, recovered=events - row.lost)
