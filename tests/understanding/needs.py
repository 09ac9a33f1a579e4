"""Which words a pattern cannot do without, worked out of the pattern: `python -m tests.understanding beginnings`.

Whatever a pattern finds has in it one of a few words, or the beginning of one: what "we (?:will|are going to)" finds
has "we" in it, and "will" or "are"; those that are rarest are written down. A text without any of them need not be
searched. What is learned here can never hide a match: it says less than the pattern does.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from functools import cache
from re import _constants as of  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

Sign = tuple[str, str]
"""As `bot.understanding.needs` writes them: how a word stands in the text, and the word."""
Signs = set[Sign]
Parts = Sequence[Any]
ANY_FIGURE: Sign = ("#", "")
RUN = 4
"""So many digits stand for as many or more."""

MOST_SIGNS, MOST_STEPS, DEEPEST = 1_500, 6_000, 40
"""Signs, and steps to them, from which on a pattern is too vague to be worth following."""
WORTH, WORTH_TOO = 2.0, 0.6
"""How often a pattern may be asked in vain, as `often` guesses it, and the words still be looked at first; or others,
if the first are there."""

COMMON = {
    60: ". 00",
    25: ", 000 the",
    15: "0 drivers of to we",
    10: "' a de in more train trained will",
    7: "12 and by",
    5: "- 20 40 at for have la on our this training",
    4: "0000 1 30 : employees has i is its s",
    3: "10 15 2 3 45 60 ? all be el en it last le operators people that week year",
    2: "! $ 120 14 200 25 5 90 are before botl completed course done end from march mas next officers pledge "
    "pledged plus posters so tat their total transit trucking with you",
    1.5: "( ) 100 150 250 300 35 50 500 6 75 80 9 about another bus can chauffeurs choferes county far finished "
    "freight june l left may me month new no not now ont out please put re through two up us was were y",
    1: "% 130 18 2023 22 31 4 400 8 april as been but capacitar cards casino class company complete d day del "
    "did dispatchers do each est et event former going if january members nous office one promised que said "
    "school se sessions sponsor staff take they today trafficking transport valley video within would "
    "yesterday",
    0.7: "& / 11 180 24 70 85 900 already an au between build certified committed con could department district du "
    "empleados every february first five forme freedom friday get goal got had held hi host hotel les lines "
    "los minutes monday need nos over personnes plans police policy por presentation safety san since spring "
    "stockton t team than thanks them three took transportation truck u un until wallet ya years yet",
    0.5: "13 140 16 17 19 210 27 28 33 38 48 55 600 64 7 88 95 ; add after again agreed antes ask association "
    "attended autobus avant back board california ce central city co coalition cours curso date days decals "
    "december des distribute down dozen driver everyone express fin finish formation formes four go half hold "
    "how hundred ici il july labor least like ll lodi maybe mechanics meeting months morning my night number "
    "only operadores or page para partners passed pd personas plan pledges pour presentations quarter quiz "
    "regional room semaine semana send session should signed six still summer sur sus th there time trucks "
    "tuesday une unified ve web weeks workers",
    0.3: "110 145 26 350 44 65 800 additional adopt agencies agency agents al am ano area article attendees august "
    "authority autres avec avons ayer became become budget buses call came capacitacion carteles center "
    "certificates cette christmas classes coach commit companies contact count dans deadline deputies deux "
    "distributed dos during easter es esta ete fall gave give good great group guards hasta here hier hope "
    "hosted hotline hours j je jusqu just know laval law level local logistics longer lunch m made make "
    "manager many marzo mid mois must n newsletter nothing notre november october pas per percent post "
    "registered remaining requires run sacramento says see services ses sheriff shift si sont sorry start "
    "started state stop students su terminal termine together told towing trainings truckers una union update "
    "va vous wants watched who your ¿",
}  # fmt: skip
"""Words that stand in so many of a hundred replies and pledges of the corpora, as written or in English, and figures of
so many digits."""
SHARES = {word: share / 100 for share, listed in COMMON.items() for word in listed.split()}
FIGURES, RARE = 0.8, 0.001
SHORT = {"<": {1: 0.15, 2: 0.04, 3: 0.01}, "~": {2: 0.2, 3: 0.03}}
"""In what share of the texts some word begins with so few letters, or has them in it."""


class _Unknown(Exception):  # noqa: N818 - no error: it says that nothing is known
    """It may be any word, or none."""


def needs_of(pattern: str, flags: int) -> list[set[Sign]]:
    """Signs of which every text has one in which the pattern finds something, and other signs of which it has one too.

    None where nothing is known.
    """
    if flags & re.IGNORECASE:
        return []
    first, second = _best(list(_parser.parse(pattern, flags)), [], NOTHING)
    if not first or together(first) >= WORTH:
        return []
    return [first, second] if second and second != first and together(second) < WORTH_TOO else [first]


def written(signs: Iterable[Sign]) -> str:
    return " ".join(sorted(kind + word for kind, word in signs))


@cache
def often(sign: Sign) -> float:
    """About in what share of the texts a sign stands."""
    kind, word = sign
    if sign == ANY_FIGURE:
        return FIGURES
    if kind == "=":
        return SHARES.get(word, 5 * RARE if word.isdecimal() else RARE)
    alike = [known for known in SHARES if (known.startswith(word) if kind == "<" else word in known)]
    return sum(SHARES[known] for known in alike) + SHORT.get(kind, {}).get(len(word), RARE)


def together(signs: Iterable[Sign]) -> float:
    """How often any of them stands, in whatever order they come: a set has another in each process."""
    return math.fsum(map(often, signs))


def _best(parts: Parts, rest: list[Parts], opens: Opens, depth: int = 0) -> tuple[Signs | None, Signs | None]:
    """The rarest signs of which one must be met on the way from a place on, and the rarest that do not follow."""
    known: list[Signs | None] = []
    for at, part in enumerate(parts if depth < DEEPEST else ()):
        after = [parts[at + 1 :], *rest]
        known += [_spelled(parts[at:], rest, opens), *_inside(part, after, opens, depth + 1)]
        opens = _after(part, opens)
    first = min((signs for signs in known if signs), key=together, default=None)
    others = (signs for signs in known if signs and first and not _follow(signs, first))
    return first, min(others, key=together, default=None)


def _follow(signs: Signs, first: Signs) -> bool:
    """Whether one of these signs is there wherever one of the first is."""
    return all(any(_stands_in(*sign, word) for sign in signs) for _, word in first)


def _stands_in(kind: str, sign: str, word: str) -> bool:
    return {"=": sign == word, "<": word.startswith(sign), "~": sign in word}.get(kind, word.isdecimal())


def _inside(part: Any, after: list[Parts], opens: Opens, depth: int) -> tuple[Signs | None, Signs | None]:
    """The rarest signs of one part that must be met, and the next."""
    kind, what = part
    if kind is of.SUBPATTERN and not what[1] and not what[2]:
        return _best(what[3], after, opens, depth)
    if kind is of.BRANCH:
        return _either([_best(one, after, opens, depth) for one in what[1]])
    if kind in (of.MAX_REPEAT, of.MIN_REPEAT) and what[0] > 0:
        return ({ANY_FIGURE}, None) if _is_digit(what[2]) else _best(what[2], [], opens, depth)
    if kind is of.ASSERT and what[0] > 0:  # What is looked at ahead stands in the text.
        return _best(what[1], [], opens, depth)
    return ({ANY_FIGURE} if _is_digit([part]) else None), None


def _either(each: list[tuple[Signs | None, Signs | None]]) -> tuple[Signs | None, Signs | None]:
    """What one way or another needs; where a way has no second need, its first is its second."""
    if not all(first for first, _ in each):
        return None, None
    firsts = Signs().union(*(first for first, _ in each if first))
    return firsts, Signs().union(*(second or first or () for first, second in each))


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


@cache
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


def _spelled(parts: Parts, rest: list[Parts], opens: Opens) -> Signs | None:
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
