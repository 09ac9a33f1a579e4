"""People write, press and use shortcuts in the fake Slack, and a Bolt app hears of it as from the real one."""

import json

import pytest
from slack_sdk.webhook import WebhookClient

from tests.fake_slack import BOT, HOME_TEAM, FakeSlack, RefusedError
from tests.fake_slack.a_bot import Bot, a_button, a_menu


def test_a_mention_comes_as_message_and_as_app_mention_with_one_ts(slack: FakeSlack, bot: Bot) -> None:
    ann = slack.add_person("Ann")
    channel = slack.add_channel("stockton", [ann])
    ts = slack.say(ann, channel, f"<@{BOT}> RTD pledges to train 250 employees")
    events = [body["event"] for body in bot.heard]
    assert [(e["type"], e["ts"], e["channel"], e["team"]) for e in events] == [
        ("message", ts, channel, HOME_TEAM),
        ("app_mention", ts, channel, HOME_TEAM),
    ]
    assert (events[0]["channel_type"], "user_team" in events[0]) == ("channel", False)


def test_a_person_of_another_workspace_is_named_with_their_team(slack: FakeSlack, bot: Bot) -> None:
    partner = slack.add_person("Partner", team="T0PARTNER")
    channel = slack.add_channel("with-partners", [partner], shared=True)
    slack.say(partner, channel, "we trained 20")
    body = bot.heard[-1]
    assert (body["team_id"], body["is_ext_shared_channel"], body["event"]["user_team"]) == (
        HOME_TEAM,
        True,
        "T0PARTNER",
    )
    with pytest.raises(RefusedError, match="slash"):
        slack.command(partner, channel, "/pledge", "status")


def test_an_edit_and_a_deletion_tell_what_was_there_before(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    dm = slack.dm(maria)
    ts = slack.say(maria, dm, "120")
    slack.edit(maria, dm, ts, "210")
    edit = bot.heard[-1]["event"]
    assert (edit["subtype"], edit["message"]["text"], edit["previous_message"]["text"]) == (
        "message_changed", "210", "120",
    )  # fmt: skip
    assert edit["message"]["edited"]["user"] == maria
    slack.delete(maria, dm, ts)
    deletion = bot.heard[-1]["event"]
    assert (deletion["subtype"], deletion["deleted_ts"], deletion["channel"]) == ("message_deleted", ts, dm)
    assert slack.messages(maria) == []


def test_a_reply_in_a_thread_names_its_parent(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    ours = bot.client.chat_postMessage(channel=maria, text="How far are you?")["ts"]
    reply = slack.say(maria, slack.dm(maria), "half", thread_ts=ours)
    event = bot.heard[-1]["event"]
    assert (event["thread_ts"], event["parent_user_id"]) == (ours, BOT)
    assert slack.message(slack.dm(maria), reply).thread_ts == ours  # type: ignore[union-attr]


def test_a_button_is_pressed_only_where_it_stands(slack: FakeSlack, bot: Bot) -> None:
    maria, other = slack.add_person("Maria"), slack.add_person("Other")
    row = {"type": "actions", "block_id": "row", "elements": [a_button("save", "p1"), a_menu("six", action_id="stage")]}
    again = {"type": "actions", "block_id": "again", "elements": [a_button("save", "p2")]}
    ts = bot.client.chat_postMessage(channel=maria, text="A card", blocks=[row, again])["ts"]
    dm = slack.dm(maria)
    assert slack.click(maria, dm, ts, "save", "p2").ok
    body = bot.heard[-1]
    action = body["actions"][0]
    assert (action["block_id"], action["value"], body["user"]["team_id"]) == ("again", "p2", HOME_TEAM)
    assert (body["message"]["ts"], body["container"]["message_ts"], body["channel"]["id"]) == (ts, ts, dm)
    slack.click(maria, dm, ts, "stage", "Six")
    assert bot.heard[-1]["actions"][0]["selected_option"]["value"] == "six"
    assert bot.heard[-1]["state"]["values"]["row"]["stage"]["selected_option"]["value"] == "six"
    for wrong in (("save", None), ("save", "p3"), ("undo", None), ("stage", "seven")):
        with pytest.raises(RefusedError):
            slack.click(maria, dm, ts, *wrong)
    with pytest.raises(RefusedError):
        slack.click(other, dm, ts, "save", "p1")


def test_an_answer_through_the_response_url_works_five_times(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    row = {"type": "actions", "elements": [a_button("save", "p1")]}
    ts = bot.client.chat_postMessage(channel=maria, text="A card", blocks=[row])["ts"]
    slack.click(maria, slack.dm(maria), ts, "save")
    respond = WebhookClient(bot.heard[-1]["response_url"], retry_handlers=[])
    assert respond.send(text="only you").status_code == 200
    respond.send(text="all of you", response_type="in_channel")
    respond.send(text="saved", replace_original=True)
    assert [m.text for m in slack.ephemerals] == ["only you"]
    assert [m.text for m in slack.messages(maria)] == ["saved", "all of you"]
    assert respond.send(text="").status_code == 400
    respond.send(text=".", delete_original=True)
    last = respond.send(text="once more")
    assert (last.status_code, json.loads(last.body)["error"]) == (404, "used_url")


def test_a_shortcut_brings_the_message_it_was_used_on(slack: FakeSlack, bot: Bot) -> None:
    ann, bea = slack.add_person("Ann"), slack.add_person("Bea")
    channel = slack.add_channel("stockton", [ann, bea])
    ts = slack.say(bea, channel, "we will train 40")
    assert slack.shortcut(ann, "record", channel, ts).ok
    body = bot.heard[-1]
    assert (body["type"], body["message"]["user"], body["user"]["id"]) == ("message_action", bea, ann)


def test_a_person_who_changes_is_announced(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.user_change(maria, tz="Europe/Madrid")
    assert bot.heard[-1]["event"]["user"]["tz"] == "Europe/Madrid"


def test_a_deactivated_person_does_nothing_and_nobody_writes_where_they_are_not(slack: FakeSlack) -> None:
    gone, ann = slack.add_person("Gone", deleted=True), slack.add_person("Ann")
    channel = slack.add_channel("stockton", [])
    with pytest.raises(RefusedError):
        slack.say(gone, slack.dm(gone), "hello")
    with pytest.raises(RefusedError):
        slack.say(ann, channel, "hello")
