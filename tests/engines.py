"""Which of a test's two runs, on SQLite and on PostgreSQL, is left out where time is short.

With BOTH_ENGINES=1 none is; so it goes in `.ci/run`.
"""

from __future__ import annotations

from zlib import crc32

import pytest

BOTH = frozenset(("ground", "deliveries", "notices", "operations"))
"""Rooms in which locks and lost connections matter."""

BOTH_FILES = frozenset((
    "test_migrations", "test_running",
    "test_the_whole_story", "test_deliveries", "test_failures", "test_stuck", "test_stumbles",
))  # fmt: skip
"""Tests and journeys in which they do, or tables. The other journeys tell of what people see, and begin quickest on
SQLite (beginnings.py).
"""

ENGINES = ("sqlite", "postgres")


def another_will_do(item: pytest.Item) -> bool:
    """Elsewhere one test runs on the one engine and the next on the other, always on the same."""
    engine = _engine_of(item)
    if engine is None or item.path.parent.name in BOTH or item.path.stem in BOTH_FILES:
        return False
    if item.path.parent.name == "journeys":
        return engine == "postgres"
    name, _, way = item.nodeid.partition("[")
    return engine != ENGINES[crc32(f"{name}[{way.replace(engine, '')}".encode()) % 2]


def _engine_of(item: pytest.Item) -> str | None:
    """The one it runs on, where it would run on the other too."""
    callspec = getattr(item, "callspec", None)
    engine = callspec.params.get("database") if callspec else None
    return engine if engine in ENGINES else None
