"""What is told as shortly as a figure of those trained, and is something else."""

from bot.understanding.counting.count import Count
from bot.understanding.doubting.labelled import has_a_strange_label
from bot.understanding.doubting.orders import is_asked_for
from bot.understanding.doubting.toldagain import is_told_again
from bot.understanding.doubting.untimely import is_untimely
from bot.understanding.readings import ReplyContext


def is_something_else(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether it is of a day to come, an order, the figure told last once more, or under a strange label."""
    untimely = is_untimely(low, counts, context.today) or is_told_again(low, counts, context)
    return untimely or is_asked_for(low, context) or has_a_strange_label(low, context)
