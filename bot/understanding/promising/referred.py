"""Who or what was told of before, where a promise is of "them": "has 6 sessions on its calendar and will hold them"."""

from bot.understanding.doing.deeds import kind_of_unit
from bot.understanding.doing.objects import counts_of
from bot.understanding.doing.scene import Scene
from bot.understanding.promising.quoting import LONGEST_REASON, reason_of
from bot.understanding.readings import Kind, Promise
from bot.understanding.words.numbers import Number
from bot.understanding.words.units import unit_after
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

THEM_ALL = late(
    r"""
    \b(them all|(all|each( one)?|every (single |last )?one|everyone) of (them|whom|these|those)|they('ll| will) all
      |all(?= will\b)|everyone|everybody)\b
    """,
)
""" "Has 120 drivers and will train all of them": of which all is told, as a number."""
THEM = late(r" (them|those|these)(?! (to|how|about|what|with a|\w+s)\b)(?=\W*$|[,;]| _| [a-z])")
""" "Can spare 30 nurses and will train them by May": as many as it has."""


def stated(scene: Scene, before: int, kind: Kind = "train") -> list[Number]:
    """The people told of before, or the sessions or things, as a promise of that kind has them."""
    told = (one for one in scene.numbers if one.start < before and not one.percent and not one.money)
    return [one for one in told if (unit := unit_after(scene.plain, one.end)) and counts_of(kind, unit)]


def all_of_stated(sentence: Text, promise: Promise, scene: Scene, span: tuple[int, int]) -> Promise:
    """ "We have 48 drivers and will train them all"."""
    start, end = span
    told = [n for n in scene.numbers if n.start < start and not n.percent and not n.money]
    last = next(iter((stated(scene, start, promise.kind) or told)[::-1]), None)
    if last is None:
        return promise._replace(percent=100)
    unit = unit_after(scene.plain, last.end)
    most = int(last.high) if last.high else None
    if promise.kind == "other" and unit:
        promise = promise._replace(kind=kind_of_unit(scene.plain[unit.start : unit.end]) or "other")
    promise = promise._replace(target=last.whole, target_max=most, qualifier=last.qualifier)
    if end - last.start < LONGEST_REASON:  # Quoted with the figure.
        promise = promise._replace(because=reason_of(sentence, last.start, end))
    return promise._replace(unit=sentence.cut(unit.start, unit.end) if unit else None)
