"""Which figures of an answer add up: those of places, of days, of kinds, and of all there is so far."""

import re
from itertools import pairwise

from bot.understanding.counting.classes import of_groups
from bot.understanding.counting.count import Count
from bot.understanding.counting.labels import AT_PLACE, labelled, newly
from bot.understanding.counting.parts import FRESH, FRESHLY, MORE, Part
from bot.understanding.harmless.adjuncts import TRAINED
from bot.understanding.writing.patterns import late

LISTED = late(r"^\W*((_+|[a-z]{2,12}( [a-z]{2,12})?) ?[:=-]? \d+( [a-z]+)?(\W+|$)){2,}$")
"""A list with one label and one number a line; the labels are checked as words of plain answers are."""


def unjoined(low: str, counts: list[Count]) -> bool:
    """Several numbers with no word for their parts add up only when the text joins them ("4 5" may be 45)."""
    bare = len(counts) > 1 and all(count.part == "bare" for count in counts)
    if not bare or LISTED.match(low) or listed(low, counts) or labelled(low, counts) or named(low, counts):
        return False
    if by_place(low, counts, "bare"):
        return False
    return not re.search(r"\b(?:and|plus)\b|[&+]", low[counts[0].number.end : counts[-1].number.start])


MORE_LAST = late(r"( [a-z-]+){1,3}? more\b")


def summed(low: str, counts: list[Count]) -> bool:
    """ "10 + 5 more this week", "6 dealers + 14 guards today"; "15 choferes y 10 mecánicos más", the "more" of both."""
    between = [low[one.number.end : other.number.start].strip() for one, other in pairwise(counts)]
    units = {count.unit.noun for count in counts if count.unit and count.unit.group == "people"}
    of_each = len(units) == len(counts)
    if all(words.endswith("+") for words in between):
        return of_each or set(between) == {"+"}
    kinds = of_each and all(words.endswith((" and", ",")) for words in between)
    return bool(kinds and MORE_LAST.match(low, counts[-1].number.end))


NAME_BEFORE = late(
    r"""
    (^\W*|[,;:.\n&] ?|\b(and|plus) )((hi|hello|ok|update|here goes|add) ?[,:.!]? )?(the |our )?
    (?!(we|i|they|it|room|route|bus|unit|line|page|number|gate|exit|highway|until|after|before|about|only|just|or|not
      |age
      |total|goal|left|now|so|at|by|of|to|from|for|with|had|have|was|were|is|are|say)\b)
    [a-z_][\w'&.-]*( (?!(at|by|in|on|up|down|of|to|for|about|only|just|or|not|total|had|have|was|were|is|are
      |left)\b)[\w'&.-]+){0,3}( ?[:=,(-] ?| | (had|got|did) )$
    """,
)
""" "Memphis 14, Little Rock had 9": each figure stands behind the name of where it is of."""
LATELY = late(
    rf"""
    ( [a-z]+)?\)?(,? (all|everyone|both) (brand )?new( people| ones| hires| faces)?( {FRESH})?(?=\W*$)|,? (all
      |everyone|both|all of (them|it|this)) (from |of )?{FRESH}\b|,? {FRESH}\W*$
      |([.;!,]\s| -+\s|\n)((that's|that is|this is|these are|those are) )?(all|both|everything
      |all of (that|this|it|them|these)|those|these)\b[^.;!?\d]{{0,30}}?(\bnew\b(?=\W*$| since\b| from\b| {FRESH})
        |\b{FRESH}\b)
      |[.;!] none of (those|these|them) (was|were) (on|in) (your|the|our|my) [^.;!?\d]{{2,30}})
    """,
)


IN_ALL_OR_MORE = late(r"\b(so far|total|in all|altogether|overall|now at)\b")
MOST_NAMED = 6
"""Words between two such figures."""


def named(low: str, counts: list[Count]) -> bool:
    """Whether each figure stands behind a name of its own."""
    starts = [0, *(count.number.end for count in counts)]
    names = [NAME_BEFORE.search(low, start, count.number.start) for start, count in zip(starts, counts, strict=False)]
    between = [low[one.number.end : other.number.start] for one, other in pairwise(counts)]
    return all(names) and all(len(words.split()) <= MOST_NAMED for words in between)


