"""Numbers by which groups are called: "groups 3 and 4 yesterday", "the officers of the 5 were trained"."""

from bot.understanding.counting.count import Count
from bot.understanding.readings import ReplyContext
from bot.understanding.writing.patterns import late

NUMBERED = late(
    r"""
    \b(groups?|cohorts|lines|routes|stations|posts|divisions|floors|sections|phases|modules|levels|batches|precincts
      |districts|companies|battalions) \d+( ?(,|and|&|to|-) ?\d+)+(?= *($|[.,;!?]|(yesterday|today|were|was|are|have
      |has|last|this|done|trained|finished|completed?|through|on|at|in)\b))
    |\b(of|from) the (?P<named>\d+) (were|was|have|has|had|did|got|took|are|is)\b
    """,
)


def is_a_groups_number(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether a figure that would be booked is only what a group is called by."""
    found = [one for one in NUMBERED.finditer(low) if one["named"] != str(context.target)]
    return any(one.start() <= count.number.start < one.end() for one in found for count in counts)
