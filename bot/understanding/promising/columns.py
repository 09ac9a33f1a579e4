"""A pasted table, each row put as a note by what its columns' heads tell: who, how many of what, and by when.

"Partner | Employees | To be trained | Due" over "Acme | 50 | 12 | March 1" reads "Acme: 12, March 1". The columns may
stand between bars, tabs, semicolons or commas. A table whose heads do not tell is left as it is.
"""

import re
from typing import NamedTuple

from bot.understanding.promising.entries import counts_things, group_in, with_lines
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold

WHO = late(
    r"""
    (partner|organi[sz]ation|org|company|agency|business|employer|carrier|firm|group|who|empresa|organizacion|socio
      |compania|negocio|quien|entreprise|organisme|partenaire|compagnie|societe|organisation|qui
      |department|departamento|school|hotel)s?( name)?
    """,
)
NAMES = late(r"name|nombre|nom")
DUE = late(
    r"""
    (due|by|before|deadline|when|until|by when|target date|plazo|vence|(para )?cuando|limite|echeance|delai
      |(pour )?quand|avant|antes)( date| by| on)?|(completion|end) date|fecha (limite|tope|meta)|date (limite
        |butoir|cible)
    """,
)
DATE = late(r"(date|fecha|day|month|mes|mois|jour|dia)s?")
DONE = late(
    r"""
    .*\b(done|so far|to date|avance|progress|realise|hechos?|fait|completed?|last|previous|actual|attend\w*|present
      |presentes?|trained|staff size|headcount|plantilla|effectif|remaining|left)\b.*
      |(total )?staff|(already (been )?)?trained|(19|20)\d\d
      |(capacit|entren)ados|formes
    """,
)
PROMISED = late(
    r"""
    train|capacitar|entrenar|former|(they |who )?will( do)?|hara|va a|fera|s'engage a|se compromete a
      |.*\b(pledge[ds]?|commit\w*|promise[ds]?|target|goal|to (be )?train(ed)?|will train|compromis\w+
      |comprometid\w+
      |promes\w+|meta|objetivo|engage\w*|objectif|cible|a (capacitar|entrenar|formar)|por capacitar|a former
      |prevus?|previstos?)\b.*
    """,
)
WHAT = late(
    r"type|kind|tipo|type de geste|action|accion|what|que|quoi|deed|activity|actividad|activite|thing|cosa|item"
)
MANY = late(
    r"(number|qty|quantity|how many|count|amount|cantidad|numero|cuantos|monto|quantite|nombre|combien|montant|#)"
)
UNIT = late(r"units?|of what|unidad(es)?|de que|unites?|de quoi")
STATUS = late(r"status|state of play|estado|estatus|situacion|statut|etat|where (it|they) stands?")
FIGURE = late(r"(about |around |~|up to |at least )?(\$ ?)?\d+([.,]\d{3})*( ?\$| usd)?")
UNTIL = late(r"(by|before|until|no later than|para|antes de|hasta|avant|d'ici|pour) [^,;]{2,30}$")
""" "By May" in a column of notes."""
RULE = late(r"[\s|:=+-]*")
SUM = late(r"(grand )?(total|sum|suma|somme|totales|totals|totaux)\b.*")
DEED = late(
    r"""
    (?P<verb>(train|teach|certify|hand out|put up|post|print|distribute|host|hold|give|hang|share|capacitar( a)?
      |entrenar( a)?|formar( a)?|repartir|colocar|poner|pegar|impartir|dar|former|distribuer|poser|afficher|donner
      |tenir|imprimir|imprimer|remettre))( ((des|de|los|las|les|the|our) )?(?P<noun>[^\W\d_].*))?
    """,
    re.IGNORECASE,
)
""" "Former des chauffeurs" beside a column of numbers."""
THERE = late(r".*\b(attend\w*|present|phone|tel|telephone|telefono|e-?mail|correo|courriel|asisti\w+)\b.*")
""" "Attended", "Phone": a table of who came, and not of what they promise."""
VERB = late(r"train|training|capacitar|entrenar|capacitaci[oó]n|former|formation", re.IGNORECASE)
OF_ALL = late(
    r"^((total|current|all)[ ](of[ ]|de[ ])?|(number|no\.|#|n[uú]mero|nombre|cantidad)[ ](of[ ]|de[ ]|d['’]))+"
)
LEVEL = late(r".*\b(sponsor|patroc\w+|commandit\w+)\b.*")
SEATS = late(r".*\b(tickets?|tables?|seats?|boletos?|mesas?|billets?)\b.*")
SEPARATORS = "\t|;,"
MOST_CELLS = 12
TITLE_LENGTH = 40


