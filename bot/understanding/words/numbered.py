"""The number of a place: "17 more from store 118" are seventeen, and store 118 is where.

Beside "room" or "route" a number never counts. Beside "depot" or "school" it may ("at the depot 12 finished"), so there
it is a place's only where the ones who were trained have been told before it, without a comma between.
"""

import re

from bot.understanding.writing.patterns import late

PEOPLE_TOLD = (
    r"(?<![\d,.])\d[\d,]*(?! (more )?(sessions?|class(es)?|trainings?|workshops?|groups?|talks?"
    r"|courses?)\b)( [^\W\d_][\w'-]*){0,6}? (of"
    r"|from|at|in|on|for) (the |our |my )?"
)
THEN = (
    r"(?= *($|[.,;!:)])"
    r"| (have|has|had|were|was|finished|completed|took|taken|attended|watched|passed|trained|got|went|received"
    r"|graduated|did|done|certified|this|last|yesterday|today|tonight|also|just|now|already|on"
    r"|((and|plus|&)( another| an additional)?|with) (?=\d))\b)"
)
PLACES = (
    r"(stores?|shop|branch|location|depot|yard|school|site|campus|hangar|dock|warehouse|plant|tower|zone|area|region"
    r"|sector|division|shift|crew|team|squad|platoon|company|booth|ward|wing|platform|track|lane|pier|hotel"
    r"|property|facility|office|quai|muelle|garage|station|terminal|district|precinct|unit|building|ladder|engine|medic"
    r"|rescue|battalion|troop|post|lodge|chapter|gate|beat|tanker|street|avenue)"
)
NO_PLACE = (
    r"(the|our|my|your|their|of|total|all|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|\w+day|today|now|about|over|only|planned|promised|pledged|remaining|entire|full|whole"
    r"|original|last|first|other|others|these|those|them|least|another|average|top|and|or|to|than|just|up|nearly"
    r"|almost|initial|expected|target|goal)"
)
PLACE_NUMBER = late(rf"{PEOPLE_TOLD}{PLACES} (number |no\. )?(?P<number>\d[\d,]*){THEN}")
SESSIONS_AT = late(
    r"""
    \d (more (sessions?|class(es)?|trainings?|workshops?|talks?|presentations?)|(sessions|classes|trainings|workshops
      |talks|presentations) more)( [^\W\d_][\w'-]*){0,4}? (at|in) (the |our |my )?(school|terminal|depot|station|store
      |campus|plant) (number |no\. )?(?P<number>\d+)(?=\W*$|[.,;!])
    """,
)
""" "2 more talks at school 32"."""
PERHAPS_PLACE = late(rf"{PEOPLE_TOLD}((?!{NO_PLACE}\b)[^\W\d_]+ ){{1,2}}?\d[\d,]*{THEN}")
""" "17 más en el muelle 3": an unknown word may be a place, and its number no count."""

SEVERAL = (
    r"(floors|rooms|gates|bays|docks|lots|routes|lines|stations|terminals|exits|buildings|levels|piers|platforms|zones"
    r"|sectors|wings|tracks|lanes|decks|ladders|engines|districts|precincts|beats|hangars|wards|doors)"
)
PLACE_NUMBERS = late(
    rf"\b(on|in|at|from|for|of) (the |our )?{SEVERAL} (?P<number>\d+( ?(,|-|to|through|thru|and|&|, and) ?\d+)+){THEN}",
)
""" "30 posters on floors 2 through 9" are thirty."""


PLACE_DID = late(
    rf"(^\W*|[.;!,\n] ?|\band )(the |our )?({PLACES}|spread) (number |no\. )?(?P<number>\d+) (got|had|did|trained"
    r"|finished|certified|ran|put|sent|added)( another| an additional)? (?=\d)",
)
""" "Crew 4 got 11 done", "store 12 did 8 and store 15 did 9"."""


PLACE_LABEL = late(rf"\b{PLACES} (number |no\. )?(?P<number>\d{{1,4}}) ?: ?(?=\d)")
""" "Depot 1: 24, depot 2: 30, 54 in total"."""


def blank_places(low: str) -> str:
    """The same text with the numbers of places replaced, character for character."""
    low = PLACE_LABEL.sub(_blanked, PLACE_DID.sub(_blanked, low))
    return SESSIONS_AT.sub(_blanked, PLACE_NUMBER.sub(_blanked, PLACE_NUMBERS.sub(_blanked, low)))


def _blanked(found: re.Match[str]) -> str:
    start, end = found.start("number") - found.start(), found.end("number") - found.start()
    return found[0][:start] + "_" * (end - start) + found[0][end:]


BEFORE_NAME, AFTER_NAME = late(r"[a-z] $"), late(r" [A-Z][\w'-]*")


def in_a_name(written: str, start: int, end: int) -> bool:
    """Whether a number word stands in a name: "at Two Rivers Freight"."""
    named = written[start].isupper() and AFTER_NAME.match(written, end)
    return bool(named and BEFORE_NAME.search(written, max(0, start - 2), start))
