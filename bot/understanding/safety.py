"""Whether a text may report a suspected trafficking case, a victim, or danger.

Tuned to miss nothing: such a text is never progress and never repeated. Ordinary answers
about training say "trafficking" and "victim" too, so those words alone do not decide.
"""

import re
from dataclasses import dataclass, replace

from bot.understanding.danger import TABLES
from bot.understanding.idioms import without_figures, without_idioms
from bot.understanding.language import language_of
from bot.understanding.patterns import late
from bot.understanding.readings import Language
from bot.understanding.shorthand import spelled_out
from bot.understanding.stories import story
from bot.understanding.talk import without_talk
from bot.understanding.text import Text, blanked, fold, tidy
from bot.understanding.weighing import weight

TALKS = r"""(?:\s(?:\d+|an?|the|our|two|three|four|five|six|more|another|several|some|one|first|full|short|training
        |safety|awareness|online|botl|tat|in-person|separate|new))*\s(?:sessions?|class(?:es)?|trainings?|workshops?|meetings?
        |webinars?|presentations?|courses?|talks?|briefings?|seminars?|events?|seats?|spots?)\b"""
"""What people hold who are held by nobody: "we trained 45 people and held 3 sessions"."""

MOVED_AT_WORK = (
    r"(?:transferred|promoted|reassigned|replaced|deployed|audited)\b(?!\s(?:to|from)\s(?!(?:an?|another"
    r"|the|our)\s(?:\w+\s)?"
    r"(?:unit|department|division|team|role|position|shift|office|bureau|district|precinct|depot|terminal|yard)\b))"
)
""" "I'm being transferred" tells of work; "I'm being transferred to a motel" may tell of danger."""

OF_STAFF = (
    r"(?:about\s|only\s|just\s|some\s|the\s|our\s)*\d+\s(?:more\s)?(?:of\sour\s)?(?:employees|drivers|staff|workers"
    r"|operators|officers|deputies|dispatchers|mechanics|hotels|certificates|quizzes|rosters|sheets|posters)\b"
)
""" "We are missing 33 operators": they are still to be trained."""

