"""What Slack sends becomes small values that say who did what where."""

from __future__ import annotations

from typing import Any

import pytest

from bot.deliveries import payloads
from bot.deliveries.identity import arrival_of, author_of
from bot.deliveries.payloads import Actor

MARIA = Actor("U1", "T0HOME", "Maria Example", ours=True)
BOT = "U0BOT"


def said(**event: Any) -> dict[str, Any]:
    given = {"type": "message", "channel": "C1", "user": "U1", "ts": "1.5", "text": "120 so far"}
    return {"type": "event_callback", "team_id": "T0HOME", "event_id": "Ev1", "event": given | event}


def edited(**message: Any) -> dict[str, Any]:
    inner = {"user": "U1", "ts": "1.5", "text": "130 so far", "edited": {"user": "U1", "ts": "2.5"}} | message
    return said(subtype="message_changed", ts="2.6", message=inner, user=None)


def deleted() -> dict[str, Any]:
    before = {"user": "U1", "ts": "1.5", "text": "120 so far", "thread_ts": "1.0"}
    return said(subtype="message_deleted", ts="3.6", deleted_ts="1.5", previous_message=before, user=None)


def read(payload: dict[str, Any]) -> payloads.Message:
    return payloads.read_message(payload["event"], MARIA, {}, BOT)


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("120 &amp; counting &lt;so far&gt;", "120 & counting <so far>"),
        ("see <https://example.com/a|our page>", "see our page"),
        ("see <https://example.com/a>", "see example.com/a"),
        ("write <mailto:a@example.com|a@example.com>", "write a@example.com"),
        ("call <tel:2095550142>", "call 2095550142"),
        ("<@U2> did it", "<@U2> did it"),
        ("&amp;lt;", "&lt;"),
    ],
)
def test_a_text_is_what_its_author_saw(written: str, seen: str) -> None:
    assert payloads.plain_text(written) == seen


def test_everybody_mentioned_is_found_once_in_order() -> None:
    assert payloads.mentioned("<@U2> and <@W3|anna> and <@U2>") == ["U2", "W3"]
    assert payloads.without_mentions("<@U2> did it") == "did it"


def test_a_message_in_a_channel() -> None:
    message = read(said(text=f"<@{BOT}> RTD trained 85 more", thread_ts="1.0"))
    assert (message.text, message.addressed, message.in_dm, message.change) == (
        "RTD trained 85 more",
        True,
        False,
        "said",
    )
    assert (message.key, message.thread) == ("C1:1.5", "1.0")


def test_a_direct_message_starts_a_thread_of_its_own() -> None:
    message = read(said(channel="D1", channel_type="im"))
    assert (message.in_dm, message.addressed, message.thread_ts, message.thread) == (True, False, None, "1.5")


def test_a_root_is_not_its_own_reply() -> None:
    assert read(said(thread_ts="1.5")).thread_ts is None


def test_an_edit_names_the_message_it_edits() -> None:
    message = read(edited())
    assert (message.change, message.ts, message.text) == ("edited", "1.5", "130 so far")


def test_a_deletion_names_the_message_that_went_and_has_no_words() -> None:
    message = read(deleted())
    assert (message.change, message.ts, message.text, message.thread_ts) == ("deleted", "1.5", "", "1.0")


@pytest.mark.parametrize("payload", [said, edited])
def test_what_was_forwarded_stands_apart_and_a_page_that_slack_unfolded_is_nobodys(payload: Any) -> None:
    shared = {"is_share": True, "text": "a &amp; b", "fallback": "[a day] a & b"}
    quoted, page = {"is_msg_unfurl": True, "fallback": "c"}, {"from_url": "https://example.com", "text": "40 drivers"}
    message = read(payload(attachments=[shared, page, quoted]))
    assert message.forwarded == "a & b\nc"
    assert "40" not in message.text


def test_an_edit_brings_the_files_of_its_message_and_a_deletion_none() -> None:
    files = [{"id": "F1", "name": "list.pdf"}]
    assert [one.id for one in read(edited(files=files)).files] == ["F1"]
    gone = deleted()
    gone["event"]["previous_message"]["files"] = files
    assert read(gone).files == ()


@pytest.mark.parametrize("payload", [said(), edited(), deleted()])
def test_the_author_is_found_in_every_kind_of_message(payload: dict[str, Any]) -> None:
    assert author_of(payload) == "U1"


def test_the_author_of_a_command_and_of_a_click() -> None:
    assert author_of({"command": "/pledge", "user_id": "U1"}) == "U1"
    assert author_of({"type": "block_actions", "user": {"id": "U1"}}) == "U1"
    assert author_of({"type": "block_actions"}) is None


# What the inbox knows a payload by


def identity(payload: dict[str, Any]) -> str:
    return arrival_of(payload).identity


def test_the_same_message_under_another_event_id_is_the_same() -> None:
    assert identity(said()) == identity(said() | {"event_id": "Ev2"})


def test_what_is_not_the_same_is_told_apart() -> None:
    kinds = [said(), said(ts="1.6"), said(channel="C2"), said(type="app_mention"), edited(), deleted()]
    kinds += [edited(edited={"ts": "9.9"}), said() | {"team_id": "T2"}]
    assert len({identity(one) for one in kinds}) == len(kinds)


