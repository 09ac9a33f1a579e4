"""A Spanish or French text in pieces: words, numbers and marks, with names told apart and number words counted."""

import re
from dataclasses import replace

from bot.understanding.languages.asking import asked_apart
from bot.understanding.languages.figures import figure, minus_told_as_cold
from bot.understanding.languages.language import JOINING as NAME_JOINING
from bot.understanding.languages.matching import BRANCHES
from bot.understanding.languages.piece import LONGEST_NAME, Token, is_a_part
from bot.understanding.languages.spelling import meant_by
from bot.understanding.languages.spelt import counted
from bot.understanding.lexicon import Lexicon
from bot.understanding.words.persons import HEADS
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

DAYS = words(
    "lundi mardi mercredi jeudi vendredi samedi dimanche demain janvier février mars avril mai juin juillet août"
    " septembre octobre novembre décembre"
)
BEHIND_A_DAY = "|".join(rf"(?<={day} à )" for day in sorted(DAYS))
""" "Le 3 avril à 10 h": an hour, and not the tenth."""
PIECE = late(
    rf"""
    \b[qt](?P<quarter>[1-4])\b|(?P<dogs>\bk-?9s?\b)|(?P<please>\bs\.v\.p\b\.?)
      |(?P<paper>\b(dc ?-? ?3|nom ?-? ?0\d\d(-[a-z]+-\d{{4}})?)\b)
      |(?P<opaque>https?://\S+|www\.\S+|\S+@\S+\.\w+|<[@#!]\S*?>|_+
      |[0-9]{{1,4}}([/-][0-9]{{1,4}}){{1,2}}(?![0-9])
      |\(?[0-9]{{3}}\)?[-. ][0-9]{{3}}[-. ][0-9]{{4}}|[0-9]-[0-9]{{3}}-[0-9]{{3}}-[0-9]{{4}}
      |[0-9]{{1,2}}\.[0-9]{{1,2}}\.[0-9]{{2,4}}
      |([a-z]\.){{2,}}|#[0-9]+)
    |(?P<span>\b(de|desde)( las)? [0-9]{{1,2}} (a|hasta)( las)? [0-9]{{1,2}} ?([ap]\.? ?m\b|hrs\b|horas\b))
    |(?P<time>[0-9]{{1,2}} ?h(eures?|rs?)? ?[0-9][0-9]\b|[0-9]{{1,2}}:[0-9][0-9]( ?([ap]\.? ?m\.?|h))?
      |({BEHIND_A_DAY})([01]?[0-9]|2[0-4]) ?h(eures?)?\b(?!( de|-| d')))
    |(?P<ordinal>[0-9]+(er|re|e|eme|ème|nd|nde|[oº°]|\.[ºª°]|ª)(?![\w]))
    |(?P<grouped>[0-9]{{1,3}}([.,' ][0-9]{{3}})+([.,][0-9][0-9])?(?![0-9.,][0-9]|[0-9]))
    |(?P<decimal>[0-9]+[.,][0-9]+( ?k\b)?)|(?P<digits>[0-9]+)(?P<k> ?k(?= ?\$)|k\b)?
    |(?P<share>\b(por|x) ciento\b|\bpour cent\b)|(?P<word>\b(we|they|you|i|it|that|there)'(re|s|m|ve|ll)\b
      |aujourd'hui|presqu'ile|quelqu'un\w*|[^\W\d_]+(\(e\)|·e·?)s?(?!\w)|[^\W\d_]+('(?=[^\W\d_]))?)
      |(?P<mark>[^\s\w])
    """,
)
INCLUSIVE = late(r"\(e\)(?=s?$)|·e·?(?=s?$)")
""" "Préposé(e)s", "employé·es": one word for women and men."""
JOINING = frozenset([*NAME_JOINING, "d'", "l'", "&"])
DOGS = {"es": "canina", "fr": "canine"}
PAPERS = {"dc": "constancia", "no": "norma"}
"""A certificate and a law that are called by numbers in Mexico."""
NUMBERED_PAPERS = frozenset(PAPERS.values())
NAMED_SO = words("constancia constancias certificado certificados formato formatos norma diploma diplomas")
MORE = {"es": "mas", "fr": "plus"}
""" "8 de +", "20 choferes + hoy": the sign stands for the word."""
DAY_OF = {"es": ("el",), "fr": ("le",)}
REACHED = frozenset(("en", "por", "a"))
""" "Vamos en el 20": they are at twenty."""
ON_SHIFT = [[who, "de"] for who in ("turno", "guardia", "equipo", "personal", "gente", "grupo")]
TAKEN_BACK = words(
    "efface effacez oublie oubliez annule annulez enleve enlevez enleves retire retirez supprime supprimez ote otez"
    " ignore ignorez change changez corrige corrigez remplace remplacez"
)
""" "Efface le 10": an entry is taken back, and no day named."""
INVERTED = ("on", "nous", "vous", "je", "tu", "il", "ils", "elle", "elles", "t")
ASKING = frozenset(["estado", "estatus", "resumen", "promesas", "compromisos", "etat", "statut", "resume", "promesses"])
"""What a question begins with, whatever name follows: "Estado de Casino Dorado"."""

