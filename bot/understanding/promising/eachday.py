"""A second figure whose day comes before it, and one beside a share of others, put as the grammar reads both.

"By February 5 we will train 15 guards, and by March 5 another 22", "will train all its dispatchers by June 20 and 33
mechanics by July 20". Each character keeps its place in what was written.
"""

from bot.understanding.calendar.timewords import ANY_DAY, MONTH, SEASON, YEAR
from bot.understanding.doing.deeds import PEOPLE
from bot.understanding.promising.ordered import VERB
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

DAY = (
    r"(by|before|until|in|on|during|no later than) ((early|late|mid|the (end|start|beginning|middle) of) )?"
    rf"({MONTH}( \d{{1,2}}(st|nd|rd|th)?(?!\d))?(,? {YEAR})?|(the |this |next )?({SEASON}|week|month|year)|{ANY_DAY}"
    r"|christmas|easter)\b"
)
NOUN = r" (?!(will|are|is|to|have|has|had|were|was|who|that|of|and|or|by|in|on|with|through|at|for)\b)[a-z][\w'-]*"
MORE = r"(another|about|the other|up to|at least|to)"
DAY_BEFORE = late(
    rf"""
    (?P<and>(,? and|, then|;( then)?) )(?P<day>{DAY}),? (?P<many>({MORE} )*\d[\d,]*(?!,?\d)
    ({NOUN}){{0,4}})(?=\W*$|[,;.]|\sand\s{DAY})
    """,
)
""" "And by March 5 another 22 guards", with nothing behind that they do."""
DAY_BEHIND = late(
    rf"""
    (?P<and>,? and )(?P<many>({MORE} )*\d[\d,]*({NOUN}){{0,4}}) (?P<day>{DAY})(?=\W*$|[;.])
    """,
)
AT_FIRST = late(rf"\W*(?P<day>{DAY}),? ")
ANY = late(rf"\b{DAY}")

WILL = (
    rf"((\b(will|going to)|'ll|\b(pledge[sd]?|promise[sd]?|agree[sd]?|commit(s|ted)|plans?) to) (also |then )?"
    rf"(?P<do>{VERB})( with (?P<by>[a-z]+))? )"
)
SHARE = (
    r"(all (of )?(its|their|our|the) |(every|each) (?!other\b)|\d{1,3} ?(%|percent) of (its|their|our|the) )"
    rf"(?P<who>[a-z][\w'-]*({NOUN}){{0,2}})"
)
SAME = r"( (with|in|using|through) the same (course|training|program(me)?|class))?"
WITH = r"( (with|in|using|through) (?P<course>[a-z]+))?"
SHARE_FIRST = late(
    rf"""
    {WILL}{SHARE}{WITH} {DAY},?(?P<and> and{SAME}) ((another|about|up to) )*\d[\d,]* (?={NOUN[1:]})
    """,
)
SHARE_LAST = late(
    rf"""
    {WILL}((about|up to|at least|its) )*\d[\d,]*({NOUN}){{1,3}}{WITH} {DAY},?(?P<and> and{SAME}) (?={SHARE}{SAME} {DAY})
    """,
)


def each_by_its_day(sentence: Text) -> Text:
    """The sentence with every day behind its figure, and the verb told again behind a share of people."""
    return _with_the_verb(_with_days_behind(sentence))


def _with_days_behind(sentence: Text) -> Text:
    first = AT_FIRST.match(sentence.low)
    found = DAY_BEFORE.search(sentence.low) or (first and DAY_BEHIND.search(sentence.low))
    if not found or not any(map(str.isdigit, sentence.low[: found.start()])):
        return sentence
    told = ANY.search(sentence.low, first.end() if first else 0, found.start())
    if bool(first) == bool(told):
        return sentence  # Neither of them, or two: whose the first one is cannot be told.
    ahead = [(first.end(), found.start()), " ", first.span("day")] if first else [(0, found.start())]
    behind = (found.end(), len(sentence.low))
    return sentence.put_together(*ahead, found.span("and"), found.span("many"), " ", found.span("day"), behind)


def _with_the_verb(sentence: Text) -> Text:
    found = SHARE_FIRST.search(sentence.low) or SHARE_LAST.search(sentence.low)
    if not found or not PEOPLE.search(found["who"]):
        return sentence
    course = found["by"] or found["course"] if " the same " in sentence.low[found.start("and") :] else None
    said = f" and will {found['do']}{f' with {course}' if course else ''}"
    return sentence.with_said(*found.span("and"), said)
