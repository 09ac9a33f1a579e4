"""The workbook that follows a staff digest into its thread, made at the moment it goes."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.events.blocks import event_name
from bot.events.model import Event
from bot.exchange.write import write_workbook
from bot.ground.db import Database
from bot.ground.words import say
from bot.notices.uploads import File
from bot.progress.numbers import Scope

LANGUAGE = "en"


@dataclass(frozen=True)
class WorkbookFiles:
    """`zone` is that of a workbook of all events."""

    db: Database
    zone: str
    now: Callable[[], datetime]

    def make(self, what: str) -> File:
        """`what` is workbook:<an event's public id, or all>:<a programme, or nothing>."""
        _, public_id, programme = what.split(":", 2)
        with self.db.read() as session:
            chosen = select(Event).where(Event.public_id == public_id)
            event = None if public_id == "all" else session.scalars(chosen).one()
        today = self.now().astimezone(ZoneInfo(event.zone if event else self.zone)).date()
        told = [event_name(LANGUAGE, event) if event else say(LANGUAGE, "exchange.workbook.all"), programme]
        title = say(LANGUAGE, "exchange.workbook", what=", ".join(one for one in told if one), day=today)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "figures.xlsx"
            write_workbook(self.db, file, Scope(event, None, programme or None), today)
            return File(title, file.read_bytes())
