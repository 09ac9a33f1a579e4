"""Remarks in the sentence of a figure: "38 more, best turnout yet" tells how it was, and nothing of the figure."""

from bot.understanding.patterns import late
from bot.understanding.plainwords import ABOUT_PRAISE, KNOWN, PRAISE

REMARKED = KNOWN | PRAISE | ABOUT_PRAISE
REMARK = late(r"[,;:()]|\s-+\s")
FIGURE = late(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|\w+teen|\w+ty)\b")
WORD = late(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


def without_remarks(low: str) -> str:
    """The plain text without its pieces that have no figure, a word of praise, and else plain words."""
    pieces = REMARK.split(low)
    kept = [piece for piece in pieces if not _is_remark(piece)]
    return " ".join(kept) if kept and len(kept) < len(pieces) else low


def _is_remark(piece: str) -> bool:
    said = set(WORD.findall(piece))
    return not FIGURE.search(piece) and not PRAISE.isdisjoint(said) and said <= REMARKED