NO_NAME = late(
    r"""
    \b(trained|certified|completed|finished|did|done|ran|held|gave|put|posted|hung|handed|distributed|add|added|new|got
      |more|another|total|people|persons?|staff|employees|everyone|everybody|all|present|roll|turnout|attendance|headcount
      |[a-z]+(ers|ors|ists|ians|ics)|week|month|today|yesterday|tonight|[a-z]+day|class|session|group|team|training)\b
    """,
)


LATELY_HEADED = late(
    rf"^\W*((hi|hello|update|ok|so|(newly )?trained|certified|completed|finished|done|new)\W+)*(since )?{FRESH} ?: ",
)
""" "This week: Rouyn 4, Joliette 11", "trained since Monday: Rouyn 4, Joliette 11"."""


def behind_their_names(low: str, counts: list[Count]) -> bool:
    """The same, where the first name is none that tells what was done: "Rouyn 18 this week, Joliette 11"."""
    low = LATELY_HEADED.sub(lambda found: " " * len(found[0]), low)
    return named(low, counts) and not NO_NAME.search(low, 0, counts[0].number.start)


def lately_named(low: str, counts: list[Count]) -> bool:
    """ "Memphis 14, Little Rock 9, Jackson 12. All new since we last talked": what was lately done in each.

    So it is where a day just past stands beside one of them: "extra board had 9 yesterday, yard had 8".
    """
    parts = [count.part for count in counts]
    if len(counts) < 2 or not set(parts) <= {"bare", "add"} or NOT_DONE.search(low) or not named(low, counts):
        return False
    listed_bare = set(parts[:-1]) == {"bare"} and LATELY.match(low, counts[-1].number.end)
    one_fresh = (
        parts.count("add") == 1 and FRESHLY.search(low) and not MORE.search(low) and not IN_ALL_OR_MORE.search(low)
    )
    return bool(listed_bare or one_fresh)


IN_ALL = late(
    r"""
    (^|[.!;] )\W*((hi|hello|hey|ok|so|thanks|sure)\b\W*)*(((in )?total )?so far|in (all|total)|to date|total|overall
      |al(l )?together|as of now|(our|the) (totals|counts|numbers)( so far| now)? are( now)?)\b[\s,:-]*((we|we've
      |we're|have|at|trained|done|it's|are|now|had|got|certified|finished|hung|put up
      |posted|placed|installed|given|(handed|given|gave) out|distributed|held|gave|ran|hosted|signed( up)?) )*$
    """,
)
TOTALS_HEADED = late(
    r"""
    \W*((hi|hello|hey|ok|so|thanks|sure|update)\b\W*)*(((here are|here's) )?((our|the|my) )?(totals?|numbers|counts?
      |tally|figures) )?(so far|to date|as of (now|today|this morning)|in total|overall)( (are|is))? ?[:=-]+ (?=[a-z])
    """,
)
""" "Totals so far: Newark 44, Elizabeth 31"."""
FROM_PLACE = late(
    r" (\w+ )?((in|at|on|from|for) (?!total\b|all\b|training\b)[a-z_]|(downtown|uptown|midtown|upstairs|downstairs|here"
    r"|across town|offsite|onsite|up north|down south|out west|back east)\b)"
)
AND_LAST = late(r"(\band\b|\bplus\b|[&+]) ?(the |our )?$")
APART = late(r"[^.;!?\d]{0,60}")

OF_DAY = late(
    r"""
    (^|[.,;\n]|\band) ?(on )?(_{4,}|(mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|this
      \smorning)( (it|there|we|i))?( (was|were|had|did|got|trained))? ?[:=-]? ?$
    """,
)
""" "Monday: 4", "on Friday it was 10"."""
OPENS_LIST = late(r"[:(] ?$| -+ ?$")
OF_THE_DAY = late(
    r" (in the (morning|afternoon|evening)|at (night|noon|lunch)|(after|before) (lunch|work|breakfast|noon)|overnight"
    r"|on the [a-z]+ shift)\b",
)
LATELY_OPENS = late(rf"\W*(so )?{FRESH},? ((we|i) )?((trained|did|had|got|finished|certified) )?")
NEXT_PART = late(
    r"""
    ( (?!left|to go|remaining|of|out|total|more)[\w'-]+){1,4} ?(,|;|,? and|&|,? plus) (the |our |another )?
    """,
)
DONE_BEFORE = late(
    r"""
    \b(ran|did|held|trained|put|taught|finished|completed|took|gave|hosted|certified|got (it|them|everyone) done
      |(today|yesterday|this week|this morning|last week)('s)?|since (then|the last|my last|our last|your last))\b
    """,
)
NOT_DONE = late(
    r"""
    \b(not|\w+n't|never|nobody|no one|none|yet|to (train|do|go|be|come)|will|'ll|going|plan\w*|miss\w*|wait\w*|need\w*
      |left|remain\w*|seats?|sign\w*|regist\w*|invit\w*|schedul\w*|staff|would|should|could|hop(e|ing)|want|next
      |tomorrow|absent|sick|pending|owe|due|if|maybe|about)\b
    |\?
    """,
)
""" "Yet to train: 14 upstairs, 9 in the cafeteria": the heading tells of what was not done."""
LAST_PART = late(r"( (?!left|to go|remaining|of|out|total|more)[\w'-]+){1,5} ?([.!;)]|$)")


