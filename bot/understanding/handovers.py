"""Words that say that somebody else is to be asked from now on, or that who was asked has left."""

HANDOVER = r"""\b(?:(?:don't|do\snot)\swork\s(?:here|there|for\s\w+|at\s\w+)\sany\s?(?:more|longer)
    |no\slonger\s(?:work|with|at|employed|do\b|handle|manage|run|in\s(?:this|that)|the\s(?:right
    |contact)|responsible|in\scharge|my\s(?:job|responsibility|department|duty|task|project|role|area))|i(?:'ve|\shave|'m|\sam)?\s(?:just\s|recently\s)?
    (?:moved|moving|transferr(?:ed|ing)|switched|changed|reassigned)\sto\s(?:a|an|the|another)\s(?:\w+\s){0,2}
    (?:job|role|position|department|company|team|agency|office|unit|division|property|hotel|location|branch|site|terminal)\b|(?<!we\s)(?<!i\s)will\s(?:now\s)?
    (?:handle|take|run|manage|do|lead)\s(?:it|this|that|things|training)\s(?:over\s)?(?:from\s|going\sfor)|(?:has|have|got|takes|took|does|handles|owns|runs|manages|leads)\s(?:this|that|it|(?:the\s|our\s)?(?:training|safety|hr)s?)\s(?:now|from\shere)|is\s(?:now\s)?your\s
    (?:new\s)?(?:contact|person|guy|point\sof\scontact)|you(?:'ll)?\s(?:want|need)\sto\s(?:talk|speak|write|reach\sout)\s(?:to|with)\s(?!me\b
    |us\b|you\b|someone\b|somebody\b|a\b|the\b)[\w.'-]+|(?<!we\s)(?<!what)(?:has|have|'ve|'s)\s(?:left|retired
    |moved\son|resigned|been\sreplaced|changed\s(?:jobs|roles))(?!\s(?:to|\d))|i(?:'m|\sam)\s(?:leaving|retiring|resigning)
    |i\s(?:have\s|just\s|recently\s)?(?:retired|resigned|moved\son)|(?:direct|forward|route|send)\s
    (?:this|these|it|them|all|future|any|your)\b[^.!?]{0,40}?\sto\s(?!me\b|us\b|our\steam)
    |is\s(?:now\s)?(?:the|our)\s(?:new\s)?(?:\w+\s){0,2}?(?:director|manager|contact|coordinator|supervisor|chief)\snow
    |is\snow\s(?:the|our)\s(?:\w+\s){0,2}?(?:director|manager|contact|coordinator|supervisor|chief)
    |i\sleft\s(?:the|my|acme|this)|(?:not|isn't|wasn't)\s(?:the\s)?(?:right|best
    |correct)\s(?:person|contact|one\sto)|wrong\s(?:person|contact)|(?:ask|contact|talk\sto|speak\s(?:to
    |with)|reach\sout\sto|e-?mail|call|write|try|direct\sthis\sto)\s(?:my|our|the)\s(?:new\s|replacement
    |successor|colleague|safety|training|hr|operations|boss|manager|supervisor|director|coworker)
    |(?:ask|contact|talk\sto|speak\s(?:to|with)|reach\sout\sto|check\swith)\s(?!me\b|us\b
    |again\b|you\b|in\b|back\b|next\b)[\w.'-]+(?:\s[\w.'-]+)?\s(?:instead|from\snow\son|going\sforward
    |about\s(?:this|it|that|the\srest)|for\s(?:this|the\srest)|who)|(?:my|our)\s(?:replacement|successor)|(?:write|talk|speak|reach\sout|reply)\sto\s(?:him|her|them)\b|(?:contact|ask|e-?mail|call)\s(?:him|her|them)\s(?:from\snow|instead|going\sforward)|tak(?:en|e)\sover|took\sover|taking\sover|(?:taking|takes|took|taken)\s(?:on\s)?my\s(?:place|spot|role|job|seat|duties)
    |takes\sover|hand(?:ed|ing)\s(?:this|it|that|things)\s(?:over|off)|passing\s(?:this|it|you)\s(?:to|over|along|on)
    |new\s(?:contact|point\sof\scontact|safety\sdirector|training\smanager|hr\smanager)\s(?:is
    |will\sbe|for)|(?:is|are)\s(?:now\s)?(?:handling|in\scharge\sof|responsible\sfor)\s(?:this|it|that
    |training)|(?:don't|do\snot)\s(?:handle|do|manage|deal\swith)\s(?:this|that|these|training)\b
    |(?:that's|this\sis|it's|that\sis)\s(?:now\s)?\w+'s\s(?:job|role|responsibility|area|department|thing|baby)|not\smy\s(?:department|area|job|role)
    |(?:write|e-?mail|contact|reach|text|message)\s(?!(?:out\s)?(?:to\s)?(?:me|us)\b|(?:address\s)?(?:has|is|was|changed?|now)\b)
    (?:out\s)?(?:to\s)?(?:\w+\s){0,2}?(?:at\s)?\S+@\S+|(?:should|need\sto|have\sto|must|might\swant\sto)\s(?:be\s)?(?:talk|talking
    |speak|speaking|ask|asking|contact|contacting|check|checking|deal|dealing)\s(?:to\s|with\s)?(?!me\b|us\b|you\b|our\b|my\b|the\b|a\b|someone|somebody|if\b|whether\b|when\b
    |how\b|what\b|for\b|again|about\b|first\b|everyone|them\b|to\b|with\b)[a-z.'-]+
    |(?<!who\s)is\s(?:now\s)?(?:the|our|your)\s(?:new\s|main\s|right\s|best\s)?(?:contact|point\sperson|point\sof\scontact|go-to|contact\sperson|resource\sperson)\b
    |(?:got|was|were|been)\s(?:laid\soff|let\sgo|fired|transferred|promoted)(?=.*\b(?:write|contact|e-?mail|ask|talk|call)\b)|changed\s(?:jobs|roles|positions)
    |not\sme\sany\s?more\b|(?:try|ask|contact|call|e-?mail|(?:talk|speak)\s(?:to|with))\s(?!me\b|us\b|again\b|back\b|around\b)
    [a-z.'-]+(?:\s[a-z.'-]+)?\s(?:in|at|from)\s(?:our\s|the\s)?(?:hr|human\sresources|operations|safety|training|dispatch|admin\w*
    |corporate|compliance|security|marketing|payroll|legal|risk)\b|(?:our|the|my)\s(?:\w+\s){0,2}?(?:director|manager|contact|coordinator|supervisor|chief|trainer|lead)
    \sis\snow\s(?!in\b|at\b|on\b|out\b|back\b|an?\b|the\b|our\b|also\b|with\b|not\b|going\b|available\b|able\b|ready\b|gone\b|done\b|happy\b|sick\b|busy\b|aware\b|full\b|interested\b|\w+ed\b|\w+ing\b)[a-z]|(?:going\sforward|from\snow\son|in\s(?:the\s)?future)\W+(?:please\s)?(?:contact|ask|e-?mail|call
    |(?:talk|speak|reach\sout|write)\s(?:to|with)|check\swith)\s(?!me\b|us\b|again\b|before\b|first\b))"""
