"""Which of two ways to take a figure is the likelier one."""

from bot.understanding.counting.count import Count
from bot.understanding.harmless.plainness import PAST
from bot.understanding.readings import Alternative, ReplyContext
from bot.understanding.writing.patterns import any_finds, late

DID = rf"({PAST.pattern}|\b(sent|handed|registered|enrolled|signed up)\b)"
TOLD_AS_DONE = late(rf"{DID}[^,.;!?\d]{{0,60}}?\d|\d[^.,;!?]{{0,60}}?{DID}")
STATE = late(
    r"""
    (?<=\d )([a-z'-]+ ){0,3}?(trained|certified|registered|completed|finished)\b(?! (the|a|an|it|your|our|this)\b)
    |\b(total|record|register|roughly|about|around|almost|nearly|already|maybe|perhaps|probably|most|half|quarters|done
      |reached|had|came|got|passed(?= \d))\b
    |^if\b
    """,
)
""" "62 employees trained" tells how it stands, where "62 employees completed the course" tells what they did."""

OF_CLASSES = late(r"^\W*\d+ ([a-z]+ )?(session|class|group|training|workshop|course|round)(e?s) (of|with|x) \d")
""" "3 sessions of 25 drivers each" were lately held, and are no total of the people."""


def newly_done(low: str, readings: tuple[Alternative, ...]) -> Alternative | None:
    """That a figure is new, where it may be the total as well but is told as something done ("trained 75")."""
    if [one.intent for one in readings] != ["progress_set", "progress_add"]:
        return None
    total, new = readings
    same = total.amount == new.amount
    return new if same and not STATE.search(low) and any_finds(low, TOLD_AS_DONE, OF_CLASSES) else None


def behind_the_record(counts: list[Count], total: int | None, context: ReplyContext) -> tuple[Alternative, ...]:
    """What "25 at the depot and 3 at the office yesterday" adds to a record of 25: the three, or both."""
    record, first, new = context.current or 0, counts[0], sum(count.value for count in counts[1:])
    if not 0 < first.value == record or not new or first.part == "add" or total != record + first.value + new:
        return ()
    return Alternative("progress_add", new, record + new), Alternative("progress_add", first.value + new, total)
