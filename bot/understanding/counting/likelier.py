"""Which of two ways to take a figure is the likelier one."""

from bot.understanding.readings import Alternative
from bot.understanding.writing.patterns import late

DID = r"""
    (trained|took|taken|completed|finished|attended|watched|taught|ran|did|gave|given|put|went|led|held|hosted|sat
      |conducted|delivered|installed|hung|handed|sent|certified|instructed|educated|briefed|registered|enrolled
      |signed up
      |passed(?! \d))
"""
TOLD_AS_DONE = late(rf"\b{DID}\b[^,.;!?\d]{{0,60}}?\d|\d[^.,;!?]{{0,60}}?\b{DID}\b")
STATE = late(
    r"""
    (?<=\d )([a-z'-]+ ){0,3}?(trained|certified|registered|completed|finished)\b(?! (the|a|an|it|your|our|this)\b)
    |\b(total|record|register|roughly|about|around|almost|nearly|already|maybe|perhaps|probably|most|half|quarters)\b|^if\b
    """,
)
""" "62 employees trained" tells how it stands, where "62 employees completed the course" tells what they did."""


def newly_done(low: str, readings: tuple[Alternative, ...]) -> Alternative | None:
    """That a figure is new, where it may be the total as well but is told as something done ("trained 75")."""
    if [one.intent for one in readings] != ["progress_set", "progress_add"]:
        return None
    total, new = readings
    same = total.amount == new.amount
    return new if same and not STATE.search(low) and TOLD_AS_DONE.search(low) else None
