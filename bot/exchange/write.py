"""Tables written out for other programs and for people's spreadsheets.

Read page by page along the key, so that no transaction is open while a file is written, and put in place whole: a
broken export never looks like a finished one.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from bot.events.model import Event
from bot.ground.db import Database
from bot.ground.files import whole
from bot.people.commands import profile_name
from bot.pledges.commands import contact_for
from bot.pledges.model import Pledge, PledgeEvent, PledgePartner
from bot.progress.numbers import percent, standing

PAGE = 20
"""Pledges read at a time, for some 20 ms: on SQLite nothing can be saved, and so acknowledged, meanwhile."""

Cell = str | int | None
Row = dict[str, Cell]

# What a spreadsheet takes for the beginning of a formula, full-width signs too, at the start of a cell or of what one
# that splits at other delimiters would take for a cell (OWASP, "CSV Injection").
_FORMULA = re.compile(r"^(?=[\t\r\n])|((?:^|[;,|\t\r\n])[\s\"']*)(?=[=+\-@＝＋－＠])")


def safe(text: str) -> str:
    """The text with a ' before whatever a spreadsheet would run."""
    return _FORMULA.sub(r"\1'", text)


def count_pledges(db: Database) -> int:
    with db.read() as session:
        return session.scalar(select(func.count(Pledge.id))) or 0


def write_pledges(db: Database, file: Path, today: date, written: Callable[[int], None]) -> int:
    """Every pledge as a line of CSV, in the order they were recorded. Gives how many.

    `today` decides what is overdue; `written` is told after each page how many lines it had.
    """
    total = 0
    with whole(file) as unfinished, unfinished.open("w", encoding="utf-8", newline="") as opened:
        out = csv.DictWriter(opened, PLEDGE_COLUMNS, quoting=csv.QUOTE_NONNUMERIC)
        out.writeheader()
        for page in _pages(db, today):
            out.writerows({name: _cell(value) for name, value in row.items()} for row in page)
            total += len(page)
            written(len(page))
    return total


def _cell(value: Cell) -> Cell:
    return safe(value) if isinstance(value, str) else value


def _pages(db: Database, today: date) -> Iterator[list[Row]]:
    last = 0
    while True:
        with db.read() as session:
            pledges = _page(session, last)
            rows = [_row(session, pledge, today) for pledge in pledges]
            last = pledges[-1].id if pledges else last
        if not rows:
            return
        yield rows


def _page(session: Session, after: int) -> Sequence[Pledge]:
    with_names = (
        selectinload(Pledge.partners).joinedload(PledgePartner.partner),
        selectinload(Pledge.events).joinedload(PledgeEvent.event),
    )
    page = select(Pledge).where(Pledge.id > after).order_by(Pledge.id).limit(PAGE).options(*with_names)
    return session.scalars(page).all()


PLEDGE_COLUMNS = (
    "pledge", "partners", "events", "kind", "words", "target", "target_max", "qualifier", "unit", "programme",
    "sponsor_level", "due", "due_is_ours", "reported", "verified", "percent", "state", "standing", "no_word_since",
    "last_heard", "contact", "may_be_named", "owner", "recorded_by", "recorded_at",
)  # fmt: skip


def _row(session: Session, pledge: Pledge, today: date) -> Row:
    contact = contact_for(session, pledge, today)
    return {
        "pledge": pledge.public_id,
        "partners": "; ".join(link.partner.name for link in sorted(pledge.partners, key=lambda one: not one.lead)),
        "events": "; ".join(_event(link.event) for link in pledge.events),
        "kind": pledge.kind,
        "words": pledge.words,
        "target": pledge.target,
        "target_max": pledge.target_max,
        "qualifier": pledge.qualifier,
        "unit": pledge.unit,
        "programme": pledge.programme,
        "sponsor_level": pledge.sponsor_level,
        "due": _iso(pledge.due),
        "due_is_ours": _yes(pledge.due_ours) if pledge.due else None,
        "reported": pledge.reported,
        "verified": pledge.verified,
        "percent": percent(pledge.reported, pledge.target) if pledge.target else None,
        "state": pledge.state,
        "standing": standing(pledge, today),
        "no_word_since": _iso(pledge.no_word_at),
        "last_heard": _iso(pledge.last_heard_at),
        "contact": contact.name if contact else None,
        "may_be_named": _yes(pledge.nameable),
        "owner": _person(session, pledge.owner),
        "recorded_by": _person(session, pledge.recorded_by),
        "recorded_at": _iso(pledge.recorded_at),
    }


def _event(event: Event) -> str:
    return f"{event.name} ({event.day:%Y-%m})"


def _iso(when: date | datetime | None) -> str | None:
    return when.isoformat() if when else None


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _person(session: Session, key: str | None) -> str | None:
    """A person's name where Slack has told it, else the id that is kept."""
    return profile_name(session, key.rpartition(":")[2]) if key else None
