"""What each scenario showed when it was last run with `--write`, so that the page can be written anew in parts."""

from __future__ import annotations

import json
import os
import platform
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.faults.rows import Figure, Row
from tests.faults.scenarios import SCENARIOS, Ran

FILE = Path("tests/faults/kept.json")


def keep(ran: list[Ran], scale: str, file: Path = FILE) -> list[Ran]:
    """Put these beside what is kept of the others. Gives all that is known, in the order of the page."""
    where = f"{datetime.now(UTC):%d %B %Y}, Python {platform.python_version()}, {os.cpu_count()} cores, --{scale}"
    found: dict[str, Any] = json.loads(file.read_text()) if file.exists() else {}
    found |= {one.name: asdict(one) | {"where": where} for one in ran}
    known = {name: found[name] for name in SCENARIOS if name in found}
    file.write_text(json.dumps(known, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return [_read(one) for one in known.values()]


def _read(told: dict[str, Any]) -> Ran:
    rows = [
        Row(**row | {"figures": [Figure(**figure) for figure in row["figures"]]}) for row in told["rows"]
    ]  # fmt: skip
    return Ran(told["name"], rows, told["seconds"], told["where"])
