"""What gives a careful person pause at a plain figure: who may have quit, a part for the whole, a group left out.

Nothing is worked out here: each rule says only that the words may well mean another figure than the one to be booked.
"""

from bot.understanding.count import Count
from bot.understanding.others import FIRM
from bot.understanding.patterns import any_finds, late
from bot.understanding.readings import ReplyContext
from bot.understanding.text import words
from bot.understanding.units import group_of

A_LEAP = 0.5
"""Of what was pledged: so far above the record the remainder of one crew is hardly that of all."""

SO_MANY = (
    r"(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
    r"(?:-[a-z]+)?|a\sdozen)"
)
OF_TRAINING = late(
    r"train|certif|\bto\sgo\b|\b(?:done|finish\w*|complete\w*|goal|target|pledge|commitment|course|class|module|quiz|outstanding)\b"
    r"|\b(?:take|taken|need|do)\sit\b",
    seldom=True,
)
WENT_AWAY = late(
    r"\b(?:bad\snews|sorry(?!\s(?:for|about|it|i|we|this)\b)|sad(?:ly)?|unfortunately|lost|regret)\b|\bso\swe(?:'re|\sare)\s(?:down|short)\b|\bshort\s?-?\s?(?:staffed|handed)\b"
    r"|\b(?:of\s(?:them|us|(?:our|my|the)\s\w+))\sleft\b|\b(?:only\shave|have\sonly)\s\d+\s\w+\sleft(?=\W*$|[.;!])"
    r"|\bdown\sto\s(?:about\s|only\s|just\s)?\d+\s(?:people|employees|staff|drivers|officers|members|workers|operators|folks)\b(?!\s(?:remaining|left|to\sgo|to\strain))"
    r"|\bleaves\sus\swith\b|\bleft,?\s(?:and\s|so\s)?(?:we\s)?need\smore\b"
    rf"|\bshort\s{SO_MANY}\s\w+|\b{SO_MANY}\sshort\s(?:in|at|on)\b|\bonly\s{SO_MANY}\s\w+\sleft\s(?:here|with\sus|on\s(?:staff|payroll))\b",
    seldom=True,
)
""" "Bad news: 12 people left", "only have 40 employees left", "short 3 cooks": who went, or who work there."""
NO_TRAINEES = late(
    r"\bleft\s(?:(?:very|really|so|all|feeling)\s)*(?:out(?!\sof)|happy|trained|certified|satisfied|impressed|informed|pleased|smiling|inspired|educated|excited|better|more\s)"
    r"|\b(?:all|the|our)\s(?:of\s)?(?:the\s|our\s)?\d+\s(?:\w+\s)?remaining\s(?:(?:people|staff|employees|ones)\s)?(?:are|were|have|got|is|did|done|trained)\b"
    r"|^\W*\d+\sremaining\s(?:staff|people|employees|workers)\W*$|\bleft\sto\s(?:hire|fill|recruit|replace|retire)\b",
    seldom=True,
)
""" "18 left happy", "3 left out", "all 18 remaining are trained"."""
OF_A_PART = late(
    r"\d[^.;!?]*?\b(?:of|in|from|at|on|for)\s(?:the|our|this|that|my|these|those|today's|yesterday's|_+(?:'s)?|[a-z]+day's)\s(?:[\w']+\s){0,2}?"
    r"(?:crew|team|shift|kitchen|office|store|shop|plant|yard|depot|group|batch|class|session|hires|department|desk|location|site|hotel|building"
    r"|restaurant|floor|cohort|round|wave|lounge|bar|warehouse)\b|\b(?:to\s(?:go|train|do)|left)\s(?:for\s)?(?:today|this\s(?:week|month|quarter)|tonight)\b"
    r"|\b(?:but|except|for)\s(?:one|1|two|2|three|3)\s(?:crews?|teams?|shifts?|groups?|class(?:es)?|departments?|stores?)\b"
    r"|\b(?:of\sthe|\d|one|two|three|four|five|six)\s(?:more\s)?(?P<role>cooks|managers|supervisors|dispatchers|mechanics|housekeepers|servers|drivers|nurses|teachers|officers"
    r"|bartenders|clerks|cashiers|guards|cleaners|technicians|leads|directors|bosses|hires)\b",
    seldom=True,
)
""" "All but 3 of the night crew", "3 managers left to train", "3 to go in this batch"."""
PLAIN = (
    rf"(?<!with\s)\b{SO_MANY}(?:\s(?:more|others|people|employees|drivers|staff|officers|operators|members|workers"
    r"|additional|new|trained|certified|done|finished|completed|did|it)){0,4}"
)
GROUP_BESIDE = late(
    rf"{PLAIN},?\s(?:and|plus|along\swith|together\swith|as\swell\sas|&|\+)\s(?:"
    r"(?:me|myself|i)|both(?:\sof)?(?:\s(?:the|our|my))?\s\w+|(?:a\sfew|some|several|many)\s(?:others?|more|\w+s)"
    r"|(?:all|most|half|everyone|everybody)(?:\s(?:of|in|on|at))?\s(?:the|our|my)\s(?:\w+\s)?\w+|the\srest"
    r"|(?:the|our|my)\s(?:\w+\s){0,2}?(?:crew|team|staff|shift|desk|department|office|managers?|supervisors?|group|kitchen|gang|bunch"
    r"|boss|owner|director|gm|chef|chief|wife|husband|partner|assistant|foreman|lead))"
    r"(?:\s(?:too|also|as\swell|today|yesterday|this\s\w+|last\s\w+))?(?=\W*$|[.;!?])"
    r"|\d[^.;!?]{0,40}?\band\sso\sdid\b",
    seldom=True,
)
""" "8 more and me", "12 more plus the night crew"."""
PER_PLACE = late(
    rf"{PLAIN},?\s(?:each\b(?!\sof\b)|(?:(?:in|at|on|for|from)\s)?(?:each|both|every)\s(?:of\s)?(?:our\s|the\s)?"
    r"(?:shifts?|days?|nights?|weeks|class(?:es)?|sessions?|hotels?|stores?|sites?|locations?|groups?|offices?|crews?|teams?|places?|depots?|yards?|schools?|plants?|buildings?|properties|departments?))\b",
    seldom=True,
)
""" "12 more, each", "12 more at both hotels": twelve, or twice as many?"""
SESSIONS = late(r"\b(?:sessions?|class(?:es)?|trainings|courses?|workshops?|talks)\b")
TAKEN_BACK = late(
    r"\d[^;!?]*?[.,;!-]\s*(?:(?:sorry|oops|actually|no|wait|please)\W+)*(?:(?:forget|strike|ignore|disregard|delete|nix|drop|skip|cancel|remove|erase)"
    r"(?:\s(?:it|that|this|the\slast|my\slast|all\sthat))?|never\s?mind|wrong\s(?:person|number|text|chat|thread|company|one|group))"
    r"\b(?:\W+(?:sorry|please|thanks))?\W*$",
    seldom=True,
)
MAY = late(
    r"\b(?:we|i|they)\s(?:can|could|may|might|should|would)\s(?:\w+\s){0,2}?(?:add|train|do|put|send|bring|fit|take|get|be\sat|have)\b[^.;!?]{0,30}\d(?![^.;!?]*\bto\s(?:our|the|my)\s(?:tally|count|total|number)\b)"
    r"|\b(?:can|could|may|should|shall)\s(?:we|i)\s(?:\w+\s){0,2}?(?:add|train|do|put|send|bring|fit|take|get)\b[^.;!?]{0,30}\d"
    r"|\b(?:please|pls)\s(?:add|put|sign\sup|include|enroll|register)\s(?:another\s)?\d+\s(?:more\s|additional\s|new\s)?(?!\w*\s?(?:trained|certified)\b)"
    r"(?:\w+\s){0,2}?(?:(?:to|for|in|into)\s(?:the|our|your|a|this|next)\s(?:\w+\s)?(?:session|course|training|class|program|list|roster|workshop|module|portal)\w*"
    r"|(?:people|employees|drivers|staff|officers|operators|members|workers))\W*$",
    seldom=True,
)
""" "We could add 12 more", "please add 12 more people to the session": seats, or people who were trained?"""
MONTH = (
    r"(?:as\sof|in|by|at|at\sthe\send\sof|back\sin|last|through|during)\s(?:the\s|early\s|late\s|mid\s)?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|halloween|easter|labor\sday|memorial\sday"
    r"|q[1-4]|month|quarter|year|season)\b(?!\s\d)"
)
STOOD = r"\b(?:(?:were|was|stood)\sat|had(?:\s(?:trained|done|certified|finished))?)\s\d+"
LONG_AGO = late(rf"{STOOD}\b[^.;!?]*\b{MONTH}|\b{MONTH}[^.;!?]*{STOOD}\b", seldom=True)
""" "As of March we were at 90"."""
STANDS_IN = late(
    r"\b(?:we're|we\sare|i'm|now|are|is|stands?|sitting|currently)\sat\s\d+\s(?:(?:in|on|at|for)\s(?!total\b|all\b|(?:the|this)\s(?:year|fiscal)|our\send|my\send|the\s(?:system|portal|lms|books|record"
    r"|board|moment|tracker|list|log|sheet|dot|time)|record\b|this\spoint|our\s(?:records?|system|list|log|tracker|pledge|count|goal)|training|_|\d|mon|tue|wed|thu|fri|sat|sun|now\b)"
    r"|(?:down|up)(?:town|stairs)\b|this\s(?:month|quarter|season))|^\W*head\s?count\b|\d\smore\sdozen\b",
    seldom=True,
)
""" "We're at 90 in the kitchen", "at 90 this month": of a part, or of all?"""
A_PIECE = late(
    r"\b(?:module|step|part|unit|lesson|section|chapter|level|phase|session|video)\s(?:\d|one|two|three|four|five|i|ii|iii)\b(?!\s(?:more|people|of\sus))"
    r"|\btraining\s(?:for|on|in)\s(?:the|our|a)\s(?:new\s)?(?:\w+\s)?(?:system|software|register|equipment|machines?|pos|menu|policy|line|product|role|job|position)\b"
    r"|\bat\s(?:my|his|her|their)\s(?:old|other|former|previous|last|second|new)\s\w+"
    rf"|\b(?:trained|done|finished|completed|more)\s(?:at|from)\s(?!the\s|a\s){FIRM}\b"
    r"|\b(?:at|from|with|for)\s(?:the|a|our|my|his|her)\s(?:\w+\s)?(?:church|mosque|synagogue|temple|parish|congregation|high\sschool(?!\sassembly)|college|university"
    r"|gym|rotary|lions\sclub|scouts|temp\sagency|staffing\sagency)\b"
    r"|\bof\stheir\s(?:own\s)?(?:people|staff|employees|drivers|workers|guys|folks)\b|\d\s(?:more\s)?subs\b",
    seldom=True,
)
""" "12 more finished module 1", "trained at Marriott", "from the church": part of it, or somebody else's people."""
COURSE_OF = late(
    r"\b(?:finished|completed|did|took|passed|done|taken|attended)\s(?:the|a|an|our|their)?\s?(?P<of>[a-z]+(?:\sservice|\ssafety)?)"
    r"\s(?:training|course|class|certification|program|module|workshop)s?\b",
    seldom=True,
)
OTHER_COURSES = words(
    "hr driver drivers security bartender server waiter barista cashier cook kitchen housekeeping maintenance forklift "
    "cdl management manager managers sales leadership compliance onboarding hazmat ethics payroll job skills dispatch "
    "dispatcher guard supervisor mechanic finance marketing accounting warehouse product software system excel "
    "language english spanish french cooking bar wine alcohol fire ladder lift crane yoga fitness diversity harassment "
    "privacy fraud"
)
""" "The HR training", "bartender training": of another matter, unless they were what was pledged."""


