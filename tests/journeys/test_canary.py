"""A story of danger with a name nobody has, sent by every road: the name stands in nothing that goes out.

Staff are told that there is one and read it where it was written; no byte of ours repeats it.
"""

from __future__ import annotations

import ast
import os
from collections import Counter
from pathlib import Path

import pytest

from bot.cli import main
from bot.ground.db import Database
from tests.exchange.a_sheet import as_csv
from tests.house import ROOT
from tests.journeys.canary import (
    FORMS,
    NAME,
    NAMED,
    REFUSED,
    STORY,
    TEXT_INPUTS,
    TOLD,
    UNHEARD,
    WORDS,
    busy,
    look_everywhere,
    opened,
    row,
    went_out,
)  # fmt: skip
from tests.journeys.office import Office


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """A second engine can tell nothing new of this."""
    return sqlite_database


def names_in(text: str) -> list[str]:
    """Where the name stands, in whatever way it is written, with what is around it."""
    low = text.casefold()
    return [text[max(at - 150, 0) : at + 60] for part in NAME.casefold().split() if (at := low.find(part)) >= 0]


SHARED = {road for roads in REFUSED.values() for road in roads}
ROADS = {road: [road] for road in (*TOLD, *NAMED) if road not in SHARED} | REFUSED


@pytest.mark.parametrize("of", ROADS)
def test_a_name_stands_in_nothing_that_goes_out(
    office: Office, of: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    busy(office)
    begun = len(office.slack.log), len(office.slack.deliveries)
    for road in ROADS[of]:
        since = len(office.slack.log), len(office.slack.deliveries)
        (TOLD | NAMED)[road](office)
        sent = went_out(office, *since)
        assert names_in(sent) == [], road
        assert "danger" in sent or road in UNHEARD or road in NAMED, road
    assert names_in(look_everywhere(office, tmp_path)) == []
    assert names_in(went_out(office, *begun)) == []
    assert names_in(caplog.text) == []


def test_nor_in_anything_that_a_terminal_shows(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    busy(office)
    for road in ("dm", "dm edited out of it", "file that verifies", "a paste of promises", "name of the second file"):
        (TOLD | NAMED)[road](office)
    (tmp_path / "plan.csv").write_bytes(as_csv(*row("role", STORY)))
    (tmp_path / "kinds.csv").write_bytes(as_csv(*row("kind", STORY)))
    shown, made = [], ("report.md", "report.json", "pledges.xlsx", "progress.csv", "contacts.csv")
    url = office.database.url.render_as_string(hide_password=False)
    for typed in (
        "digest stockton", "report stockton --format md --out report.md", "inbox list --json", "outbox list --json",
        "report stockton --format json --out report.json", "stumbles list --json", "import plan.csv --dry-run",
        "import kinds.csv --dry-run", "export pledges --format xlsx --out pledges.xlsx", "doctor --json",
        "export progress --out progress.csv", "export contacts --out contacts.csv",
        f"tick --now {office.clock.now().isoformat()}",
    ):  # fmt: skip
        with monkeypatch.context() as here:
            here.chdir(tmp_path)
            tokens = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "SLACK_SIGNING_SECRET": "s"}
            here.setattr(os, "environ", {"PATH": "", "TERM": "dumb", "DATABASE_URL": url, **tokens})
            with pytest.raises(SystemExit):
                main(typed.split())
        told = capsys.readouterr()
        shown.append(f"{typed}\n{told.out}{told.err}")
    shown += [opened((tmp_path / name).read_bytes()) for name in made]
    assert names_in("\n".join(shown)) == []
    assert "may tell of somebody in danger" in "".join(shown)


def test_every_road_is_in_the_table(office: Office) -> None:
    listeners = office.bot.listeners
    known = set(listeners.message.__self__.sub_commands)  # type: ignore[attr-defined]
    assert set(listeners.forms) == set(FORMS)
    assert known == set(WORDS)
    assert {f"shortcut {one}" for one in listeners.shortcut_opens} <= set(TOLD)
    made: Counter[str] = Counter()
    for file in (ROOT / "bot").rglob("*.py"):
        for call in (one for one in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(one, ast.Call)):
            if isinstance(call.func, ast.Attribute) and call.func.attr == "text_input":
                made[file.relative_to(ROOT).as_posix()] += 1
    assert made == TEXT_INPUTS
