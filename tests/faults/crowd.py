"""Contacts with a promise each, whose every message adds to its account and is answered once."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from bot.checkins.model import CheckIn
from bot.ground.db import Database
from bot.pledges.model import Pledge
from bot.progress.model import ProgressEntry
from tests.benchmarks.stage import gather
from tests.fake_slack import BOT, FakeSlack
from tests.fake_slack.world import Payload
from tests.faults.counting import Tally, migrated, said
from tests.faults.rows import Row

AMOUNTS = range(4, 24)
"""One after the other, and so many that the same never comes next where some are never delivered: who tells one figure
twice in a row is asked about it.
"""


class Crowd:
    """Their database is at `url`. `events` are the messages, by their ts, in the order in which they were written."""

    def __init__(self, slack: FakeSlack, url: str, size: int) -> None:
        self.slack, self.url = slack, url
        self.users = [slack.add_person(f"Pat {number}") for number in range(size)]
        self.events: dict[str, str] = {}
        db = migrated(url)
        gather(db, self.users)
        with db.write() as session:
            session.execute(delete(CheckIn))  # Nobody is asked anything: whatever the bot says is an answer.
            session.execute(update(Pledge).values(target=None))  # However many come, none is beyond what was promised.
        db.close()

    def write(self, in_history: bool = True) -> Payload:
        """The next message, by whoever's turn it is; gives what Slack would tell of it."""
        turn, place = divmod(len(self.events), len(self.users))
        user = self.users[place]
        payload = said(self.slack, user, f"{AMOUNTS[turn % len(AMOUNTS)]} more", in_history)
        self.events[str(payload["event"]["ts"])] = user
        return payload

    def effects(self) -> Tally:
        """How often each message was booked."""
        db = Database(self.url)
        with db.read() as session:
            found = _booked(session)
        db.close()
        return found

    def answers(self) -> Tally:
        """How many messages of the bot each has in their direct messages."""
        return Counter({user: sum(one.user == BOT for one in self.slack.messages(user)) for user in self.users})

    def answered(self, what: str, note: str = "", recovered: int = 0) -> Row:
        """Whether each was answered as often as they wrote."""
        wanted, got = Counter(self.events.values()), self.answers()
        lost = sum(max(0, wanted[user] - got[user]) for user in self.users)
        doubled = sum(max(0, got[user] - wanted[user]) for user in self.users)
        return Row(what, len(self.events), lost, doubled, recovered, 0, note)

    def everybody_answered(self) -> bool:
        return sum(self.answers().values()) >= len(self.events)


def _booked(session: Session) -> Tally:
    booked = session.scalars(select(ProgressEntry.source_ts).where(ProgressEntry.kind == "add"))
    return Counter(ts or "" for ts in booked)