TOWNS = frozenset(
    (article, name)
    for article, names in (
        ("el", "paso cajon"),
        ("las", "cruces vegas"),
        ("los", "angeles mochis lunas alamos"),
        ("la", "paz"),
    )
    for name in names.split()
)
""" "El Paso ISD promete": the article begins the name, and no sentence."""
FUTURE = late(r"[ei]r(a|ont|ons)$")
""" "En formera 35": the "en" of what was said before."""
COURSES = ("training", "tat", "botl")
GATHERINGS = words("evento encuentro reunion foro jornada evenement rencontre rassemblement")
""" "Grupo Ferrari en el evento de Fresno": a name ends before them."""

LETTERED = BRANCHES | words(
    "quai porte pavillon batiment edifice aile tour section zone groupe equipe quart hangar hall"
)
""" "Au terminal A, au pavillon B": places that are told apart by a letter."""
LEVELS = words("bronze bronce silver plata argent gold oro or platinum platino platine diamond diamante diamant usd")
""" "Patrocinador Plata y Vidrios Mora", "400 USD y Vidrios Mora": a level, or money, and another body."""
TITLES = words("sr sra srta lic ing arq mtro mtra profr profra dr dra m mme mlle dre")
KINDS_OF_BODY = words(
    "municipal municipale regional regionale local locale estatal federal federale nacional national nationale"
    " provincial provinciale scolaire escolar"
    " routier routiere ferroviaire maritime camionera portuaria portuaire comunitario"
    " communautaire civil civile unido central intermunicipal intermunicipale"
)
""" "Sûreté municipale": a body's kind belongs to its name, though it is written small."""

AS_IL = words("nous m' me reste restait manque manquait faut faudrait fait")
SPOKEN = {("ce", "est"): "c'", ("ce", "etait"): "c'", **{("y", after): "il" for after in AS_IL}}
"""What a word is said as before another: "y nous en reste 16" is "il nous en reste 16"."""


def tokens_of(text: Text, lexicon: Lexicon) -> list[Token]:
    """The pieces of a plain text in order."""
    found: list[Token] = []
    for piece in PIECE.finditer(text.low):
        token = _token(text, piece, lexicon)
        found += _apart(token) if " " in token.key else (token,)
    found = [_sign(found, at, lexicon) for at in range(len(found)) if not _names_the_paper(found, at)]
    named = _named(text, found, lexicon)
    spoken = _as_spoken(named) if lexicon.language == "fr" else asked_apart(named)
    return counted(_dated(spoken, lexicon.language), lexicon)


def _names_the_paper(tokens: list[Token], at: int) -> bool:
    """ "Su constancia DC-3": the number only says which."""
    one = tokens[at]
    return one.key in NUMBERED_PAPERS and at > 0 and one.low != one.key and tokens[at - 1].key in NAMED_SO


def _as_spoken(tokens: list[Token]) -> list[Token]:
    """French as people speak: "pas" alone says no, so "ce n'est pas" becomes "c'est pas"; the "t" of "a-t-il" goes."""
    kept = [token for token in minus_told_as_cold(tokens) if token.key not in ("ne", "n'")]
    kept = [one for one, after in _paired(kept) if one.key != "en" or not FUTURE.search(after)]
    kept = [one for at, one in enumerate(kept) if not _inverts(kept, at)]
    said = [SPOKEN.get((one.key, after)) for one, after in _paired(kept)]
    return [replace(one, key=key) if key else one for one, key in zip(kept, said, strict=True)]


