"""Numbers that count something: digits, number words, dozens, ranges, percents, money.

Numbers that never count (telephone numbers, durations, rooms, routes, statutes, times of
day) are blanked before anything is read, so no rule can stumble over them.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from math import prod
from typing import NamedTuple

from bot.understanding.readings import Problem, Qualifier
from bot.understanding.words.numbered import blank_places
from bot.understanding.words.numerals import FIRST, FRACTION, SCALE, value_of
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import blanked

ABSURD = 10**7
"""From here on a number is a slip of the finger or a joke, whatever it counts."""

MOST = 200
"""Numbers looked at in one text: nobody writes more of them by hand."""

FRACTIONS = {"half": 50, "third": 33, "twothirds": 67, "quarter": 25, "threequarters": 75}
BETWEEN = late(r" ?(-|to|or|and) ?")
AT_LEAST = (
    r"at least|at a minimum( of)?|(a )?minimum of|min\.?|no(t)? (fewer|less) than|more than|over|upwards? of|north of"
    r"|in excess of"
)
AT_MOST = r"at most|up to|no(t)? more than|as many as|(a )?maximum of|max\.?|(fewer|less) than|under|a cap of"
APPROX = (
    r"about|around|approximately|approx\.?|roughly|some|nearly|almost|close to|circa|ca\.?|give or take|an estimated"
    r"|estimated|~|maybe|probably|i think|i believe|i guess|or so"
)
BEFORE = late(
    rf"""
    ((?P<least>\b({AT_LEAST}))|(?P<most>\b({AT_MOST}))|(?P<approx>(\b({APPROX.replace("|~", "")})|~)))(\b
      |(?<=[~.])) ?((all|the|our|its|their|a|an|another|total of|of) )*$
    """,
)
AFTER = late(
    r"""
    \s?([a-z' -]{0,30}?)(, (?=give or take|more or less|tops|(minimum|maximum|at (a |the )?(minimum|least
      |most))\W*$))?((?P<least>\bor more\b
      |\bat (a |the )?(minimum|least|very least)\b|\bminimum\b|\band up\b)
      |(?P<approx>\bor so\b|\bgive or take\b|\bapprox(imately)?\b|\bmore or less\b|\broughly\b)
      |(?P<most>\bor (fewer|less)\b|\bat (the )?most\b|\bmaximum\b|\bmax\b|\btops\b))
    """,
)
ISH = late(r"-?ish\b")
"""At once after a number: "30ish". Words such as "finish" end so, too."""

NEVER = late(
    r"""
    (?<![a-z])(\b\d{1,3},\d{4,}\b|(\+?1[-. ]?)?(\(\d{3}\) ?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b|\b1-8\d\d-[\w-]+
      |\b\d{3}-\d{4}\b
      |\b\d{1,5},? (street|road|avenue|lane|place|dock|square|highway) of\b
      |\b\d{1,5}, (street|road|avenue|ave|boul|boulevard|blvd|lane)\b(?! (crews?|guys|drivers|staff|teams?|workers)\b)
      |\b(text|dial|call|hotline( (is|at))?) (\w+ to )?[\d-]{3,}\b|\bnumber is [\d-]{7,}\b
      |\b(my|employee|badge|id|room|bus|unit|phone|cell|fax|ext\w*|account|case|route) (\w+ )?number is [\d-]+\b
      |\b(ext|tel|int)\. ?[\d-]+|\([1-9]\)(?= \d)|\b(on|from|since|till) day one\b|\b233733\b|\b911\b
      |(?<=\()20[012]\d(?=\))|\b20[012]\d(?= (summary|recap|review|report|results|wrap-?up|bilan|balance)\b)
      |\b(summary|recap|review|report|results|wrap-?up|update|balance)( (of|for))? 20[012]\d\b|https?://\S+|\bwww\.\S+|<[@#!]\S+>
      |\b(1|one) (moment|sec|second)\b
      |\bthe (two|2|three|3) things\b|\b(0|zero) (tolerance|tolerancia|tol[eé]rance)\b|\b(tolerancia|tol[eé]rance) (0
      |cero|z[eé]ro)\b
      |\b(one|two|three|four|five|six|eight|ten|twelve) (foot|feet|inch(es)?)\b( of (snow|rain|water|ice|mud)\b)
      |\b(as of|at|by|since|until) [012]\d[0-5]\d (hrs|hours|today|yesterday|this (morning|afternoon|evening))\b
      |\b\d+([.,]\d+)?[- ]?(minutes?|mins?|hours?|hrs?
      |seconds?(?! (floor|shift|class|session|group|grade|half)))\b(-long)?
      |\b\d+-(day|week|month|year)\b(-(old|long))?
      |\b(one|two|three|four|five|six|eight|ten|fifteen|twenty|thirty(-five)?|forty(-five)?|fifty|sixty|ninety
      |half)[- ](and[- ]a[- ]half[- ])?(minutes?|hours?|hrs?)\b
      |\b(half|one|two|three)-day\b|\bthe (two|three|2|3) (of them )?(will (do|have|finish) (so|it|this|that)\b|says?
      |said|promised?|agreed?|confirm(ed)?|told)\b
      |\b(\d+|an?|one|two|three|four|five|six|eight|ten) (more|extra|additional|other) (days|weeks|months|years|hours
      |minutes)\b
      |\b\d{1,2}(:\d{2})? ?(a\.?m\b\.?|p\.?m\b\.?|o'clock\b)|\b(at )?\d{1,2}:\d{2}\b|\b(opens?|closes?|shuts?) at \w+
      |\b(routes|circuits|gates|bays|rooms|docks|stalls) \d+((,? (and|&)|,| to| through| thru) \d+)+\b
      |\b(route|bus|line|highway)s? \d+ (and|&) the \d+(?= *($|[.,;!)]))|\b(a|has)-\d{1,3}\b
      |\b(room|rm\.?|suite|ste\.?|route|circuit|rte\.?|line|bus|unit|building|bldg\.?|floor|exit|i-|highway|hwy\.?|us-
      |sr-|district|division|zone|region|area|local|section|sec\.|chapter|title|form|level|lot|gate|bay|dock|terminal
      |garage|station|precinct|troop|box|page|version|v|phase|step|module|lesson|part
      |(?<!morning )(?<!afternoon )(?<!evening )(?<!night )(?<!m )(?<!m\. )(?<!day )(class|group|session)|item|question
      |option|marker|milepost|channel|track|berth|platform|door|booth|table|seat|row|grade|pier|hall|ext\.?|extension
      |po|invoice|order|ticket) ?(no\.? |number |# ?)?([a-z]-)?\d+[a-z]?\b(?! (of|more|done|are|were)\b)
      |\blocal ?(no\.? |number |# ?)?\d+\b
      |\b(ab|sb|hb|hr|h\.r\.|s\.b\.|a\.b\.|usc|u\.s\.c\.|cfr) ?\d+\b|\b\d+ (u\.?s\.?c|c\.?f\.?r)\b|#\d+
      |\b\d+(st|nd|rd|th)\b|\b\d+-(passenger|seat|seater|mile|page|foot|ton|hour|point|question|hr)\b
      |\b\d+-person\b(?! ((\w+ )?(team|crew|staff|workforce|department|unit|force|fleet)))
      |\b\d+ ?(miles|years?|yrs?|degrees|km|feet|ft)\b|\b\d{1,2} ?h( ?\d\d)?\b
      |\bone of(?= \d+(,| and) (one|another|the other) of \d)|(?<=\d and )(one|another|the other) of(?= \d)
      |(?<=\band )one (?=on ((?! and\b)[^.!?,\d]){0,30}\d)
      |\b(one|two|three|four|seven|eight|nine|\d) in (every )?(two|three|four|five|ten
      |\d\d?) of\b(?! (its|our|their) \d)
      |\b24/7\b|\b(3|three|(?<!our )trois)[- ]riv(ers|i[eè]res)\b
      |\bone ((?=(with|had) )|of (our|the|these|its|my)|by one|day|time|thing|reason|another|more thing|person to)\b
      |\b(a single|not|a (good|great|big|long|tough|rough|fun|busy)) one\b
      |\bone (?=(even |actually )?(complained|asked|cried|fell|told|said|laughed|brought|wanted|wondered|joked)\b)
      |\b(quick|first|second|third|fourth|morning|evening|afternoon|night|bigger|smaller|larger|latest|same|earlier
      |previous|best|worst|liveliest|funniest|toughest|longest|shortest|good|great|nice|fun|tough|friendly|cold|chilly
      |lively|rough|hectic|busy|slow|quiet|close) one\b
      |\b(every|each)( [a-z]+){1,6} (has|got|gets|had|took) one\b(?! more)|\bno ?one\b|\bn?either one\b
      |\bone[- ]on[- ]one\b|(?<=each )one\b
      |\b(this|that|which|every|any|another|the|last|next) one\b(?! (hundred|thousand|million|dozen)\b)
      |\b(right|correct|real|actual|wrong) one(?= (is|was|should)\b)
      |((?<=\bdid )|(?<=\bhis )|(?<=\bhers )|(?<=\btheirs )|(?<=\btook it )|(?<=\bdid it )|(?<=\bclass )|(?<=\bsession )
      |(?<=\btraining )|(?<=\bquiz )|(?<=\bfinished )|(?<=\bit done ))at
        \s(1[0-2]|[1-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (this (morning|afternoon|evening)
        |in the (morning|afternoon|evening)|at night|tonight|last night)\b)
      |\b(the|this|that|which|my|our|your|his|her) [a-z]+ one\b(?! (hundred|thousand|million|dozen|more|additional|extra
      |new|of|from|in|at|with|who|and|or|driver|person|left|to)\b)
      |\b(the|on|our|bus) \d+ (line|route|trolley|express)(?=\W*$| ?[.,;!)]| (and|but|to|from|today|yesterday)\b)
      |\b(i'm|i am|who's|who is|s?he's|s?he is|aged|turned|turning|turns) ([2-9]\d|1[6-9])(?= ?(years? (old|young)\b
      |\W*$|[.,;!)]))
      |(?<![\d-])-[1-9]\d\b(?= ?(°|degrees|celsius|fahrenheit|outside|out\b))|(?<=\bit was )-[1-9]\d\b
      |((?<=\bat )|(?<=\bin )|(?<=\bby )|(?<=\bbelow )|(?<=\bunder )|(?<=\blow of ))-[1-9]\d\b
      |\bevery (single|last) one\b(?! (hundred|thousand|million|of (the|our)\b))
      |\b(covid|c)-?19\b|\bplan [a-z0-9]\b|\b9/11\b
      |\b\d+ ?($|€)? ?(each|apiece)\b(?= ?(usd|dollars)))
    """,
)


class Number(NamedTuple):
    """A number that may count something. `low` is not whole only where the text says so ("2.5")."""

    start: int
    end: int
    low: float
    high: float | None = None
    qualifier: Qualifier = "exact"
    percent: bool = False
    money: bool = False
    fraction: bool = False

    @property
    def whole(self) -> int:
        """The lower bound as a whole number."""
        return round(self.low)

    @property
    def rounded(self) -> bool:
        """Whether the words leave the exact figure open."""
        return self.qualifier != "exact" or self.high is not None or self.percent or self.fraction

    @property
    def is_whole(self) -> bool:
        """Whether this is a whole number."""
        return float(self.low).is_integer()


ADDRESS = late(r"(?<![a-z])\S+@\S+\.\w+")  # Of its own: it may begin with anything.


@lru_cache(maxsize=32)
def blank(low: str) -> str:
    """The same text with every number that never counts replaced, character for character."""
    return blank_places(NEVER.sub(blanked, ADDRESS.sub(blanked, low) if "@" in low else low))


def problem_of(number: Number, words: str) -> Problem | None:
    """Why a number cannot be taken as it is written: it is below nothing, absurdly large, or broken."""
    if number.low < 0:
        return Problem("negative", words)
    if max(number.low, number.high or 0) >= ABSURD:
        return Problem("absurd", words)
    return None if number.is_whole or number.percent else Problem("not_whole", words)


def find_numbers(low: str) -> list[Number]:
    """Every number that may count something in a plain text that has been blanked, in order."""
    return list(_all_numbers(low))


@lru_cache(maxsize=32)
def _all_numbers(low: str) -> tuple[Number, ...]:
    """Kept for a moment: several rules look at the numbers of one text."""
    shares = list(_fractions(low))
    found = [
        number for number in map(_number, islice(FIRST.finditer(low), MOST)) if number and not _inside(number, shares)
    ]
    found += shares
    found.sort(key=lambda number: number.start)
    return tuple(_qualified(low, number) for number in _ranges(low, found))


def _number(found: re.Match[str]) -> Number | None:
    value = value_of(found)
    if value is None:
        return None
    minus = bool(found["minus"]) and _is_minus(found)
    return Number(
        found.start() if minus or not found["minus"] else found.end("minus"),
        found.end(),
        -value if minus else value,
        qualifier="at_least" if found["plus"] else "approx" if "couple" in (found["a"] or "") else "exact",
        percent=bool(found["percent"]),
        money=bool(found["money"] or found["dollars"]),
    )


def _is_minus(found: re.Match[str]) -> bool:
    """A dash glued to a number and after a space is a minus; one between words is punctuation."""
    before = found.string[: found.start()]
    return (
        found["minus"] == "-"
        and (not before.strip() or before.endswith((" ", "(", "\n", ":")))
        and "- " not in before[-2:]
    )


def _fractions(low: str) -> Iterator[Number]:
    for found in islice(FRACTION.finditer(low), MOST):
        share = FRACTIONS[str(found.lastgroup)]
        yield Number(found.start(), found.end(), share, percent=True, fraction=True)


def _inside(number: Number, shares: list[Number]) -> bool:
    """Whether a number is only a part of a fraction ("3/4 of them", "two thirds")."""
    return any(number.start < share.end and share.start < number.end for share in shares)


def _ranges(low: str, numbers: list[Number]) -> Iterator[Number]:
    """Join "20 to 25", "between 20 and 25" and "two or three" into one number with two ends."""
    waiting: Number | None = None
    for number in numbers:
        if waiting and _spans(low, waiting, number):
            waiting = _joined(low, waiting, number)
            continue
        if waiting:
            yield waiting
        waiting = number
    if waiting:
        yield waiting


def _joined(low: str, first: Number, second: Number) -> Number:
    # "20 to 25 thousand" means 20,000: the scale said once counts for both ends. "Fifty to a hundred" shares none.
    scale = _scale(low, second)
    factor = scale if first.low < second.low / scale and _scale(low, first) == 1 else 1
    return first._replace(
        low=first.low * factor,
        high=second.low,
        end=second.end,
        percent=first.percent or second.percent,
        money=first.money or second.money,
    )


SCALED = late(r"\d[ -]?[km]\b|thousand|million|dozen|hundred")


def _scale(low: str, number: Number) -> int:
    """What the words of a number multiply by: 100 in "six hundred"."""
    return prod(SCALE[said[0].lstrip("0123456789 -")] for said in SCALED.finditer(low, number.start, number.end))


FROM = late(r"(?<!anywhere )(?<!somewhere )\bfrom (\w+ )?$")
TRAIN_FROM = late(
    r"\b(train|teach|coach|certify|educate|instruct|prepare|reach|host|hold|offer|give|print|hand out|distribute"
    r"|post|hang) from $"
)
""" "Will train from 20 to 25", but "went from 20 to 25"."""


def _spans(low: str, first: Number, second: Number) -> bool:
    between = low[first.end : second.start]
    if first.high is not None or first.low < 0 or not BETWEEN.fullmatch(between):
        return False
    if "and" in between:
        return low[: first.start].endswith("between ") and first.low < second.low
    if "to" in between and FROM.search(low, 0, first.start) and not TRAIN_FROM.search(low, 0, first.start):
        return False
    return first.low < abs(second.low)


def _qualified(low: str, number: Number) -> Number:
    if number.qualifier != "exact":
        return number
    if ISH.match(low, number.end):
        return number._replace(qualifier="approx")
    before = BEFORE.search(low, max(0, number.start - 40), number.start)
    found = before or AFTER.match(low, number.end, number.end + 45)
    if not found:
        return number
    names: dict[str, Qualifier] = {"least": "at_least", "most": "at_most", "approx": "approx"}
    return number._replace(qualifier=names[str(found.lastgroup)])
