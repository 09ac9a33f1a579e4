"""Partners of a Spanish or French question that its English has lost, and what is only taken for one."""

from bot.understanding.lexicon import lexicon
from bot.understanding.naming.names import names_in
from bot.understanding.questions.around import NOBODY
from bot.understanding.questions.bodies import OF
from bot.understanding.questions.nameplaces import SMALL_FIRM
from bot.understanding.questions.scopes import A_PLACE, LACKS, OWN_EVENT, OWN_TOWN
from bot.understanding.questions.sectors import SECTORS, sector_in
from bot.understanding.questions.stretches import Reader
from bot.understanding.readings import Language
from bot.understanding.words.persons import GIVEN
from bot.understanding.words.places import PLACES, TOWNS
from bot.understanding.words.towns import is_known_town
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, tidy, words

OF_PLACE = late(rf"(del?|du|des|d'|en|de l[ao]s?|de l') ?({PLACES}|{TOWNS})")
OFFICE = late(rf"((en|a|dans|au|del|du) ?(la|el|le|l')? ?)?(oficina|bureau|grupo|groupe) (de|d') ?({TOWNS}|{PLACES})")
""" "Internet en la oficina de Tucson": where we work; "le groupe de Laval": who was at the event there."""
BEFORE = late(r"\W*((oye|hola|y|e|et|pis|allo|bonjour|a|los|las|el|la|les|le|l'|de|del|du|des|au|aux)\W*)*")
""" "Oye, y los de Casino Sol": what may stand before who is asked about."""
OPENED = late(r"(^|[.!?:\n])\W*$")
FIRST = late(r"(^|[.!?:\n¿¡] ?)(?P<word>[A-ZÁÉÍÓÚÂÊÎÔÛÇÑ][^\W\d_A-Z]+) $")
OWNER = late(r"(^|[^\w])(?P<owner>[A-ZÁÉÍÓÚÂÊÎÔÛÇÑ][\w.-]+['’]s) $")
ORDER = late(r"(?P<word>[^\W\d_]+) (?=[^\W\d_])")
LED = late(r"(a|au|aux|al|en|dans|chez|con|avec) ((la|le|les|el|los|las) |l')?")
LEAD = late(r"(?P<word>[^\W\d_][\w'-]*) (de la |de l'|de los |de las |del |des |de |du |d')(?=[^\W\d_])")
TITLES = words("don dona san santa santo saint sainte mont monte")
""" "Don Chuy Towing"."""
ASKING = late(
    r"""
    \?\W*$|^\W*(revisa|checa|verifica|consulta|verifie|regarde|consulte)\b|\b(o que|ou quoi)\W*$
    |\b(ya|todavia|aun|deja|toujours|encore)\b
    |(^|, ?)\W*((y|et|pis|con|avec|ce) )*(que?|qui reste|qu'|q|como|comment|combien|cuant\w+|quand|cuando
      |habla|parle|info)\b
    |\b(avis|di|confirm|chec|verifi)\w*([- ]moi)? si\b
    """
)
""" "Avísame si", "con schneider como": signs that something is asked about who is named."""
BEHIND = late(
    r"""
    ((?<=[A-Z]\.[A-Z])\.)?('s( [A-Z][\w'-]+)*)?(,? (S\. ?A\.( de C\. ?V\.)?|SA de CV
      |S\. ?de R\. ?L\.|[Ii]nc\.|[Ll]t[ée]e\.?|[Ee]nr\.))?(?!\w)
    """,
)
LED_TO = late(
    r"""
    \b(de|del|con|a|al|para|sobre|du|des|d'|avec|chez|pour|au|aux|sur|que|qu'|si)( (la|el|los|las|le|les)| l')? ?$
    """
)
MONTHS = late(
    r"""
    \b(enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|janvier|fevrier|mars
      |avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|navidad|noel|semana santa|paques|reyes|zoom
      |lunes|martes|miercoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|promesas?|promesses?|engagements?)\b
    """,
)
OTHER_THINGS = late(
    r"""
    \b(correos?|e-?mails?|mail|telefonos?|celular|domicilio|contactos?|courriels?|telephones?|adresse|contacts?|quien es
      |qui est|donde (esta|queda)|ou est|como se llama|comment s'appelle|boletos?|billets?|foto|photo|logo|factura
      |facture|cheque|precio|prix)\b
    """,
)
""" "Necesito el correo de Sigma": what no record of promises tells."""


