"""Everything that the rooms can show, made of anything at all, held against Slack's limits by the offline validator."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from zoneinfo import ZoneInfo

from bot.digests import blocks as digests
from bot.digests.numbers import compose
from bot.ground.blockkit import Message
from tests.fake_slack.checks import problems, view_problems
from tests.faults.anything import NOW, Anything
from tests.faults.counting import migrated, sqlite_url
from tests.faults.rows import Row, Scale
from tests.faults.shown import MAKERS
from tests.faults.shown_to_staff import Shown
from tests.progress.builders import hostile, many, stockton

MOST_TEXT = 40_000
PORTION = 2_500
"""So many are made by one process from one seed."""

NOTE = (
    "questions, answers, cards, lists, forms, call lists, requests, links and events, letters, status, Homes, pages of "
    "partners, digests and their forms, parked messages, files, sheets, reports, quotes and blocks of every kind, with "
    "texts of any length, letters that hide or turn round, mentions and entities; digests of crowded events"
)


def measure(scale: Scale) -> list[Row]:
    made = scale.of(100_000, 240)
    wrong = _wrong_in(made, made) if scale.name == "short" else _by_both_cores(scale, made)
    for problem in _digests(scale):
        wrong[problem] += 1
    note = "; ".join([NOTE, *(f"{count} × {problem}" for problem, count in wrong.most_common(5))])
    return [Row("payloads within Slack's limits", made, 0, 0, 0, wrong.total(), note)]


def _by_both_cores(scale: Scale, made: int) -> Counter[str]:
    portions = [PORTION] * (made // PORTION)
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool:
        return sum(scale.watch(pool.map(_wrong_in, range(len(portions)), portions)), Counter())


def _wrong_in(seed: int, made: int) -> Counter[str]:
    """What is wrong with so many, of which no other seed makes the same."""
    anything = Anything(seed)
    wrong: Counter[str] = Counter()
    for number in range(made):
        name, make = MAKERS[number % len(MAKERS)]
        wrong.update(f"{name}: {problem}" for problem in _violations(make, anything))
    return wrong


def _violations(make: Callable[[Anything], Shown], anything: Anything) -> list[str]:
    try:
        shown = make(anything)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]
    if shown is None:
        return []
    return _wrong_with(shown) if isinstance(shown, Message) else view_problems(shown)


def _wrong_with(message: Message) -> list[str]:
    found = problems(message.blocks)
    if not message.text.strip():
        found.append("no text")
    if len(message.text) > MOST_TEXT:
        found.append("text too long")
    return found


def _digests(scale: Scale) -> Iterator[str]:
    """Of events of growing crowds, with names that try everything."""
    for size in scale.of((0, 1, 5, 40, 150, 500), (1, 40)):
        db = migrated(sqlite_url(scale.file(f"digest-{size}.db")))
        with db.write() as session:
            event = stockton(session)
            many(session, event, size, hostile)
            data = compose(session, event, ZoneInfo("America/Los_Angeles"), None, NOW)
            yield from _wrong_with(digests.digest("en", data, "staff"))
        db.close()
