"""Lists under headings, each line put as a note with whose it is and by when: what stands above it, said with it.

"Acme:" over "- 12 drivers by March 1" reads "Acme: 12 drivers by March 1"; "By May 1:" over "Acme, 12 drivers" reads
"Acme: 12 drivers, by May 1"; "Posters:" over "Acme 80" reads "Acme: 80 posters". Rows without a sign between a name
and its number are notes too, where there are several. The lines may be in any of the three languages.
"""

import re
from typing import NamedTuple

from bot.understanding.naming.familiar import kind_of
from bot.understanding.promising.entries import (
    ARTICLE,
    BULLET,
    DATED,
    DAY,
    DAY_IN,
    LABELS,
    MANY,
    MARKS,
    NAMES,
    ONE_THING,
    ONLY_DAY,
    counts_things,
    day_behind,
    group_in,
    is_named,
    with_lines,
)
from bot.understanding.promising.titles import (
    AGENDAS,
    CROSSED,
    YEAR_TITLE,
    done_under,
    is_no_row,
    promises_nothing,
    tells_who_came,
)
from bot.understanding.words.persons import ENDS_OF_NAMES, GIVEN, HEADS
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold

HEAD = late(
    rf"[ ]*(?P<mark>\#+[ ]+|\(?\d{{1,2}}[.)][ ]+|[*_]+"
    rf"|[•▪‣][ ]+)?((?i:the)[ ])?(?P<who>{ARTICLE}{NAMES})[*_]*([ ]*\((?P<beside>[^()\d\n]{{2,40}})\))?"
    rf"[ ]*(?P<colon>:)?[*_]*[ ]*"
)
DAY_HEAD = late(rf"\W*(?P<day>{DAY})[*_]*[ ]*:[*_]*[ ]*", re.IGNORECASE)
THING_HEAD = late(r"\W*(?P<thing>[^\W\d_][\w'’-]*([ ][^\W\d_][\w'’-]*){0,2})[*_]*[ ]*:[*_]*[ ]*")
DEED_HEAD = late(
    r"\W*(train|training|sponsor|sponsors|capacitar|former|formar|patrocinar|commanditer|pledges?)[*_ ]*:[*_ ]*",
    re.IGNORECASE,
)
FOLLOWED = r"(?![/:.\d-])(?=\W*$|[ ]?[,;.(%$/=–—]|[ ][a-zà-ÿ($–—-]|[ ][A-Z]{2,}\b)"
""" "12 drivers" and "12 CDL drivers", but no "12 Main Street" and no "775-555-0123"."""
WHAT = rf"(?P<what>({MANY}{FOLLOWED}.*|(?i:{ONE_THING})[^.,;:?]{{0,60}}(,?[ ](?i:{DAY}))?\W*))"
ROW = late(
    rf"(?P<lead>{BULLET}[*_]*)((?i:the)[ ])?(?P<who>{ARTICLE}{NAMES})[*_]*([ ]*\((?P<beside>[^()\d\n]{{2,40}})\))?"
    rf"(?P<sign>[ ]*(,|:|=|-{{1,2}}|–|—|//|\||[•·→]|\.{{3,}})+[ ]*|[ ]+)"
    rf"{WHAT}"
)
ITEM = late(rf"(?P<lead>{BULLET}){WHAT}")
DEED = late(
    r"""
    (?P<lead>[ ]*([-*•·▪‣–—>]+|\(?\d{1,2}[.)]|[a-z][.)])?[ ]*)(?P<what>((will|to|va a|van a|va|vont)[ ])?(train
      |teach|certify
      |become|create|develop|produce|organi[sz]e|crear|organizar|ser[ ]patrocinador|créer|organiser|devenir|adoptar
      |adopter|hand|put|post|print|distribute|host|hold|give|hang|share|sponsor|adopt|capacita\w*|entrena\w*|formar?|formará
        |repart\w+
      |coloca\w*|poner|pondrá|pegar\w*|colgar\w*|entregar\w*|distribuir\w*|donar\w*|patrocinar\w*|instalar\w*|dar
        |impartir\w*|dará?|former|formera|distribuer\w*|poser\w*|affich\w+|donner\w*|tenir|tiendra
      |imprim\w+|coller\w*|accrocher\w*|offrir\w*|commanditer\w*|install\w*|donate|mail|send|teach|remettr\w+)[ ].*)
    """,
    re.IGNORECASE,
)
BEFORE_DEED = rf"^({BULLET}|[^:\n]{{2,60}}:[ ])"
ORDERS = late(rf"{BEFORE_DEED}(train|hold|host|hand out|donate|become|adopt|create|give|distribute|teach)[ ]")
PUT_UP = late(rf"{BEFORE_DEED}(?=put[ ](up[ ])?\d)")
""" "Put up 60 posters" in a list of what is to be done is to be done as well."""
TELLS = late(
    r"\b(will|are|were|was|is|has|have|had|we|i|our|but|if|not|no|attended|present|in the room|only|instead|because)\b"
    r"|[?]|[.!] [A-ZÀ-ÖØ-Þ]"
)
BY_DAY = late(
    rf"((?<=[^\W\d_])[.]?[ ]|[ ][(_]|([ ]?,[ ]?|[ ][–—-]+[ ])[(_]?)(?P<day>{DATED})[)_]?\W*",
    re.IGNORECASE,
)
""" "45 drivers March", "45 drivers (March)", "45 drivers, _March 1_": by when, without a sign of it."""
LEADS_ON = late(
    r"\b(by|due|before|until|than|of|for|in|on|para|antes|de|del|hasta|en|el|la|pour|avant|d'ici|le|fin|the|to|a"
    r"|al|au)$"
)
WHOLE = late(
    rf"{MANY}(?P<unit>([ ][^\W\d_][\w'’-]*){{1,4}}?)\.?([ ][(_]?|([ ]?,[ ]?|[ ][–—-]+[ ])[(_]?)({DAY})[)_]?\W*",
    re.IGNORECASE,
)
GOES_ON = late(
    rf"(?P<what>{MANY}(?P<unit>([ ](?!(too|also|and|más|también|aussi)\b)[a-zà-ÿ][\w'’-]*){{1,4}}?))"
    rf"([ ](too|also|as well|tambi[eé]n|aussi|más|de plus))?(,?[ ]({DAY}))?\W*"
)
BEHIND = late(
    rf"(?P<lead>{BULLET})((?i:table|mesa|row|fila|group|grupo|groupe)[ ]\#?\d+[ ]?[:.–—-]+[ ]*)?"
    rf"(?P<what>{MANY}(?P<unit>([ ][a-zà-ÿ][\w'’-]*){{1,4}})|\$[ ]?\d[\d,]*|\d[\d ]*\$"
    rf"|(?i:{ONE_THING})([ ][\w'’-]+){{0,3}}?)"
    rf"[ ]?(,|[–—-]|\(|->|→|:|from|de)[ ]?((?i:the)[ ])?(?P<who>{ARTICLE}{NAMES})\)?[ .;]*"
)
""" "Table 1: 45 drivers, Acme Freight": who promises stands behind it."""
IS = late(r"\b(were|was|are|is|has|have|had|attended|present)\b")
FROM = late(rf"(de la part de|de parte de|por parte de|from|de)[ ](?=(the )?{NAMES}[ ]?:[ ]{MANY})", re.IGNORECASE)
""" "De Transport Morin : 40 chauffeurs": the name stands behind the first word."""
ITALIC = late(r"(?<!\w)_{1,2}(?=\S)(?P<said>[^_\n]{1,40})(?<=\S)_{1,2}(?!\w)")
STROKES = late(r"[ ]*(//|[ ][•·][ ])[ ]*")
MOST_WORDS = 22
PERSONAL = 3
"""Words that are too many for a person's name."""


