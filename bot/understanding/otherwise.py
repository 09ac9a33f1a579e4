"""Whether a text in which every word is known tells of something else than progress all the same.

"Crew 12 finished" names a crew; "put us down for 10 more" may be a promise; "I passed with a 90" tells a mark;
"our staff is now at 120" counts heads; "we presented to 40 people" tells of an audience.
"""

import re

from bot.understanding.acts import LESSONS, OF_TRAINING, not_trained
from bot.understanding.count import Count
from bot.understanding.patterns import any_finds, late
from bot.understanding.readings import ReplyContext
from bot.understanding.text import words
from bot.understanding.units import OUTSIDERS, group_of
from bot.understanding.wheres import SUBJECTS

LABEL = late(
    r"(?:^|(?<=[^\w'-]))(?P<before>[a-z'-]+\s)?(?P<label>batch|group|class|crew|line|store|shop|shift|room"
    r"|unit|dept|department|highway|freeway|road|interstate|module|chapter|lesson|local|troop|ps"
    r"|section|part|phase|stage|step|week|day|session|round|cohort|wave|hangar|gate|dock|bay|route|exit"
    r"|precinct|district"
    r"|zone|sector|floor|level|building|tower|station|depot|yard|terminal|branch|location|site|region|division|squad"
    r"|platoon|company|bus|truck|van|flight|table|booth|pier|ward|wing|area|post|team|school|hotel|office|course"
    r"|video|quiz|question|page|slide|form|number|track|lane|car|engine|plant|warehouse|garage|campus|property)"
    r"\s(?:no\.?\s|number\s|#\s?)?$"
)
DESCRIBES = words(
    "this last past previous each per every day night morning afternoon evening graveyard swing weekend overnight "
    "late early am pm first second third north south east west northern southern eastern western new final whole "
    "entire same monday tuesday wednesday thursday friday saturday sunday total running a one other another "
    "today's yesterday's tonight's"
)
""" "Night shift 12" is twelve of it; "shift 12" is its name."""
ADDED = late(r"\s(?:more|others?|additional|extra|new)\b")
WISHED = late(
    r"\bput\s(?:another\s)?\d+\s(?:more\s)?(?:\w+\s)?down\sfor\b"
    r"|\b(?:in|on)\sthe\s(?:list|roster|schedule)\s(?:of|for)\b(?!\s(?:trained|certified|completed|those))|"
    r"\b(?:put|mark|sign|count|pencil|book|note)\s(?:us|me|our\s\w+)\s(?:down|up|in)\s(?:for|with)\b"
    r"(?!.*\b(?:total|altogether|trained|done|completed|finished|certified|went\sthrough|(?:did|held|ran|had|gave)\s(?:an?"
    r"|another|our|the|two)"
    r"\s(?:\w+\s)?(?:class|session|training)(?:e?s)?)\b)",
    seldom=True,
)
""" "Put us down for 10 more" may be a promise as well as a report."""
TAUGHT_IN = (
    r"(?:teachers?|instructors?|coach|trainers?|class(?:es)?|courses?|lessons?|trainings?|sessions?"
    r"|certifications?|tests?"
    r"|exams?|workshops?)"
)
SUBJECT = "|".join(sorted(SUBJECTS))
OTHER_SUBJECT = late(
    rf"\b(?:{SUBJECT})\s{TAUGHT_IN}\b|\b{TAUGHT_IN}\s(?:of|on)\s(?:the\s)?(?:{SUBJECT})\b"
    rf"|\b(?:teachers?|instructors?|coach)\sin\s(?:{SUBJECT})\b",
    seldom=True,
)
""" "Our yoga teacher held a class for 10" is of yoga."""
AT_HOUR = late(r"(?<!we're\s)(?<!are\s)(?<!is\s)(?<!now\s)(?<!stands\s)(?<!stand\s)(?<!sitting\s)(?<!sit\s)\bat\s$")
WITHIN = late(r"\b(?:in|within|under|after|before|by|until)\s(?:just\s|about\s|only\s)?$")
TRAINED = late(r"\b(?:trained|certified|educated)\b")
MARKED = late(
    r"\b(?:with|scored|got|received|earned|gave|give|was|is)\san?\s\d+\b(?!\s?-|\s(?!on\b|in\b"
    r"|average\b)\w)|\bscored\b|\bwithin\s\d+\sof\b"
)
""" "I passed with a 90" is a mark; "within 10 of done" tells of the target."""
THOUSANDS = late(r"(?<![\d,.])\d{1,3}\s\d{3}\b(?!\s?%)")
STAFF = late(
    r"\b(?:staff|fleet|headcount|head\scount|payroll|roster|workforce|enrollment|occupancy)(?:\s(?:size"
    r"|count|level|strength"
    r"|total))?\s(?:is|was|stands|are|already|now|went(?=\s(?:to|from|up|down)\b)|grew|has"
    r"|we're)\b(?!.*\b(?:trained|certified|done|completed|attached|enclosed|below)\b)"
    r"|\btotal\s(?:of\s)?(?:employees|drivers|staff|people|operators|officers|workers)\s?[:=]?\s\d"
    r"|\bnow\shave\s\d[\d,]*\s(?:employees|drivers|staff|people|operators|officers|workers)\W*$"
)
""" "Our staff is now at 120" counts heads."""
ON_TEAM = late(
    r"\d\s(?:more\s|other\s)?(?:people|employees|drivers|operators|officers|workers|folks|guys"
    r"|members)\s(?:on|in)\s(?:our|the|my)\s"
    r"(?:[a-z]+\s)?(?:team|staff|crew|department|committee|payroll|board)\b"
)
""" "40 people on our safety team now"."""
AS_WHAT = late(
    r"\b(?:trained|certified|hired|qualified|graduated)\s(?:\w+\s)?as\s(?!of\b|well\b|part\b|required\b)"
    r"|\b(?:add|added|have|got|hired|found)\s(?:another\s)?\d[\d,]*\s(?:more\s)?(?:trainers|instructors"
    r"|presenters|facilitators)\b"
    r"|\b(?:did|took|completed|finished|done|watched|passed|course)\s(?:the|their|our|my|a"
    r"|only)?\s?(?:\w+\s)?(?:first|second|third|next|half)\s(?:of\s(?:the|it)|part|half|module|lesson"
    r"|video|unit"
    r"|chapter|section|step)\b"
    r"|\b(?:only|just)\s(?:the|a)\s(?:short\s|quick\s|online\s)?(?:video|first|intro\w*|half)\b"
    r"|\bas\s(?:the\s|our\s)?(?:trainers|instructors|mentors|dispatchers|supervisors|mechanics|presenters"
    r"|facilitators)\b"
    r"|\b(?:course|class|training|program|workshop)\s(?:for|of)\s(?:the\s)?(?:instructors?|trainers?|facilitators?)\b"
    r"|\btrained\s(?:for|up\son|up\sfor)\s(?!us\b|you\b|this\b|that\b|the\b|our\b|your\b|_|\d|botl|tat\b"
    r"|a\stotal|today|free)\w"
    r"|\btrained\sto\s(?:drive|operate|use|load|haul|run|fly|cook|clean|handle|fix|repair|work|sell|serve"
    r"|weld|teach)\b|\bk-?9s\b"
    r"|\bto\sreport\son\b|\bfinished\slast\W*$|\b(?:had|have)\sit\s(?:on|in|with|at)\s(?!mon|tue|wed|thu"
    r"|fri|sat|sun|_|\d)"
)
""" "Certified as trainers", "did the first part": something else, or not all of it."""
NOT_OURS = late(
    r"\b(?:with|using|via|through)\s(?:another|a\sdifferent|some\sother|the\sother)\s(?:video|course|program|provider|vendor|trainer|module"
    r"|class|organi[sz]ation)\b|"
    r"\b(?:work|works|working|drive|drives|employed)\sfor\s(?!us\b|our\s(?:company|agency|department"
    r"|district)\b|me\b|it\b|you\b)"
    r"|\bfor\s(?:another(?!\s\d)|an\sother|a\sdifferent|some\sother|the\sother)\s|\b(?:another|different|other"
    r"|1\smore)\s(?:program|programme|topic"
    r"|subject|matter|system|client|customer|account|employer)\b|\b(?:another|1\smore)\s(?:course|class"
    r"|training|session)\s(?:with|from)\s(?:the\s)?(?:police|state|county|city|dhs|tsa|fbi|sheriff\S*"
    r"|union)\b"
    r"|\b(?:in|at)\s(?:their|his|her)\s(?:\w+\s)?(?:company|agency|firm|employer|job|fleet)\b"
    r"|\bsame\s(?:ones|crews?|bunch|batch|class|people|group|folks|guys|drivers|employees|officers|staff|as)\b"
    r"|\b(?:you|your|their)\s(?:\w+\s){0,2}?(?:have|had|show|showed|says?|said|put|wrote|got"
    r"|shows)\s(?:us\b|me\b|our\b|\d)"
    r"|\bthe\s(?!whole|entire|company)\w+\scompany\b|\bthe\scompany\sof\b|\bwere\swith\s(?:us|we)\b"
    r"|\bthose\sof\s(?:the\s)?\d"
    r"|\d[^.!?;]*\b(?:of\s(?:the\s)?(?:them|those|these|which|whom)|which)\b[^.!?;]*\b(?:sent|told|reported|gave|already)\b"
    r"|\b(?:last|previous|old|prior|former|other)\s(?:job|work|employer)\b|\b(?:job|worked|work"
    r"|employer)\s(?:last|previous|before)\b"
    r"|\balready\s(?:sent|told|reported)\b|\b(?:as|like)\s(?:i|we)\s(?:said|told|wrote|mentioned|reported)\b|\btwice\b"
    r"|\bof\s(?:our|the|those|these)\strained\b|\bbefore\s(?:to\s)?(?:enter|entering|join|joining|sign"
    r"|signing|starting|coming)\b"
    r"|\d\s(?:more\s|others\s)?in\s(?:the\s)?(?:hospital|clinic|jail|prison|street)\b"
)
""" "They work for our vendor", "for another program"; "you have us at 45" may be a complaint."""
NOT_YET = late(
    r"\d\s(?:(?:more|others?|people|employees|drivers|operators|officers|staff|additional|new"
    r"|of)\s){0,3}to\s(?!date\b|go\b|report\b"
    r"|our\b|the\b|your\b|my\b|this\b|that\b|add\b|be\b|train\b|complete\b|finish\b|do\b|get\b|take\b|reach\b"
    r"|hit\b|meet\b|fulfill?\b|\d)[a-z]"
    r"|\b(?:sent|mailed|emailed|texted|forwarded|shared)\s(?:[a-z]+\s){0,5}?(?:to|with)\s(?:all\s|another\s|the\s)?\d"
    r"|\bby\s(?:mail|e-?mail)\b|\b(?:class|cohort|group|roster|academy"
    r"|session)\s(?:of\s\w+\s)?has\s\d(?!.*\b(?:trained|finished"
    r"|completed|certified|done)\b)|\bup\s\d+\s(?:over|on|vs)\s"
    r"|\bhiring\b(?!.*\b(?:trained|certified|completed)\b)"
    r"|\b(?:could|may|might)\sbe\s(?:off|wrong|more|less|fewer|higher|lower)\b"
)
""" "45 more to hire", "sent the module to 60", "could be off"."""
REFRESHED = late(r"\b(?:refreshers?|refreshed|retrain\w*|recertif\w*|re-?took|retak(?:en|ing)|re-?did)\b")
""" "12 more took the refresher": who is trained again was trained before, and may be on record."""
MET_WITH = late(
    r"\b(?:held|had|hosted|did|attended|called)\s(?:an?|our|the|another)\s(?!(?:\w+\s){0,2}?(?:safety"
    r"|toolbox|in-service|tailgate|botl|tat)\b)"
    r"(?:[\w-]+\s){0,3}?(?:meetings?|part(?:y|ies)|picnics?|lunch(?:eon)?s?|dinners?|fairs?"
    r"|interviews?)\b(?:\s(?:on|this|last|yesterday"
    r"|today|morning|afternoon|evening|night|week|[a-z]+day)){0,4}\s(?:with|for|of)\s(?:[\w-]+\s){0,2}?\d"
    r"(?!.*\b(?:trained|training|certified|completed|finished|course|class|quiz|video|presentation)\b)",
    seldom=True,
)
""" "We held a meeting with 40 drivers": of what, is not said."""
TOGETHER = late(
    r"^\W*(?:(?:together|jointly|along)\s)?with\s(?!our\b|this\b|that\b|these\b|today|yesterday|last\b"
    r"|another\b|an?\b|all\b|\d"
    r"|the\s(?:new|last|latest|second|first|next|morning|evening|night|class|group|(?:one|two|three|four"
    r"|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)"
    r"|\d))"
    r"(?:\S+\s){1,6}?(?:we|i)\s(?:[a-z]+\s){0,3}?(?:trained|certified|did|had)\b"
)
""" "With Acme we trained 70" counts theirs, too."""
PER_CLASS = late(
    r"\d(?:\s[a-z]+){0,2}\s(?:per|by|each)\s(?:class|session|course|group|room|month|week)\b"
    r"|\d(?:\s[a-z]+){0,2}\s(?:per\s(?!your\b|our\b|the\b|my\b|_)[a-z]+\b|by\s(?:shift|yard|depot|site|location|store|branch|team|day|crew)\W*$)"
)
THE_DAY = late(r"\b(?:finished|completed|done|ended)\s(?:the|them|on\sthe)\s$")
EACH_OF = late(r"\s(?:[\w'-]+\s){0,2}?(?:each|apiece)\b(?!\s(?:of|one|have|has|got|get|take|took)\b)")
DAY_BEFORE = late(r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun)\s(?:the\s)?$")
DAYS = 31
TRAINERS = words("trainers trainer instructors instructor presenters presenter facilitators facilitator")
ON_LEAVE = late(r"\b(?:on|taking)\s(?:\w+\s)?(?:leave|vacation|pto|holiday)\b|\bout\ssick\b")
PLEASE = late(r"(?:^|[.!?;,]\s?)please\s(?:[a-z]+\s){0,2}\d|\d(?:\s[^\W\d_]+){0,8},?\splease\W*$")
ASKED_TO_BOOK = late(
    r"\b(?:(?:increase|raise|bump)\s(?:our|the|my)|add|log|record|note|count|put|mark|update|include|show|make|trained|certified|completed"
    r"|finished|took|done|did|attended)\b|^\W*plus\s\d+\W+please\W*$"
)
SHOWN = late(
    r"\b(?:hosted(?!\s(?:\w+\s){0,3}?(?:training|class|course|session|workshop)\b)|presented\sto"
    r"|spoke\s(?:to|with)|talked\s(?:to|with))\s(?:[a-z]+\s){0,3}?\d(?!.*\b(?:trained|training|certified"
    r"|completed"
    r"|class|course|module)\b)",
    seldom=True,
)
""" "We presented to 40 people" tells of an audience, and of nobody trained."""
RECEIVED = late(
    r"^\W*(?:just\s)?(?:got|received|picked\sup)\b|\b(?:took|taken|taking)\s(?:[a-z]+\s)?down\b"
    r"|(?<!left\s)(?<!more\s)(?<!still\s)(?<!remaining\s)(?<!have\s)\bto\s(?:hang|post|put\sup|distribute|hand\sout|place|install|mail)\b|"
    r"\b(?:we|i)\s(?:just\s|also\s|have\s|'ve\s)?(?:got|gotten|received|have|had|ordered|printed|picked\sup)\b"
    r"|\b(?:delivered|sent|shipped|mailed|given|handed)\s(?:out\s)?(?:to|by)\s(?:us|me|you)\b|\b(?:arrived|came)\b"
    r"|\b(?:taken|torn|fell|fallen|pulled|ripped|came|blown)\s(?:back\s)?(?:down|off|away)\b|\b(?:removed"
    r"|replaced|damaged|stolen)\b"
    r"|\b(?:sitting|lying|stacked|stored|waiting)\s(?:in|on|at|by)\b"
    r"|\bin\s(?:the\s|our\s|a\s)?(?:storage|warehouse|closet|stock|box|boxes|back|basement|mail)\b",
    seldom=True,
)
PLACED = late(
    r"\b(?:posted|hung|placed|distributed|displayed|installed|mounted|handed\sout|given\sout|gave\sout"
    r"|passed\sout|(?:put|are|is|went|gone|now)\sup"
    r"|up\s(?:in|at|on|around))\b(?!.*\b(?:taken|torn|fell)\s)"
)
AUDIENCE = OUTSIDERS | words("people persons individuals attendees participants members citizens community")


OF_SO_MANY = late(
    r"_{3}\s(?:group|batch|round|wave|cohort|class|session|shift|crew|team|site|depot|yard)\sof\s\d\b(?!\d)"
)
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
    within = count.part == "bare" and not count.unit and WITHIN.search(low, 0, count.number.start)
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
