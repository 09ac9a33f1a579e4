"""What stands around a plain statement of training, and says only where, when, how or by whom it was given.

Nobody can list every word that may stand there: "during our spring luncheon", "with Sergeant Cole". So where the
kernel is plain, a number beside a verb of training that is done, such a phrase may have words we do not know.
"""

import re

from bot.understanding.harmless.departments import TRADES
from bot.understanding.words.numerals import SMALL, SPELT
from bot.understanding.words.units import ANYBODY, SPECIFIC
from bot.understanding.words.wheres import is_place
from bot.understanding.writing.patterns import late

TRAINED = (
    r"(trained|retrained|certified|taught|educated|graduated|briefed|completed|finished|took|taken|attended|watched"
    r"|viewed|saw|seen|passed|placed|posted|hung|distributed|installed|displayed|handed out|given out"
    r"|(went|gone|put) up"
    r"|(went|gone|been|put|got|gotten|came|ran|took|taken|walked|made it|led|brought) ([\w']+ ){0,6}?through"
    r"|sat (in (on|for)|through)|covered|presented to"
    r"|(squeezed|fit|fitted|worked|snuck|slipped|got) in(?= (another )?\d)|participated|wrapped up|knocked out"
    r"|(got|gotten|earned|received|have|hold) (their|the|an?) (\w+ ){0,2}?(certificates?|certs?|certifications?))"
)
NUMBER = rf"(\d[\d,.]*|\b{SPELT}\b)"
LESSON = r"(trainings?|class(es)?|sessions?|courses?|modules?|workshops?|presentations?|videos?)"
BOOKED = (
    r"(^\W*|, |\bplease |\byou can )((add|log|record|count) (in |us down for )?"
    r"|(put|mark) (us|me) down for )(another\s|an? )?"
)
KERNEL = late(
    rf"""
    {NUMBER} ([\w'-]+ ){{0,8}}?({TRAINED}|done
      |did (it|theirs|(the|their|our) ((online|short|full|whole|video) )?({LESSON}|version))|take it)\b
    |\b{TRAINED} ([\w'-]+ ){{0,4}}?{NUMBER}|\bpresented ([\w'-]+ ){{0,7}}?to ([\w'-]+ ){{0,2}}?{NUMBER}
    |\b(held|hosted|ran|did|gave|taught|conducted|led|delivered|facilitated|had|closed out
      |wrapped up) ([\w'-]+ ){{0,4}}?{LESSON}( (on|this|last|yesterday|today|morning|afternoon|evening|night|week
      |[a-z]+day)){{0,4}} (for
      |with|of|to) ([\w'-]+ ){{0,2}}?{NUMBER}
    |{BOOKED}{NUMBER}
    |(^\W*((just|also|only|so|and) )*
      |\b(we|i|patrol|dispatch|maintenance|housekeeping|security|engineering|days|nights
      |our (\w+ ){{0,2}}?(trainer|instructor|coordinator|supervisor|manager|director|sergeant|chief|captain|lieutenant
      |lead|team|crew|staff|office|department)) (just\s
      |also |only )?)did (another )?{NUMBER}( (more|others?|extra|additional|people))?(?= *($|[.,;!]
      |(at|in|on|over|during|yesterday|today|tonight|this|last|from|with|through)\b))
    """,
)
BARRED = (
    r"(an?other|others?|sister|partners?|parent|different|contractors?|vendors?|customers?|clients?|county|state"
    r"|association|union|members?|guests?|students?|public|community|neighbou?r\w*|previous|old|wrong|next|upcoming"
    r"|half|part|parts|former|ex|retired|terminated|fired|dismissed|laid|deceased|brokers?|subcontract\w*|leased"
    r"|franchise\w*|visiting|rejected|absent|rivals?|borrowed|loaned|homeless|imaginary|fictional|tsa|airline|bank"
    r"|yoga|gym|passengers?|affiliates?|subsidiar\w+|trafficked|enslaved|girls?|victims?|raid|shooting|assault"
    r"|rescue|shelters?|orphanage|foster|parish|youth|locked|fights?|lockdown|cancell?ation|tomorrow\S*|potential"
    r"|prospective|future|untrained|uncertified|un\w+ed|non|company|companies|firms?|agency|agencies|carriers?"
    r"|organi[sz]ations?|church\w*|tenants?|insur\w+|auditors?|competitors?|suppliers?|temp|temps|hospital's|kids"
    r"|children|dogs?|empty|interview\w*|problems?|issues?|errors?|delays?|exceptions?|hold|paper|probation|leave"
    r"|vacation|strike|foot|advance|list|waitlist|progress|error|mistake|average|need|case|addition|charge)\b"
)
"""Words that may make of a phrase more than a place or a time."""
ENDS = (
    r"(?= *($|[.,;!:)]"
    r"|\b(during|at|in|on|by|with|over|after|before|through|throughout|and|but|so|that|who|we|i|yesterday|today"
    r"|tonight|this|last|since|for|from|have|has|were|was|got|completed|finished|took|attended|watched)\b))"
)
PHRASE = (
    rf"\s((the|our|a|an|your|my|this|that|their|its) )?((?!{BARRED})([^\W\d_]+(['-][^\W\d_]+)*(?![^\W\d_])"
    rf"|_+) ?){{1,4}}?{ENDS}"
)
ADJUNCT = late(
    rf"\b(during|at|by|(?<!done )(?<!finished )with|over|after|before|throughout|as part of"
    rf"|thanks to|along with|using|despite|between"
    rf"|because of|in spite of|inside|within|following|via|prior to|ahead of|right off|near|amid|around"
    rf"|alongside|from(?= (our|the|this|that) )){PHRASE}"
    # "Trained in first aid", "a class on fire safety" tell what about, and it may be another matter.
    rf"|(?<!trained )(?<!certified )(?<!educated )(?<!training )(?<!course )(?<!class )(?<!video )(?<!workshop )"
    rf"(?<!session )\b(in|on){PHRASE}",
)
OF_WHOM = late(
    rf"""
    (?P<number>\b{NUMBER}) (?P<kind>((more|additional|other|new|extra|of|our|the|their) )*)(?P<whose>((?!{BARRED}
      |({TRAINED}|have|has|had|were|was|are|is|left|to|and|or|who|that|at|in|on|for|with|from|by|during|after|before
      |this|last|since|through|of|the|our|over)\b
      |\w+'s\b|\w+s'|un\w+|non\w+)[^\W\d_]+(-[^\W\d_]+)*( |(?=\W|$))){{2,5}})
    """,
)
""" "19 more of our OTR drivers": which people of theirs; nothing else is told by words between number and people."""
RANK = (
    r"(sergeant|sgt|lieutenant|lt|captain|capt|corporal|cpl|detective|det|deputy|officer|coach|mr|mrs|ms|miss"
    r"|colleague|coworker|teammate)"
)
ACTING = (
    rf"(?=(just |also |has |have )*({TRAINED}|did|held|ran|gave|hosted|conducted|led|taught|delivered|presented"
    r"|facilitated|put|got|had)\b)"
)
OUR_OWN = late(
    rf"""
    (?<!\bof )(?<!\bfrom )(?<!\bfor )\bour ((?!{BARRED}|\w+'s\b)[^\W\d_]+([-'][^\W\d_]+)* ){{1,4}}?{ACTING}
    """,
)
""" "Our school resource officer did another class": whoever acts for them."""
WITH_RANK = late(
    rf"""
    \b{RANK}\.? ([^\W\d_]+(-[^\W\d_]+)* ){{1,2}}?(?=(just |also |has |have )*(trained|certified|educated|briefed|taught
      |did|presented to|put)\b)
    """,
)
""" "Sergeant Cole trained 12": who is named with a rank is somebody of theirs."""
HOSTED = late(
    r"""
    \b(held|hosted|ran|did|gave|had) (an?|our|the|another|two|\d+) (\w+ ){0,2}?(sessions?|class(es)?|trainings?
      |workshops?|talks?|courses?|presentations?)\b
    """,
)
CAME = late(r"\b(came(?! (by|over|back|in|out|from|up|to)\b)|showed up|joined us)\b")
TELLING = late(
    r"""
    ^[^.!?;\d]{0,60}?\b(let (you|y'all) know|pass along|tell you|inform you|advise you|report|share
      |say) (to you )?(that )(?=[^.!?;]{0,200}\d)
    """,
)
""" "The chief asked me to let you know that 19 more were trained"."""
SINCE = late(
    r"""
    \b(since|after) (the|your|our|that|my) (coalition |last |first |latest |phone |e-?mail ){0,2}?(event|call|exchange
      |chat|conversation|visit|check-?in|build|gathering|conference|kick-?off|meeting)\b
    |\bsince (we|i) (started|began|signed up|pledged)\b
    |\bsince (the )?(beginning|start|end|middle) of ((the|this|last) (month|week|year|quarter)\b|_+
      |(january|february|march|april|may|june|july|august|september|october|november|december)\b)
    |,? (on account of|because of|thanks to|from|after) (the|our|a|that|this|last [a-z]+'s) ([a-z_]+ )?(make-?up
      |refresher|catch-?up|repeat) (class|session|course|training|day)(?=\W*$|[.;!,])
    |\b(over|during|after|before) (the )?(holidays?|break|christmas|thanksgiving|new year's)\b
    |\bsince (halloween|thanksgiving|christmas|labor day|memorial day|easter|new year's|the holidays)\b
    """,
)
""" "Since the event" says when; who was sent "to the event" was there already."""
GOT_LIST = late(
    r"""
    ^\W*((i|we) )?(just )?(got|received) (the|our|my) (roster|report|numbers|list|sheet|count|results|certificates
      |figures)s?( (back|in|today
      |(from|form|off) (hr
      |(the|our|my) (\w+ )?(office|trainer|manager|supervisor|coordinator|director|chief|boss|lms|system|portal))))*(,
      |:| -| and\b)
    """,
)
""" "Got the list from HR:"."""
TOTAL_IS = late(
    r"""
    \b(set|make|bring|put|move|get) (our|the|my) ([a-z]+ )?(total|count|tally)( (to|at))?(?= \d)
    |\b(tack on|chalk up|credit us with|jot down|write down|go ahead and(?= add))(?= (another|an|add|\d))
    |\b(total|running|overall|latest|current) figure is(?= \d)
    |\b(total|count|tally|number|figure)s? (went|goes|has gone|jumped|rose|grew|increased) (up )?by(?= \d)
    |\b(increase|raise|bump|up) (our|the|my) (total|figure|count|tally) (up )?by(?= \d)
    |\b(total|count|tally|number|figure)('s| comes to| (should|will) (now )?(be|read|say|show))(?= (now )?(at )?\d)
    """,
)
""" "Please set our total to 66", "increase our count by 6", "our total's at 66"."""
FEW = rf"((?!one\b)({SMALL}))"
SITES = (
    r"(locations|sites|offices|yards|depots|terminals|branches|properties|schools|hotels|stores|shops|garages"
    r"|stations|campuses|clinics|hospitals|restaurants|casinos|plants|warehouses|hubs|resorts|buildings|clubs|bases"
    r"|lodges|farms|ranches|dorms|rinks|marinas|salons|banks|cent(er|re)s|libraries|bakeries|wineries|houses"
    r"|facilities|cafes|diners|pubs|bars|gyms|pools|parks|cafeterias|kitchens|pharmacies|labs"
    r"|towers|wings|floors|parishes|churches|shelters|missions|malls|markets|docks|hangars|arenas)"
)
FOUND = late(
    rf"""
    \b(i|we) (just |have |'ve )*(checked|pulled( up)?|looked (at|in|up|into|through)|went (through|over)|reviewed
      |updated|counted( up)?|opened|ran) (with )?(the |our |my |your |(?<=with ))([a-z'-]+ ?){{1,4}}?(,|\band\b|\bso\b
      |:| -)
    |{GOT_LIST.pattern}
    |\b(according to|based on|as per|per|going by|looking at|checking|reviewing) (the|our|my
      |your) ([a-z'-]+ ){{0,2}}?(portal|system|rosters?|reports?|lms|spreadsheet|lists?|records?|logs?|sheets?
      |dashboard|tracker|database|tracking|manager|supervisor|trainer|hr|office|coordinator|director|count|tally
      |numbers|files?|app|certificates?|payroll|department|data) ?(?=,|\bwe\b|\bi\b|\ball\b|:|\d|\W*$)
    |\b(the|our|my) ([a-z'-]+ )?(portal|system|roster|report|lms|spreadsheet|list|records|log|sheet|dashboard
      |tracker) (now )?(says|show|shows|showing|reads|lists|has us at|puts us at)\b
    |\b(location|branch|office|yard|depot|terminal|site|shop|store|facility|campus|property
      |station)( (people|employees|drivers|staff|officers))? of ([^\W\d_]+ ){{1,3}}?(?=(have|has|were|was|got|completed
      |finished|took|attended|watched)\b)
    |(\bfrom (the|our)|\bour) ([^\W\d_][\w'-]* ){{0,2}}?(garage|yard|depot|terminal|office|division|location|branch
      |store|shop|building|campus|side|station|precinct|district|shift|crew|team|staff
      |kitchen)\b( of( (?!trained\b|has\b|have\b)[^\W\d_]+){{1,2}}?(?= (trained|has|have|put|completed|finished)\b
      | *($|[.,;!])))?
    |\b(hr|human resources
      |(our|the|my) (\w+ )?(trainer|manager|supervisor|coordinator|director|chief|office|gm|boss|owner|captain|sergeant
      |department)) (has\s
      |just )?(confirmed|says(?= we\b)|confirms|verified|reported|reports|shows(?= \d)
      |(tells|shows) (me|us))( that)?\b(?=[^.;]{{0,200}}\b(trained|finished|completed?|certified|passed|attended|took
      |we('re| are) (now )?at \d+)\b)
    |\b(across|at|in|from|between) ((all|both|our|the|of|several|multiple|{FEW}|\d+) )+(\w+ )?{SITES}\b
    |\b(all|both) ((of|our|the|my|{FEW}|\d+) )*(\w+ )?{SITES} (combined|(put |taken )?together|included)\b
    |\band counting\b|\b(i'm|we're) showing\b|\bnewly hired\b|\bup from (?=\d)
    |\bfrom (?=\d+ to\b
      |(yesterday|today|(this|last) (week|month|night|morning)|(mon|tues|wednes|thurs|fri|satur|sun)day)\b)
    |\b(certificates?|certs?|quizzes) (just |have )?c[ao]me in\b
    |\b(turned|handed|sent) in (their|the|his|her) (certificates?|certs?|quizzes)\b
    |\b(passed|passing) (the|their|a) (test|exam|quiz)\b
    """,
)
"""How somebody comes to know a figure: "I just checked the portal and it shows 59"."""
OUR_BRANCH = late(
    r"""
    \bour ([^\W\d_]+ ){0,2}?(garage|yard|depot|terminal|office|division|location|branch|store|campus|station
      |district)( of [^\W\d_]+)?\b
    """,
)
THE_OTHERS = late(
    r"""
    \b(everyone|everybody|all the) (else|others|rest)('s| (is|has|have|was|are)) (\w+ ){0,2}?(done|trained|finished
      |through|certified|complete|completed)\b
    """,
)
""" "9 remain, everyone else has been through it"."""
SHORT_OF = late(
    r"""
    \bto (reach|hit|meet|get to|make|fulfill?|complete) (our|the|my) ((training|original|overall|initial|final) )?(goal
      |target|pledge|commitment|number|total|\d+)\b
    |\baway from (finishing|being done)\b
    |\b(short of|away from) ((our|the|my) )?(\w+ )?(goal|target|pledge|commitment|finish( line)?|total)\b
    """,
)
MANAGED = late(
    rf"""
    \b(((was|were|been|are|am) )?able|managed|got) to (train|put|certify|run|hold|teach|(?=(get|complete|finish|do)\b))
    |\b(provided|delivered|gave|administered) (the |our |botl |tat )*training (to|for)\b|\bsigned off (on|for)\b
    |\btook part( in)?\b(?! of)|\b(finished|completed|wrapped up|done|finishing) training\b
    |\b{LESSON} (took place|(was|were) held)\b
    |\b(showing|listed|marked|logged|recorded) as (complete|completed|trained|done|certified|finished)\b
    |\bper (class|session|group|training|workshop)\b|\bheard (the|our|a) (\w+ )?(presentation|talk|training|program)\b
    |\bcame to (?=(the|our|yesterday's|today's|[a-z]+day's) (\w+ ){{0,2}}?{LESSON}\b)|\bmade it (up )?to(?= \d)
    """,
)
"""What was managed is done: "we were able to train 14", "just finished training 14 more"."""