DECIDING = late(
    rf"""\b(?:911|in\sdanger|being\sheld|held\sagainst|against\s(?:her|his|their)\swill|kidnapp?(?:ed|ing)?
        |abduct(?:ed|ion|ing)|emergency\b(?!\s(?:numbers?|management|services|preparedness|response|exit|contact
        |drill|room\straining|medical|meeting|planning|operations))
    |being\s(?:trafficked|sold|forced|exploited|pimped|beaten|abused|threatened|followed|controlled
        |coerced|moved|held|taken\s(?:to|away|somewhere)|made\sto)|(?:she|he|they|we|i|girl|girls|woman|women|boy
        |child|children|kid|kids|teen
        |teens|minor|minors|teenager|man|person|victim|passenger|rider|someone|somebody|lady|daughter
        |student|cousin|sister|brother|niece|nephew|friend|wife|nanny|maid)\s(?:\w+\s){{0,4}}?(?:was|is|were|are
        |may\sbe|might\sbe|could\sbe|has\sbeen|'s|got
        |being)\s(?:\w+\s){{0,2}}?(?:trafficked|victims?|forced|sold|exploited|pimped|abused|beaten|bruised
        |assaulted|raped|missing(?!\s{OF_STAFF})|trapped|tied|locked|drugged|branded|threatened|scared|terrified|frightened
        |crying|hiding|held|hurt|unsafe|kept|controlled|coerced|recruited|groomed)
    |(?:suspect(?:s|ed)?|suspicious|suspicion|possible|potential|likely|apparent|real|actual
        |confirmed|reported|reporting|report(?:\sof)?)\s(?:\w+\s){{0,3}}?(?:trafficking|trafficked
        |traffickers?|victims?|pimps?|ht|case|situation|activity|prostitut\w+|exploitation)(?!\s(?:training
        |awareness|presentation|report\sout|studies|study|scenarios?|indicators?\straining|video|hotline
        |signs\straining)\b)
    |(?:saw|seen|noticed|spotted|found|witnessed|observed|encountered|picked\sup|met|helped|rescued
        |recovered|identified|overheard|heard)\s(?:\w+\s){{0,5}}?(?:girls?|young\s(?:girls?|wom[ae]n|lady
        |ladies|boys?|m[ae]n)|minors?|underage|teens?|teenagers?|victims?|child|children|kids?|pimps?
        |prostitut\w+|traffick(?:er|ers|ing)|screaming|bruises|wom[ae]n)\b
    |(?:trafficking|trafficked)\s(?:\w+\s){{0,4}}?(?:happening|going\son|taking\splace|occurring
        |right\snow|at\s(?:our|the|this|a)\s(?:stop|truck\sstop|lot|terminal|station|depot|motel|hotel|yard
        |casino|bus|rest\sarea|plaza))|under-?age|(?:younger\sthan|under)\s(?:18|eighteen)\b|(?:1[0-7]
        |thirteen|fourteen|fifteen|sixteen|seventeen|twelve)[- ]?(?:years?[- ]old|yo\b|y/o)|lot\slizards?
        |pimps?\b|sex\s(?:work|slave|traffick\w+\s(?:victim|case|situation|ring))|prostitut\w+
        |forced\sto\s(?:work|have|do|sell|dance|perform|get)|(?:took|taken|takes|taking|confiscat\w+|holding
        |holds|kept|keeps|keeping)\s(?:away\s)?(?:her|his|their|my|our)\s(?:id|ids|passports?|phones?
        |documents?|papers|money|wages|visas?|green\scards?|work\spermits?)|(?:he|she|they|boss|man|guy|recruiter|employer|owner|husband
        |boyfriend|pimp)\s(?:still\s)?(?:has|have|hides?|hid|locks?|locked)\s(?:up\s)?(?:all\s)?(?:of\s)?(?:her
        |his|their|my
        |our)\s(?:id|ids|passports?|phones?|documents?|papers|money|wages|visas?|green\scards?|work\spermits?)|(?:no|without|doesn't\shave
        |not\sallowed)\s(?:any\s)?(?:id|passport
        |identification|documents)\sand|(?:can't|cannot|not\sallowed\sto|won't\slet\s(?:her|him|them|me)
        |wouldn't\slet\s(?:her|him|them|me)|refus\w+\sto\slet)\s(?:leave|go|speak|talk|call|eat)\b(?!\s(?:the\s(?:yard
        |office|desk|shop|road|lot|base)|work|early|until|yet|before|ahead|over|out\sto|to\s(?:the|a)\s(?:meeting|class
        |training|session|event)|live|with\sthe|about|today|this\sweek))
    |(?:begg(?:ed|ing)|ask(?:ed|ing)|scream(?:ed|ing)|crying|cried|plead\w*|mouthed|yell\w*
        |call(?:ing|ed)?)\s(?:\w+\s)?for\shelp|help\s(?:me|her|him|them|us)\b(?=.{{0,40}}\b(?:please|escape
        |trapped|hurt|danger|police|urgent|now|get\sout|away)\b)|(?:please\s)?(?:send|call
        |get)\s(?:the\s)?(?:police|cops|911|help\snow|someone\snow)|need\s(?:the\s)?(?:police|an\sambulance
        |help\sright\snow|help\simmediately)|(?:i|we)\s(?:am|'m|are|was|were)\s(?:\w+\s)?(?:a\svictim
        |a\ssurvivor|being|trafficked|trapped|in\sdanger|not\ssafe|unsafe|scared)|i'm\s(?:a\svictim
        |a\ssurvivor|trapped(?!\sin\s(?:budget|meetings?|traffic|a\smeeting|calls|paperwork|inventory|an?\saudit|training))|not\ssafe|unsafe|scared|being(?!\s{MOVED_AT_WORK}))|(?:victim|survivor)'?s?\s(?:name|address|phone
        |age|details|identity)|(?:the|a|our|one|this|her|young|named?)\s(?:victim)\b(?!\s(?:services|advocates?|assistance|speakers?|centered|-centered|support|impact|panel
        |leaders?|of\shuman\strafficking\sfund|witness))|her\strafficker|(?:his|their|the|a
        |my)\s(?:trafficker|abuser|pimp)\b|traffickers?\s(?:is|are|was|were|at|in|on|who|brought|came|took)
    |(?:has|with|had|carrying|pulled|waving)\sa\s(?:gun|knife|weapon)|(?:someone|somebody|girl|woman
        |man|child|kid|she|he)\s(?:\w+\s){{0,3}}?(?:trapped|chained|handcuffed|tied\sup|locked\s(?:in|up)
        |unconscious|bleeding|bruis\w+|starving|hiding)|bruise[sd]|(?:domestic\s)?violence\sagainst\s(?:her|him
        |me|them)|(?:sell|sells|sold|selling|buy|buying|bought|rent\w*)\s(?:young\s|little\s|the\s|underage\s
        |her\s|these\s)?(?:girls?|sex|women|boys?|children|kids|her\sbody|him|her)|(?:tattoo|brand(?:ed|ing)
        |barcode)\s(?:on|of)|rap(?:e|ed|ing)\b|molest\w+|assault(?:ed|ing)\b|life\s(?:is\s)?(?:in
        |at)\s(?:danger|risk)|(?:in|at)\simmediate\s(?:danger|risk)|threat(?:en|ened|ening
        |ens)\s(?:to\s)?(?:her|him|them|me|us|kill|hurt|harm|deport)|kill\s(?:me|her|him|them|us)
        |(?:call(?:ed|ing)?|report(?:ed|ing)?|rang|phoned)\s(?:it\s)?(?:in\s)?(?:to\s)?(?:the\s)?(?:hotline
        |tip\s?line|police|sheriff|911)\b(?!'s|\s(?:number|card|poster|sticker|training|is|department))
        |tip(?:ped)?\s(?:off|about)|license\splates?|dropp(?:ed|ing)\soff\s(?:\w+\s)?(?:girls?|women)
        |runaway(?!\s(?:trailer|truck|bus|train|success|hit|costs?))|(?:missing|lost)\s(?:(?:\d+|two|three|four|five|several|some|one)\s(?:of\sour\s|young\s|more\s)?)?
        (?:girls?|child(?:ren)?|kids?|teens?|person|wom[ae]n|daughter|boys?|minors?)\b(?!'|\s(?:drivers?|operators|officers|employees))
        |labou?r\strafficking\s(?:at|on|case|victims?)|going\s(?:from\s)?truck\sto\struck|(?:was|were|is|being|been|got|get|getting)\strafficked|(?:something|someone|anything)\ssuspicious
        |controlling\s(?:a|her|the|his)|(?:don't|not|doesn't|never)\sfeel\ssafe|(?:follows|following
        |followed)\s(?:me|her|us)\b|exploitation\s(?:at|in|on)\s(?:the|our|a)|forc(?:e|es|ed|ing)\s(?:the\s
        |young\s)?(?:women|girls|kids|children|people|them|her|him|me|boys|workers)\b|(?:door|cab
        |truck)\sto\s(?:door|cab|truck)\b|knocking\son\s(?:cabs?|trucks?|doors?)
    |(?:different|multiple|several|many|lots\sof|older)\smen\b|men\s(?:\w+\s)?(?:going|coming|go|come|went
        |came)\s(?:in|out|and)\b|(?:whisper\w*|mouth(?:ed|ing|s)|begged|pleaded|wrote|sa(?:id|ys)|note
        |sign)\W+(?:\w+\s)?help\sme\b|plates?\s(?:\w+\s)?[a-z\d]*\d[a-z\d]*\b|(?:girl|woman|lady|child|kid|boy|teen|teenager|minor
        |passenger|guest|student)\s(?:\w+\s)?(?:crying|sobbing|screaming|shaking|begging|alone|pleading|limping)
    |(?:doesn't|don't|didn't|does\snot)\sknow\swhere\s(?:she|he|they|i)\b|(?:kids|children|people|women|girls
        |migrants|workers|men|someone|somebody|boys|passengers)\s(?:\w+\s)?(?:locked|chained|tied|trapped|hidden
        |crammed|packed|stuffed|smuggled|sleeping|held(?!{TALKS}))\b|(?:she|he|girl|boy|kid|child|looked|looks)(?:'s|\sis|\sare
        |\slooks?|\slooked|\sabout|\slike|\saround|\sof|\sonly|\smaybe|,)*\s(?:1[0-7]|[4-9]|twelve|thirteen|fourteen
        |fifteen|sixteen|seventeen)\b(?!\s?(?:%|/|employees|drivers|people|of\b|more|weeks|days|months|sessions|classes
        |trained|officers|staff|operators|left|to\sgo|new|short|minutes|hours|am\b|pm\b|certificates|posters))
    |(?:picks?|picked|drops?|dropped|drives?|drove|brings?|brought|passes|passed)\s(?:her|him)\s(?:up|off|around)\b
    |(?:answer(?:s|ed|ing)?|speak(?:s|ing)?|spoke|talk(?:s|ed|ing)?)\s(?:\w+\s){{0,3}}?for\s(?:her|him)\b
    |(?:looks?|looked|seems?|seemed|appears?|appeared|acts?|acted)\s(?:\w+\s){{0,2}}?(?:drugged|scared|terrified|afraid
        |frightened|beaten|malnourished|controlled|abused|coerced|lost\sand)\b|sleep(?:s|ing)?\s(?:at|in
        |on)\sthe\s(?:warehouse
        |floor|shop|kitchen|van|truck\swith)|(?:smuggl|kidnap|traffic)\w*\s(?:of\s)?(?:people|girls|women|kids|children
        |migrants)
    |(?:saw|seen|noticed|witnessed|heard|reporting)\ssomething\s(?:bad|strange|weird|odd|wrong|off|terrible|awful)
        |something(?:'s
        |\sis|\swas|\sseems?|\sfelt|\sfeels|\slooks?)\s(?:\w+\s)?(?:off|wrong|not\sright|bad|fishy|strange
        |weird)\b(?!\swith\b)
    |incidents?\b(?!\s(?:command|response|reporting|management|report\sform|training))|begg(?:ed|ing|s)\b
        |distress(?:ed)?\b
    |(?:i'm|i\sam|she's|she\sis|he's|he\sis|they're|they\sare|we're|we\sare|is|was
        |were)\s(?:\w+\s)?(?:locked\s(?:in|up|inside)
        (?!\s(?:for|on|with|to|at|by)\b)|tied\sup|being\sheld)
    |(?:be|been)\strafficked|(?:grab|grabb(?:ed|ing|s)|drag|dragg(?:ed|ing)|drags|shov(?:ed|ing)|slapp(?:ed|ing)
        |chok(?:ed
        |ing)|hits?|push(?:ed|ing)|beat|beats|beating|kick(?:ed|ing)?)\s(?:her|him|me|(?:the|a|that
        |this)\s(?:\w+\s)?(?:girl
        |woman|child|kid|boy|lady))\b
    |(?:money|cash|\$\d+)\sfor\s(?:an?\s|the\s|some\s|young\s|one\sof\s)*(?:girls?|women|woman|boys?|sex|kids?|her)\b
    |male\s(?:visitors?|customers|clients|guests)|(?:jump|climb|leap)\w*\sout\sof|immigration|deport\w*
        |(?:keep(?:s|ing)?
        |tak(?:es|ing)|withh\w+)\s(?:all\s)?(?:of\s)?(?:her|his|their|my|our)\s(?:tips|pay|paychecks?|wages|earnings)
    |offered\s(?:\w+\s){{0,3}}?(?:girls?|woman|women|sex|minor|kid|\d+\s?(?:yr|year))|(?:wouldn't|won't|doesn't
        |didn't|never
        |avoid\w*)\s(?:even\s)?(?:look\sat\s(?:us|me|anyone)|mak\w+\seye|eye\scontact)|escap(?:ed|ing)\b|(?:ran
        |running)\saway
        \sfrom|in\stears|sobbing|hostage|captive|burns\son|bleeding|for\ssex\b|sex\s(?:buyers?|with)\b
        |(?:slip(?:ped|s)|handed
        |passed|gave)\s(?:\w+\s){{0,3}}?a\snote\b|never\sleaves?\b(?!\sthe\s(?:office|desk))|recruit(?:er
        |ing)\s(?:her|him|girls
        |kids|young)|(?:older|adult)\s(?:man|men|guy|male|boyfriend)\b(?!\sin\s(?:the|our)\s(?:class|course|session|training|group|room))|(?:he|boyfriend|uncle|stepfather
        |husband)\s(?:\w+\s)?(?:sells
        |makes\sher|forces|hits|beats|hurts)|(?:don't|didn't|not\sto)\s(?:want\s)?(?:\w+\s){{0,2}}?(?:let
        |tell)\s(?:the\sman|him|anyone
        \swhere)|need\shelp\s(?:at|now|asap|please)\b|(?:police|cops)\s(?:\w+\s){{0,4}}?(?:asap|now|right\saway
        |immediately)\b)""",
    re.VERBOSE,
)
"""Any one of these decides, whatever else the text says."""


