"""What is done with the same things is no second promise: "will print cards and hand them out by May"."""

import re
from itertools import pairwise

from bot.understanding.doing.heads import Head
from bot.understanding.doing.scene import Scene
from bot.understanding.words.units import unit_after
from bot.understanding.words.verbs import TEACH
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

AND_IT = late(r"\band (the|it|them) (will )?$")
WILL = late(r"(will|is going to|plans to|intends to) ")
NOTHING = late(r"\s(in|on|by|at|within|before|next|this|soon)\b|\W*$")
""" "And it will publish in March": the page that it made, and no promise of its own."""
NEAR = 20
"""Characters before a verb in which such words stand."""


def with_the_same(sentence: Text, head: Head, scene: Scene) -> bool:
    """ "Will print cards and hand them out", "lo publicará": what is done with the same things is no second promise."""
    said = sentence.low[head.start : head.end]
    placed = head.lemma not in TEACH and re.match(r"\s(?:it|them)\s(?:up\s)?(?:in|at|on|across|around)\s", said)
    told = any(head.start <= number.start < head.end for number in scene.numbers)
    if head.lemma == "make" or (told and not placed):
        return False
    theirs = head.shares_subject and re.match(r"\s(?:it|them)\b", said) and not _trains_them(sentence, head, scene)
    found = AND_IT.search(sentence.low, max(0, head.verb - NEAR), head.verb)
    # "Y lo publicará" is "and it will publish", word by word; in English it is Acme that will.
    acts = WILL.match(sentence.low, head.verb) and not (sentence.translated or head.passive or NOTHING.match(said))
    return bool(theirs or (found and not acts))


TAUGHT = late(r"\b(train|certif|educat|teach|taught|instruct|onboard)")


def _trains_them(sentence: Text, head: Head, scene: Scene) -> bool:
    """ "Hired 20 drivers and will train them": what was done with them before is no training."""
    if head.lemma not in TEACH or TAUGHT.search(sentence.low, 0, head.verb):
        return False
    told = (number for number in scene.numbers if number.start < head.verb)
    return any((unit := unit_after(scene.plain, number.end)) and unit.group == "people" for number in told)


def with_their_ends(sentence: Text, heads: list[Head], scene: Scene) -> list[Head]:
    """Each verb as far as what is done with the same things goes: "will print 1,200 and hand them out by May 5"."""
    ends = [
        other.end if with_the_same(sentence, other, scene) and other.shares_subject else head.end
        for head, other in pairwise([*heads, heads[-1]])
    ]
    return [head._replace(end=end) for head, end in zip(heads, ends, strict=True)]
