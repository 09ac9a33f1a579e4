"""The words of a text, and what is weighed of each to tell whether it is of a name.

Every word is weighed by the words around it, by how these are written, and by what stands before and behind the run of
capitals it is in; where names are often written small, by how familiar the words are as well.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple

from bot.understanding.naming import familiar
from bot.understanding.scales import weighing
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import fold, words

TOKEN = late(r"(?:[cdjlmnst]|qu|jusqu|lorsqu)['’](?=\w)|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|\n|[^\w\s]")
JOINING = words("of the de del la los las el du des le les d' l' and y et for & -")
"""What may stand between two capitals of one name."""
PLACES = range(-3, 4)
"""Which of the words around one are weighed. Of those next to it, and of itself, the letters are looked at too."""
SAID, SHAPED = tuple(f"{by}=" for by in PLACES), tuple(f"{by}:" for by in PLACES)
"""What stands before each in its signs."""
BY_KINDS = (weighing.PARTNERS, weighing.GATHERINGS)
"""Names that are written small as often as not: there the kinds of words are weighed as well."""
LARGE = ("Aa", "AA", "&")
LONG = 3
"""Letters of a word whose ends say nothing more than the word."""
NEW_LINE = "¶"
LONGEST_RUN = 5
MOST_WORDS = 600


class Token(NamedTuple):
    """A word or a sign of a text, with its place."""

    said: str
    """In plain small letters; a number is one sign."""
    shape: str
    start: int
    end: int


def tokens_of(written: str) -> list[Token]:
    """Every word and sign of a text, up to a length that no answer of people has."""
    found = []
    for token in TOKEN.finditer(written):
        found.append(Token(_said(token[0]), _shape(token[0]), *token.span()))
        if len(found) == MOST_WORDS:
            break
    return found


@lru_cache(maxsize=4096)
def _said(word: str) -> str:
    if word == "\n":
        return NEW_LINE
    return "#" if word.isdigit() else fold(word.lower().replace("’", "'"))


@lru_cache(maxsize=4096)
def _shape(word: str) -> str:
    if word == "\n":
        return NEW_LINE
    if word.isdigit():
        return "9"
    if word[0].isupper():
        return "AA" if word.isupper() and len(word) > 1 else "Aa"
    return "a" if word[0].isalpha() else word


def signs_of(tokens: list[Token], of: str) -> Iterator[list[str]]:
    """What is weighed of each word, by the words around it."""
    yield from map(list.__add__, _signs_around(tokens), _signs_of_kinds(tokens, of))


def _signs_of_kinds(tokens: list[Token], of: str) -> Iterator[list[str]]:
    if of not in BY_KINDS:
        return repeat([], len(tokens))
    return familiar.signs_of_kinds([token.said for token in tokens], [token.shape for token in tokens])


def _signs_around(tokens: list[Token]) -> Iterator[list[str]]:
    around = [*BEFORE, *tokens, *BEHIND]
    said, shape = [one.said for one in around], [one.shape for one in around]
    runs = _signs_of_runs(tokens)
    for at, token in enumerate(tokens):
        second, before, own, after = said[at + 1 : at + 5]
        shapes = shape[at : at + len(PLACES)]
        found = [*map(str.__add__, SAID, said[at : at + len(PLACES)]), *map(str.__add__, SHAPED, shapes)]
        for by, one in (("-1", before), ("0", own), ("1", after)):
            if len(one) > LONG:
                found += (f"{by}~{one[-3:]}", f"{by}^{one[:4]}")
        _, *near, _ = shapes
        found += (
            "|".join(near),
            f"|{'|'.join(near[1:4])}|",
            f"{'|'.join(near[:3])}|",
            f"|{'|'.join(near[2:])}",
        )
        found += (f"{before} {token.shape}", f"{second} {before} {token.shape}")
        found += (f"{token.shape} {after}", f"{min(at, len(BEFORE))}th")
        yield found + runs.get(at, [])


def signs_behind_a_name(tokens: list[Token], at: int, of: str) -> list[str]:
    """What is weighed besides where the word before is of a name already."""
    before, token, after = ([OPENS, *tokens, ENDS])[at : at + 3]
    kinds = familiar.signs_behind(before.said, token.said, token.shape) if of in BY_KINDS else []
    return [
        *kinds,
        "+",
        f"+={token.said}",
        f"+:{token.shape}",
        f"+:{token.shape}|{after.shape}",
        f"+={before.said} {token.shape}",
    ]


def _signs_of_runs(tokens: list[Token]) -> dict[int, list[str]]:
    """For each word among capitals what stands around these, and the first and the last of them."""
    around = [*BEFORE, *tokens, *BEHIND]
    found: dict[int, list[str]] = {}
    for first, last in _runs(tokens):
        second, before = around[first + 1], around[first + 2]
        after, next_one = around[last + 4], around[last + 5]
        signs = [
            f"<{before.said}",
            f"<{second.said} {before.said}",
            f">{after.said}",
            f">{after.said} {next_one.said}",
            f"<<{tokens[first].said}",
            f">>{tokens[last].said}",
            f"{min(last - first, LONGEST_RUN)} long",
        ]
        found |= dict.fromkeys(range(first, last + 1), signs)
    return found


def _runs(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """From which to which word capitals follow each other, with what joins them."""
    first: int | None = None
    last = 0
    for at, token in enumerate(tokens):
        if token.shape in LARGE:
            first = at if first is None else first
            last = at
        elif first is not None and not (token.said in JOINING and at == last + 1):
            yield first, last
            first = None
    if first is not None:
        yield first, last


OPENS, ENDS = Token("^", "^", 0, 0), Token("$", "$", 0, 0)
BEFORE, BEHIND = (OPENS,) * 3, (ENDS,) * 3
