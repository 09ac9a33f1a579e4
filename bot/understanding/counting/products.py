"""Figures that are multiplied: "3 sessions of 25" are seventy-five people, "2 boxes of 500 cards" a thousand cards."""

import re

from bot.understanding.counting.count import Count
from bot.understanding.counting.parts import FRESH
from bot.understanding.readings import ReplyContext
from bot.understanding.words.units import group_of
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

EACH = late(
    r"""
    ^ ?([\w'-]+ ){0,3}?(each|apiece|(per|by) (session|class|group|workshop|course|training|round|cohort)|every time
      |a session
      |a class|in (each|every)( one)?( of (them|those))?|(in|at|for) (each|every) (session|class|group|one))\b
    """,
)
OF_EACH = late(
    rf"""
    ^\W? ?({FRESH})?( (at|in|on|since|to|by)( [a-z_'-]+){{1,7}}?)?\W* ?(of|with|x|at|times|\*|for|,|and)? ?(about )?$
    """,
)


WHOEVER_CAME = words("students attendees participants learners trainees")
""" "3 classes of 20 students": whoever is in a class."""
ANOTHER_TIME = late(r"\b(and|plus|then|also|another|on|\w+day)\b")


def products(low: str, counts: list[Count], context: ReplyContext) -> list[Count]:
    """ "3 sessions of 25" is 75 people, unless sessions were pledged; "2 classes of 20 and 1 of 16" are 40 and 16."""
    waiting, told = list(counts), list[Count]()
    before = last = None
    while waiting:
        first = waiting.pop(0)
        second = waiting[0] if waiting and group_of(context.unit) != "sessions" else None
        joined = bool(second and last and _goes_on(low, last, second))
        if not second or not (joined or _multiplies(low, first, second)):
            told.append(before := first)
            continue
        waiting.pop(0)
        number = second.number._replace(start=first.number.start, low=first.number.low * second.number.low)
        part = first.part if second.part == "bare" else second.part
        part = "unclear" if before and _is_a_factor(low, before, first, second) else part
        unit = None if second.unit and second.unit.noun in WHOEVER_CAME else second.unit
        if last and joined and last.part == "bare":
            told[-1] = last._replace(part=part)  # "... and 1 of 16 this week": both.
        last = second._replace(number=number, part=part, start=first.start, unit=unit)
        told.append(last)
    return told


def _is_a_factor(low: str, before: Count, first: Count, second: Count) -> bool:
    """ "24 more, 2 classes of 24": all of them, those of one class, or besides?"""
    known = before.value in (first.value, second.value)
    return known and not ANOTHER_TIME.search(low, before.number.end, first.number.start)


AND_OF = late(r"( [a-z-]+)?(,|,? and|,? plus| \+|,? then) (also |another )?[1-4] of ")
""" "2 classes of 20 and 1 of 16"."""
CROSS = late(r" ?[x*] ?")
""" "4 x 15 this week"."""
ENDS = late(r"\W*($|[.,;!?]|(this|last|yesterday|today|on|since|in|at|each)\b)")
BUNDLES = late(
    r"""
    \s(full |more )?(boxes|packs|packets|bundles|rolls|stacks|shifts|crews|squads|teams|batches|waves|rounds|groups
      |cohorts) (of|x|times|with)\s
    """,
)
""" "2 boxes of 500 cards", "three shifts of twelve officers", "4 shifts x 8 guards"."""


def _goes_on(low: str, last: Count, second: Count) -> bool:
    """Whether so many more classes of so many are told right behind a product."""
    between = AND_OF.fullmatch(low, last.number.end, second.number.start)
    return bool(between and ENDS.match(low, second.number.end))


def _multiplies(low: str, first: Count, second: Count) -> bool:
    if any(one.fullmatch(low, first.number.end, second.number.start) for one in (BUNDLES, CROSS)):
        return True
    if not first.unit or first.unit.noun in ("modules", "lessons") or first.unit.end > second.number.start:
        return False
    between = low[first.unit.end : second.number.start]
    each = EACH.match(low[second.number.end : second.number.end + 40])
    many = re.fullmatch(r"\s(?:more\s)?(?:of|x|\*|at|times|with)\s", between) or (each and OF_EACH.match(between))
    return first.unit.group == "sessions" and bool(many)
