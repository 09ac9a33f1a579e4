"""What stands on record is what was read, and after a tap what its button showed: the corpus, against the account."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy.orm import Session

from bot.checkins import replies
from bot.checkins.choosing import read_for
from bot.checkins.hearing import Hearing
from bot.checkins.model import Answer
from bot.people.model import Contact
from bot.pledges.model import Pledge
from bot.progress.model import EntryKind
from tests.checkins.builders import VOCABULARY, a_pledge, at, hearing, terry
from tests.understanding import corpus

NOW = at("2023-02-01T10:00")
BEFORE = NOW - timedelta(days=9)
FIGURES = frozenset({"progress_add", "progress_set", "complete", "correction"})
MENDING = [line for line in corpus.lines("replies", held=False) if line.get("last") and line["last"][1] is not None]
SOME = [
    line
    for number, line in enumerate(MENDING)
    if number % 8 == 0 or "total" in line["text"] or "in all" in line["text"]
]


@pytest.mark.parametrize("some", corpus.parts(SOME, 25))
def test_the_record_shows_what_was_read_and_what_was_tapped(session: Session, some: list[corpus.Line]) -> None:
    contact = terry(session)
    for line in some:
        with session.begin_nested() as trial:
            pledge = told_before(session, contact, line)
            assert pledge.reported == line["current"], line
            _check(session, contact, pledge, line["text"])
            trial.rollback()
        session.expire_all()


def told_before(session: Session, contact: Contact, line: corpus.Line) -> Pledge:
    """A promise with the entries that the line's last one stands on."""
    pledge = a_pledge(session, target=line["target"], unit=line.get("unit", "employees"))
    intent, amount, previous = line["last"]
    last: EntryKind = "add" if intent == "progress_add" else "set"
    entries: list[tuple[EntryKind, int]] = [("set", previous)] if previous else []
    for number, (kind, of) in enumerate([*entries, (last, amount)]):
        said = hearing(session, contact, str(of), BEFORE, f"166930000{number}.000001")
        said.in_one_change("tell", partial(_booked, said, pledge, kind, of))
    return pledge


def _booked(said: Hearing, pledge: Pledge, kind: EntryKind, amount: int) -> list[Answer]:
    return [said.book(pledge, kind, amount, str(amount))]


def _check(session: Session, contact: Contact, pledge: Pledge, text: str) -> None:
    said, before = hearing(session, contact, text, NOW, "1675270000.000001"), pledge.reported
    reading = read_for(said, VOCABULARY, pledge)
    sure = [one for one in (reading, *reading.also) if one.intent in FIGURES and not one.needs_confirmation]
    given = replies.take(said, VOCABULARY, [pledge])
    totals = [one.resulting_total for one in sure if one.resulting_total is not None]
    assert pledge.reported == (totals[0] if totals else before), text
    for doubt in [answer.doubt for answer in given if answer.doubt and answer.doubt.pledge]:
        for index, way in enumerate(doubt.readings):
            with session.begin_nested() as tap:
                said.settle(doubt, index)
                assert way["total"] is None or pledge.reported == way["total"], (text, way)
                tap.rollback()
            session.expire_all()
