"""Words that say all is done: where they stand, and what in their clause takes them back."""

import re
from collections.abc import Iterator
from itertools import islice

from bot.understanding.doubts import MOST_CLAUSES, clause_of
from bot.understanding.patterns import late

NONE_LEFT = late(
    r"\b(?:none|nobody|no one|zero|nothing|0) (?:is |are |of them |of the \w+ )?(?:left|remain\w*"
    r"|to go|outstanding|missing|more to)\b"
    r"|\bno (?:more|further) (?:\w+ )?(?:left|to (?:go|train|do))\b"
)
COMPLETE = late(
    r"""\b(?!(?:all\s)?(?:done|good|set|finished)\s?\?)(?:all\s(?:of\s(?:them|us|it|our|the|these)\b|done|set|finished|complete[d]?|trained|through
        |wrapped|good|certified|our|the\s|employees|drivers|staff|operators|officers|that\swe)|every(?:one
        |body)\b|every\s(?:single\s|last\sone\sof\s(?:our|the)\s)?(?:\w+\s){0,2}?(?:(?:in|at|of|on)\s(?:the|our)\s\w+\s)?(?:has|have|is|was|got|did|took|completed|finished|trained)
        |every\slast\s(?:one|person|employee|driver|officer)\b|each\s(?:one|of|and\severy|\w+\s(?:now\s|already\s)?(?:has|is|was|got|did|took|completed|finished))
    |our\s(?:last|final)\s(?:employee|driver|operator|officer|person|few)\s(?:\w+\s){0,2}?(?:took|finished|completed|passed|trained|did)\b
    |the\s(?:last|final)\s(?:class|session|group|ones?|batch|shift|driver|training|of|few|round|cohort
        |person|people|employees?|drivers)|done\b|finished|complete[d]?\b|fully\strained
        |all\s(?:have|got|has|received|hold)\s(?:gotten\s|received\s|earned\s)?(?:their|the|a)\s(?:\w+\s)?(?:certificates?|certs?|certifications?)
        |all\s(?:of\s)?(?:(?:our|the|my)\s)?(?:[\w-]+\s){1,3}?(?:(?:have|has|are|were|been|is|now)\s){0,3}(?:trained|certified|up|hung|posted
        |installed|displayed|distributed|handed\sout)\b|wrapped\s(?:it\s)?up|mission\saccomplished|(?:pledge|goal|target|commitment|promise)\s(?:(?:is|was|has\sbeen)\s)?(?:now\s)?(?:met|fulfilled|kept|complete|reached)
        |(?:that|this|which)\s(?:completes|fulfills|concludes|wraps\sup|finishes)\s(?:our|the|my)\s(?:pledge|commitment|goal|training)|(?:met
        |reached|hit|fulfilled|kept|achieved)\s(?:our|the|my)\s(?:goal|target|pledge|promise|commitment
        |number)|that's\s(?:everyone|everybody|all\sof)|(?:whole|entire)\s(?:team|crew|company|staff|department|fleet|workforce|agency|organi[sz]ation|force|office|building)|it's\s(?:now\s|all\s)?(?:up|live|online|published|posted
        |out)\b|is\s(?:up\sand\srunning|live|online|published|posted)\b|(?:are|is)\s(?:all\s|now\s)(?:up|hung|out|in\splace|installed|distributed)\b|\bfinito\b|went\slive
        |(?:was|were|has\sbeen|got|is)\s(?:\w+ly\s|now\s)?(?:adopted|approved|signed|launched|published))""",
    re.VERBOSE,
)
HUNDRED = late(
    r"\sof\s(?:our|the|my|all)\s(?:[\w-]+\s){1,3}?(?:(?:has|have|is|are|were|was|been|now|all)\s){0,4}"
    r"(?:trained|certified|done|finished|completed?(?:\s(?:it|the\s(?:training|course)))?)\b"
    r"|\s(?:trained|certified)\b"
)
""" "100 % of our drivers have now been trained" says what "all done" says."""
CLAIMS_ALL = late(
    r"""\b(?:(?:we're|we\sare|i'm|now|all|everything(?:'s|\sis)|that\s(?:should|will)\sbe|that's|that\sis)\s
        (?:all\s|now\s|about\s)?(?:done|there|finished|complete|completed|set|caught\sup|wrapped\sup|everyone|everybody|it|all
        |the\slast|all\sof\s(?:them|us))\b
    |(?<!during\s)(?<!from\s)(?<!at\s)(?<!missed\s)(?<!\bin\s)(?<!since\s)(?<!after\s)the\s(?:last|final)\s(?:group|class
        |batch|session|of\s(?:them|us))
    |(?:(?<!of\sthe\s)(?<!of\sour\s)remaining\s\d+|the\s\d+\s(?:left|remaining))(?:\s\w+)?\sdid(?:\sit)?
    |the\sremaining\s\d+|the\s(?:last|final)\s\d+\sremaining(?:\s\w+)?(?:\strained|\sdone)?|the\s\d+\s(?:\w+\s){0,3}?(?:that|who|which)\s(?:were|was|had)\s(?:been\s)?(?:left|remaining|outstanding)
    |(?:pledge|goal|target)\s(?:is\s)?(?:now\s)?(?:met|complete|reached|done)
    |(?:met|reached|hit)\s(?:our|the)\s(?:goal|target|pledge))
    (?=\s*(?:$|[.,!;]|and\b|so\b|now\b|with\b|here\b|on\b(?!\s(?:the|our)\s(?:[\w-]+\s)?(?:campus|side|shift|crew|team|floor|line|ship|ward))
        |this\b|today\b))""",
    re.VERBOSE,
)
"""That nothing is left to do: beside a number it must come to the target."""
THEN_DONE = late(
    r"\b(?:and|then|before|until|till)\s(?:then\s)?(?:we're|we\sare|we'll\sbe|i'm|it's)\s(?:all\s)?(?:done|finished|complete)\b"
    r"|\b(?:that's|that\sis)\s(?:all|it)(?=\W*$|[.,;!])"
)
""" "12 more to train and we're finished": then, and not now; "12 left, that's all": no more than those."""
ALL_OF_THEM = late(
    r"(?<=\d)((?:\s[\w'-]+){0,4}?\s?[,-]\s)all\s(?=(?:completed|passed|certified|trained)\b"
    r"|(?:done|finished)\s(?:this|last|yesterday|today|on)\b(?!.*\?))"
)
""" "20 on Monday, 18 on Wednesday, all completed" says it of those."""
STILL = late(
    r"\b(?:just|only|need|still|left|to\s(?:go|do|train|finish|complete)|remain\w*|haven't|missing|short|waiting)\b"
)
""" "Ten more and we're done" may tell of ten who came last, or of ten to come."""
NOT_COMPLETE = late(
    r"\b(?:not|\w+n't|almost|more or less|pretty much|practically|just about"
    r"|nearly|half|halfway|partly|partially|mostly|until|till|when|once|if"
    r"|will|'ll|would|should|could|can|might|may|hope|hoping|hopefully|soon|before|want|need|plan"
    r"|planning|trying|going to|to be|be done|by|before|close to|expect|working on|still|never"
    r"|some|most|many|few|couple|several|handful|bunch|first|second|one of|part of|phase|in progress|started|scheduled"
    r"|signed up|registered|enrolled|invited|next|maybe|probably|think|get|they say|i hear|tells me|sort of|kind of)\b"
    r"|^\W*(?:did|have|do|are) we\b"
)


