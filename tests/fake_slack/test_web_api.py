"""The fake Slack's Web API, driven by Slack's own client."""

from collections.abc import Iterator
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.fake_slack import BOT, EVERY_METHOD, HOME_TEAM, FakeSlack, Fault
from tests.fake_slack.a_client import a_client, error_of


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    with FakeSlack() as running:
        yield running


@pytest.fixture
def client(slack: FakeSlack) -> WebClient:
    return a_client(slack)


def a_section(text: str = "120 of 250", **more: Any) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "plain_text", "text": text}, **more}


def a_form(**more: Any) -> dict[str, Any]:
    return {"type": "modal", "title": {"type": "plain_text", "text": "A pledge"}, "blocks": [a_section()], **more}


def test_the_bot_learns_who_it_is_and_what_it_may_do(client: WebClient) -> None:
    answer = client.auth_test()
    assert (answer["user_id"], answer["team_id"]) == (BOT, HOME_TEAM)
    headers = {key.lower(): value for key, value in answer.headers.items()}
    assert "chat:write" in headers["x-oauth-scopes"]


def test_a_message_to_a_person_opens_their_direct_messages(slack: FakeSlack, client: WebClient) -> None:
    maria = slack.add_person("Maria Ortega")
    answer = client.chat_postMessage(channel=maria, text="How far are you?")
    assert answer["channel"] == slack.dm(maria) == client.conversations_open(users=maria)["channel"]["id"]
    assert [m.text for m in slack.messages(maria)] == ["How far are you?"]


