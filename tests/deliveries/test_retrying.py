"""What failed is tried again by ourselves, three times in all, and then set aside without holding anything up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import select

from bot.deliveries.inbox import Delivery, State
from bot.deliveries.retrying import RESTS, Retrying
from bot.ground import blockkit
from bot.ground.db import Database
from bot.ground.refusal import Refused
from tests.deliveries.a_door import FIRST_WAIT, Entrance, a_form
from tests.fake_slack import FakeSlack

FAILED = "Something went wrong on my side"


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    with FakeSlack(transport="direct") as running:
        yield running


@pytest.fixture
def entrance(database: Database, slack: FakeSlack) -> Entrance:
    return Entrance(database, slack)


def fail(_heard: Any) -> None:
    raise RuntimeError("a mistake in a listener")


def fine(_heard: Any) -> None:
    return None


def failing(words: str) -> Callable[[Any], None]:
    """Only what says this fails."""

    def then(heard: Any) -> None:
        if words in heard.text:
            raise RuntimeError("a mistake in a listener")

    return then


def state(entrance: Entrance) -> tuple[State, int]:
    ((_, found, attempts),) = entrance.deliveries()
    return found, attempts  # type: ignore[return-value]


def test_a_message_that_failed_is_heard_once_it_can_be(entrance: Entrance) -> None:
    entrance.recorder.then = fail
    entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
    entrance.recorder.then = fine
    assert entrance.wait(FIRST_WAIT - 1) == 0
    assert (entrance.effects(), entrance.wakes) == (0, 1)
    assert entrance.wait(1) == 1
    assert (state(entrance), entrance.effects(), entrance.wakes) == (("handled", 2), 1, 2)
    assert entrance.wait(1_000) == 0
    assert [one.text for one in entrance.heard] == ["120 so far"] * 2


def test_the_third_try_waits_four_times_as_long_and_is_the_last(entrance: Entrance) -> None:
    entrance.recorder.then = fail
    entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
    assert [entrance.wait(FIRST_WAIT), entrance.wait(4 * FIRST_WAIT - 1), entrance.wait(1)] == [1, 0, 1]
    assert (state(entrance), entrance.set_aside) == (("quarantined", 3), [("event", 3)])
    entrance.recorder.then = fine
    assert entrance.wait(100_000) == 0
    assert entrance.slack.redeliver(new_event_id=True).ok
    assert (state(entrance), entrance.effects(), len(entrance.set_aside)) == (("quarantined", 3), 0, 1)


def test_slacks_own_retries_count_as_tries(entrance: Entrance) -> None:
    entrance.recorder.then = fail
    entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
    for number in (1, 2):
        assert entrance.slack.deliver(entrance.slack.last_payload, retry_num=number).ok
    assert (state(entrance), entrance.set_aside) == (("quarantined", 3), [("event", 3)])


def test_a_retry_does_not_overtake_a_newer_edit(entrance: Entrance) -> None:
    slack, maria = entrance.slack, entrance.maria
    entrance.recorder.then = fail
    ts = slack.say(maria, entrance.dm, "120 so far")
    entrance.recorder.then = fine
    slack.edit(maria, entrance.dm, ts, "112 so far")
    heard = len(entrance.heard)
    assert entrance.wait(FIRST_WAIT) == 1
    assert len(entrance.heard) == heard
    assert [state for _, state, _ in entrance.deliveries()] == ["handled", "handled"]


def test_one_poisoned_message_among_many_holds_none_of_them_up(entrance: Entrance) -> None:
    entrance.recorder.then = failing("poison")
    for number in range(20):
        entrance.slack.say(entrance.maria, entrance.dm, "poison" if number == 3 else f"{number} so far")
    entrance.wait(FIRST_WAIT)
    entrance.wait(4 * FIRST_WAIT)
    assert (entrance.effects(), entrance.set_aside) == (19, [("event", 3)])


def test_one_that_cannot_even_be_tried_keeps_its_place_and_holds_nobody_up(entrance: Entrance) -> None:
    entrance.recorder.then = fail
    for words in ("first", "second"):
        entrance.slack.say(entrance.maria, entrance.dm, words)
    entrance.recorder.then = fine
    tried: list[int] = []

    def again(delivery_id: int, as_of: float) -> State | None:
        tried.append(delivery_id)
        if len(tried) == 1:
            raise OSError("the line is down")
        return entrance.door.again(delivery_id, as_of)

    entrance.machine.wait(FIRST_WAIT)
    retrying = Retrying(entrance.db, again, entrance.machine)
    assert [retrying.retry_due(), retrying.retry_due()] == [(1, 2), (1, 1)]
    assert (len(tried), entrance.effects()) == (3, 2)


def test_while_slack_cannot_say_who_it_was_no_try_is_used_up(entrance: Entrance) -> None:
    entrance.recorder.then = fail
    entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
    entrance.recorder.then = fine
    entrance.directory.forget(entrance.maria)
    entrance.slack.away = True
    assert entrance.wait(FIRST_WAIT) == 0
    assert state(entrance) == ("failed", 1)
    entrance.slack.away = False
    assert entrance.wait(0) == 1
    assert (state(entrance), entrance.effects()) == (("handled", 2), 1)


def test_a_try_that_could_not_be_saved_is_made_again(entrance: Entrance) -> None:
    entrance.recorder.then = fail
    entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
    entrance.recorder.then = fine
    entrance.disk.full = True
    assert entrance.wait(FIRST_WAIT) == 0
    assert (state(entrance), entrance.effects()) == (("failed", 1), 0)
    entrance.disk.full = False
    assert entrance.wait(0) == 1
    assert (state(entrance), entrance.effects()) == (("handled", 2), 1)


def test_a_payload_nobody_can_read_is_kept_and_set_aside(entrance: Entrance) -> None:
    slack, maria = entrance.slack, entrance.maria
    slack.click(maria, entrance.channel, entrance.ours(entrance.channel), "pledge.save")
    odd = dict(slack.last_payload) | {"trigger_id": "another", "container": "of a shape of next year"}
    assert slack.deliver(odd).ok
    entrance.wait(FIRST_WAIT)
    entrance.wait(4 * FIRST_WAIT)
    assert (entrance.set_aside, entrance.effects(), entrance.told(maria)) == ([("block_actions", 3)], 1, [])


# People who were told of the failure


def test_a_click_that_failed_is_told_of_once_and_has_its_effect_once(entrance: Entrance) -> None:
    card = entrance.ours(entrance.channel)
    entrance.recorder.then = fail
    entrance.slack.click(entrance.maria, entrance.channel, card, "pledge.save")
    entrance.wait(FIRST_WAIT)
    entrance.recorder.then = fine
    entrance.wait(4 * FIRST_WAIT)
    assert (state(entrance), entrance.effects()) == (("handled", 3), 1)
    (told,) = entrance.told(entrance.maria)
    assert told.startswith(FAILED)
    assert "no need to do it again" in told


def test_a_click_that_is_refused_at_its_second_try_is_told_why(entrance: Entrance) -> None:
    card = entrance.ours(entrance.channel)
    entrance.recorder.then = fail
    entrance.slack.click(entrance.maria, entrance.channel, card, "pledge.save")

    def refuse(_heard: Any) -> None:
        raise Refused("refused.sent_to_you")

    entrance.recorder.then = refuse
    entrance.wait(FIRST_WAIT)
    assert state(entrance) == ("handled", 2)
    assert entrance.told(entrance.maria)[1:] == ["Sent to you."]


def test_the_answer_of_a_command_that_works_later_comes_to_the_direct_message(entrance: Entrance) -> None:
    entrance.recorder.then = fail
    answer = entrance.slack.command(entrance.maria, entrance.channel, "/pledge", "status")
    assert answer.body["text"].startswith(FAILED)
    entrance.recorder.then = lambda _heard: blockkit.message(blockkit.says("120 of 250"))
    entrance.wait(FIRST_WAIT)
    assert (entrance.told(entrance.maria), entrance.effects()) == (["120 of 250"], 1)


def open_form(entrance: Entrance) -> None:
    entrance.slack.command(entrance.maria, entrance.channel, "/pledge")
    entrance.recorder.heard.clear()


def test_a_form_that_failed_and_is_sent_again_with_other_words_counts_as_these(entrance: Entrance) -> None:
    open_form(entrance)
    entrance.recorder.then = fail
    for words in ("250", "300"):
        assert entrance.slack.submit(entrance.maria, {"words": words}).body["errors"]["words"].startswith(FAILED)
    entrance.recorder.then = fine
    entrance.wait(4 * FIRST_WAIT)
    assert (entrance.heard[-1].values["words"], entrance.effects()) == ("300", 1)


def test_a_form_that_was_saved_meanwhile_says_so_to_words_that_came_later(entrance: Entrance) -> None:
    open_form(entrance)
    entrance.recorder.then = fail
    entrance.slack.submit(entrance.maria, {"words": "250"})
    entrance.recorder.then = fine
    entrance.wait(FIRST_WAIT)
    late = entrance.slack.submit(entrance.maria, {"words": "300"})
    assert "has been saved by now" in late.body["errors"]["words"]
    assert entrance.slack.submit(entrance.maria, {"words": "250"}).body is None
    assert entrance.effects() == 1


def test_a_form_that_goes_on_to_another_is_given_back_when_it_is_sent_again(entrance: Entrance) -> None:
    open_form(entrance)
    entrance.recorder.then = fail
    entrance.slack.submit(entrance.maria, {"words": "250"})
    entrance.recorder.then = lambda _heard: a_form("pledge.second")
    entrance.wait(FIRST_WAIT)
    assert state(entrance) == ("open", 2)
    assert entrance.slack.submit(entrance.maria, {"words": "250"}).body["response_action"] == "update"


def test_a_quarantined_form_may_still_be_sent_again_by_its_person(entrance: Entrance) -> None:
    open_form(entrance)
    entrance.recorder.then = fail
    for _ in range(3):
        entrance.slack.submit(entrance.maria, {"words": "250"})
    assert state(entrance) == ("quarantined", 3)
    entrance.recorder.then = fine
    assert entrance.slack.submit(entrance.maria, {"words": "250"}).body is None
    assert (state(entrance), entrance.effects()) == (("handled", 4), 1)


# By hand


def test_a_person_may_ask_for_another_try_at_any_time(entrance: Entrance) -> None:
    entrance.recorder.then = fail
    entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
    with entrance.db.read() as session:
        number = session.scalars(select(Delivery.id)).one()
    assert [entrance.door.again(number, None) for _ in range(3)] == ["failed", "quarantined", "quarantined"]
    entrance.recorder.then = fine
    assert entrance.door.again(number, None) == "handled"
    assert entrance.door.again(number, None) is None
    assert entrance.door.again(number + 1, None) is None
    assert entrance.effects() == 1


def test_it_rests_until_the_next_is_due_and_never_spins_on_one_that_cannot_be_tried(entrance: Entrance) -> None:
    assert entrance.retrying.once() == RESTS
    entrance.recorder.then = fail
    entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
    assert entrance.retrying.once() == RESTS
    entrance.machine.wait(FIRST_WAIT - 1)
    assert entrance.retrying.once() == 1
    entrance.machine.wait(1)
    entrance.disk.full = True
    assert entrance.retrying.once() == RESTS
