"""Bringing a sheet in: all of it or nothing, after it was shown what that would change.

What stands and would be another needs a yes. The preview and the writing make the same comparison, so that what was
shown is what is done; whatever changed on record in between is seen by the second.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from contextlib import nullcontext

from sqlalchemy.orm import Session

from bot.checkins.planning import plan_pledge
from bot.exchange.attendance import Attendances
from bot.exchange.columns import Headings, Line, Reading, read_lines
from bot.exchange.compare import Comparison, Terms, twice
from bot.exchange.preview import Preview
from bot.exchange.promises import Promises
from bot.exchange.sheets import read_sheet
from bot.exchange.surveys import Surveys
from bot.ground import audit
from bot.ground.refusal import Refused
from bot.pledges.model import Pledge
from bot.progress.amending import counting_on
from bot.progress.commands import book_totals

Told = Callable[[int, int], None]
"""Hears how many rows are done, and of how many."""


def _nobody(_done: int, _of: int) -> None:
    return None


def read_file(content: bytes, headings: Headings, usual_day_first: bool) -> Reading:
    """The rows of a file. Raises Refused for what is no sheet of ours."""
    return read_lines(read_sheet(content), headings, usual_day_first)


def preview(session: Session, reading: Reading, terms: Terms, told: Told = _nobody) -> Preview:
    """What bringing it in would change. Nothing is written."""
    return compared(session, reading, terms, told).preview()


def bring_in(
    session: Session, reading: Reading, terms: Terms, agreed: str | None = None, told: Told = _nobody
) -> tuple[Preview, str]:
    """All rows in one change; gives what was done and the change's id. Raises Refused where a row has a fault.

    `agreed` is the mark of the preview that somebody said yes to: if it would be another now, nothing is done.
    """
    comparison = compared(session, reading, terms, told)
    shown = comparison.preview()
    if shown.faults:
        raise Refused("exchange.faulty", count=len(shown.faults))
    if agreed is not None and mark_of(shown) != agreed:
        raise Refused("exchange.moved_on")
    return shown, write(session, comparison, terms)


def write(session: Session, comparison: Comparison, terms: Terms) -> str:
    """What was compared in this same transaction, written as one change; gives its id."""
    work = comparison.work
    with audit.change(session, "bring in a sheet", terms.by, terms.now) as change:
        session.add_all(work.fresh)
        session.flush()
        for row, values in work.changes:
            with counting_on(session, row, terms.by, terms.now) if isinstance(row, Pledge) else nullcontext():
                for name, value in values.items():
                    setattr(row, name, value)
                if "due" in values:
                    row.due_ours = False
        session.flush()
        book_totals(session, work.totals, terms.by, terms.now)
        for pledge in work.taken_up:
            plan_pledge(session, terms.planner, pledge, terms.now)
    return change.id


def mark_of(shown: Preview) -> str:
    """The same for two previews that say the same."""
    told = [sorted(shown.new.items()), [one._asdict() for one in shown.altered]]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def compared(session: Session, reading: Reading, terms: Terms, told: Told = _nobody) -> Comparison:
    """Every row beside what is on record."""
    comparison = Comparison(session, reading, terms)
    comparison.faults += (again := twice(reading.lines))
    doubled = {fault.row for fault in again}
    lines = [line for line in reading.lines if line.row not in doubled]
    there, promises, surveys = Attendances(comparison), Promises(comparison), Surveys(comparison)
    promises.look_over(lines)
    there.look_over(lines)
    with session.no_autoflush:
        for at, line in enumerate(lines, 1):
            _take(comparison, there, promises, surveys, line)
            if at % 100 == 0 or at == len(lines):
                told(at, len(lines))
    return comparison


def _take(comparison: Comparison, there: Attendances, promises: Promises, surveys: Surveys, line: Line) -> None:
    try:
        event = comparison.event_of(line)
        if line.statement:
            surveys.take(line, event)
            return
        partners = comparison.partners_of(line)
        contact = comparison.contact_of(line, partners[0]) if partners else None
        if partners:
            there.take(line, partners[0], event)
        promises.take(line, partners, event, contact)
    except Refused as refused:
        comparison.fault(line, refused)
