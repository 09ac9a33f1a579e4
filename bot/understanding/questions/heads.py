"""A name that heads a question: "Quick Mart: how many?", "Bonne Route : statut?".

Many a partner's name begins with a word that opens sentences: the rest of it was taken for the name, or none of it.
"""

from bot.understanding.naming.names import OPENERS
from bot.understanding.questions.scopes import A_PLACE, GATHERED
from bot.understanding.words.persons import GIVEN
from bot.understanding.words.towns import is_known_town
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

LARGE = r"[A-ZÀ-Ý][\w'’&.-]*[^\W_]"
HEADED = late(
    rf"\W*(?P<name>{LARGE}(?: (?:(?:of|the|and|&|de|la|del|los|du|des|le|et|y) )?{LARGE}){{1,4}})"
    r"(?:\s?:\s|\s(?=(?i:how (?:many|much|far)|cu[aá]nt[oa]s|combien|est en retard|a r[eé]pondu)\b))"
)
""" "Quick Mart: …", "Quick Mart how many trained": two words or more, all written large."""

IN_NAMES = words(
    "quick next last all just good grand on here only board well still first past right early new show help run pull"
    " give look get walk read point hope bring back talk well sum"
)
"""Of the words that open questions, those that begin names too. "Status Acme: …" and "Drivers Trained: …" do not."""
LEADS = words("en a de del des du al para por pour chez sur con avec desde depuis entre et ou segun selon")
""" "En México cuántos capacitamos"."""
NO_NAME = words(
    "question questions meeting call deck request grant morning afternoon evening day night news update updates check"
    " note reminder status report numbers totals partners promises pledges trainings events drivers employees people"
    " officers sessions posters trained overdue late silent week month year quarter monday tuesday wednesday thursday"
    " friday saturday sunday pregunta preguntas dia dias tardes noches noticias semana mes ano lunes martes miercoles"
    " jueves viernes nouvelles jour matin soir semaine mois annee lundi mardi mercredi jeudi vendredi"
)
"""What ends a heading that is no name."""


def name_at_head(whole: Text, partner: str | None, event: str | None, known: int) -> str | None:
    """The name a question is headed by, where what was found of it is a part, or nothing. At `known` stands a day or a
    programme, which are no names.
    """
    headed = HEADED.match(whole.written)
    name = headed["name"].removesuffix("'s") if headed else ""
    said = fold(name.lower()).split() if headed and headed.end("name") <= known else []
    found = [one for one in (partner, event) if one]
    if not said or any(one not in name or (one == name and one == partner) for one in found):
        return None
    opens = said[0] in LEADS or (said[0] in OPENERS and said[0] not in IN_NAMES)
    if opens or said[-1] in NO_NAME or said[0] in GIVEN or _is_where_or_what(name):
        return None
    return name


def _is_where_or_what(name: str) -> bool:
    """ "New Mexico", "Fort Worth", "Stockton Build"."""
    low = fold(name.lower())
    return is_known_town(name) or A_PLACE.fullmatch(low) is not None or GATHERED.search(low) is not None
