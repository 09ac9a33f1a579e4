"""A text cut into sentences."""

import re
from collections.abc import Iterator

from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

SENTENCE_END = late(r"[.!?…]+[\"')]*(?= (?! ?#\w)|$)|; |\n+|(?<=\w) (?=[•·▪‣] )| (?=\(?[1-9]\) [^\W\d])")
ABBREVIATIONS = words(
    "st inc co dept mr ms mrs dr no corp ltd llc sgt det approx ofc capt lt cpl gov sen rep ave blvd mt ft vs"
    " e.g i.e "
    "assoc jr sr jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun bros"
    " dét rép pop est attn rev gen bldg univ natl sra dra lic ing mme mlle gral sta sto aerop depto deptos fracc"
    " hnos ext tel tél int edo mpio cd prof profa mtro mtra arq"
)


TITLED_NEXT = late(r" (mr|ms|mrs|dr|mme|lic)\. [a-z]")
""" "By 1 Sept. Ms. Ito": whoever has a title begins anew."""


def sentences(text: Text) -> Iterator[Text]:
    start = 0
    for mark in SENTENCE_END.finditer(text.low):
        if _abbreviates(text.low, mark.start()):
            continue
        yield from _sentence(text, start, mark.end())
        start = mark.end()
    yield from _sentence(text, start, len(text.low))


def _abbreviates(low: str, dot: int) -> bool:
    """ "Inc.", "Apr. 30" and initials end no sentence."""
    if low[dot] != ".":
        return False
    if TITLED_NEXT.match(low, dot + 1):
        return False
    word = re.split(r"[^\w.]", low[max(0, dot - 8) : dot].rstrip())[-1]
    return word in ABBREVIATIONS or (len(word) == 1 and word.isalpha()) or bool(re.fullmatch(r"(?:\w\.)+\w", word))


def _sentence(text: Text, start: int, end: int) -> Iterator[Text]:
    if text.low[start:end].strip():
        yield text.part(start, end)
