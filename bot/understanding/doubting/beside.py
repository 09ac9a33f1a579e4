"""What stands beside a figure, anywhere in the text, and makes it another's, an example, a share or a part.

"12 more trained by Greyhound", "6 in each yard", "when we trained 12 more", "12 more. 13 with me".
"""

from itertools import pairwise

from bot.understanding.counting.count import Count
from bot.understanding.doubting.misgivings import BEFOREHAND, TESTS
from bot.understanding.harmless.adjuncts import RANK
from bot.understanding.readings import ReplyContext
from bot.understanding.words.plainwords import KNOWN
from bot.understanding.words.units import ANYBODY, SPECIFIC, group_of
from bot.understanding.words.verbs import either
from bot.understanding.words.wheres import KINDS
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import words

COUNTS_SO = late(
    r"""
    \b(do|does|would|will|should|can|could|is|are|did|if|whether|that|it|this
      |those) ((it|that|this|they|those|these|we|i|ok|okay|he|she|them|sure|\d+|not) ){0,3}(still |even\s
      |also )?(counts?|qualif(y|ies)|eligible)\b(?! (is|was|now)\b)
    |\bok(ay)? to count\b|(^|[,.!?] )\W*counts? ?\?|\bis it this number\b|(^|[.!?] )\W*this number\W*\?
    |\b(is|are|do|does|should) [^.?!]{0,40}\bincluded?\b[^.!?]{0,40}\?|\bis (it|that|this) (ok|okay|fine|alright)\b
    |\bfor (botl|tat)\W+right\b|\bdid (we|i) say\b|^\W*\d+\W+(is|does|do|would|will|ok|right|correct
    |good)\b[^.!]{0,200}\?
    """,
)
""" "Does that count?" """
ALL_OF = late(
    r"""
    \b(everyone|everybody|all) (of|on|from|in|at) (?!them\b|us\b|our\b|the\b|it\b)\w+ (all )?(but|except|minus)\s
    |\b(everyone|everybody|all) (but|except) (for )?([a-z]+ ){0,4}[a-z]+,[^.;!?\d]{0,20}\d
    """,
)
""" "Everyone on nights but 15": how many of the others are not, nobody said."""
WHOSE = late(
    r"""
    \d[^.!?;]{0,60}?\b(who|that|which) ([a-z']+ ){0,3}?(already|left|gone|quit|you|your|my|still|need|owe|failed)\b
    """,
)
""" "12 more drivers who already had it"."""
PER_ONE = late(
    r"""
    \b(each|every) (?!of\b|one\b|week|month)[a-z]+ (has|have|had|gets?|needs?) \d
    |\b(in|at|from|for|per) (each|every) (?!class|session|group|one|of|on|in|at|and|yesterday|this|last|today)[a-z]
    |^\W*\d+ (\w+ )?(each|apiece)\W*$
    |\d (yards|stores|locations|sites|depots|shops|managers|supervisors|schools|crews|shifts|trucks|buses) ?(x|\*
      |times) ?\d
    """,
)
""" "6 in each yard", "14 yards x 6": how many are at one place, or at each."""
NEVER_MIND = late(
    r"""
    \bi wan(t to|na) say (like |about |maybe |it was )?(\d|\W*$)|\band then some\b|\bor near enough\b
    |\bthe (class|course|session|one) of (the )?\d+ (went|was|has)\b|\bthe \d{1,2} (and|&) the \d
    |\b(did|took|completed|finished|done|watched|passed) (part|half|unit|chapter|section|lesson) (\d|one\b|two\b|a\b
      |i\b)
    |(?<![\d,])(?P<told>\d[\d,]*)\b[^.;!?\d]{0,200}?,? (and )?so (please |you can )?(add|log|record
      |put( (us|me))? down)( (another|in|for))* (?!(?P=told)\b)\d
    |\d[^.!?;\d]{0,200}?, (well|good|ok|okay|um|uh|er|hmm|no),? \d
    |(^|[.!?] )(when|once|before(?! i (forget|board|head|log|sign|clock|take)\b)|until|had|say|suppose|imagine) (we|i
      |of that|that) [^,.!?]{0,200}($|[.!?])
    |\b(on a good day|in a perfect world
      |(?<!scheduled )(?<!planned )(?<!classes )(?<!sessions )(each|every) (month|week|year|quarter|day))\b
    """,
)
""" "12 more, well, 11", "when we trained 12 more", "on a good day": no report of so many."""
NEARBY = late(
    r"""
    \b(police|sheriff\S*|fbi|officers?|troopers?|county|city|state) (\w+ )?came and\b|\bnext door\b
    |\b(across|down) the (street|road|highway|block)\b
    """,
)
GONE = late(
    r"""
    \d[^.!?]{0,200}?\b(then|and|but|now|since|they|who|whom|have|has
      |already) ((they|all|have|since|then|now|just|already) )*(quit|left|gone|resigned|retired|fired|laid off
      |dropped out|transferred)\b(?! (to|over|with|for|in|until|home|through|thru|on|up|well|live|online|\d))
    |\d[^.!?]{0,200}?\d of whom\b
    """,
)
""" "40 trained, then they quit"."""
AS_TOLD = late(
    r"""
    \d[^.!?]{0,200}?[,;] (but )?(the|our|my|your) (report|system|lms|sheet|spreadsheet|roster|list|portal|log|tracker
      |boss
      |manager|trainer|hr) (says?|said|shows?|has|had|got) \d
    |\bby (their|his|her|some\w*('s)?) (count|numbers?|records?|tally)\b
    |\b(including|counting|with) ((the|ones?|those|group|class|people|of|for|from|on|in) )*(next|tomorrow)\b
    |\bbut some\b|\b(gets?|takes?) (it|this|the training) (at|upon|on) (hire|hiring|orientation|onboarding)\b
    |\ba (long )?while (ago|back)\b|\b(years|ages|months|long) ago\b
    """,
)
""" "15 more, the report says 50", "by their count", "with tomorrow's class"."""
WITH_OUTSIDERS = late(
    r"""
    \b(including|counting|plus|with) ((the|our|some|a few|their|\d+) )*(volunteers?|customers?|guests?|visitors?|public
      |students?|spouses?|famil(y|ies)|vendors?|tenants?|passengers?|kids|friends|neighbou?rs)\b
    """,
)
AT_LARGE = late(
    r"""
    \bat ((the|an?|your|that|this) )?(\w+ )?(conference|convention|(trade|truck) show|expo|booth|rally|summit
      |coalition build|church|festival|parade)\b
    |\bat (the|your) (gathering|coalition build|event)\b
    |\b(in|across|from|throughout) (the|our) (whole|entire) (county|state|region|city|industry|country|province|area)\b
    |\bmy (kids?|son|daughter|wife|husband|brother|sister|friend|neighbou?r)'s?\b
    """,
)
""" "40 trained at the trade show": whoever was there."""
SEASON = late(
    r"""
    \blast (fall|autumn|spring|summer|winter|year)\b|\b(19|20)\d\d (video|version|course|module|edition|material)
    |\b(in|over|within) (the (last |past )?)?(\w+ )?(years|decades)\b
    """,
)
AND_LEAVE = late(
    r"""
    ^[^.!?;]*?\d+ (more|others?|additional) (\w+ )?and (then |already )?(i|we|i'm|we're|i'll|we'll) (am |are |can\s
      |will |me |already )*(out|quit|retire|retiring|gone|leave|leaving|in is going|no longer|go(ing)? home|call it)\b
    """,
)
""" "10 more and I'm out": ten to go, as likely as ten done."""
TRAINED = late(r"\b(trained|certified|completed|finished|done|did|took|passed|attended)\b")
SESSIONS = late(
    r"""
    (\d|\b(one|two|three|four|five|six)) (more |of our )?(class|session|shift|crew|yard|store|group|depot|location
      |department|round|batch)(e?s)?\b[^.!?;]{0,30}$
    """,
)
ENDED = late(r"[.!?;\n]")
TELLS = late(r"\b(trained|certified|completed|finished|done|took|passed|attended|more|another|drivers?)\b|_|[:=+]")
EQUALS = late(r"\d ?= ?\d")
TWICE = late(r"( (more|new|additional|extra|others|people|trained|done)){0,3} ?[,.!;:(-]* ?")
STOOD = late(r"\b(has|have|had|says?|said|got|is|are|was|were|it|or|of)\b")
AT_PLACE = late(r" (\w+ )?(in|at|on|from) [a-z]")
BY = late(r"\b(?P<how>by|with) (the )?(?P<who>[^\W\d_][\w'&-]*)")
RANKED = late(RANK)
PUT_BY = late(rf"\bby (the|our) ([a-z]+ ){{0,2}}?({either(KINDS)})\b")
""" "4 more posters by the vending machines": where they are."""
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
    clause_told = PUT_BY.sub(" ", low[start:past]) if group_of(context.unit) == "materials" else low[start:past]
    if BEFOREHAND.search(low, 0, start) or _by_another(clause_told, names) or _leaves(low):
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
