"""What is said beside a figure and only confirms it: "they all did it on Monday", "that's on top of what I gave you".

Or it tells of others who come next: "Sparks is next". Such a sentence is blanked, character for character, before
anything else is read; one that says "before", "part of it" or "elsewhere" stays and is asked about.
"""

import re

from bot.understanding.patterns import late
from bot.understanding.smalltalk import FIGURE
from bot.understanding.text import words
from bot.understanding.units import group_of
from bot.understanding.wheres import KINDS

OPENS = r"(?:(?:^|(?<=[.;!?,:\n-]))\s*(?:and\s|but\s|so\s)?)"
ENDS = r"(?=\s*(?:[.;!?\n]|,\s(?:and|but|so|we|i|the|our)\b|$))"
REPORTED = (
    r"(?:_[_\s]*_|the\s(?P<stood>\d[\d,]*)|what|(?:all\sof\s)?(?:those|the\s(?:ones|people|figure|number|count|total|batch|group)|my|our)(?:\s(?:last|earlier|previous|first))?"
    r"(?:\s(?:figure|number|count|total|report|update|ones?|batch|group))?|the\s(?:last|earlier|previous|first)\s\w+)"
    r"(?:\s(?:that|which))?(?:\s(?:you|i|we|you've|we've|i've|already|just))*"
    r"(?:\s(?:gave|given|sent|told|reported|have|had|got|counted|count|posted|know))?"
    r"(?:\s(?:you|already|before|got|on\sfile|on\srecord|down|last\s\w+|earlier|so\sfar))*"
)
LESSON = (
    r"(?:(?:awareness|(?:human\s|anti-)?trafficking|botl|tat|online|virtual|zoom|whole|full|entire|same|new|required|mandatory|block|noon"
    r"|morning|afternoon|evening|night|in-person)\s)?"
    r"(?:trainings?|class(?:es)?|courses?|sessions?|modules?|workshops?|e-learning|lesson|program|programme|webinar|video|presentation)"
)
THEIR_PLACE = (
    r"(?:at|in)\s(?:the|our)\s(?:[a-z'-]+\s)?(?:yard|depot|terminal|office|garage|station|room|breakroom|cafeteria|hall|gym"
    r"|shop|truck\sstop|hotel|site|base)"
)
SAID_WHEN = (
    r"(?:\s(?:(?:on\s|last\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|this\s(?:morning|week|afternoon|evening|month)"
    rf"|last\s(?:night|week)|together|online|virtually|in\sperson|on\sthe\s\d+(?:st|nd|rd|th)|_+|{THEIR_PLACE}"
    r"|during\s(?:the|our|a)\s(?:[a-z-]+\s)?(?:meeting|shift|huddle|lunch|break|briefing|in-service|orientation)))*"
)
THEY_DID = late(
    rf"{OPENS}(?:they\s(?:all\s|both\s|just\s)?(?:did|completed|finished|took|passed|watched|attended|(?:went|sat|got)\sthrough)\s"
    rf"(?:it|(?:the|our|your)\s{LESSON}){SAID_WHEN}){ENDS}"
)
ON_TOP = late(
    rf"{OPENS}(?:(?:that's|thats|that\sis|those\sare|these\sare|they're|they\sare|all|which\sis|this\sis)\s(?:all\s)?"
    rf"(?:on\stop\sof|in\saddition\sto|over\sand\sabove|beyond)\s{REPORTED}){ENDS}"
)
ALL_NEW = late(
    rf"{OPENS}(?:(?:(?:those|these|they)(?:\sare|'re)\s|they're\s)?(?:all|both)\s(?:brand\s)?new"
    r"(?:\s(?:faces|ones|people|crews?|hires|names|folks|to\sus|to\sthis))?"
    r"|(?:please\s)?(?:put|add|log|count)\s(?:those|them|these)(?:\s(?:in|on|up|to\s(?:our|the|my)\s(?:total|count|tally|number)|for\sus))*"
    rf"(?:\s(?:please|pls))?){ENDS}"
)
NOT_COUNTED = late(
    r"(?:,|\s-|;)?\s(?:(?:those|these|they)\sare\s|(?:and\s)?all\s)?(?:new\s(?:ones|people|names)?\s?)?"
    r"(?:not|none\sof\s(?:them|those|these)(?:\s(?:is|are|were))?|(?:that|who|which)\s(?:are|were|is|was)(?:n't|\snot))\s(?:\w+\s){0,2}?"
    r"(?:in|on|part\sof)\s(?:my|the|our|any)\s(?:earlier|last|previous|first|prior)\s(?:count|number|figure|report|total|list|update)s?"
    r"(?=\W*$|\s?[.;!?,])"
)
""", none of them in the earlier figure": what is told is new."""
THEN_MET = late(
    r"(?:(?<=\sto\sgo)|(?<=\sleft)|(?<=remaining))(?:,|\s-)?\s(?:and|then|before)\s(?:then\s)?(?:we've|we\shave|we'll\shave|we)\s"
    r"(?:met|meet|hit|reach(?:ed)?|kept|keep|fulfill(?:ed)?)\s(?:our|the)\s(?:pledge|goal|target|commitment)(?=\W*$|\s?[.;!,])"
)
""" "Eleven more to go and we've met our pledge": then, and not now."""
UP_FROM = late(
    r"(?:,|\s-|;)?\s(?:up\sfrom|(?:it\s|we\s)?(?:was|were)(?:\sat)?|last\s(?:month|week|time)\s(?:it|we|that)\s(?:was|were)(?:\sat)?"
    r"|compared\s(?:to|with))\s(?:the\s)?(?P<stood>\d[\d,]*)"
    r"(?:\s(?:you\shave\son\s(?:file|record)|you\shave|you\shad|on\s(?:file|record)|before|earlier|last\s(?:time|month|week)))?(?=\W*$|\s?[.;!?,])"
)
""" ", up from the 471 you have": what stands on record, told again."""
INCLUDES = late(
    r"(?:,|\s-|;)?\s(?:(?:which|that)\s)?(?:includes?|including|counting)\s(?:everyone|everybody|(?:the|our|all\s(?:the|our))\s"
    r"(?:part[\s-]?timers|new\s(?:hires|ones|people|guys)|night\s\w+|day\s\w+|weekend\s\w+|folks|guys|people|crews?|staff))"
    r"(?:\s(?:since\sthe\s(?:start|beginning)|(?:from|at)\s(?:the|our)\s(?:[a-z'-]+\s)?(?:yard|depot|terminal|garage|location|site|office|branch)))?"
    r"(?=\W*$|\s?[.;!?,])"
)
"""Of a total it changes nothing which of their own people it includes."""
IN_ALL = late(r"\b(?:total|so\sfar|to\sdate|in\sall|altogether|overall|all\stold|we're\sat|sitting\sat|up\sto|tally)\b")
GROUPS = words("shift shifts crew crews team teams side half floor wing unit squad squads department office")
PLACES = (KINDS - GROUPS) | words("faculty rest others remainder")
ANY_GROUP = words("the our my new whole entire training next this that second first last full")
""""The new team starts Tuesday" may be those just told; "the ferry crew" are others."""
NEXT_UP = late(
    rf"{OPENS}(?P<who>(?:the\s|our\s)?(?:[a-z][\w'-]*\s){{1,5}}?)"
    r"(?:(?:is|are|goes|go|comes|come|starts|start|begins|begin|follows|follow|gets?\stheirs|will\s(?:go|start|follow|come|be))\s"
    r"(?:(?:up\s)?next(?:\s(?:week|month|\w*day))?|soon|(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|after\sthat|in\s(?:the\s)?"
    r"(?:new\syear|spring|summer|fall|winter|autumn|january|february|march|april|may|june|july|august|september|october"
    rf"|november|december)|later(?:\sthis\s(?:week|month|year))?)){ENDS}"
)
NOT_OTHERS = words(
    "they it that this these those he she everyone everybody all most half some one two three we i you who "
    "class classes training "
    "course session sessions quiz test module them his her and what which people employees staff drivers "
    "operators officers"
)
DIGIT = late(r"\d")
PROMISES_TOO = late(r"\b(?:down|up|in)\sfor\b")
""" "Put us down for 9 more, they completed it": only what they did tells that it is no promise."""


