"""Whoever has much to be told holds up nobody beyond Slack's pace, and an answer goes ahead of what many get."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from bot.ground.db import Database
from bot.notices import outbox
from bot.notices.pace import Pace
from tests.fake_slack import FakeSlack
from tests.notices.a_sender import NOW, Machine, a_client, a_message, a_plain_sender

POST = "chat.postMessage"
A_MINUTE = 300
AT_ONCE = A_MINUTE // 10
A_SECOND = (A_MINUTE - AT_ONCE) / 60
"""What the pace lets through once its reserve for a quiet moment is used up."""


class Busy:
    """A sender at Slack's pace on a clock moved by hand, and what was sent when."""

    def __init__(self, db: Database, slack: FakeSlack) -> None:
        self.db, self.slack, self.machine = db, slack, Machine()
        self.sender = a_plain_sender(
            db, a_client(slack), Pace(1.0, 5.0, A_MINUTE), machine=self.machine, now=lambda: NOW
        )
        self.seen = 0
        self.sent: list[tuple[float, str]] = []

    def due(self, what: str, places: Sequence[str], bulk: bool = True) -> None:
        posts = [
            outbox.Post(f"{what}:{number}", outbox.To(place), a_message(what), bulk=bulk)
            for number, place in enumerate(places)
        ]
        with self.db.write() as session:
            outbox.post_all(session, posts, NOW)

    def go_on(self, seconds: float) -> None:
        until = self.machine.at + seconds
        while self.machine.at < until:
            self.sender.deliver()
            calls = self.slack.calls(POST)
            self.sent += [(self.machine.at, str(call.args["channel"])) for call in calls[self.seen :]]
            self.seen = len(calls)
            self.machine.wait(self.sender.next_wait(1.0))

    def took(self, places: Sequence[str], since: float) -> float:
        """Seconds until the last of these had theirs."""
        return max(at for at, place in self.sent if place in places) - since


@pytest.fixture
def busy(sqlite_database: Database) -> Iterator[Busy]:
    with FakeSlack(transport="direct") as slack:
        yield Busy(sqlite_database, slack)


def test_a_partner_with_hundreds_waiting_holds_up_no_other_beyond_the_pace(busy: Busy) -> None:
    """Twenty contacts with twenty messages each would by themselves take all of the pace for a minute and a half."""
    contacts = [busy.slack.add_channel(f"contact-{number}", []) for number in range(20)]
    others = [busy.slack.add_channel(f"other-{number}", []) for number in range(10)]
    busy.due("much", contacts * 20)
    busy.go_on(5)
    began = busy.machine.at
    busy.due("little", others)
    busy.go_on(5)
    assert busy.took(others, began) <= len(others) / A_SECOND + 0.1
    assert sum(place in contacts for _, place in busy.sent) > AT_ONCE


def test_an_answer_goes_ahead_of_hundreds_that_are_due_to_as_many_places(busy: Busy) -> None:
    places = [busy.slack.add_channel(f"place-{number}", []) for number in range(301)]
    busy.due("question", places[:300])
    busy.go_on(5)
    began = busy.machine.at
    busy.due("answer", places[300:], bulk=False)
    busy.go_on(5)
    assert busy.took(places[300:], began) <= 1 / A_SECOND + 0.05
    assert len(busy.sent) < 300  # many were before it and wait still
