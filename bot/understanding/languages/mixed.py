"""Spanish words that stand in an English answer: "we're at 58 ahorita", "9 left, los del weekend"."""

import re
from collections.abc import Iterator

from bot.understanding.languages.gloss import gloss
from bot.understanding.languages.language import JOINING, is_english
from bot.understanding.lexicon import lexicon
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, tidy, words

PIECE = late(r"(?P<word>[^\W\d_]+)('[^\W\d_]+)?|\d+|[^\w\s]")
NEVER_ENGLISH = words(
    "los las del ahorita ahora llevamos llevo vamos seguimos seguiremos faltan quedan restan hoy ayer antier"
    " anoche mañana pero para porque gracias jefe jefa mija mijo oye oiga oigan choferes chofer operadores camaristas"
    " meseros troqueros compañeros compañeras muchachos muchachas nuevos nuevas todos todas tambien estan estamos"
    " tenemos tengo hicimos hice capacitamos entrenamos dimos terminamos terminaron acabaron acabamos pendientes"
    " inscritos adicionales otros otras esta semana turno noche todavia aun porfa personas empleados trabajadores"
)
""" "Taller" and "pan" are English, too: a word that is not among these is put into English only beside another."""
MANY = 2


def all_in_english(said: Text) -> Text:
    """An English text with what of it is Spanish put into English; the text itself where nothing is."""
    for start, end in reversed(list(_stretches(said))):
        there = gloss(tidy(said.written[start:end]), "es")
        said = said.with_said(start, end, there.text.low)._replace(unknown=(*said.unknown, *there.unknown))
    return said


def _stretches(said: Text) -> Iterator[tuple[int, int]]:
    """From where to where nothing but Spanish, figures and commas stand."""
    pieces = list(PIECE.finditer(said.low))
    at = 0
    while at < len(pieces):
        end = at
        while end < len(pieces) and (pieces[end][0] == "," or _may_be_spanish(said, pieces, end)):
            end += 1
        stretch = pieces[at:end]
        while stretch and not stretch[-1]["word"]:
            stretch.pop()
        if stretch and _is_spanish(stretch):
            yield stretch[0].start(), stretch[-1].end()
        at = max(end, at + 1)


def _is_spanish(stretch: list[re.Match[str]]) -> bool:
    said = [fold(one[0]) for one in stretch if one["word"]]
    own = [word for word in said if not is_english(word)]
    named = all(word in JOINING for word in own) and len(said) == 1
    return not named and (len(own) >= MANY or any(word in NEVER_ENGLISH or fold(word) in FOLDED for word in own))


FOLDED = frozenset(map(fold, NEVER_ENGLISH))


def _may_be_spanish(said: Text, pieces: list[re.Match[str]], at: int) -> bool:
    piece = pieces[at]
    if not piece["word"]:
        return piece[0].isdecimal()
    opens = at == 0 or pieces[at - 1][0] in ".!?:"
    named = said.written[piece.start()].isupper() and not opens
    return not named and piece[0] == piece["word"] and lexicon("es").knows(fold(piece[0]))
