"""Everything that the rooms can show, made of anything at all, held against Slack's limits by the offline validator."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import time
from typing import Any
from zoneinfo import ZoneInfo

from bot.checkins import answer_blocks
from bot.checkins import blocks as checkins
from bot.checkins import forms as checkin_forms
from bot.desk import blocks as desk
from bot.digests import blocks as digests
from bot.digests.numbers import compose
from bot.events import blocks as events
from bot.ground import blockkit
from bot.ground.blockkit import Message
from bot.people import blocks as people
from bot.pledges import cards, list_blocks
from bot.pledges import forms as pledge_forms
from tests.fake_slack.checks import problems, view_problems
from tests.faults.anything import NOW, Anything
from tests.faults.counting import migrated, sqlite_url
from tests.faults.rows import Row, Scale
from tests.progress.builders import hostile, many, stockton

Shown = Message | dict[str, Any] | None
"""A message, a form, or nothing to say."""

MOST_TEXT = 40_000
PORTION = 2_500
"""So many are made by one process from one seed."""

PROGRAMMES = ("BOTL", "TAT")
NOTE = (
    "questions, answers, cards, lists, forms, call lists, requests, links and events, and blocks of every kind, with "
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


def _ask(any_: Anything) -> Shown:
    about = any_.some(any_.pledge, 15)
    return checkins.ask("en", any_.checkin(), any_.contact(), about, any_.signature(), any_.day())


def _nudge(any_: Anything) -> Shown:
    about = any_.some(any_.pledge, 15)
    return checkins.nudge("en", any_.checkin(), any_.contact(), about, any_.signature(), any_.day())


def _answers(any_: Anything) -> Shown:
    return answer_blocks.answers("en", [any_.answer() for _ in range(any_.one((1, 1, 2)))], any_.signature)


def _checkin_form(any_: Anything) -> Shown:
    forms: list[Callable[[], Shown]] = [
        lambda: checkin_forms.some_so_far("en", "id", any_.text()),
        lambda: checkin_forms.change("en", "id", any_.text(), any_.number(10**8)),
        lambda: checkin_forms.later("en", "id", any_.day()),
        lambda: checkin_forms.they_said("en", "id", any_.text(300)),
    ]
    return forms[any_.number(3)]()


def _card(any_: Anything) -> Shown:
    private = cards.Private(
        any_.some(lambda: any_.text(200), 9), any_.some(any_.partner, 9), any_.maybe(any_.pledge()),
        any_.maybe(any_.contact()), any_.maybe(any_.day()),
    )  # fmt: skip
    card = cards.Card(
        any_.draft(), [any_.text(200) for _ in range(any_.one((0, 1, 2, 9)))], any_.one((True, False)), any_.text(100),
        NOW, any_.day(), any_.maybe(private), any_.maybe("change"),
    )  # fmt: skip
    return cards.card("en", card)


def _list(any_: Anything) -> Shown:
    lines = [
        list_blocks.Line(any_.draft(), [any_.text(200)], any_.one((True, False)))
        for _ in range(any_.one((1, 3, 45, 120)))
    ]
    return list_blocks.listed(
        "en", lines, batch="id", came_back=any_.one((True, False)), change_id=any_.maybe("change")
    )


def _pledge_form(any_: Anything) -> Shown:
    known = any_.some(any_.event, 120)
    if any_.one((True, False)):
        return pledge_forms.change("en", any_.draft(), any_.maybe(any_.text(200)), PROGRAMMES, known)
    return pledge_forms.new("en", PROGRAMMES, known, known[0] if known else None)


def _calls(any_: Anything) -> Shown:
    calls = [
        desk.Call(any_.request(), any_.contact(), any_.some(any_.pledge, 5), any_.maybe(any_.text(100)), time(17))
        for _ in range(any_.one((1, 2, 14)))
    ]
    return desk.call_list("en", calls, len(calls) + any_.number(500))


def _request(any_: Anything) -> Shown:
    messages: list[Callable[[], Shown]] = [
        lambda: desk.request("en", any_.request()),
        lambda: desk.closed("en", any_.request(), any_.text(100)),
        lambda: desk.set_aside("en", any_.number(10**6), any_.text(50), any_.number(10**6)),
    ]
    return messages[any_.number(2)]()


def _event(any_: Anything) -> Shown:
    if any_.one((True, False)):
        return events.saved(
            "en", any_.event(), any_.one(("created", "changed", "stands")), moved=any_.one((True, False))
        )
    return events.form("en", any_.maybe(any_.event()), zone="Europe/Berlin", country="DE", here="C0HALL")


def _linked(any_: Anything) -> Shown:
    return people.linked(
        "en", any_.contact(), any_.partner(), others=any_.some(any_.contact, 9), outside=any_.one((True, False)),
        former=any_.maybe(any_.partner()), change_id="change",
    )  # fmt: skip


def _blocks(any_: Anything) -> Shown:
    """Blocks of every kind, as rooms to come may put them together."""
    buttons = [blockkit.button(any_.text(), f"a:{n}", "v") for n in range(any_.one((1, 5, 25)))]
    options = [blockkit.option(any_.text(), f"v{n}") for n in range(any_.one((1, 10, 150)))]
    chosen = blockkit.select("chosen", options, "v0", any_.text())
    kinds = [
        blockkit.header(any_.text()), blockkit.says(any_.text(9_000), blockkit.button(any_.text(), "b", "v")),
        blockkit.context(*(any_.text() for _ in range(any_.one((1, 9))))), blockkit.divider(),
        blockkit.actions(*buttons), blockkit.actions(chosen, blockkit.date_input("day")),
    ]  # fmt: skip
    if any_.one((True, False)):
        return blockkit.message(blockkit.says(any_.text()), *(any_.one(kinds) for _ in range(any_.one((0, 4, 49)))))
    fields = [blockkit.input_block("f", any_.text(), blockkit.text_input("f", any_.text(9_000), placeholder="x"))]
    fields += [blockkit.input_block(f"r{n}", any_.text(), blockkit.radio("r", options)) for n in range(3)]
    return blockkit.modal("any", any_.text(), [*fields, *kinds], any_.text(), any_.text())


MAKERS: list[tuple[str, Callable[[Anything], Shown]]] = [
    ("question", _ask), ("nudge", _nudge), ("answers", _answers), ("a contact's form", _checkin_form),
    ("card", _card), ("list", _list), ("form", _pledge_form), ("call list", _calls), ("request", _request),
    ("event", _event), ("contact", _linked), ("blocks", _blocks),
]  # fmt: skip


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
