"""What is promised first, and behind it from whom: "Silver sponsorship from Atlas Tire".

Each character keeps its place in what was written.
"""

from bot.understanding.calendar.timewords import MONTH, SEASON
from bot.understanding.promising.behind import with_its_owner
from bot.understanding.promising.expected import as_expected
from bot.understanding.promising.givers import as_a_roll
from bot.understanding.promising.ordered import NAME
from bot.understanding.promising.speakers import with_a_talk
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.numerals import SPELT
from bot.understanding.words.units import unit_after
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

SUM = r"(us|c|ca)?\$ ?\d[\d,.]*k?( (thousand|dollars))?"
COMING = (
    r"(is|will be) (coming|on (its|the) way|in the mail)|(is )?(confirmed|pledged|promised|secured)|will come|to come"
)
GIFT_FROM = late(
    rf"""
    ^(?!.*\b(declined?|cancel\w*|withdr\w+|not|never|paid|received|arrived|came|returned|refused|unsure)\b)
    \W*(?P<what>((an?|one|the|their) )?(([\w]+[ -]((level|tier)[ -])?)?sponsorship( of {SUM})?
      |(check|cheque|donation|gift|contribution|grant|pledge) (of|for) {SUM}
      |{SUM})),? ((is|was) )?(coming |pledged |promised )?(from|by) {NAME}(?P<coming>,? ({COMING}))?
    (?=[\s.!]*$|,|\s(by|before|in|within|this|next|no later)\b)
    """,
)
""" "Silver sponsorship from Atlas Tire Group is coming, $7,500, by December 15"."""
SUM_IS = late(
    rf"""
    ^\W*(?P<what>((about|another|at least|up to|a total of) )?{SUM}),?( that)?('s| is| will be) (what|the (amount
      |sum)( that)?) {NAME} ((is|are|'s|will|has|have|'ll) )?(giving|give|gives|sending|send|pledged|pledging|promised
      |promising|committed|putting up|offering|offered|donating|donate|contributing|kicking in|in for|good for)\b
    (?P<due>[^;:$]*)$
    """,
)
""" "$2,000 is what Acme Tire is giving, by the end of the month"."""
FROM_THEM = late(
    rf"""
    ^(?P<lead>\W*)[Ff]rom (?!(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?i:{MONTH})\b(?! [A-Z]))
    (?=(the )?([A-Z]{{2,}}|[A-Z][\w&.'-]* ([a-z&]+ )?[A-Z])){NAME},?
    (?i:(?P<has> ((we|i)('ve| have)?( (now|also|just|already|finally))*( (got|have
      |hold|received|secured|taken))?|comes|came|there is|there's) (the|an?|their|its)( (firm|written|verbal|new
      |generous|formal|solemn|further|second))* (promise|pledge|commitment) (of|for)))\s
    (?=(an? )?((about|another|at least|up to) )*(\$ ?)?(\d|{SPELT}\b))
    """,
)
""" "From Acme Feed we have the promise of a $2,500 donation": Acme Feed pledges it."""
OF_OTHERS = late(
    rf"\b(from|by) (the )?(?!([A-Z][a-z]+ ?[Dd]ay|Christmas|Easter|Thanksgiving|New Year|(?i:{MONTH}|{SEASON}))\b)"
    r"[A-Z][a-z]"
)
""" "From Monday on we have a pledge of 40 drivers by Acme": it is Acme's."""
FROM_BEHIND = late(
    rf"""
    ^(?!.*\b(declined?|cancel\w*|withdr\w+|not|never|paid|arrived|returned|refused|unsure|discount)\b)
    \W*(?i:((we|i)('ve| have)?( (now|also|just|already|finally))*( (got|have|hold|received|secured))?|there is
      |there's) (the|an?)( (firm|written|verbal|new|generous|formal))* (promise|pledge|commitment) (of|for))
    \s(?P<what>(an? )?{SUM}( (donation|gift|contribution|check|cheque|sponsorship|grant|payment))?),? from {NAME}
    (?=[\s.!]*$|,|\s(by|before|in|within|this|next|no later)\b)
    """,
)
""" "We have the promise of a $2,500 donation from Acme Feed"."""
THAT_IS_THEIRS = late(
    rf"""
    (?P<is> ?[:,;—–-]+ ?(?i:((that('s| is| will be)|this is|here('s| is)?|such is) )?((the|their|a|our) )?((firm|own
      |full
      |new|official|formal) )?(pledge|promise|commitment|goal|offer|vow)s? (of|from|by|made by)|(promised|pledged
      |offered) by) ?:? ?{NAME})[\s.!]*$
    """,
)
""" "A minimum of 220 porters trained: that's the commitment of Aero Services"."""
OUR_PLEDGE = late(
    r"""
    (?P<is> ?[:,;-]+ ?((that('s| is| will be)|this is|such is|is) (our|my|a) ((firm|own|whole|formal|full|solemn
      |official) )?(pledge|commitment|promise|goal|offer)|promised?|(we|i) promise( you)?|you('ve| have) (my|our) word
      |(you can |please )?count on (me|us)( (for|on) (it|that))?))[\s.!]*$
    """,
)
""" "40 drivers, that's our pledge"."""
PROMISE_TO = (
    r"(pledg|promis|commit|vow)(e|es|ed|ing|s|ted|ting|d)? to|plan(s|ned|ning)? (to|on)|aim(s|ing)? to|intends? to"
)
A_POLICY = late(
    r"""
    ^\W*an? ((new|written|formal|clear|anti-trafficking|trafficking|zero-tolerance) ){0,2}(policy|resolution|web ?page
      |article|talk|presentation|training|session|workshop|booth)( (about|on|against|for|at|in|by|before|this|next)
      \s(?!.*\b(was|were|has|have|had|is|are|went|held|adopted|published|signed|done)\b)[^;:]+)?$
    """,
)
""" "A policy by the end of the year, that's a promise"."""
WHERE_AND_WHEN = late(
    r"""
    ( (at|in|to|for|on|by|before|within|during|this|next|an?|per|across) (?!.*\b(each|every|have|has|had|was|were|is|are
      |did|completed|finished|trained|took|attended|passed|held|hung|given|already|last|yesterday|today)\b)[^,;:]+)?
    """,
)
IS_WHAT = late(
    rf"""
    (?P<is> ?[:,;—–-]*( (?i:that('s| is|\swill be)|this is)| is| are) (what|how many(?P<unit>( [a-z-]+){{0,2}}?)
      |the number( of (?P<named>[a-z]+( [a-z]+)?))?( that)?) )(?P<deed>(we|i|{NAME})(,? (says?|said) (it|they
      |we))?( will
      |'ll|( are|'re|'m|\sam| is| have|'ve| has)? ({PROMISE_TO})) [a-z]+( up| out)?)(?P<due> (by|before|in
      |within) [^,;:]+)?[\s.!]*$
    """,
)
""" "Five dozen crossing guards, that's what we're promising to train"."""
WHAT_WE_PROMISE = late(
    rf"""
    ^(?![^:]*\b(trained|certified|will|'ll|pledge[sd]?|promise[sd]?|committed|completed|finished|held|hung|gave)\b[^:]*
      \swhat )(?P<lead>[^:]*[,;] (but|so|and|yet) )?\W*what (?P<who>we|i|{NAME})( can| will|'ll| do)?
    \s(pledge|promise|commit to|offer|sign up for)s? (here |today |now )?is (?=(an? )?((at least|about|up to) )*\d)
    """,
)
""" "So I have to be careful, but what we can promise is 200 dock workers trained by Labor Day"."""
GOAL_SET = late(
    rf"""
    ^\W*((?i:the|its|their|our|my) )?([a-z]+ )?(?i:goal|target|aim) (that )?(?P<who>we|i|{NAME}) ((has|have
      |had) )?(set|gave|picked|chose)( (for )?(itself|themselves|ourselves|myself))? is (to (train|reach|certify
      |have) )?(?=(an? )?((at\sleast|about|up to) )*\d)
    """,
)
""" "The goal Redline Towing set itself is 28 tow operators trained by April 15"."""
DUE_FIRST = late(
    rf"""
    ^\W*(and |then )?(?P<due>(by|no later than) ((the )?(end|middle|start) of |mid-?|early |late |next )*({MONTH}
      |{SEASON}|year|month|week|quarter|\d)[^,;:]{{0,20}}), (and )?(to )?(?P<what>((about|another|at least|up to|all
      |some) )*\d[\d,]* ([a-z'-]+ ){{0,3}}[a-z'-]+)[\s.!]*$
    """,
)
""" "By the end of May, 60 mechanics"."""
COUNTED = late(
    rf"""
    ^\W*((an?|another) )?((at least|about|around|roughly|some|nearly|over|up to|all|minimum of|total of
      |half) )*\$?(\d|{SPELT}\b)
    """,
)
FIGURE = late(rf"\W*((about|around|roughly|some|at least|up to|nearly) )*(\d[\d,]*|{SPELT})")


