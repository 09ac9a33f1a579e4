"""The usual ways to send: mark after sending, or before, each with a client as the library makes it.

`python -m tests.faults.naive` is one life of such a sender, told by its environment; it ends when nothing is left.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
from dataclasses import dataclass
from pathlib import Path

from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from tests.fake_slack import FakeSlack
from tests.faults.nursery import Life, Nursery

MOST_ROUNDS = 20


def main() -> None:
    """Whatever is not marked yet, round by round; what raises is logged and met again in the next round, if at all."""
    client = WebClient(token=os.environ["TOKEN"], base_url=os.environ["API_URL"])
    db = sqlite3.connect(os.environ["FILE"], isolation_level=None)
    for _ in range(MOST_ROUNDS):
        rows = db.execute("SELECT number, place FROM notices WHERE NOT marked ORDER BY number").fetchall()
        if not rows:
            return
        for number, place in rows:
            if os.environ["MARKS"] == "before":
                _mark(db, number)
            try:
                client.chat_postMessage(channel=place, text=str(number))
            except (SlackClientError, OSError):
                continue
            _mark(db, number)


def _mark(db: sqlite3.Connection, number: int) -> None:
    db.execute("UPDATE notices SET marked = 1 WHERE number = ?", (number,))


@dataclass(frozen=True)
class Way:
    """`marks` is before or after sending."""

    marks: str
    what: str
    note: str

    def ready(self, slack: FakeSlack, file: Path, notices: int, places: list[str], nursery: Nursery) -> Sender:
        with sqlite3.connect(file) as db:
            db.execute("CREATE TABLE notices (number INTEGER PRIMARY KEY, place TEXT, marked BOOLEAN DEFAULT 0)")
            rows = [(number, places[number % len(places)]) for number in range(notices)]
            db.executemany("INSERT INTO notices (number, place) VALUES (?, ?)", rows)
        db.close()
        told = {"TOKEN": slack.bot_token, "API_URL": slack.api_url, "FILE": str(file), "MARKS": self.marks}
        return Sender(nursery, told, file.with_suffix(".log"))


WAYS = (
    Way("after", "naive: send, then mark", "a table, and the library's client as it comes, which retries by itself"),
    Way("before", "naive: mark, then send", "the same, marked before sending, lest it be sent twice"),
)


class Sender:
    """The lives of a module that has a `main`, one after the other."""

    def __init__(self, nursery: Nursery, told: dict[str, str], log: Path, what: str = "tests.faults.naive") -> None:
        self._nursery, self._told, self._log, self._what = nursery, told, log, what
        self._life: Life | None = None

    def start(self) -> None:
        with self._log.open("ab") as log:
            self._life = self._nursery.born(self._told, self._log.parent, log, self._what)

    def ends_within(self, seconds: float) -> bool:
        assert self._life
        try:
            self._life.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def kill_after(self, seconds: float) -> None:
        if not self.ends_within(seconds):
            assert self._life
            self._life.kill()
            self._life.wait(10)


if __name__ == "__main__":
    main()
