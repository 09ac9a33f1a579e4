"""What is told in few words: the plainest figures, and what is as short and is something else."""

from bot.understanding.counting.count import Count
from bot.understanding.doubting.bystanders import adds_something_else
from bot.understanding.doubting.group_numbers import is_a_groups_number
from bot.understanding.doubting.labelled import has_a_strange_label, is_of_one_side
from bot.understanding.doubting.newcomers import are_newcomers
from bot.understanding.doubting.orders import is_asked_for
from bot.understanding.doubting.othertrades import is_of_another_trade
from bot.understanding.doubting.toldagain import is_told_again
from bot.understanding.doubting.untimely import is_announced, is_untimely
from bot.understanding.harmless.plainness import words_but
from bot.understanding.readings import ReplyContext
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

UNDOUBTED, PLAINEST, DAY_BY_DAY = 0.52, 2.0, 4.0
"""The log odds from which an answer is asked about that no rule doubts, and ones that are as plain as can be."""
SAID_PLAINLY = words(
    "we i had just trained certified did another more our of were got are been done completed finished today yesterday"
    " this last week morning night also and the we're we've i've at now so far up in total other others yes thanks"
    " thank you already have has new on th st nd rd"
)
""" "18 trained yesterday", "another 22 drivers": with what was promised nothing else is said."""
DONE_OR_MORE = late(
    r"""
    \b(trained|certified|done|completed|finished|did|had|more|another|others?|yesterday|last (week|night)|we're at
      |so far|in total)\b
    """,
)
WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday was were it there")
UP_TO_NOW = late(r"\b(mon|tues|wednes|thurs|fri|satur|sun)day\b.*\d.*\b(yesterday|today|last night|this morning)\b")
""" "10 on Friday and 7 yesterday": that Friday is over."""
DONE_THEN = late(r"^(?!.*\b(have|has|got|will|be)\b).*\b(trained|certified|completed|finished|did|had)\b")
""" "Trained 11 on Friday"."""
SET_ASIDE = late(r"_+|\b(and|but) (we |i )?will (have|be|do|train) \d+( more)?\b")
"""What is told besides and counts nothing: a question, and "and will have 16 tomorrow"."""


def most_odds(low: str, context: ReplyContext) -> float:
    """The log odds up to which an answer is booked that no rule doubts; what counts nothing may be blanked in it."""
    said = SET_ASIDE.sub(" ", low)
    up_to_now = bool(UP_TO_NOW.search(said))
    if not up_to_now and not DONE_OR_MORE.search(said):
        return UNDOUBTED
    other = words_but(said, SAID_PLAINLY, context)
    if not other:
        return PLAINEST
    if other <= WEEKDAYS and up_to_now:
        return DAY_BY_DAY
    return PLAINEST if other <= WEEKDAYS and DONE_THEN.match(said) else UNDOUBTED


def is_something_else(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether it is of a day to come, told last time, of others, an order, or the number of a group or of a thing."""
    untimely = is_untimely(low, counts, context.today) or is_told_again(low, counts, context) or is_announced(low)
    labelled = has_a_strange_label(low, context) or is_of_one_side(low, counts)
    others = is_of_another_trade(low, counts, context.unit) or are_newcomers(low)
    of_a_thing = is_a_groups_number(low, counts, context) or adds_something_else(low, counts)
    return untimely or labelled or others or of_a_thing or is_asked_for(low, context)
