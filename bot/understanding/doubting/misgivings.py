"""The words with which one holds back what one has just told: to be checked, roughly, not new, not yet official."""

from bot.understanding.writing.patterns import late

TO_CHECK = (
    r"\b(double[- ]?check(?!ed\b)\w*|(be|get|needs?) (double[- ])?checked|re-?check(?!ed\b)\w*"
    r"|(have|has|need|needs|got|let me|gotta|must|should|want) (to )?(confirm|verify|check(?! (out|in)\b))"
    r"|(i'll|i will|we'll|we will|will|can|can't|cannot) (confirm|verify)(?! (the|our|a) (next|date|new))"
    r"|(waiting|wait|waits) (on|for|to) ([\w']+ ){0,3}?(ok|okay|go-ahead|word|answer|results?|scores?|certs?"
    r"|certificates?|quiz\w*|tests?|exams?|paperwork|proof|hr|confirm\w*|approval|sign\w*|list|numbers?|count)"
    r"|(can't|cannot) (prove|be sure|vouch|guarantee|swear)|no proof"
    r"|don't (trust|add|put|count|log|enter|record|book|post|report|mark)|hold off|hold on"
    r"|(real|exact|final|actual|true|official|firm|precise|better) (number|count|figure|total|tally)s?)\b"
)
ROUGH = (
    r"\b(duplicat\w*|dupes?|repeats|repeaters|ballpark|approx\w*|guess\w*|give or take|more or less"
    r"|i was(n't| not) (there|present|here|in it)|idk|(i|we) have no idea"
    r"|you (can|could|should|may) ask (?!me\b|us\b)|(things|plans|numbers|that) (have |has )?changed|rounding"
    r"|drea(med|mt)"
    r"|(when|once) (they|it|everyone|everybody)('re|'s| are| is| have| get| has) (all |been )?(done|finished"
    r"|through|completed?|trained|over)"
    r"|(from|off) (the top of my head|memory)"
    r"|(terrible|bad|poor|sloppy|awful|messy|lost ((my|the|our|all|of) )+) ?(notes|records|paperwork|bookkeeping"
    r"|files?|lists?|sheets?|attendance)"
    r"|plus or minus|quote me|hold (me|us) to (it|that)|bet on (it|that)"
    r"|(i|we)('m|'re|'ve been| were| was| am| are) (being )?told|i hear(d)?"
    r"|(hard|tough|difficult|impossible|too (soon|early)) to (say|tell|know)|(he|she) says|they s(ay|aid)"
    r"|by mistake|in error|my (bad|mistake)|typo)\b"
)
NOT_NEW = (
    r"\b(refreshers?|re-?trained|recert\w*|(you|your) (in )?(have )?already|you've (already )?got"
    r"|(have|had|has|were) already (done|taken|had|been|trained|completed|finished|counted|reported)"
    r"|(should|must|may|might) (already )?have (already )?(gotten|got|received|seen|had)"
    r"|(gotten|received|got|sent) (them|it|those|that|this) already"
    r"|already (have|has|had|got|gotten|the have|in (there|the|your|our)|counted|reported|sent"
    r"|on (there|file|record|the list))"
    r"|(includ\w+|counting) ((the|ones|those|of|from) )+(_|last|time|before|previous)"
    r"|(that|this|those|these|it|they) (this )?(is|was|were|are|'s"
    r"|'re) ((all|also|just|only|for|from|in|of|the) )*(last|previous"
    r"|past)(?! (week|night|one|group|of|class|session|mon|tue|wed|thu|fri|sat|sun))"
    r"|(different|wrong|other) (course|class|program|programme|training|video|one)"
    r"|not ((those|the) )?((one|of) )?(the )?(yours|tat|botl|ours|your (one|program|course|video))"
    r"|(it|that|class|session|training|which|all) ((got|was|had to be|is|has been|were|are) )+(cancel\w*|postponed"
    r"|rescheduled|called off|pushed (back|out)|(rained|snowed|iced) out)"
    r"|(cancel\w*|postponed|rescheduled|moved|pushed|bumped|shifted|delayed) (it|that|this|everything"
    r"|(the|our) (class|session|training))"
    r"|for (their|his|her) (own )?(people|folks|guys|employees|drivers|staff|crew|team|company)"
    r"|you should (already )?have (these|those|them|it|that|this)\b"
    r"|(is|was|it's) (another|a different)( one| course| class| thing)?\W*$"
    r"|our own (material|video|course|program)\w*"
    r"|(think|believe|guess|suppose|might('ve| have)?|may have|could have|could've) [^.;!?]{0,30}?\b(already"
    r"|reported|told|counted|sent|given|mentioned|logged|included|before))\b"
)
BLUNTLY = (
    r"^\W*not (all|every\w*)\b(?! (bad|that)\b)|^\W*(ask|check with|talk to|confirm with) (?!me\b|us\b)\w+\W*$"
    r"|^\W*i (wish|would like|want to (say|speak)|think \w+\W*$)"
    r"|^\W*(not yet|better not|nothing yet|hold|pending|unofficial\w*|unconfirmed|tentative\w*|rough\w*"
    r"|((all|mostly|most|half|some) (of )?)?(contractors?\b|temps?\b|temporar\w+|volunteers?\b|seasonals?\b"
    r"|interns?\b)"
    r"|tomorrow\W*$|or \d|to (check|confirm|verify)\b|(we|i|we're|i'm) (are )?(hope|hoping)\W*$"
    r"|update ?:? (tomorrow|later|soon)|later confirmed|(i|we) (think|believe|guess) ?,"
    r"|(i|we) (think|believe|guess)( (yes|so|that's|this is|it's|it was|that was|that is)\b.*)?\W*$)"
    r"|\b(pending|unofficial|unconfirmed|tentative|preliminary|provisional)\W*$"
)
BEFOREHAND = late(rf"{TO_CHECK}|{ROUGH}")
DOUBT = late(rf"{TO_CHECK}|{ROUGH}|{NOT_NEW}|{BLUNTLY}")
"""What blurs the figure before it, whatever the sentence is about."""
SOURCE = late(
    r"""
    ^\W*(and |but )?(the|our|my|that|this)? ?(sign-?in |attendance )?(log|list|records?|count|number|figure|sheet
      |system|spreadsheet|roster|names?|data|tracker|lms|paperwork|attendance|(people|folks)(?= can\b)) (is|are|was
      |were|has|have|isn't|aren't|can|may|might|could|doesn't|don't|didn't|needs?|only|runs?|lags?
      |keeps?)\b(?!.*\b(attached|enclosed|below|in the|on the|sent|uploaded|available|updated|complete|current|correct
      |right|here|great|good|fine|up to date|ready|asking|better|higher|strong|excited|happy|glad|engaged|learning
      |growing|climbing|perfect|low|light|amazing|record|way|up|down|poor|awesome|excellent)\b)
    """,
)
""" "The log is a mess", "people can print it twice": what the figure was taken from is not to be trusted."""
TESTS = late(r"\b(quiz(zes)?|tests?|exams?|certs?|certificates?|paperwork|results)\b")
TESTED = late(
    r"""
    \b(passed|aced|completed|finished|took|done|did|great|good|well|100|all|attached|sent|send|enclosed|soon|e?mail\w*
      |upload\w*|follow|please|get|got|received|print\w*|have|file|hand)\b
    """,
)
""" "Test is tomorrow", "quiz results pending"; "everyone passed the quiz" and "certificates attached" are well."""


def misgives(piece: str) -> bool:
    """Whether a sentence blurs the figure before it, whatever it is about."""
    return bool(DOUBT.search(piece) or SOURCE.match(piece) or (TESTS.search(piece) and not TESTED.search(piece)))
