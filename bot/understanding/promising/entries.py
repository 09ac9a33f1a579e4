"""What a list of promises is made of, in any of the three languages: names, figures, things, days, and bullets."""

import re
from collections.abc import Callable
from functools import lru_cache

from bot.understanding.lexicon import lexicon
from bot.understanding.readings import Language
from bot.understanding.words.plainwords import PLAIN, ROUTINE
from bot.understanding.words.units import Group, group_of
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, plain, words

CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
LINKS = (
    r"(y|e)(?=[ ](Hij|Herman|Asociad|Cía|Compañ|Soci))|et(?=[ ](Fils|Filles|Frères|Associé|Cie|Compagnie))"
    r"|and(?=[ ](Sons?|Daughters?|Bro|Co\b|Company|Associates|Partners|Family))"
    r"|of|the|for|at|in|de|del|la|las|los|le|les|el|du|des|aux|à|&"
)
""" "Peña e Hijos", "Pierre et Fils", "Stone and Sons" are one name."""
ARTICLE = r"((?i:the|los|las|les|la|el|le)[ ]|[Ll]['’])?"
BRANCH = r"([Ll]ocal|[Ll]ocale|Lodge|Chapter|Precinct|Secci[oó]n|Seccional|[Ss]ection)[ ]\d{1,5}(?![\d,.]*\d)"
BRANCH_OF = r"(Local|Lodge|Chapter|Precinct)[ ]\d"
""" "ATU Local 1555": the number is of the name."""
OFFICE = (
    r"(Soci[eé]t[eé]|Centre|Commission|Services?|Agence|Office|Minist[eè]re|Syndicat|Association|Conseil|R[eé]gie"
    r"|R[eé]seau|F[eé]d[eé]ration|Chambre|[EÉ]cole|Corps|Secretar[ií]a|Sindicato|Escuela|Oficina|Asociaci[oó]n"
    r"|Federaci[oó]n|C[aá]mara|Departamento|Instituto|Direcci[oó]n|Comisi[oó]n|Uni[oó]n)"
)
OF = r"((de[ ]la|de[ ]los|de[ ]las|des|del|du|de)[ ]|(de[ ])?[dl]['’])"
ITS_KIND = r"(scolaire|municipal|r[eé]gional|national|escolar|nacional|estatal)(e?s|e)?"
PROPER = (
    rf"({CAPITAL}[\w&.'’/-]*([ ]({LINKS})){{0,2}}[ ](d['’]|l['’])?){{0,7}}"
    rf"({BRANCH}|(?!{BRANCH_OF}){CAPITAL}[\w&'’/-]*(?<!['’]))"
)
NAME = rf"({OFFICE}([ ]({OF}[a-zà-ÿ-]+|{ITS_KIND})){{1,3}}([ ]{OF}{PROPER})?|{PROPER})"
""" "Clínica Santa Mónica", "Harrah's Reno", "City of Elko", "Société de transport de Laval"; without "and"."""
NAMES = rf"{NAME}([ ](and|y|et|e)[ ]{NAME})?"
""" "Hijos y Nietos", where it can be nothing but one name."""
MANY = (
    r"((about|around|at least|up to|roughly|over|nearly|unos|unas|al menos|hasta|environ|au moins|jusqu'à|~)[ ]?)?"
    r"\$?\d+(([.,]\d{3})*|([ ]\d{3})+(?=[ ]?\$))([ ]?\$)?"
)
ONE_THING = (
    r"(an?|one|una?|une)[ ]([^\W\d_][\w'’-]*[ ]){0,3}?(polic(y|ies)|videos?|presentation|sponsorship|toolkit|handout"
    r"|podcast|brochure|newsletter|web ?page|pol[ií]tica|v[ií]d[eé]o|presentaci[oó]n|patrocinio|folleto|p[aá]gina web"
    r"|politique|pr[eé]sentation|commandite|d[eé]pliant|trousse|page web)\b"
)
""" "A written policy", "un video": a thing that is promised and not counted."""
MONTH = (
    r"(jan(uary|vier)?|ene(ro)?|feb(ruary|rero)?|f[eé]v(rier)?|mar(ch|zo|s)?|apr(il)?|abr(il)?|avr(il)?|mayo?|mai"
    r"|june?|junio|juin|july?|julio|juil(let)?|aug(ust)?|ago(sto)?|ao[uû]t|sept?(ember|iembre|embre)?"
    r"|oct(ober|ubre|obre)?|nov(ember|iembre|embre)?|dic(iembre)?|d[eé]c(ember|embre)?)\b\.?"
)
DATED = (
    rf"({MONTH}([ ]\d{{1,2}}\b(st|nd|rd|th)?)?(,?[ ](de[ ])?20\d\d)?"
    rf"|\d{{1,2}}(st|nd|rd|th|er)?[ ]((of|de)[ ])?{MONTH}(,?[ ](de[ ])?20\d\d)?"
    r"|\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?|20\d\d-\d\d-\d\d|q[1-4]([ ]20\d\d)?|eoy|year[- ]end"
    r"|(the[ ])?(spring|summer|fall|winter|christmas|xmas|easter|labor day|memorial day|thanksgiving))"
)
UNTIL = (
    r"((due|vence|[eé]ch[eé]ance|fecha l[ií]mite|date limite|deadline|by|before|until|no later than|para|antes de|hasta"
    r"|en|in|pour|avant|d['’]ici|for)[ ]?:?[ ]?)?"
    r"((the|el|la|le)[ ])?((start|middle|end|beginning|fin|fines|finales|mediados|principios|d[eé]but)[ ](of|de)[ ]"
    r"|fin[ ]|mid-?[ ]?|early[ ]|late[ ])?"
)
DAY = rf"({UNTIL}{DATED})"
""" "by March 1", "antes del 3 de mayo", "mars 2023", "by the end of June"."""
BULLET = r"[ ]*([-*•·▪‣–—>]+[ ]+|\(?\d{1,2}[.)][ ]+|[a-z][.)][ ]+|\[[ x]?\][ ]*)?"
DAY_IN = late(rf"(?<![^\W_])(?P<day>{DAY})(?![^\W_])", re.IGNORECASE)
ONLY_DAY = late(rf"\W*(?P<day>{DAY})\W*", re.IGNORECASE)
MARKS = "*_#-•· \t>:."

