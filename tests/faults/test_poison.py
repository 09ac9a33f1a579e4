"""Whatever kind of row makes its job raise, the others have their turn, and it is set aside once."""

from __future__ import annotations

import pytest

from bot.ground.db import Database
from tests.faults import poison


@pytest.mark.parametrize("kind", poison.KINDS)
def test_a_poisoned_row_keeps_no_other_from_its_turn(sqlite_database: Database, kind: str) -> None:
    row = poison.count(sqlite_database, kind, 40)
    assert (row.lost, row.duplicated, row.unexpected) == (0, 0, 0), row
    assert row.note.endswith("tried 3 times")
