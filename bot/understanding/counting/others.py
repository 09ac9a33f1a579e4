"""Numbers of somebody or something else: a headcount, a goal, last year's, another company's."""

import re

from bot.understanding.counting.standings import REACH
from bot.understanding.harmless.adjuncts import RANK
from bot.understanding.readings import ReplyContext
from bot.understanding.words.units import ANYBODY, SPECIFIC, group_of
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

FORMER = late(
    r"""
    \b(last (year|fall|spring|summer|winter|autumn|january|february|march|april|may|june|july|august|september|october
      |november|december)
      |previous(ly)?|years? ago|months? ago
      |before (of )?((the|that|this|your|our) )?(event|build|pledge|gathering|commitment)
      |before we (pledged|committed|promised|signed|joined|started with)|already (trained|certified) when
      |when we (made|signed|took) the (pledge|commitment)|the year before|(was|were|is) before(?=\W*$)|prior (to|year)
      |back in|used to|in the past(?! (week|two|three|four|\d+|few|couple|month|days|weeks)| *(_|$))|formerly
      |a while back|before (me|my time|(of )?(that )?i (got|came|started|joined|reache?s?|will reach|arrive\w*|took))
      |(?<!\bday )(?<!\bdays )(?<!\bhour )(?<!\bhours )(?<!\bminutes )(?<!\bweek )(?<!\bweeks )ago)\b
    """,
)
""" "Two days ago" is of now; "two years ago" is of before the pledge."""
LED_BY = late(r"(^|(?<=[.!?;] ))[^.!?;,]{0,30}\b(years?|months?) ago, $")


def with_its_lead(low: str, start: int, end: int) -> str:
    """A clause with the time told before it: "two years ago, we trained 20 more"."""
    led = LED_BY.search(low, 0, start)
    return low[led.start() if led else start : end]