def _paired(tokens: list[Token]) -> list[tuple[Token, str]]:
    return list(zip(tokens, [*[token.key for token in tokens[1:]], ""], strict=False))  # There may be none.


def _inverts(tokens: list[Token], at: int) -> bool:
    """Whether a piece only turns a question round: the hyphens and the "t" of "peut-on" and "a-t-il"."""
    key, after = tokens[at].key, tokens[at + 1].key if at + 1 < len(tokens) else ""
    return (key == "-" and after in INVERTED) or (key == "t" and at > 0 and tokens[at - 1].key == "-")


def _sign(tokens: list[Token], at: int, lexicon: Lexicon) -> Token:
    """A plus that no figure follows is the word it stands for; so is the x of "hoy x la tarde"."""
    token = tokens[at]
    if token.key not in ("x", "+"):
        return token
    after = tokens[at + 1].kind if at + 1 < len(tokens) else ""
    if token.key == "x" and lexicon.language == "es" and after == "word":
        return replace(token, key="por", low="por")
    or_less = at + 1 < len(tokens) and tokens[at + 1].key in ("o", "ou", "/", "-")
    if token.key != "+" or not token.spaced or after == "number" or or_less or not at:
        return token
    return replace(token, kind="word", key=MORE[lexicon.language], low=MORE[lexicon.language])


def _token(text: Text, piece: re.Match[str], lexicon: Lexicon) -> Token:
    low, (start, end) = piece[0], piece.span()
    spaced = start == 0 or text.low[start - 1].isspace()
    if piece["quarter"]:  # "T3", as French numbers them.
        return Token("word", *(f"q{piece['quarter']}",) * 2, start, end, spaced)
    if piece["dogs"]:  # "12 agentes del K-9": no nine
        return Token("word", *(DOGS[lexicon.language],) * 2, start, end, spaced)
    if piece["span"]:  # "De 9 a 11 am"
        first, last = re.findall(r"\d+", low)
        hours = f"from {first}:00 to {last}:00"
        return Token("mark", hours, hours, start, end, spaced)
    if piece["please"]:
        return Token("word", "svp", "svp", start, end, spaced)
    if piece["paper"]:  # "Ya tienen su DC-3": no three
        return Token("word", PAPERS[low[:2]], low, start, end, spaced)
    if piece["word"]:
        low = INCLUSIVE.sub("", low)
        meant = meant_by(low, text.written[start:end], not start, lexicon)
        return Token("word", meant or fold(low), meant or low, start, end, spaced)
    if piece["share"] or piece["mark"] or piece["opaque"]:
        mark = "%" if piece["share"] else low
        return Token("mark", mark, mark, start, end, spaced)
    return Token("number", *(figure(piece),) * 2, start, end, spaced)


def _apart(token: Token) -> list[Token]:
    """ "Jai" stands for two words, in the same place."""
    return [replace(token, key=key, low=key) for key in token.key.split()]


