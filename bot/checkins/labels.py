"""What stands on the buttons under a question: for Slack to show, and for whoever writes it instead of tapping."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.ground.words import say
from bot.understanding.writing.text import fold, tidy


def way(language: str, reading: dict[str, Any]) -> str:
    """45 in total / 45 more: 165 in total; where nothing is on record, what is more is all there is. Or what a bare
    "cancel" is about.
    """
    if reading["kind"] in ("last_step", "cancel"):
        return say(language, f"checkin.way.{reading['kind']}")
    total = reading["total"] if reading["total"] is not None else reading["amount"]
    more = reading["kind"] == "progress_add" and total != reading["amount"]
    key = "checkin.way.add" if more else "checkin.way.set"
    return say(language, key, amount=reading["amount"], total=total)


def none_of(readings: Sequence[dict[str, Any]]) -> str:
    """The button for whoever meant none of these ways, as a key of its words."""
    return ("checkin.button.some", "checkin.button.not_quite", "checkin.button.neither")[min(len(readings), 2)]


def all_of(blocks: Sequence[dict[str, Any]], pledge_id: str) -> int | None:
    """The number on the button "All 250" of a message of ours, in whatever language."""
    for button in (one for block in blocks for one in block.get("elements", ())):
        if str(button.get("action_id")).startswith("reply.all") and button.get("value") == pledge_id:
            return int("".join(filter(str.isdigit, button["text"]["text"])) or 0) or None
    return None


def is_button(text: str, language: str, key: str) -> bool:
    return same(text, say(language, key))


def same(text: str, label: str) -> bool:
    """Whatever the case, the accents and the marks between the words."""
    return _plain(text) == _plain(label) != []


def _plain(text: str) -> list[str]:
    return "".join(sign if sign.isalnum() else " " for sign in fold(tidy(text).low)).split()
