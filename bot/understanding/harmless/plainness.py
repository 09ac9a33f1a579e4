"""Whether an answer is in words we know, all of them.

A list of suspicious words can never be complete: "45 untrained", "we hired 20 new drivers".
So the other way round: a number is booked silently only when every word around it is one
that plain answers are made of. A place may follow "in" or "at".
"""

import re
from collections.abc import Set
from functools import lru_cache
from itertools import dropwhile

from bot.understanding.harmless.adjuncts import (
    FOUND,
    KERNEL,
    MANAGED,
    OUR_BRANCH,
    OUR_UNIT,
    SHORT_OF,
    SINCE,
    THE_OTHERS,
    TOTAL_IS,
    WITH_RANK,
    without_adjuncts,
)
from bot.understanding.harmless.departments import DEPARTMENT, SUCH, TRADES, WHOSE
from bot.understanding.harmless.givings import ENCLOSED, ON_IT, STUCK, SURFACES, THERE, THINGS_BESIDE, WAS_GIVEN
from bot.understanding.harmless.occasions import MET_FIRST, SAID_WHEN, WERE_AWAY
from bot.understanding.readings import ReplyContext
from bot.understanding.scales.weighing import told_with
from bot.understanding.words.alike import SAME
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.plainwords import (
    ABOUT_PRAISE,
    KNOWN,
    LEFT_WORDS,
    LESSONS,
    NEXT_DOOR,
    OF_THINGS,
    PRAISE,
    ROUTINE,
    SAFE,
    THINGS,
    TO_DO,
)
from bot.understanding.words.units import FILLER, group_of
from bot.understanding.words.wheres import without_names, without_places, without_towns
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

