"""A partner's name that a text holds in full, whatever its words mean elsewhere: "when is Past Time due?"."""

from __future__ import annotations

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.people.model import Alias
from bot.people.names import fold

MOST = 6
"""Words of a name that is looked for. One alone may mean anything."""
WORD = re.compile(r"[^\W_][^\s:;,?!()\"“”]*")


def name_in_full(session: Session, text: str) -> str | None:
    """The one partner's name of two words or more, written large, that stands in a text, as it is written there."""
    found = list(WORD.finditer(text))
    pairs = [
        (first.start(), last.end())
        for at, first in enumerate(found)
        for last in found[at + 1 : at + MOST]
        if first[0][0].isupper() and last[0][0].isupper()
    ]
    spans = {fold(re.sub(r"['’]s$|\.$", "", text[start:end])): (start, end) for start, end in pairs}
    if not spans:
        return None
    known = set(session.scalars(select(Alias.folded).where(Alias.folded.in_([*spans]), Alias.same)))
    whole = [name for name in known if not any(name != other and f" {name} " in f" {other} " for other in known)]
    return re.sub(r"['’]s$|\.$", "", text[slice(*spans[whole[0]])]) if len(whole) == 1 else None
