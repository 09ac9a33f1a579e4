"""Different things promised in one list without verbs: "Acme: a policy by May, every clerk trained, and a $500 gift".

Each is told with the verb that goes with it. Lists of numbers alone are read as they are, but for "another 60".
"""

import re
from typing import NamedTuple

from bot.understanding.promising.besides import verb_for
from bot.understanding.promising.entries import is_named
from bot.understanding.promising.happenings import DATE
from bot.understanding.promising.ordered import NAME
from bot.understanding.words.numerals import SPELT
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

LEAD = late(
    rf"""
    ^\W*(((?i:our|my|the) )?(?i:pledges?|promises?|commitments?)( from us| are)? ?:
    |((?i:the) )?(?P<who>{NAME}) ?((?P<merely>:|,)|( is)? in for|,? (says?|said|promises?|promised|pledges?|pledged
      |commits to|committed to)( the following)?:?)
    |[^.:;\d]{{0,80}}?\b(?i:we|our team|our company|i) ([\w' ]{{2,60}} )?(promis|pledg|commit|settled on|agreed on
      |decided on|are in for)[a-z]*( to)?( (this|the following|these))? ?:)
    \s(?=[^\n]*([,;]| and ))
    """,
)
DONE = r"(?![^,;]*\b(done|complete|completed|finished|already|so far|hung|up|open)\b)"
COUNT = rf"(\d[\d,]*|(?!one\b){SPELT})"
DUE = rf"(?P<due>,? (by|before|within|no later than|until|this|next|(in|on)(?= {DATE})) [^,;]{{2,30}})?"
THINGS = (
    (
        late(
            rf"(an? |our |the )?(?!(no|pet|drug|no-smoking|return|refund|leave)\b)((?!no\b)[a-z-]+ ){{0,2}}?policy"
            rf"( (in writing|(on|against) [a-z -]+))?{DUE}"
        ),
        "adopt",
    ),
    (late(rf"(every|each|all( of)?( our| its| the)?) [a-z' -]{{2,30}}?( trained| certified){DUE}"), "train"),
    (
        late(rf"all (of )?((our|its|the|their) )?\d[\d,]* [a-z' -]{{2,30}}?(?P<trained> trained| certified)?{DUE}"),
        "train",
    ),
    (late(rf"(an? )?\$ ?\d[\d,]*( donation| gift| contribution| check)?{DUE}"), "donate"),
    (late(rf"an? [a-z]+([ -]level)? sponsorship( (of|for|at|worth) \$ ?\d[\d,]*)?{DUE}"), "take"),
    (
        late(
            rf"""
            (an?|one) ([a-z-]+ ){{0,2}}?(video|guide|toolkit|handout|podcast|brochure|manual|app|web ?page){DUE}
            """,
        ),
        "produce",
    ),
    (
        late(
            rf"""
            (?P<more>another )?(about |at least )?{DONE}{COUNT}( [a-z'-]+){{0,4}}?(?P<trained> trained| certified)?{DUE}
            """,
        ),
        "do",
    ),
)
Span = tuple[int, int]


class Item(NamedTuple):
    """A thing of a list, the verb that goes with it, and where its day stands."""

    verb: str
    span: Span
    due: Span | None
    parts: bool
    """Whether it is none of a plain list of numbers, which is read as it is."""
    more: bool
    trained: Span | None


PARTS = late(r"([,;]? (\+ |and |then |plus )+(?=an? |another |\$|\d|every |all )|, |; )")


def with_their_verbs(text: Text) -> Text:
    """The same text with a verb before each thing of such a list."""
    lead = LEAD.match(text.written)
    end = len(text.low.rstrip(" .!\n"))
    if not lead or "\n" in text.low[:end] or re.search(r"[.!?] ", text.low[lead.end() : end]):
        return text
    items = [_item(text.low, *span) for span in _spans(text.low, lead.end(), end)]
    known = [item for item in items if item]
    if len(items) < 2 or len(known) < len(items) or not _promises(text.low, lead, known):
        return text
    if not any(item.parts for item in known) and ";" not in text.low:
        return _with_more(text, known)
    day = known[-1].due if not any(item.due for item in known[:-1]) else None
    pieces: list[Span | str] = [lead.span("who") if lead["who"] else "we"]
    for item in known:
        pieces += [f" will {item.verb} ", item.span]
        if day and not item.due:
            pieces += [" ", day]
        pieces.append(";")
    return text.put_together(*pieces[:-1], ".")


IS_SO = late(
    r"\b((train|certifi|sign|adopt|complet|finish|print|post|host|install|distribut)ed|done|absent|present|up|put"
    r"|hung|held|given|taught|run|in (place|force|effect)|so far|already|out)\b|\d ?%"
)


def _promises(low: str, lead: re.Match[str], items: list[Item]) -> bool:
    """No agenda, and no report: "Acme: all drivers trained, and a policy in place" has no day to come."""
    if not lead["who"]:
        return True
    said = low[lead.end() :]
    to_come = (
        not lead["merely"] or any(item.due for item in items) or (lead["merely"] == ":" and not IS_SO.search(said))
    )
    return is_named(lead["who"]) and to_come


def _with_more(text: Text, items: list[Item]) -> Text:
    """ "100 roughnecks trained by Easter, then another 80 by November": what is done with them is told by the first.

    Not so "40 trained, another 60 by May 1": without a day of their own they are trained already.
    """
    if any(item.more for item in items):
        for item in reversed(items):
            text = text.without(*item.trained) if item.trained and item.due else text
    return text


def _spans(low: str, start: int, end: int) -> list[Span]:
    """From where to where each thing stands."""
    ends = [*PARTS.finditer(low, start, end)]
    return list(zip([start, *(one.end() for one in ends)], [*(one.start() for one in ends), end], strict=True))


def _item(low: str, start: int, end: int) -> Item | None:
    for thing, verb in THINGS:
        if found := thing.fullmatch(low, start, end):
            told = found.groupdict()
            day, trained = ((found.span(name) if told.get(name) else None) for name in ("due", "trained"))
            done_with = verb_for(low[:end], start) if verb == "do" else None
            return Item(
                done_with or verb, (start, end), day, verb not in ("do", "donate"), bool(told.get("more")), trained
            )
    return None
