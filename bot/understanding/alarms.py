"""What decides in English that somebody may be in danger, whatever else is said; danger.py has Spanish and French.

In three patterns: one of all would take a megabyte more while it is put into code.
"""

import re

from bot.understanding.patterns import late

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

DECIDING = (
    late(
        rf"""\b(?:911|in\sdanger|being\sheld|held\sagainst|against\s(?:her|his|their)\swill|kidnapp?(?:ed|ing)?
        |abduct(?:ed|ion|ing)|emergency\b(?!\s(?:numbers?|management|services|preparedness|response|exit|contact
        |drill|room\straining|medical|meeting|planning|operations))
    |(?<!company\sis\s)(?<!business\sis\s)(?<!hotel\sis\s)(?<!property\sis\s)(?<!firm\sis\s)being\s(?:trafficked|sold|forced|exploited|pimped|beaten|abused|threatened|followed|controlled
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
        |training|session|event)|live|with\sthe|about|today|this\sweek)))""",
        re.VERBOSE,
    ),
    late(
        rf"""\b(?:(?:begg(?:ed|ing)|ask(?:ed|ing)|scream(?:ed|ing)|crying|cried|plead\w*|mouthed|yell\w*
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
        |passenger|guest|student)\s(?:\w+\s)?(?:crying|sobbing|screaming|shaking|begging|alone|pleading|limping))""",
        re.VERBOSE,
    ),
    late(
        rf"""\b(?:(?:doesn't|don't|didn't|does\snot)\sknow\swhere\s(?:she|he|they|i)\b|(?:kids|children|people|women|girls
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
    |under\sfalse\s(?:pretenses?|pretences|promises)|(?:with|on|by)\s(?:lies\sand\s)?false\spromises|one\sof\s(?:the|our|my)\s(?!bus|van|shuttle|truck|train)\w+\s
        (?:moves|is\smoving|smuggles|transports|sells)\s(?:people|girls|women)\b(?!\s(?:around|to\s(?:an?other|the\s(?:airport|gate|station|terminal|day|night)))\b)
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
    ),
)

HANDS = (
    r"(?:pickers|packers|maids|nann(?:y|ies)|masseuses|manicurists|roofers|loggers|farmhands|housekeepers|cleaners|dishwashers|janitors|dancers"
    r"|busboys|servers|cooks|workers|laborers|painters|landscapers|groomers|deckhands|fishers|fishermen|miners|waitresses|hostesses|fieldhands"
    r"|caregivers|babysitters|framers|sailors|crew|girls|men|women|ladies|helpers|stockers|sorters)"
)
FLOCK = r"(?:people|folks|children|kids|girls|women|men|somebody|someone)"
HARDSHIP = late(
    rf"""\b(?:(?:the|our|these|those|his)\s(?:\w+\s)?{HANDS}\s(?:\w+\s)?(?:(?:get|gets|got|have|has|given|see)\s(?:no|hardly\sany)\s(?:rest|food|water|sleep|pay|wages|money
        |beds?|heat|phones?|shoes)\b(?!\sfor\s(?:the|this|that|their)\s(?:training|class|time|hours))|paid\sin\s(?:food|meals|drugs|scraps)|work\w*\s(?:\w+\s){{0,4}}?for\s(?:room\sand\sboard|food\b|free\b(?!\s\w)|nothing)
        |(?:live|sleep)s?\s(?:at|in|on)\sthe\s(?:spa|shop|salon|store|barn|basement|kitchen|floor|walk-?in|roof|attic)
        |(?:are|is|being)\s(?:held|kept)\s(?:at|in|inside|there)\b(?!\s(?:high|the\sloop|touch|mind|suspense|line))|(?:are|is)\s(?:all\s|just\s|only\s|mostly\s)*(?:kids|children|minors)\b(?!\sat\sheart|,?\s(?:college|18|19)))
    |{HANDS}'s?\s(?:pay|money|tips|wages|passports?|papers|ids|visas)\s(?:is|are|goes?|gets?|sits?)\s(?:\w+\s)?(?:to|in|with|by|gone|taken|held)\b(?!\sthe\s(?:mail|bank))
    |no\s(?:food|water|sleep|rest|heat|pay|wages|beds?|shoes)\sfor\s(?:the|our|these|those|his)\s(?:\w+\s)?(?!crew){HANDS}
    |(?:boss|owner|manager|supervisor|foreman|chef|landlord|pastor|coach|he)\s(?:\w+\s)?(?:touch(?:es|ed)|grop(?:es|ed)|slap(?:s|ped)|punch(?:es|ed)|sells?|sold|rents\sout)
        \s(?:(?:the|our|my|his|a)\s(?:\w+\s)?(?:lady|assistant|sister|girls?|maids?|waitress|housekeeper|{HANDS})|everyone)\b(?!\son\b|'s)
    |locks?\s(?:the|our|his)\s(?:\w+\s)?{HANDS}\s(?:in|up|inside)\b|(?:bought|brought)\s(?:the|a)\s(?:lady|woman|girl)\sin\b|found\s(?:her|him)(?=\W*$|[.,;!?])
    |promis(?:es?|ed|ing)\s(?:them|her|him|us|me)\s(?:an?\s)?(?:\w+\s)?(?:jobs?|visas?|life|marriage)\b(?!\s(?:aids?|fairs?|well|descriptions?|training))
    |(?:barn|shed|trailer|boxcar|tanker|container|trunk|trucks?|vans?|attic|basement)\s(?:was\s|is\s|that\s)*(?:ha[sd]|with|full\sof|packed\swith)\s(?:\w+\s)?{FLOCK}\s
        (?:in\s(?:it|there|the\sback)|inside|hidden|locked|banging|and\sno\s(?:water|air|food))(?!\s(?:waiting|who|for|to|ready)\b)|{FLOCK}\s(?:banging|knocking)\sinside|container,\s{FLOCK}\sinside
    |(?:kids?|children|boys?|girls?|they|s?he|who)\s(?:should\sbe|belongs?)\sin\sschool\b|too\syoung\sto\s(?:be\sworking|work)\b|(?:crew|shift|line)\s(?:has|had)\s(?:kids|children|minors)\b|(?:crew|shift)\sis\s(?:all|mostly)\s(?:kids|children|minors)
    |(?:wants?|demands?|asks?\sfor)\s(?:\w+\s)?favou?rs\s(?:from|for\s(?:shifts|hours|work|extra|better|a\sshift|the\s(?:shift|job)|us))\b|her\s(?:minder|handler)\b
    |(?:i'm|i\sam)\s(?:the\s(?:one|girl|woman|boy)|that\sgirl)\sin\s(?:the|that|your)\s(?:video|film|story)(?=\W*$|[.;!?])|(?:video|film|story)\s(?:is|was)\sabout\sme\b
    |(?<!you\s)send\s(?:us\s|me\s)?(?:someone|somebody|police|cops|an\s(?:officer|ambulance))(?:\s(?:now|quick(?:ly)?|fast|asap|right\saway|here|please))?(?=\W*$|[.;!?])
    |blood\s(?:\w+\s){{0,2}}?(?:on|in|all\sover)\s(?:the|her|his|a)\s(?:\w+\s)?(?:mattress|sheets?|bed|towels?|floor|walls?|room|seats?|cab|sleeper|van|trailer|clothes|face|shirt)\b
    |(?:different|another|new)\s(?:man|guy|driver|boy|woman|girl)\s(?:each|every)\s(?:time|night|day|week|hour|evening)|(?:fake|false|somebody\selse's|someone\selse's)\s(?:ids?|papers|passports?|documents|license)\b
    |against\s(?:her|his|their|my)\s(?:own\s)?(?:wish(?:es)?|consent|choice)|took\sturns\s(?:watching|guarding|with)\s(?:us|her|me|them)|so\s(?:that\s)?(?:we|she|they|i|he)\s(?:couldn't|can't|wouldn't)\s(?:run|leave|escape|get\s(?:away|out)|tell\b)
    |(?:won't|wouldn't|doesn't|never|don't)\slets?\s(?:the\s|his\s|their\s|any\sof\sthe\s)?(?!crew){HANDS}\s(?:go|leave|call|see|talk|rest|sleep|use|out)\b(?![^.!?]{{0,50}}\b(?:class|training|course|session|early|until|quiz|video|clock)\b)
    |help\W+(?:me\W+)?(?:he|she|they)(?:'s|'re|\sis|\sare|\swill|\shas)\b|(?:knows?|found\sout)\swhere\s(?:i\slive|(?:my|her|his|our)\s(?:\w+\s)?lives?)\b
    |(?:s?he|girl|woman|lady|kid|boy|teen|they)\s(?:\w+\s){{0,5}}?(?:says?|said|told\s\w+|claims?)\s(?:that\s)?there(?:'s|\sare|\sis|\swere)\s(?:still\s)?(?:\w+\s)?(?:more|others)\b(?!\s(?:to|training|classes|sessions|drivers))
    |or\s(?:else\s)?(?:he|they|she)(?:'ll|\swill|'d|\swould)?\s(?:leaves?|hits?|beats?|hurts?|throws?|kills?|locks?|starves?|burns?)\s(?:her|him|me|us|them)\b
    |(?:brings?|makes?|gives?|hands?|earns?)\s(?:him|them)\s\$?\d[\d,]*\s(?:\w+\s)?(?:a|every|each|per)\s(?:night|day|week)|(?:girls?|wom[ae]n|lad(?:y|ies)|she|teens?)\s(?:\w+\s){{0,6}}?(?:no|without)\s(?:any\s)?(?:luggage|bags|suitcases?|shoes)\b(?!\sfee)
    |(?:he|they|boss|owner|foreman|agency|contractor|boyfriend|husband)\s(?:takes?|took|keeps?|kept)\s(?:all\s)?(?:of\s)?(?:their|her|our|my|his)\s(?:whole\s|entire\s)?(?:pay|paychecks?|wages|tips|earnings)\b
    |(?:wants?|asked|told|makes?|expects?)\s(?:me|her|us|the\sgirls)\s(?:to\s)?be\s"?(?:nice|friendly|sweet|available)"?\s(?:to|with|for)\s(?:a|an?other|his|the|certain|some)?\s?(?:\w+\s)?(?:clients?|customers?|guests?|m[ae]n|friends?)\b
    |(?:i|she|we)\s(?:got|ran|slipped)\s(?:out|away)\b[^.!?]{{0,30}}\b(?:others?|girls|friends?|sister)\s(?:are\s|is\s)?(?:still|stayed|didn't|couldn't)\b
    |not\sfree\sto\s(?:go|leave)\b(?!\s(?:to|on|until|before)\b)|(?:come|hurry)\s(?:quick(?:ly)?|fast)(?=\W*$|[.;!?])|come\s(?:and\s)?get\s(?:me|us|her)(?=\W*$|[.,;!?]|\sout))\b""",
    re.VERBOSE,
    seldom=True,
)
"""Who works is starved, locked in or sold; somebody calls for rescue, or says that the story told is theirs."""

SINGLE = (
    r"(?:\w+\s)?(?:friend|room-?mate|mom|mum|mother|dad|father|wife|husband|co-?worker|colleague|neighbou?r|worker|girl"
    r"|woman|lady|guy|kid|cleaner|maid|cook|waitress|server|housekeeper|dancer|intern|trainee|nurse|aide|driver|employee"
    r"|picker|dishwasher|farmhand|helper|student|hostess|clerk|janitor|operator|bartender|dispatcher|mechanic|attendant"
    r"|porter)"
)
WHO = (
    r"(?:(?:one|two|some|all|most|several|many|none|a\sfew)\sof\s(?:them|these|those|(?:our|the|my|his)\s\w+)|s?he|they"
    r"|i|some(?:one|body)|nobody|no\sone|one|(?:my|his|her|their|the|these|those|an?|another|our)\s"
    rf"(?:(?:{SINGLE})s?|owner|boss|manager|employer|landlord|contractor|women|men|ladies))"
)
WHERE = (
    r"(?:(?:right\s)?(?:here|nearby|next\sdoor|where\s(?:i|we)\swork)|(?:in|at|on|around)\s(?:here|(?:our|my|this|the)\s(?:own\s)?"
    r"(?:motel|hotel|town|city|building|kitchen|plant|yard|store|shop|company|street|block|neighbou?rhood|farm|house|club|bar|site|workplace)))"
)
SO_FAR = (
    r"(?:\s(?:too|also|now|again|still|here|today|tonight|every\s(?:day|night|week)|all\sthe\stime|as\swell|anymore"
    r"|at\sall|please|since\s\w+))*"
)
CRY = late(
    rf"""(?:^|[.!?;:\n])\W*(?:(?:and|but|also|btw|so|sadly|please|because)\s)*(?:
    {WHO}(?:\s(?:is|are|am|may\sbe|might\sbe|could\sbe)|'[smr]e?)\s(?:still\s|so\s|very\s|really\s)*(?:in\s(?:\w+\s)?(?:trouble|danger)
        |scared|afraid|frightened|terrified|starving|desperate|hiding)
    |(?:my|our|an?|another|his|her)\s{SINGLE}\s(?:is|has\sgone|went)\s(?:still\s|now\s)?missing
    |(?:it|this|that)(?:'s|\sis|\shas(?:\sbeen)?|\swas)?\s(?:happen(?:s|ed|ing)|go(?:es|ing)\son|went\son)\s(?:{WHERE}|to\s(?:me|us|(?:my|our)\s\w+))
    |(?:i|we)(?:'ve|\shave)?\s(?:all\s)?(?:seen?\s(?:it|this|that)(?:\shappen(?:ing)?)?|saw\s(?:it|this|that)\shappen(?:ing)?)\s(?:{WHERE}|ourselves|myself|first-?\s?hand)
    |{WHO}\s(?:gets?|got|receives?|(?:is|are)\sgiven|earns?|makes?)\s(?:nothing|no\s(?:money|pay|wages|food|days?\soff)|hardly\sanything)
    |{WHO}\s(?:never|don't|doesn't|can't|cannot|may\snot|do\snot|does\snot)\s(?:ever\s)?(?:go|goes|gets?|comes?)\s(?:out|outside|home|anywhere)
    |(?:some(?:one|body)\s)?help\s(?:me|us)|some(?:one|body)\shelp
    |{WHO}(?:\s(?:is|are)|'s|'re)\s(?:watching|following|hurting|beating|using|selling)\s(?:me|us|her|him|them)
    |{WHO}(?:\s(?:is|are)|'s|'re)\s(?:only|just)\s(?:1[0-7]|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?:\syears\sold)?
    |{WHO}\sworks?\s(?:all\s(?:day|night)\s|here\s|there\s)?(?:for\s(?:nothing|free|no\spay)|without\spay)
    |(?:nobody|no\sone)\spays\s(?:them|her|him|me|us)
    |(?:the\s)?(?:police|cops|ambulance)\s(?:(?:is|are|was|were|came|went|arrived|showed\sup|raided\sus)\s?)+(?:{WHERE}|back|last\snight|this\smorning|yesterday|to\sour\sdoor)?
    |(?!i\b){WHO}\s(?:doesn't|don't|won't|never|didn't|hasn't|isn't|does\snot|do\snot|is\snot)\s(?:pay(?:s|ing)?|paid)\s(?:them|her|him|me|us|any(?:one|body|thing)|(?:his|the|my|our)\s\w+)
    |{WHO}\s(?:doesn't|don't|didn't|hasn't|haven't|never|does\snot|do\snot)\s(?:gets?|got|been|being)\spaid
    |{WHO}\s(?:has\s|have\s)?(?:lived\sthrough|survived|escaped)\s(?:it|this|that)
    ){SO_FAR}(?:\sher(?:self)?|\shim(?:self)?|\sthemselves|\sourselves)?\W*(?:$|[.!?;\n])""",
    re.VERBOSE,
    seldom=True,
)
"""A sentence that says no more than this: "Help me." """
A_TASK = late(
    r"\b(?:link|log\s?(?:in|on)|password|portal|quiz|form|website|page|upload|e-?mail|access|video|app|account|certificates?|count|open|load|error)\b"
)
""" "The link will not open. Please help me."."""


def cry(low: str) -> tuple[int, int] | None:
    """Where a sentence of a few words cries for help, or tells of harm and of nothing else."""
    found = HARDSHIP.search(low)
    if found:
        return found.span()
    found = CRY.search(low)
    return found.span() if found and not A_TASK.search(low) else None
