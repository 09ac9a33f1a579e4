"""The survey after an event: statements typed one a line or pasted from a sheet, and how they are printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.events.model import Event
from bot.ground import audit
from bot.ground.refusal import Refused
from bot.reports.voices import SurveyStatement
from bot.understanding import is_safety

MOST_STATEMENTS, LONGEST, MOST_PEOPLE = 30, 300, 100_000

_OF = re.compile(r"(.+?)[\s:;,–-]*\s(\d[\d,]*)\s*(?:of|/|out of|\t|,(?!\d{3}(?!\d))|;)\s*(\d[\d,]*)\s*", re.IGNORECASE)
"""After "58,60" as a sheet pastes it; "1,200" is one number and no 1 of 200."""
_PERCENT = re.compile(r"(.+?)[\s:;,–-]*\s(\d{1,3})\s*(?:%|percent|per cent)\s*", re.IGNORECASE)


class Said(NamedTuple):
    """One line as typed."""

    words: str
    agreeing: int | None = None
    respondents: int | None = None
    percent: int | None = None


def statements_of(session: Session, event: Event) -> list[SurveyStatement]:
    of_event = select(SurveyStatement).where(SurveyStatement.event_id == event.id)
    return list(session.scalars(of_event.order_by(SurveyStatement.position)))


def is_in(session: Session, event: Event) -> bool:
    return bool(statements_of(session, event))


def read_statements(text: str) -> list[Said]:
    """Raises Refused with the line for what names neither "58 of 60" nor "97 %", or numbers that cannot be."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > MOST_STATEMENTS:
        raise Refused("reports.survey.many", field="statements", most=MOST_STATEMENTS)
    return [_read(str(number), line) for number, line in enumerate(lines, 1)]


def _read(number: str, line: str) -> Said:
    if found := _OF.fullmatch(line):
        said = Said(found[1].strip(), _whole(found[2]), _whole(found[3]))
    elif found := _PERCENT.fullmatch(line):
        said = Said(found[1].strip(), percent=int(found[2]))
    else:
        raise Refused("reports.survey.no_number", field="statements", line=number, words=line[:80])
    of, most = (said.agreeing, said.respondents) if said.percent is None else (said.percent, 100)
    if of is None or most is None or not 0 <= of <= most <= MOST_PEOPLE or most == 0:
        raise Refused("reports.survey.cannot_be", field="statements", line=number)
    if len(said.words) > LONGEST or is_safety(said.words):
        raise Refused("reports.survey.words", field="statements", line=number, most=LONGEST)
    return said


def _whole(digits: str) -> int:
    return int(digits.replace(",", "")[:9])


def write_survey(session: Session, event: Event, said: Sequence[Said], by: str, now: datetime) -> None:
    """From now on these are the event's statements, in this order."""
    with audit.change(session, "write survey", by, now):
        before = statements_of(session, event)
        standing = {one.words: one for one in before}
        kept: set[int] = set()
        for position, one in enumerate(said):
            row = standing.pop(one.words, None)
            if row is None:
                row = SurveyStatement(event_id=event.id, words=one.words, position=position)
                session.add(row)
            row.position, row.agreeing = position, one.agreeing
            row.respondents, row.percent_said = one.respondents, one.percent
            kept.add(id(row))
        for row in before:
            if id(row) not in kept:
                session.delete(row)
        session.flush()
