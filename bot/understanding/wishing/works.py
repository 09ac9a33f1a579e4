"""A page, a policy, a talk: words that tell that the one thing promised is made, adopted or given."""

from bot.understanding.readings import ReplyContext
from bot.understanding.words.units import group_of
from bot.understanding.writing.patterns import late

DAY = r"((mon|tues|wednes|thurs|fri|satur|sun)day('s| (morning|afternoon|evening|night)('s)?)?)"
LESSON = r"(sessions?|class(es)?|trainings?|workshops?|presentations?|talks?|webinars?|meetings?|events?)"
ONE_LESSON = (
    rf"((the|our|this|last|one of) )*({DAY}|today's|yesterday's|tonight's|(last |this )?(week|month)'s|one"
    rf"|last) (of (the|our) )?([\w-]+ ){{0,2}}?{LESSON}\b"
)
CALLED_OFF = late(
    rf"""
    \b(had to|(we|i)('ve| have)?) (cancel(l?ed)?|call(ed)? off) {ONE_LESSON}
    |\b{LESSON} (was|were|got|had to be|has been|have been) (cancell?ed|called off|(rained|snowed) out)\b
    """,
)
""" "We had to cancel Friday's session" takes nothing back that was promised; nothing was done that day."""
WORK = (
    r"(policy|policies|resolution|ordinance|directive|procedure|sop|page|web ?page|webpage|website|newsletter|article"
    r"|(blog )?post|announcement|psa|video|toolkit|podcast|story)"
)
MADE = (
    r"(adopted|approved|ratified|passed|signed|enacted|finali[sz]ed|implemented|issued|published|launched|posted"
    r"|uploaded|created|finished|completed|released|printed|built|put (up|in place)|sent out|rolled out)"
)
IS_MADE = late(
    rf"""
    \b{MADE} (the|our|a|an|this|that|its) ([\w-]+ ){{0,4}}?{WORK}\b|\b{MADE} it\b
    |\b{WORK} (([\w-]+ ){{0,2}}?(was|were|is|has been|have been|got) (\w+ ){{0,2}}?{MADE}\b
      |(is|are|went|'s) (now |already |officially |finally |all )*(in (effect|force|place)|live|up|online|out|official
      |done|finished|complete)\b)
    """,
)
IS_GIVEN = late(
    r"""
    \b(gave|held|hosted|did|ran|led|conducted|delivered|presented|finished|completed) (the|our|a|an|that
      |this) ([\w-]+ ){0,4}?(presentation|session|talk|workshop|webinar)\b
    """,
)
UNDONE = late(
    r"""
    \b(not|\w+n't|never|almost|nearly|half|partly|until|till|when|once|if|will|'ll|would|should|could|can|might|may
      |hop(e|ing)|soon|before|want|need|plan\w*|try\w*|going to|to be|expect\w*|working|still|draft\w*|review\w*
      |vote\w*|pending|awaiting|waiting|first reading|propos\w*|tabled|scheduled|next|maybe|probably|think|portion|part
      |some|most|other|another|they|he|she|neighbou?r\w*|sister|partner|last year|old|previous)\b
    """,
)
OURS = late(
    r"""
    (^|[.!;:\n])([\s,'-]
      |((city|county|town|village|school) (?=council|board|commission)|it|s|hi|hello|hey|yes|yep|ok|great|good|news
      |update|quick|happy|to|say|report|that|and|so|done|we|i|our|the|my|this|new|has|have|ve|just|finally|officially
      |already|now|board|council|commission|committee|trustees|superintendent|chief|sheriff|leadership|management
      |company|agency|department|district|team|hr|marketing|communications|owner|ceo|director|directors|manager
      |president|general|executive|of|human|trafficking|anti|awareness|written|formal|today|yesterday|last|week|night
      |on|[a-z]+day)\b)*$
    """,
)
""" "SamTrans adopted a policy" tells of another's."""


def made(low: str, context: ReplyContext) -> tuple[int, int, bool] | None:
    """Where a text tells that the one thing is done, and whether to ask: of what was promised nothing is known."""
    if context.target not in (None, 1):
        return None
    group = group_of(context.unit)
    found = IS_MADE.search(low) if context.unit is None or group == "resources" else None
    given = IS_GIVEN.search(low) if context.unit is None or group == "sessions" else None
    told = found or given
    if not told or low.rstrip().endswith("?"):
        return None
    before = low[max(0, told.start() - 120) : told.start()]
    unsure = (
        bool(UNDONE.search(low))
        or not OURS.search(before)
        or (found is None and (context.unit is None or context.target is None))
        or (context.unit is None and told[0].endswith(" it"))
    )
    return told.start(), told.end(), unsure


def without_called_off(low: str) -> str:
    """The same text in which no session that fell through is named, character for character."""
    return CALLED_OFF.sub(lambda found: "_" * len(found[0]), low)
