"""Whether a person's account still lives, asked of Slack right before we write to them of our own accord.

A direct message to a deactivated account is taken without a word and read by nobody (docs.slack.dev, "users.info").
"""

from __future__ import annotations

from bot.deliveries.directory import Directory
from bot.ground.db import Database
from bot.notices.outbox import Notice, To

DEACTIVATED = "user_disabled"
"""What Slack itself would say where it opens a direct message."""


class Alive:
    def __init__(self, db: Database, directory: Directory) -> None:
        self._db, self._directory = db, directory

    def fault(self, notice_id: int, channel: str) -> str | None:
        """The reason for which nobody would read it there. Raises when Slack cannot say just now."""
        if not channel.startswith("D"):
            return None
        with self._db.read() as session:
            notice = session.get_one(Notice, notice_id)
            recipient = notice.recipient if notice.unasked_of and To(notice.recipient).is_person else None
        return DEACTIVATED if recipient and self._directory.actor(recipient).deleted else None
