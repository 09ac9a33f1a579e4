"""The words that plain answers are made of: beside a number they change nothing about it."""

from bot.understanding.words.units import ANYBODY, NOUNS, SPECIFIC
from bot.understanding.writing.text import words

PLAIN = words(
    "held hosted we we've i i've have has had our of the a an all and or it them these those that's this that is are "
    "was were been now just already also another more additional extra further new other others so far in "
    "total altogether all told overall to date by up at we're us total totals grand running count number "
    "tally currently right reached hit brings bring bringing puts putting takes taking makes making "
    "trained did done completed complete completes finished passed certified took taken watched got "
    "gotten put through went gone taught training trainings course courses video class classes session "
    "sessions workshop module quiz certificate certificates certification program programme today "
    "yesterday tonight this last week weeks month morning afternoon night weekend evening past few days "
    "since then spoke talked monday tuesday wednesday thursday friday saturday sunday mon tue tues wed "
    "thu thur thurs fri sat sun on over january february march april may june july august september "
    "october november december left remaining remain to go still only out outstanding but except everyone "
    "everybody rest final hi hello hey good great news update thanks thank you quick so yes yep ok okay "
    "you've hooray yay happy report team company agency department depot staff each with for as of including "
    "included plus added add adding on top one two three four five six seven eight nine ten eleven twelve "
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty "
    "seventy eighty ninety hundred thousand zero dozen successfully fully officially latest cumulatively "
    "stand stands standing sit sits sitting yard yards terminal office offices site location branch facility "
    "shop base garage "
    "picked round rounds after reporting completion completions completed report reports guys folks front desk "
    "housekeeping kitchen "
    "dispatch maintenance security operations transportation warehouse fleet bus truck hotel casino school "
    "police admin "
    "records roster sheet lms attached please record log mark note add put sent down am be wrapped rolled ran running "
    "conducted delivered guests afternoon there're group groups batch batches cohort wave well really very quickly "
    "safety meeting orientation onboarding in-service roll inservice hires hire own people's workers "
    "certs cert hung hang handed gave given posted distributed mailed displayed installed placed outta crew "
    "campus property shift shifts am pm night nights day days graveyard swing evening system "
    "thus point moment sum whole need needs it take needing 've 're both there there's here here's "
    "there've which makes answer drum roll finally last "
    "my me myself squad heads knocked cranked banged cleared managed able submitted logged entered uploaded recorded "
    "show shows showing fyi btw ps lol haha woo hoo woohoo whoop wow nice super awesome belt belts books under "
    "newest y'all "
    "attended ones one online check-in checkin squeeze squeezed current newbies shows earned received obtained "
    "having congrats sorry delay late whew phew yawn ugh oof yippee hurray hurrah boom bam sheets spreadsheet portal "
    "leaves list card cards it's "
    "stragglers monday's tuesday's wednesday's thursday's friday's saturday's today's yesterday's "
    "center airport newly graduated gets puts ytd cumulative cumulatively running year-to-date since signed-off "
    "exactly period together status time email emails message messages attend attending finish their get getting "
    "social reached counted kindly pullout alone everyone's everybody's "
    "combined apiece gm ceo owner boss management personally big large huge double makeup make-up "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
ROUTINE = words(
    # How a training is attended and given, and how a figure is found and passed on.
    "sat seen saw viewed participated graduated qualified presented facilitated led educated briefed instructed "
    "awarded including gone covered first second third newer marked listed "
    # When and where.
    "during before between within after through throughout while when midweek midday noon lunchtime half-day all-day "
    "onboarded turnout closed present signed winter spring summer fall ended storm snow weather hit night's day's "
    "week's morning's evening's afternoon's "
    "month's class's group's session's downtown main north south east west northern southern eastern western "
    "january's shift's "
    # What it is about, in what form, for whom and by whom.
    "human trafficking anti-trafficking awareness prevention in-app app e-learning elearning zoom virtual virtually "
    "in-person block noon "
    "live "
    "remote remotely onsite in-house roll-call professional development mandatory required company-wide system-wide "
    "fleet-wide district-wide department-wide annual monthly weekly "
    "quarterly regular internal initial basic full supervisor's manager's trainer's hr admin staff's department's "
    "company's team's full-time part-time seasonal permanent bilingual senior junior academy uniformed sworn "
    "civilian patrol "
    "reserve field line city transit motorcoach cleaning maintenance janitorial tow delivery freight long-haul local "
    "food beverage valet bell guest crossing laundry ticket flight taxi forklift sanitation railway social vice "
    "reception receptionist bellhop janitor cashier clerk nurse cadet recruit teacher "
    "service customer rideshare ride-share ride support clerical executive overnight back-office new-hire day-shift "
    "night-shift "
    "version versions edition format hybrid self-paced on-demand classroom-based newest latest biweekly bi-weekly "
    "bimonthly periodic regularly teaching smoothly nicely happily "
    # Small words.
    "hold holds say asked semester semesters quarter term all-hands town-hall standup stand-up tailgate tailgates "
    "brown-bag brownbag safety-meeting stops stop "
    "what who whom whose those these your his her its myself ourselves yourself as well too together both same via "
    "using proudly glad pleased proud excited delighted thrilled anyway basically simply lately recently early earlier "
    "ago year across along toward towards theirs busload vanload carload roomful"
)
THINGS = words(
    "lunch breakfast break hour hours minute minutes room rooms breakroom classroom conference "
    "auditorium cafeteria lobby building floor store stores station stations divisions districts regions buildings "
    "precinct headquarters hq division "
    "district "
    "region plant house barn curriculum lesson lessons material materials film movie slides powerpoint presentation "
    "presentations webinar webinars seminar seminars lunch-and-learn refresher induction huddle huddles briefing "
    "briefings meetings "
    "stand-down toolbox muster quizzes assembly supervisor manager trainer instructor coordinator director "
    "lead leader chief sergeant captain lieutenant principal resources administrator services app tablet tablets "
    "computer computers laptop sign-in attendance form forms file files log logs database dashboard platform data "
    "academy hangar dock booth clinic hospital route routes "
    "numbers figures spreadsheets tracker tracking folder pledge goal target"
)
"""Words that change nothing about a number beside them; a story of danger may be told in them all the same.

Of things they change nothing unless they are what is counted: "20 tablets", "3 hours".
"""
LESSONS = words(
    "curriculum lesson lessons film movie slides powerpoint presentation presentations webinar webinars seminar "
    "seminars "
    "lunch-and-learn refresher induction huddle huddles briefing briefings stand-down toolbox muster quizzes assembly"
)
NEXT_DOOR = words(
    "next door across street highway road town city nearby another neighbor neighbors motel stop their people"
)
TO_DO = words(
    "leaving train need to take do watch see view "
    "complete finish haven't hasn't waiting missing short yet not taken else distribute hand "
    "post hang mail give present hold install place should would will plan plans planning planned hope hoping expect "
    "untrained expecting able keep going despite because due being busy slow snow storm weather short-staffed "
    "shorthanded holiday holidays season turnover"
)
PUT_UP = words(
    "hung hanging slapped taped tacked pinned stapled glued nailed fixed mounted away around spanish english bilingual "
    "copies pieces newest carries carry wears"
)
HELD = words("given shown played packed audience crowd spanish english bilingual around")
GIVEN = words(
    "sent paid donated gave given wired transferred mailed contributed raised check cheque payment transfer deposit "
    "donation contribution gift installment instalment sponsorship fundraiser raffle bake sale golf tournament fair"
)
OF_THINGS = {
    "materials": PUT_UP,
    "resources": PUT_UP | words("run ran issue edition"),
    "sessions": HELD,
    "money": GIVEN,
}
"""Words of what is put up, held or given; beside people some of them would tell another matter."""
SAFE = PLAIN | ANYBODY | SPECIFIC | NOUNS["sessions"]
KNOWN = SAFE | ROUTINE | THINGS
LEFT_WORDS = KNOWN | TO_DO
"""What may stand beside a number of those who are still to be trained, too."""
DEPARTMENTS = words(
    "unit bureau section squad sites headquarters regional corporate field-based office-based paratransit fixed- "
    "route rail light-rail charter tour shuttle baggage ramp cabin ground culinary banquet restaurant banquets "
    "gaming slots surveillance communications detention jail corrections court traffic investigations narcotics "
    "gate warehousing logistics shipping receiving parts payroll billing purchasing legal accounting finance sales "
    "marketing engineering it relief on-call rotating split early-morning late-night mid-shift second-shift "
    "third-shift first-shift swing-shift patrol dispatch maintenance housekeeping security operations "
    "transportation admin hr reception kitchen cleaning valet laundry spa pool bell audit golf cage pit poker buffet "
    "sportsbook"
)
"""Which of theirs: they say so before people, or after "from"; of what was done they would tell another matter."""
PRAISE = words(
    "favorite favourite perfect glowing clever slower slowly steady steadily turnout full packed crowded eager behind "
    "loved love enjoyed liked great good fantastic amazing excellent wonderful best awesome terrific superb powerful "
    "moving moved eye eyes opening opener opened impactful informative important interesting interested engaged "
    "engaging attentive positive thankful grateful appreciated appreciate appreciative impressed impressive helpful "
    "useful worth valuable learned emotional feedback success successful smooth smoothly busy slow crazy hectic cold "
    "hot long tough hard weather holiday holidays shocked surprised stunned touched thought like liking tired quiet "
    "nothing everything pleased happy proud excited well biggest largest smallest teared tears crying cried big gros"
)
ABOUT_PRAISE = words(
    "they they're they've it it's very really so much all also lot lots about what to do if when something see video "
    "material materials training presentation asked questions problems problem issues complaints had no any who will "
    "now know knew how thing things that's us me you them here and not too bad as for with rest others next year "
    "months years already could can can't their even ever never job work time from most mostly half some majority "
    "yet ever house crowd better expected attendance volunteering wallet cards posters stickers bit where behind ahead "
    "videos new tat botl idea goes going happens sent by attached send soon started been "
    "want wants wanted would like to become be trainers trainer instructors told tell said share shared stories story "
    "family kids come comes came office ask asking before other seen it's found find more between of"
)
"""What people say of a training that went well, and the words around it."""
DONE = words(
    "adopted approved signed launched everyone's everybody's they've "
    "wrap covered so cert certs everything vehicle vehicles gone went been held gave taught ran "
    "certificates certificate certs watched seen sat graduated received had training trainings "
    "all done everyone everybody "
    "completes fulfills concludes wraps ones were "
    "trained finished completed complete is are was has been have of them the "
    "our we we've we're it's it that's every each single one last final class session group batch "
    "training course quiz test exam now today yesterday got did took passed certified through fully hooray yay yes ok "
    "yep yup yeah yea sure "
    "thanks thank you great news hi hello finally just already also and none left nobody nothing "
    "remaining to go wrapped up mission accomplished pledge met reached hit fulfilled kept goal target "
    "promise commitment whole entire team crew staff company department fleet workforce people employees "
    "person this week last night morning friday monday tuesday wednesday thursday saturday sunday month "
    "their live online published posted page web website up on a as of so far happy report so very much "
    "agency organization force "
    "our with botl tat taken attended watched my hey finito everywhere hung installed displayed distributed handed"
)
