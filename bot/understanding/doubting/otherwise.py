"""Whether a text in which every word is known tells of something else than progress all the same.

"Crew 12 finished" names a crew; "put us down for 10 more" may be a promise; "I passed with a 90" tells a mark;
"our staff is now at 120" counts heads; "we presented to 40 people" tells of an audience.
"""

import re

from bot.understanding.counting.count import Count
from bot.understanding.doubting.acts import OF_TRAINING, not_trained
from bot.understanding.readings import ReplyContext
from bot.understanding.words.lessons import LESSONS
from bot.understanding.words.numerals import SPELT
from bot.understanding.words.units import OUTSIDERS, group_of
from bot.understanding.words.wheres import SUBJECTS
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import words

LABEL = late(
    r"""
    (^|(?<=[^\w'-]))(?P<before>[a-z'-]+ )?(?P<label>batch|group|class|crew|line|store|shop|shift|room|unit|dept
      |department|highway|freeway|road|interstate|module|chapter|lesson|local|troop|ps|section|part|phase|stage|step
      |week|day|session|round|cohort|wave|hangar|gate|dock|bay|route|exit|precinct|district|zone|sector|floor|level
      |building|tower|station|depot|yard|terminal|branch|location|site|region|division|squad|platoon|company|bus|truck
      |van|flight|table|booth|pier|ward|wing|area|post|team|school|hotel|office|course|video|quiz|question|page|slide
      |form|number|track|lane|car|engine|plant|warehouse|garage|campus|property) (no\.? |number |# ?)?$
    """,
)
DESCRIBES = words(
    "this last past previous each per every day night morning afternoon evening graveyard swing weekend overnight "
    "late early am pm first second third north south east west northern southern eastern western new final whole "
    "entire same monday tuesday wednesday thursday friday saturday sunday total running a one other another "
    "today's yesterday's tonight's"
)
""" "Night shift 12" is twelve of it; "shift 12" is its name."""
ADDED = late(r" (more|others?|additional|extra|new)\b")
WISHED = late(
    r"""
    \bput (another )?\d+ (more )?(\w+ )?down for\b
    |\b(in|on) the (list|roster|schedule) (of|for)\b(?! (trained|certified|completed|those))
    |\b(put|mark|sign|count|pencil|book|note) (us|me|our \w+) (down|up|in) (for
      |with)\b(?!.*\b(total|altogether|trained|done|completed|finished|certified|went through
      |(did|held|ran|had|gave) (an?|another|our|the|two) (\w+ )?(class|session|training)(e?s)?)\b)
    """,
)
""" "Put us down for 10 more" may be a promise as well as a report."""
TAUGHT_IN = (
    r"(teachers?|instructors?|coach|trainers?|class(es)?|courses?|lessons?|trainings?|sessions?|certifications?"
    r"|tests?|exams?|workshops?)"
)
SUBJECT = "|".join(sorted(SUBJECTS))
OTHER_SUBJECT = late(
    rf"""
    \b({SUBJECT}) {TAUGHT_IN}\b|\b{TAUGHT_IN} (of|on) (the )?({SUBJECT})\b
    |\b(teachers?|instructors?|coach) in ({SUBJECT})\b
    """,
)
""" "Our yoga teacher held a class for 10" is of yoga."""
AT_HOUR = late(r"(?<!we're )(?<!are )(?<!is )(?<!now )(?<!stands )(?<!stand )(?<!sitting )(?<!sit )\bat $")
WITHIN = late(r"\b(in|within|under|after|before|by|until) (just |about |only )?$")
SO_MANY_OF = late(r" (groups|batches|rounds|waves|halves|shifts|rooms) of \d")
""" "We gave the first workshop in 2 groups of 20": no time within which."""
TRAINED = late(r"\b(trained|certified|educated)\b")
MARKED = late(
    r"""
    \b(with|scored|got|received|earned|gave|give|was|is) an? \d+\b(?! ?-| (?!on\b|in\b|average\b)\w)|\bscored\b
    |\bwithin \d+ of\b
    """,
)
""" "I passed with a 90" is a mark; "within 10 of done" tells of the target."""
THOUSANDS = late(r"(?<![\d,.])\d{1,3} \d{3}\b(?! ?%)")
STAFF = late(
    r"""
    \b(staff|fleet|headcount|head count|payroll|roster|workforce|enrollment
      |occupancy)( (size|count|level|strength|total))? (is|was|stands|are|already|now|went(?= (to|from|up|down)\b)|grew
      |has|we're)\b(?!.*\b(trained|certified|done|completed|attached|enclosed|below)\b)
    |\btotal (of )?(employees|drivers|staff|people|operators|officers|workers) ?[:=]? \d
    |\bnow have \d[\d,]* (employees|drivers|staff|people|operators|officers|workers)\W*$
    """,
)
""" "Our staff is now at 120" counts heads."""
ON_TEAM = late(
    r"""
    \d (more |other )?(people|employees|drivers|operators|officers|workers|folks|guys|members) (on|in) (our|the
      |my) ([a-z]+ )?(team|staff|crew|department|committee|payroll|board)\b
    """,
)
""" "40 people on our safety team now"."""
AS_WHAT = late(
    r"""
    \b(trained|certified|hired|qualified|graduated) (\w+ )?as (?!of\b|well\b|part\b|required\b)
    |\b(add|added|have|got|hired|found) (another )?\d[\d,]* (more )?(trainers|instructors|presenters|facilitators)\b
    |\b(did|took|completed|finished|done|watched|passed|course) (the|their|our|my|a|only)? ?(\w+ )?(first|second|third
      |next|half) (of (the|it)|part|half|module|lesson|video|unit|chapter|section|step)\b
    |\b(only|just) (the|a) (short |quick |online )?(video|first|intro\w*|half)\b
    |\bas (the |our )?(trainers|instructors|mentors|dispatchers|supervisors|mechanics|presenters|facilitators)\b
    |\b(course|class|training|program|workshop) (for|of) (the )?(instructors?|trainers?|facilitators?)\b
    |\btrained (for|up on|up for) (?!us\b|you\b|this\b|that\b|the\b|our\b|your\b|_|\d|botl|tat\b|a total|today|free)\w
    |\btrained to (drive|operate|use|load|haul|run|fly|cook|clean|handle|fix|repair|work|sell|serve|weld|teach)\b
    |\bk-?9s\b|\bto report on\b|\bfinished last\W*$
    |\b(had|have) it (on|in|with|at) (?!mon|tue|wed|thu|fri|sat|sun|_|\d)
    """,
)
""" "Certified as trainers", "did the first part": something else, or not all of it."""
NOT_OURS = late(
    r"""
    \b(with|using|via|through) (another|a different|some other|the other) (video|course|program|provider|vendor|trainer
      |module|class|organi[sz]ation)\b
    |\b(work|works|working|drive|drives|employed) for (?!us\b|our (company|agency|department|district)\b|me\b|it\b
      |you\b)
    |\bfor (another(?! \d)|an other|a different|some other|the other)\s
    |\b(another|different|other|1 more) (program|programme|topic|subject|matter|system|client|customer|account
      |employer)\b
    |\b(another|1 more) (course|class|training|session) (with|from) (the )?(police|state|county|city|dhs|tsa|fbi
      |sheriff\S*|union)\b
    |\b(in|at) (their|his|her) (\w+ )?(company|agency|firm|employer|job|fleet)\b
    |\bsame (ones|crews?|bunch|batch|class|people|group|folks|guys|drivers|employees|officers|staff|as)\b
    |\b(you|your|their) (\w+ ){0,2}?(have|had|show|showed|says?|said|put|wrote|got|shows) (us\b|me\b|our\b|\d)
    |\bthe (?!whole|entire|company)\w+ company\b|\bthe company of\b|\bwere with (us|we)\b|\bthose of (the )?\d
    |\d[^.!?;]{0,200}\b(of (the )?(them|those|these|which|whom)|which)\b[^.!?;]{0,200}\b(sent|told|reported|gave
    |already)\b
    |\b(last|previous|old|prior|former|other) (job|work|employer)\b
    |\b(job|worked|work|employer) (last|previous|before)\b|\balready (sent|told|reported)\b
    |\b(as|like) (i|we) (said|told|wrote|mentioned|reported)\b|\btwice\b|\bof (our|the|those|these) trained\b
    |\bbefore (to )?(enter|entering|join|joining|sign|signing|starting|coming)\b
    |\d (more |others )?in (the )?(hospital|clinic|jail|prison|street)\b
    """,
)
""" "They work for our vendor", "for another program"; "you have us at 45" may be a complaint."""
NOT_YET = late(
    r"""
    \d ((more|others?|people|employees|drivers|operators|officers|staff|additional|new|of) ){0,3}to (?!date\b|go\b
      |report\b|our\b|the\b|your\b|my\b|this\b|that\b|add\b|be\b|train\b|complete\b|finish\b|do\b|get\b|take\b|reach\b
      |hit\b|meet\b|fulfill?\b|\d)[a-z]
    |\b(sent|mailed|emailed|texted|forwarded|shared) ([a-z]+ ){0,5}?(to|with) (all |another |the )?\d
    |\bby (mail|e-?mail)\b
    |\b(class|cohort|group|roster|academy
      |session) (of \w+ )?has \d(?!.*\b(trained|finished|completed|certified|done)\b)
    |\bup \d+ (over|on|vs) |\bhiring\b(?!.*\b(trained|certified|completed)\b)
    |\b(could|may|might) be (off|wrong|more|less|fewer|higher|lower)\b
    """,
)
""" "45 more to hire", "sent the module to 60", "could be off"."""
REFRESHED = late(r"\b(refreshers?|refreshed|retrain\w*|recertif\w*|re-?took|retak(en|ing)|re-?did)\b")
""" "12 more took the refresher": who is trained again was trained before, and may be on record."""
MET_WITH = late(
    r"""
    \b(held|had|hosted|did|attended|called) (an?|our|the
      |another) (?!(\w+ ){0,2}?(safety|toolbox|in-service|tailgate|botl|tat)\b)([\w-]+ ){0,3}?(meetings?|part(y|ies)
      |picnics?|lunch(eon)?s?|dinners?|fairs?
      |interviews?)\b( (on|this|last|yesterday|today|morning|afternoon|evening|night|week|[a-z]+day)){0,4} (with|for
      |of) ([\w-]+ ){0,2}?\d(?!.*\b(trained|training|certified|completed|finished|course|class|quiz|video
      |presentation)\b)
    """,
)
""" "We held a meeting with 40 drivers": of what, is not said."""
TOGETHER = late(
    rf"""
    ^\W*((together|jointly|along) )?with (?!our\b|this\b|that\b|these\b|today|yesterday|last\b|another\b|an?\b|all\b|\d
      |the (new|last|latest|second|first|next|morning|evening|night|class|group
      |{SPELT}
      |\d))(\S+ ){{1,6}}?(we
      |i) ([a-z]+ ){{0,3}}?(trained|certified|did|had)\b
    """,
)
""" "With Acme we trained 70" counts theirs, too."""
PER_CLASS = late(
    r"""
    \d( [a-z]+){0,2} (per|by|each) (class|session|course|group|room|month|week)\b
    |\d( [a-z]+){0,2} (per (?!your\b|our\b|the\b|my\b|_)[a-z]+\b
      |by (shift|yard|depot|site|location|store|branch|team|day|crew)\W*$)
    """,
)
THE_DAY = late(r"\b(finished|completed|done|ended) (the|them|on the) $")
EACH_OF = late(r" ([\w'-]+ ){0,2}?(each|apiece)\b(?! (of|one|have|has|got|get|take|took)\b)")
DAY_BEFORE = late(r"\b((mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun) (the )?$")
DAYS = 31
TRAINERS = words("trainers trainer instructors instructor presenters presenter facilitators facilitator")
ON_LEAVE = late(r"\b(on|taking) (\w+ )?(leave|vacation|pto|holiday)\b|\bout sick\b")
PLEASE = late(r"(^|[.!?;,] ?)please ([a-z]+ ){0,2}\d|\d( [^\W\d_]+){0,8},? please\W*$")
ASKED_TO_BOOK = late(
    r"""
    \b((increase|raise|bump) (our|the|my)|add|log|record|note|count|put|mark|update|include|show|make|trained|certified
      |completed|finished|took|done|did|attended)\b
    |^\W*plus \d+\W+please\W*$
    """,
)
SHOWN = late(
    r"""
    \b(hosted(?! (\w+ ){0,3}?(training|class|course|session|workshop)\b)|presented to|spoke (to|with)
      |talked (to|with)) ([a-z]+ ){0,3}?\d(?!.*\b(trained|training|certified|completed|class|course|module)\b)
    """,
)
""" "We presented to 40 people" tells of an audience, and of nobody trained."""
RECEIVED = late(
    r"""
    ^\W*(just )?(got|received|picked up)\b|\b(took|taken|taking) ([a-z]+ )?down\b
    |(?<!left )(?<!more )(?<!still )(?<!remaining )(?<!have )\bto (hang|post|put up|distribute|hand out|place|install
      |mail)\b
    |\b(we|i) (just |also |have |'ve )?(got|gotten|received|have|had|ordered|printed|picked up)\b
    |\b(delivered|sent|shipped|mailed|given|handed) (out )?(to|by) (us|me|you)\b|\b(arrived|came)\b
    |\b(taken|torn|fell|fallen|pulled|ripped|came|blown) (back )?(down|off|away)\b
    |\b(removed|replaced|damaged|stolen)\b|\b(sitting|lying|stacked|stored|waiting) (in|on|at|by)\b
    |\bin (the |our |a )?(storage|warehouse|closet|stock|box|boxes|back|basement|mail)\b
    """,
)
PLACED = late(
    r"""
    \b(posted|hung|placed|distributed|displayed|installed|mounted|handed out|given out|gave out|passed out
      |(put|are|is|went|gone|now) up|up (in|at|on|around))\b(?!.*\b(taken|torn|fell) )
    """,
)
AUDIENCE = OUTSIDERS | words("people persons individuals attendees participants members citizens community")