def in_their_own_words(
    written: Text,
    language: Language,
    body: tuple[int, int] | None,
    partner: str | None,
    event: str | None,
    names: list[tuple[int, int]],
    programme: list[tuple[int, int]],
) -> tuple[str | None, str | None]:
    """What a Spanish or French question names that is lost in English: a town, a sector, a partner written small."""
    if language == "en":
        return partner, event
    town = OWN_EVENT.search(fold(written.low))
    if town and (event is None or not names):
        event = written.cut(*town.span("town"))
        partner = None if partner == event else partner
    if event and not names and not is_known_town(event.lower()) and no_name(event, language):
        event = None  # "Promesses en cours", "la reunión del equipo".
    if event and not partner and not is_known_town(event.lower()) and _lacks(written, event):
        partner, event = event, None
    if body and _is_better(written.cut(*body), partner, names):
        named = written.cut(*body)
        return named, None if event and event in named else event
    partner = None if partner and OFFICE.fullmatch(fold(partner.lower())) else partner
    sector = sector_in(written, language)
    if sector and partner and _is_where(fold(partner.lower()), fold(sector.lower())):
        return sector, event
    if partner and names:
        partner = to_its_end(written, from_its_beginning(written, language, partner))
    if sector or names:
        return (partner or sector) if names else (sector or partner), event
    small = own_small(written, language, programme, large=True)
    if partner is None or no_name(partner, language) or (small and partner.endswith(f" {small}")):
        partner = small
    return partner, None if event and partner and event in partner else event


def _is_where(partner: str, sector: str) -> bool:
    """ "Hospitales de Luisiana": a sector at the beginning of a question, and where it is."""
    return partner.startswith(f"{sector} ") and OF_PLACE.fullmatch(partner[len(sector) + 1 :]) is not None


def _lacks(written: Text, event: str) -> bool:
    return LACKS.search(fold(written.low[: max(0, written.written.find(event))])) is not None


def _is_better(body: str, partner: str | None, names: list[tuple[int, int]]) -> bool:
    """Whether a body is more of a name than what the capitals tell."""
    return not (partner and names) or partner in body or partner.endswith((f" de {body}", f" d'{body}"))


def own_town(written: Text) -> str | None:
    """A town at the end of a question that names nothing else."""
    town = OWN_TOWN.search(fold(written.low))
    return written.cut(*town.span("town")) if town else None


def own_body(written: Text, language: Language, taken: list[tuple[int, int]]) -> tuple[int, int] | None:
    """A body or a firm that is called by its kind, but for a sector."""
    found = Reader(written, language, taken).body() if language in OF else None
    sector = SECTORS[language].search(fold(written.low))
    if found and OFFICE.fullmatch(fold(written.cut(*found).lower())):
        return None
    return None if found and sector and _is_only(fold(written.low), sector.span("sector"), found) else found


def own_small(written: Text, language: Language, taken: list[tuple[int, int]], *, large: bool = False) -> str | None:
    """A name that tells of itself only by where it stands."""
    found = Reader(written, language, taken).small(large=large) if language in OF else None
    return written.cut(*found) if found else None


def own_large(written: Text, language: Language, taken: list[tuple[int, int]], event: str | None) -> str | None:
    """ "Noticias de Cafetal": what is written large amid a sentence names somebody, though its English does not."""
    for start, end in names_in(written, taken):
        name, low = written.cut(start, end), fold(written.low[start:end])
        led = LED_TO.search(fold(written.low[:start]))
        known = is_known_town(name) or A_PLACE.search(low) or low in NOBODY or MONTHS.search(low) or name.isupper()
        if led and not known and not (event and event in name):
            return name
    return None


def own_firm(written: Text, language: Language) -> str | None:
    """ "Me preocupa harvest moon foods": a firm called in English by words that nobody taught us."""
    taught = lexicon(language)
    for found in SMALL_FIRM.finditer(written.low):
        if not any(taught.knows(word) or word in taught.words for word in fold(found["front"]).split()):
            return written.cut(*found.span("name"))
    return None


