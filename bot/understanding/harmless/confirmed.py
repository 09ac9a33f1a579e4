"""What is said beside a figure and only confirms it: "they all did it on Monday", "that's on top of what I gave you".

Or it tells of others who come next: "Sparks is next". Such a sentence is blanked, character for character, before
anything else is read; one that says "before", "part of it" or "elsewhere" stays and is asked about.
"""

from bot.understanding.harmless.smalltalk import FIGURE
from bot.understanding.words.units import group_of
from bot.understanding.words.wheres import KINDS
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words, words_blanked

OPENS = r"((^|(?<=[.;!?,:\n-])) *(and |but |so )?)"
ENDS = r"(?= *([.;!?\n]|, (and|but|so|we|i|the|our)\b|$))"
REPORTED = (
    r"(_[_\s]*_|the (?P<stood>\d[\d,]*)|what"
    r"|(all of )?(those|the (ones|people|figure|number|count|total|batch|group)|my"
    r"|our)( (last|earlier|previous|first))?( (figure|number|count|total|report|update|ones?|batch|group))?"
    r"|the (last|earlier|previous|first) \w+)( (that|which))?( (you|i|we|you've|we've|i've|already|just))*( (gave"
    r"|given|sent|told|reported|have|had|got|counted|count|posted|know))?( (you|already|before|got|on file"
    r"|on record|down|last \w+|earlier|so far))*"
)
LESSON = (
    r"((awareness|(human |anti-)?trafficking|botl|tat|online|virtual|zoom|whole|full|entire|same|new|required"
    r"|mandatory|block|noon|morning|afternoon|evening|night|in-person) )?(trainings?"
    r"|class(es)?|courses?|sessions?|modules?|workshops?|e-learning|lesson|program|programme|webinar|video"
    r"|presentation)"
)
THEIR_PLACE = (
    r"(at|in) (the|our) ([a-z'-]+ )?(yard|depot|terminal|office|garage|station|room|breakroom|cafeteria|hall|gym|shop"
    r"|truck stop|hotel|site|base)"
)
SAID_WHEN = (
    r"( ((on |last )?(mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight"
    r"|this (morning|week|afternoon|evening|month)|last (night|week)|together|online|virtually|in person"
    rf"|on the \d+(st|nd|rd|th)|_+|{THEIR_PLACE}"
    r"|during (the|our|a) ([a-z-]+ )?(meeting|shift|huddle|lunch|break|briefing|in-service|orientation)))*"
)
THEY_DID = late(
    rf"""
    {OPENS}(they (all |both |just )?(did|completed|finished|took|passed|watched|attended|(went|sat|got) through) (it
      |(the|our|your) {LESSON}){SAID_WHEN}){ENDS}
    """,
)
ON_TOP = late(
    rf"""
    {OPENS}((that's|thats|that is|those are|these are|they're|they are|all|which is|this is) (all )?(on top of
      |in addition to|over and above|beyond) {REPORTED}){ENDS}
    """,
)
SAYS_MORE = late(r"\b(more|another|additional|extra|further|others?|new|add(ed)?|plus|today|yesterday|this|last)\b|\+")
""" "Trained 23, that's on top of what you have": where nothing else says so, it tells that they are more."""
ALL_NEW = late(
    rf"""
    {OPENS}(((those|these|they)( are|'re) |they're )?(all
      |both) (brand )?new( (faces|ones|people|crews?|hires|names|folks|to us|to this))?
      |(please )?(put|add|log|count) (those|them
      |these)( (in|on|up|to (our|the|my) (total|count|tally|number)|for us))*( (please|pls))?){ENDS}
    """,
)
NOT_COUNTED = late(
    r"""
    (,| -|;)? ((those|these|they) are |(and )?all )?(new (ones|people|names)? ?)?(not
      |none of (them|those|these)( (is|are|were))?|(that|who|which) (are|were|is|was)(n't| not)) (\w+ ){0,2}?(in|on
      |part of) (my|the|our|any) (earlier|last|previous|first|prior) (count|number|figure|report|total|list
      |update)s?(?=\W*$| ?[.;!?,])
    """,
)
""", none of them in the earlier figure": what is told is new."""
THEN_MET = late(
    r"""
    ((?<= to go)|(?<= left)|(?<=remaining))(,| -)? (and|then|before) (then )?(we've|we have|we'll have|we) (met|meet
      |hit|reach(ed)?|kept|keep|fulfill(ed)?) (our|the) (pledge|goal|target|commitment)(?=\W*$| ?[.;!,])
    """,
)
""" "Eleven more to go and we've met our pledge": then, and not now."""
UP_FROM = late(
    r"""
    (,| -|;)? (up from|(it |we )?(was|were)( at)?|last (month|week|time) (it|we|that) (was|were)( at)?
      |compared (to|with)) (the )?(?P<stood>\d[\d,]*)( (you have on (file|record)|you have|you had|on (file|record)
      |before|earlier|last (time|month|week)))?(?=\W*$
      | ?[.;!?,])
    """,
)
""" ", up from the 471 you have": what stands on record, told again."""
INCLUDES = late(
    r"""
    (,| -|;)? ((which|that) )?(includes?|including|counting) (everyone|everybody
      |(the|our|all (the|our)) (part[\s-]?timers|new (hires|ones|people|guys)|night \w+|day \w+|weekend \w+|folks|guys
      |people|crews?|staff))( (since the (start|beginning)
      |(from|at) (the|our) ([a-z'-]+ )?(yard|depot|terminal|garage|location|site|office|branch)))?(?=\W*$
      | ?[.;!?,])
    """,
)
"""Of a total it changes nothing which of their own people it includes."""
IN_ALL = late(r"\b(total|so far|to date|in all|altogether|overall|all told|we're at|sitting at|up to|tally)\b")
GROUPS = words("shift shifts crew crews team teams side half floor wing unit squad squads department office")
PLACES = (KINDS - GROUPS) | words("faculty rest others remainder")
ANY_GROUP = words("the our my new whole entire training next this that second first last full")
""""The new team starts Tuesday" may be those just told; "the ferry crew" are others."""
NEXT_UP = late(
    rf"""
    {OPENS}(?P<who>(the |our )?([a-z][\w'-]* ){{1,5}}?)((is|are|goes|go|comes|come|starts|start|begins|begin|follows
      |follow|gets? theirs|will (go|start|follow|come|be)) ((up )?next( (week|month|\w*day))?|soon
      |(on )?(mon|tues|wednes|thurs|fri|satur|sun)day|after that
      |in (the )?(new year|spring|summer|fall|winter|autumn|january|february|march|april|may|june|july|august|september
      |october|november|december)
      |later( this (week|month|year))?)){ENDS}
    """,
)
NOT_OTHERS = words(
    "they it that this these those he she everyone everybody all most half some one two three we i you who "
    "class classes training "
    "course session sessions quiz test module them his her and what which people employees staff drivers "
    "operators officers"
)
DIGIT = late(r"\d")
PROMISES_TOO = late(r"\b(down|up|in) for\b")
""" "Put us down for 9 more, they completed it": only what they did tells that it is no promise."""


