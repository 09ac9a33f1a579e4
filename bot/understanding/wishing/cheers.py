"""What people say beside "all done" that changes nothing of it: "what a ride", "close us out", "the boss is happy".

Blanked, character for character, before "all done" is weighed; a sentence that may tell of some who are left stays.
"""

from bot.understanding.harmless.adjuncts import SITES
from bot.understanding.words.numerals import SMALL
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import blanked

OUR_BOSS = (
    r"((the|our|my) )?((big|chief|head|general|safety|training|hr|fire|police|nursing|operations|county"
    r"|city) )?(boss(es)?"
    r"|manager|gm|director|chief|nurse|sheriff|captain|superintendent|owner|ceo|president|board|team|crew|staff"
    r"|principal"
    r"|supervisor|coordinator|he|she|they|we|i)"
)
VERY = r"((so|very|really|pretty|super|quite|all|just) )*"
HAPPY = r"(happy|proud|pleased|thrilled|relieved|excited|delighted|glad|grateful|over the moon|stoked)"
BESIDE_ALL = late(
    rf"""
    (^|(?<=[.!;,:\n-] )|(?<= and )|(?<= so ))((please |pls |so |you can |u can |go ahead and |now )*(close|mark|check
      |tick
      |sign|count|put) (us|it|this|that|me|our (pledge|file|line|promise|commitment)) (out|off|down|as (complete|done
      |finished)|complete|done|finished)( please| pls)?
      |what an? ([a-z]+ )?(ride|relief|month|week|year|journey|effort|day|push|haul|run|experience|feeling)( (it was
      |that was
      |it has been|it's been))?
      |{OUR_BOSS}('s| is| are|'re| was| were|'m| am) {VERY}{HAPPY}( (about|with|for|of) (it|that|this|us|them|everyone
      |the
      |team|our (team|crew|staff|people)))*
      |{OUR_BOSS} (made sure of (it|that)|saw to (it|that)|pushed hard( for it)?|kept (us|everyone) on (it|track)
      |sends? (her
      |his|their|our|you) ([a-z]+ )?(regards|best|thanks|love|congratulations)|says? (hi|hello|thanks|thank you))
      |(and )?(it|that|this) (feels|felt) {VERY}(wonderful|great|good|amazing|nice|fantastic)( to (say|write|type) (it
      |that))?
      |(no small feat|took a (while|village)|(it )?took (us )?(a while|some time|some doing|forever|long enough)
      |finally!*|phew|woo-?hoo|hooray|yay|hallelujah|at last|cake (for|in the) [a-z ]{{3,20}}|drinks are on me))(?=\W*$
      |[.!;,\n])
    |\b((i'm|i am|we're|we are) )?({VERY}{HAPPY} to (say|report|share|announce|write|tell you|let you know)( that)?
      |{VERY}{HAPPY} that)(?= )
    |\b(over )?(here )?at all( of)?( (our|the))?( (\d+|{SMALL}))? {SITES}
    |\b(over )?(here )?at (every|each) (yard|site|location|store|terminal|depot|school|hotel|property|campus|station
      |office|garage|branch|plant|shop)\b
    |\bhere( (at|in) (the|our) [a-z]+( [a-z]+)?)?(?=\W*$|[.!;,])
    |\bat (the|our|today's|yesterday's|this morning's|last night's) (\d+ ?([ap]\.?m\.?)? )?([a-z]+ )?(huddle|meeting
      |roll call
      |briefing|shift change|stand-?up|stand-?down|toolbox talk|lunch|assembly|in-service|muster)
    |(?<=\bour )part(?= (is|was|has been) ((now|all|fully|officially|finally) )*(complete[d]?|done|finished)\b)
    """,
)


def without_cheers(low: str) -> str:
    """The plain text without what is said beside "all done" and changes nothing of it."""
    return BESIDE_ALL.sub(blanked, low)
