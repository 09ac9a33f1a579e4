"""Numbers in brackets: behind what they count, as in "train drivers (12) and clerks (3)", and those of a list."""

import re
from itertools import pairwise

from bot.understanding.promising.entries import ARTICLE, NAME, group_in, is_named, with_lines
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

COUNTED = late(
    r"(?P<said>([^\W\d_][\w'’-]*[ ]){1,9})\([ ]?(?P<many>\d+([.,]\d{3})*)([ ](?P<noun>[a-zà-ÿ][\w'’-]*))?[ ]?\)"
)
STOPS = words(
    "to will train trains training teach certify the our all its their los las les le la el of a al y and et e nos"
    " nuestros"
    " nuestras sus su son ses tous toutes todos todas plus for para pour with con avec capacitara capacitar"
    " capacitaremos capacitaran entrenara entrenar entrenaremos formara formar formera former formerons formeront"
    " certificara each every both including hand out put up print distribute repartira colocara distribuera posera"
    " is are has have by de"
)
"""What stands before the things that are counted, and is no part of them."""


def before_their_things(text: Text) -> Text:
    """The text with its numbers in brackets put before what they count, where there are several."""
    found = [one for one in COUNTED.finditer(text.written) if _thing(one)]
    if len(found) < 2:
        return text
    written = text.written
    for one in reversed(found):
        start, thing = _thing(one) or (0, "")
        written = f"{written[: one.start() + start]}{one['many']} {thing}{written[one.end() :]}"
    return with_lines(text, written.split("\n"))


THING = r"[a-zà-ÿ][\w'’-]*"
THINGS = late(
    rf"(?P<things>{THING}((,[ ]|,?[ ](and|y|et|e)[ ]){THING}){{1,3}})[ ]?[:–—][ ]?"
    r"(?P<numbers>\d+((,[ ]|,?[ ](and|y|et|e)[ ])\d+){1,3})(?![\w%])"
)


def with_their_numbers(text: Text) -> Text:
    """ "Cashiers and packers: 80 and 30" as "80 cashiers and 30 packers"."""
    return with_lines(text, THINGS.sub(_each_with_its_own, text.written).split("\n"))


def _each_with_its_own(found: re.Match[str]) -> str:
    things = [one for one in re.findall(THING, found["things"]) if one not in ("and", "y", "et", "e")]
    numbers = re.findall(r"\d+", found["numbers"])
    if len(things) != len(numbers) or any(group_in(thing) not in ("people", "materials") for thing in things):
        return found[0]
    joins = re.findall(r",?[ ](?:and|y|et|e)[ ]|,[ ]", found["things"])
    told = (f"{number} {thing}" for number, thing in zip(numbers, things, strict=True))
    return "".join(f"{one}{join}" for one, join in zip(told, [*joins, ""], strict=True))


NUMBERED = late(
    r"(?P<before>^|[:;,.]?[ ]|[ ](and|y|et)[ ])\(?(?P<number>[1-9])(\)|(?<=[:;.][ ][1-9])\.|(?<=^[1-9])\.)[ ](?=[$\w])"
)


WHOSE = late(
    rf"^\W*{ARTICLE}(?P<who>{NAME})( (has |have |ha |a )?(pledged|promised|pledges|promises"
    r"|commits to|committed to|will do|se compromete a|promete|prometi[oó]|s'engage à|promet|promis))?[ ]?:?[ ]*$"
)


def each_number_its_note(text: Text) -> Text:
    """ "Acme: 1) 50 drivers by May 2) a policy" as a note of Acme for each."""
    return with_lines(text, [note for line in text.written.split("\n") for note in _numbered(line)])


def _numbered(line: str) -> list[str]:
    found = list(NUMBERED.finditer(line))
    in_order = [one["number"] for one in found] == [str(at + 1) for at in range(len(found))]
    lead = WHOSE.match(line[: found[0].end("before")]) if len(found) > 1 and in_order else None
    if not lead or not is_named(lead["who"]):
        return [line]
    starts = [*((one.start(), one.end()) for one in found), (len(line), len(line))]
    items = [line[end:until].strip(" ,;.") for (_, end), (until, _) in pairwise(starts)]
    return [f"{lead['who']}: {item}" for item in items]


def without_list_numbers(text: Text) -> Text:
    """ "We pledge: 1) 50 drivers 2) 200 posters" without the numbers of the list."""
    found = list(NUMBERED.finditer(text.written))
    if len(found) < 2 or [one["number"] for one in found] != [str(at + 1) for at in range(len(found))]:
        return text
    return with_lines(text, NUMBERED.sub(_apart, text.written).split("\n"))


def _apart(found: re.Match[str]) -> str:
    before = found["before"].strip() or ("," if found["number"] != "1" else "")
    return f" {before} " if before.isalpha() else f"{before} "


def _thing(found: re.Match[str]) -> tuple[int, str] | None:
    """Where the thing begins that a number counts, and how it is called."""
    said = found["said"]
    starts = [word.start() for word in re.finditer(r"\S+", said)]
    opens = 0
    for at, start in enumerate(starts):
        word = fold(said[start:].split()[0].lower())
        if word in STOPS and not (word == "de" and at > opens):
            opens = at + 1
    kept = said[starts[opens] :].strip() if opens < len(starts) else ""
    if found["noun"]:
        of = group_in(found["noun"]) in ("people", "materials") and kept[:1].islower()
        return (starts[opens], found["noun"]) if of and kept else None
    return (starts[opens], kept) if kept[:1].islower() and group_in(kept) in ("people", "materials") else None
