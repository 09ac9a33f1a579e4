"""Where a remark turns: "sorry for the delay but I'm not sure". What follows is a sentence of its own.

What people say to be kind is looked past whole, so nothing may hang on it unseen.
"""

import re

from bot.understanding.writing.patterns import late

FIGURE = late(r"\d")
ENDS = late(r"[.,;!?:\n]")
TURN = late(
    r"""
    (?<=[a-z'_]) (but(?! (oh )?well\b| anyway\b
      | (we|it|they)('re|'s|'ll|'ve| are| is| will)? (on it|getting there|moving|there|going|coming along|working on it
      |get there|manag\w+|made it|did it|got it|stayed|keep)\b)
      |although\b|though\b|however\b|only that\b|and (?=(they|it|nobody|some of|half (of|are|is|were|was)
      |(two|three|four) (of|are|were|did|have|had)|missed|skipped|failed)\b))(?![^.,;!?:\n\d]{0,200}\d)
    """,
)
"""Not where it only cheers ("but we're getting there") or leads to another figure."""


def turned_apart(low: str) -> str:
    """A plain text in which each such turn behind the clause of the first figure opens a sentence, sign for sign."""
    figure = FIGURE.search(low)
    end = ENDS.search(low, figure.end()) if figure else None
    return low[: end.end()] + TURN.sub(_sentence, low[end.end() :]) if end else low


def _sentence(found: re.Match[str]) -> str:
    return ". ".ljust(len(found[0]))