TOOLS = ("with ", "using ", "via ")
WITH_WHOM = late(
    r"""
    \b(trainings?|class(es)?|sessions?|courses?|modules?|workshops?|presentations?|videos?|materials?|curriculum|slides
      |captions|subtitles|online|app|\w+(ers?|ors?|ants?|ists?)|staff|team|crew|chief|captain|sergeant|sgt|lieutenant
      |lt|deputy|group|hr|help|people|folks|union|department)\b
    """,
)
""" "With our school resource officer" tells by whom; "with the new forklift" what about."""


def without_adjuncts(low: str, names: frozenset[str]) -> str:
    """The plain text without such phrases, if its kernel is plain; else the text. `names` are the names in it."""
    low = TELLING.sub(" ", " ".join(low.split()))
    if HOSTED.search(low):
        low = CAME.sub("attended", low)
    if not KERNEL.search(low):
        return low
    low = OUR_UNIT.sub(" ", OF_WHOM.sub(lambda found: _whoever(found, names), low))
    return ADJUNCT.sub(lambda found: _aside(found[0], names), OUR_OWN.sub("we ", low))


def _aside(phrase: str, names: frozenset[str]) -> str:
    """ "In" or "on" some matter tells what about: such a phrase must say where."""
    about = phrase.startswith(("in ", "on ")) or (phrase.startswith(TOOLS) and not WITH_WHOM.search(phrase))
    return phrase if about and not is_place(phrase, names) else " "


def _is_of_people(word: str) -> bool:
    return word in ANYBODY or word in SPECIFIC or TRADES.fullmatch(word) is not None


OUR_UNIT = late(
    rf"""
    \b(from|of|on|in|at) (the|our|my) ((?!{BARRED}|waiting\b|wait\b|sign-?up\b|class\b|first\b|second\b|third\b
      |last\b)[a-z'-]+ ){{1,3}}?(unit|team
      |squad|crew|patrol|division|department|fleet
      |desk|bureau|detail|operation|operations|side|shift|platoon)\b{ENDS}
    """,
)
""" "12 more of the gang unit", "on the reefer team": of which of their own people they are."""


def _whoever(found: re.Match[str], names: frozenset[str]) -> str:
    said = found["whose"].split()
    people = next((at for at, word in enumerate(said) if at and _is_of_people(word)), None)
    if people is None or (people > 1 and not names.isdisjoint(said[:people])):
        return found[0]  # "12 Flying J employees" are of another company.
    return f"{found['number']} {found['kind']}{' '.join(said[people:])} "
