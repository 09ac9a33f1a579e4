"""Spanish and French as they sound and as thumbs write them: "yebamos", "graciaaas", "reportito", "chaufeurs".

Only a word that nobody taught us is looked at, and only for a known word that sounds the same, has two letters the
other way round, or is what it makes small or great of. Nothing is guessed: where none is known it stays as it is.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice

from bot.understanding.lexicon import Lexicon
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import fold

SOUNDS = (
    ("b", "v"), ("v", "b"), ("y", "ll"), ("ll", "y"), ("se", "ce"), ("si", "ci"), ("ze", "ce"), ("zi", "ci"),
    ("s", "z"), ("je", "ge"), ("ji", "gi"), ("ge", "je"), ("k", "c"), ("k", "qu"), ("q", "qu"), ("np", "mp"),
    ("nb", "mb"), ("mv", "nv"),
)  # fmt: skip
"""What is written for what sounds alike in Mexico and Central America."""
IN_FRENCH = (("ssion", "tion"), ("cion", "tion"), ("k", "qu"), ("k", "c"), ("f", "ph"), ("oi", "oy"))
"""The same of French, beside letters that are doubled and are not."""
DOUBLED = "cflmnprst"
DRAWN_OUT = late(r"(?P<within>[^\W\d_])(?P=within){2,}|(?P<last>[^\W\d_])(?P=last)+$")
SMALL = late(r"((?<=[nre])c|ec)?it(?P<small>[oa]s?)$|isim(?P<very>[oa]s?)$")
SHORTEST, LONGEST = 6, 18
SWAPPED = 8
"""Letters of a word in which two that stand the other way round are still seen for that."""
STEM = 4
MOST = 60
"""Spellings that are tried."""
OF_VERBS = ("mos", "ron")
""" "Yevamos 20" begins with a verb; "Granito" and "Vero" may be names."""


def meant_by(word: str, written: str, opens: bool, lexicon: Lexicon) -> str | None:
    """The whole word that a cut or a misspelled one stands for; a name is spelled as it likes."""
    cut = lexicon.short.get(word)
    key = fold(word)
    named = written[0].isupper() and written[1:].islower() and not (opens and key.endswith(OF_VERBS))
    if cut or named or lexicon.knows(key):
        return cut
    whole = respelled(key, lexicon.knows, _spellings if lexicon.language == "es" else _french_spellings)
    return lexicon.short.get(whole, whole) if whole else None


@lru_cache(maxsize=512)
def respelled(word: str, knows: Callable[[str], bool], spellings: Callable[[str], Iterator[str]]) -> str | None:
    """The known word that an unknown one is spelled for, or None."""
    if not SHORTEST <= len(word) <= LONGEST or not word.isalpha():
        return None
    return next((one for one in islice(spellings(word), MOST) if knows(one)), None)


def _french_spellings(word: str) -> Iterator[str]:
    """ "Chaufeurs", "camionneurrs", "formassion", "atestation"."""
    yield DRAWN_OUT.sub(lambda found: found[0][0], word)
    yield from (word.replace(written, meant, 1) for written, meant in IN_FRENCH if written in word)
    for at, letter in enumerate(word[1:], 1):
        if letter in DOUBLED:
            twice = letter in (word[at - 1], word[at + 1 : at + 2])
            yield word[:at] + word[at + 1 :] if twice else word[:at] + letter + word[at:]


def _spellings(word: str) -> Iterator[str]:
    yield DRAWN_OUT.sub(lambda found: found[0][0], word)
    made = SMALL.search(word)
    if made and made.start() >= STEM:
        yield from _of_usual_size(word[: made.start()], made[1] or made[2])
    if word.endswith(("ao", "aos")):
        yield word.replace("ao", "ado")
    yield from ("h" + word, word.removeprefix("h"))
    once = list(_as_it_sounds(word))
    yield from once
    if len(word) >= SWAPPED:
        yield from (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 2))
    yield from (twice for one in once for twice in _as_it_sounds(one))


def _of_usual_size(stem: str, end: str) -> Iterator[str]:
    """ "Cursitos" are "cursos", "personitas" "personas", "camioncito" is a "camion", "poquisimos" are "pocos"."""
    yield stem.removesuffix("qu") + "c" * stem.endswith("qu") + end
    if len(stem) > STEM:
        yield from (stem, stem + "es")


def _as_it_sounds(word: str) -> Iterator[str]:
    for written, meant in SOUNDS:
        at = word.find(written)
        while at >= 0:
            yield word[:at] + meant + word[at + len(written) :]
            at = word.find(written, at + 1)
        if word.count(written) > 1:
            yield word.replace(written, meant)
