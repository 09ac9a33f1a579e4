"""One piece of a Spanish or French text, and of its English."""

from dataclasses import dataclass
from typing import Literal

from bot.understanding.writing.text import words

LONGEST_NAME = 40
"""Pieces of a name, or a number: of a text that is all capitals, each piece would else be looked at from each."""
PARTED = words("grupo zona guardia turno cuadrilla brigada seccion nave salon anden")
PARTS = words("a b c d e f")


@dataclass(slots=True)  # Not frozen: one is made for each word, and a frozen one takes thrice as long.
class Token:
    """One piece. `key` is what it is compared by; `low` what it looks like plainly; `name` belongs to a name."""

    kind: Literal["word", "number", "mark", "name"]
    key: str
    low: str
    start: int
    end: int
    spaced: bool
    """Whether there is space before it."""


@dataclass(slots=True)  # Not frozen, as a token is not.
class Piece:
    """English words, and from where to where the words they stand for were written."""

    english: str
    start: int
    end: int
    spaced: bool = True
    kept: bool = False
    """Whether it is as it was written."""


def is_a_part(named: list[Token]) -> bool:
    """ "Grupo A 13, grupo B 17": so are parts told apart, and no company is called so."""
    return len(named) == 2 and named[0].key in PARTED and named[1].key in PARTS
