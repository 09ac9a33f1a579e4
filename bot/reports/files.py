"""Makes the files that go out: an issue as it was frozen, a draft as it stands at that moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.events.model import Event
from bot.ground.db import Database
from bot.ground.refusal import Refused
from bot.ground.words import say
from bot.notices.uploads import File
from bot.reports import commands
from bot.reports.look import Look
from bot.reports.render import Format, render, what_is_missing
from bot.reports.totals import Asked, totals_snapshot
from bot.status.blocks import scope_name
from bot.status.numbers import scope_named


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


@dataclass(frozen=True)
class TotalsPages:
    """`make` is asked for totals:<what the button carried>; the figures are those of the moment it is made."""

    db: Database
    look: Look
    charity: str
    zone: str
    now: Callable[[], datetime]

    def make(self, what: str) -> File:
        """Raises Refused for an event or partner that is not on record any more, or a logo that is no picture."""
        said = dict(parse_qsl(what.partition(":")[2]))
        with self.db.read() as session:
            asked = asked_of(session, said)
            zone = ZoneInfo(asked.scope.event.zone if asked.scope.event else self.zone)
            snapshot = totals_snapshot(session, asked, zone, self.now().astimezone(zone).date(), self.charity)
        made = render(snapshot, "pdf", self.look)
        title = f"{snapshot['title']}: {snapshot['subtitle']}"
        return File(" ".join(part for part in (title, what_is_missing("en", made.missing)) if part), made.data)


def asked_of(session: Session, said: Mapping[str, str]) -> Asked:
    """What a button *Send as a page* was about. Refused where it names what is there no more."""
    scope = scope_named(session, said)
    try:
        first, last = (date.fromisoformat(said[name]) if name in said else None for name in ("first", "last"))
    except ValueError:
        raise Refused("status.page_gone") from None
    return Asked(scope, scope_name("en", scope), first, last if first else None)
