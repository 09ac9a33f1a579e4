"""Remarks in the sentence of a figure: "38 more, best turnout yet" tells how it was, and nothing of the figure."""

from bot.understanding.patterns import late
from bot.understanding.plainwords import ABOUT_PRAISE, KNOWN, PRAISE
from bot.understanding.text import words

REMARKED = KNOWN | PRAISE | ABOUT_PRAISE
AHEAD = words(
    "start starts starting begin begins next will would ask asks asked asking already but not eager going "
    "come comes coming soon tomorrow later until when who waiting wait ready"
)
""" "20 more, excited to get going" may be 20 who are still to come."""
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
    praises = not PRAISE.isdisjoint(said) and said <= REMARKED and AHEAD.isdisjoint(said)
    return praises and not FIGURE.search(piece)
