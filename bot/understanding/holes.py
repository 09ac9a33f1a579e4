"""Answers that look plain and of which adversaries showed that they are not: each is asked about.

"Kitchen is at 12" may be of the kitchen alone, "needs 2 more" of what is to come, "8 trained on Monday and another on
Tuesday" of nine.
"""

from bot.understanding.count import Count
from bot.understanding.labels import DEPARTMENT, SHIFT
from bot.understanding.patterns import any_finds, late
from bot.understanding.text import Text
from bot.understanding.wheres import TOWN

PART = rf"(?!it\b)((the|our) )?({SHIFT}|{DEPARTMENT}|(my|his|her) (team|crew|shift|shop|store)|cooks|guards|managers)"
AWAY = rf"(?!it\b)({DEPARTMENT}|{TOWN.pattern}|airport|\w+ site)"
OF_A_GROUP = late(
    rf"^\W*{PART}\b[^.;!?]{{0,12}}( has|'s| is| are|:| all| total| only| just| has hit)\b"
    rf"|\d+ ([a-z]+ )?(left|remaining|to go|outstanding|to do)( to \w+)? in {AWAY}\b"
    rf"|\b(all but|everyone but|everybody but|all except) \d+ ([a-z]+ )?(at|in) ((the|our) )?{AWAY}\b"
)
""" "Night shift has 4 to go", "2 remaining in HR": what is left of some is not what is left of all."""
NOT_DONE = late(
    r"""
    (?<!still )\bneeds (another )?\d+|\b(we're|we are|been|we were) (about )?\d+ [a-z]+ short\b
      |\b(class|session|course) was (\d+ short|short by)\b|\b(got|get) (another )?\d+ (more )?([a-z]+ )?to (do|take
      |finish)\b
      |\ball but (the last|(one|two|a) (module|video|quiz|part|section)s?|finished|done)\b|\beverything but\b
      |\bas good as\b|\bhalf the video\b|\bsitting the (class|course)\b|\bgetting (trained|certified) (to|this|next)
      |\bpassed up\b|\bsat the \w+ out\b|\bgot out of\b|\b(your other|our own|our in-house) (course|training)\b
      |\btrained (their|the public) |\bdry run\b|\btentatively\b|\bweather permitting\b
      |\bif it (doesn't|does not)\b|\band change\b|\bfor the (second|2nd|third|3rd) time\b|\bof them twice\b
      |\bsince our \d+\W*$|\b(yesterday|today|(mon|tues|wednes|thurs|fri)day)('s)?\b[^.;\d]{0,30}\b(except
      |but) \d+(?! more)
      |\bsee my last message\b|\blast (week|month)'s list\b|\bcount on \d+ more\b
    """,
)
MORE_THAN_TOLD = late(
    r"""
    \d[^.;!?]{0,40}\b(and|plus) another( one)?(?= (on|yesterday|today)\b|\W*$|[.;!?])
      |^\W*(the|our|sergeant|officer|captain|chief) [a-z]+ (and|plus) \d+|\. (the|our) [a-z]+ (did it )?too\b
      |(, |\band (the )?)same (on|in) [a-z]+day\b|\b(each|every) [a-z]+( lead)? has (now )?trained
      |^\W*(each|every|both) \w+ (is|are) at\b
    """,
)
""" "8 trained on Monday, same on Tuesday": more than the figure says."""


def looks_plainer(said: Text, counts: list[Count]) -> bool:
    """Whether an answer is of a kind that adversaries saw noted wrongly."""
    of_a_group = any(one.part in ("left", "set") for one in counts) and OF_A_GROUP.search(said.low)
    return bool(of_a_group) or any_finds(said.low, NOT_DONE, MORE_THAN_TOLD)
