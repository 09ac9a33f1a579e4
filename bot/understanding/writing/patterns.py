"""Patterns that are put into code when they are first asked for something, and not while the room is imported.

To put all of this room's into code takes longer than all else of its import. `make_ready` does it, for those that
everyday texts ask for, once the bot is at work, so that hardly anybody's first message waits for them.
"""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, cast
from zlib import crc32

from bot.understanding.writing.needs import NONE, asked_if_needed, bits_of, needs_of

BEGINNINGS = Path(__file__).with_name("beginnings.txt")
"""How what a long pattern finds may begin, as `python -m tests.understanding beginnings` worked it out."""
OFTEN = Path(__file__).with_name("often.txt")
"""The names of the patterns that everyday texts ask for, as the same command saw it."""
IF_NEEDED = ("search", "match", "finditer", "sub")
"""What a pattern is asked only of a text that has the words it needs."""
ASKED = (*IF_NEEDED, "findall", "fullmatch", "split")
END = ")"
"""Behind a pattern that is led by its beginnings."""
SIGN = r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?\(\w+\)|(?P<line>[ ]*\n[ ]*)|(?P<blank>[ ])|(?P<group>\((?!\?))"
"""What is written otherwise than in a regular expression has a name here; before it, what is left as it is."""
AS_REGULAR = {"line": "", "blank": r"\s", "group": "(?:"}


class _Late:
    """Looks like a compiled pattern, and from its first use on asks one."""

    __slots__ = ("_lead", "_written", "compiled", "flags", "needs", *ASKED)
    needs: int

    def __init__(self, pattern: str, flags: int) -> None:
        self._written: str | None = pattern
        self._lead, self.flags = 0, flags
        _late.append(self)

    @property
    def pattern(self) -> str:
        """The regular expression. Once it is compiled it stands in there, and is not kept a second time."""
        if self._written is not None:
            return regular(self._written)
        quick: str = self.compiled.pattern
        return quick[self._lead :].removesuffix(END) if self._lead else quick

    @property
    def is_compiled(self) -> bool:
        return self._written is None

    def __getattr__(self, name: str) -> Any:
        """Only for what is not there yet. Two threads at once would both compile, and keep the same."""
        if name == "compiled":
            return self._compile()
        if name == "needs":
            found: Any = needs_of(name_of(self.pattern))
        elif name in IF_NEEDED and self.needs != NONE:
            found = asked_if_needed(self.needs, name, self)
        elif name in ASKED:
            found = getattr(self.compiled, name)
        else:
            return getattr(self.compiled, name)
        setattr(self, name, found)
        return found

    def _compile(self) -> re.Pattern[str]:
        pattern = self.pattern
        quick = quicker(pattern)
        self._lead = 0 if quick == pattern else quick.index(pattern)
        self.compiled = re.compile(quick, self.flags)
        self._written = None
        return self.compiled


def quicker(pattern: str) -> str:
    """The same pattern, which looks at the first letters of what it may find before it tries every way.

    One that was changed after its beginnings were worked out is left as it is: nothing can be hidden by them.
    """
    ways = _beginnings().get(name_of(pattern))
    if not ways:
        return pattern
    return f"{ways}(?:{pattern}{END}"


def regular(written: str) -> str:
    """The regular expression of a pattern that is written as `late` takes it."""
    return re.sub(
        SIGN, lambda sign: AS_REGULAR[sign.lastgroup] if sign.lastgroup else sign[0], written, flags=re.DOTALL
    )


def name_of(pattern: str) -> str:
    return f"{crc32(pattern.encode()):08x}{len(pattern):x}"


@cache
def _beginnings() -> dict[str, str]:
    listed = BEGINNINGS.read_text(encoding="utf-8").splitlines() if BEGINNINGS.exists() else ()
    return dict(line.split("\t", 1) for line in listed)


_late: list[_Late] = []


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern of a module: `re.compile`, but at its first use. Never inside a function.

    It is written as it is read: a blank is any white space, brackets only group, and a new line goes on where the last
    ended, without the blanks around the break (one that is meant there is `\\s`). What is to be kept of a find has a
    name, `(?P<day>...)`. A blank that is to be nothing else is `[ ]`.
    """
    return cast(re.Pattern[str], _Late(pattern, flags))


def needed_by(pattern: re.Pattern[str]) -> int:
    """The needs that a text must meet for a late pattern to find something in it."""
    return cast(_Late, pattern).needs


def may_find_any(text: str, *patterns: re.Pattern[str]) -> bool:
    """Whether any of some late patterns may find something in a text or in a part of it, by its words."""
    bits = bits_of(text)
    return any(one.needs & bits == one.needs for one in cast(tuple[_Late, ...], patterns))


def any_finds(text: str, *patterns: re.Pattern[str]) -> bool:
    """Whether any of some late patterns finds something in a text."""
    bits = bits_of(text)
    return any(one.needs & bits == one.needs and one.search(text) for one in cast(tuple[_Late, ...], patterns))


def make_ready(pause: Callable[[], object]) -> None:
    """Put into code what everyday texts ask for, and `pause` after each pattern: others have messages in hand.

    What is seldom asked for takes up no memory before there is a text that has the words it needs.
    """
    often = frozenset(OFTEN.read_text(encoding="utf-8").split() if OFTEN.exists() else ())
    for one in _late:
        one.needs  # noqa: B018 - to be asked for it is all it needs
        if name_of(one.pattern) in often:
            one.compiled  # noqa: B018
        pause()
    _beginnings.cache_clear()  # They stand in the code now; what is seldom asked reads them again.