PLEDGE = r"(?:(?:whole|entire|full|training|original|botl|tat)\s)*(?:pledge|goal|target|commitment|promise)"
WE_SAY = (
    r"(?:^\W*|[.!;,:-]\s*|\b(?:report|confirm|say|announce|share|tell\syou|know|that|and|so|but|officially|finally|now|today)\s)"
    r"(?:(?:officially|finally|happily|just|now|today|yesterday)\s)*"
)
AND_THAT = (
    r"(?=\W*$|\s?[.!;:)]|,\s(?:the\slast|and|thanks|so|ahead|all)|\s(?:in\sfull|today|yesterday|early|ahead|and|thanks|this\s(?:morning|afternoon|week)"
    r"|last\s(?:night|week)|(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\s_)"
)
PLEDGE_MET = late(
    rf"{WE_SAY}(?:we|we've|we\shave|i|i've|i\shave)\s(?:(?:now|just|officially|finally|all)\s)*"
    rf"(?:met|hit|reached|fulfilled|completed|finished|achieved|honou?red|kept)\s(?:our|the|my)\s{PLEDGE}{AND_THAT}"
    rf"|{WE_SAY}(?:our|the|my|this|that)\s{PLEDGE}(?:'s|\s(?:is|has\sbeen))\s(?:(?:now|officially|all|fully|finally)\s)*"
    rf"(?:met|fulfilled|done|completed?|finished|kept|reached|honou?red){AND_THAT}"
    rf"|{WE_SAY}(?:(?:we're|we\sare|everyone's|everyone\sis|all|staff\sis)\s)?100\s?(?:%|percent)\s(?:completed?|done|finished|trained){AND_THAT}"
    rf"|{WE_SAY}(?:(?:we|i)\s)?finished\s(?:the|our)\s(?:whole|entire|full|complete)\s(?:roster|list){AND_THAT}",
    seldom=True,
)
ONE_GOAL = late(
    r"\b(?:month|week'?s|quarter|phase|part|first|site|shift|paperwork|posters?|kidding|ha|jk|almost|nearly|not|if|when|once|until|said|says"
    r"|tells|told|heard|hear|thinks?|guess|behind|except|but)\b|\?",
    seldom=True,
)
""" "We hit our goal for the first phase" is of one goal among several."""


def pledge_is_met(clause: str) -> bool:
    """Whether they say of the pledge itself that it is met, whatever else is told of how."""
    return bool(PLEDGE_MET.search(clause)) and not ONE_GOAL.search(clause)


BY_ALL = late(r"\bby\s(?=(?:all|everyone|everybody|every|each)\b)")
""" "Completed by all of our drivers" says who, and not when."""


IN_TIME = late(
    r"\b(?:just|only|another)\s_+\s(?:and|until|till|before|then)\s(?:then\s)?(?:we're|we\sare|we'll\sbe|it's)\s(?:all\s)?"
    r"(?:done|finished|complete)\b"
)
""" "Just two more weeks and we're done": then, and not now."""


def complete_words(low: str) -> list[tuple[int, int]]:
    """Each place where words for all or done stand, if nothing in their clause takes them back."""
    left = NONE_LEFT.search(low)
    low = IN_TIME.sub(lambda found: "_" * len(found[0]), low)
    found = [mark.span() for mark in islice(COMPLETE.finditer(low), MOST_CLAUSES)]
    kept = [span for span in found if not NOT_COMPLETE.search(BY_ALL.sub(" ", low[slice(*clause_of(low, *span))]))]
    return [left.span(), *kept] if left else kept


PERHAPS = late(r"\b(?:think|probably|maybe|should)\b")


def perhaps_complete(low: str) -> Iterator[tuple[int, int]]:
    """Each place of such words that only a "think" or a "should" takes back: "I think we're done" is asked about."""
    for mark in islice(COMPLETE.finditer(low), MOST_CLAUSES):
        clause = low[slice(*clause_of(low, *mark.span()))]
        if not NOT_COMPLETE.search(PERHAPS.sub(" ", clause)):
            yield mark.span()
