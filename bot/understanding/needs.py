"""What a text must have for a pattern to be found in it: the beginning of one word or another, a figure, a sign.

A pattern lists hundreds of words, and a sentence has ten. So a look at how these begin tells of most patterns that
they cannot be found, many times faster than the search. What is needed is read from the pattern itself, in the form
that Python's own parser gives it; where it is not plain, nothing is needed, and any text is searched.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

LETTERS = 4
"""How much is looked at of the beginning of a word; a word is a run of letters."""
FIGURE = "figure"
"""Stands for any figure but 0 to 9."""
FIGURES = "0123456789"
SIGNS = frozenset(chr(code) for code in range(33, 127) if not chr(code).isalpha())
WORD = rf"\b(?:[^\W\d_]{{1,{LETTERS}}}|\S)"
EVERYDAY = frozenset(
    re.findall(
        r"\S+",
        "a the we to on in of i s t no me it is at so up for not and now you that this our have more are was all"
        " has had can do will they with be been trai la de en el le l d plus mas form comp tota done week last empl"
        " pers driv - . , ' : ! 0 1 2 3 4 5 6 7 8 9",
    )
)
COMMON = 30
"""How many rare beginnings tell as much as one of those everyday ones."""

Heads = frozenset[str]
Node = tuple[Any, Any]
Rest = tuple[Node, Any] | None
"""A node of a pattern and what follows it; None at the end, behind which anything may stand."""


class Clues(NamedTuple):
    """What tells that a pattern is not found in a text, or not there; None where it may be anywhere."""

    needs: Heads | None
    """A text in which it is found has one of these beginnings at least."""
    starts: Heads | None
    """It begins where a word begins or ends, and what stands there begins so."""


class Need(NamedTuple):
    """Beginnings of which one at least is needed, and how likely a text is to have one."""

    cost: int
    heads: Heads


class _Gaps(dict[int, str]):
    """Letters as they are, and a space for any other sign."""

    def __missing__(self, code: int) -> str:
        self[code] = chr(code) if chr(code).isalpha() else " "
        return self[code]


_gaps = _Gaps()


@lru_cache(maxsize=32)
def heads_of(text: str) -> Heads:
    """How the words of a text begin, its figures and its signs."""
    found = {word[:LETTERS] for word in text.translate(_gaps).split()} | SIGNS.intersection(text)
    return frozenset(found if text.isascii() else {*found, FIGURE})


@lru_cache(maxsize=32)
def words_of(text: str) -> list[tuple[str, int]]:
    """Where words begin and end: how what stands there begins, and at which place."""
    return [(_head(found[0]), found.start()) for found in re.finditer(WORD, text)]


def _head(said: str) -> str:
    return FIGURE if said.isdecimal() and said not in FIGURES else said


def clues_of(pattern: str, flags: int) -> Clues:
    """What to look for before a pattern is searched for. With small and capital letters alike, nothing tells."""
    if flags & re.IGNORECASE:
        return Clues(None, None)
    reader, nodes = _Reader(), _chain(parser.parse(pattern, flags), None)
    needed, starts = reader.needed(nodes, False), reader.starts(nodes)
    return Clues(needed and needed.heads, starts and starts.heads)


def _chain(nodes: Iterable[Node], rest: Rest) -> Rest:
    for node in reversed(list(nodes)):
        rest = (node, rest)
    return rest


def _need(*heads: str) -> Need:
    return Need(sum(COMMON if head in EVERYDAY else 1 for head in heads), frozenset(heads))


def _any_of(ways: Iterable[Need | None]) -> Need | None:
    """What is needed where one of several ways will do; nothing as soon as one of them needs nothing."""
    whole: set[str] = set()
    for way in ways:
        if way is None:
            return None
        whole |= way.heads
    return _need(*whole)


class _Reader:
    """Reads one pattern. What lies behind several ways is read once."""

    def __init__(self) -> None:
        self.known: dict[tuple[int, bool | str], tuple[Rest, Need | None]] = {}

    def needed(self, rest: Rest, parted: bool) -> Need | None:
        """The rarest of what a sequence needs. `parted`: whether surely no letter stands before it."""
        while rest and not parted and _is_letter(rest[0]):
            rest = rest[1]  # Inside a word nothing is told.
        return self._once(self._needed, rest, parted) if rest else None

    def begins(self, rest: Rest, said: str) -> Need | None:
        """How the word may begin of which these letters have been said, if that is plain."""
        if len(said) == LETTERS:
            return _need(said)
        return self._once(self._begins, rest, said) if rest else None

    def starts(self, rest: Rest) -> Need | None:
        """How a match may begin, if it begins where a word does."""
        if rest is None:
            return None
        (kind, of), behind = rest
        if kind is sre.BRANCH:
            return _any_of(self.starts(_chain(way, behind)) for way in of[1])
        if kind is sre.SUBPATTERN:
            return self.starts(_chain(of[3], behind))
        return self.begins(behind, "") if rest[0] == (sre.AT, sre.AT_BOUNDARY) else None

    def _once(self, read: Callable[..., Need | None], rest: Rest, how: bool | str) -> Need | None:
        key = id(rest), how
        if key not in self.known:
            self.known[key] = rest, read(*rest, how)  # type: ignore[misc]
        return self.known[key][1]

    def _needed(self, node: Node, rest: Rest, parted: bool) -> Need | None:
        kind, of = node
        if kind is sre.SUBPATTERN:
            return self.needed(_chain(of[3], rest), parted)
        if kind is sre.BRANCH:
            return _any_of(self.needed(_chain(way, rest), parted) for way in of[1])
        known = [self.needed(rest, _parts(node, parted)), _sign(node)]
        if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT) and of[0]:
            known.append(self.needed(_chain(of[2], None), parted))
        if parted and _is_letter(node):
            known.append(self.begins((node, rest), ""))
        return min(filter(None, known), default=None, key=lambda need: need.cost)

    def _begins(self, node: Node, rest: Rest, said: str) -> Need | None:
        kind, of = node
        if kind is sre.SUBPATTERN:
            return self.begins(_chain(of[3], rest), said)
        if kind is sre.BRANCH:
            return _any_of(self.begins(_chain(way, rest), said) for way in of[1])
        if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT):
            return _any_of(self._repeated(kind, of, rest, said))
        if said and _ends_word(node):
            return _need(said)
        if kind in (sre.AT, sre.ASSERT, sre.ASSERT_NOT):
            return self.begins(rest, said)
        if _is_gap(node):
            return _sign(node)
        if kind is sre.LITERAL:
            return self.begins(rest, said + chr(of)) if chr(of).isalpha() else None
        if kind is sre.IN and all(one is sre.LITERAL for one, _ in of):
            return _any_of(self._begins(one, rest, said) for one in of)
        return None

    def _repeated(self, kind: Any, of: tuple[int, int, Any], rest: Rest, said: str) -> Iterable[Need | None]:
        least, most, what = of
        more = ((kind, (max(0, least - 1), most - 1 if most < LETTERS else most, what)), rest) if most > 1 else rest
        yield self.begins(_chain(what, more), said)
        if not least:
            yield self.begins(rest, said)


def _is_letter(node: Node) -> bool:
    kind, of = node
    if kind is sre.IN:
        return any(map(_is_letter, of))
    return kind is sre.LITERAL and chr(of).isalpha()


def _sign(node: Node) -> Need | None:
    """A figure or a sign that a text needs for a character."""
    kind, of = node
    if kind is sre.IN:
        return _any_of(map(_sign, of))
    if kind is sre.CATEGORY:
        return _need(FIGURE, *FIGURES) if of is sre.CATEGORY_DIGIT else None
    if kind is sre.RANGE and _is_figures(of):
        return _need(*FIGURES[FIGURES.index(chr(of[0])) : FIGURES.index(chr(of[1])) + 1])
    return _need(chr(of)) if kind is sre.LITERAL and chr(of) in SIGNS else None


def _is_figures(ends: tuple[int, int]) -> bool:
    return all(chr(end) in FIGURES for end in ends)


def _is_gap(node: Node) -> bool:
    """Whether it is a character, and surely no letter."""
    kind, of = node
    if kind is sre.IN:
        return all(map(_is_gap, of))
    if kind is sre.CATEGORY:
        return of in (sre.CATEGORY_SPACE, sre.CATEGORY_DIGIT, sre.CATEGORY_NOT_WORD)
    sign = chr(of) if kind is sre.LITERAL else "a"
    return sign.isdecimal() or not sign.isalnum() or (kind is sre.RANGE and _is_figures(of))


def _ends_word(node: Node) -> bool:
    """Whether no letter may stand here, behind letters."""
    kind, of = node
    if kind is sre.AT:
        return of in (sre.AT_BOUNDARY, sre.AT_END, sre.AT_END_STRING)
    if kind is sre.ASSERT_NOT:
        return of[0] == 1 and len(of[1]) == 1 and _has_words(of[1][0])
    if kind is sre.ASSERT:
        return of[0] == 1 and _all_end(of[1])
    return _is_gap(node)


def _all_end(nodes: Any) -> bool:
    """Whether no letter may stand where these nodes match."""
    kind, of = nodes[0]
    if kind is sre.BRANCH:
        return all(way and _all_end(way) for way in of[1])
    if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        return _all_end(of[2]) and (of[0] > 0 or (len(nodes) > 1 and _all_end(nodes[1:])))
    if kind is sre.SUBPATTERN:
        return _all_end(of[3])
    return _ends_word(nodes[0])


def _has_words(node: Node) -> bool:
    """Whether it is a class of characters that has every letter in it."""
    kind, of = node
    return kind is sre.IN and of[0][0] is not sre.NEGATE and (sre.CATEGORY, sre.CATEGORY_WORD) in of


def _parts(node: Node, parted: bool) -> bool:
    """Whether surely no letter stands before what follows."""
    kind, of = node
    if kind is sre.AT:
        return parted or of in (sre.AT_BOUNDARY, sre.AT_BEGINNING, sre.AT_BEGINNING_STRING)
    if kind in (sre.ASSERT, sre.ASSERT_NOT):
        return parted
    if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        return (of[0] > 0 or parted) and _all_part(of[2], parted)
    if kind is sre.SUBPATTERN:
        return _all_part(of[3], parted)
    if kind is sre.BRANCH:
        return all(_all_part(way, parted) for way in of[1])
    return _is_gap(node)


def _all_part(nodes: Iterable[Node], parted: bool) -> bool:
    for node in nodes:
        parted = _parts(node, parted)
    return parted
