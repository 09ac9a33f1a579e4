"""A talk as it is copied from a chat: without who wrote each line, and when.

"[10:42] Priya: Acme is in for 40" tells of Acme, and "Nacho: Acme hangs 6 posters" of no Nacho. A list of partners
("RTD: 40 drivers") looks alike, so a name is taken for a writer's only where it stands beside a time, or where some
line of the talk tells nothing that could be counted.
"""

import re

from bot.understanding.words.persons import ENDS_OF_NAMES, GIVEN
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold

TIME = r"\[?\d{1,2}[:h.]\d{2}(:\d\d)?([ ]?(?i:[ap]\.?[ ]?m)\b\.?)?\]?"
LINE = late(
    rf"""
    ^[ ]*(?P<time>{TIME}[ ]?[-–—,]?[ ]*)?((?P<who>([^\W\d_]{{1,4}}\.[ ])?[^\W\d_][\w'’-]*([ ][^\W\d_][\w'’-]*\.?)?)
    ((?P<after>,?[ ]{TIME})[ ]?[:–—-]|[ ]?:)[ ]+|(?<=[\]\d.h][ ])|(?<=[-–—][ ]))(?P<said>\S[^\n]*)$
    """,
    re.MULTILINE,
)


def without_writers(text: Text) -> Text:
    """The text without the times and the writers of a talk; any other text as it is."""
    if ":" not in text.written:
        return text
    lines = list(LINE.finditer(text.written))
    talk = len(lines) > 1 and any(_is_a_writer(line, lines) for line in lines)
    written, low = text.written, text.low
    for line in reversed(lines):
        start = line.start("said") if _is_timed(line) or (talk and _may_be_one(line)) else line.end("time")
        if start > line.start():
            written, low = (said[: line.start()] + said[start:] for said in (written, low))
    return text if written is text.written else Text(written, low)


def _is_timed(line: re.Match[str]) -> bool:
    return bool((line["time"] or line["after"]) and line["who"] and _may_be_one(line))


def _may_be_one(line: re.Match[str]) -> bool:
    """One first name, perhaps with an initial or a surname, and no body's."""
    names = (line["who"] or "").split()
    if not names or names[-1].lower() in ENDS_OF_NAMES:
        return False
    return len(names) == 1 or names[0].endswith(".") or _is_given(names[0])


def _is_a_writer(line: re.Match[str], lines: list[re.Match[str]]) -> bool:
    """Whether the lines of this name are a person's: by a first name, or as one of them counts nothing."""
    if not _may_be_one(line):
        return False
    theirs = [other["said"] for other in lines if other["who"] == line["who"]]
    counts = all(re.search(r"\d", said) for said in theirs)
    return _is_given(line["who"].split()[0]) or (len(theirs) > 1 and not counts)


def _is_given(name: str) -> bool:
    return fold(name.lower()) in GIVEN