def with_its_giver(sentence: Text) -> Text:
    """The sentence with whoever promises before what they promise, and talks that somebody is invited for as talks."""
    sentence = as_a_roll(sentence)
    sentence = as_expected(with_its_owner(with_a_talk(sentence)))
    gift = GIFT_FROM.match(sentence.written)
    if gift:
        behind = (gift.end(), len(sentence.low))
        return sentence.put_together(gift.span("org"), " pledges ", gift.span("what"), behind)
    ours = FROM_BEHIND.match(sentence.written)
    if ours:
        rest = (ours.end(), len(sentence.low))
        return sentence.put_together(ours.span("org"), " pledges ", ours.span("what"), rest)
    theirs = FROM_THEM.match(sentence.written)
    if theirs and _is_known(sentence.low[theirs.end() :]) and not OF_OTHERS.search(sentence.written, theirs.end()):
        return sentence.with_said(*theirs.span("has"), " pledges").without(theirs.end("lead"), theirs.start("org"))
    sum_is = SUM_IS.match(sentence.written)
    if sum_is:
        return sentence.put_together(sum_is.span("org"), " pledges ", sum_is.span("what"), sum_is.span("due"))
    theirs = THAT_IS_THEIRS.search(sentence.written)
    if theirs and COUNTED.match(sentence.low):
        return sentence.put_together(theirs.span("org"), " pledges ", (0, theirs.start("is")))
    return _with_us_first(sentence)


