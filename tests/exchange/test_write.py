"""What is written out can be read by programs, opened by people, and runs nothing."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.events.model import Event
from bot.exchange import write
from bot.exchange.read import preview, read_file
from bot.exchange.tables import PAGE, TABLES
from bot.ground import audit
from bot.ground.db import Database
from bot.people.commands import ensure_partner, remember_same
from bot.people.model import Contact, Partner, Profile
from bot.pledges.model import Pledge, PledgeEvent, PledgePartner
from bot.progress.commands import book
from bot.progress.numbers import Scope
from tests.conftest import NOW
from tests.exchange.a_sheet import HEADINGS, brought_in, stockton, terms

STAFF = "T0HOME:U1"
TODAY = date(2023, 5, 1)


def a_pledge(session: Session, partners: list[str], event: Event | None = None, **given: Any) -> Pledge:
    values = {"kind": "train", "words": "we will train", "source": "demo", "recorded_by": STAFF, "recorded_at": NOW}
    with audit.change(session, "record pledge", STAFF, NOW):
        pledge = Pledge(**(values | given))
        made = [Partner(name=name) for name in partners]
        session.add_all([pledge, *made])
        session.flush()
        for partner in reversed(made):
            link = PledgePartner(pledge_id=pledge.id, partner_id=partner.id, lead=partner is made[0])
            session.add(link)
        if event:
            session.add(PledgeEvent(pledge_id=pledge.id, event_id=event.id))
    return pledge


def written(database: Database, file: Path) -> list[dict[str, str]]:
    write.write(database, "pledges", file, "csv", TODAY, lambda _lines: None)
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def test_a_pledge_is_one_line_with_all_that_is_known(database: Database, tmp_path: Path) -> None:
    with database.write() as session:
        pledge = a_pledge(
            session, ["San Joaquin RTD", "Delta College"], words="250 employees, \"all of them\"", target=250,
            unit="employees", programme="BOTL", due=date(2023, 5, 9), due_ours=True, reported=120, owner=STAFF,
        )  # fmt: skip
        with audit.change(session, "more", STAFF, NOW):
            event = Event(name="Stockton", short_name="stockton", place="Stockton", day=date(2022, 11, 9), zone="UTC")
            session.add(event)
            session.flush()
            session.add(PledgeEvent(pledge_id=pledge.id, event_id=event.id))
            session.add(Contact(partner_id=pledge.lead.id, name="Maria Example"))
        session.add(Profile(team_id="T0HOME", user_id="U1", name="Anna Example", seen_at=NOW))
        public_id = pledge.public_id
    assert written(database, tmp_path / "out.csv") == [
        {
            "pledge_id": write.safe(public_id), "partners": "San Joaquin RTD; Delta College",
            "events": "Stockton (2022-11)",
            "kind": "train", "words": '250 employees, "all of them"', "target": "250", "target_max": "",
            "qualifier": "exact", "unit": "employees", "programme": "BOTL", "sponsor_level": "", "due": "2023-05-09",
            "due_is_ours": "yes", "reported": "120", "verified": "0", "percent": "48", "status": "open",
            "standing": "under_way", "no_word_since": "", "last_heard": "", "contact": "Maria Example",
            "may_be_named": "yes", "owner": "Anna Example", "recorded_by": "Anna Example",
            "recorded_at": "2022-11-10T18:00:00+00:00",
        }
    ]  # fmt: skip


@pytest.mark.parametrize("what", TABLES)
def test_every_table_is_written_in_both_forms_and_numbers_and_days_stay_such(
    what: str, sqlite_database: Database, tmp_path: Path
) -> None:
    with sqlite_database.write() as session:
        event = stockton(session)
        row = ["RTD", 4, "Maria Example", "train 250 employees", "2023-05-09", 120]
        brought_in(session, ["Organization", "Attendees", "Contact", "Pledge", "Due", "Reported"], row, event=event)
        brought_in(session, ["Organization", "Pledge"], ["Moss Example", "became a Silver-level sponsor"], event=event)
    count = write.count(sqlite_database, what)
    for form in ("csv", "xlsx"):
        file = tmp_path / f"out.{form}"
        assert write.write(sqlite_database, what, file, form, TODAY, lambda _lines: None) == count > 0  # type: ignore[arg-type]
    (head, *rows) = openpyxl.load_workbook(tmp_path / "out.xlsx").active.iter_rows(values_only=True)
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as opened:
        read = list(csv.DictReader(opened))
    assert [list(one) for one in read] == [list(head)] * count
    typed = dict(zip(head, rows[0], strict=True))
    expected = {"pledges": ("target", 250), "progress": ("amount", 120), "events": ("day", datetime(2022, 11, 9))}  # noqa: DTZ001
    if what in expected:
        name, value = expected[what]
        assert typed[name] == value


def test_no_cell_of_a_workbook_is_a_formula(sqlite_database: Database, tmp_path: Path) -> None:
    with sqlite_database.write() as session:
        a_pledge(session, ["=1+1"], unit="=HYPERLINK(1)\x07")
    write.write_workbook(sqlite_database, tmp_path / "all.xlsx", Scope(), TODAY)
    book = openpyxl.load_workbook(tmp_path / "all.xlsx")
    assert book.sheetnames == list(write.FIGURES)
    cells = [cell for row in book["pledges"].iter_rows() for cell in row]
    assert not [cell.value for cell in cells if cell.data_type == "f"]
    assert "'=HYPERLINK(1)" in [cell.value for cell in cells]


def test_a_workbook_of_an_event_holds_its_figures_alone_and_nobodys_words(database: Database, tmp_path: Path) -> None:
    with database.write() as session:
        here, there = at_an_event(session, "Stockton"), at_an_event(session, "Fresno")
        a_pledge(session, ["Delta Lines"], words="we will train", programme="BOTL", event=here)
        tat = a_pledge(session, ["Example Coaches"], words="we will train", target=40, programme="TAT", event=here)
        a_pledge(session, ["Far Away"], programme="BOTL", event=there)
        with audit.change(session, "see person", STAFF, NOW):
            session.add(Profile(team_id="T0HOME", user_id="U7", name="Maria Example", seen_at=NOW))
        book_progress(session, tat, "set", 7, by="T0HOME:U7")
    with database.read() as session:
        here = session.scalars(select(Event).where(Event.name == "Stockton")).one()
    for scope, names in (
        (Scope(here), ["Delta Lines", "Example Coaches"]),
        (Scope(here, None, "TAT"), ["Example Coaches"]),
        (Scope(None, None, "BOTL"), ["Delta Lines", "Far Away"]),
        (Scope(), ["Delta Lines", "Example Coaches", "Far Away"]),
    ):
        write.write_workbook(database, tmp_path / "some.xlsx", scope, TODAY)
        book = openpyxl.load_workbook(tmp_path / "some.xlsx")
        assert column(book, "pledges", "partners") == column(book, "partners", "name") == names
        assert column(book, "progress", "amount") == ([7] if "Example Coaches" in names else [])
        said = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]
        assert not {"words", "contact", "said_by", "we will train", "so far", "Maria Example", "T0HOME:U7"} & set(said)


def test_a_partner_made_one_with_another_is_written_under_one_name(sqlite_database: Database, tmp_path: Path) -> None:
    with sqlite_database.write() as session:
        event = at_an_event(session, "Reno")
        old = a_pledge(session, ["Old Name", "RTD"], event)
        book_progress(session, old, "set", 12)
        remember_same(session, ensure_partner(session, "SJRTD", STAFF, NOW), "Old Name", STAFF, NOW)
        remember_same(session, ensure_partner(session, "SJRTD", STAFF, NOW), "RTD", STAFF, NOW)
    with sqlite_database.read() as session:
        here = session.scalars(select(Event)).one()
    file = tmp_path / "figures.xlsx"
    write.write_workbook(sqlite_database, file, Scope(here), TODAY)
    book = openpyxl.load_workbook(file)
    assert column(book, "pledges", "partners") == ["SJRTD"]
    assert column(book, "progress", "partner") == ["SJRTD"]
    into = dict(zip(column(book, "partners", "name"), column(book, "partners", "merged_into"), strict=True))
    assert into == {"Old Name": "SJRTD", "RTD": "SJRTD", "SJRTD": None}


def at_an_event(session: Session, name: str) -> Event:
    with audit.change(session, "create event", STAFF, NOW):
        event = Event(name=name, short_name=name.lower(), place=name, day=date(2022, 11, 9), zone="UTC")
        session.add(event)
        session.flush()
    return event


def book_progress(session: Session, pledge: Pledge, kind: Any, amount: int, by: str = STAFF) -> None:
    book(session, pledge, kind, amount, words="so far", because=None, noted_by=by, order_ts=None, as_of=TODAY, now=NOW)


def column(workbook: Any, sheet: str, name: str) -> list[Any]:
    head, *rows = workbook[sheet].iter_rows(values_only=True)
    return [row[head.index(name)] for row in rows]


def test_an_exported_pledge_comes_in_again_without_a_change(sqlite_database: Database, tmp_path: Path) -> None:
    with sqlite_database.write() as session:
        brought_in(session, ["Organization", "Pledge", "Reported"], ["RTD", "train 250 employees with BOTL", 120])
    written(sqlite_database, tmp_path / "out.csv")
    with sqlite_database.read() as session:
        shown = preview(session, read_file((tmp_path / "out.csv").read_bytes(), HEADINGS, False), terms())
    assert (shown.faults, shown.altered, shown.changes_nothing) == ([], [], True)


def test_what_was_exported_of_events_and_partners_comes_in_again_without_a_change(
    sqlite_database: Database, tmp_path: Path
) -> None:
    head = ["Organization", "Contact", "Pledge", "Event"]
    with sqlite_database.write() as session:
        stockton(session)
        brought_in(session, head, ["RTD", "Pat Sample", "train 250 employees", "Stockton"],
                   ["Gamma Yard", "Jo Sample", "host a presentation", "Stockton"])  # fmt: skip
    for what in ("pledges", "partners", "contacts"):
        file = tmp_path / f"{what}.csv"
        write.write(sqlite_database, what, file, "csv", TODAY, lambda _count: None)
        with sqlite_database.read() as session:
            shown = preview(session, read_file(file.read_bytes(), HEADINGS, False), terms())
        assert (shown.faults, shown.altered, shown.changes_nothing) == ([], [], True), what


def test_blanks_stay_blank(database: Database, tmp_path: Path) -> None:
    with database.write() as session:
        a_pledge(session, ["RTD"])
    (row,) = written(database, tmp_path / "out.csv")
    assert [row[name] for name in ("target", "percent", "due", "due_is_ours", "events", "contact", "owner")] == [""] * 7


def test_no_pledge_is_a_table_with_its_head(sqlite_database: Database, tmp_path: Path) -> None:
    assert written(sqlite_database, tmp_path / "out.csv") == []
    assert (tmp_path / "out.csv").read_text().startswith('"pledge_id","partners"')


def test_many_pages_are_one_table_in_order(sqlite_database: Database, tmp_path: Path) -> None:
    count = PAGE * 2 + 1
    with sqlite_database.write() as session, audit.change(session, "many", STAFF, NOW):
        partner = Partner(name="RTD")
        session.add(partner)
        pledges = [
            Pledge(kind="other", words=str(n), source="demo", recorded_by=STAFF, recorded_at=NOW) for n in range(count)
        ]
        session.add_all(pledges)
        session.flush()
        session.add_all(PledgePartner(pledge_id=one.id, partner_id=partner.id, lead=True) for one in pledges)
    pages: list[int] = []
    assert write.write(sqlite_database, "pledges", tmp_path / "out.csv", "csv", TODAY, pages.append) == count
    assert pages == [PAGE, PAGE, 1]
    assert write.count(sqlite_database, "pledges") == count
    assert [row["words"] for row in written(sqlite_database, tmp_path / "out.csv")] == [str(n) for n in range(count)]


def test_no_transaction_is_open_while_the_file_is_written(sqlite_database: Database, tmp_path: Path) -> None:
    with sqlite_database.write() as session:
        a_pledge(session, ["RTD"])

    def somebody_writes() -> None:
        with sqlite_database.write() as session:
            a_pledge(session, ["Delta College"])

    pages: list[int] = []

    def told(lines: int) -> None:
        pages.append(lines)
        if len(pages) == 1:
            somebody_writes()

    write.write(sqlite_database, "pledges", tmp_path / "out.csv", "csv", TODAY, told)
    assert pages == [1, 1]


def test_an_export_that_breaks_leaves_the_old_file_and_nothing_beside_it(
    sqlite_database: Database, tmp_path: Path
) -> None:
    with sqlite_database.write() as session:
        a_pledge(session, ["RTD"])
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "out.csv").write_text("the former one")

    def full_disk(_lines: int) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        write.write(sqlite_database, "pledges", folder / "out.csv", "csv", TODAY, full_disk)
    assert [(file.name, file.read_text()) for file in folder.iterdir()] == [("out.csv", "the former one")]


def test_only_its_owner_can_read_what_was_written(sqlite_database: Database, tmp_path: Path) -> None:
    written(sqlite_database, tmp_path / "out.csv")
    assert (tmp_path / "out.csv").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "formula",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1+1", "＋1", "－1", "＠SUM", '"=1', "'=1"],
)
def test_what_a_spreadsheet_would_run_is_made_words(formula: str, database: Database, tmp_path: Path) -> None:
    with database.write() as session:
        a_pledge(session, [formula], words=f"all of us;{formula}")
    (row,) = written(database, tmp_path / "out.csv")
    assert row["partners"].startswith(("'", '"', " '"))
    assert not any(runs(part) for part in (row["partners"], *row["words"].split(";")))


def runs(cell: str) -> bool:
    """Whether a spreadsheet takes a cell for a formula, white space and quotes before it forgiven."""
    return cell.strip(' "\t\r\n').startswith(tuple("=+-@＝＋－＠"))


@given(st.text(alphabet="=+-@＝＋－＠;,|\t\r\n \"'a1", max_size=12))
def test_no_text_comes_out_as_a_formula_whatever_splits_it(text: str) -> None:
    made = write.safe(text)
    for delimiter in ("\0", ";", ",", "|", "\t", "\r", "\n"):
        for cell in made.split(delimiter):
            assert not runs(cell)


@given(st.text(alphabet=st.characters(categories=["L", "N"], include_characters=" .!?()&%$'"), max_size=40))
def test_safe_text_is_left_as_it_is(text: str) -> None:
    assert write.safe(text) == text
