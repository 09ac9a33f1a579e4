"""A total under a label that nobody taught us: "complaints so far: 60", "score now: 60"."""

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
