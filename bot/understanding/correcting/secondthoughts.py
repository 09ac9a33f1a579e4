"""Why a correction is asked about however plainly its words weigh: it may be of other things, or of what is to come."""

from bot.understanding.correcting.amends import REQUESTED
from bot.understanding.correcting.amendshapes import IS, WAS
from bot.understanding.correcting.amendwords import CLAUSES, UNSURE
from bot.understanding.words.units import group_of
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import words

OTHER_THINGS = late(
    r"""
    \b(orders?|ordered|invoices?|bill|forms?|chairs?|seats?|rooms?|routes?|address|street|miles|vans?|bus(es)?|trucks?
      |fits?|holds|rosters?|invit\w*|certificates? (says?|reads?|shows?|is|are|has|have)|letters?|spelling
      |slides?|price|cost|score|e-?mail address|my team|our team|all the \w+ (that )?we (have|employ))\b
    |\b(we|i|they|there) (only |just )?(have|are|employ|need|own|run) (only |just |about )?\d+ (?!(trained|done|finished
      |certified|in (all|total)|so far|now)\b)[a-z]
    """,
)
""" "Take 10 off the chair order", "we have 38 mechanics, not 48"."""
SUBJECT = late(
    rf"\b(?P<subject>[a-z]+)( (is|was|are|were|costs?|scored|weighs?)|'s) (only |really |actually |now )?[{WAS}{IS}]"
)
SUBJECTS = words(
    "it that this there they these those we i you number figure total count tally entry sum amount class session group"
    " one attendance headcount head result answer update report what correct right real actual true mine course"
)
""" "The cost is 38, not 48": what else may be so many is of something else."""
LEFT = late(rf"[{WAS}{IS}] ([a-z]+ ){{0,2}}(left|to go|remain\w*|still to)\b")
ORDERED = late(r"\b((order|request|sign-?up|registration) form|invoice|(poster|purchase|print) order)\b")
MATERIALS = late(r"\b(posters?|cards?|decals?|stickers?|flyers?)\b")
FORESEEN = late(
    r"""
    \b(next (?!door\b)|coming up|will|'ll|going to|can come|could (have|be)|might|would rather
      |i'd rather|hoped|planned|expect\w*|invited)\b
    """,
)
""" "Next group is 38, not 48"."""
NEXT_TIME = late(r"\b(next (\w+day|week|month|class|group|session)|tomorrow|upcoming)\b")
HEARD = late(
    r"""
    \b(hr|human resources|portal|system|dashboard|lms) (has|have|shows?|says?|tells?|told|marks?|reads?) ((me|us|that
      |only|(it|there)('s| (is|was|are|were))) ){0,3}\d
    |\baccording to\b|(^|[.,;] )(?!(i|we|it|that|sheet|list|log|roster)\b)[a-z]+ (says?|thinks?|claims?) \d
    """,
)
""" "The portal shows 38, not 48", "Mike says 38"."""
OF_THOSE = late(
    rf"\b(of|from|out of) (the |those |these |our |my |that |all |my last )*{WAS}|{WAS} ?[^.;!?{WAS}]{{0,60}}, {IS}"
)
""" "Of those 48, 38 have their certificate", "60 watched it, 45 passed": some of them, or what it should be?"""
CLAIMED = late(
    r"""
    \b(sorry|oops|my bad|mistake|typo|fix|correct\w*|change|update|make (it|that)|should|count\w*|put|instead|not|wrong
      |meant|twice|double|take|remove|subtract|drop|only|just|lower|replace|rather|scratch|disregard|ignore|forget
      |delete|erase|real|actual)\b
    """,
)
""" "Three of the 48 left early, so count 45": somebody says what it should be."""
STANDS_AS_IT_IS = late(
    rf"""
    \b(should|ought to) (be|read|say|have been) (the )?{WAS}|\bsupposed to be {WAS}
    |{WAS} (is|was|'s) (right|correct|good|fine|ok|okay)\b|{IS} (is|was) (wrong|incorrect|not right)
    """,
)
""" "The certificates say 38, should be 48", "60 is right, not 45": what was told is right."""
THAN_OTHERS = late(
    r"""
    \b(fewer|less|too many) (that (?!(i|we|you|was|what|the|that)\b)|(?!(than|because|and|but|that|since|as|sorry
      |please|thanks|in|this|the|people|drivers|employees)\b))[a-z]
    |\bthan (?!(what|that|i|we)\b)[a-z]|\b(told|gave|sent|promised) (him|her|them|the|my|our)\b
    """,
)
""" "5 fewer buses", "8 fewer than I told the board"."""
ROUNDED = late(r"\bround(ed|ing)?\b")
AT_ALL = late(r"\b(in (all|total)|total|altogether|all told|so far)\b|\d (more|additional|extra)\b|\badd (another )?\d")
""" "Make that 38 in all": the entry, or the total? "22 more, take out those from the agency": not 22 fewer."""
ABOUT_THAT = late(r"\babout\b(?! \d)")
""" "Sorry about that" rounds nothing."""
WHAT_GOES = late(
    r"""
    \b(last|message|messages|entry|number|figure|update|report|text|it|that|this|those|them|these|what|everything|all
      |one|sent|send|post|posted|record|submission)\b
    """,
)
NO_ENTRY = late(r"\b(requests?|out of office|absence|vacation|away message|question)\b")


def names_an_entry(low: str) -> bool:
    """Whether what is to go may be what was told: "forget that", and not "forget the meeting"."""
    return bool(WHAT_GOES.search(low)) and not NO_ENTRY.search(low)


def makes_a_claim(low: str) -> bool:
    """Whether somebody says what it should be, and does not only tell what it was made of."""
    return bool(CLAIMED.search(low))


def is_of_something_else(low: str, unit: str | None) -> bool:
    """Whether the figures may be of other things than what was promised, of what is to come, or somebody else's."""
    told = [clause for clause in CLAUSES.split(low) if clause and any(map(str.isdigit, clause))]
    beside = ", ".join(told) or low
    materials = group_of(unit) == "people" and MATERIALS.search(beside)
    return bool(materials) or any_finds(low, ORDERED, NEXT_TIME, HEARD) or any_finds(beside, OTHER_THINGS, FORESEEN)


def is_second_thought(low: str, shape: str, unit: str | None, *, told: bool) -> bool:
    """Whether people would ask first. `shape` has signs for the figures; `told`: one is meant instead, or taken off."""
    if "?" in low and not REQUESTED.search(low):
        return True
    if is_of_something_else(low, unit) or UNSURE.search(ABOUT_THAT.sub(" ", low)):
        return True
    if any_finds(low, THAN_OTHERS, ROUNDED) or any_finds(shape, STANDS_AS_IT_IS, LEFT):
        return True
    if any(found["subject"] not in SUBJECTS for found in SUBJECT.finditer(shape)):
        return True
    return bool((told and AT_ALL.search(low)) or (OF_THOSE.search(shape) and not makes_a_claim(low)))
