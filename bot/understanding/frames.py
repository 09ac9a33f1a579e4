"""What leads into an answer and what trails behind it: whom it is for, since when, "almost there", "great group".

Such words tell nothing of a number, but some of them would cast doubt on one if it stood alone with them.
"""

import re

from bot.understanding.patterns import late
from bot.understanding.text import blanked
from bot.understanding.wheres import TOWN

ADDRESSED = late(
    r"^[\W_]*(?:(?:dear|hello|hi|hey|greetings|good\s(?:morning|afternoon|evening|day))\s)"
    r"(?!(?:we|i|our|another|all|every\w*|no|none|not|nothing|done"
    r"|more)\b)(?:[^\W\d_][^\W\d_'-]*\.?\s?){1,4}?(?=[,!:]|\s-|\n)"
)
""" "Dear Ms. Alvarez,": to whom."""
NOTED = late(
    r"\b(?:(?:just|here's|here\sis|this\sis|sending)\s)*(?:an?\s)?(?:quick|short|brief|little)?\s?"
    r"(?:note|update|line|message|heads[-\s]up|word|e-?mail)\s(?:to\s(?:say|share|report|confirm|tell\syou|let\syou"
    r"\sknow|add)|saying)(?:\sthat)?(?=\W)"
    r"|(?:(?:^|[,.!;-]\s)\W*|\b(?:i|we)\s)(?:just\s)?(?:got|received|saw|read)\s(?:your"
    r"|the)\s(?:last\s)?(?:message|e-?mail|note|text"
    r"|reminder|voicemail|letter|question|check-?in)s?(?=\s?[,.!;-]|\sand\b|\sso\b|\s?\n)"
)
""" "Just a quick note to say"."""
SINCE_SPOKEN = late(
    r"\bsince\s(?:my|our|your|the)\s(?:(?:last|previous|prior|latest|most\srecent|earlier)\s)?(?:update|e-?mail|message|report|note|text"
    r"|reminder|reply|nudge|ping|voicemail|letter|check-?in|submission|one)(?:\s(?:exchange|chat|thread|chain|conversation|call))?\b"
    r"|\bsince\s(?:the\slast\stime\s)?(?:you|we|i)\s(?:last\s)?(?:asked|wrote|checked|messaged|e-?mailed|texted|called|reached\sout|spoke|talked"
    r"|met|pinged|heard|reported|updated|contacted|checked\sin|got\sin\stouch|were\sin\stouch|replied|answered)"
    r"(?:\s(?:me|us|you|in|up|on|from|to|with))*(?=\W|$)"
)
""" "Since you last asked" is since then."""
TURNED = late(
    r"(?:(?<=night\s)|(?<=day\s)|(?<=morning\s)|(?<=afternoon\s))(?:right\s|just\s)?(?:before|after|during)\s(?:the|our)\s(?:[a-z']+\s)?(?:party|game|parade|storm|rush|luncheon|dinner|breakfast|potluck"
    r"|barbecue|bbq|ceremony|inventory|audit|lunch|holidays)\b"
    r"|\b(?:before|after|when|as)\s(?:(?:the|our)\s)?(?:doors|gates?|stores?|shop|kitchen|bar|restaurant|office|bank|pool|park)\s(?:opened|closed)\b"
    r"|\bbefore\s(?:i|we)\s(?:left|closed|broke)\b(?:\s(?:on|for)\s(?:the\s)?\w+)?"
    r"|\b(?:before|since|after|when|as)\s(?:(?:the|our|new|school|fall|spring|summer|winter|academic|busy|peak)\s)*"
    r"(?:school|classes|year|semester|term|season|break|summer|winter|spring|fall|quarter)\s"
    r"(?:started|began|ended|opened|resumed|finished|let\sout|was\sover|kicked\soff|got\sgoing)\b",
    seldom=True,
)
""" "Before school started" is a time, and nothing that was only begun."""
CHEER = late(
    r"(?<=[,.!;:)-]\s)(?:(?:so|we're|we\sare|that's|it's|i'm|and|about|almost|nearly|exactly|right|more\sthan|over|just|now)\s)*"
    r"(?:(?:slowly|finally|almost|nearly)\sgetting\sthere|almost\sthere|nearly\sthere|half\s?way\s(?:there"
    r"|done|through|mark)|half\s?way|not\sthere\syet"
    r"|getting\s(?:there|closer?)|on\s(?:our\sway|track|schedule|target)|so\sclose|past\s(?:the\s)?half\s?way(?:\smark"
    r"|\spoint)?|(?:making|good|great|steady)\s(?:(?:good|steady|great)\s)?progress|moving\s(?:right\s)?along"
    r"|coming\salong(?:\snicely)?|going\swell|slowly\sbut\ssurely|better\slate\sthan\snever"
    r"|(?:the\s)?end\sis\sin\ssight"
    r"|slow\s(?:but\ssteady|start(?:\sbut\s(?:we're|we\sare)\s(?:moving|getting\sthere|on\sit|making\sprogress))?)"
    r"|(?:slow\sgoing,?\s)?(?:but\s)?(?:we|it)(?:'ll|\swill)\sget\sthere|closing\sin\son\s(?:our|the)\s(?:goal|target|pledge)|keep\sit\sup|done\sand\sdusted|in\sthe\s(?:books|bag)|yay|phew|woo\s?hoo)"
    r"(?=\s*(?:$|[.,!;)]))"
)
PRAISE = late(
    r"(?:(?<=[,.!;:)-]\s)|\b(?:and|but)\s)(?:(?:it's|it|found|room|place|house|they|everyone|everybody"
    r"|the\s(?!(?:vendor|public|communit|student|customer|guest|visitor|volunteer|contractor|franchis|tenant|member|owner|neighbo)\w*\s)\w+"
    r"|that|all|people|folks|what|and|was|were|is|has|have|been|went|going|had"
    r"|really|very|super|such|pretty|so|quite|an?|some|lots\sof|plenty\sof|with)\s){0,6}?"
    r"(?:our\s(?:biggest|largest|best|smallest)\s(?:group|class|week|month|session|turnout)(?:\s(?:yet"
    r"|so\sfar|ever|to\sdate))?|great|good|nice|wonderful|fantastic|excellent|awesome|amazing|terrific"
    r"|(?:real\s|true\s)?eye[\s-]open(?:er|ing)|useful|helpful|interesting|valuable|worthwhile|lively|engaged|attentive|productive|positive|incredible|outstanding|powerful|informative|impactful"
    r"|well\sreceived|well|smoothly|packed|full|crowded|fun|a\shit|standing\sroom\sonly|loved\sit"
    r"|enjoyed\sit|liked\sit|appreciated\sit|learned\sa\slot|paid\sattention)"
    r"(?:\s(?:class|group|session|turnout|discussion|questions|feedback|response|day|crew|bunch|conversation"
    r"|reception|attendance|training|job|work|people|team|time|presentation|event|meeting|content|stuff))?"
    r"(?=\s*(?:$|[.,!;)]))",
    seldom=True,
)
""" "18 more, great group": what is said of a lesson behind a figure."""
QUICKLY = (
    r"(?:(?:just\s)?(?:an?\s)?(?:very\s|super\s)?(?:quick|short|brief|fast)\s(?:one|note|update|line|text|message|report|check-?in|reply|answer)|(?:writing|sending|texting|typing|typed"
    r"|sent)(?:\s(?:this|you|it))?)(?:\s(?:from|on|in|at)\s(?:my|the|an?|our)\s(?:phone|cell|car|cab|truck|bus|train|plane|airport|gate|road|hotel|office"
    r"|tablet|ipad|break\s?room|parking\slot|yard|depot|terminal|dentist|home))?(?:\s(?:right\s|just\s)?(?:before|between|while|as)\s"
    r"(?:(?:i|we)\s(?:board|leave|go|fly|drive|head\s(?:out|home|in)|take\soff|log\soff|sign\soff|clock\s(?:in|out)|forget|run|start\smy\sshift|have\s(?:a\sminute|signal)|wait)"
    r"|boarding|meetings|calls|runs|routes|flights|shifts|lunch|(?:my|the|our)\s(?:next\s)?(?:flight|meeting|shift|run|route|train|call|plane|bus|break|vacation|weekend|holidays?)(?:\s(?:boards|leaves|starts|begins))?))?"
)
IN_HASTE = (
    r"(?:right\s|just\s)?(?:before|between|while|as)\s(?:i|we)\s(?:board|leave|go|fly|drive|head\s(?:out|home|in)|take\soff|log\soff"
    r"|sign\soff|clock\s(?:in|out)|forget)"
)
THEIR_TURN = (
    r"(?:(?:our|the|my)\s(?:(?:day|night|evening|morning|afternoon|swing|graveyard|weekend|overnight|second|third|first|early|late|front|desk|office|ramp|ground|line|maintenance"
    r"|housekeeping|banquet|kitchen|security|dispatch|patrol|warehouse|cabin|yard|shop|depot|terminal|restaurant|laundry|valet|night-shift|part-time)\s)+"
    r"(?:shift|crew|team|staff|folks|people|guys|drivers|operators|employees|officers|workers)\s(?:(?:has|have|also|finally|just|now|at\slast)\s)*"
    r"(?:had|got|took|gotten)\s(?:theirs|(?:their|its|a)\s(?:own\s)?(?:turn|chance|session|class|training))(?:\s(?:today|yesterday|too|as\swell|this\sweek|last\s(?:week|night)|(?:on\s)?[a-z]+day))*)"
)
OURS = (
    r"(?:day|night|evening|morning|afternoon|swing|graveyard|weekend|overnight|second|third|first|shift|front|desk"
    r"|office|ramp|ground|line|maintenance|housekeeping|banquet|kitchen|security|dispatch|patrol|warehouse|yard|shop"
    r"|depot|terminal|restaurant|laundry|valet|training|safety|operations|fleet|north|south|east|west|downtown"
    r"|airport|general|assistant|site|location|station)"
)
ON_THE_PHONE = (
    r"(?:(?:(?:i|we)(?:'ve|\shave)?\s)?(?:just\s)?(?:got\s(?:off\sthe\sphone|a\scall\sback|word\sback)\s(?:with|from)|hung\sup\swith|talked\s(?:to|with)|spoke\s(?:to|with)"
    r"|checked\s(?:in\s)?with|met\swith|heard\s(?:back\s)?from|got\sword\sfrom)\s(?:our|my)\s"
    rf"(?:(?:{OURS}|{TOWN.pattern})\s){{0,3}}?"
    r"(?:manager|supervisor|trainer|instructor|coordinator|director|dispatcher|safety\s(?:guy|lady|person|lead)|lead|captain|chief|sergeant|gm|foreman"
    r"|office|hr)(?:(?:,?\s(?:and|who)|,)?\s(?:(?:he|she|they)\s)?(?:just\s)?(?:confirmed|confirms|verified|reported|reports|told\sme|tells\sme)(?:\s(?:that|me))?(?=\s(?:another\s|an\sadditional\s|all\s)?\d)|(?=\s?[,:-])))"
)
""" "I just got off the phone with our Reno manager and she confirmed": of their own people nobody doubts it."""
OPENING = late(
    rf"^[\W_]*(?:{QUICKLY}|{IN_HASTE}|{THEIR_TURN}|{ON_THE_PHONE}|sure|alright|all\sright|whew|phew|believe\sit\sor\snot|just\sletting\syou\sknow|per\shr"
    r"|not\smuch|moving\sright\salong"
    r"|(?:to\sanswer|in\s(?:answer|response|reply)\sto)\s(?:your|the)\s(?:question|message|e-?mail|note|check-?in)"
    r"|(?:despite|even\swith|in\sspite\sof)\s(?:all\s)?(?:the|our|this)\s(?:[a-z'-]+\s?){1,3}"
    r"|(?:(?:we're|we\sare|we've\sbeen|things\sare|it's|it\sis|we\sgot)\s)?(?:(?:all|really|finally|slowly"
    r"|still|now)\s)*"
    r"(?:making\s(?:(?:good|steady|great|some|slow)\s)?progress|moving\salong|going\swell|getting\sthere"
    r"|on\strack|back\s(?:on\strack|at\sit"
    r"|from\s(?:break|vacation|the\sholidays)))"
    r"|(?:(?:we|it)\s(?:had|got|was|has\sbeen)\s)?(?:an?\s)?(?:really\s|very\s|pretty\s)?(?:good|great"
    r"|busy|slow|productive|small|big|large|full|nice|quiet|rough"
    r"|short)\s(?:week|month|turnout|day|start|group|house|crowd|crew|bunch)(?:\s(?:this|last|for|time"
    r"|week|month|today|yesterday|us|here))*)"
    r"(?=\s?[,.!:;-]+\s|\sbut\s|(?:(?<=ed)|(?<=rms)|(?<=rts)|(?<=\sme)|(?<=that))\s(?:another\s|an\sadditional\s|all\s)?\d)"
)
""" "Despite the snow, 14 more this week": what leads into a figure."""
FIGURE = late(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|\w+teen|\w+ty(?:-\w+)?|hundred)\b"
)
CLAIM = late(r"\b(?:all|every\w*|done|complete\w*|finish\w*|none|nobody|no\sone)\b")
""" "All 45, well, almost there": what takes a claim back is no cheer."""
THANKED = late(
    r"(?<=[,;.!-]\s)(?:(?:all|and|a|big|huge|many|special|with)\s)*(?:thanks|thank\syou|props|kudos"
    r"|shout-?\s?out|hats\soff|credit)\s(?:goes\s)?to\s"
    r"(?![^.;!?\n]*\b(?:not|no|never|none|\w+n't|but|except|only|who|which|class|course)\b)[^.,;!?:\n\d]{3,70}(?=\s*(?:$|[.,;!\n]))"
)
""" "18 more, thanks to our night dispatcher": whom one thanks."""
THE_LAST = late(
    r"(?:,|;|\.|\s-)\s(?:and\s|but\s)?the\s(?:last|other|remaining|final|rest)\s(?:\d+\s)?(?:(?!are"
    r"|is)[a-z]+\s)?(?:are|is)\s(?:all\s|still\s|out\s|currently\s)*"
    r"on\s(?:[a-z]+\s)?(?:leave|vacation|disability|fmla|furlough)(?=\W*$)"
)
""" "105 of our 120 are trained, the last 15 are on leave"."""
THAN_HOPED = late(
    r"(?:,|\s-|(?<=\d)\sbut|\()\s?(?:(?:a\s(?:bit|little|few|lot)|just|slightly|much|far|which\sis|that's)\s)*"
    r"(?:fewer|less|more|lower|higher|better|slower|faster)\sthan\s(?:(?:we|i)(?:'d|\shad|\swould)?\s)?(?:had\s)?"
    r"(?:like[d]?|want(?:ed)?|planned|expected|hoped|thought|usual|normal|anticipated)(?:\sfor)?(?=\W*$|\s?[,.;!)]|\s(?:because|due\sto|_))",
    seldom=True,
)
""" "38 more, fewer than planned": how it was meant to be."""
RISEN_FROM = late(
    r"(?:^|(?<=[.!?;]\s))(?:(?:hi|hello|hey|so|we|we've|i)\W+)*(?:started|began)\s(?:out\s)?(?:(?:the|this)\s(?:week|month|quarter|year)\s)?(?:with|at"
    r"|from)\s\d[\d,]*,?(?:\sand|\sbut|\sthen)?"
    r"(?=\s(?:we\sare\s|we're\s|it's\s)?(?:now|up\sto|currently)\b(?!\sdown))"
)
""" "Started with 30, now 68": how it stood."""
HALF_POINT = late(
    r"\b(?:(?:we\sare|we're|now|just|exactly|right|about|at|past|to|reached|hit|passed|the"
    r"|our)\s)*half\s?way\s(?:point|mark)(?=\s?[,:(-]\s?\d[\d,]*\s?(?:/|of|out\sof)\s?\d)"
)
HALF_WAY = late(
    r"\b(?:(?:almost|nearly|about|over|past)\s)?half\s?way(?:\s(?:there|done|through))?(?:\s(?:with|at)"
    r"|\s?[,:-])(?=\s\d[\d,]*\s?(?:/|of|out\sof)\s?\d)"
)
LONGEST = 2_000


def without_frame(low: str) -> str:
    """The same plain text with such words blanked, character for character, where a figure is told beside them."""
    figure = FIGURE.search(low) if len(low) <= LONGEST else None
    if not figure:
        return low
    low = HALF_POINT.sub(blanked, HALF_WAY.sub(blanked, RISEN_FROM.sub(blanked, OPENING.sub(blanked, low))))
    low = NOTED.sub(blanked, ADDRESSED.sub(blanked, SINCE_SPOKEN.sub(_then, TURNED.sub(blanked, low))))
    behind = (
        PRAISE.sub(blanked, THAN_HOPED.sub(blanked, THANKED.sub(blanked, THE_LAST.sub(blanked, low[figure.end() :]))))
        if len(low) > figure.end()
        else ""
    )
    low = low[: figure.end()] + behind
    return low if CLAIM.search(low) else low[: figure.end()] + CHEER.sub(blanked, behind)


def _then(found: re.Match[str]) -> str:
    return "since then".ljust(len(found[0])).replace("  ", " _") if len(found[0]) > len("since then") else found[0]