def no_name(name: str, language: Language) -> bool:
    """Whether what stands where a name may stand has a word that is in none."""
    return Reader(tidy(name.lower()), language, []).is_none()


def real_names(said: Text, written: Text, names: list[tuple[int, int]], language: Language) -> list[tuple[int, int]]:
    """Names but for a word that is written large because a sentence begins with it: "Ando armando el boletín"."""
    if language not in OF:
        return names
    names = [_without_lead(said, name, language) for name in names]
    names = [name for name in names if fold(said.low[slice(*name)]) not in NOBODY]
    return [name for name in names if not (_opens(said, name) and _is_common(said.cut(*name), written, language))]


def _with_owner(written: Text, name: str) -> str:
    """ "Danny's Car Wash"."""
    before = OWNER.search(written.written[: max(0, written.written.find(name))])
    return f"{before['owner']} {name}" if before else name


def _without_lead(said: Text, name: tuple[int, int], language: Language) -> tuple[int, int]:
    """ "Situation de la promesse de Metro", "Quelqu'un du Syndicat": what is asked of whom is no part of the name."""
    start, end = name
    kinds = OF[language]
    led = LED.match(fold(said.low), start, end)
    start = led.end() if led and said.written[start].islower() else start
    person = LEAD.match(fold(said.low), start, end)
    if person and person["word"] in GIVEN and said.written[person.end()].isupper():  # "Juan de Estafeta".
        return person.end(), end
    order = ORDER.match(fold(said.low), start, end)
    if order and OPENED.search(said.low[:start]) and kinds.verbs.fullmatch(order["word"]):  # "Revisa Cemex".
        return order.end(), end
    while (start == name[0] and OPENED.search(said.low[:start])) or start > name[0]:
        lead = LEAD.match(fold(said.low), start, end)
        if not lead or (start > name[0] and said.written[start].isupper()):
            break
        if lead["word"] not in kinds.leads and lead["word"] not in kinds.ends:
            break
        start = lead.end()
    return start, end


def _opens(said: Text, name: tuple[int, int]) -> bool:
    return " " not in said.low[slice(*name)] and OPENED.search(said.low[: name[0]]) is not None


def _is_common(word: str, written: Text, language: Language) -> bool:
    """Whether a word that opens a sentence is in no name, or has nothing behind it that a name has."""
    acts = Reader(written, language, []).is_subject(written.written.find(word))
    return no_name(word, language) or (not acts and not word.isupper())


def from_its_beginning(written: Text, language: Language, name: str) -> str:
    """ "Valle Imperial Foods", "Don Chuy Towing": with a word before it that opens the sentence, and is a thing."""
    name = _with_owner(written, name) if language in OF and name else name
    before = written.written[: max(0, written.written.find(name))]
    opening = FIRST.search(before) if language in OF and name else None
    if not opening or no_name(opening["word"], language):
        return name
    taught, word = lexicon(language), fold(opening["word"].lower())
    thing = word in TITLES or word in taught.nouns or word in taught.things or word in taught.adjectives
    return f"{opening['word']} {name}" if thing else name


def to_its_end(written: Text, name: str) -> str:
    """ "Harrah's Ak-Chin", "CAT inc.": with what English took for whose it is, and the form of the firm."""
    at = written.written.find(name)
    behind = BEHIND.match(written.written, at + len(name)) if name and at >= 0 else None
    return written.cut(at, behind.end()) if behind else name


def asked_about(written: Text, language: Language, body: tuple[int, int] | None, named: bool) -> bool:
    """Whether who is named is asked about in words nobody taught us: "Casino del sol: ya?"."""
    low = fold(written.low)
    if language not in OF or OTHER_THINGS.search(low):
        return False
    if body and BEFORE.fullmatch(low[: body[0]]):
        return True
    if ASKING.search(low) is None:
        return False
    return named or body is not None or Reader(written, language, []).small(strict=True) is not None


def _is_only(low: str, sector: tuple[int, int], body: tuple[int, int]) -> bool:
    """ "Las sociedades de transporte de Sonora": a sector, and where it is."""
    if not sector[0] <= body[0] < sector[1]:
        return False
    behind = low[sector[1] : body[1]].strip()
    return not behind or OF_PLACE.fullmatch(behind) is not None
