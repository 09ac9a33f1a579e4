"""Answers that look plain and of which adversaries showed that they are not: each is asked about.

"Kitchen is at 12" may be of the kitchen alone, "needs 2 more" of what is to come, "8 trained on Monday and another on
Tuesday" of nine.
"""

from bot.understanding.calendar.timewords import WORKDAY
from bot.understanding.counting.count import Count
from bot.understanding.counting.labels import DEPARTMENT, SHIFT
from bot.understanding.words.units import group_of
from bot.understanding.words.wheres import TOWN
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import Text

OF_RECORD = r"hr('s (log|records?|list|report|system|sheet)\b| has \d+ ([a-z]+ )?(on|as)\b)"
""" "HR has 42 on the list" is of all of them."""
PART = (
    rf"(?!it\b|{OF_RECORD})((the|our) )?({SHIFT}|{DEPARTMENT}|(my|his|her) (team|crew|shift|shop|store)|cooks|guards"
    r"|managers)"
)
AWAY = rf"(?!it\b)({DEPARTMENT}|{TOWN.pattern}|airport|\w+ site)"
OF_A_GROUP = late(
    rf"^\W*{PART}\b[^.;!?]{{0,12}}( has|'s| is| are|:| all| total| only| just| has hit)\b"
    rf"|\d+ ([a-z]+ )?(left|remaining|to go|outstanding|to do)( to \w+)? in {AWAY}\b"
    rf"|\b(all but|everyone but|everybody but|all except) \d+ ([a-z]+ )?(at|in) ((the|our) )?{AWAY}\b"
)
""" "Night shift has 4 to go", "2 remaining in HR": what is left of some is not what is left of all."""
NOT_DONE = late(
    rf"""
    (?<!still )\bneeds (another )?\d+|^\W*((i|we) )?need (another )?\d++(?! ([a-z]+ ){{0,3}}?to (reach|hit|make|meet
      |finish)\b)|\b(i|it|that|my count|(my
      |that) number) was (\d+|one|two|three|a few) short\b
      |\b(we're|we are|been|we were) (about )?\d+ [a-z]+ short\b(?! of (the|our|my) (goal|target|pledge|number|promise
      |\d))
      |\b(class|session|course) was (\d+ short|short by)\b|\b(got|get) (another )?\d+ (more )?([a-z]+ )?to (do|take
      |finish)\b
      |\ball but (the last|(one|two|a) (module|video|quiz|part|section)s?|finished|done)\b|\beverything but\b
      |\bas good as\b|\bhalf the video\b|\bsitting the (class|course)\b|\bgetting (trained|certified) (to|this|next)
      |\bpassed up\b|\bsat the \w+ out\b|(?<!just )\bgot out of\b
      |\b(your other|our own|our in-house) (course|training)\b
      |\bdry run\b|\btentatively\b|\bweather permitting\b
      |\bif it (doesn't|does not)\b|\band change\b|\bfor the (second|2nd|third|3rd) time\b|\bof them twice\b
      |\bsince our \d+\W*$|\b(yesterday|today|{WORKDAY})('s)?\b[^.;\d]{{0,30}}\b(except
      |but) \d++(?! more)
      |\bsee my last message\b|\blast (week|month)'s list\b|\bcount on \d+ more\b
    """,
)
MORE_THAN_TOLD = late(
    r"""
    (\d|\b(two|three|four|five|six)\b)((?!\b(one|1|each|an? (in|for|on|at|with|to|by|yesterday|today|the|[a-z]+day))\b)
      [^.;!?]){0,50}\b(and|plus) (another( one)?(?= (on|at|in|for|with|to|yesterday|today|this|last)\b|\W*$|[.;!?])
      |an?(?= (in|at|for|on|with|to) (the|our)\b))
      |^\W*(the|our|sergeant|officer|captain|chief) [a-z]+ (and|plus) \d+|\. (the|our) [a-z]+ (did it )?too\b
      |(, |\band (the )?)same (on|in) [a-z]+day\b|\b(each|every) [a-z]+( lead)? has (now )?trained
      |^\W*(each|every|both) \w+ (is|are) at\b
    """,
)
""" "8 trained on Monday, same on Tuesday": more than the figure says."""


