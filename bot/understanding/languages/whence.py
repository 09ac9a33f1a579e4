"""Where those who are counted come from, or are: "9 de cocina", "8 à l'entrepôt", "40 del hotel y 22 del centro"."""

from collections.abc import Callable

from bot.understanding.languages.matching import ARTICLE, OF, Matcher
from bot.understanding.languages.piece import Token
from bot.understanding.words.units import ANYBODY, SPECIFIC
from bot.understanding.words.wheres import KINDS
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

DEPARTMENTS = words(
    "kitchen reception laundry cafeteria maintenance cleaning safety warehouse office garage lobby yard workshop sales "
    "purchasing shipping accounting finance payroll production marketing logistics dispatch packing"
)
FURTHER = frozenset(["mas", "adicionales", "additional", "nuevos", "nuevas", "plus", "autres", "nouveaux"])
""" "9 de cocina", "9 más de cocina": 9 from the kitchen, where people work."""
COUNTED = ANYBODY | SPECIFIC | words("more other others trained certified done finished")
""" "12 more": a place may follow."""
PEOPLE = late(rf"\d( more)?( [a-z-]+){{0,2}} ({'|'.join(sorted(ANYBODY | SPECIFIC))})( more)?$")
""" "25 city officers", before where they are from."""
PAIR = 7
"""Pieces in which the other of two places is told."""

Meaning = Callable[[Token], str | None]


def word_of_place(find: Matcher, at: int, last: str, meaning: Meaning) -> str | None:
    """What a small word is in English where a place, or where people work, stands behind it; None elsewhere.

    `last` is the English before it, `meaning` what a word means by itself.
    """
    key = find.tokens[at].key
    if key == "a":
        return "at" if _at_their_place(find, at, last, meaning) else None
    if key not in OF:
        return None
    place = at + 1
    while place < len(find.tokens) and find.tokens[place].key in ARTICLE:
        place += 1
    before = at - (2 if at > 1 and find.tokens[at - 1].key in FURTHER else 1)
    counted = at > 0 and find.tokens[before].kind == "number"
    if place < len(find.tokens) and find.tokens[place].kind == "name":
        people = find.taught.language == "es" and bool(PEOPLE.search(last))
        return "from" if (counted and before == at - 1) or people else None
    alone = find.things_end(place, len(find.tokens)) <= place + 1 <= len(find.tokens)
    where = meaning(find.tokens[place]) if counted and alone else None
    if where in DEPARTMENTS:
        return "from"
    return ("from the" if key == "del" else "from") if where in KINDS and _is_one_of_two(find, place, last) else None


def _is_one_of_two(find: Matcher, place: int, last: str) -> bool:
    """ "40 del hotel y 22 del centro": so many are told from another place beside."""
    behind = [token.key for token in find.tokens[place : place + PAIR]]
    pairs = zip(behind, behind[1:], behind[2:], strict=False)
    another = any(joins in ("y", ",") and many.isdigit() and of in OF for joins, many, of in pairs)
    return find.taught.language == "es" and (another or " from " in last)


def _at_their_place(find: Matcher, at: int, last: str, meaning: Meaning) -> bool:
    """ "8 à l'entrepôt": who they are, or how many, stands before, and a place behind."""
    before, place = last.rpartition(" ")[2], at + 2
    if not (before.isdigit() or before in COUNTED) or place >= len(find.tokens):
        return False
    alone = find.tokens[at + 1].key in ARTICLE and find.things_end(place, len(find.tokens)) == place + 1
    return alone and meaning(find.tokens[place]) in KINDS
