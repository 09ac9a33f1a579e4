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


BESIDES = words(
    "contact phone tel telephone email e-mail title position contacto telefono correo puesto nom courriel poste"
)
"""Columns that tell neither who promises nor what."""
DOTTED = late(r" ?\.{4,} ?")
""" "Fairbrook Library ......... 30 posters ....... by 15 Jan"."""


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
    if "...." in text.written and text.written.count("....") > 1:
        text = Text(DOTTED.sub(" | ", text.written), DOTTED.sub(" | ", text.low))
    if "|" not in text.written:
        return text
    text = _without_columns(text)
    written = ROW.sub(lambda row: _as_note(row[0]), text.written)
    return Text(written, ROW.sub(lambda row: _as_note(row[0]), text.low))


def _without_columns(text: Text) -> Text:
    """A table without the cells under a head like "Contact"."""
    first = ROW.search(text.written)
    heads = [cell.strip().lower() for cell in first[0].split("|")] if first else []
    dropped = [at for at, head in enumerate(heads) if head in BESIDES]
    if not dropped or not any(head and set(head.split()) <= HEADS - BESIDES for head in heads):
        return text

    def kept(row: re.Match[str]) -> str:
        return "|".join(cell for at, cell in enumerate(row[0].split("|")) if at not in dropped)

    return Text(ROW.sub(kept, text.written), ROW.sub(kept, text.low))


def _barred(line: re.Match[str]) -> str:
    return line[0].replace(" / ", " | ")


MANY_BEHIND = late(
    r"\|(?P<a>\s*)(?P<unit>[^|\d\n]*[^\W\d_][^|\d\n]*?)(?P<b>\s*)\|(?P<c>\s*)(?P<many>\d[\d,.]*)(?P<d>\s*)(?=\||$)"
)
"""A number in the column behind its unit: "| posters | 75 |"."""


NUMBERED_ROW = late(r"^[ |]*(mesa|table|row|fila|item|punto|slide|no\.?|#) ?#?\d+ *\| *", re.IGNORECASE)
DEED_ALONE = late(
    r"\|\s*(?P<verb>train|teach|certify|distribute|post|hang|print|hold|host|give|entrenar|capacitar|formar"
    r"|repartir|colocar"
    r"|poner|pegar|dar|impartir|former|distribuer|poser|afficher|donner|tenir)\s*\|\s*(?=\d)",
    re.IGNORECASE,
)
""" "| train | 90 drivers |": the verb and what it is about stand in two columns."""
VERB = late(
    r"(train|teach|certify|hand out|put up|post|print|distribute|host|hold|give( out)?|install|mail|send|display"
    r"|hang) (?=\S)",
    re.IGNORECASE,
)


def _many_first(cells: re.Match[str]) -> str:
    """ "| posters | 75 |" as "75 posters", "| train dealers | 96 |" as "train 96 dealers"."""
    verb = VERB.match(cells["unit"])
    deed, unit = (verb[0], cells["unit"][verb.end() :]) if verb else ("", cells["unit"])
    return f"|{cells['a']}{deed}{cells['many']} {unit}{cells['b']}{cells['c']}{cells['d']}"


def _as_note(row: str) -> str:
    row = DEED_ALONE.sub(r"|\g<verb> ", MANY_BEHIND.sub(_many_first, NUMBERED_ROW.sub("", row)))
    cells = [cell.strip() for cell in row.strip().strip("|").split("|")]
    if all(set(cell.lower().split()) <= HEADS or not cell.strip("-: ") for cell in cells):
        return " " * len(row)
    inner = row.rstrip(" |")
    start = len(row) - len(row.lstrip(" |"))
    first = inner.find("|", start)
    rest = re.sub(r"(\d\s?)\|(?=\s?[a-z])", r"\1 ", inner[first + 1 :])
    body = inner[start:first] + "=" + rest.replace("|", ",") if first > 0 else inner[start:]
    return " " * start + body + " " * (len(row) - len(inner))
