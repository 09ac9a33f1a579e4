"""Two figures of which one counts: raised from 20 to 30, 70 and hopefully 80, 20 in error for 30, make it 14.

The text goes on with the figure that is promised, before anything is read. Each character keeps its place in what was
written.
"""

import re
from collections.abc import Callable

from bot.understanding.promising.ways import Pieces, Ways, retold
from bot.understanding.words.numerals import SPELT
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

N = rf"((about|around|roughly|some|up to|at least|only) )*\$? ?(\d[\d,]*k?|{SPELT})( ?%| percent)?"
UNIT = r"( (?!(to|from|by|before|in|and|or|but|if|at|for|on|instead|rather)\b)[\w'-]+){0,3}?"
THEIRS = r"(its|our|their|the|his|her|my)"
WILL = (
    r"((will|'ll|is going to|are going to|plans? to|intends? to|pledge[sd]? to|promise[sd]? to"
    r"|wants? to|has|have|had|now|just) )*"
)
CHANGES = (
    r"((rais|increas|upp|bump|boost|expand|revis|chang|lower|reduc|cut|grow|lift|trimm?|slash|doubl"
    r"|adjust|updat|mov)(ed|es|ing|s|e)?"
    r"|up|ups|bump|boost|cut|grow|grew|lift|trim|went|goes|go)( up| down)?"
)
PLEDGE = (
    r"(pledges?|promises?|commitments?|goals?|targets?|numbers?|figures?|sponsorships?|donations?"
    r"|gifts?|contributions?|offers?)"
)
TRAINED = r"(?P<trained>trained|certified)"
RAISED = late(
    rf"""
    (?P<will>\b{WILL}){CHANGES} {THEIRS} ([\w-]+ )?{PLEDGE}( of)?( ((?!from\b
      |to\b)[\w-]+)){{0,4}}? from {N}(?P<unit>{UNIT}) (up |down )?to (?P<new>{N})
    """,
)
""" "Upped its pledge from 20 drivers to 30 drivers by August"."""
SHARE = late(
    rf"""
    \b{WILL}{CHANGES} {THEIRS} (total )?(number|share|proportion|percentage|count|part
      |portion) of {TRAINED}(?P<unit> [\w-]+( [\w-]+)?) from {N}
    \sto (?P<new>{N})
    """,
)
SHARE_WHO = late(
    rf"""
    \b{WILL}{CHANGES} {THEIRS} (total )?(number|share|proportion|percentage|count|part
      |portion) of (?P<unit>[\w-]+( [\w-]+)?) (who are )?(with the training|trained|certified) from {N}
    \sto (?P<new>{N})
    """,
)
""" "Will raise the number of trained drivers from 40 to 80"."""
FROM_SHARE = late(
    r"""
    (?<!train )(?<!training )(?<!certify )\bfrom \d+( ?%| percent) (?P<to>to) (?=\d+( ?%| percent)( of| trained
      |\W*$))
    """,
)
""" "Will get from 30% to 70% of drivers trained"."""
LEVEL = late(
    r"""
    (?P<sponsor>\b(gold|silver|bronze|platinum|diamond|copper|premier|lead|presenting)( (level
      |tier))?( sponsor(ship)?)?)
      ,? (instead of|rather than|up from|down from|and not|not) (an? |the )?(gold|silver|bronze|platinum|diamond
      |copper
      |premier|lead|presenting)( (level|tier))?( sponsor(ship)?)?
    """,
)
""" "A Gold sponsor instead of Silver"."""
OR_SO_MANY = late(
    rf"""
    (?<!minimum of )(?<!at least )\b(?P<first>\d[\d,]*{UNIT}(?P<due> (by|before|in|on) [^,;.()\d]{{3,20}}
      ( \d{{1,2}})?)?)(?P<gone>,? ?(-+|\(|and|or|but)? ?\(?(hopefully|maybe|perhaps|possibly|ideally
      |with (any |some )?luck|if all goes well|even|potentially)( (even|up to|as many as|maybe
      |or))* {N}( more)?{UNIT}(?P<if> if [^.;,()]*)?\)?)
    (?=\W*$|[.,;!]|\s(by|before|in|on|this|next|until)\b)
    """,
)
""" "70 drivers, hopefully 80"."""
MORE_IF = late(
    rf"""
    (?<![\d,$])\d[\d,]*(?!\d){UNIT}(?P<gone>(, (and |or )?| \(| -+ | (and|or) )(another |plus |\+ ?
      |an additional |even )?{N}( more)?{UNIT} (if|should|provided|once|when|in case
      |as long as) [^.;()]*\)?)(?=\W*$|[.;!]|, (by|before)\b)
    """,
)
""" "70 drivers, 80 if it hires", "10 drivers (+5 if the contract comes)"."""
HOPED_BY = late(
    r"""
    \d[\d,]* [\w'-]+( [\w'-]+)?(?P<gone>,? (hopefully|ideally|with (any |some )?luck|maybe|perhaps|possibly
      |i hope|we hope|fingers crossed)),?
    \s(?=(by|before|in|on|this|next|no later than|within|at the latest)\b)
    """,
)
""" "Pledges 25 drivers, hopefully by April 10"."""
MAKE_IT = late(
    rf"""
    (?<![\d$,])(?P<old>\$?\d[\d,]*)(?P<mid>(?! ?%)[^.;:\n\d]{{0,80}})(?P<gone>([.;,]
      |\s-+) [^.;:\n\d]{{0,70}}?\b(make|makes|made|making|call|up|change|changed|bump|bumped|raise|raised) (it
      |that|this)( to)?
    \s(?P<new>{N}))(?! (times|percent))
    """,
)
""" "Pledged 10 drivers. This morning they wrote to make it 14 by Feb 3"."""
TAKE_DOWN = late(
    rf"""
    \b((asked|wants?|wanted|told|would like|'d like|writes|wrote) )?((us|me) )?to (take (down|back|off)|drop
      |cancel|scrap|replace|change|delete|remove|withdraw|erase|swap) {THEIRS} ([\w-]+\s
      )?{PLEDGE}( (of|for) {N}{UNIT})?,? (and|,|for|with|by|to)( (to|instead))* ?((put|write|record|enter|note
      |make it|list|have|use|take|log)( down)?( for)? )?(?P<new>{N}{UNIT})
    (?=\W*$|[.,;!]|\s(by|before|in|on|this|next|until|instead)\b)(?P<mid>[^.;]*?)(?P<instead> instead)?(?=\W*$|[.;])
    """,
)
""" "Asked us to take down their pledge of 12 and put 9 drivers by Jan 31 instead"."""
NOW_SAYS = late(
    rf"""
    \b(?P<says>(now )?(says|wants|does|offers|makes it|writes|is at|stands at|has|will do
      |said))( now)? (?P<new>{N}{UNIT}),? (instead of|rather than|in place of|not|up from
      |down from) (the )?{N}( [a-z-]+)?(?=\W*$|[.,;!])
    """,
)
""" "Now says 30 drivers instead of 20"."""
SAME_DAY = late(
    r"""
    ,? (and )?(with )?(the |its |their )?(same|unchanged|old) (date|day|deadline|due date) ?\((?P<day>[^()]{3,30})\)
    """,
)
""" "Same date (May 1)"."""
BUT_WROTE = late(
    rf"""
    \b(talked about|spoke of|mentioned|said|talked of|thought of|hoped for|started (at
      |with)) {N}(?P<unit>{UNIT}),? (but|and then|then)( (then|only|in the end|finally|later))*
    \s(wrote|put|signed( up)? for|settled (on|for)|committed to|pledged|promised
      |filled in)( down)? (?P<new>{N})(?P<unit2>{UNIT})(?P<card> (on|in|onto) (the|its|their
      |our) [\w ]{{3,20}})?(?=\W*$|[.,;!]|\s(by|before|in)\b)
    """,
)
""" "Talked about 100 drivers but wrote 35 on the card"."""
MISTAKEN = late(
    rf"""
    \b(wrote|put|said|typed|entered|listed|sent|noted)( down)? {N}{UNIT} (by mistake|in error|wrongly|mistakenly
      |accidentally|by accident)( [a-z ]{{2,20}}?)?[;,.:]? ?(-+ )?((but|and) )?(it's|it is|it should be
      |it should have been
      |(the|its|their) (real |actual |right |correct |true )?{PLEDGE} (is|was|should be|ought to be
      |should have been|should read))
    \s(?=((for|of|to train|only) )*\d)
    """,
)
""" "Wrote 53 by mistake; the pledge is 35 drivers"."""
PUT_OFF = late(
    r"""
    ,? ?\((extended|moved|postponed|changed|pushed( back)?|up|down|delayed|shifted|was|formerly|previously
      |instead of
      |originally|not)( (from|was))? [^()]{1,40}\)
    """,
)
""" "Due April 30 (extended from March 30)"."""


