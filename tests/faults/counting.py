"""The real bot with one listener in place of reception: each text that it hears leaves one row, its effect.

The row has no key of its own, so that nothing but the inbox keeps a second one away.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from slack_bolt import BoltRequest
from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.app import Bot, Parts, build
from bot.deliveries.payloads import Message as Heard
from bot.ground import migrate
from bot.ground.db import Database
from config.settings import Settings
from tests import laid
from tests.fake_slack import FakeSlack, Message, payloads
from tests.fake_slack.world import Payload
from tests.faults.rows import Row

Tally = Counter[str]


def settings(slack: FakeSlack, url: str, **more: str) -> Settings:
    """`more` by the names of the environment: `settle_seconds="0.2"`."""
    told = {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_SIGNING_SECRET": slack.signing_secret,
        "SLACK_API_URL": slack.api_url,
        "DATABASE_URL": url,
        "STAFF_USERS": "U0000STAFF",
    }
    return Settings.read(told | {key.upper(): value for key, value in more.items()})


def sqlite_url(file: Path) -> str:
    return f"sqlite:///{file}"


_MIGRATING = threading.Lock()
"""Alembic can do one at a time."""


def migrated(url: str) -> Database:
    """The database there, new or old, with every table of the bot's."""
    db = Database(url)
    with _MIGRATING:
        if db.file and not db.file.exists():
            laid.lay(db.file)
        else:
            migrate.upgrade(db)
    return db


def built(settings: Settings, parts: Parts | None = None) -> Bot:
    """The real bot, on a database that is migrated."""
    migrated(settings.database_url).close()
    with _MIGRATING:
        return build(settings, parts)


def lay_out(url: str) -> None:
    """Every table of the bot's, and one for effects."""
    db = migrated(url)
    with db.write() as session:
        session.execute(text("CREATE TABLE effects (number VARCHAR NOT NULL)"))
    db.close()


def listen(session: Session, message: Heard, _now: datetime) -> None:
    session.execute(text("INSERT INTO effects VALUES (:number)"), {"number": message.text})


def effects(db: Database) -> Tally:
    with db.read() as session:
        return Counter(session.scalars(text("SELECT number FROM effects")).all())


@contextmanager
def listening(slack: FakeSlack, url: str) -> Iterator[Bot]:
    """The bot, reached by a plain call; it neither strikes nor sends."""
    lay_out(url)
    bot = built(settings(slack, url))
    bot.listeners.message = listen
    slack.receive_with(lambda headers, body: dispatched(bot, headers, body))
    yield bot
    bot.close()


def dispatched(bot: Bot, headers: dict[str, str], body: str) -> tuple[int, str]:
    answer = bot.bolt.dispatch(BoltRequest(body=body, headers=dict(headers)))
    return answer.status, answer.body


def said(slack: FakeSlack, user: str, words: str, in_history: bool = True) -> Payload:
    """What Slack would tell of a direct message to the bot, not yet delivered.

    One that does not stand in the history cannot be found by reading back: lost is lost.
    """
    message = Message(slack.dm(user), slack.new_ts(), user, words)
    if in_history:
        slack.post(message)
    return payloads.said(slack, message)


def lost_and_doubled(sent: Iterable[str], seen: Tally) -> tuple[int, int, int]:
    """How many have no effect, how many effects are one too many, and how many nobody sent."""
    wanted = set(sent)
    lost = sum(not seen[one] for one in wanted)
    doubled = sum(count - 1 for one, count in seen.items() if one in wanted)
    return lost, doubled, sum(count for one, count in seen.items() if one not in wanted)


def counted(what: str, sent: Iterable[str], seen: Tally, note: str, unexpected: int = 0, recovered: int = 0) -> Row:
    sent = list(sent)
    lost, doubled, strange = lost_and_doubled(sent, seen)
    return Row(what, len(sent), lost, doubled, recovered, unexpected + strange, note)