OTHERS = late(
    r"""
    \b(you (guys |all |folks )?(gave|sent|trained|mailed|delivered|shipped)
      |(?<!before )(?<!after )(?<!while )(?<!as )(?<!when )they|they (worked|work|said|say|claim|told)|he|she
      |other (company|companies|agency|agencies|department|departments|organizations|fleets|partners|carriers
      |districts)
      |another (company|agency|department|organization|fleet|partner|carrier|office|district|city)
      |sister (company|agency|site|property|station)|(sub)?contractors?('s)?|competitors?
      |the (county|state|city|association|union
      |other)(?! (hall|building|center|day|night|evening|fair|fairgrounds?|courthouse|library|line|expo|festival)\b)
      |across the (state|region|industry|country|county)|everyone else|neighbou?ring|statewide|nationwide
      |our (vendors?|customers?(?! (service|care|support|relations))|clients?|partners?|members?|suppliers?|friends
      |franchis\w+|affiliates?|subsidiar\w+|brokers?|lessees?|neighbou?rs)
      |contract (drivers|staff|employees|workers|crew|guys|people|operators)|none of (our own|ours)|retirees
      |day laborers|by (tat|another|the state|the county))\b
    """,
)
HEADCOUNT = late(
    r"""
    \b((our|the|my) (crew|team|staff|shop|company|department|unit) (is|are|counts|numbers) (now )?(?=\d)|on staff
      |headcount|head count|payroll|in total on|work(s|ing)? (for|here|at)|employ(s|ed|ing)?\b|workforce
      |(fleet|team|staff|crew|company
      |department) of(?! (maintenance|cleaning|security|housekeeping|safety)\b)(?! \d[\d,]* ([\w']+ ){0,5}?(took
      |completed|finished|attended|watched|trained|certified|went through|been through))
      |((we|i|there) ('ve |have |are |(?<=there )were |only have |currently have |have about |have around )
      |\b(?<!now )(have|has|had|'ve) )(got )?(a |only |about |just |around\s
      |over )?\d[\d,]* ((?!trained|certif)\w+ )?(employees|drivers|staff|people|operators|officers|members|workers
      |trucks|buses|vehicles|managers|trainers|supervisors|deputies|agents|teachers|dispatchers|mechanics
      |housekeepers)(?! (showing|listed|marked|trained|done|so far|who|that|through|now|certified|finished|completed
      |have|left|to go|to report|more (?=to report)|more|already|today|this|yesterday|down
      |in total (trained|certified|done|who|that)|complete|finish|take|took|taking|attend|attended|watch|watched|go
      |went|gone|sit|sat|view|viewed|pass|passed|receive|get|participate|graduate|graduated|present|taken|attending
      |watching|last|on (mon|tue|wed|thu|fri|sat|sun)\w*
      |(in|at|for) ([\w']+ ){0,4}?(class|training|session|course|workshop|webinar|presentation))\b)
      |(we|i) have \d[\d,]* more from\b|in the company|in our company|size of
      |(have|has|had|got|hired|'ve|with) ((got|now|only|currently|hired|about|just|already|also) )?\d[\d,]* new (hires
      |employees|drivers|staff|people|operators|officers|members|workers
      |recruits)(?! (\w+ ){0,2}?(trained|certified|finished|completed|done|who|through))
      |(in total|total|altogether) (at|in|within|across) (our|the|this|my) \w+)
    """,
)
CLASS_HAD = late(r"\b(class|session|training|course|workshop|webinar)\b[^,.;\d]{0,40}?\b(had|has|have)\b")
KIN = (
    r"(brother|sister|father|mother|son|daughter)(-| in |-in-)law|brother|sister|cousin|uncle|aunt|nephew|niece|friend"
    r"|buddy"
)
FIRM_OF_ONE = (
    r"(company|firm|shop|business|outfit|fleet|agency|yard|crew|carrier|employer|workplace|hotel|school|store)"
)
OF_KIN = late(
    rf"""
    \b(my|a|his|her) (old |good )?({KIN}|wife|husband|neighbou?r|pal)'s ([a-z-]+ )?{FIRM_OF_ONE}\b
    |\b(the|an?) {FIRM_OF_ONE} (of|where) (my|a) ({KIN}|wife|husband|neighbou?r|pal)\b
    """,
)
""" "My brother-in-law's company has done 55": whose people those are, only the contact knows."""
STRANGERS = late(
    r"""
    \bour ([a-z]+ )?partners? (at|from|in|over)\b|\bof their own(?=\W*$|[.,;!])
    |\b(they|who|which) (all )?(belong to|are from) (the|an?) ([a-z]+ ){1,2}?next door\b
    |\b(borrowed|on loan|lent) from\b|\bis (that|this|it) the same (thing |one |course |class )?as yours\b
    |\b(the|those) (of|from|at) (the )?(other|another) (?!side|day|hand|half|shift|class|session
      |group)[a-z]+ (already |have |just )?(got|did|trained|took|put|have|finished|completed|passed)\b
    |\b((sister|partner|parent|neighbou?ring) (yard|depot|terminal|garage|location|store|site|school|station|branch)
      |(sister|partner|parent|other|(?<!moving to )(?<!moved to )(?<!move to )(?<!transferred to )(?<!switching to
      \s)(?<!going to )another|different|neighbou?ring) (company|companies|agency|agencies|carriers?|firm
      |fleet|district|department|organi[sz]ation|contractor|hotel|property)
      |the (an)?other (?!class|session|group|shift|half|day|night|week|training|crew|team|ones?|folks)[a-z]+
      \s(\w+ ){0,2}?(has|have|had|trained|did|completed|finished)
      |(not|aren't|weren't|isn't|none of them are) (our|ours|mine)|of theirs?(?=\W*$)
      |of an? (agency|company|firm|carrier)
      |(an?|one|1|another|1 more|other|some) (agency|group|company|firm) (has |have )?(trained|taught|certified)
      |(they|those|these|who)('re| (are|were)) (all |mostly |actually |really )*(from|with) (?!our\b|the\b|us\b|days\b
      |nights\b|dispatch\b|maintenance\b)
      |(?<!greetings )(?<!hello )from (an?|some|several|various
      |different) (?!(\w+ ){0,2}?(class|classes|sessions?|groups?|batch|shifts?|crews?|teams?|trainings?|workshops?
      |courses?|huddles?|meetings?|presentations?)\b)(?!(lot of|few|minute|moment|while|parking lot)\b)[a-z]+
      |(was|is|were|are|all|mostly) for (the |some |our )?(parents|students|guests|visitors|customers|clients
      |volunteers|tenants|vendors|passengers|families|public|patrons|riders|residents)
      |(belongs?|works?|employed) (to|for|by) (them|another|someone else|somebody else|a )
      |((they|those|these)('re| are| were)|\d+ (more|additional|extra),) ((all|mostly|mainly|just|our|the) )*(customers
      |guests|clients|visitors|passengers|patrons|tenants))\b
    """,
)
"""People who are not theirs, wherever in the text it is said: "15 yesterday, they're from our sister agency"."""
FIRM = (
    r"(the |a )?(greyhound|pilot|flying j|love's|loves|petro|walmart|amazon|fedex|ups|usps|dhl|uber|lyft|mcdonald's"
    r"|costco|home depot|kroger|sysco|pepsi|coca-cola|frito-lay|j\.?b\.? hunt|schneider|werner|amtrak|couche-tard"
    r"|via rail|oxxo|pemex|soriana|bimbo|cemex|femsa|liverpool|sam's|chedraui|telmex|estafeta|loblaws|metro inc"
    r"|provigo|tim hortons|canadian tire|swift|knight-swift|ryder|penske|hertz|best buy|lowe's|walgreens|cvs"
    r"|marriott|hilton|hyatt|sheraton|holiday inn|motel 6)\b"
)
FIRMS = late(
    rf"""
    \b(for|with|from|by) {FIRM}|\b(did|gave|held|ran|done|made) (another )?\d[\d,]* (more |others? )?at {FIRM}
    """,
)
""" "Our lead did another 31 at Pilot": whose people those are, only the contact knows."""
ACTED = late(
    r"""
    (?P<who>[a-z'.&_-]+) ((has|have|had|also|just|already|recently) )*(trained|completed|finished|certified|taught
      |educated|hosted|put through|did
      |done)\b(?=[^\w,;]+((about|another|all|the|over|an?|additional|up to|of|our|for) )*(\d|one|two|three|four|five
      |six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|twen|hundred|dozen))
    """,
)
OURSELVES = words(
    "we i have has had been were was are is got just already now also and finally recently successfully "
    "fully you us all team who company staff so then we've i've the that yesterday today so, far week "
    "month only department agency office hr group morning crew they're both each everyone trainer "
    "trainers instructor instructors coordinator coordinators supervisor supervisors director chief sergeant "
    "lieutenant captain principal lead newly safety manager managers to date total classes sessions session "
    "class training yes hi hello ok of with total thanks actually shift night day update far_ quick "
    "january february march april may june july august september october november december monday tuesday "
    "gm ceo coo owner boss management resources personally officially formally actually proudly "
    "wednesday thursday friday saturday sunday we're we'd 've 'd ''ve it not in"
)
OUR_PLACE = late(
    r"""
    \bour (\w+ ){0,2}?(hotel|school|yard|depot|terminal|station|branch|location|property|division|district|precinct
      |unit|store|fleet|restaurant|garage|shop|office|casino|hospital|airport|port|clinic|plant|museum|college|motel
      |cent(er|re)|police service|municipality|organi[sz]ation|factory|warehouse)( (of|in|at)( \w+){1,2})?$
    |\bthe (\w+ )?(yard|depot|terminal|branch|location|division|precinct|garage|shop|office|casino|hotel|hospital|plant
      |campus)( (in|at)( \w+){1,2})?$
    """,
)
""" "Our hotel trained 30": what is theirs may act for them."""
RANKED = late(rf"\b{RANK}\.? ([a-z'-]+ )?$")
OPENS = late(r"(^|[.,;!:] |\band |\bour )\W*$")
DEPARTMENTS = words("patrol dispatch maintenance housekeeping security admin engineering days nights hr")
""" "Patrol did another 30", where the word opens its clause; the "highway patrol" is another's."""
OTHER_MATTER = late(
    r"""
    \b(first aid|air brakes?|cpr|rcp|hand ?wash\w*|lavado of hands?
      |\d+ (remaining|leftover|spare|unused) (\w+ )?(folders|kits|copies|packets|seats|chairs|slots|spots|workbooks
      |booklets|licen[sc]es|codes|vouchers|tickets)
      |(?<!at the )cdl school|cdl (training|test|license|exam)|for (a|their|the|his) (cdl|licen[sc]e|endorsement|permit)
      |for (the|an?|their|its) (\w+ )?(marathon|race|championships?|olympics|tournament|playoffs|rodeo)
      |defensive driving|(hazmat|forklift)(?! (operators?|drivers?|haulers?|crews?|technicians?|techs?|teams?|guys
      |folks|people|side|ladies|batter(y|ies)|rodeo|broke|died)\b)
      |harassment|active shooter|de-?escalation|fire safety|safety fire|osha|food safety|hipaa
      |responsible gaming|servsafe|workplace violence|phishing|crisis intervention|winter driving|lockout
      |cyber ?security|customer service training|drug and alcohol|ada|narcan|blood ?borne)\b
    """,
)
"""Trainings of another matter than ours."""
MATTER = late(
    r"""
    \b(trained|retrained|certified|educated|briefed|instructed|training(?! (department|team|room))|course
      |class)\b[^.;,!?]{0,200}?\b(in|on) (the\s
      |our\s
      |an? |how to\s
      |using )?(?!([\w-]+ ){0,3}?(trafficking|awareness)\b)([a-z-]+ ){0,3}?(?!((gas|bus|train|fire|police|sub)?station
      |location|vacation|orientation|transportation|\w*poration|association|reservation|celebration|collaboration
      |conjunction
      |addition|rotation|operations|combination|preparation)\b)(\w+(ation|ition|ology|ics|ness)
      |skills|systems?|software|procedures?|aid|response|equipment|machin\w+|handling|driving|operation|repairs?
      |lifting|ticketing|payroll|computers?|radios?|tools?|rules|routes|vehicles|trucks|buses
      |(?<!\bin )service|chains|brakes)\b
    """,
)
""" "Trained 10 on the new ticketing system": another matter, though nobody can list them all."""
GOAL = late(
    r"""
    (?<!\bmet our )(?<!\breached our )\b(goal|target|objective|pledge
      |commitment)( (for|of|was|is) [a-z' ]{1,30})? ?[:?=-] ?$
    """,
)
""" "Our goal: 50 drivers" tells what is wanted."""
NEEDED = late(
    rf"""
    \b(need|needs|lack|lacks|require|requires|want|wants) ((only|just|about|still|at least|another) )*$
    |(?<!managed )(?<!able )(?<!great )(?<!nice )(?<!good )(?<!happy )(?<!glad )(?<!proud )(?<!pleased )(?<!excited\s
      )(?<!thrilled )\bto {REACH} ((the|our|all|a) )*$
    """,
)
""" "Need only 20 more", "20 more to hit 100": those are not trained yet."""


