"""Which words a pattern cannot do without, worked out of the pattern: `python -m tests.understanding beginnings`.

Whatever a pattern finds has in it one of a few words, or the beginning of one: what "we (?:will|are going to)" finds
has "we" in it, and "will" or "are"; those that are rarest are written down. A text without any of them need not be
searched. What is learned here can never hide a match: it says less than the pattern does.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from re import _constants as of  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

Sign = tuple[str, str]
"""As `bot.understanding.needs` writes them: how a word stands in the text, and the word."""
Parts = Sequence[Any]
ANY_FIGURE: Sign = ("#", "")
RUN = 4
"""So many digits stand for as many or more."""

MOST_SIGNS, MOST_STEPS, DEEPEST = 1_500, 6_000, 40
"""Signs, and steps to them, from which on a pattern is too vague to be worth following."""
WORTH = 2.0
"""How often a pattern may be asked in vain, as `often` guesses it, and the words still be looked at first."""

SHARES = {
    "00": 51, ".": 45, "the": 20, ",": 18, "000": 18, "we": 14, "a": 13, "0": 13, "of": 12, "to": 11, "'": 10, "de": 10,
    "drivers": 9, "trained": 9, "more": 8, "in": 8, "will": 7, "train": 7, "have": 6, "on": 6, "our": 5, "la": 5,
    "this": 5, "and": 5, "?": 5, "by": 5, "at": 4, "-": 4, "en": 4, "el": 4, "i": 3, "week": 3, "total": 3,
    "employees": 3, ":": 3, "is": 3, "training": 3, "people": 3, "for": 3, "so": 3, "all": 3, "le": 3, "has": 3,
    "last": 3, "me": 2, "no": 2, "0000": 2, "far": 2, "that": 2, "it": 2, "mas": 2, "course": 2, "completed": 2, "s": 2,
    "done": 2, "operators": 2, "now": 2, "are": 2, "please": 2, "plus": 2, "can": 2, "you": 2, "!": 2, "with": 2,
    "its": 2, "re": 2, "left": 2, "next": 2, "nous": 2, "ont": 2, "not": 2, "their": 2, "march": 2, "end": 2, "year": 2,
    "chauffeurs": 2, "finished": 2, "be": 2, "us": 2, "month": 2, "ya": 2, "do": 2,
}  # fmt: skip
"""In how many of a hundred texts of the corpora a word stands, or a figure of so many digits."""
FIGURES, RARE = 0.8, 0.002
SHORT = {"<": {1: 0.15, 2: 0.04, 3: 0.01}, "~": {2: 0.2, 3: 0.03}}
"""In how many texts some word begins with so few letters, or has them in it."""


class _Unknown(Exception):  # noqa: N818 - no error: it says that nothing is known
    """It may be any word, or none."""


def needs_of(pattern: str, flags: int) -> set[Sign]:
    """Signs of which every text has one in which the pattern finds something; none where nothing is known."""
    if flags & re.IGNORECASE:
        return set()
    found = _best(list(_parser.parse(pattern, flags)), [], NOTHING) or set()
    return found if together(found) < WORTH else set()


def written(signs: Iterable[Sign]) -> str:
    return " ".join(sorted(kind + word for kind, word in signs))


def often(sign: Sign) -> float:
    """About in what share of the texts a sign stands."""
    kind, word = sign
    if sign == ANY_FIGURE:
        return FIGURES
    if kind == "=":
        return SHARES[word] / 100 if word in SHARES else RARE
    alike = [known for known in SHARES if (known.startswith(word) if kind == "<" else word in known)]
    return sum(SHARES[known] for known in alike) / 100 + SHORT.get(kind, {}).get(len(word), RARE)


def together(signs: Iterable[Sign]) -> float:
    """How often any of them stands, in whatever order they come: a set has another in each process."""
    return math.fsum(map(often, signs))


def _best(parts: Parts, rest: list[Parts], opens: Opens, depth: int = 0) -> set[Sign] | None:
    """The rarest signs of which one must be met on the way from a place on."""
    known: list[set[Sign] | None] = []
    for at, part in enumerate(parts if depth < DEEPEST else ()):
        after = [parts[at + 1 :], *rest]
        known += [_spelled(parts[at:], rest, opens), _inside(part, after, opens, depth + 1)]
        opens = _after(part, opens)
    return min((signs for signs in known if signs), key=together, default=None)


def _inside(part: Any, after: list[Parts], opens: Opens, depth: int) -> set[Sign] | None:
    """The rarest signs of one part that must be met."""
    kind, what = part
    if kind is of.SUBPATTERN and not what[1] and not what[2]:
        return _best(what[3], after, opens, depth)
    if kind is of.BRANCH:
        each = [_best(one, after, opens, depth) for one in what[1]]
        return None if None in each else set[Sign]().union(*(signs for signs in each if signs))
    if kind in (of.MAX_REPEAT, of.MIN_REPEAT) and what[0] > 0:
        return {ANY_FIGURE} if _is_digit(what[2]) else _best(what[2], [], opens, depth)
    if kind is of.ASSERT and what[0] > 0:  # What is looked at ahead stands in the text.
        return _best(what[1], [], opens, depth)
    return {ANY_FIGURE} if _is_digit([part]) else None


def _after(part: Any, opens: Opens) -> Opens:
    """What can only begin, and not go on, after a part."""
    kind, what = part
    if kind in (of.LITERAL, of.IN):
        letters = [part] if kind is of.LITERAL else what
        return frozenset.intersection(*map(_after_letter, letters))
    if kind is of.AT and what in (of.AT_BOUNDARY, of.AT_BEGINNING, of.AT_BEGINNING_STRING):
        return ANY
    if kind in (of.AT, of.ASSERT, of.ASSERT_NOT):
        return opens
    if kind is of.SUBPATTERN:
        return _after_all(what[3], opens)
    if kind is of.BRANCH:
        return frozenset.intersection(*(_after_all(one, opens) for one in what[1]))
    if kind in (of.MAX_REPEAT, of.MIN_REPEAT):
        least, _, repeated = what
        once = _after_all(repeated, opens)
        return once & _after_all(repeated, once) & (ANY if least > 0 else opens)
    return NOTHING


def _after_all(parts: Parts, opens: Opens) -> Opens:
    for part in parts:
        opens = _after(part, opens)
    return opens


def _after_letter(letter: Any) -> Opens:
    kind, what = letter
    if kind is of.CATEGORY and what in (of.CATEGORY_SPACE, of.CATEGORY_NOT_WORD):
        return ANY
    if kind is of.CATEGORY and what is of.CATEGORY_DIGIT:
        return ANY - {DIGIT}
    return ANY - {_sort(chr(what))} if kind is of.LITERAL else NOTHING


SPACE, DIGIT, LETTER, MARK = "\\s", "\\d", "letter", "mark"
Opens = frozenset[str]
"""Whether letters, or digits, can only begin at a place: nothing stands before it that they might go on from."""
ANY, NOTHING = frozenset((LETTER, DIGIT)), frozenset[str]()


def _sort(letter: str) -> str:
    """Words are made of letters alone or of digits alone."""
    if letter == DIGIT or letter.isdecimal():
        return DIGIT
    if letter == SPACE or letter.isspace():
        return SPACE
    return LETTER if letter.isalnum() or letter == "_" else MARK


def _is_digit(parts: Parts) -> bool:
    return len(parts) == 1 and parts[0][0] is of.IN and _letters(parts[0][1]) == {DIGIT}


def _letters(listed: Sequence[Any]) -> set[str] | None:
    """The letters of a class, `SPACE` and `DIGIT` for any of these; None where it may be almost any."""
    found: set[str] = set()
    for kind, what in listed:
        if kind is of.LITERAL:
            found.add(SPACE if chr(what).isspace() else chr(what))
        elif kind is of.CATEGORY and what in (of.CATEGORY_SPACE, of.CATEGORY_DIGIT):
            found.add(SPACE if what is of.CATEGORY_SPACE else DIGIT)
        elif kind is of.RANGE and what == (ord("0"), ord("9")):
            found.add(DIGIT)
        elif kind is of.RANGE and what[1] - what[0] < 10:
            found |= {chr(letter) for letter in range(what[0], what[1] + 1)}
        else:
            return None
    return found


def _spelled(parts: Parts, rest: list[Parts], opens: Opens) -> set[Sign] | None:
    """The words or marks that may come first, from a place on."""
    speller = _Speller()
    try:
        speller.spell(list(parts), rest, "", opens)
    except (_Unknown, RecursionError):
        return None
    return speller.found


class _Speller:
    """Spells every word that may come next, letter by letter."""

    def __init__(self) -> None:
        self.found: set[Sign] = set()
        self.steps = 0

    def spell(self, parts: Parts, rest: list[Parts], word: str, opens: Opens) -> None:
        """`opens` tells of the place where the word began."""
        self.steps += 1
        if self.steps > MOST_STEPS or len(self.found) > MOST_SIGNS:
            raise _Unknown
        while not parts and rest:
            parts, rest = rest[0], rest[1:]
        if parts:
            self._part(parts[0], parts[1:], rest, word, opens)
        else:
            self._end(word, opens, whole=False)

    def _part(self, part: Any, after: Parts, rest: list[Parts], word: str, opens: Opens) -> None:
        kind, what = part
        if kind is of.LITERAL:
            self._letter(SPACE if chr(what).isspace() else chr(what), after, rest, word, opens)
        elif kind is of.IN and (letters := _letters(what)) is not None:
            for letter in sorted(letters):
                self._letter(letter, after, rest, word, opens)
        elif kind is of.AT:
            self._place(what, after, rest, word, opens)
        elif kind in (of.ASSERT, of.ASSERT_NOT):
            self.spell(after, rest, word, opens)
        elif kind is of.SUBPATTERN and not what[1] and not what[2]:
            self.spell(list(what[3]), [after, *rest], word, opens)
        elif kind is of.BRANCH:
            for one in what[1]:
                self.spell(list(one), [after, *rest], word, opens)
        elif kind in (of.MAX_REPEAT, of.MIN_REPEAT) and what[2].getwidth()[0]:
            self._repeated(part, after, rest, word, opens)
        else:
            self._end(word, opens, whole=False)

    def _place(self, what: Any, after: Parts, rest: list[Parts], word: str, opens: Opens) -> None:
        if word and what in (of.AT_BOUNDARY, of.AT_END, of.AT_END_STRING):
            self._end(word, opens, whole=True)
        else:
            self.spell(after, rest, word, opens if word else _after((of.AT, what), opens))

    def _repeated(self, part: Any, after: Parts, rest: list[Parts], word: str, opens: Opens) -> None:
        least, most, repeated = part[1]
        if least == 0:
            self.spell(after, rest, word, opens)
        if _is_digit(repeated):
            self._digits(max(1, least), most, after, rest, word, opens)
        elif len(repeated) == 1 and repeated[0][0] is of.IN and _letters(repeated[0][1]) == {SPACE}:
            self._letter(SPACE, after, rest, word, opens)  # However many.
        else:
            again = [(part[0], (max(0, least - 1), most - 1, repeated))] if most > 1 else []
            self.spell([*repeated, *again, *after], rest, word, opens)

    def _digits(self, least: int, most: int, after: Parts, rest: list[Parts], word: str, opens: Opens) -> None:
        """Digits that may be any are spelled as noughts."""
        if word and _sort(word[0]) is LETTER:
            self._end(word, opens, whole=True)
        elif word.strip("0"):
            self._end(word, opens, whole=False)
        elif DIGIT not in opens:
            self.found.add(ANY_FIGURE)
        else:
            lengths = {min(RUN, len(word) + more) for more in range(least, least + RUN + 1) if more <= most}
            for length in sorted(lengths):
                self.spell(after, rest, "0" * length, opens)

    def _letter(self, letter: str, after: Parts, rest: list[Parts], word: str, opens: Opens) -> None:
        sort = _sort(letter)
        if letter == DIGIT:
            self._digits(1, 1, after, rest, word, opens)
        elif word and sort != _sort(word[0]):
            self._end(word, opens, whole=True)
        elif word.startswith("0") and sort is DIGIT:
            self._end(word, opens, whole=False)  # The nought may stand for any digit.
        elif sort in ANY:
            self.spell(after, rest, word + letter, opens)
        elif sort is SPACE:
            self.spell(after, rest, "", ANY)
        else:
            self.found.add(("=", letter))

    def _end(self, word: str, opens: Opens, *, whole: bool) -> None:
        """Keep what was spelled; a letter that may stand in any word tells nothing."""
        began = bool(word) and _sort(word[0]) in opens
        if len(word) < (1 if began or not word.isascii() else 2):
            raise _Unknown
        self.found.add(("=" if whole and began else "<" if began else "~", word))
