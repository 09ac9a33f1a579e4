"""Through the door: each delivery kept before it is acknowledged, handled once, and answered where the person looks."""

from __future__ import annotations

import copy
import logging
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import select

from bot.deliveries.inbox import Delivery
from bot.deliveries.payloads import Click, Command, Form, Heard, Message, Shortcut
from bot.ground import blockkit
from bot.ground.db import Database
from bot.ground.refusal import Refused
from tests.deliveries.a_door import Entrance, a_form
from tests.fake_slack import BOT, FakeSlack, Fault, payloads
from tests.fake_slack.transport import encoded, signed

FAILED = "Something went wrong on my side"


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    with FakeSlack(transport="direct") as running:
        yield running


@pytest.fixture
def entrance(database: Database, slack: FakeSlack) -> Entrance:
    return Entrance(database, slack)


def refuse(key: str, field: str | None = None) -> Any:
    def then(_heard: Heard) -> None:
        raise Refused(key, field)

    return then


def fail(_heard: Heard) -> None:
    raise RuntimeError("a mistake in a listener")


def fine(_heard: Heard) -> None:
    return None


# Who may come in


def test_what_people_do_reaches_the_listeners_as_plain_values(entrance: Entrance) -> None:
    slack, maria = entrance.slack, entrance.maria
    ts = slack.say(maria, entrance.dm, "120 so far &amp; more")
    slack.command(maria, entrance.channel, "/pledge", "status")
    slack.click(maria, entrance.channel, entrance.ours(entrance.channel), "pledge.save")
    message, command, click = entrance.heard
    assert isinstance(message, Message)
    assert (message.text, message.ts, message.in_dm, message.change) == ("120 so far & more", ts, True, "said")
    assert isinstance(command, Command)
    assert (command.text, command.channel) == ("status", entrance.channel)
    assert isinstance(click, Click)
    assert (click.action, click.value, click.channel) == ("pledge.save", "abc", entrance.channel)
    assert {one.actor.key for one in entrance.heard} == {f"T0HOME:{maria}"}
    assert entrance.wakes == 3


@pytest.mark.parametrize("letter", ["\0", "\ud83d"])
def test_a_letter_that_no_database_keeps_costs_nobody_their_message(entrance: Entrance, letter: str) -> None:
    said = f"120 so far{letter}"
    entrance.slack.say(entrance.maria, entrance.dm, said)
    assert entrance.slack.last_answer.ok
    first = entrance.slack.last_payload
    found = first["event"] | {"ts": "1669309299.000100", "text": said}
    assert entrance.door.find([first | {"event_id": "Ev2", "event": found}]) == [True]
    assert [one.text for one in entrance.heard if isinstance(one, Message)] == [
        "120 so far\N{REPLACEMENT CHARACTER}"
    ] * 2
    assert (entrance.kept(), entrance.effects()) == (2, 2)


@pytest.mark.parametrize(
    ("secret", "late"), [("somebody else's", 0), (None, 301), (None, -301)], ids=["forged", "stale", "future"]
)
def test_what_slack_did_not_sign_just_now_is_turned_away_unkept_and_unlogged(
    entrance: Entrance, caplog: pytest.LogCaptureFixture, secret: str | None, late: int
) -> None:
    caplog.set_level(logging.DEBUG)
    entrance.slack.say(entrance.maria, entrance.channel, "hello")
    payload = copy.deepcopy(entrance.slack.last_payload)
    payload["event"] |= {"channel": entrance.dm, "channel_type": "im", "text": "a canary that nobody may log"}
    content_type, body = encoded(payload)
    headers = signed(secret or entrance.slack.signing_secret, body, int(time.time()) - late)
    status, _ = entrance.receive(headers | {"Content-Type": content_type}, body)
    assert status in (401, 403)
    assert (entrance.kept(), entrance.heard) == (0, [])
    assert "canary" not in caplog.text


def test_slacks_own_question_whether_we_are_there_is_answered(entrance: Entrance) -> None:
    answer = entrance.slack.deliver({"type": "url_verification", "challenge": "3eZbrw1a", "token": "x"})
    assert (answer.status, answer.body) == (200, {"challenge": "3eZbrw1a"})