DATE = late(DATED, re.IGNORECASE)
DUE = late(
    r"\W*(due( by| on)?|vence(n)?( el)?|[eé]ch[eé]ance( le)?|deadline|fecha l[ií]mite|date limite)\b[ :]*",
    re.IGNORECASE,
)

OPENERS = words(
    "hi hello dear hola bonjour salut thanks thank gracias merci regards saludos salutations re fw fwd subject asunto"
    " objet and y et if but or not also plus from entre between we i it this that us nous nosotros je our my the a un"
    " una"
    " une so to for para pour before after antes despues avant apres due by until yes si oui no non confirmo confirme"
    " confirmamos ademas tambien aussi puis luego ensuite finally finalmente enfin then additionally another please"
    " is are was were has have had what when who how where why there here total totals totales totaux sum suma somme"
    " subtotal inscris inscrit inscrivez mets mettez anota anoten apunta apunten pon pongan q resp rep invoice factura"
    " facture page slide item todo"
)
"""What opens no name, however many words it has."""
LABELS = OPENERS | words(
    "grand goal goals target targets objective objectives meta metas objetivo objetivos objectif objectifs cible cibles"
    " pledge pledges pledged commitment commitments promise promises compromiso compromisos promesa promesas engagement"
    " engagements promesse promesses engages engagees note notes agenda minutes summary recap list lista liste table"
    " mesa best date fecha deadline day mesas tables name contact phone tel email organization company partner partners"
    " empresa entreprise socio attendance present presents presentes asistentes staff headcount number numero nombre"
    " session sesion seance line linea ligne order pedido commande new nuevos nuevas nouveaux nouvelles first second"
    " next last done open pending still remaining left update status ps today tomorrow yesterday sponsor sponsors"
    " sponsorship commandite patrocinio train training will capacitar former formar entrenar room hall budget lunch"
    " welcome coffee film ok okay great hey title position employees action withdrawn cancelled canceled declined"
    " retirado retirados annule annules unknown anonymous tbd none ninguno aucun various others everyone everybody all"
    " ideas questions question wanted reminder reminders costs results achievements progress plans steps tasks tareas"
    " actions acciones options rules requirements benefits highlights news congratulations felicidades felicitations"
    " merci costos recordatorio rappel resultados resultats taches idees preguntas avances box boxes"
    " cost shelf toolkit kit pack inventory"
)
"""What opens no name in a list."""
NAMELESS = late(rf"({MONTH}|{DATED})\b")


@lru_cache(maxsize=512)
def group_in(noun: str) -> Group | None:
    """What a thing is, told by its noun in any of the languages: "drivers", "choferes", "affiches"."""
    said = fold(plain(noun)).strip(" .,:;()*_")
    if not said:
        return None
    if group := group_of(said):
        return group
    parts = tuple(said.split())
    languages: tuple[Language, ...] = ("es", "fr")
    for language in languages:
        for keys, english in lexicon(language).nouns.get(parts[0], ()):
            if keys == parts[: len(keys)]:
                return group_of(english)
    return None


COUNTED = ("people", "materials", "sessions")


def counts_things(said: str) -> bool:
    """Whether these words are a thing that is promised by the number."""
    return group_in(said) in COUNTED


def is_named(said: str) -> bool:
    """Whether a name in a list is one of a partner, and no label, day or thing."""
    parts = said.split()
    first = fold(parts[0].lower()).strip(".:,") if parts else ""
    if not first or first in OPENERS or NAMELESS.fullmatch(fold(said.lower())):
        return False
    if len(parts) > 1:
        return first not in LABELS or not (fold(parts[-1].lower()) in LABELS or counts_things(parts[-1]))
    return first not in LABELS and (len(first) > 1 and first not in PLAIN | ROUTINE and group_in(first) is None)


def day_behind(day: str) -> str:
    """A day as it is said behind a note: "Due March 1" is "March 1" there, and "By March 1" is "by March 1"."""
    bare = DUE.sub("", day, 1)
    return bare if bare != day or DATE.match(day) else day[:1].lower() + day[1:]


def with_lines(text: Text, lines: list[str]) -> Text:
    """A text of these lines; itself where they are its own."""
    written = "\n".join(lines)
    return text if written == text.written else Text(written, plain(written))


def line_by_line(text: Text, tell: Callable[[str], str]) -> Text:
    """A text with each line told anew; itself where it counts nothing."""
    if not any(character.isdigit() for character in text.written):
        return text
    return with_lines(text, [tell(line) for line in text.written.split("\n")])
