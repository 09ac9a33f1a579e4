"""Processes that come and go on one PostgreSQL while people write: nothing is lost or doubled, no wait is long."""

from __future__ import annotations

import time
from contextlib import ExitStack, closing
from typing import Literal

from sqlalchemy import select

from bot.ground.db import Database
from bot.notices.outbox import Lease
from tests.fake_slack import FakeSlack
from tests.faults.a_bot import BotProcess
from tests.faults.rows import SLACKER, Figure, Row, Scale
from tests.faults.talking import Talk, talk_of

GAP = 15.0
LEASE = 2.0
USED = {"lease": LEASE, "settle": 0.3, "drain": 5.0, "per_channel": 0.0}
ROLLING = (
    "the new process is started, then the old one gets SIGTERM, while three people write twenty times a second each"
)
KILLED = "of two processes the one that sends is killed with SIGKILL, and another started in its place"


def measure(scale: Scale) -> list[Row]:
    rolling = [_rolling(scale, transport) for transport in ("http", "socket")]  # type: ignore[arg-type]
    return [*rolling, _killed(scale)]


def _rolling(scale: Scale, transport: Literal["http", "socket"]) -> Row:
    ends: list[float] = []
    statuses: list[int] = []
    with FakeSlack(transport=transport) as slack, ExitStack() as over:
        bots = _two(slack, scale, over, f"rolling_{transport}")
        bots[0].start()
        with talk_of(scale, slack) as talk:
            for number in scale.watch(range(scale.of(50, 2))):
                old, new = bots[number % 2], bots[(number + 1) % 2]
                new.start()
                began = time.monotonic()
                statuses.append(old.stop())
                ends.append(time.monotonic() - began)
            talk.finish()
        longest = Figure("longest end", max(ends), "s", "at most", scale.of(1, SLACKER) * (USED["drain"] + 1))
        figures = [*talk.gaps(GAP), longest]
        return _row(f"rolling restarts under load ({transport})", len(ends), talk, bots, statuses, ROLLING, figures)


def _killed(scale: Scale) -> Row:
    taken_over: list[float] = []
    with FakeSlack(transport="http") as slack, ExitStack() as over:
        bots = _two(slack, scale, over, "killed")
        for bot in bots:
            bot.start()
        with talk_of(scale, slack) as talk, closing(Database(bots[0].database_url)) as database:
            for _ in scale.watch(range(scale.of(20, 1))):
                _hear(slack, talk, scale.of(20, 3))
                sending = _sender(database, bots)
                sending.kill()
                began = time.monotonic()
                _hear(slack, talk, 1)
                taken_over.append(time.monotonic() - began)
                sending.restart()
            talk.finish()
        bar = scale.of(1, SLACKER) * (LEASE + 1.0)
        figures = [
            Figure("longest until the other sends", max(taken_over), "s", "at most", bar),
            *talk.gaps(GAP),
        ]
        return _row("the process that sends is killed", len(taken_over), talk, bots, [], KILLED, figures)


def _hear(slack: FakeSlack, talk: Talk, answers: int) -> None:
    """So many answers more."""
    wanted = len(talk.answers()) + answers
    assert slack.wait_for(lambda: len(talk.answers()) >= wanted, timeout=30)


def _two(slack: FakeSlack, scale: Scale, over: ExitStack, name: str) -> list[BotProcess]:
    url = scale.postgres(name)
    folder = scale.file(name)
    folder.mkdir()
    settings = {"LEASE_SECONDS": str(LEASE)}
    bots = [
        BotProcess(scale.nursery, slack, folder, settings, url, name=side) for side in ("left", "right")
    ]  # fmt: skip
    for bot in bots:
        over.callback(bot.kill)
    return bots


def _sender(database: Database, bots: list[BotProcess]) -> BotProcess:
    """Whose lease it is, once it is that of one that lives."""
    for _ in range(200):
        with database.read() as session:
            holder = session.scalar(select(Lease.holder).where(Lease.name == "sender", Lease.until > time.time()))
        for bot in bots:
            if holder and bot.alive and holder.split(":")[1] == str(bot.pid):
                return bot
        time.sleep(0.05)
    raise AssertionError("nobody holds the sender's lease")


def _row(
    what: str, done: int, talk: Talk, bots: list[BotProcess], statuses: list[int], note: str, figures: list[Figure]
) -> Row:  # fmt: skip
    lost, doubled = talk.lost_and_doubled()
    tracebacks = sum(bot.said().count("Traceback") for bot in bots)
    unexpected = sum(status != 0 for status in statuses) + tracebacks
    figures = [*figures, Figure("messages", sum(talk.said.values()))]
    return Row(what, done, lost, doubled, talk.repeated, unexpected, note, figures, used=USED)