def _named(text: Text, tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """Words written with capitals belong to a name, with the small words between them."""
    capitals = sum(map(str.isupper, text.written))
    if not capitals or capitals * 2 > sum(map(str.isalpha, text.written)):
        return tokens  # Where all is written in capitals they tell nothing.
    made = list(tokens)
    end = 0
    for at in [at for at, token in enumerate(tokens) if _capital(text, token)]:
        end = end if at < end else _name_end(text, tokens, at, lexicon)
        for place in range(at, end):
            one = tokens[place]
            made[place] = Token("name", one.key, one.low, one.start, one.end, one.spaced)
    return made


def _capital(text: Text, token: Token) -> bool:
    return token.kind == "word" and text.written[token.start].isupper()


def _name_end(text: Text, tokens: list[Token], at: int, lexicon: Lexicon) -> int:
    """Where a name that begins at a place ends; the place itself where none does."""
    if not _capital(text, tokens[at]):
        return at
    first = tokens[at]
    if first.key == "a" and at and tokens[at - 1].key in LETTERED:
        return at + 1  # "11 au garage A": nobody has anything there.
    titled = at > 1 and tokens[at - 1].key == "." and tokens[at - 2].key in TITLES
    opens = at == 0 or tokens[at - 1].key in '.!?¿¡:;-"(,•*' or "\n" in text.written[tokens[at - 1].end : first.start]
    end = _run(text, tokens, at, lexicon)
    known = lexicon.knows(first.key) or first.low.endswith("'")
    if titled:
        return end  # "Ing. Salas"
    if (end == at + 1 and known) or (opens and first.key in ASKING) or is_a_part(tokens[at:end]):
        return at
    if tuple(token.key for token in tokens[at : at + 2]) in TOWNS and _capital(text, tokens[at + 1]):
        return end
    joined = at + 1 < len(tokens) and tokens[at + 1].key == "-" and not tokens[at + 1].spaced
    after = tokens[at + 1 + joined : at + 2 + joined]  # "Quatre Vents", "Trois-Rivières"
    numbered = first.key in lexicon.numbers and any(
        _capital(text, one) and one.key not in lexicon.numbers for one in after
    )
    company = first.low in HEADS and end > at + 1  # "Seguros Benavides"
    if known and opens and not _is_noun(first, lexicon) and not (numbered or company):
        return at
    return end


def _is_noun(token: Token, lexicon: Lexicon) -> bool:
    named = token.key in lexicon.nouns or token.key in lexicon.things
    unknown = token.key not in lexicon.words and token.key not in lexicon.phrases
    return token.key not in lexicon.numbers and (named or unknown)


def _run(text: Text, tokens: list[Token], at: int, lexicon: Lexicon) -> int:
    """Past the last capital that joining words, or a noun or adjective after one of them, lead to."""
    end = look = at + 1
    small = 0
    while look < min(len(tokens), at + LONGEST_NAME):
        token = tokens[look]
        if _capital(text, token):
            end, small = look + 1, 0
        elif look == end and (token.key in KINDS_OF_BODY or token.key == "training"):
            end = look + 1
        elif token.key in GATHERINGS or (tokens[look - 1].key in COURSES and token.key in ("et", "y")):
            break  # "Au LE training et la Société": the course is named, and another body
        elif look == at + 1 and tokens[at].key in LEVELS and token.key in ("et", "y"):
            break  # "Nivel Gold y Casino La Fortuna", "400 USD y Casino La Fortuna": another body
        elif (
            (
                token.key in JOINING
                or (token.key == "-" and not token.spaced)
                or (
                    token.key == "."
                    and look == at + 1
                    and len(tokens[at].low) < 4
                    and look + 1 < len(tokens)
                    and _capital(text, tokens[look + 1])
                )
            )
            or _names_a_body(text, tokens, look)
            or [one.key for one in tokens[look : look + 2]] == ["on", "the"]
        ):
            pass
        elif (
            small < 3
            and token.kind == "word"
            and (token.key in lexicon.nouns or token.key in lexicon.adjectives)
            and token.key not in lexicon.times
        ):
            small += 1
        else:
            break
        look += 1
    return end


def _names_a_body(text: Text, tokens: list[Token], at: int) -> bool:
    """ "Association des hôteliers du Québec": a small word between two "of" that lead to another capital."""
    around = [token.key in JOINING for token in (*tokens[at - 1 : at], *tokens[at + 1 : at + 2])]
    past = at + 2 + (at + 2 < len(tokens) and tokens[at + 2].key == "l'")
    return tokens[at].kind == "word" and around == [True, True] and past < len(tokens) and _capital(text, tokens[past])


def _dated(tokens: list[Token], language: str) -> list[Token]:
    """ "le 20", "el día 20" with nothing counted after it is a day of the month, as "the 20th" is."""
    made = list(tokens)
    for at, token in enumerate(tokens[1:], 1):
        if token.kind != "number" or not re.fullmatch(r"[12]?\d|3[01]", token.key) or token.key == "0":
            continue
        before, last = tokens[at - 1].key, at + 1 == len(tokens) or tokens[at + 1].key in (".", ",", ";", "!", "?", ")")
        ahead = next((one.key for one in reversed(tokens[: at - 1]) if one.key != "donc"), "")
        of_a_day = before in DAY_OF[language] and ahead not in REACHED | TAKEN_BACK
        of_days = [one.key for one in tokens[max(0, at - 3) : at - 1]] in ON_SHIFT  # "Turno de día 12, de noche 7".
        if (before == "dia" and language == "es" and not of_days) or (last and of_a_day):
            made[at] = replace(token, key=f"on the {token.key}th", low=f"on the {token.key}th")
    return made