CALM = late(
    r"""\b(?:(?:my|our)\s(?:\w+\s)?(?:daughter|son|kids?|granddaughter|grandson|niece|nephew)\s(?:\w+\s){0,2}?(?:designed|drew|painted|made|wrote|won
        |sang|helped)\b[^.!?;\n]{0,60}|(?:not\sto|never|don't|do\snot)\s(?:confront|approach)\s(?:an?|the)\s(?:pimp|trafficker|suspect)|(?:watch|hear|heard|listen|saw|seen)\w*\s(?:to\s)?(?:the|a|her|his)\s(?:\w+\s)?(?:testimony|documentary|film|movie|survivor)\b
        [^,.!?;\n]{0,80}|(?:trainer|instructor|presenter|facilitator)\s(?:said|told\sus|taught\sus|reminded\sus|explained)\s(?:to|how|what
        |that\swe\sshould)\b[^,.!?;\n]{0,90}|(?<!security\s)(?<!camera\s)(?<!surveillance\s)(?:video|film|movie|training|course|class|module|presentation|session|book)
        \s(?:also\s)?(?:shows?|showed|explains?|explained|describes?|described|teach(?:es)?|taught(?:\sus)?|covers?|covered)\show\b
        [^,.!?;\n]{0,90}|(?:policy|policies|protocol|procedure|handbook|rules?|law|posters?|training|course|video|module)
        \s(?:now\s|also\s)?(?:says?|states?|requires?|asks?|tells?|explains?|teach(?:es)?|covers?|means)\s(?:that\s)?
        (?:any|every|each|all|an?|our|staff|employees|drivers|whoever|anyone|everyone|people)\b[^,.;!?\n]{0,70}?\s
        (?:must|should|shall|has\sto|have\sto|needs?\sto|(?:is|are)\sto|to)
        \s(?:call|report|tell|contact|notify|alert|ring|dial|phone)\b[^,.;!?\n]{0,50}|(?:role[\s-]?play\w*|simulat\w+|re-?enact\w+|acted\sout|mock)\b[^.!?;,\n]*|(?:without|sans)\s(?:an\s|any\s|aucun\s)?incidents?|i\s(?:was|got|am)\shurt|(?:call|text)\sthe\shotline\sat
    |according\sto\sthe\sreport[^!?\n]*|boys?\s(?:&|and)\sgirls?\sclubs?|(?:know|knows|knew|learn\w*|trained
        |taught|training|covers?
        |covered|explain\w*
        |show(?:s|ed)?|course|policy|posters?|video|module)\s(?:\w+\s){0,2}?(?:how\sto|what\sto|when\sto|whom\sto
        |to\s(?:call|dial)\s(?:911|the)|the\ssigns
        |signs\sof|indicators\sof)\b[^.!?;,\n]{0,90}|(?:the|a|our)\ssurvivors?(?:'s?)?\s(?:who\s)?(?:spoke|shar\w+
        |present\w*|talk\w*
        |stor(?:y|ies)|came|visit\w*|joined|led|video|testimony)|(?:how\sto|recogni[sz]ing|recogni[sz]e|spotting
        |spot|identifying|reporting|policy\son|what\sto
        |when\sto|whom\sto)\s(?:\w+\s){0,3}?(?:trafficking|victims?|cases?)
    |(?:film|video|movie|presentation|talk|session|training|class|module|book|podcast
        |article)\s(?:\w+\s)?(?:about|on|of|for)\s(?:\w+\s){0,3}?(?:trafficking|victims?|survivors?
        |pimps?)(?:\s(?:survivors?|victims?))?
    |(?:training|course|class|session|event|meeting|workshop|presentation|it|refresher
        |build)s?\s(?:is|are|was|were)\sbeing\s(?:held|moved)|forced\sto\s(?:cancel|close|postpone|move|reschedule|stop
        |delay|shut|cut|lay|skip|push|pause|reduce|drop|wait|start)|(?:call|phon|rang|contact
        |e-?mail)\w*\sthe\s(?:hotline
        |police)\s(?:department\s)?(?:to|for|about)\s(?:\w+\s){0,4}?(?:posters|materials|cards|training|decals
        |stickers|a\sspeaker
        |presentation|brochures)
    |victims?(?:'s?)?[\s-](?:witness|services?|advoca\w+|assistance|support|compensation)|(?:knife
        |gun)\ssafety|(?:survivor|victim)\s(?:speaker|story|panel|leader)s?)\b""",
    re.VERBOSE,
)
"""What ordinary answers about training say; looked past before anything is decided."""


