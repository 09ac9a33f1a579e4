"""What a person types to have a report written, and that nothing half-written is left where it cannot be."""

from __future__ import annotations

import io
import json
from contextlib import closing
from pathlib import Path

import pypdf
import pytest
from sqlalchemy import select

from bot.events.model import Event
from bot.ground.db import Database
from bot.ground.words import say
from bot.pledges.confirming import leave_unnamed
from bot.pledges.model import Pledge
from bot.reports import quotes
from bot.reports.commands import issue
from bot.reports.voices import Quote
from config import lists
from tests import laid
from tests.conftest import NOW
from tests.progress.builders import STAFF, heard, promised, stockton
from tests.test_cli import Typed, one_line, typed

__all__ = ["typed"]


@pytest.fixture
def told_of(typed: Typed) -> Typed:
    """The folder's database has Stockton in it, with one promise."""
    laid.lay(Path("pledgekeeper.db"))
    database = Database("sqlite:///pledgekeeper.db")
    with database.write() as session:
        heard(session, promised(session, stockton(session), "San Joaquin RTD"), "set", 120)
    database.close()
    return typed


def test_a_digest_is_printed_as_it_would_be_posted(told_of: Typed, tmp_path: Path) -> None:
    before = sorted(one.name for one in tmp_path.iterdir())
    said = told_of("digest", "stockton")
    assert (said.status, said.err) == (0, "")
    lines = said.out.splitlines()
    assert lines[0].startswith("Stockton (November 2022): week of ")
    assert "1 promise from 1 organisation" in lines[0]
    assert "San Joaquin RTD 0 → 120 of 250" in said.out
    assert sorted(one.name for one in tmp_path.iterdir()) == before
    assert told_of("digest", "Stockton, November 2022").out == said.out


def test_its_chart_is_drawn_where_that_is_wanted(told_of: Typed, tmp_path: Path) -> None:
    said = told_of("digest", "stockton", "--picture", "chart.png")
    assert (said.status, said.err) == (0, "")
    assert said.out == told_of("digest", "stockton").out
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")


def test_where_nobody_promised_anything_it_is_said_that_no_chart_is_drawn(typed: Typed, tmp_path: Path) -> None:
    laid.lay(Path("pledgekeeper.db"))
    with closing(Database("sqlite:///pledgekeeper.db")) as database, database.write() as session:
        stockton(session)
    said = typed("digest", "stockton", "--picture", "chart.png")
    assert (said.status, said.err.count("\n")) == (0, 1)
    assert "no chart to draw" in said.err
    assert not (tmp_path / "chart.png").exists()


@pytest.mark.parametrize("arguments", [("nowhere",), ("stockton", "--picture", "no/chart.png")])
def test_a_digest_that_cannot_be_printed_or_drawn_is_said_in_one_line(
    told_of: Typed, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    before = sorted(one.name for one in tmp_path.iterdir())
    assert one_line(told_of("digest", *arguments))
    assert sorted(one.name for one in tmp_path.iterdir()) == before


@pytest.mark.parametrize("form", ["pdf", "docx", "md", "json"])
def test_a_report_is_written_in_each_form(told_of: Typed, tmp_path: Path, form: str) -> None:
    said = told_of("report", "stockton", "--format", form, "--out", f"r.{form}")
    assert (said.status, said.out, said.err) == (0, f"r.{form} written.\n", "")
    written = (tmp_path / f"r.{form}").read_bytes()
    assert written.startswith({"pdf": b"%PDF", "docx": b"PK", "md": b"# Stockton", "json": b"{"}[form])


def test_a_report_knows_only_what_was_known_by_its_day(told_of: Typed, tmp_path: Path) -> None:
    for day, reported in (("2022-11-09", 0), ("2023-01-01", 120)):
        told_of("report", "stockton", "--format", "json", "--out", "r.json", "--as-of", day)
        read = json.loads((tmp_path / "r.json").read_text())
        assert (read["as_of"], read["figures"]["pledges"][0]["reported"]) == (day, reported)


def test_an_old_issue_is_written_without_a_quote_that_was_withdrawn_since(told_of: Typed, tmp_path: Path) -> None:
    database = Database("sqlite:///pledgekeeper.db")
    with database.write() as session:
        event = session.scalars(select(Event)).one()
        quote = quotes.keep_quote(session, event, "We have a plan.", by=STAFF, now=NOW)
        quotes.note_consent(session, quote, "respondent", "survey form", False, STAFF, NOW)
        issue(session, event, "Truckers Against Trafficking", STAFF, NOW)
    asked = ("report", "stockton", "--version", "1", "--format", "md", "--out", "r.md")
    assert (told_of(*asked).err, "We have a plan." in (tmp_path / "r.md").read_text()) == ("", True)
    with database.write() as session:
        quotes.withdraw(session, session.scalars(select(Quote)).one(), STAFF, NOW)
    database.close()
    said = told_of(*asked)
    assert (said.status, said.err.strip()) == (0, say("en", "reports.quote_gone", version=1, count=1))
    assert "We have a plan." not in (tmp_path / "r.md").read_text()


def test_a_year_is_written_too(told_of: Typed, tmp_path: Path) -> None:
    assert told_of("report", "--year", "2022", "--out", "y.pdf").status == 0
    assert (
        "2022: impact report" in pypdf.PdfReader(io.BytesIO((tmp_path / "y.pdf").read_bytes())).pages[0].extract_text()
    )


@pytest.mark.parametrize(
    "arguments", [("report",), ("report", "stockton", "--year", "2022"), ("report", "stockton", "--as-of", "31 Feb")]
)
def test_wrong_usage_ends_with_two_and_writes_nothing(
    told_of: Typed, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    before = sorted(one.name for one in tmp_path.iterdir())
    assert told_of(*arguments).status == 2
    assert sorted(one.name for one in tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    "arguments", [("nowhere", "--out", "r.pdf"), ("stockton", "--out", "no/r.pdf"), ("stockton", "--version", "7")]
)
def test_what_cannot_be_written_is_said_in_one_line(told_of: Typed, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    before = sorted(one.name for one in tmp_path.iterdir())
    assert one_line(told_of("report", *arguments))
    assert sorted(one.name for one in tmp_path.iterdir()) == before


def test_a_logo_that_is_no_picture_leaves_the_old_file_in_its_place(
    told_of: Typed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "logo.png").write_text("not a picture")
    (tmp_path / "r.pdf").write_text("the old one")
    charity = lists.load_charity() | {"report": {"logo": str(tmp_path / "logo.png")}}
    monkeypatch.setattr(lists, "load_charity", lambda: charity)
    said = told_of("report", "stockton", "--out", "r.pdf")
    assert one_line(said)
    assert "is not a picture" in said.err
    assert (tmp_path / "r.pdf").read_text() == "the old one"


def test_an_old_issue_that_names_somebody_who_asked_since_not_to_be_is_said_to(told_of: Typed) -> None:
    database = Database("sqlite:///pledgekeeper.db")
    with database.write() as session:
        event = session.scalars(select(Event)).one()
        issue(session, event, "Truckers Against Trafficking", STAFF, NOW)
    asked = ("report", "stockton", "--version", "1", "--format", "md", "--out", "r.md")
    assert told_of(*asked).err == ""
    with database.write() as session:
        leave_unnamed(session, session.scalars(select(Pledge)).all(), STAFF, NOW)
    database.close()
    said = told_of(*asked)
    assert (said.status, said.err.strip()) == (0, say("en", "reports.names_unnamed", version=1))
