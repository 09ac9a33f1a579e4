"""The words with which one holds back what one has just told: to be checked, roughly, not new, not yet official."""

from bot.understanding.patterns import late

TO_CHECK = (
    r"\b(?:double[- ]?check(?!ed\b)\w*|(?:be|get|needs?)\s(?:double[- ])?checked|re-?check(?!ed\b)\w*"
    r"|(?:have|has|need|needs|got|let\sme|gotta|must|should|want)\s(?:to\s)?"
    r"(?:confirm|verify|check(?!\s(?:out|in)\b))"
    r"|(?:i'll|i\swill|we'll|we\swill|will|can|can't|cannot)\s(?:confirm|verify)(?!\s(?:the|our|a)\s(?:next|date|new))"
    r"|(?:waiting|wait|waits)\s(?:on|for|to)\s(?:[\w']+\s){0,3}?(?:ok|okay|go-ahead|word|answer|results?|scores?|certs?|certificates?|quiz\w*|tests?"
    r"|exams?|paperwork|proof|hr|confirm\w*|approval|sign\w*|list|numbers?|count)"
    r"|(?:can't|cannot)\s(?:prove|be\ssure|vouch|guarantee|swear)|no\sproof"
    r"|don't\s(?:trust|add|put|count|log|enter|record|book|post|report|mark)|hold\soff|hold\son"
    r"|(?:real|exact|final|actual|true|official|firm|precise|better)\s(?:number|count|figure|total|tally)s?)\b"
)
ROUGH = (
    r"\b(?:duplicat\w*|dupes?|repeats|repeaters|ballpark|approx\w*|guess\w*|give\sor\stake|more\sor\sless"
    r"|i\swas(?:n't|\snot)\s(?:there|present|here|in\sit)|idk|(?:i|we)\shave\sno\sidea"
    r"|you\s(?:can|could|should|may)\sask\s(?!me\b|us\b)|(?:things|plans|numbers|that)\s(?:have\s|has\s)?changed|rounding|drea(?:med|mt)|(?:when|once)\s(?:they|it|everyone|everybody)(?:'re|'s|\sare|\sis|\shave|\sget|\shas)\s(?:all\s|been\s)?"
    r"(?:done|finished|through|completed?|trained|over)|(?:from|off)\s(?:the\stop\sof\smy\shead|memory)|(?:terrible|bad|poor|sloppy|awful|messy|lost\s(?:(?:my|the|our|all|of)\s)+)\s?(?:notes"
    r"|records|paperwork|bookkeeping|files?|lists?|sheets?|attendance)"
    r"|plus\sor\sminus|quote\sme|hold\s(?:me|us)\sto\s(?:it|that)|bet\son\s(?:it|that)|(?:i|we)(?:'m|'re|'ve\sbeen|\swere|\swas|\sam|\sare)\s(?:being\s)?told|i\shear(?:d)?"
    r"|(?:hard|tough|difficult|impossible|too\s(?:soon|early))\sto\s(?:say|tell|know)"
    r"|(?:he|she)\ssays|they\ss(?:ay|aid)|by\smistake|in\serror|my\s(?:bad|mistake)|typo)\b"
)
NOT_NEW = (
    r"\b(?:refreshers?|re-?trained|recert\w*|(?:you|your)\s(?:in\s)?(?:have\s)?already|you've\s(?:already\s)?got"
    r"|(?:have|had|has|were)\salready\s(?:done|taken|had|been|trained|completed|finished|counted|reported)"
    r"|(?:should|must|may|might)\s(?:already\s)?have\s(?:already\s)?(?:gotten|got|received|seen|had)"
    r"|(?:gotten|received|got|sent)\s(?:them|it|those|that|this)\salready"
    r"|already\s(?:have|has|had|got|gotten|the\shave|in\s(?:there|the|your|our)|counted|reported|sent"
    r"|on\s(?:there|file|record|the\slist))"
    r"|(?:includ\w+|counting)\s(?:(?:the|ones|those|of|from)\s)+(?:_|last|time|before|previous)"
    r"|(?:that|this|those|these|it|they)\s(?:this\s)?(?:is|was|were|are|'s|'re)\s(?:(?:all|also|just|only|for|from|in|of"
    r"|the)\s)*(?:last|previous|past)(?!\s(?:week|night|one|group|of|class|session|mon|tue|wed|thu|fri|sat|sun))"
    r"|(?:different|wrong|other)\s(?:course|class|program|programme|training|video|one)"
    r"|not\s(?:(?:those|the)\s)?(?:(?:one|of)\s)?(?:the\s)?(?:yours|tat|botl|ours|your\s(?:one|program|course|video))"
    r"|(?:it|that|class|session|training|which|all)\s(?:(?:got|was|had\sto\sbe|is|has\sbeen|were|are)\s)+(?:cancel\w*|postponed|rescheduled|called\soff|pushed\s(?:back|out)|(?:rained|snowed|iced)\sout)"
    r"|(?:cancel\w*|postponed|rescheduled|moved|pushed|bumped|shifted|delayed)\s(?:it|that|this|everything|(?:the|our)\s(?:class|session|training))"
    r"|for\s(?:their|his|her)\s(?:own\s)?(?:people|folks|guys|employees|drivers|staff|crew|team|company)"
    r"|you\sshould\s(?:already\s)?have\s(?:these|those|them|it|that|this)\b"
    r"|(?:is|was|it's)\s(?:another|a\sdifferent)(?:\sone|\scourse|\sclass|\sthing)?\W*$"
    r"|our\sown\s(?:material|video|course|program)\w*"
    r"|(?:think|believe|guess|suppose|might(?:'ve|\shave)?|may\shave|could\shave|could've)\s[^.;!?]{0,30}?\b(?:already|reported|told"
    r"|counted|sent|given|mentioned|logged|included|before))\b"
)
BLUNTLY = (
    r"^\W*not\s(?:all|every\w*)\b(?!\s(?:bad|that)\b)|^\W*(?:ask|check\swith|talk\sto|confirm\swith)\s(?!me\b|us\b)\w+\W*$|"
    r"^\W*i\s(?:wish|would\slike|want\sto\s(?:say|speak)|think\s\w+\W*$)|"
    r"^\W*(?:not\syet|better\snot|nothing\syet|hold|pending|unofficial\w*|unconfirmed|tentative\w*|rough\w*"
    r"|(?:(?:all|mostly|most|half|some)\s(?:of\s)?)?(?:contractors?\b|temps?\b|temporar\w+|volunteers?\b|seasonals?\b|interns?\b)|tomorrow\W*$|or\s\d|to\s(?:check|confirm|verify)\b"
    r"|(?:we|i|we're|i'm)\s(?:are\s)?(?:hope|hoping)\W*$|update\s?:?\s(?:tomorrow|later|soon)|later\sconfirmed"
    r"|(?:i|we)\s(?:think|believe|guess)\s?,|(?:i|we)\s(?:think|believe|guess)(?:\s(?:yes|so|that's|this\sis|it's|it\swas|that\swas|that\sis)\b.*)?\W*$)"
    r"|\b(?:pending|unofficial|unconfirmed|tentative|preliminary|provisional)\W*$"
)
BEFOREHAND = late(f"{TO_CHECK}|{ROUGH}", seldom=True)
DOUBT = late(f"{TO_CHECK}|{ROUGH}|{NOT_NEW}|{BLUNTLY}")
"""What blurs the figure before it, whatever the sentence is about."""
SOURCE = late(
    r"^\W*(?:and\s|but\s)?(?:the|our|my|that|this)?\s?(?:sign-?in\s|attendance\s)?(?:log|list|records?|count|number|figure|sheet|system|spreadsheet"
    r"|roster|names?|data|tracker|lms|paperwork|attendance|(?:people|folks)(?=\scan\b))\s(?:is|are|was|were|has|have|isn't|aren't|can|may|might|could"
    r"|doesn't|don't|didn't|needs?|only|runs?|lags?|keeps?)\b(?!.*\b(?:attached|enclosed|below|in\sthe|on\sthe|sent|uploaded|available|updated|complete"
    r"|current|correct|right|here|great|good|fine|up\sto\sdate|ready|asking|better|higher|strong|excited|happy|glad|engaged|learning|growing|climbing"
    r"|perfect|low|light|amazing|record|way|up|down|poor|awesome|excellent)\b)",
    seldom=True,
)
""" "The log is a mess", "people can print it twice": what the figure was taken from is not to be trusted."""
TESTS = late(r"\b(?:quiz(?:zes)?|tests?|exams?|certs?|certificates?|paperwork|results)\b")
TESTED = late(
    r"\b(?:passed|aced|completed|finished|took|done|did|great|good|well|100|all|attached|sent|send|enclosed|soon"
    r"|e?mail\w*|upload\w*|follow|please|get|got|received|print\w*|have|file|hand)\b"
)
""" "Test is tomorrow", "quiz results pending"; "everyone passed the quiz" and "certificates attached" are well."""


def misgives(piece: str) -> bool:
    """Whether a sentence blurs the figure before it, whatever it is about."""
    return bool(DOUBT.search(piece) or SOURCE.match(piece) or (TESTS.search(piece) and not TESTED.search(piece)))
