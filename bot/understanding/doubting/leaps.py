"""What is left, and the last ones, where the record is far from it: "2 left" after 40 of 250, "trained the last 22"."""

from bot.understanding.readings import ReplyContext
from bot.understanding.writing.patterns import any_finds, late

THE_LAST = late(
    r"""
    (?<!of )\bthe (last|final|past|remaining) \d+\b(?! ([a-z]+ )?(at|of|from|in|on)\b)(?! (work(ing)? |business )?(days
      |weeks|months|hours|minutes|years)\b)
    |\bthe \d+ (that |who |which )?((were|was|had been|are|is) )*(left|missing|remaining)\b(?! (of|from|in|on|at)\b)
    """,
)
PART_DONE = late(
    r"""
    \b(?!(we|we're|we've|i|they|most|everyone|everybody|all|that|it|this|others?|rest|half|nearly
      |almost|\d+) )[a-z'-]+( is| are| was| were| now| all)* (done|finished|complete[d]?)\b[^.;!?\d]{0,15}\d+
      ( [a-z]+){0,2} (left|to go|remaining|more)\b
    """,
)
""" "Kitchen done, 12 left": of the kitchen."""


def is_far_from_done(low: str, left: bool, total: int | None, context: ReplyContext) -> bool:
    """Whether what is left, or that the last ones are done, leaps too far ahead of the record."""
    if left:
        return _leaps_ahead(total, context) or PART_DONE.search(low) is not None
    return total is not None and total < (context.target or 0) and any_finds(low, THE_LAST)


def _leaps_ahead(total: int | None, context: ReplyContext) -> bool:
    """Whether more than three quarters of the promise would be booked by what is left of it: "2 left" after 40 of 250.

    As where "all done" is told without a figure, it may be left of a class or a depot. Where nothing is on record it is
    the first that is heard.
    """
    target, current = context.target, context.current
    return bool(target and current and total is not None and (total - current) * 4 > target * 3)
