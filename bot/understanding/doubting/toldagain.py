"""The figure told last, told once more to confirm it: "yes, 15 more", "those 15 were trained this week"."""

from bot.understanding.counting.count import Count
from bot.understanding.readings import ReplyContext
from bot.understanding.writing.patterns import late

CONFIRMED = late(
    r"""
    ^\W*(yes|yep|yeah|yup|correct|right|exactly|indeed|confirm(ed|ing)?|that's (right|it|correct|the)|i (can )?confirm
      |ok|okay|got it|thanks|thank you|true|sure|update)\b
    |\b(as|like) (i |we |already )*(said|reported|told|mentioned|wrote|noted|sent)\b|\bas (before|reported|noted)\b
    |^\W*(still|those|these|the same|same|again)\b|\byou (already )?(have|got) (that|it|them|those)\b
    """,
)


def is_told_again(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether the amount told last would be added a second time where it may only be confirmed."""
    last = context.last_entry
    if last is None or last.amount is None or len(counts) != 1 or counts[0].part not in ("add", "bare"):
        return False
    return counts[0].value == last.amount and CONFIRMED.search(low) is not None
