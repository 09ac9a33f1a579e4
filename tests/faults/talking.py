"""People who write to the bot without a pause, and get an answer to each message; Slack tells again what was not
acknowledged.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from bot.notices.outbox import EDIT
from tests.fake_slack import BOT, FakeSlack, Message
from tests.fake_slack.world import Payload
from tests.faults.rows import Figure, Scale

TOLD_AGAIN = 0.3
"""Seconds after which Slack tells again; its own are longer."""


@dataclass
class Talk:
    """One thread a person. `with` begins it; `finish` waits until all is acknowledged and answered."""

    slack: FakeSlack
    people: int = 3
    gap: float = 0.05
    said: Counter[str] = field(default_factory=Counter)
    acknowledged: list[float] = field(default_factory=list)
    repeated: int = 0
    silent: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Talk:
        self._writers = [self.slack.add_person(f"Sam Nobody {number}") for number in range(self.people)]
        self._pool = ThreadPoolExecutor(self.people)
        self._talks = [self._pool.submit(self._go_on, writer) for writer in self._writers]
        return self

    def __exit__(self, *_: object) -> None:
        self.silent.set()
        self._pool.shutdown()

    def _go_on(self, writer: str) -> None:
        waiting: list[tuple[float, Payload]] = []
        patience = time.monotonic() + 3600
        while not self.silent.is_set() or waiting:
            if not self.silent.is_set():
                self.slack.say(writer, self.slack.dm(writer), "how is Stockton doing?")
                self.said[writer] += 1
                self._note(writer, waiting)
            elif patience > time.monotonic() + 60:
                patience = time.monotonic() + 60
            if time.monotonic() > patience:
                return
            self._tell_again(waiting)
            time.sleep(self.gap)

    def _note(self, writer: str, waiting: list[tuple[float, Payload]]) -> None:
        """Of several threads' deliveries the last of this writer."""
        own = next(
            (payload, answer)
            for payload, answer in reversed(list(self.slack.deliveries))
            if payload.get("event", {}).get("user") == writer
        )
        if own[1].ok:
            self.acknowledged.append(time.monotonic())
        else:
            self.repeated += 1
            waiting.append((time.monotonic(), own[0]))

    def _tell_again(self, waiting: list[tuple[float, Payload]]) -> None:
        if waiting and waiting[0][0] + TOLD_AGAIN < time.monotonic():
            _, payload = waiting.pop(0)
            if self.slack.redeliver(payload).ok:
                self.acknowledged.append(time.monotonic())
            else:
                waiting.append((time.monotonic(), payload))

    def finish(self, seconds: float = 60.0) -> None:
        self.silent.set()
        for talk in self._talks:
            talk.result()
        self.slack.wait_for(lambda: len(self.answers()) >= sum(self.said.values()), timeout=seconds)

    # What came of it

    def answers(self) -> list[Message]:
        return [one for writer in self._writers for one in self.slack.messages(writer) if one.user == BOT]

    def lost_and_doubled(self) -> tuple[int, int]:
        marks = Counter(str(one.blocks[0].get("block_id")).partition(EDIT)[0] for one in self.answers())
        return max(0, sum(self.said.values()) - len(marks)), sum(count - 1 for count in marks.values())

    def gaps(self, bar: float) -> list[Figure]:
        sent = sorted(float(one.ts) for one in self.answers())
        return [
            Figure("longest gap in taking in", _longest(sorted(self.acknowledged)), "s", "at most", bar),
            Figure("longest gap in sending", _longest(sent), "s", "at most", bar),
        ]


def talk_of(scale: Scale, slack: FakeSlack) -> Talk:
    """Three people twenty times a second each; in a short run two, five times."""
    return Talk(slack, scale.of(3, 2), scale.of(0.05, 0.2))


def _longest(moments: list[float]) -> float:
    return max((later - earlier for earlier, later in itertools.pairwise(moments)), default=0.0)
