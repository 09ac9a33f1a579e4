"""Several partners and as many numbers, each put with its own: "Acme and Beta Bus will train 12 and 30 drivers"."""

import re

from bot.understanding.promising.entries import DAY_IN, MANY, NAME, is_named, line_by_line
from bot.understanding.words.persons import GIVEN
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold

ARTICLE = r"((the|los|las|les|la|el|le)[ ]|l['’])?"
OF_ONE = rf"({NAME},?[ ](of|from|with|de|du|del|d['’])[ ]?)?"
"""Whoever speaks for a partner: "María Cruz, de Aguas Cristal"."""
ONE = rf"{OF_ONE}(?i:{ARTICLE}){NAME}"
AND = r"(,?[ ](and|y|et|e|&)[ ]|,[ ])"
COUNT = rf"{MANY}([ ][a-zà-ÿ][\w'’-]*){{0,3}}?"
BOTH = late(
    rf"(?P<names>{ONE}({AND}{ONE}){{1,5}})[,:]?(?P<verb>([ ][^\W\d_A-ZÀ-ÖØ-Þ][\w'’]*){{0,7}}?)[ ]*"
    rf"(?P<numbers>{COUNT}({AND}{COUNT}){{1,5}})(?P<rest>[ ][^\W\d][^.;\n]*?)?(?P<stop>[.;!]|$)",
)
AND_ALONE = r",?[ ](?:and|y|et|e|&)[ ]|,[ ]"
LED = late(rf"{OF_ONE}(?i:{ARTICLE})(?P<who>{NAME})")
WHOLE = late(rf"(?i:{ARTICLE})(?P<who>{NAME})")
SO = late(r",?[ ]?\b(respectively|respectivamente|respectivement)\b")
NOT = late(r"\b(not|no|never|ni|pas|between|entre|either|or|o|ou|could|would|may|might|if)\b")


def each_its_own(text: Text) -> Text:
    """The text with such a sentence parted into one for each partner."""
    return line_by_line(text, _parted)


def _parted(line: str) -> str:
    found = BOTH.search(line)
    if not found or NOT.search(found["verb"]) or line[: found.start()].rstrip()[-1:] not in ("", ".", ":", "!", ";"):
        return line
    numbers = [number for number in re.split(AND_ALONE, found["numbers"]) if number]
    names = _names(found["names"], len(numbers))
    if len(names) != len(numbers) or not all(map(is_named, names)):
        return line
    each = any(re.search(r"[^\W\d_]", re.sub(MANY, "", number)) for number in numbers)
    if each and not SO.search(line):
        return line
    verb, rest = (SO.sub("", said or "") for said in (found["verb"], found["rest"]))
    day = DAY_IN.search(rest) if each else None
    shared = f" {rest[day.start() :]}" if day else "" if each else rest
    rests = [shared] * (len(numbers) - 1) + [rest]
    notes = [_sentence(*one) for one in zip(names, [verb] * len(names), numbers, rests, strict=True)]
    return f"{line[: found.start()]}{' '.join(notes)}{line[found.end() :]}"


def _names(said: str, many: int) -> list[str]:
    """The partners, each without who speaks for it."""
    parts = re.split(AND_ALONE, said)
    if len(parts) == 2 * many:  # "María Cruz, de Aguas Cristal, y José Ponce, de Hielo Polar"
        parts = parts[1::2]
    bare = [re.sub(r"^(of|from|de|du|del|d['’]) ?(?=[A-ZÀ-ÖØ-Þ])", "", part) for part in parts]
    names = [_whole(part) or LED.fullmatch(part) for part in bare]
    return [found["who"] for found in names if found]


def _whole(said: str) -> re.Match[str] | None:
    """A name as it stands, unless it begins as a person's does: "Ana Cruz de Aguas Cristal"."""
    found = WHOLE.fullmatch(said)
    return None if found and fold(found["who"].split()[0].lower()) in GIVEN else found


def _sentence(name: str, verb: str, number: str, rest: str) -> str:
    return f"{name}{verb} {number}{rest}." if verb.strip() else f"{name}: {number}{rest}."
