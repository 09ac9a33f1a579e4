"""What a person types, what it prints, and the status it ends with: 0 done, 1 refused in words, 2 wrong usage."""

from __future__ import annotations

import csv
import io
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select, text

from bot.cli import main
from bot.ground import migrate
from bot.ground.db import Database
from bot.pledges.model import Pledge
from tests import laid
from tests.exchange.a_sheet import as_csv
from tests.fake_slack import FakeSlack, Fault
from tests.house import ROOT
from tests.progress.builders import stockton


@dataclass
class Said:
    status: int
    out: str
    err: str


Typed = Callable[..., Said]


@pytest.fixture
def typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Runs a command in an empty folder, with nothing but what is given in the environment."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, **environment: str) -> Said:
        with monkeypatch.context() as replaced:
            replaced.setattr(os, "environ", {"PATH": "", "TERM": "dumb", **environment})
            with pytest.raises(SystemExit) as ended:
                main(arguments)
        told = capsys.readouterr()
        return Said(int(ended.value.code or 0), told.out, told.err)

    return run


def one_line(said: Said) -> bool:
    return said.status == 1 and said.out == "" and said.err.count("\n") == 1 and "Traceback" not in said.err


def test_without_a_command_the_commands_are_listed(typed: Typed) -> None:
    said = typed()
    assert said.status == 2
    for command in ("run", "demo", "tick", "parse", "digest", "export", "doctor", "db"):
        assert command in said.out + said.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",), ("parse", "nonsense"), ("tick",), ("tick", "--now", "yesterday"), ("export", "pledges"),
        ("tick", "--now", "2023-02-15T18:00:00"), ("export", "nonsense", "--out", "a.csv"), ("demo", "--port", "0"),
        ("tick", "--now", "9999-12-31T23:59:59Z"), ("tick", "--now", "0001-01-01T00:00:00+14:00"),
        ("outbox", "retry", "99999999999999999999999"), ("stumbles", "retry", "99999999999999999999999"),
    ],
)  # fmt: skip
def test_wrong_usage_ends_with_two(typed: Typed, arguments: tuple[str, ...]) -> None:
    assert typed(*arguments).status == 2


def test_a_time_without_a_zone_says_how_to_write_one(typed: Typed) -> None:
    assert "2023-02-15T18:00:00Z" in typed("tick", "--now", "2023-02-15T18:00:00").err


@pytest.mark.parametrize("command", [("run",), ("tick", "--now", "2023-02-15T18:00:00Z", "--send")])
def test_what_is_missing_is_named_before_anything_starts(
    typed: Typed, command: tuple[str, ...], tmp_path: Path
) -> None:
    said = typed(*command)
    assert said.status == 1
    assert "SLACK_BOT_TOKEN" in said.err
    assert "SLACK_SIGNING_SECRET" in said.err
    assert list(tmp_path.iterdir()) == []


def test_run_refuses_sqlite_where_the_disk_is_thrown_away(typed: Typed, tmp_path: Path) -> None:
    said = typed("run", SLACK_BOT_TOKEN="xoxb-1", SLACK_APP_TOKEN="xapp-1", DYNO="worker.1")
    assert one_line(said)
    assert "Heroku" in said.err
    assert list(tmp_path.iterdir()) == []


# The database


def test_the_database_goes_up_and_down(typed: Typed) -> None:
    assert typed("db", "current").out == "empty\n"
    assert typed("db", "upgrade").out == f"{migrate.newest()}\n"
    assert typed("db", "current").out == f"{migrate.newest()}\n"
    assert typed("db", "downgrade", "-1").out == f"{migrate.steps()[-2]}\n"
    assert typed("db", "downgrade", "base").out == "empty\n"
    assert one_line(typed("db", "downgrade"))


@pytest.mark.parametrize("command", [("db", "upgrade"), ("db", "downgrade"), ("export", "pledges", "--out", "a.csv")])
def test_a_database_of_a_newer_version_is_refused_in_one_line(typed: Typed, command: tuple[str, ...]) -> None:
    typed("db", "upgrade")
    database = Database("sqlite:///pledgekeeper.db")
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    said = typed(*command)
    assert one_line(said)
    assert "newer Pledgekeeper" in said.err


