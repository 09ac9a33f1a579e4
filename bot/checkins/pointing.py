"""Which promises words speak of, by what they are counted in, their programme, or what is done in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import get_args

from bot.pledges.model import Pledge
from bot.understanding import Language, unit_in_english
from bot.understanding.text import fold, tidy

KNOWN_BY = {
    "train": "training trained people", "hold_sessions": "session sessions", "host_presentation": "presentation",
    "create_resource": "page resource newsletter", "distribute_materials": "posters cards materials",
    "policy": "policy",
}  # fmt: skip
"""What people call a promise by its kind."""


def pointed_at(about: Sequence[Pledge], words: str) -> list[Pledge]:
    """The pledges that "the employees" or "the BOTL one" speaks of, whatever the case and accents."""
    folded = re.findall(r"\w+", fold(tidy(words).low))
    said = {form.rstrip("s") for word in folded for form in (word, *in_english(word))}
    return [pledge for pledge in about if said & _words_of(pledge)]


def _words_of(pledge: Pledge) -> set[str]:
    """What it is counted in, its programme, and what is done in it."""
    counted_in = (pledge.unit or "").split()[-1:]
    told = [*counted_in, pledge.programme or "", *KNOWN_BY.get(pledge.kind, "").split()]
    return {word.casefold().rstrip("s") for word in told if word}


def in_english(unit: str) -> set[str]:
    """ "Chauffeurs" is an English word and a French one."""
    return {unit_in_english(unit, language) for language in get_args(Language)}
