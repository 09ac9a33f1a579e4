"""Whether an answer is in words we know, all of them.

A list of suspicious words can never be complete: "45 untrained", "we hired 20 new drivers".
So the other way round: a number is booked silently only when every word around it is one
that plain answers are made of. A place may follow "in" or "at".
"""

import re
from functools import lru_cache
from itertools import dropwhile

from bot.understanding.adjuncts import FOUND, KERNEL, OUR_BRANCH, SINCE, without_adjuncts
from bot.understanding.numbers import find_numbers
from bot.understanding.patterns import late
from bot.understanding.readings import ReplyContext
from bot.understanding.text import words
from bot.understanding.units import ANYBODY, FILLER, NOUNS, SPECIFIC, group_of
from bot.understanding.wheres import without_places

PLAIN = words(
    "held hosted we we've i i've have has had our of the a an all and or it them these those that's this that is are "
    "was were been now just already also another more additional extra further new other others so far in "
    "total altogether all told overall to date by up at we're us total totals grand running count number "
    "tally currently right reached hit brings bring bringing puts putting takes taking makes making "
    "trained did done completed complete completes finished passed certified took taken watched got "
    "gotten put through went gone taught training trainings course courses video class classes session "
    "sessions workshop module quiz certificate certificates certification program programme today "
    "yesterday tonight this last week weeks month morning afternoon night weekend evening past few days "
    "since then spoke talked monday tuesday wednesday thursday friday saturday sunday mon tue tues wed "
    "thu thur thurs fri sat sun on over january february march april may june july august september "
    "october november december left remaining remain to go still only out outstanding but except everyone "
    "everybody rest final hi hello hey good great news update thanks thank you quick so yes yep ok okay "
    "hooray yay happy report team company agency department depot staff each with for as of including "
    "included plus added add adding on top one two three four five six seven eight nine ten eleven twelve "
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty "
    "seventy eighty ninety hundred thousand zero dozen successfully fully officially latest cumulatively "
    "stand stands standing sit sits sitting yard yards terminal office offices site location branch facility "
    "shop base garage "
    "picked round rounds after reporting completion completions completed report reports guys folks front desk "
    "housekeeping kitchen "
    "dispatch maintenance security operations transportation warehouse fleet bus truck hotel casino school "
    "police admin "
    "records roster sheet lms attached please record log mark note add put sent down am be wrapped rolled ran running "
    "conducted delivered guests afternoon there're group groups batch batches cohort wave well really very quickly "
    "safety meeting orientation onboarding in-service roll inservice hires hire own people's workers "
    "certs cert hung hang handed gave given posted distributed mailed displayed installed placed outta crew "
    "campus property shift shifts am pm night nights day days graveyard swing evening system "
    "thus point moment sum whole need needs it take needing 've 're both there there's here here's "
    "there've which makes answer drum roll finally last "
    "my me myself squad heads knocked cranked banged cleared managed able submitted logged entered uploaded recorded "
    "show shows showing fyi btw ps lol haha woo hoo woohoo whoop wow nice super awesome belt books under newest y'all "
    "attended ones one online check-in checkin squeeze squeezed current newbies shows earned received obtained "
    "having congrats sorry delay late sheets spreadsheet portal "
    "leaves list card cards it's "
    "stragglers monday's tuesday's wednesday's thursday's friday's saturday's today's yesterday's "
    "center airport newly graduated gets puts ytd cumulative cumulatively running year-to-date since signed-off "
    "time email emails message messages attend attending finish their get getting social reached counted alone combined"
)
ROUTINE = words(
    # How a training is attended and given, and how a figure is found and passed on.
    "sat seen saw viewed participated graduated qualified presented facilitated led educated briefed instructed "
    "awarded including gone covered first second third newer marked listed "
    # When and where.
    "during before between within after through throughout while when midweek midday noon lunchtime half-day all-day "
    "onboarded turnout closed present signed winter spring summer fall ended storm snow weather hit night's day's "
    "week's morning's evening's afternoon's "
    "month's class's group's session's downtown main north south east west northern southern eastern western "
    "january's shift's "
    # What it is about, in what form, for whom and by whom.
    "human trafficking anti-trafficking awareness prevention in-app app e-learning elearning zoom virtual virtually "
    "in-person "
    "live "
    "remote remotely onsite in-house roll-call professional development mandatory required company-wide system-wide "
    "fleet-wide district-wide department-wide annual monthly weekly "
    "quarterly regular internal initial basic full supervisor's manager's trainer's hr admin staff's department's "
    "company's team's full-time part-time seasonal permanent bilingual senior junior academy uniformed sworn "
    "civilian patrol "
    "reserve field line city transit motorcoach cleaning maintenance janitorial tow delivery freight long-haul local "
    "food beverage valet bell guest crossing laundry ticket flight taxi forklift sanitation railway social vice "
    "reception receptionist bellhop janitor cashier clerk nurse cadet recruit teacher "
    "service customer rideshare ride-share ride support clerical executive overnight back-office new-hire day-shift "
    "night-shift "
    # Small words.
    "what who whom whose those these your his her its myself ourselves yourself as well too together both same via "
    "using proudly glad pleased proud excited delighted thrilled anyway basically simply lately recently early earlier "
    "across along toward towards"
)
THINGS = words(
    "lunch breakfast break hour hours minute minutes room rooms breakroom classroom conference "
    "auditorium cafeteria lobby building floor store stores station stations divisions districts regions buildings "
    "precinct headquarters hq division "
    "district "
    "region plant house barn curriculum lesson lessons material materials film movie slides powerpoint presentation "
    "presentations webinar webinars seminar seminars lunch-and-learn refresher induction huddle huddles briefing "
    "briefings meetings "
    "stand-down toolbox muster quizzes assembly supervisor manager trainer instructor coordinator director "
    "lead leader chief sergeant captain lieutenant principal resources administrator services app tablet tablets "
    "computer computers laptop sign-in attendance form forms file files log logs database dashboard platform data "
    "academy hangar dock booth clinic hospital route routes "
    "numbers figures spreadsheets tracker tracking folder pledge goal target"
)
"""Words that change nothing about a number beside them; a story of danger may be told in them all the same.

Of things they change nothing unless they are what is counted: "20 tablets", "3 hours".
"""
NUMERIC = late(r"_+|\d[\d,.]*k?|[a-z]*(?:ty|teen)-[a-z]+")
WORD = late(r"[^\W\d]+(?:['-][^\W\d]+)*")
LESSONS = words(
    "curriculum lesson lessons film movie slides powerpoint presentation presentations webinar webinars seminar "
    "seminars "
    "lunch-and-learn refresher induction huddle huddles briefing briefings stand-down toolbox muster quizzes assembly"
)
ADDRESS = late(
    r"\bthat (?:was|is|makes)\b|\bfor (?:us|me|we)\b|\bon (?:our|my) (?:end|side)\b"
    r"|(?:\bat\s)?\S+\.[a-z]{2,}(?:/\S*)?(?=$|[\s,!])"
)
GREETED = late(
    r"^\W*(?:(?:hi|hello|hey|good\s\w+)\W+)?(?:here|this\sis|it's|i\sam|i'm)\s(?:[^\W\d_]+'?\s?){1,6}?(?=\s?[,.:;!]"
    r"|\s-)|"
    r"^\W*(?:(?:hi|thanks|ok|good|morning|the|team|manager)[\s,]+)+(?:[^\W\d_]+\s?){1,3}?(?=\s?[,.:!;]|\s-)"
    r"|(?<=thanks)[\s,.!-]+(?:[^\W\d_]+[\s,.]*){1,4}$"
)
TAUGHT = late(r"\b(?:trained|certified)\b")
NEXT_DOOR = words(
    "next door across street highway road town city nearby another neighbor neighbors motel stop their people"
)
TOLD = late(
    rf"{KERNEL.pattern}|\b(?:trained|certified|done|certificates?|certs?)\b"
    r"|\b(?:we're|we\sare|now|stands?|standing|sitting)\sat\s\d|\b(?:class|session|training)\shad\s\d"
    r"|\b(?:session|class|training|workshop|talk)s?\b.*\b(?:came\b|reached\s\d)"
    r"|\b(?:got|put|ran)\s\d+\s(?:\w+\s){0,4}?through\b"
    r"|\bhad\s(?:another\s)?\d+\s(?:\w+\s){0,4}?(?:complete|finish|pass|attend|take|watch|go\sthrough|sit\sthrough)\b"
)
OBJECT = late(
    r"\b(?:took|taken|had|got|gotten|received|completed|finished|passed|saw|seen|watched|attended|went\sto|gone\sto)"
    r"\s(?:(?:an?|the|their|our|his|her|its)\s)?((?:[a-z'-]+(?:\s|(?=\W|$))){1,3})"
)
COUNTED = late(r"\d[\d,.]*\s((?:[a-z'-]+(?:\s|(?=\W|$))){1,5})")
RATE = late(r"\b(?:a|per|each|every)\s(?:day|week|month|year|quarter|shift)\b")
UNDER_WAY = late(
    r"\b(?:in|are|is|were|currently|now|still|we're|under)\s(?:currently\s|now\s|still\s)?training\b"
    r"|\btraining\s\d|^\W*training\b"
    r"|\b(?:gets?|getting|takes?|taking)\s(?:\w+\s){1,2}?(?:tonight|today|on|this|(?:mon|tues|wednes|thurs|fri)day)\b"
    r"|\b(?:this|next)\s(?:coming\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\blast\s(?:i|we)\b"
    r"|(?<!since )(?<!since the )(?<!from )(?<!than )\blast\s(?:count|time)\b"
    r"|\btotal\s(?:employees|drivers|staff|people|operators|officers|workers)\b|\b(?:have|had)\sleft\b|\bleft\s(?:the|us"
    r"|this|last|yesterday|since|today|early|over|in|on|at|during|before|after|because|despite|following|with|via|for"
    r"|our|me)\b|\b(?:is|are)\staking\b"
)
FIRST = late(r"(?<!in the )\bfirst\b(?!\s(?:shift|day|week|month|trip|route|run|thing)\b)")
NAMED = late(r",\s((?:[a-z]+,\s)*[a-z]+,?\sand\s[a-z]+)\W*$")
""" "4 more, Carl, Tony, Luis and Ken": as many names as were told."""
"""Beside what is on record the first ones may be in it."""
AHEAD = late(r"\bneed\sto\b|\bto\stake\b")
TO_DO = words("train need to take do complete finish haven't hasn't waiting missing short yet not taken")
SAFE = PLAIN | ANYBODY | SPECIFIC | NOUNS["sessions"]
KNOWN = SAFE | ROUTINE | THINGS
LEFT_WORDS = KNOWN | TO_DO
"""What may stand beside a number of those who are still to be trained, too."""
MANAGED = late(
    r"\b(?:(?:(?:was|were|been|are|am)\s)?able|managed|got)\sto\s(?:train|put|certify|run|hold|teach"
    r"|(?=(?:get|complete|finish|do)\b))|\bsigned\soff\s(?:on|for)\b|\btook\spart\sin\b|\b(?:finished|completed"
    r"|wrapped\sup|done"
    r"|finishing)\straining\b"
)
"""What was managed is done: "we were able to train 14", "just finished training 14 more"."""
MORE_ON = late(r"\b(?:more|another|additional)\b.*\bon\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
PAST = late(
    r"\b(?:trained|did|done|completed|finished|passed|took|had|went|got|gotten|certified|taught|added|managed"
    r"|attended|came"
    r"|sat|saw|seen|watched|viewed|participated|graduated|received|earned|hosted|held|ran|gave|led|educated"
    r"|briefed|taken|gone|presented|put|graduated|conducted|wrapped|delivered|facilitated|covered|instructed|reached)\b"
)
DONE = words(
    "adopted approved signed launched everyone's everybody's they've "
    "gone went been certificates certificate certs watched seen sat graduated received had training trainings "
    "all done everyone everybody "
    "trained finished completed complete is are was has been have of them the "
    "our we we've we're it's it that's every each single one last final class session group batch "
    "training course now today yesterday got did took passed certified through fully hooray yay yes ok "
    "thanks thank you great news hi hello finally just already also and none left nobody nothing "
    "remaining to go wrapped up mission accomplished pledge met reached hit fulfilled kept goal target "
    "promise commitment whole entire team crew staff company department fleet workforce people employees "
    "person this week last night morning friday monday tuesday wednesday thursday saturday sunday month "
    "their live online published posted page web website up on a as of so far happy report so very much "
    "our with botl tat taken attended watched my hey finito everywhere hung installed displayed distributed handed"
)


LONGEST_PLAIN = 600
"""Nobody says "all done" in more characters; looking at each word of more would hold the bot up."""


def plain_count(low: str, context: ReplyContext, names: frozenset[str], left: bool = False) -> bool:
    """Whether the sentence around a count has no word that plain answers do not have; `names` are its names."""
    low = MANAGED.sub(" trained ", GREETED.sub(" ", low))
    if (
        RATE.search(low)
        or UNDER_WAY.search(low)
        or (context.current and FIRST.search(low))
        or low.rstrip().endswith("?")
    ):
        return False
    if MORE_ON.search(low) and not PAST.search(low):
        return False
    if not left and AHEAD.search(low):
        return False
    low = _without_names(low)
    if any(_of_things(found[1].split()) for found in COUNTED.finditer(low)):
        return False
    known = LEFT_WORDS if left else KNOWN
    own = _own(context.unit or "")
    low = without_places(SINCE.sub(" ", FOUND.sub(" ", low)), names)
    if left or _all_known(low, SAFE, own):
        return _all_known(low, known, own) or _all_known(without_adjuncts(low, names), known, own)
    # Of what else happened to so many people, such words would tell as well: "12 employees had lunch".
    kernel = TOLD.search(low) and not any(_of_things(found[1].split()) for found in OBJECT.finditer(low))
    return bool(kernel) and (_all_known(low, known, own) or _all_known(without_adjuncts(low, names), known, own))


def _without_names(low: str) -> str:
    names = NAMED.search(low)
    if not names:
        return low
    told = find_numbers(low[: names.start()])
    listed = len(re.split(r",\s(?:and\s)?|\sand\s", names[1]))
    return low[: names.start()] if told and told[-1].low == listed else low


def _all_known(low: str, known: frozenset[str], own: frozenset[str]) -> bool:
    return all(word in known or word in own or _odd(word) for word in WORD.findall(NUMERIC.sub(" ", low)))


def _of_things(after: list[str]) -> bool:
    """Whether what follows a number is a thing, and nobody: "20 tablets", but not "20 lobby staff"."""
    described = list(dropwhile(lambda word: word in FILLER or word in ROUTINE, after))
    rest = list(dropwhile(lambda word: word in THINGS - LESSONS and group_of(word) is None, described))
    return len(rest) < len(described) and (not rest or group_of(rest[0]) != "people")


def plain_words(low: str, context: ReplyContext) -> bool:
    """Whether a whole text has no word but those of plain answers: no story can be told in them.

    Nor in those of a neighbour, if somebody was trained there: "the hotel next door trained 30".
    """
    own = _own(context.unit or "")
    taught = TAUGHT.search(low)
    known = SAFE | TO_DO | NEXT_DOOR if taught else SAFE | TO_DO
    low = OUR_BRANCH.sub(" ", low) if taught else low
    return all(word in known or word in own or _odd(word) for word in WORD.findall(NUMERIC.sub(" ", low)))


def plain_whole(low: str, context: ReplyContext) -> bool:
    """Whether "done" is said of everything: no part, no shift, no other group is named."""
    if len(low) > LONGEST_PLAIN:
        return False
    own = _own(context.unit or "")
    low = ADDRESS.sub(" ", low)
    if low.rstrip().endswith("?") or re.search(r"\bdone\swith\b", low):
        return False
    return all(word in DONE or word in own for word in WORD.findall(NUMERIC.sub(" ", low)))


def unknown_words(low: str, unknown: tuple[str, ...], names: frozenset[str], context: ReplyContext) -> bool:
    """Whether a word nobody taught us stands anywhere but where a place or a person is named."""
    strange = set(unknown) - _own(context.unit or "")
    return bool(strange) and not strange.isdisjoint(
        WORD.findall(without_adjuncts(GREETED.sub(" ", without_places(FOUND.sub(" ", low), names)), names))
    )


@lru_cache(maxsize=256)
def _own(unit: str) -> frozenset[str]:
    own = words(unit.lower())
    return own | {word.removesuffix("s") for word in own}


def _odd(word: str) -> bool:
    """What is left of a unit such as "k", or of a masked word."""
    return len(word) == 1