@pytest.mark.parametrize("wrong", ["app", "team"])
def test_a_payload_for_another_app_or_workspace_is_turned_away(entrance: Entrance, wrong: str) -> None:
    slack = entrance.slack
    slack.say(entrance.maria, entrance.dm, "120")
    event = copy.deepcopy(slack.last_payload)
    event["event"]["ts"] = "1.000001"
    slack.command(entrance.maria, entrance.dm, "/pledge", "status")
    command = dict(slack.last_payload)
    command["trigger_id"] = "another"
    slack.click(entrance.maria, entrance.channel, entrance.ours(entrance.channel), "pledge.save")
    click = dict(slack.last_payload)
    click["trigger_id"] = "yet another"
    entrance.heard.clear()
    for payload in (event, command, click):
        _make_foreign(payload, wrong)
        assert slack.deliver(payload).ok
    assert (entrance.heard, entrance.kept()) == ([], 3)


def _make_foreign(payload: dict[str, Any], wrong: str) -> None:
    if wrong == "app":
        payload["api_app_id"] = "A0OTHER"
    elif "event" in payload:
        payload["team_id"] = "T0OTHER"
        payload["authorizations"] = [payload["authorizations"][0] | {"team_id": "T0OTHER"}]
    elif "command" in payload:
        payload["team_id"] = "T0OTHER"
    else:
        payload["team"] = {"id": "T0OTHER", "domain": "other"}


# Kept before acknowledged


def test_what_could_not_be_saved_is_not_acknowledged_and_slacks_next_try_succeeds(entrance: Entrance) -> None:
    entrance.disk.full = True
    entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
    assert entrance.slack.last_answer.status == 500
    assert (entrance.kept(), entrance.effects(), entrance.wakes) == (0, 0, 0)
    entrance.disk.full = False
    assert entrance.slack.redeliver().ok
    assert (entrance.kept(), entrance.effects(), entrance.wakes) == (1, 1, 1)


def test_a_command_or_button_that_could_not_be_saved_shows_slacks_own_error(entrance: Entrance) -> None:
    card = entrance.ours(entrance.channel)
    entrance.disk.full = True
    assert entrance.slack.command(entrance.maria, entrance.dm, "/pledge", "status").status == 500
    assert entrance.slack.click(entrance.maria, entrance.channel, card, "pledge.save").status == 500
    assert (entrance.kept(), entrance.effects()) == (0, 0)


def test_a_listener_that_fails_is_rolled_back_kept_as_failed_and_run_again_by_a_retry(entrance: Entrance) -> None:
    entrance.recorder.then = fail
    entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
    assert entrance.slack.last_answer.ok
    assert entrance.deliveries() == [("event", "failed", 1)]
    assert (entrance.effects(), entrance.told(entrance.maria)) == (0, [])
    entrance.recorder.then = fine
    assert entrance.slack.redeliver().ok
    assert (entrance.deliveries(), entrance.effects()) == ([("event", "handled", 2)], 1)


def test_a_failure_keeps_its_kind_and_never_the_words(entrance: Entrance, caplog: pytest.LogCaptureFixture) -> None:
    entrance.recorder.then = fail
    entrance.slack.say(entrance.maria, entrance.dm, "a canary that nobody may log")
    with entrance.db.read() as session:
        assert session.scalar(select(Delivery.error)) == "RuntimeError"
    assert "canary" not in caplog.text


# Once


def test_one_message_under_eleven_ids_and_in_retries_is_heard_once(entrance: Entrance) -> None:
    slack = entrance.slack
    slack.say(entrance.maria, entrance.dm, "120 so far")
    first = slack.last_payload
    for _ in range(10):
        assert slack.redeliver(first, new_event_id=True).ok
    for number in (1, 2, 3):
        assert slack.deliver(first, retry_num=number).ok
    assert (entrance.kept(), entrance.effects(), len(entrance.heard)) == (1, 1, 1)


def test_a_retry_that_is_the_only_delivery_is_heard(entrance: Entrance) -> None:
    slack = entrance.slack
    slack.receive_with(lambda _headers, _body: (503, ""))
    slack.say(entrance.maria, entrance.dm, "120 so far")
    slack.receive_with(entrance.receive)
    assert slack.deliver(slack.last_payload, retry_num=2).ok
    assert entrance.effects() == 1


