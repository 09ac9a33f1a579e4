"""What decides in English that somebody may be in danger, whatever else is said; danger.py has Spanish and French.

In three patterns: one of all would take a megabyte more while it is put into code.
"""

from bot.understanding.guard.calm import MOVED_AT_WORK, OF_STAFF, TALKS
from bot.understanding.writing.patterns import late

DECIDING = (
    late(
        rf"""
        \b(911|in danger|being held|held against|against (her|his|their) will|kidnapp?(ed|ing)?|abduct(ed|ion|ing)
          |emergency\b(?! (numbers?|management|services|preparedness|response|exit|contact|drill|room training|medical
          |meeting|planning|operations))
          |(?<!company is )(?<!business is )(?<!hotel is )(?<!property is )(?<!firm is )being (trafficked|sold|forced
          |exploited|pimped|beaten|abused|threatened|followed|controlled|coerced|moved|held|taken (to|away|somewhere)
          |made to)
          |(she|he|they|we|i|girl|girls|woman|women|boy|child|children|kid|kids|teen|teens|minor|minors|teenager|man
          |person|victim|passenger|rider|someone|somebody|lady|daughter|student|cousin|sister|brother|niece|nephew
          |friend|wife|nanny|maid) (\w+ ){{0,4}}?(was|is|were|are|may be|might be|could be|has been|'s|got
          |being) (\w+ ){{0,2}}?(trafficked|victims?|forced|sold|exploited|pimped|abused|beaten|bruised|assaulted|raped
          |missing(?! {OF_STAFF})|trapped|tied|locked|drugged|branded|threatened|scared|terrified|frightened|crying
          |hiding|held|hurt|unsafe|kept|controlled|coerced|recruited|groomed)
          |(suspect(s|ed)?|suspicious|suspicion|possible|potential|likely|apparent|real|actual|confirmed|reported
          |reporting|report( of)?) (\w+ ){{0,3}}?(trafficking|trafficked|traffickers?|victims?|pimps?|ht|case|situation
          |activity|prostitut\w+
          |exploitation)(?! (training|awareness|presentation|report out|studies|study|scenarios?|indicators? training
          |video|hotline|signs training)\b)
          |(saw|seen|noticed|spotted|found|witnessed|observed|encountered|picked up|met|helped|rescued|recovered
          |identified|overheard|heard) (\w+ ){{0,5}}?(girls?|young (girls?|wom[ae]n|lady|ladies|boys?|m[ae]n)|minors?
          |underage|teens?|teenagers?|victims?|child|children|kids?|pimps?|prostitut\w+|traffick(er|ers|ing)|screaming
          |bruises|wom[ae]n)\b
          |(trafficking|trafficked) (\w+ ){{0,4}}?(happening|going on|taking place|occurring|right now
          |at (our|the|this|a) (stop|truck stop|lot|terminal|station|depot|motel|hotel|yard|casino|bus|rest area
          |plaza))
          |under-?age|(younger than|under) (18|eighteen)\b
          |(1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen|twelve)[- ]?(years?[- ]old|yo\b|y/o)|lot lizards?
          |pimps?\b|sex (work|slave|traffick\w+ (victim|case|situation|ring))|prostitut\w+
          |forced to (work|have|do|sell|dance|perform|get)
          |(took|taken|takes|taking|confiscat\w+|holding|holds|kept|keeps|keeping) (away )?(her|his|their|my|our) (id
          |ids|passports?|phones?|documents?|papers|money|wages|visas?|green cards?|work permits?)
          |(he|she|they|boss|man|guy|recruiter|employer|owner|husband|boyfriend|pimp) (still )?(has|have|hides?|hid
          |locks?|locked) (up )?(all )?(of )?(her|his|their|my|our) (id|ids|passports?|phones?|documents?|papers|money
          |wages|visas?|green cards?|work permits?)
          |(no|without|doesn't have|not allowed) (any )?(id|passport|identification|documents) and
          |(can't|cannot|not allowed to|won't let (her|him|them|me)|wouldn't let (her|him|them|me)
          |refus\w+ to let) (leave|go|speak|talk|call
          |eat)\b(?! (the (yard|office|desk|shop|road|lot|base)|work|early|until|yet|before|ahead|over|out to
          |to (the|a) (meeting|class|training|session|event)|live|with the|about|today|this week)))
        """,
    ),
    late(
        rf"""
        \b((begg(ed|ing)|ask(ed|ing)|scream(ed|ing)|crying|cried|plead\w*|mouthed|yell\w*
          |call(ing|ed)?) (\w+ )?for help
          |help (me|her|him|them
          |us)\b(?=.{{0,40}}\b(please|escape|trapped|hurt|danger|police|urgent|now|get out|away)\b)
          |(please )?(send|call|get) (the )?(police|cops|911|help now|someone now)
          |need (the )?(police|an ambulance|help right now|help immediately)
          |(i|we) (am|'m|are|was|were) (\w+ )?(a victim|a survivor|being|trafficked|trapped|in danger|not safe|unsafe
          |scared)
          |i'm (a victim|a survivor
          |trapped(?! in (budget|meetings?|traffic|a meeting|calls|paperwork|inventory|an? audit|training))|not safe
          |unsafe|scared|being(?! {MOVED_AT_WORK}))
          |(victim|survivor)'?s? (name|address|phone|age|details|identity)
          |(the|a|our|one|this|her|young
          |named?) (victim)\b(?! (services|advocates?|assistance|speakers?|centered|-centered|support|impact|panel
          |leaders?|of human trafficking fund|witness))
          |her trafficker|(his|their|the|a|my) (trafficker|abuser|pimp)\b
          |traffickers? (is|are|was|were|at|in|on|who|brought|came|took)
          |(has|with|had|carrying|pulled|waving) a (gun|knife|weapon)
          |(someone|somebody|girl|woman|man|child|kid|she|he) (\w+ ){{0,3}}?(trapped|chained|handcuffed|tied up
          |locked (in|up)|unconscious|bleeding|bruis\w+|starving|hiding)
          |bruise[sd]|(domestic )?violence against (her|him|me|them)
          |(sell|sells|sold|selling|buy|buying|bought|rent\w*) (young |little |the |underage |her |these )?(girls?|sex
          |women|boys?|children|kids|her body|him|her)
          |(tattoo|brand(ed|ing)|barcode) (on|of)|rap(e|ed|ing)\b|molest\w+|assault(ed|ing)\b
          |life (is )?(in|at) (danger|risk)|(in|at) immediate (danger|risk)
          |threat(en|ened|ening|ens) (to )?(her|him|them|me|us|kill|hurt|harm|deport)|kill (me|her|him|them|us)
          |(call(ed|ing)?|report(ed|ing)?|rang|phoned) (it )?(in )?(to )?(the )?(hotline|tip ?line|police|sheriff
          |911)\b(?!'s| (number|card|poster|sticker|training|is|department))
          |tip(ped)? (off|about)|license plates?|dropp(ed|ing) off (\w+ )?(girls?|women)
          |runaway(?! (trailer|truck|bus|train|success|hit|costs?))
          |(missing|lost) ((\d+|two|three|four|five|several|some|one) (of our |young |more )?)?(girls?|child(ren)?
          |kids?|teens?|person|wom[ae]n|daughter|boys?|minors?)\b(?!'| (drivers?|operators|officers|employees))
          |labou?r trafficking (at|on|case|victims?)|going (from )?truck to truck
          |(was|were|is|being|been|got|get|getting) trafficked|(something|someone|anything) suspicious
          |controlling (a|her|the|his)|(don't|not|doesn't|never) feel safe|(follows|following|followed) (me|her|us)\b
          |exploitation (at|in|on) (the|our|a)
          |forc(e|es|ed|ing) (the |young )?(women|girls|kids|children|people|them|her|him|me|boys|workers)\b
          |(door|cab|truck) to (door|cab|truck)\b|knocking on (cabs?|trucks?|doors?)
          |(different|multiple|several|many|lots of|older) men\b
          |men (\w+ )?(going|coming|go|come|went|came) (in|out|and)\b
          |(whisper\w*|mouth(ed|ing|s)|begged|pleaded|wrote|sa(id|ys)|note|sign)\W+(\w+ )?help me\b
          |plates? (\w+ )?[a-z\d]*\d[a-z\d]*\b
          |(girl|woman|lady|child|kid|boy|teen|teenager|minor|passenger|guest|student) (\w+ )?(crying|sobbing|screaming
          |shaking|begging|alone|pleading|limping))
        """,
    ),
    late(
        rf"""
        \b((doesn't|don't|didn't|does not) know where (she|he|they|i)\b
          |(kids|children|people|women|girls|migrants|workers|men|someone|somebody|boys|passengers) (\w+ )?(locked
          |chained|tied|trapped|hidden|crammed|packed|stuffed|smuggled|sleeping|held(?!{TALKS}))\b
          |(she|he|girl|boy|kid|child|looked|looks)('s| is| are| looks?| looked| about| like| around| of| only| maybe
          |,)* (1[0-7]|[4-9]|twelve|thirteen|fourteen|fifteen|sixteen
          |seventeen)\b(?! ?(%|/|employees|drivers|people|of\b|more|weeks|days|months|sessions|classes|trained|officers
          |staff|operators|left|to go|new|short|minutes|hours|am\b|pm\b|certificates|posters))
          |(picks?|picked|drops?|dropped|drives?|drove|brings?|brought|passes|passed) (her|him) (up|off|around)\b
          |(answer(s|ed|ing)?|speak(s|ing)?|spoke|talk(s|ed|ing)?) (\w+ ){{0,3}}?for (her|him)\b
          |(looks?|looked|seems?|seemed|appears?|appeared|acts?|acted) (\w+ ){{0,2}}?(drugged|scared|terrified|afraid
          |frightened|beaten|malnourished|controlled|abused|coerced|lost and)\b
          |sleep(s|ing)? (at|in|on) the (warehouse|floor|shop|kitchen|van|truck with)
          |(smuggl|kidnap|traffic)\w* (of )?(people|girls|women|kids|children|migrants)
          |(saw|seen|noticed|witnessed|heard|reporting) something (bad|strange|weird|odd|wrong|off|terrible|awful)
          |something('s| is| was| seems?| felt| feels| looks?) (\w+ )?(off|wrong|not right|bad|fishy|strange
          |weird)\b(?! with\b)
          |incidents?\b(?! (command|response|reporting|management|report form|training))|begg(ed|ing|s)\b
          |distress(ed)?\b
          |(i'm|i am|she's|she is|he's|he is|they're|they are|we're|we are|is|was
          |were) (\w+ )?(locked (in|up|inside)(?! (for|on|with|to|at|by)\b)|tied up|being held)
          |(be|been) trafficked
          |(grab|grabb(ed|ing|s)|drag|dragg(ed|ing)|drags|shov(ed|ing)|slapp(ed|ing)|chok(ed|ing)|hits?|push(ed|ing)
          |beat|beats|beating|kick(ed|ing)?) (her|him|me|(the|a|that|this) (\w+ )?(girl|woman|child|kid|boy|lady))\b
          |(money|cash|\$\d+) for (an? |the |some |young |one of )*(girls?|women|woman|boys?|sex|kids?|her)\b
          |under false (pretenses?|pretences|promises)|(with|on|by) (lies and )?false promises
          |one of (the|our|my) (?!bus|van|shuttle|truck|train)\w+ (moves|is moving|smuggles|transports|sells) (people
          |girls|women)\b(?! (around|to (an?other|the (airport|gate|station|terminal|day|night)))\b)
          |male (visitors?|customers|clients|guests)|(jump|climb|leap)\w* out of|immigration|deport\w*
          |(keep(s|ing)?|tak(es|ing)|withh\w+) (all )?(of )?(her|his|their|my|our) (tips|pay|paychecks?|wages|earnings)
          |offered (\w+ ){{0,3}}?(girls?|woman|women|sex|minor|kid|\d+ ?(yr|year))
          |(wouldn't|won't|doesn't|didn't|never|avoid\w*) (even )?(look at (us|me|anyone)|mak\w+ eye|eye contact)
          |escap(ed|ing)\b|(ran|running) away from|in tears|sobbing|hostage|captive|burns on|bleeding|for sex\b
          |sex (buyers?|with)\b|(slip(ped|s)|handed|passed|gave) (\w+ ){{0,3}}?a note\b
          |never leaves?\b(?! the (office|desk))|recruit(er|ing) (her|him|girls|kids|young)
          |(older|adult) (man|men|guy|male|boyfriend)\b(?! in (the|our) (class|course|session|training|group|room))
          |(he|boyfriend|uncle|stepfather|husband) (\w+ )?(sells|makes her|forces|hits|beats|hurts)
          |(don't|didn't|not to) (want )?(\w+ ){{0,2}}?(let|tell) (the man|him|anyone where)
          |need help (at|now|asap|please)\b|(police|cops) (\w+ ){{0,4}}?(asap|now|right away|immediately)\b)
        """,
    ),
)