def parts_listed(low: str, counts: list[Count], current: int) -> bool:
    """ "Ran it in two rooms this morning: 14 upstairs, 9 in the cafeteria": the parts of what is told before them.

    "Yesterday 14 in the morning, 18 after lunch" are those of a day; "18 people, 11 drivers" a whole and a part.
    """
    if len(counts) < 2 or not {count.part for count in counts} <= {"bare", "add"}:
        return False
    at_hours = all(OF_THE_DAY.match(low, count.number.end) for count in counts)
    lately = at_hours and LATELY_OPENS.fullmatch(low, 0, counts[0].number.start)
    opens = lately or OPENS_LIST.search(low, 0, counts[0].number.start)
    heading = low[max(low.rfind(mark, 0, counts[0].number.start) for mark in ".!?;\n") + 1 : counts[0].number.start]
    if not opens or not (lately or DONE_BEFORE.search(heading)) or NOT_DONE.search(heading):
        return False
    joined = all(NEXT_PART.fullmatch(low, one.number.end, other.number.start) for one, other in pairwise(counts))
    return bool(joined and LAST_PART.match(low, counts[-1].number.end) and (lately or newly(low, counts, current)))


ALL_NEW = late(r"\b(new|more|each|apiece)\b")


def as_it_stood(low: str, counts: list[Count], current: int) -> bool:
    """ "Monday: 45. Tuesday: 45" with 45 on record: most likely how it stood on each day."""
    return each_of_a_day(low, counts) and counts[0].value == current > 0


def dated(low: str, counts: list[Count], current: int) -> bool:
    """ "Jan 30: 6. Jan 31: 8. Today: 10": so many on each day, unless they may be how it stood on each."""
    if not each_of_a_day(low, counts) or not {count.part for count in counts} <= {"bare", "add"}:
        return False
    rising = all(one.value <= other.value for one, other in pairwise(counts))
    few = sum(count.value for count in counts) < current
    return counts[0].value != current and (few or not rising or bool(ALL_NEW.search(low)))


def each_of_a_day(low: str, counts: list[Count]) -> bool:
    """ "Monday: 4. Jan 31: 8", where the days are blanked out or not."""
    return len(counts) > 1 and all(OF_DAY.search(low, 0, count.number.start) for count in counts)


def totals_listed(low: str, counts: list[Count]) -> bool:
    """ "So far: 31 at the north yard, 44 at the south yard and 20 at headquarters": each is a part of all there is.

    All are told by where they are, or each by who they are; "75 at the plant, 40 in packaging" may be forty of those.
    """
    told = [count.part for count in counts]
    headed = TOTALS_HEADED.match(low)
    if headed and set(told) <= {"bare", "set"} and len(counts) > 1 and not NOT_DONE.search(low):
        return named(" " * headed.end() + low[headed.end() :], counts)
    if told[0] != "set" or set(told[1:]) != {"bare"} or not IN_ALL.search(low, 0, counts[0].number.start):
        return False
    starts = [*(count.number.start for count in counts[1:]), len(low)]
    placed = all(FROM_PLACE.match(low, count.number.end, start) for count, start in zip(counts, starts, strict=True))
    kinds = {low[one.number.end : one.unit.end] for one in counts if one.unit and one.unit.group == "people"}
    apart = all(APART.fullmatch(low, one.number.end, other.number.start) for one, other in pairwise(counts))
    last = AND_LAST.search(low, counts[-2].number.end, counts[-1].number.start)
    headed = OPENS_LIST.search(low, 0, counts[0].number.start)
    return bool((placed or len(kinds) == len(counts)) and apart and (last or headed or len(counts) > 2))