NUMERIC = late(r"_+|\d[\d,.]*k?|(?<![a-z])[a-z]*(ty|teen)-[a-z]+|\bhalf( a)?[\s-]dozen\b")
WORD = late(r"[^\W\d]+(['-][^\W\d]+)*")
GREETED = late(
    r"""
    ^\W*((hi|hello|hey|good \w+)\W+)?(here|this is|it's|i am|i'm) ([^\W\d_]+'? ?){1,6}?(?= ?[,.:;!]| -)
    |^\W*((hi|thanks|ok|good|morning|the|team|manager)[\s,]+)+([^\W\d_]+ ?){1,3}?(?= ?[,.:!;]| -)
    |^\W*((hi|hello|hey|hiya|morning|good \w+)\W+)?(?!(no\w*|all|every\w*|we|they|only|trained
      |done)\b)[^\W\d_]+( [^\W\d_]+)? ((over|down|up|out) )?(at
      |from|with|in) (the |our )?([^\W\d_]+ ){1,3}here(?= ?[,.:;!-])
    |(?<=thanks)[\s,.!-]+([^\W\d_]+[\s,.!]*){1,4}$
    """,
)
TAUGHT = late(r"\b(trained|certified)\b")
TOLD = late(
    rf"""
    {KERNEL.pattern}|\b(trained|certified|done|certificates?|certs?)\b
    |\b(we're|we are|now|stands?|standing|sitting) at \d|\b(class|session|training) had \d
    |\b(session|class|training|workshop|talk)s?\b.*\b(came\b|reached \d)
    |\b(got|put|ran|took|walked|led|brought) (another )?\d+ (\w+ ){{0,4}}?through\b
    |\bhad (another )?\d+ (\w+ ){{0,4}}?(complete|finish|pass|attend|take|watch|go through|sit through)\b
    """,
)
OBJECT = late(
    r"""
    \b(took|taken|had|got|gotten|received|completed|finished|passed|saw|seen|watched|attended|went to
      |gone to) ((an?|the|their|our|his|her|its) )?(?P<thing>([a-z'-]+( |(?=\W|$))){1,3})
    """,
)
COUNTED = late(r"\d[\d,.]* (?P<thing>([a-z'-]+( |(?=\W|$))){1,5})")
RATE = late(r"\b(a|per|each|every) (day|week|month|year|quarter|shift)\b")
UNDER_WAY = late(
    r"""
    \b(in|are|is|were|currently|now|still|we're|under) (currently |now |still )?training\b|\btraining \d
    |^\W*training\b(?!.*\b(complete|completed|done|finished)\b)
    |\b(gets?|getting|takes?|taking) (\w+ ){1,2}?(tonight|today|on|this|(mon|tues|wednes|thurs|fri)day)\b
    |\b(this|next) (coming )?(mon|tues|wednes|thurs|fri|satur|sun)day\b|\blast (i|we)\b
    |(?<!since )(?<!since the )(?<!from )(?<!than )\blast (count|time)\b
    |\btotal (employees|drivers|staff|people|operators|officers|workers)\b|\b(have|had) left\b
    |\bleft (the|us|this|last|yesterday|since|today|early|over|in|on|at|during|before|after|because|despite|following
      |with|via|for|our|me)\b
    |\b(is|are) taking\b
    """,
)
FIRST = late(
    r"""
    (?<!in the )\bfirst\b(?! (shift|day|week|month|trip|route|run|thing|of (the|this) (month|week|year))\b)
    """,
)
NAMED = late(r", (?P<names>([a-z]+, )*[a-z]+,? and [a-z]+)\W*$")
""" "4 more, Carl, Tony, Luis and Ken": as many names as were told."""
"""Beside what is on record the first ones may be in it."""
TO_DO_YET = late(r"\d ([\w'-]+ ){0,2}?(still )?(to (do|go|train)|(left|remaining)(?=\W*$|[,.;!]| to\b))")
STILL_TO_DO = late(r"\bneed to\b|\bto take\b")
MORE_ON = late(r"\b(more|another|additional)\b.*\bon (mon|tues|wednes|thurs|fri|satur|sun)day\b")
WE_DO = late(r"\b(mon|tues|wednes|thurs|fri|satur|sun)day (we|i) (add|train|do|have|hold|teach)\b")
""" "Thursday we add 22 more" is a plan."""
BYGONE = late(r"\b(yesterday|last (week|night|month)|this morning|since (the|our|your|my|we|then|last))\b")
PAST = late(
    r"""
    \b(trained|did|done|completed|finished|passed|took|had|went|got|gotten|certified|taught|added|managed|attended|came
      |sat|saw|seen|watched|viewed|participated|graduated|received|earned|hosted|held|ran|gave|led|educated|briefed
      |taken|gone|given|installed|hung|presented|put|graduated|conducted|wrapped|delivered|facilitated|covered
      |instructed|reached|sent|paid|donated|wired|transferred|mailed|deposited|contributed|raised)\b
    """,
)
OF_WHICH = late(
    rf"""
    \b({DEPARTMENT}|{SUCH})(?= {WHOSE}\b)
    |\bfrom (our\s
      |the )?{DEPARTMENT}((,|,? (and|&)) (the )?{DEPARTMENT}){{0,4}}( (teams?|staffs?|crews?|departments?|sides?
      |people))?(?=\W
      |$)(?! (training|class|course)\b)
    |\b{DEPARTMENT}((,|,? (and|&)) {DEPARTMENT}){{0,4}} (teams|crews|departments)\b
    |\((the |our )?([^\W\d_]+ ){{0,2}}(yard|terminal|depot|office|location|garage|facility|property|branch|site
      |campus)\)
    |\((the |our )?{DEPARTMENT}((,|,? (and|&)) {DEPARTMENT}){{0,4}}\)
    |(^|(?<=[.;,] ))([a-z]+ )?(yard|depot|terminal|garage|office|branch|campus|plant|site|station
      |warehouse):?(?= \d[\d,]* (more|additional|new)\b)
    |(^|(?<=, )|(?<=\band ))\W*{DEPARTMENT}(?= \d[\d,]* ?(,|and\b|$))
    |(?<=\d )((more|new|others) )?((down|up|mid|cross)town|(up|down)stairs|out (front|back))\b|\blunch and learns?\b
    |,? (mostly|mainly|largely|primarily) (from|in|at|on) (the |our )?([^\W\d_]+'s|{DEPARTMENT})((,|,? (and|&)) (the\s
      )?([^\W\d_]+'s|{DEPARTMENT})){{0,3}} (offices?|departments?|teams?|crews?|shifts?|sides?)\b
    |\b(from|of|on|in) (the |our )?(shift|crew|team|group|squad|platoon|watch|section) ([a-d]|_+|\d{{1,2}})(?=\W|$)
    |\bupdated(?= (total|count|number|tally|figure|version)\b)
    """,
)
""" "Four more of the parts crew", "seven from billing"."""
MOSTLY = late(r"((?<=remaining)|(?<= to go)|(?<= yet)), (mostly|mainly|primarily|largely) [^.;!?\d]{0,200}?\W*$")
""" "90 remaining, mostly the team drivers, who are hard to catch": who they are changes nothing of how many."""
AWAY_NOW = late(
    r"""
    (?<=\w) (out |still )?on ((medical|sick|maternity|paternity|parental|family|military) )?leave\b
    |,? (several|some|most|many|a few|half)( of them)? are (out )?on (\w+ )?(leave|vacation|pto|disability)\b
    |,? (who (is|are)|who's|both|all|one|they're|and they're|and both) (are |still |currently\s
      |out )*on ((medical|sick|maternity|paternity|parental|family|military|light|modified) )?(leave|vacation|pto|fmla
      |duty|disability)\b
    """,
)
""" "Two officers left, both on leave"."""
DESCRIBES = FILLER | ROUTINE
NO_LESSONS = THINGS - LESSONS
NOBODY = frozenset[str]()


