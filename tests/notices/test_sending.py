"""What the sender does when Slack shuts it out, refuses blocks or forgets a conversation, or when minds change."""

from __future__ import annotations

import logging
import random
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.ground import blockkit
from bot.ground.db import Database
from bot.notices import outbox
from bot.notices.claiming import OnItsWay, Outcome
from bot.notices.courier import LONGEST
from bot.notices.outbox import Lease, Notice, Place
from bot.notices.pace import Pace
from bot.notices.sender import PROBED, Sender
from tests.fake_slack import FakeSlack, Fault
from tests.notices.a_sender import NOW, SETTLE, Machine, a_client, a_message, a_plain_sender, notice, post, state

POST, EDIT, OPEN, AUTH = "chat.postMessage", "chat.update", "conversations.open", "auth.test"


@dataclass
class Desk:
    """A database, a Slack and the clock of both; what was told of the token, and of what was parked."""

    db: Database
    slack: FakeSlack
    machine: Machine
    maria: str
    channel: str
    back: list[str] = field(default_factory=list)
    parked: list[str] = field(default_factory=list)

    def sender(self, pace: Pace | None = None) -> Sender:
        return a_plain_sender(
            self.db, a_client(self.slack), pace or Pace(0.0, SETTLE), machine=self.machine, when_back=self._when_back,
            when_parked=lambda _session, parked: self.parked.append(f"{parked.key}: {parked.reason}"),
        )  # fmt: skip

    def _when_back(self, _session: Session, reason: str, _since: float) -> None:
        self.back.append(reason)

    def ours(self, place: str) -> list[str]:
        return [one.text for one in self.slack.messages(place) if one.user == "U0BOT"]


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    machine = Machine()
    with FakeSlack(transport="direct", clock=machine) as slack:
        maria = slack.add_person("Maria Example")
        yield Desk(database, slack, machine, maria, slack.add_channel("stockton", [maria]))


# Nothing at all


@pytest.mark.parametrize("error", ["invalid_auth", "token_revoked", "account_inactive", "not_authed", "missing_scope"])
def test_an_error_about_us_stops_all_sending_once_said_and_loses_nothing(
    desk: Desk, error: str, caplog: pytest.LogCaptureFixture
) -> None:
    for number in range(5):
        post(desk.db, f"ask:{number}", desk.slack.add_channel(f"room-{number}", [desk.maria]))
    desk.slack.faults.next(POST, *[Fault.error_of(error)] * 100)
    desk.slack.faults.next(AUTH, *[Fault.error_of(error)] * 100)
    sender = desk.sender()
    with caplog.at_level(logging.ERROR, "bot.notices.sender"):
        for _ in range(200):
            sender.deliver()
            desk.machine.wait(1.0)
    assert [record.message for record in caplog.records if record.name == "bot.notices.sender"] == [
        f"Slack takes nothing from us ({error}): sending has stopped, and everything waits."
    ]
    assert (len(desk.slack.calls(POST)), desk.parked, sender.trouble) == (1, [], error)
    assert {state(desk.db, f"ask:{number}") for number in range(5)} == {"waiting"}
    assert 6 <= len(desk.slack.calls(AUTH)) <= 7
    assert 0 < sender.next_wait(60) <= PROBED
    with desk.db.read() as session:
        assert session.get_one(Lease, "sender").trouble == error


def shut_out(desk: Desk) -> None:
    """One notice is refused for the token's sake."""
    post(desk.db, "ask:42", desk.channel)
    desk.slack.faults.next(POST, Fault.error_of("token_revoked"))


def test_a_token_that_works_again_lets_all_go_and_that_is_said_once(desk: Desk) -> None:
    shut_out(desk)
    sender = desk.sender()
    sender.deliver()
    assert (desk.ours(desk.channel), desk.back) == ([], [])
    desk.machine.wait(PROBED)
    for _ in range(3):
        sender.deliver()
    assert (desk.ours(desk.channel), desk.back, sender.trouble) == (["How far are you?"], ["token_revoked"], None)
    with desk.db.read() as session:
        assert session.get_one(Lease, "sender").trouble is None


def test_a_restart_with_a_new_token_goes_on_at_once(desk: Desk) -> None:
    shut_out(desk)
    old = desk.sender()
    old.deliver()
    old.release()
    desk.sender().deliver()
    assert (desk.ours(desk.channel), desk.back) == (["How far are you?"], ["token_revoked"])


