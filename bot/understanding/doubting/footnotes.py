"""What is told behind or before a plain figure that takes half of it back: a footnote.

"60 so far. Reno still has to report", "all done, I'm told", "12 more yesterday, that was their second time", "at the
downtown property, 60 so far": the figure alone would be booked, and adversaries saw that it was.
"""

from bot.understanding.calendar.timewords import MONTH, WORKDAY
from bot.understanding.counting.count import Count
from bot.understanding.counting.labels import DEPARTMENT, SHIFT
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import Text

SITE = r"(property|terminal|yard|site|location|shift|division|depot|branch|store|crew|department|shop|garage)"
SCOPED = late(
    rf"""
    ^\W*(at|on|for) (the|my|our) (\w+ )?{SITE},? |^\W*for {DEPARTMENT},? \d
    |^\W*({DEPARTMENT}|nights?|days?|{SHIFT}): ?\d+\b(?!\W+[\w-]+( [\w-]+)?: ?\d)
    |\bjust (our|my) {SITE}\b|\bthat's (just|only) (my|our|the) \w+
    |\b(day|night|swing) shift only\b|\bat my {SITE} that is\b|\b(for|at) my {SITE}\W*$|\bin [a-z]+ anyway\b
    |^\W*(without|excluding|other than|not counting|except for) (the )?\w+,
    """,
)
""" "Nights: 60 so far", "we're at 60 now, just our division"."""
NOT_ALL_IN = late(
    r"""
    \bstill (has|have) to (report|send|check)|\b(list|numbers?|count)s? to come\W*$
    |\b(hasn't|haven't|didn't) (sent|send|give|given|report\w*)\b
    |\bbehind on (data|entering|entry)|\bportal is behind\b|\bi'd have to ask\b|\. [a-z]+ i don't know\W*$
    |\b(rest|others) (online|in class|second)\b|\bsame (again|number|amount) (in|at|for)\b|\bas many in\b
    |\b(has his|has her|have their) own\b|\bdid the others\b|\bask \w+ about (his|hers|theirs)\b
    |\bplus (myself|me|the (boss|two|owners?))\b|\(plus |\bcombined with the\b|\bfinal (numbers|count
      |tally) (?!(is|are|was|of|at|for|stands|comes)\b)[a-z]+
    """,
)
NOT_THAT = late(
    r"""
    \b(shows?|says?) something else\b|\bdisagrees?\b|\bhas it (lower|higher)\b|\bsomething like that\b|\bbest guess\b
    |\(or (more|less|so)\)|\bhaven't checked\b|^\W*(rough|quick|estimated) (count|tally|guess):|^\W*gotta be\b
    |\b(sort of|kind of|allegedly|apparently|supposedly|more or less)\W*$
    |^\W*per (my|the) (supervisor|boss|manager|trainer)|\bmy trainer tells me\b|\bi'm told\W*$|\bthey say\W*$
    |\bfrom what i gather\b|\bi'll know more\b|\bstill checking\b|\bdoes (that|it) (match|count)\b|\. \?\?
    |- right\?|\bwrong (company|chat|person)\b|\bcan't be right\b|\bnever ?mind\b|\bhaven't scrubbed\b
    """,
)
OF_THEN = late(
    rf"""
    \bas of last (month|week|year)\b|^\W*last month's (report|numbers?|count)|\bfrom last (month|year):
      |^\W*the old report
    |\b(at|was|were|stood at|had|total) \d+( of \d+)? last month\W*$
    |\bthis (month|week)\b[^.;]{{0,40}}?\d+ ([a-z]+ )?last (month|week)\W*$
    |\d ?(/|out of|of) ?\d[\d,]* last month\W*$|^\W*as of {MONTH} \d+ (of|out of) \d|\bbefore we (pledged|started
      |promised)\b
    |\bback in 20\d\d\b|\bwas in 20\d\d\b|\btheir (second|third|2nd|3rd) time\b|\bretakes\b|\btrained in 20\d\d\b
    |\bhad already (done|had|taken)\b|\balready had it\b|\bwere already certified\b
    |\bonly \d+ of (them|those)( are| were)? new\b|^\W*{MONTH} \d{{1,2}}: ?\d+[^\d]{{0,80}}$
    """,
)
ONE_OF_THEM = late(
    r"""
    \b(everyone|everybody|all) but [a-z]+ (passed|finished|did|made|showed)|\bredoing\b
    |\bsecond half of\b|\bwe finish up [a-z]+day\b|\b(let|lost) (a few|some|a bunch|a couple) (go|of)\b|\blost a bunch\b
    |\broster shrank\b|\bincluding (dispatch|office|management)\W*$
    |\. [a-z]+ is from [a-z]+ [a-z]+\W*$|\b(are|is) office\W*$|\bdid the video and \d+\b
    |\bthere (are|is|'s) (another )?\d+ more (on|in|at)\b|\bthere's another \d+\b|\bi've got another \d+ (on|in|at)\b
    |\band have \d+ (in|at|on)\b|\bgot \d+ more from you\b|\bare in my (office|car|truck|desk)\b
    |\bto each (driver|terminal|yard|store|person|site|depot)\b
    |^\W*all (drivers )?(trained|done),? (the )?last \d|^\W*all (trained|done), \d+ of them
    """,
)
AGAINST = late(
    r"""
    \d more [^.;]{0,80}\b(and )?(everyone's|everybody's|we're all) (done|finished|trained)( now)?\W*$
    |\d so far,? (and )?(we're |all )?finished\W*$|\b(puts|brings) us (at|to) \d+ ?%|\bmore this week, we're at \d+ ?%
    |\bso two thirds done\b|\bpast our goal\b|\bover the top\b|\byesterday\. half ?way there\b
    """,
)
""" "12 more yesterday, we're past our goal now", where 52 of 100 are not."""
ALL_BUT = late(
    rf"""
    (?<!nothing )(?<!none )(?<!nobody )\boutstanding\b|(?<!photos )(?<!pictures )\bto follow\W*$
    |\bthe rest (will|do|did|next|go|goes|{WORKDAY})\b|\bfor the rest\b
    |\bmaking it up\b|\bjust need\b|\b(a few|some) (on leave|exceptions|did not|didn't)\b|\bwith a few exceptions\b
    |\bbut not\b|\bfor my {SITE}\b|\bin [a-z]+ anyway\b|\bonce [a-z]+day's\b|\bby (spring|summer|fall)\b
    |\bcome {WORKDAY}\b|\bnights next\b|\bon to (phase|part)\b|\bnow on to the\b
    |\bwith (part|registration|the (pretest|first|[a-z]+ one))\b|, through (?!the\b|our\b|it\b|this\b
    |last\b)[a-z]+( [a-z]+)?\W*$|\bawaiting\b|\bno certificates\b
    |\bright\?\W*$|\bonly \d+ of (them|those)\b|\bsecond half\b|, (mostly|for the most part)\W*$|- for the most part
    """,
)