def counts_else(low: str, context: ReplyContext, names: frozenset[str], left: bool = False) -> bool:
    """Whether the sentence around a count tells of things, of what is to come, or of so many in a week."""
    low = _bare(low, context.unit, names)
    if (
        RATE.search(low)
        or UNDER_WAY.search(low)
        or (context.current and FIRST.search(low))
        or low.rstrip(" !.").endswith("?")
    ):
        return True
    if (MORE_ON.search(low) or WE_DO.search(low)) and not PAST.search(low) and not BYGONE.search(low):
        return True
    if not left and STILL_TO_DO.search(low):
        return True
    return any(_of_things(found[1].split()) for found in COUNTED.finditer(_shorter(low, left)))


@lru_cache(maxsize=4)
def _bare(low: str, unit: str | None, names: frozenset[str]) -> str:
    """Without who tells it, where and to whom. Kept for a moment: several rules look at one sentence."""
    if group_of(unit) == "people":
        low = THINGS_BESIDE.sub(" ", low)
    low = TOTAL_IS.sub(" total ", without_towns(low))
    return WITH_RANK.sub(
        "we ", MANAGED.sub(" trained ", MET_FIRST.sub("", GREETED.sub(" ", without_names(low, names))))
    )


@lru_cache(maxsize=4)
def _shorter(low: str, left: bool) -> str:
    low = WERE_AWAY.sub(r" \g<who>", low)
    low = " ".join(OUR_UNIT.sub(" ", OF_WHICH.sub(" ", _without_names(low))).split())
    return SAID_WHEN.sub(" ", SHORT_OF.sub(" left ", low) if left else low)


def plain_count(low: str, context: ReplyContext, names: frozenset[str], left: bool = False) -> bool:
    """Whether the sentence around a count has no word that plain answers do not have; `names` are its names."""
    low = _shorter(_bare(low, context.unit, names), left)
    to_do = left or bool(TO_DO_YET.search(low))
    known = LEFT_WORDS if to_do else KNOWN
    low = THE_OTHERS.sub(" ", AWAY_NOW.sub("", MOSTLY.sub("", low))) if left else low
    low = _without_whereabouts(without_places(SINCE.sub(" ", FOUND.sub(" ", low)), names), context)
    own = _own(context.unit or "") | OF_THINGS.get(group_of(context.unit) or "", NOBODY)
    if to_do or _all_known(low, SAFE, own):
        return _all_known(low, known, own) or _all_known(without_adjuncts(low, names), known, own)
    # Of what else happened to so many people, such words would tell as well: "12 employees had lunch".
    kernel = TOLD.search(low) and not any(_of_things(found[1].split()) for found in OBJECT.finditer(low))
    return bool(kernel) and (_all_known(low, known, own) or _all_known(without_adjuncts(low, names), known, own))


