"""A share told beside a number, put as the grammar reads both: "85 (100% of staff)", "50 drivers, 80% by June"."""

import re

from bot.understanding.calendar.timewords import MONTH
from bot.understanding.words.numbers import find_numbers
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

SHARE = r"(\d{1,3} ?(%|percent)|half|(a|one|two|the)[ -]third( part)?s?|(a|one|three)[ -]quarters?|(a|one) fourth)"
NOBODY = ("there", "here", "in all there", "in total there")
NOUN = r"( (?!(by|in|on|at|for|and|or|to|of|will|are|have|from|with)\b)[a-z][\w'-]*)"
DUE = rf"(?= (to be trained |trained )?(by|before|within|in {MONTH}|next|this)\b)"
IN_BRACKETS = late(
    rf"""
    (?P<many>(?<![\w$.,])\d[\d,]*)(?P<unit>{NOUN}{{0,3}}) \((?P<share>{SHARE} of ((the|its|our|their
      |all) )*[a-z][a-z' -]{{2,30}})\)
    """,
)
""" "85 (100% of staff)": as many as that share is."""
OF_BASE = late(
    rf"""
    (?P<lead>^[^\n:;.!?\d]{{2,60}}(:|,? (?P<has>has|have|employs?
      |with)) ?)(about |around |some )?(?P<base>\d[\d,]*{NOUN}{{1,3}}
    )(,|;| -) ?(and )?(?P<train>(will )?train(ing)? )?(?P<share>{SHARE})( of (them|these|those))?{DUE}
    """,
)
""" "Tuscarora Tours: 50 drivers, 80% by June"."""
OF_THEM = late(
    rf"""
    (?P<who>^[^\n:;.!?\d]{{1,60}}?)(('ve| have| has)( got)?| employs?| counts?| are| is| at|'re at| runs with)
      \s((about|around|some|roughly|over|nearly) )*(?P<others>[^.;:!?]{{1,40}}?(,| and) )?
    (?P<base>\d[\d,]*(?P<noun>{NOUN}{{1,3}}?))
    [^.;:!?\d]{{0,40}}?(,|\.| and| but| of| including)+ (the (?=\d|third part))?(?P<share>{SHARE}|third part)
    ( (of|between))?( (?P<them>them|they|these|those|whom|which|(the|these|those)(?P=noun)
      |((the|our|its|their) )?(?P=base)))?
    \s(will|are going to|is going to|are to|is to) (all )?(((be|get|have been) (fully )?(trained|certified)
      |have (their|the|a) ([a-z]+ )?(certificates?|certification))(?P<trained>)
      |(take|complete|do|attend|receive|finish|go through) )
    """,
)
""" "Has 400 drivers on the payroll, and a quarter of them will be trained"."""
EVERYBODY = late(
    r"""
    \b(?P<all>(everybody|everyone|the (whole|entire) (crew|team|staff)|all staff|all hands),? (\(
      |- )?)(?=all (of the )?\d)
    |\b(?P<them>everybody|everyone) \((all )?(?P<many>\d[\d,]*)(?P<what>[a-z' ]{0,30})\)
    """,
)
""" "Everybody, all 29", "everyone (34)"."""


def with_shares_first(text: Text) -> Text:
    """The same text with each share before its number."""
    for found in reversed(list(EVERYBODY.finditer(text.low))):
        text = _all_of_them(text, found)
    for found in reversed(list(IN_BRACKETS.finditer(text.low))):
        rest = (found.end(), len(text.low))
        many = (found.start("many"), found.end("unit"))
        text = text.put_together((0, found.start()), found.span("share"), " (", many, ")", rest)
    base = OF_BASE.match(text.low)
    if not base:
        return _share_of_them(text)
    verb = " will train " if base["has"] else ""
    lead = (0, base.start("has") - 1 if base["has"] else base.end("lead"))
    return text.put_together(lead, verb, base.span("share"), " of ", base.span("base"), (base.end(), len(text.low)))


def _share_of_them(text: Text) -> Text:
    found = OF_THEM.match(text.low)
    if not found:
        return text
    who = (0, found.end("who")) if found["who"].strip() not in NOBODY else "we"
    course = "" if found["trained"] is not None else " with "
    rest = (found.end(), len(text.low))
    share = "a third" if found["share"] == "third part" else found.span("share")
    many = found["others"] and find_numbers(found["others"])  # Of 400 drivers and 30 dispatchers.
    base = found.span("them") if many and found["them"] else found.span("base")
    return text.put_together(who, " will train ", share, " of ", base, course, rest)


def _all_of_them(text: Text, found: re.Match[str]) -> Text:
    if found["all"]:
        return text.without(*found.span("all"))
    rest = (found.end(), len(text.low))
    return text.put_together((0, found.start()), "all ", found.span("many"), found.span("what"), rest)
