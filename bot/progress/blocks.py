"""Progress for the eye."""

from __future__ import annotations

from bot.progress.numbers import percent as percent_of

__all__ = ["bar", "percent_of"]

CELLS = 10


def bar(part: int, whole: int) -> str:
    """▓▓▓▓▓░░░░░: full only when all of it is there, never empty once there is something."""
    if part <= 0 or whole <= 0:
        return "░" * CELLS
    filled = CELLS if part >= whole else min(CELLS - 1, max(1, round(part * CELLS / whole)))
    return "▓" * filled + "░" * (CELLS - filled)
