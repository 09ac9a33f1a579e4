"""Events of a test, saying only what matters there."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from bot.events import commands
from bot.events.model import Event
from tests.conftest import NOW
from tests.people.builders import STAFF

STOCKTON_DAY = date(2022, 11, 9)


def an_event(session: Session, name: str = "Stockton", day: date = STOCKTON_DAY, **told: Any) -> Event:
    values = {"place": "Stockton, California", "zone": "America/Los_Angeles", "region": "CA"} | told
    return commands.create_event(session, name=name, day=day, by=STAFF.key, now=NOW, **values)