def test_where_only_one_right_is_missing_one_message_every_half_minute_finds_out(desk: Desk) -> None:
    """auth.test says that the token is good; what it may not do shows only in doing it."""
    post(desk.db, "ask:42", desk.channel)
    desk.slack.faults.next(POST, *[Fault.error_of("missing_scope")] * 3)
    sender = desk.sender()
    for _ in range(65):
        sender.deliver()
        desk.machine.wait(1.0)
    assert (len(desk.slack.calls(POST)), desk.back) == (3, [])
    desk.machine.wait(PROBED)
    sender.deliver()
    assert (desk.ours(desk.channel), desk.back) == (["How far are you?"], ["missing_scope"])


def test_a_token_refused_at_reading_back_stops_everything_and_goes_on_when_it_works(desk: Desk) -> None:
    post(desk.db, "ask:42", desk.channel)
    desk.slack.faults.next(POST, Fault.RESET_AFTER_ACCEPT)
    desk.slack.faults.next("conversations.history", Fault.error_of("token_revoked"))
    sender = desk.sender()
    sender.deliver()
    desk.machine.wait(SETTLE)
    sender.deliver()
    assert (state(desk.db, "ask:42"), sender.trouble) == ("unknown", "token_revoked")
    desk.machine.wait(PROBED)
    sender.deliver()
    assert (state(desk.db, "ask:42"), len(desk.ours(desk.channel)), desk.back) == ("sent", 1, ["token_revoked"])


def test_no_history_is_read_while_slack_wants_rest_from_it(desk: Desk) -> None:
    for number in range(3):
        post(desk.db, f"ask:{number}", desk.slack.add_channel(f"room-{number}", [desk.maria]))
    desk.slack.faults.next(POST, *[Fault.RESET_AFTER_ACCEPT] * 3)
    desk.slack.faults.next("conversations.history", Fault.rate_limited(20))
    sender = desk.sender()
    sender.deliver()
    desk.machine.wait(SETTLE)
    sender.deliver()
    desk.machine.wait(19.5)
    sender.deliver()
    assert len(desk.slack.calls("conversations.history")) == 1
    desk.machine.wait(0.5)
    sender.deliver()
    assert {state(desk.db, f"ask:{number}") for number in range(3)} == {"sent"}


# Blocks


@pytest.mark.parametrize("error", ["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"])
def test_where_slack_refuses_the_blocks_the_words_alone_go_once(desk: Desk, error: str) -> None:
    post(desk.db, "ask:42", desk.channel, "How far are you? R&D <b>")
    desk.slack.faults.next(POST, Fault.error_of(error))
    desk.sender().deliver()
    (shown,) = [one for one in desk.slack.messages(desk.channel) if one.user == "U0BOT"]
    assert [block["type"] for block in shown.blocks] == ["section"]
    assert shown.blocks[0]["text"]["text"] == blockkit.escape("How far are you? R&D <b>")
    assert shown.blocks[0]["block_id"] == notice(desk.db, "ask:42").public_id


A_BUTTON = blockkit.button("That's right", "reply.right", "value")
OF_EVERY_KIND = {
    "plain words": blockkit.says("R&D <b>"),
    "words with marks": blockkit.marked("*120 of 250* R&amp;D"),
    "words with a button": blockkit.says("Is it noted right?", A_BUTTON),
    "a header": blockkit.header("Q & A"),
    "a context": blockkit.context("asked 3 Jan", "not <started>"),
    "a divider": blockkit.divider(),
    "buttons": blockkit.actions(A_BUTTON, blockkit.button("Not quite…", "reply.change", "value")),
    "a choice and a day": blockkit.actions(
        blockkit.select("reply.language", [blockkit.option("español", "es")], placeholder="…"), blockkit.date_input("d")
    ),
    "a picture": blockkit.image("https://example.org/chart.png", "Trained & verified <by month>"),
    "a long line": blockkit.says("&" * blockkit.SECTION),
}


