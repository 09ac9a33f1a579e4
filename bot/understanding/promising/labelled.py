"""Numbers told under labels, put as notes of whoever is named above or below them.

"Drivers: 45", "March: 15 drivers", "Session 1 (Jan 12): 20 drivers" and "Drivers (40): March 1" with "Acme Freight" in
a line of its own read "Acme Freight: 45 drivers"; so do the parts of "Acme: drivers 12, cards 200; due April 15".
"""

import re
from typing import NamedTuple

from bot.understanding.promising.entries import (
    BULLET,
    DAY,
    MANY,
    NAMES,
    ONLY_DAY,
    counts_things,
    day_behind,
    group_in,
    is_named,
    with_lines,
)
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

THING = late(
    rf"(?P<lead>{BULLET})(?P<thing>[^\W\d_][\w'’-]*([ ][^\W\d_][\w'’-]*){{0,4}})[ ]?"
    rf"(\([ ]?(?P<inside>{MANY})[ ]?\)[ ]?:?[ ]?|[:=][ ]?(?P<many>{MANY}))[ ]?[,(–—-]?[ ]?(?P<day>{DAY})?\W*",
    re.IGNORECASE,
)
WHEN = late(
    rf"(?P<lead>{BULLET})(?P<when>{DAY})[ ]?(:|=|-{{1,2}}|–|—)[ ]?(?P<what>{MANY}(?![/:])\b[^;\n]*)", re.IGNORECASE
)
TURN = late(
    rf"(?P<lead>{BULLET})(session|sesi[oó]n|s[eé]ance|class|clase|classe|batch|group|grupo|groupe|tanda|wave|round"
    rf"|ronda|shift"
    rf"|turno|phase|fase|step|cohort|lot|vague)[ ]?\#?(\d{{1,2}}"
    rf"|[a-z])[ ]?[,(:–—-][ ]?(?P<when>{DAY})[ ]?\)?[ ]?[:–—-]?[ ]?"
    rf"(?P<what>{MANY}(?![/:])\b[^;\n]*)",
    re.IGNORECASE,
)
GOALED = late(
    rf"(?P<lead>{BULLET})(goal|target|aim|after|meta|objetivo|despu[eé]s|objectif|cible"
    rf"|apr[eè]s)[ ]?:[ ]?(?P<many>{MANY}[ ]?%)"
    rf"([ ][^\W\d_][^\d\n,]*?)?,?[ ]?(?P<day>{DAY})?\W*",
    re.IGNORECASE,
)
BASELINE = late(
    r"\W*(before|now|today|current(ly)?|staff|headcount|employees|antes|hoy|actual(mente)?|plantilla|personal"
    r"|empleados|avant"
    r"|aujourd'hui|actuellement|effectifs?|employ[ée]s)[ ]?:[ ]?~?\d[^\n]*",
    re.IGNORECASE,
)
""" "Before: 10% trained", "Staff: 300": how it is, beside the goal."""
NAME_ALONE = late(rf"[*_#\s—–-]*(?P<who>{NAMES})[*_\s:.]*")
TITLE = late(
    r"\W*(our |nos |nuestras |nuestros |notre )?(goals?|targets?|pledges?|commitments?|promises?|metas?|objetivos?"
    r"|compromisos?|promesas?|objectifs?|cibles?|engagements?|promesses?|plan|to train|a capacitar|à former)"
    r"( (for|para|pour|de))?( 20\d\d)?\W*",
    re.IGNORECASE,
)
WITH_ITS_NAME = late(rf"(?P<who>{NAMES})[ ]?(:|=|-{{1,2}}|–|—)[ ]+(?P<parts>.+)")
PARTING = late(r"[ ]*(;|\+|,(?!\d{3})|[ ](and|y|et)(?=[ ]))[ ]*")
PART = late(
    rf"(?P<thing>[^\W\d_][\w'’-]*([ ][^\W\d_][\w'’-]*){{0,3}})[ ](\(|[–—:=-][ ])?(?P<many>{MANY})\)?"
    rf"|(?P<first>{MANY})[ ]\((?P<inside>[^\W\d_][^()\d]{{2,40}})\)",
)
DATED = late(rf"(?P<what>{MANY}([ ][a-zà-ÿ][\w'’-]*){{1,4}})[ ]\((?P<day>{DAY})\)", re.IGNORECASE)
BEFORE = words("done so far trained already present attended last")
FEWEST = 2


