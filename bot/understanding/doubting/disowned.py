"""A remark behind a firm figure by which it is no figure of people who were trained, or not the only one.

"61 deputies in total, HR has a different number", "16 more this week. The trainer was sick so they read the handout":
the figure is told as plainly as can be, and the remark in words that are weighed little.
"""

from bot.understanding.counting.count import Count
from bot.understanding.readings import ReplyContext
from bot.understanding.words.units import ANYBODY, group_of
from bot.understanding.writing.patterns import any_finds, late

ANOTHER_FIGURE = late(
    r"""
    \b(hr|human resources|payroll|(the|their|our|my) (portal|system|lms|sheet|spreadsheet|report|office|boss|list)
      |in the portal) (has|have|shows?|says?|brings?|went|gives?|got|is showing) (up )?((a|an|the) )?(another|different
      |other|less|fewer|more|lower|higher) ?(numbers?|figures?|count|total)?(?=\W*$|[.,;!])
    |\b[a-z]+ has the (real|good|right|final|official|correct|actual) (list|count|numbers?|roster|figures?)\b
    |\b(numbers?|figures?|counts?|totals?) (is|are|still)( still)? (prelim\w*|tentative|provisional\w*|unofficial)\b
    |\b(are|it's|that's) (just )?(prelim\w*|provisional\w*) (numbers?|figures?|counts?)\b
    |\bnumbers? pr[eé]lim\w*|\bha(s|ve) the list good\b|\bnot yet (reached|arrived|received) the certificates\b
    |\bi (rounded|am rounding|round)\b(?! (them |it )?(the|corners|out the|everyone))|\bi'm rounding\b
    |\b(didn't|did not|couldn't|don't|do not) (get|have|catch) all (the|their|of the) names\b
    """,
)
SUPPOSED = late(
    r"""
    \bi (assume|suppose|presume|imagine|figure|trust|think|believe|hope) (that )?((they|everyone|everybody|all
      |them) )+(of\s
      |the |have |has |had )*(watch|saw|seen|did|took|finish|read|complet|pass|stay)[a-z]*\b
    |\b(told|asked|let) (them|everyone|everybody|my guys|the guys) to (watch|read|do|finish|take) (it|that
      |the [a-z]+)( at
      \shome| on their own| later)?\b
    |\bof the watch (it )?(from|at) home\b
    |\b(had|have) (to|that) (watch|do|read) (it )?(at|in|from) (their )?(home|house)\b
    """,
)
NO_TRAINING = late(
    r"""
    \b(it|that|this|they|was|were)('s| was| were| is)? (just |only |all )?(an? |the )?(e-?mail|memo|flyer|text|message
      |newsletter|bulletin)s? (blast|masivo|to (everyone|everybody|all)|handed out|we sent|that went)\b
    |\bit was (just|only) (a|an) (e-?mail|memo|flyer|handout|poster|text|link)\b|\ba email to everyone\b
    |\b(read|reading|gave|given|got|handed|hand) (them |everyone |out |only )*(out )?(the|a) (handout|sheet|leaflet
      |brochure|cards?)( instead)?(?=\W*$|[.,;!])
    |\bonly them gave the sheet\b|\b(told|shared|explained) (them )?the rest(?=\W*$|[.,;!])
    |\b(short|shorter|shortened|condensed|abridged|quick|cut[- ]down|trimmed|abbreviated|express|(5|10|15|five|ten
      |fifteen)[- ]minute) (version
      |cut|edition)\b
    |\bversi[oó]n (short|corta)\b|\bversion courte\b
    |\b(only|just) (had time for|did|watched|saw|showed|got through|covered) (of )?(the )?(first|opening|beginning
      |start
      |trailer|part|half|a bit|a piece|some)\b
    |\btime (only )?for (the )?(first )?(\d+|ten|five|fifteen|twenty|_+) ?(minutes)?( of (it|the (video|film
      |course)))?(?=
      \s?\W*$|[.,;!])
    |\b(minutes|part|half|bit) of (it|the (video|film|course|movie)),? (is|was|are) all\b
    |\b(only|just|great) (we )?(watched|saw|showed) (the |a )?(trailer|bit|part|preview|beginning|start)\b
    |\b(skip|skipp|salt)[a-z]+ the (quiz|test|exam|second|last)\b|\bskipped\b[^.;!?]{0,20}\b(part|half|module|quiz
      |test|exam)\b
    |\bfroze\b[^.;!?]{0,40}\bstop|\bthe film ['"«]|\bmarked (absent|away)\b
    |\bwe stopped (there|halfway)\b|\bonly the beginning of\b|\btime for (the first )?\S+ minutes of\b
    |\bthey (we )?(need|have|got) until\b
    """,
)
NOT_OURS = late(
    r"""
    \b(not all|all not|aren't all|weren't all|not everyone (was|is)) ([a-z]+ ){0,2}?(ours|mine|drivers?|drive|stayed
      |there
      |finish|to the end)
    |\b(a few|some|a couple|two|three|several|half) (of them )?(left|went home|walked out|took off) (early
      |before the end
      |halfway|at (the )?(break|lunch))\b
    |\bhalf (of )?(them|those|these)( (are|were))? (office|from|not|other|the)\b|\bthey not (are|drive) all our\b
    |\b(a few|some|two|three|several) (of them )?(were|are) from (the (city|county|state|next)|an?other)\b
    |\b(that's|this is|it is|it's) (of|for) (the whole|all the|the entire) (team|company)\b
    |\b(that's|this is) since 20\d\d\b
    |\b(great|also|those|includes?|including|counting) other (locations|branches|stores|offices|sites|companies)\b
    |\ball 2 [a-z ]{0,12}companies\b|\bboth companies (together|combined)\b
    |\b(that's|those are|those were|of|from) before (of )?(we|that we|you|that)\b[^.;!?]{0,20}\b(sign|pledg|promis
      |engag
      |join|commit|firm)[a-z]*
    |\bbefore we (signed|joined|committed)\b
    """,
)
NOT_YET = late(
    r"""
    \b(includes?|including|counts?|counting|great) (the )?((next week|tomorrow)'s (class|group|ones|people
      |session)|class of (the )?(next week|_+)|ones (on|coming) (the |next )?(\w+day|next week|_+))
    |\b(the )?(class|course|session|training|meeting) (got|was|is|has been|had to be|were)
      \s(moved|bumped|pushed|canceled|cancelled|postponed|called off|rescheduled)\b(?! from\b)
    |\bsigned up,? (and )?(the )?(class|course|training|session) is\b
    |\b(that's|that is|it's|great|this is) (the plan|our plan)( anyway| for now| at least)?(?=\W*$|[.,;!])
    |\b(do|does|would|will) (these|those|they|that|it) count\b|\b(these|those|they) count ?\?
    |\b(is )?(what|this that) (are|you|you're|we're|are you) (count|counting|track|tracking)\W*\?
    """,
)
GOT_THINGS = late(
    r"""
    \d (more )?([a-z]+ ){1,3}?(more )?(got|received|picked up|have put|put|posted|have posted|stuck) (the|their|a
      |our|up
      \sthe) (new )?(cards?|stickers?|decals?|posters?|kits?|flyers?|handouts?)\b
    """,
)
""" "12 more drivers got the cards": handed out, and nobody trained."""
IN_STOCK = late(
    r"""
    \b(in (the mail|my (trunk|truck|car|office|coffre|desk)|transit|a box|storage)|on their way|en route)\b
    |\b(mailed|shipped|sent)\b[^.;!?]{0,40}\bto (our|the|all) ([a-z]+ )?(terminals|offices|yards|locations|sites
      |depots
      |branches|stores)\b|\bat terminals\b|\bwent to (our|the) ([a-z]+ )?(terminals?|offices?|yards?|depots?
      |branch(es)?|stores?)\b
    |\b(are down to|only have|have only|got only|only got) (our |my )?(last )?\d+ [a-z ]{0,20}?(left)?(?=\W*$
      |[.,;!]| can\b)
    """,
)
""" "We mailed 40 more posters": sent, and nobody knows whether they hang."""


def is_disowned(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether a remark takes the figure back."""
    if any_finds(low, ANOTHER_FIGURE, SUPPOSED, NO_TRAINING, NOT_OURS, NOT_YET):
        return True
    group = group_of(context.unit)
    if group == "people":
        return not _anybody(context) and GOT_THINGS.search(low) is not None
    return group == "materials" and IN_STOCK.search(low) is not None


def _anybody(context: ReplyContext) -> bool:
    return not ANYBODY.isdisjoint((context.unit or "").lower().split())
