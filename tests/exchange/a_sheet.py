"""Sheets for tests: rows in, a file's bytes out."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date
from typing import Any

import openpyxl
from sqlalchemy.orm import Session

from bot.events.commands import create_event
from bot.events.model import Event
from bot.exchange.columns import Headings, Reading
from bot.exchange.compare import Terms
from bot.exchange.preview import Preview
from bot.exchange.read import bring_in, preview, read_file
from bot.understanding import Vocabulary
from config import lists
from tests.checkins.builders import PLANNER
from tests.conftest import NOW

STAFF = "T0HOME:U1"
HEADINGS = Headings.from_toml(lists.load_columns())
VOCABULARY = Vocabulary.from_toml(lists.load_programmes(), lists.load_sponsor_levels())


def as_csv(*rows: Sequence[Any], encoding: str = "utf-8", delimiter: str = ",") -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode(encoding)


def as_xlsx(*rows: Sequence[Any], merged: str = "") -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    if merged:
        book.active.merge_cells(merged)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def reading(*rows: Sequence[Any], day_first: bool = False) -> Reading:
    return read_file(as_csv(*rows), HEADINGS, day_first)


def terms(event: Event | None = None) -> Terms:
    return Terms(STAFF, NOW, PLANNER._replace(zone="UTC"), VOCABULARY, event, owner="U1")


def stockton(session: Session) -> Event:
    return create_event(
        session, name="Stockton", place="Stockton, California", day=date(2022, 11, 9), zone="America/Los_Angeles",
        by=STAFF, now=NOW,
    )  # fmt: skip


def looked_at(session: Session, *rows: Sequence[Any], event: Event | None = None) -> Preview:
    return preview(session, reading(*rows), terms(event))


def brought_in(session: Session, *rows: Sequence[Any], event: Event | None = None) -> str:
    return bring_in(session, reading(*rows), terms(event))[1]


def faults(shown: Preview) -> list[tuple[int, str]]:
    return [(fault.row, fault.key.removeprefix("exchange.")) for fault in shown.faults]
