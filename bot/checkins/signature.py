"""In whose name a contact is written to."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from bot.ground.words import say


class Signature(NamedTuple):
    """`owner` on staff, at `charity`; and the help to name where somebody may be in danger."""

    charity: str
    owner: str | None
    emergency: str
    hotline: str
    hotline_text: str

    def signed(self, language: str) -> str:
        return self.owner or say(language, "signature.staff")


Signing = Callable[[], Signature]
"""Called where a sentence needs it: most answers name nobody, and whom they would name has to be looked up."""
