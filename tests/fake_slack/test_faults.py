"""Faults that stand, that come by chance, and that hide what was done."""

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.fake_slack import EVERY_METHOD, FakeSlack, Fault
from tests.fake_slack.a_client import a_client, refused_with, retry_after
from tests.fake_slack.limits import Limits, Waits

POST = "chat.postMessage"


@pytest.fixture
def client(slack: FakeSlack) -> WebClient:
    return a_client(slack)


def test_a_standing_fault_stays_where_it_was_put_until_it_is_taken_away(slack: FakeSlack, client: WebClient) -> None:
    here, there = slack.add_channel("here", []), slack.add_channel("there", [])
    slack.faults.always(POST, Fault.error_of("restricted_action"), place=here)
    for _ in range(3):
        assert refused_with(client.chat_postMessage, channel=here, text="x") == "restricted_action"
    assert client.chat_postMessage(channel=there, text="x")["ok"]
    slack.faults.clear()
    assert client.chat_postMessage(channel=here, text="x")["ok"]
    assert slack.faults.met == {"error": 3}


def test_a_fault_about_a_person_holds_for_their_direct_messages(slack: FakeSlack, client: WebClient) -> None:
    maria, other = slack.add_person("Maria"), slack.add_person("Other")
    slack.faults.always(EVERY_METHOD, Fault.error_of("user_not_found"), place=maria)
    assert refused_with(client.users_info, user=maria) == "user_not_found"
    for place in (maria, slack.dm(maria)):
        assert refused_with(client.chat_postMessage, channel=place, text="x") == "user_not_found"
    assert client.chat_postMessage(channel=other, text="x")["ok"]


def test_chance_draws_the_same_faults_for_the_same_seed(slack: FakeSlack) -> None:
    def drawn(seed: int) -> list[str | None]:
        slack.faults.clear()
        slack.faults.sometimes(POST, 0.2, Fault.RESET_BEFORE, Fault.status_before(503), seed=seed)
        faults = [slack.faults.take(POST) for _ in range(1_000)]
        return [fault.kind if fault else None for fault in faults]

    first = drawn(7)
    assert first == drawn(7) != drawn(8)
    assert 150 < 1_000 - first.count(None) < 250
    assert {"reset_before", "status_before"} <= set(first)
    assert slack.faults.take("auth.test") is None


def test_an_error_may_hide_that_the_message_was_taken(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    slack.faults.next(POST, Fault.error_after_accept("fatal_error"))
    assert refused_with(client.chat_postMessage, channel=channel, text="x") == "fatal_error"
    assert len(slack.messages(channel)) == 1


def test_who_does_not_wait_for_a_slow_answer_never_knows(slack: FakeSlack) -> None:
    hasty = WebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[], timeout=1)
    channel = slack.add_channel("stockton", [])
    slack.faults.next(POST, Fault.slow_answer(2))
    with pytest.raises(TimeoutError):
        hasty.chat_postMessage(channel=channel, text="x")
    assert len(slack.messages(channel)) == 1


class Machine:
    at = 1_000.0

    def __call__(self) -> float:
        return self.at


def test_a_channel_takes_a_message_a_second_and_the_workspace_so_many_a_minute() -> None:
    machine = Machine()
    limits = Limits(per_channel=1.0, per_minute=30, methods={"conversations.history": 10}, clock=machine)
    assert limits.wait(POST, "C1") is None
    assert limits.wait(POST, "C1") == ("C1", 1)
    assert limits.wait(POST, "C2") is None
    assert limits.wait(POST, "C3") is None
    assert limits.wait(POST, "C4") == ("*", 2)
    machine.at += 2
    assert limits.wait(POST, "C4") is None
    assert [limits.wait("conversations.history", "C1") for _ in range(2)] == [None, ("*", 6)]
    assert limits.wait("users.info", "U1") is None


def test_whoever_comes_before_the_time_is_noted(slack: FakeSlack, client: WebClient) -> None:
    here, there = slack.add_channel("here", []), slack.add_channel("there", [])
    slack.faults.next(POST, Fault.rate_limited(30))
    assert retry_after(client.chat_postMessage, channel=here, text="x") == "30"
    client.chat_postMessage(channel=there, text="x")
    assert slack.early == []
    client.chat_postMessage(channel=here, text="x")
    (early,) = slack.early
    assert (early.method, early.place) == (POST, here)
    assert 25 < early.seconds <= 30


def test_a_limit_answers_with_the_seconds_to_wait(slack: FakeSlack, client: WebClient) -> None:
    maria = slack.add_person("Maria")
    slack.limits = Limits(per_channel=60)
    client.chat_postMessage(channel=maria, text="x")
    assert retry_after(client.chat_postMessage, channel=slack.dm(maria), text="x") == "60"
    assert len(slack.messages(maria)) == 1
    with pytest.raises(SlackApiError):
        client.chat_postMessage(channel=maria, text="x")
    assert len(slack.early) == 1


def test_patience_is_over_to_the_second_and_thirty_where_no_number_was_said() -> None:
    machine = Machine()
    waits = Waits(machine)
    waits.ask(POST, "C1", None)
    waits.ask("users.info", "*", 2)
    for wait in (1.9, 0.1, 27.9, 0.1):
        machine.at += wait
        waits.note(POST, "C1")
        waits.note("users.info", "U1")
    assert [(one.method, round(one.seconds, 1)) for one in waits.early] == [
        (POST, 28.1), ("users.info", 0.1), (POST, 28.0), (POST, 0.1),
    ]  # fmt: skip
