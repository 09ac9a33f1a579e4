"""A totals answer as a page: the same figures as in Slack, how they are known, and nobody's own words."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from bot.ground.db import Database
from bot.pledges.amending import note_law
from bot.pledges.commands import withdraw
from bot.pledges.confirming import leave_unnamed
from bot.progress.commands import book
from bot.progress.grounds import splits
from bot.progress.model import Basis
from bot.progress.numbers import Scope, numbers_of
from bot.reports.totals import Asked, totals_snapshot
from tests.conftest import NOW
from tests.progress.builders import STAFF, heard, promised, stockton
from tests.progress.test_numbers import a_pledge
from tests.reports.builders import finished

LA, TODAY = ZoneInfo("America/Los_Angeles"), date(2023, 2, 6)


@pytest.fixture
def session(sqlite_database: Database) -> Any:
    """A second engine can tell nothing new of this."""
    with sqlite_database.write() as opened:
        yield opened
        opened.rollback()


def told(session: Session, pledge: Any, kind: Any, amount: int, basis: Basis, day: date) -> None:
    book(
        session, pledge, kind, amount, words="as our depot chief Ana said", because=None, noted_by=STAFF,
        order_ts=None, as_of=day, now=NOW, basis=basis,
    )  # fmt: skip


def part(page: dict[str, Any], name: str) -> dict[str, Any]:
    return next(one for one in page["sections"] if one["id"] == name)


def table(page: dict[str, Any], name: str) -> list[list[str]]:
    return next((one["rows"] for one in part(page, name)["items"] if one["type"] == "table"), [])


def words(page: dict[str, Any], name: str) -> str:
    return " ".join(one["text"] for one in part(page, name)["items"] if one["type"] != "table")


@pytest.fixture
def page(session: Session) -> dict[str, Any]:
    event = stockton(session)
    rtd = promised(session, event, "San Joaquin RTD")
    told(session, rtd, "set", 100, "self_reported", date(2022, 12, 1))
    told(session, rtd, "add", 20, "certificates", date(2023, 1, 10))
    told(session, rtd, "verify", 20, "certificates", date(2023, 1, 12))
    quiet = promised(session, event, "Quiet Coaches", target=40, unit="drivers")
    told(session, quiet, "set", 60, "company_registered", date(2023, 1, 5))
    leave_unnamed(session, [quiet], STAFF, NOW)
    note_law(session, rtd, True, STAFF, NOW)
    withdraw(session, promised(session, event, "Gone Lines"), STAFF, NOW)
    return totals_snapshot(session, Asked(Scope(event), "Stockton"), LA, TODAY, "Example Charity")


def test_the_figure_is_that_of_the_answer(session: Session, page: dict[str, Any]) -> None:
    assert table(page, "totals") == [
        ["Trained since: employees", "250", "120", "20", "48 %", "–"],
        ["Trained since: drivers", "40", "40", "0", "100 %", "20"],
    ]
    assert words(page, "totals").startswith("2 promises, partners: 2.")


def test_the_split_by_basis_adds_up_and_what_verified_means_is_said(page: dict[str, Any]) -> None:
    assert table(page, "totals_basis") == [
        ["Trained since: employees", "self-reported", "100"],
        ["Trained since: employees", "certificates", "20"],
        ["Trained since: drivers", "registered by the company", "60"],
    ]
    assert "In all: Trained since: employees 120; Trained since: drivers 60." in words(page, "totals_basis")
    assert "saw an attendance list, certificates" in words(page, "totals_verified")
    assert "Verified so far: Trained since: employees 20." in words(page, "totals_verified")


def test_how_many_repeat_a_legal_duty_is_said(page: dict[str, Any]) -> None:
    assert words(page, "totals_law").startswith("1 of the 2 promises counted here repeats a legal duty")


def test_the_entries_stand_there_without_anybodys_words_or_an_unnamed_partner(page: dict[str, Any]) -> None:
    assert table(page, "totals_entries") == [
        ["San Joaquin RTD", "1 December 2022", "100 employees in total", "self-reported"],
        ["San Joaquin RTD", "10 January 2023", "20 employees more", "certificates"],
        ["San Joaquin RTD", "12 January 2023", "20 employees verified", "certificates"],
        [
            "An organization that asked not to be named",
            "5 January 2023",
            "60 drivers in total",
            "registered by the company",
        ],
    ]
    assert "Ana" not in str(page)
    assert "Quiet" not in str(page)


def test_a_page_about_somebody_who_asked_not_to_be_named_does_not_name_them(session: Session) -> None:
    quiet = promised(session, stockton(session), "Quiet Coaches")
    leave_unnamed(session, [quiet], STAFF, NOW)
    asked = Asked(Scope(partner=quiet.lead), "Quiet Coaches")
    assert "Quiet" not in str(totals_snapshot(session, asked, LA, TODAY, "Example Charity"))


def test_who_asked_it_of_one_promise_is_named_in_none_of_the_same_event(session: Session) -> None:
    event = stockton(session)
    quiet = promised(session, event, "Quiet Coaches")
    other = promised(session, event, "Quiet Coaches", target=9, unit="drivers", programme="TAT")
    told(session, other, "set", 4, "self_reported", date(2022, 12, 1))
    leave_unnamed(session, [quiet], STAFF, NOW)
    for scope in (Scope(event), Scope(programme="TAT"), Scope(partner=other.lead)):
        assert "Quiet" not in str(totals_snapshot(session, Asked(scope, "so many"), LA, TODAY, "Example Charity"))


def test_a_period_has_what_was_reported_in_it_and_no_entry_from_after_it(session: Session) -> None:
    rtd = promised(session, stockton(session), "San Joaquin RTD")
    heard(session, rtd, "set", 100, days=1)
    heard(session, rtd, "add", 20, days=30)
    heard(session, rtd, "add", 5, days=80)
    asked = Asked(Scope(), "All events", date(2022, 12, 1), date(2022, 12, 31))
    page = totals_snapshot(session, asked, LA, TODAY, "Example Charity")
    assert table(page, "totals") == [["Trained since: employees", "20"]]
    assert [row[2] for row in table(page, "totals_entries")] == ["100 employees in total", "20 employees more"]
    assert "by 31 December 2022" in words(page, "totals_basis")


def test_of_a_period_only_promises_whose_figures_count_by_its_end_are_told_to_repeat_the_law(session: Session) -> None:
    event = stockton(session)
    counts, gone, later, quiet = (promised(session, event, name) for name in ("RTD", "Gone", "Later", "Quiet"))
    for pledge, days in ((counts, 1), (gone, 2), (later, 80)):
        heard(session, pledge, "set", 10, days=days)
    for pledge in (counts, later, quiet):
        note_law(session, pledge, True, STAFF, NOW)
    withdraw(session, gone, STAFF, NOW)
    asked = Asked(Scope(), "All events", date(2022, 12, 1), date(2022, 12, 31))
    page = totals_snapshot(session, asked, LA, TODAY, "Example Charity")
    assert words(page, "totals_law").startswith("1 of the 2 promises counted here repeats a legal duty")


def test_a_figure_below_zero_is_explained(session: Session) -> None:
    rtd = promised(session, stockton(session), "RTD")
    heard(session, rtd, "set", 120, days=1)
    heard(session, rtd, "set", 90, days=40)
    page = totals_snapshot(session, Asked(Scope(), "x", date(2022, 12, 1), date(2022, 12, 31)), LA, TODAY, "TAT")
    assert table(page, "totals") == [["Trained since: employees", "-30"]]
    assert "a lower total was told in that time than before" in words(page, "totals")


def test_what_was_done_without_a_promise_stands_on_the_page_too(session: Session) -> None:
    """As in the answer, and with the line it comes from; whoever is not to be named is not."""
    event = stockton(session)
    leave_unnamed(session, [promised(session, event, "Shy Lines")], "T0RTD:U2", NOW)
    guards: dict[str, Any] = {"kind": "train", "amount": 33, "unit": "guards"}
    finished(session, event, "Moss Example", happened_on=date(2022, 12, 1), **guards)
    finished(session, event, "Shy Lines", happened_on=date(2023, 1, 1), **guards)
    last_year = Asked(Scope(event), "x", date(2022, 1, 1), date(2022, 12, 31))
    for asked, told in ((Asked(Scope(event), "x"), "66"), (last_year, "33")):
        page = totals_snapshot(session, asked, LA, TODAY, "TAT")
        assert f"Finished besides: {told} guards trained." in words(page, "totals")
        assert ["Moss Example", "1 December 2022", "33 guards trained", "finished, as noted"] in table(
            page, "totals_entries"
        )
        assert "Shy Lines" not in str(page)


@pytest.mark.parametrize(
    ("kind", "unit", "row"),
    [
        ("create_resource", "web pages", "Made since: web pages"), ("policy", "policies", "Adopted since: policies"),
        ("sponsor", "dollars", "Given since: dollars"), ("other", "trailers", "Other things done since: trailers"),
    ],
)  # fmt: skip
def test_whatever_had_a_number_is_told_of_a_period(session: Session, kind: Any, unit: str, row: str) -> None:
    """A number may be told of a promise that is only done or not yet, too."""
    heard(session, promised(session, None, "RTD", kind=kind, target=3, unit=unit), "set", 2)
    page = totals_snapshot(session, Asked(Scope(), "x", date(2022, 11, 1), TODAY), LA, TODAY, "TAT")
    assert table(page, "totals") == [[row, "2"]]


def test_nothing_on_record_is_a_page_too(session: Session) -> None:
    page = totals_snapshot(session, Asked(Scope(), "All events"), LA, TODAY, "Example Charity")
    assert "Nothing is on record yet." in words(page, "totals")


ENTRIES = st.lists(
    st.tuples(
        st.sampled_from(["set", "add", "verify"]), st.integers(0, 300),
        st.sampled_from(["self_reported", "certificates", "staff_estimate"]),
    ),
    max_size=8,
)  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(["drivers", "Drivers", "companies"]), ENTRIES), max_size=6))
def test_the_parts_by_basis_are_all_that_is_reported_unit_by_unit(accounts: list[tuple[str, Any]]) -> None:
    from bot.progress.account import fold
    from bot.progress.model import ProgressEntry

    pledges, lines, whole = [], {}, Counter[str]()
    for number, (unit, entries) in enumerate(accounts, 1):
        pledges.append(a_pledge(id=number, unit=unit))
        lines[number] = [
            ProgressEntry(
                id=at, kind=kind, amount=amount, basis=basis, as_of=TODAY, at=NOW, order_ts=f"{at}.0", pledge_id=number
            )
            for at, (kind, amount, basis) in enumerate(entries, 1)
        ]
        whole[unit.casefold()] += fold(lines[number]).reported
    found = {one.unit.casefold(): one for one in splits(pledges, lines, LA, date.max)}
    assert {unit: one.reported for unit, one in found.items()} == {unit: sum_ for unit, sum_ in whole.items() if sum_}
    assert all(sum(one.by_basis.values()) == one.reported for one in found.values())


def test_the_whole_of_the_split_is_what_the_answer_reports_and_what_goes_beyond(session: Session) -> None:
    event = stockton(session)
    for number, reported in enumerate((0, 40, 300)):
        heard(session, promised(session, event, f"Example {number}", target=None if number else 250), "set", reported)
    page = totals_snapshot(session, Asked(Scope(event), "Stockton"), LA, TODAY, "Example Charity")
    found = numbers_of(session, Scope(event), TODAY).measures
    assert sum(one.reported + one.surplus for one in found) == 340
    assert sum(int(row[2]) for row in table(page, "totals_basis")) == 340
