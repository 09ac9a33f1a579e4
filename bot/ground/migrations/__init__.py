"""Every step the tables have gone through, one file each in `versions`.

A step is written out in plain columns and never imports ours: it must mean the same in ten years.
"""

from __future__ import annotations

from typing import Any, Literal

from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Enum

from bot.ground.db import Moment, Table


def options() -> dict[str, Any]:
    """What Alembic has to know of our tables, for running steps and for comparing."""
    return {
        "target_metadata": Table.metadata,
        "transactional_ddl": True,  # SQLite can, and we say BEGIN ourselves.
        "render_as_batch": True,
        "render_item": _in_plain_columns,
    }


def _in_plain_columns(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    if kind == "type" and isinstance(item, Moment):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, Enum):
        return f"sa.String({item.length})"
    return False
