"""What is said beside a figure, in a sentence or clause of its own, and takes back or blurs what it told.

"12 more trained. They still have the test", "12 more. Half of them were from Pilot", "12 done. Don't quote me": the
figure's own words are plain, and all the same nobody would book it. So what stands after it is looked at as well: a
sentence about those people, or that number, has only words of plain answers or of praise, and none of doubt.
"""

from collections.abc import Iterator
from itertools import pairwise

from bot.understanding import barely
from bot.understanding.adjuncts import RANK
from bot.understanding.counts import Count
from bot.understanding.doubts import clause_of
from bot.understanding.patterns import any_finds, late
from bot.understanding.plainness import OF_WHICH, all_plain
from bot.understanding.plainwords import KNOWN
from bot.understanding.readings import ReplyContext
from bot.understanding.text import words
from bot.understanding.units import ANYBODY, SPECIFIC
from bot.understanding.wheres import without_places

MOST_PIECES = 12
"""Sentences after a figure that are looked at."""
PIECES = late(r"[.!?;:\n()]+|,?\s(?:but|though|although|however|except)\s|\s-+\s")
HUNG_ON = late(
    r",\s(?=(?:all|most|mostly|half|some|none|including|counting|one|two|three|1|2|3|pending|awaiting|waiting|i\swish|i\sthink"
    r"|i\sbelieve|i\swould|i\swant)\b)"
)
LEAD = (
    r"^\W*(?:(?:and|but|oh|ah|no|well|so|also|though|although|actually|btw|fyi|ps|note|now|still|however|because|since"
    r"|sorry|please|just|only|really|which)[\s,]+)*"
)
ARE = (
    r"(?:is|are|was|were|'s|'re|includes?|counts?|may|might|could|should|would|will|has|have|had|need|needs|owe"
    r"|still)\b"
)
ABOUT_THEM = late(
    rf"{LEAD}(?:they(?:'\w+)?\b|(?:this\s)?(?:these|those|that|this|it)\s?{ARE}"
    r"|\d+\s(?:of|more\sof|already|were|are|may)\b"
    r"|(?:half|some|most|several|many|few|a\scouple|a\sfew|two|three|one|none|all|both|each)\s(?:of\s(?:them|those|these|whom)\b"
    rf"|(?:already\s)?{ARE})"
    r"|(?:all|mostly|half|some|most|all\sour)\s(?:of\s)?(?!the\b|set\b|good\b|is\b|well\b|best\b)"
    r"[^\W\d_][\w'-]*(?:\s[^\W\d_][\w'-]*){0,5}$"
    r"|(?:includes?|including|counting)\b|(?:could|might|may)\sbe\b|can\shave\b|there\s(?:are|is)\smaybe\b"
    r"|(?:was|were)\s(?:a|the|only|just|for|in|of|with|from)\b|the\s(?:not|same)\b"
    r"|not\s(?:the|those|tat|botl|yours?|ours?|all|a|an|every|counted|official|certified|paid|full|our)\b"
    r"|no\s(?:certs?|certificates?|quiz|tests?|paperwork|proof|list|results?|records?|of)\b)"
)
"""What opens a sentence that goes on about those people, or that number."""
FRAGMENT = late(r"^\W*(?:for|with|by|about|from|under|in|on|at)\s[^\W\d_][\w'-]*(?:[\s,]+[^\W\d_][\w'-]*){0,5}\W*$")
SAID = late(
    r"\b(?:we|i|we're|i'm|we'll|i'll|you|they|it|it's|there|is|are|was|were|will|be|way|now|note|behalf|need|please"
    r"|call|contact|more|next)\b|_"
)
""" "For their CDL" goes on with what was told; "for now we're fine" is a sentence."""
TO_CHECK = (
    r"\b(?:double[- ]?check\w*|re-?check\w*|(?:have|has|need|needs|got|let\sme|gotta|must|should|want)\s(?:to\s)?"
    r"(?:confirm|verify|check(?!\s(?:out|in)\b))"
    r"|(?:i'll|i\swill|we'll|we\swill|will|can|can't|cannot)\s(?:confirm|verify)(?!\s(?:the|our|a)\s(?:next|date|new))"
    r"|(?:waiting|wait|waits)\s(?:on|for|to)\s(?:[\w']+\s){0,3}?(?:ok|okay|go-ahead|word|answer|results?|scores?|certs?|certificates?|quiz\w*|tests?"
    r"|exams?|paperwork|proof|hr|confirm\w*|approval|sign\w*|list|numbers?|count)"
    r"|(?:can't|cannot)\s(?:prove|be\ssure|vouch|guarantee|swear)|no\sproof"
    r"|don't\s(?:trust|add|put|count|log|enter|record|book|post|report|mark)|hold\soff|hold\son"
    r"|(?:real|exact|final|actual|true|official|firm|precise|better)\s(?:number|count|figure|total|tally)s?)\b"
)
ROUGH = (
    r"\b(?:duplicat\w*|dupes?|repeats|repeaters|ballpark|approx\w*|guess\w*|give\sor\stake|more\sor\sless"
    r"|plus\sor\sminus|quote\sme|hold\s(?:me|us)\sto\s(?:it|that)|bet\son\s(?:it|that)|i'm\stold|i\shear(?:d)?"
    r"|(?:he|she)\ssays|they\ss(?:ay|aid)|by\smistake|in\serror|my\s(?:bad|mistake)|typo)\b"
)
NOT_NEW = (
    r"\b(?:refreshers?|re-?trained|recert\w*|(?:you|your)\s(?:in\s)?(?:have\s)?already|you've\s(?:already\s)?got"
    r"|(?:have|had|has|were)\salready\s(?:done|taken|had|been|trained|completed|finished|counted|reported)"
    r"|(?:should|must|may|might)\s(?:already\s)?have\s(?:already\s)?(?:gotten|got|received|seen|had)"
    r"|(?:gotten|received|got|sent)\s(?:them|it|those|that|this)\salready"
    r"|already\s(?:have|has|had|got|gotten|the\shave|in\s(?:there|the|your|our)|counted|reported|sent"
    r"|on\s(?:there|file|record|the\slist))"
    r"|(?:includ\w+|counting)\s(?:(?:the|ones|those|of|from)\s)+(?:_|last|time|before|previous)"
    r"|(?:that|this|those|these|it|they)\s(?:this\s)?(?:is|was|were|are|'s|'re)\s(?:(?:all|also|just|only|for|from|in|of"
    r"|the)\s)*(?:last|previous|past)(?!\s(?:week|night|one|group|of|class|session|mon|tue|wed|thu|fri|sat|sun))"
    r"|(?:different|wrong|other)\s(?:course|class|program|programme|training|video|one)"
    r"|not\s(?:(?:those|the)\s)?(?:(?:one|of)\s)?(?:the\s)?(?:yours|tat|botl|ours|your\s(?:one|program|course|video))"
    r"|our\sown\s(?:material|video|course|program)\w*)\b"
)
BLUNTLY = (
    r"^\W*i\s(?:wish|would\slike|want\sto\s(?:say|speak)|think\s\w+\W*$)|"
    r"^\W*(?:not\syet|better\snot|nothing\syet|hold|pending|unofficial\w*|unconfirmed|tentative\w*|rough\w*"
    r"|(?:(?:all|mostly|most|half|some)\s(?:of\s)?)?(?:contractors?\b|temps?\b|temporar\w+|volunteers?\b|seasonals?\b|interns?\b)|tomorrow\W*$|or\s\d|to\s(?:check|confirm|verify)\b"
    r"|(?:we|i)\s(?:are\s)?(?:hope|hoping)\W*$|update\s?:?\s(?:tomorrow|later|soon)|later\sconfirmed"
    r"|(?:i|we)\s(?:think|believe|guess)(?:\s(?:yes|so|that's|this\sis|it's|it\swas|that\swas|that\sis)\b.*)?\W*$)"
    r"|\b(?:pending|unofficial|unconfirmed|tentative|preliminary|provisional)\W*$"
)
BEFOREHAND = late(f"{TO_CHECK}|{ROUGH}")
DOUBT = late(f"{TO_CHECK}|{ROUGH}|{NOT_NEW}|{BLUNTLY}")
"""What blurs the figure before it, whatever the sentence is about."""
TESTS = late(r"\b(?:quiz(?:zes)?|tests?|exams?|certs?|certificates?|paperwork|results)\b")
TESTED = late(
    r"\b(?:passed|aced|completed|finished|took|done|did|great|good|well|100|all|attached|sent|send|enclosed|soon"
    r"|e?mail\w*|upload\w*|please|get|got|received|print\w*|have|file|hand)\b"
)
""" "Test is tomorrow", "quiz results pending"; "everyone passed the quiz" and "certificates attached" are well."""
PRAISE = words(
    "loved love enjoyed liked great good fantastic amazing excellent wonderful best awesome terrific superb powerful "
    "moving moved eye eyes opening opener opened impactful informative important interesting interested engaged "
    "engaging attentive positive thankful grateful appreciated appreciate appreciative impressed impressive helpful "
    "useful worth valuable learned emotional feedback success successful smooth smoothly busy slow crazy hectic cold "
    "hot long tough hard weather holiday holidays shocked surprised stunned touched thought like liking tired quiet "
    "nothing everything pleased happy proud excited well biggest largest smallest teared tears crying cried big gros"
)
ABOUT_PRAISE = words(
    "they they're they've it it's very really so much all also lot lots about what to do if when something see video "
    "material materials training presentation asked questions problems problem issues complaints had no any who will "
    "now know knew how thing things that's us me you them here and not too bad as for with rest others next year "
    "months years already could can can't their even ever never job work time from most mostly half some majority "
    "new tat botl idea goes going happens sent by attached send soon started been "
    "want wants wanted would like to become be trainers trainer instructors told tell said share shared stories story "
    "family kids come comes came office ask asking before other seen it's found find more between of"
)
COUNTS_SO = late(
    r"\b(?:do|does|would|will|should|can|could|is|are|did|if|whether|that|it|this|those)\s(?:(?:it|that|this|they|those"
    r"|these|we|i|ok|okay|he|she|them|sure|\d+|not)\s){0,3}(?:still\s|even\s|also\s)?(?:counts?|qualif(?:y|ies)|eligible)"
    r"\b(?!\s(?:is|was|now)\b)|\bok(?:ay)?\sto\scount\b|\bis\sit\sthis\snumber\b|(?:^|[.!?]\s)\W*this\snumber\W*\?"
    r"|\b(?:is|are|do|does|should)\s[^.?!]{0,40}\bincluded?\b[^.!?]{0,40}\?|\bis\s(?:it|that|this)\s(?:ok|okay|fine|alright)\b"
    r"|\bfor\s(?:botl|tat)\W+right\b|\bdid\s(?:we|i)\ssay\b|^\W*\d+\W+(?:is|does|do|would|will|ok|right|correct|good)\b[^.!]*\?"
)
""" "Does that count?" """
ALL_OF = late(
    r"\b(?:everyone|everybody|all)\s(?:of|on|from|in|at)\s(?!them\b|us\b|our\b|the\b|it\b)\w+\s(?:all\s)?"
    r"(?:but|except|minus)\s"
    r"|\b(?:everyone|everybody|all)\s(?:but|except)\s(?:for\s)?(?:[a-z]+\s){0,4}[a-z]+,[^.;!?\d]{0,20}\d"
)
""" "Everyone on nights but 15": how many of the others are not, nobody said."""
WHOSE = late(
    r"\d[^.!?;]{0,60}?\b(?:who|that|which)\s(?:[a-z']+\s){0,3}?(?:already|left|gone|quit|you|your|my|still|need|owe|failed)\b"
)
""" "12 more drivers who already had it"."""
PER_ONE = late(
    r"\b(?:each|every)\s(?!of\b|one\b|week|month)[a-z]+\s(?:has|have|had|gets?|needs?)\s\d"
    r"|\b(?:in|at|from|for|per)\s(?:each|every)\s(?!class|session|group|one|of|on|in|at|and|yesterday|this|last|today)[a-z]"
    r"|^\W*\d+\s(?:\w+\s)?(?:each|apiece)\W*$"
    r"|\d\s(?:yards|stores|locations|sites|depots|shops|managers|supervisors|schools|crews|shifts|trucks|buses)\s?"
    r"(?:x|\*|times)\s?\d"
)
""" "6 in each yard", "14 yards x 6": how many are at one place, or at each."""
NEVER_MIND = late(
    r"\bthe\s(?:class|course|session|one)\sof\s(?:the\s)?\d+\s(?:went|was|has)\b|\bthe\s\d{1,2}\s(?:and|&)\sthe\s\d|"
    r"\b(?:did|took|completed|finished|done|watched|passed)\s(?:part|half|unit|chapter|section|lesson)\s(?:\d|one\b|two\b|a\b|i\b)|"
    r"\d[^.!?;\d]*?,\s(?:well|good|ok|okay|um|uh|er|hmm|no),?\s\d"
    r"|(?:^|[.!?]\s)(?:when|once|before|until|had|say|suppose|imagine)\s(?:we|i|of\sthat|that)\s[^,.!?]*(?:$|[.!?])"
    r"|\b(?:on\sa\sgood\sday|in\sa\sperfect\sworld|(?:each|every)\s(?:month|week|year|quarter|day))\b"
)
""" "12 more, well, 11", "when we trained 12 more", "on a good day": no report of so many."""
NEARBY = late(
    r"\b(?:police|sheriff\S*|fbi|officers?|troopers?|county|city|state)\s(?:\w+\s)?came\sand\b|\bnext\sdoor\b|\b(?:across|down)\sthe\s(?:street|road|highway|block)\b"
)
SEASON = late(
    r"\blast\s(?:fall|autumn|spring|summer|winter|year)\b|\b(?:19|20)\d\d\s(?:video|version|course|module|edition|material)"
    r"|\b(?:in|over|within)\s(?:the\s(?:last\s|past\s)?)?(?:\w+\s)?(?:years|decades)\b"
)
AND_LEAVE = late(
    r"^[^.!?;]*?\d+\s(?:more|others?|additional)\s(?:\w+\s)?and\s(?:then\s|already\s)?(?:i|we|i'm|we're|i'll|we'll)\s"
    r"(?:am\s|are\s|can\s|will\s|me\s|already\s)*(?:out|quit|retire|retiring|gone|leave|leaving|in\sis\sgoing|no\slonger"
    r"|go(?:ing)?\shome|call\sit)\b"
)
""" "10 more and I'm out": ten to go, as likely as ten done."""
TRAINED = late(r"\b(?:trained|certified|completed|finished|done|did|took|passed|attended)\b")
SESSIONS = late(
    r"(?:\d|\b(?:one|two|three|four|five|six))\s(?:more\s|of\sour\s)?(?:class|session|shift|crew|yard|store|group|depot|location"
    r"|department|round|batch)(?:e?s)?\b[^.!?;]{0,30}$"
)
ENDED = late(r"[.!?;\n]")
TELLS = late(r"\b(?:trained|certified|completed|finished|done|took|passed|attended|more|another|drivers?)\b|_|[:=+]")
EQUALS = late(r"\d\s?=\s?\d")
TWICE = late(r"\s(?:more\s?)?")
STOOD = late(r"\b(?:has|have|had|says?|said|got|is|are|was|were|it|or|of)\b")
AT_PLACE = late(r"\s(?:\w+\s)?(?:in|at|on|from)\s[a-z]")
BY = late(r"\b(?P<how>by|with)\s(?:the\s)?(?P<who>[^\W\d_][\w'&-]*)")
RANKED = late(RANK)
BY_WHAT = words(
    "our my us me ourselves myself himself herself themselves your yourself phone video videos zoom webinar internet "
    "online email mail hand way shift shifts group groups department departments bus area sector noon midnight then "
    "now end name fa favor tat botl truckers busing"
)
OURS = KNOWN | BY_WHAT | ANYBODY | SPECIFIC