def test_a_mention_comes_twice_and_is_heard_once(entrance: Entrance) -> None:
    entrance.slack.say(entrance.maria, entrance.channel, f"<@{BOT}> RTD pledges to train 250")
    answers = [answer.status for _, answer in entrance.slack.deliveries]
    assert answers == [200, 200]
    assert (entrance.kept(), entrance.effects()) == (1, 1)
    (heard,) = entrance.heard
    assert (heard.text, heard.addressed, heard.in_dm) == ("RTD pledges to train 250", True, False)


def test_a_mention_under_our_message_is_heard_once_too(entrance: Entrance) -> None:
    card = entrance.ours(entrance.channel)
    entrance.slack.say(entrance.maria, entrance.channel, f"<@{BOT}> make it 300", thread_ts=card)
    assert [(one.text, one.thread_ts) for one in entrance.heard] == [("make it 300", card)]


def test_a_mention_in_a_direct_message_is_heard_once(entrance: Entrance) -> None:
    entrance.slack.say(entrance.maria, entrance.dm, f"<@{BOT}> 120 so far")
    assert [one.text for one in entrance.heard] == ["120 so far"]


def test_five_copies_at_the_same_moment_have_one_effect(entrance: Entrance) -> None:
    slack = entrance.slack
    entrance.directory.actor(entrance.maria)
    slack.say(entrance.maria, slack.add_channel("elsewhere", [entrance.maria]), "120 so far")
    payload = copy.deepcopy(slack.last_payload)
    payload["event"] |= {"channel": entrance.dm, "channel_type": "im"}
    answers = at_once(5, lambda _: slack.redeliver(payload, new_event_id=True).status)
    assert (entrance.effects(), entrance.kept()) == (1, 1)
    assert set(answers) <= {200, 500}


# What is not ours to keep


def test_a_channel_message_that_is_not_for_us_is_neither_kept_nor_logged(
    entrance: Entrance, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="bot")
    slack = entrance.slack
    theirs = slack.say(entrance.maria, entrance.channel, "a canary between two people")
    slack.say(entrance.maria, entrance.channel, "a canary in their own thread", thread_ts=theirs)
    slack.edit(entrance.maria, entrance.channel, theirs, "a canary, corrected")
    slack.delete(entrance.maria, entrance.channel, slack.say(entrance.maria, entrance.channel, "a canary too many"))
    assert {answer.status for _, answer in slack.deliveries} == {200}
    assert (entrance.kept(), entrance.heard) == (0, [])
    assert "canary" not in caplog.text


def test_a_plain_reply_under_one_of_our_messages_is_heard(entrance: Entrance) -> None:
    card = entrance.ours(entrance.channel)
    entrance.slack.say(entrance.maria, entrance.channel, "make it 300", thread_ts=card)
    assert [(one.text, one.thread_ts, one.addressed) for one in entrance.heard] == [("make it 300", card, False)]


UNHANDLED_SUBTYPES = (
    "assistant_app_thread", "bot_add", "bot_message", "bot_remove", "channel_archive", "channel_convert_to_private",
    "channel_join", "channel_leave", "channel_name", "channel_posting_permissions", "channel_purpose",
    "channel_topic", "channel_unarchive", "document_mention", "ekm_access_denied", "file_comment", "group_join",
    "group_leave", "group_topic", "huddle_thread", "me_message", "message_replied", "pinned_item",
    "reminder_add", "reply_broadcast", "sh_room_created", "tombstone", "unpinned_item", "a_subtype_of_next_year",
)  # fmt: skip


def test_subtypes_we_do_not_handle_are_acknowledged_and_do_nothing(entrance: Entrance) -> None:
    slack = entrance.slack
    slack.receive_with(lambda _headers, _body: (503, ""))
    slack.say(entrance.maria, entrance.dm, f"<@{BOT}> 120 so far")
    payload = slack.last_payload
    slack.receive_with(entrance.receive)
    for number, subtype in enumerate(UNHANDLED_SUBTYPES):
        one = copy.deepcopy(payload)
        one["event"] |= {"subtype": subtype, "ts": f"{number}.000001"}
        assert slack.redeliver(one, new_event_id=True).ok
    assert (entrance.kept(), entrance.heard) == (0, [])


