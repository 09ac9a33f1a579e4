"""Numbers beside a count that count nothing, or the same people again: times, days, rooms in a row, stages."""

from itertools import pairwise

from bot.understanding.counting.count import Count
from bot.understanding.counting.parts import ALL_BEFORE, DAY, FRESH, MORE
from bot.understanding.harmless.adjuncts import SITES
from bot.understanding.readings import ReplyContext
from bot.understanding.words.numbers import Number
from bot.understanding.words.units import ANYBODY, SPECIFIC, group_of
from bot.understanding.writing.patterns import any_finds, late

STRAY = late(
    r"""
    \b(at|by|before|after|until|till|to|from|past|between|in|on|during|within|over|with|for|but|except|minus|save|bar
      |day|week|part|module|lesson|unit|level|phase|period|grade|chapter|semester|stage|step|tier|section|same|already
      |of(?= (the|our|all) )) ((the|our|last|past|other|same|all) )*$
    """,
)
""" "10 more trained at five", "over the last two weeks": what stands before a number that is added to no count."""
SPREAD_OVER = late(
    r"""
    (\b(in|across|over|at|between|among|on|through)
      |\b(?P<whose>[a-z]+)( (more|others?))? (of|from)) ((the|our|all|both|these) )*$
    """,
)
SPREAD = late(rf" ([a-z-]+ )?(shifts|departments|divisions|areas|routes|rooms|cities|states|sittings|{SITES})\b")
""" "20 drivers of the three shifts": over how many they are spread counts none of them."""
TOGETHER = late(rf" ([a-z-]+ )?{SITES} (combined|(put |taken )?together|included)\b")
""" "All eight stores combined, 104 so far"."""
EVERY_PLACE = late(rf" (shifts|departments|divisions|areas|regions|districts|counties|states|{SITES})\b")
""" "All six regions have reported in"."""
LATELY = late(r"\b(in|over|during|within|for) (the |these )?(last|past) $")
AGO = late(r" (days?|weeks?|hours?) ago\b")
IN_ONE = late(r"\bin one (sitting|go|shot|day|afternoon|morning|group|room|place)\b")
SPAN = late(r" (days|weeks|months)\b")
""" "35 more over the last two weeks"."""
IN_A_ROW = late(
    r"""
    \b(stores|routes|rooms|schools|depots|yards|crews|shifts|locations|buses|bus|terminals|branches|sites|buildings
      |exits?|highways?|i-) ?([\d_]+|one|two|three)(, [\d_]+)*,? (and|&) (\d|one|two|three|four|five)
    |\b(stores|routes|rooms|schools|depots|yards|crews|shifts|locations|buses|terminals|branches|sites
      |buildings) \d+ ?(thru|through|to|-) ?\d
    """,
)
STAGES = late(
    r"""
    \b(invited|enrolled|registered|scheduled|assigned|attended|started|hired|hires|onboarded|present|came|signed up
      |in the (class|room)|took (it|the \w+)|watched the video)\b[^;!?]{0,40}?\b(trained|passed|completed|finished
      |certified|took the quiz)\b
    |\btrained\W{1,3}\d+\W{1,3}(passed|failed|certified|certificates|scheduled)\b
    """,
)
""" "10 took the class and 7 passed" are 7, or ten: nobody adds them."""
AGAIN = late(
    r"""
    \b(already counted|that's \d+ more|for \d+ more|of them already|i told you|from last time)\b
    |\d+ (tonight|over the weekend|others out)\W*$
    """,
)
NOT_SO = late(
    r"""
    \b(took|attended|came|started|watched|onboarded|hired|hires)\b[^.;!?]{0,30}?(,|\band|\bbut) (only\s
      |just )?\d[\d,]* (of them )?(passed|finished|completed|trained|showed)\b
    |\b(for|of) \d+( [a-z]+){0,3},? ((but|and|only|just) )*\d+ (of them )?(came|showed up|turned up|attended|made it)\b
    |\bbut (to|for) (the|an?|another|our|their) |[:,] (they )?will (complete|finish|take|attend|have|get|do)\b
    |\bbut (nobody|no one|none|then|don't|do not)\b|\b(fall|fell|falls) through\b|\bdon't (count|add|book)\b
    |\b(minus|less) \d|\bleft the company\b|\bof (whom|them|those) \d+ (have |had )?left\b|\bthe same \d
    """,
)
"""What takes a figure back or says it twice."""
PUT_OFF = late(
    r"""
    ^\W*by (tonight|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)day)\b
    |(?<=\w )by (the end|end|next|tonight|tomorrow|eod|eow|eom|(mon|tues|wednes|thurs|fri|satur|sun)day)\b
    |\bover the (next|coming)\b|\d( [a-z]+){0,3} (in|within|during) the (next|coming) (few )?(days|weeks|months)\b
    """,
)
""" "10 more trained by Friday" is a plan or a report; days are still in the text."""


