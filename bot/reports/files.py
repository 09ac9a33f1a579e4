"""Makes the files that go out: an issue as it was frozen, a draft as it stands at that moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.events.model import Event
from bot.ground.db import Database
from bot.ground.words import say
from bot.notices.uploads import File
from bot.reports import commands
from bot.reports.look import Look
from bot.reports.render import Format, render, what_is_missing


@dataclass(frozen=True)
class ReportFiles:
    """`make` is asked for report:<public id>:pdf or draft:<event's public id>:pdf; nothing is read while it renders."""

    db: Database
    look: Look
    charity: str
    now: Callable[[], datetime]

    def make(self, what: str) -> File:
        """Raises Refused for one that is not on record any more, or a logo that is no picture."""
        kind, public_id, form = what.split(":")
        snapshot = self._snapshot(kind, public_id)
        made = render(snapshot, cast(Format, form), self.look)
        title = say("en", "reports.file_title", title=snapshot["title"], form=form.upper())
        return File(" ".join(part for part in (title, what_is_missing("en", made.missing)) if part), made.data)

    def _snapshot(self, kind: str, public_id: str) -> dict[str, Any]:
        with self.db.read() as session:
            if kind == "report":
                return commands.as_shown_now(session, commands.report_with(session, public_id))
            event = session.scalars(select(Event).where(Event.public_id == public_id)).one()
            now = self.now()
            return commands.draft(session, event, self.charity, now.astimezone(ZoneInfo(event.zone)).date(), now)