@pytest.mark.parametrize("url", ["sqlite:////nowhere/pledges.db", "postgresql://u:hush@/db?host=/nowhere"])
def test_a_database_that_cannot_be_reached_is_told_in_one_line(typed: Typed, url: str) -> None:
    said = typed("db", "upgrade", DATABASE_URL=url)
    assert one_line(said)
    assert "hush" not in said.err


# Export


def test_an_export_says_how_many_and_draws_no_bar_in_a_pipe(typed: Typed, tmp_path: Path) -> None:
    typed("db", "upgrade")
    said = typed("export", "pledges", "--format", "csv", "--out", "a.csv")
    assert (said.status, said.out, said.err) == (0, "0 pledges written to a.csv\n", "")
    assert (tmp_path / "a.csv").read_text().startswith('"pledge_id",')


@pytest.mark.parametrize(
    "arguments",
    [
        ("pledges", "--out", "no/a.csv"),
    ],
)
def test_what_cannot_be_exported_is_said_in_one_line(typed: Typed, arguments: tuple[str, ...]) -> None:
    typed("db", "upgrade")
    assert one_line(typed("export", *arguments))


@pytest.mark.parametrize(
    "arguments", [("export", "pledges"), ("report", "--year", "2023", "--format", "md"), ("template", "pledges.csv")]
)
def test_nothing_that_is_written_takes_the_place_of_the_database(
    typed: Typed, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    typed("db", "upgrade", DATABASE_URL="sqlite:///pledges.csv")
    before = (tmp_path / "pledges.csv").read_bytes()
    out = () if arguments[0] == "template" else ("--out", "pledges.csv")
    said = typed(*arguments, *out, DATABASE_URL="sqlite:///pledges.csv")
    assert one_line(said)
    assert "A database stands there" in said.err
    assert (tmp_path / "pledges.csv").read_bytes() == before


# Sheets

HEADINGS = ("Organization", "Contact", "E-mail", "What we will do", "How many")
ACME = ("Acme Example Freight", "Ana Example", "ana@acme.example", "We will train 40 drivers", 40)


def in_folder(name: str, *rows: Sequence[Any]) -> str:
    Path(name).write_bytes(as_csv(HEADINGS, *rows))
    return name


def on_record() -> list[tuple[str, int | None, list[str], bool, str]]:
    """Each promise of the folder's database: whose, of how many, at which events, held back or not, noted by whom."""
    with closing(Database("sqlite:///pledgekeeper.db")) as database, database.read() as session:
        return [
            (one.lead.name, one.target, [link.event.name for link in one.events], one.held, one.recorded_by)
            for one in session.scalars(select(Pledge).order_by(Pledge.id))
        ]


@pytest.fixture
def with_event(typed: Typed) -> Typed:
    """The folder's database knows Stockton, and nothing else."""
    laid.lay(Path("pledgekeeper.db"))
    with closing(Database("sqlite:///pledgekeeper.db")) as database, database.write() as session:
        stockton(session)
    return typed


def at_a_terminal(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    """Somebody sits there, and types these."""
    keys = io.StringIO("".join(f"{one}\n" for one in answers))
    monkeypatch.setattr(keys, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", keys)


def test_a_sheet_is_brought_in_about_the_event_that_is_named(with_event: Typed) -> None:
    said = with_event("import", in_folder("a.csv", ACME), "--event", "stockton")
    assert (said.status, said.err) == (0, "")
    assert "New: one partner · one contact · one pledge\n" in said.out
    assert said.out.endswith("Brought in. Nobody is asked about these pledges until somebody presses Start asking, or "
                             "types python -m bot start-asking.\n")  # fmt: skip
    assert on_record() == [("Acme Example Freight", 40, ["Stockton"], True, "terminal")]
    again = with_event("import", "a.csv", "--event", "stockton")
    assert (again.status, again.err, "nothing changes" in again.out, "Brought in" in again.out) == (0, "", True, False)
    assert len(on_record()) == 1


def test_a_dry_run_shows_the_same_and_brings_nothing_in(with_event: Typed) -> None:
    said = with_event("import", in_folder("a.csv", ACME), "--dry-run")
    assert (said.status, said.err) == (0, "")
    assert "New: one partner · one contact · one pledge\n" in said.out
    assert "Brought in" not in said.out
    assert on_record() == []


def test_what_stands_is_changed_only_with_a_yes(with_event: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    with_event("import", in_folder("a.csv", ACME), "--event", "stockton")

    def brought_in(number: int, *more: str) -> tuple[int, int | None]:
        row = (*ACME[:3], f"We will train {number} drivers", number)
        said = with_event("import", in_folder("b.csv", row), "--event", "stockton", *more)
        assert f"target 40 → {number}" in said.out
        assert "Traceback" not in said.err
        assert ("--yes" in said.err) == (said.status == 1 and not sys.stdin.isatty())
        return said.status, on_record()[0][1]

    assert brought_in(45) == (1, 40)
    assert brought_in(45, "--dry-run") == (0, 40)
    at_a_terminal(monkeypatch, "n")
    assert brought_in(45) == (1, 40)
    at_a_terminal(monkeypatch, "y")
    assert brought_in(45) == (0, 45)


def test_with_a_yes_beforehand_nobody_is_asked(with_event: Typed) -> None:
    with_event("import", in_folder("a.csv", ACME), "--event", "stockton")
    row = (*ACME[:3], "We will train 45 drivers", 45)
    said = with_event("import", in_folder("b.csv", row), "--event", "stockton", "--yes")
    assert (said.status, said.err, said.out.splitlines()[-1]) == (0, "", "Brought in.")
    assert on_record()[0][1] == 45


def test_of_a_sheet_with_a_fault_nothing_is_brought_in(with_event: Typed) -> None:
    said = with_event("import", in_folder("a.csv", ACME, ("Beta Example Bus", "", "", "We will train them", "some")))
    assert (said.status, said.out) == (1, "")
    assert "Row 3, How many: “some” is no whole number." in said.err
    assert on_record() == []


def test_an_event_nobody_knows_is_said_in_one_line(with_event: Typed) -> None:
    said = with_event("import", in_folder("a.csv", ACME), "--event", "nowhere")
    assert one_line(said)
    assert "Stockton (November 2022)" in said.err
    assert on_record() == []


def test_nobody_is_asked_about_a_sheet_until_somebody_says_yes(
    with_event: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert with_event("start-asking").out == "Nothing that came in with a sheet is held back.\n"
    with_event("import", in_folder("a.csv", ACME), "--event", "stockton")
    shown = with_event("start-asking", "--dry-run")
    assert (shown.status, shown.err) == (0, "")
    assert "Ana Example at Acme Example Freight, about one pledge" in shown.out
    alone = with_event("start-asking")
    assert (alone.status, alone.out, alone.err) == (1, shown.out, "Nobody said yes, so nobody is asked.\n")
    at_a_terminal(monkeypatch, "n")
    assert with_event("start-asking").status == 1
    assert [held for *_, held, _ in on_record()] == [True]
    at_a_terminal(monkeypatch, "y")
    said = with_event("start-asking")
    assert (said.status, said.err) == (0, "")
    assert said.out.endswith("From now on everybody who came in with a sheet is asked in turn.\n")
    assert [held for *_, held, _ in on_record()] == [False]


@pytest.mark.parametrize(("name", "begins"), [("a.csv", b"\xef\xbb\xbf"), ("a.xlsx", b"PK"), ("a.PDF", b"%PDF")])
def test_a_template_is_written_as_its_name_says(typed: Typed, tmp_path: Path, name: str, begins: bytes) -> None:
    said = typed("template", name)
    assert (said.status, said.out, said.err) == (0, f"{name} is written.\n", "")
    assert (tmp_path / name).read_bytes().startswith(begins)


@pytest.mark.parametrize("name", ["a.doc", "template", "nowhere/a.csv"])
def test_a_template_that_cannot_be_written_is_said_in_one_line(typed: Typed, tmp_path: Path, name: str) -> None:
    assert one_line(typed("template", name))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_a_template_comes_in_with_what_was_filled_in(with_event: Typed, name: str) -> None:
    with_event("template", name)
    empty = with_event("import", name)
    assert (empty.status, "nothing changes" in empty.out) == (0, True)
    filled_in(Path(name), {"Organization": "Acme Example Freight", "Event": "Stockton", "How many": 40,
                           "What we will do": "We will train 40 drivers"})  # fmt: skip
    assert with_event("import", name).status == 0
    assert on_record() == [("Acme Example Freight", 40, ["Stockton"], True, "terminal")]


def filled_in(file: Path, cells: dict[str, Any]) -> None:
    if file.suffix == ".csv":
        (headings,) = csv.reader(io.StringIO(file.read_text("utf-8-sig")))
        file.write_bytes(as_csv(headings, [cells.get(heading, "") for heading in headings]))
        return
    book = openpyxl.load_workbook(file)
    book.active.append([cells.get(heading.value) for heading in book.active[1]])
    book.save(file)


# What is not there, or not as it should be


def test_a_database_without_tables_says_what_to_run(typed: Typed) -> None:
    said = typed("export", "pledges", "--out", "a.csv")
    assert one_line(said)
    assert "db upgrade" in said.err


# Doctor


def test_the_doctor_says_all_that_is_wrong_and_ends_with_one(typed: Typed) -> None:
    said = typed("doctor", TIMEZONE="Mars")
    assert said.status == 1
    assert all(line.startswith("✗ ") for line in said.out.splitlines())
    assert "SLACK_BOT_TOKEN" in said.out
    assert "TIMEZONE" in said.out


def test_without_tokens_the_doctor_still_looks_at_the_database(typed: Typed, tmp_path: Path) -> None:
    found = json.loads(typed("doctor", "--json", STAFF_USERS="U123").out)
    assert {one["about"]: one["ok"] for one in found} == {"setting": False, "staff": True, "database": True}
    assert list(tmp_path.iterdir()) == []


# Parse


def test_parse_answers_line_by_line_in_utf_8_whatever_the_machine_speaks() -> None:
    reply = {"target": 250, "unit": "employees", "current": None, "today": "2023-01-09", "due": None}
    lines = [
        json.dumps({"id": "a", "text": "120 so far – señor", "context": reply}, ensure_ascii=False),
        "no JSON",
        json.dumps({"id": "b", "text": "45 more", "context": reply | {"current": 120}}),
    ]
    running = subprocess.Popen(
        [sys.executable, "-m", "bot", "parse", "reply"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        env={"PATH": "", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    )  # fmt: skip
    assert running.stdin is not None
    assert running.stdout is not None
    answers = []
    for line in lines:  # each is answered before the next is written
        running.stdin.write(line.encode() + b"\n")
        running.stdin.flush()
        answers.append(json.loads(running.stdout.readline()))
    running.stdin.close()
    assert running.wait() == 0
    running.stdout.close()
    assert [answer["id"] for answer in answers] == ["a", None, "b"]
    assert (answers[0]["resulting_total"], answers[2]["resulting_total"]) == (120, 165)


def test_parse_starts_without_a_database_slack_or_a_scheduler() -> None:
    asked = "[name for name in ('sqlalchemy', 'slack_sdk', 'apscheduler') if name in sys.modules]"
    code = f"import sys, bot.cli, bot.understanding; print({asked})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_backup_is_written_and_brought_back_with_what_was_there_kept_aside(typed: Typed, tmp_path: Path) -> None:
    typed("db", "upgrade")
    said = typed("backup", "kept.backup")
    assert (said.status, said.err) == (0, "")
    assert said.out.endswith("rows written to kept.backup and verified.\n")
    (tmp_path / "pledgekeeper.db").write_text("Dear staff, " * 1_000)
    said = typed("restore", "kept.backup")
    assert said.status == 0
    assert "pledgekeeper.db.before-restore-" in said.out
    assert typed("db", "current").out.strip() == migrate.newest()


@pytest.mark.parametrize(
    "arguments", [("backup", "nowhere/kept.backup"), ("backup", "pledgekeeper.db"), ("restore", "nowhere.backup")]
)
def test_what_cannot_be_backed_up_or_brought_back_is_said_in_one_line(typed: Typed, arguments: tuple[str, ...]) -> None:
    typed("db", "upgrade")
    assert one_line(typed(*arguments))


def test_somebody_is_erased_once_one_says_yes(typed: Typed, tmp_path: Path) -> None:
    typed("db", "upgrade")
    (tmp_path / "people.csv").write_text("Partner,Contact,E-mail\nAcme Freight,Pat Sample,pat@acme.example\n")
    assert typed("import", "people.csv").status == 0
    said = typed("erase", "pat@acme.example")  # nobody is at the keyboard
    assert (said.status, said.out) == (1, "Pat Sample of Acme Freight, pat@acme.example\n")
    assert said.err.endswith("then add --yes.\n")
    said = typed("erase", "Pat Sample", "--yes")
    assert (said.status, said.err) == (0, "")
    assert "rows told of them. Every figure stays." in said.out
    assert b"pat@acme" not in (tmp_path / "pledgekeeper.db").read_bytes()
    assert one_line(typed("erase", "Pat Sample", "--yes"))


def test_a_damaged_database_is_said_in_one_line_before_anything_starts(typed: Typed, tmp_path: Path) -> None:
    typed("db", "upgrade")
    (tmp_path / "pledgekeeper.db").write_bytes((tmp_path / "pledgekeeper.db").read_bytes()[:50_000])
    tokens = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "SLACK_API_URL": "http://127.0.0.1:1/api/"}
    for command in ("run", "doctor"):
        said = typed(command, **tokens)
        assert said.status == 1
        assert "pledgekeeper.db is damaged or no database" in said.out + said.err
        assert "restore FILE" in said.out + said.err
        assert "Traceback" not in said.err


@pytest.mark.parametrize("command", ["doctor", "parse pledge <&-", "doctor >&-", "import nothing.csv <&-"])
def test_a_terminal_of_another_coding_or_closed_streams_are_no_mistake_of_ours(tmp_path: Path, command: str) -> None:
    other = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONPATH": str(ROOT)}
    typed_there = f"{sys.executable} -m bot {command}"
    said = subprocess.run(["sh", "-c", typed_there], cwd=tmp_path, env=other, capture_output=True, timeout=60)
    assert b"Traceback" not in said.stderr


# What keeps it from starting


def started(folder: Path, **environment: str) -> Said:
    """`run` as a process of its own, for it takes the log and the signals of the one it runs in."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "NO_PROXY": "127.0.0.1", **environment}
    ended = subprocess.run(
        [sys.executable, "-m", "bot", "run"], cwd=folder, env=environment, capture_output=True, text=True, timeout=60
    )
    return Said(ended.returncode, ended.stdout, ended.stderr)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Fault.error_of("account_inactive"), "does not take SLACK_BOT_TOKEN (account_inactive)"),
        (Fault.rate_limited(5), "does not answer as it should (ratelimited)"),
        (Fault.status_before(502), "does not answer as it should (http_502)"),
        (Fault.RESET_BEFORE, "does not answer (ConnectionResetError)"),
    ],
)
def test_a_slack_that_does_not_let_us_in_is_said_in_words(tmp_path: Path, fault: Fault, told: str) -> None:
    with FakeSlack() as slack:
        slack.faults.always("auth.test", fault)
        tokens = {"SLACK_BOT_TOKEN": slack.bot_token, "SLACK_APP_TOKEN": "xapp-1", "SLACK_API_URL": slack.api_url}
        said = started(tmp_path, **tokens)
    assert (said.status, said.out) == (1, "")
    assert told in said.err
    assert "Traceback" not in said.err


def test_without_a_network_that_is_said(tmp_path: Path) -> None:
    tokens = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "SLACK_API_URL": "http://127.0.0.1:1/api/"}
    said = started(tmp_path, **tokens)
    assert said.status == 1
    assert "Slack does not answer (URLError)" in said.err
    assert "Traceback" not in said.err


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with FakeSlack() as slack, socket.create_server(("0.0.0.0", 0)) as other:
        tokens = {"SLACK_BOT_TOKEN": slack.bot_token, "SLACK_SIGNING_SECRET": "s", "SLACK_API_URL": slack.api_url}
        said = started(tmp_path, PORT=str(other.getsockname()[1]), **tokens)
    assert said.status == 1
    assert said.err.splitlines()[-1].startswith("PORT is taken")
    assert "Traceback" not in said.err