@pytest.mark.parametrize("method", [POST, EDIT])
@pytest.mark.parametrize("kind", OF_EVERY_KIND)
def test_blocks_of_whatever_kind_that_are_refused_go_as_their_words(desk: Desk, kind: str, method: str) -> None:
    said = blockkit.message(blockkit.says("How far are you?"), OF_EVERY_KIND[kind])
    if method == EDIT:
        post(desk.db, "ask:42", desk.channel, "Before")
        desk.sender().deliver()
        desk.machine.wait(LONGEST)
    with desk.db.write() as session:
        before = outbox.with_key(session, "ask:42")
        if before:
            outbox.revise(session, "again", before, said, NOW)
        else:
            outbox.post(session, "ask:42", outbox.To(desk.channel), said, NOW)
    desk.slack.faults.next(method, Fault.error_of("invalid_blocks"))
    desk.sender().deliver()
    (shown,) = [one for one in desk.slack.messages(desk.channel) if one.user == "U0BOT"]
    assert desk.parked == []
    assert shown.text == said.text
    assert {block["type"] for block in shown.blocks} == {"section"}
    assert "".join(block["text"]["text"] for block in shown.blocks).replace("\n", "") == said.text.replace("\n", "")


def test_the_words_alone_are_found_again_when_slack_took_them_without_saying_so(desk: Desk) -> None:
    post(desk.db, "ask:42", desk.channel)
    desk.slack.faults.next(POST, Fault.error_of("invalid_blocks"), Fault.RESET_AFTER_ACCEPT)
    sender = desk.sender()
    sender.deliver()
    assert state(desk.db, "ask:42") == "unknown"
    desk.machine.wait(SETTLE)
    sender.deliver()
    assert (state(desk.db, "ask:42"), len(desk.ours(desk.channel))) == ("sent", 1)


def test_words_that_are_refused_as_well_are_parked(desk: Desk) -> None:
    post(desk.db, "ask:42", desk.channel)
    desk.slack.faults.next(POST, *[Fault.error_of("invalid_blocks")] * 2)
    desk.sender().deliver()
    assert (desk.parked, len(desk.slack.calls(POST))) == (["ask:42: invalid_blocks"], 2)


# Direct messages


def test_a_direct_message_is_opened_once_whoever_sends(desk: Desk) -> None:
    for number in range(3):
        post(desk.db, f"ask:{number}", desk.maria)
        sender = desk.sender()
        sender.deliver()
        sender.release()
    assert (len(desk.slack.calls(OPEN)), len(desk.ours(desk.maria))) == (1, 3)


def test_a_remembered_direct_message_that_is_gone_is_opened_anew_once(desk: Desk) -> None:
    with desk.db.write() as session:
        session.add(Place(recipient=desk.maria, channel="D0GONE"))
    post(desk.db, "ask:42", desk.maria)
    desk.sender().deliver()
    assert (desk.ours(desk.maria), desk.parked) == (["How far are you?"], [])
    desk.slack.faults.next(POST, *[Fault.error_of("channel_not_found")] * 5)
    post(desk.db, "ask:43", desk.maria)
    sender = desk.sender()
    desk.machine.wait(LONGEST)
    sender.deliver()
    assert (desk.parked, len(desk.slack.calls(OPEN))) == (["ask:43: channel_not_found"], 2)


def test_more_people_than_slack_opens_direct_messages_for_wait_their_turn(desk: Desk) -> None:
    people = [desk.slack.add_person(f"Person {number} Example") for number in range(8)]
    for number, person in enumerate(people):
        post(desk.db, f"ask:{number}", person)
    sender = desk.sender(Pace(0.0, SETTLE, per_minute=300))
    sender.deliver()
    assert len(desk.slack.calls(OPEN)) == 5
    post(desk.db, "answer", desk.channel)
    sender.deliver()
    assert len(desk.ours(desk.channel)) == 1
    for _ in range(10):
        desk.machine.wait(sender.next_wait(60))
        sender.deliver()
    assert sum(len(desk.ours(person)) for person in people) == 8


# Across processes


def test_the_next_sender_keeps_to_what_slack_asked_of_the_one_before(desk: Desk) -> None:
    post(desk.db, "ask:1", desk.channel, "One")
    post(desk.db, "ask:2", desk.channel, "Two")
    desk.slack.faults.next(POST, Fault.rate_limited(20))
    first, second = desk.sender(), desk.sender()
    first.deliver()
    first.release()
    desk.machine.wait(19.5)
    second.deliver()
    assert desk.ours(desk.channel) == []
    desk.machine.wait(0.5)
    second.deliver()
    assert desk.ours(desk.channel) == ["One", "Two"]


