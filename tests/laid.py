"""New SQLite databases with every table and no row: copies of one that was migrated, for migrating takes longer than
most of what is done with them.
"""

from __future__ import annotations

import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path

from bot.ground import migrate
from bot.ground.db import Database


def lay(file: Path) -> None:
    """All tables in a file that is not there yet."""
    with file.open("xb") as new:
        new.write(_an_empty_one())


@cache
def _an_empty_one() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "empty.db"
        with closing(Database(f"sqlite:///{file}")) as database:
            migrate.upgrade(database)
        return file.read_bytes()