def _with_us_first(sentence: Text) -> Text:
    """The same where "we" promise, or what is promised is told by "that is what"."""
    what = WHAT_WE_PROMISE.match(sentence.low)
    if what:
        return sentence.put_together(what.span("who"), " pledge ", (what.end(), len(sentence.low)))
    goal = GOAL_SET.match(sentence.written)
    if goal:
        return sentence.put_together(goal.span("who"), " pledge ", (goal.end(), len(sentence.low)))
    first = DUE_FIRST.match(sentence.low)
    if first:
        return sentence.put_together(first.span("what"), " ", first.span("due"))
    ours = OUR_PLEDGE.search(sentence.low)
    if ours and _is_offered(sentence.low[: ours.start("is")]):
        return sentence.put_together("we pledge ", (0, ours.start("is")))
    if not COUNTED.match(sentence.low):
        return sentence
    told = IS_WHAT.search(sentence.written)
    if not told:
        return sentence
    unit = told.span("unit") if told["unit"] else told.span("named") if told["named"] else (0, 0)
    many = (0, told.start("is"))
    if _only_counts(sentence.low[: many[1]]) or (unit[1] and FIGURE.fullmatch(sentence.low[: many[1]])):
        return sentence.put_together(told.span("deed"), " ", many, " ", unit, told.span("due"))
    return sentence


def _is_known(low: str) -> bool:
    """Whether so much money, or so many of what partners promise, is told first."""
    number = next(iter(find_numbers(low)), None)
    unit = unit_after(low, number.end) if number and not number.money else None
    return bool(number and (number.money or (unit and unit.group)))


def _is_offered(low: str) -> bool:
    """Whether it tells of nothing but what may be promised: so many of something, or a policy."""
    return _only_counts(low) if COUNTED.match(low) else A_POLICY.match(low) is not None


def _only_counts(low: str) -> bool:
    """Whether nothing but so many of something, and where or when, stands there: "60 drivers completed it" is done."""
    number = next(iter(find_numbers(low)), None)
    unit = unit_after(low, number.end) if number else None
    if unit is None or unit.group is None:
        return False
    return WHERE_AND_WHEN.fullmatch(low[unit.end :].rstrip(" ,")) is not None
