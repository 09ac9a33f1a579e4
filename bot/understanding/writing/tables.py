"""Rows of a pasted table, put as notes: "| Acme | 30 drivers | April 30 |" reads "Acme = 30 drivers, April 30"."""

import re

from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

ROW = late(r"^[^\n|]*\|[^\n]*\|[^\n]*$|^\|[^\n]+\|$", re.MULTILINE)
STROKES = late(r"^[^\n/]{2,90}( / [^\n/]{2,60}){2,}$", re.MULTILINE)
HEADS = words(
    "partner partners organization organisation org company name agency pledge pledges commitment promise due"
    " date deadline "
    "unit units target number programme program contact notes status organizacion empresa promesa fecha organisme "
    "entreprise promesse engagement echeance socio compromiso who what when by how many count type kind"
)


def ruled(text: Text) -> Text:
    """The same characters, with the lines of a table's rows turned into a sign of equation and commas."""
    if text.written.count("\t") > 1:
        tabbed = text.written.replace("\t", "|")
        text = Text(
            tabbed, "".join("|" if one == "\t" else low for one, low in zip(text.written, text.low, strict=True))
        )
    if text.written.count(" / ") > 1 and "|" not in text.written:
        # "Pledge card: Port Police / 21 officers / by March 15".
        text = Text(STROKES.sub(_barred, text.written), STROKES.sub(_barred, text.low))
    if "|" not in text.written:
        return text
    written = ROW.sub(lambda row: _as_note(row[0]), text.written)
    return Text(written, ROW.sub(lambda row: _as_note(row[0]), text.low))


def _barred(line: re.Match[str]) -> str:
    return line[0].replace(" / ", " | ")


MANY_BEHIND = late(
    r"\|(?P<a>\s*)(?P<unit>[^|\d\n]*[^\W\d_][^|\d\n]*?)(?P<b>\s*)\|(?P<c>\s*)(?P<many>\d[\d,.]*)(?P<d>\s*)(?=\||$)"
)
"""A number in the column behind its unit: "| posters | 75 |"."""


def _as_note(row: str) -> str:
    row = MANY_BEHIND.sub(r"|\g<a>\g<many> \g<unit>\g<b>\g<c>\g<d>", row)
    cells = [cell.strip() for cell in row.strip().strip("|").split("|")]
    if all(set(cell.lower().split()) <= HEADS or not cell.strip("-: ") for cell in cells):
        return " " * len(row)
    inner = row.rstrip(" |")
    start = len(row) - len(row.lstrip(" |"))
    first = inner.find("|", start)
    rest = re.sub(r"(\d\s?)\|(?=\s?[a-z])", r"\1 ", inner[first + 1 :])
    body = inner[start:first] + "=" + rest.replace("|", ",") if first > 0 else inner[start:]
    return " " * start + body + " " * (len(row) - len(inner))
