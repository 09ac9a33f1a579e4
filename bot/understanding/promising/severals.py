"""Several partners with their numbers in one line, put as notes of their own, with what is said once for all of them.

"Acme 12, Beta Bus 30, Cedar Cabs 8 (drivers)" reads "Acme: 12 drivers", "Beta Bus: 30 drivers" and so on.
The line must consist of nothing else, so that no sentence is taken for a list.
"""

import re
from typing import NamedTuple

from bot.understanding.promising.entries import DAY, DAY_IN, MANY, NAME, counts_things, day_behind, is_named, with_lines
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

SIGN = (
    r"([ ]?(,|:|=|-{1,2}|–|—|->|→)[ ]?|[ ]?\([ ]?|[ ](pledged|promised|commits? to|will train|is in for|va por|iría por"
    r"|por|con|prometió|vise|pour|avec|a promis)[ ](a[ ])?|[ ])"
)
PLAIN_WORD = (
    r"(?!(and|y|et|e|by|before|due|para|antes|pour|avant|will|total|in|en|all|to|is|are|has|have|for|from|trained|plus"
    r"|d'ici|hasta|vence|until|who|que|qui)\b)[a-zà-ÿ][\w'’-]*"
)
UNIT = rf"(?P<unit>([ ]{PLAIN_WORD}){{0,5}})"
ENTRY = late(
    rf"(\(?\d{{1,2}}[.)][ ])?(?P<who>{NAME})(?P<sign>{SIGN})(?P<many>{MANY})(?![\d/%])"
    rf"((?P<close>[ ]?\))|{UNIT}([ ]?\))?)"
    rf"(?P<own>[ ]?\((?P<inside>[a-zà-ÿ][a-zà-ÿ ]{{2,30}})\))?(,?[ ](?P<day>{DAY}))?",
)
MANY_FIRST = late(
    rf"(\(?\d{{1,2}}[.)][ ])?(?P<many>{MANY})(?![\d/%.)]){UNIT}[ ](\(|from[ ]|de[ ]|of[ ]"
    rf"|for[ ])?(the[ ])?(?P<who>{NAME})\)?"
)
JOIN = late(r"[ ]*([,;+/|•·]|[.](?=[ ])|[ ](and|y|et|e|plus|más|&)(?=[ ]))?[ ]*(and|y|et|e|plus|&)?[ ]*(?=\S)")
LEAD = late(
    r"(?P<said>([A-Z¡(]?[^:\n.]{2,70}?)([ ]?:|[ ][–—-]{1,2})|[A-ZÀ-ÖØ-Þ][^:\n.\d]{2,60}[ ](from|by|de|par|por)"
    r"|Entre|Between"
    r"|So)[ ]+(?=\(?[A-ZÀ-ÖØ-Þ\d])",
)
PROMISING = late(
    r".*\b(pledg\w+|commit\w*|promis\w+|train\w*|sign\w*|compromis\w*|comprometi\w+|capacit\w+|entren\w+|engag\w+"
    r"|form\w+"
    r"|promes\w+|so far|list|tally|roll|partners|entre|between|anotados|inscrit\w*|apuntad\w+)\b.*",
    re.IGNORECASE | re.DOTALL,
)
REFUSING = late(
    r".*\b(not|no|never|declin\w+|refus\w+|without|sin|pas|aucun|attend\w*|present\w*|asist\w*|budget|score\w*"
    r"|room|orders?"
    r"|invoices?|last year|in 20\d\d|done|kept|cumplid\w+|tenus?|hired?|lost|owns?|(?<!be )trained|(capacit"
    r"|entren)ad[oa]s|form[ée]e?s|has|have|had|tiene\w*|ont)\b.*",
    re.IGNORECASE | re.DOTALL,
)
TAIL_WORDS = words(
    "total in all en tout todos todas tous toutes and y et e the los las les of course to train be trained will a"
    " capacitar entrenar former por pour ca fait son makes thats that's sum suma each to is are it makes hacen dan"
    " their its su sus leur leurs capacitaran entrenaran formeront both ambos"
    " pledged promised comprometidos engages de deadline get se capacitaran seran formes seront drivers"
)
NUMBER = late(r"\d+([.,]\d{3})*")


class Entry(NamedTuple):
    """Who promises how many of what, and by when."""

    who: str
    many: str
    unit: str
    day: str
    sign: str


def each_its_line(text: Text) -> Text:
    """The text with every line of several partners parted into one line for each."""
    if sum(character.isdigit() for character in text.written) < 2:
        return text
    lines: list[str] = []
    for line in text.written.split("\n"):
        lines += _parted(line)
    return with_lines(text, lines)


DAY_LEAD = late(rf"(?P<day>{DAY})[ ]?:[ ]+", re.IGNORECASE)
STOP = late(r"(?<=[\w)][.!])[ ](?=[A-ZÀ-ÖØ-Þ])")


