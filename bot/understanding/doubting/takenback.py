"""What is asked about however plain a figure is told: touched up, broken off, to come, or not of who was trained."""

from itertools import combinations

from bot.understanding.counting.addends import behind_their_names
from bot.understanding.counting.count import Count
from bot.understanding.counting.labels import DEPARTMENT, SHIFT
from bot.understanding.doubting.aside import SHORT_OF
from bot.understanding.harmless.adjuncts import SITES
from bot.understanding.readings import ReplyContext
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.units import group_of
from bot.understanding.writing.patterns import late

TOUCHED_UP = late(
    r"""
    \bdon't quote me\b|\bmade (it|them|that) up\b|\b(exaggerat|fudg|cheat|padded|padding|embellish)\w*
    |\blooks? (good|better|nice)\W*$|\bfor how many\b|\b(another|a) (bunch|handful) on\b
    |\b(i|we|i've|we've) (have )?(stretched|massaged|bumped|pushed|adjusted) (it|that|the (number|figure|count))\b
    |\bso (that )?([a-z']+ ){1,3}(is|are|stays?|will be|gets?|looks?) (happy|pleased|content|off my back)\b
    |\b(wrote|typed|put|said|sent) \d+\b[^.;!?]{0,30}?\b(when|where|while)\b|\b(hit|typed|pressed) the \d\b
    |\bgrain of salt\b|\bmessing with you\b|\blol i wish\b|\bgave (those|them) to us\b|\bwe talked instead\b
    |\bstill to be approved\b|\bunless (those|these|they)\b|\bof (those|the ones) already (there|in|on)\b
    |\b(would|will|have to|had to|need to|should|better
      |best to) (have to )?ask (?!(me|you|us|if|for|about|them to)\b)\w+
    |\bjust (said a word|mentioned|spoke|talked)\b
    """,
)
""" "12 more, I fudged it a bit": who tells the figure does not stand by it."""
BROKEN_OFF = late(
    r"""
    \b(had to|have to|made us) (stop(?! for a)|halt|cut(?! it to)|suspend|interrupt|end)\b(?![^.;!?]{0,200}\b(times?
      |finish\w*|resum\w*)\b)
    |\b(cut short|broke off|broken off|stopped (halfway|early|short|in the middle|at (the )?middle|before the end)
      |ended (early|before|halfway)|over before)\b|\bwe've lost\s
    |\b(nobody|no one|none|hardly an\w+|barely an\w+|few|not (everyone|everybody|all)) (of them )?(\w+ )?(stayed
      |finished|completed|passed|watched|got (to|through)|made it|saw (it|the end)|took the (quiz|test))\b
    |\b(most|some|half|several|many|all|they) (of them )?(left|walked out|went home
      |fell asleep)\b(?! (happy|smiling|with|after|when it ended))
    """,
)
""" "9 more, we had to stop the workshop", "nobody stayed to the end"."""
TO_COME = late(
    r"""
    \b(when|once) ([a-z]+ ){1,3}(is|are|gets?|comes?) back\b|\bin the new year\b
    |\b(by|after|with|over|before) (tomorrow|tonight)('s)?\b
    |\d ([a-z]+ ){0,2}by (christmas|new year\S*|easter|spring|summer|fall|winter|year('s)? end
      |(the )?end of (the|this) \w+)\b
    |\b(they|these|those|the class(es)?) (come|start|take|do|go|begin|finish|get|sit|is|are)\b( [a-z]+){0,3}? (next
      |tomorrow|on [a-z]+day|later)\b
    |\b(these|those|that|it) (is|are|was|were) (from )?(the \w+ )?before\b
    |\b(headed (over|up|here|in|this way)|on (the|their) way (here|up|over|in|from)|en route|yet to arrive)\b
    |\d ([a-z]+ ){0,3}?(arriving|coming|heading|being sent|transferring|moving|joining|inbound
      |on the bus)( [a-z]+)? (from|over|here|by|up)\b
    |\d ([a-z]+ ){0,3}?(on (the|their) way|working on it|nearly there|almost there)\b
    |\b(was|were|been) (asked|told|meant|due|set|(?<!hall was )booked|supposed|scheduled|invited) (to|for|in)\b(?! tell)
    |\b(gets?|do|does|takes?) (theirs|it) ([a-z]+ ){0,3}on [a-z]+day\b
    """,
)
""" "16 more porters, when Giulia is back"; and what is of long ago."""
NOT_THOSE_WHO_DID = late(
    r"""
    \b(between|among) (us|we|ourselves) and\b|\d ([a-z]+ )?(lines|entries|rows|records|unused|spare|blank)\b
    |\b(from what i (gather|hear|understand)|i gather|(can't|cannot) vouch
      |i (wasn't there|did not see it|didn't see it))\b
    |\b(not (one|a single)|none of (the|our|my)) [a-z]+ (has|have|is|are|did|took|got) (done|trained|yet|had|taken|it
      |been|the)\b
    |\b(attached|enclosed|here's (the|my|our) (list|sheet|spreadsheet|roster|file|log))\b[^.;!?]{0,200}?[(,] ?\d
    |\d (more |new |additional |extra )?((?!newly\b)[a-z]+ )?(?<!newly )(hired|recruited|assigned|promoted|retired
      |resigned)\b(?![^.;!?]{0,200}\b(train|complet|certif|finish|pass|class|course|done|took|through))
    |\bif you (can|could) call (it|that)\b|\b(same|identical) (faces|people|ones|crowd)\b|\bhad to repeat\b
    |\btitle \d+\b|[\"'](done|trained|certified|finished)[\"']|\bup to speed on\b|\bshowed \d+ ([a-z]+ ){0,2}?how\b
    |\b(haven't|have not|hasn't) (been )?unpacked\b
    |\bstill in (the|their|my) (box|boxes|boot|trunk|car|garage|wrapper)\b
    |\b(told (me|us)|i (heard|listened|saw|watched)|heard|they say|said) that (the|another|those|their) (?!total|number
      |count|figure|training|class|session|course|portal|system|quiz|rest|others|night|day|morning|evening|shift|crew
      |team|last)[a-z]+
    |\b(the|that|another|an?) (general |local |other |city |state )?(hospital|clinic|university|neighbou?rs?
      |competition|firefighters)( [^\W\d_][\w'-]*){0,4}? we're at \d
    |\b(module|part|block|stage|phase) (\d|one|two|three)\b,? ?(of|out of|/)\b
    |\b(first|second|third|initial) (part|module|block|stage|phase|day|session) ?[(,]? ?(of|out of) (\d|two|three
      |four)\b
    |\d ([a-z-]+ ){0,3}?(arrived|(were|got) delivered|remain on the shelf)\b|\d (bus|van|truck|car|boat) ?-?loads?\b
    """,
)
""" "31 lines, several have no name", "24 more, identical faces both days", "75 stickers arrived"."""
HALF = r"(they|some|most|half|many|several|a few|few|two|three|four|five|one) (of (them|those|these) )?"
UNDONE_SINCE = late(
    rf"""
    \b(but|and|although|though|only) (?!one (in|at|on) ){HALF}((are|were|is|was|have|had|did|do|still
      |just) )*(not\b|never\b|\w+n't\b|(of|from|in|with|for) (an?other|(a|the|some) (other|different)
      |(?!(the|our|my|both|all|each|days?|nights?|_)\b)[a-z]+\W*$))
    |\b(but|though) (it was )?(of|in|for|from|on|with) (an?other|(a|the|some) (other|different))\b
    |\bhop(e|es|ing) (that )?(they|all|everyone|these) (all )?(finish|pass|complete|show|come|make|get|do)(e?s)?\b
    |\bthey (all )?(want|would like|plan|intend|hope|need|have) to (take|do|attend|complete|finish|start|watch|join)\b
    |\bhave (them|those|these) ([a-z]+ )?(scheduled|booked|lined up|planned|registered|enrolled|signed up)\b
    |\b(video|sound|audio|link|system|portal|quiz|site) (did not|didn't|would not|wouldn't|won't|does not
      |doesn't) (work|play|load|open|start)\b(?![^.;!?]{{0,200}}\b(first|then|but|until)\b)
    |\bit (was|got|had to be) cancel\w*
    |\b(but|although|though) half (of (them|those|these) )?(are|were|is
      |was)\b(?! ((\w+ ){{0,2}}?(done|trained|new)\b|(from|on) (the )?(nights?|days?|swing|mornings?|evenings?)))
    |\bbut ((that|this|it|they|those|these) (was|were) )?(from )?(the )?(last|previous) (year|season|spring|summer|fall
      |winter)\b
    |\b(with|including|counting) (the|our|those|all) ([a-z]+ ){{0,2}}?20\d\d\b
    """,
)
""" "18 more, they loved it and half are of another location", "20 more, we have them scheduled for March 3"."""
DENIED = late(
    r"""
    ([,;.!(-] ?|\b(but|and|though|although) )(they|it|that|those|these)('ve
      |'re)? ((all|still|just) )?((have|has|had|did|do|does|are|were|was|is) )?(not|never
      |[a-z]+n't) ((yet|all|really|even) )?(finish|complet|pass(?!ed around)|train|certif|sign|start|tak|took|done|do\b
      |attend|been trained|get\b|got|show|count|want)\w*
    |\bwe (did not|didn't|have not|haven't|never) (train|certif|taught|teach|count)\w* (them|those|these|it)\b
    |\bthey [^.;!?\d]{1,40} and (have|had|did|has) not (finish|pass|complet|take|tak|start)\w*|\bi miscounted\b
    |\b(they|who) ((have|all) )*(only|just) signed\b(?! up\b)|, half ?way\W*$
    |\b(have|has|had|got|with) no (certificates?|certs?|proof|sign-?in)\b
    |\bno (certificates?|certs?|quiz(zes)?|proof|paperwork|scores?|results?) (yet|so far|for (them|those|these))\b
    |\b(that|this|which|it) includes? [^.;!?]{0,40}?\b(last year|previous(ly)?|20\d\d
      |(before|from before) (we|the|you))\b
    |\b(the rest|the others|some|a few|part)( of (them|those|these))? ([a-z]+ ){0,2}?(failed|bombed|flunked|retak\w+
      |repeat\w*|redo|will (try|retake|repeat|redo|finish)|(have|need|has) to (retake|repeat|redo|finish|pass|do))\b
    |\d of (them|those|these) (have|got|passed|finished) (?!(new|another)\b)
    |\b(most|almost all|nearly all|not all)( of them)? passed\b
    |\b(nobody|no one|none of (them|those)) (has|have) (done|taken|finished|passed|completed|seen)\b
    |\b(done|finished|completed|watched|seen|through|with) (the )?(first|only|half|part|(one|two|three|\d) of)( [a-z]+
      | \d)? (modules?|parts?|sessions?|videos?|lessons?|half)\b
    |\b(they|those|these) (might|may|could) (belong|be (from|of|on)|count)\b
    |\b(done|finished|complete)\W+(\d+ (of|out of) \d+\W+)?(the )?(last|other|remaining|final) \d+ (are|is) (scheduled
      |booked|set|due)\b
    |\b(a little|a bit|slightly|somewhat) (under|short|shy|below|over|above)( of)? (that|it)\b
    |(?<!including the \d )(?<!including the \d\d )\bi (told you about|mentioned) (them |it |that |those )?(last
      |earlier|before)\b
    |\b(they've|they have|theirs?) (also )?(put|counted|reported|included|listed) (our|us|them|these|those)\b
    |\b(sent|e-?mailed|forwarded|mailed)( out)? ([a-z]+ ){0,4}?to \d|\b(short(ened|er)? version|version short)\b
    |\b(though|but|although) (that|this|it) includes? (some|a few|people|visitors|guests|temps|contractors|volunteers
      |others|customers|passengers|members|the [a-z]+('s?)? (council|board|union|club))\b
    |\bdid i (already )?(send|report|give|tell|count)\b
    |\bi (haven't|have not) seen (the|any|a) (roster|list|sheet|record|certificate|report|name|paper|sign)
    |\bi only (have|count) [^.;!?]{0,30}? \d
    |(?<!know )(?<!see )(?<!ask )(?<!wonder )(?<!wondering )(?<!check )\bif (the|they|everyone|everybody|all|those
      |these|my|our|that|he|she) ([a-z]+ ){0,4}?(finished|passed|showed|completed|went|took|counts?|held
      |happened)\b(?![^.!;]{0,200}\?)
    |\b(but|and) ((nothing|none|nobody|no \w+)\b[^.;!?]{0,20}?\b|not )(signed|finished|certified|official|final
      |approved|passed)\b
    |\bthey('ve| have)? (just )?(got )?(started|begun)\b(?! (to|early|late|on time))
    |[,;.-] (they('re| are) )?half ?way through\b|\bbut only (half|some|a few|one|two|three
      |\d+)\b|\badd nothing\b
    |\b(still|yet) (ahead of|in front of) (them|us)\b|\bi (wanna|want to) say\b(?! (thank|that|hi|hello|how))
    |\b(nothing|not) (in|on) the books\b|\bnot (yet )?(to be |be )?(booked|counted|entered|recorded|logged)\b
    |\bbetter wait\b|\bnot (a single )?one (of (them|those) )?(has|have|had|passed|finished|took)\b|\bsecond-? ?hand\b
    |\bsays? (otherwise|something else)\b
    |\b(those|which|ones) (we|i) (already (had|have)|had already|already (counted|entered|reported|sent|gave|told))\b
    """,
)
""" "12 more, they have not finished", "but nothing is signed", "they have just started"."""
NOT_LEFT = late(
    r"""
    \b(not|never|don't have|doesn't have|haven't|no longer) (have |got )?\d[\d,]* ([a-z]+ )?(left|to go|remaining)\b
    |\d ([a-z]+ ){0,2}?(have|has) (since|now|already|all) left\b
    """,
)
NOT_BEGUN = late(
    r"""
    (^\W*((hi|hello|hey|sorry|unfortunately|no)\b\W*){0,3}((we|i) )?
      |\b(we|i) )((haven't|have not|not) ((really|even|actually|yet) )?(started|begun|(gotten|got) (around )?to it)
      |(none|nobody|no one|not|nothing) yet)( yet)?(?=\W*$| ?[,.;!:-]| (because|since|as|due|sorry|we|i|and)\b)
    """,
)
SINCE_DONE = late(
    r"""
    \b(but|except|only|apart|just|trained|certified|did|done|completed|finished|passed|took|taken|taught|attended|sat
      |saw|seen|watched|graduated|earned|hosted|held|gave|given|led|educated|briefed|hung|presented|delivered
      |distributed|covered|reached)\b
    """,
)
TELLS_ELSE = late(
    r"""
    \b(start|begin|arriv|retir|hir|regist|schedul|plan|need|wait|depart|resign|vacan|open|snow|storm|short)\w*
    |\b(are|is|were|was|have|had|we're|they're|quit|left|out|off|down|sick|broke|broken|will|going|next|tomorrow)\b
    """,
)
WORD_BEHIND = late(r" [a-z]")
NOBODY_YET = late(
    r"""
    \b(not (one|a single)|nobody|no one
      |none)\b(?! (left|missing|after that|more|else|to go|failed|of (them|those) (failed|complained)))
    """,
)
""" "118 badges are still in the cupboard, not one welder has had the class": what is left is no remainder."""
THERE = late(
    r"""
    \bthere('s|'re| (are|is)) ([a-z]+ )?\d
    |\bwe (now )?have (about |over |around )?\d[\d,]* ([a-z]+ )?[a-z]+ (at|in|on|across|working) (?!total|all|average
      |target|track|record|good|compliance|file|the (books|system|portal))[a-z]
    |\d ([a-z-]+ ){1,2}?((overall|altogether|in total|in all|now) )?((at|in|on) (this|our|the) [a-z]+|here
      |on (site|board|payroll)|since the (merger|move|expansion|takeover|reorgani[sz]ation))\b
    """,
)
LEARNED = late(
    r"""
    \b(train|certif|complet|finish|pass|cours|class|quiz|took|tak|attend|watch|graduat|learn|educat|session|sat\b|did\b
      |done\b|through\b|got\b|it\b|ready\b|so far|count|total is|tally)\w*
    """,
)
PLACES = late(
    rf"""
    (\d|\b(one|two|three|four|five|six)) (of our |more )?(stations?|crews?|shifts?|departments?|units?|garages?|floors?
      |{SITES})\b
    """,
)
PLACES_DONE = late(
    rf"""
    (\d|\b(one|two|three|four|five|six|seven|eight|nine|ten)) (?!of our (station|ward|department|unit
      |garage|floor) )(more |of our )?(stations?|wards?|departments?|units?|garages?|floors?
      |{SITES}) ((are|have|is|has|were|now|all) )*(finished|done|completed?|wrapped|covered)\b
    """,
)
""" "Six wards finished already": six wards."""
EACH_OF_THEM = late(
    r"""
    ^\W*each (another )?\d
    |\beach (trained|certified|taught|did|had|ran|put|got|brought|added) (another |about )?\d
    |\b(both|two|three|four|and)\b[^.;!?]{0,200}\d ([a-z]+ ){0,2}?(in|at|from|for) each(?=\W*$|[.,;!])
    """,
)
""" "Maria and Joan each trained 10 more", "both garages ran a class, 16 in each"."""
SO_MANY_OF = late(
    r"\d ([a-z]+ )?(sessions|class(es)?|groups|courses|workshops|trainings|shifts) of ([a-z]+ ){0,2}?(?P<each>\d)"
)
""" "3 sessions of 25", where only the 25 were counted."""
EACH = late(r"\b(each|apiece|per (class|session|group|shift|day|night|room|bus))\b")


