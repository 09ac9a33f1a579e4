"""Every scenario of the fault bench with small numbers; `make faults` runs the full ones."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from tests import postgres
from tests.faults import poison, season
from tests.faults.nursery import Nursery
from tests.faults.page import cells
from tests.faults.rows import Scale
from tests.faults.scenarios import SCENARIOS


@pytest.mark.parametrize("name", SCENARIOS)
def test_nothing_is_lost_doubled_or_unexpected_and_what_must_fail_fails(
    name: str, tmp_path: Path, worker_id: str, nursery: Nursery
) -> None:
    scale = Scale("short", tmp_path, lambda database: postgres.start(f"{worker_id}_{name}_{database}"), nursery)
    rows = importlib.import_module(f"tests.faults.{name}").measure(scale)
    assert rows
    assert [cells(row) for row in rows if not row.met] == []


def test_a_row_of_every_job_is_poisoned() -> None:
    assert {poison.JOBS.get(kind, kind) for kind in poison.KINDS} == {job.name for job in season.jobs()}
