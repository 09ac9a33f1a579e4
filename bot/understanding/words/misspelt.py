"""What was promised, as thumbs misspell it: "deputys", "aprentices", "houskeepers", where just those were pledged."""

from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.understanding.words.plainwords import KNOWN
from bot.understanding.words.units import noun_of
from bot.understanding.writing.text import Text

SHORTEST, SURELY_LONG = 6, 9
"""Letters of a word that one slip is seen through, and of one that two are."""


def with_the_unit_spelt(said: Text, unit: str | None) -> Text:
    """A text in which the noun of the pledge's unit is spelt as it was pledged."""
    noun = noun_of(unit) if unit else ""
    if len(noun) < SHORTEST or noun in said.low:
        return said
    for word in dict.fromkeys(said.low.split()):
        bare = word.strip(".,;:!?()")
        if bare and _is_slip_of(bare, noun):
            at = said.low.find(bare)
            return said.with_said(at, at + len(bare), noun)
    return said


@lru_cache(maxsize=4096)
def _is_slip_of(word: str, noun: str) -> bool:
    if word[0] != noun[0] or word in KNOWN or not word.isalpha() or word.endswith("s") != noun.endswith("s"):
        return False
    if noun.endswith("ies") and word == f"{noun[:-3]}ys":
        return True
    return OSA.distance(word, noun, score_cutoff=2) <= (2 if len(noun) >= SURELY_LONG else 1)
