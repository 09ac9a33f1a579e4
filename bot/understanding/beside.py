"""What stands beside a figure, anywhere in the text, and makes it another's, an example, a share or a part.

"12 more trained by Greyhound", "6 in each yard", "when we trained 12 more", "12 more. 13 with me".
"""

from itertools import pairwise

from bot.understanding.adjuncts import RANK
from bot.understanding.count import Count
from bot.understanding.misgivings import BEFOREHAND, TESTS
from bot.understanding.patterns import any_finds, late
from bot.understanding.plainwords import KNOWN
from bot.understanding.readings import ReplyContext
from bot.understanding.text import words
from bot.understanding.units import ANYBODY, SPECIFIC, group_of

COUNTS_SO = late(
    r"\b(?:do|does|would|will|should|can|could|is|are|did|if|whether|that|it|this|those)\s(?:(?:it|that|this|they|those"
    r"|these|we|i|ok|okay|he|she|them|sure|\d+|not)\s){0,3}(?:still\s|even\s|also\s)?(?:counts?|qualif(?:y|ies)|eligible)"
    r"\b(?!\s(?:is|was|now)\b)|\bok(?:ay)?\sto\scount\b|(?:^|[,.!?]\s)\W*counts?\s?\?|\bis\sit\sthis\snumber\b|(?:^|[.!?]\s)\W*this\snumber\W*\?"
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
    r"\bi\swan(?:t\sto|na)\ssay\s(?:like\s|about\s|maybe\s|it\swas\s)?(?:\d|\W*$)|\band\sthen\ssome\b|\bor\snear\senough\b|"
    r"\bthe\s(?:class|course|session|one)\sof\s(?:the\s)?\d+\s(?:went|was|has)\b|\bthe\s\d{1,2}\s(?:and|&)\sthe\s\d|"
    r"\b(?:did|took|completed|finished|done|watched|passed)\s(?:part|half|unit|chapter|section|lesson)\s(?:\d|one\b|two\b|a\b|i\b)|"
    r"(?<![\d,])(?P<told>\d[\d,]*)\b[^.;!?\d]*?,?\s(?:and\s)?so\s(?:please\s|you\scan\s)?(?:add|log|record|put(?:\s(?:us|me))?\sdown)(?:\s(?:another|in|for))*"
    r"\s(?!(?P=told)\b)\d|\d[^.!?;\d]*?,\s(?:well|good|ok|okay|um|uh|er|hmm|no),?\s\d"
    r"|(?:^|[.!?]\s)(?:when|once|before(?!\si\s(?:forget|board|head|log|sign|clock|take)\b)|until|had|say|suppose|imagine)\s(?:we|i|of\sthat|that)\s[^,.!?]*(?:$|[.!?])"
    r"|\b(?:on\sa\sgood\sday|in\sa\sperfect\sworld|(?<!scheduled\s)(?<!planned\s)(?<!classes\s)(?<!sessions\s)(?:each|every)\s(?:month|week|year|quarter|day))\b"
)
""" "12 more, well, 11", "when we trained 12 more", "on a good day": no report of so many."""
NEARBY = late(
    r"\b(?:police|sheriff\S*|fbi|officers?|troopers?|county|city|state)\s(?:\w+\s)?came\sand\b|\bnext\sdoor\b|\b(?:across|down)\sthe\s(?:street|road|highway|block)\b"
)
GONE = late(
    r"\d[^.!?]*?\b(?:then|and|but|now|since|they|who|whom|have|has|already)\s(?:(?:they|all|have|since|then|now|just|already)\s)*"
    r"(?:quit|left|gone|resigned|retired|fired|laid\soff|dropped\sout|transferred)\b(?!\s(?:to|over|with|for|in|until|home|through|thru|on|up|well|live|online|\d))"
    r"|\d[^.!?]*?\d\sof\swhom\b"
)
""" "40 trained, then they quit"."""
AS_TOLD = late(
    r"\d[^.!?]*?[,;]\s(?:but\s)?(?:the|our|my|your)\s(?:report|system|lms|sheet|spreadsheet|roster|list|portal|log|tracker|boss|manager|trainer|hr)"
    r"\s(?:says?|said|shows?|has|had|got)\s\d|\bby\s(?:their|his|her|some\w*(?:'s)?)\s(?:count|numbers?|records?|tally)\b"
    r"|\b(?:including|counting|with)\s(?:(?:the|ones?|those|group|class|people|of|for|from|on|in)\s)*(?:next|tomorrow)\b"
    r"|\bbut\ssome\b|\b(?:gets?|takes?)\s(?:it|this|the\straining)\s(?:at|upon|on)\s(?:hire|hiring|orientation|onboarding)\b"
    r"|\ba\s(?:long\s)?while\s(?:ago|back)\b|\b(?:years|ages|months|long)\sago\b",
    seldom=True,
)
""" "15 more, the report says 50", "by their count", "with tomorrow's class"."""
WITH_OUTSIDERS = late(
    r"\b(?:including|counting|plus|with)\s(?:(?:the|our|some|a\sfew|their|\d+)\s)*(?:volunteers?|customers?|guests?|visitors?|public|students?"
    r"|spouses?|famil(?:y|ies)|vendors?|tenants?|passengers?|kids|friends|neighbou?rs)\b"
)
AT_LARGE = late(
    r"\bat\s(?:(?:the|an?|your|that|this)\s)?(?:\w+\s)?(?:conference|convention|(?:trade|truck)\sshow|expo|booth|rally|summit"
    r"|coalition\sbuild|church|festival|parade)\b|\bat\s(?:the|your)\s(?:gathering|coalition\sbuild|event)\b|\b(?:in|across|from|throughout)\s(?:the|our)\s(?:whole|entire)\s(?:county|state|region|city"
    r"|industry|country|province|area)\b|\bmy\s(?:kids?|son|daughter|wife|husband|brother|sister|friend|neighbou?r)'s?\b",
    seldom=True,
)
""" "40 trained at the trade show": whoever was there."""
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
TWICE = late(r"(?:\s(?:more|new|additional|extra|others|people|trained|done)){0,3}\s?[,.!;:(-]*\s?")
STOOD = late(r"\b(?:has|have|had|says?|said|got|is|are|was|were|it|or|of)\b")
AT_PLACE = late(r"\s(?:\w+\s)?(?:in|at|on|from)\s[a-z]")
BY = late(r"\b(?P<how>by|with)\s(?:the\s)?(?P<who>[^\W\d_][\w'&-]*)")
RANKED = late(RANK)
BY_WHAT = words(
    "our my us me ourselves myself himself herself themselves your yourself phone video videos zoom webinar internet "
    "online email mail hand way shift shifts group groups department departments bus area sector noon midnight then "
    "now end name fa favor tat botl truckers busing"
)
OURS = (KNOWN, BY_WHAT, ANYBODY, SPECIFIC)


