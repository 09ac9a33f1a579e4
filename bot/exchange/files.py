"""The workbook that follows a staff digest into its thread, made at the moment it goes."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.events.model import Event
from bot.exchange.write import write_workbook
from bot.ground.db import Database
from bot.ground.words import say
from bot.notices.uploads import File
from bot.progress.numbers import Scope
from bot.status.blocks import scope_name
from bot.status.numbers import scope_named

LANGUAGE = "en"


@dataclass(frozen=True)
class WorkbookFiles:
    """`zone` is that of a workbook of all events."""

    db: Database
    zone: str
    now: Callable[[], datetime]

    def make(self, what: str) -> File:
        """`what` is workbook:<an event's public id, or all>:<a programme, or nothing>, or workbook:?<a scope>."""
        with self.db.read() as session:
            scope = _scope(session, what)
        today = self.now().astimezone(ZoneInfo(scope.event.zone if scope.event else self.zone)).date()
        about = scope_name(LANGUAGE, scope)
        if scope.event is None:
            about = ", ".join([say(LANGUAGE, "exchange.workbook.all"), *([about] if scope != Scope() else [])])
        title = say(LANGUAGE, "exchange.workbook", what=about, day=today)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "figures.xlsx"
            write_workbook(self.db, file, scope, today)
            return File(title, file.read_bytes())


def _scope(session: Session, what: str) -> Scope:
    _, said, *programme = what.split(":", 2)
    if said.startswith("?"):
        return scope_named(session, dict(parse_qsl(what.partition("?")[2])))
    chosen = select(Event).where(Event.public_id == said)
    event = None if said == "all" else session.scalars(chosen).one()
    return Scope(event, None, programme[0] or None)
