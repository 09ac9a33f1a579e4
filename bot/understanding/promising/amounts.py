"""What each figure of a text is: of a promise, of something done, or of neither, by weights learned from the corpus.

A rule finds the promise of the sentences that somebody thought of, and often but one of two: "USD 3,000 will come from
Pettibone Grain, and USD 6,000 from the council". So every figure that counts something is weighed by the words around
it. `python -m tests.understanding weigh --of amounts` learns the weights again.
"""

from collections.abc import Iterable
from itertools import pairwise

from bot.understanding.doing.scene import Scene
from bot.understanding.naming.crowds import WHO_PROMISES
from bot.understanding.promising.counted import unit_of
from bot.understanding.scales.weighing import AMOUNTS, Signs, likeliest
from bot.understanding.words.numbers import Number
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import fold

SPOKEN = late(r"[^\W\d_]+('[^\W\d_]+)?|\d+|_{3,}|[^\w\s]")
REACH, FAR = 5, 60
"""So many words to either side of a figure, in so many characters."""
ABOUT, AROUND = 120, 400
"""Characters to either side whose words are weighed wherever they stand: those about it, and all."""
MOST = 30
"""Figures, or days, of one text that are weighed."""
DATE = "<day>"
PROMISE, OUTCOME, NEITHER = "promise", "outcome", "neither"
"""What a figure may be of, or a text tell of."""


def counts(scene: Scene, number: Number) -> bool:
    """Whether a figure surely counts something: "three things from us" and the number of a note do not."""
    unit = unit_of(scene.plain, number)
    counted = unit and unit.group and not WHO_PROMISES.search(scene.plain, unit.start, unit.end)
    return number.low > 0 and (number.percent or number.money or bool(counted))


def promised(scene: Scene, least: float = 0.0) -> list[Number]:
    """The figures that are promised by their words, so far ahead of what else they may be."""
    counting = (number for number in scene.numbers[:MOST] if counts(scene, number))
    told = ((number, likeliest(AMOUNTS, signs_of(scene, number))) for number in counting)
    return [number for number, (name, ahead) in told if name == PROMISE and ahead >= least]


def signs_of(scene: Scene, number: Number) -> Signs:
    """What is weighed of one figure."""
    unit = unit_of(scene.plain, number)
    marks = [f"group {unit.group if unit else None}", f"kind {number.money} {number.percent}"]
    return signs_about(scene.plain, number.start, number.end, marks)


def signs_about(plain: str, start: int, end: int, marks: Iterable[str]) -> Signs:
    """What is weighed of something in a text: the words beside it and their places, and all others."""
    ahead = max(0, start - AROUND)
    plain, start, end = fold(plain[ahead : end + AROUND]), start - ahead, end - ahead
    before = [*spoken(plain[max(0, start - FAR) : start])[::-1], "^"][:REACH]
    behind = [*spoken(plain[end : end + FAR]), "$"][:REACH]
    beside = {*marks, f"<> {before[0]} {behind[0]}"}
    for side, told in (("<", before), (">", behind)):
        for at, word in enumerate(told, 1):
            beside |= {f"{side}{at} {word}", f"{side} {word}"}
        beside |= {f"{side} {one} {two}" for one, two in pairwise(told)}
    about = spoken(plain[max(0, start - ABOUT) : end + ABOUT])
    whole = spoken(plain)
    words = {f"~{word}" for word in about} | set(whole) | set(map(" ".join, pairwise(whole)))
    return Signs(frozenset(beside), frozenset(words), tuple(dict.fromkeys(about)))


def spoken(plain: str) -> list[str]:
    return [DATE if word.startswith("_") else "#" if word.isdecimal() else word for word in SPOKEN.findall(plain)]
