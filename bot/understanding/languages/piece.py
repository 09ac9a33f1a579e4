"""One piece of a Spanish or French text, and of its English."""

from dataclasses import dataclass
from typing import Literal

LONGEST_NAME = 40
"""Pieces of a name, or a number: of a text that is all capitals, each piece would else be looked at from each."""


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
