"""Everything that the rooms can show, made of anything at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from bot.afterwards import blocks as afterwards
from bot.afterwards.blocks import Written
from bot.checkins import answer_blocks, road_blocks
from bot.checkins import blocks as checkins
from bot.checkins import forms as checkin_forms
from bot.desk import blocks as desk
from bot.events import blocks as events
from bot.ground import blockkit
from bot.people import blocks as people
from bot.pledges import cards, list_blocks
from bot.pledges import forms as pledge_forms
from tests.faults import shown_to_staff
from tests.faults.anything import NOW, Anything
from tests.faults.shown_to_staff import Shown

PROGRAMMES = ("BOTL", "TAT")


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


def _letter(any_: Anything) -> Shown:
    about, follow_up = any_.some(any_.pledge, 15), "id|mark"
    links = {"BOTL": "https://example.org/start"}
    letter = Written("id", any_.contact(), any_.event(), about, any_.signature(), links)
    lines = any_.some(lambda: afterwards.Line(any_.contact(), any_.some(any_.pledge, 5)), 40)
    without = any_.some(any_.partner, 40)
    changed = any_.one((True, False))
    messages: list[Callable[[], Shown]] = [
        lambda: afterwards.thanks("en", letter, any_.day()),
        lambda: afterwards.since("en", letter),
        lambda: afterwards.to_send("en", letter, afterwards.text_of("en", letter, "thanks", any_.day())),
        lambda: afterwards.offer("en", letter.event, follow_up, lines, without, changed=changed),
        lambda: afterwards.offered("en", letter.event, lines, any_.text(100), sent=changed),
        lambda: afterwards.survey("en", letter.event, follow_up),
        lambda: afterwards.none_taken("en", letter.event, any_.text(100)),
    ]
    return any_.one(messages)()


def _road(any_: Anything) -> Shown:
    """What is asked in a thread, told of roads, and said when somebody else follows."""
    contact, former = any_.contact(), any_.contact()
    contact.slack_user_id = "U0TERRY"
    about = any_.some(any_.pledge, 15)
    messages: list[Callable[[], Shown]] = [
        lambda: road_blocks.ask("en", contact, any_.signature()),
        lambda: road_blocks.nudge("en", contact),
        lambda: road_blocks.road_shut("en", contact, any_.one(("thread", "call"))),
        lambda: road_blocks.introduction("en", contact, former, about, any_.signature()),
        lambda: road_blocks.handed_over("en", former, contact),
        lambda: road_blocks.only("en", contact, any_.some(any_.contact, 40), "change"),
        lambda: road_blocks.show_first(
            "en", contact, checkins.ask("en", any_.checkin(), contact, about, any_.signature(), any_.day()), "id"
        ),
    ]
    return any_.one(messages)()


MAKERS: list[tuple[str, Callable[[Anything], Shown]]] = [
    ("question", _ask), ("nudge", _nudge), ("answers", _answers), ("a contact's form", _checkin_form),
    ("card", _card), ("list", _list), ("form", _pledge_form), ("call list", _calls), ("request", _request),
    ("event", _event), ("contact", _linked), ("letter", _letter), ("road", _road), ("blocks", _blocks),
    *shown_to_staff.MAKERS,
]  # fmt: skip