@pytest.mark.parametrize("author", ["ourselves", "another bot", "slackbot"])
def test_what_bots_write_is_not_heard(entrance: Entrance, author: str) -> None:
    slack = entrance.slack
    other = slack.add_person("Other Bot", bot=True)
    slack.receive_with(lambda _headers, _body: (503, ""))
    slack.say(entrance.maria, entrance.dm, "120 so far")
    payload = copy.deepcopy(slack.last_payload)
    slack.receive_with(entrance.receive)
    who = {"ourselves": {"user": BOT, "bot_id": "B0BOT"}, "another bot": {"user": other, "bot_id": "B0OTHER"}}
    payload["event"] |= who.get(author, {"user": "USLACKBOT"})
    assert slack.redeliver(payload, new_event_id=True).ok
    assert (entrance.kept(), entrance.heard) == (0, [])


def test_events_and_payloads_nobody_listens_to_are_acknowledged_and_do_nothing(entrance: Entrance) -> None:
    slack, maria = entrance.slack, entrance.maria
    card = entrance.ours(entrance.channel)
    answers = [
        slack.open_home(maria).status,
        slack.user_change(maria, name="Maria Sample").status,
        slack.click(maria, entrance.channel, card, "pledge.nothing").status,
        slack.shortcut(maria, "nobody.listens", entrance.channel, card).status,
        slack.deliver(_event(slack, {"type": "reaction_added", "user": maria, "event_ts": "1.000001"})).status,
        slack.deliver(_event(slack, {"type": "channel_archive", "user": maria, "event_ts": "1.000002"})).status,
        slack.deliver({"type": "block_suggestion", "user": {"id": maria}, "api_app_id": "A0PLEDGE"}).status,
    ]
    assert set(answers) == {200}
    assert (entrance.kept(), entrance.heard) == (0, [])


def test_a_payload_that_lacks_what_it_should_have_is_acknowledged_and_not_kept(entrance: Entrance) -> None:
    slack, maria = entrance.slack, entrance.maria
    user, gone = {"id": maria}, {"type": "message", "subtype": "message_deleted", "deleted_ts": "1.000001"}
    before = {"user": maria, "text": "x", "ts": "1.000001"}
    edited = {"type": "message", "subtype": "message_changed", "channel": entrance.dm}
    events: list[dict[str, Any]] = [
        gone | {"previous_message": before},
        gone | {"channel": entrance.dm},
        gone | {"channel": entrance.dm, "previous_message": {"ts": "1.000001"}},
        edited | {"message": {"ts": "1.000001", "text": "x"}, "previous_message": before},
        edited | {"message": {"user": maria, "text": "x"}},
        edited,
        {"type": "message", "user": maria, "text": "x", "ts": "1.000001"},
        {"type": "app_mention", "user": maria, "text": "x", "ts": "1.000001"},
        {"type": "user_change"},
        {},
    ]
    others: list[dict[str, Any]] = [
        {"type": "block_actions", "user": user, "trigger_id": "t1", "actions": []},
        {"type": "block_actions", "user": user, "trigger_id": "t2"},
        {"type": "block_actions", "user": user, "trigger_id": "t3", "actions": [{"value": "abc"}]},
        {"type": "view_submission", "user": user},
        {"type": "message_action", "user": user, "trigger_id": "t4"},
        {"type": "a_type_of_next_year", "user": user},
        {"user": user},
    ]
    for one in [*({"type": "event_callback", "event_id": "E1", "event": event} for event in events), *others]:
        assert slack.deliver(one).status == 200, one
    assert (entrance.kept(), entrance.heard) == (0, [])


def _event(slack: FakeSlack, inner: dict[str, Any]) -> dict[str, Any]:
    return payloads.event(slack, inner)


# Edits and deletions


