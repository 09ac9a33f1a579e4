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


NOT = r"(?:not|\w+n't|never|hardly|barely)"
UNFINISHED = late(
    r"(?:\b(?:they|these|those|it|that|who|he|she|some|most|half|(?:the|their|that|this|its)\s(?:\w+\s)?(?:quiz\w*|tests?|exams?"
    r"|course|class|training|video|module|part|certificates?|certs?)(?:\sfinal)?)\b(?:'\w+)?,?\s(?:[a-z]+\s){0,3}?|^\W*)"
    rf"{NOT}\s(?:[a-z]+\s){{0,3}}?(?:finish|complet|pass|done|took|taken?|certif|through|watch|succeed)\w*"
    r"|\b(?:none|nobody|no\sone|no(?=\shas\b)|neither|not\sone|not\sall)\s(?:of\s(?:them|those|these)\s)?(?:[a-z]+\s){0,2}?"
    r"(?:finish|complet|pass|took|taken|certif|watch|done)\w*",
    seldom=True,
)
""" "They have not finished", "the quiz is not done": those just told. "We have not finished" tells of those to come."""


LEAD = r"^\W*(?:(?:and|but|though|so|well|ok|actually|because)\s)*"
OF_THEM = r"(?:all|some|most|half|two|three)\sof\s(?:them|those|these)"
THEY = rf"(?:they|these|those|it|that|this|he|she|some|most|half|{OF_THEM})"
NOT_NOW = late(
    # They will, or must.
    rf"{LEAD}(?:{THEY}\s?)?(?:'ll|'d|will|shall|must|(?:is|are|'re)\sgoing\sto|(?:still\s)?(?:have|has|need|needs)\sto)?\s?"
    r"(?:still\s|all\s|then\s)?(?:finish|complete|starts?|begins?|redo|repeats?|retake|take\sit|do\sit|go\sagain)\b"
    r"(?!\s(?:the\s(?:year|month|week|rest)|strong|talking|asking|conversations?)\b)"
    # They were told of before.
    r"|\b(?:gave|sent|told|reported|counted|listed|submitted|mentioned|had|have)\s(?:you\s|them\s)?(?:(?:about|all|of|the)\s)*"
    r"(?:those|these|them|that|it|this)\s(?:to\syou\s)?(?:already|before|earlier|last|in\s_)"
    r"|\balready\s(?:(?:the|it|them|were|was|been|are|is|have|has|you|we|i)\s)*(?:had|have|counted|told|sent|given|reported|included|there)\b"
    rf"|{LEAD}(?:{THEY}\s)?(?:was|were|is|are|'re)\s(?:all\s|already\s|also\s)*(?:counted|included|reported|listed|booked|logged)\s"
    r"(?:in|on|with|last|before|already|then|twice|earlier|for)\b"
    # Not the whole of it, or not this year.
    rf"|{LEAD}(?:{THEY}\s?)?(?:'ve\s|have\s|had\s|has\s|did\s)?(?:only|just|merely)\s(?:saw|seen|see|watched|read|heard|signed|registered|enrolled"
    r"|started|began|sat|came|got)\b"
    rf"|{LEAD}(?:{THEY}\s)?(?:left|went|walked|dropped|quit|bailed|ran|gone)\s(?:early|before|halfway|half\sway|midway"
    r"|in\sthe\smiddle|at\sthe\sbreak|out\b)"
    rf"|{LEAD}(?:{THEY}\s?)?(?:was|were|is|are|'s|'re)\s(?:all\s|mostly\s)?(?:from\s|of\s|for\s|in\s)?(?:the\s)?(?:last|previous|prior)\s(?:year|season)"
    # Nor for sure.
    rf"|{LEAD}(?:maybe|perhaps|possibly|probably|or\snot|or\sso|not\sreally|supposedly|allegedly|hopefully|i\ssuppose|i\shope(?:\sso)?)\W*$"
    r"|^\W*(?:(?:including|with|plus|and|some|mostly)\s)*(?:their\s|our\s)?(?:wives|husbands|spouses|girlfriends|boyfriends|parents|neighbors)\b",
    seldom=True,
)
""" "They finish Monday", "those were counted in March", "only watched the video", "was last year": in plain words."""


LEFT_OPEN = late(
    rf"{LEAD}(?:"
    r"(?:all\s|still\s|just\s)?(?:starting|finishing|beginning|being\strained|to\sbe\s(?:trained|done|certified)"
    r"|in\s(?:class|training)(?:\s(?:now|right\snow|today|as\swe\sspeak))?|lined\sup|waiting|wait[\s-]?listed)"
    r"(?:\s(?:on|in|at|next|for)?\s?(?:[a-z]+day|week|month|_+))?\W*$"
    r"|(?:if|when|once|as\ssoon\sas|after|until|unless|before)\s(?:they|it|he|she|those|these|all|the|everyone|everybody)\b"
    r"(?:(?!\b(?:i|i'll|i'm|we|we'll|we're|you|_+)\b)[^,])*$"
    r"|(?:all\s|mostly\s)?(?:from|like|same\sas|as\sin|as)\s(?:the\s|my\s|our\s|your\s)?(?:last|previous|earlier|before|prior|former)"
    r"(?:\s(?:time|report|message|e?-?mail|update|call|year|check-?in|one|list))?\W*$"
    r"|(?:(?:the|an?|my)\s)?(?:old|wrong|other|another|different|previous)\s(?:number|figure|count|list|sheet|site|company|pledge|program"
    r"|one|agency|contract|department)s?\W*$"
    r"|(?:under|for|on|from|by)\s(?:another|the\sother|a\sdifferent|somebody|someone)\b[^,]*$"
    r"|(?:all\s)?(?:wrong|again|gone(?:\snow|\ssince)?|fired(?:\ssince)?|laid\soff(?:\ssince)?)\W*$"
    r")",
    seldom=True,
)
""" "To be trained", "once they are back", "from last report", "old number": a few words that go on with the figure."""


def unfinished(piece: str) -> bool:
    """Whether a sentence behind a figure says of those it counts that they are not done, not new, or not sure."""
    return bool(UNFINISHED.search(piece) or NOT_NOW.search(piece) or LEFT_OPEN.match(piece))


def misgives(piece: str) -> bool:
    """Whether a sentence blurs the figure before it, whatever it is about."""
    return bool(DOUBT.search(piece) or SOURCE.match(piece) or (TESTS.search(piece) and not TESTED.search(piece)))
