"""Which promises words speak of, by what they are counted in, their programme, or what is done in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import get_args

from bot.pledges.model import Pledge
from bot.understanding import Language, unit_in_english
from bot.understanding.writing.text import fold, tidy

KNOWN_BY = {
    "train": "training trained people", "hold_sessions": "session sessions", "host_presentation": "presentation",
    "create_resource": "page resource newsletter", "distribute_materials": "posters cards materials",
    "policy": "policy",
}  # fmt: skip
"""What people call a promise by its kind."""


def counted_in_words(pledge: Pledge) -> set[str]:
    return {word.casefold().rstrip("s") for word in (pledge.unit or "").split()[-1:]}


def words_of(pledge: Pledge) -> set[str]:
    """What it is counted in, its programme, and what is done in it."""
    told = [pledge.programme or "", *KNOWN_BY.get(pledge.kind, "").split()]
    return counted_in_words(pledge) | {word.casefold().rstrip("s") for word in told if word}


LABEL = re.compile(
    r"(?:^|[,;.\n]|\band\b)\s*(?:(?:the|our|on|for|as for)\s)*"
    r"(?P<label>(?!not?\b|after\b|besides?\b)[^\W\d]+(?:\s[^\W\d]+)?)"
    r"(?:\s?[:=–—-]|(?:'s|\s(?:is|are|stands|now|at))\b)[^,;.\d]{0,20}\d", re.I
)  # fmt: skip


def told_under(about: Sequence[Pledge], words: str) -> list[Pledge]:
    """The pledges under whose name a figure is told: "training is at 180, cards same as before"."""
    named = [pledge for label in LABEL.finditer(words) for pledge in pointed_at(about, label["label"])]
    return list(dict.fromkeys(named))


WITHIN = (re.compile(r"[.!?;,\n]+|\b(?:and|but|y|e|pero|et|mais)\b", re.I), re.compile(r"[.!?;\n]+"))
"""What parts the clauses of an answer, and its sentences."""


def named_around(about: Sequence[Pledge], text: str, because: str) -> list[Pledge]:
    """The pledges that the clause names in which the deciding words stand, else its sentence, else the whole text:
    of "25 more drivers, and need until July for the posters" the posters. Empty where none is named.
    """
    at = text.casefold().find(because.casefold())
    around = (_around(text, at, at + len(because), ends) for ends in WITHIN if at >= 0)
    named = (pointed_at(about, words) for words in (*around, text))
    return next((some for some in named if some), [])


def clause_of(text: str, because: str) -> str:
    """The clause in which the deciding words stand."""
    at = text.casefold().find(because.casefold())
    return _around(text, at, at + len(because), WITHIN[0]) if at >= 0 else because


def _around(text: str, start: int, end: int, ends: re.Pattern[str]) -> str:
    before = [found.end() for found in ends.finditer(text, 0, start)]
    behind = ends.search(text, end)
    return text[before[-1] if before else 0 : behind.start() if behind else len(text)]


def pointed_at(about: Sequence[Pledge], words: str, by: Callable[[Pledge], set[str]] = words_of) -> list[Pledge]:
    """The pledges that "the employees" or "the BOTL one" speaks of, whatever the case and accents."""
    folded = re.findall(r"\w+", fold(tidy(words).low))
    said = {form.rstrip("s") for word in folded for form in (word, *in_english(word))}
    return [pledge for pledge in about if said & by(pledge)]


def in_english(unit: str) -> set[str]:
    """ "Chauffeurs" is an English word and a French one."""
    return {unit_in_english(unit, language) for language in get_args(Language)}