OF_SO_MANY = late(r"_{3} (group|batch|round|wave|cohort|class|session|shift|crew|team|site|depot|yard) of \d\b(?!\d)")
""" "15 more, 2nd group of 3": of three groups, or of three people?"""


def told_otherwise(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether the words around a count, known as each may be, tell of something that is not progress."""
    group = group_of(context.unit)
    to_do = all(count.part == "left" for count in counts)  # "12 left, they are on the schedule for May"
    planned = (MARKED,) if to_do else (WISHED, MARKED)
    if _labelled(low, counts) or any_finds(low, *planned, THOUSANDS, OTHER_SUBJECT, NOT_OURS, TOGETHER, OF_SO_MANY):
        return True
    if any(_is_hour(low, count) or _of_trainers(count, context) for count in counts):
        return True
    if group != "people" and any(not count.unit for count in counts) and TRAINED.search(low):
        return True
    if group == "materials":
        return bool(RECEIVED.search(low)) and not PLACED.search(low)
    return group == "people" and _of_people(low, counts, context)


def _of_people(low: str, counts: list[Count], context: ReplyContext) -> bool:
    shown_to = (context.unit or "").split()[-1] in AUDIENCE
    if any_finds(low, NOT_YET, REFRESHED, MET_WITH) or (len(counts) == 1 and _by_itself(low, counts[0])):
        return True
    if (not shown_to and SHOWN.search(low)) or STAFF.search(low) or _on_team(low) or AS_WHAT.search(low):
        return True
    return bool(PLEASE.search(low) and not ASKED_TO_BOOK.search(low)) or not_trained(low, counts, bool(shown_to))


def _on_team(low: str) -> bool:
    return bool(ON_TEAM.search(low)) and not OF_TRAINING.search(low.replace(" now", " "))


def _is_hour(low: str, count: Count) -> bool:
    """ "At 10 with the night crew" tells when; "we're at 10" how far."""
    hours = 24
    plain = count.part in ("bare", "add") and count.value <= hours
    within = count.part == "bare" and not count.unit and bool(WITHIN.search(low, 0, count.number.start))
    within = within and not SO_MANY_OF.search(low, count.number.start, count.number.end)
    return bool(within or (plain and AT_HOUR.search(low, 0, count.number.start)))


def _by_itself(low: str, count: Count) -> bool:
    """ "30 per class" is how many fit; "Monday 30" may be a day."""
    one = re.fullmatch(
        r"[\w,.-]+", low[count.number.start : count.number.end]
    )  # Of "two classes of 12" all is one number.
    if one and EACH_OF.match(low, count.number.end):
        return True  # "7 each on Monday and Tuesday": nobody says how often.
    if one and PER_CLASS.search(low) and len(re.findall(r"\d+", low)) == 1:
        return True
    alone = not count.unit and not ADDED.match(low, count.number.end) and not TRAINED.search(low)
    day = alone and count.part in ("bare", "add") and count.value <= DAYS
    return day and any(words.search(low, 0, count.number.start) for words in (DAY_BEFORE, THE_DAY))


def _of_trainers(count: Count, context: ReplyContext) -> bool:
    """ "12 instructors left": those who train are not those to be trained, unless they were pledged."""
    return (
        count.unit is not None and count.unit.noun in TRAINERS and count.unit.noun not in (context.unit or "").lower()
    )


def trainers_away(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """ "No change, the 2 trainers are on leave"."""
    return bool(ON_LEAVE.search(low)) and all(_of_trainers(one, context) for one in counts)


def _labelled(low: str, counts: list[Count]) -> bool:
    """Whether a number is the name of what stands before it: "batch 3 completed", "store 45 finished"."""
    named = []
    for count in counts:
        found = LABEL.search(low, max(0, count.number.start - 40), count.number.start)
        if found and not ADDED.match(low, count.number.end) and not _describes(found, count):
            named.append((found["before"], found["label"]))
    return bool(named) and (len(counts) == 1 or len(set(named)) < len(counts))


def _describes(label: re.Match[str], count: Count) -> bool:
    """ "Night shift 12" are twelve of it; "completed the course 31 operators more" has them after what they did."""
    people = count.unit is not None and count.unit.group == "people"
    return (label["before"] or "").strip() in DESCRIBES or (label["label"] in LESSONS and people)
