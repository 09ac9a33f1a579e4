"""Killed while receiving, at each of eight points between Slack's payload and our acknowledgement, on both roads.

A payload that was not acknowledged is delivered again to the next life, as Slack would: as a retry, sometimes under a
new id. What was acknowledged is never delivered again: if it is not in the account at the end, it was lost.
"""

from __future__ import annotations

import contextlib
import copy
import random
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Literal

from tests.benchmarks.stage import MORNING
from tests.fake_slack import FakeSlack, payloads
from tests.fake_slack.world import Payload
from tests.faults.a_bot import BotProcess
from tests.faults.counting import counted, sqlite_url
from tests.faults.crashing import RECEIVING
from tests.faults.crowd import Crowd
from tests.faults.rows import Figure, Row, Scale, together

Road = Literal["http", "socket"]
ROADS: tuple[Road, ...] = ("http", "socket")

WITHIN = 8
"""A life dies at its first to eighth delivery."""

MOST_DELIVERIES = 60
"""A life that has not died after so many never will."""

NOTE = (
    "SIGKILL at each of eight points; the sender is killed with it, wherever it stands. What was not acknowledged is "
    "delivered again to the next life, and nothing stands in the history, so that no reading back mends what was lost"
)


def measure(scale: Scale) -> list[Row]:
    """Each lane is a Slack, a database and a bot of its own: most of a life is waiting."""
    each, lanes = scale.of(25, 1), scale.of(3, 1)
    plan = [point for point in RECEIVING for _ in range(each)]
    random.Random(each).shuffle(plan)
    shares = [(road, f"{road}-{number}", plan[number::lanes]) for road in ROADS for number in range(lanes)]
    with ThreadPoolExecutor(len(shares)) as pool:
        done = list(scale.watch(pool.map(lambda share: lane(scale, *share), shares)))
    booked, answered = zip(*done, strict=True)
    return [*together(booked), *together(answered)]


@dataclass
class Slackbound:
    """What Slack has still to deliver, and what it knows was acknowledged."""

    crowd: Crowd
    chance: random.Random
    waiting: deque[tuple[Payload, int]] = field(default_factory=deque)
    repeated: int = 0

    def deliver(self, patience: float) -> bool:
        """One delivery, a repeated one first; gives whether it was acknowledged."""
        payload, tries = self.waiting.popleft() if self.waiting else (self.crowd.write(in_history=False), 0)
        retry = {"num": tries, "reason": "http_error"} if tries else {}
        if self.crowd.slack.transport.send(self._as_sent(payload, tries), retry, patience).ok:
            return True
        self.repeated += 1
        self.waiting.append((payload, tries + 1))
        return False

    def _as_sent(self, payload: Payload, tries: int) -> Payload:
        if tries and self.chance.random() < 0.3:
            return copy.deepcopy(payload) | {"event_id": payloads.new_event_id()}
        return payload


def lane(scale: Scale, road: Road, name: str, plan: list[str], mutation: str = "") -> tuple[Row, Row]:
    """What was booked and what was answered. `plan` says of each life at which point it ends."""
    url = sqlite_url(scale.file(f"{name}.db"))
    chance = random.Random(name)
    with FakeSlack(transport=road) as slack:
        crowd = Crowd(slack, url, 20)
        bot = BotProcess(scale.nursery, slack, scale.folder, SETTINGS, url, "", mutation, MORNING, name)
        bound = Slackbound(crowd, chance)
        missed = sum(not _a_life(bot, bound, f"{point}:{chance.randint(1, WITHIN)}") for point in plan)
        unfinished = _to_the_end(bot, bound, 2.0 if mutation else 30.0)
    row = counted(f"killed while receiving, {road}", crowd.events, crowd.effects(), NOTE, missed + unfinished)
    kills = [Figure("kills", len(plan) - missed)]
    answered = crowd.answered(f"and answered once, {road}", "the bot's messages in the contacts' direct messages")
    return replace(row, recovered=bound.repeated, figures=kills, used=USED), answered


SETTINGS = {"SETTLE_SECONDS": "0.3", "LEASE_SECONDS": "1"}
USED = {"settle": 0.3, "lease": 1.0}


def _a_life(bot: BotProcess, bound: Slackbound, crash_at: str) -> bool:
    """From its start to its own end; False when the end did not come and it had to be killed."""
    bot.start(crash_at)
    ended = False
    for _ in range(MOST_DELIVERIES):
        heard = bound.deliver(PATIENCE)
        if ended := bot.ends_within(BETWEEN if heard else PATIENCE):
            break
    bot.kill()
    return ended


BETWEEN = 0.02
PATIENCE = 1.0
"""Seconds that Slack waits for an acknowledgement here; it is three in truth."""


def _to_the_end(bot: BotProcess, bound: Slackbound, seconds: float) -> int:
    """One last life in which nothing goes wrong; so long it may answer. Gives how many were never acknowledged."""
    bot.start("")
    for _ in range(3 * len(bound.waiting)):
        if not bound.waiting:
            break
        bound.deliver(10.0)
    with contextlib.suppress(AssertionError):  # What is not answered by then is counted.
        bound.crowd.slack.wait_for(bound.crowd.everybody_answered, seconds)
    bot.stop()
    return len(bound.waiting)
