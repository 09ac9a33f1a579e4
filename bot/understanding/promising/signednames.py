"""Names with numbers, signs and days in them, read as names: "A-1 Cabs", "Super 8 Elko", "Monday Motorbikes".

What looks like a number or a day is put in letters for the grammar; what is quoted back is still the name as written.
"""

import re

from bot.understanding.calendar.almanac import HOLIDAYS, MONTHS, WEEKDAYS
from bot.understanding.words.units import group_of
from bot.understanding.words.verbs import either
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, tidy

PROMISES = (
    r"(?= (\([^()]{1,40}\) )?(will|shall|has|have|is|are|hereby|also|plans?|intends?|wants?|says?|said|gave|trained"
    r"|held|(pledg|promis|committ?|agree|offer|vow|announc)(e|es|ed|d|s|ing)?)\b| ?[:|] ?\S| - )"
)
STARTS = r"(?:(?<=[.!?;:\n•*-] )|(?<=\n)|^)((The|And|Also) )?"
BODIES = (
    r"(Company|Local|Engine|Ladder|Station|Motel|Super|Studio|Post|Troop|District|Lodge|Pier|Precinct|Chapter|Battalion"
    r"|Hangar|Club|Store|Division|Medic|Rescue|Squad|Depot|School|Region|Terminal|Channel|Area|Unit|Team|Council|Hall)"
)
THEMSELVES = (
    r"(?! (\([^()]{1,40}\) )?(will|shall|are|is|were|was|have|has|to) (all |now |already )?(be|been|being|trained"
    r"|certified)\b)"
)
LARGE = r"[^\W\d_a-z][\w&.'-]*"
MORE = rf"( ((of|the|and|&|for) ){{0,2}}{LARGE}){{0,5}}?( [a-z]+){{0,2}}?"
SIGNED = (
    late(rf"(?<![\w-])(?P<sign>[A-Z]-\d{{1,3}})(?= {LARGE})"),
    late(rf"{STARTS}(?P<sign>1-8\d\d-[A-Z][\w-]*|\d{{1,3}}-[A-Z][a-z]+|\d{{1,3}}[A-Z]{{1,2}}){MORE}{PROMISES}"),
    late(rf"{STARTS}(?P<sign>{LARGE}( {LARGE}){{0,2}} \d{{1,4}})(?<!')( {LARGE}){{1,4}}?{PROMISES}{THEMSELVES}"),
    late(rf"{STARTS}(?P<sign>({LARGE} ){{0,2}}{BODIES} \d{{1,4}}){PROMISES}{THEMSELVES}"),
    late(rf"{STARTS}(?P<sign>\d{{1,3}}(st|nd|rd|th) {LARGE}){MORE}{PROMISES}"),
)
""" "7-Eleven", "1-800-Charter", "Company 12", "1st Choice Cabs"."""
DAYS = "|".join(
    (
        either(name.title() for name in WEEKDAYS if name.endswith("day")),
        either(name.title() for name in MONTHS if len(name) > 3 or name == "may"),
    )
)
FEASTS = either(
    re.sub(r"\b[a-z]", lambda first: first[0].upper(), name).replace("'S", "'s").replace("Of", "of")
    for name in HOLIDAYS
    if not name.startswith("the ")
)
DAY_NAMED = (
    late(rf"{STARTS}(?P<sign>{DAYS})(?= {LARGE}{PROMISES})"),
    late(rf"{STARTS}(?P<sign>{FEASTS})(?= ({LARGE} ){{0,3}}{LARGE}{PROMISES})"),
)
""" "Monday Motorbikes", "Fourth of July Creek Lodge"; in "Monday Great Basin Bus will" the day is when."""
NO_NAME = late(
    r"""
    (In|On|By|Since|At|For|After|Before|During|Of|All|Our|These|Those|Another|About|Over|Within|Until|Page|Item|Table
      |Line|No|Number|Total|Goal|Pledge|Card|Note|Q\d|Only|Some|Room|Row|Slide|Week|Day|Year|Fiscal|Spring|Summer
      |Fall|Winter|Early|Late|Mid|Next|Last|This|First|Up|Train|Print|Give|Host|Hold|Hang|Plus|Then|Yes|Ok|With|While
      |When|Where|As|Because|Since|Though|Although|Roughly|Nearly|Almost|Around|Approximately|Between|Least|Most|Just|Exactly|So|But|And|Or|If|Once|Under|Through|Via|Together)\b
    """,
)
COUNTED = ("people", "materials", "sessions", "money", "resources")


def with_plain_names(text: Text) -> Text:
    """The same text, its names without numbers, signs and days in them."""
    if any(sign.isdigit() for sign in text.low):
        for pattern in SIGNED:
            for found in reversed(list(pattern.finditer(text.written))):
                if not _is_none(found):
                    text = _in_letters(text, found)
    apart = APART.match(text.written)
    text = text.with_said(*apart.span("gap"), ", ") if apart else text
    for pattern in DAY_NAMED:
        for found in reversed(list(pattern.finditer(text.written))):
            text = _in_letters(text, found)
    return text


def _is_none(found: re.Match[str]) -> bool:
    """ "May 12 Acme will", "In 2019 Acme has", "40 Drivers": a day, or so many."""
    first, *rest = found["sign"].lower().replace("-", " ").split()
    day = first.strip(".") in MONTHS or first in WEEKDAYS
    whose = "'s " in found["sign"] or "s' " in found["sign"]
    counted = whose or any(group_of(word) in COUNTED for word in (first, *rest[:-1]))
    return bool(day or counted or NO_NAME.match(found["sign"]))


def is_signed(name: str) -> bool:
    """Whether a name is one of those, in which weights that know names by their words are of no use."""
    return bool(with_plain_names(tidy(f"{name} will")).places)


APART = late(
    rf"""
    ^\W*([Oo]ut )?[Oo]f ((the|its|our|their|all) )*\d[\d,]* [a-z][a-z' -]{{2,40}} (at|of|from|in) (the )?{LARGE}( ((of
      |the|and
      |&) ){{0,2}}{LARGE}){{0,5}}(?P<gap> )(?=(about |around |only |all )?\d[\d,]* (will|are|have|were|to|shall)\b)
    """,
)
""" "Out of 500 employees at Gold Country Casino 50 will be trained": a comma is missing."""


def _in_letters(text: Text, found: re.Match[str]) -> Text:
    start, end = found.span("sign")
    plain = "X" + re.sub(r"[\W\d_]", "x", found["sign"].lower())
    every = text.places or tuple((at, at + 1) for at in range(len(text.written)))
    there = (every[start][0], every[end - 1][1])
    return text._replace(
        written=text.written[:start] + plain + text.written[end:],
        low=text.low[:start] + plain.lower() + text.low[end:],
        source=text.source or text.written,
        places=every[:start] + (there,) * len(plain) + every[end:],
    )
