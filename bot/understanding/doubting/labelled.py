"""A total under a label that nobody taught us, or of one side: "complaints so far: 60", "on the charter side, 52"."""

from bot.understanding.counting.count import Count
from bot.understanding.harmless.plainness import words_but
from bot.understanding.readings import ReplyContext
from bot.understanding.words.plainwords import DONE, PLAIN
from bot.understanding.words.units import ANYBODY
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

UNDER_A_LABEL = late(
    r"""
    ^\W*(?P<label>[a-z][a-z' -]{1,40}?),? (so far|to date|as of (now|today)|in total|all told|altogether|now|up to now)
      ( is| are| was)?[\W\s]{1,3}\d[\d,]*\W*$
    |^\W*(?P<before>[a-z][a-z' -]{1,40}?) ?: ?\d[\d,]* (so far|to date|as of (now|today)|in total|now|altogether)\W*$
    """,
)
OF_ONE_SIDE = late(
    r"""
    ^\W*(on|for|of|in|at|from|among) (the |our |my )?[a-z' -]{2,30}?(side|shift|timers|crew|team|squad|division
      |department|dept|branch|yard|depot|garage|terminal|campus|floor|wing|unit|group),? [^.;!?]{0,30}\d
    |^\W*(preliminary|rough count|roughly|unofficially|unofficial|estimated)\b
    """,
)
KNOWN = (
    PLAIN
    | DONE
    | ANYBODY
    | words("trained total count tally number sum year month week date given handed away out wallet")
)


def has_a_strange_label(low: str, context: ReplyContext) -> bool:
    """Whether a total stands under words of which one is neither plain nor of what was promised."""
    found = UNDER_A_LABEL.search(low)
    return found is not None and bool(words_but(found["label"] or found["before"], KNOWN, context))


def is_of_one_side(low: str, counts: list[Count]) -> bool:
    """Whether a total is told of one side of the house."""
    return any(count.part == "set" for count in counts) and OF_ONE_SIDE.search(low) is not None
