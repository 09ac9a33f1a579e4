"""Numbers that the reader is left to work out: "all but 5 of its 80 drivers" are 75, "twice as many as the 15" are 30.

They are worked out before anything is read, and the text goes on with what comes out. Each character keeps its place
in what was written; what cannot be worked out stays as it is.
"""

import re

from bot.understanding.promising.ways import Pieces, Ways, retold
from bot.understanding.words.numbers import Number, find_numbers
from bot.understanding.words.numerals import SPELT
from bot.understanding.words.units import unit_after
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

N = rf"((about|around|roughly|some|up to|at least) )*(\d[\d,]*|{SPELT})"
M = rf"\$? ?(\d[\d,]*|{SPELT})"
UNIT = r"(([\w'-]+ ){0,3}?[\w'-]+)"
THEIRS = r"(its|our|their|the|his|her|my|[\w&.'-]+'s)"
THEY = r"(it|they|we|he|she|[a-z]+ [a-z]+)"
THEY_DID = rf" ((that|which|who) )?{THEY} ((had|has|have) )?(trained|promised|pledged|certified|did|reached|taught)\b"
NOT_THEY = rf" (?!{THEY} (had |has |have )?(train|promis|pledg|certif|did|reach))"
LAST = r"(last|the last|the previous|the past|this) (year|month|time|season|quarter|spring|summer|fall|winter)"
THEN = rf"(,? (in )?{LAST})?(?=[.,;]|$|\s)"
ALL_BUT = late(
    rf"""
    \b(all|every(one|body)?|everyone)( of (them|us))?,? (but|except( for)?|save( for)?|minus|bar|less) (?P<few>{N})
    \s(of|out of) ((all|the) )?(of )?{THEIRS} (?P<many>{N})
    """,
)
""" "All but 5 of its 80 drivers"."""
OF_ALL_BUT = late(
    rf"""
    \ball (of )?{THEIRS} (?P<many>{N})(?P<unit> {UNIT}) (but|except( for)?|save( for)?|minus) (?P<few>{N})
    (?=[.,;]|$|\s(by|before|in|on|this|next|until)\b)
    """,
)
""" "All its 80 drivers but 5"."""
BUT_SO_MANY = late(
    rf"""
    \b(all|every(one|body)?)( [\w'-]+)?,? (but|except( for)?|save( for)?
      |minus) (the )?{N}[^.;,\d]{{0,40}}?,? ?(-+|so|which
      |that)( (makes?|leaves?|is|are|means?|it's|they're))?,? (?=\d)
    """,
)
""" "Everyone except the 6 part-timers, so 24 drivers"."""
BUT_ONE = late(r"\b(every|each)(?P<unit> [\w'-]+( [\w'-]+)?)(?P<but> (but|except|save) one)\b")
TIMES = rf"(?P<times>twice|double|triple|quadruple|thrice|half|(\d|{SPELT}) times)"
AS_MANY = late(
    rf"""
    \b{TIMES} as many(?P<unit> {UNIT})? as (the |{THEIRS} )?(?P<many>{N})(?P<other>{NOT_THEY}{UNIT})?({THEY_DID})?{THEN}
    """,
)
""" "Twice as many drivers as the 15 it trained last year"."""
AS_LAST = late(
    rf"""
    \b{TIMES} as many(?P<unit> {UNIT})? as (in )?{LAST}(, | \(|: )?((when|which was|where|then) )?({THEY} ((had
      |has|have) )?(trained
      |promised|pledged|certified|did|reached|taught|was|were)\s)?(?P<many>{N})\b\)?
    """,
)
""" "3 times as many drivers as last year, when it trained 12"."""
DOUBLE = late(
    rf"""
    (?P<verb>\b(double|triple|quadruple))( (on|up))? ({THEIRS} ({LAST}'s )?
      |{LAST}'s )(?P<many>{N})(?P<trained> trained| certified)(?P<unit> {UNIT}(?=[.,;]|$|\s))
    |(?P<verb2>\b(double|triple|quadruple)) ((the|its|their
      |our) |{LAST}'s )(?P<many2>{N})(?P<unit2> [\w'-]+( [\w'-]+)?)?( (that )?{THEY} (had |has |have )?(trained
      |certified)( {LAST})?)
    """,
)
""" "Will double its 40 trained drivers"."""
MORE_THAN = late(
    rf"""
    \b(?P<few>{N}( ?%| percent)?) (?P<way>more|fewer|less)(?P<unit> {UNIT})? than ((in )?{LAST}'s|the|{THEIRS})
    \s(?P<many>{N})(?P<other>{NOT_THEY}{UNIT})?({THEY_DID})?{THEN}
    """,
)
""" "15 more drivers than last year's 25", "10% more than the 50 it trained last year"."""
INCREASE = late(
    rf"""
    \ban? (?P<few>\d+( ?%| percent)) (?P<way>increase|rise|jump|growth|decrease|cut) (over|on|from|of) ({LAST}'s
      |the|{THEIRS})
    \s(?P<many>{N})(?P<trained> trained| certified)?
    """,
)
""" "A 25% increase over last year's 80 trained staff"."""
AT_EACH = late(
    rf"""
    (?<![\d$])(?P<few>\b(\d[\d,]*|{SPELT}))(?P<unit> {UNIT}) (?P<at>at|in|from|for|on) (each
      |every)( one)? of (?P<its>{THEIRS} )(?P<many>{M})
    (?=\s[a-z])
    """,
)
""" "8 supervisors at each of its 5 properties"."""
A_MONTH = r"((a|an|per|each|every) (single )?(day|week|month|quarter|year|session|class|event|shift))"
IN_ALL = r"(in (all|total)|altogether|all told|total|overall|all together)"
RATE = late(
    rf"""
    (?P<few>\$?\b\d[\d,]*)(?P<unit> (?!(a|an|per|each|every|for)\b){UNIT})? (?P<rate>{A_MONTH}|(for |per )?(each
      |every)( (one|[a-z]+)( trained)?)?|apiece)(?P<how>[^.;,\d$]{{0,40}}?( for (\d+|{SPELT}) (days|weeks|months
      |quarters|years))?)(,| -+| \(|:)? ?(?<![a-z])((so|or|for a total of|totaling|totalling|making|that is|that's
      |i\.e\.,?|which (is|makes|comes to)|a total of|=) (?P<so>{M}\b)|(?P<all>{M}\b)( [\w'-]+)?,? {IN_ALL}
      |(?P<most>up to |with a (cap|maximum
      |limit) of |capped at |at most |max\.? |not more than )(?P<upto>{M}\b))\)?(,? {IN_ALL})?
    """,
)
""" "7 drivers a month, 35 in all", "$100 a month for 12 months, so $1,200", "$100 for every driver, up to $10,000"."""
FOR_SO_LONG = late(
    rf"""
    (?P<sign>\$ ?)?(?<![\w,.-])((?P<least>{N})( to | or | ?[-–] ?)|between (?P<lower>{N}) and\s
      |(?<! to )(?<! or )(?<! and ))(?P<few>{N})(?P<unit> (?!(a|an|per|each|every|for|to|or|and)\b){UNIT})?,? (a|an|per
      |each|every) (?P<span>day|week|month|quarter|year),?
    \s(?P<for>(for|during|over) (the (next|coming|following) )?(?P<many>{N}) (?P=span)(s\b|\b(?=\W*$
      |[.,;])))(?![^.;]{{0,20}}\bthen\b)
    """,
)
""" "2 sessions a month for 6 months", "20 to 25 drivers a week for 10 weeks"."""
UNTIL_ALL = late(
    rf"""
    \b\d[\d,]*(?P<unit> {UNIT}) {A_MONTH},? until (all )?(of )?({THEIRS} )?(?P<many>\d[\d,]*)( [\w'-]+)? (are
      |have been|were)
    \s(all )?(done|trained|certified|through|finished)
    """,
)
""" "25 drivers a month until all 100 are done"."""
AT_A_PRICE = late(
    rf"""
    \b(?P<pay>pay|buy|purchase|cover|sponsor|fund|paying|buying|get
      |take)( for)? (?P<few>\d[\d,]*)(?P<unit> {UNIT}) (at|for|x
      |@) (?P<price>\$ ?\d[\d,]*) (each|apiece|a piece|per [a-z]+|a (seat|ticket|table|plate|head))
    """,
)
""" "Will pay for 4 tickets at $250 each"."""
TIMES_SO_MANY = late(r"(?<![\w$.])(?P<few>\d[\d,]*) ?(x|\*|times) ?(?P<many>\d[\d,]*)(?= [a-z])")
""" "4 x 15 conductors"."""
SOME_OF = late(
    rf"""
    \b(?P<some>((the|a) (vast |large |small )?(majority|few|number|handful|portion|couple|fraction|part|bunch)
      |most|some|several
      |many|part) of {THEIRS})(?P<gone> {N}) (?=[a-z])
    """,
)
""" "The majority of its 80 drivers": so many are not all."""
A_SHARE = late(r"(^|: |-+ )(?P<share>(third|quarter|fifth) of (\d|its|our|their|the))")
OTHER_HALF = late(
    rf"""
    \b(half|50 ?%|50 percent)( of)? ([\w&.'-]+ ){{0,6}}?(?P<many>\d[\d,]*)(?P<unit> {UNIT}?)
    (?=\s(will|are|is|have|has|by|in|before|on|this|next|to)\b)(?P<done> (will|are to|is to) be (trained
      |certified))?[^.]{{0,80}}?(?P<half>[;,]? (and )?(to )?(the|its|our|their) (other|another|second|remaining) half)\b
    """,
)
""" "Half of our 64 drivers by winter, the other half by summer"."""
TRAINED = r"(train|certify|teach|educate|instruct|training|certifying|teaching|reach)"
OF_PLACES = late(
    rf"""
    \b{TRAINED} ((all|every|each) )?(of )?({THEIRS} )?(?P<unit>[\w'-]+( [\w'-]+)?) (of|at|in
      |from) (all )?{THEIRS}(?P<gone> \d[\d,]*) (?P<place>{UNIT})
    (?=[.,;]|$|\s(by|before|in|on|this|next|until|with|and)\b)
    """,
)
""" "Train the managers of its 12 restaurants"."""
FACTORS = {"twice": 2.0, "double": 2.0, "triple": 3.0, "thrice": 3.0, "quadruple": 4.0, "half": 0.5}