def by_place(low: str, counts: list[Count], last: Part) -> bool:
    """ "12 in Lodi, 15 in Tracy and 8 in Manteca so far": the numbers of places add up, as the last one says.

    So do those in brackets: "the morning group (12) and the evening group (9) finished today".
    """
    parts = [count.part for count in counts]
    ends = [*(count.number.start for count in counts[1:]), len(low)]
    named = [count.unit.end if count.unit else count.number.end for count in counts]
    placed = all(
        AT_PLACE.match(low, count.number.end, end) or AT_PLACE.match(low, name, end)
        for count, name, end in zip(counts, named, ends, strict=True)
    )
    bracketed = all(low[count.number.start - 1 : count.number.end + 1] == f"({count.value})" for count in counts)
    return set(parts[:-1]) == {"bare"} and parts[-1] == last and (placed or bracketed)


LISTED_WITH = late(
    r"""
    ( (?!(and|plus|had|have|has|are|were|was|is|left|to|out|so|but|now|then|which|who|that|total
      |of)\b)[\w'-]+){1,6}?,? ?(,
      |and|&|plus|, and)\s
    """,
)
STOOD = late(r"\b(had|have|has|at|were|was|is|are|left|with|of|from|to) (about |only |just )?$")
ALL_OF_IT = late(
    rf"""
    [^.;!?\d]{{0,40}}?, (all|both|each) (of them )?((({TRAINED}|done) )?{FRESH}\b
      |new(ly (trained|certified)| (ones|completions))?(?=\W*$| ?[.;!]| (since|to|for)\b| {FRESH}(?=\W*$| ?[.;!,])))
    """,
)
""" "15 in Reno and 20 in Sparks, all last week"."""
ON_DAY = late(
    r"""
    ( [\w'-]+){0,3}? (on( the)?
      |(at|in|for|from) (the|our)(?= _+ (session|class|training|group|workshop|meeting)\b)) _{3,}(?=\W|$)
    """,
)
""" "19 on February 27 and 18 on March 2": what was done on days gone by adds up; days to come are a doubt before."""
HAD_IT_DONE = late(r"( [a-z'-]+){0,3}? (go through|take|complete|finish|pass|attend|sit (through|in)|watch|do|get) ")
""" "We had 12 servers and 7 cooks go through it yesterday"."""
LABELS = late(
    r"""
    (?! (in|out|up|off|down)\W*(and|,|&))( [\w'-]+){0,4}?,? ?(,|and|&|plus) (the |our )?(?!total|only|just|so
      |now)([\w'-]+ ){0,4}?
    """,
)
JUST_DONE = late(rf",? (all |both )?(of them )?({TRAINED}|done)\b[^.;!?\d]{{0,30}}?\b{FRESH}\b")


def listed(low: str, counts: list[Count]) -> bool:
    """ "14 from the warehouse and 9 from the office finished yesterday": what was lately done is told of both."""
    parts = [count.part for count in counts]
    pairs = pairwise(counts)
    end = counts[-1].number.end
    if set(parts) <= {"bare", "add"} and parts[-1] == "add" and of_groups(low, counts):
        return True
    if set(parts) <= {"bare", "add"} and ALL_OF_IT.match(low, end) and not MORE.search(low, 0, end):
        return all(LABELS.fullmatch(low, one.number.end, other.number.start) for one, other in pairwise(counts))
    if set(parts[:-1]) == {"bare"} and all(ON_DAY.match(low, count.number.end) for count in counts):
        return parts[-1] in ("bare", "add")
    lately = parts[-1] == "add" or JUST_DONE.search(low, counts[-1].number.end)
    joined = all(LISTED_WITH.fullmatch(low, one.number.end, other.number.start) for one, other in pairs)
    alone = HAD_IT_DONE.match(low, end) or not STOOD.search(low, 0, counts[0].number.start)
    more = MORE.search(low.replace(" plus ", " and "), counts[0].number.start)
    return (
        set(parts[:-1]) == {"bare"} and parts[-1] in ("add", "bare") and bool(lately) and joined and alone and not more
    )
