"""A row that comes in again: whatever it changes is shown column by column, and nothing else changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.checkins.planning import open_checkin, plan
from bot.events.commands import people_in_room
from bot.exchange.asking import start_asking
from bot.exchange.blocks import told
from bot.exchange.read import preview
from bot.ground import audit, taking_back
from bot.ground.calendar import DAY
from bot.people.model import Contact, Partner
from bot.pledges.amending import change_target
from bot.pledges.commands import withdraw
from bot.pledges.model import Pledge
from bot.progress.commands import book
from tests.checkins.builders import PLANNER
from tests.conftest import NOW
from tests.exchange.a_sheet import STAFF, brought_in, faults, looked_at, reading, stockton, terms
from tests.progress.builders import heard, promised

WORDS = ["Organization", "Pledge"]
COLUMNS = ["Organization", "Pledge", "How many", "Of whom or what", "Program", "By when"]
FULL = ["RTD", "we will train", 250, "employees", "BOTL", "2023-05-09"]


def changed(session: Session, head: Sequence[str], *rows: Sequence[Any]) -> list[tuple[dict[str, str], dict[str, str]]]:
    """What is shown of rows that stand; then it is brought in, and again, which must change nothing more."""
    shown = looked_at(session, head, *rows)
    assert shown.faults == []
    brought_in(session, head, *rows)
    assert looked_at(session, head, *rows).changes_nothing
    return [(dict(one.before), dict(one.after)) for one in shown.altered]


def the_pledge(session: Session) -> Pledge:
    return session.scalars(select(Pledge)).one()


def remarks(session: Session, head: Sequence[str], *rows: Sequence[Any]) -> list[str]:
    lines = told("en", looked_at(session, head, *rows))
    return [line for line in lines if line.startswith("Row ") and "→" not in line]


def test_the_number_in_changed_words_changes_along(session: Session) -> None:
    brought_in(session, WORDS, ["RTD", "train 250 employees with BOTL by May 9, 2023"])
    assert changed(session, WORDS, ["RTD", "train 300 employees with BOTL by June 9, 2023"]) == [
        (
            {
                "words": "train 250 employees with BOTL by May 9, 2023", "target": "250",
                "due": "2023-05-09", "due_words": "by May 9, 2023",
            },
            {
                "words": "train 300 employees with BOTL by June 9, 2023", "target": "300",
                "due": "2023-06-09", "due_words": "by June 9, 2023",
            },
        )
    ]  # fmt: skip
    assert (the_pledge(session).target, the_pledge(session).due) == (300, date(2023, 6, 9))


def test_words_that_say_no_number_leave_it_and_are_pointed_out(session: Session) -> None:
    brought_in(session, WORDS, ["RTD", "train 250 employees"])
    anew = ["RTD", "train all our employees"]
    assert remarks(session, WORDS, anew) == ["Row 2: the words say no number, the promise counts 250."]
    assert changed(session, WORDS, anew) == [({"words": "train 250 employees"}, {"words": anew[1]})]
    assert the_pledge(session).target == 250


def test_what_staff_changed_since_stays_while_the_words_stay(session: Session) -> None:
    brought_in(session, WORDS, ["RTD", "train 250 employees"])
    change_target(session, the_pledge(session), 400, "they said so", STAFF, NOW)
    assert looked_at(session, WORDS, ["RTD", "train 250 employees"]).changes_nothing
    assert changed(session, WORDS, ["RTD", "train 300 employees"])[0][0]["target"] == "400"


def test_a_column_that_says_another_number_than_the_words_is_pointed_out(session: Session) -> None:
    head = COLUMNS[:3]
    said = ["Row 2: the words say 250, the promise counts 300."]
    assert remarks(session, head, ["RTD", "train 250 employees", 300]) == said
    brought_in(session, head, ["RTD", "train 250 employees", 250])
    assert remarks(session, head, ["RTD", "train 250 employees", 300]) == said
    assert remarks(session, head, ["RTD", "train 300 employees", 250]) == [
        "Row 2: the words say 300, the promise counts 250."
    ]
    assert remarks(session, head, ["RTD", "train 250 employees", 250]) == []


@pytest.mark.parametrize(
    ("place", "value", "shown"),
    [
        (1, "we shall train", ("words", "we will train", "we shall train")), (2, 300, ("target", "250", "300")),
        (3, "drivers", ("unit", "employees", "drivers")), (4, "TAT", ("programme", "BOTL", "TAT")),
        (5, "2023-06-01", ("due", "2023-05-09", "2023-06-01")),
    ],
)  # fmt: skip
def test_each_column_changes_what_it_says_and_nothing_else(
    session: Session, place: int, value: Any, shown: tuple[str, str, str]
) -> None:
    brought_in(session, COLUMNS, FULL)
    before = columns_of(the_pledge(session))
    anew = [value if at == place else cell for at, cell in enumerate(FULL)]
    name, was, becomes = shown
    assert changed(session, COLUMNS, anew) == [({name: was}, {name: becomes})]
    after = columns_of(the_pledge(session))
    assert [column for column in before if before[column] != after[column]] == [name]


def columns_of(pledge: Pledge) -> dict[str, Any]:
    return {column.name: getattr(pledge, column.name) for column in Pledge.__table__.columns}


def test_a_range_becomes_one_number_and_the_old_end_of_it_is_shown_to_go(session: Session) -> None:
    brought_in(session, WORDS, ["RTD", "train 200 to 300 drivers"])
    ((before, after),) = changed(session, ["Organization", "Pledge", "How many"], ["RTD", "train drivers", 500])
    assert (before["target"], before["target_max"], after["target"], after["target_max"]) == ("200", "300", "500", "")
    assert (the_pledge(session).target, the_pledge(session).target_max) == (500, None)


def test_a_new_promise_beside_a_standing_one_is_pointed_out_with_its_id(session: Session) -> None:
    brought_in(session, WORDS, ["RTD", "train 250 employees"])
    (remark,) = remarks(session, WORDS, ["RTD", "train 40 drivers"])
    assert remark == (
        "Row 2: this would be a new promise of RTD, beside “train 250 employees”. If it is that one, write "
        f"{the_pledge(session).public_id} under Pledge id."
    )
    head = ["Organization", "Pledge", "Pledge id"]
    ((before, after),) = changed(session, head, ["RTD", "train 40 drivers", the_pledge(session).public_id])
    assert (before["unit"], before["target"], after["unit"], after["target"]) == ("employees", "250", "drivers", "40")
    assert the_pledge(session).unit == "drivers"


def test_an_id_beside_another_organization_or_event_is_a_fault(session: Session) -> None:
    brought_in(session, WORDS, ["RTD", "train 250 employees"])
    key = the_pledge(session).public_id
    stockton(session)
    head = ["Organization", "Pledge", "Pledge id", "Event"]
    assert faults(looked_at(session, head, ["Port Bus", "train 40 drivers", key, ""])) == [(2, "row.not_theirs")]
    assert faults(looked_at(session, head, ["RTD", "train 40 drivers", key, "Stockton"])) == [(2, "row.not_there")]
    assert faults(looked_at(session, head, ["RTD", "she is being sold at the motel", key, ""])) == [(2, "row.safety")]


def test_a_contacts_name_role_and_phone_are_shown_and_changed(session: Session) -> None:
    head = ["Organization", "Contact", "Role", "Email", "Phone"]
    brought_in(session, head, ["RTD", "Teri Sample", "Trainer", "terry@example.org", "1"])
    assert changed(session, head, ["RTD", "Terry Sample", "Director", "terry@example.org", "2"]) == [
        (
            {"name": "Teri Sample", "role": "Trainer", "phone": "1"},
            {"name": "Terry Sample", "role": "Director", "phone": "2"},
        )
    ]
    assert session.scalars(select(Contact)).one().name == "Terry Sample"
    assert looked_at(session, head[:2], ["RTD", "TERRY  SAMPLE"]).changes_nothing


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Spanish", "es"),
        ("español", "es"),
        ("castellano", "es"),
        ("en español", "es"),
        ("Spanish (Mexico)", "es"),
        ("fr-CA", "fr"),
        ("EN", "en"),
        ("Klingon", None),
    ],
)
def test_a_language_is_read_by_its_name_or_code(session: Session, said: str, language: str | None) -> None:
    rows = [["Organization", "Contact", "Language"], ["RTD", "Terry Sample", said]]
    if language is None:
        assert faults(looked_at(session, *rows)) == [(2, "row.language")]
        return
    brought_in(session, *rows)
    assert session.scalars(select(Contact)).one().language == language


def test_two_people_may_share_the_address_of_their_office(session: Session) -> None:
    head = ["Organization", "Contact", "Email"]
    rows = [["RTD", "Terry Sample", "office@example.org"], ["RTD", "Robin Sample", "office@example.org"]]
    brought_in(session, head, *rows)
    assert looked_at(session, head, *rows).changes_nothing
    assert len(session.scalars(select(Contact)).all()) == 2


def test_a_sector_and_the_people_in_the_room_change_together_with_what_the_report_counts(session: Session) -> None:
    event = stockton(session)
    head = ["Organization", "Sector", "Attendees", "Event"]
    brought_in(session, head, ["RTD", "Transit", 4, "Stockton"])
    assert changed(session, head, ["RTD", "Public transit", 5, "Stockton"]) == [
        ({"sector": "Transit"}, {"sector": "Public transit"}),
        ({"people": "4", "sector": "Transit"}, {"people": "5", "sector": "Public transit"}),
    ]
    assert people_in_room(session, event) == 5
    assert session.scalars(select(Partner)).one().sector == "Public transit"


def test_another_basis_of_the_same_figure_is_shown_and_booked(session: Session) -> None:
    head = ["Organization", "Pledge", "Done so far", "As of", "Basis"]
    brought_in(session, head, ["RTD", "train 250 employees", 120, "2022-11-09", ""])
    anew = ["RTD", "train 250 employees", 120, "2022-11-09", "certificates"]
    assert changed(session, head, anew) == [({"basis": "self_reported"}, {"basis": "certificates"})]
    assert the_pledge(session).reported == 120


def test_the_same_sheet_with_its_basis_takes_nothing_back_of_what_others_said_since(session: Session) -> None:
    head, row = ["Organization", "Pledge", "Done so far", "Basis"], ["RTD", "train 250 employees", 100, "certificates"]
    brought_in(session, head, row)
    known: Any = {"words": None, "because": None, "noted_by": STAFF, "order_ts": f"{NOW.timestamp() + 60:.6f}"}
    book(session, the_pledge(session), "add", 20, as_of=NOW.date(), now=NOW, **known)
    tomorrow = replace(terms(), now=NOW + DAY)
    assert preview(session, reading(head, row), tomorrow).changes_nothing


def test_what_was_done_counts_once_a_sheet_says_that_another_is_promised(session: Session) -> None:
    head = ["Organization", "Contact", "Email", "Pledge", "Kind", "How many", "By when"]
    row = ["RTD", "Terry Sample", "terry@example.org", "we will host a presentation", "host presentation"]
    brought_in(session, head, [*row, 1, "2023-05-09"])
    start_asking(session, PLANNER, STAFF, NOW)
    pledge, contact = the_pledge(session), session.scalars(select(Contact)).one()
    heard(session, pledge, "done", None)
    plan(session, PLANNER, contact, NOW)
    assert (pledge.state, open_checkin(session, contact)) == ("done", None)
    before = columns_of(pledge)
    shown = looked_at(session, head, [*row, 2, "2023-05-09"])
    assert [(dict(one.before), dict(one.after)) for one in shown.altered] == [
        ({"target": "1"}, {"target": "2"}), ({"reported": "0"}, {"reported": "1"}),
    ]  # fmt: skip
    change = brought_in(session, head, [*row, 2, "2023-05-09"])
    assert (pledge.state, pledge.reported) == ("open", 1)
    assert open_checkin(session, contact) is not None
    assert looked_at(session, head, [*row, 2, "2023-05-09"]).changes_nothing
    taking_back.undo(session, change, STAFF, NOW)
    assert (columns_of(pledge), open_checkin(session, contact)) == (before, None)


@pytest.mark.parametrize(
    ("done", "sofar", "shown"), [(True, 1, ["1"]), (True, 2, ["1", "2"]), (False, 1, ["1"]), (False, 0, [])]
)
def test_a_figure_beside_the_number_that_makes_it_a_counted_promise_comes_in_with_it(
    session: Session, done: bool, sofar: int, shown: list[str]
) -> None:
    head = ["Organization", "Pledge", "Kind", "How many", "Trained so far"]
    row = ["RTD", "we will host a presentation", "host presentation"]
    brought_in(session, head, [*row, 1, ""])
    if done:
        heard(session, the_pledge(session), "done", None)
    figures = [{"target": "2"}, *({"reported": figure} for figure in shown)]
    assert [after for _, after in changed(session, head, [*row, 2, sofar])] == figures
    assert (the_pledge(session).reported, the_pledge(session).state) == (sofar, "open")


def test_a_figure_beside_the_number_that_leaves_nothing_to_count_is_refused_as_it_would_be_again(
    session: Session,
) -> None:
    head = ["Organization", "Pledge", "Kind", "How many", "Trained so far"]
    row = ["RTD", "we will host presentations", "host presentation"]
    brought_in(session, head, [*row, 2, ""])
    assert faults(looked_at(session, head, [*row, 1, 1])) == [(2, "row.not_counted")]
    assert changed(session, head, [*row, 1, 0]) == [({"target": "2"}, {"target": "1"})]


@pytest.mark.parametrize(("was", "reported"), [(None, 0), (40, 40)])
def test_what_becomes_a_promise_of_another_kind_has_no_number_made_up(
    session: Session, was: int | None, reported: int
) -> None:
    pledge = promised(
        session, None, "RTD", kind="other", words="we will see to our drivers", target=was, unit="drivers"
    )
    heard(session, pledge, "done", None)
    head = ["Organization", "Pledge id", "Kind", "How many"]
    brought_in(session, head, ["RTD", pledge.public_id, "train", 60])
    assert (pledge.state, pledge.reported) == ("open", reported)


def test_undo_takes_a_changed_row_back_whole(session: Session) -> None:
    brought_in(session, COLUMNS, FULL)
    before = columns_of(the_pledge(session))
    change = brought_in(session, WORDS, ["RTD", "train 300 employees with BOTL by June 9, 2023"])
    taking_back.undo(session, change, STAFF, NOW)
    session.expire_all()
    assert columns_of(the_pledge(session)) == before


def test_a_promise_that_was_taken_back_does_not_come_to_life_with_the_same_sheet(session: Session) -> None:
    rows = [["Organization", "Pledge", "Done so far"], ["RTD", "train 250 employees", 12]]
    brought_in(session, *rows)
    with audit.change(session, "withdraw", STAFF, NOW):
        withdraw(session, the_pledge(session), STAFF, NOW)
    assert looked_at(session, *rows).changes_nothing
    assert remarks(session, *rows) == [
        "Row 2: RTD took that promise back, so it stays as it is: /pledge partner shows it, with Reopen."
    ]
    brought_in(session, WORDS, ["RTD", "train 90 employees"])
    assert len(session.scalars(select(Pledge)).all()) == 2