def reckoned(text: Text) -> Text:
    """The text with the numbers that come out."""
    return retold(text, WAYS)


def _figure(found: re.Match[str], name: str) -> Number | None:
    """The number of a name."""
    return next(iter(find_numbers(found[name])), None) if found[name] else None


def _sum(*, of: float) -> str | None:
    return f"{of:.0f}" if of > 0 and of == round(of) else None


def _span(found: re.Match[str], name: str) -> tuple[int, int]:
    return found.span(name) if found[name] else (0, 0)


def _all_but(found: re.Match[str], _low: str) -> Pieces | None:
    few, many = _figure(found, "few"), _figure(found, "many")
    left = _sum(of=many.low - few.low) if few and many else None
    return (left, found.span("unit")) if left and "unit" in found.re.groupindex else (left,) if left else None


def _as_many(found: re.Match[str], _low: str) -> Pieces | None:
    many = _figure(found, "many")
    factor = _factor(found["times"])
    told = _sum(of=many.low * factor) if many and factor else None
    other = "other" if "other" in found.re.groupindex and found["other"] else "unit"
    return (told, _span(found, "unit" if found["unit"] else other)) if told else None


def _factor(said: str) -> float | None:
    number = next(iter(find_numbers(said)), None) if said not in FACTORS else None
    return FACTORS.get(said) or (number.low if number else None)


