"""Signs and labels at a figure that leave it open: "40 (?)", "> 40", "No. 40", "Drivers: 40 / Trained: tbd"."""

from bot.understanding.counting.count import Count
from bot.understanding.writing.patterns import late

MARKS = late(
    r"""
    \( ?\?+ ?\)|\d[^()\n]{0,12}\? ?\)|(?<![-=>~])[<>≤≥] ?\d|\d\*(?! ?\d)|\d\.0(?![\d%.])|\d/(?= [a-z])
    |\d (slides|pages|questions|chapters|signatures)\b
    |\bat (module|part|lesson|step|stage|level|page|slide|chapter|unit) \d
    |[\"\u201c\u201d][^\"\u201c\u201d]{0,60}\d[^\"\u201c\u201d]{0,60}[\"\u201c\u201d]|\bno\. ?\d| /s\b\W*$
    |[.!] *not\W*$|\b(trafficking|awareness|intro) 101\b
    |\d( [\w-]+){0,5},? (at (the (very )?)?(most|least|best|worst|minimum|maximum)|or (more|less|fewer|so|better))\W*$
    |\d[^.!?;\n]{0,30}?(?<!that's)(?<!\bis)(?<!\bare)(?<!\ball)(?<!\bgot it)(?<!\bdid it)(?<!\bwas)(?<!\bthat) (right
      |correct|huh|eh)\W*$
    """,
)
"""Whoever writes "40 (?)", "> 40", "4.0", "40 /s" or "it's 40, right" is not sure, does not mean it, or mistyped."""
FROM_TO = late(r"(^| )(\d+-[\d_]|_+-\d)")
""" "2-4pm", "class 9-11"."""
THEIRS = late(r"\b(their|his|her) (\w+ of )?$")
UNTOLD = late(
    r"""
    \d[^.;]{0,30}[.;] (total )?(trained|completed?|done|finished|certified) ?: ?(?![\s\d_])
    |(^|[.;] )(total )?(trained|completed?|done|finished|certified) ?: ?(?![\s\d_])[^.;]{0,30}[.;] [^.;]{0,30}\d
    """,
)
""" "Trained: tbd" in a form: its other figures are of something else."""
LABELLED = late(
    r"""
    (^|[.;] )\W*(unit|route|store|room|line|page|item|no|number|dept|id|badge|form|suite|box|ext|extension) ?[:#=] ?\d
    """,
)
UNTRAINED = late(
    r"""
    \b(untrained|uncertified|missing|absent|no-?shows?|unfinished|incomplete|failed) ?([a-z]+ ?)?[:=] ?\d
    """,
)
""" "Untrained drivers: 40"."""
ANOTHERS = late(
    r"""
    \b((another|other|different) (depot|company|agency|terminal|yard|store|site|office|branch|city|district|hotel|fleet
      |partner|team|department)
      |newsletter|article|press|website|brochure|flyer|poster|quote[ds]?|example|sample|template|draft|rumou?r
      |forwarded|fwd|fw)\b[^.!?;\n\d]{0,40}:\s
    """,
)
""" "Quote from the newsletter: 40 trained"."""


def left_open(asked: str, low: str, counts: list[Count]) -> bool:
    """Whether signs beside the counts, in `low`, leave them open; `asked` is the same text with its questions."""
    if any(words.search(asked) for words in (MARKS, UNTOLD, LABELLED, ANOTHERS, UNTRAINED)) or FROM_TO.search(low):
        return True
    return any(THEIRS.search(low, max(0, count.number.start - 30), count.number.start) for count in counts)
