"""The report as a Word file, for the people who rewrite it: real headings, tables and lists, and nothing clever."""

from __future__ import annotations

import io
from typing import Any

from bot.ground.words import say
from bot.reports.look import Look

_CONTROL = {code: None for code in range(32) if code not in (9, 10)}


def word(snapshot: dict[str, Any], look: Look) -> bytes:
    import docx
    from docx.shared import Cm, Pt, RGBColor

    document = docx.Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(10.5)
    for level in (1, 2):
        document.styles[f"Heading {level}"].font.color.rgb = RGBColor.from_string(look.colour.lstrip("#").upper())
    document.core_properties.title = _clean(f"{snapshot['title']}, {snapshot['subtitle']}")
    document.core_properties.author = _clean(snapshot["charity"])
    if look.logo and look.logo.suffix.lower() != ".svg":
        logo = document.add_picture(str(look.logo), height=Cm(1.7))
        alt = say(snapshot["language"], "reports.logo", charity=snapshot["charity"])
        logo._inline.docPr.set("descr", _clean(alt))
    document.add_heading(_clean(snapshot["title"]), 1)
    document.add_paragraph(_clean(snapshot["subtitle"]))
    document.add_paragraph().add_run(_clean(snapshot["status"])).italic = True
    for part in snapshot["sections"]:
        if part["heading"]:
            document.add_heading(_clean(part["heading"]), 2)
        for item in part["items"]:
            _add(document, item)
    _appendix(document, snapshot)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _add(document: Any, item: dict[str, Any]) -> None:
    kind = item["type"]
    if kind == "table":
        rows = [*item["rows"], *([item["foot"]] if "foot" in item else [])]
        return _table(document, item["head"], rows)
    if kind == "list":
        for one in item["items"]:
            document.add_paragraph(_clean(one), style="List Bullet")
        return None
    paragraph = document.add_paragraph(style="Intense Quote" if kind == "quote" else None)
    if kind == "sentence":
        paragraph.add_run(_clean(item["lead"])).bold = True
        paragraph.add_run(" ")
    elif kind == "chart":
        paragraph.add_run(_clean(item["label"])).bold = True
        paragraph.add_run(": ")
    elif kind == "share":
        paragraph.add_run(_clean(item["value"])).bold = True
        paragraph.add_run(" ")
    paragraph.add_run(_clean(item["text"])).italic = kind == "note"
    for n in item.get("refs", ()):
        paragraph.add_run(f" {n}").font.superscript = True
    for beside in (item.get("basis"), item.get("review"), item.get("note"), item.get("by")):
        if beside:
            paragraph.add_run(f"\n{_clean(beside)}").italic = True
    return None


def _table(document: Any, head: list[str], rows: list[list[str]]) -> None:
    from docx.oxml.ns import qn

    table = document.add_table(rows=0, cols=len(head), style="Light Grid Accent 1")
    for at, row in enumerate([head, *rows]):
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(_clean(words)).bold = at == 0
    # A screen reader names the column of each cell by this row, which stands on every page.
    heading = table.rows[0]._tr.get_or_add_trPr()
    heading.append(heading.makeelement(qn("w:tblHeader")))


def _appendix(document: Any, snapshot: dict[str, Any]) -> None:
    if not snapshot["appendix"]:
        return
    language = snapshot["language"]
    document.add_heading(say(language, "reports.heading.sources"), 2)
    head = [say(language, f"reports.sources.{name}") for name in ("number", "what", "words", "day", "person")]
    noted = say(language, "reports.noted_by")
    rows = [
        [
            str(one["n"]), f"{one['what']}\n{one['record']}", "\n".join(filter(None, (one["words"], one["basis"]))),
            one["on"], f"{one['person']}\n{noted} {one['noted_by']}",
        ]
        for one in snapshot["appendix"]
    ]  # fmt: skip
    _table(document, head, rows)


def _clean(words: str) -> str:
    """What an XML file cannot hold is left out."""
    return words.translate(_CONTROL)