OF_SESSIONS = late(r"\b(sessions?|class(es)?|groups?|courses?|trainings?|workshops?) of \d[\d,]*")
""" "3 sessions of 25 were held in January": they are sessions, and nobody is."""
TAKEN = late(
    r"""
    \d (\w+ ){0,3}?(taken|picked up|dropped off|delivered|put|held|kept|moved) (from|to|in|at|by|the|last night
      |yesterday|overnight)\b(?![^.;!?]{0,200}\b(class|course|training|session|room)\b)
    |\d (\w+ ){0,3}?in (the|a|that) (container|truck|van|trunk|trailer|basement|garage|barn|shed|cellar)\b
    |\b(took|brought|drove|moved|drop(ped)?) (another )?\d[\d,]* ([\w']+ ){0,3}?(to
      |from) (?!(the |an? |our )?(\w+ )?(class|course|training|session|workshop|presentation)\b)
    |\b(won't|will not|don't) let (us|them|me)\b|\bput (us|them) in\b|\bnever get to go\b|\bhelp us\b
    """,
)
"""Of people it may be a story of danger: nobody books that."""


THEM_ALL = late(r"\b(the|our|both|these|all|\w+'s) $")
OF_THEM_ALL = late(rf" (shifts|departments|areas|regions|districts|{SITES})( [a-z]+){{0,2}}\s?[,:-]")
""" "Yesterday's 2 shifts, 14 in the morning and 9 in the afternoon": of as many as figures follow."""
GATHERED = r"(group|session|class|batch|round|wave|training)(e?s)?"
WHEN = r"(in|on|at|by|before|after|for|with)"
EACH_ONE = late(
    rf"""
    (\b{GATHERED},? (\(|- )?one|\bone {GATHERED}) {WHEN}\b[^.;!?\d]{{0,40}}?(,|\band) (and )?(one|another
      |the other)( {WHEN})?\b
    |\b(at|in|from|on|for) one\b[^.;!?]{{0,40}}?\b(the other|another)\b
    |, one (per|for (each|every)|(in|at|on|for) (each|every)|each|a)\b
    """,
)
""" "27 people in two groups, one before lunch and one after", "30 more, one class by day and one at night"."""
THE_LAST_OF = late(r"\d (more )?of (the|our|those) (remaining|last|other|final) $")
""" "8 of the remaining 60 took it": sixty is what they are a part of."""
CAME = late(
    r"""
    \s(more |new )?([a-z'-]+ ){0,2}?(showed up|turned up|came( in)?|attended|started|registered|signed up|enrolled
      |were invited|began|sat in|took (it|the \w+))( [a-z'-]+){0,4}?(,|;|\.| and| but|, and
      |, but) (of (them|those|whom) |only |just |all )*$
    """,
)
FINISHED = late(
    r"""
    \s(of (them|those|whom) )?(have |actually |really |then )?(finished|passed|completed|certified|got their)\b
    """,
)
""" "38 showed up, 36 finished": of whom there were more only came."""


