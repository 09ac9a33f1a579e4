"""What a workspace's state does to a call, by itself: closed channels, people who left, tokens that were taken back."""

from typing import Any

import pytest
from slack_sdk import WebClient

from tests.fake_slack import BOT, FakeSlack, Fault, errors
from tests.fake_slack.a_bot import a_section
from tests.fake_slack.a_client import a_client, refused_with
from tests.fake_slack.arguments import ARGUMENTS
from tests.fake_slack.server import METHODS


@pytest.fixture
def client(slack: FakeSlack) -> WebClient:
    return a_client(slack)


@pytest.mark.parametrize("error", ["token_revoked", "account_inactive", "invalid_auth"])
def test_a_token_that_was_taken_back_gets_one_answer_everywhere_until_it_works_again(
    slack: FakeSlack, client: WebClient, error: str
) -> None:
    channel = slack.add_channel("stockton", [])
    slack.token_refused = error
    assert refused_with(client.auth_test) == error
    assert refused_with(client.chat_postMessage, channel=channel, text="x") == error
    slack.token_refused = None
    assert client.chat_postMessage(channel=channel, text="x")["ok"]


def test_without_the_messages_tab_nobody_can_be_written_to_and_channels_can(
    slack: FakeSlack, client: WebClient
) -> None:
    maria, channel = slack.add_person("Maria"), slack.add_channel("stockton", [])
    slack.messages_tab = False
    for place in (maria, slack.dm(maria)):
        assert refused_with(client.chat_postMessage, channel=place, text="x") == "messages_tab_disabled"
    assert client.chat_postMessage(channel=channel, text="x")["ok"]


def test_a_channel_that_takes_no_posts_says_why(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    slack.channels[channel].refuses = "restricted_action_read_only_channel"
    assert refused_with(client.chat_postMessage, channel=channel, text="x") == "restricted_action_read_only_channel"


def test_somebody_who_left_cannot_be_opened_but_messages_to_them_are_taken(slack: FakeSlack, client: WebClient) -> None:
    gone, known = slack.add_person("Gone", deleted=True), slack.add_person("Known")
    dm = slack.dm(known)
    slack.people[known].deleted = True
    assert refused_with(client.conversations_open, users=gone) == "user_disabled"
    assert refused_with(client.chat_postMessage, channel=gone, text="x") == "channel_not_found"
    for place in (known, dm):
        assert client.chat_postMessage(channel=place, text="x")["channel"] == dm


def test_a_message_in_an_archived_channel_cannot_be_changed(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    ts = client.chat_postMessage(channel=channel, text="x")["ts"]
    slack.channels[channel].archived = True
    assert refused_with(client.chat_update, channel=channel, ts=ts, text="y") == "is_inactive"


def test_a_new_text_alone_takes_the_blocks_away_and_leaves_the_metadata(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    metadata = {"event_type": "notice", "event_payload": {"id": "abc"}}
    ts = client.chat_postMessage(channel=channel, text="x", blocks=[a_section("x")], metadata=metadata)["ts"]
    client.chat_update(channel=channel, ts=ts, text="y")
    changed = slack.messages(channel)[0]
    assert (changed.text, changed.blocks, changed.metadata) == ("y", [], metadata)
    client.chat_update(channel=channel, ts=ts, text="y", metadata={})
    assert changed.metadata is None
    assert refused_with(client.chat_update, channel=channel, ts=ts, text="y" * 4_001) == "msg_too_long"


@pytest.mark.parametrize(
    ("args", "error"),
    [
        ({"thread_ts": "yesterday"}, "invalid_arguments"),
        ({"metadata": {"event_type": "x", "event_payload": {"text": "x" * 20_000}}}, "metadata_too_large"),
    ],
)
def test_what_does_not_fit_a_message_is_refused(slack: FakeSlack, client: WebClient, args: Any, error: str) -> None:
    channel = slack.add_channel("stockton", [])
    assert refused_with(client.chat_postMessage, channel=channel, text="x", **args) == error
    assert slack.messages(channel) == []


def test_every_documented_error_of_posting_can_be_scripted(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    listed = sorted(errors.CHAT_POST_MESSAGE)
    slack.faults.next("chat.postMessage", *map(Fault.error_of, listed))
    assert [refused_with(client.chat_postMessage, channel=channel, text="x") for _ in listed] == listed
    assert slack.messages(channel) == []


def test_whom_a_message_reached_twice_is_known_by_its_marker(slack: FakeSlack, client: WebClient) -> None:
    channel, other = slack.add_channel("stockton", []), slack.add_channel("lodi", [])
    for place, marker in ((channel, "a"), (other, "a"), (channel, "b"), (channel, "a")):
        client.chat_postMessage(channel=place, text="x", blocks=[a_section("x", block_id=marker)])
    assert slack.posted_twice() == [(channel, "a")]
    assert slack.count("chat.postMessage") == 4
    assert {one.user for one in slack.messages(channel)} == {BOT}


def test_an_argument_that_a_method_does_not_know_is_refused(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    assert refused_with(client.chat_postMessage, channel=channel, text="x", thread="1.000001") == "invalid_arg_name"
    assert slack.messages(channel) == []


def test_every_method_says_which_arguments_it_knows() -> None:
    assert set(ARGUMENTS) == set(METHODS) - {"api.test"}