class Column(NamedTuple):
    """What a column tells, and its head as written."""

    role: str
    head: str


def by_columns(text: Text) -> Text:
    """The text with the rows of its tables put as notes."""
    if "\n" not in text.written or not any(sign in text.written for sign in SEPARATORS):
        return text
    lines = text.written.split("\n")
    for sign in SEPARATORS:
        lines = _read_with(sign, lines)
    return with_lines(text, lines)


def _read_with(sign: str, lines: list[str]) -> list[str]:
    columns: list[Column] = []
    read: list[str] = []
    for line in lines:
        cells = _cells(line, sign)
        if sign in "\t|" and columns and RULE.fullmatch(line):
            continue
        if columns and _fits(cells, columns, sign):
            read += _noted(cells, columns)
            continue
        columns = _heads(cells) if len(cells) > 1 else []
        if not columns:
            read.append(line)
    return read if len(read) > 0 else lines


def _cells(line: str, sign: str) -> list[str]:
    bare = line.strip().removeprefix(sign).removesuffix(sign) if sign == "|" else line
    cells = [cell.strip() for cell in bare.split(sign)] if sign in line else []
    return cells if len(cells) <= MOST_CELLS else []


def _fits(cells: list[str], columns: list[Column], sign: str) -> bool:
    if sign in "\t|":
        return 1 < len(cells) <= len(columns)
    return len(cells) == len(columns)


def _heads(cells: list[str]) -> list[Column]:
    """The columns that a row of heads names; none where it is no such row."""
    said = [fold(cell.lower()).strip(" .*_?") for cell in cells]
    if any(len(cell) > TITLE_LENGTH for cell in said):
        return []
    newest = max((year for cell in said for year in re.findall(r"20\d\d", cell)), default="")
    roles = ["" if (year := re.search(r"20\d\d", cell)) and year[0] < newest else _role(cell) for cell in said]
    if "who" not in roles:
        roles = ["who" if NAMES.fullmatch(cell) else role for cell, role in zip(said, roles, strict=True)]
    told = {"promised", "thing", "status"} & set(roles) or {"deed", "many"} <= set(roles)
    if roles.count("who") != 1 or not told:
        return []
    roles = ["promised" if role == "deed" and "many" in roles else role for role in roles]
    return [Column(role, cell.strip(" *_?")) for role, cell in zip(roles, cells, strict=True)]


def _role(head: str) -> str:
    patterns = {"who": WHO, "due": DUE, "date": DATE, "many": MANY, "unit": UNIT, "status": STATUS}
    patterns |= {"promised": PROMISED, "deed": WHAT, "": DONE}
    for role, pattern in patterns.items():
        if pattern.fullmatch(head):
            return role
    return "thing" if counts_things(head) else ""


