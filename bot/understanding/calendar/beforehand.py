"""Deadlines told by something that happens: "before the river is open again", "antes de las fiestas del pueblo".

What will happen is as wide as life, so only its place is looked at: behind "before", to the end of its clause. Only in
promises: in an answer "before the rush" says when somebody was trained.
"""

import re

from bot.understanding.calendar.dates import When
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

WHOSE = r"((the|our|their|its|his|her|your|each|next|first|del|de|la|las|el|los) )+"
NO_EVENT = (
    r"(board|committee|council|court|judge|jury|congress|legislature|senate|commission|cameras?|public|crowd|audience"
    r"|class|group|rest|others?|members?|assembly|training|course|sessions?|pledge|same|end|law|state|city|county"
    r"|mayor|survivors?|staff|team|employees|drivers|crew)"
)
""" "Speak before the board": in front of it."""
ENDS = r"(?= ?([.,;:!?()]|$|_|- )| (and|y|et|so|with|using|through|will|plus|we|i|they|it) )"
BEFORE = late(
    rf"""
    (?<!not )(?<!day )(?<!days )(?<!weeks )(?<!months )(?<!night )(?<!than )(?<!year )\b(before|ahead of|prior to
      |in time for) (?P<what>(of )?({WHOSE}
      |(?<=of )(?=(beginning|start|opening|arrival|departure|return|launch|close
      |closing)\b))(?!{NO_EVENT}\b)[^\W\d_][\w'-]*( [^\W\d_][\w'-]*){{0,6}}?){ENDS}
    """,
)

WORD_BY_WORD = late(
    rf"""
    \b(before|in time for) (?P<what>(of )?(that |to |(?<=of )(?=[a-zà-ÿ]))(?!(of|the|our|their)\b)[^\W\d_][\w'-]*
    ( [^\W\d_][\w'-]*){{0,6}}?){ENDS}
    """,
)
""" "Antes de que vuelvan los niños", "avant que la saison commence", put into English word by word."""


DURING = late(
    r"""
    \bduring (?P<what>(the|its|our|their|this|next) ([\w'-]+ ){0,3}?(shut-?down|closure|turnaround|outage|slow-?down
      |lull|stand-?down|lay-?over|dry dock)\b)
    """,
)
""" "During its winter shutdown": when nobody works there is time for it."""


def with_events(sentence: Text, dates: list[When]) -> list[When]:
    """The dates of a promise, and what shall have happened only afterwards, where no day stands in its words."""
    low = sentence.low
    word_by_word = WORD_BY_WORD.finditer(low) if sentence.translated else ()
    for found in (*BEFORE.finditer(low), *DURING.finditer(low), *word_by_word):
        inner = [when for when in dates if when.start < found.end("what") and found.start() < when.end]
        if all(_is_a_part(sentence, when, found) for when in inner):
            how = "during" if low.startswith("during", found.start()) else "before"
            told = When(found.start(), found.end("what"), found.start("what"), "deadline", how)
            dates = sorted([*(when for when in dates if when not in inner), told], key=lambda when: when.start)
    return dates


def _is_a_part(sentence: Text, when: When, found: re.Match[str]) -> bool:
    """ "Before the start of the hunting season" is more than the season; so is a word that nobody taught us.

    A name behind it is who promises: "before the spring semester Acme will".
    """
    if when.first or when.problem or when.start < found.start() or when.end > found.end("what"):
        return False
    if when.start > found.start():
        return True
    alone = sentence.low.count(" ", when.end, found.end("what")) == 1
    return alone and not sentence.written[when.end + 1 : when.end + 2].isupper()