class Heads(NamedTuple):
    """What stands above a line and is said with it."""

    who: str = ""
    day: str = ""
    thing: str = ""
    done: str = ""
    """The word for what is told as done."""
    closed: bool = False
    """Whether nothing is promised in the list."""
    came: bool = False
    """Whether it tells who came."""


BARE = late(r"\d[\d,.]*\W*")
HAS_DONE = {
    "trained": ("has completed", "has donated"),
    "capacitados": ("ya cumplió", "ya donó"),
    "formés": ("a terminé", "a donné"),
}
""" "Done: Acme: a policy" trains nobody: what else is done with things, and with money."""


def under_their_heads(text: Text) -> Text:
    """The text with the lines of its lists put as notes, each with what its heading says."""
    lines = [
        ITALIC.sub(r"\g<said>", line[found.end() :] if (found := FROM.match(line)) else line)
        for line in text.written.split("\n")
    ]
    if any(map(ORDERS.match, lines)):
        lines = [PUT_UP.sub(r"\g<0>will ", line) for line in lines]
    if fold(lines[0].lower()).strip(MARKS) in AGENDAS:
        return text
    rows = (sum(map(_is_row, lines)) > 1 and not all(map(_is_bare, lines))) or any(map(YEAR_TITLE.fullmatch, lines))
    heads, read, last = Heads(), list[str](), ""
    for at, line in enumerate(lines):
        behind = next((other for other in lines[at + 1 :] if other.strip()), "")
        above = _head(line, behind, heads)
        if above is not None:
            heads = above
            continue
        if heads.came and _is_row(line):
            continue
        noted = _noted(line, heads, rows) or (_going_on(line, last) if rows else None)
        last = noted.partition(": ")[0] if noted else ""
        if rows and not heads.closed and (CROSSED.fullmatch(line) if noted else is_no_row(line)):
            continue
        if noted is None and line.strip():
            day = ONLY_DAY.fullmatch(line)
            if day and heads.who and read and read[-1].startswith(heads.who):
                read[-1] += f", {day_behind(day['day'])}"
                continue
            heads = _under_title(line, behind, heads)
            if YEAR_TITLE.fullmatch(line) or (heads.done and _row(behind)):
                continue
        read.append(line if noted is None else noted)
    return with_lines(text, read)