def told_aside(
    low: str, asked: str, counts: list[Count], clause: tuple[int, int], context: ReplyContext, names: frozenset[str]
) -> bool:
    """Whether words beside the counts, whose `clause` it is, keep one from believing them; `asked`: with questions."""
    start, past = clause
    if any_finds(asked, COUNTS_SO, ALL_OF, NEARBY, PER_ONE, NEVER_MIND, WITH_OUTSIDERS, AS_TOLD) or SEASON.search(
        asked, start, past
    ):
        return True
    if group_of(context.unit) == "people" and AT_LARGE.search(asked):
        return True
    if BEFOREHAND.search(low, 0, start) or _by_another(low[start:past], names) or _leaves(low):
        return True
    if not context.current and "refresher" in low[start:past]:
        return True  # Who takes one was trained before.
    if not all(count.part == "left" for count in counts):
        return _thrown_in(low, counts) or bool(WHOSE.search(low) or GONE.search(asked))
    # Who needs but the quiz is not left to be trained, nor trained.
    return _thrown_in(low, counts) or bool(TESTS.search(low, start, past)) or _of_sessions(low, counts)


def _by_another(low: str, names: frozenset[str]) -> bool:
    """ "12 more trained by Greyhound": who that is nobody knows; our sergeant and our trainer are ours."""
    others = [
        found
        for found in BY.finditer(low)
        if not any(found["who"] in listed for listed in OURS) and not RANKED.match(found["who"])
    ]
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
        if one.value == other.value and low[: other.number.start].endswith(", the "):
            return True  # "2 more this week, the 2 at the north plant".
        again = one.value == other.value and one.part == "add" and other.part in ("add", "bare")
        if again and TWICE.fullmatch(low, one.number.end, other.number.start):
            return True
        if other.part != "bare" or other.unit or not ENDED.search(low, one.number.end, other.number.start):
            continue
        before, after = low[other.start : other.number.start], low[other.number.end : other.end]
        label = before.strip() and not STOOD.search(before) and not after.strip(" .,;-")
        if not (label or TELLS.search(before + after) or AT_PLACE.match(after)):
            return True
    return False
