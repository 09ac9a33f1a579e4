"""All done, said of a day, a class or a room, or of as many other things: "this week finished", "the 250 manuals"."""

from bot.understanding.calendar.timewords import ANY_DAY
from bot.understanding.harmless.plainness import words_but
from bot.understanding.readings import ReplyContext
from bot.understanding.words.plainwords import DONE, PLAIN
from bot.understanding.words.units import ANYBODY, SPECIFIC
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import words

FINISHED = r"( (is|are|was|were|now|all|has|have|been))* (done|finished|completed?)"
A_PART = late(
    rf"""
    ^\W*((the|our|that|this|[a-z]+) )?(class|session|training|course|workshop|shift|floor|room|exit|group|batch|station
      |depot|site|stop)( [a-z\d]+)? now{FINISHED}
    |\b(this|that) (week|weekend|month|quarter|term|semester){FINISHED}|^\W*(today|{ANY_DAY}|q[1-4]){FINISHED}\W*$
    |\b(last|final|all)( (the|of the|our|[a-z]+))* (class|session|group|presentation|talk|training)(e?s)?
      ( of| for)? th(e|is) (week|month|year|quarter)\b
    |\bat the (meeting|party)\b|\b(up for it|good to go)\b
    """,
)
SO_MANY = late(r"\b(the|all|our|those) (?P<figure>\d[\d,]*) (?P<noun>[a-z][a-z'-]{2,})\b")
OF_THEM = (
    PLAIN
    | DONE
    | ANYBODY
    | SPECIFIC
    | words("are were have has did got been of in at on we our them all now out sur promised pledged total")
)


def is_of_a_part_or_else(low: str, context: ReplyContext) -> bool:
    """Whether what is all done may be a part, or something else of which there are as many as were promised."""
    nouns = (one["noun"] for one in SO_MANY.finditer(low) if one["figure"].replace(",", "") == str(context.target))
    return any_finds(low, A_PART) or any(words_but(noun, OF_THEM, context) for noun in nouns)