SAID_AFTER = late(
    r"""
    \bnot counting (yesterday|today|last)|\b(yesterday|today|this week)'s not in\b|\bgone through all\b|\bmore sheets\b
    |\b(missed|missing) (a few|some)\b|\bbut i don't have the\b|\bdid a bunch\b|\bplus whatever\b|\bthen there's\b
    |\. (just|plus|and) (?!great)[a-z]+\W*$|\bbefore today's\b|\bnumbers are from\b|\bwhen i checked last\b
    |\bour last meeting\b
    |\b(so far|at \d+( now)?) this (school|fiscal) year\b|\bcerts? (never|haven't)\b|\bstill have to print\b
    |\bone is iffy\b
    |, of which \d+ are still\b|\bterminated\b|\blost (two|three|a few|some|\d+) of\b|\b(teachers|office) this time\b
    |\. this time the\b
    |\b(office|dispatch) and all\b|\bfrom ceo to\b|\bdrivers and everybody\b|^\W*\d+ more yesterday in dispatch
    |\bprobably less\b|\bit's less\b|\bkeep track\b|\bcheck my math\b|\btracking is\b|\bdoesn't (add up|match)\b
    |\b(certificates?|certs|sign-?in sheets?|paperwork|quizzes) (is |are )?(still )?(missing|pending|outstanding)\b
    |\bfrom (the|a) (next|neighbou?ring) (county|town|city|district|state|precinct|valley)\b|, who are [a-z ]{3,30}?
      people( really)?\W*$|\b(video|film) (froze|crashed|cut out|stopped|died)\W*$|\bpower went out\W*$
    |\bwho knows\W*$|\b(the|some) duplicates\b|\bcheck that against\b
    |\bif you already have\b|\bsee my last\b|\. as discussed\W*$|\bupdate tonight\b
    |\bnew number\b
    |\bfirst of two\b|, first session\W*$|\bone more class and\b|\bpart (two|2) is\b|\bmodule \d next\b|\d ?% through\b
    |\bin there now\b|\bstill going\W*$|\bgot interrupted\b|\bused (the [a-z]+ one|our own)\b
    |\bwith our own\b(?! (trainer|instructor|people|staff)s?\b)
    |\. the [a-z]+'s\W*$|\bmay be theirs\b|\bten minute version\b|\bon mute\b|\bthe (second|first
        |last) (one )?got rained out\b|\btake some down\b
    |\bbrought a few home\b|\bare in the building\b|, i wish\W*$|\bpsych\W*$
    |! still got \d+ more
    """,
)
""" "60 so far. More sheets on my desk.", "12 more yesterday, check my math"."""


def has_a_footnote(said: Text, counts: list[Count]) -> bool:
    """Whether something told beside the figures, or beside "all done", takes them half back."""
    if any_finds(said.low, NOT_ALL_IN, NOT_THAT, OF_THEN, ONE_OF_THEM, AGAINST, SAID_AFTER):
        return True
    stands = not counts or any(one.part in ("set", "of", "all", "left") for one in counts)
    return stands and (bool(SCOPED.search(said.low)) or (_is_whole(counts) and bool(ALL_BUT.search(said.low))))


def _is_whole(counts: list[Count]) -> bool:
    return not counts or any(one.part == "all" for one in counts)
