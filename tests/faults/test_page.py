"""The page of the bench can be written in parts."""

from __future__ import annotations

from pathlib import Path

from tests.faults import page
from tests.faults.kept import keep
from tests.faults.rows import Figure, Row
from tests.faults.scenarios import Ran


def ran(name: str, what: str, done: int) -> Ran:
    row = Row(what, done, 0, 0, 0, 0, "tried", [Figure("p99", 31.0, "ms", "at most", 250)], used={"settle": 0.4})
    return Ran(name, [row], 12.0)


def test_what_is_run_anew_stands_beside_what_was_kept_of_the_others(tmp_path: Path) -> None:
    file = tmp_path / "kept.json"
    keep([ran("sending", "sent under kills", 40), ran("receiving", "four deliveries", 30)], "full", file)
    known = keep([ran("sending", "sent under kills", 50)], "short", file)
    written = page.written(known)
    assert written.index("| four deliveries | 30 |") < written.index("| sent under kills | 50 |")
    assert "| 40 |" not in written
    assert "--full: receiving." in written
    assert "--short: sending." in written
    assert "| sent under kills | settle | 0.4 | 5 |" in written