def blurred(low: str, asked: str, counts: list[Count], context: ReplyContext, names: frozenset[str]) -> bool:
    """Whether what stands beside the counts, in `low`, blurs them; `asked` is the same text with its questions."""
    start = clause_of(low, counts[0].number.start, counts[0].number.start)[0]
    end = counts[-1].number.end
    past = clause_of(low, end, end)[1]
    if (
        any_finds(asked, COUNTS_SO, ALL_OF, NEARBY, PER_ONE, NEVER_MIND)
        or SEASON.search(asked, start, past)
        or BEFOREHAND.search(low, 0, start)
    ):
        return True
    if _by_another(low[start:past], names) or _leaves(low) or _thrown_in(low, counts):
        return True
    if barely.says_something_else(low, counts, context, names):
        return True
    if not context.current and "refresher" in low[start:past]:
        return True  # Who takes one was trained before.
    left = all(count.part == "left" for count in counts)
    if not left and WHOSE.search(low):
        return True
    if left and (TESTS.search(low, start, past) or _of_sessions(low, counts)):
        return True  # Who needs but the quiz is not left to be trained, nor trained.
    return any(_blurs(piece, context, names, left) for piece in _after(low, end, past))


def _by_another(low: str, names: frozenset[str]) -> bool:
    """ "12 more trained by Greyhound": who that is nobody knows; our sergeant and our trainer are ours."""
    others = [found for found in BY.finditer(low) if found["who"] not in OURS and not RANKED.match(found["who"])]
    return any(found["how"] == "by" or found["who"] in names for found in others)


