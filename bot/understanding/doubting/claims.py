"""Words that say all is done: where they stand, and what in their clause takes them back."""

from collections.abc import Iterator
from itertools import islice

from bot.understanding.doubting.doubts import clause_of
from bot.understanding.writing.patterns import late

NONE_LEFT = late(
    r"""
    \b(none|nobody|no one|not (a single )?one|zero|nothing|0)('s)? (is |are |of (them|us|those) is |of them\s
      |of the \w+ )?(left|remain\w*|to go|outstanding|missing
      |pending|more to)\b
    |\bno (more|further) (\w+ )?(left|to (go|train|do))\b
    """,
)
COMPLETE = late(
    r"""
    \b(?!(all )?(done|good|set|finished) ?\?)(all (of (them|us|it|our|the|these)\b|done|set|finished|complete[d]?
      |trained|through|wrapped|good|certified|(our\b|the(?= ))(?! (forms?|sheets?|papers?|paperwork|lists?
      |records?|info\w*|numbers|names|files|details|data|answers|questions|materials?|best|news|time|same|way)\b)
      |employees|drivers|staff|operators|officers|that we)
      |every(one|body)\b
      |every (single |last one of (our|the) )?(\w+ ){0,2}?((in|at|of|on) (the|our) \w+ )?(has|have|is|was|got|did|took
      |completed|finished|trained|carries|wears|sports|displays)
      |every last (one|person|employee|driver|officer|poster|sign|decal|sticker|card)\b
      |each (one|of|and every|\w+ (now |already )?(has|is|was|got|did|took|completed|finished))
      |our (last|final) (employee|driver|operator|officer|person|few) (\w+ ){0,2}?(took|finished|completed|passed
      |trained|did)\b
      |the (last|final) (class|session|presentation|talk|workshop|group|ones?|batch|shift|driver|training|of|few|round
      |cohort|person|people
      |employees?|drivers)
      |done\b|finished|complete[d]?\b|fully trained
      |all (have|got|has|received|hold) (gotten |received |earned )?(their|the|a) (\w+ )?(certificates?|certs?
      |certifications?)
      |all (of )?((our|the|my) )?([\w-]+ ){1,3}?((have|has|are|were|been|is|now) ){0,3}(trained|certified|up|hung
      |posted|installed|displayed|distributed|handed out|given|held|presented|delivered|hosted)\b
      |wrapped (it )?up|mission accomplished
      |(pledge|goal|target|commitment|promise) ((is|was|has been) )?(now )?(met|fulfilled|kept|complete|reached)
      |(that|this|which) (completes|fulfills|concludes|wraps up|finishes) (our|the|my) (pledge|commitment|goal
      |training)|that wraps (it|everything|us) up
      |(met|reached|hit|fulfilled|kept|achieved) (our|the|my) (goal|target|pledge|promise|commitment|number)
      |that's (everyone|everybody|all of)
      |(whole|entire) (team|crew|company|staff|department|fleet|workforce|agency|organi[sz]ation|force|office|building)
      |it's (now |all )?(up|live|online|published|posted|out)\b|is (up and running|live|online|published|posted)\b
      |(are|is) (all |now )(up|hung|out|in place|installed|distributed)\b|\bfinito\b|went live
      |(was|were|has been|got|is) (\w+ly |now )?(adopted|approved|signed|launched|published))
    """,
)
HUNDRED = late(
    r"""
    \sof (our|the|my|all) ([\w-]+ ){1,3}?((has|have|is|are|were|was|been|now|all) ){0,4}(trained|certified|done
      |finished|completed?( (it|the (training|course)))?)\b
    | (trained|certified)\b
    """,
)
""" "100 % of our drivers have now been trained" says what "all done" says."""
CLAIMS_ALL = late(
    r"""
    \b((we're|we are|i'm|now|all|everything('s| is)|that (should|will) be|that's|that is) (all |now |about )?(done
      |there|finished|complete|completed|set|caught up|wrapped up|everyone|everybody|it|all|the last
      |the whole (group|crew|team|staff|bunch|lot|shift|department|class)
      |all of (them|us))\b
      |(?<!during )(?<!from )(?<!at )(?<!missed )(?<!\bin )(?<!since )(?<!after )the (last|final) (group|class|batch
      |session|of (them|us))
      |((?<!of the )(?<!of our )remaining \d+|the \d+ (left|remaining))( \w+)? did( it)?|the remaining \d+
      |the (last|final) \d+ remaining( \w+)?( trained| done)?
      |the \d+ (\w+ ){0,3}?(that|who|which) (were|was|had) (been )?(left|remaining|outstanding)
      |(pledge|goal|target) (is )?(now )?(met|complete|reached|done)
      |(met|reached|hit) (our|the) (goal|target|pledge))(?= *($|[.,!;]|and\b|so\b|now\b|with\b|here\b
      |on\b(?! (the|our) ([\w-]+ )?(campus|side|shift|crew|team|floor|line|ship|ward))|this\b|today\b))
    """,
)
"""That nothing is left to do: beside a number it must come to the target."""
THEN_DONE = late(
    r"""
    \b(and|then|before|until|till) (then )?(we're|we are|we'll be|i'm|it's) (all )?(done|finished|complete)\b
    |\b(that's|that is) (all|it)(?=\W*$|[.,;!])
    """,
)
""" "12 more to train and we're finished": then, and not now; "12 left, that's all": no more than those."""
ALL_OF_THEM = late(
    r"""
    (?<=\d)(?P<before>( [\w'-]+){0,4}? ?[,-] )all (?=(completed|passed|certified|trained)\b
      |(done|finished) (this|last|yesterday|today|on)\b(?!.*\?))
    """,
)
""" "20 on Monday, 18 on Wednesday, all completed" says it of those."""
STILL = late(
    r"""
    \b(just|only|need|still|left|to (go|do|train|finish|complete)|remain\w*|haven't|missing|short|waiting)\b
    """,
)
""" "Ten more and we're done" may tell of ten who came last, or of ten to come."""
NOT_COMPLETE = late(
    r"""
    \b(not|\w+n't|almost|more or less|pretty much|practically|just about|nearly|half|halfway|partly|partially|mostly
      |until|till|when|once|if|will|'ll|would|should|could|can|might|may|hope|hoping|hopefully|soon|before|want|need
      |plan|planning|trying|going to|to be|be done|by|before|close to|expect|working on|still|never
      |some|most|majority|bulk|many
      |few|couple|several|handful|bunch|first|second|one of|part of|phase|in progress|started|scheduled|signed up
      |registered|enrolled|invited|next|maybe|probably|think|get|they say|i hear|tells me|sort of|kind of)\b
    |^\W*(did|have|do|are) we\b
    """,
)


