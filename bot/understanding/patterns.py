"""Patterns that are put into code when they are first asked for something, and not while the room is imported.

To put all of this room's into code takes longer than all else of its import. `make_ready` does it once the bot is
at work, so that nobody's first message waits for it.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, cast

from bot.understanding.needs import clues_of, heads_of, words_of

ASKED = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")
LONG = 400
"""Characters from which a pattern is worth a look at what it needs: a shorter one is found, or not, as fast."""
LETTER = 1_000
"""Characters from which a text is a letter: it has about every word, and to look at each of its parts takes long."""


class _Late:
    """Looks like a compiled pattern, and from its first use on asks one."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags
        _late.append(self)

    def __getattr__(self, name: str) -> Any:
        """Only for what is not there yet. Two threads at once would both compile, and keep the same."""
        compiled = re.compile(self.pattern, self.flags)
        vars(self).update((asked, getattr(compiled, asked)) for asked in ASKED)
        if len(self.pattern) > LONG:
            vars(self).update(_quick(compiled))
        return getattr(self if name in ASKED else compiled, name)


def _quick(compiled: re.Pattern[str]) -> dict[str, Callable[..., Any]]:
    """The same searches, in texts only that have what the pattern needs, at words only with which it may begin."""
    needs, starts = clues_of(compiled.pattern, compiled.flags)
    search, match, finditer, sub = compiled.search, compiled.match, compiled.finditer, compiled.sub

    def lacks(text: str) -> bool:
        return needs is not None and needs.isdisjoint(heads_of(text))

    def find(text: str) -> Iterator[re.Match[str]]:
        past = 0
        for head, at in words_of(text):
            if starts and head in starts and at >= past and (found := match(text, at)):
                yield found
                past = found.end()

    def search_quick(text: str, *span: int) -> re.Match[str] | None:
        if span or len(text) > LETTER or (starts is None and not lacks(text)):
            return search(text, *span)
        return None if starts is None or lacks(text) else next(find(text), None)

    def finditer_quick(text: str, *span: int) -> Iterator[re.Match[str]]:
        if span or len(text) > LETTER or (starts is None and not lacks(text)):
            return finditer(text, *span)
        return iter(()) if starts is None or lacks(text) else find(text)

    def sub_quick(words: Any, text: str, count: int = 0) -> str:
        return text if len(text) <= LETTER and lacks(text) else sub(words, text, count)

    return {"search": search_quick, "finditer": finditer_quick, "sub": sub_quick}


_late: list[_Late] = []


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern of a module: `re.compile`, but at its first use. Never inside a function."""
    return cast(re.Pattern[str], _Late(pattern, flags))


def make_ready() -> None:
    """Put into code what is not yet, a pattern at a time: whoever has a message in hand meanwhile gets a turn."""
    for one in _late:
        one.search  # noqa: B018 - to be asked for it is all it needs
