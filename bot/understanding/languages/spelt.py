"""Number words of Spanish and French as figures: "dos docenas y media", "quatre-vingts"."""

import re
from dataclasses import replace

from text_to_num import text2num

from bot.understanding.languages.figures import FIRSTS, MONTHS, no_year, shared_scale
from bot.understanding.languages.piece import LONGEST_NAME, Token
from bot.understanding.lexicon import Lexicon
from bot.understanding.writing.text import words

CANON = {"veintidos": "veintidós", "veintitres": "veintitrés", "veintiun": "veintiuno", "fourty": "forty"}
ARTICLES = ("un", "una", "une", "uno")


HUNDREDS = ("cent", "cents", "ciento", "cientos", "cientas", "quinientos", "quinientas", "mille", "mil")
"""Behind what ends so an article may be the one that is added to them."""
NOT_COUNTED = ("mes", "mois", "fois", "dias", "jours", "temps", "mas", "plus", "veces")
""" "Doscientos un mes antes": a month before."""
SHARES = ("tiers", "quarts", "tercios", "tercio", "cuartos", "cuartas", "terceras")
""" "Deux tiers", "tres cuartas partes": the lexicon says which share they are."""

TENS = {
    "y": words("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
    "et": words("vingt trente quarante cinquante soixante septante huitante nonante"),
}
UNITS = {"y": words("un una uno dos tres cuatro cinco seis siete ocho nueve"), "et": words("un une onze")}
BOUNDS = words("maximo minimo tope maximum minimum plafond")


def counted(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """The same pieces with number words as figures."""
    made: list[Token] = []
    at = 0
    while at < len(tokens):
        end, value = _number_words(tokens, at, lexicon)
        if value is None:
            made.append(tokens[at])
            at += 1
            continue
        shared = shared_scale([one.key for one in made[-3:]], float(value.replace(",", "")), tokens[end - 1].key)
        made[-2:-1] = [replace(made[-2], key=shared, low=shared)] if shared else made[-2:-1]
        made.append(Token("number", value, value, tokens[at].start, tokens[end - 1].end, tokens[at].spaced))
        at = end
    return made


def _number_words(tokens: list[Token], at: int, lexicon: Lexicon) -> tuple[int, str | None]:
    """Where number words that begin at a place end, and their figure; "un" alone is an article."""
    first = tokens[at]
    if first.kind == "number" and re.fullmatch(r"[\d.]+", first.key):
        return _scaled(tokens, at)
    new = first.key == "neuf" and at > 1 and tokens[at - 2].key in ("quoi", "rien")  # "quoi de neuf" is no nine
    new = new or (first.key == "mil" and at + 1 < len(tokens) and tokens[at + 1].key in ("gracias", "disculpas"))
    if first.key in FIRSTS and any(token.key in MONTHS for token in tokens[at + 1 : at + 3]):
        return at + 1, "1"
    if first.kind != "word" or first.key not in lexicon.numbers or new:
        return at, None
    end = at
    said: list[str] = []
    while end < min(len(tokens), at + LONGEST_NAME):
        key = tokens[end].key
        if tokens[end].kind != "word" and (key != "-" or tokens[end].spaced):
            break
        joins = said and _joins(tokens, end, said, tokens[at - 1].key if at else "", lexicon)
        if key not in lexicon.numbers and not joins:
            break
        if key in ARTICLES and said and said[-1] not in ("y", "et", "-") and not _is_one(said[-1], tokens, end):
            break
        said.append(key)
        end += 1
    if len(said) == 1 and (said[0] in ARTICLES or (end < len(tokens) and tokens[end].key in SHARES)):
        return at, None
    value = _value(said, lexicon.language)
    if value and said[-1] in ("mil", "mille") and end < len(tokens) and re.fullmatch(r"[1-9]\d\d", tokens[end].key):
        end, value = end + 1, value + int(tokens[end].key)  # "Mil 250"
    if value and said[-1] in MILLIONS and end < len(tokens) and tokens[end].key in OF:
        end += 1
    if value and end < len(tokens) and tokens[end].key in DOZENS:
        end, value = _dozens(tokens, end, value)
    if value is None and first.key not in ARTICLES:
        end, value = _first_of_two(said, at, lexicon.language)
    dated = at > 0 and tokens[at - 1].key in ("en", "de", "del", "ano")
    return end, None if value is None else str(value) if dated else no_year(value)


def _joins(tokens: list[Token], at: int, said: list[str], before: str, lexicon: Lexicon) -> bool:
    """Whether a small word goes on with the number words before it: "treinta y cinco", "vingt et un", "dix-sept".

    "Entre ciento veinte y ciento cincuenta" and "un mínimo de veinte y un máximo" are two numbers.
    """
    key, after = tokens[at].key, tokens[at + 1].key if at + 1 < len(tokens) else ""
    if key not in ("y", "et", "-") or after not in lexicon.numbers:
        return False
    if after in ARTICLES and at + 2 < len(tokens) and tokens[at + 2].key in BOUNDS:
        return False
    return key == "-" or before not in ("entre", "desde", "depuis") or (said[-1] in TENS[key] and after in UNITS[key])


def _first_of_two(said: list[str], at: int, language: str) -> tuple[int, int | None]:
    """Of words that are no one number those up to a joining word that are: "mil doscientos" and "mil quinientos"."""
    ends = [end for end, key in enumerate(said) if key in ("y", "et")]
    known = ((end, _value(said[:end], language)) for end in reversed(ends))
    end, value = next(((end, value) for end, value in known if value is not None), (1, _value(said[:1], language)))
    return at + end, value


def _is_one(before: str, tokens: list[Token], at: int) -> bool:
    """ "Cent un" and "ciento un choferes" are 101, and "cent, un peu plus" is 100."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    plural = after is not None and after.key.endswith(("s", "x")) and after.key not in NOT_COUNTED
    ends = after is None or after.kind != "word" or after.key in ("au", "en") or plural
    return before.endswith(HUNDREDS) and (ends or tokens[at].key == "uno")


def _scaled(tokens: list[Token], at: int) -> tuple[int, str | None]:
    """ "12 mil" is 12000; "1,2 million" keeps its word."""
    after = tokens[at + 1].key if at + 1 < len(tokens) else ""
    if after in ("mil", "mille", "millones", "millon", "million", "millions"):
        whole = round(float(tokens[at].key) * (10**6 if "on" in after else 1_000))
        rest = tokens[at + 2] if at + 2 < len(tokens) else None
        if rest and after.startswith("mil") and len(after) < 6 and re.fullmatch(r"[1-9]\d\d", rest.key):
            return at + 3, str(whole + int(rest.key))  # "2 mil 300"
        if rest and rest.key in OF and after in MILLIONS:
            return at + 3, str(whole)
        return at + 2, str(whole)
    if after in DOZENS:
        end, value = _dozens(tokens, at + 1, float(tokens[at].key))
        return end, str(value)
    return at, None


MILLIONS = ("millon", "millones", "million", "millions")
""" "Más de un millón de personas": the "de" belongs to the number."""
OF = ("de", "d'")
DOZENS = {"docenas": 12, "docena": 12, "douzaines": 12, "douzaine": 12, "decenas": 10, "dizaines": 10}
"""How many each is of which two or more are counted: "deux dizaines"."""


def _dozens(tokens: list[Token], at: int, many: float) -> tuple[int, int]:
    """Where "dozens and a half of" that begin at a place end, and how many these are."""
    dozen = DOZENS[tokens[at].key]
    after = [token.key for token in tokens[at + 1 : at + 4]]
    halved = after[:2] in (["y", "media"], ["et", "demie"])
    of = after[2 * halved : 2 * halved + 1] in (["de"], ["d'"])
    return at + 1 + 2 * halved + of, round(many * dozen) + dozen // 2 * halved


def _value(said: list[str], language: str) -> int | None:
    written = " ".join(CANON.get(word, word) for word in said if word != "-")
    try:
        return int(text2num(written.replace("vingts", "vingt") if language == "fr" else written, language))
    except ValueError:
        return None
