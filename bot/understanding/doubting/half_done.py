""" "All done" of one class, of one module, before an exception, or of what was meant to be: it is asked about.

Adversaries saw each of these noted as the whole promise: "class completed yesterday", "all done. Two no shows",
"everyone left", "goal: everyone trained".
"""

from bot.understanding.calendar.timewords import WORKDAY
from bot.understanding.writing.patterns import any_finds, late

DONE = r"(complete|completed|done|finished|trained|certified)"
LESSON = r"(class|session|course|group|batch|cohort|round|module|phase|part|step|unit|section|level|lesson|shift|crew)"
OF_ONE = late(
    rf"""
    \b(completed|finished|finish|done with|finished with|wrapped up|through with)( up)? (a|one|another|(the
      |our|my) (first|second|third|next)|today's|yesterday's|this) ({LESSON}|one|of)\b
    |^\W*(the |our )?{LESSON} (is |was |has been )?{DONE}\b|\b{LESSON} ([b-d\d]|one|two|three|i{{1,3}})\b|\b(finished
    |completed|took) (it |the \w+ )?(twice )?myself\b|^\W*(good|great|nice|big|full) (class|turnout|session|crowd
    |group)\b|\bon my (shift|watch|crew)\b
    |\b(all|everyone|everybody) (of )?(the ones |those |the people |our )?(from|of|in|at) (yesterday|today|group|class
      |[a-z]+day|the (class|session|group)|{WORKDAY}'s)\b
    |\b(everyone|everybody) (we trained|trained so far|(who (was |were )?)(present|there|here|attended|came|showed))\b
    """,
)
""" "Class completed yesterday", "finished with module 2", "everyone trained so far"."""
NOT_QUITE = late(
    r"""
    (?<!with )\bno.?shows?\b|(?<!nobody )(?<!none )(?<!no one )\b(failed|retake|redo|pending|isn't|isnt|aren't
      |wasn't)\b|\bstill needs?\b|(?<!no )(?<!without )\bexceptions?\b
    |\bnot final\b|\bkidding\b|\b(done|finished|complete|trained)\W+not\W*$|\bmost of (them|us|the|our)\b
    |\bwho knows\b|\bnot the\b|\b(which|other|another) pledge\b|\b(quiz|exam|test) (is )?(on )?[a-z]+day\W*$
    |\bfewer\b|\b(confirm|send)( you)?( the| my| our)? (numbers?|figures?|count|total)\b|\btoo busy\b|\bkick-?off\b
    |\bnext (group|class|one|session|batch|crew|shift)\b|\b(is|are|goes|go) next\b|\b[a-z]+ next (week|month)\b
    |\b(all|everyone|everybody) (left|leaves|is gone|did (great|well)|(is|was) (happy|fine|ok|here|ready|on board)
      |agrees?|liked|loved|enjoyed)\b|\b(already )?left the company\b|\bpretty much (everyone|everybody|all)\b
    |\b(postponed|rescheduled|cancel+ed|is full|are full|sold out)\b
    """,
)
""" "All done. Two no-shows", "all trained - quiz pending", "everyone left"."""
MEANT = late(
    r"^\W*(our |the |my )?(goal|plan|target|aim|objective|hope|idea)( is(?! (now )?(reached|met|done|complete"
    r"|hit))|:| =| -)|\bgoal (of|for) (the )?\w+\b"
)
""" "Goal: everyone trained"."""
BY_THEN = late(
    rf"^\W*(all |everyone('s)? |everybody('s)? |we're )?{DONE} (on|as of|by) [a-z]+day\W*$|^\W*on [a-z]+day all"
)
""" "All done Friday", told on Wednesday, may be to come."""

NAMED_ONE = (
    r"(?!(the|our|my|you|i|it|this|that|both|personnel|management|people|now|just|finally|already|have|has|had|fully"
    r"|successfully|officially|class|nobody|none|most|some|half)\b|\w+s\b)[^\W\d][\w'-]+"
)
OF_ALL = r"\b(every\w*|each|last|final|whole|entire|all|team|crew|staff|we|we've|they|remaining|rest|others)\b"
SOMEBODY = (
    r"(manager|boss|director|supervisor|chief|captain|sergeant|lieutenant|owner|receptionist|chef|foreman|coordinator"
    r"|assistant|trainer|colleague)"
)
ONE_DID = late(
    rf"""
    ^(?![^.!?;]*{OF_ALL})\W*((hi|hello|ok|yes|update|so|well)\b\W+)*({NAMED_ONE}( {NAMED_ONE})?
    |(my|our|the) ([a-z]+ )?{SOMEBODY}
    |(the (one|group)|those) (of|in|from|at))( (of|in|from|at))?( [\w'-]+){{0,2}}?
    \s(has |have |had |just |already |finally )*(completed|finished|took|taken|passed|did|done) (it\b|yesterday|today
    |the (course|training|class|module|quiz|workshop|session)\b)
    """,
)
""" "Nathalie completed it", "our manager has taken the course", "the group from Amos finished it"."""


def may_be_of_fewer(low: str) -> bool:
    """Whether "all done", in a plain text, may be of one person, class or module, or be followed by who was not."""
    return any_finds(low, OF_ONE, NOT_QUITE, MEANT, BY_THEN, ONE_DID)