def _parted(line: str) -> list[str]:
    whole = _notes(line)
    if whole:
        return whole
    parts = STOP.split(line)
    if len(parts) < 2:
        return [line]
    told = [_notes(part) for part in parts]
    return (
        [line] if not any(told) else [note for part, notes in zip(parts, told, strict=True) for note in notes or [part]]
    )


def _notes(said: str) -> list[str]:
    """One note for each partner of a list; none where it is no list."""
    day = DAY_LEAD.match(said)
    at = day.end() if day else 0
    until = day["day"] if day else ""
    lead = LEAD.match(said, at)
    notes = _listed(said, at, "", until)
    if notes or not lead or not PROMISING.fullmatch(lead["said"]) or REFUSING.fullmatch(lead["said"]):
        return notes
    return _listed(said, lead.end(), lead["said"], until)


def _listed(said: str, at: int, lead: str, until: str) -> list[str]:
    for shape in (ENTRY, MANY_FIRST):
        entries, end = _entries(said, at, shape)
        enough = len({entry.who for entry in entries}) == len(entries) > 1 or (until and entries and entries[0].unit)
        tail = _tail(said[end:], entries) if enough else None
        if tail is None:
            continue
        units = [entry.unit for entry in entries if entry.unit]
        shared = tail[0] or (units[0] if units else _thing_in(lead))
        until = day_behind(tail[1] or until)
        sure = shared or lead or until or any(entry.sign.strip(" ,:=-–—(→>") for entry in entries)
        to_come = bool(lead or until)
        return [_note(_in_full(entry, lead), shared, until, to_come) for entry in entries] if sure else []
    return []


def _entries(said: str, at: int, shape: re.Pattern[str]) -> tuple[list[Entry], int]:
    entries: list[Entry] = []
    end = at
    while found := shape.match(said, at):
        unit = _bracketed(found) or (found["unit"] or "").strip()
        unknown = unit and not counts_things(unit) and not counts_things(unit.split()[0])
        opened = "(" in said[found.start() : found.start("many")] and ")" not in said[found.start("many") : found.end()]
        if not is_named(found["who"]) or unknown or opened:
            break
        day = found["day"] if shape is ENTRY else None
        entries.append(Entry(found["who"], found["many"], unit, day or "", found["sign"] if shape is ENTRY else ""))
        end = found.end()
        joined = JOIN.match(said, end)
        if not joined or joined.end() == end or (not found["unit"] and said[end : joined.end()].isspace()):
            break
        if "." in joined[0] and re.search(r"[^\W\d_]", found.groupdict().get("sign") or ""):
            break  # Two sentences are no list.
        at = joined.end()
    return entries, end


def _bracketed(found: re.Match[str]) -> str:
    inside = found.groupdict().get("inside") or ""
    return inside if counts_things(inside) else ""


def _tail(said: str, entries: list[Entry]) -> tuple[str, str] | None:
    """What is counted and by when, told once behind all; None where more is told there."""
    day = DAY_IN.search(said)
    bare = said[: day.start()] + " " + said[day.end() :] if day else said
    numbers = [_value(one[0]) for one in NUMBER.finditer(bare)]
    sums = sum(_value(entry.many) for entry in entries)
    if any(number != sums for number in numbers):
        return None
    left = [fold(word.lower()) for word in re.findall(r"[^\W\d_][\w'’]*", bare)]
    units = [word for word in re.findall(r"[^\W\d_][\w'’-]*", bare) if counts_things(word)]
    things = {fold(word.lower()) for word in units}
    if any(word not in TAIL_WORDS and word not in things for word in left):
        return None
    return (units[0].lower() if units else "", day[0].strip() if day else "")


def _value(figure: str) -> int:
    return int(re.sub(r"\D", "", figure))


def _thing_in(lead: str) -> str:
    return next((word for word in re.findall(r"[^\W\d_]+", lead) if counts_things(word)), "")


TRAINED = late(r" (trained|certified|(capacit|entren|form|certific)ad[oa]s|(form|certifi)[eé]e?s)$")


def _in_full(entry: Entry, lead: str) -> Entry:
    """With the name as it was written before: "Both Ridge Rides and Inyo Air will train: Ridge 12 and Inyo 20"."""
    full = re.search(rf"\b{re.escape(entry.who)}([ ][A-ZÀ-ÖØ-Þ][\w&'’-]*)+", lead)
    return entry._replace(who=full[0]) if full else entry


def _note(entry: Entry, shared: str, until: str, to_come: bool) -> str:
    money = "$" in entry.many
    unit = "" if money else entry.unit or shared
    unit = TRAINED.sub("", unit) if to_come else unit
    day = entry.day or until
    return f"{entry.who}: {entry.many}{' ' if unit else ''}{unit}{', ' if day else ''}{day}"
