"""Where time is short a test still runs on one engine, and where locks matter on both."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.engines import ENGINES, another_will_do


def _item(file: str, name: str, engine: str | None) -> Any:
    called = f"{name}[{engine}]" if engine else name
    callspec = SimpleNamespace(params={"database": engine}) if engine else None
    return SimpleNamespace(path=Path("tests") / file, nodeid=f"tests/{file}::{called}", callspec=callspec)


@pytest.mark.parametrize("file", ["status/test_home.py", "checkins/test_replies.py"])
def test_each_runs_on_one_engine_and_each_engine_has_its_share(file: str) -> None:
    kept: Counter[str] = Counter()
    for number in range(100):
        (engine,) = (one for one in ENGINES if not another_will_do(_item(file, f"test_{number}", one)))
        kept[engine] += 1
    assert min(kept.values()) > 30


@pytest.mark.parametrize(
    "file", ["ground/test_turns.py", "notices/test_sender.py", "journeys/test_stuck.py", "test_migrations.py"]
)
def test_where_locks_matter_both_engines_are_tried(file: str) -> None:
    assert not any(another_will_do(_item(file, "test_one", engine)) for engine in ENGINES)


def test_other_journeys_run_on_sqlite() -> None:
    assert [another_will_do(_item("journeys/test_report.py", "test_one", one)) for one in ENGINES] == [False, True]


def test_what_has_no_engine_is_never_left_out() -> None:
    assert not another_will_do(_item("status/test_home.py", "test_one", None))
