"""The last ones of those promised, "the last 12 finished yesterday", and figures that were the last entry's already."""

from bot.understanding.counting.count import Count
from bot.understanding.readings import ReplyContext
from bot.understanding.writing.patterns import late

THE_LAST = late(r"\b(the|our|my) (very )?(last|final|remaining|outstanding) $")
DONE = late(
    r"""
    ( [a-z'-]+){0,4}? ((have|has|are|were|was|all|both|now|also|just|finally|been|got) )*(finished|completed?
      |passed|took|taken|did|done|trained|certified|wrapped|attended|through|watched)\b(?! (not|n't|to|by (next|the end
      |march|april|may|june))\b)
    """,
)


def tells_of_the_last(low: str, counts: list[Count]) -> bool:
    """Whether the one figure is told of the last ones, who are just as many as are missing or were miscounted."""
    if len(counts) != 1 or counts[0].part in ("left", "all", "of"):
        return False
    start, end = counts[0].number.start, counts[0].number.end
    return bool(THE_LAST.search(low, max(0, start - 20), start) and DONE.match(low, end))


LAST = late(r"\b(last|previous) (week|month|time|session|class|report|update)\b")


def told_last(low: str, count: Count, context: ReplyContext) -> bool:
    """ "32 last week" where 32 is what was told last: most likely the same."""
    last = context.last_entry
    alike = last is not None and count.value == last.amount and count.part in ("add", "bare")
    return alike and bool(LAST.search(low, max(0, count.number.start - 30), count.number.end + 40))


MORE = late(r"\b(more|another|other|additional|also|new)\b")


def parts_the_last(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether two figures are the last entry by its days, or begin with it: "it was 15 Monday and 5 Tuesday""
    " after 20."""
    amount = context.last_entry.amount if context.last_entry else None
    if amount is None or len(counts) != 2 or MORE.search(low):
        return False
    return amount in (sum(count.value for count in counts), counts[0].value)
