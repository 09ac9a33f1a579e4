"""What stands around a plain statement of training, and says only where, when, how or by whom it was given.

Nobody can list every word that may stand there: "during our spring luncheon", "with Sergeant Cole". So where the
kernel is plain, a number beside a verb of training that is done, such a phrase may have words we do not know.
"""

import re

from bot.understanding.patterns import late
from bot.understanding.units import ANYBODY, SPECIFIC
from bot.understanding.wheres import is_place

TRAINED = (
    r"(?:trained|retrained|certified|taught|educated|graduated|briefed|completed|finished|took|taken"
    r"|attended|watched|viewed"
    r"|saw|seen|passed|placed|posted|hung|distributed|installed|displayed|handed\sout|given\sout|(?:went|gone|put)\sup"
    r"|(?:went|gone|been|put|got|gotten|came|ran|took|taken|walked|made\sit|led|brought)\s(?:[\w']+\s){0,6}?through"
    r"|sat\s(?:in\s(?:on|for)|through)|covered|presented\sto|(?:squeezed|fit|fitted|worked|snuck|slipped"
    r"|got)\sin(?=\s(?:another\s)?\d)|participated|wrapped\sup|knocked\sout"
    r"|(?:got|gotten|earned|received|have|hold)\s(?:their|the|an?)\s(?:\w+\s){0,2}?(?:certificates?|certs?"
    r"|certifications?))"
)
NUMBER = (
    r"(?:\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|\w+teen|\w+ty(?:-\w+)?)\b)"
)
LESSON = r"(?:trainings?|class(?:es)?|sessions?|courses?|modules?|workshops?|presentations?|videos?)"
BOOKED = (
    r"(?:^\W*|,\s|\bplease\s|\byou\scan\s)(?:(?:add|log|record|count)\s(?:in\s|us\sdown\sfor\s)?"
    r"|(?:put|mark)\s(?:us|me)\sdown\sfor\s)(?:another\s|an?\s)?"
)
KERNEL = late(
    rf"{NUMBER}\s(?:[\w'-]+\s){{0,8}}?(?:{TRAINED}|done|did\s(?:it|theirs|(?:the|their|our)\s(?:(?:online|short|full|whole|video)\s)?(?:{LESSON}|version))|take\sit)\b|\b{TRAINED}\s(?:[\w'-]+\s){{0,4}}?{NUMBER}"
    rf"|\bpresented\s(?:[\w'-]+\s){{0,7}}?to\s(?:[\w'-]+\s){{0,2}}?{NUMBER}|\b(?:held|hosted|ran|did|gave"
    rf"|taught|conducted|led|delivered|facilitated|had|closed\sout"
    rf"|wrapped\sup)\s(?:[\w'-]+\s){{0,4}}?{LESSON}"
    rf"(?:\s(?:on|this|last|yesterday|today|morning|afternoon|evening|night|week|[a-z]+day)){{0,4}}"
    rf"\s(?:for|with|of|to)\s(?:[\w'-]+\s){{0,2}}?{NUMBER}|{BOOKED}{NUMBER}"
    r"|(?:^\W*(?:(?:just|also|only|so|and)\s)*|\b(?:we|i|patrol|dispatch|maintenance|housekeeping|security"
    r"|engineering|days|nights|our\s(?:\w+\s){0,2}?(?:trainer"
    r"|instructor|coordinator|supervisor|manager|director|sergeant|chief|captain|lieutenant|lead|team|crew|staff|office"
    rf"|department))\s(?:just\s|also\s|only\s)?)did\s(?:another\s)?{NUMBER}(?:\s(?:more|others?|extra|additional"
    r"|people))?(?=\s*(?:$|[.,;!]|(?:at|in|on|over|during|yesterday|today|tonight|this|last|from|with|through)\b))"
)
BARRED = (
    r"(?:an?other|others?|sister|partners?|parent|different|contractors?|vendors?|customers?|clients?|county|state"
    r"|association|union|members?|guests?|students?|public|community|neighbou?r\w*|previous|old|wrong|next|upcoming"
    r"|half|part|parts|former|ex|retired|terminated|fired|dismissed|laid|deceased|brokers?|subcontract\w*|leased"
    r"|franchise\w*|visiting|rejected|absent|rivals?|borrowed|loaned|homeless|imaginary|fictional|tsa|airline|bank"
    r"|yoga|gym|passengers?|affiliates?|subsidiar\w+|trafficked|enslaved|girls?|victims?|raid|shooting|assault|rescue"
    r"|shelters?|orphanage|foster|parish|youth|locked|fights?|lockdown|cancell?ation|tomorrow\S*|potential|prospective|future|untrained"
    r"|uncertified|un\w+ed|non|company|companies|firms?"
    r"|agency|agencies|carriers?|organi[sz]ations?|church\w*|tenants?|insur\w+|auditors?|competitors?|suppliers?|temp"
    r"|temps|hospital's|kids|children|dogs?|empty|interview\w*|problems?|issues?|errors?|delays?"
    r"|exceptions?|hold|paper|probation|leave|vacation|strike|foot"
    r"|advance|list|waitlist|progress|error|mistake|average|need|case|addition|charge)\b"
)
"""Words that may make of a phrase more than a place or a time."""
ENDS = (
    r"(?=\s*(?:$|[.,;!:)]|\b(?:during|at|in|on|by|with|over|after|before|through|throughout|and|but|so|that|who|we|i"
    r"|yesterday|today|tonight|this|last|since|for|from|have|has|were|was|got|completed|finished|took|attended"
    r"|watched)\b))"
)
PHRASE = (
    r"\s(?:(?:the|our|a|an|your|my|this|that|their|its)\s)?"
    rf"(?:(?!{BARRED})(?:[^\W\d_]+(?:['-][^\W\d_]+)*(?![^\W\d_])|_+)\s?){{1,4}}?{ENDS}"
)
ADJUNCT = late(
    rf"\b(?:during|at|by|(?<!done\s)(?<!finished\s)with|over|after|before|throughout|as\spart\sof"
    rf"|thanks\sto|along\swith|using|despite|between"
    rf"|because\sof|in\sspite\sof|inside|within|following|via|prior\sto|ahead\sof|right\soff|near|amid|around"
    rf"|alongside|from(?=\s(?:our|the|this|that)\s)){PHRASE}"
    # "Trained in first aid", "a class on fire safety" tell what about, and it may be another matter.
    rf"|(?<!trained\s)(?<!certified\s)(?<!educated\s)(?<!training\s)(?<!course\s)(?<!class\s)(?<!video\s)(?<!workshop\s)"
    rf"(?<!session\s)\b(?:in|on){PHRASE}",
    seldom=True,
)
OF_WHOM = late(
    rf"(?P<number>\b{NUMBER})\s(?P<kind>(?:(?:more|additional|other|new|extra|of|our|the|their)\s)*)"
    rf"(?P<whose>(?:(?!{BARRED}|(?:{TRAINED}|have|has|had|were|was|are|is|left|to|and|or|who|that|at|in|on"
    rf"|for|with|from|by|during|after|before|this|last|since|through|of|the|our|over)\b|\w+'s\b|\w+s'|un\w+"
    rf"|non\w+)"
    r"[^\W\d_]+(?:-[^\W\d_]+)*(?:\s|(?=\W|$))){2,5})"
)
""" "19 more of our OTR drivers": which people of theirs; nothing else is told by words between number and people."""
RANK = (
    r"(?:sergeant|sgt|lieutenant|lt|captain|capt|corporal|cpl|detective|det|deputy|officer|coach|mr|mrs|ms|miss"
    r"|colleague|coworker|teammate)"
)
ACTING = (
    rf"(?=(?:just\s|also\s|has\s|have\s)*(?:{TRAINED}|did|held|ran|gave|hosted|conducted|led|taught|delivered|presented"
    r"|facilitated|put|got|had)\b)"
)
OUR_OWN = late(
    rf"(?<!\bof\s)(?<!\bfrom\s)(?<!\bfor\s)\bour\s(?:(?!{BARRED}|\w+'s\b)[^\W\d_]+(?:[-'][^\W\d_]+)*\s){{1,4}}?"
    rf"{ACTING}",
    seldom=True,
)
""" "Our school resource officer did another class": whoever acts for them."""
WITH_RANK = late(
    rf"\b{RANK}\.?\s(?:[^\W\d_]+(?:-[^\W\d_]+)*\s){{1,2}}?(?=(?:just\s|also\s|has\s|have\s)*"
    r"(?:trained|certified|educated|briefed|taught|did|presented\sto|put)\b)"
)
""" "Sergeant Cole trained 12": who is named with a rank is somebody of theirs."""
HOSTED = late(
    r"\b(?:held|hosted|ran|did|gave|had)\s(?:an?|our|the|another|two|\d+)\s(?:\w+\s){0,2}?"
    r"(?:sessions?|class(?:es)?|trainings?|workshops?|talks?|courses?|presentations?)\b"
)
CAME = late(r"\b(?:came(?!\s(?:by|over|back|in|out|from|up|to)\b)|showed\sup|joined\sus)\b")
TELLING = late(
    r"^[^.!?;\d]{0,60}?\b(?:let\s(?:you|y'all)\sknow|pass\salong|tell\syou|inform\syou|advise\syou|report|share"
    r"|say)\s(?:to\syou\s)?"
    r"(?:that\s)(?=[^.!?;]*\d)"
)
""" "The chief asked me to let you know that 19 more were trained"."""
SINCE = late(
    r"\b(?:since|after)\s(?:the|your|our|that|my)\s(?:coalition\s|last\s|first\s|latest\s|phone\s|e-?mail\s){0,2}?(?:event|call|exchange|chat|conversation|visit|check-?in|build|gathering|conference|kick-?off"
    r"|meeting)\b"
    r"|\bsince\s(?:we|i)\s(?:started|began|signed\sup|pledged)\b"
    r"|\bsince\s(?:the\s)?(?:beginning|start|end|middle)\sof\s(?:(?:the|this|last)\s(?:month|week|year"
    r"|quarter)\b|_+|(?:january"
    r"|february|march|april|may|june|july|august|september|october|november|december)\b)"
    r"|\b(?:over|during|after|before)\s(?:the\s)?(?:holidays?|break|christmas|thanksgiving|new\syear's)\b"
    r"|\bsince\s(?:halloween|thanksgiving|christmas|labor\sday|memorial\sday|easter|new\syear's|the\sholidays)\b"
)
""" "Since the event" says when; who was sent "to the event" was there already."""
GOT_LIST = late(
    r"^\W*(?:(?:i|we)\s)?(?:just\s)?(?:got|received)\s(?:the|our|my)\s(?:roster|report|numbers|list|sheet|count"
    r"|results|certificates|figures)s?(?:\s(?:back|in|today|(?:from|form|off)\s(?:hr|(?:the|our|my)\s(?:\w+\s)?(?:office|trainer|manager|supervisor"
    r"|coordinator|director|chief|boss|lms|system|portal))))*(?:,|:|\s-|\sand\b)",
    seldom=True,
)
""" "Got the list from HR:"."""
TOTAL_IS = late(
    r"\b(?:set|make|bring|put|move|get)\s(?:our|the|my)\s(?:[a-z]+\s)?(?:total|count|tally)(?:\s(?:to|at))?(?=\s\d)"
    r"|\b(?:tack\son|chalk\sup|credit\sus\swith|jot\sdown|write\sdown|go\sahead\sand(?=\sadd))(?=\s(?:another|an|add|\d))"
    r"|\b(?:total|running|overall|latest|current)\sfigure\sis(?=\s\d)|\b(?:total|count|tally|number|figure)s?\s(?:went|goes|has\sgone|jumped|rose|grew|increased)\s(?:up\s)?by(?=\s\d)"
    r"|\b(?:increase|raise|bump|up)\s(?:our|the|my)\s(?:total|figure|count|tally)\s(?:up\s)?by(?=\s\d)"
    r"|\b(?:total|count|tally|number|figure)(?:'s|\scomes\sto|\s(?:should|will)\s(?:now\s)?(?:be|read|say|show))(?=\s(?:now\s)?(?:at\s)?\d)"
)
""" "Please set our total to 66", "increase our count by 6", "our total's at 66"."""
FEW = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
SITES = (
    r"(?:locations|sites|offices|yards|depots|terminals|branches|properties|schools|hotels|stores|shops|garages|stations"
    r"|campuses|clinics|hospitals|restaurants|casinos|plants|warehouses|hubs|resorts|buildings|clubs|bases|lodges|farms"
    r"|ranches|dorms|rinks|marinas|salons|banks|cent(?:er|re)s|libraries|bakeries|wineries|houses|facilities"
    r"|cafes|diners|pubs|bars|gyms|pools|parks|cafeterias|kitchens|pharmacies|labs)"
)
FOUND = late(
    r"\b(?:i|we)\s(?:just\s|have\s|'ve\s)*(?:checked|pulled(?:\sup)?|looked\s(?:at|in|up|into|through)"
    r"|went\s(?:through|over)"
    r"|reviewed|updated|counted(?:\sup)?|opened|ran)\s(?:with\s)?(?:the\s|our\s|my\s|your\s|(?<=with\s))(?:[a-z'-]+\s?){1,4}?(?:,"
    r"|\band\b|\bso\b|:|\s-)"
    rf"|{GOT_LIST.pattern}"
    r"|\b(?:according\sto|based\son|as\sper|per|going\sby|looking\sat|checking|reviewing)\s(?:the|our|my"
    r"|your)\s(?:[a-z'-]+\s){0,2}?(?:portal|system|rosters?"
    r"|reports?|lms|spreadsheet|lists?|records?|logs?|sheets?|dashboard|tracker|database|tracking|manager"
    r"|supervisor|trainer|hr"
    r"|office|coordinator|director|count|tally|numbers|files?|app|certificates?|payroll|department|data)\s?(?=,|\bwe\b"
    r"|\bi\b|\ball\b|:|\d|\W*$)"
    r"|\b(?:the|our|my)\s(?:[a-z'-]+\s)?(?:portal|system|roster|report|lms|spreadsheet|list|records|log|sheet"
    r"|dashboard|tracker)"
    r"\s(?:now\s)?(?:says|show|shows|showing|reads|lists|has\sus\sat|puts\sus\sat)\b"
    r"|\b(?:location|branch|office|yard|depot|terminal|site|shop|store|facility|campus|property|station)"
    r"(?:\s(?:people|employees|drivers|staff|officers))?\sof\s(?:[^\W\d_]+\s){1,3}?"
    r"(?=(?:have|has|were|was|got|completed|finished|took|attended|watched)\b)"
    r"|(?:\bfrom\s(?:the|our)|\bour)\s(?:[^\W\d_][\w'-]*\s){0,2}?(?:garage|yard|depot|terminal|office|division|location"
    r"|branch|store|shop"
    r"|building|campus|side|station|precinct|district|shift|crew|team|staff|kitchen)\b"
    r"(?:\sof(?:\s(?!trained\b|has\b|have\b)[^\W\d_]+){1,2}?(?=\s(?:trained|has|have|put|completed|finished)\b"
    r"|\s*(?:$|[.,;!])))?"
    r"|\b(?:hr|human\sresources|(?:our|the|my)\s(?:\w+\s)?(?:trainer|manager|supervisor|coordinator|director|chief"
    r"|office|gm|boss|owner|captain|sergeant"
    r"|department))\s(?:has\s|just\s)?(?:confirmed|says(?=\swe\b)|confirms|verified|reported|reports|shows(?=\s\d)"
    r"|(?:tells|shows)\s(?:me|us))(?:\sthat)?\b"
    r"(?=[^.;]*\b(?:trained|finished|completed?|certified|passed|attended|took|we(?:'re|\sare)\s(?:now\s)?at\s\d+)\b)"
    rf"|\b(?:across|at|in|from|between)\s(?:(?:all|both|our|the|of|several|multiple|{FEW}|\d+)\s)+(?:\w+\s)?{SITES}\b"
    rf"|\b(?:all|both)\s(?:(?:of|our|the|my|{FEW}|\d+)\s)*(?:\w+\s)?{SITES}\s(?:combined|(?:put\s|taken\s)?together|included)\b|\band\scounting\b"
    r"|\b(?:i'm|we're)\sshowing\b|\bnewly\shired\b|\bup\sfrom\s(?=\d)|\bfrom\s(?=\d+\sto\b"
    r"|(?:yesterday|today|(?:this|last)\s(?:week|month|night|morning)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
    r"|\b(?:certificates?|certs?|quizzes)\s(?:just\s|have\s)?c[ao]me\sin\b"
    r"|\b(?:turned|handed|sent)\sin\s(?:their|the|his|her)\s(?:certificates?|certs?|quizzes)\b"
    r"|\b(?:passed|passing)\s(?:the|their|a)\s(?:test|exam|quiz)\b"
)
"""How somebody comes to know a figure: "I just checked the portal and it shows 59"."""
OUR_BRANCH = late(
    r"\bour\s(?:[^\W\d_]+\s){0,2}?(?:garage|yard|depot|terminal|office|division|location|branch|store|campus|station"
    r"|district)"
    r"(?:\sof\s[^\W\d_]+)?\b"
)
THE_OTHERS = late(
    r"\b(?:everyone|everybody|all\sthe)\s(?:else|others|rest)(?:'s|\s(?:is|has|have|was|are))\s(?:\w+\s){0,2}?"
    r"(?:done|trained|finished|through|certified|complete|completed)\b"
)
""" "9 remain, everyone else has been through it"."""
SHORT_OF = late(
    r"\bto\s(?:reach|hit|meet|get\sto|make|fulfill?|complete)\s(?:our|the|my)\s(?:(?:training|original"
    r"|overall|initial|final)\s)?(?:goal|target|pledge|commitment|number"
    r"|total|\d+)\b"
    r"|\baway\sfrom\s(?:finishing|being\sdone)\b|\b(?:short\sof|away\sfrom)\s(?:(?:our|the"
    r"|my)\s)?(?:\w+\s)?(?:goal|target|pledge|commitment|finish(?:\sline)?|total)\b"
)
MET_FIRST = late(
    rf"^\W*(?:hi\W+|hello\W+)?(?:we|i)\s(?:just\s)?(?:had|held|did|finished|wrapped\sup|completed)\s(?:our"
    rf"|the|an?)\s(?:(?!{BARRED})[a-z'-]+\s){{0,4}}?"
    r"(?:meeting|in-service|huddle|assembly|orientation|luncheon|breakfast|muster|retreat|stand-down"
    r"|kick-?off|conference|week|day)\b"
    r"(?:\s(?:on|this|last|yesterday|today|tonight|morning|afternoon|evening|night|week|[a-z]+day"
    r"|_+))*,?\s(?:and\s)?(?=\d)",
    seldom=True,
)
""" "We had our back to school meeting this morning and 17 more were trained": when they were."""
OCCASION = (
    r"(?:(?:_+(?:'s)?|[a-z]+day(?:'s|\s(?:morning|afternoon|night)(?:'s)?)?|(?:this|last)\s(?:week|month|night|[a-z]+day)(?:'s)?|(?:week|month|year)'s|yesterday's|today's|tonight's"
    r"|spring|summer|fall|winter|annual|quarterly|monthly|weekly|biweekly|daily|morning|afternoon|evening|all|company|staff|team|safety|driver|drivers'|operators?"
    r"|employee|department|district|crew|pre-shift|post-shift|pre-season|back-to-school|back\sto\sschool|new|hire|new-hire|employee|refresher|recurrent|professional"
    r"|development|big|training|opening|season|kickoff|shift|terminal|depot|yard|regional|state|of\sthe|school)\s)*"
    r"(?:all-?hands(?:\smeeting)?|in-?services?(?:\s(?:day|training))?|stand-?downs?|stand-?ups?|roll\scalls?|musters?|huddles?|line-?ups?|pass-?downs?"
    r"|shift\s(?:change|briefing|meeting)|briefings?|tailgates?(?:\s(?:talk|meeting))?|toolbox\s(?:talk|meeting)s?|town\shalls?|staff\smeetings?|safety\s(?:meeting|day|week|breakfast|lunch|banquet)s?"
    r"|(?:staff|team|crew|driver|drivers'|department|pre-?shift|post-?shift|union|monthly|weekly|quarterly|annual)\smeetings?|orientations?|onboarding|inductions?|kick-?offs?|retreats?|lunch\s(?:and|&|'?n'?)\slearns?|brown-?bags?"
    r"|training\s(?:day|week|night|block)s?|development\s(?:day|week)s?|pd\sdays?|bid\s(?:day|week)|service\sday|open\sshop|refreshers?|recurrent|ground\sschool|pre-?trips?"
    r"|turnaround|changeover|layovers?|make-?ups?|catch-?ups?)"
)
"""When a company has its people together anyway: "at the safety stand-down", "from Monday's all-hands"."""
SAID_WHEN = late(
    r"\b(?:since\sthe\s(?:first|1st|start|beginning|middle|end)\sof\s(?:the|this|last)\s(?:month|week|year"
    r"|quarter)|close\sof\sbusiness|(?:this\stime\saround|this\sgo-round|this\sround)"
    r"|as\spart\sof\s(?:(?:our|their|the)\s)?(?:[a-z-]+\s)?(?:orientation|onboarding|induction|in-service"
    r"|safety\smeeting|training\s(?:day|week)|meeting|roll\scall)|(?:just\s|about\s|only\s)?(?:a\sfew"
    r"|a\scouple(?:\sof)?|an?|_+|\d+|one|two|three|four|five|six)\s(?:days?|weeks?|hours?)\sago"
    r"|(?:right\s|just\s)?(?:before|over|ahead\sof|during)\s(?:the\s)?(?:long\s|holiday\s)?(?:weekend|break|holidays?|thanksgiving|christmas)"
    r"|(?:mostly|mainly|primarily|largely)(?=\snew\shires?\b)"
    r"|(?:as\sof|at|since)\s(?:noon|lunch(?:time)?|midday|midnight)|on\s(?:our|my)\s(?:end|side)|(?:this|last|past)\s(?:quarter|semester|season|pay\speriod)"
    r"|(?:counting\s(?:everyone|everybody|all)\s)?(?:since|from)\s(?:the\s)?(?:very\s)?(?:start|beginning|outset|launch)(?=\W*$|\s?[,.;!])"
    r"|as\swe\sspeak|up\s(?:un)?till?\snow|(?:before|after|at|past)\s(?:opening|closing|close|hours|dark|sunrise|sunset)(?=\W*$|\s?[,.;!])"
    r"|(?:right\s|just\s)?(?:before|after|during|over)\s(?:(?:the|our|a)\s)?"
    r"(?:lunch|dinner|breakfast|brunch|supper|morning|noon|evening|weekend|holiday|check-?(?:in|out))\s(?:rush|service|crowd)"
    r"|the\s(?:day|week|night|morning|weekend|[a-z]+day)\s(?:right\s)?(?:before|after)\s(?:_+|(?:the\s)?(?:long\s)?(?:weekend|holidays?|break))"
    r"|(?:off|on|from|via|using)\s(?:(?:my|our|their|the|an?|own|old|big|work|office|company|smart|flat|cell)\s)+"
    r"(?:laptops?|phones?|tablets?|ipads?|computers?|projectors?|tvs?|screens?|kiosks?|chromebooks?|monitors?)"
    r"|bright\sand\searly|across\sthe\sboard|(?:company|system|district|fleet|department|agency|property|campus|chain|store)[-\s]wide"
    r"|every\ssingle\b(?!\s(?:day|week|month|time|class|session|shift))|roll\scall|(?:the\sother\sday|this\spay\speriod|first\sthing)|from\s(?:[a-z]+day|_+)\s(?:to"
    r"|through)\s(?:[a-z]+day|_+)"
    r"|(?:in|over|during)\sthe\s(?:past|last)\s(?:few|couple(?:\sof)?|_+|\d+|two|three)\s(?:days|weeks)"
    r"|in\s(?:small|large|several|a\sfew|two|three|\d+)\s(?:groups|batches|waves)"
    r"|in\sone\s(?:sitting|go|shot|day|afternoon|morning)|in\sthe\s(?:meantime|interim)"
    r"|on\s(?:(?:our|their|paid|some|the)\s)?(?:overtime|clock|company\stime)|(?:during|before|after|between)\s(?:(?:our|their|the|a)\s)?"
    r"(?:(?:regular|morning|afternoon|evening|night|day|late|early|swing|graveyard)\s)?(?:shifts?(?:\schange)?|downtime|down\stime|work\shours|layovers?|roll\scall|pre-?trip)"
    rf"|(?:(?:from|at|during|over|on(?=\s(?:[a-z]+\s){{1,3}}days?\b))\s)(?:(?:the|our|a|an|this|last)\s)?{OCCASION})\b"
)
""" "Two days ago", "in small groups": when and how it was."""
MANAGED = late(
    r"\b(?:(?:(?:was|were|been|are|am)\s)?able|managed|got)\sto\s(?:train|put|certify|run|hold|teach"
    r"|(?=(?:get|complete|finish|do)\b))|\b(?:provided|delivered|gave|administered)\s(?:the\s|our\s|botl\s"
    r"|tat\s)*training\s(?:to|for)\b|\bsigned\soff\s(?:on|for)\b|\btook\spart(?:\sin)?\b(?!\sof)|\b(?:finished"
    r"|completed"
    r"|wrapped\sup|done"
    rf"|finishing)\straining\b|\b{LESSON}\s(?:took\splace|(?:was|were)\sheld)\b"
    r"|\b(?:showing|listed|marked|logged|recorded)\sas\s(?:complete|completed|trained|done|certified"
    r"|finished)\b|\bper\s(?:class|session|group|training|workshop)\b"
    r"|\bheard\s(?:the|our|a)\s(?:\w+\s)?(?:presentation|talk|training|program)\b"
    rf"|\bcame\sto\s(?=(?:the|our|yesterday's|today's|[a-z]+day's)\s(?:\w+\s){{0,2}}?{LESSON}\b)"
    r"|\bmade\sit\s(?:up\s)?to(?=\s\d)"
)
"""What was managed is done: "we were able to train 14", "just finished training 14 more"."""


