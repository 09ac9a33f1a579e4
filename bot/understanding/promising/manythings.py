"""Several things under one name, and several names in one line, each put as a note of its own.

"Acme: 40 drivers + a video" is two notes, "Acme: no policy, 40 drivers" is one; "1) Acme: 40 drivers 2) Beta: a policy"
are two lines. Who was called and what "they" will do is put as what the partner will do.
"""

import re
from itertools import pairwise

from bot.understanding.promising.entries import (
    ARTICLE,
    BULLET,
    DAY,
    MANY,
    NAME,
    ONE_THING,
    counts_things,
    day_behind,
    is_named,
    with_lines,
)
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

WHO = rf"(?P<who>{ARTICLE}{NAME})"
ITS_ARTICLE = late(rf"^{ARTICLE}")
NUMBER = late(rf"(^|(?<=[^\W_].)|(?<=[:;,.])[ ]|[ ])\(?(?P<number>\d)[.)][ ]+(?={WHO}[*_]*[ ]?(:|[–—-][ ]))")
LISTED = late(
    rf"(?P<lead>{BULLET}[*_]*)((?i:what|lo que|ce que)[ ]((?i:has[ ])?(prometi[oó]|ofreci[oó])[ ])?)?{WHO}[*_]*"
    r"([ ](has[ ]|a[ ])?(promised|pledged|promis|will do|va a hacer|va faire|prometi[oó]))?"
    r"[ ]?(:|[–—=-](?=[ ])|→)[ ]*(?P<items>[^\n:?]{6,160}?)[ .;]*"
)
PARTING = late(r"[ ]*(,(?!\d{3}\b)|;|\+|&|[ ](and|y|et|plus|más)(?=[ ]))[ ]*((and|y|et|plus|también|aussi)[ ]+)?")
DONE = r"(?!(trained|certified|done|completed?|kept|hung|up|so|to|for|per|capacitad\w+|hech\w+|form[ée]\w+|fait\w*)\b)"
ITEM = late(
    rf"((?P<none>(no|without[ ]an?|sin|pas[ ]d['’e]|aucune?)[ ]?[a-zà-ÿ][^,;]{{2,30}})"
    rf"|(?P<said>{MANY}(?P<unit>([ ]{DONE}[^\W\d_][\w'’-]*){{0,4}}?)"
    rf"|{ONE_THING}([ ]{DONE}[^\W\d_][\w'’-]*){{0,4}}?)(,?[ ](?P<day>{DAY}))?)",
    re.IGNORECASE,
)


def numbered_apart(text: Text) -> Text:
    """The text with such numbers of a list in one line taken for the beginnings of lines."""
    lines: list[str] = []
    for line in text.written.split("\n"):
        found = list(NUMBER.finditer(line))
        if [one["number"] for one in found] == [str(at) for at in range(1, len(found) + 1)] and len(found) > 1:
            starts = [one.start() for one in found] + [len(line)]
            lines += [line[: starts[0]]] * bool(line[: starts[0]].strip())
            lines += [line[start:end].strip(" ,;") for start, end in pairwise(starts)]
        else:
            lines.append(line)
    return with_lines(text, lines)


def each_thing_its_note(text: Text) -> Text:
    """The text with a line for each of several things that stand under one name."""
    return with_lines(text, [note for line in text.written.split("\n") for note in _notes(line)])


def _notes(line: str) -> list[str]:
    listed = LISTED.fullmatch(line)
    if not listed or not is_named(_bare(listed["who"])):
        return [line]
    items = [ITEM.fullmatch(piece) for piece in PARTING.sub("\n", listed["items"]).split("\n")]
    things = [item for item in items if item and item["said"] and _is_thing(item)]
    if (
        not all(items)
        or len(items) < 2
        or len(things) + sum(bool(item and item["none"]) for item in items) < len(items)
    ):
        return [line]
    days = [item["day"] for item in things]
    shared = days[-1] if days and not any(days[:-1]) else None
    return [
        f"{listed['lead']}{listed['who']}: {item['said']}" + (f", {day_behind(day)}" if day else "")
        for item, day in ((item, item["day"] or shared) for item in things)
    ]


def _bare(who: str) -> str:
    return ITS_ARTICLE.sub("", who)


def _is_thing(item: re.Match[str]) -> bool:
    unit = (item["unit"] or "").strip()
    return item["unit"] is None or "$" in item["said"] or (bool(unit) and counts_things(unit))


CALLED = late(
    r"^\W*((?i:notes|notas)[ ](from|of|de|on)[ ](my |our |the |a |mi |nuestra |la |mon |notre |l['’])?)?"
    r"(?i:phone |zoom |quick |video )?"
    r"(?i:call|meeting|chat|visit|llamada|reuni[oó]n|charla|appel|rencontre|r[eé]union)"
    rf"[ ](w/|with|con|avec)[ ]?{WHO}(?P<when>[^:.;\n]{{0,40}}?)([ ]?:|[ ][–—-])[ ]+"
    r"(?P<they>((?i:they|it|she|he)(['’]ll|[ ]will)|will|(?i:(ellos |ellas )?van a|va a|ils vont|elle va|il va))[ ])"
)
AS_FOR = late(
    rf"^\W*(En cuanto a|Respecto a|Por parte de|As for|Quant à|Quant aux?|Pour ce qui est de)[ ]{WHO}(?P<when>),[ ]"
    r"(?P<they>((they|it)(['’]ll|[ ]will)|van a|va a|ils vont|elle va|il va)[ ])"
)
STOP = late(r"(?<=[\w)]{2}[.!])[ ](?=[A-ZÀ-ÖØ-Þ])")


def who_was_called(text: Text) -> Text:
    """ "Call with Acme at 3 pm: they'll train 40" as "Acme will train 40"."""
    if not any(sign in text.written for sign in (":", " - ", ", ", " – ")):
        return text
    lines = text.written.split("\n")
    return with_lines(text, [" ".join(map(_called, STOP.split(line))) for line in lines])


def _called(sentence: str) -> str:
    found = CALLED.match(sentence) or AS_FOR.match(sentence)
    if not found or not is_named(_bare(found["who"])):
        return sentence
    they = found["they"].lower()
    will = "va" if they.startswith(("il ", "ils ", "elle ")) else "va a" if they.startswith(("va", "ell")) else "will"
    return f"{found['who']} {will} {sentence[found.end() :]}"
