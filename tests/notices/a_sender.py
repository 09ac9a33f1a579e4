"""A sender and a fake Slack that share one clock, moved by hand, and a message to send."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from slack_sdk import WebClient
from sqlalchemy.orm import Session

from bot.ground import blockkit
from bot.ground.clock import SystemClock
from bot.ground.db import Database
from bot.notices import outbox
from bot.notices.outbox import Notice
from bot.notices.pace import Pace
from bot.notices.sender import Sender
from bot.notices.uploads import File
from tests.fake_slack import FakeSlack

NOW = datetime(2022, 11, 24, 17, 0, tzinfo=UTC)
FIELD = SystemClock()
SETTLE = 5.0
LEASE = 30.0
Told = Callable[[Session, Notice], None]


class Machine:
    """The machine's clock: seconds, moved by hand."""

    def __init__(self) -> None:
        self.at = 1_669_309_200.0

    def __call__(self) -> float:
        return self.at

    def wait(self, seconds: float) -> None:
        self.at += seconds


def a_client(slack: FakeSlack) -> WebClient:
    return WebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])


def a_message(words: str = "How far are you?") -> blockkit.Message:
    return blockkit.message(blockkit.says(words), blockkit.divider())


def post(db: Database, key: str, recipient: str, words: str = "How far are you?", thread: str | None = None) -> None:
    with db.write() as session:
        outbox.post(session, key, outbox.To(recipient, thread), a_message(words), NOW, about=("checkin", 42))


def revise(db: Database, key: str, original: str, words: str) -> None:
    with db.write() as session:
        notice = outbox.with_key(session, original)
        assert notice is not None
        outbox.revise(session, key, notice, a_message(words), NOW)


def notice(db: Database, key: str) -> Notice:
    """The row as it is now, for reading."""
    with db.read() as session:
        found = outbox.with_key(session, key)
        assert found is not None
        session.expunge(found)
    return found


def state(db: Database, key: str) -> str:
    return notice(db, key).state


def a_sender(
    db: Database, slack: FakeSlack, machine: Machine, when_parked: Told | None = None, per_channel: float = 0.0
) -> Sender:
    pace = Pace(per_channel=per_channel, settle=SETTLE)
    return a_plain_sender(db, a_client(slack), pace, machine=machine, when_parked=when_parked or _tell_nobody)


def a_plain_sender(db: Database, client: WebClient, pace: Pace, kind: type[Sender] = Sender, **given: Any) -> Sender:
    """Nobody is told of anything, no files are made and all may stand anywhere, where nothing else is `given`."""
    plain: dict[str, Any] = {
        "when_parked": _tell_nobody, "when_back": _tell_nobody, "lease": LEASE, "steady": lambda: True,
        "now": FIELD.now, "make": _make_nothing, "fault_of_audience": lambda _notice, _channel: None,
    }  # fmt: skip
    return kind(db, client, pace, **(plain | given))


def _tell_nobody(_session: Session, *_about: object) -> None:
    return None


def _make_nothing(what: str) -> File:
    raise LookupError(f"Nobody makes {what} here.")
