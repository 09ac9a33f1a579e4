"""What only looks like a promise or a question: a form that nobody filled in, and a promise that asks "ok?"."""

from bot.understanding.calendar.dates import blank_dates, find_dates
from bot.understanding.calendar.grammar import Anchor
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.units import unit_after
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

UNFILLED = late(
    r"""
    (?<![\w*])(_{2,}|[\[(<{] ?(number|numero|nombre|cantidad|quantity|quantite|how many|combien|cuantos|\#|xx+|n)
      ?[\])>}]|\[ ?_+ ?\]|\#|xx+(?= ))(?=( [a-z-]+){1,2}(?!\w))
    """,
)
""" "I pledge to train ____ drivers", "will train [number] drivers": a form that nobody has filled in."""
NOD = late(r",[ ]?(ok|okay|eh|deal|cool|yeah)\W*$")
NOD_APART = late(r"¿[ ]?\w+[ ]?\?\W*$")
WE_WILL = late(r"\b(we|i)('ll| will| are going to|'re going to|'m going to| am going to) ")
ASKS = late(r"\W*(so |and |but |then )?(will|shall|can|could|would|should|do|does|did|is|are|am|what|when|who|how|if) ")
""" "We'll train 40 drivers, ok?": who promises so asks for nothing but a nod."""


def wants_a_nod(sentence: Text) -> bool:
    """Whether it is told by whoever promises it, and asks only "ok?"."""
    asked = "¿" in (sentence.source or "") and not NOD_APART.search(sentence.cut(0, len(sentence.low)))
    if asked or ASKS.match(sentence.low):
        return False
    return bool(NOD.search(sentence.low) and WE_WILL.search(sentence.low))


def is_unfilled(low: str) -> bool:
    """Whether a blank stands where it should be told how many, and no number is told besides."""
    blanks = (unit_after(low, found.end()) for found in UNFILLED.finditer(low))
    if not any(unit and unit.group in ("people", "materials", "sessions", "resources") for unit in blanks):
        return False
    return not find_numbers(blank_dates(low, find_dates(low, Anchor())))
