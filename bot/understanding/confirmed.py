"""What is said beside a figure and only confirms it: "they all did it on Monday", "that's on top of what I gave you".

Or it tells of others who come next: "Sparks is next". Such a sentence is blanked, character for character, before
anything else is read; one that says "before", "part of it" or "elsewhere" stays and is asked about.
"""

import re

from bot.understanding.infull import ADJECTIVE, LESSON, harmless
from bot.understanding.patterns import late
from bot.understanding.text import words
from bot.understanding.units import group_of

OPENS = r"(?P<opens>(?:^|(?<=[.;!?,:\n-]))\s*(?:and\s|but\s|so\s)?)"
ENDS = r"(?=\s*(?:[.;!?\n]|,\s(?:and|but|so|we|i|the|our)\b|$))"
REPORTED = (
    r"(?:_[_\s]*_|the\s(?P<stood>\d[\d,]*)|what|(?:all\sof\s)?(?:those|the\s(?:ones|people|figure|number|count|total|batch|group)|my|our)(?:\s(?:last|earlier|previous|first))?"
    r"(?:\s(?:figure|number|count|total|report|update|ones?|batch|group))?|the\s(?:last|earlier|previous|first)\s\w+)"
    r"(?:\s(?:that|which))?(?:\s(?:you|i|we|you've|we've|i've|already|just))*"
    r"(?:\s(?:gave|given|sent|told|reported|have|had|got|counted|count|posted|know))?"
    r"(?:\s(?:you|already|before|got|on\sfile|on\srecord|down|last\s\w+|earlier|so\sfar))*"
)
THEY_DID = late(
    rf"{OPENS}(?P<said>they\s(?:all\s|both\s|just\s)?(?:did|completed|finished|took|passed|watched|attended|(?:went|sat|got)\sthrough)\s"
    rf"(?:it|(?:the|our|your)\s{ADJECTIVE}{LESSON})\b(?:[^.;!?\n\d]|\d+(?:st|nd|rd|th)\b)*?){ENDS}"
)
OF_ANOTHER_TIME = late(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|year"
    r"|years|ago|before|already|previously|earlier|again|on\spaper|for\sfree)\b"
)
ON_TOP = late(
    rf"{OPENS}(?P<said>(?:that's|thats|that\sis|those\sare|these\sare|they're|they\sare|all|which\sis|this\sis)\s(?:all\s)?"
    rf"(?:on\stop\sof|in\saddition\sto|over\sand\sabove|beyond)\s{REPORTED}){ENDS}"
)
ALL_NEW = late(
    rf"{OPENS}(?P<said>(?:(?:those|these|they)(?:\sare|'re)\s|they're\s)?(?:all|both)\s(?:brand\s)?new"
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
    r"(?:,|\s-|;)?\s(?:(?:which|that)\s)?(?:includes?|including|counting)\s(?P<said>(?:the|our|my|all|everyone|everybody|those)\s[^.;!?,\n\d]{2,60})"
    r"(?=\W*$|\s?[.;!?,])"
)
"""Of a total it changes nothing whom it includes, if it is people of theirs."""
OF_THE_STAFF = late(r"^those\b|\bpart[\s-]?timers?\b|\bpart[\s-]time\b|\bsince\sthe\s(?:start|beginning)\b")
IN_ALL = late(r"\b(?:total|so\sfar|to\sdate|in\sall|altogether|overall|all\stold|we're\sat|sitting\sat|up\sto|tally)\b")
GROUPS = words(
    "shift shifts crew crews team teams property yard depot terminal location site department kitchen district "
    "school campus "
    "branch garage hotel store station fleet side division office half rest others remainder floor wing unit "
    "squad squads "
    "precinct plant warehouse hub lodge resort casino clinic lobby pool spa region county town faculty academy"
)
NEXT_UP = late(
    rf"{OPENS}(?P<who>(?:the\s|our\s)?(?:[a-z][\w'-]*\s){{1,5}}?)"
    r"(?P<said>(?:is|are|goes|go|comes|come|starts|start|begins|begin|follows|follow|gets?\stheirs|will\s(?:go|start|follow|come|be))\s"
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
A_NUMBER = late(r"\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|[a-z]+(?:teen|ty))\b")
DAY = late(r"\b\d+(?:st|nd|rd|th)\b")


PROMISES_TOO = late(r"\b(?:down|up|in)\sfor\b")
""" "Put us down for 9 more, they completed it": only what they did tells that it is no promise."""


def without_confirmations(low: str, names: frozenset[str], current: int | None) -> str:
    """A plain text whose sentences that only confirm its figure, or tell who is next, are blanked."""
    first = A_NUMBER.search(low)
    if first is None:
        return low
    head, tail = low[: first.end()], low[first.end() :]
    if not PROMISES_TOO.search(head):
        tail = THEY_DID.sub(lambda found: _blank(found) if _the_same(found["said"]) else found[0], tail)
    tail = UP_FROM.sub(lambda found: _blank(found) if found["stood"] == str(current) else found[0], tail)
    if IN_ALL.search(low):
        tail = INCLUDES.sub(
            lambda found: _blank(found) if harmless(OF_THE_STAFF.sub(" ", found["said"])) else found[0], tail
        )
    tail = THEN_MET.sub(_blank, NOT_COUNTED.sub(_blank, tail))
    tail = ON_TOP.sub(lambda found: _blank(found) if found["stood"] in (None, str(current)) else found[0], tail)
    if not DIGIT.search(tail.lstrip("0123456789,")):
        tail = ALL_NEW.sub(_blank, tail)
    return head + NEXT_UP.sub(lambda found: _blank(found) if _others(found["who"], names) else found[0], tail)


def _the_same(said: str) -> bool:
    return harmless(DAY.sub(" ", said.removeprefix("they"))) and not OF_ANOTHER_TIME.search(said)


def _others(who: str, names: frozenset[str]) -> bool:
    said = who.split()
    if not (NOT_OTHERS - {"half"}).isdisjoint(said):
        return False
    named = all(word in names and group_of(word) is None for word in said)
    return named or not GROUPS.isdisjoint(said)


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\W_]", "_", found[0])