MERELY_THERE = late(
    r"""
    \s(more |others )?(\w+ )?(are|is) (now |still |all |back |over |out |up )*(at|in|on|with
      |from) (?!(the )?(books|system|lms|record|file)\b)(?!.*\b(trained|certified|completed|finished|done|passed)\b)
    """,
)
""" "30 more are at the depot": where people are is not what they have done."""


def elsewhere(low: str, ends: list[int], context: ReplyContext) -> bool:
    """Whether somebody else did it, or it is told only where so many people are, whose number ends at one of `ends`."""
    there = group_of(context.unit) == "people" and any(MERELY_THERE.match(low, end) for end in ends)
    at_a_firm = group_of(context.unit) == "people" and FIRMS.search(low)
    return there or bool(at_a_firm) or _of_others(low)


def _of_others(low: str) -> bool:
    """Whether somebody else is named as the one who trained."""
    for found in ACTED.finditer(low):
        word = found[1].strip("._'")
        ours = OUR_PLACE.search(low, max(0, found.start() - 60), found.end(1)) or _of_ours(low, found)
        if word and not ours and word not in OURSELVES and word not in ANYBODY and word not in SPECIFIC:
            return True
    return False


def _of_ours(low: str, found: re.Match[str]) -> bool:
    before = max(0, found.start() - 40), found.start()
    return bool(RANKED.search(low, *before) or (found[1] in DEPARTMENTS and OPENS.search(low, *before)))