STORY = late(
    r"""\b(?:sos|(?:has|have|keeps?|kept|got|holds?)\s(?:\w+\s){0,2}?(?:\d+|two|three|four|five|six|several|many)\s(?:young\s)?
        (?:women|girls|ladies)\s(?:in|at|inside|locked|living|sleeping|working)\b|(?:recruiter|contractor|foreman|smuggler|coyote
        |employer)\b[^.!?]{0,60}\b(?:we|i|they|she|he|you)\s(?:still\s)?owes?\b|(?:heard?|hear(?:s|ing)|there\s(?:was|were|is|are))\s(?:\w+\s){0,4}?(?:banging|knocking|voices|screams?
        |crying|screaming|shouting|cries|pounding|people)\s(?:\w+\s){0,3}?(?:inside|in|from)\s(?:\w+\s){0,2}?(?:trailer|truck
        |van|container|room|trunk|basement|house|car|bus)\b|(?:he|she|they)(?:'s\sgot|\shas|'ve\sgot|\shave)\s(?:got\s)?my\s(?:kids?|child|children|son|daughter|baby|family|sister)\b
        |help\s(?:me\s)?(?:getting|get|to\sget)\s(?:out|away)\b|(?:something|what|things?)\s(?:\w+\s)?(?:has\s|that\s)?happened\sto\s(?:me|her|him|us|them|my)|(?:give|hand|turn|pay)s?\s(?:over\s)?(?:all\s)?(?:of\s)?
        (?:their|her|his|my)\s(?:pay|paychecks?|wages|tips|earnings|money)\s(?:over\s)?to|(?:it's|it\sis|is|was)\shappening\sto\s(?:her|him|me|us|them)|(?:keeps?|kept|holds?|takes?|took)\s(?:\w+'?s?\s){0,2}?
        (?:passports|papers|ids|visas)|own(?:s|ed)?\W+(?:her|him|them)|hid(?:e|ing)\s(?:her|him|me|them)|(?:afraid|scared|terrified
        |frightened)\sof\s(?:him|her|them|a\sman|the\sman|going\shome|someone|(?:his|her|their|my|the)\s(?:\w+\s)?(?:boss
        |boyfriend|husband|uncle|man|pimp|employer|recruiter|foreman|manager|owner|father|dad|stepdad))
    |being\s(?:hurt|watched|hit|starved)|ow(?:e|es|ed|ing)\s(?:the\s|her\s|his\s|their\s|a\s)?(?:recruiter|boss|man
        |trafficker|smuggler|employer|coyote|pimp)|(?:can't|cannot|not\sable\sto|isn't\sable\sto|unable\sto)\s(?:quit
        |get\saway|go\shome|leave\s(?:him|her|them|the\s(?:house|room|building|job)))
    |(?:isn't|aren't|not|never|nor|n't)\s(?:being\s|been\s|get\s|gets\s|getting\s)?(?:allowed\s(?:out|to\sleave(?!\s(?:work|early|before|the\s(?:desk|yard|office)))|to\stalk
        |a\sphone|outside|to\scall)|paid\b(?!\s(?:for\sthe|time|leave|invoice|status)))|without\s(?:any\s)?(?:pay|wages)\b
    |(?:met|talk\w*)\s(?:\w+\s){0,2}?(?:guy|man|someone)\sonline
    |(?:liv(?:e|es|ed|ing)|sle(?:eps?|pt|eping)|kept|housed|held|stay(?:s|ed|ing)?)\s(?:\w+\s){0,2}?in\s(?:a|an|the|his|their
        |her)\s(?:\w+\s)?(?:container|garage|basement|shed|trailer|van|warehouse|closet|storage|attic|barn|back\sroom)
    |(?:pay(?:s|ing)?|paid|work\w*)\s(?:off|back)\s(?:a|the|her|his|their|my)\s(?:\w+\s)?debts?|debt\sbondage|indebted
    |(?:hurt(?:s|ing)?|beat(?:s|ing|en)?|hit(?:s|ting)?|chok(?:es?|ing)|touch(?:es|ed|ing)?|grop(?:e|es|ed|ing)|stalk(?:s|ed|ing)?
        |kill(?:s|ed|ing)?|rap(?:e|es|ed|ing)|whip\w*|burn(?:s|ed|ing)?)\s(?:her|him|me|them|us|the\s(?:girl|boy|woman|kid|child))\b
    |(?:mak(?:es|ing|e)|made|forc(?:es|ing|ed)|pressur\w+)\s(?:her|him|me|them|the\s(?:girls?|kids?|women))\s(?:to\s)?(?:do|have
        |dance|work|sell|strip|perform|sleep|beg|steal|meet|give)\b
    |armed\b|gunm[ae]n|shots?\sfired|(?:a|with)\s(?:gun|knife|machete)\s(?:on|to|at)|with\sa\s(?:gun|knife|weapon)|stabb\w+
    |(?:turning|turns|turn)\stricks|brothel|johns\b|naked|nudes?\b|(?<!del\s)(?<!el\s)(?<!un\s)(?<!al\s)(?<!este\s)(?<!cada\s)cartels?|(?:online|sex)\sads?\b|pimped
    |(?:went|gone|been)\smissing|missing\ssince|disappeared|vanished|never\scame\shome|didn't\scome\shome
    |(?:was|were|got|been)\s(?:taken|snatched|grabbed|drugged|lured|tricked|rescued)\b(?!\s(?:up|on|out|by\s(?:\d|all|every)))
    |(?:told|said|says|shared|disclosed|confided|admitted|revealed)\s(?:\w+\s){0,6}?(?:victim|survivor|trafficked|abused|exploited)\b
    |(?:kill|hurt|harm)\s(?:myself|herself|himself)|want\sto\sdie|suicid\w+|overdos\w+|unconscious|not\sbreathing
    |(?:save|rescue|free)\s(?:her|him|me|them)\b|(?:i|she|he|they)\s(?:want|wants|need|needs)\s(?:to\sget\s)?out\b(?!\sof)
    |not\s(?:here|there|in\sit)\s(?:because|by)\s(?:i|she|he|they|choice|her|his|their)|against\smy\swill)\b""",
    re.VERBOSE,
)