def _head(line: str, behind: str, heads: Heads) -> Heads | None:
    """What a line says of those below it; None where it is no heading."""
    day = DAY_HEAD.fullmatch(line)
    if day and (_row(behind) or _item(behind)):
        return heads._replace(day=day_behind(day["day"]))
    if DEED_HEAD.fullmatch(line) and _row(behind):
        return Heads()
    thing = THING_HEAD.fullmatch(line)
    row = _row(behind) if thing and counts_things(thing["thing"]) and "$" not in behind else None
    if thing and row and re.fullmatch(rf"{MANY}\W*", row["what"]):
        return Heads(day=heads.day, thing=thing["thing"].lower())
    named = HEAD.fullmatch(line)
    if named and (_is_whose(named) or _is_one_name(named["who"], behind)) and _item(behind):
        return Heads(who=_name_of(named), day="" if heads.who else heads.day)
    return None


def _under_title(line: str, behind: str, heads: Heads) -> Heads:
    """What the title of a list says of what stands in it."""
    if _row(line) or not behind:
        return heads._replace(who="")
    done = done_under(line)
    return Heads(done=done, closed=not done and promises_nothing(line), came=tells_who_came(line))


def _is_whose(named: re.Match[str]) -> bool:
    """Whether a heading names a partner: two words or more, or one that stands before a colon."""
    parts = named["who"].split()
    if (
        not is_named(named["who"])
        or (_is_person(named) and not named["beside"])
        or (len(parts) == 1 and not (named["colon"] or named["mark"] or re.fullmatch("[A-Z]{3,6}", parts[0])))
    ):
        return False
    return any(fold(part.lower()) not in LABELS for part in parts) and not TELLS.search(named["who"].lower())


LISTS = late(r"[ ]*([-*•·▪‣–—>]+|\(?\d{1,2}[.)])[ ]")


def _is_one_name(who: str, behind: str) -> bool:
    """Whether a word with a list of items below it, "Acme" over "- a policy", can be nothing but a name."""
    return LISTS.match(behind) is not None and is_named(who) and kind_of(fold(who.lower())) == ""


