"""A story of danger with a name nobody has, sent by every road: the name stands in nothing that goes out.

Staff are told that there is one and read it where it was written; no byte of ours repeats it.
"""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest

from bot.ground.db import Database
from tests.house import ROOT
from tests.journeys.canary import (
    FORMS,
    NAME,
    NAMED,
    REFUSED,
    TEXT_INPUTS,
    TOLD,
    UNHEARD,
    WORDS,
    busy,
    look_everywhere,
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
