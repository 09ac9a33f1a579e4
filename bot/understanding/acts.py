"""What so many people are told to have done: a number is progress only where it is training.

Every word of a text may be one of plain answers and its sentence still tell something else: "10 more took the bus",
"crew 12 finished", "10 more passed out". So the words are looked at in their places: what stands right before the
number, what the people did, and what they did it to.
"""

import re

from bot.understanding.counts import Count
from bot.understanding.patterns import late
from bot.understanding.readings import ReplyContext
from bot.understanding.text import words
from bot.understanding.units import ANYBODY, FILLER, NOUNS, OUTSIDERS, SPECIFIC, group_of
from bot.understanding.wheres import SUBJECTS

LABEL = late(
    r"(?:^|(?<=[^\w'-]))(?P<before>[a-z'-]+\s)?(?P<label>batch|group|class|crew|line|store|shop|shift|room|unit|module|chapter|lesson"
    r"|section|part|phase|stage|step|week|day|session|round|cohort|wave|hangar|gate|dock|bay|route|exit|precinct|district"
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
LESSONS = NOUNS["sessions"] | words(
    "it them one ones training course class module video film movie quiz test exam curriculum material materials "
    "program programme certification certificate certificates cert certs instruction e-learning elearning lesson "
    "lessons refresher slides powerpoint presentation presentations webinar seminar part credit"
)
OTHER_LESSONS = words("reception orientation onboarding induction meeting meetings probation")
THINGS = words(
    "bus buses truck trucks van train car flight taxi shift shifts route routes report reports list lists log "
    "logs sheet sheets note notes email emails message messages portal system record records account hotel school "
    "office depot yard terminal shop store station kitchen desk base room rooms lunch breakfast dinner break "
    "breaks hour hours minute minutes day days night nights week weeks weekend form forms file files paper app "
    "tablet tablets computer computers laptop job jobs work leave cold raise award belt lead call calls order "
    "orders number numbers goal pledge target update belts books hire hires roster count total snow storm round "
    "rounds line field fall heads hit"
)
TOOK = late(
    r"\b(?:took|taken|had|got|gotten|received|completed|finished|passed|saw|seen|watched|attended|went\sto|gone\sto|did"
    r"|made|joined|entered|earned|obtained|won|ran|run|done(?=\sthe\b))"
    r"\s(?!\d)(?P<what>(?:[a-z'-]+(?:\s(?!\d)|(?=\W|$))){1,5})"
)
MET = late(
    r"\b(?:we|i)\s(?:just\s)?(?:had|held|did)\s(?:an?|our|the)\s(?:[\w-]+\s){0,3}?(?:meetings?|orientation|onboarding)\b"
    r"(?=.*\d.*\b(?:trained|watched|completed|certified)\b)"
)
""" "We had our safety meeting and 36 more watched the video": when it was."""
ENDS = words(
    "in on at from by with during for over after before through this last today yesterday tonight and but so that "
    "who which since trained certified done completed finished to of as up out off down away monday tuesday "
    "wednesday thursday friday saturday sunday now already also just too together both each all we i they have "
    "has were was are january february march april may june july august september october november december is be "
    "been more another additional about while when because as well online virtually left"
)
AWAY = late(
    r"\b(?:took|taken|went|gone|passed|came|got|gotten|sat|stood|made|dropped|fell|ran|walked|cleared|checked|called"
    r"|moved|stepped|signed|logged|turned|picked|held|kept|sent|let|put|stood|pulled|rode|signed|broke|set)\s(?<!picked\s)"
    r"(?:out|off|over|away|down|back|home|along|(?<!passed\s)by|around|ahead|behind|up|together|sick|late|early|past|aside"
    r"|on(?!\s(?:mon|tues|wednes|thurs|fri|satur|sun|the\s\d|\d|_)))\b"
    r"(?!\s(?:the\s|our\s|their\s|an?\s)?(?:\w+\s){0,2}?(?:trainings?|class(?:es)?|courses?|modules?|materials?|curriculum"
    r"|sessions?|video|certificates?|certs?|quizzes|sheets?)\b)"
)
OTHER_ACTS = words(
    "reported logged entered uploaded recorded submitted showed show shows posted mailed hung handed gave "
    "delivered distributed displayed installed conducted ran run running sent picked wrapped rolled knocked "
    "cranked banged cleared hit spoke talked stand stands standing led taught presented facilitated hosted held "
    "signed closed checked turned brings bring counted listed added reporting made worked put takes make makes "
    "mark note log record need needs"
)
"""Known words that tell nothing of training when they say what so many people did."""
BY_THEM = late(
    r"\s?(?:[a-z]+\s){0,4}?(?:given|gave|put|led|wrapped|presented|signed|sent|turned|handed|logged|recorded|entered|marked|checked)\s(?:through|off|in|as|up|out"
    r"|(?:the|their|our|a)\s(?:\w+\s){0,3}?(?:training|class|course|module|certificates?|certs?|quiz|sheets?))\b"
)
AUXILIARY = words(
    "have has had were was been are is be got also just now already all both recently finally successfully then "
    "since today yesterday who that of our the new in total them"
)
WISHED = late(
    r"\b(?:in|on)\sthe\s(?:list|roster|schedule)\s(?:of|for)\b(?!\s(?:trained|certified|completed|those))|"
    r"\b(?:put|mark|sign|count|pencil|book|note)\s(?:us|me|our\s\w+)\s(?:down|up|in)\s(?:for|with)\b"
    r"(?!.*\b(?:trained|done|completed|finished|certified|went\sthrough|(?:did|held|ran|had|gave)\s(?:an?|another|our|the|two)"
    r"\s(?:\w+\s)?(?:class|session|training)(?:e?s)?)\b)"
)
""" "Put us down for 10 more" may be a promise as well as a report."""
TAUGHT_IN = (
    r"(?:teachers?|instructors?|coach|trainers?|class(?:es)?|courses?|lessons?|trainings?|sessions?|certifications?|tests?"
    r"|exams?|workshops?)"
)
SUBJECT = "|".join(sorted(SUBJECTS))
OTHER_SUBJECT = late(
    rf"\b(?:{SUBJECT})\s{TAUGHT_IN}\b|\b{TAUGHT_IN}\s(?:of|on)\s(?:the\s)?(?:{SUBJECT})\b"
    rf"|\b(?:teachers?|instructors?|coach)\sin\s(?:{SUBJECT})\b"
)
""" "Our yoga teacher held a class for 10" is of yoga."""
AT_HOUR = late(r"(?<!we're\s)(?<!are\s)(?<!is\s)(?<!now\s)(?<!stands\s)(?<!stand\s)(?<!sitting\s)(?<!sit\s)\bat\s$")
MARKED = late(
    r"\b(?:with|scored|got|received|earned|was|is)\san?\s\d+\b(?!\s?-|\s(?!on\b|in\b|average\b)\w)|\bscored\b|\bwithin\s\d+\sof\b"
)
""" "I passed with a 90" is a mark; "within 10 of done" tells of the target."""
THOUSANDS = late(r"(?<![\d,.])\d{1,3}\s\d{3}\b(?!\s?%)")
SHOWN = late(
    r"\b(?:hosted|presented\sto|spoke\s(?:to|with)|talked\s(?:to|with))\s(?:[a-z]+\s){0,3}?\d(?!.*\b(?:trained|training|certified|completed"
    r"|class|course|module)\b)"
)
""" "We presented to 40 people" tells of an audience, and of nobody trained."""
RECEIVED = late(
    r"\b(?:we|i)\s(?:just\s|also\s|have\s|'ve\s)?(?:got|gotten|received|have|had|ordered|printed|picked\sup)\b"
    r"|\b(?:delivered|sent|shipped|mailed|given|handed)\s(?:out\s)?(?:to|by)\s(?:us|me|you)\b|\b(?:arrived|came)\b"
    r"|\b(?:taken|torn|fell|fallen|pulled|ripped|came|blown)\s(?:back\s)?(?:down|off|away)\b|\b(?:removed|replaced|damaged|stolen)\b"
)
PLACED = late(
    r"\b(?:posted|hung|placed|distributed|displayed|installed|mounted|handed\sout|given\sout|gave\sout|passed\sout|(?:put|are|is|went|gone|now)\sup"
    r"|up\s(?:in|at|on|around))\b(?!.*\b(?:taken|torn|fell)\s)"
)


AUDIENCE = OUTSIDERS | words("people persons individuals attendees participants members citizens community")


def told_otherwise(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether the words around a count, known as each may be, tell of something that is not progress."""
    people = group_of(context.unit) == "people"
    if _labelled(low, counts) or any(words.search(low) for words in (WISHED, MARKED, THOUSANDS, OTHER_SUBJECT)):
        return True
    if any(
        count.part in ("bare", "add") and count.value <= 24 and AT_HOUR.search(low, 0, count.number.start)
        for count in counts
    ):
        return True
    if group_of(context.unit) == "materials":
        return bool(RECEIVED.search(low)) and not PLACED.search(low)
    if not people:
        return False
    if (context.unit or "").split()[-1] not in AUDIENCE and SHOWN.search(low):
        return True
    return bool(AWAY.search(low)) or _took_something(low) or any(_did_else(low, count) for count in counts)


def _labelled(low: str, counts: list[Count]) -> bool:
    """Whether a number is the name of what stands before it: "batch 3 completed", "store 45 finished"."""
    named = []
    for count in counts:
        found = LABEL.search(low, max(0, count.number.start - 40), count.number.start)
        if found and not ADDED.match(low, count.number.end) and not _describes(low, found, count):
            named.append((found["before"], found["label"]))
    return bool(named) and (len(counts) == 1 or len(set(named)) < len(counts))


def _describes(low: str, label: re.Match[str], count: Count) -> bool:
    """ "Night shift 12" are twelve of it; "completed the course 31 operators more" has them after what they did."""
    people = count.unit is not None and count.unit.group == "people"
    return (label["before"] or "").strip() in DESCRIBES or (label["label"] in LESSONS and people)


def _took_something(low: str) -> bool:
    """Whether a thing is told to be taken, had or finished that is no lesson: "took the bus"."""
    return any(_is_thing(found["what"].split()) for found in TOOK.finditer(MET.sub(" ", low)))


def _is_thing(said: list[str]) -> bool:
    upto = next((at for at, word in enumerate(said) if word in ENDS), len(said))
    what = said[:upto]
    if any(word in LESSONS or word in ANYBODY or word in SPECIFIC for word in what):
        return False
    return any(word in THINGS or word in OTHER_LESSONS for word in what)


def _did_else(low: str, count: Count) -> bool:
    """Whether what so many people did, told right after them, is a known word and no training."""
    if count.part == "left" or BY_THEM.match(low, count.number.end):
        return False
    after = re.match(r"(?:\s[a-z'-]+){0,8}", low[count.number.end : count.number.end + 120])
    for word in after[0].split() if after else ():
        if word in OTHER_ACTS:
            return True
        if not (word in FILLER or word in AUXILIARY or word in ANYBODY or word in SPECIFIC):
            return False
    return False