def test_the_next_sender_leaves_a_pause_after_the_last_message_of_the_one_before(desk: Desk) -> None:
    post(desk.db, "ask:1", desk.channel, "One")
    post(desk.db, "ask:2", desk.channel, "Two")
    first, second = desk.sender(Pace(1.0, SETTLE)), desk.sender(Pace(1.0, SETTLE))
    first.deliver()
    first.release()
    second.deliver()
    assert desk.ours(desk.channel) == ["One"]
    desk.machine.wait(1.0)
    second.deliver()
    assert desk.ours(desk.channel) == ["One", "Two"]


def test_of_a_batch_cut_short_only_what_was_on_its_way_is_doubted(desk: Desk) -> None:
    class Killed(BaseException):
        pass

    class Dying(Sender):
        def _send(self, held: OnItsWay) -> Outcome:
            super()._send(held)
            raise Killed

    for number in range(5):
        post(desk.db, f"ask:{number}", desk.slack.add_channel(f"room-{number}", [desk.maria]))
    with pytest.raises(Killed):
        a_plain_sender(desk.db, a_client(desk.slack), Pace(0.0, SETTLE), kind=Dying, machine=desk.machine).deliver()
    desk.machine.wait(60)
    restarted = desk.sender()
    restarted.deliver()
    assert Counter(state(desk.db, f"ask:{number}") for number in range(5)) == {"sent": 4, "unknown": 1}
    desk.machine.wait(SETTLE)
    restarted.deliver()
    assert {state(desk.db, f"ask:{number}") for number in range(5)} == {"sent"}
    assert len(desk.slack.calls(POST)) == 5


def test_what_waited_out_a_weekend_of_our_own_will_has_a_whole_day_again(desk: Desk) -> None:
    """Slack was away for a moment on Friday, and is again on Monday."""
    too_early: list[float | None] = [None]
    sender = a_plain_sender(
        desk.db, a_client(desk.slack), Pace(0.0, SETTLE), machine=desk.machine,
        fault_of_audience=lambda _notice, _channel: too_early[0],
    )  # fmt: skip
    post(desk.db, "ask:42", desk.maria)
    desk.slack.faults.next(OPEN, Fault.RESET_BEFORE)
    sender.deliver()
    too_early[0] = 3_600.0
    for _ in range(65):
        desk.machine.wait(3_600.0)
        sender.deliver()
    too_early[0] = None
    desk.slack.faults.next(POST, Fault.error_of("message_limit_exceeded"))
    for _ in range(10):
        desk.machine.wait(LONGEST)
        sender.deliver()
    assert state(desk.db, "ask:42") == "sent"


# Changed minds


def test_what_is_called_off_before_its_call_begins_is_never_sent(desk: Desk) -> None:
    """Somebody calls off two hundred, in any order, while the sender works through them."""
    for number in range(200):
        with desk.db.write() as session:
            to = outbox.To(desk.slack.add_channel(f"room-{number}", [desk.maria]))
            outbox.post(session, f"ask:{number}", to, a_message(f"ask:{number}"), NOW, about=("checkin", number))
    sending = threading.Thread(target=desk.sender().deliver)
    sending.start()
    order = list(range(200))
    random.Random(7).shuffle(order)
    for number in order:
        with desk.db.write() as session:
            outbox.cancel(session, "checkin", number)
    sending.join()
    with desk.db.read() as session:
        states = {row.key: row.state for row in session.scalars(select(Notice))}
    posted = Counter(call.args["text"] for call in desk.slack.calls(POST))
    assert set(posted) == {key for key, became in states.items() if became == "sent"}
    assert set(posted.values()) == {1}
    assert set(states.values()) == {"sent", "cancelled"}


def test_what_was_sent_before_a_backup_was_brought_back_was_sent_when_it_was_due(desk: Desk) -> None:
    post(desk.db, "ask:42", desk.channel)
    sender = desk.sender()
    sender.deliver()
    due = NOW - timedelta(days=2)
    doubted = {"state": "unknown", "attempts": 0, "ts": None, "sent_at": None, "posted_at": due, "not_before": 0.0}
    with desk.db.write() as session:
        session.execute(update(Notice).values(doubted))
    sender.deliver()
    found = notice(desk.db, "ask:42")
    assert (found.state, found.sent_at) == ("sent", due)
    assert len(desk.slack.calls(POST)) == 1