def without_confirmations(low: str, names: frozenset[str], current: int | None) -> str:
    """A plain text whose sentences that only confirm its figure, or tell who is next, are blanked."""
    first = FIGURE.search(low)
    if first is None:
        return low
    head, tail = low[: first.end()], low[first.end() :]
    if not PROMISES_TOO.search(head):
        tail = THEY_DID.sub(words_blanked, tail)
    tail = UP_FROM.sub(lambda found: words_blanked(found) if found["stood"] == str(current) else found[0], tail)
    tail = INCLUDES.sub(words_blanked, tail) if IN_ALL.search(low) else NOT_COUNTED.sub(words_blanked, tail)
    tail = THEN_MET.sub(words_blanked, tail)
    if not IN_ALL.search(low) and SAYS_MORE.search(head + ON_TOP.sub("", tail)):
        tail = ON_TOP.sub(
            lambda found: words_blanked(found) if found["stood"] in (None, str(current)) else found[0], tail
        )
    if not DIGIT.search(tail.lstrip("0123456789,")):
        tail = ALL_NEW.sub(words_blanked, tail)
    return head + NEXT_UP.sub(lambda found: words_blanked(found) if _others(found["who"], names) else found[0], tail)


def _others(who: str, names: frozenset[str]) -> bool:
    said = set(who.split())
    if not (NOT_OTHERS - {"half"}).isdisjoint(said):
        return False
    if all(word in names and group_of(word) is None for word in said) or not PLACES.isdisjoint(said):
        return True
    return not GROUPS.isdisjoint(said) and bool(said - GROUPS - ANY_GROUP)
