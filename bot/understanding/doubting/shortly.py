"""What is told in few words: the plainest figures, and what is as short and is something else."""

from bot.understanding.counting.count import Count
from bot.understanding.doubting.labelled import has_a_strange_label
from bot.understanding.doubting.orders import is_asked_for
from bot.understanding.doubting.toldagain import is_told_again
from bot.understanding.doubting.untimely import is_untimely
from bot.understanding.readings import ReplyContext
from bot.understanding.writing.patterns import late

UNDOUBTED, PLAINEST = 0.2, 2.0
"""The log odds from which an answer is asked about that no rule doubts, and one that is as plain as can be."""
AS_PLAIN_AS_CAN_BE = late(
    r"""
    \W*((we|i) (have |just )*)?((trained|certified|did) )?(another )?\d[\d,]*( more| new)?( (of our )?(drivers|employees
      |people|staff|officers|nurses|teachers|operators|workers|volunteers))?( (were|got|are|have been))?( (trained
      |certified|done|completed|finished))?( (today|yesterday|this week|this morning|last week|last night))\W*
    """,
)
""" "18 trained yesterday", "another 22 drivers this week"."""


def most_odds(low: str) -> float:
    """The log odds up to which an answer is booked that no rule doubts."""
    return PLAINEST if AS_PLAIN_AS_CAN_BE.fullmatch(low) else UNDOUBTED


def is_something_else(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether it is of a day to come, an order, the figure told last once more, or under a strange label."""
    untimely = is_untimely(low, counts, context.today) or is_told_again(low, counts, context)
    return untimely or is_asked_for(low, context) or has_a_strange_label(low, context)