GONE = late(
    r"""
    \d+ ([a-z]+ )?(just|already) left\b|\bbig turnover\b|\bleft so we (need|have) to\b|(?<!on top )\bof (those|them
      |the ones) (we
      |just left|who|i)\b|\bof them left\b|\bthat left (last|this|us|in)\b|\b(two|one|some|\d+) (need|have) to (retake
      |redo|repeat)\b|\bgot their (link|email|invite|kits?)\b
    """,
)
""" "5 guys just left" have quit, more likely than they are left to train."""
OF_A_CLASS = late(
    rf"""
    \b(in|from) (today's|yesterday's|this|that|{WORKDAY}'s) (class|session|group)\b
    """,
)
OF_SOME = late(
    r"""
    \d (to go|left|remaining)[,:] (?!and\b|all\b|mostly\b|then\b|but\b)(at )?[a-z]+(\sand\s
      |, )[a-z]+(,? (and )?[a-z]+)?\W*$
    |\b(to go|left|remaining), (at|in) [a-z]+\W*$|\b(office|kitchen|shop) staff left\b|, weeks that is\b
    |\d (left|to go|remaining) (plus|and) (new|some|the new|a few)\b|\bbut only \d+ will\b
    |\d left,? (please )?(can you )?send\b|\bmore to (hang|mail|post|put up|hand out|distribute|place|give out
      |drop off)\b
    """,
)
OF_A_SCORE = late(
    r"""
    \d+ ?(/|out of|of) ?\d+ (on the (quiz|test|exam)|average|points|loved|liked|enjoyed|for the (video|course|training)
      |in (the )?class)|\d average\b|\bi (got|scored) \d+ ?(out of|of \d|/)|\b(in|on) (session|class|module|part) \d
    |\b(we're|we are|i'm) on \d+ of\b|\bin (the )?class passed\b
    """,
)
""" "92/100 on the quiz", "in session 3 of 4"."""
OF_SIZES = late(
    rf"""
    ^\W*(class|session|group|training)(e?s)? of \d+, (\d|did|held|two|three)
    |\b(two|three|four|\d) ([a-z]+ )?(class|session|group|training|course)(e?s)? of \d+(,| and) \d
    |\bgroups of \d+ ?,? (last one|next one|(on )?{WORKDAY}\W*$)
    |\blast one (on )?{WORKDAY}\b
    |\b(trained|did|taught) (two|three|one|a|\d+) (full )?(shift|room|crew)s?\b(?! (of|attendants?|clerks?|staff
      |cleaners?|supervisors?|leads?|leaders?|members?)\b)
    """,
)
OF_A_HEADCOUNT = late(
    r"""
    \bwe are (now )?\d+ (employees|drivers|people|strong)\W*$|^\W*currently \d+ (employees|drivers|people)\W*$
    |\bonly have \d+ (employees|drivers|people) (now|left)?\W*$
    """,
)
OF_THE_COURSE = late(
    rf"""
    \b(first|second|one) (half|module|part|video) only\b|\bvideo only\b(?! (runs|takes|lasts|is)\b)
    |(?<!the )\bquiz (is )?(on )?({WORKDAY}|tomorrow|next|later|still|pending)\b
    |\bnot final\b|\bstill (has|have) to (sign|approve|confirm|check)\b|\b(tbc|tbd)\b
    |\baccording to my (?!list|records?|sheet|roster|log|spreadsheet|books?)\b
    |\ball (courses|trainings|programs)\b|\bfrom last year\b|\bbefore the pledge\b|\bso far\W+since 20[01]\d\b
    |^\W*planned \d|(?<!of the )(?<!\d)\d+ planned\b|\bthe planned\b|\bincluding the class on\b|\bincludes [a-z]+day's\b
    |\bmore for {WORKDAY}\b|^\W*\d+ (on )?(both )?[a-z]+day and [a-z]+day\W*$
    |^\W*(we're |we )?(done|finished|finish) by \d\b
    |^\W*\d+ (today|tonight|this (morning|afternoon)),? (in room|in my|my|at my)\b|\bthe \d{{3,4}} shift\b
    |\b(trained|did|on) (botl|tat|module|base|station|stations) \d+\b|^\W*on (i )?\d+ (today|yesterday)\b
    |\band (i'll have it|i'm with you)\b|^\W*it's \d+ (today|outside)\W*$|^\W*(snow|rain|temp)\w*:
    |\d+ more yesterday(,? /| \(\d+)|\d (more )?([a-z]+ )?and my (wife|husband|dog|mom)\b|\btrain the trainer\b
    """,
)
OTHER_WORK = late(
    rf"""
    ^\W*(we |i |also )?(just )?(hung|posted|handed out|put up|gave out|mailed|passed out|saw|met|called|e-?mailed) (up\s
      )?(another )?\d+( more)?( today| yesterday| this week)?\W*$
    |\b(left|more) to (hang|mail|mail out|post|put up|hand out|distribute|place|give out|drop off)\b
    |\b(did|held|had|\d) (two |\d+ )?(of the )?(class|session|course|group)(e?s)?( held|done)?, (two|three
      |\d+) (left|to go|more to go)\b
    |\b(weeks|months|modules|sessions|classes|days|groups|buses|visitors|videos|trucks) (left|remaining|to go
      |outstanding) ?: ?\d|^\W*(sessions|classes|buses|visitors|trucks) (so far|this week): \d+\W*$|^\W*(classes
      |sessions|groups|buses|modules): \d
    |\b(held|had|completed|ran) one( yesterday| today| (on )?{WORKDAY}|\W*$)
    |^\W*one (yesterday|today|(on )?{WORKDAY})\b|\btrained (their|the public)\s
    """,
)
""" "Hung 12 today", "weeks left: 6", "held one yesterday": of people nothing is told."""
ATTENDED = late(
    r"\d+ ([a-z]+ )?(attended|came|showed up|in (yesterday's|today's) )\b|^\W*\d+ yesterday, \w+ turnout"
    r"|\b(another|1) (session|class|presentation) (yesterday|today)(,| with) [^.;]{0,80}\d"
)


