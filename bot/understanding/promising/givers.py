"""Several who promise, each with their number: "20 drivers from Acme and 15 from Beta", as the roll "Acme 20, Beta 15".

In a roll each number belongs to the name before it. Nothing may be told besides but by when all of them are trained.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.units import Unit, unit_after
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

NAME = (
    r"(the )?(?P<org>[^\W\d_a-z][\w&.'’-]*( ((of|the|and|&|de|del|la|du|des) ){0,2}[^\W\d_a-z][\w&.'’-]*){0,7})(?<!\.)"
)
WHAT = r"(?P<what>((about|around|another|at least|up to|all|some|roughly) )*\d[\d,]*( [a-z][\w'-]*){0,3}?)"
FROM_THEM = late(rf"{WHAT}( (down|in|each|coming|pledged|promised))? (from|by|out of|for) {NAME}")
IN_BRACKETS = late(rf"{NAME} \({WHAT}\)")
ALONE = late(rf"{NAME}(:| [—–=-])? {WHAT}(?=[,;]| and | plus |$)")
JOINS = late(r"(,|;|,? (and|plus|&)|, and also)( then| another)? ?")
LEADS = late(
    r"""
    \W*((so|and|well|ok|okay|then|now),? )?((that('s| is| makes| gives us)|(we|i)('ve| have)? ((also|now|just) )?(got
      |have|had|received|took|counted)( down)?|there (are|is|were)|it's|in so far|so far|got|received)( now)?:? )?
    """,
)
ALL_TRAINED = late(
    r"""
    ,?( (-|—|–))?(?P<done> ((everyone|everybody|all|each|both|all of them|they all|both of them) )?((to be|to get|will
      |will be|will all be|will both be|getting|get|be|are to be) )*(trained|certified|done|train|in))?(?P<all>( (all
      |both|each))?)(?P<rest>( (by|before|within|in|no later than|over|this|next) [^,;:]+)?)[\s.!]*$
    """,
)
DONE = late(r"\b(trained|certified|done)\b")
TO_COME = late(r"\b(to|will|get|getting)\b")
FIGURE = late(r"\d+")
WORD = late(r"\d [a-z]")
""" "20 calls from Acme": nothing that is promised."""
DUE = late(r" (by|before|within|no later than) ")


def as_a_roll(sentence: Text) -> Text:
    """The sentence with each name before its number."""
    if len(FIGURE.findall(sentence.low)) < 2:
        return sentence
    for pattern in (FROM_THEM, IN_BRACKETS, ALONE):
        found = list(pattern.finditer(sentence.written))
        tail = ALL_TRAINED.match(sentence.low, found[-1].end()) if len(found) > 1 else None
        if not tail or not LEADS.fullmatch(sentence.low, 0, found[0].start()):
            continue
        if DONE.search(tail["done"] or "") and not (TO_COME.search(tail["done"]) or DUE.match(tail["rest"])):
            continue
        joined = all(JOINS.fullmatch(sentence.low, one.end(), two.start()) for one, two in pairwise(found))
        if (
            joined
            and (tail["done"] or pattern is FROM_THEM)
            and _counts(sentence, found, due=bool(DUE.match(tail["rest"])))
        ):
            return sentence.put_together(*_roll(sentence, found), tail.span("rest"))
    return sentence


def _unit(sentence: Text, one: re.Match[str]) -> Unit | None:
    number = next(iter(find_numbers(sentence.low[slice(*one.span("what"))])), None)
    return unit_after(sentence.low[: one.end("what")], one.start("what") + number.end) if number else None


def _counts(sentence: Text, found: list[re.Match[str]], *, due: bool) -> bool:
    """Whether it is told what is counted, or by when."""
    units = [_unit(sentence, one) for one in found]
    if any(unit is None and WORD.search(one["what"]) for unit, one in zip(units, found, strict=True)):
        return False
    return all(unit is None or unit.group in ("people", "materials", "sessions") for unit in units) and (
        any(units) or due
    )


def _roll(sentence: Text, found: list[re.Match[str]]) -> Iterator[tuple[int, int] | str]:
    """Each name with its number, and with the unit that is told only once."""
    told = next((unit for one in found if (unit := _unit(sentence, one))), None)
    for n, one in enumerate(found):
        yield from ((", ",) if n else ())
        yield one.span("org")
        yield " "
        yield one.span("what")
        if told and not _unit(sentence, one):
            yield " "
            yield told.start, told.end