def _noted(cells: list[str], columns: list[Column]) -> list[str]:
    """One row as a note; nothing for a sum, or where nothing is promised."""
    told = [(column, cell) for column, cell in zip(columns, cells, strict=False) if cell.strip(" -–—.")]
    who = next((cell for column, cell in told if column.role == "who"), "").strip("*_ ")
    parts = _promised(told, columns)
    if not who or not parts or SUM.fullmatch(fold(who.lower())):
        return []
    due = [cell for column, cell in told if column.role == "due"]
    roles = [column.role for column in columns]
    if not due and "due" not in roles and roles.index("who") < len(roles) - 1:
        due = [cell for column, cell in told[1:] if column.role == "date" and roles.index("date") > roles.index("who")]
    due = due or [cell for column, cell in told[1:] if column.role == "" and UNTIL.match(cell.lower())]
    if any(map(FIGURE.fullmatch, parts)) and "$" not in "".join(parts):
        return [", ".join([f"{who}: {part}", *due]) for part in parts]
    return [", ".join([f"{who}: {parts[0]}", *parts[1:], *due])]


def _promised(told: list[tuple[Column, str]], columns: list[Column]) -> list[str]:
    """What is promised in one row, each with its number and its thing."""
    plan = any(column.role == "promised" for column in columns)
    if not plan and any(THERE.fullmatch(fold(column.head.lower())) for column in columns):
        return []
    many = next((cell for column, cell in told if column.role == "many"), "")
    of_what = next((cell for column, cell in told if column.role == "unit" and counts_things(cell)), "")
    staff = [column.head for column in columns if column.role == "thing" and group_in(column.head) == "people"]
    unit = _noun(staff[0]) if plan and len(staff) == 1 else ""
    parts = []
    for column, cell in told:
        if column.role == "promised":
            parts += _counted(cell, column.head, many, of_what or unit)
        elif column.role == "status" and {"promised", "thing"}.isdisjoint(one.role for one in columns):
            parts.append(cell)
        elif column.role == "thing" and FIGURE.fullmatch(cell) and not _is_base(column, plan):
            parts += [] if cell == "0" else [f"{cell} {_noun(column.head)}"]
    return parts


def _noun(head: str) -> str:
    """What a head says is counted: "Total staff", "Number of drivers"."""
    return OF_ALL.sub("", head.lower())


def _is_base(column: Column, plan: bool) -> bool:
    """ "Employees" beside "To be trained": so many there are; a column of posters tells what is promised."""
    return plan and group_in(column.head) == "people"


def _counted(cell: str, head: str, many: str, unit: str) -> list[str]:
    if FIGURE.fullmatch(cell.lower()):
        noun = next((word.lower() for word in head.split() if counts_things(word)), unit)
        return [] if cell == "0" else [cell if "$" in cell else f"{cell} {noun}".strip()]
    if re.search(r"\d", cell) or not FIGURE.fullmatch(many.lower()):
        if "$" in many and SEATS.fullmatch(cell.lower()):
            return [many]
        return [cell, many] if "$" in many else [cell]
    if "$" in many or LEVEL.fullmatch(cell.lower()):
        return [cell, many]
    deed = DEED.fullmatch(cell)
    if VERB.fullmatch(cell) or (deed and not deed["noun"]):
        return [f"{cell.lower()} {many} {unit}".rstrip()]
    return [f"{deed['verb'].lower()} {many} {deed['noun']}" if deed else f"{many} {cell.lower()}"]


SPONSORSHIP = late(
    r"(?P<before>^|\n|[|:;,\t][ ]*)((?P<es>Patrocinio|patrocinio)(?=[ ]?:?[ ](Oro|Plata|Bronce|Platino|Diamante"
    r"|oro|plata|bronce))"
    r"|(?P<fr>Commandite|commandite)(?=[ ]?:?[ ](Or|Argent|Bronze|Platine|Diamant|or|argent|bronze)\b))"
)


def as_sponsors(text: Text) -> Text:
    """ "Patrocinio Oro" in a cell or behind a colon as "patrocinador Oro": who gives that is a sponsor."""
    written = SPONSORSHIP.sub(
        lambda found: found["before"] + ("patrocinador" if found["es"] else "commanditaire"), text.written
    )
    return with_lines(text, written.split("\n"))
