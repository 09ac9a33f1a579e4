"""How a text is told otherwise before it is read: by patterns, each with what stands in the place of its find."""

import re
from collections.abc import Callable

from bot.understanding.writing.text import Text

Pieces = tuple[tuple[int, int] | str, ...]
"""Stretches of the text, and words beside them."""
Ways = tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str], Pieces | None]], ...]
"""What is told by a pattern, and how it is told otherwise; None where it stays."""


def retold(text: Text, ways: Ways) -> Text:
    """The text with the first find of each told otherwise."""
    for pattern, told in ways:
        found = pattern.search(text.low)
        pieces = told(found, text.low) if found else None
        if found and pieces is not None:
            text = text.put_together((0, found.start()), *pieces, (found.end(), len(text.low)))
    return text
