"""A total told for when something more has happened, a number a class was meant for, or who is left and has done it.

"One more class and we have 40", "class for 40", "to train: 40", "the remaining 40 are trained": each is in words of
plain answers, and none says how many were trained.
"""

from bot.understanding.calendar.timewords import MONTH
from bot.understanding.counting.count import Count
from bot.understanding.doubting.doubts import clause_of
from bot.understanding.doubting.lately import DAY_ALONE, TOLD_AS_DONE, lately
from bot.understanding.harmless.plainness import PAST
from bot.understanding.readings import ReplyContext
from bot.understanding.writing.patterns import late

LESSON = r"(class|session|training|group|course|batch|round|workshop|cohort|shift|crew|yard|team)(e?s)?"
THEN = r"(we|it|it's|we're|we'll|that|that's|the|our|total|i)\b"
WITH_MORE = late(
    rf"""
    \b(just |only )?(another
      |(one|two|three|four|a few|\d)( and a half)?(?= (more|{LESSON} more))) (more )?{LESSON}( more)? ?(,|\band\b
      |\bthen\b|\btill\b|\buntil\b|\bbefore\b| )+{THEN}
    |\b(after|with|following) (the |our |just )?(next|another|(one|two|three|\d) more|coming
      |upcoming) {LESSON}\b(?! (to go|left|remaining|scheduled|planned|coming|ahead|on the|in)\b)
    """,
)
""" "One more class then we have 40", "after the next class it's 40"."""
MORE_AND = late(
    r"""
    ^\W*((just|only|another) )?(\d+ more|\d+) ([a-z]+ )?(and|then|until|till|before) (then )?(we|i|it|that) (get|can
      |hit|reach|make|finish|earn|win|close|meet|break|beat|pass|have)\b
    """,
)
""" "15 more and we get a pizza party" are to come."""
ONCE = late(
    r"""
    \b(when|once|as soon as) (the|our|this|that|everyone|they|[a-z]+day's) ([a-z]+ ){0,3}?(is|are|has|have|gets?|ends?
      |finish(es)?|comes?|goes)\b
    """,
)
""" "When the last class is done the total is 40"."""
MEANT_FOR = late(
    r"""
    \b(class|course|session|training|workshop|room|slots?|seats?|spots?|space
      |it) ((is|was|are|were) )?((set|good|made|meant|planned|open|big) (up |enough )?)?for (up to )?$
    """,
)
HELD = late(
    r"""
    \b(held|hold|ran|run|did|done|gave|given|had|hosted|led|taught|conducted|complet\w*|finish\w*|trained|delivered|put
      |wrapped|provided|presented|facilitated|organi[sz]ed|arranged|offered|covered|attended|took|certified)\b
    """,
)
TO_TRAIN = late(r"(^|[.;\n,] ?)\W*(still )?to (be )?(train(ed)?|do|complete|finish) ?[:=-] ?$")
LEFT_DONE = late(
    r"""
    \s((?!to\b|be\b|yet\b|not\b|\w+n't\b|need|still\b|wait|who\b|more\b|left\b|of\b|until\b
      |before\b)[\w'-]+ ){0,3}?((are|were|have|has|got|been|was|is|now|all|also|just|finally) )*(trained
      |done|finished|completed|certified|passed)\b
    """,
)
""" "The remaining 40 were trained yesterday": they are left no more."""
ALL_BUT = late(r"\b(all|everyone|everybody|but|except|minus|short|of)\b")
LEADS_TO = late(r"[\s,]*((then|we|it|it's|we're|the|our|total|count|is|are|have|at|makes|that's)[\s,]+)*")
BEFORE_EVENT = late(
    r"""
    \b(before|prior to) (of )?((the|that|this|your|our) )?(coalition )?(event|build|pledge|gathering|commitment)\b
    """,
)
AFTER_VERB = late(
    r"""
    \b(trained|done|finished|completed|certified|passed) (at|in|on|by|with|under|for|since|from|until|near
      |around) (the )?$
    """,
)
""" "Trained for 40", "done on 40": of what the number is, is not said."""
TONIGHT = late(
    r"""
    \b(tonight|later (on )?today|this evening)\b
    |(?<!morning )(?<!yesterday )(?<!today )(?<!day )\bin the (evening|night)\b
    """,
)
""" "12 more tonight" is to come, as likely as done."""
ON_THE = late(r"\bon the (?P<day>\d{1,2})(st|nd|rd|th)\b(?! [a-z])")
""" "12 more on the 28th", told on the 15th: the 28th that was, or the one to come?"""
STARTING = late(
    r"""
    ^( more)?\W*((and|all|both|they're|they are|are|very|so|really) )*(eager|excited|ready|set|due|slated|waiting|happy
      |keen|itching) to (start|begin|go|come|get|join|attend|take|do)\b
    """,
)
""" "15 more, eager to start next month" have not had it yet."""
MONTHS = late(rf"\b{MONTH}")
YOURS = late(
    r"""
    \b(per|from|by|to|on) (your|the last|my last|our last) (last |own )?(e-?mail|message|note|records?|count|numbers?
      |report|list|system|text|mail|tracker|sheet)\b
    """,
)
""" "120 per your email": we were told nothing new."""
PART_TO_COME = late(
    r"""
    [^.;!?\d\n]{0,20}:[^.;!?\n]{0,80}\b\d+ ([a-z]+ ){0,2}?(((who|that) )?(will|(are|is|am) (coming|going|scheduled
      |planned|booked|due|signed|to)|((still|yet) )?to come|coming|scheduled|planned)\b)
    """,
)
""" "60 in total: 20 on Monday and 40 will come": not all of the whole has come."""


