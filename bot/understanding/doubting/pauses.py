"""What gives a careful person pause at a plain figure: who may have quit, a part for the whole, a group left out.

Nothing is worked out here: each rule says only that the words may well mean another figure than the one to be booked.
"""

from bot.understanding.counting.count import Count
from bot.understanding.counting.others import FIRM
from bot.understanding.readings import ReplyContext
from bot.understanding.words.alike import may_stand_for
from bot.understanding.words.numerals import SPELT
from bot.understanding.words.units import group_of
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import words

A_LEAP = 0.5
"""Of what was pledged: so far above the record the remainder of one crew is hardly that of all."""

SO_MANY = rf"(\d[\d,]*|(a )?{SPELT})"
OF_TRAINING = late(
    r"""
    train|certif|\bto go\b
    |\b(done|finish\w*|complete\w*|goal|target|pledge|commitment|course|class|module|quiz|outstanding)\b
    |\b(take|taken|need|do) it\b
    """,
)
WENT_AWAY = late(
    rf"""
    \b(bad news|(?<!way, )(?<!do, )sorry(?! (for|about|it|i|we|this)\b)|sad(ly)?|unfortunately|lost|regret)\b
    |\bso we('re| are) (down|short)\b|\bshort ?-? ?(staffed|handed)\b|\b(of (them|us|(our|my|the) \w+)) left\b
    |\b(only have|have only) \d+ \w+ left(?=\W*$|[.;!])
    |\bdown to (about |only |just )?\d+ (people|employees|staff|drivers|officers|members|workers|operators
      |folks)\b(?! (remaining|left|to go|to train))
    |\bleaves us with\b|\bleft,? (and |so )?(we )?need more\b|\bshort {SO_MANY} \w+\b(?! of (the|our) \d)
      |\b{SO_MANY} short (in|at|on)\b
    |\bonly {SO_MANY} \w+ left (here|with us|on (staff|payroll))\b
    """,
)
""" "Bad news: 12 people left", "only have 40 employees left", "short 3 cooks": who went, or who work there."""
NO_TRAINEES = late(
    r"""
    \bleft ((very|really|so|all|feeling) )*(out(?! of)|happy|trained|certified|satisfied|impressed|informed|pleased
      |smiling|inspired|educated|excited|better|more )
    |\b(all|the|our) (of )?(the |our )?\d+ (\w+ )?remaining ((people|staff|employees|ones) )?(are|were|have|got|is|did
      |done|trained)\b
    |^\W*\d+ remaining (staff|people|employees|workers)\W*$|\bleft to (hire|fill|recruit|replace|retire)\b
    """,
)
""" "18 left happy", "3 left out", "all 18 remaining are trained"."""
OF_A_PART = late(
    r"""
    \d[^.;!?]{0,200}?\b(of|in|from|at|on|for) (the|our|this|that|my|these|those|today's|yesterday's|_+('s)?
      |[a-z]+day's) ([\w']+ ){0,2}?(crew|team|shift|kitchen|office|store|shop|plant|yard|depot|group|batch|class
      |session|hires|department|desk|location|site|hotel|building|restaurant|floor|cohort|round|wave|lounge|bar
      |warehouse)\b
    |\b(just|only) the ([a-z]+ ){1,3}(remain|remains|left|are left|to go)\b
    |\b(to (go|train|do)|left) (for )?(today|this (week|month|quarter)|tonight)\b
    |\b(but|except|for) (one|1|two|2|three|3) (crews?|teams?|shifts?|groups?|class(es)?|departments?|stores?)\b
    |\b(of the|\d|one|two|three|four|five|six) (more )?(?P<role>cooks|managers|supervisors|dispatchers|mechanics
      |housekeepers|servers|drivers|nurses|teachers|officers|bartenders|clerks|cashiers|guards|cleaners|technicians
      |leads|directors|bosses|hires)\b
    """,
)
""" "All but 3 of the night crew", "3 managers left to train", "3 to go in this batch"."""
PLAIN = (
    rf"(?<!with )\b{SO_MANY}( (more|others|people|employees|drivers|staff|officers|operators|members|workers"
    rf"|additional|new|trained|certified|done|finished|completed|did|it)){{0,4}}"
)
GROUP_BESIDE = late(
    rf"""
    {PLAIN},? (and|plus|along with|together with|as well as|&|\+) ((me|myself|i)|both( of)?( (the|our|my))? \w+
      |(a few|some|several|many) (others?|more|\w+s)
      |(all|most|half|everyone|everybody)( (of|in|on|at))? (the|our|my) (\w+ )?\w+|the rest
      |(the|our|my) (\w+ ){{0,2}}?(crew|team|staff|shift|desk|department|office|managers?|supervisors?|group|kitchen
      |gang|bunch|boss|owner|director|gm|chef|chief|wife|husband|partner|assistant|foreman|lead))( (too|also|as well
      |today|yesterday|this \w+|last \w+))?(?=\W*$
      |[.;!?])
    |\d[^.;!?]{{0,40}}?\band so did\b
    """,
)
""" "8 more and me", "12 more plus the night crew"."""
PER_PLACE = late(
    rf"""
    {PLAIN},? (each\b(?! of\b)
      |((in|at|on|for|from) )?(each|both|every) (of )?(our |the )?(shifts?|days?|nights?|weeks|class(es)?|sessions?
      |hotels?|stores?|sites?|locations?|groups?|offices?|crews?|teams?|places?|depots?|yards?|schools?|plants?
      |buildings?|properties|departments?))\b(?! (combined|together|taken together)\b)
    """,
)
""" "12 more, each", "12 more at both hotels": twelve, or twice as many?"""
SESSIONS = late(
    r"\b(crews?|teams?|squads?|tables?|groups?|shifts?|batch(es)?|rounds?|sessions?|class(es)?|trainings|courses?"
    r"|workshops?|talks)\b"
)
TAKEN_BACK = late(
    r"""
    \d[^;!?]{0,200}?[.,;!-] *((sorry|oops|actually|no|wait|please)\W+)*((forget|strike|ignore|disregard|delete|nix
      |drop|skip
      |cancel|remove|erase)( (it|that|this|the last|my last|all that))?
      |never ?mind|wrong (person|number|text|chat|thread|company|one|group))\b(\W+(sorry|please|thanks))?\W*$
    """,
)
MAY = late(
    r"""
    \b(we|i|they) (can|could|may|might|should|would) (\w+ ){0,2}?(add|train|do|put|send|bring|fit|take|get|be at
      |have)\b[^.;!?]{0,30}\d(?![^.;!?]{0,200}\bto (our|the|my) (tally|count|total|number)\b)
    |\b(can|could|may|should|shall) (we|i) (\w+ ){0,2}?(add|train|do|put|send|bring|fit|take|get)\b[^.;!?]{0,30}\d
    |\b(please|pls) (add|put|sign up|include|enroll|register) (another )?\d+ (more |additional\s
      |new )?(?!\w* ?(trained|certified)\b)(\w+ ){0,2}?((to|for|in|into) (the|our|your|a|this|next) (\w+ )?(session
      |course|training|class|program|list|roster|workshop|module|portal)\w*)\W*$
    |\b(please|pls) (add|put|sign up|include|enroll|register) \d+ (additional |new )?(people|employees|drivers|staff
      |officers|operators|members|workers)\W*$
    """,
)
""" "We could add 12 more", "please add 12 more people to the session": seats, or people who were trained?"""
MONTH = (
    r"(as of|in|by|at|at the end of|back in|last|through|during) (the |early |late |mid )?(january|february|march"
    r"|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|halloween"
    r"|easter|labor day|memorial day|q[1-4]|month|quarter|year|season)\b(?! \d)"
)
STOOD = r"\b((were|was|stood) at|had( (trained|done|certified|finished))?) \d+"
LONG_AGO = late(rf"{STOOD}\b[^.;!?]{{0,200}}\b{MONTH}|\b{MONTH}[^.;!?]{{0,200}}{STOOD}\b")
""" "As of March we were at 90"."""
STANDS_IN = late(
    r"""
    \b(we're|we are|i'm|now|are|is|stands?|sitting
      |currently) at \d+ ((in|on|at|for) (?!total\b|all\b|(the|this) (year|fiscal)|our end|my end
      |the (system|portal|lms|books|record|board|moment|tracker|list|log|sheet|dot|time)|record\b|this point
      |our (records?|system|list|log|tracker|pledge|count|goal)|training|_|\d|mon|tue|wed|thu|fri|sat|sun|now\b)
      |(down|up)(town|stairs)\b|this (month|quarter|season))
    |^\W*head ?count\b|\d more dozen\b
    """,
)
""" "We're at 90 in the kitchen", "at 90 this month": of a part, or of all?"""
A_PIECE = late(
    rf"""
    \b(module|step|part|unit|lesson|section|chapter|level|phase|session|video) (\d|one|two|three|four|five|i|ii
      |iii)\b(?! (more|people|of us))
    |\btraining (for|on|in) (the|our|a) (new )?(\w+ )?(system|software|register|equipment|machines?|pos|menu|policy
      |line|product|role|job|position)\b
    |\bat (my|his|her|their) (old|other|former|previous|last|second|new) \w+
    |\b(trained|done|finished|completed|more) (at|from) (?!the |a ){FIRM}\b
    |\d[^,.;!?]{{0,60}}?\b(at|from|with|for) (the|a|our|my|his|her) (\w+ )?(gym|rotary|lions club|scouts|temp agency
      |staffing agency)\b
    |\bof their (own )?(people|staff|employees|drivers|workers|guys|folks)\b|\d (more )?subs\b
    |\bbefore (your|the|tat's) (module|course|training|video|program|curriculum) (got|came|was|existed|started|made)\b
    """,
)
""" "12 more finished module 1", "trained at Marriott", "from the church": part of it, or somebody else's people."""
OF_A_HOUSE = late(
    r"""
    \d[^,.;!?]{0,60}?\b(at|from|with|for) (the|a|our|my|his|her) (\w+ )?((?P<church>church|mosque|synagogue|temple
      |parish|congregation)|(?P<school>high school(?! assembly)|college|university))\b
    """,
)
THEIR_PEOPLE = {
    "church": late(r"member|volunteer|usher|parish|congreg|choir|mentor|youth|believer|deacon|pastor|greeter"),
    "school": late(
        r"student|teacher|counsel|coach|\baide|nurse|custodian|faculty|professor|librarian|secretar|\bbus|\bpara"
        r"|monitor|advis|pupil|instructor|school"
    ),
}
""" "9 from the high school" are ours where counselors were promised, and may be others' where drivers were."""
COURSE_OF = late(
    r"""
    \b(finished|completed|did|took|passed|done|taken|attended) (the|a|an|our
      |their)? ?(?P<of>[a-z]+( service| safety)?) (training|course|class|certification|program|module|workshop)s?\b
    """,
)
OTHER_COURSES = words(
    "hr driver drivers security bartender server waiter barista cashier cook kitchen housekeeping maintenance forklift "
    "management manager managers sales leadership compliance onboarding hazmat ethics payroll job skills dispatch "
    "dispatcher guard supervisor mechanic finance marketing accounting warehouse product software system excel "
    "language english spanish french cooking bar wine alcohol fire ladder lift crane yoga fitness diversity harassment "
    "privacy fraud"
)
""" "The HR training", "bartender training": of another matter, unless they were what was pledged."""