NEAR = late(
    r"""
    \b(near|ready|close|within|going|way|side|end|day before)( of)?( be| the)?'? \d[\d,]* (in (total|all)|so far
      |all our)\b
    |\b(?!(total|out|group|class|team|crew|list|count|number|tally|roster|update|sum|staff|grand|figure|record|fleet|all|and
      |course|result)\b)[^\W\d_]{3,} of'? \d[\d,]* (in (total|all)|so far|all our)\b
    |\b(to|at) [^\W\d_]+ \d[\d,]* (in (total|all)|so far|all our)\b
    """,
)
""" "Alentour de 60 en tout": where a word before a total is put into English alone, it may be about so many."""


def looks_plainer(said: Text, counts: list[Count], unit: str | None) -> bool:
    """Whether an answer is of a kind that adversaries saw noted wrongly; `unit` is what was promised."""
    group = group_of(unit)
    if group == "people" and OTHER_WORK.search(said.low):
        return True
    if group == "sessions" and ATTENDED.search(said.low):
        return True
    if any_finds(said.low, GONE, OF_SOME, OF_A_SCORE, OF_SIZES, OF_A_HEADCOUNT, OF_THE_COURSE):
        return True
    if said.translated and NEAR.search(said.low):
        return True
    stands = any(one.part in ("left", "set") for one in counts)
    if stands and any_finds(said.low, OF_A_GROUP, OF_A_CLASS):
        return True
    return any_finds(said.low, NOT_DONE, MORE_THAN_TOLD)