HANDS = (
    r"(pickers|packers|maids|nann(y|ies)|masseuses|manicurists|roofers|loggers|farmhands|housekeepers|cleaners"
    r"|dishwashers|janitors|dancers|busboys|servers|cooks|workers|laborers|painters|landscapers|groomers|deckhands"
    r"|fishers|fishermen|miners|waitresses|hostesses|fieldhands|caregivers|babysitters|framers|sailors|crew|girls"
    r"|men|women|ladies|helpers|stockers|sorters)"
)
FLOCK = r"(people|folks|children|kids|girls|women|men|somebody|someone)"
HARDSHIP = late(
    rf"""
    \b((the|our|these|those
      |his) (\w+ )?{HANDS} (\w+ )?((get|gets|got|have|has|given|see) (no|hardly any) (rest|food|water|sleep|pay|wages
      |money|beds?|heat|phones?|shoes)\b(?! for (the|this|that|their) (training|class|time|hours))
      |paid in (food|meals|drugs|scraps)|work\w* (\w+ ){{0,4}}?for (room and board|food\b|free\b(?! \w)|nothing)
      |(live|sleep)s? (at|in|on) the (spa|shop|salon|store|barn|basement|kitchen|floor|walk-?in|roof|attic)
      |(are|is|being) (held|kept) (at|in|inside|there)\b(?! (high|the loop|touch|mind|suspense|line))
      |(are|is) (all |just |only |mostly )*(kids|children|minors)\b(?! at heart|,? (college|18|19)))
      |{HANDS}'s? (pay|money|tips|wages|passports?|papers|ids|visas) (is|are|goes?|gets?|sits?) (\w+ )?(to|in|with|by
      |gone|taken|held)\b(?! the (mail|bank))
      |no (food|water|sleep|rest|heat|pay|wages|beds?|shoes) for (the|our|these|those|his) (\w+ )?(?!crew){HANDS}
      |(boss|owner|manager|supervisor|foreman|chef|landlord|pastor|coach|he) (\w+ )?(touch(es|ed)|grop(es|ed)
      |slap(s|ped)|punch(es|ed)|sells?|sold
      |rents out) ((the|our|my|his|a) (\w+ )?(lady|assistant|sister|girls?|maids?|waitress|housekeeper|{HANDS})
      |everyone)\b(?! on\b|'s)
      |locks? (the|our|his) (\w+ )?{HANDS} (in|up|inside)\b|(bought|brought) (the|a) (lady|woman|girl) in\b
      |found (her|him)(?=\W*$|[.,;!?])
      |promis(es?|ed|ing) (them|her|him|us|me) (an? )?(\w+ )?(jobs?|visas?|life
      |marriage)\b(?! (aids?|fairs?|well|descriptions?|training))
      |(barn|shed|trailer|boxcar|tanker|container|trunk|trucks?|vans?|attic|basement) (was |is |that )*(ha[sd]|with
      |full of|packed with) (\w+ )?{FLOCK} (in (it|there|the back)|inside|hidden|locked|banging
      |and no (water|air|food))(?! (waiting|who|for|to|ready)\b)
      |{FLOCK} (banging|knocking) inside|container, {FLOCK} inside
      |(kids?|children|boys?|girls?|they|s?he|who) (should be|belongs?) in school\b|too young to (be working|work)\b
      |(crew|shift|line) (has|had) (kids|children|minors)\b|(crew|shift) is (all|mostly) (kids|children|minors)
      |(wants?|demands?|asks? for) (\w+ )?favou?rs (from
      |for (shifts|hours|work|extra|better|a shift|the (shift|job)|us))\b
      |her (minder|handler)\b
      |(i'm|i am) (the (one|girl|woman|boy)|that girl) in (the|that|your) (video|film|story)(?=\W*$|[.;!?])
      |(video|film|story) (is|was) about me\b
      |(?<!you )send (us |me )?(someone|somebody|police|cops
      |an (officer|ambulance))( (now|quick(ly)?|fast|asap|right away|here|please))?(?=\W*$|[.;!?])
      |blood (\w+ ){{0,2}}?(on|in|all over) (the|her|his|a) (\w+ )?(mattress|sheets?|bed|towels?|floor|walls?|room
      |seats?|cab|sleeper|van|trailer|clothes|face|shirt)\b
      |(different|another|new) (man|guy|driver|boy|woman|girl) (each|every) (time|night|day|week|hour|evening)
      |(fake|false|somebody else's|someone else's) (ids?|papers|passports?|documents|license)\b
      |against (her|his|their|my) (own )?(wish(es)?|consent|choice)
      |took turns (watching|guarding|with) (us|her|me|them)
      |so (that )?(we|she|they|i|he) (couldn't|can't|wouldn't) (run|leave|escape|get (away|out)|tell\b)
      |(won't|wouldn't|doesn't|never|don't) lets? (the |his |their |any of the )?(?!crew){HANDS} (go|leave|call|see
      |talk|rest|sleep|use|out)\b(?![^.!?]{{0,50}}\b(class|training|course|session|early|until|quiz|video|clock)\b)
      |help\W+(me\W+)?(he|she|they)('s|'re| is| are| will| has)\b
      |(knows?|found out) where (i live|(my|her|his|our) (\w+ )?lives?)\b
      |(s?he|girl|woman|lady|kid|boy|teen|they) (\w+ ){{0,5}}?(says?|said|told \w+|claims?) (that )?there('s| are| is
      | were) (still )?(\w+ )?(more|others)\b(?! (to|training|classes|sessions|drivers))
      |or (else )?(he|they|she)('ll| will|'d| would)? (leaves?|hits?|beats?|hurts?|throws?|kills?|locks?|starves?
      |burns?) (her|him|me|us|them)\b
      |(brings?|makes?|gives?|hands?|earns?) (him|them) \$?\d[\d,]* (\w+ )?(a|every|each|per) (night|day|week)
      |(girls?|wom[ae]n|lad(y|ies)|she|teens?) (\w+ ){{0,6}}?(no|without) (any )?(luggage|bags|suitcases?
      |shoes)\b(?! fee)
      |(he|they|boss|owner|foreman|agency|contractor|boyfriend|husband) (takes?|took|keeps?|kept) (all )?(of )?(their
      |her|our|my|his) (whole |entire )?(pay|paychecks?|wages|tips|earnings)\b
      |(wants?|asked|told|makes?|expects?) (me|her|us|the girls) (to )?be "?(nice|friendly|sweet|available)"? (to|with
      |for) (a|an?other|his|the|certain|some)? ?(\w+ )?(clients?|customers?|guests?|m[ae]n|friends?)\b
      |(i|she|we) (got|ran|slipped) (out|away)\b[^.!?]{{0,30}}\b(others?|girls|friends?|sister) (are |is )?(still
      |stayed|didn't|couldn't)\b
      |not free to (go|leave)\b(?! (to|on|until|before)\b)|(come|hurry) (quick(ly)?|fast)(?=\W*$|[.;!?])
      |come (and )?get (me|us|her)(?=\W*$|[.,;!?]| out))\b
    """,
)
"""Who works is starved, locked in or sold; somebody calls for rescue, or says that the story told is theirs."""

