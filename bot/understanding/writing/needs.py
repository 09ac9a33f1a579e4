"""Whether a pattern can find anything in a text at all, told by the text's words.

Of a hundred patterns asked about one text six in seven find nothing, and each looks at every place of it first. So
`python -m tests.understanding beginnings` writes down which words a pattern cannot do without. Here each word of a text
is looked up once for all patterns together: it stands for a number with a bit for every need that it meets, and a
pattern of which one need is met by none of the words is not asked.
"""

import re
import sys
from collections.abc import Callable
from contextlib import nullcontext
from functools import cache, reduce
from operator import or_
from pathlib import Path
from typing import Any, Protocol

NEEDS = Path(__file__).with_name("needs.txt")
"""One pattern a line: its name, and one or two needs: signs of which a text must have one. `=` stands before a whole
word or a mark, `<` before how a word begins, `~` before what stands in one; `#` is any figure. A word is of letters or
of digits alone."""

MOST_WORDS, MOST_TEXTS = 8_000, 40
"""Words and texts whose numbers are kept: a text is asked about by many patterns, in a few forms."""
MOST_NEW = 300
"""Different words of one text that are looked up; no letter has so many, and what has is asked every pattern."""
EVERY = -1
"""Every bit."""
NONE = 0
"""What a pattern needs of which nothing is known."""
SOME = 1
"""A bit that every text has, and no need: so no text's number is 0."""


class _Table:
    """For each sign the needs that it meets."""

    def __init__(self) -> None:
        self.needs: dict[str, int] = {}
        signs: dict[str, dict[str, int]] = {"=": {}, "<": {}, "~": {}, "#": {"": 0}}
        with NEEDS.open(encoding="utf-8") if NEEDS.exists() else nullcontext(()) as lines:
            bit = SOME
            # Whose signs are many stands first: the lower its bit, the smaller the numbers of its words.
            for line in sorted(lines, key=len, reverse=True):
                name, *listed = line.rstrip("\n").split("\t")
                self.needs[name] = 0
                for needed in listed:
                    bit <<= 1
                    self.needs[name] |= bit
                    for sign in needed.split(" "):
                        kind, word = signs[sign[0]], sys.intern(sign[1:])
                        kind[word] = kind.get(word, 0) | bit
        same: dict[int, int] = {}  # Thousands of signs stand for a few hundred numbers.
        for kind in signs.values():
            kind.update([(word, same.setdefault(bits, bits)) for word, bits in kind.items()])
        self.figure, self.whole, self.begins, self.inside = signs["#"][""], signs["="], signs["<"], signs["~"]
        self.most = max(map(len, (*self.begins, *self.inside)), default=0)
        self.words = re.compile(r"[^\W\d]+|\d+|[^\w\s]").findall

    def of(self, word: str) -> int:
        """The needs that one word meets."""
        bits, begins, inside = self.whole.get(word, 0), self.begins.get, self.inside.get
        for end in range(1, min(len(word), self.most) + 1):
            bits |= begins(word[:end], 0)
        for at in range(len(word)):
            for end in range(at + 1, min(len(word), at + self.most) + 1):
                bits |= inside(word[at:end], 0)
        return bits


@cache
def _table() -> _Table:
    return _Table()


class _Known(dict[str, int]):
    """What stands between two spaces, and the needs that it meets."""

    def __missing__(self, chunk: str) -> int:
        if len(self) >= MOST_WORDS:
            self.clear()
        table, bits = _table(), SOME
        for word in table.words(chunk):
            bits |= table.of(word)
            if word.isdecimal():  # Signs write noughts for digits that may be any, and four for more of them.
                bits |= table.figure | table.of("0" * min(4, len(word)))
        self[chunk] = bits
        return bits


_known, _texts = _Known(), dict[str, int]()


def bits_of(text: str) -> int:
    """The needs that a text meets."""
    if bits := _texts.get(text):
        return bits
    chunks = text.split()
    if len(chunks) > MOST_NEW:
        chunks = list(set(chunks))
    bits = EVERY if len(chunks) > MOST_NEW else reduce(or_, map(_known.__getitem__, chunks), SOME)
    if len(_texts) >= MOST_TEXTS:
        _texts.clear()
    _texts[text] = bits
    return bits


def forget() -> None:
    """Forget what is kept of words and texts."""
    _known.clear()
    _texts.clear()


def needs_of(name: str) -> int:
    """The needs that a text must meet for a pattern to find something in it."""
    return _table().needs.get(name, NONE)


class Compiling(Protocol):
    """A pattern that is put into code when it is first asked for that."""

    @property
    def compiled(self) -> re.Pattern[str]: ...


def asked_if_needed(needs: int, ask: str, one: Compiling) -> Callable[..., Any]:
    """What a pattern is asked, so that it is asked only where it may find something.

    A part of a text that ends within a word ends with another word: there it is always asked.
    """
    known = _texts.get

    def find(text: str, *where: int) -> Any:
        if (known(text) or bits_of(text)) & needs == needs or (len(where) > 1 and _cuts(text, where[1])):
            return one.compiled.search(text, *where)
        return None

    def match(text: str, *where: int) -> Any:
        bits = known(text)  # A match looks at one place only, and costs no more than to look up the words.
        if bits is None or bits & needs == needs or (len(where) > 1 and _cuts(text, where[1])):
            return one.compiled.match(text, *where)
        return None

    def find_each(text: str, *where: int) -> Any:
        if (known(text) or bits_of(text)) & needs == needs or (len(where) > 1 and _cuts(text, where[1])):
            return one.compiled.finditer(text, *where)
        return iter(())

    def replace(by: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> Any:
        return one.compiled.sub(by, text, count) if (known(text) or bits_of(text)) & needs == needs else text

    asks: dict[str, Callable[..., Any]] = {"search": find, "match": match, "finditer": find_each, "sub": replace}
    return asks[ask]


def _cuts(text: str, end: int) -> bool:
    """Whether a place may be within a word."""
    return 0 < end < len(text) and not text[end].isspace() and not text[end - 1].isspace()