def test_forms_commands_and_clicks_are_known_by_their_own_ids() -> None:
    command = {"command": "/pledge", "trigger_id": "t1"}
    click = {"type": "block_actions", "trigger_id": "t1"}
    form = {"type": "view_submission", "trigger_id": "t9", "view": {"id": "V1"}}
    assert [identity(one) for one in (command, click, form)] == ["command:t1", "block_actions:t1", "form:V1"]
    assert arrival_of(command).event_id is None


# Clicks, forms and shortcuts


def a_click(action: dict[str, Any], **more: Any) -> payloads.Click:
    payload = {
        "type": "block_actions", "trigger_id": "t1", "channel": {"id": "C1"}, "container": {"message_ts": "1.5"},
        "actions": [{"action_ts": "2.5", **action}],
    }  # fmt: skip
    return payloads.read_click(payload | more, MARIA)


def test_a_button_says_its_verb_and_its_row() -> None:
    click = a_click({"action_id": "desk.answer:1", "value": "row"}, message={"ts": "1.5", "thread_ts": "1.0"})
    assert (click.action, click.value, click.channel, click.message_ts) == ("desk.answer", "row", "C1", "1.5")
    assert (click.ts, click.thread_ts, click.key) == ("2.5", "1.0", "t1")


def test_a_choice_and_a_date_are_values_too() -> None:
    assert a_click({"action_id": "a.b", "selected_option": {"value": "one"}}).value == "one"
    assert a_click({"action_id": "a.b", "selected_date": "2023-05-09"}).value == "2023-05-09"


def test_a_click_in_the_home_is_answered_in_the_persons_own_messages() -> None:
    click = a_click({"action_id": "a.b", "value": "1"}, channel=None, container={"type": "view"})
    assert (click.channel, click.message_ts) == (click.actor.user_id, "")


def test_a_form_gives_its_values_by_block_and_none_for_what_was_left() -> None:
    state = {
        "words": {"x": {"type": "plain_text_input", "value": "we will"}},
        "left": {"x": {"type": "plain_text_input", "value": None}},
        "kind": {"x": {"type": "static_select", "selected_option": {"value": "train"}}},
        "none": {"x": {"type": "static_select", "selected_option": None}},
        "due": {"x": {"type": "datepicker", "selected_date": "2023-05-09"}},
        "flags": {"x": {"type": "checkboxes", "selected_options": [{"value": "a"}, {"value": "b"}]}},
        "empty": {},
    }
    view = {"id": "V1", "callback_id": "pledge.new", "private_metadata": "row", "state": {"values": state}}
    form = payloads.read_form({"type": "view_submission", "view": view}, MARIA)
    assert (form.callback, form.meta, form.view_id) == ("pledge.new", "row", "V1")
    assert form.values == {
        "words": "we will", "left": None, "kind": "train", "none": None, "due": "2023-05-09", "flags": ["a", "b"],
        "empty": None,
    }  # fmt: skip


def test_what_a_form_sends_back_as_it_was_shown_was_not_touched() -> None:
    def block(name: str, **element: Any) -> dict[str, Any]:
        return {"type": "input", "block_id": name, "element": element}

    blocks = [
        block("number", initial_value="250"), block("words", initial_value="we will\ntrain"), block("new"),
        block("due", initial_date="2023-05-09"), block("kind", initial_option={"value": "train"}), {"type": "section"},
    ]  # fmt: skip
    state = {
        "number": {"x": {"value": "250"}}, "words": {"x": {"value": "we will\n train"}}, "new": {"x": {"value": "x"}},
        "due": {"x": {"selected_date": "2023-05-10"}}, "kind": {"x": {"selected_option": {"value": "train"}}},
    }  # fmt: skip
    view = {"id": "V1", "callback_id": "draft.changed", "blocks": blocks, "state": {"values": state}}
    form = payloads.read_form({"type": "view_submission", "view": view}, MARIA)
    assert form.values["number"] == "250"
    assert form.touched.values == {"number": None, "words": None, "new": "x", "due": "2023-05-10", "kind": None}


def test_a_command_is_what_was_typed() -> None:
    payload = {"command": "/pledge", "text": " status &amp; more ", "channel_id": "C1", "trigger_id": "t1"}
    command = payloads.read_command(payload, MARIA, {})
    assert (command.text, command.channel, command.key) == ("status & more", "C1", "t1")


def test_a_shortcut_names_the_message_and_its_author() -> None:
    message = {"ts": "1.5", "thread_ts": "1.0", "text": "we will train 250", "user": "U2"}
    payload = {"callback_id": "record_pledge", "channel": {"id": "C1"}, "message": message, "trigger_id": "t1"}
    shortcut = payloads.read_shortcut(payload, MARIA)
    assert (shortcut.text, shortcut.author_id, shortcut.ts, shortcut.thread_ts) == (
        "we will train 250",
        "U2",
        "1.5",
        "1.0",
    )


def test_somebody_without_a_team_is_nobody_of_ours() -> None:
    assert Actor("U1").key == "None:U1"
    assert not Actor("U1").ours
