"""What surely promises nothing, however much its words sound like it.

The sound of a sentence (`sounds.py`) tells of what it is, not whether it is so: "is considering training 60" sounds
like "is training 60". Where its own words deny, doubt or demand what follows, or tell of another thing to be done with
so many people ("will hire 60 drivers"), no sound makes a promise of it.
"""

from datetime import date

from bot.understanding.doing.former import is_former
from bot.understanding.doing.heads import find_heads
from bot.understanding.doing.hollow import SAID_BY_LAW
from bot.understanding.doing.idle import CONDITIONAL
from bot.understanding.doing.kinds import by_media
from bot.understanding.doing.marks import mark_of, next_mark
from bot.understanding.doing.otherdeeds import is_another_deed
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

MOST = 12
"""Words that may deny or promise something, looked at in one sentence."""
KINDLY = late(
    r"""
    (can|able to|willing to|eager to|keen to|love to|excited to|ready to|ask(s|ed|ing)?|invit(e|es|ed|ing)|would
      |(i|we|they|s?he|it)'d (like|love)|wants? .+|wanted to|wish(es|ed)? to|let's|not|never|instead of|claim.*
      |usually|typically|generally|imagine|(was|were) told)$
    """,
)
""" "Acme can do 40": whoever is asked what they can do says so."""
FIRMLY = late(
    r"(if|unless|provid\w+|assuming|subject|pending|depend\w+|contingent|as long|so long|in case"
    r"|only|might|.*permitting)",
)
""" "Will train 40, possibly in May" is a promise; "will train 40 if it snows" is none."""
SOFTLY = late(r"(maybe|perhaps|possibly|probably|hopefully|whether|how many)\b")
""" "Maybe 19 of our drivers will be trained" is a promise still."""
AS_HEARD = late(
    r"""
    if (i|we)('ve| have)? ((well|rightly|correctly) )?(understood|understand|heard|remember(ed)?|recall(ed)?|read)\b
    |if (memory serves|my notes (are|serve))\b
    """,
)
""" "If I understood my notes, Acme will train 95": whoever notes it is unsure, and not Acme."""
APART = late(r"[,;:()\n]|\b(but|and|so|although|though|while) ")
NUMBER = late(r"\d")


def promises_nothing(sentence: Text, today: date | None) -> bool:
    """Whether what is told is denied, doubted or demanded by words right before it, or is another deed."""
    if SAID_BY_LAW.search(sentence.low) or is_another_deed(sentence.low):
        return True
    if by_media(sentence.low) or is_former(sentence.low, today):
        return True
    if any(head.tense == "forward" for head in find_heads(sentence.low, sentence.written)):
        found = CONDITIONAL.search(sentence.low)
        number = NUMBER.search(sentence.low)
        if not found or SOFTLY.match(found[0]) or AS_HEARD.match(sentence.low, found.start()):
            return False
        return bool(FIRMLY.match(found[0]) or not number or found.start() < number.start())
    return _refused(sentence.low)


def _refused(low: str) -> bool:
    at = 0
    for _ in range(MOST):
        found = next_mark(low, at)
        if not found:
            return False
        mark = mark_of(low, found)
        if mark and mark.tense is None:
            return not KINDLY.match(found.said[0]) and not _goes_on(low, mark.end)
        at = found.said.end()
    return False


def _goes_on(low: str, at: int) -> bool:
    """Whether something else begins before a number is told: "cannot host us, but 40 drivers by May"."""
    number = NUMBER.search(low, at)
    parting = APART.search(low, at)
    return bool(parting and (not number or parting.start() < number.start()))