def _doubled(found: re.Match[str], _low: str) -> Pieces | None:
    n = "" if found["many"] else "2"
    many, factor = _figure(found, f"many{n}"), FACTORS.get(found[f"verb{n}"])
    told = _sum(of=many.low * factor) if many and factor else None
    return ("train ", told, _span(found, f"unit{n}")) if told else None


def _more_than(found: re.Match[str], _low: str) -> Pieces | None:
    few, many = _figure(found, "few"), _figure(found, "many")
    if not few or not many:
        return None
    by = many.low * few.low / 100 if few.percent else few.low
    told = _sum(of=many.low - by if found["way"] in ("fewer", "less", "decrease", "cut") else many.low + by)
    unit = next((name for name in ("unit", "other") if name in found.re.groupindex and found[name]), None)
    return ((told, found.span(unit)) if unit else (told,)) if told else None


def _other_half(found: re.Match[str], _low: str) -> Pieces | None:
    many = _figure(found, "many")
    told = _sum(of=many.low / 2) if many else None
    before = (found.start(), found.start("half"))
    return (before, " and ", told, found.span("unit"), _span(found, "done")) if told else None


def _at_each(found: re.Match[str], low: str) -> Pieces | None:
    few, many = _figure(found, "few"), _figure(found, "many")
    unit = unit_after(low, found.end("few"))
    told = _sum(of=few.low * many.low) if few and many and unit and unit.group else None
    at = found.span("at")
    return (told, found.span("unit"), " ", at, " ", _span(found, "its")) if told else None


