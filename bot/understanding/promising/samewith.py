"""Who agrees to the same as the one before, with a number of its own.

"Acme will train 205 drivers and Beta Bus the same with 150".
Each is put as a sentence of its own, in whatever language it is written, so that no number goes to another's name.
"""

import re

from bot.understanding.promising.apiece import JOIN, NOT_SO, WHO, is_partner
from bot.understanding.promising.entries import MANY, counts_things, line_by_line
from bot.understanding.promising.gapped import FIRST
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

SAME = (
    r"(the[ ](very[ ])?same( thing)?|likewise|lo[ ]mismo|lo[ ]propio|igual|la[ ]m[êe]me[ ]chose|de[ ]m[êe]me|pareil"
    r"|autant)"
)
UNIT = r"([ ](?!(by|before|in|and|for|para|antes|y|en|a|al|avant|d'ici|et|pour|of|de)\b)[a-zà-ÿ][\w'’-]*){1,3}?"
SAME_WITH = late(
    rf"({JOIN}|[.][ ]){WHO}([ ][a-zà-ÿ'’]+){{0,5}}?[ ]{SAME},?[ ](but[ ]|pero[ ]|mais[ ])?(with|for|con|para|avec|pour)"
    rf"[ ](a[ ]|its[ ]|sus[ ]|ses[ ])?(?P<many>{MANY})(?P<unit>{UNIT})?([ ](of[ ](its|their)[ ]own|de[ ]los[ ]suyos))?"
    r"(?=[ ]*[.,;!\n]|[ ]*$|[ ](by|before|in|and|for|para|antes|y|en|a|al|avant|d['’]ici|et|pour)\b)"
)
DENIED = late(r"\b(not|never|nobody|no|nunca|pas|jamais|could|would|might|podr[ií]a|pourrait)\b|n't\b", re.IGNORECASE)
COUNT = late(
    rf"(?<![\w,.])(?P<many>{MANY})(?P<unit>([ ](of[ ]|de[ ]|its[ ]|their[ ]|sus[ ]|ses[ ])?"
    r"(?!(by|before|with|and|con|para|antes|y|avec|avant|et)\b)[a-zà-ÿ][\w'’-]*){1,3})"
)
STOP = late(r"(?<=[\w)]{2}[.!?])[ ](?=[A-ZÀ-ÖØ-Þ])")


def each_with_its_number(text: Text) -> Text:
    """The text with who does the same told in full."""
    return line_by_line(text, _told)


def _told(line: str) -> str:
    same = SAME_WITH.search(line)
    if not same or not is_partner(same["who"]) or (same["unit"] and not counts_things(same["unit"].split()[0])):
        return line
    start = max((stop.end() for stop in STOP.finditer(line, 0, same.start())), default=0)
    said = line[start : same.start()]
    opened = _opened(said)
    first = FIRST.match(opened)
    counted = [count for count in COUNT.finditer(opened) if any(map(counts_things, count["unit"].split()))]
    if not first or not is_partner(first["who"]) or len(counted) != 1 or DENIED.search(same[0]) or NOT_SO.search(said):
        return line
    count = counted[0]
    other = "".join(
        (
            opened[: first.start("who")], same["who"], opened[first.end("who") : count.start("many")], same["many"],
            same["unit"] or "", opened[count.end("unit") if same["unit"] else count.end("many") :],
        )
    )  # fmt: skip
    behind = line[same.end() :]
    return f"{line[:start]}{said}. {other.rstrip(' .')}{behind if behind.strip() else '.'}"


LED_IN = late(r"(?i:after|following|at|tras|despu[eé]s de|en|apr[eè]s|[àa])[ ][^,.;:\d]{2,40},[ ]")
""" "After the meeting, Acme agreed"."""


def _opened(said: str) -> str:
    led = LED_IN.match(said)
    return said[led.end() :] if led else said
