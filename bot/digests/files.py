"""What follows a digest into its thread: the picture, and for staff the workbook."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlencode

from sqlalchemy.orm import Session

from bot.digests import chart
from bot.digests.cadence import Rhythm
from bot.digests.model import Form
from bot.digests.numbers import MOST_IN_WORKBOOK, DigestData
from bot.ground.words import say
from bot.notices import outbox, uploads
from bot.notices.uploads import File
from bot.status.numbers import scope_said

CHART, WORKBOOK = "chart", "workbook"
"""What stands before the colon in a notice's `file`. After it comes all that the picture shows, as JSON; or of what the
figures are that go into the workbook when it is made.
"""


@dataclass(frozen=True)
class DigestFiles:
    """`colour` and `fonts` are the charity's own."""

    colour: str
    fonts: Sequence[str]

    def make(self, what: str) -> File:
        """Nothing is read: the figures are those of the digest, whatever has moved since."""
        made = json.loads(what.removeprefix(f"{CHART}:"))
        title = say("en", "digest.chart.title", title=made["title"])
        return File(title, chart.picture(made, self.colour, self.fonts), chart.spoken(made))


def attach(
    session: Session, key: str, language: str, data: DigestData, form: Form, rhythm: Rhythm, now: datetime,
    day: date | None = None,
) -> None:  # fmt: skip
    """Let what there is to show follow the digest that was posted with this key, each once.

    `day` is the digest's own, where it has one: whoever posts late, or once more, names its files the same.
    """
    notice, made = outbox.with_key(session, key), chart.chart(language, data, rhythm)
    if notice is None or made is None:
        return
    name = file_name(data, day or data.today)
    shown = f"{CHART}:{json.dumps(made, ensure_ascii=False)}"
    uploads.attach(session, f"{CHART}:{key}", notice, f"{name}.png", shown, now)
    if form == "staff" and data.numbers.promises <= MOST_IN_WORKBOOK:
        figures = f"{WORKBOOK}:{data.event.public_id if data.event else 'all'}:{data.programme or ''}"
        if data.sector or data.area:
            figures = f"{WORKBOOK}:?{urlencode(scope_said(data.scope))}"
        uploads.attach(session, f"{WORKBOOK}:{key}", notice, f"{name}.xlsx", figures, now)


def file_name(data: DigestData, day: date) -> str:
    """stockton-2023-02-06"""
    area = (data.area.region or data.area.country) if data.area else None
    parts = (data.event.short_name if data.event else "events", data.programme, data.sector, area)
    named = "-".join(part for part in parts if part)
    return f"{re.sub(r'[^a-z0-9]+', '-', named.casefold()).strip('-')}-{day}"
