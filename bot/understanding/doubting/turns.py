"""A remark that turns into a doubt: "sorry for the delay but I'm not sure", "great group and they missed the quiz".

What is said to be kind is looked past, however it goes on. So what a "but" or an "and" hangs on it is looked at in the
text as it was told.
"""

from bot.understanding.writing.patterns import any_finds, late

TURN = r"\b(but|and|because|cause|since|though|although|however|only|yet|except( that)?|so|then|while|plus)"
OPENS = rf"({TURN}|[.!;,:-])"
WHO = (
    r"( (that|they|it|this|these|those|some|most|many|several|half|all|a (few|couple|lot)|two|three|four|\d+"
    r"|we|i|he|she|one|of|them|those|it|the|people|folks|rest|others|number|figure|count|just|really|honestly|actually"
    r"|only|already|also|still|even|never|not|probably|maybe|perhaps|may|might|could|will|would|do|did|have|has|had"
    r"|is|are|was|were|been|be|it's|that's|they're|i'm|we're|they've|they'll|we'll))*"
)
THEY = r"(they|those|these|some|most|half|several|many|two|three|four|\d+|of|them|all|the (rest|others)|they'll|will)"
LESSON = (
    r"(quiz|test|exam|final|module|second (half|part|day|session|module)|last (half|part|module|hour)|rest( of it)?)"
)
DAY = r"(tomorrow|later|soon|next (week|month|time|[a-z]+day)|(mon|tues|wednes|thurs|fri|satur|sun)day)"
NOT_THROUGH = late(
    rf"""
    {TURN}{WHO} (missed|skipped|failed|flunked|need(s|ed)?|owes?|lacks?|retak(e|ing)|redo(ing)?|wait\w* (for|on)
      |(didn't|haven't|hasn't|don't|doesn't|won't|not|never) ([a-z]+ ){{0,2}}?(take|taken|took|pass(ed)?|do|done|have
      |had
      |get|got|finish(ed)?|see|seen|watch(ed)?)) ((the|their|a|its|that|to|take|do|pass|finish|redo|retake) )*{LESSON}\b
    |{TURN}{WHO} (didn't|haven't|hasn't|did not|have not|has not|weren't|aren't|not|never) ((really|quite|all|fully|yet
      |actually) )*(pass|passed|finish|finished|complete|completed|certified|trained|done)\b
    |{TURN}{WHO} (missing(?! (nobody|no one|none|nothing))|absent|no-?shows?|left early|left before|walked out
      |dropped out)\b
    |{TURN} (some|most|many|several|half|a (few|couple|lot)|two|three|four|[2-9])( of (them|those|us))? fell asleep\b
    |\b(took|did|passed|filled (in|out)|clicked through) (it|the ([a-z]+ )?{LESSON}|the course|the class) for (all of\s
      |each of |some of )?(them|everyone|everybody|the others|the rest)\b
    """,
)
""" "But they missed the quiz", "and three left early"."""
TO_COME = late(
    rf"""
    {OPENS} (they|those|these|most|most of them|all of them|some of them|it)('ll| will| are going to| get|\sgo)( (all
      |only|just|still|also|then))* (be |get )?(trained|certified|tested|quizzed|signed off|finish|take it|take the
      |complete)\b
    |{OPENS} the (final )?(test|exam|quiz) (is|will be|comes|follows) (still |only )?(on|at|in|next|this|tomorrow
      |to come|later|pending|missing)\b
    |{TURN} ({THEY} )+([a-z]+ )?(take|takes|taking|finish|finishes|start|starts|begin|begins|do|does|go|goes|come|comes
      |resume|continue|get|gets) ((it|theirs|back|the (class|course|training|quiz|test|rest)) )?(up |on )*{DAY}\b
    """,
)
""" "They will be certified in March", "and the test is on Friday"."""
TO_CHECK = late(
    rf"""
    {TURN}{WHO} (to be|need(s|ing)? to be|must be|be) (confirmed|verified|checked|approved|signed off|counted
      |validated)\b
    |{TURN} (i|we)('ll|'d)? ((still|will|would|do|really|also|first) )*((have|need|want) to )?(verify
      |double[-\s]?check|recount|re-?check|confirm|validate|check)\b
    |{TURN}{WHO} (pending(?=\W*$| ?[.,;!])|(waiting (on|for)|awaiting|pending) ((the|their|our|final|his|her
      |your) )*(results?|scores?|confirmation|approval|certificates?|sign-?offs?|{LESSON}|paperwork|verification
      |signatures?))\b
    """,
)
""" "But it still has to be confirmed"."""
ENDS = r"(?=\W*$| ?[.,;!?)]| (about|on|of|yet|how|if|whether|which|all|every|anymore|either|myself|today|right now)\b)"
NOT_SURE = late(
    rf"""
    {TURN}{WHO} ((an?|my|only|just|rough|very|quick|personal) )*(estimate|guess|guesstimate|approximation|ballpark
      |draft)\b
    |(?<!slow )(?<!slowly ){TURN}{WHO} ((so|too|quite|really|very|entirely|totally|completely|100 ?%|exactly) )*(sure
      |certain|positive|final|official|confirmed|exact){ENDS}
    |{TURN}{WHO} (guess|think|believe|suspect|suppose)( (it|that|they|this|we|there))?('s|'re
      |\s(is|are|was|were|may|might|could|had|have))? ((a bit|slightly|really|actually|only) )*(fewer|less|more|not
      |wrong
      |off|lower|higher|about|around|too (high|many|few))\b
    """,
)
""" "But I'm not sure", "and I think it's fewer"."""
NOT_THESE = late(
    rf"""
    {TURN} {THEY}( [a-z]+)? (don't|do not|shouldn't|should not|won't|may not|might not|didn't) (really )?count\b
    |{OPENS} (i|we) (also |even |had |have )?(included|counted|added) (the|our|some|a few|in the|two|three|\d+
      |several) ([a-z]+ )?(trainers?|instructors?|guests?|visitors?|temps?|contractors?|vendors?|kids|family|families
      |no-?shows?|absent)\b
    |{TURN}{WHO} (from|for|with|at|of|work for|belong to|employed by) (an?other|a different|some other|the other
      |our sister) (company|employer|agency|firm|department|hotel|contractor|organi[sz]ation|site|branch|school|carrier
      |partner)\b
    |{TURN}{WHO} (?<!not )(?<!never )(?<!yet )(?<!no )(repeat(s|ers|ing)?|retakes?|redo|again|twice|duplicates?
      |the same (ones|people|group))(?=\W*$| ?[.,;!])
    """,
)
""" "But they are from another company", "and some are repeats"."""


def turns_doubtful(low: str, start: int) -> bool:
    """Whether what is said behind the first figure of a plain text turns into a doubt."""
    return any_finds(low[start:], NOT_THROUGH, TO_COME, TO_CHECK, NOT_SURE, NOT_THESE)
