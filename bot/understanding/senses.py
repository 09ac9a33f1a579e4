"""Each sense that words beside a verb may have, and the words that tell it: promised, done, denied, hoped, demanded."""

import re

from bot.understanding.patterns import late
from bot.understanding.verbs import ADVERBS, BASE, ING, PAST, PROMISE, REPORTED, either

THINGS = (
    r"trainings?|presentations?|posters?|cards|decals?|sessions?|sponsorships?|materials|workshops?|class(?:es)?"
    r"|polic(?:y|ies)|web ?pages?|brochures|flyers|stickers|kits|trailer|newsletters?|articles?|drivers"
    r"|employees|staff"
)
"""What is promised without a verb: "pledged bus training for 72 drivers"."""

END = r"(?!['\w-]|:\s\d|(?<=showed)\sup\b)"
MARKS = {
    "no": r"""(?:will|would|shall|can|could|does|did|do|has|have|had|is|are|was|were|may|might|must
        |should)\s(?:not(?!\sonly\b)|never|no\slonger)\b|won't|wouldn't|can't|cannot|couldn't|doesn't|didn't|don't
        |hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|(?:declined|refused|demurred)(?=,?\s(?:but|and|while|though)\b|[;.])
        |declin(?:e|es|ed)\sto|den(?:y|ies|ied)\b|disput(?:es|ed)\b|refus(?:e|es|ed)\sto
        |unable\sto|fail(?:s|ed)\sto|no\slonger|never\b|(?:has|have|had|is|are)\syet\sto\b|withdrew|decided\s(?:not\sto|against)|unlikely\sto
        |(?:backed|pulled|opted|dropped)\sout|has\sto\s(?:cancel|withdraw)|cancel(?:s|ed
        |led)|stopped|instead\sof
        |no\s(?:plans?|pledges?|promises?|commitments?|intention)\s(?:to|of)\b|not\b(?!\s(?:only|just|later|fewer|less|more|yet|less)\b)""",
    "hope": rf"""hop(?:e|es|ed|ing)(?:\s(?:to|that)|\b)|would\b|(?:i|we|they|s?he|it)'d\s(?:like|love)
        |wish(?:es|ed)?\sto|wants?\s(?:to|you(?!\sto\sknow)|us(?!\sto\sknow)|every|all|more|about|its|their|his|her|the)|wants?(?=\s\$?\d)|wanted\sto(?!\s(?:confirm|let|say|share|report|tell|follow|pass|note|add|announce|inform|update)\b)|might
        |(?<!\bin\s)(?<!\bby\s)(?<!\bof\s)may(?=\s(?:\w+\s)?(?:{either(BASE)})\b)|could|should|consider(?:s|ed|ing)?|think(?:s
        |ing)?\s(?:about|of|we|it|they)|explor(?:e|es|ed|ing)|look(?:s|ed|ing)?\sinto|interested\sin
        |open\sto|discuss(?:ed|ing|es)?|talk(?:ed|ing|s)?\sabout|dream(?:s|ed)?|try(?:ing)?\sto|tries\sto
        |tried\sto|ought\sto|encourag(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?\b|invit(?:e|es|ed
        |ing)|recommend(?:s|ed)?|suggest(?:s|ed)?|propos(?:e|es|ed)\b|able\sto(?!\scommit)|can\b(?!\s(?:only\s)?do\s\d|\s(?:\w+ly\s|also\s)?(?:count\son|put|mark|pencil|commit
        |pledge|promise|guarantee)\b)|know(?:s)?\show
        |claim(?:s|ed)?\sto\b|willing\sto|eager\sto|need(?:s|ed)?\sto|keen\sto|depending|wonder(?:s|ed|ing)?|imagine|let's
        |challeng(?:e|es|ed)|(?:was|were)\sto\b(?!\sbe\b)|was\s(?:supposed|going|meant)\sto|were\s(?:supposed
        |going|meant)\sto
        |ha(?:d|s|ve)\s(?:planned|hoped|wanted|wished|meant|considered|discussed|thought)\b|usually|typically|generally|used\sto|love\sto|excited\sto|ready\sto|tend\sto
        |(?<!is\s)(?<!are\s)expected\sto|likely\sto|seek(?:s|ing)?\sto""",
    "must": r"""must\b|(?:is|are|was|were|be|been|being)\s(?:\w+\s)?(?:required|mandated|obliged
        |obligated|asked|expected|supposed|encouraged|urged|invited|directed|told(?=\s(?:to|by)))\b|requires?\b
        |required\s(?:to|by|under)|mandates?\b(?=\s(?:that|all|every|transit|agencies|training))|(?:has|have
        |had)\sto\b|will\s(?:have\sto|need\sto|be\srequired|be\sasked|be\sable\sto)""",
    "kept": r"""(?:kept|fulfilled|met|honou?red|completed|delivered\son|made\sgood\son|lived\sup\sto|exceeded
    |surpassed|reached)\s
        (?:(?:on|up\sto)\s)?(?:its|their|our|his|her|the|a)\s(?:\w+\s)?(?:pledge|promise|commitment|goal|target
        |vow)\s(?:to|of)\b""",
    "slated": r"""(?:is|are|'re|'m)\s(?:now\s|all\s|also\s)?(?:slated|scheduled|booked|lined\sup|signed\sup|registered
        |enrolled|down)\sfor(?=\s(?:the\s)?(?:[\w-]+\s)?(?:tat|botl|training|course|class|session)\b)""",
    "did": r"""(?:managed|went\son|(?:was|were)\sable)\sto|succeeded\sin|(?:ended|wound)\sup
        |did(?=\s(?:\w+ly\s|indeed\s|in\sfact\s)?(?:train|teach|certify|educate|host|hold|hang|put|post|print|hand
        |distribute|adopt|sponsor|complete|finish)\b)
        |(?:for|on)(?=\s(?:having\s)?(?:train|teach|certify|educat|host|hang|post|print|distribut|sponsor|adopt|putt|display
        |hold)ing\b)""",
    "amount": rf"""(?:can\s(?:only\s)?do|(?:can\s(?:\w+ly\s|also\s)?)?{PROMISE}(?:\sto|\syou|\sus)?
        |(?:is|are|'re|'m|am)\s(?:now\s|also\s|already\s)?(?:planning
    |scheduling|arranging|preparing)(?:\s(?:for|on))?
        |expects?|(?:put|mark|pencil|jot|write|note|log|enter|book|count|sign(?:ed)?)\s[^,.;]{{2,60}}?(?:,\sinc\.|,\sllc)?\s(?:down|up|in)(?:\sfor|,)|counts?\son\s[^,.;]{{2,60}}?\sfor|be\s(?:(?:put\s|marked\s|pencil\w+\s)?(?:down|in)|counted\sin|signed\sup|listed)\sfor
        |(?:goal|target|aim|pledge|commitment|promise)\s(?:of|for|at|from|by)\s(?!\d)[^,.;]{{2,50}}?\s(?:is(?:\sof)?|stands\sat|totals|comes\sto)|plans(?=\s(?:an?|one|two|three|four|five|six|\d+)\s(?:[\w-]+\s){{0,2}}?(?:{THINGS})\b)|(?:is|are|'re|'m|am)\s(?:aiming|shooting|going
    |planning)\s(?:for|on)|aims?\sfor|plans?\s(?:for|on)|targets|targeting|(?:goal|target|aim)\s(?:is|are|of)
    |commit(?:s|ted)?\s(?:itself|themselves|(?:the|its|their|our|his|her)\s\w+)\sto(?=\s(?:\w+\s)?\d)|commits?\sto|committed\s(?:\w+ly\s)?to|sign(?:s|ed|ing)?\s(?:up(?:\sfor)?|on\sfor)|put\s(?:us
        |me|them)\sdown\sfor|count\s(?:us|me)\sin\sfor|(?:is|are|'re|'m|'s|am)\s(?:in|down|good|on\sboard|all\sin|on\sthe\shook|a\s(?:yes|yep))\sfor
        |are\s(?:each|both|all)\s(?:in|down|good)\sfor|(?:is|are|'re|'m|am)\son\sboard\swith(?!\s\d+\s?(?:%|percent))|sign(?:s|ed)\sa\s(?:\w+\s)?pledge(?:\scard|\sform|\ssheet)?\s(?:of|for)
        |sa(?:id|ys)(?=\s(?:[a-z]+\s){{0,3}}?\d[\d,.k]*\s(?:(?:[\w-]+\s){{0,2}}?[\w-]*(?:s|men|women|staff|people|trained)\s)?(?:by|before|within|this|over\sthe|next|in(?=\s(?:the\s)?(?:jan|feb|mar|apr|may|jun
            |jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|20\d\d|q[1-4]|next|coming|\w+\s(?:days|weeks|months))))\s)|(?:sa(?:id|ys?)|told\s(?:us|me))\s(?:yes|ok|okay|sure)\s(?:to|for)|counts?\s(?:us|me|them)\sin["']?\sfor|(?:definitely|absolutely|totally|also)\sin\sfor
        |(?:(?:will|is|are|'re|'m|am)\s(?:now\s)?)?(?:doubl|tripl|rais|increas|upp|bump|boost|expand|revis|chang|lower|reduc)(?:ed|es|e|s|ing)\s(?:its|their|our|his|her)\s
        (?:pledge|commitment|goal|promise|number|target)(?:\sup)?\s(?:from\s[\d,]+\s)?to|upped\stheirs\sto|(?:is|are|'re|'m|am)\sdoing|(?:has
        |have)(?=\s\d[\d,]*\s(?:[\w-]+\s){{1,3}}?(?:enrolled|signed\sup|scheduled|slated|lined\sup|booked|in\s(?:the\s)?(?:training|course|program)|going\sthrough)\b)
        |(?:stepped\sup|pitched\sin|chipped\sin|came\sthrough)\swith(?!\s\$)|(?:is|are)\sresponsible\sfor\straining
        |(?:joined|joins|stepped\sup|came\s(?:in|aboard|on\sboard|forward|through))\s(?:[^,.;]{{0,40}}?\s)?with\sa\s(?:\w+\s)?(?:pledge
        |commitment|promise)\sof|(?:sets?|has|have)\s(?:itself\s|themselves\s)?a\s(?:goal|target)\sof|made\sa\s(?:pledge|commitment)\s(?:of|for)|(?:pledge
        |commitment|promise)\s(?:of|for
        |is))(?=\s(?:for\s|of\s|up\sto\s|at\sleast\s|about\s|around\s|between\s|approximately\s|roughly\s|nearly\s
        |some\s
        |no\s(?:fewer|less|more)\sthan\s|not\smore\sthan\s|at\smost\s|as\smany\sas\s|a\sminimum\sof\s|all\s|another\s|an?\sadditional\s
        |over\s|more\sthan\s|to\s|respectively\s|in\swriting\s)*(?:an?\s(?!pledge|commitment)|\$?\d|one\b|two\b|three\b|four\b|five\b
        |six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|twenty|thirty|forty|fifty|sixty|seventy|eighty
        |ninety|several|the\s(?:[\w-]+\s){{1,3}}?(?:sponsorship|sponsor|level|tier|package)\b|all\b|every\b|half|its\b|their\b|our\b|my\b|his\b|her\b|two-thirds|both\b))
        |confirm(?:s|ed)(?=:?\s(?:about\s|all\s)?\d[\d,]*\s(?:[a-z-]+\s){{1,3}}?(?:by|before|within|until)\s)
        |(?:approved|authori[sz]ed|signed\soff\son|okayed|guarantees|(?:has|have)\s(?:earmarked|booked|budgeted))(?=\s(?:[\w-]+\s){{0,2}}?training\sfor\s|\s(?:about\s|all\s|our\s)*\d[\d,]*\s
            (?:[\w-]+\s)?(?:people|drivers|employees|staff|operators|officers)\b)
        |(?:pledg(?:e|es|ed)|promis(?:e|es|ed)|commit(?:s|ted)\sto|signed\sup\sfor)(?=\s(?:for\s)?(?!to\b
        |that\b|us\b|it\b)(?:(?!to\b|that\b|will\b|because\b|since\b|after\b|when\b|while\b|but\b|if\b|as\b)[\w.'/&-]+\s){{0,5}}?
        (?:(?:{THINGS})\b|for\s(?:(?:its|their|our|all|the|some|about)\s|[\w-]+'s\s)*\d))""",
    "forward": rf"""(?:{PROMISE})\sto\b|sets?\s(?:itself|themselves|ourselves)\s(?:a|the)
        \s(?:goal|target)\sof\b|(?:it\sis|it's)\s(?:our|my)\s(?:\w+\s)?
        (?:intention|intent|goal|aim|plan|objective)\sto\b
        |(?:(?:has|have|had)\s)?ma(?:de|kes?)\sa\s(?:\w+\s)?(?:pledge
        |promise|commitment|vow)\s(?:to|of|for)\b|(?:(?:has|have|had)\s)?(?:sign(?:s|ed)?|t(?:ook|akes?|aken)|g(?:ave|ives?|iven)
        |enter(?:s|ed)\sinto|(?:came|comes)\s(?:in|through|forward)\swith)\s(?:an?|the|its|their|our|my|his|her)\s(?:\w+\s)?
        (?:pledge|promise|commitment|vow|word|agreement|oath|mou)\s(?:to|of(?=\s(?:{either(ING)})\b)|that\s(?:it|they|s?he|we)\s(?:will|would))\b
        |(?:(?:has|have)\s)?made\sit\s(?:an?|its|their|our)\s(?:goal|priority|mission|aim)\sto\b|(?:has|have)\sset\sout\sto\b
        |(?:has|have)\sa\s(?:goal|target|plan)\s(?:of(?=\s(?:{either(ING)})\b)|to\b)|stepped\sup\sto\b
        |(?:(?:has|have)\s)?(?:budgeted|arranged)\sto\b|(?:pledge|promise|commitment|vow)(?:\sis|:|\swas)?\sto\b
        |(?:is|are)\sto\b|(?:is|are|am|'s|'re|'m|was|were|been|be)\s(?:\w+ly\s|also\s|now\s|all\s|both\s)?(?:committed
        |committing|dedicated|going|set|planning|aiming|preparing|intending|scheduled|slated|due|signed\sup
        |pledging|on\sboard|looking|(?:good|game|cleared|down)(?=\s(?:to|for)\s)|determined|proud|happy|pleased|glad|about)\sto\b
        |(?<!\ba\s)(?<!\bany\s)(?<!\bthe\s)(?<!\bno\s)plans?\s(?:\w+ly\s)?to\b|planned\sto\b|plan(?:s
        |ning)?\son\b|(?:is|are|am|'s|'re|'m)\s(?:set|intent|bent)\son\b|volunteer(?:s|ed)?\sfor(?=\s(?:{either(ING)})\b)
        |(?:(?:is|are|am|'s|'re|'m)\s(?:responsible\sfor|in\scharge\sof|on\sthe\shook\sfor)|t(?:akes?|ook)\son)
            (?=\s(?:{either(ING)})\s(?:[\w-]+\s){{0,3}}?\d)|intends?\sto\b|intended\sto\b
        |aims?\sto\b|means?\sto\b|sign(?:s|ed)?\s(?:up|on)\sto\b|(?:has|have)\sdecided\sto\b|decided\sto\b
        |decides?\sto\b|(?:approved|adopted|passed|backed|endorsed|set|sets|unveiled|outlined|presented)\s(?:an?|the|its|their)\s(?:\w+\s)?(?:plan|pledge
        |commitment|motion|resolution|agreement|goal|target)\s(?:to|of(?=\s(?:{either(ING)})\b))|commitment\sto\b|commit(?:s
        |ted)?\s(?:(?:itself|themselves|ourselves|himself
        |herself|(?:the|its|their|our)\s(?:agency|company|department|district|team|organi[sz]ation|city|county|school
        |office|staff|association|union|group))\s)?to\b|sa(?:id|ys?)\s["']?(?:yes|absolutely|sure|of\scourse)["']?,?\sto\b|(?:is|are|was|were)\s(?:\w+ly\s)?committed\sto\b|vot(?:ed|es)\s(?:\w+ly\s|\d+\s?(?:-|to)\s?\d+\s)?(?:(?:(?:on\s)?\w+day\s(?:\w+\s)?|(?:last|this)\s\w+\s|today\s|tonight\s|in\s\w+\s)?(?:in\sfavou?r\s)?)to\b
        |(?:goal|aim|target|plan|intention|objective|ambition)\s(?:is|remains)\sto\b|expects?\sto\b|(?:has|have
        |made)\splans\sto\b|(?:is|are|'re)\s(?:gearing\sup|working|on\strack|getting\sready|arranging|booked
        |signing\sup|joining\sus|partnering)\sto\b""",
    "forward, with a verb": rf"""(?:{PROMISE})\s(?:on|at|in|during|last|today|yesterday|this|publicly|again|after
        |us|themselves|verbally|tonight|with)\b[^,.;:]{{0,50}}?\sto(?=\s(?:\w+ly\s)?(?:{either(BASE)})\b)
        |(?:{PROMISE}|plans?|intends?|aims?),\s[^,.;:]{{3,60}},\sto(?=\s{ADVERBS}(?:{either(BASE)})\b)
        |(?:will|shall),\s[^,.;:]{{3,60}},(?=\s{ADVERBS}(?:{either(BASE)})\b)
        |(?:{PROMISE})\son\sbehalf\sof\s[^,.;]{{2,60}}?\sto\b|{REPORTED}|will\b|shall\b|(?<=\w)'ll\b
        |(?<=\w)'s\sgoing\sto\b|gonna\b|looks?\sforward\sto\b|goes?\son\sto\b|to(?=\s(?:be
        |get)\s(?:\w+ly\s)?(?:{either(PAST)})\b)""",
    "headline": r"""to(?=\s(?:put|conduct|install|place|hang|donate|train|certify|educate|host|hold|distribute|display
        |adopt|sponsor|hand\sout|add|create
        |launch|provide|offer|join|print|post|require|roll\sout|teach|put\sup)\s)""",
    "present": rf"""(?:is|are|'re|'m|am)(?=\s{ADVERBS}(?:{either(ING)})\b
        |\s(?:also\s|now\s)?coming\s[a-z ]{{2,8}}\sas\s)""",
    "wasbeen": rf"""(?:was|were|been|got)(?=\s{ADVERBS}(?:{either(PAST)})\b)
        |(?<=\d\s)are(?=\s(?:trained|certified)\b)|(?<=s\s)are(?=\s(?:done|finished|complete)\b)|(?:is|are)\s(?:now|already|all|fully)(?=\s(?:now\s|fully\s|all\s)?(?:[\w.]+[\s-])?(?:trained|certified|done|finished|complete)\b)""",
    "past": rf"""(?:{either(PAST)}|(?:(?<=has\s)|(?<=have\s))become|becomes
    |is\snow(?=\san?\s(?:\w+[\s-]){{1,3}}sponsor\b)|(?:came|(?<=\bhas\s)come|signed|stepped|joined)\s(?:in
    |on|up|aboard|forward)(?=\sas\b)
        |(?:has|have)(?=\s(?:now\s|already\s)?\d[\d,]*\s(?:(?!and\b)[\w-]+\s){{0,3}}?(?:trained|certified)\b))""",
}
"""What each is told by; the first that fits a place counts. A comma parts two patterns of one sense."""
EACH_MARK = tuple((name.split(",")[0], late(rf"\b(?:{told}){END}", re.VERBOSE)) for name, told in MARKS.items())
