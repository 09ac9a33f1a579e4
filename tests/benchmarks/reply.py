"""A contact's "120 so far", from the signed request through reading and one transaction to the acknowledgement.

Beside it stands bare Bolt whose listener runs the very statements that ours ran, reads included, with the same values
in raw sqlite3 on a copy of the same database, with the same durability.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from slack_bolt import App
from slack_sdk import WebClient
from sqlalchemy import event

from bot.ground import clock
from tests.benchmarks.measuring import Bench, Figure, in_turn, ms, p99, ratio
from tests.benchmarks.stage import MORNING, a_bot, a_database, copy_of, delivered, gather
from tests.fake_slack import FakeSlack, Message, payloads
from tests.fake_slack.world import Payload

ROUNDS, WARM_UP = 300, 20

Statement = tuple[str, Any, bool]


def measure(bench: Bench) -> list[Figure]:
    with FakeSlack(transport="direct") as slack:
        users = [slack.add_person(f"Pat {number}") for number in range(ROUNDS + WARM_UP)]
        file = _asked(bench.folder / "reply.db", users)
        said = [_said(slack, user) for user in users]
        bot = a_bot(slack, file)
        recorded = _record(slack, copy_of(file, "recorded.db"), said)
        bare = Bare(slack, copy_of(file, "bare.db"), recorded)
        ours, other = in_turn(
            bench.watch(len(users)),
            lambda number: delivered(slack, bot.bolt, said[number]),
            lambda number: delivered(slack, bare.app, said[number]),
        )
        assert next(bare.left, None) is None, "bare Bolt did not run what the bot ran"
        bot.close()
        bare.connection.close()
    return _figures(ours[WARM_UP:], other[WARM_UP:])


def _figures(ours: list[float], other: list[float]) -> list[Figure]:
    slowest = p99(ours) * 1000
    return [
        Figure("reply", ms(ours), ms(other), ratio(ours, other), "at most", 4),
        Figure("reply, 99 of 100", f"{slowest:.1f} ms", f"{p99(other) * 1000:.1f} ms", slowest, "at most", 50, "ms"),
    ]


def _asked(file: Path, users: list[str]) -> Path:
    """A database in which all of them have been asked, and nothing waits to be sent."""
    database = a_database(file)
    gather(database, users)
    with FakeSlack(transport="direct") as nobody:
        bot = a_bot(nobody, file)
        clock.tick(bot.db, bot.jobs, MORNING)
        bot.close()
    database.close()
    return file


def _said(slack: FakeSlack, user: str) -> Payload:
    return payloads.said(slack, slack.post(Message(slack.dm(user), slack.new_ts(), user, "120 so far")))


def _record(slack: FakeSlack, file: Path, said: list[Payload]) -> list[list[Statement]]:
    """The statements with which the bot takes in each message, on a database of its own."""
    bot = a_bot(slack, file)
    recorded: list[list[Statement]] = []

    def note(_connection: Any, _cursor: Any, sql: str, values: Any, _context: Any, many: bool) -> None:
        recorded[-1].append((sql, values, many))

    event.listen(bot.db.engine, "before_cursor_execute", note)
    for payload in said:
        recorded.append([])
        delivered(slack, bot.bolt, payload)
    bot.close()
    return recorded


class Bare:
    """Bolt with one listener, and the standard library's sqlite3."""

    def __init__(self, slack: FakeSlack, file: Path, recorded: list[list[Statement]]) -> None:
        self.left = iter(recorded)
        self.connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
        for pragma in ("foreign_keys = ON", "journal_mode = TRUNCATE", "synchronous = EXTRA"):
            self.connection.execute(f"PRAGMA {pragma}")
        self.app = App(
            client=WebClient(token=slack.bot_token, base_url=slack.api_url), signing_secret=slack.signing_secret,
            process_before_response=True, token_verification_enabled=False,
        )  # fmt: skip
        self.app.event("message")(self._replay)

    def _replay(self) -> None:
        self.connection.execute("BEGIN IMMEDIATE")
        for sql, values, many in next(self.left):
            if many:
                self.connection.executemany(sql, values)
            else:
                self.connection.execute(sql, values).fetchall()
        self.connection.commit()
