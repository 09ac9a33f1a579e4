"""A number beside which no word tells of training: it answers the question asked, if it says nothing else.

"12", "12 drivers, thanks" and "12 this week" answer "how many have you trained?". "12 employees at our new office", "12
here" and "roster attached, 118 drivers" are in words of plain answers as well, and tell something of their own.
"""

from bot.understanding.counting.count import Count
from bot.understanding.counting.labels import labelled
from bot.understanding.counting.parts import FRESH
from bot.understanding.doubting.doubts import clause_of
from bot.understanding.harmless.plainness import GREETED, TOLD, all_in
from bot.understanding.readings import ReplyContext
from bot.understanding.words.lessons import LESSON
from bot.understanding.words.units import ANYBODY, SPECIFIC, group_of
from bot.understanding.words.wheres import KINDS, OCCASIONS, without_places
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

TELLS = late(
    rf"""
    {TOLD.pattern}|\b{LESSON}\b|\b\d talks\b
    |\b(train\w*|graduat\w*|attend\w*|watch\w*|finish\w*|complet\w*|pass\w*|through|took|taken|taught|educated|briefed
      |presented|led|held|ran|counted|left|more|others?|another|additional|extra|plus|further
      |(got|received) (their|the|a|his|her)|(increase|raise|bump) (our|the|my)|add(ed)?|covered|did|do|groups?|batch
      |cohort|rounds?)\b
    |\+
    """,
)
MERELY = words(
    "hi hello hey good great news update thanks thank you please yes yep ok okay sorry so it it's that's that this is "
    "the a an we we've we're i i've i'm have has had got just only now also still total totals number count tally "
    "figure answer currently right far to date in of our us me my for at up reached hit stand stands standing sit "
    "sitting overall altogether all told as today brings bring makes make put puts mark record log down report "
    "reporting with and or by was were are be been grand running latest new current on here's from everyone team "
    "sum combined cumulative cumulatively exactly officially there year month week day quarter through thus point "
    "being alone ytd final last since morning afternoon evening night shift both each them us y'all folks guys check "
    "check-in checkin quick to ones shift shifts nights days half dozen zero one two three four five six seven eight "
    "nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty "
    "sixty seventy eighty ninety hundred thousand hope well awesome wow woo hoo yay there're our's say can am pm"
)
WHEN = late(rf"\b{FRESH}\b|\b(first|second|third|last) week\b")
OURS = late(r"\b(at|in) (our|the)\b")
MERELY |= (ANYBODY | SPECIFIC) - {"hires", "trainees", "trainee", "interns"}
MERELY_SOMEWHERE = MERELY | KINDS | OCCASIONS | {"over", "safety", "roll", "call"}
HERE = late(
    r"""
    \b(we|i)('re| are| were) (only |just )?\d+\W*$|\bnew hires\b|\bhere\b
    |\bpeople in the (building|room|house|lobby|yard|lot)\b
    |\bon (the |our |my )?(\w+ )?(shift|duty|clock|roster|payroll|crew)\b
    |^\W*(my|our|the|your|those|these) \d+( of \w+)?\W*$
    """,
)
STOOD = late(r"\bas of (our|my|the|your) last\b|\bon (duty|shift)\b")


def says_something_else(low: str, counts: list[Count], context: ReplyContext, names: frozenset[str]) -> bool:
    """Whether so many people, of whom no training is told, are told of in more words than an answer needs."""
    start = clause_of(low, counts[0].number.start, counts[0].number.start)[0]
    if low[:start].endswith(":"):
        start = clause_of(low, start - 1, start - 1)[0]  # "Newly trained this week: 28 front desk".
    clause = low[start : clause_of(low, counts[-1].number.end, counts[-1].number.end)[1]]
    parts = {count.part for count in counts}
    if (
        labelled(low, counts)
        or group_of(context.unit) != "people"
        or not parts <= {"bare", "add", "set"}
        or TELLS.search(clause)
    ):
        return False
    if "set" in parts:
        return bool(STOOD.search(clause))
    if HERE.search(clause):
        return True
    said = WHEN.sub(" ", GREETED.sub(" ", clause))
    if "add" in parts or len(counts) > 1 or not OURS.search(clause):
        said = without_places(said, names)
    whom = {word for count in counts if count.unit for word in low[count.number.end : count.unit.end].split()} - {
        "hires"
    }
    return not all_in(said, MERELY_SOMEWHERE if WHEN.search(clause) else MERELY, whom, context)
