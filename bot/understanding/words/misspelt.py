"""What was promised, as thumbs misspell or shorten it: "deputys", "houskeepers", "19 RAs" of resident assistants."""

from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.understanding.words.plainwords import KNOWN
from bot.understanding.words.units import noun_of
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

SHORTEST = 6
"""Letters of a word that a slip is seen through; of two slips "operations" would be operators."""
WORD = late(r"[a-z]+")
SHORT = late(r"\b(?P<letters>[A-Z]{2,5})'?s\b")


def with_the_unit_spelt(said: Text, unit: str | None) -> Text:
    """A text in which the noun of the pledge's unit is spelt as it was pledged, and in full."""
    initials = "".join(word[0] for word in (unit or "").upper().replace("-", " ").split())
    short = next((found for found in SHORT.finditer(said.written) if found["letters"] == initials), None)
    if unit and short:
        return said.with_said(*short.span(), unit.lower())
    noun = noun_of(unit) if unit else ""
    if len(noun) < SHORTEST or noun in said.low:
        return said
    slip = next((found for found in WORD.finditer(said.low) if _is_slip_of(found[0], noun)), None)
    return said.with_said(*slip.span(), noun) if slip else said


@lru_cache(maxsize=4096)
def _is_slip_of(word: str, noun: str) -> bool:
    if word[0] != noun[0] or word in KNOWN or word.endswith("s") != noun.endswith("s"):
        return False
    plural = noun.endswith("ies") and word == f"{noun[:-3]}ys"
    return plural or OSA.distance(word, noun, score_cutoff=1) <= 1
