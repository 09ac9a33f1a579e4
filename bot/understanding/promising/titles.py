"""What the title of a list says of what stands in it, and which of its lines are sums, goals and rules."""

import re

from bot.understanding.promising.entries import with_lines
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

SUM = late(r"\W*(grand )?(total|totals|totales|totaux|sum|suma|somme|subtotal)\b.*\d.*", re.IGNORECASE)
GOAL = late(
    r"\W*(our |event |overall )?(goal|target|so far|objetivo|meta|hasta ahora|objectif|cible|jusqu'ici"
    r"|pledges received)"
    r"( for (the|this|our|us) [^:]{2,30})? ?: ?[\d,. ]+( [^\W\d_]+){0,2}\W*",
    re.IGNORECASE,
)
YEAR_TITLE = late(
    r"\W*((new|our|the|nuevos|nuevas|nos|nouveaux|nouvelles|los|las|les|nuestros|nuestras)[ ])*(pledges"
    r"|commitments|promises|goals"
    r"|compromisos|promesas|metas|engagements|promesses|objectifs)([ ](new|nuevos|nuevas|nouveaux|for|para|pour"
    r"|de|of|en|in))*"
    r"[ ]20\d\d[ ]?[*_]*:?[*_]*[ ]*",
    re.IGNORECASE,
)
""" "Pledges 2023:": nobody trains so many."""
WORD = r"[^\W\d_][\w'’-]*"
TITLE = late(
    rf"[^\w\n]*{WORD}(([ ]|[ ]?[,/][ ]?){WORD}){{0,5}}[ ]?[,/]?[ ]?(in[ ]|en[ ])?(20\d\d)?[ ]?([(][^()\n]*[)])?"
    r"[ *_]*:?[ *_]*"
)
NOT_PROMISED = late(
    r"\b(attend\w*|asisten\w*|pr[eé]sent\w*|staff( size)?s?|headcount|plantilla|effectifs?|fleets?|flotas?"
    r"|flottes?|capacity|capacidad"
    r"|invoices?|facturas?|factures?|orders?|pedidos?|commandes?|inventory|inventario|scores?|budgets?|rooms?"
    r"|seats?|tickets?"
    r"|could|might|may|hop(e|es|ing)|wish\w*|wants?|needs?|ask(s|ed)?|invited|registered|rsvps?|last year|a[ñn]o pasado"
    r"|not|no|never|declined|undecided|agenda|employees|size|sizes|fleet)\b",
    re.IGNORECASE,
)
""" "Attendance:" over a list: nobody promises what is counted there."""
ATTENDED = late(r"\W*(attend(ance|ed|ees)|asisten(cia|tes)|asistieron|pr[eé]sen(ces?|ts?|tes))\b[^\n]*", re.IGNORECASE)
KEPT = late(
    r".*\b((?P<en>kept|fulfilled|met|done|completed|trained|finished|achieved)|(?P<es>cumplid[oa]s?|capacitad[oa]s"
    r"|hech[oa]s?|logrados)"
    r"|(?P<fr>tenue?s|remplie?s|form[ée]s|r[ée]alis[ée]e?s|faite?s?))\b.*",
    re.IGNORECASE,
)
""" "Pledges kept in 2022:" over a list: what is counted there is done."""
DONE = {"en": "trained", "es": "capacitados", "fr": "formés"}
CROSSED = late(
    r".*(❌|🚫|✗|✘|\b(cancel(l?ed|ado|ada|o|aron|ó)|annul[ée]+e?s?|withdr[ae]wn?|dropped out|backed out)\b).*",
    re.IGNORECASE,
)
""" "Casino Arenia - 100 - May ❌ cancelled": nothing is promised any more."""
RULE = late(r"[ =_*·.-]{3,}")
AGENDAS = words(
    "agenda schedule program programme order orders invoice receipt inventory horario orden factura commande horaire"
)


def is_no_row(line: str) -> bool:
    """A sum below a list, a goal above it, or a rule."""
    return any(shape.fullmatch(line) for shape in (SUM, GOAL, RULE))


def done_under(line: str) -> str:
    """The word for what is done, in the language of a title that says so; empty for any other line."""
    kept = KEPT.fullmatch(line) if TITLE.fullmatch(line) else None
    return DONE[str(kept.lastgroup)] if kept else ""


def promises_nothing(line: str) -> bool:
    """Whether nothing is promised in the list under a title: "Attendance:", "Attendance was 60."."""
    return tells_who_came(line) or bool(TITLE.fullmatch(line) and NOT_PROMISED.search(line))


WISHED = late(
    r"\W*((our|my|the|some|more|nos|nuestras?|algunas|quelques)[ ])*(ideas?|id[ée]es|wish[ ]?list|needs|requests?"
    r"|suggestions?|proposals?|invoices?|propuestas|sugerencias|necesidades|propositions|souhaits|besoins|facturas?"
    r"|factures?|lista[ ]de[ ]deseos|liste[ ]de[ ]souhaits)\b[^\d\n]{0,60}",
    re.IGNORECASE,
)
""" "Ideas:" over a list: nobody has promised these."""


def tells_who_came(line: str) -> bool:
    """Whether it is the title of a list that tells who came, or what is only wished for."""
    return ATTENDED.fullmatch(line) is not None or WISHED.fullmatch(line) is not None


ORDER = late(
    r"\W*(purchase[ ]|print[ ]|bon[ ]de[ ])?(order|invoice|packing slip|receipt|quote|shipment|pedido|factura"
    r"|cotizaci[oó]n|orden de compra"
    r"|commande|facture|devis|bon de livraison|env[ií]o)([ ](no\.?|n[oº°]|\#)?[ ]?\#?\d[\w-]*)?[ ]?(:|\n)",
    re.IGNORECASE,
)
""" "Order: 400 cards, ship by Nov 20": it asks for things to be sent."""
HOUR = late(
    r"^\W*\d{1,2}([:h.]\d\d|[ ]?[ap]\.?m\.?)[ ]?([–—-][ ]?\d{1,2}([:h.]\d\d)?)?\b", re.IGNORECASE | re.MULTILINE
)
PROMISED = late(
    r"""
    \b(pledg\w+|promis\w+|commit(s|ted|ment|ments)|will (train|host|hang|put|hand|give|certify)|se comprometi\w+
      |capacitara\w*|prometi\w+|s'engage\w*|formera|formeront|promet\w*)\b
    """,
)
A_FEW = 3


def without_an_order(text: Text) -> Text:
    """Nothing of an order or a bill, and of a schedule no line with its hour; but a text that promises stays."""
    if PROMISED.search(text.low):
        return text
    if ORDER.match(text.written):
        return Text("", "")
    first = text.low.partition("\n")[0].strip(" *_:#")
    if first.split(" ")[0] not in AGENDAS and first != "ordre du jour":
        return text
    hours = len(list(HOUR.finditer(text.written)))
    lines = text.written.split("\n")
    return with_lines(text, [line for line in lines if not HOUR.match(line)]) if hours >= A_FEW else text
