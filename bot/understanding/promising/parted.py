"""A note parted into who promises and what: "Harbor Cab: train 40 drivers", "Harbor Cab, 14 drivers, by April 1"."""

import re
from typing import NamedTuple

from bot.understanding.doing.scene import Scene
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.units import unit_after
from bot.understanding.words.verbs import BASE, either
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

COMMA = late(
    r"""
    ^(?P<lead>(please )?(add|record|log|note|put down|enter|new pledge
      |pledge)?( please| pls)?[:\s]*)(?P<who>[^,:]{2,60}), (?P<what>(about |around |at least |up to |over |all\s
      |approx\.? |approximately |~)*\d.+)$
    """,
)
""" "Tuolumne County Transit, 14 drivers, by April 1"."""

TELLS = late(
    r"""
    \b(is|are|was|were|have|has|had|been|can|to|who|which|there|according|could|would|will|may|might|should|must)\b
    """,
)
COLON = late(r"^(?P<who>[^:]{2,90}?)( ?: | -{1,2} | ?= ?)(?P<what>.+)$")

NOT_ORDERS = words("have be get take help support present show share start open go set")
NOT_A_NAME = r"(?! ?:| from\b| (is|are|was|were|has|have|had|will|says?|said|can|does|did)\b)"
""" "Pilot is closed for the season": no order to pilot anything."""

ORDER = late(rf"^\W*(?P<verb>{either({lemma: lemma for lemma in BASE if lemma not in NOT_ORDERS})})\b" + NOT_A_NAME)
ORDERED_MANY = late(
    rf"\W*(?i:{either({lemma: lemma for lemma in BASE if lemma not in NOT_ORDERS})}) (about |all |another )?\d"
)
""" "Train 22 mechanics by May (lead: ...": an order, and no name."""
NAMED_SO = late(r" [A-Z][a-z]+ [A-Z]?\w* ?(has|have|is|are|was|were|had|employs|operates)\b")
""" "Pilot Flying J has 750 locations": a name that begins as an order does."""

TAKES = late(r"^[a-z]+ [^.,;:]{1,40}? (and you|takes|takes? about|costs|requires|needs|lasts|is|was|means) ")
""" "Training a driver takes 30 minutes", of which Spanish and French make an order."""

NOUN = late(
    r"""
    ^([\w'-]+ ){0,4}?(?P<verb>training) (for|of) (about |around |all |at least |up to |over |our |its |their )*(?=\d)
    """,
)

NO_NAME = late(
    r"""
    \W*(don't|do not|please|remember|just(?! (got|heard|received))|also|we|you|i|they|it|this(?! \w+'s\b)|that|there
      |here|who|what|when|where|why|how|if|can|could|would|will|is|are|was|were|asked|said|needs?|wants?|question
      |answer|reply|response|respuesta|r[ée]p\.?(?= ?:)|(since|after|before|during|until|for) (the|our|your|my|their
      |this|that|last))\b
    """,
)
""" "Don't forget: 200 cards ship on Monday": what stands before the colon is no name."""

MY_WORD = late(
    r"""
    \b(my|our) (word|promise|pledge|commitment|guarantee|answer|number)\W*$
    |^\W*(we|i)('re|'m| are| am)? (all )?(in|join(ing)?|on board|aboard)\W*$
    """,
)
""" "You have my word: 100 drivers by July 4": it names nobody."""
ADDS = late(r"(please )?(add|record|log|note|put down|enter|sign up)\b")
"""Who is told to note it names nobody."""


class Parted(NamedTuple):
    """What stands before and behind the colon or the comma of a note, or that it has neither."""

    found: re.Match[str] | None
    ours: bool
    """Whether it is told before that "we" promise what stands behind, by a day."""


def _by_colon(low: str) -> re.Match[str] | None:
    """ "Acme: train 40 drivers"; in "Host the trailer - Acme - May" what stands before the dash is no name."""
    found = COLON.match(low)
    ordered = found and ORDER.match(found["who"]) and not ORDER.match(found["what"])
    return None if found and ordered and "-" in low[found.end("who") : found.start("what")] else found


def _by_comma(sentence: Text, low: str, plain: str) -> re.Match[str] | None:
    """A note with commas is one of a promise only behind a name, and with something that can be promised."""
    found = COMMA.match(low)
    if not found or TELLS.search(low):
        return None
    at = sentence.low.find(found["who"])
    if "_" in plain[at : at + len(found["who"])]:
        return None  # "In 2019, 2,000 people died"
    who = (at, at + len(found["who"]))
    name = sentence.cut(*who)[:1] if re.search(r"[A-Z]", sentence.written[slice(*who)]) else ""
    number = next(iter(find_numbers(found["what"])), None)
    unit = unit_after(found["what"], number.end) if number else None
    return found if name.isupper() and unit and unit.group in ("people", "materials", "sessions") else None


def parted(sentence: Text, scene: Scene, low: str, bare: re.Pattern[str]) -> Parted | None:
    """Who and what; None where what stands before the colon is neither a name nor a promise of ours."""
    found = _by_colon(low)
    if found and ORDERED_MANY.match(found["who"]) and not ADDS.match(found["who"]):
        found = None
    if not found or ADDS.match(found["who"]):
        found = _by_comma(sentence, low, scene.plain) or found
    nameless = found and NO_NAME.match(found["who"])
    if found and nameless and MY_WORD.search(found["who"]) and bare.match(found["what"]):
        return Parted(None, any(when.role == "deadline" for when in scene.dates))
    return None if found and nameless and not ADDS.match(found["who"]) else Parted(found, ours=False)
