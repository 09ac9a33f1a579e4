"""Who tells of a promise in the middle of it, or at its end: "40 drivers, Acme promised, will be trained".

A partner is put before what it says; a person who only speaks is left away, and so is what says nothing of the promise
("for its part", "on 9 November").
"""

import re

from bot.understanding.promising.beyond import SAID
from bot.understanding.promising.ordered import NAME, PARTNER
from bot.understanding.words.numerals import SPELT
from bot.understanding.words.persons import is_titled, person_at
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

SAID_BY = late(rf"\w(?P<aside>, ({SAID}|according to) {NAME},) (?=[a-z])")
TOLD = (
    late(rf"\w(?P<aside>, {NAME} {SAID},) (?=[a-z])"),
    late(
        rf"\w(?P<aside>, (as )?{NAME}(?P<kind> (school|hotel|casino|police|company|district|department|authority"
        rf"|union))?( (management|officials?|leaders|staff))? (has )?{SAID})\W*$",
    ),
)
""" "40 drivers, Acme promised, will be trained", "40 drivers will be trained, Acme promised"."""
THEIRS = late(
    rf"\w(?P<aside>, (and )?(that's|that is|this is) (the |a )?([a-z]+ )?(pledge|promise|commitment) of {NAME})\W*$",
)
""" "Train 28 officers by April, that's the pledge of Acme"."""
QUOTED = late(
    rf"[,.!?…]?[\"'”“»](?P<aside>,? ?{SAID} (the )?([a-z][a-z -]{{2,30}} (of|at|for|from) )?{NAME},? ?"
    r"([\"“”«]|'(?!\w)))",
)
""" "“I give you my word,” said the director of Acme, “that 40”"."""
BESIDES = (
    late(
        r"""
        \w(?P<aside>, (for (its|their|his|her) (own )?part|on (its|their) side|in turn|meanwhile|likewise),)(?= )
        """,
    ),
    late(
        rf"""
        \w(?P<aside>,? (or (simply|just) |(also |better |formerly )?(known|called|known simply) as |also called |aka
          |a\.k\.a\. )(the )?{PARTNER},)(?= )
        """,
    ),
    late(
        r"""
        \w(?P<aside>, (his|her|their|my|our) ([a-z-]+ ){0,2}(company|firm|agency|business|employer|shop|outfit
          |carrier|union|school|district|department|hotel|casino|fleet|church),)(?= [a-z])
        """,
    ),
    late(
        r"""
        \b(pledged|promised|agreed|committed|vowed|decided|announced|resolved)(?P<aside>, (on|in|at|this|last|late
          |early) [^,;]{3,30},) (?=(that|to)\b)
        """,
    ),
)
""" "Acme, for its part, 150 nurses", "pledged, on 9 November, that"."""
NUMBER = late(rf"\d|\b(?!one\b){SPELT}\b")
WOULD = late(r"\bwould(?= )")


def with_its_teller(sentence: Text) -> Text:
    """ "Acme says 40 drivers will be trained"; what a person says is told without them."""
    if "," not in sentence.low:
        return sentence
    for aside in BESIDES:
        found = aside.search(sentence.written)
        sentence = sentence.without(*found.span("aside")) if found else sentence
    said = SAID_BY.search(sentence.written)
    told = said or next((found for one in TOLD if (found := one.search(sentence.written))), None)
    # "Maria, Acme says, will train 40": she will.
    if told and (said or NUMBER.search(sentence.low, 0, told.start("aside"))):
        return _told(sentence, told, told.start("aside"))
    theirs = THEIRS.search(sentence.written)
    if theirs:
        return sentence.put_together(theirs.span("org"), ": ", (0, theirs.start("aside")))
    quoted = QUOTED.search(sentence.written)
    if not quoted:
        return sentence
    upto = quoted.start("aside")
    return _told(sentence, quoted, upto if NUMBER.search(sentence.low, 0, upto) else 0)


def _told(sentence: Text, found: re.Match[str], upto: int) -> Text:
    """The sentence behind whoever tells of it; of what stands before them so much is kept."""
    start, end = found.span("org")
    end = max(end, found.end("kind")) if "kind" in found.re.groupindex else end
    if person_at(sentence.written, start, end) or is_titled(sentence.written, start, end):
        rest = sentence.without(*found.span("aside"))
        would = WOULD.search(rest.low, found.start("aside"))
        return rest.with_said(*would.span(), "will") if would else rest
    after = (found.end("aside"), len(sentence.low))
    return sentence.put_together((start, end), " says ", (0, upto), after)