TOOLS = ("with ", "using ", "via ")
WITH_WHOM = late(
    r"\b(?:trainings?|class(?:es)?|sessions?|courses?|modules?|workshops?|presentations?|videos?"
    r"|materials?|curriculum|slides|captions|subtitles"
    r"|online|app|\w+(?:ers?|ors?|ants?|ists?)|staff|team|crew|chief|captain|sergeant|sgt|lieutenant|lt"
    r"|deputy|group|hr|help"
    r"|people|folks|union|department)\b"
)
""" "With our school resource officer" tells by whom; "with the new forklift" what about."""


def without_adjuncts(low: str, names: frozenset[str]) -> str:
    """The plain text without such phrases, if its kernel is plain; else the text. `names` are the names in it."""
    low = TELLING.sub(" ", " ".join(low.split()))
    if HOSTED.search(low):
        low = CAME.sub("attended", low)
    if not KERNEL.search(low):
        return low
    low = OF_WHOM.sub(lambda found: _whoever(found, names), low)
    return ADJUNCT.sub(lambda found: _aside(found[0], names), OUR_OWN.sub("we ", low))


def _aside(phrase: str, names: frozenset[str]) -> str:
    """ "In" or "on" some matter tells what about: such a phrase must say where."""
    about = phrase.startswith(("in ", "on ")) or (phrase.startswith(TOOLS) and not WITH_WHOM.search(phrase))
    return phrase if about and not is_place(phrase, names) else " "


def _whoever(found: re.Match[str], names: frozenset[str]) -> str:
    said = found["whose"].split()
    people = next((at for at, word in enumerate(said) if at and (word in ANYBODY or word in SPECIFIC)), None)
    if people is None or (people > 1 and not names.isdisjoint(said[:people])):
        return found[0]  # "12 Flying J employees" are of another company.
    return f"{found['number']} {found['kind']}{' '.join(said[people:])} "