def test_history_comes_newest_first_in_pages_with_block_ids_and_metadata(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    metadata = {"event_type": "notice", "event_payload": {"id": "ask:42"}}
    for n in range(5):
        blocks = [a_section(f"{n}", block_id=f"notice:{n}"), {"type": "divider"}]
        client.chat_postMessage(channel=channel, text=f"{n}", blocks=blocks, metadata=metadata)
    pages = [p["messages"] for p in client.conversations_history(channel=channel, limit=2, include_all_metadata=True)]
    said = [message for page in pages for message in page]
    assert [len(page) for page in pages] == [2, 2, 1]
    assert [m["text"] for m in said] == ["4", "3", "2", "1", "0"]
    assert said[0]["blocks"][0]["block_id"] == "notice:4"
    assert said[0]["blocks"][1]["block_id"]
    assert said[0]["metadata"] == metadata
    assert "metadata" not in client.conversations_history(channel=channel)["messages"][0]


def test_no_two_messages_share_a_ts_even_when_the_clock_stands_still() -> None:
    with FakeSlack(clock=lambda: 1_668_000_000.0) as slack:
        channel = slack.add_channel("stockton", [])
        stamps = [a_client(slack).chat_postMessage(channel=channel, text="x")["ts"] for _ in range(20)]
    assert stamps == sorted(set(stamps))
    assert stamps[0] == "1668000000.000000"


def test_a_thread_is_read_by_replies_and_kept_out_of_history(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    parent = client.chat_postMessage(channel=channel, text="RTD pledges")["ts"]
    reply = client.chat_postMessage(channel=channel, text="Save?", thread_ts=parent)["ts"]
    assert [m["ts"] for m in client.conversations_replies(channel=channel, ts=parent)["messages"]] == [parent, reply]
    history = client.conversations_history(channel=channel)["messages"]
    assert [(m["ts"], m["reply_count"]) for m in history] == [(parent, 1)]


def test_a_message_is_shown_in_history_only_after_the_lag(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    slack.history_lag = 3600
    client.chat_postMessage(channel=channel, text="late")
    assert client.conversations_history(channel=channel)["messages"] == []
    slack.history_lag = 0
    assert len(client.conversations_history(channel=channel)["messages"]) == 1


def test_only_the_bots_own_messages_are_changed_and_deleted(slack: FakeSlack, client: WebClient) -> None:
    maria = slack.add_person("Maria")
    dm = slack.dm(maria)
    hers = slack.say(maria, dm, "120")
    ours = client.chat_postMessage(channel=dm, text="Booked 120", blocks=[a_section()])["ts"]
    client.chat_update(channel=dm, ts=ours, text="Booked 85", blocks=[a_section("85")])
    changed = slack.messages(maria)[-1]
    assert (changed.text, changed.blocks[0]["text"]["text"], bool(changed.edited)) == ("Booked 85", "85", True)
    with pytest.raises(SlackApiError) as refused:
        client.chat_update(channel=dm, ts=hers, text="200")
    assert error_of(refused) == "cant_update_message"
    client.chat_delete(channel=dm, ts=ours)
    assert [m.ts for m in slack.messages(maria)] == [hers]


@pytest.mark.parametrize(
    ("args", "error"),
    [
        ({"channel": "C404", "text": "x"}, "channel_not_found"),
        ({"channel": "away", "text": "x"}, "not_in_channel"),
        ({"channel": "old", "text": "x"}, "is_archived"),
        ({"channel": "here", "text": " "}, "no_text"),
        ({"channel": "here", "text": "x" * 40_001}, "msg_too_long"),
        ({"channel": "here", "text": "x", "blocks": [a_section("x" * 3001)]}, "invalid_blocks"),
        ({"channel": "here", "text": "x", "blocks": "[not json"}, "invalid_blocks_format"),
        ({"channel": "here", "text": "x", "metadata": {"event_type": "x"}}, "invalid_metadata_format"),
        ({"channel": "here", "text": "x", "thread_ts": "1.000001"}, "cannot_reply_to_message"),
        ({"channel": "gone", "text": "x"}, "channel_not_found"),
    ],
)
def test_a_message_slack_would_refuse_is_refused_in_its_words(slack: FakeSlack, args: Any, error: str) -> None:
    places = {"here": slack.add_channel("here", []), "away": slack.add_channel("away", [], bot=False)}
    places |= {"old": slack.add_channel("old", []), "gone": slack.add_person("Gone", deleted=True)}
    slack.channels[places["old"]].archived = True
    where = {"channel": places.get(args["channel"], args["channel"])}
    # Not chat_postMessage: it warns of an empty text before Slack can.
    with pytest.raises(SlackApiError) as refused:
        a_client(slack).api_call("chat.postMessage", json=args | where)
    assert error_of(refused) == error
    assert not any(slack.messages(channel) for channel in list(slack.channels))


def test_tokens_and_scopes_are_checked(slack: FakeSlack) -> None:
    def refused_with(token: str | None, method: str, **args: Any) -> str:
        with pytest.raises(SlackApiError) as refused:
            WebClient(token=token, base_url=slack.api_url).api_call(method, params=args)
        return error_of(refused)

    assert refused_with("xoxb-other", "auth.test") == "invalid_auth"
    assert refused_with(None, "auth.test") == "not_authed"
    assert refused_with(slack.bot_token, "apps.connections.open") == "not_allowed_token_type"
    assert refused_with(slack.bot_token, "chat.everything") == "unknown_method"
    slack.scopes.discard("users:read")
    assert refused_with(slack.bot_token, "users.info", user=BOT) == "missing_scope"
    assert refused_with(slack.bot_token, "conversations.list", types="im") == "missing_scope"


def test_guests_and_people_of_other_workspaces_look_as_slack_shows_them(slack: FakeSlack, client: WebClient) -> None:
    guest = slack.add_person("Guest", restricted=True, tz="Europe/London")
    partner = slack.add_person("Partner", team="T0PARTNER", stranger=True, tz=None, locale=None)
    shown = client.users_info(user=guest, include_locale=True)["user"]
    assert (shown["is_restricted"], shown["team_id"], shown["tz"]) == (True, HOME_TEAM, "Europe/London")
    assert shown["locale"] == "en-US"
    outside = client.users_info(user=partner, include_locale=True)["user"]
    assert (outside["team_id"], outside["is_stranger"]) == ("T0PARTNER", True)
    assert not {"tz", "locale"} & set(outside)


def test_channels_are_listed_in_pages_and_say_when_they_are_shared(slack: FakeSlack, client: WebClient) -> None:
    people = [slack.add_person(f"Person {n}") for n in range(3)]
    shared = slack.add_channel("with-partners", people, shared=True)
    slack.add_channel("staff", people, private=True)
    slack.add_channel("hidden", people, private=True, bot=False)
    kinds = "public_channel,private_channel"
    names = [c["name"] for page in client.conversations_list(types=kinds, limit=1) for c in page["channels"]]
    assert names == ["with-partners", "staff"]
    assert client.conversations_info(channel=shared)["channel"]["is_ext_shared"] is True
    members = [m for page in client.conversations_members(channel=shared, limit=2) for m in page["members"]]
    assert members == [*people, BOT]


def test_a_trigger_opens_one_form_and_a_made_up_one_none(slack: FakeSlack, client: WebClient) -> None:
    maria = slack.add_person("Maria")
    trigger = slack.new_trigger(maria)
    with pytest.raises(SlackApiError) as refused:
        client.views_open(trigger_id=trigger, view=a_form(private_metadata="x" * 3001))
    assert error_of(refused) == "invalid_arguments"
    view = client.views_open(trigger_id=trigger, view=a_form(callback_id="pledge"))["view"]
    for known, error in ((trigger, "exchanged_trigger_id"), ("1.made.up", "invalid_trigger_id")):
        with pytest.raises(SlackApiError) as refused:
            client.views_open(trigger_id=known, view=a_form())
        assert error_of(refused) == error
    client.views_update(view_id=view["id"], view=a_form(callback_id="ready"), hash=view["hash"])
    assert [v["callback_id"] for v in slack.views(maria)] == ["ready"]
    with pytest.raises(SlackApiError) as refused:
        client.views_update(view_id=view["id"], view=a_form(), hash=view["hash"])
    assert error_of(refused) == "hash_conflict"


def test_a_home_is_published_and_replaced(slack: FakeSlack, client: WebClient) -> None:
    maria = slack.add_person("Maria")
    first = client.views_publish(user_id=maria, view={"type": "home", "blocks": [a_section("one")]})["view"]["id"]
    second = client.views_publish(user_id=maria, view={"type": "home", "blocks": [a_section("two")]})["view"]["id"]
    home = slack.home(maria)
    assert first == second
    assert home is not None
    assert home["blocks"][0]["text"]["text"] == "two"


def test_an_ephemeral_reaches_one_member_only(slack: FakeSlack, client: WebClient) -> None:
    ann, bea = slack.add_person("Ann"), slack.add_person("Bea")
    channel = slack.add_channel("stockton", [ann])
    client.chat_postEphemeral(channel=channel, user=ann, text="only you")
    assert [(m.only_for, m.text) for m in slack.ephemerals] == [(ann, "only you")]
    assert slack.messages(channel) == []
    with pytest.raises(SlackApiError) as refused:
        client.chat_postEphemeral(channel=channel, user=bea, text="you too")
    assert error_of(refused) == "user_not_in_channel"


def test_json_bodies_work_like_forms(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    client.api_call("chat.postMessage", json={"channel": channel, "text": "x", "blocks": [a_section()]})
    assert slack.messages(channel)[0].blocks[0]["type"] == "section"


def test_a_reset_after_acceptance_leaves_the_message_there(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    slack.faults.next("chat.postMessage", Fault.RESET_BEFORE, Fault.RESET_AFTER_ACCEPT)
    for expected in (0, 1):
        with pytest.raises(ConnectionResetError):
            client.chat_postMessage(channel=channel, text="x")
        assert len(slack.messages(channel)) == expected
    assert [call.answer is not None for call in slack.calls("chat.postMessage")] == [False, True]


def test_the_sdks_own_retry_posts_twice_when_the_answer_is_lost(slack: FakeSlack) -> None:
    channel = slack.add_channel("stockton", [])
    slack.faults.next("chat.postMessage", Fault.RESET_AFTER_ACCEPT)
    WebClient(token=slack.bot_token, base_url=slack.api_url).chat_postMessage(channel=channel, text="x")
    assert len(slack.messages(channel)) == 2


def test_scripted_answers_come_once_each_in_order(slack: FakeSlack, client: WebClient) -> None:
    channel = slack.add_channel("stockton", [])
    limited = [Fault.rate_limited(7), Fault.rate_limited(None)]
    slack.faults.next("chat.postMessage", *limited, Fault.error_of("is_archived"), Fault.status_before(503))
    slack.faults.next(EVERY_METHOD, Fault.status_after_accept(500), Fault.slow(0.01))
    seen = []
    for _ in range(5):
        with pytest.raises(SlackApiError) as refused:
            client.chat_postMessage(channel=channel, text="x")
        answer = refused.value.response
        seen.append((answer.status_code, {k.lower(): v for k, v in answer.headers.items()}.get("retry-after")))
    client.chat_postMessage(channel=channel, text="x")
    assert seen == [(429, "7"), (429, None), (200, None), (503, None), (500, None)]
    assert len(slack.messages(channel)) == 2
    assert slack.faults.waiting() == 0


def test_while_slack_is_away_every_call_is_reset(slack: FakeSlack, client: WebClient) -> None:
    slack.away = True
    with pytest.raises(ConnectionResetError):
        client.auth_test()
    slack.away = False
    assert client.auth_test()["ok"]
