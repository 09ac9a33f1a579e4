"""A least and a most told one after the other, as the range they are: "at least 70 but no more than 80" is 70 to 80."""

import re
from itertools import islice

from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.numerals import SPELT
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

NUMBER = rf"(\$ ?)?(\d[\d,]*(?<!,)|{SPELT})( (hundred|thousand|million))?( ?%)?"
NOUN = r"( (?!(and|but|to|or|by|in|on|for|with|at|no|not|up)\b)[a-z][\w'-]*){0,4}?"
JOINS = r",? ?((and|but|or|to|with|/|-)\s)?((hopefully|perhaps|maybe|ideally|likely) )?(an? |the )?"
LEAST = r"(at (the (very )?)?least|(an? |the )?(absolute )?(minimum|low)( of)?|min\.?( of)?|no(t)? (fewer|less) than)"
MOST = (
    r"(at (the (very )?)?most|(absolute )?(maximum|high|cap|limit)( of)?|max\.?( of)?|no(t)? (more|greater) than"
    r"|not over|not exceeding|up to|as many as)"
)
LEAST_MOST = late(
    rf"\b(from )?{LEAST} (?P<low>{NUMBER})(?P<unit>{NOUN}){JOINS}{MOST} (?P<high>{NUMBER})(?P<next>( [a-z]\w+)?)"
)
""" "A minimum of 30 and a maximum of 40 drivers"."""
MIN_MAX = late(
    rf"""
    \b(?P<low>{NUMBER})(?P<unit>{NOUN}) \(?(min(imum)?\b\.?|at (the )?(very )?least
      |at a minimum)\)?{JOINS}(?P<high>{NUMBER})
    (?P<next>( (?!(max|at)\b)[a-z]\w+)?) \(?(max(imum)?\b\.?|at (the )?(very )?most|tops)\)?
    """,
)
""" "10 drivers min., 15 max."."""
STOPS = late(r" (by|before|in|on|within|at|from|with|using|during|over|this|next|and|or|of|to|for|until)$")
MANY = 50


def as_ranges(text: Text) -> Text:
    """The same text with such numbers told as ranges."""
    for pattern in (LEAST_MOST, MIN_MAX):
        for found in reversed(list(islice(pattern.finditer(text.low), MANY))):
            if _is_range(found):
                unit = "unit" if found["unit"] or pattern is LEAST_MOST else "next"
                upto = found.end("high") if pattern is LEAST_MOST else found.end()
                pieces = (found.span("low"), " to ", found.span("high"), found.span(unit), (upto, len(text.low)))
                text = text.put_together((0, found.start()), *pieces)
    return text


def _is_range(found: re.Match[str]) -> bool:
    """Whether the second is more of the same as the first, and nothing else: "at least 20 drivers, up to 5 cooks"."""
    low, high = find_numbers(found["low"]), find_numbers(found["high"])
    same = not found["unit"] or not found["next"] or found["next"] == found["unit"] or STOPS.match(found["next"])
    return bool(low and high and same and low[0].low < high[0].low)
