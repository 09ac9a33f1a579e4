"""The shapes of a correction, with signs for its figures: which was wrong, which is right, and any other."""

from bot.understanding.patterns import late

WAS, IS, OTHER = "§", "¤", "#"
"""Stand for the figure that was wrong, the one that is right, and any other. No answer has them."""
TOLD = (
    r"(?:told|said|say|gave|reported|sent|wrote|put|typed|entered|listed|logged|submitted|posted|declared|mentioned"
    r"|noted|counted"
    r"|had)"
)
SAID = r"(?:told|said|gave|reported|sent|wrote|put|typed|entered|noted|mentioned)"
ENDS = (
    r"(?=\W*$|\s?[,.;!?:)(-]|\s(?:people|drivers|employees|staff|officers|operators|names|please|pls|thanks|because"
    r"|since|not"
    r"|instead|would|could|in\smy)\b)(?!\s[a-z]+\s(?:at|in|from|of|enrolled|registered|signed|to|left)\b)"
)
NOT_THAT = late(
    rf"\b(?:not?|instead\sof|rather\sthan|(?:in|to)\s(?:the\s)?place\sof|in\slieu\sof)\s(?:yet\s|in\s|at\s|of\s|the\s"
    rf"|a\s|my\s|those\s|and\s)*{WAS}"
    r"(?!\s(?:of|and)\b)"
)
CHANGED = late(
    rf"\b(?:change|fix|update|edit|correct|amend|adjust|replace|swap|switch|make|raise|lower|reduce|increase|bump"
    rf"|drop|bring)\s"
    rf"(?:(?:the|my|that|those|our|it|last|yesterday's|figure|number|of|from|this"
    rf"|morning's)\s){{0,4}}{WAS}\s(?:\w+\s){{0,3}}?"
    rf"(?:to|for|with|by|into|down\sto|up\sto)\s(?:a\s|the\s)?{IS}{ENDS}"
    rf"|\b(?:typed|wrote|put|entered|have|told|said|gave|sent|reported)\s(?:you\s)?{WAS}(?:\smore)?,?\s"
    rf"(?:where|when|but|while|and)\s(?:\w+\s){{1,3}}"
    rf"(?:says|shows|reads|has|had)\s(?:(?:it|that)(?:'s|\s(?:was|is))\s)?(?:only\s|really\s|actually\s)?{IS}"
    rf"|{IS}\s(?:is|was)\s(?:right|correct|the\s(?:right|correct|real)\s\w+)[\s,.;]+(?:and\s)?(?:the\s)?{WAS}\s"
    r"(?:isn't|wasn't|is\snot|was\snot|is\swrong|was\swrong)"
)
THAN = (
    rf"\sthan\s(?:what\s)?(?:(?:i|we)\s(?:(?:had|have|just|first|originally)\s)?{SAID}(?:\syou)?"
    r"(?=\W*$|\s?[.,;:!(]|\s(?:yesterday|earlier|before|this\smorning|on\s[a-z]+day|because|since)\b)"
    r"|(?:in\s)?my\s(?:last|previous|message|note))"
)
THAN_TOLD = (
    rf"(?:{THAN}|\s(?:in|on|from|off)?\s?(?:(?:the|my)\slast|what)\b|\sin\sthis\b"
    r"|(?=\W*$|\s?[.,;!]|\s(?:please|pls|because|since|in\s(?:all|total))\b))"
)
HEAD = r"(?:^\W*|[.,;:!(-]\s*|\b(?:please|pls|and|so|just|kindly|then|you)\s)"
FEWER = late(
    rf"{OTHER}\s(?:people\s|persons\s|names\s)?(?:fewer|less|too\smany|too\shigh|too\smuch){THAN_TOLD}"
    rf"|\b(?:over-?counted|over-?stated|over-?reported|too\shigh|high|over)\sby\s{OTHER}"
    rf"|{HEAD}(?:take|knock|subtract|deduct|remove|drop|shave)\s(?:off\s|out\s|away\s)?(?:the\s(?!{OTHER}\s(?:in|at"
    rf"|from)\b))?{OTHER}"
    rf"|\b(?:reduce|lower|decrease|cut)\s(?:\w+\s){{1,4}}by\s{OTHER}|\bcounted\s{OTHER}\s(?:\w+\s){{0,2}}?(?:twice"
    rf"|too\smany)"
    rf"|{OTHER}.{{0,100}}?{HEAD}(?:subtract|deduct|take|remove|knock)\s(?:them|those|these)\b"
)
MORE = late(
    rf"{OTHER}\smore\sthan\sthat\b|{OTHER}\s(?:people\s)?more{THAN}|{OTHER}\s(?:people\s)?too\s(?:low|few|little)\b"
    rf"|\b(?:under-?counted|under-?stated|under-?reported)\s(?:\w+\s){{0,2}}?by\s{OTHER}"
    rf"|\badd\s(?:another\s)?{OTHER}\s(?:more\s)?to\s(?:that|it|my|the\slast|those|these|what)\b"
    rf"|\b(?:raise|increase|bump)\s(?:\w+\s){{1,4}}by\s{OTHER}"
)
TAKEN_OUT = late(
    rf"\b(?:delet|cancel|remov|undo|disregard|ignor|forget|scratch|strik|void|eras|retract|withdraw|scrap|drop|pull"
    rf"|roll\sback|revers"
    rf"|tak(?:e|ing)\s(?:back|out|off|down|away))(?:e|ing|ling|ting|ping)?\s(?:about\s)?"
    rf"(?:(?:what|the\sones?|the\sthings?|everything|that\si)\s?(?:i|we)?\s(?:just\s|last\s)?{TOLD}"
    rf"|(?:(?:my|the|that|this|those|these|all|of|your|yesterday's|today's|this\smorning's|morning's)\s){{1,3}}"
    rf"(?:(?:very\s)?(?:last|previous|latest|earlier|recent)\s)?(?:message|entry|update|number|figure|report|text"
    rf"|submission|count"
    rf"|addition|note|record|e-?mail|post|messages)\b(?!\s(?:from|about|to|of)\s(?!today|yesterday|this|{WAS}))"
    rf"|(?:(?:the|that|those|these|all|my|last|out|yesterday's|today's|this\smorning's)\s){{0,3}}{WAS}"
    rf"|(?:that|this)(?=\W*$|\s?[.,;!]|\s(?:please|pls|last\sone|one)\b)|last(?:\sone)?(?=\W*$|\s?[.,;!])|(?:the"
    rf"|my)\slast(?:\sone)?(?=\W*$|\s?[.,;!?:]|\splease))"
    rf"|{WAS}\b.{{0,100}}?[.,;!]\s?(?:\w+\s){{0,4}}?(?:delete|remove|take|strike|cancel|erase|scratch|ignore"
    rf"|forget)\s(?:them|it|that|those)"
    r"(?:\s(?:out|off|back|down))?(?:\s(?:please|again))?(?=\W*$|\s?[.,;!])"
)
IN_ALL = late(
    r"\b(?:total|(?:the|our|my|right|correct)\s(?:count|tally)|overall|altogether|in\s(?:all|total)"
    r"|all\stold)[\s,:]*(?:(?:that|is|was|should|be|have|been|read|say|of"
    rf"|to|at|comes|now|only|just|really|actually|it's|we're|we|we've|trained|correct|right)\s)*{IS}"
    rf"|{IS}\s(?:(?:people|employees|drivers|staff|officers|operators|trained|done|of|us)\s){{0,3}}"
    r"(?:in\s(?:total|all)|altogether|all\stogether|all\stold|overall|total|so\sfar|to\sdate)\b",
    seldom=True,
)
SO_PUT = late(
    rf"\b(?:so|make|put|lower|change|reduce|raise|count|should|was|were|be|it's)\s(?:(?:it|that|for|this|to|in|be|is"
    rf"|only|just|please|down|should)\s)*"
    rf"{IS}|{IS}\s(?:instead|rather)\b"
)
SAID_ANEW = late(
    rf"\b(?:(?:i\s)?meant(?:\sto\s(?:say|write|type|put))?|should(?:'?ve|\shave)?\s(?:been|be|read|say"
    rf"|said)(?:\sonly)?"
    rf"|\b(?:reversed|swapped|typo|misread|mistyped|autocorrect\w*|fat\sfingers?|finger\sslipped"
    rf"|wrong\skey)\b.{{0,40}}?\b(?:it's|it\swas|so)"
    rf"|make\s(?:it|that)(?=\s{OTHER}\sinstead)"
    rf"|(?:change|update|set|put)\s(?:it|that|this)\s(?:(?:down\s)?to\s|at\s|instead\s|rather\s)?(?:a\s)?"
    rf"|(?:right|correct|real|actual|true)\s(?:number|figure|one|count)\s(?:is|was))\s?{OTHER}{ENDS}"
)
SLIPPED = rf"(?:to\s)?(?:have\s)?(?:been|be|read|say|said|show)\s(?:only\s|really\s|actually\s)?{IS}{ENDS}"
NAMED = late(
    rf"(?:^\W*|[.,;:!-]\s*|\b(?:the|my|that|so|and)\s){WAS}(?:\smore)?(?:\s(?:i|we)\s{SAID}(?:\syou)?(?:\s[a-z]+){{0,2}})?[.,;]?\s?"
    rf"(?:it\s|that\s)?(?:should(?:'ve)?|ought|was\smeant|was\ssupposed)\s{SLIPPED}"
    rf"|(?:^\W*|[.,;:!-]\s*|\b(?:and|but|so|sorry|oops|when|because)\s)(?:i|we|i'd|we'd|last\stime\si|just)\s(?:had\s|just\s)?{SAID}"
    rf"(?:\syou)?\s(?:just\s|only\s|that\s|the\s)?{WAS}(?:\s(?:more|people|employees|drivers|total))?(?:\s(?:yesterday|earlier|before|last"
    rf"\s(?:time|week)|this\smorning|on\s[a-z]+day|as\s(?:our|the)\stotal|in\stotal))?[\s,.;-]+(?:(?:and|but|when|sorry|i)\s)*"
    rf"(?:meant|(?:it|that)(?:'s|\s(?:was|is))\s(?:really|actually|only)|it's|it\swas|make\s(?:it|that)|change\s(?:it|that)\sto"
    rf"|(?:it\s)?should\s(?:have\s)?(?:be|been|read|say|said)|the\s(?:true|right|real|correct)\s\w+\sis)\s{IS}{ENDS}"
    rf"|(?:it\swas|it's|that\swas|was|were|(?:supposed|meant)\sto\s(?:be|say|read)|make\sit|correction:?|should\s(?:have\s)?(?:be|been|say|read)|^\W*|[.,;:!-]\s*)\s?(?:only\s|just\s|really\s)?"
    rf"{IS}(?:\smore)?(?:\s(?:people|employees|drivers|staff|officers|operators|agents|trained|members))?,?\s(?:and\s)?"
    rf"(?:not|instead\sof|rather\sthan)\s(?:the\s|a\s|my\s)?{WAS}(?=\W*$|\s?[.,;!:)(-]|\s(?:because|since|in|as|for|more|people|employees|drivers)\b)"
    rf"|\b(?:not|wasn't|weren't)\s(?:the\s)?{WAS}(?:\smore)?(?:[\s,.;]+(?:but|it|was|were|it's|just|only|sorry|rather)){{1,4}}[\s,.;]+{IS}{ENDS}"
    rf"|\b(?:take|bring|drop|lower|cut|change|fix|update|switch|correct|raise|bump|swap)\s(?:the\s|my\s|that\s|last\s|our\s)*{WAS}\b"
    rf"(?:\s(?:i|we)\s{SAID}(?:\syou)?|\sfrom\s\w+\s\w+)?\s(?:down\s|up\s)?(?:to|for|with|into)\s(?:an?\s)?{IS}{ENDS}"
    rf"|\b(?:scratch|forget|ignore|delete|strike|remove)\s(?:the\s|that\s|my\s)?{WAS}[,.;\s]+(?:it's|it\swas|make\sit|should\sbe)\s{IS}{ENDS}"
)
"""What was told is named, and what is right instead, whatever else the sentence says of it."""
OF_OTHERS = late(
    rf"\b(?:we|i|they|there)\s(?:have|are|employ|need|own|run|had)\s(?:[a-z]+\s){{0,2}}?[{WAS}{IS}]"
    rf"|[{WAS}{IS}]\s(?:[a-z-]+\s)?(?:trucks?|buses|rooms?|vans?|cars?|hours?|minutes?|days?|weeks?|months?|years?|miles?|dollars?|seats?"
    r"|posters?|cards?|decals?|stickers?|flyers?|sessions?|classes|boxes|copies|chairs?|percent|am|pm)\b"
    rf"|\b(?:room|route|bus|unit|line|page|number|at|age|exit|gate|until|since|by)\s[{WAS}{IS}]",
    seldom=True,
)
""" "We have 28 trucks, not 32"."""