def _of_sessions(low: str, counts: list[Count]) -> bool:
    """ "One class down, two to go": two classes."""
    return not any(count.unit for count in counts) and bool(SESSIONS.search(low, 0, counts[0].number.start))


def _leaves(low: str) -> bool:
    leaves = AND_LEAVE.match(low)
    return bool(leaves and not TRAINED.search(leaves[0]))


def _thrown_in(low: str, counts: list[Count]) -> bool:
    """ "12 more. 13 with me": a second number in a sentence of its own, of which nothing tells what it counts."""
    if len(counts) > 2 and EQUALS.search(low) and all(count.part in ("add", "bare") for count in counts):
        return True  # "11 + 11 = 23" is no sum of three.
    for one, other in pairwise(counts):
        again = one.value == other.value and one.part == other.part == "add"
        if again and TWICE.fullmatch(low, one.number.end, other.number.start):
            return True
        if other.part != "bare" or other.unit or not ENDED.search(low, one.number.end, other.number.start):
            continue
        before, after = low[other.start : other.number.start], low[other.number.end : other.end]
        label = before.strip() and not STOOD.search(before) and not after.strip(" .,;-")
        if not (label or TELLS.search(before + after) or AT_PLACE.match(after)):
            return True
    return False


def _after(low: str, end: int, past: int) -> Iterator[str]:
    """The sentences and clauses after the one in which the last count stands, and what a comma hangs on that."""
    hung = HUNG_ON.search(low, end, past)
    pieces = (piece.strip(" ,") for piece in PIECES.split(low[hung.end() if hung else past :])[:MOST_PIECES])
    return (piece for piece in pieces if piece.strip(" _,.-"))


def _blurs(piece: str, context: ReplyContext, names: frozenset[str], left: bool) -> bool:
    if DOUBT.search(piece) or (TESTS.search(piece) and not TESTED.search(piece)):
        return True
    if left:
        return False  # Why they are left, and when they will be trained, changes nothing.
    if ABOUT_THEM.match(piece):
        return not _harmless(without_places(piece, frozenset()), context)
    goes_on = FRAGMENT.match(piece) and not SAID.search(piece)
    return bool(goes_on) and not _harmless(without_places(piece, names), context)


def _harmless(piece: str, context: ReplyContext) -> bool:
    """In words of plain answers and of praise: "they loved it", "that was the night shift"."""
    return not PRAISE.isdisjoint(words(piece)) or all_plain(OF_WHICH.sub(" ", piece), context, ABOUT_PRAISE)