def without_spread(low: str, numbers: list[Number]) -> list[Number]:
    """The numbers of a text but for those that say only over how many shifts or places the others are spread.

    So do those who came to a class, where those who finished it are told beside them.
    """
    if len(numbers) == 2 and 0 < numbers[1].low <= numbers[0].low:
        first, second = numbers
        if CAME.fullmatch(low, first.end, second.start) and FINISHED.match(low, second.end):
            return [second]
    first = numbers[0]
    listed = 1 < first.low == len(numbers) - 1 and THEM_ALL.search(low, 0, first.start)
    if listed and OF_THEM_ALL.match(low, first.end):
        return numbers[1:]
    kept = [number for number in numbers if not THE_LAST_OF.search(low, 0, number.start)]
    kept = [number for number in kept if number.low != 1 or not _is_one_of_them(low, number)]
    return [number for number in kept if not _is_spread(low, number)] or numbers


def _is_one_of_them(low: str, number: Number) -> bool:
    said = low[number.start : number.end] == "one"
    return said and any(one.start() <= number.start < one.end() for one in EACH_ONE.finditer(low))


def _is_spread(low: str, number: Number) -> bool:
    if AGO.match(low, number.end) or (
        number.low == 1 and IN_ONE.search(low, max(0, number.start - 8), number.end + 12)
    ):
        return True
    if SPAN.match(low, number.end) and LATELY.search(low, max(0, number.start - 40), number.start):
        return True
    if TOGETHER.match(low, number.end) or (
        ALL_BEFORE.search(low, 0, number.start) and EVERY_PLACE.match(low, number.end)
    ):
        return True
    over = SPREAD_OVER.search(low[max(0, number.start - 40) : number.start])
    if not over or not SPREAD.match(low, number.end):
        return False
    return over["whose"] is None or over["whose"] in ANYBODY or over["whose"] in SPECIFIC


PLACE = (
    r"(shift|crew|team|group|night|nights|morning|afternoon|evening|department|office|warehouse|plant|store|shop"
    r"|branch|location|site|kitchen|laundry|reception|yard|depot|terminal|hotel|garage|housekeeping|maintenance"
    r"|sales|dispatch|property|building)"
)
PART_LEFT = late(
    rf"""
    (?<!, )(?<!most )(?<!some )(?<!many )(?<!both )\b(from|of|to|in|at
      |on) (?!(the )?patrol\b)(?<!patrol of )((the|our|my) )?([\w-]+ ){{0,2}}?({PLACE}|new)\b
    |\bleft (new\b|from )|\b(night|day|morning|evening) shift [a-z]+ left\b
    |\b(1|one) (more |last |left |single )*({PLACE}|session|class|course|module|area|floor|route|week|month|day|hour
      |agency)\b
    |\bof agency\b
    |\b(left|to go) to (report|enter|sign|confirm|send|log|record|submit|count|verify|register|schedule)\b
    |\b(to go|to train) in (?!(total|all|the|our|two|three)\b|_)|\bnew [a-z]+ left\b
    """,
)
""" "20 left on the night shift", "one store left": so many of a part, or a part, and not of all who were promised."""
ONLY_THOSE = late(r"\bonly \d[^.;!?]{0,60},? and then we are done\b")
""" "Only 5 from the night shift left, and then we are done": no others are left."""
SCOPE = late(
    rf"""
    \s(?!as |with (the )?(group|class|team|crew)\b)([a-z]+s |people |staff )?(trained\s
      |certified )?(?P<where>(at|in|on|to|from|of|for|with) (?!our site\b)((the|our|my) )?([\w-]+ )?{PLACE}\b(?!\s
      members?\b)
      |(in|for|with|on) ((the|our) )?(module|part|phase|unit|lesson) \d|(for|with) (the )?_+\W*$
      |(with|including|counting) (those(?! (from|of) (the|this|last) (past )?weekend\b)
        |the (ones|agency|temps?|contractors))\b
      |in (?!(total|all|the|our|this|one)\b)[^\W\d_]+\W*$)
    """,
)
""" "We're at 92 in Reno", "with module 1": a total of a place or a part may not be the pledge's."""
THOSE_TOLD = late(
    rf"""
    (^|[.;!?,] |\bto )\W*(the|those) \d[\d,]* (from |of )?(last |yesterday
      |{DAY}\b)(?![^.;!?]{{0,80}}\b(trained|finished|completed|passed|done|took)\b)
    """,
)
""" "The 32 from last week were in Reno": of whom was told before nobody says that they are new."""
TOLD_BEFORE = late(
    r"""
    \balready (counted|reported|included|booked)\b(?! (all|every))|^\W*(again|once (more|again))\W+\d
    |\d more, \d+ new\b|\bmore,? but ((that|it) was )?(in|on|last|_)
    |\d more (people )?for the (class|course|training|session)\W*$|\bthose \d+ from last\b
    |\bmore (and|plus|with) (me|myself|i)\W*$|\bi told you ([a-z]+ ){0,3}?about (them|it|those|these)\b
    |^\W*you (already )?(have|got) (these|those|them) (already )?from\b
    |^\W*(resending|reminder|repeating( myself)?|as (mentioned|said|reported|stated))\b
    """,
)
"""Told before, long ago, or not done yet."""