PLEDGE = r"((whole|entire|full|training|original|botl|tat) )*(pledge|goal|target|commitment|promise)"
WE_SAY = (
    r"(^\W*|[.!;,:-] *"
    r"|\b(report|confirm|say|announce|share|tell you|know|that|and|so|but|officially|finally|now"
    r"|today) )((officially|finally|happily|just|now|today|yesterday|yep|yes|yeah|yup|ok|okay|well|hi|hello|hey) )*"
)
AND_THAT = (
    r"(?=\W*$| ?[.!;:)]|, (the last|and|thanks|so|ahead|all)"
    r"| (in full|today|yesterday|early|ahead|and|thanks|this (morning|afternoon|week)|last (night|week)"
    r"|(on )?(mon|tues|wednes|thurs|fri|satur|sun)day|as of (today|now|this|yesterday|last|[a-z]+day)|here"
    r"|on (our|my) (end|side)|that we)\b"
    r"| _)"
)
PLEDGE_MET = late(
    rf"""
    {WE_SAY}(we|we've|we have|i|i've|i have) ((now|just|officially|finally|all) )*(met|hit|reached|fulfilled|completed
      |finished|achieved|honou?red|kept) (our|the|my) {PLEDGE}{AND_THAT}
    |{WE_SAY}(our|the|my|this|that) {PLEDGE}('s| (is|has been)) ((now|officially|all|fully|finally) )*(met|fulfilled
      |done|completed?|finished|kept|reached|honou?red){AND_THAT}
    |{WE_SAY}((we're|we are|everyone's|everyone is|all|staff is) )?100 ?(%|percent) (completed?|done|finished
      |trained){AND_THAT}
    |{WE_SAY}((we|i) )?finished (the|our) (whole|entire|full|complete) (roster|list){AND_THAT}
    """,
)
ONE_GOAL = late(
    r"""
    \b(month|week'?s|quarter|phase|part|first|site|shift|paperwork|posters?|kidding|ha|jk|almost|nearly|not|if|when
      |once|until|said|says|tells|told|heard|hear|thinks?|guess|behind|except|but)\b
    |\?
    """,
)
""" "We hit our goal for the first phase" is of one goal among several."""


def pledge_is_met(clause: str) -> bool:
    """Whether they say of the pledge itself that it is met, whatever else is told of how."""
    return bool(PLEDGE_MET.search(clause)) and not ONE_GOAL.search(clause)


BY_ALL = late(
    r"""
    \bby (?=(all|everyone|everybody|every|each)\b)
    |\bthe last (few|couple|handful)( of)?\b(?=( [\w'-]+){1,4}? (came|finished|passed|took|did|completed|watched)\b)
    """,
)
""" "Completed by all of our drivers" says who, and not when; "the last few came in yesterday" leaves nobody."""


IN_TIME = late(
    r"""
    \b(just|only|another) _+ (and|until|till|before|then) (then )?(we're|we are|we'll be|it's) (all )?(done|finished
      |complete)\b
    """,
)
""" "Just two more weeks and we're done": then, and not now."""


MOST_CLAIMS = 20
"""Words for "all done" looked at: nobody says so more often, and each has its clause searched."""


TO_CLOSE = late(
    r"\byou (can|may|could) ((now|please|go ahead and|just) )*(close|mark|check|tick|cross|file)\b[^.;!?\d]*",
)
""" "Pledge complete, you can close it out"."""


def complete_words(low: str) -> list[tuple[int, int]]:
    """Each place where words for all or done stand, if nothing in their clause takes them back."""
    left = NONE_LEFT.search(low)
    for beside in (IN_TIME, TO_CLOSE):
        low = beside.sub(lambda found: "_" * len(found[0]), low)
    found = [mark.span() for mark in islice(COMPLETE.finditer(low), MOST_CLAIMS)]
    kept = [span for span in found if not NOT_COMPLETE.search(BY_ALL.sub(" ", low[slice(*clause_of(low, *span))]))]
    return [left.span(), *kept] if left else kept


PERHAPS = late(r"\b(think|probably|maybe|should)\b")


def perhaps_complete(low: str) -> Iterator[tuple[int, int]]:
    """Each place of such words that only a "think" or a "should" takes back: "I think we're done" is asked about."""
    for mark in islice(COMPLETE.finditer(low), MOST_CLAIMS):
        clause = low[slice(*clause_of(low, *mark.span()))]
        if not NOT_COMPLETE.search(PERHAPS.sub(" ", clause)):
            yield mark.span()