def _without_whereabouts(low: str, context: ReplyContext) -> str:
    """Without where posters were hung, or where sessions were held; of people it would tell whose they are."""
    group = group_of(context.unit)
    if group == "sessions":
        return THERE.sub(" ", low)
    if group != "materials":
        return low
    low = SURFACES.sub(" ", STUCK.sub("put ", low))
    return ON_IT.sub(" ", THERE.sub(" ", ENCLOSED.sub(" ", low))) if WAS_GIVEN.search(low) else low


def _without_names(low: str) -> str:
    names = NAMED.search(low)
    if not names:
        return low
    told = find_numbers(low[: names.start()])
    listed = len(re.split(r",\s(?:and\s)?|\sand\s", names[1]))
    return low[: names.start()] if told and told[-1].low == listed else low


def _all_known(low: str, known: frozenset[str], own: frozenset[str]) -> bool:
    return all(_odd(word) or TRADES.match(word) for word in _words_of(low) - known - own)


def _words_of(low: str) -> set[str]:
    return set(WORD.findall(NUMERIC.sub(" ", low)))


def _of_things(after: list[str]) -> bool:
    """Whether what follows a number is a thing, and nobody: "20 tablets", but not "20 lobby staff"."""
    described = list(dropwhile(DESCRIBES.__contains__, after))
    rest = list(dropwhile(lambda word: word in NO_LESSONS and group_of(word) is None, described))
    return len(rest) < len(described) and (not rest or group_of(rest[0]) != "people")


def strange_words(low: str, context: ReplyContext, names: frozenset[str]) -> set[str]:
    """The words of a sentence around a count that plain answers do not have, but for places and names."""
    low = without_places(SINCE.sub(" ", FOUND.sub(" ", _shorter(_bare(low, context.unit, names), left=False))), names)
    own = _own(context.unit or "") | OF_THINGS.get(group_of(context.unit) or "", NOBODY)
    strange = _words_of(_without_whereabouts(low, context)) - KNOWN - LEFT_WORDS - own
    return {word for word in strange if not _odd(word) and not TRADES.match(word)}


def plain_words(low: str, context: ReplyContext, besides: int = 0) -> bool:
    """Whether a whole text has no word but those of plain answers: no story can be told in them.

    Nor in those of a neighbour, if somebody was trained there: "the hotel next door trained 30". `besides` so many
    other words, if no story is told with them: "nothing fancy, 19 more".
    """
    own = _own(context.unit or "")
    taught = TAUGHT.search(low)
    low = OUR_BRANCH.sub(" ", low) if taught else low
    strange = {word for word in _words_of(low) - SAFE - TO_DO - own if not _odd(word)}
    strange -= NEXT_DOOR if taught else NOBODY
    return len(strange - PRAISE - ABOUT_PRAISE) <= besides and not (
        strange and (not besides or any(map(told_with, strange)))
    )


def all_plain(low: str, context: ReplyContext, besides: frozenset[str]) -> bool:
    """Whether a piece of a text has no word but those of plain answers, and some others."""
    return all_in(low, KNOWN, besides, context)


def all_in(low: str, known: frozenset[str], besides: Set[str], context: ReplyContext) -> bool:
    """Whether a piece of a text has no word but some, numbers, and those of what was pledged."""
    return _all_known(low, known, _own(context.unit or "") | besides)


def words_but(low: str, known: frozenset[str], context: ReplyContext) -> set[str]:
    """The words of a text but for some, numbers, and those of what was pledged."""
    return _words_of(low) - known - _own(context.unit or "")


def unknown_words(low: str, unknown: tuple[str, ...], names: frozenset[str], context: ReplyContext) -> bool:
    """Whether a word nobody taught us stands anywhere but where a place or a person is named."""
    strange = set(unknown) - _own(context.unit or "")
    return bool(strange) and not strange.isdisjoint(
        WORD.findall(without_adjuncts(GREETED.sub(" ", without_places(FOUND.sub(" ", low), names)), names))
    )


@lru_cache(maxsize=256)
def _own(unit: str) -> frozenset[str]:
    own = words(unit.lower())
    alike = [word for nouns in SAME if not own.isdisjoint(nouns) for word in nouns]
    return own | {word.removesuffix("s") for word in own} | frozenset(alike)


def _odd(word: str) -> bool:
    """What is left of a unit such as "k", or of a masked word."""
    return len(word) == 1