def of_who_is_there(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """ "There are 41 cashiers altogether": how many there are, and not how many were trained."""
    people = group_of(context.unit) in ("people", None)
    return people and all(one.part == "set" for one in counts) and not LEARNED.search(low) and bool(THERE.search(low))


def of_places(low: str, counts: list[Count]) -> bool:
    """ "3 stations finished, 2 to go": two stations."""
    if PLACES_DONE.search(low) and len(counts) == 1 and not counts[0].unit:
        return True
    return all(one.part == "left" and not one.unit for one in counts) and bool(PLACES.search(low))


def so_many_each(low: str, counts: list[Count]) -> bool:
    """ "Two classes at the mill, 9 each": so many times nine, where neither we nor they multiplied."""
    figures = [one.whole for one in find_numbers(low) if one.whole not in {count.of for count in counts}]
    products = {one * other for one, other in combinations(figures, 2)}
    if not products.isdisjoint(one.value for one in counts):
        return False
    several = len(figures) > len(counts) or len(figures) > 1 == len(counts)
    if any(found.start("each") == one.number.start for found in SO_MANY_OF.finditer(low) for one in counts):
        return True
    return bool((several and EACH.search(low)) or (len(counts) == 1 and EACH_OF_THEM.search(low)))


OF_A_PART = late(
    rf"""
    \b(all of|all the|the (whole|entire)|every(one|body) (in|on|from|of|at)) ((the|our|my) )?({SHIFT}
      |{DEPARTMENT})\b( (team|crew|staff|shift|folks|people))?(?= (but|except|minus|apart|aside|are|is|have|has|done
      |trained)\b
      |,)
    |\b({SHIFT}|{DEPARTMENT})( (people|team|crew|staff|folks|side))? (are|is) (all|complete)\b
    """,
)
""" "All of housekeeping but 8": nobody told how many are left of the others."""


IN_BRACKETS = late(r"[^()\d]*\([^()\d]*[a-z][^()\d]*(\+|&|\b(and|plus|with)\b) ?$")
CAME_TO = late(r"\b(pass(ed)?|fail(ed)?|again|retak(e|es|ing)|repeat(ing)?|no-?shows?|dropped|left)\b")


def whole_and_parts(low: str, counts: list[Count]) -> bool:
    """ "47 sat the class, 41 passed, 6 go again": the first is what the others come to, and never added to them.

    "Quebec 25 this week, Levis 10, Beauport 15" is so by chance, or not; "24 more (extra board + two
    light duty)" has them.
    """
    first, *others = counts
    if others and IN_BRACKETS.fullmatch(low, first.number.end, others[0].number.start):
        return True
    parts = len(others) > 1 and first.value == sum(count.value for count in others)
    named_so = first.part == "add" and behind_their_names(low, counts)
    return parts and (named_so or bool(CAME_TO.search(low)))


def not_begun(low: str, counts: list[Count]) -> bool:
    """ "We haven't started, we are down 11 drivers": a figure of which something else is told than that it is done."""
    if not NOT_BEGUN.search(low) or SINCE_DONE.search(low) or not TELLS_ELSE.search(NOT_BEGUN.sub(" ", low)):
        return False
    return all(
        (count.part == "bare" and WORD_BEHIND.match(low, count.number.end))
        or (count.part == "left" and SHORT_OF.search(low, 0, count.number.start))
        for count in counts
    )