def _of_those_told(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether the people counted may be those of whom was told before, or, where some are left, only a part."""
    last = context.last_entry
    if any(count.part == "left" for count in counts):
        return group_of(context.unit) == "people" and bool(PART_LEFT.search(low)) and not ONLY_THOSE.search(low)
    scope = SCOPE.match(low, counts[0].number.end) if len(counts) == 1 and counts[0].part == "set" else None
    if scope:
        # "611 of the ground crew" are all of what was pledged; "92 employees at the Reno office" are some.
        told = scope["where"] if (scope["where"] or "of ")[:3] != "of " else scope[0]
        if (context.unit or "").lower() not in told:
            return True
    same = last and counts[0].value == last.amount and counts[0].part == "add" and not MORE.search(low)
    return bool(same and " last " in low) or any_finds(low, THOSE_TOLD, TOLD_BEFORE)


def astray(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether a careful person asks before the counts are added up or believed."""
    if (
        NOT_SO.search(low)
        or _of_those_told(low, counts, context)
        or (group_of(context.unit) == "people" and TAKEN.search(OF_SESSIONS.sub(" ", low)))
    ):
        return True
    if len(counts) < 2:
        return False
    beside = any(count.part == "bare" and STRAY.search(low, 0, count.number.start) for count in counts[1:])
    passing = any(_in_passing(low, one, other) for one, other in pairwise(counts))
    return beside or passing or any_finds(low, IN_A_ROW, AGAIN, STAGES)


A_FEW = 5
ADDED = late(rf"\b({FRESH}|also)\b")


def _in_passing(low: str, one: Count, other: Count) -> bool:
    """ "20 more trained. Luis did two himself": so few, of nobody named, told later in a sentence of their own."""
    if other.value > A_FEW or other.unit or other.part not in ("bare", "add"):
        return False
    between = low[one.number.end : other.number.start]
    start = max(between.rfind(mark) for mark in ".!?;\n")
    own = between[start + 1 :]
    spoken = low[other.number.start : other.number.end].isalpha()
    added = MORE.search(low, other.start, other.end) or (not spoken and ADDED.search(low, other.start, other.end))
    return start >= 0 and not added and bool(OWN_SENTENCE.search(own))


OWN_SENTENCE = late(r"\b(did|ran|got|gave|had|ha[sv]e?|went|came|took|taught|put|was|were|said|made|\w{2,}ed)\b")