def _is_person(named: re.Match[str]) -> bool:
    parts = named["who"].lower().split()
    ends = {parts[-1], parts[-1].removesuffix("s")}
    return fold(parts[0]) in GIVEN and len(parts) < PERSONAL and ENDS_OF_NAMES.isdisjoint(ends)


def _name_of(named: re.Match[str]) -> str:
    """The name, or the one in brackets behind a person's: "Raoul (Transport Lozeau)"."""
    beside = (named.groupdict().get("beside") or "").strip()
    body = any(fold(word) in HEADS or word in ENDS_OF_NAMES for word in beside.lower().split())
    alone = len(named["who"].split()) == 1 and body
    return beside if (_is_person(named) or alone) and beside[:1].isupper() else named["who"]


def _is_row(line: str) -> bool:
    return _row(line) is not None


def _is_bare(line: str) -> bool:
    """Whether it tells a name and a number, and not of what: names and numbers alone are no promises."""
    row = _row(line)
    return row is not None and BARE.fullmatch(row["what"].strip()) is not None


def _row(line: str) -> re.Match[str] | None:
    """A name and its number, with nothing told in a sentence."""
    found = ROW.fullmatch(line) or BEHIND.fullmatch(line)
    if not found or not is_named(found["who"]) or len(line.split()) > MOST_WORDS:
        return None
    return None if TELLS.search(found["what"].lower()) else found


def _is_whole(row: re.Match[str]) -> bool:
    """Whether a row tells how many of what and by when, and nothing else: "Acme 35 drivers 4/30"."""
    told = WHOLE.fullmatch(STROKES.sub(", ", row["what"]))
    unit = told["unit"] if told else ""
    return unit.islower() and counts_things(unit) and not any(map(LEADS_ON.search, unit.split()))


def _item(line: str) -> re.Match[str] | None:
    """A number or a deed, and no name."""
    item = ITEM.fullmatch(line)
    found = item if item and not IS.search(item["what"]) else DEED.fullmatch(line)
    return None if not found or ONLY_DAY.fullmatch(line) or found["what"].endswith("?") else found


def _noted(line: str, heads: Heads, rows: bool) -> str | None:
    row = _row(line) if not heads.closed else None
    if row and (rows or heads.day or heads.thing or _is_whole(row)):
        return _with(f"{_name_of(row)}: {_with_a_comma(STROKES.sub(', ', row['what']))}", heads)
    item = _item(line) if heads.who else None
    return _with(f"{heads.who}: {item['what'].strip()}", heads) if item else None


def _going_on(line: str, last: str) -> str | None:
    """ "50 posters too" below a row: of the same partner."""
    item = ITEM.fullmatch(line) if last else None
    thing = GOES_ON.fullmatch(item["what"]) if item else None
    return f"{last}: {thing['what']}" if thing and counts_things(thing["unit"]) else None


def _with_a_comma(what: str) -> str:
    """ "45 drivers (March)" as "45 drivers, March"."""
    day = BY_DAY.search(what)
    if not day or day.end() < len(what) or LEADS_ON.search(what[: day.start()].lower()):
        return what
    return f"{what[: day.start()].rstrip(' ,')}, {day['day']}"


def _with(note: str, heads: Heads) -> str:
    thing = f" {heads.thing}" if heads.thing and re.search(r"\d\W*$", note) else ""
    day = f", {heads.day}" if heads.day and not DAY_IN.search(note, note.find(": ")) else ""
    what = note.partition(": ")[2]
    things = [group_in(word) for word in re.findall(r"[^\W\d_]{3,}", what)]
    if heads.done and (things or "$" in what) and "people" not in things:
        return f"{note.partition(': ')[0]} {HAS_DONE[heads.done]['$' in what]} {what.rstrip(' .;,')}."
    done = f" {heads.done}" if heads.done else ""
    return f"{note.rstrip(' .;,')}{thing}{done}{day}" if thing or day or done else note
