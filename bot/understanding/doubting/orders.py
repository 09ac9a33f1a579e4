"""What is asked for, thanked for, delivered or needed in another way, told as shortly as what is done.

"12 more posters please" is an order, "thanks for another 20" tells of ours, "9 posters received" of none that hangs,
and "20 people need it in Spanish" of no one who is left.
"""

from bot.understanding.harmless.plainness import PAST
from bot.understanding.readings import ReplyContext
from bot.understanding.words.units import group_of
from bot.understanding.writing.patterns import any_finds, late

PLEASE = late(
    r"""
    ^[^.;!?\d]{0,40}\b(\d+|one|an?|another|two|three) ([a-z]+ ){0,2}?(more|extra|additional|others?)?\b[^.;!?\d]{0,40}
      \b(please|pls|plz)\W*$
    """,
)
NOTED = late(r"\b(add|log|note|book|enter|record|count|put (us|me) down|mark)\b")
""" "Add 2 toolbox talks pls" is for the record."""
THANKED_FOR = late(
    r"""
    \bthank(s| you)( (so|very) much| a lot)? for (the |those |these |our |my )?(another |other )?\d+
    |\bthank(s| you)( (so|very) much| a lot)? for (catching|noting|adding|booking|entering|counting|confirming) (that
      |it|the|my|our|those|\d+)\b
    """,
)
NEEDED_OTHERWISE = late(
    r"""
    \d+ ([a-z' -]+ ){0,4}?(need|needs|want|wants|prefer|asked for) (it|the (training|course|video|class)|one|theirs) (in
      |online|on (paper|their|a|the) |with|at|by|over|as|again)
    |\d+ ([a-z' -]+ ){0,4}?(needs?|are (still )?waiting for|are (still )?missing) ((the|their|an?|your|new) )*(cards?
      |certificates?|links?|log-?ins?|passwords?|badges?|rides?|forms?|books?|booklets?|emails?)\b
    """,
)
DELIVERED = late(
    r"""
    \d+ ([a-z'-]+ ){0,3}?((were|was|have been|got|just) )*(received|delivered|shipped|ordered|printed|arrived)\b
    |\b(received|ordered|printed|picked up|got (delivery|a box)) (the |our |another )?\d
    |\bto replace\b|\bin (my|our) (office|van|truck|trunk|car)\b|\bin (a|the) (box|closet|storage)\b
    """,
)
HUNG = late(r"\b(hung|up|posted|handed|given|gave|distributed|installed|mounted|put)\b")
THINGS = ("materials", "sessions", "resources")


def is_asked_for(low: str, context: ReplyContext) -> bool:
    """Whether what would be booked is ordered, delivered, thanked for, or needed in another way."""
    things = group_of(context.unit)
    ordered = things in THINGS and PLEASE.search(low) and not any_finds(low, PAST, NOTED)
    stored = things == "materials" and DELIVERED.search(low) and not HUNG.search(low)
    return bool(ordered or stored) or any_finds(low, THANKED_FOR, NEEDED_OTHERWISE)