def _rate(found: re.Match[str], _low: str) -> Pieces:
    name = next(one for one in ("so", "all", "upto") if found[one])
    money = "$" if found["few"].startswith("$") and not found[name].startswith("$") else ""
    most = "up to " if found["most"] else ""
    return (most, money, found.span(name), _span(found, "unit"))


def _for_so_long(found: re.Match[str], _low: str) -> Pieces | None:
    least, few, many = _figure(found, "least") or _figure(found, "lower"), _figure(found, "few"), _figure(found, "many")
    told = _sum(of=few.low * many.low) if few and many else None
    from_so_many = _sum(of=least.low * many.low) if least and many else None
    if not told or (least and not from_so_many):
        return None
    to = (f"{from_so_many} to ",) if from_so_many else ()
    return (_span(found, "sign"), *to, told, _span(found, "unit"), " ", found.span("for"))


def _until_all(found: re.Match[str], _low: str) -> Pieces:
    return found.span("many"), found.span("unit")


def _price(found: re.Match[str], _low: str) -> Pieces | None:
    few, price = _figure(found, "few"), _figure(found, "price")
    told = _sum(of=few.low * price.low) if few and price else None
    return ("donate $", told) if told else None


def _times(found: re.Match[str], low: str) -> Pieces | None:
    few, many = _figure(found, "few"), _figure(found, "many")
    unit = unit_after(low, found.end())
    told = _sum(of=few.low * many.low) if few and many and unit and unit.group == "people" else None
    return (told,) if told else None


def _places(found: re.Match[str], low: str) -> Pieces | None:
    people, place = unit_after(low, found.start("unit")), unit_after(low, found.end("gone"))
    if not people or people.group != "people" or (place and place.group == "people"):
        return None
    return (found.start(), found.start("gone")), (found.end("gone"), found.end())


WAYS: Ways = (
    (BUT_SO_MANY, lambda _found, _low: ()),
    (ALL_BUT, _all_but),
    (OF_ALL_BUT, _all_but),
    (BUT_ONE, lambda found, _low: (found.span("unit"),)),
    (AS_MANY, _as_many),
    (AS_LAST, _as_many),
    (DOUBLE, _doubled),
    (MORE_THAN, _more_than),
    (INCREASE, _more_than),
    (OTHER_HALF, _other_half),
    (AT_EACH, _at_each),
    (RATE, _rate),
    (FOR_SO_LONG, _for_so_long),
    (UNTIL_ALL, _until_all),
    (AT_A_PRICE, _price),
    (TIMES_SO_MANY, _times),
    (SOME_OF, lambda _found, _low: ()),
    (A_SHARE, lambda found, _low: (": a ", found.span("share"))),
    (OF_PLACES, _places),
)
