"""What is left, where it would book nearly all of the promise at once."""

from bot.understanding.readings import ReplyContext


def leaps_ahead(total: int | None, context: ReplyContext) -> bool:
    """Whether more than three quarters of the promise would be booked by what is left of it: "2 left" after 40 of 250.

    As where "all done" is told without a figure, it may be left of a class or a depot. Where nothing is on record it is
    the first that is heard.
    """
    target, current = context.target, context.current
    return bool(target and current and total is not None and (total - current) * 4 > target * 3)
