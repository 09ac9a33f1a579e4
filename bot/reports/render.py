"""One snapshot as PDF, Word, Markdown or JSON: the same words and figures in each."""

from __future__ import annotations

import json
from typing import Any, Literal

from bot.ground.words import say
from bot.reports.look import Look, Rendered
from bot.reports.markdown import markdown
from bot.reports.pdf import pdf
from bot.reports.word import word

Format = Literal["pdf", "docx", "md", "json"]


def render(snapshot: dict[str, Any], form: Format, look: Look) -> Rendered:
    """Raises Refused where the look cannot be had (a logo that is no picture). Nothing is written."""
    if form == "pdf":
        return pdf(snapshot, look)
    if form == "docx":
        return Rendered(word(snapshot, look))
    shown = markdown(snapshot) if form == "md" else json.dumps(snapshot, ensure_ascii=False, indent=2) + "\n"
    return Rendered(shown.encode())


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
