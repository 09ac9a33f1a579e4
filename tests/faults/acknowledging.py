"""How soon a payload is acknowledged at fifty a second, and what becomes of three thousand at once."""

from __future__ import annotations

import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import quantiles
from typing import Any

from tests.benchmarks.stage import MORNING
from tests.fake_slack import FakeSlack
from tests.fake_slack.world import Answer, Payload
from tests.faults.a_bot import BotProcess
from tests.faults.counting import Tally, counted, said, sqlite_url
from tests.faults.crowd import Crowd
from tests.faults.naive import Sender
from tests.faults.rows import Figure, Row, Scale

RATE = 50
BAR = 250.0
HANDS = 16
WARM_UP = 20
SLACKS_PACE = {"PACE_PER_CHANNEL": "1", "PACE_PER_MINUTE": "300"}
SLACKS_PATIENCE = SLACKS_PACE | {"DEAF_SECONDS": "120"}
"""A ping's answer comes behind the burst, so the socket is given the time it really has."""

STEADY = (
    "contacts' answers over HTTP, each read, booked and its answer posted, which the same process sends at Slack's own "
    "pace; the time runs from the moment at which it was due to be delivered"
)
BURST = "so many envelopes through one socket before the first is acknowledged"
BUILT_IN = "the same burst to a bot on the library's built-in socket client, whose listener saves what it hears"


def measure(scale: Scale) -> list[Row]:
    burst = scale.of(3_000, 60)
    rows = [_steady(scale, scale.of(30, 1)), _burst(scale, burst)]
    # A small burst the built-in client may well survive: it says nothing either way.
    return [*rows, _built_in(scale, burst)] if scale.name == "full" else rows


def _steady(scale: Scale, seconds: int) -> Row:
    url = sqlite_url(scale.file("steady.db"))
    with FakeSlack(transport="http") as slack:
        crowd = Crowd(slack, url, scale.of(100, 20))
        bot = BotProcess(scale.nursery, slack, scale.folder, SLACKS_PACE, url, clock=MORNING, name="steady")
        bot.start()
        for _ in range(WARM_UP):
            slack.transport.send(crowd.write(), {}, 10.0)
        told = [crowd.write() for _ in range(seconds * RATE)]
        answers = _at_a_steady_rate(slack, told)
        bot.stop()
        row = counted("fifty a second", crowd.events, crowd.effects(), STEADY, sum(not one.ok for one, _ in answers))
    times = sorted(late * 1000 for _, late in answers)
    bar: tuple[Any, float] = scale.of(("at most", BAR), ("shown", 0.0))
    slowest = Figure("acknowledged, 99 of 100", quantiles(times, n=100)[98], "ms", *bar)
    return replace(row, figures=[slowest, Figure("half of them", times[len(times) // 2], "ms")])


def _at_a_steady_rate(slack: FakeSlack, told: list[Payload]) -> list[tuple[Answer, float]]:
    """Each answer, and the seconds from when its payload was due to be delivered."""
    start, pause = time.monotonic() + 0.1, threading.Event()

    def deliver(number: int) -> tuple[Answer, float]:
        due = start + number / RATE
        pause.wait(max(0.0, due - time.monotonic()))
        answer = slack.transport.send(told[number], {}, 10.0)
        return answer, time.monotonic() - due

    with ThreadPoolExecutor(HANDS) as pool:
        return list(pool.map(deliver, range(len(told))))


def _burst(scale: Scale, size: int) -> Row:
    url = sqlite_url(scale.file("burst.db"))
    with FakeSlack(transport="socket") as slack:
        crowd = Crowd(slack, url, scale.of(100, 20))
        bot = BotProcess(scale.nursery, slack, scale.folder, SLACKS_PATIENCE, url, clock=MORNING, name="burst")
        bot.start()
        slack.patience = 240.0
        answers = slack.burst([crowd.write(in_history=False) for _ in range(size)])
        bot.kill()
        row = counted("a burst through one socket", crowd.events, crowd.effects(), BURST, 0)
    unheard = sum(not answer.ok for answer in answers)
    last = Figure("the last acknowledged after", max(answer.seconds for answer in answers), "s")
    return replace(row, unexpected=row.unexpected + unheard, figures=[last])


def _built_in(scale: Scale, size: int) -> Row:
    file = scale.file("built-in.db")
    with closing(sqlite3.connect(file)) as db:
        db.execute("CREATE TABLE heard (words TEXT)")
    with FakeSlack(transport="socket") as slack:
        users = [slack.add_person(f"Pat {number}") for number in range(100)]
        told = {"TOKEN": slack.bot_token, "APP_TOKEN": slack.app_token, "API_URL": slack.api_url, "FILE": str(file)}
        life = Sender(scale.nursery, told, scale.file("built-in.log"), "tests.faults.built_in")
        life.start()
        assert slack.sockets
        assert slack.sockets.wait_for_sockets(1, 20)
        slack.patience = 30.0
        slack.burst([said(slack, users[number % 100], str(number)) for number in range(size)])
        seen = _until_nothing_comes(file)
        life.kill_after(0.0)
    row = counted("naive: the built-in socket client", map(str, range(size)), seen, BUILT_IN)
    return replace(row, kind="naive")


def _until_nothing_comes(file: Path) -> Tally:
    """What was saved once nothing more has been for five seconds."""
    pause, seen, since = threading.Event(), Tally(), 0
    while since < 10:
        pause.wait(0.5)
        with closing(sqlite3.connect(file, timeout=30)) as db:
            now = Tally(words for (words,) in db.execute("SELECT words FROM heard"))
        since, seen = (since + 1, seen) if now == seen else (0, now)
    return seen