TRADE_BEHIND = late(r"\d( more| others)?, (all |mostly )?(?P<who>[a-z-]+s)\W*$")
""" "12 more, mechanics", where drivers were promised."""


def _of_another_trade(sentence: str, context: ReplyContext) -> bool:
    found = TRADE_BEHIND.search(sentence)
    return found is not None and group_of(found["who"]) == "people" and not may_stand_for(found["who"], context.unit)


TOLD_ANEW = late(
    r"""
    (?<![\d,])(?P<same>\d[\d,]*)\b[^.;!?\d]{0,80}: (another|so|that's|that makes) (?P=same)\b(?!,?\d)
    |\d.{0,60}?\b(checked|looked at|going by|according to|as per|per) (the|our|my|your) ([a-z-]+ ){0,2}?(report|system
      |lms|sheet|spreadsheet|roster|list|portal|log|tracker)[,:]? (and )?(it|there|that|they)?( is|'s| are|'re| were
      | was| says?| shows?)? ?\d
    """,
)
""" "Had 4 that I forgot: another 4", "17 today. I just checked the list and it is 23": the same people, or some."""
FOR_OTHERS = late(
    r"\d[^.;!?]{0,60}\b(for|to) ((the|our|my|a) (school|church|team|hospital|library|shelter|kids)|another)\b"
)
""" "Raised 500 dollars more for the school": given, and not to us."""


def gives_pause(said: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether a careful person asks before the counts are booked; `said` is the text with its times."""
    if TOLD_ANEW.search(said) or (group_of(context.unit) == "money" and FOR_OTHERS.search(said)):
        return True
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
    house = OF_A_HOUSE.search(sentence)
    if house and not any(house[kind] and THEIR_PEOPLE[kind].search(context.unit or "") for kind in THEIR_PEOPLE):
        return True
    if TAKEN_BACK.search(said) or _per_place(sentence) or _of_another_trade(sentence, context):
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
