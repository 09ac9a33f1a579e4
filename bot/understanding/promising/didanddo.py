"""A list of what was done above one of what will be, put as notes of whoever signs it.

"What we did: 30 drivers. What we will do: 45 drivers. Acme Freight" tells what Acme has trained, and what it promises.
"""

import re

from bot.understanding.promising.entries import BULLET, MANY, NAMES, group_in, is_named, with_lines
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

DID = late(
    r"\W*((?P<en>what we('ve| have)? (already )?(did|done)|(already )?done( so far)?|last year|completed|so far)"
    r"|(?P<es>(lo )?que (ya )?(hicimos|hemos hecho)|(ya )?hechos?|a[ñn]o pasado)"
    r"|(?P<fr>ce que nous avons (d[ée]j[àa] )?fait|(d[ée]j[àa] )?faits?|l'an dernier))[ ]?[*_]*:[*_]*\W*",
    re.IGNORECASE,
)
DOES = late(
    r"\W*(what we('ll| will| are going to| plan to) do|to[ -]?do|next( year)?|still to (do|come)|planned"
    r"|coming( up)?|this year"
    r"|(lo )?que (haremos|vamos a hacer)|por hacer|este a[ñn]o|pr[oó]ximo a[ñn]o|ce que nous (ferons"
    r"|allons faire)|[àa] faire"
    r"|pr[ée]vus?|cette ann[ée]e)[ ]?[*_]*:[*_]*\W*",
    re.IGNORECASE,
)
ITEM = late(rf"{BULLET}(?P<what>{MANY}[ ](?P<unit>[^\W\d_]+).*)")
NAME_ALONE = late(rf"[*_\s—–-]*(?P<who>{NAMES})[*_\s.:]*")
TOLD = late(
    r"\b(trained|certified|posted|put up|handed out|(capacit|entren|coloc|entreg|repart)[ai]d[oa]s|form[ée]e?s"
    r"|pos[ée]e?s)\b"
)
DONE = {
    "en": ("trained", "put up"),
    "es": ("capacitados", "colocados"),
    "fr": ("formés", "posés"),
}


def done_and_to_do(text: Text) -> Text:
    """The text with two such lists put as notes; any other text as it is."""
    lines = text.written.split("\n")
    heads = [(bool(DID.fullmatch(line)), bool(DOES.fullmatch(line))) for line in lines]
    named = [at for at, line in enumerate(lines) if _is_name(line)]
    if not any(did for did, _ in heads) or not any(does for _, does in heads) or len(named) != 1:
        return text
    who = NAME_ALONE.fullmatch(lines[named[0]])
    language = ""
    read: list[str] = []
    for at, line in enumerate(lines):
        if any(heads[at]):
            did = DID.fullmatch(line)
            language = str(did.lastgroup) if did else ""
        elif at != named[0] and who:
            read.append(_noted(who["who"], line, language))
    return with_lines(text, read)


def _is_name(line: str) -> bool:
    named = NAME_ALONE.fullmatch(line)
    return bool(named and is_named(named["who"]) and len(named["who"].split()) > 1)


def _noted(who: str, line: str, language: str) -> str:
    item = ITEM.fullmatch(line)
    if not item:
        return line
    what = item["what"].rstrip(" .;")
    if language and not TOLD.search(what.lower()):
        what = f"{what} {DONE[language][group_in(item['unit']) != 'people']}"
    return f"{who}: {what}"
