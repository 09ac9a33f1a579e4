"""Numbers of somebody or something else: a headcount, a goal, last year's, another company's."""

import re

from bot.understanding.adjuncts import RANK
from bot.understanding.patterns import late
from bot.understanding.readings import ReplyContext
from bot.understanding.text import words
from bot.understanding.units import ANYBODY, SPECIFIC, group_of

FORMER = late(
    r"\b(?:last (?:year|fall|spring|summer|winter|autumn|january|february|march|april|may|june"
    r"|july|august|september|october|november|december)|previous(?:ly)?|years? ago|months? ago"
    r"|before (?:of )?(?:(?:the|that|this|your|our) )?(?:event|build|pledge|gathering|commitment)"
    r"|before we (?:pledged|committed|promised|signed|joined|started with)|already (?:trained|certified) when"
    r"|when we (?:made|signed|took) the (?:pledge|commitment)|the year before"
    r"|(?:was|were|is) before(?=\W*$)|prior (?:to|year)|back in|used to"
    r"|in the past(?! (?:week|two|three|four|\d+|few|couple|month|days|weeks)|\s*(?:_|$))|formerly"
    r"|a while back|before (?:me|my time|(?:of )?(?:that )?i (?:got|came|started|joined|reache?s?|will reach"
    r"|arrive\w*|took))"
    r"|(?<!\bday )(?<!\bdays )(?<!\bhour )(?<!\bhours )(?<!\bminutes )(?<!\bweek )(?<!\bweeks )ago)\b"
)
""" "Two days ago" is of now; "two years ago" is of before the pledge."""
LED_BY = late(r"(?:^|(?<=[.!?;]\s))[^.!?;,]{0,30}\b(?:years?|months?)\sago,\s$")


def with_its_lead(low: str, start: int, end: int) -> str:
    """A clause with the time told before it: "two years ago, we trained 20 more"."""
    led = LED_BY.search(low, 0, start)
    return low[led.start() if led else start : end]