class Told(NamedTuple):
    """How many of what, and by when, as one line tells it."""

    many: str
    thing: str
    day: str


def by_their_labels(text: Text) -> Text:
    """The text with numbers under labels put as notes of whoever is named beside them."""
    lines = text.written.split("\n")
    if len(lines) == 1:
        return with_lines(text, _in_one_line(lines[0]))
    lines = [note for line in lines for note in _in_one_line(line)]
    if any(map(GOALED.fullmatch, lines)):
        lines = [line for line in lines if not BASELINE.fullmatch(line)]
    elif sum(_told(line) is not None for line in lines) < FEWEST:
        return with_lines(text, lines)
    told = [_told(line, among=True) for line in lines]
    names = [_whose(line) for line in lines]
    first = next(at for at, one in enumerate(told) if one)
    last = max(at for at, one in enumerate(told) if one)
    above = [at for at in range(first) if names[at]]
    below = [at for at in range(last + 1, len(lines)) if names[at]]
    if len(above) + len(below) != 1 or any(names[first:last]):
        return with_lines(text, lines)
    at = (above + below)[0]
    kept = [
        _note(names[at], one) if one else line
        for line_at, (line, one) in enumerate(zip(lines, told, strict=True))
        if line_at != at and not TITLE.fullmatch(line)
    ]
    return with_lines(text, kept)


def _whose(line: str) -> str:
    """The name that stands in a line of its own."""
    named = NAME_ALONE.fullmatch(line)
    return named["who"] if named and is_named(named["who"]) and len(named["who"].split()) > 1 else ""


def _told(line: str, *, among: bool = False) -> Told | None:
    """What one line tells; `among` lines that do, "Office (12): May 1" does as well, whatever is counted."""
    for shape in (TURN, WHEN):
        if found := shape.fullmatch(line):
            return Told(found["what"].rstrip(" .,"), "", found["when"])
    if found := GOALED.fullmatch(line):
        return Told(found["many"], "", found["day"] or "")
    found = THING.fullmatch(line)
    if not found or not BEFORE.isdisjoint(fold(found["thing"].lower()).split()):
        return None
    known = counts_things(found["thing"])
    if among and not known and found["inside"] and found["day"]:
        return Told(found["inside"], "", found["day"])
    return Told(found["inside"] or found["many"], found["thing"].lower(), found["day"] or "") if known else None


def _note(who: str, told: Told) -> str:
    day = f", {day_behind(told.day)}" if told.day else ""
    return f"{who}: {told.many}{' ' if told.thing else ''}{told.thing}{day}"


def _in_one_line(line: str) -> list[str]:
    """ "Acme: March 1 - 40 drivers; April 1 - 200 cards", "Acme: drivers 12, cards 200; due April 15"."""
    named = WITH_ITS_NAME.fullmatch(line)
    if not named or not is_named(named["who"]):
        return [line]
    told: list[Told] = []
    day = ""
    for part in PARTING.split(named["parts"].rstrip(" .")):
        if not part:
            continue
        if ONLY_DAY.fullmatch(part):
            day = part
            continue
        one = _part(part)
        if one is None:
            return [line]
        told.append(one)
    if len(told) < FEWEST:
        return [line]
    return [_note(named["who"], one if one.day else one._replace(day=day)) for one in told]


def _part(said: str) -> Told | None:
    if when := WHEN.fullmatch(said):
        return Told(when["what"].rstrip(" .,"), "", when["when"])
    if dated := DATED.fullmatch(said):
        return Told(dated["what"], "", dated["day"])
    found = PART.fullmatch(said)
    thing = (found["thing"] or found["inside"]) if found else ""
    if not found or group_in(thing) not in ("people", "materials"):
        return None
    return Told(found["many"] or found["first"], thing.lower(), "")
