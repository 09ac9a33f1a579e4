"""Figures of which a part is told beside: eight from each of three stations, 12 done four times, so many to the end.

Where the parts are multiplied (`products.py`) nothing is left; where a number stands aside that may multiply the one
that is counted, or what is told comes to another end than the record, a careful person asks.
"""

from itertools import combinations

from bot.understanding.counting.count import Count
from bot.understanding.readings import ReplyContext
from bot.understanding.words.alike import may_stand_for
from bot.understanding.words.numbers import Number, blank, find_numbers
from bot.understanding.words.numerals import SMALL
from bot.understanding.words.units import Group, group_of, unit_after
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import words

OF_EACH = late(
    r"""
    \b(each|apiece|per (?!(our|the|my|your|hr|lms)\b)|in every|at every|from every|for every|every (one )?of (the|our
      |these|those)|(in|at|for) both|both( of (them|these))? (with|had|have|of)|to an? (group|class|session|crew)
      |(in )?(the )?one (and|as well as|like) (in )?the other|in (any|either|this|that) one|each time
      |by (station|shift|group|class|session|workshop|course|talk|round|batch|school|hotel|crew|team|site|store|bus
      |department|terminal|office))\b
    """,
)
SO_OFTEN = late(rf"\b(?!one\b)(\d+|{SMALL}) (more |separate |different )?times?\b")
ONE_OF_EACH = late(r"\b(one|1) (of|for|in|at|from) each\b")
THEN_DONE = late(
    r"""
    \b(more|another \d+)\b[^.;!?]{0,40}?(,|\band\b|\bthen\b|\buntil\b|\btill\b|\bbefore\b) ?(and |then )*((we|it|that
      |i)('re|'ll be
      |'ll have| are| will be| will have|'s| is) ((all|finally|then) )*(done|finished|through|complete|there|set
      |finish(?! (next|by|in|on|before|soon|this|later|with|the)\b))
      |(we|i|you|u|they) ([a-z']+ ){0,2}?((close|wrap|shut|site) (it|this|that|out|up|((the|our|this) )?(file|books?
      |case
      |list|pledge|held))|call it))\b
    """,
)
""" "One more class of 15 and we're through": to come, unless that is all there was to do."""
THE_OTHER = late(r"\d[^.;!?\d]{0,40}\band the (an)?others?( one| [a-z]+)? \d")
""" "One agency sent us 21 and the other 12"."""
IS_MET = late(
    r"""
    \b(goal|target|pledge|promise|commitment) ((is|was|has been|now) )*(met|complete[d]?|reached|done|fulfilled|kept
      |achieved)\b
    |\b(met|reached|hit|fulfilled|achieved|kept|arrived at|got to) (our|the|my) (goal|target|pledge|promise
      |commitment)\b
    |\bwe made it(?= *[,.!;])|(^|[.!;] )\W*all (finished|done|complete)( now)?(?= *[,.!;])
    """,
)
""" "Goal met, 70 in total", where 120 were promised."""
AS_MANY = late(
    r"""
    \d[^.;!?]{0,50}\b(and|then|plus|with) ((just|about|again|almost) )*(as (many|much)|the same( number| amount)?|double
      \sthat)( again| more)?(?= (on|the|yesterday|today|last|this|in|at|from|[a-z]+day)\b|\W*$|[.;!?,])
    |\b(twice|double|triple|(two|three|\d) times) (as many|that( many| number)?)\b
    """,
)
""" "Ten more on Monday and as many on Tuesday"."""
BOTH_HAD = late(
    r"""
    \bboth (of )?(the |our )?([a-z]+ )?(class|session|group|shift|crew|team|site|yard|depot|hotel|school|terminal
      |workshop
      |course)(e?s) (had|have|were|trained|got|put|did|sent|finished)\b
    """,
)
TAUGHT = late(
    r"""
    \b((trainers|instructors|facilitators|presenters)|(each|every|either) ([a-z]+ )?(trainer|instructor|facilitator
      |presenter)) ((each|both|all|have|has) )*(held|taught|gave|ran|led|hosted
      |presented|delivered)\s(a|an|one|two|three|four|their|our|the|\d+)\b
    """,
)
""" "Two of our instructors held a session each": how many were in these, nobody says."""
BY_PLACE = late(
    r"""
    ( [a-z]+)? (per|by) (garage|terminal|yard|depot|station|shift|crew|team|site|store|school|hotel|location|office
      |department|bus|branch|property|building)\b
    """,
)
FINISHED = late(
    r"""
    (^|[.!;] )\W*(we|we've|we have|we're|we are|i) ((all|now|just|finally) )*(finished|done|through)( it)?(?= *[,.!;])
    """,
)
""" "We finished, 180 trained", where 200 were promised."""
SHARE_DID = late(
    r"""
    \b\d{1,2} ?(%|percent)( of (them|those|these|which|whom|the [a-z]+))? ((have|has|had|all|only|just|about) )*(passed
      |finished|completed|trained|certified|did|took|showed|attended|made it|got|failed|missed)\b
    """,
)
""" "90 % passed, there were 54 in the room"."""
A_LESSON = late(
    r"\b(an?|another) ([a-z-]+ )?(session|class|training|workshop|presentation|talk|briefing|webinar|seminar)\b",
)
""" "A session at the hotel, two at the casino"."""
ENDS = ".!?;\n"


