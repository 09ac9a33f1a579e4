"""A survey may come in as a sheet: statements with how many of how many, shown first, all of them or none."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy.orm import Session

from bot.events.model import Event
from bot.exchange.blocks import told
from bot.exchange.read import read_file
from bot.ground import taking_back
from bot.ground.refusal import Refused
from bot.reports.survey import MOST_STATEMENTS, read_statements, statements_of, write_survey
from tests.conftest import NOW
from tests.exchange.a_sheet import HEADINGS, STAFF, as_xlsx, brought_in, faults, looked_at, stockton

HEAD = ["n", "Statement", "Agreeing"]
ROWS = [[60, "I know my next steps", 49], [58, "I would come again", 58]]


def recorded(session: Session, event: Event) -> list[tuple[str, int | None, int | None, int | None]]:
    return [(one.words, one.agreeing, one.respondents, one.percent) for one in statements_of(session, event)]


def test_statements_come_in_with_both_numbers_and_the_percentage_is_derived(session: Session) -> None:
    event = stockton(session)
    shown = looked_at(session, HEAD, *ROWS, event=event)
    assert told("en", shown)[:2] == [
        "Columns: n → respondents · Statement → statement · Agreeing → agreeing", "New: 2 survey statements",
    ]  # fmt: skip
    assert recorded(session, event) == []
    change = brought_in(session, HEAD, *ROWS, event=event)
    assert recorded(session, event) == [("I know my next steps", 49, 60, 81), ("I would come again", 58, 58, 100)]
    assert looked_at(session, HEAD, *ROWS, event=event).changes_nothing
    taking_back.undo(session, change, STAFF, NOW)
    assert recorded(session, event) == []


def test_a_changed_statement_is_shown_before_and_after_and_what_is_not_in_the_sheet_stays(session: Session) -> None:
    event = stockton(session)
    write_survey(session, event, read_statements("I know my next steps: 82 %\nIt was long: 3 of 60"), STAFF, NOW)
    (change,) = looked_at(session, HEAD, *ROWS, event=event).altered
    assert (change.whose, dict(change.before), dict(change.after)) == (
        "I know my next steps",
        {"agreeing": "", "respondents": "", "percent_said": "82"},
        {"agreeing": "49", "respondents": "60", "percent_said": ""},
    )
    brought_in(session, HEAD, *ROWS, event=event)
    assert recorded(session, event) == [
        ("I know my next steps", 49, 60, 81), ("It was long", 3, 60, 5), ("I would come again", 58, 58, 100),
    ]  # fmt: skip


@pytest.mark.parametrize("share", ["82 %", "82%", "82", 82, 0.82])
def test_a_percentage_alone_is_kept_as_one(session: Session, share: Any) -> None:
    event = stockton(session)
    read = read_file(as_xlsx(["Statement", "Percent"], ["I know my next steps", share]), HEADINGS, False)
    assert (read.faults, [line.percent for line in read.lines]) == ([], [82])
    brought_in(session, ["Statement", "Percent", "Event"], ["I know my next steps", "82 %", "Stockton"])
    assert recorded(session, event) == [("I know my next steps", None, None, 82)]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (["", "So it is", 5, ""], "survey.of_how_many"), ([5, "So it is", 6, ""], "survey.cannot_be"),
        ([0, "So it is", 0, ""], "survey.cannot_be"), (["", "So it is", "", ""], "survey.no_number"),
        ([60, "So it is", 49, "85 %"], "survey.another_percent"), (["lots", "So it is", 5, ""], "cell.number"),
        ([60, "", 49, ""], "survey.no_statement"), ([60, "x" * 301, 49, ""], "survey.words"),
        ([9, "She is being sold at the motel", 9, ""], "survey.words"), (["", "So it is", "", "101%"], "cell.percent"),
        (["", "So it is", "", "1"], "cell.percent"), ([60, "I would come again", 4, ""], "row.contradicts"),
    ],
)  # fmt: skip
def test_one_faulty_statement_keeps_the_whole_survey_out_and_is_named(
    session: Session, row: list[Any], fault: str
) -> None:
    event = stockton(session)
    sheet = [[*HEAD, "Percent"], [58, "I would come again", 58, ""], row]
    assert faults(looked_at(session, *sheet, event=event)) == [(3, fault)]
    with pytest.raises(Refused, match=r"exchange\.faulty"):
        brought_in(session, *sheet, event=event)
    assert recorded(session, event) == []


def test_a_survey_needs_an_event_and_has_an_end(session: Session) -> None:
    assert faults(looked_at(session, HEAD, *ROWS)) == [(2, "survey.which_event"), (3, "survey.which_event")]
    event = stockton(session)
    many = [[60, f"Statement {n}", 49] for n in range(MOST_STATEMENTS + 1)]
    assert [row for row, _ in faults(looked_at(session, HEAD, *many, event=event))] == [MOST_STATEMENTS + 2]
