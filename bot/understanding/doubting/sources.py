"""A second figure from another source: which of the two holds?"""

from bot.understanding.counting.count import Count
from bot.understanding.writing.patterns import late

ANOTHER_SAYS = late(
    r"""
    \b(sheets?|list|roster|log|report|portal|system|spreadsheet|tracker|hr|payroll|boss|manager|supervisor|file
      |records?|dashboard)\s
    ((only|actually|now|still|however) )?(says?|said|shows?|showed|has|lists?|reads?|counts?|gives?)\s[^.;!?\d]{0,25}?\d
    |\bupdate ?: [^.;!?]*\d[^.;!?]*\bupdate ?: [^.;!?\d]{0,25}\d
    """,
)


def told_otherwise_elsewhere(low: str, counts: list[Count]) -> bool:
    """ "21 more yesterday. The sheet says 27 trained yesterday": two figures of one thing, each from its own source."""
    several = len({count.value for count in counts}) > 1 and all(count.part in ("add", "bare") for count in counts)
    return several and ANOTHER_SAYS.search(low) is not None
