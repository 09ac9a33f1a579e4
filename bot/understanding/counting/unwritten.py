"""Sessions that are counted without a figure: "another talk", "our fourth presentation", "one at Lodi and another"."""

import re

from bot.understanding.counting.standings import N
from bot.understanding.readings import ReplyContext
from bot.understanding.words.numbers import blank, find_numbers
from bot.understanding.words.units import group_of
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

LESSON = r"(session|class|training|workshop|presentation|talk|course|briefing|webinar|booth|showing|seminar|forum)"
GAVE = r"(gave|held|hosted|did|ran|led|had|presented|taught|finished|completed|delivered)"
ANOTHER = late(rf"\banother(?= (\w+ )?{LESSON}\b)")
AND_ANOTHER = late(
    rf"""
    (\b{GAVE} (?P<one>one|an?)( {LESSON})?|\b(?P<first>one|an?) {LESSON})\s(at|in|for|with|to|on) ([\w'-]+ ){{1,6}}?(and
      |plus) (?P<again>another)( one| {LESSON})?(?= (at|in|for|with|to|on)\b)
    """,
)
"""One and another of what was given: of "one email to Lodi and another" nobody says so."""
NTHS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
)  # fmt: skip
NTH = late(
    rf"""
    \b{GAVE} (?P<nth>(our|the|my) (?P<which>{"|".join(NTHS)}|\d+(st|nd|rd|th))( and (final|last))?)(?= ([\w-]+\s
      )?{LESSON}(\W*$|[.,;!]| (at|in|for|with|to|on|last|this|today|yesterday|tonight|just|now|and|[a-z]+day)\b))
    """,
)
""" "Gave our fourth presentation", where three are on record: one more."""
NTH_HELD = late(
    rf"""
    \b(?P<nth>(our|the|my) (?P<which>{"|".join(NTHS)}|\d+(st|nd|rd|th)))(?= ([\w-]+ )?{LESSON} ((was|is|has been|got)\s
      (given|held|done|presented|delivered|run|completed|finished)|(has )?(took|taken) place|happened|went)\b)
    """,
)
ONE_GIVEN = late(
    rf"\b(gave|held|hosted|did|ran|led|had) (?P<one>an?|the first|our first|the|our)(?= ([\w-]+ ){{0,2}}?{LESSON}\b)"
)
SPOKEN = late(
    r"""
    (^|[.!;,] |\b(we|i)('ve| have| also| just)? )(?P<deed>presented|spoke)(?P<twice> twice)?(?= (to|at|for|this|last
      |yesterday|today|on)\b(?! (you|us|me|him|her|them|soon|about)\b))
    """,
)
""" "Presented to the school board on Monday": a talk of theirs."""
ONE_MORE = "1 other"
AUDIENCE = late(
    rf"""
    (,? (and|with|where)|[,;(]) ?((about|around|some|all|over|a total of) )*{N}( [a-z'-]+){{0,2}}? (attended|came|joined
      |(showed|turned) up|((was|were|are) )?(present|there|in (it|attendance|the (room|audience))))( (it|each|today
      |yesterday))?\)?
    (?=\W*$|[.,;!]| (and|so|on|at|in|this|last|yesterday|today)\b)
    """,
)
""" "Another session yesterday, and 28 people attended": where sessions are promised, who came is not counted."""


def in_figures(said: Text, context: ReplyContext) -> tuple[Text, bool]:
    """The text with a figure where sessions are promised and told without one, and whether to ask about it.

    Nothing is booked in silence without a number in the text: "another talk" is asked about, "our fourth" has one.
    """
    if group_of(context.unit) != "sessions":
        return said, False
    audience = AUDIENCE.search(said.low)
    said = said.without(*audience.span()) if audience else said
    figures = [number.start for number in find_numbers(blank(said.low))]
    again = AND_ANOTHER.search(said.low)
    one = again and ("one" if again["one"] else "first")
    if again and one and figures in ([], [again.start(one)]):
        return said.with_said(*again.span("again"), ONE_MORE).with_said(*again.span(one), "1"), not figures
    if figures:
        return said, False
    nth = NTH.search(said.low) or NTH_HELD.search(said.low)
    if nth and _number(nth) == (context.current or 0) + 1:
        return said.with_said(*nth.span("nth"), ONE_MORE), not context.current
    another = ANOTHER.search(said.low)
    if another:
        return said.with_said(*another.span(), ONE_MORE), True
    spoken = SPOKEN.search(said.low)
    if spoken:
        talks = "gave 2 talks" if spoken["twice"] else "gave 1 talk"
        return said.with_said(spoken.start("deed"), spoken.end(), talks), True
    given = ONE_GIVEN.search(said.low)
    return (said.with_said(*given.span("one"), "1"), True) if given else (said, False)


def _number(nth: re.Match[str]) -> int:
    which = nth["which"]
    return NTHS.index(which) + 1 if which in NTHS else int(which[:-2])
