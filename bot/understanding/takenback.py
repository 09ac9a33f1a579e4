"""What is asked about however plain a figure is told: touched up, broken off, to come, or not of who was trained."""

from itertools import combinations

from bot.understanding.adjuncts import SITES
from bot.understanding.count import Count
from bot.understanding.numbers import find_numbers
from bot.understanding.patterns import late

TOUCHED_UP = late(
    r"\bdon't\squote\sme\b|\bmade\s(?:it|them|that)\sup\b|\b(?:exaggerat|fudg|cheat|padded|padding|embellish)\w*"
    r"|\blooks?\s(?:good|better|nice)\W*$|\bfor\show\smany\b|\b(?:another|a)\s(?:bunch|handful)\son\b"
    r"|\b(?:i|we|i've|we've)\s(?:have\s)?(?:stretched|massaged|bumped|pushed|adjusted)\s"
    r"(?:it|that|the\s(?:number|figure|count))\b"
    r"|\bso\s(?:that\s)?(?:[a-z']+\s){1,3}(?:is|are|stays?|will\sbe|gets?|looks?)\s"
    r"(?:happy|pleased|content|off\smy\sback)\b"
    r"|\b(?:wrote|typed|put|said|sent)\s\d+\b[^.;!?]{0,30}?\b(?:when|where|while)\b"
    r"|\b(?:hit|typed|pressed)\sthe\s\d\b|\bgrain\sof\ssalt\b|\bmessing\swith\syou\b|\blol\si\swish\b|\bgave\s(?:those|them)\sto\sus\b|\bwe\stalked\sinstead\b|\bstill\sto\sbe\sapproved\b|\bunless\s(?:those|these|they)\b|\bof\s(?:those|the\sones)\salready\s(?:there|in|on)\b"
    r"|\b(?:would|will|have\sto|had\sto|need\sto|should|better|best\sto)\s(?:have\sto\s)?ask\s(?!(?:me|you|us|if|for|about|them\sto)\b)\w+"
    r"|\bjust\s(?:said\sa\sword|mentioned|spoke|talked)\b",
    seldom=True,
)
""" "12 more, I fudged it a bit": who tells the figure does not stand by it."""
BROKEN_OFF = late(
    r"\b(?:had\sto|have\sto|made\sus)\s(?:stop|halt|cut|suspend|interrupt|end)\b"
    r"(?![^.;!?]*\b(?:times?|finish\w*|resum\w*)\b)"
    r"|\b(?:cut\sshort|broke\soff|broken\soff|stopped\s(?:halfway|early|short|in\sthe\smiddle|at\s(?:the\s)?middle"
    r"|before\sthe\send)|ended\s(?:early|before|halfway)|over\sbefore)\b|\bwe've\slost\s"
    r"|\b(?:nobody|no\sone|none|hardly\san\w+|barely\san\w+|few|not\s(?:everyone|everybody|all))\s(?:of\sthem\s)?(?:\w+\s)?"
    r"(?:stayed|finished|completed|passed|watched|got\s(?:to|through)|made\sit|saw\s(?:it|the\send)|took\sthe\s(?:quiz|test))\b"
    r"|\b(?:most|some|half|several|many|all|they)\s(?:of\sthem\s)?(?:left|walked\sout|went\shome|fell\sasleep)\b"
    r"(?!\s(?:happy|smiling|with|after|when\sit\sended))",
    seldom=True,
)
""" "9 more, we had to stop the workshop", "nobody stayed to the end"."""
TO_COME = late(
    r"\b(?:when|once)\s(?:[a-z]+\s){1,3}(?:is|are|gets?|comes?)\sback\b|\bin\sthe\snew\syear\b"
    r"|\b(?:by|after|with|over|before)\s(?:tomorrow|tonight)(?:'s)?\b"
    r"|\d\s(?:[a-z]+\s){0,2}by\s(?:christmas|new\syear\S*|easter|spring|summer|fall|winter|year(?:'s)?\send"
    r"|(?:the\s)?end\sof\s(?:the|this)\s\w+)\b"
    r"|\b(?:they|these|those|the\sclass(?:es)?)\s(?:come|start|take|do|go|begin|finish|get|sit|is|are)\b(?:\s[a-z]+){0,3}?"
    r"\s(?:next|tomorrow|on\s[a-z]+day|later)\b"
    r"|\b(?:these|those|that|it)\s(?:is|are|was|were)\s(?:from\s)?(?:the\s\w+\s)?before\b"
    r"|\b(?:was|were|been)\s(?:asked|told|meant|due|set|booked|supposed|scheduled|invited)\s(?:to|for|in)\b"
    r"|\b(?:gets?|do|does|takes?)\s(?:theirs|it)\s(?:[a-z]+\s){0,3}on\s[a-z]+day\b",
    seldom=True,
)
""" "16 more porters, when Giulia is back"; and what is of long ago."""
NOT_THOSE_WHO_DID = late(
    r"\b(?:between|among)\s(?:us|we|ourselves)\sand\b|"
    r"\d\s(?:[a-z]+\s)?(?:lines|entries|rows|records|unused|spare|blank)\b|\b(?:from\swhat\si\s(?:gather|hear|understand)|i\sgather"
    r"|(?:can't|cannot)\svouch|i\s(?:wasn't\sthere|did\snot\ssee\sit|didn't\ssee\sit))\b"
    r"|\b(?:not\s(?:one|a\ssingle)|none\sof\s(?:the|our|my))\s[a-z]+\s(?:has|have|is|are|did|took|got)\s(?:done|trained|yet|had|taken|it|been|the)\b"
    r"|\b(?:attached|enclosed|here's\s(?:the|my|our)\s(?:list|sheet|spreadsheet|roster|file|log))\b[^.;!?]*?[(,]\s?\d"
    r"|\bif\syou\s(?:can|could)\scall\s(?:it|that)\b|\b(?:same|identical)\s(?:faces|people|ones|crowd)\b|\bhad\sto\srepeat\b"
    r"|[\"'](?:done|trained|certified|finished)[\"']|\bup\sto\sspeed\son\b|\bshowed\s\d+\s(?:[a-z]+\s){0,2}?how\b"
    r"|\b(?:haven't|have\snot|hasn't)\s(?:been\s)?unpacked\b|\bstill\sin\s(?:the|their|my)\s(?:box|boxes|boot|trunk|car|garage|wrapper)\b"
    r"|\d\s(?:[a-z-]+\s){0,3}?(?:arrived|(?:were|got)\sdelivered|remain\son\sthe\sshelf)\b",
    seldom=True,
)
""" "31 lines, several have no name", "24 more, identical faces both days", "75 stickers arrived"."""
HALF = r"(?:they|some|most|half|many|several|a\sfew|few|two|three|four|five|one)\s(?:of\s(?:them|those|these)\s)?"
UNDONE_SINCE = late(
    rf"\b(?:but|and|although|though|only)\s{HALF}(?:(?:are|were|is|was|have|had|did|do|still|just)\s)*"
    r"(?:not\b|never\b|\w+n't\b|(?:of|from|in|with|for)\s(?:an?other|(?:a|the|some)\s(?:other|different)|(?!(?:the|our|my|both|all|each|days?|nights?|_)\b)[a-z]+\W*$))"
    r"|\b(?:but|though)\s(?:it\swas\s)?(?:of|in|for|from|on|with)\s(?:an?other|(?:a|the|some)\s(?:other|different))\b"
    r"|\bhop(?:e|es|ing)\s(?:that\s)?(?:they|all|everyone|these)\s(?:all\s)?(?:finish|pass|complete|show|come|make|get|do)(?:e?s)?\b"
    r"|\bthey\s(?:all\s)?(?:want|would\slike|plan|intend|hope|need|have)\sto\s(?:take|do|attend|complete|finish|start|watch|join)\b"
    r"|\bhave\s(?:them|those|these)\s(?:[a-z]+\s)?(?:scheduled|booked|lined\sup|planned|registered|enrolled|signed\sup)\b"
    r"|\b(?:video|sound|audio|link|system|portal|quiz|site)\s(?:did\snot|didn't|would\snot|wouldn't|won't|does\snot|doesn't)\s(?:work|play|load|open|start)\b"
    r"(?![^.;!?]*\b(?:first|then|but|until)\b)|\bit\s(?:was|got|had\sto\sbe)\scancel\w*",
    seldom=True,
)
""" "18 more, they loved it and half are of another location", "20 more, we have them scheduled for March 3"."""
DENIED = late(
    r"(?:[,;.!(-]\s?|\b(?:but|and|though|although)\s)(?:they|it|that|those|these)(?:'ve|'re)?\s(?:(?:all|still|just)\s)?"
    r"(?:(?:have|has|had|did|do|does|are|were|was|is)\s)?(?:not|never|[a-z]+n't)\s(?:(?:yet|all|really|even)\s)?"
    r"(?:finish|complet|pass(?!ed\saround)|train|certif|sign|start|tak|took|done|do\b|attend|been\strained|get\b|got|show|count|want)\w*"
    r"|\bwe\s(?:did\snot|didn't|have\snot|haven't|never)\s(?:train|certif|taught|teach|count)\w*\s(?:them|those|these|it)\b"
    r"|\b(?:have|has|had|got|with)\sno\s(?:certificates?|certs?|proof|sign-?in)\b"
    r"|\b(?:but|and)\s(?:(?:nothing|none|nobody|no\s\w+)\b[^.;!?]{0,20}?\b|not\s)(?:signed|finished|certified|official|final|approved|passed)\b"
    r"|\bthey(?:'ve|\shave)?\s(?:just\s)?(?:got\s)?(?:started|begun)\b(?!\s(?:to|early|late|on\stime))|[,;.-]\s(?:they(?:'re|\sare)\s)?half\s?way\sthrough\b"
    r"|\bbut\sonly\s(?:half|some|a\sfew|one|two|three|\d+)\b|\badd\snothing\b"
    r"|\b(?:still|yet)\s(?:ahead\sof|in\sfront\sof)\s(?:them|us)\b|\bi\s(?:wanna|want\sto)\ssay\b(?!\s(?:thank|that|hi|hello|how))"
    r"|\b(?:nothing|not)\s(?:in|on)\sthe\sbooks\b|\bnot\s(?:yet\s)?(?:to\sbe\s|be\s)?(?:booked|counted|entered|recorded|logged)\b"
    r"|\bbetter\swait\b|\bnot\s(?:a\ssingle\s)?one\s(?:of\s(?:them|those)\s)?(?:has|have|had|passed|finished|took)\b"
    r"|\bsecond-?\s?hand\b|\bsays?\s(?:otherwise|something\selse)\b|\b(?:those|which|ones)\s(?:we|i)\s(?:already\s(?:had|have)"
    r"|had\salready|already\s(?:counted|entered|reported|sent|gave|told))\b",
    seldom=True,
)
""" "12 more, they have not finished", "but nothing is signed", "they have just started"."""
NOT_LEFT = late(
    r"\b(?:not|never|don't\shave|doesn't\shave|haven't|no\slonger)\s(?:have\s|got\s)?\d[\d,]*\s(?:[a-z]+\s)?(?:left|to\sgo|remaining)\b",
    seldom=True,
)
NOT_BEGUN = late(
    r"(?:^\W*(?:(?:hi|hello|hey|sorry|unfortunately|no)\b\W*){0,3}(?:(?:we|i)\s)?|\b(?:we|i)\s)"
    r"(?:(?:haven't|have\snot|not)\s(?:(?:really|even|actually|yet)\s)?(?:started|begun)|(?:none|nobody|no\sone|not|nothing)\syet)"
    r"(?:\syet)?(?=\W*$|\s?[,.;!:-]|\s(?:because|since|as|due|sorry|we|i|and)\b)",
    seldom=True,
)
SINCE_DONE = late(
    r"\b(?:but|except|only|apart|just|trained|certified|did|done|completed|finished|passed|took|taken|taught|attended|sat|saw|seen|watched"
    r"|graduated|earned|hosted|held|gave|given|led|educated|briefed|hung|presented|delivered|distributed|covered|reached)\b",
    seldom=True,
)
TELLS_ELSE = late(
    r"\b(?:start|begin|arriv|retir|hir|regist|schedul|plan|need|wait|depart|resign|vacan|open|snow|storm)\w*|\b(?:are|is|were|was|have|had|we're|they're"
    r"|quit|left|out|off|down|sick|broke|broken|will|going|next|tomorrow)\b",
    seldom=True,
)
WORD_BEHIND = late(r"\s[a-z]")
NOBODY_YET = late(
    r"\b(?:not\s(?:one|a\ssingle)|nobody|no\sone|none)\b(?!\s(?:left|missing|after\sthat|more|to\sgo|failed|of\s(?:them|those)\s(?:failed|complained)))",
    seldom=True,
)
""" "118 badges are still in the cupboard, not one welder has had the class": what is left is no remainder."""
THERE = late(
    r"\bthere(?:'s|'re|\s(?:are|is))\s(?:[a-z]+\s)?\d"
    r"|\d\s(?:[a-z-]+\s){1,2}?(?:(?:overall|altogether|in\stotal|in\sall|now)\s)?(?:(?:at|in|on)\s(?:this|our|the)\s"
    r"[a-z]+|here|on\s(?:site|board|payroll)|since\sthe\s(?:merger|move|expansion|takeover|reorgani[sz]ation))\b",
    seldom=True,
)
LEARNED = late(
    r"\b(?:train|certif|complet|finish|pass|cours|class|quiz|took|tak|attend|watch|graduat|learn|educat|session|sat\b"
    r"|did\b|done\b|through\b|got\b|it\b|ready\b|so\sfar|count|total\sis|tally)\w*"
)
PLACES = late(
    r"(?:\d|\b(?:one|two|three|four|five|six))\s(?:of\sour\s|more\s)?(?:stations?|crews?|shifts?|departments?|units?"
    rf"|garages?|floors?|{SITES})\b"
)
PLACES_DONE = late(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten))\s(?:more\s|of\sour\s)?(?:stations?|wards?|departments?|units?"
    rf"|garages?|floors?|{SITES})\s(?:(?:are|have|is|has|were|now|all)\s)*(?:finished|done|completed?|wrapped|covered)\b"
)
""" "Six wards finished already": six wards."""
EACH_OF_THEM = late(
    r"\beach\s(?:trained|certified|taught|did|had|ran|put|got|brought|added)\s(?:another\s|about\s)?\d"
    r"|\b(?:both|two|three|four|and)\b[^.;!?]*\d\s(?:[a-z]+\s){0,2}?(?:in|at|from|for)\seach(?=\W*$|[.,;!])"
)
""" "Maria and Joan each trained 10 more", "both garages ran a class, 16 in each"."""
EACH = late(r"\b(?:each|apiece|per\s(?:class|session|group|shift|day|night|room|bus))\b")