@pytest.mark.parametrize("place", ["dm", "mention", "reply"])
def test_an_edit_and_a_deletion_name_the_message_itself(entrance: Entrance, place: str) -> None:
    slack, maria = entrance.slack, entrance.maria
    channel = entrance.dm if place == "dm" else entrance.channel
    thread = entrance.ours(channel) if place == "reply" else None
    mention = f"<@{BOT}> " if place == "mention" else ""
    ts = slack.say(maria, channel, f"{mention}120 so far", thread_ts=thread)
    slack.edit(maria, channel, ts, f"{mention}112 so far")
    slack.delete(maria, channel, ts)
    said = [(one.change, one.text, one.ts, one.thread_ts, one.actor.user_id) for one in entrance.heard]
    assert said == [
        ("said", "120 so far", ts, thread, maria),
        ("edited", "112 so far", ts, thread, maria),
        ("deleted", "", ts, thread, maria),
    ]
    assert (entrance.kept(), entrance.effects()) == (3, 3)


def test_two_edits_of_one_message_are_two_and_a_redelivered_one_is_one(entrance: Entrance) -> None:
    slack, maria = entrance.slack, entrance.maria
    ts = slack.say(maria, entrance.dm, "120")
    slack.edit(maria, entrance.dm, ts, "112")
    slack.redeliver(new_event_id=True)
    slack.edit(maria, entrance.dm, ts, "113")
    slack.redeliver()
    assert [one.text for one in entrance.heard] == ["120", "112", "113"]


def test_a_link_that_slack_unfolds_is_no_edit(entrance: Entrance) -> None:
    slack, maria = entrance.slack, entrance.maria
    ts = slack.say(maria, entrance.dm, "120, see <https://example.org>")
    said = slack.messages(maria)[0]
    before = dict(slack.last_payload["event"])
    slack.deliver(payloads.changed(slack, said, before))
    assert [(one.change, one.ts) for one in entrance.heard] == [("said", ts)]


# Refused, in the place where the person looks


def test_a_refused_message_is_answered_in_a_direct_message_once(entrance: Entrance) -> None:
    entrance.recorder.then = refuse("undo.nothing")
    entrance.slack.say(entrance.maria, entrance.dm, "undo")
    entrance.slack.redeliver()
    assert entrance.told(entrance.dm) == ["You have changed nothing that could be undone."]
    assert (entrance.effects(), entrance.deliveries()) == (0, [("event", "handled", 1)])


def test_a_message_refused_in_the_open_is_answered_alone_and_the_thread_says_so(entrance: Entrance) -> None:
    entrance.recorder.then = refuse("undo.nothing")
    entrance.slack.say(entrance.maria, entrance.channel, f"<@{BOT}> undo")
    assert entrance.told(entrance.maria) == ["You have changed nothing that could be undone."]
    assert entrance.told(entrance.channel) == ["Sent to you."]


def test_a_refused_click_is_answered_in_a_direct_message(entrance: Entrance) -> None:
    card = entrance.ours(entrance.channel)
    entrance.recorder.then = refuse("undo.already")
    assert entrance.slack.click(entrance.maria, entrance.channel, card, "pledge.save").ok
    assert entrance.told(entrance.maria) == ["That was undone already."]
    assert entrance.effects() == 0


def test_a_refused_command_is_answered_to_the_asker_alone(entrance: Entrance) -> None:
    entrance.recorder.then = refuse("undo.nothing")
    answer = entrance.slack.command(entrance.maria, entrance.channel, "/pledge", "undo")
    assert answer.body["response_type"] == "ephemeral"
    assert answer.body["text"] == "You have changed nothing that could be undone."
    assert [one.only_for for one in entrance.slack.ephemerals] == [entrance.maria]
    assert (entrance.effects(), entrance.told(entrance.maria)) == (0, [])


def test_a_command_that_has_an_answer_gives_it(entrance: Entrance) -> None:
    entrance.recorder.then = lambda _heard: blockkit.message(blockkit.says("120 of 250"))
    entrance.slack.command(entrance.maria, entrance.channel, "/pledge", "status")
    assert [(one.only_for, one.text) for one in entrance.slack.ephemerals] == [(entrance.maria, "120 of 250")]


