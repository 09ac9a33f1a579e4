"""What Slack never told us is found where it stands, comes in through the door, and is heard once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from bot.deliveries import stamps, watermarks
from bot.deliveries.history import PAGE
from bot.deliveries.payloads import Payload
from bot.ground.db import Database
from tests.deliveries.a_sweep import RHYTHM, Swept
from tests.fake_slack import BOT, FakeSlack, Fault, Message
from tests.notices.a_sender import Machine

YEAR = 365 * 86_400.0


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def slack(machine: Machine) -> Iterator[FakeSlack]:
    with FakeSlack(transport="direct", clock=machine) as running:
        yield running


@pytest.fixture
def swept(database: Database, slack: FakeSlack, machine: Machine) -> Swept:
    """Swept once: from here on things are missed."""
    begun = Swept(database, slack, machine)
    begun.ours(begun.dm)
    assert begun.sweep() == []
    return begun


@pytest.fixture
def swept_here(sqlite_database: Database, slack: FakeSlack, machine: Machine) -> Swept:
    """The same where a second engine can tell nothing new."""
    begun = Swept(sqlite_database, slack, machine)
    begun.ours(begun.dm)
    assert begun.sweep() == []
    return begun


def say(swept: Swept, text: str, thread: str | None = None, channel: str | None = None) -> str:
    swept.machine.wait(1)
    return swept.slack.say(swept.maria, channel or swept.dm, text, thread_ts=thread)


# What is found


def test_what_was_lost_is_heard_once_and_in_order_and_what_came_is_not_heard_again(swept: Swept) -> None:
    for number in range(10):
        if number % 3:
            say(swept, f"{number} so far")
        else:
            with swept.lost():
                say(swept, f"{number} so far")
    assert swept.sweep() == ["0 so far", "3 so far", "6 so far", "9 so far"]
    assert swept.sweep() == []
    assert (swept.effects(), swept.kept()) == (10, 10)


def test_what_was_found_is_kept_several_at_a_time(swept_here: Swept) -> None:
    with swept_here.lost():
        for number in range(12):
            say(swept_here, f"{number} so far")
    transactions: list[int] = []
    swept_here.disk.before = lambda: transactions.append(1)
    assert swept_here.sweep() == [f"{number} so far" for number in range(12)]
    assert len(transactions) == 3


def test_what_was_found_and_is_delivered_late_is_not_heard_again(swept: Swept) -> None:
    with swept.lost():
        say(swept, "120 so far")
    late = swept.slack.last_payload
    assert swept.sweep() == ["120 so far"]
    assert swept.slack.deliver(late, retry_num=1).ok
    assert swept.effects() == 1


def test_an_edit_that_was_lost_is_heard_as_an_edit(swept: Swept) -> None:
    ts = say(swept, "120 so far")
    with swept.lost():
        swept.slack.edit(swept.maria, swept.dm, ts, "112 so far")
    assert swept.sweep() == ["112 so far"]
    assert (swept.heard[-1].change, swept.heard[-1].ts) == ("edited", ts)
    assert swept.sweep() == []


def test_of_a_message_that_was_lost_and_edited_the_last_version_is_heard(swept: Swept) -> None:
    with swept.lost():
        ts = say(swept, "120 so far")
        swept.slack.edit(swept.maria, swept.dm, ts, "112 so far")
    late = swept.slack.deliveries[-2][0]
    assert swept.sweep() == ["112 so far"]
    assert swept.slack.deliver(late).ok
    assert [one.text for one in swept.heard] == ["112 so far"]


def test_an_edit_that_came_is_not_heard_again(swept: Swept) -> None:
    swept.slack.edit(swept.maria, swept.dm, say(swept, "120 so far"), "112 so far")
    assert swept.sweep() == []


@pytest.mark.parametrize("edited", [False, True])
def test_a_deletion_that_was_lost_is_heard_once(swept: Swept, edited: bool) -> None:
    ts, kept = say(swept, "120 so far"), say(swept, "and 30 more")
    if edited:
        swept.slack.edit(swept.maria, swept.dm, ts, "112 so far")
    with swept.lost():
        swept.slack.delete(swept.maria, swept.dm, ts)
    late = swept.slack.deliveries[-1][0]
    swept.machine.wait(600)
    assert swept.sweep() == [""]
    assert (swept.heard[-1].change, swept.heard[-1].ts) == ("deleted", ts)
    assert swept.sweep() == []
    before = len(swept.heard)
    assert swept.slack.deliver(late).ok
    assert {(one.change, one.ts) for one in swept.heard[before:]} <= {("deleted", ts)}
    assert kept not in {one.ts for one in swept.heard if one.change == "deleted"}


def test_a_deletion_in_a_thread_that_was_lost_is_heard_and_what_stands_in_one_is_left(swept: Swept) -> None:
    card = swept.ours(swept.dm)
    gone, stays = (say(swept, words, card, swept.dm) for words in ("120 so far", "130 so far"))
    with swept.lost():
        swept.slack.delete(swept.maria, swept.dm, gone)
    swept.machine.wait(600)
    assert swept.sweep() == [""]
    assert swept.heard[-1].ts == gone
    with swept.lost():
        swept.slack.delete(BOT, swept.dm, card)
    swept.sweep()
    assert stays not in {one.ts for one in swept.heard if one.change == "deleted"}


def test_what_history_does_not_show_yet_or_has_long_forgotten_counts_as_said(swept: Swept) -> None:
    old = say(swept, "120 so far")
    swept.machine.wait(25 * 3_600)
    swept.slack.history_lag = 100.0
    new = say(swept, "130 so far")
    swept.sweep()
    with swept.lost():
        swept.slack.delete(swept.maria, swept.dm, old)
    assert swept.sweep() == []
    assert {one.change for one in swept.heard} == {"said"}
    assert {one.ts for one in swept.heard} == {old, new}


@pytest.mark.parametrize("root", ["in their direct message", "in a channel"])
def test_an_answer_in_a_thread_under_one_of_our_messages_is_found(swept: Swept, root: str) -> None:
    place = swept.dm if root == "in their direct message" else swept.channel
    card = swept.ours(place)
    assert swept.sweep() == []
    came = say(swept, "this came", card, place)
    with swept.lost():
        lost = say(swept, "this did not", card, place)
        swept.slack.edit(swept.maria, place, came, "this was edited")
    assert sorted(swept.sweep()) == ["this did not", "this was edited"]
    assert {(one.ts, one.thread_ts) for one in swept.heard} == {(came, card), (lost, card)}
    assert swept.sweep() == []


def test_a_mention_in_a_thread_of_ours_that_came_is_not_heard_again_and_one_that_did_not_is(swept: Swept) -> None:
    card = swept.ours(swept.channel)
    say(swept, f"<@{BOT}> make it 300", card, swept.channel)
    with swept.lost():
        say(swept, f"<@{BOT}> make it 400", card, swept.channel)
    assert swept.sweep() == ["make it 400"]
    assert len(swept.heard) == 2


def test_what_other_people_say_in_a_channel_is_not_looked_for(swept: Swept) -> None:
    with swept.lost():
        say(swept, "not for the bot", channel=swept.channel)
    assert swept.sweep() == []
    assert not [call for call in swept.slack.calls("conversations.history") if call.args["channel"] == swept.channel]


def test_in_an_events_channel_only_a_mention_that_was_lost_is_heard(swept: Swept) -> None:
    swept.halls = [swept.channel]
    say(swept, f"<@{BOT}> RTD will train 250", channel=swept.channel)
    assert swept.sweep() == []
    with swept.lost():
        say(swept, "not for the bot", channel=swept.channel)
        say(swept, f"<@{BOT}> RTD will train 300", channel=swept.channel)
    late = [payload for payload, _ in swept.slack.deliveries[-2:]]
    assert swept.sweep() == ["RTD will train 300"]
    assert swept.sweep() == []
    assert all(swept.slack.deliver(payload).ok for payload in late)
    assert [one.text for one in swept.heard] == ["RTD will train 250", "RTD will train 300"]
    assert swept.kept() == 2


def test_what_was_read_in_an_events_channel_is_not_read_again(swept_here: Swept) -> None:
    swept_here.halls = [swept_here.channel]
    said = [say(swept_here, f"{number}: not for the bot", channel=swept_here.channel) for number in range(PAGE + 1)]
    assert swept_here.sweep() == []
    assert swept_here.swept_to(swept_here.channel) == pytest.approx(float(said[-1]))
    swept_here.machine.wait(60)
    before = len(swept_here.slack.calls())
    assert swept_here.sweep() == []
    asked = [(call.method, call.args["channel"]) for call in swept_here.slack.calls()[before:]]
    assert asked == [("conversations.history", place) for place in (swept_here.dm, swept_here.channel)]
    assert (swept_here.effects(), swept_here.kept()) == (0, 0)


def test_what_bots_write_is_not_heard(swept: Swept) -> None:
    other = swept.slack.add_person("Other Bot", bot=True)
    swept.slack.post(Message(swept.dm, swept.slack.new_ts(), other, "120 so far"))
    swept.ours(swept.dm)
    assert swept.sweep() == []


def test_a_message_that_shows_late_in_history_is_found_all_the_same(swept: Swept) -> None:
    early = f"{swept.machine.at + 1:.6f}"
    swept.machine.wait(40)
    say(swept, "second")
    swept.sweep()
    swept.slack.post(Message(swept.dm, early, swept.maria, "first, but shown late"))
    assert swept.sweep() == ["first, but shown late"]


def test_the_mark_moves_with_all_that_was_read_also_where_nothing_was_missed(swept: Swept) -> None:
    said = say(swept, "120 so far")
    assert swept.sweep() == []
    assert swept.swept_to(swept.dm) == pytest.approx(float(said))


def test_a_long_silence_is_read_page_by_page(swept_here: Swept) -> None:
    with swept_here.lost():
        for number in range(PAGE + 1):
            say(swept_here, f"{number} so far")
    before = len(swept_here.slack.calls())
    assert swept_here.sweep() == [f"{number} so far" for number in range(PAGE + 1)]
    read = [call for call in swept_here.slack.calls()[before:] if call.method == "conversations.history"]
    assert len(read) == 2


def test_the_direct_message_of_somebody_we_never_wrote_to_is_opened_and_read(swept: Swept) -> None:
    sam = swept.slack.add_person("Sam Sample")
    swept.linked.append(sam)
    with swept.lost():
        swept.machine.wait(1)
        swept.slack.say(sam, swept.slack.dm(sam), "hello")
    assert swept.sweep() == ["hello"]
    assert swept.sweep() == []
    opened = [call.args["users"] for call in swept.slack.calls("conversations.open")]
    assert opened.count(sam) == 1


def test_somebody_who_cannot_be_written_to_keeps_nobody_else_waiting(swept: Swept) -> None:
    gone = swept.slack.add_person("Gone Sample", deleted=True)
    swept.linked = [gone, swept.maria]
    with swept.lost():
        say(swept, "120 so far")
    assert swept.sweep() == ["120 so far"]
    swept.sweep()
    opened = [call.args["users"] for call in swept.slack.calls("conversations.open")]
    assert opened.count(gone) == 1


@pytest.mark.parametrize("error", ["fatal_error", "internal_error", "service_unavailable", "token_revoked"])
def test_a_direct_message_that_could_not_be_opened_for_a_moment_is_opened_at_the_next_sweep(
    swept: Swept, error: str
) -> None:
    sam = swept.slack.add_person("Sam Sample")
    swept.linked = [sam]
    with swept.lost():
        swept.machine.wait(1)
        swept.slack.say(sam, swept.slack.dm(sam), "hello")
    swept.slack.faults.next("conversations.open", Fault.error_of(error))
    assert swept.sweep() == []
    assert swept.sweep() == ["hello"]


def test_nothing_from_before_the_bot_first_ran_is_looked_for(
    database: Database, slack: FakeSlack, machine: Machine
) -> None:
    begun = Swept(database, slack, machine)
    with begun.lost():
        say(begun, "to the bot that was here before")
    machine.wait(3_600)
    assert begun.sweep() == []
    with begun.lost():
        say(begun, "120 so far")
    assert begun.sweep() == ["120 so far"]


# What stays to be found


def test_what_could_not_be_saved_is_found_by_the_next_sweep(swept: Swept) -> None:
    with swept.lost():
        for words in ("first", "second"):
            say(swept, words)
    before = swept.swept_to(swept.dm)
    swept.disk.full = True
    swept.sweep()
    assert (swept.swept_to(swept.dm), swept.effects()) == (before, 0)
    swept.disk.full = False
    assert swept.sweep() == ["first", "second"]
    assert swept.effects() == 2


def test_one_whose_listener_fails_is_kept_for_the_retries_and_holds_up_nothing(swept: Swept) -> None:
    def then(heard: Any) -> None:
        if heard.text == "poison":
            raise RuntimeError("a mistake in a listener")

    swept.recorder.then = then
    with swept.lost():
        for words in ("first", "poison", "last"):
            say(swept, words)
    assert swept.sweep() == ["first", "poison", "last"]
    assert swept.sweep() == []
    assert sorted(state for _, state, _ in swept.deliveries()) == ["failed", "handled", "handled"]


def test_while_slack_is_away_it_is_tried_again_soon(swept: Swept) -> None:
    with swept.lost():
        say(swept, "120 so far")
    swept.slack.away = True
    swept.sweeper.ask()
    assert swept.sweeper.once() == 30
    swept.slack.away = False
    swept.sweeper.once()
    assert swept.effects() == 1


@pytest.mark.parametrize("status", [503, 403, 200])
def test_while_slack_stumbles_too(swept: Swept, status: int) -> None:
    swept.slack.faults.next("conversations.history", Fault.status_before(status))
    swept.machine.wait(1)
    swept.sweeper.ask()
    assert swept.sweeper.once() == 30


def test_all_is_read_back_once_a_sweep_has_ended_whosever_it_was(swept: Swept) -> None:
    swept.machine.wait(60)
    first, second = swept.a_sweeper(), swept.a_sweeper()
    swept.slack.away = True
    first.once()
    assert not first.read_back.is_set()
    swept.slack.away = False
    first.once()
    assert (first.read_back.is_set(), second.read_back.is_set()) == (True, False)
    second.once()
    assert second.read_back.is_set()


def test_a_bot_that_never_ran_has_missed_nothing(database: Database, slack: FakeSlack, machine: Machine) -> None:
    begun = Swept(database, slack, machine)
    begun.slack.away = True
    begun.sweeper.once()
    assert begun.sweeper.read_back.is_set()


@pytest.mark.parametrize("short", [False, True])
def test_one_conversation_that_slack_cannot_show_keeps_no_other_from_being_read(swept: Swept, short: bool) -> None:
    sam = swept.slack.add_person("Sam Sample")
    swept.machine.wait(1)
    swept.ours(swept.slack.dm(sam))  # Used last, so it comes first.
    swept.slack.faults.always("conversations.history", Fault.status_before(500), place=swept.slack.dm(sam))
    with swept.lost():
        say(swept, "120 so far")
    if short:
        swept.expect_a_socket()
        swept.machine.wait(RHYTHM.look)
    else:
        swept.machine.wait(RHYTHM.every)
    assert swept.sweeper.once() > 0
    assert [one.text for one in swept.heard] == ["120 so far"]
    calls = len(swept.slack.calls())
    swept.pulse.expected = False
    swept.sweeper.once()
    assert len(swept.slack.calls()) == calls


def test_somebody_whose_direct_message_slack_failed_to_open_is_asked_for_again(swept: Swept) -> None:
    sam = swept.slack.add_person("Sam Sample")
    swept.linked = [sam]
    with swept.lost():
        swept.machine.wait(1)
        swept.slack.say(sam, swept.slack.dm(sam), "hello")
    swept.slack.faults.next("conversations.open", Fault.status_before(503))
    assert swept.sweep() == []
    assert swept.sweep() == ["hello"]


# After a wrong clock


def put_right(swept: Swept) -> None:
    """A year back; what the guard does once it believes the clock again."""
    swept.machine.wait(-YEAR)
    with swept.db.write() as session:
        stamps.forget_far_ones(session, swept.machine.at)


def test_sweeping_goes_on_after_a_wrong_year_also_where_a_conversation_was_first_read_in_it(swept: Swept) -> None:
    sam = swept.slack.add_person("Sam Sample")
    swept.linked.append(sam)
    swept.machine.wait(YEAR)
    swept.sweep()
    put_right(swept)
    with swept.lost():
        say(swept, "120 so far")
        swept.slack.say(sam, swept.slack.dm(sam), "hello")
    assert swept.sweeper.once() <= RHYTHM.every
    assert [one.text for one in swept.heard] == ["120 so far", "hello"]
    calls = len(swept.slack.calls())
    swept.sweeper.once()
    assert len(swept.slack.calls()) == calls


def test_looking_goes_on_after_a_wrong_year(swept: Swept) -> None:
    swept.machine.wait(YEAR)
    swept.sweep()
    swept.expect_a_socket()
    swept.machine.wait(RHYTHM.look)
    swept.sweeper.once()
    put_right(swept)
    swept.sweeper.once()
    swept.expect_a_socket()
    with swept.lost():
        say(swept, "120 so far")
    swept.machine.wait(RHYTHM.look)
    swept.sweeper.once()
    assert swept.effects() == 1


def test_a_clock_put_right_in_the_middle_of_a_sweep_leaves_no_wrong_year_behind(swept: Swept) -> None:
    def put_right_meanwhile(found: Sequence[Payload]) -> list[bool]:
        put_right(swept)
        return swept.door.find(found)

    swept.machine.wait(YEAR)
    with swept.lost():
        say(swept, "120 so far")
    assert swept.a_sweeper(put_right_meanwhile).once() <= RHYTHM.every
    with swept.lost():
        say(swept, "130 so far")
    swept.machine.wait(RHYTHM.every)
    swept.sweeper.once()
    assert [one.text for one in swept.heard] == ["120 so far", "130 so far"]


def test_the_pace_of_a_wrong_year_is_no_reason_to_rest(swept_here: Swept) -> None:
    swept_here.linked = [swept_here.slack.add_person(f"Person {number}") for number in range(41)]
    swept_here.machine.wait(YEAR)
    swept_here.sweep()
    put_right(swept_here)
    swept_here.sweep()
    assert max(swept_here.rested) <= 60


# At what pace


def test_it_rests_between_sweeps(swept: Swept) -> None:
    calls = len(swept.slack.calls())
    assert swept.sweeper.once() == pytest.approx(RHYTHM.every)
    swept.machine.wait(RHYTHM.every - 1)
    assert swept.sweeper.once() == pytest.approx(1)
    assert len(swept.slack.calls()) == calls
    swept.machine.wait(1)
    assert swept.sweeper.once() == pytest.approx(RHYTHM.every)
    assert len(swept.slack.calls()) > calls


def test_no_more_than_forty_calls_are_made_in_a_minute(swept_here: Swept) -> None:
    for number in range(45):
        one = swept_here.slack.add_person(f"Person {number}")
        swept_here.ours(swept_here.slack.dm(one))
    swept_here.machine.wait(120)
    swept_here.sweep()
    assert swept_here.rested == [60.0]


def test_to_open_a_direct_message_is_no_call_less_to_read_one(swept_here: Swept) -> None:
    swept_here.linked = [swept_here.slack.add_person(f"Person {number}") for number in range(30)]
    swept_here.machine.wait(120)
    swept_here.sweep()
    asked = Counter(call.method for call in swept_here.slack.calls())
    assert (asked["conversations.open"], swept_here.rested) == (31, [])


def test_what_slack_asks_for_is_waited_for_to_the_second(swept: Swept) -> None:
    with swept.lost():
        say(swept, "120 so far")
    swept.slack.faults.next("conversations.history", Fault.rate_limited(7), Fault.rate_limited(None))
    assert swept.sweep() == ["120 so far"]
    assert swept.rested == [7.0, 30.0]


def test_told_to_end_it_leaves_the_rest_to_the_next_process(swept: Swept) -> None:
    with swept.lost():
        say(swept, "120 so far")
    swept.to_end = True
    swept.slack.faults.next("conversations.history", Fault.rate_limited(7))
    assert swept.sweep() == []
    swept.to_end = False
    other = swept.a_sweeper()
    assert other.once() > 5
    assert swept.effects() == 1


def test_only_one_process_sweeps_at_a_time_and_one_sweep_is_enough_for_both(swept: Swept) -> None:
    both: list[str] = []

    def while_the_other_is_at_it(found: Sequence[Payload]) -> list[bool]:
        both.extend("first" for _ in found)
        assert other.once() == 5
        return swept.door.find(found)

    other = swept.a_sweeper()
    one = swept.a_sweeper(while_the_other_is_at_it)
    with swept.lost():
        say(swept, "120 so far")
    swept.machine.wait(60)
    for sweeper in (one, other):
        sweeper.ask()
    one.once()
    calls = len(swept.slack.calls())
    assert other.once() == pytest.approx(RHYTHM.every)
    assert (len(swept.slack.calls()), both, swept.effects()) == (calls, ["first"], 1)


def test_a_sweeper_that_vanished_is_replaced_when_its_turn_has_run_out(swept: Swept) -> None:
    def vanish(_found: Sequence[Payload]) -> list[bool]:
        raise KeyboardInterrupt

    dying, other = swept.a_sweeper(vanish), swept.a_sweeper()
    with swept.lost():
        say(swept, "120 so far")
    swept.machine.wait(60)
    for sweeper in (dying, other):
        sweeper.ask()
    with pytest.raises(KeyboardInterrupt):
        dying.once()
    assert other.once() == 5
    swept.machine.wait(RHYTHM.lease)
    other.once()
    assert swept.effects() == 1


# A short look


def undelivered(swept: Swept) -> float:
    with swept.db.read() as session:
        return watermarks.moment(session, watermarks.UNDELIVERED)


def test_while_the_socket_is_silent_a_short_look_finds_what_it_did_not_bring(swept: Swept) -> None:
    swept.expect_a_socket()
    with swept.lost():
        ts = say(swept, "120 so far")
    assert swept.sweeper.once() == RHYTHM.look / 2
    assert (swept.effects(), undelivered(swept)) == (0, 0)
    swept.machine.wait(RHYTHM.look)
    swept.sweeper.once()
    assert (swept.effects(), undelivered(swept)) == (1, pytest.approx(float(ts)))


def test_while_things_come_through_the_socket_nobody_looks(swept: Swept) -> None:
    swept.expect_a_socket()
    calls = len(swept.slack.calls())
    for _ in range(10):
        swept.machine.wait(RHYTHM.look / 2)
        swept.pulse.beat()
        swept.sweeper.once()
    assert len(swept.slack.calls()) == calls


def test_a_short_look_takes_every_direct_message_in_turn(swept_here: Swept) -> None:
    people = [swept_here.slack.add_person(f"Person {number}") for number in range(30)]
    for one in people:
        swept_here.ours(swept_here.slack.dm(one))
    swept_here.sweep()
    with swept_here.lost():
        for one in people:
            swept_here.slack.say(one, swept_here.slack.dm(one), "120 so far")
    swept_here.expect_a_socket()
    heard = []
    for _ in range(3):
        swept_here.machine.wait(RHYTHM.look)
        swept_here.sweeper.once()
        heard.append(swept_here.effects())
    assert heard[0] == 20
    assert heard[-1] == 30


def test_the_first_sweep_waits_for_the_socket_to_be_open_but_not_for_ever(
    database: Database, slack: FakeSlack, machine: Machine
) -> None:
    begun = Swept(database, slack, machine)
    begun.pulse.expected = True
    assert begun.sweeper.once() < 1
    assert not slack.calls("conversations.open")
    machine.wait(30)
    assert begun.sweeper.once() > 1
    assert slack.calls("conversations.open")
