"""How what a long pattern finds may begin, worked out of the pattern: `python -m tests.understanding beginnings`.

Python tries every way of a pattern at every place of a text. With a few letters looked at first, most places are
passed over at once, and without a word that the pattern needs (`needs.py`) all of them. What is learned here can never
hide a match: it says no more than the pattern does, and a pattern that has been changed since is looked for without it.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from re import _constants as of  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from bot import understanding
from bot.understanding.writing import patterns
from bot.understanding.writing.needs import NEEDS
from tests.understanding.needs import needs_of, written

DEPTH = 3
"""Signs looked at: more of them tell little more, and cost more."""
FEWEST, MOST = 20, 800
"""Ways to begin below which it does not pay, and above which the pattern is too vague."""

for module in pkgutil.walk_packages(understanding.__path__, f"{understanding.__name__}."):
    importlib.import_module(module.name)
Patterns = tuple[patterns._Late, ...]
ROOM: Patterns = tuple(patterns._late)
"""Every pattern of the room, and none that a test makes later."""

Way = tuple[str, ...]
Tree = dict[str, Any]


class _Open(Exception):  # noqa: N818 - no error: it says that nothing is known
    """It may begin with anything, or be empty."""


def learn() -> int:
    """Write down what is known of every pattern of the room; returns of how many."""
    known, needed = beginnings(), needs()
    for file, told in ((patterns.BEGINNINGS, known), (NEEDS, needed)):
        file.write_text("".join(f"{name}\t{what}\n" for name, what in sorted(told.items())), encoding="utf-8")
    often = [sys.executable, "-m", "tests.understanding.often"]
    patterns.OFTEN.write_bytes(subprocess.run(often, capture_output=True, check=True).stdout)
    return len(known.keys() | needed.keys())


def needs(some: Patterns = ROOM) -> dict[str, str]:
    """For each pattern that cannot do without some words its name and these."""
    known = {patterns.name_of(late.pattern): needs_of(late.pattern, late.flags) for late in some}
    return {name: "\t".join(map(written, signs)) for name, signs in known.items() if signs}


def beginnings(some: Patterns = ROOM) -> dict[str, str]:
    """For each long pattern its name and the beginnings of what it finds, as a pattern."""
    known = {}
    for late in some:
        ways = ways_of(late.pattern, late.flags)
        if FEWEST <= len(ways) <= MOST:
            known[patterns.name_of(late.pattern)] = f"{_edge(late.pattern, late.flags)}(?={_written(_tree(ways))})"
    return known


BEHIND = re.compile(r"\(\?<[!=](?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\[\\|])+\)")
"""What must stand before a pattern, or must not."""


def _edge(pattern: str, flags: int) -> str:
    """The edge of a word, or what else all of it stands behind: that is looked at first, since it costs least."""
    first, behind = _parser.parse(pattern, flags)[0], BEHIND.match(pattern)
    if first == (of.AT, of.AT_BOUNDARY):
        return r"\b"
    return behind[0] if behind and first[0] in (of.ASSERT, of.ASSERT_NOT) else ""


def ways_of(pattern: str, flags: int) -> set[Way]:
    """The first signs of anything that a pattern may find; none where nothing is known."""
    found: set[Way] = set()
    try:
        _walk(list(_parser.parse(pattern, flags)), (), [], found)
    except _Open:
        return set()
    return found if all(not _is_vague(way[0]) for way in found) else set()


def _is_vague(sign: str) -> bool:
    return sign.startswith("[") and any(part in sign for part in ("a-z", r"\w", r"\W", r"\D", r"\S", "^"))


def _walk(parts: Sequence[Any], way: Way, rest: list[Sequence[Any]], found: set[Way]) -> None:
    """Follow a pattern until so many signs are known, or nothing more is."""
    if len(way) == DEPTH or (not parts and not rest):
        _keep(way, found)
    elif not parts:
        _walk(rest[0], way, rest[1:], found)
    else:
        _step(parts[0], parts[1:], way, rest, found)


def _keep(way: Way, found: set[Way]) -> None:
    if not way:
        raise _Open
    found.add(way)


def _step(part: Any, after: Sequence[Any], way: Way, rest: list[Sequence[Any]], found: set[Way]) -> None:
    kind, what = part
    if part == (of.AT, of.AT_BEGINNING) and not way:
        found.add(("^",))
    elif kind in (of.AT, of.ASSERT, of.ASSERT_NOT) or (kind is of.MAX_REPEAT and what[2].getwidth()[1] == 0):
        _walk(after, way, rest, found)  # To look around takes up no sign, however often.
    elif kind is of.SUBPATTERN and not what[1] and not what[2]:
        _walk(list(what[3]), way, [after, *rest], found)
    elif kind is of.BRANCH:
        for one in what[1]:
            _walk(list(one), way, [after, *rest], found)
    elif kind in (of.MAX_REPEAT, of.MIN_REPEAT) and what[2].getwidth()[0]:
        least, most, repeated = what
        if least == 0:
            _walk(after, way, rest, found)
        again = [(kind, (max(0, least - 1), most - 1, repeated))] if most > 1 else []
        _walk([*repeated, *again, *after], way, rest, found)
    elif (sign := _sign(kind, what)) is not None:
        _walk(after, (*way, sign), rest, found)
    else:
        _keep(way, found)


def _sign(kind: Any, what: Any) -> str | None:
    """One sign as it is written in a pattern, or None where it may be almost any."""
    if kind is of.LITERAL:
        return _escaped(what)
    if kind is not of.IN:
        return None
    return f"[{''.join(map(_in_class, what))}]"


def _escaped(sign: int) -> str:
    return {"\n": r"\n", "\t": r"\t", "\r": r"\r"}.get(chr(sign)) or re.escape(chr(sign))


CLASSES = {
    of.CATEGORY_SPACE: r"\s", of.CATEGORY_NOT_SPACE: r"\S", of.CATEGORY_DIGIT: r"\d", of.CATEGORY_NOT_DIGIT: r"\D",
    of.CATEGORY_WORD: r"\w", of.CATEGORY_NOT_WORD: r"\W",
}  # fmt: skip


def _in_class(part: Any) -> str:
    kind, what = part
    if kind is of.NEGATE:
        return "^"
    if kind is of.LITERAL:
        return _escaped(what)
    if kind is of.RANGE:
        return f"{_escaped(what[0])}-{_escaped(what[1])}"
    return CLASSES[what]


def _tree(ways: Iterable[Way]) -> Tree:
    """The ways with what they begin alike written once; a way that ends makes longer ones needless."""
    tree: Tree = {}
    for way in sorted(ways):
        at = tree
        for sign in way:
            if at.get(sign, at) is None:
                break
            at = at.setdefault(sign, {})
        else:
            _shorten(tree, way)
    return tree


def _shorten(tree: Tree, way: Way) -> None:
    for sign in way[:-1]:
        tree = tree[sign]
    tree[way[-1]] = None


def _written(tree: Tree) -> str:
    """A pattern for a tree; signs that end a way stand together in one class."""
    ends = sorted(sign for sign, more in tree.items() if more is None)
    alone = [sign for sign in ends if sign.startswith(("^", "[^"))]
    signs = [sign[1:-1] if sign.startswith("[") else sign for sign in ends if sign not in alone]
    parts = alone + ([f"[{''.join(signs)}]"] if signs else [])
    parts += [sign + _written(more) for sign, more in sorted(tree.items()) if more is not None]
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