def _with_it(counts: list[Count], context: ReplyContext) -> bool:
    """ "Another session on Friday, so 5 in total", with four on record: the total has that one in it."""
    return [(one.part, one.value) for one in counts] == [("set", (context.current or 0) + 1)]


def may_be_of_each(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """ "Three stations, eight firefighters per station": twenty-four, where the three is counted by nobody."""
    if all(count.part == "left" for count in counts):
        return False
    if SHARE_DID.search(low) or (
        _of_sessions(counts, context) and A_LESSON.search(low) and not _with_it(counts, context)
    ):
        return True
    start = max(low.rfind(mark, 0, counts[0].number.start) for mark in ENDS) + 1
    end = min((at for mark in ENDS if (at := low.find(mark, counts[-1].number.end)) >= 0), default=len(low))
    sentence = low[start:end]
    two_told = len(counts) == 2 and counts[0].part in ("bare", "add")  # "12 nurses and 8 aides, both groups finished"
    if (
        AS_MANY.search(low)
        or (BOTH_HAD.search(low) and not two_told)
        or any(BY_PLACE.match(low, count.number.end) for count in counts)
    ):
        return True
    if group_of(context.unit) == "people" and any_finds(sentence, SO_OFTEN, TAUGHT):
        return True
    if not (OF_EACH.search(sentence) or THE_OTHER.search(sentence)) or ONE_OF_EACH.search(sentence):
        return False
    beside = [one for one in find_numbers(blank(sentence)) if one.low > 1 and not one.percent]
    beside = [one for one in beside if not any(_within(start + one.start, count) for count in counts)]
    if group_of(context.unit) in ("sessions", "materials"):  # "2 more talks, 40 people each" are two talks.
        beside = [one for one in beside if _group_behind(sentence, one) != "people"]
    told = {count.value for count in counts}
    known = {context.current, context.target, *told, *(count.of for count in counts)}
    worked_out = any(one.whole * other.whole in told for one, other in combinations(beside, 2))
    return not worked_out and any(one.whole not in known for one in beside)


def _of_sessions(counts: list[Count], context: ReplyContext) -> bool:
    """Whether several sessions are told: one more, told by "a session", would be a lesson of its own."""
    return group_of(context.unit) == "sessions" and all(count.value > 1 for count in counts)


def _within(at: int, count: Count) -> bool:
    return count.number.start <= at < count.number.end


def _group_behind(sentence: str, number: Number) -> Group | None:
    unit = unit_after(sentence, number.end)
    return unit.group if unit else None


def then_done(said: str, counts: list[Count], total: int | None, context: ReplyContext) -> bool:
    """Whether so many more are told as the last there are to be, where they would not be."""
    if total == context.target or all(count.part == "left" for count in counts):
        return False
    if any(count.part == "add" for count in counts):
        return bool(THEN_DONE.search(said))
    return any_finds(said, IS_MET, FINISHED)


ALL_GONE = late(
    r"""
    \b(all|every\w*)\b[^.;!?]{0,30}\b(posted|hung|up|given|done|gone|trained|handed|used|out|held|placed|distributed
      |stuck|installed|delivered|certified|through)\b
    |(n't|\b(not|nary|without|no)) (a )?(single )?one\b
    """,
)
NOT_ALL = late(r"\b(all|every\w*) (but|except|besides|apart|other than)\b|\b(others?|rest)\b|\bthe remaining\b")


STILL_GOT = late(r"\bstill (got|have|had) \d+ more(?! ([a-z]+ ){0,2}?(to|left|who|that|remaining|waiting|needing)\b)")


def one_or_none_left(said: str, counts: list[Count]) -> bool:
    """ "Not one poster left, they're all up": a one that is denied, or stands beside all, is no remainder.

    Nor may be those of "storm week but still got 23 more".
    """
    if any(count.part == "left" for count in counts) and STILL_GOT.search(said):
        return True
    one_left = any(count.part == "left" and count.value == 1 for count in counts)
    return one_left and bool(ALL_GONE.search(said)) and not NOT_ALL.search(said)


WITH_OTHERS = late(
    r"""
    ^\W*(the |our )?[^.;!?,\d]{2,40} and (us|we|ourselves)( together)?(,| :|:)|\bbetween [a-z ]{2,30} and us\b
    |\b(jointly|in (concert|partnership|tandem)|hand in hand|shoulder to shoulder|as a joint effort) with\b|\bjointly\b
      |\btogether with (the |an? )?(?!our\b)([a-z]+ ){0,2}?(airport|customs|casino|hotel|district|city|county|school
      |police
      |sheriff'?s?|port|company|agency|authority|union|association|hospital|carrier|firm|college|university|partners?
      |border)\b
    |\b(ours|us) and theirs\b|\btheirs and ours\b|\bour [a-z]+ and (that|those|the one|the) of\b|\bwith (us|we) ?:
    |\bbetween the two ([a-z]+ )?(districts|companies|agencies|departments|towns|cities|hotels|carriers|firms
      |organi[sz]ations|schools|ports)\b
    """,
)
""" "Jointly with the airport, another 52": how many of them are theirs?"""
SOME_ARE = late(
    rf"""
    \b(of (which|whom|them|those)|among (them|whom|which)|including)( there)?( (are|were))? (\d+|{SMALL})( (are|were))?
      \s(?P<who>[a-z-]+)
    |\b(\d+|{SMALL}) of (which|whom|them|those)( (are|were))? (?P<they>[a-z-]+s)\b
    """,
)
OF_ANY_TRADE = words(
    "supervisors supervisor managers manager leads lead trainers trainer foremen directors director captains chiefs "
    "sergeants lieutenants bosses owners executives coordinators women men hires newcomers temps"
)
"""Whoever leads drivers is one of them."""


def some_are_others(said: str, context: ReplyContext) -> bool:
    """ "14 more, of which 3 are mechanics", where pilots were promised; "jointly with the airport, 52 more"."""
    if WITH_OTHERS.search(said):
        return True
    found = SOME_ARE.search(said) if group_of(context.unit) == "people" else None
    who = (found["who"] or found["they"]) if found else ""
    return group_of(who) == "people" and who not in OF_ANY_TRADE and not may_stand_for(who, context.unit)
