"""Words that tell whether a name stands beside them in a Spanish or French question, and which sort it is."""

from bot.understanding.languages.tokens import KINDS_OF_BODY
from bot.understanding.words.persons import GIVEN
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

NOBODY = GIVEN | words(
    "pledgekeeper excel zoom teams slack whatsapp outlook google pdf powerpoint ceo lic ing dr dra sr sra programa"
)
""" "Los totales en Excel", "mi jefa Rosario": a first name alone or a tool is no partner."""
LONGEST = 8
"""Words of a name, small ones and all."""
NONE_OF_THEM = words(
    "un una unos unas cada otro otra otros otras ningun ninguna algun alguna cuantos cuantas une chaque autre autres"
    " aucun aucune quel quelle quels quelles combien"
)
""" "Algún sindicato": nobody is named behind them."""
WITHIN = words(
    "hopital+pour hospital+para del+estado la+persona la+personne d'+etat secretariat+au transport+en l'+est"
)
""" "Gobierno del estado de Colima": else a name ends before them."""
TURNED = words("il elle ils elles on tu t ce moi nous je vous y")
""" "A-t-elle", "ont-ils": a verb with who does it."""
DESCRIBING = words(
    "fundacion fondation autoridad aerolinea naviera cooperativa cooperative asociacion association banco banque"
    " societe sociedad compania compagnie empresa entreprise agencia agence red reseau organisme"
)
""" "La agencia DART": written small, they only tell what it is."""
OPENS = words("que qu' si y e et pis oye cuando quand como comment")
""" "Si purolator a répondu": a name may stand behind them if it does something."""
MANY = words("que qu'")
""" "Qué gobiernos faltan": before a verb they ask which."""
WITH = words("con avec chez")
OF_AND_WITH = WITH | words("sur sobre et y")
""" "Con barcel": a name stands behind them, whatever it looks like."""
DONE = words("fait hecho")
HAS = words("tiene tienen")
ANYTHING = words("algo alguna algun algunas algunos pendientes promesas compromisos")
""" "Tiene zafiro algo por vencer": who has it stands between them."""
HAVE = words("a ont ha han")
""" "Qu'a fait UBS Freight": who did it stands behind them, at the end."""
LACKING = words("quoi combien faire falta queda cuanto hacer")
""" "Il manque quoi à Prologis": who lacks it stands behind "à"."""
HALVES = {"seguridad": words("publica privada"), "securite": words("publique privee")}
""" "Seguridad Pública de Tijuana": the first word alone is no body."""
CHAPTERS = words("seccion section local")
""" "Sección 12 del sindicato": a number tells which one."""
ORDERS = words("reserva garde poste marche ferme caja location")
ARTICLES = words("la el le les los las l' un una une")
""" "Reserva la sala": what is asked to be done."""
NUMBERED = words("sindicato syndicat local seccion section escuela ecole prepa preparatoria secundaria primaria locale")
""" "Syndicat 3903", "la secundaria 14"."""
SORTS = KINDS_OF_BODY | words("publico publica privado privada public publique prive privee formation travail trabajo")
""" "El distrito escolar": which one is not told."""


BRAND = late(r"\d{1,2}-?[A-Z][a-z]")
""" "7-Eleven"."""
SHOP = late(r"[a-z]{4,}eri[ae]")
""" "Mueblería", "fromagerie"."""
FORM = late(r",? (s\. ?a\.( de c\. ?v\.)?|inc\.|ltee?\.|enr\.)(?!\w)")
""" "Transportes Unidos, S.A."."""
QUALITY = late(r"[a-z]{3,}(if|ive|al|ale|iel|ielle|ivo|iva|ual|ico|ica|ique|aire|ario|aria|ente|ent)")
""" "Résumé exécutif": what only says how it is."""
WISHES = late(
    r"""
    (quier|queri|necesit|pued|sab|supi|busc|revis|chec|verific|muestr|olvid|tien|ten|veu|voul|peu|pourr|sai|cherch
      |demand|verifi|montr|donn|oubli|souvi|trouv|regard|attend)\w*
    """,
)
""" "Je veux voir le graphique": what we do, and no partner."""
INFINITIVE = late(r"[a-z]{3,}[ai]r(se|l[aeo]s?|nos|me)?")
""" "¿Dónde me puedo estacionar?": behind a verb no name, but another."""
