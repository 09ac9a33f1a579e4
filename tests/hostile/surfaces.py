"""Everything that is shown, built with hostile text wherever people's text may stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from typing import Any
from zlib import crc32

from bot.exchange.write import safe
from bot.ground.blockkit import Message, visible
from bot.people.model import Contact
from tests.faults.anything import Anything
from tests.faults.shown import MAKERS
from tests.faults.shown_to_staff import FILE

TOGETHER = 8
"""Strings that one message is built of."""

LIVE = re.compile(r"<[^>]*>|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
TURNING = re.compile(LIVE.pattern.split("|")[1])
OURS = re.compile(
    rf"<mailto:[\w.@%~/-]+\?subject=[\w.%=&;~/-]+\|[\w, -]+>|<#C0HALL>|<@U0TERRY>|<{re.escape(FILE)}\|[\w ]+>"
)
"""Marks of our own, taken out before the rest is looked at: a mail link, unless somebody's words have ended it, a
channel, a person, and Slack's page of a file.
"""

FORMULA = re.compile(r"^[\s\"]*[=+\-@＝＋－＠]")
"""With a ' before it, a spreadsheet takes it for text."""


class Said(Anything):
    """Whose texts are these, one after the other."""

    def __init__(self, said: Sequence[str]) -> None:
        super().__init__(crc32(repr(said).encode()))
        self._said = cycle(said)

    def text(self, most: int = 3_000) -> str:
        said = next(self._said)[:most]
        return said if visible(said).strip() else f"x{said}"

    def contact(self) -> Contact:
        one = super().contact()
        one.phone, one.email = self.text(), self.text()
        return one


def problems(said: Sequence[str]) -> Iterator[str]:
    """What comes alive of these strings: on which surface, and what."""
    for name, surface in SURFACES.items():
        for live in _alive_on(surface(Said(said))):
            yield f"{name}: {live!r} of {said!r}"
    for one in said:
        if FORMULA.match(safe(one)):
            yield f"sheet: {one!r}"


def _alive_on(shown: Any) -> Iterator[str]:
    if isinstance(shown, Message):
        yield from LIVE.findall(OURS.sub("", shown.text))
    yield from _alive(shown.blocks if isinstance(shown, Message) else shown)


def _alive(part: Any) -> Iterator[str]:
    """Marks that Slack would bring to life, and text that would be read for them."""
    if isinstance(part, list):
        for one in part:
            yield from _alive(one)
    elif isinstance(part, dict):
        if part.get("type") == "mrkdwn":
            yield from LIVE.findall(OURS.sub("", part["text"]))
            if part.get("verbatim") is not True:
                yield "not verbatim"
        if part.get("type") == "plain_text":
            yield from TURNING.findall(part["text"])
            if part.get("emoji") is not False:
                yield "emoji"
        for one in part.values():
            yield from _alive(one)


SURFACES: dict[str, Callable[[Said], Any]] = dict(MAKERS)
