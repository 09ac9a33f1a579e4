"""Figures of classes told one after the other: "the first had 15, the second 13", "two classes of 15 and one of 12"."""

from bot.understanding.counting.count import Count
from bot.understanding.counting.parts import FRESHLY
from bot.understanding.writing.patterns import late

ONE_OF_TURNS = (
    r" ?(one|class|session|group|batch|round|shift|crew|course)?,? ((we|it|there) )?(had|was|were|got|with|brought"
    r"|drew|saw|trained|did) $"
)
TURNS = tuple(
    late(rf"(?<![a-z]){which}{ONE_OF_TURNS}")
    for which in ("(first|1st|_{5,})", "(second|2nd|other|next)", "(third|3rd|last|next)")
)
GROUPS_OF = late(r"\b(class|session|group|batch|crew|team|round|shift)e?s of \d+$")


def in_turn(low: str, counts: list[Count]) -> bool:
    """ "First one had 15 people, the second had 13"."""
    return 1 < len(counts) <= len(TURNS) and all(
        turn.search(low, max(0, count.number.start - 40), count.number.start)
        for turn, count in zip(TURNS, counts, strict=False)
    )


def of_groups(low: str, counts: list[Count]) -> bool:
    """ "Two classes of 15 and one of 12 this week", where the classes are multiplied."""
    joined = low[counts[0].number.end : counts[1].number.start] == " plus another "
    lately = FRESHLY.search(low)
    return len(counts) == 2 and joined and bool(lately and GROUPS_OF.search(low, counts[0].start, counts[0].number.end))
