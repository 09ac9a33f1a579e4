"""One snapshot as PDF, Word, Markdown or JSON: the same words and figures in each."""

from __future__ import annotations

import json
import unicodedata
from typing import Any, Literal

from bot.ground.blockkit import visible
from bot.ground.words import say
from bot.reports.look import Look, Rendered
from bot.reports.markdown import markdown
from bot.reports.pdf import pdf
from bot.reports.word import word

Format = Literal["pdf", "docx", "md", "json"]

LEFT_TO_RIGHT = "\u200e"


def render(snapshot: dict[str, Any], form: Format, look: Look) -> Rendered:
    """Raises Refused where the look cannot be had (a logo that is no picture). Nothing is written."""
    if form == "json":
        return Rendered(f"{json.dumps(snapshot, ensure_ascii=False, indent=2)}\n".encode())
    shown = _as_read(snapshot)
    if form == "pdf":
        return pdf(shown, look)
    return Rendered(word(shown, look) if form == "docx" else markdown(shown).encode())


def _as_read(value: Any) -> Any:
    """The same without marks that turn the words and figures after them round; and a name in Hebrew or Arabic keeps to
    itself, for the figure that follows would stand before it.
    """
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, list):
        return [_as_read(one) for one in value]
    if not isinstance(value, dict):
        return value
    read = {name: _as_read(one) for name, one in value.items()}
    return read | {"label": f"{read['label']}{LEFT_TO_RIGHT}"} if _reads_leftwards(read.get("label")) else read


def _reads_leftwards(name: str | None) -> bool:
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in name or "")


def what_is_missing(language: str, scripts: tuple[str, ...]) -> str:
    """One sentence on the signs that no font here can show; empty where all can be shown."""
    if not scripts:
        return ""
    return say(language, "reports.missing_glyphs", scripts=", ".join(one.title() for one in scripts))


def file_name(snapshot: dict[str, Any], form: Format) -> str:
    """stockton-impact-report-v2.pdf, its own among all issues."""
    about = snapshot["about"]
    named = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in str(about["name"]).lower())
    return (
        f"{'-'.join(part for part in named.split('-') if part) or 'event'}-impact-report-v{snapshot['version']}.{form}"
    )