def without_confirmations(low: str, names: frozenset[str], current: int | None) -> str:
    """A plain text whose sentences that only confirm its figure, or tell who is next, are blanked."""
    first = FIGURE.search(low)
    if first is None:
        return low
    head, tail = low[: first.end()], low[first.end() :]
    if not PROMISES_TOO.search(head):
        tail = THEY_DID.sub(_blank, tail)
    tail = UP_FROM.sub(lambda found: _blank(found) if found["stood"] == str(current) else found[0], tail)
    tail = INCLUDES.sub(_blank, tail) if IN_ALL.search(low) else NOT_COUNTED.sub(_blank, tail)
    tail = THEN_MET.sub(_blank, tail)
    if not IN_ALL.search(low):
        tail = ON_TOP.sub(lambda found: _blank(found) if found["stood"] in (None, str(current)) else found[0], tail)
    if not DIGIT.search(tail.lstrip("0123456789,")):
        tail = ALL_NEW.sub(_blank, tail)
    return head + NEXT_UP.sub(lambda found: _blank(found) if _others(found["who"], names) else found[0], tail)


def _others(who: str, names: frozenset[str]) -> bool:
    said = set(who.split())
    if not (NOT_OTHERS - {"half"}).isdisjoint(said):
        return False
    if all(word in names and group_of(word) is None for word in said) or not PLACES.isdisjoint(said):
        return True
    return not GROUPS.isdisjoint(said) and bool(said - GROUPS - ANY_GROUP)


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\W_]", "_", found[0])
