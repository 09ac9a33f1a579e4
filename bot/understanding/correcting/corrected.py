"""What corrects the last entry: what rules find and what the words weigh, taken together."""

from bot.understanding.correcting.correction import by_rules
from bot.understanding.correcting.ownunit import without_own_unit
from bot.understanding.correcting.secondthoughts import is_of_something_else
from bot.understanding.correcting.slips import mended, speaks_against
from bot.understanding.readings import Alternative, Reply, ReplyContext
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import Text, blanked

TEN = 10
ANOTHER = late(
    r"""
    \b(last (mon|tues|wednes|thurs|fri|satur|sun)day|(mon|tues|wednes|thurs|fri|satur|sun)day (passed|past|last))\b
    |\b(the|my) first (one|number|figure|entry|message)\b
    |\b(the|that) one before\b|\b(two|three|a few|\d) (weeks|messages|updates|entries) ago\b
    |\b(january|february|march|april|june|july|august|september|october|november|december)'s\b
    """,
)
""" "The number I sent last Tuesday was off": which entry that was, we cannot tell from its words."""

HALF_MEANT = late(
    r"""
    \w[^\n]{0,80}\bno,? wait\b|\bjust kidding\b|\bunless\b|\bpending\b|, \w+ says\W*$|, which makes \d
    |\bper (site|class|shift)\b|\d twice\W*$
    |\b(the |my )?(last|previous) (two|three|four|\d)\b|\bon the one from\b|\boff [a-z]+day's\b
    |\bcorrection\W+(minus|plus|less|\+|-)\W*\d
    |, not \d+ [a-z]+day\b
    """,
)
""" "I overcounted by 5 unless Karen already fixed it", "undo the last two": what is left then, nobody can tell."""


EXCUSED = late(
    r"""
    \b(excuse|forgive|pardon|sorry (for|about)|never ?mind|ignore|disregard)( (the|my|any|all))* (typos?|spelling|typing
      |caps|grammar|autocorrect|handwriting)\b
    |\b(not|isn't|no|that's no|thats not) (a )?(typo|mistake|error)\b
    |\bcorrect spelling\b
    |\b((\d+|a (bit|little|few|lot)|slightly) )?(less|fewer|lower) than ((we|i|we'd|i'd|we had|i had) )?(planned|hoped
      |expected|wanted|usual|normal|last (month|week|year|quarter)|the plan( said)?
      |in? ?(january|february|march|april|may|june|july|aug(ust)?|sept(ember)?|oct(ober)?|nov(ember)?|dec(ember)?))\b
    """,
)
""" "Excuse typos, 4 more finished", "2 less than planned, but 46 more": no figure of the record is meant."""


ONLY_WRONG = late(
    r"""
    \b(number|figure|count|total|that|update|report|one)( (i|we) (sent|gave|put|reported)( you)?)? (was|is) (wrong
      |incorrect
      |off|bad)\b
    |\b(wrong|incorrect) (number|figure)\b|\b(number|figure)s? wrong\b
    """,
)
TAKES_BACK = late(
    r"""
    \b(cancel|delet|scratch|remov|undo|forget|ignor|disregard|eras|strik|withdr|drop|scrap|revers|revert|duplicat|double
      |twice)\w*\b
    |\btake (\w+ ){0,3}?(back|out|off|away|down)\b|\bnever ?mind\b|\bnot (ours|mine|valid)\b
    |^\W*that( was| is|'s) (wrong|incorrect|not right)\W*$
    """,
)
""" "My number was wrong. Thanks" takes nothing back: the right one may follow. "Scratch it, wrong number" does."""


BUT_SOME = late(
    r"""
    \b(said|put|sent|entered|reported|told you|wrote|gave you) \d+,? but \d+ (of (them|those) )?(were|was|are|had|hadn't
      |have|haven't|did|didn't|never|already)\b
    """,
)
""" "I said 15 but 3 were repeats": the others stay."""


def read_correction(said: Text, context: ReplyContext) -> Reply | None:
    """The correction in an answer, if it is one. Without a figure it undoes the last entry."""
    excused = EXCUSED.sub(blanked, said.low)
    if any(map(str.isdigit, excused)):
        said = without_own_unit(said.looked_at_as(excused), context)
    ruled = by_rules(said, context)
    if ruled and ruled.intent != "correction":
        return ruled
    weighed = mended(said, context, suspected=ruled is not None)
    told = _either(ruled, weighed) if ruled and weighed else ruled or weighed
    if told and not told.needs_confirmation and (_is_open(told, said, context) or speaks_against(said, context)):
        ways = (Alternative("correction", told.amount, told.resulting_total),) if told.amount is not None else ()
        return told._replace(needs_confirmation=True, readings=ways)
    return told


def _either(ruled: Reply, weighed: Reply) -> Reply:
    """What rules and weights find: that of which one is sure, asked about where they are sure of different totals."""
    if weighed.needs_confirmation:
        return ruled
    if ruled.needs_confirmation:
        return weighed
    if ruled.resulting_total == weighed.resulting_total:
        return ruled
    both = tuple(
        Alternative("correction", one.amount, one.resulting_total) for one in (ruled, weighed) if one.amount is not None
    )
    return ruled._replace(needs_confirmation=True, readings=both)


def _is_open(told: Reply, said: Text, context: ReplyContext) -> bool:
    """Whether a correction changes nothing, may be of another entry or of something else, or is ten times off."""
    last = context.last_entry.amount if context.last_entry else None
    ten_times = told.amount is not None and told.amount in (TEN * (last or 0), TEN * (context.current or 0))
    nothing = told.amount is not None and told.resulting_total == context.current
    bare = told.amount is None and ONLY_WRONG.search(said.low) is not None and not TAKES_BACK.search(said.low)
    doubtful = bare or ten_times or nothing or any_finds(said.low, ANOTHER, HALF_MEANT, BUT_SOME)
    return doubtful or is_of_something_else(said.low, context.unit)
