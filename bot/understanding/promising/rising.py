"""Shares that rise from day to day: "40% of its drivers by March, 100% by May", "half by March, all 40 by June"."""

from collections.abc import Iterable, Iterator

from bot.understanding.doing.scene import Scene
from bot.understanding.promising.leaning import Read, day_of, in_time
from bot.understanding.readings import Promise
from bot.understanding.words.numbers import Number
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

ALSO = late(r" ?([,;]|,? (and|then|plus)) ((and|then|plus|the full|all|fully|a full|reaching|up to) )*")


def with_larger_shares(read: Iterable[Read], scene: Scene, sentence: Text) -> Iterator[Read]:
    """Each promise, and behind a share the larger ones with their days."""
    for one in read:
        yield one
        if one[0].tense == "forward" and one[1].percent is not None:
            yield from _larger(one, scene, sentence)


def _larger(first: Read, scene: Scene, sentence: Text) -> Iterator[Read]:
    head, promise, _ = first
    told = [number for number in scene.numbers if head.start <= number.start < head.end]
    share = next((number for number in told if number.percent and number.whole == promise.percent), None)
    others = [number for number in told if share and number.start > share.end]
    if not share or not others:
        return
    last = day_of(scene, share)
    if last is None and not others[0].percent:
        last, others = day_of(scene, others[0]), others[1:]  # "40% of its 50 drivers by March"
    for number in others:
        day = day_of(scene, number)
        joined = last and day and ALSO.fullmatch(scene.plain, last.end, number.start)
        if not day or not joined or number.money or number.high is not None or not in_time(head, day):
            return
        said, because = sentence.cut(day.start, day.end), sentence.cut(number.start, day.end)
        again = promise._replace(due_text=said, due=day.due, because=because, qualifier=number.qualifier)
        yield head, _share_or_all(again, number), ()
        last = day


def _share_or_all(promise: Promise, number: Number) -> Promise:
    if not number.percent:
        return promise._replace(percent=None, target=number.whole)
    target = round(promise.target * number.low / promise.percent) if promise.target and promise.percent else None
    return promise._replace(percent=number.whole, target=target)
