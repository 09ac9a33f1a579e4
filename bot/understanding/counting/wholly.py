"""Turns in which people tell that all is done, and what they mean in plain words.

"We held the final workshop on Saturday, so our pledge is fulfilled" is "all done", "every last one of them has it now"
is of all of them. The last class alone is no end: it may be the last of the week, so something must say so besides.
"""

from bot.understanding.counting.standings import BEGINS, ENDS, THEM, N, Turn
from bot.understanding.writing.patterns import late

LESSONS = (
    r"(sessions?|class(es)?|trainings?|workshops?|presentations?|talks?|webinars?|groups?|batch(es)?|rounds?|cohorts?"
    r"|briefings?|events?|in-?services?|seminars?|courses?|make-?ups?)"
)
PLEDGE = r"(pledge|promise|commitment|goal|target)"
MET = r"(fulfilled|completed?|met|done|kept|finished|honou?red|reached|satisfied)"
NOW = r"((now|all|officially|finally|fully|also|just|already|therefore) )*"
DAY = r"(mon|tues|wednes|thurs|fri|satur|sun)day"
WHEN = (
    rf"( (yesterday|today|tonight|just now|earlier|(this|last|yesterday) (morning|afternoon|evening|night|week|month"
    rf"|{DAY})|(on |this |last )?{DAY}( (morning|afternoon|evening|night))?|(this|last) week(end)?))*"
)
NO_MORE = (
    rf"((that|this|it|which) {NOW}(wraps|finishes|closes|completes|rounds|ties)( (it|this|that|us|everything|things"
    rf"|(the|our) {PLEDGE}))?( all)?( (up|off|out))?"
    r"|(that|this|it)('s| is) (it|all|everyone|everybody|a wrap|the lot|all of (them|us|it)|all she wrote)"
    rf"|(that's |that is )?((our|the|my) )?{PLEDGE}('s| is| has been)? {NOW}{MET}"
    rf"|(we|i)('re| are|'m| am) {NOW}(done|finished|set|complete|through|good)"
    rf"|{NOW}(done|finished|complete)"
    r"|(nobody|no one|none|nothing)('s| is| are)? (missing|left|remaining|outstanding|left over|left to (train|do))"
    rf"|(every(one|body)|all of (them|us))('s| is| are| has been| have been)? {NOW}(done|trained|covered|through"
    r"|certified|finished)"
    rf"|(we|i)('ve| have)? {NOW}(met|kept|fulfilled|completed|reached|honou?red) (our|the|my) {PLEDGE})"
)
"""Words that say that nothing is left to do."""
SO = r"[,.;:!)]* ?(-+ )?((so|and|which means|that means|meaning|so now|and so|and with that|hence|thus|therefore),? )*"
UNLESS = r"(?!\W*(but|except|besides|although|though|only|apart|unless|until|save|minus|all but)\b)"
GAVE = (
    r"(held|gave|ran|did|had|hosted|finished|completed|taught|delivered|wrapped( up)?|closed out|led|conducted|sat"
    r"|attended|finished up|put on)"
)
MANY = (
    r"(every (single |last )?one of (them|us)|each (and every )?one of (them|us)|everyone|everybody|all of (them|us))"
)
OUR_LOT = r"(congregation|church|parish|membership|workforce|compan(y|ies)|organi[sz]ation|agency|business|flock|firm)"

WHOLLY = (
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>((so|and|well|ok|okay|yes|hi|hello|hey),? )*((we|i)('ve| have)? )?{NOW}{GAVE} (the
              |our) (very )?(last|final)( of (the|our))? ([a-z-]+ )?{LESSONS}{WHEN}{SO}{NO_MORE}){UNLESS}{ENDS}
            """,
        ),
        before="all done",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>((so|and|well|ok|okay|yes|hi|hello|hey),? )*(the|our) (very )?(last|final) {LESSONS}
            \s(was|were|went|took place|happened|is|are)( (held|done|given|over|behind us|completed?|finished
              |great))*{WHEN}{SO}{NO_MORE}){UNLESS}{ENDS}
            """,
        ),
        before="all done",
    ),
    Turn(
        late(
            rf"""
            (^|(?<=[.!;,] )|(?<= and )|(?<= so ))(?P<before>(that's|that is) (our|the|my) {PLEDGE} {NOW}{MET})
            {UNLESS}{ENDS}
            """,
        ),
        before="our pledge is fulfilled",
    ),
    Turn(
        late(
            rf"""
            \b{MANY}[^.;!?\d]{{0,60}}?(?P<after>[,.;!]? (so |and )*(i|we)('d| would|'ll| will) (call|consider) (it|this
              |that|us|our {PLEDGE}) {NOW}{MET}){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b{MANY} (now )?(has|have|got|did) (it|(the|their|a) (card|certificate|cert|training
              |course)s?)( now)?){UNLESS}{ENDS}
            """,
        ),
        before="everyone has completed the training",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(every(one|body)|all of us)(?P<after> (over |out |down )?here) (?={NOW}(is|are|has|have|did
              |was|got) {NOW}(been )?(trained|done|certified|finished|completed|through))
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(we|i)('ve| have)? {NOW}(completed|finished) (the|our|your) ((tat|botl|whole|entire|full)
            \s)*(training|course)s?(?P<after> (for|with|of|across) (our|the) ((whole|entire|full) )*{OUR_LOT}){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>((that's|it's) a (wrap|done deal) ((on|from) (our|my) (end|side)|for us)
              |(we('ve| have)?|that's us) {NOW}(crossed|made it (to|across|over)|across|over) the finish line)){ENDS}
            """,
        ),
        before="all done",
    ),
    Turn(
        late(
            rf"""
            \b{N}{THEM}(?P<after>[, ]+every (single|last) one( of (them|us))?){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>(there('s| is) )?(no one|nobody|none)('s| is| are)? left to (train|do|certify|teach))
            {ENDS}
            """,
        ),
        before="none left",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}all done here(?P<after>, (the|our) [a-z-]+( [a-z-]+)? (were|was) (the )?(very )?(last|final)
              ( (ones?|group|to go|class|batch))?){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            (done|complete[d]?|finished|fulfilled|met|trained)(?P<after>[,.;!]+ (so |and )*(you|u) (can|may
              |could) ((now|please|go ahead and|just) )*(close|mark|check|tick|file) ((out|off) )?(our|the|this
              |my) ({PLEDGE}|file|case|line|book)( (out|off|as (complete|done)))?){ENDS}
            """,
        ),
    ),
)