OTHERS = late(
    r"\b(?:you (?:guys |all |folks )?(?:gave|sent|trained|mailed|delivered|shipped)"
    r"|(?<!before )(?<!after )(?<!while )(?<!as )(?<!when )they|they (?:worked|work|said|say|claim|told)|he|she"
    r"|other (?:company|companies|agency|agencies|department|departments"
    r"|organizations|fleets|partners|carriers|districts)|another (?:company|agency|department"
    r"|organization|fleet|partner|carrier|office|district|city)|sister (?:company|agency|site|property|station)"
    r"|(?:sub)?contractors?(?:'s)?|competitors?|the (?:county|state|city|association|union|other)"
    r"(?! (?:hall|building|center|day|night|evening|fair|fairgrounds?|courthouse|library|line|expo|festival)\b)"
    r"|across the (?:state|region|industry|country|county)|everyone else|neighbou?ring|statewide"
    r"|nationwide|our (?:vendors?|customers?(?! (?:service|care|support|relations))|clients?|partners?|members?"
    r"|suppliers?|friends|franchis\w+|affiliates?|subsidiar\w+|brokers?|lessees?"
    r"|neighbou?rs)|contract (?:drivers|staff|employees|workers|crew|guys|people|operators)|none of (?:our own|ours)"
    r"|retirees|day laborers|by (?:tat|another|the state|the county))\b"
)
HEADCOUNT = late(
    r"\b(?:(?:our|the|my) (?:crew|team|staff|shop|company|department|unit) (?:is|are|counts|numbers) (?:now )?(?=\d)"
    r"|on staff|headcount|head count|payroll|in total on|work(?:s|ing)? (?:for|here|at)"
    r"|employ(?:s|ed|ing)?\b|workforce"
    r"|(?:fleet|team|staff|crew|company|department) of(?! (?:maintenance|cleaning|security|housekeeping"
    r"|safety)\b)(?! \d[\d,]* (?:[\w']+ ){0,5}?(?:took|completed|finished|attended"
    r"|watched|trained|certified|went through|been through))"
    r"|(?:(?:we|i|there) (?:'ve |have |are |(?<=there )were |only have |currently have |have about |have around )"
    r"|\b(?<!now )(?:have"
    r"|has|had|'ve) )"
    r"(?:got )?(?:a |only |about |just |around "
    r"|over )?\d[\d,]* (?:(?!trained|certif)\w+ )?(?:employees|drivers|staff|people|operators|officers|members"
    r"|workers|trucks|buses|vehicles|managers|trainers|supervisors|deputies|agents|teachers|dispatchers|mechanics"
    r"|housekeepers)(?! (?:showing|listed|marked|trained|done|so far|who|that|through|now|certified"
    r"|finished|completed|have|left|to go|to report|more (?=to report)|more|already|today|this|yesterday|down"
    r"|in total (?:trained|certified|done|who|that)|complete|finish|take|took|taking|attend|attended|watch|watched"
    r"|go|went|gone|sit|sat|view|viewed|pass|passed|receive"
    r"|get|participate|graduate|graduated|present|taken|attending|watching|last|on (?:mon|tue|wed|thu|fri|sat|sun)\w*"
    r"|(?:in|at|for) (?:[\w']+ ){0,4}?(?:class|training|session|course|workshop|webinar|presentation))\b)"
    r"|(?:we|i) have \d[\d,]* more from\b"
    r"|in the company|in our company|size of"
    r"|(?:have|has|had|got|hired|'ve|with) (?:(?:got|now|only|currently|hired|about|just|already"
    r"|also) )?\d[\d,]* new (?:hires|employees|drivers|staff|people|operators|officers|members"
    r"|workers|recruits)(?! (?:\w+ ){0,2}?(?:trained|certified|finished|completed|done|who|through))"
    r"|(?:in total|total|altogether) (?:at|in|within|across) (?:our|the|this|my) \w+)"
)
CLASS_HAD = late(r"\b(?:class|session|training|course|workshop|webinar)\b[^,.;\d]{0,40}?\b(?:had|has|have)\b")
STRANGERS = late(
    r"\bour\s(?:[a-z]+\s)?partners?\s(?:at|from|in|over)\b|\bof\stheir\sown(?=\W*$|[.,;!])"
    r"|\b(?:they|who|which)\s(?:all\s)?(?:belong\sto|are\sfrom)\s(?:the|an?)\s(?:[a-z]+\s){1,2}?next\sdoor\b|\b(?:borrowed|on\sloan|lent)\sfrom\b"
    r"|\bis\s(?:that|this|it)\sthe\ssame\s(?:thing\s|one\s|course\s|class\s)?as\syours\b|"
    r"\b(?:the|those)\s(?:of|from|at)\s(?:the\s)?(?:other|another)\s(?!side|day|hand|half|shift|class|session|group)[a-z]+\s(?:already\s|have\s|just\s)?"
    r"(?:got|did|trained|took|put|have|finished|completed|passed)\b|"
    r"\b(?:(?:sister|partner|parent|neighbou?ring) (?:yard|depot|terminal|garage|location|store|site|school|station"
    r"|branch)"
    r"|(?:sister|partner|parent|other|another|different|neighbou?ring)\s(?:company|companies|agency|agencies"
    r"|carriers?|firm|fleet|district|department|organi[sz]ation|contractor|hotel|property)"
    r"|the (?:an)?other\s(?!class|session|group|shift|half|day|night|week|training|crew|team)[a-z]+\s(?:\w+\s){0,2}?"
    r"(?:has|have|had|trained|did|completed|finished)"
    r"|(?:not|aren't|weren't|isn't|none of them are)\s(?:our|ours|mine)"
    r"|of theirs?(?=\W*$)|of an? (?:agency|company|firm|carrier)"
    r"|(?:an?|one|1|another|1 more|other|some)\s(?:agency|group|company|firm)\s(?:has\s|have\s)?"
    r"(?:trained|taught|certified)"
    r"|(?:they|those|these|who)(?:'re|\s(?:are|were))\s(?:all\s|mostly\s|actually\s|really\s)*(?:from|with)\s"
    r"(?!our\b|the\b|us\b|days\b|nights\b|dispatch\b|maintenance\b)"
    r"|from (?:an?|some|several|various|different) (?!(?:\w+ ){0,2}?(?:class|classes|sessions?|groups?|batch|shifts?"
    r"|crews?|teams?"
    r"|trainings?|workshops?|courses?|huddles?|meetings?|presentations?)\b)[a-z]+"
    r"|(?:was|is|were|are|all|mostly) for (?:the |some |our )?"
    r"(?:parents|students|guests|visitors|customers|clients|volunteers|tenants|vendors"
    r"|passengers|families|public|patrons|riders|residents)"
    r"|(?:belongs?|works?|employed)\s(?:to|for|by)\s(?:them|another|someone else|somebody else|a\s)"
    r"|(?:(?:they|those|these)(?:'re|\sare|\swere)|\d+\s(?:more|additional|extra),)\s(?:(?:all|mostly|mainly|just|our|the)\s)*"
    r"(?:customers|guests|clients|visitors|passengers|patrons|tenants))\b"
)
"""People who are not theirs, wherever in the text it is said: "15 yesterday, they're from our sister agency"."""
FIRM = (
    r"(?:the\s|a\s)?(?:greyhound|pilot|flying\sj|love's|loves|petro|walmart|amazon|fedex|ups|usps|dhl|uber"
    r"|lyft|mcdonald's"
    r"|costco|home\sdepot|kroger|sysco|pepsi|coca-cola|frito-lay|j\.?b\.?\shunt|schneider|werner|amtrak|couche-tard"
    r"|via\srail|oxxo|pemex|soriana|bimbo|cemex|femsa|liverpool|sam's|chedraui|telmex|estafeta|loblaws|metro\sinc|provigo|tim\shortons|canadian\stire"
    r"|swift|knight-swift|ryder|penske|hertz|best\sbuy|lowe's|walgreens|cvs|marriott|hilton|hyatt|sheraton|holiday\sinn|motel\s6)\b"
)
FIRMS = late(
    rf"\b(?:for|with|from|by)\s{FIRM}|\b(?:did|gave|held|ran|done|made)\s(?:another\s)?\d[\d,]*\s(?:more\s"
    rf"|others?\s)?at\s{FIRM}",
    seldom=True,
)
""" "Our lead did another 31 at Pilot": whose people those are, only the contact knows."""
ACTED = late(
    r"([a-z'.&_-]+)\s(?:(?:has|have|had|also|just|already|recently)\s)*(?:trained|completed"
    r"|finished|certified|taught|educated|hosted|put through|did|done)\b(?=[^\w,;]+(?:(?:about|another"
    r"|all|the|over|an?|additional|up to|of|our|for)\s)*(?:\d|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve|thir|four|fif|twen|hundred|dozen))"
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
    r"\bour\s(?:\w+\s){0,2}?(?:hotel|school|yard|depot|terminal|station|branch|location|property|division|district"
    r"|precinct|unit|store|fleet|restaurant|garage|shop|office)(?:\s(?:of|in|at)(?:\s\w+){1,2})?$"
    r"|\bthe\s(?:\w+\s)?(?:yard|depot|terminal|branch|location|division|precinct|garage|shop|office|campus)"
    r"(?:\s(?:in|at)(?:\s\w+){1,2})?$"
)
""" "Our hotel trained 30": what is theirs may act for them."""
RANKED = late(rf"\b{RANK}\.?\s(?:[a-z'-]+\s)?$")
OPENS = late(r"(?:^|[.,;!:]\s|\band\s|\bour\s)\W*$")
DEPARTMENTS = words("patrol dispatch maintenance housekeeping security admin engineering days nights hr")
""" "Patrol did another 30", where the word opens its clause; the "highway patrol" is another's."""
OTHER_MATTER = late(
    r"\b(?:first aid|cpr|rcp|hand ?wash\w*|lavado of hands?"
    r"|\d+ (?:remaining|leftover|spare|unused) (?:\w+ )?(?:folders|kits|copies|packets|seats|chairs|slots"
    r"|spots|workbooks|booklets|licen[sc]es|codes|vouchers|tickets)"
    r"|cdl (?:school|training|test|license|exam)|for (?:a|their|the|his)"
    r" (?:cdl|licen[sc]e|endorsement|permit)|for (?:the|an?|their|its) (?:\w+ )?(?:marathon|race"
    r"|championships?|olympics|tournament|playoffs|rodeo)|defensive driving|hazmat|forklift|harassment"
    r"|active shooter|de-?escalation|fire safety|osha"
    r"|food safety|hipaa|workplace violence|phishing|crisis intervention|winter driving|lockout"
    r"|cyber ?security|customer service training|drug and alcohol|ada|narcan|blood ?borne)\b"
)
"""Trainings of another matter than ours."""
MATTER = late(
    r"\b(?:trained|retrained|certified|educated|briefed|instructed|training|course|class)\b[^.;,!?]*?\b(?:in|on)\s"
    r"(?:the\s|our\s|an?\s|how\sto\s|using\s)?(?!(?:[\w-]+\s){0,3}?(?:trafficking|awareness)\b)(?:[a-z-]+\s){0,3}?"
    r"(?!(?:(?:gas|bus|train|fire|police|sub)?station|location|orientation|transportation|\w*poration|association"
    r"|reservation|celebration|collaboration|conjunction|addition|rotation|operations|combination|preparation)\b)"
    r"(?:\w+(?:ation|ition|ology|ics|ness)|skills|systems?|software|procedures?|aid|response|equipment"
    r"|machin\w+|handling|driving|operation|repairs?|lifting|ticketing|payroll|computers?|radios?|tools?"
    r"|rules|routes|vehicles|trucks"
    r"|buses|service|chains|brakes)\b"
)
""" "Trained 10 on the new ticketing system": another matter, though nobody can list them all."""
GOAL = late(
    r"(?<!\bmet our )(?<!\breached our )\b(?:goal|target|objective|pledge|commitment)"
    r"(?:\s(?:for|of|was|is)\s[a-z' ]{1,30})?\s?[:?=-]\s?$"
)
""" "Our goal: 50 drivers" tells what is wanted."""


MERELY_THERE = late(
    r"\s(?:more\s|others\s)?(?:\w+\s)?(?:are|is)\s(?:now\s|still\s|all\s|back\s|over\s|out\s|up\s)*(?:at"
    r"|in|on|with|from)\s"
    r"(?!(?:the\s)?(?:books|system|lms|record|file)\b)(?!.*\b(?:trained|certified|completed|finished|done|passed)\b)"
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