def foretold(low: str, asked: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether the counts, in `low`, are told of what is to come, or of no one knows what; `asked` has the questions."""
    start, end = counts[0].number.start, counts[-1].number.end
    first, last = clause_of(low, start, start)[0], clause_of(low, end, end)[1]
    if YOURS.search(asked, first, last) or any(_ill_placed(low, count) for count in counts):
        return True
    to_do = all(count.part == "left" for count in counts)
    if not to_do and (BEFORE_EVENT.search(asked, first, last) or _on_a_day(asked[first:last], context)):
        return True
    if MORE_AND.match(asked[first:]) or (not to_do and STARTING.match(asked[end : end + 80])):
        return True
    if TONIGHT.search(asked, first, last) and not PAST.search(low, first, last):
        return True
    around = max(0, start - 80), last
    later = WITH_MORE.search(low, *around) or ONCE.search(low, *around)
    if not later:
        return False
    stands = any(count.part in ("bare", "set", "of", "mixed", "unclear") for count in counts)
    return stands or LEADS_TO.fullmatch(low, min(later.end(), start), start) is not None


def _on_a_day(clause: str, context: ReplyContext) -> bool:
    listed = lately([int(found["day"]) for found in DAY_ALONE.finditer(clause)], context.today)
    if MONTHS.search(clause) or (listed and TOLD_AS_DONE.search(clause)):
        return False
    return any(int(day["day"]) > context.today.day for day in ON_THE.finditer(clause))


def _ill_placed(low: str, count: Count) -> bool:
    start, end = count.number.start, count.number.end
    first, last = clause_of(low, start, end)
    if count.part == "left":
        return bool(LEFT_DONE.match(low, end, last)) and not ALL_BUT.search(low, max(0, start - 40), start)
    if TO_TRAIN.search(low, 0, start) or PART_TO_COME.match(low, end):
        return True
    if AFTER_VERB.search(low, first, start) and not count.unit and not low[end:last].strip(" .,!"):
        return True
    return bool(MEANT_FOR.search(low, first, start)) and not HELD.search(low, first, last)
