"""A page, a policy, a talk: words that tell that the one thing promised is made, adopted or given."""

import re

from bot.understanding.patterns import late
from bot.understanding.readings import ReplyContext
from bot.understanding.units import group_of

DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s|\s(?:morning|afternoon|evening|night)(?:'s)?)?)"
LESSON = r"(?:sessions?|class(?:es)?|trainings?|workshops?|presentations?|talks?|webinars?|meetings?|events?)"
ONE_LESSON = (
    rf"(?:(?:the|our|this|last|one\sof)\s)*(?:{DAY}|today's|yesterday's|tonight's|(?:last\s|this\s)?(?:week|month)'s|one|last)\s"
    rf"(?:of\s(?:the|our)\s)?(?:[\w-]+\s){{0,2}}?{LESSON}\b"
)
CALLED_OFF = late(
    rf"\b(?:had\sto|(?:we|i)(?:'ve|\shave)?)\s(?:cancel(?:l?ed)?|call(?:ed)?\soff)\s{ONE_LESSON}"
    rf"|\b{LESSON}\s(?:was|were|got|had\sto\sbe|has\sbeen|have\sbeen)\s(?:cancell?ed|called\soff|(?:rained|snowed)\sout)\b"
)
""" "We had to cancel Friday's session" takes nothing back that was promised; nothing was done that day."""
WORK = (
    r"(?:policy|policies|resolution|ordinance|directive|procedure|sop|page|web\s?page|webpage|website|newsletter|article"
    r"|(?:blog\s)?post|announcement|psa|video|toolkit|podcast|story)"
)
MADE = (
    r"(?:adopted|approved|ratified|passed|signed|enacted|finali[sz]ed|implemented|issued|published|launched|posted"
    r"|uploaded|created|finished|completed|released|printed|built|put\s(?:up|in\splace)|sent\sout|rolled\sout)"
)
IS_MADE = late(
    rf"\b{MADE}\s(?:the|our|a|an|this|that|its)\s(?:[\w-]+\s){{0,4}}?{WORK}\b|\b{MADE}\sit\b"
    rf"|\b{WORK}\s(?:(?:[\w-]+\s){{0,2}}?(?:was|were|is|has\sbeen|have\sbeen|got)\s(?:\w+\s){{0,2}}?{MADE}\b"
    r"|(?:is|are|went|'s)\s(?:now\s|already\s|officially\s|finally\s|all\s)*(?:in\s(?:effect|force|place)|live|up|online|out|official"
    r"|done|finished|complete)\b)",
    seldom=True,
)
IS_GIVEN = late(
    r"\b(?:gave|held|hosted|did|ran|led|conducted|delivered|presented|finished|completed)\s(?:the|our|a|an|that|this)\s"
    r"(?:[\w-]+\s){0,4}?(?:presentation|session|talk|workshop|webinar)\b"
)
UNDONE = late(
    r"\b(?:not|\w+n't|never|almost|nearly|half|partly|until|till|when|once|if|will|'ll|would|should|could|can|might|may"
    r"|hop(?:e|ing)|soon|before|want|need|plan\w*|try\w*|going\sto|to\sbe|expect\w*|working|still|draft\w*|review\w*|vote\w*"
    r"|pending|awaiting|waiting|first\sreading|propos\w*|tabled|scheduled|next|maybe|probably|think|portion|part|some|most"
    r"|other|another|they|he|she|neighbou?r\w*|sister|partner|last\syear|old|previous)\b",
    seldom=True,
)
OURS = late(
    r"(?:^|[.!;:\n])(?:[\s,'-]|(?:(?:city|county|town|village|school)\s(?=council|board|commission)|it|s|hi|hello|hey|yes|yep|ok|great|good|news|update|quick|happy|to|say|report|that|and|so|done|we|i|our|the|my|this|new|has"
    r"|have|ve|just|finally|officially|already|now|board|council|commission|committee|trustees|superintendent|chief|sheriff|leadership"
    r"|management|company|agency|department|district|team|hr|marketing|communications|owner|ceo|director|directors|manager|president"
    r"|general|executive|of|human|trafficking|anti|awareness|written|formal|today|yesterday|last|week|night|on|[a-z]+day)\b)*$",
    seldom=True,
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


ANOTHER = late(
    r"\banother(?=\s(?:\w+\s)?(?:session|class|training|workshop|presentation|talk|course|briefing|webinar)\b)"
)
ONE_GIVEN = late(
    r"(?:(?<=gave\s)|(?<=held\s)|(?<=hosted\s)|(?<=did\s)|(?<=ran\s)|(?<=led\s)|(?<=had\s))(?:an?|the\sfirst|our\sfirst|the|our)"
    r"(?=\s(?:[\w-]+\s){0,2}?(?:session|class|training|workshop|presentation|talk|course|briefing|webinar)\b)"
)


def another(low: str, context: ReplyContext) -> str | None:
    """Where sessions are counted "another session" is one more: the text with its number, every place kept."""
    if group_of(context.unit) != "sessions":
        return None
    said = ONE_GIVEN.sub(_one, ANOTHER.sub("1 other", low), count=1)
    return said if said != low else None


def _one(found: re.Match[str]) -> str:
    return "1".ljust(len(found[0]))