SINGLE = (
    r"(\w+ )?(friend|room-?mate|mom|mum|mother|dad|father|wife|husband|co-?worker|colleague|neighbou?r|worker|girl"
    r"|woman|lady|guy|kid|cleaner|maid|cook|waitress|server|housekeeper|dancer|intern|trainee|nurse|aide|driver"
    r"|employee|picker|dishwasher|farmhand|helper|student|hostess|clerk|janitor|operator|bartender|dispatcher"
    r"|mechanic|attendant|porter)"
)
WHO = (
    r"((one|two|some|all|most|several|many|none|a few) of (them|these|those|(our|the|my|his) \w+)|s?he|they|i"
    r"|some(one|body)|nobody|no one|one"
    rf"|(my|his|her|their|the|these|those|an?|another|our) (({SINGLE})s?|owner|boss|manager|employer|landlord"
    r"|contractor|women|men|ladies))"
)
WHERE = (
    r"((right )?(here|nearby|next door|where (i|we) work)"
    r"|(in|at|on|around) (here"
    r"|(our|my|this|the) (own )?(motel|hotel|town|city|building|kitchen|plant|yard|store|shop|company|street|block"
    r"|neighbou?rhood|farm|house|club|bar|site|workplace)))"
)
SO_FAR = (
    r"( (too|also|now|again|still|here|today|tonight|every (day|night|week)|all the time|as well|anymore|at all"
    r"|please|since \w+))*"
)
CRY = late(
    rf"""
    (^
      |[.!?;:\n])\W*((and|but|also|btw|so|sadly|please|because) )*({WHO}( (is|are|am|may be|might be|could be)
      |'[smr]e?) (still |so |very |really )*(in (\w+ )?(trouble|danger)|scared|afraid|frightened|terrified|starving
      |desperate|hiding)
      |(my|our|an?|another|his|her) {SINGLE} (is|has gone|went) (still |now )?missing
      |(it|this|that)('s| is| has( been)?| was)? (happen(s|ed|ing)|go(es|ing) on|went on) ({WHERE}
      |to (me|us|(my|our) \w+))
      |(i|we)('ve| have)? (all )?(seen? (it|this|that)( happen(ing)?)?|saw (it|this|that) happen(ing)?) ({WHERE}
      |ourselves|myself|first-? ?hand)
      |{WHO} (gets?|got|receives?|(is|are) given|earns?|makes?) (nothing|no (money|pay|wages|food|days? off)
      |hardly anything)
      |{WHO} (never|don't|doesn't|can't|cannot|may not|do not|does not) (ever )?(go|goes|gets?|comes?) (out|outside
      |home|anywhere)
      |(some(one|body) )?help (me|us)|some(one|body) help
      |{WHO}( (is|are)|'s|'re) (watching|following|hurting|beating|using|selling) (me|us|her|him|them)
      |{WHO}( (is|are)|'s|'re) (only|just) (1[0-7]|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)( years old)?
      |{WHO} works? (all (day|night) |here |there )?(for (nothing|free|no pay)|without pay)
      |(nobody|no one) pays (them|her|him|me|us)
      |(the )?(police|cops|ambulance) ((is|are|was|were|came|went|arrived|showed up|raided us) ?)+({WHERE}|back
      |last night|this morning|yesterday|to our door)?
      |(?!i\b){WHO} (doesn't|don't|won't|never|didn't|hasn't|isn't|does not|do not|is not) (pay(s|ing)?|paid) (them|her
      |him|me|us|any(one|body|thing)|(his|the|my|our) \w+)
      |{WHO} (doesn't|don't|didn't|hasn't|haven't|never|does not|do not) (gets?|got|been|being) paid
      |{WHO} (has |have )?(lived through|survived|escaped) (it|this|that)){SO_FAR}( her(self)?| him(self)?| themselves
      | ourselves)?\W*($|[.!?;\n])
    """,
)
"""A sentence that says no more than this: "Help me." """
A_TASK = late(
    r"""
    \b(link|log ?(in|on)|password|portal|quiz|form|website|page|upload|e-?mail|access|video|app|account|certificates?
      |count|open|load|error)\b
    """,
)
""" "The link will not open. Please help me."."""


def cry(low: str) -> tuple[int, int] | None:
    """Where a sentence of a few words cries for help, or tells of harm and of nothing else."""
    found = HARDSHIP.search(low)
    if found:
        return found.span()
    found = CRY.search(low)
    return found.span() if found and not A_TASK.search(low) else None
