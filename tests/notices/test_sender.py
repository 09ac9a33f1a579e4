"""Each notice is sent once, whatever the network does, at Slack's pace and by one sender at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from slack_sdk import WebClient
from sqlalchemy import update
from sqlalchemy.orm import Session

from bot.ground.db import Database
from bot.notices import outbox
from bot.notices.courier import A_DAY, LONGEST
from bot.notices.outbox import Notice
from bot.notices.pace import NO_RETRY_AFTER, Pace
from bot.notices.sender import Sender
from tests.fake_slack import FakeSlack, Fault
from tests.notices.a_sender import (
    LEASE,
    NOW,
    SETTLE,
    Machine,
    a_client,
    a_message,
    a_plain_sender,
    a_sender,
    notice,
    post,
    revise,
    state,
)

POST, UPDATE, OPEN = "chat.postMessage", "chat.update", "conversations.open"
HISTORY = "conversations.history"


@dataclass
class Office:
    """What a test of the sender needs: the database, Slack, the clock of both, and what staff were told."""

    db: Database
    slack: FakeSlack
    machine: Machine
    maria: str
    channel: str
    told: list[str] = field(default_factory=list)

    def sender(self, per_channel: float = 0.0) -> Sender:
        return a_sender(self.db, self.slack, self.machine, self._tell, per_channel)

    def _tell(self, _session: Session, parked: Notice) -> None:
        self.told.append(f"{parked.key}: {parked.reason}")

    def place(self, kind: str) -> tuple[str, str | None]:
        """Recipient and thread of a direct message, a channel or a thread in it."""
        if kind == "thread":
            return self.channel, self.slack.say(self.maria, self.channel, "RTD will train 250")
        return (self.maria if kind == "dm" else self.channel), None

    def ours(self, place: str) -> list[str]:
        """What stands there from the bot."""
        return [one.text for one in self.slack.messages(place) if one.user == "U0BOT"]

    def settle(self, sender: Sender) -> None:
        """Long enough for a doubtful notice to be looked for, and sent again if it is not there."""
        self.machine.wait(SETTLE)
        sender.deliver()
        sender.deliver()


@pytest.fixture
def office(database: Database) -> Iterator[Office]:
    machine = Machine()
    with FakeSlack(transport="direct", clock=machine) as slack:
        maria = slack.add_person("Maria Example")
        yield Office(database, slack, machine, maria, slack.add_channel("stockton", [maria]))


# Sent once, and marked


@pytest.mark.parametrize("kind", ["dm", "channel", "thread"])
def test_a_notice_is_sent_once_and_marked_with_where_it_stands(office: Office, kind: str) -> None:
    recipient, thread = office.place(kind)
    post(office.db, "ask:42", recipient, thread=thread)
    sender = office.sender()
    assert sender.deliver() == 1
    assert sender.deliver() == 0
    assert sender.left() == 0
    standing = [one for one in office.slack.messages(recipient) if one.user == "U0BOT"]
    sent = notice(office.db, "ask:42")
    assert [(one.channel, one.ts, one.thread_ts) for one in standing] == [(sent.channel, sent.ts, thread)]
    assert (sent.state, sent.attempts, sent.reason) == ("sent", 1, None)


def test_a_second_post_with_the_same_key_makes_no_second_notice(office: Office) -> None:
    post(office.db, "ask:42", office.maria)
    post(office.db, "ask:42", office.maria, "Once more?")
    office.sender().deliver()
    assert office.ours(office.maria) == ["How far are you?"]


def test_links_never_unfold_and_the_first_block_carries_the_notices_own_name(office: Office) -> None:
    post(office.db, "ask:42", office.channel)
    office.sender().deliver()
    args = office.slack.calls(POST)[0].args
    assert (args["unfurl_links"], args["unfurl_media"]) == (False, False)
    first = office.slack.messages(office.channel)[0].blocks[0]
    assert first["block_id"] == notice(office.db, "ask:42").public_id


def test_what_many_get_waits_behind_what_one_person_waits_for(office: Office) -> None:
    with office.db.write() as session:
        outbox.post(session, "digest", outbox.To(office.channel), a_message("Digest"), NOW, bulk=True)
    post(office.db, "answer:1", office.channel, "Booked 120")
    office.sender().deliver()
    assert office.ours(office.channel) == ["Booked 120", "Digest"]


# An answer that never came


@pytest.mark.parametrize("kind", ["dm", "channel", "thread"])
@pytest.mark.parametrize("fault", [Fault.RESET_AFTER_ACCEPT, Fault.status_after_accept(502)], ids=["reset", "502"])
def test_a_message_slack_took_without_saying_so_is_found_and_not_sent_again(
    office: Office, fault: Fault, kind: str
) -> None:
    recipient, thread = office.place(kind)
    post(office.db, "ask:42", recipient, thread=thread)
    office.slack.faults.next(POST, fault)
    sender = office.sender()
    sender.deliver()
    assert state(office.db, "ask:42") == "unknown"
    assert sender.left()
    office.settle(sender)
    sent = notice(office.db, "ask:42")
    standing = [one for one in office.slack.messages(recipient) if one.user == "U0BOT"]
    assert [(one.channel, one.ts) for one in standing] == [(sent.channel, sent.ts)]
    assert sent.state == "sent"


@pytest.mark.parametrize("error", ["internal_error", "fatal_error", "service_unavailable", "request_timeout"])
def test_an_error_that_leaves_it_open_is_looked_into_before_anything_is_sent_again(office: Office, error: str) -> None:
    post(office.db, "ask:42", office.maria)
    office.slack.faults.next(POST, Fault.error_of(error))
    sender = office.sender()
    sender.deliver()
    assert state(office.db, "ask:42") == "unknown"
    office.settle(sender)
    assert office.ours(office.maria) == ["How far are you?"]
    assert len(office.slack.calls("conversations.history")) == 1


@pytest.mark.parametrize("status", [200, 302, 403, 404, 407, 408])
def test_a_page_that_is_not_slacks_own_is_no_answer(office: Office, status: int) -> None:
    post(office.db, "ask:42", office.maria)
    post(office.db, "ask:43", office.channel)
    office.slack.faults.next(POST, Fault.status_after_accept(status), Fault.status_before(status))
    sender = office.sender()
    sender.deliver()
    assert (state(office.db, "ask:42"), state(office.db, "ask:43")) == ("unknown", "unknown")
    office.settle(sender)
    assert (state(office.db, "ask:42"), state(office.db, "ask:43")) == ("sent", "sent")
    assert (len(office.ours(office.maria)), len(office.ours(office.channel)), office.told) == (1, 1, [])


@pytest.mark.parametrize("fault", [Fault.RESET_BEFORE, Fault.status_before(503)], ids=["reset", "503"])
@pytest.mark.parametrize("method", [POST, OPEN])
def test_a_message_slack_never_took_is_sent_once_more(office: Office, method: str, fault: Fault) -> None:
    post(office.db, "ask:42", office.maria)
    office.slack.faults.next(method, fault)
    sender = office.sender()
    sender.deliver()
    expected = "unknown" if method == POST else "waiting"  # To open a direct message is not yet to send anything.
    assert (state(office.db, "ask:42"), office.ours(office.maria)) == (expected, [])
    office.settle(sender)
    assert (state(office.db, "ask:42"), office.ours(office.maria)) == ("sent", ["How far are you?"])


def test_nothing_is_read_back_before_history_has_had_time_to_show_it(office: Office) -> None:
    post(office.db, "ask:42", office.maria)
    office.slack.faults.next(POST, Fault.RESET_AFTER_ACCEPT)
    sender = office.sender()
    sender.deliver()
    office.machine.wait(SETTLE - 0.1)
    assert sender.deliver() == 0
    assert office.slack.calls(HISTORY) == []
    assert sender.next_wait(60) == pytest.approx(0.1, abs=0.01)


def test_it_is_found_behind_a_page_of_other_messages(office: Office) -> None:
    post(office.db, "ask:42", office.channel)
    office.slack.faults.next(POST, Fault.RESET_AFTER_ACCEPT)
    sender = office.sender()
    sender.deliver()
    for number in range(210):
        office.slack.say(office.maria, office.channel, f"Other {number}")
    office.settle(sender)
    assert office.ours(office.channel) == ["How far are you?"]
    assert len(office.slack.calls(HISTORY)) == 2


def test_what_history_will_not_tell_is_parked_and_staff_are_told_once(office: Office) -> None:
    post(office.db, "ask:42", office.maria)
    office.slack.faults.next(POST, Fault.RESET_AFTER_ACCEPT)
    office.slack.faults.next(HISTORY, Fault.error_of("missing_scope"))
    sender = office.sender()
    sender.deliver()
    office.settle(sender)
    office.settle(sender)
    assert state(office.db, "ask:42") == "parked"
    assert office.told == ["ask:42: unread:missing_scope"]
    assert len(office.ours(office.maria)) == 1


@pytest.mark.parametrize(
    "fault",
    [Fault.RESET_BEFORE, Fault.status_before(500), Fault.error_of("internal_error"), Fault.error_of("fatal_error")],
    ids=["reset", "500", "internal_error", "fatal_error"],
)
def test_a_reading_back_that_fails_for_the_moment_is_tried_again(office: Office, fault: Fault) -> None:
    post(office.db, "ask:42", office.maria)
    office.slack.faults.next(POST, Fault.RESET_AFTER_ACCEPT)
    office.slack.faults.next(HISTORY, fault)
    sender = office.sender()
    sender.deliver()
    office.settle(sender)
    assert state(office.db, "ask:42") == "unknown"
    office.settle(sender)
    assert (state(office.db, "ask:42"), office.told) == ("sent", [])
    assert len(office.ours(office.maria)) == 1


def test_a_notice_waits_as_long_as_slack_is_away(office: Office) -> None:
    post(office.db, "ask:42", office.maria)
    sender = office.sender()
    office.slack.away = True
    for _ in range(20):
        office.settle(sender)
    assert state(office.db, "ask:42") == "waiting"
    office.slack.away = False
    office.machine.wait(LONGEST)
    office.settle(sender)
    assert (state(office.db, "ask:42"), office.ours(office.maria)) == ("sent", ["How far are you?"])
    assert office.told == []


def test_a_notice_that_slack_never_takes_is_parked_after_a_day_and_tried_ever_less_often(office: Office) -> None:
    post(office.db, "ask:42", office.maria)
    office.slack.faults.next(POST, *[Fault.status_before(503)] * 1_000)
    sender = office.sender()
    began, at = office.machine.at, []

    def goes_on(until: float, step: float) -> None:
        while office.machine.at - began < until and state(office.db, "ask:42") != "parked":
            sender.deliver()
            if len(office.slack.calls(POST)) > len(at):
                at.append(office.machine.at - began)
            office.machine.wait(step)

    goes_on(170, SETTLE)
    goes_on(8 * LONGEST, LONGEST / 2)
    assert [round(moment) for moment in at[:6]] == [0, 10, 20, 40, 80, 160]
    assert LONGEST <= max(later - earlier for earlier, later in pairwise(at)) < 2 * LONGEST
    office.machine.wait(A_DAY - 10 * LONGEST)  # It goes on like that.
    goes_on(A_DAY - LONGEST, LONGEST / 2)
    assert office.told == []
    goes_on(A_DAY + 2 * LONGEST, LONGEST / 2)
    assert office.told == ["ask:42: no_answer"]


def test_the_sdks_own_client_would_post_twice(office: Office) -> None:
    """The control: why our client must not retry by itself."""
    office.slack.faults.next(POST, Fault.RESET_AFTER_ACCEPT)
    careless = WebClient(token=office.slack.bot_token, base_url=office.slack.api_url)
    careless.chat_postMessage(channel=office.channel, text="How far are you?")
    assert len(office.ours(office.channel)) == 2


def test_a_client_that_retries_by_itself_is_not_taken(office: Office) -> None:
    careless = WebClient(token=office.slack.bot_token, base_url=office.slack.api_url)
    with pytest.raises(ValueError, match="retry_handlers"):
        a_plain_sender(office.db, careless, Pace())


# Slack's pace


@pytest.mark.parametrize(("retry_after", "seconds"), [(7, 7), (None, NO_RETRY_AFTER)])
@pytest.mark.parametrize("method", [POST, OPEN])
def test_a_channel_that_had_too_much_is_left_alone_for_as_long_as_slack_says(
    office: Office, method: str, retry_after: int | None, seconds: int
) -> None:
    post(office.db, "ask:42", office.maria)
    post(office.db, "ask:43", office.maria, "And the other?")
    post(office.db, "ask:44", office.channel, "Elsewhere")
    office.slack.faults.next(method, Fault.rate_limited(retry_after))
    sender = office.sender()
    sender.deliver()
    assert (office.ours(office.maria), office.ours(office.channel)) == ([], ["Elsewhere"])
    office.machine.wait(seconds - 0.5)
    sender.deliver()
    assert office.ours(office.maria) == []
    office.machine.wait(0.5)
    sender.deliver()
    assert office.ours(office.maria) == ["How far are you?", "And the other?"]


@pytest.mark.parametrize(("retry_after", "seconds"), [(20, 20), (None, NO_RETRY_AFTER)])
def test_a_reading_back_waits_as_long_as_slack_says(office: Office, retry_after: int | None, seconds: int) -> None:
    post(office.db, "ask:42", office.maria)
    office.slack.faults.next(POST, Fault.RESET_AFTER_ACCEPT)
    office.slack.faults.next(HISTORY, Fault.rate_limited(retry_after))
    sender = office.sender()
    sender.deliver()
    office.settle(sender)
    office.machine.wait(seconds - 0.5)
    sender.deliver()
    assert (len(office.slack.calls(HISTORY)), state(office.db, "ask:42")) == (1, "unknown")
    office.machine.wait(0.5)
    sender.deliver()
    assert (len(office.slack.calls(HISTORY)), state(office.db, "ask:42")) == (2, "sent")


def test_one_channel_gets_one_message_a_second_and_others_do_not_wait(office: Office) -> None:
    for number in range(3):
        post(office.db, f"ask:{number}", office.channel, f"Message {number}")
    post(office.db, "ask:9", office.maria, "To you")
    sender = office.sender(per_channel=1.0)
    assert sender.deliver() == 2
    assert (office.ours(office.channel), office.ours(office.maria)) == (["Message 0"], ["To you"])
    office.machine.wait(0.9)
    assert sender.deliver() == 0
    office.machine.wait(0.1)
    assert sender.deliver() == 1
    assert office.ours(office.channel) == ["Message 0", "Message 1"]


def test_a_person_and_their_direct_message_are_one_channel(office: Office) -> None:
    post(office.db, "ask:1", office.maria, "To you")
    post(office.db, "ask:2", office.slack.dm(office.maria), "To your direct message")
    sender = office.sender(per_channel=1.0)
    assert sender.deliver() == 1
    office.machine.wait(1.0)
    assert sender.deliver() == 1
    assert office.ours(office.maria) == ["To you", "To your direct message"]


# What Slack refuses for good


@pytest.mark.parametrize(
    "error", ["channel_not_found", "is_archived", "not_in_channel", "user_disabled", "restricted_action", "no_text"]
)
def test_what_slack_refuses_is_parked_with_its_reason_and_others_go_on(office: Office, error: str) -> None:
    post(office.db, "ask:42", office.channel)
    post(office.db, "ask:43", office.maria)
    office.slack.faults.next(POST, Fault.error_of(error))
    sender = office.sender()
    sender.deliver()
    office.settle(sender)
    assert (state(office.db, "ask:42"), state(office.db, "ask:43")) == ("parked", "sent")
    assert office.told == [f"ask:42: {error}"]


def test_a_person_who_left_is_a_reason_too(office: Office) -> None:
    gone = office.slack.add_person("Gone Example", deleted=True)
    post(office.db, "ask:42", gone)
    office.sender().deliver()
    assert office.told == ["ask:42: user_disabled"]


# Cancelled before it is sent


def test_what_is_cancelled_while_it_waits_is_never_sent(office: Office) -> None:
    post(office.db, "ask:42", office.maria)
    with office.db.write() as session:
        outbox.cancel(session, "checkin", 42)
    office.sender().deliver()
    assert (state(office.db, "ask:42"), office.ours(office.maria)) == ("cancelled", [])


# Revised


def test_what_still_waits_is_rewritten_and_sent_once(office: Office) -> None:
    post(office.db, "card:1", office.channel, "250 employees")
    revise(office.db, "card:1:saved", "card:1", "Saved: 250 employees")
    office.sender().deliver()
    assert office.ours(office.channel) == ["Saved: 250 employees"]


def test_what_was_sent_is_edited_where_it_stands(office: Office) -> None:
    post(office.db, "card:1", office.maria, "250 employees")
    sender = office.sender()
    sender.deliver()
    revise(office.db, "card:1:saved", "card:1", "Saved: 250 employees")
    sender.deliver()
    assert office.ours(office.maria) == ["Saved: 250 employees"]
    assert (len(office.slack.calls(POST)), len(office.slack.calls(UPDATE))) == (1, 1)
    with office.db.read() as session:
        original = notice(office.db, "card:1")
        found = outbox.at(session, original.channel or "", original.ts or "")
        assert found is not None
        assert found.key == "card:1"


def test_a_revision_waits_for_a_message_that_is_still_on_its_way(office: Office) -> None:
    post(office.db, "card:1", office.channel, "250 employees")
    office.slack.faults.next(POST, Fault.RESET_AFTER_ACCEPT)
    sender = office.sender()
    sender.deliver()
    revise(office.db, "card:1:saved", "card:1", "Saved: 250 employees")
    sender.deliver()
    assert office.slack.calls(UPDATE) == []
    office.settle(sender)
    office.settle(sender)
    assert office.ours(office.channel) == ["Saved: 250 employees"]


def test_what_was_parked_is_rewritten_where_it_waits(office: Office) -> None:
    post(office.db, "card:1", office.channel, "250 employees")
    office.slack.faults.next(POST, Fault.error_of("is_archived"))
    sender = office.sender()
    sender.deliver()
    revise(office.db, "card:1:saved", "card:1", "Saved: 250 employees")
    sender.deliver()
    assert (notice(office.db, "card:1").text, office.ours(office.channel)) == ("Saved: 250 employees", [])
    assert sender.left() == 0


def test_a_revision_of_what_will_not_be_sent_is_dropped(office: Office) -> None:
    post(office.db, "card:1", office.channel, "250 employees")
    office.slack.faults.next(POST, Fault.RESET_BEFORE)
    sender = office.sender()
    sender.deliver()
    revise(office.db, "card:1:saved", "card:1", "Saved: 250 employees")
    with office.db.write() as session:
        outbox.cancel(session, "checkin", 42)
    office.settle(sender)
    assert (state(office.db, "card:1"), state(office.db, "card:1:saved")) == ("cancelled", "cancelled")
    assert (office.ours(office.channel), sender.left()) == ([], 0)


@pytest.mark.parametrize("fault", [Fault.RESET_BEFORE, Fault.RESET_AFTER_ACCEPT], ids=["before", "after"])
def test_a_lost_edit_is_made_again_but_never_over_a_later_one(office: Office, fault: Fault) -> None:
    post(office.db, "card:1", office.channel, "250 employees")
    sender = office.sender()
    sender.deliver()
    revise(office.db, "card:1:first", "card:1", "First")
    office.slack.faults.next(UPDATE, fault)
    sender.deliver()
    revise(office.db, "card:1:second", "card:1", "Second")
    sender.deliver()
    office.settle(sender)
    assert office.ours(office.channel) == ["Second"]
    assert sender.left() == 0


def test_a_lost_edit_with_none_after_it_is_made_again(office: Office) -> None:
    post(office.db, "card:1", office.channel, "250 employees")
    sender = office.sender()
    sender.deliver()
    revise(office.db, "card:1:first", "card:1", "First")
    office.slack.faults.next(UPDATE, Fault.RESET_BEFORE)
    sender.deliver()
    office.settle(sender)
    assert (office.ours(office.channel), sender.left()) == (["First"], 0)


def test_a_text_caught_on_its_way_out_is_edited_afterwards(office: Office) -> None:
    """Somebody read the notice while it waited; it was claimed before they wrote."""
    post(office.db, "card:1", office.channel, "250 employees")
    with office.db.write() as session:
        session.execute(update(Notice).values(state="sending"))
        stale = outbox.with_key(session, "card:1")
        assert stale is not None
        session.expunge(stale)
        stale.state = "waiting"
        outbox.revise(session, "card:1:saved", stale, a_message("Saved: 250 employees"), NOW)
    assert notice(office.db, "card:1").text == "250 employees"
    assert state(office.db, "card:1:saved") == "waiting"


# Two senders, and one that dies


def test_while_one_sender_holds_the_lease_a_second_sends_nothing(office: Office) -> None:
    first, second = office.sender(), office.sender()
    post(office.db, "ask:1", office.maria)
    first.deliver()
    post(office.db, "ask:2", office.maria, "Second")
    assert second.deliver() == 0
    first.release()
    assert second.deliver() == 1
    assert office.ours(office.maria) == ["How far are you?", "Second"]
    assert first.deliver() == 0


def test_a_lease_that_ran_out_goes_to_the_next(office: Office) -> None:
    first, second = office.sender(), office.sender()
    post(office.db, "ask:1", office.maria)
    first.deliver()
    post(office.db, "ask:2", office.maria, "Second")
    office.machine.wait(LEASE - 1)
    assert second.deliver() == 0
    office.machine.wait(1)
    assert second.deliver() == 1


class Killed(BaseException):
    """The process ends here."""


class KilledAfterSending(Sender):
    """A sender whose process dies after Slack took the message and before that is written down."""

    def _finish(self, *_: object) -> None:
        raise Killed


def a_killed_sender(office: Office) -> None:
    dying = a_plain_sender(
        office.db, a_client(office.slack), Pace(0.0, SETTLE), kind=KilledAfterSending, machine=office.machine
    )
    with pytest.raises(Killed):
        dying.deliver()


@pytest.mark.parametrize("kind", ["dm", "channel", "thread"])
def test_a_crash_between_sending_and_marking_doubles_nothing(office: Office, kind: str) -> None:
    recipient, thread = office.place(kind)
    post(office.db, "ask:42", recipient, thread=thread)
    a_killed_sender(office)
    assert state(office.db, "ask:42") == "sending"
    assert len(office.ours(recipient)) == 1
    restarted = office.sender()
    office.machine.wait(LEASE)
    restarted.deliver()
    assert state(office.db, "ask:42") == "unknown"
    office.settle(restarted)
    assert (state(office.db, "ask:42"), len(office.ours(recipient))) == ("sent", 1)


def test_a_sender_that_failed_in_the_middle_looks_into_it_itself(office: Office) -> None:
    """Its own lease would otherwise keep everybody, itself too, from what it left behind."""

    class FailsOnce(Sender):
        failing = True

        def _finish(self, *given: object) -> None:
            if self.failing:
                self.failing = False
                raise RuntimeError("the database went away")
            super()._finish(*given)  # type: ignore[arg-type]

    post(office.db, "ask:42", office.maria)
    sender = a_plain_sender(
        office.db, a_client(office.slack), Pace(0.0, SETTLE), kind=FailsOnce, machine=office.machine
    )
    with pytest.raises(RuntimeError):
        sender.deliver()
    sender.deliver()
    office.settle(sender)
    assert (state(office.db, "ask:42"), office.ours(office.maria)) == ("sent", ["How far are you?"])


def test_what_an_overtaken_sender_says_of_a_notice_no_longer_counts(office: Office) -> None:
    """It slept through its lease; the next one has looked into what it left, and only that one's word counts."""
    next_one = office.sender()

    class Sleeper(Sender):
        def _finish(self, claimed: object, values: object) -> None:
            office.machine.wait(LEASE)
            next_one.deliver()
            office.settle(next_one)
            super()._finish(claimed, {"state": "parked", "reason": "late"})  # type: ignore[arg-type]

    post(office.db, "ask:42", office.maria)
    a_plain_sender(office.db, a_client(office.slack), Pace(0.0, SETTLE), kind=Sleeper, machine=office.machine).deliver()
    assert (state(office.db, "ask:42"), len(office.ours(office.maria))) == ("sent", 1)


def test_an_overtaken_sender_sends_no_more(office: Office) -> None:
    """It slept between claiming and sending, and the next one has sent by now."""
    next_one = office.sender()

    class Sleeper(Sender):
        def _send(self, claimed: object) -> dict[str, object]:
            office.machine.wait(LEASE)
            next_one.deliver()
            office.settle(next_one)
            return super()._send(claimed)  # type: ignore[arg-type]

    post(office.db, "ask:42", office.maria)
    a_plain_sender(office.db, a_client(office.slack), Pace(0.0, SETTLE), kind=Sleeper, machine=office.machine).deliver()
    assert (state(office.db, "ask:42"), office.ours(office.maria)) == ("sent", ["How far are you?"])
