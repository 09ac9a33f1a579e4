"""Stretches of time as questions have them, put as our grammar of days knows them, before anything else is read.

"Depuis le début de l'année" and "en lo que va del año" are no all-time figure, and "FY22" is no partner.
"""

import re
from datetime import date

from bot.understanding.writing.patterns import late

SO_FAR = late(
    r"""
    \b((?P<en>year|month|quarter)[- ]to[- ]date|(?P<short>ytd|mtd|qtd)
      |en lo que (va|llevamos|ha transcurrido) (de (este )?|del )(?P<es>a[ñn]o|mes|trimestre)
      |depuis le d[ée]but (de (l'|cette )|du |de ce )(?P<fr>ann[ée]e|mois|trimestre))\b
      (?! (scolaire|financi[èe]re|escolar|fiscal|de|del|d')\b)
    """,
    re.IGNORECASE,
)
SO_FAR_IN = {
    "year": "this year", "month": "this month", "quarter": "this quarter", "ytd": "this year", "mtd": "this month",
    "qtd": "this quarter", "año": "este año", "ano": "este año", "mes": "este mes", "mois": "ce mois-ci",
    "année": "cette année", "annee": "cette année",
}  # fmt: skip
QUARTER = {"es": "este trimestre", "fr": "ce trimestre"}
OF_LAST_YEAR = late(
    r"""
    \b(?P<part>half|semestre|trimestre|mitad|moiti[ée])
      (?P<of> of | del? |,? de l'|,? l'|,? el )(last year|a[ñn]o pasado|(an|ann[ée]e) (pass[ée]e?|derni(er|[èe]re)))\b
    """,
    re.IGNORECASE,
)
OPENING = late(r"\bdepuis (le )?d[ée]but (de |d')?(l'ann[ée]e )?(?P<year>20\d\d)\b", re.IGNORECASE)
END = late(
    r"""
    \b(?P<lead>jusqu'[àa]|d'ici( [àa])?|avant|depuis) (la )?fin (de |d')?(?=(20\d\d|janvier|f[ée]vrier|mars|avril|mai
      |juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\b)
    """,
    re.IGNORECASE,
)
""" "Jusqu'à fin 2022", "d'ici fin juin"."""
END_OF_YEAR = late(
    r"\b(d'ici|avant) (la )?fin (de l'|d')ann[ée]e(?= (en|aux?|[àa]|chez|pour|dans|sur|avec)\b)", re.IGNORECASE
)
""" "D'ici la fin de l'année en Ontario": what stands behind is no kind of year."""
BACK = late(
    r"""
    \b(dans |durant |pendant |au cours )?(ces|les|des)\s
      (?P<count>\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|dix-huit|vingt-quatre)
      \s(?P<last>derni(ers|[èe]res)) (?P<unit>jours|semaines|mois|trimestres|ann[ée]es)\b
    """,
    re.IGNORECASE,
)
""" "Ces trois derniers mois"."""
HALF = late(
    r"\b(the )?((?P<half>H[12])|(?P<semester>S[12]))(?P<of>,? (of |de |del )?)(?P<year>20\d\d)\b"
    r"|\b(?P<other>[12]H|H[12])[ '-]?(?P<short>2\d)\b",
    re.IGNORECASE,
)
""" "H1 2022", "S1 2022"."""
FISCAL = late(r"\b(the )?(fiscal( year)?|FY) ?'?(?P<year>(20)?2\d)\b", re.IGNORECASE)
""" "FY22": the answer tells which days it took for it."""
VAGUE = late(
    r"(?<=\bin )(early |late |mid[- ]?|the (early|late)(r|st)? part of )(?=20\d\d\b)"
    r"|\b(?P<at>at|in) the (beginning|start) of (?=20\d\d\b)",
    re.IGNORECASE,
)
""" "In early 2022", "at the start of 2022": all of that year, and no town called so."""
AHEAD_OF = late(r"\b(con anterioridad|previ[oa]s?) (?P<to>al?) (?=20\d\d|[a-z]+ de 20|\d)", re.IGNORECASE)
TOTAL = late(
    r"\btotal (?=(hasta|al?) (el )?(fines?|final(es)?|mediados|\d|enero|febrero|marzo|abril|mayo|junio|julio|agosto"
    r"|sep|octubre|noviembre|diciembre))",
    re.IGNORECASE,
)
""" "¿Cuál es el total hasta junio de 2022?": the year is no figure, as it is in an answer."""
YEARS = late(r"\bde(sde)? (?P<first>20\d\d) (?P<to>a|à|hasta|jusqu'[àe]n?) (?P<last>20\d\d)\b", re.I)
""" "De 2020 a 2022": else the first of them may seem to belong to a name before it."""


def with_plain_days(text: str, today: date) -> str:
    """The same question with the days it is about as a promise would have them."""
    text = SO_FAR.sub(_so_far, text)
    text = OF_LAST_YEAR.sub(lambda found: f"{found['part']}{_of(found['of'])}{today.year - 1}", text)
    text = OPENING.sub(lambda found: f"depuis le 1er janvier {found['year']}", text)
    text = END.sub(lambda found: f"{found['lead'].removesuffix(' à').removesuffix(' a')} la fin de ", text)
    text = END_OF_YEAR.sub("d'ici le 31 décembre", text)
    text = BACK.sub(lambda found: f"durant les {found['count']} {found['last']} {found['unit']}", text)
    text = HALF.sub(_half, text)
    text = FISCAL.sub(lambda found: f"20{found['year'][-2:]}", text)
    text = AHEAD_OF.sub(lambda found: "antes del " if found["to"].lower() == "al" else "antes de ", text)
    text = TOTAL.sub("total, ", text)
    text = YEARS.sub(_between_years, text)
    return VAGUE.sub(lambda found: "in " if found["at"] else "", text)


def _so_far(found: re.Match[str]) -> str:
    unit = (found["en"] or found["short"] or found["es"] or found["fr"]).lower()
    return QUARTER["es" if found["es"] else "fr"] if unit == "trimestre" else SO_FAR_IN[unit]


def _between_years(found: re.Match[str]) -> str:
    return f"entre {found['first']} {'y' if found['to'].lower() in ('a', 'hasta') else 'et'} {found['last']}"


def _of(word: str) -> str:
    return " of " if "of" in word else " de "


def _half(found: re.Match[str]) -> str:
    named = found["half"] or found["semester"] or found["other"]
    first = "1" in named
    year = found["year"] or f"20{found['short']}"
    if found["semester"] or (found["of"] and "de" in found["of"]):
        return f"{'premier' if first else 'deuxième'} semestre de {year}"
    return f"the {'first' if first else 'second'} half of {year}"
