"""How familiar each word of a text is, for a name is made of words that are of no other use: "news from kestrel"?

A word may end or begin the names of bodies, be a first name or a town, and be one of English, of Spanish and of French.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.understanding.languages.language import is_english
from bot.understanding.lexicon import lexicon
from bot.understanding.words.persons import ENDS_OF_NAMES, GIVEN, HEADS
from bot.understanding.words.towns import is_known_town
from bot.understanding.writing.text import fold

AROUND = 3
"""How many words to either side are looked at."""
HEADS_FOLDED = frozenset(map(fold, HEADS))
NO_WORD = "."
"""What a figure, a mark and the end of a text are."""


@lru_cache(maxsize=4096)
def kind_of(word: str) -> str:
    """What a plain word without accents may be; of one that nobody knows an empty string."""
    if not word[:1].isalpha():
        return NO_WORD
    kinds = (
        ("ends", word in ENDS_OF_NAMES),
        ("begins", word in HEADS_FOLDED),
        ("given", word in GIVEN),
        ("town", is_known_town(word)),
        ("en", is_english(word)),
        ("es", lexicon("es").knows(word)),
        ("fr", lexicon("fr").knows(word)),
    )
    return "+".join(name for name, is_so in kinds if is_so)


def signs_of_kinds(said: Sequence[str], shapes: Sequence[str]) -> Iterator[list[str]]:
    """What is weighed of each word by its kind, and by those of the words around it."""
    kinds = [NO_WORD] * AROUND + list(map(kind_of, said)) + [NO_WORD] * AROUND
    words = ["^", *said, "$"]
    for at, shape in enumerate(shapes):
        near = kinds[at : at + 2 * AROUND + 1]
        *_, second, before, own, after = near[: AROUND + 2]
        yield [
            *(f"{by} is {kind}" for by, kind in enumerate(near, -AROUND)),
            f"{before}|{own}|is",
            f"is|{own}|{after}",
            f"{before}|{own}|{after}",
            f"{second}|{before}|{own}|is",
            f"{shape} is {own}",
            f"{words[at]} then {own}",
            f"{own} then {words[at + 2]}",
        ]


def signs_behind(before: str, said: str, shape: str) -> list[str]:
    """What is weighed besides where the word before is of a name already."""
    own = kind_of(said)
    return [f"+ is {own}", f"+{kind_of(before)}|{own}", f"+{shape} is {own}"]