THING = late(r"\d[\d,]* (more )?(?P<thing>[a-z][a-z'-]+)")


def _trained(found: re.Match[str], _low: str) -> Pieces:
    of = " of" if "%" in found["new"] or "percent" in found["new"] else ""
    return "will train ", found.span("new"), of, " " if of else "", _own(found)


def _own(found: re.Match[str]) -> tuple[int, int]:
    start, end = found.span("unit")
    return start, end


def _raised(found: re.Match[str], low: str) -> Pieces:
    told = low[found.end() :].lstrip()
    named = told[:1].isalpha() and not re.match(r"(?:by|before|in|on|this|next|and|for|at|until)\b", told)
    return "pledges ", found.span("new"), (0, 0) if named else found.span("unit")


def _without(name: str) -> Callable[[re.Match[str], str], Pieces]:
    return lambda found, _low: ((found.start(), found.start(name)), (found.end(name), found.end()))


def _of_the_same(found: re.Match[str], low: str) -> Pieces | None:
    """ "40 drivers and possibly 2 dispatchers" are two promises."""
    thing = THING.search(found["gone"])
    same = not thing or thing["thing"] in found["first"]
    return _without("gone")(found, low) if same else None


def _wrote(found: re.Match[str], _low: str) -> Pieces:
    return "pledges ", found.span("new"), found.span("unit2" if found["unit2"] else "unit")


WAYS: Ways = (
    (SHARE, _trained),
    (SHARE_WHO, _trained),
    (RAISED, _raised),
    (FROM_SHARE, lambda _found, _low: ()),
    (LEVEL, lambda found, _low: (found.span("sponsor"),)),
    (OR_SO_MANY, _of_the_same),
    (MORE_IF, _without("gone")),
    (HOPED_BY, _without("gone")),
    (TAKE_DOWN, lambda found, _low: ("pledges ", found.span("new"), found.span("mid"))),
    (MAKE_IT, lambda found, _low: (found.span("new"), found.span("mid"))),
    (NOW_SAYS, lambda found, _low: ("pledges ", found.span("new"))),
    (SAME_DAY, lambda found, _low: (" by ", found.span("day"))),
    (BUT_WROTE, _wrote),
    (MISTAKEN, lambda _found, _low: ("pledges ",)),
    (PUT_OFF, lambda _found, _low: ()),
)


def with_what_counts(text: Text) -> Text:
    """The text with the figure that is promised, and without the other."""
    return retold(text, WAYS)