Span = tuple[int, int]
RULE = 2.0
"""What a rule adds to the weight of the words: one alone alarms unless they speak plainly of training."""
ALARM = -0.8
"""Log odds from which a text alarms: better one alarm too many than a story missed."""
FEW, TOO_LIGHT = 8, 1.0
"""So few words must weigh so much more to alarm without a rule, for each of them counts for too much."""
UNEASY = -2.0
"""Log odds from which a text is not booked as progress, though it may be no alarm: a person reads it."""
BARELY = UNEASY + 0.1


@dataclass(frozen=True, slots=True)
class Heard:
    """The log odds that a text is about safety, the words that speak most for it, and what they must be above."""

    odds: float
    words: str
    bar: float = ALARM
    ruled: bool = False
    """Whether a rule heard it, not the weight of the words alone."""

    @property
    def alarms(self) -> bool:
        return self.odds > self.bar

    @property
    def uneasy(self) -> bool:
        return self.odds > UNEASY


def listen(said: Text, language: Language) -> Heard:
    """How much a text sounds of danger; English, Spanish and French, whatever language it is taken for."""
    flat = replace(said, low=said.low.replace("\n", " ")) if "\n" in said.low else said
    spelled = spelled_out(flat)
    odds = weight(without_idioms(fold(spelled.low)))
    # However much the rest speaks of training, what a rule hears is never booked as progress.
    ruled = max(odds + RULE, BARELY)
    talked = without_figures(without_talk(spelled.low))
    if span := _decided(talked):
        return Heard(ruled, spelled.cut(*span), ruled=True)
    folded = fold(flat.low)
    if span := _elsewhere(talked if folded == spelled.low else without_talk(folded), language):
        return Heard(ruled, flat.cut(*span), ruled=True)
    return Heard(odds, flat.cut(0, 80), bar=ALARM + TOO_LIGHT * (len(flat.low.split()) <= FEW))


def _decided(talked: str) -> Span | None:
    calm = CALM.sub(blanked, talked)
    found = DECIDING.search(calm) or STORY.search(calm)
    return found.span() if found else story(calm, "en")


def _elsewhere(talked: str, language: Language) -> Span | None:
    """The same in Spanish and French, whatever language the text was taken for."""
    talked = without_idioms(talked)
    for dangers, calm in TABLES:
        quiet = calm.sub(blanked, talked)
        found = next((found for danger in dangers if (found := danger.search(quiet))), None)
        if found:
            return found.span()
    return story(talked, language) if language != "en" else None


def is_safety(text: str) -> bool:
    """Whether a text must be read by a person and never as progress."""
    said = tidy(text)
    return listen(said, language_of(said)).alarms
