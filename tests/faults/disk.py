"""A disk that fills and a server that goes away while people write: no acknowledgement for what was not kept, one clear
line in the log, and all goes on by itself.
"""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal

import psycopg
from psycopg import sql

from tests.fake_slack import FakeSlack
from tests.faults.a_bot import BotProcess
from tests.faults.rows import Figure, Row, Scale
from tests.faults.talking import Talk, talk_of

AWAY = 3.0
"""Seconds for which it lasts each time."""

USED = {"lease": 2.0, "settle": 0.3, "drain": 5.0, "per_channel": 0.0}
NOTES = {
    "full": "for three seconds no file may grow beyond what the database has: what a full disk is to SQLite",
    "cut": "every connection to PostgreSQL is ended by the server, again and again",
    "away": "PostgreSQL takes no connection for three seconds, and ends all there are",
}
SAID = {"full": "cannot be written", "cut": "does not answer", "away": "does not answer"}


def measure(scale: Scale) -> list[Row]:
    return [
        _row(scale, "the disk is full", "full", scale.of(20, 1)),
        _row(scale, "the connections to PostgreSQL are cut", "cut", scale.of(50, 2)),
        _row(scale, "PostgreSQL is away", "away", scale.of(20, 1)),
    ]


def _row(scale: Scale, what: str, fault: Literal["full", "cut", "away"], times: int) -> Row:
    folder = scale.file(fault)
    folder.mkdir()
    url = "" if fault == "full" else scale.postgres(fault)
    recovered: list[float] = []
    with FakeSlack(transport="http") as slack, _running(BotProcess(scale.nursery, slack, folder, {}, url)) as bot:
        with talk_of(scale, slack) as talk:
            for _ in scale.watch(range(times)):
                _hear(slack, talk, scale.of(10, 2))
                _FAULTS[fault](bot, scale.of(AWAY, 1.0))
                began = time.monotonic()
                _hear(slack, talk, 1)
                recovered.append(time.monotonic() - began)
            talk.finish()
        lost, doubled = talk.lost_and_doubled()
        log = bot.said()
        begun = log.count(SAID[fault])
        unexpected = log.count("Traceback") + (not bot.alive) + (begun > times)
    figures = [
        Figure("messages", sum(talk.said.values())),
        Figure("longest until it answers again", max(recovered), "s", "at most", 15.0),
        Figure("lines in the log about it", begun),
    ]
    return Row(what, times, lost, doubled, talk.repeated, unexpected, NOTES[fault], figures, used=USED)


@contextmanager
def _running(bot: BotProcess) -> Iterator[BotProcess]:
    try:
        bot.start()
        yield bot
    finally:
        bot.kill()


def _hear(slack: FakeSlack, talk: Talk, answers: int) -> None:
    wanted = len(talk.answers()) + answers
    assert slack.wait_for(lambda: len(talk.answers()) >= wanted, timeout=60), "it does not go on by itself"


# What goes wrong


def _fill(bot: BotProcess, seconds: float) -> None:
    size = os.path.getsize(bot.folder / "bot.db")
    _, most = resource.prlimit(bot.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (size, most))
    time.sleep(seconds)
    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (most, most))


def _cut(bot: BotProcess, _seconds: float) -> None:
    with _server(bot) as (connection, name):
        _end_all(connection, name)


def _go_away(bot: BotProcess, seconds: float) -> None:
    with _server(bot) as (connection, name):
        connection.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS false").format(sql.Identifier(name)))
        _end_all(connection, name)
        time.sleep(seconds)
        connection.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS true").format(sql.Identifier(name)))


@contextmanager
def _server(bot: BotProcess) -> Iterator[tuple[psycopg.Connection, str]]:
    told = psycopg.conninfo.conninfo_to_dict(bot.database_url)
    with psycopg.connect(**(told | {"dbname": "postgres"}), autocommit=True) as connection:
        yield connection, str(told["dbname"])


def _end_all(connection: psycopg.Connection, name: str) -> None:
    connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])


_FAULTS: dict[str, Callable[[BotProcess, float], None]] = {"full": _fill, "cut": _cut, "away": _go_away}
