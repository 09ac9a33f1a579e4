"""When two names may mean one organisation: pure rules, knowing no partner.

One transit body came to Stockton as "San Joaquin RTD", "San Joaquin Regional Transit District" and "San Joaquin
Regional Transportation Department". Such names are offered as close, and a person says whether they are the same.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from bot.understanding.writing.text import tidy

LONGEST = 200
"""Characters of an organisation's or a person's name."""

_GENERIC = "a an and at by county city for in of on the to y de del la las los le les et du des"
_LEGAL_FORMS = "co company corp corporation inc incorporated llc llp lp ltd limited pllc"
NOT_TELLING = frozenset(f"{_GENERIC} {_LEGAL_FORMS}".split())
"""Words that tell no organisation from another."""

SHORT_FOR = {
    "assn": "association", "dept": "department", "intl": "international", "natl": "national", "centre": "center",
    "organisation": "organization",
}  # fmt: skip
"""Short and other spellings that no rule of likeness would catch."""

CLOSE = 80
"""Closeness, 0 to 100, from which two names are offered as perhaps the same."""

SHORT_FORM = (3, 5)
"""Letters, at least and at most, of a single word that may stand for the whole name it is part of. "San Joaquin" may be
of anybody there.
"""

_TYPO = 80
_NOT_A_LETTER = re.compile(r"[^\w]+|_")
_DOTTED = re.compile(r"(?<=\b\w)\.(?=\w\b|\s|$)")


@lru_cache(maxsize=20_000)
def fold(name: str) -> str:
    """A name as it is compared: no case, accents, punctuation or leading "the"; empty when nothing is left."""
    plain = unicodedata.normalize("NFKD", _DOTTED.sub("", tidy(name).low)).replace("'", "").replace("&", " and ")
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()
    words = _NOT_A_LETTER.sub(" ", bare).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


def tell_tale(folded: str) -> list[str]:
    """The words of a folded name that tell it from others; all of them if none does."""
    words = [SHORT_FOR.get(word, word) for word in folded.split()]
    return [word for word in words if word not in NOT_TELLING] or words


def closeness(one: str, other: str) -> int:
    """How close two folded names are: 100 the same, from `CLOSE` on worth asking about, 0 nothing in common."""
    if one == other:
        return 100
    short, long = sorted((tell_tale(one), tell_tale(other)), key=lambda words: len("".join(words)))
    if not short:
        return 0
    if _same_initials(short, long):
        return 88
    if _is_short_form(short, long):
        return 86
    found = found_in(short, long)
    return max(_nearly(short, long), round(68 + 30 * found) if found else 0)


def means(said: str, name: str) -> bool:
    """Whether every tell-tale word said stands in the name: as it is, misspelt, or as initials ("RTD")."""
    return bool(said) and (found_in(tell_tale(said), tell_tale(name)) > 0 or _nearly(said.split(), name.split()) > 0)


def found_in(short: list[str], long: list[str]) -> float:
    """The share of `long` (0 to 1, by letters) that the words of `short` stand for; 0 if one of them finds no place."""
    left = list(long)
    for word in short:
        place = _place(word, left)
        if place is None:
            return 0.0
        del left[place]
    whole = len("".join(long))
    return (whole - len("".join(left))) / whole if whole else 0.0


def _place(word: str, words: list[str]) -> slice | None:
    """Where a word stands among others: itself, then a run of words whose initials it is, then a misspelling."""
    if word in words:
        return slice(words.index(word), words.index(word) + 1)
    size = len(word)
    for start in range(len(words) - size + 1) if size > 1 else ():
        if all(words[start + i].startswith(letter) for i, letter in enumerate(word)):
            return slice(start, start + size)
    for at, other in enumerate(words):
        if _misspelt(word, other):
            return slice(at, at + 1)
    return None


def _misspelt(one: str, other: str) -> bool:
    """A slip of the pen in a longer word, or one cut short; a number is never one for another."""
    if min(len(one), len(other)) < 4 or _digits(one + other):
        return False
    return one.startswith(other) or other.startswith(one) or fuzz.ratio(one, other) >= _TYPO


def _same_initials(one: list[str], other: list[str]) -> bool:
    """San Joaquin Regional Transit District, San Joaquin Regional Transportation Department: both SJRTD."""
    alike = [word[0] for word in one] == [word[0] for word in other]
    return alike and len(one) >= 3 and one[0] == other[0] and _digits("".join(one)) == _digits("".join(other))


def _is_short_form(short: list[str], long: list[str]) -> bool:
    """RTD for San Joaquin RTD: how people call in a hurry whom everybody knows."""
    return len(short) == 1 and short[0] in long and SHORT_FORM[0] <= len(short[0]) <= SHORT_FORM[1]


def _nearly(one: list[str], other: list[str]) -> int:
    """Names that differ in their spaces or in one letter: MossAdams, Mos Adams."""
    joined, whole = "".join(one), "".join(other)
    if len(joined) < 5 or _digits(joined) != _digits(whole):
        return 0
    return 95 if Levenshtein.distance(joined, whole, score_cutoff=1) <= 1 else 0


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
