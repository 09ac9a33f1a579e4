"""Partners of a Spanish or French question that its English has lost, and what is only taken for one."""

from bot.understanding.lexicon import lexicon
from bot.understanding.questions.bodies import OF
from bot.understanding.questions.sectors import SECTORS
from bot.understanding.questions.stretches import NOBODY, Reader
from bot.understanding.readings import Language
from bot.understanding.words.places import PLACES, TOWNS
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, tidy, words

OF_PLACE = late(rf"(del?|du|des|d'|en|de l[ao]s?|de l') ?({PLACES}|{TOWNS})", seldom=True)
BEFORE = late(r"\W*((oye|hola|y|e|et|pis|allo|bonjour|a|los|las|el|la|les|le|l'|de|del|du|des|au|aux)\W*)*")
""" "Oye, y los de Casino Sol": what may stand before who is asked about."""
OPENED = late(r"(^|[.!?:\n])\W*$")
FIRST = late(r"(^|[.!?:\n¿¡] ?)(?P<word>[A-ZÁÉÍÓÚÂÊÎÔÛÇÑ][^\W\d_A-Z]+) $")
TITLES = words("don dona san santa santo saint sainte mont monte")
""" "Don Chuy Towing"."""
ASKING = late(
    r"""
    \?\W*$|\b(ya|todavia|aun|deja|toujours|encore)\b
    |(^|, ?)\W*((y|et|pis|con|avec|ce) )*(que?|qui reste|qu'|q|como|comment|combien|cuant\w+|quand|cuando
      |habla|parle|info)\b
    |\b(avis|di|confirm|chec|verifi)\w*([- ]moi)? si\b
    """
)
""" "Avísame si", "con schneider como": signs that something is asked about who is named."""
OTHER_THINGS = late(
    r"""
    \b(correos?|e-?mails?|mail|telefonos?|celular|domicilio|contactos?|courriels?|telephones?|adresse|contacts?|quien es
      |qui est|donde (esta|queda)|ou est|como se llama|comment s'appelle|boletos?|billets?|foto|photo|logo|factura
      |facture|cheque|precio|prix)\b
    """,
    seldom=True,
)
""" "Necesito el correo de Sigma": what no record of promises tells."""


def own_body(written: Text, language: Language, taken: list[tuple[int, int]]) -> tuple[int, int] | None:
    """A body or a firm that is called by its kind, but for a sector."""
    found = Reader(written, language, taken).body() if language in OF else None
    sector = SECTORS[language].search(fold(written.low))
    return None if found and sector and _is_only(fold(written.low), sector.span("sector"), found) else found


def own_small(written: Text, language: Language, taken: list[tuple[int, int]], *, large: bool = False) -> str | None:
    """A name that tells of itself only by where it stands."""
    found = Reader(written, language, taken).small(large=large) if language in OF else None
    return written.cut(*found) if found else None


def no_name(name: str, language: Language) -> bool:
    """Whether what stands where a name may stand has a word that is in none."""
    return Reader(tidy(name.lower()), language, []).is_none()


def real_names(said: Text, written: Text, names: list[tuple[int, int]], language: Language) -> list[tuple[int, int]]:
    """Names but for a word that is written large because a sentence begins with it: "Ando armando el boletín"."""
    if language not in OF:
        return names
    names = [name for name in names if fold(said.low[slice(*name)]) not in NOBODY]
    return [name for name in names if not (_opens(said, name) and _is_common(said.cut(*name), written, language))]


def _opens(said: Text, name: tuple[int, int]) -> bool:
    return " " not in said.low[slice(*name)] and OPENED.search(said.low[: name[0]]) is not None


def _is_common(word: str, written: Text, language: Language) -> bool:
    """Whether a word that opens a sentence is in no name, or has nothing behind it that a name has."""
    acts = Reader(written, language, []).is_subject(written.written.find(word))
    return no_name(word, language) or (not acts and not word.isupper())


def from_its_beginning(written: Text, language: Language, name: str) -> str:
    """ "Valle Imperial Foods", "Don Chuy Towing": with a word before it that opens the sentence, and is a thing."""
    before = written.written[: max(0, written.written.find(name))]
    opening = FIRST.search(before) if language in OF and name else None
    if not opening or no_name(opening["word"], language):
        return name
    taught, word = lexicon(language), fold(opening["word"].lower())
    thing = word in TITLES or word in taught.nouns or word in taught.things or word in taught.adjectives
    return f"{opening['word']} {name}" if thing else name


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