def test_what_a_person_did_and_that_failed_is_told_to_them_in_words(entrance: Entrance) -> None:
    slack, maria = entrance.slack, entrance.maria
    card = entrance.ours(entrance.channel)
    entrance.recorder.then = fail
    assert slack.command(maria, entrance.channel, "/pledge", "status").body["text"].startswith(FAILED)
    assert slack.click(maria, entrance.channel, card, "pledge.save").ok
    assert [one.startswith(FAILED) for one in entrance.told(maria)] == [True]
    entrance.recorder.then = fine
    open_form(entrance)
    entrance.recorder.then = fail
    errors = slack.submit(maria, {"words": "250"}).body["errors"]
    assert errors["words"].startswith(FAILED)


# Forms


def open_form(entrance: Entrance) -> dict[str, Any]:
    entrance.slack.command(entrance.maria, entrance.channel, "/pledge")
    (form,) = entrance.slack.views(entrance.maria)
    entrance.heard.clear()
    return dict(form)


def test_a_form_with_an_error_stays_open_and_can_be_sent_again(entrance: Entrance) -> None:
    open_form(entrance)
    entrance.recorder.then = refuse("undo.nothing", "due")
    answer = entrance.slack.submit(entrance.maria, {"words": "250 employees", "due": "2020-01-01"})
    assert answer.body["response_action"] == "errors"
    assert answer.body["errors"] == {"due": "You have changed nothing that could be undone."}
    assert len(entrance.slack.views(entrance.maria)) == 1
    assert entrance.effects() == 0
    entrance.recorder.then = fine
    assert entrance.slack.submit(entrance.maria, {"words": "250 employees"}).ok
    assert (entrance.slack.views(entrance.maria), entrance.effects()) == ([], 1)


def test_an_error_without_a_field_of_its_own_stands_at_the_first(entrance: Entrance) -> None:
    open_form(entrance)
    entrance.recorder.then = refuse("undo.nothing", "no_such_field")
    assert list(entrance.slack.submit(entrance.maria, {"words": "250"}).body["errors"]) == ["words"]


def test_a_form_sent_twice_has_one_effect(entrance: Entrance) -> None:
    form = open_form(entrance)
    values = {"words": "250 employees"}
    first = entrance.slack.submit(entrance.maria, values, view=form)
    second = entrance.slack.submit(entrance.maria, values, view=form)
    assert (first.status, second.status, second.body) == (200, 200, None)
    assert (entrance.effects(), entrance.deliveries()) == (1, [("form", "handled", 1)])


@pytest.mark.parametrize("mended", [False, True], ids=["first try", "after an error"])
def test_a_form_sent_five_times_at_the_same_moment_has_one_effect(entrance: Entrance, mended: bool) -> None:
    form = open_form(entrance)
    values = {"words": "250 employees"}
    if mended:
        entrance.recorder.then = refuse("undo.nothing", "due")
        entrance.slack.submit(entrance.maria, values, view=form)
        entrance.recorder.then = fine
    answers = at_once(5, lambda _: entrance.slack.submit(entrance.maria, values, view=copy.deepcopy(form)).status)
    assert (answers, entrance.effects()) == ([200] * 5, 1)


def test_a_form_may_lead_to_another(entrance: Entrance) -> None:
    open_form(entrance)
    entrance.recorder.then = lambda _heard: a_form("pledge.second", meta="abc")
    answer = entrance.slack.submit(entrance.maria, {"words": "250"})
    assert answer.body["response_action"] == "update"
    assert [view["callback_id"] for view in entrance.slack.views(entrance.maria)] == ["pledge.second"]
    entrance.recorder.then = fine
    assert entrance.slack.submit(entrance.maria, {"words": "300"}).ok
    second = entrance.heard[-1]
    assert isinstance(second, Form)
    assert (second.callback, second.meta, second.values) == ("pledge.second", "abc", {"words": "300", "due": None})
    assert entrance.slack.views(entrance.maria) == []


def test_a_form_nobody_listens_to_closes(entrance: Entrance) -> None:
    entrance.recorder.opening = lambda _heard: a_form("forgotten")
    open_form(entrance)
    assert entrance.slack.submit(entrance.maria, {"words": "250"}).ok
    assert (entrance.kept(), entrance.heard) == (0, [])


# Forms that are only opened


