"""History as it is read back: late, in pages, and long."""

import itertools
import time

import pytest
from slack_sdk import WebClient

from tests.fake_slack import BOT, FakeSlack, Message
from tests.fake_slack.a_client import a_client, refused_with


@pytest.fixture
def client(slack: FakeSlack) -> WebClient:
    return a_client(slack)


def said(slack: FakeSlack, channel: str, words: str, user: str = BOT) -> Message:
    return slack.post(Message(channel, slack.new_ts(), user, words))


def test_a_lag_of_a_range_lets_each_message_show_up_in_its_own_time(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    messages = [said(slack, channel, f"{n}") for n in range(200)]
    for message in messages:
        message.accepted_at -= 5
    slack.history_lag = (0, 10)
    shown = len(client.conversations_history(channel=channel, limit=999)["messages"])
    assert 60 < shown < 140
    slack.history_lag = (0, 5)
    assert len(client.conversations_history(channel=channel, limit=999)["messages"]) == 200


def test_replies_lag_too_and_the_message_they_hang_on_is_there(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    parent = client.chat_postMessage(channel=channel, text="A card")["ts"]
    slack.history_lag = 3600
    client.chat_postMessage(channel=channel, text="saved", thread_ts=parent)
    shown = [one["text"] for one in client.conversations_replies(channel=channel, ts=parent)["messages"]]
    assert shown == ["A card"]


def test_pages_stay_apart_while_new_messages_come(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    for n in range(5):
        said(slack, channel, f"{n}")
    first = client.conversations_history(channel=channel, limit=2)
    said(slack, channel, "new")
    cursor = first["response_metadata"]["next_cursor"]
    second = client.conversations_history(channel=channel, limit=2, cursor=cursor)
    assert [one["text"] for one in [*first["messages"], *second["messages"]]] == ["4", "3", "2", "1"]
    assert refused_with(client.conversations_history, channel=channel, cursor="next:2") == "invalid_cursor"


def test_oldest_and_latest_are_moments_and_belong_to_it_only_on_request(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    stamps = [said(slack, channel, f"{n}").ts for n in range(5)]

    def texts(**args: str | bool) -> list[str]:
        found = client.conversations_history(channel=channel, oldest=stamps[1], latest=stamps[3], **args)  # type: ignore[arg-type]
        return [one["text"] for one in found["messages"]]

    assert (texts(), texts(inclusive=True)) == (["2"], ["3", "2", "1"])
    for name in ("oldest", "latest"):
        when = {name: "yesterday"}
        assert refused_with(client.conversations_history, channel=channel, **when) == f"invalid_ts_{name}"


def test_lists_of_channels_and_members_come_in_pages(slack: FakeSlack, client: WebClient) -> None:
    people = [slack.add_person(f"{n}") for n in range(5)]
    for n in range(5):
        slack.add_channel(f"channel-{n}", people)
    channel = slack.add_channel("last", people)
    pages = [page["members"] for page in client.conversations_members(channel=channel, limit=2)]
    assert [len(page) for page in pages] == [2, 2, 2]
    assert sorted(itertools.chain(*pages)) == sorted([*people, BOT])
    assert [len(page["channels"]) for page in client.conversations_list(limit=4)] == [4, 2]


def test_a_thousand_messages_are_found_among_five_thousand_in_no_time(slack: FakeSlack, client: WebClient) -> None:
    """The bound is loose; what walked through all the messages for each of them took minutes."""
    channel = slack.add_channel("stockton", [])
    parents = [said(slack, channel, f"{n}").ts for n in range(4_500)]
    for parent in parents[:500]:
        slack.post(Message(channel, slack.new_ts(), BOT, "reply", thread_ts=parent))
    start = time.monotonic()
    found = [one for page in client.conversations_history(channel=channel, limit=999) for one in page["messages"]]
    assert time.monotonic() - start < 10
    assert len(found) == 4_500
    assert sum(one.get("reply_count", 0) for one in found) == 500