def gives_pause(said: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether a careful person asks before the counts are booked; `said` is the text with its times."""
    if group_of(context.unit) != "people":
        return False
    start = max(said.rfind(mark, 0, counts[0].number.start) for mark in (". ", "! ", "? ", "; ", "\n")) + 1
    end = min((at for mark in ".!?;\n" if (at := said.find(mark, counts[-1].number.end)) >= 0), default=len(said))
    sentence = said[start : end + 1]
    if NO_TRAINEES.search(sentence):
        return True
    if all(count.part == "left" for count in counts):
        gone = not OF_TRAINING.search(said) and WENT_AWAY.search(said)
        return bool(gone) or _of_a_part(sentence, counts, context)
    course = COURSE_OF.search(sentence)
    if course and course["of"] in OTHER_COURSES and course["of"].rstrip("s") not in (context.unit or "").lower():
        return True
    if TAKEN_BACK.search(said) or _per_place(sentence):
        return True
    return any_finds(sentence, GROUP_BESIDE, MAY, LONG_AGO, STANDS_IN, A_PIECE)


def _of_a_part(sentence: str, counts: list[Count], context: ReplyContext) -> bool:
    """ "All but 3 of the night crew": those of a crew, and of all only where the record says that it may be so."""
    target, current = context.target or 0, context.current or 0
    part = OF_A_PART.search(sentence)
    if not part or target - sum(count.value for count in counts) - current <= A_LEAP * target:
        return False
    return not (part["role"] and part["role"].rstrip("s") in (context.unit or "").lower())


def _per_place(sentence: str) -> bool:
    """ "12 more, each", but for "two classes, 12 each", which is a product."""
    found = PER_PLACE.search(sentence)
    return found is not None and not SESSIONS.search(
        sentence, 0, len(sentence) if "each" in found[0] else found.start()
    )
