"""Numbers told by department, shift or class: "front desk 12, housekeeping 20" are 32, for its parts are added.

A list of parts tells what was lately done; only where its sum may be all that was done so far is it asked about.
"""

import re

from bot.understanding.counting.count import Count
from bot.understanding.counting.parts import FRESH
from bot.understanding.words.plainwords import DEPARTMENTS
from bot.understanding.words.units import ANYBODY, SPECIFIC
from bot.understanding.words.verbs import either
from bot.understanding.words.wheres import without_towns
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

SHIFT = (
    r"((first|second|third|1st|2nd|3rd|last|other|am|a\.m\.|pm|p\.m\.|day|night|swing|graveyard|morning|afternoon"
    r"|evening|overnight|late|early|midday|noon|weekend|[abc])[\s-](shift|crew|class|session|group|one|team|watch"
    r"|platoon)"
    r"|team [a-f]"
    r"|mornings?|afternoons?|evenings?|nights|days|swings?|graveyards?|overnights?|weekends?|am|pm)"
)
WARDS = words(
    "er icu nicu maternity pediatrics surgery radiology oncology cardiology pharmacy triage registration admissions "
    "lab nursing lobby cafeteria dietary warehouse office shop fleet bus facilities"
)
DEPARTMENT = (
    rf"({either(DEPARTMENTS | WARDS)}"
    r"|(front|main|back) lobby|front (desk|office|of house)|back (office|of house)|table games|food (and|&) beverage"
    r"|f&b|guest services?"
    r"|customer service|human resources|parking|safety|bell desk|engineering|night audit|road crew|yard crew"
    r"|call cent(er|re))"
)
OF_IT = (
    r"( (shift|crew|class|session|group|team|staff|department|dept|side|folks|people|yard|depot|terminal|garage"
    r"|branch|location|site|store|hub|office))?"
)
SITE = r"(plant|yard|shop|terminal|warehouse|main|office|dock)"
LABEL = rf"(the |our |in the |from (the )?|{SITE} )*({SHIFT}|{DEPARTMENT}){OF_IT}"
WHO = rf"( ({either(ANYBODY | SPECIFIC)}))?"
DONE = (
    r"( (were |got |have )?(trained|done|finished|completed|certified)"
    rf"| in (the |our )?(class|training|session)( {FRESH})?| in it"
    r"|( through)? the (class|course|training))?"
)
LEAD = late(
    rf"""
    ^\W*((hi|hello|hey|good (morning|afternoon)|update|quick update|ok|so|here's|here is|here are|our|the
      |we( have|'ve)?(?=\W+trained)|trained|completed|certified|finished|done|numbers?|count|breakdown|by department
      |by shift|new|all new|for|from|{FRESH}|_+)\W+)*
    """,
)
NEXT = late(r" ?[,.;&+] ?(and |plus )?| (and|plus) |\n+| - ")
BESIDES = (
    r"(additional|in addition|on top|over and above|extra|beyond|besides|apart)( (to|of|from))?"
    r"( (the|those|these|what|ones?|that|who|we|you|they|i|already|had|have|has|got|on (record|file|the list)|reported"
    r"|counted|told you|before|last time|previously))*"
)
FIRST = (
    r"((that's|this is|it's|that was|the|our) )?first (batch|group|round|class|ones|training)"
    r"( (we've|we have|we|ever))?"
)
TAIL = late(
    rf"""
    (\W|_
      |\bmore (to come|after|next|soon|coming|later)\b[^.;!?\d]*
      |\b({BESIDES}|{FIRST}|{FRESH}|they|these|those|they're|are|were|all|both|of them|new|so|that's|that is|it
      |thanks|thank you|trained|done|finished|completed|total
      |added|week|month)\b)*$
    """,
)
BEFORE = late(rf"{LABEL} ?([:=-]|had|has(?! \d+ [a-z]+( on| here)?(\W|$))|got|did|is at)? ?\d([\d,]*\d)?{WHO}{DONE}")
BEHIND = late(rf"\d([\d,]*\d)?{WHO}{DONE} ((from|in|at|for|on) )?{LABEL}{DONE}")
TOLD_FIRST = late(rf"\b{FIRST}\b")
""" "ER 14, lobby 5. First batch": with others on record nobody can tell."""
SAME_AGAIN = late(rf"\b(?P<which>{SHIFT}|{DEPARTMENT})\W+\d.*\b(?P=which)\W+\d")
""" "Front desk 5, front desk 5" may say one thing twice."""
NEW = late(rf"\b({FRESH}|{BESIDES}|all (of them )?new|new ones)\b|\b(session|class|training)\b")


def labelled(low: str, counts: list[Count]) -> bool:
    """Whether a text is nothing but numbers, each with the department, shift or class it is of."""
    parts = {count.part for count in counts}
    labels = without_towns(low, "office")
    alike = len(counts) != len({count.value for count in counts}) and labels != low
    if alike or SAME_AGAIN.search(low):
        return False
    return len(counts) > 1 and parts <= {"bare", "add"} and _all_labelled(labels)


def _all_labelled(low: str) -> bool:
    begin = LEAD.match(low)
    return begin is not None and any(_ends_well(low, begin.end(), one) for one in (BEFORE, BEHIND))


def _ends_well(low: str, at: int, one: re.Pattern[str]) -> bool:
    """Whether a text from a place on is two or more of these, and nothing but courtesies behind them."""
    parts = 0
    found = one.match(low, at)
    while found:
        parts, at = parts + 1, found.end()
        joined = NEXT.match(low, at)
        found = one.match(low, joined.end()) if joined else None
    return parts > 1 and bool(TAIL.match(low, at))


def newly(low: str, counts: list[Count], current: int) -> bool:
    """Whether such numbers are new to the record: it is said, or those of departments are too few to be all of it.

    Of towns they may be how far each is: "Dayton: 31. Akron: 14" is asked about.
    """
    few = sum(count.value for count in counts) < current and not TOLD_FIRST.search(low)
    return bool(NEW.search(low)) or (few and without_towns(low, "office") == low)


AT_PLACE = late(r" (\w+ )?(in|at) ((?!total\b|all\b|training\b)[a-z]|_{10,}(?=\W*$))")
