"""Promises counted off one after the other: "Acme promised two things. The first is to train 40; the second: hang 90".

How many they are is no promise of its own, and each of them is the promise of whoever gave them all.
"""

from bot.understanding.promising.ordered import VERB
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

FEW = r"(two|three|four|five|[2-5])"
GIVEN = (
    r"((has |have |had |will )?(promis|pledg|vow|commit|agree|offer|announc|ma[dk]|gave|unveil|launch|giv|sign|took|tak"
    r"|set)(es|ed|e|s|ted|d|n|ing)?( (up )?(for|to|on|us|itself|themselves|down))*|will do|has|have|had)"
)
LEAD = late(
    rf"""
    \b(?P<lead>{GIVEN} {FEW} ([a-z]+ )?(things|commitments|promises|pledges|goals|actions|steps|points|items|measures
      |targets)(?! (last|earlier|in (19|20)\d\d|years ago|before)\b)(
      \s[a-z\d ]{{0,30}})?)[.:;,] (?=(the )?(first|one|number one)\b)
    """,
)
ASKED = late(r"\b(ask|want|need|request|invit|urg|tell|told)[a-z]*( [\w.&'-]+){0,5} to $")
""" "We asked Acme to give us two promises": nobody gave any."""
WHICH = r"((first|second|third|fourth|fifth|last|other)( (one|commitment|promise|pledge|goal|thing|point))?)"
ITEM = late(
    rf"""
    (?P<said>(^|(?<=[.;:,] )|(?<=\n))(and |then )?((the )?{WHICH}|(number )?(one|two|three|four|five))(ly)?
      ( is to| is that (it|they|we) will| is|,|:| -) (to )?)
    (?=(will )?{VERB} )
    """,
)


def counted_off(text: Text) -> Text:
    """The same text with each of several promises told with a verb of its own."""
    lead = LEAD.search(text.low)
    items = list(ITEM.finditer(text.low, lead.end() - 1)) if lead else []
    if not lead or len(items) < 2 or ASKED.search(text.low, 0, lead.start()):
        return text
    pieces: list[tuple[int, int] | str] = [(0, lead.start("lead")), "will "]
    for item, following in zip(items, [*items[1:], None], strict=True):
        end = following.start("said") if following else len(text.low)
        told = text.low[item.end("said") : end].rstrip(" .;,")
        pieces += [(item.end("said"), item.end("said") + len(told)), *([";", " will "] if following else ["."])]
    return text.put_together(*pieces)