def of_who_is_there(low: str, counts: list[Count]) -> bool:
    """ "There are 41 cashiers altogether": how many there are, and not how many were trained."""
    return all(one.part == "set" for one in counts) and not LEARNED.search(low) and bool(THERE.search(low))


def of_places(low: str, counts: list[Count]) -> bool:
    """ "3 stations finished, 2 to go": two stations."""
    if PLACES_DONE.search(low) and len(counts) == 1 and not counts[0].unit:
        return True
    return all(one.part == "left" and not one.unit for one in counts) and bool(PLACES.search(low))


def so_many_each(low: str, counts: list[Count]) -> bool:
    """ "Two classes at the mill, 9 each": so many times nine, where neither we nor they multiplied."""
    figures = [one.whole for one in find_numbers(low)]
    products = {one * other for one, other in combinations(figures, 2)}
    if not products.isdisjoint(one.value for one in counts):
        return False
    several = len(figures) > len(counts) or len(figures) > 1 == len(counts)
    return bool((several and EACH.search(low)) or (len(counts) == 1 and EACH_OF_THEM.search(low)))


def not_begun(low: str, counts: list[Count]) -> bool:
    """ "We haven't started, we are down 11 drivers": a figure of which something else is told than that it is done."""
    if not NOT_BEGUN.search(low) or SINCE_DONE.search(low) or not TELLS_ELSE.search(NOT_BEGUN.sub(" ", low)):
        return False
    return all(count.part == "bare" and WORD_BEHIND.match(low, count.number.end) for count in counts)
