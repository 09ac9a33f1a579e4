"""Feasts and departments that Spanish and French write large, as names are, and that are none."""

from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

FESTIVALS = late(
    r"""
    p[âa]ques|d[ií]a de(l trabajo| la independencia| (acci[oó]n de )?gracias| las? madres?| san valent[ií]n)
    |action de gr[aâ]ces?|cuaresma|car[eê]me|adviento|ramad[aá]n|fiestas patr\w+|super bowl|todos los santos
    |f[eê]te du travail|saint-jean(-baptiste)?|jour de l'an|\b(recursos humanos|ressources humaines|rr\.?hh|rh)\b
    |saint-valentin|f[eê]te des m[eè]res|co(pa del mundo|upe du monde)|a[nñ]o nuevo|nouvel an|semana santa|pascua
    """,
)
"""Feasts, and one department of every company, are written as names are, and are days and people all the same."""


def with_small_feasts(text: Text) -> Text:
    """The same text, its feasts written small."""
    for feast in FESTIVALS.finditer(text.low):
        text = text._replace(written=text.written[: feast.start()] + feast[0] + text.written[feast.end() :])
    return text
