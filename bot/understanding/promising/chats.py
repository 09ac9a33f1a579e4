"""A talk as it is copied from a chat: without who wrote each line, and when.

"[10:42] Priya: Acme is in for 40" tells of Acme, and "Nacho: Acme hangs 6 posters" of no Nacho. A list of partners
("RTD: 40 drivers") looks alike, so a name is a writer's only where it is a first name, stands beside a time, or some
line of theirs counts nothing, and never before a bare figure that may be its own.
"""

import re

from bot.understanding.words.persons import ENDS_OF_NAMES, GIVEN
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold

TIME = r"\[?(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},?[ ])?\d{1,2}([:h.]|[ ]h[ ])\d{2}(:\d\d)?([ ]?(?i:[ap]\.?[ ]?m)\b\.?)?\]?"
LINE = late(
    rf"""
    ^[ ]*(?P<time>{TIME}[ ]?[-–—,]?[ ]*)?((?P<who>([^\W\d_]{{1,4}}\.[ ])?[^\W\d_][\w'’-]*([ ][^\W\d_][\w'’-]*\.?)?)
    ((?P<after>,?[ ]{TIME})[ ]?[:–—-]|[ ]?:)[ ]+|(?<=[\]\d.h][ ])|(?<=[-–—][ ]))(?P<said>\S[^\n]*)$
    """,
    re.MULTILINE,
)
NOTE = late(r"[^\w\n]*((about|all|another|up to|at least) )?\d")
""" "RTD: 40 drivers by June"."""
COUNTS = late(r"\d")
OURS = late(r"\b([Ww]e|[Oo]ur|plus)\b")


def without_writers(text: Text) -> Text:
    """The text without the times and the writers of a talk; any other text as it is."""
    if ":" not in text.written:
        return text
    lines = list(LINE.finditer(text.written))
    written, low = text.written, text.low
    for line in reversed(lines):
        start = line.start("said") if _is_a_writer(line, lines) else line.end("time")
        if start > line.start():
            written, low = (said[: line.start()] + said[start:] for said in (written, low))
    return text if written is text.written else Text(written, low)


def _may_be_one(line: re.Match[str]) -> bool:
    """One first name, perhaps with an initial or a surname, and no body's."""
    names = (line["who"] or "").split()
    if not names or names[-1].lower() in ENDS_OF_NAMES:
        return False
    return len(names) == 1 or names[0].endswith(".") or _is_given(names[0])


def _is_a_writer(line: re.Match[str], lines: list[re.Match[str]]) -> bool:
    """Whether the lines of this name are a person's: by a first name, by a time, or as one of them counts nothing."""
    if not _may_be_one(line):
        return False
    theirs = [other["said"] for other in lines if other["who"] == line["who"]]
    if all(NOTE.match(said) for said in theirs):
        return False
    timed = bool(line["time"] or line["after"])
    given = _is_given(line["who"].split()[0]) and (timed or len(lines) > 1)
    uncounted = len(theirs) > 1 and not all(COUNTS.search(said) for said in theirs)
    return timed or given or (uncounted and not any(OURS.search(said) or NOTE.match(said) for said in theirs))


def _is_given(name: str) -> bool:
    return fold(name.lower()).split("-")[0] in GIVEN
