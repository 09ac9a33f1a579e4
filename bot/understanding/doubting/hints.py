"""Kinds of words that rules elsewhere look for, weighed wherever they stand beside a figure.

What is booked without asking is told with verbs of what is done, what is asked about with a "them" or a "half". The
rules know such kinds by many words; so an answer whose own words nobody taught us still weighs by their kind. Each was
chosen because it told the two apart in answers for which no rule was made.
"""

import re
from collections.abc import Iterator

from bot.understanding.counting.addends import DONE_BEFORE, NOT_DONE
from bot.understanding.counting.labels import NEXT
from bot.understanding.counting.parts import ADD_AFTER
from bot.understanding.counting.results import GOT_THROUGH
from bot.understanding.doubting.beside import ENDED, TRAINED
from bot.understanding.doubting.claims import NOT_COMPLETE
from bot.understanding.doubting.doubts import HEDGED, MAYBE, PARTWAY
from bot.understanding.doubting.misgivings import BEFOREHAND, DOUBT
from bot.understanding.doubting.pauses import COURSE_OF
from bot.understanding.harmless.adjuncts import KERNEL
from bot.understanding.harmless.crews import WHO
from bot.understanding.harmless.neighbours import OF_IT
from bot.understanding.harmless.plainness import TOLD
from bot.understanding.harmless.tails import THEM

HINTS: dict[str, re.Pattern[str]] = {
    "~add after": ADD_AFTER,
    "~beforehand": BEFOREHAND,
    "~course of": COURSE_OF,
    "~done before": DONE_BEFORE,
    "~doubt": DOUBT,
    "~got through": GOT_THROUGH,
    "~hedged": HEDGED,
    "~kernel": KERNEL,
    "~maybe": MAYBE,
    "~next": NEXT,
    "~not complete": NOT_COMPLETE,
    "~not done": NOT_DONE,
    "~of it": OF_IT,
    "~partway": PARTWAY,
    "~sentences": ENDED,
    "~them": THEM,
    "~told": TOLD,
    "~trained": TRAINED,
    "~who": WHO,
}
"""By names that no doubt has."""
LAST_MARKS = " .,!;\n"


def hints_in(low: str) -> Iterator[str]:
    """The names of the kinds that stand in a plain text, whatever mark ends it."""
    told = low.rstrip(LAST_MARKS)
    return (name for name, kind in HINTS.items() if kind.search(told))
