"""All tables of all rooms, and the writing of the next migration: `python -m tests.tables "what changes"`."""

from __future__ import annotations

import importlib
import sys
import tempfile
from pathlib import Path

from alembic import command

from bot.ground import migrate
from bot.ground.db import Database, Table

for model in sorted(Path(__file__).parents[1].glob("bot/*/model.py")):
    importlib.import_module(f"bot.{model.parent.name}.model")
for module in (
    "ground.audit", "ground.origin", "ground.stumbles", "notices.outbox", "deliveries.inbox", "deliveries.watermarks",
    "reports.voices",
):  # fmt: skip
    importlib.import_module(f"bot.{module}")

METADATA = Table.metadata


def write_migration(what: str) -> None:
    """Write the step from the newest one to the tables as they are in the models; read it before you commit it."""
    number = f"{len(migrate.steps()) + 1:04}"
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/compare.db")
        migrate.upgrade(database)
        with database.engine.connect() as connection:
            command.revision(migrate.config(connection), what, autogenerate=True, rev_id=number)
        database.close()


if __name__ == "__main__":
    write_migration(" ".join(sys.argv[1:]))