@pytest.mark.parametrize("by", ["command", "click", "shortcut"])
def test_a_form_is_opened_first_and_filled_then_and_nothing_is_kept(entrance: Entrance, by: str) -> None:
    slack, maria = entrance.slack, entrance.maria
    card = entrance.ours(entrance.channel)
    {
        "command": lambda: slack.command(maria, entrance.channel, "/pledge"),
        "click": lambda: slack.click(maria, entrance.channel, card, "pledge.change"),
        "shortcut": lambda: slack.shortcut(maria, "pledge.record", entrance.channel, card),
    }[by]()
    assert [call.method for call in slack.calls() if call.method.startswith("views.")] == ["views.open", "views.update"]
    assert [view["callback_id"] for view in slack.views(maria)] == ["pledge.new"]
    (heard,) = entrance.heard
    assert isinstance(heard, {"command": Command, "click": Click, "shortcut": Shortcut}[by])
    assert heard.actor.key == f"T0HOME:{maria}"
    assert entrance.kept() == 0


def test_a_slow_database_still_opens_the_form_at_once(database: Database, slack: FakeSlack) -> None:
    with ThreadPoolExecutor(1) as later:
        entrance = Entrance(database, slack, later)
        awake = threading.Event()
        entrance.disk.before = awake.wait
        answer = slack.command(entrance.maria, entrance.channel, "/pledge")
        assert answer.ok
        assert [view["callback_id"] for view in slack.views(entrance.maria)] == ["one_moment"]
        awake.set()
        slack.wait_for(lambda: slack.views(entrance.maria)[0]["callback_id"] == "pledge.new")


def test_a_form_that_may_not_be_opened_says_why(entrance: Entrance) -> None:
    entrance.recorder.opening = refuse("undo.nothing")
    entrance.slack.command(entrance.maria, entrance.channel, "/pledge")
    (view,) = entrance.slack.views(entrance.maria)
    assert view["blocks"][0]["text"]["text"] == "You have changed nothing that could be undone."
    assert view["submit"] is None


def test_a_form_that_could_not_be_built_says_so(entrance: Entrance) -> None:
    entrance.recorder.opening = fail
    entrance.slack.command(entrance.maria, entrance.channel, "/pledge")
    (view,) = entrance.slack.views(entrance.maria)
    assert view["blocks"][0]["text"]["text"].startswith(FAILED)


@pytest.mark.parametrize(
    "fault",
    [Fault.error_of("expired_trigger_id"), Fault.RESET_BEFORE, Fault.RESET_AFTER_ACCEPT, Fault.status_before(503)],
    ids=["expired", "reset before", "reset after", "503"],
)
@pytest.mark.parametrize("method", ["views.open", "views.update", "users.info"])
def test_a_form_slack_will_not_open_or_fill_breaks_nothing(entrance: Entrance, method: str, fault: Fault) -> None:
    entrance.slack.faults.next(method, fault)
    assert entrance.slack.command(entrance.maria, entrance.channel, "/pledge").ok
    assert len(entrance.slack.calls("views.open")) == 1


# Who it was


def test_while_slack_will_not_say_who_it_was_nothing_is_acknowledged(entrance: Entrance) -> None:
    """Without a name a contact's answer would be a stranger's, politely refused and lost."""
    entrance.slack.faults.next("users.info", Fault.RESET_BEFORE)
    entrance.slack.say(entrance.maria, entrance.dm, "120 so far")
    assert entrance.slack.last_answer.status == 500
    assert (entrance.heard, entrance.kept()) == ([], 0)
    assert entrance.slack.redeliver().ok
    assert [one.actor.team_id for one in entrance.heard] == ["T0HOME"]


def test_the_people_mentioned_come_along_as_slack_knows_them(entrance: Entrance) -> None:
    alex = entrance.slack.add_person("Alex Example", tz="Europe/London")
    entrance.slack.command(entrance.maria, entrance.channel, "/pledge", f"contact RTD <@{alex}|alex>")
    (command,) = entrance.heard
    assert [(one.name, one.zone) for one in command.people.values()] == [("Alex Example", "Europe/London")]


def at_once(count: int, act: Any) -> list[Any]:
    """Do it so many times at the same moment."""
    gate = threading.Barrier(count)

    def one(number: int) -> Any:
        gate.wait(10)
        return act(number)

    with ThreadPoolExecutor(count) as threads:
        return list(threads.map(one, range(count)))
