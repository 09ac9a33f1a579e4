"""A sheet to fill in, and the same columns on paper for a day without computers."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from bot.exchange.columns import Headings

SHEET = (
    "organisation", "sector", "region", "event", "people", "contact", "role", "email", "phone", "words", "target",
    "unit", "programme", "due", "reported", "as_of", "basis", "note",
)  # fmt: skip
PAPER = ("organisation", "sector", "people", "contact", "role", "email", "phone", "words", "target", "unit", "due")
ROWS_ON_PAPER = 14

_SIGN_UP = """
#let told = json(bytes(sys.inputs.told))
#set document(title: told.title)
#set page(paper: "us-letter", flipped: true, margin: 1.2cm, footer: text(size: 8pt, told.footer))
#set text(size: 8pt)
#text(size: 14pt, weight: "bold", told.title)
#v(2pt)
#table(
  columns: told.widths.map(one => one * 1fr), rows: (auto,) + (1.05cm,) * told.rows, stroke: 0.5pt + gray,
  table.header(..told.headings.map(one => text(weight: "bold", one))),
  ..range(told.rows * told.headings.len()).map(_ => [])
)
"""
_WIDTHS = {"words": 3.0, "organisation": 2.0, "email": 2.0, "contact": 1.6, "people": 0.8, "target": 0.8}


def as_csv(headings: Headings) -> bytes:
    """With the mark that lets Excel see it is UTF-8."""
    text = io.StringIO()
    csv.writer(text).writerow(_headings(headings, SHEET))
    return text.getvalue().encode("utf-8-sig")


def as_workbook(headings: Headings) -> bytes:
    """The headings stay in sight; days are days."""
    import openpyxl
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(_headings(headings, SHEET))
    sheet.freeze_panes = "A2"
    for at, name in enumerate(SHEET, 1):
        sheet.cell(1, at).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(at)].width = 40 if name == "words" else 18
        if name in ("due", "as_of"):
            sheet.column_dimensions[get_column_letter(at)].number_format = "yyyy-mm-dd"
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def on_paper(headings: Headings, title: str, footer: str) -> bytes:
    """A sign-up sheet as PDF, to be typed in afterwards under the same headings."""
    import json

    import typst

    told = {
        "title": title, "footer": footer, "rows": ROWS_ON_PAPER, "headings": _headings(headings, PAPER),
        "widths": [_WIDTHS.get(name, 1.1) for name in PAPER],
    }  # fmt: skip
    return bytes(typst.compile(_SIGN_UP.encode(), sys_inputs={"told": json.dumps(told)}))


def _headings(headings: Headings, fields: Sequence[str]) -> list[str]:
    return [headings.template[name] for name in fields]
