"""People act in the fake Slack and a Bolt app answers: over signed HTTP, through a socket, by a plain call."""

import json
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from slack_bolt import App, BoltRequest
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk import WebClient
from slack_sdk.webhook import WebhookClient

from tests.fake_slack import BOT, HOME_TEAM, FakeSlack, RefusedError

Transport = Literal["http", "socket", "direct"]


class QuietHandler(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nothing to say."""


def a_section(text: str, **more: Any) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def a_button(action_id: str, value: str) -> dict[str, Any]:
    text = {"type": "plain_text", "text": value}
    return {"type": "button", "action_id": action_id, "value": value, "text": text}


def an_input(action_id: str, element: dict[str, Any], **more: Any) -> dict[str, Any]:
    label = {"type": "plain_text", "text": action_id}
    element = {"action_id": action_id, **element}
    return {"type": "input", "block_id": f"{action_id}_block", "label": label, "element": element, **more}


def a_menu(*values: str, **more: Any) -> dict[str, Any]:
    options = [{"text": {"type": "plain_text", "text": value.title()}, "value": value} for value in values]
    return {"type": "static_select", "options": options, **more}


def a_form(*blocks: dict[str, Any], **more: Any) -> dict[str, Any]:
    words = {key: {"type": "plain_text", "text": key} for key in ("title", "submit", "close")}
    return {"type": "modal", **words, "blocks": list(blocks), **more}


class Bot:
    """A Bolt app that writes down every payload it gets and answers as the test tells it."""

    def __init__(self, slack: FakeSlack) -> None:
        self.heard: list[dict[str, Any]] = []
        self.client = WebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])
        self.app = App(client=self.client, signing_secret=slack.signing_secret, process_before_response=True)
        self.app.logger.setLevel(logging.CRITICAL)
        self.answer_to_submit: dict[str, Any] = {}
        self.app.use(self._note)
        self.app.event("message")(lambda: None)
        self.app.event("app_mention")(lambda: None)
        self.app.event("app_home_opened")(lambda: None)
        self.app.event("user_change")(lambda: None)
        self.app.action("save")(lambda ack: ack())
        self.app.action("stage")(lambda ack: ack())
        self.app.shortcut("record")(lambda ack: ack())
        self.app.command("/pledge")(self._command)
        self.app.view("pledge")(lambda ack: ack(**self.answer_to_submit))
        self.app.view_closed("pledge")(lambda ack: ack())

    def _note(self, body: dict[str, Any], next: Callable[[], None]) -> None:  # noqa: A002
        self.heard.append(body)
        next()

    def _command(self, ack: Any, command: dict[str, Any]) -> None:
        if not command["text"]:
            self.client.views_open(trigger_id=command["trigger_id"], view=PLEDGE_FORM)
            ack()
        else:
            ack(text=f"you said {command['text']}", blocks=[a_section("shown to you alone")])


PLEDGE_FORM = a_form(
    an_input("number", {"type": "number_input", "is_decimal_allowed": False, "min_value": "0"}),
    an_input("words", {"type": "plain_text_input", "initial_value": "as said"}),
    an_input("kind", a_menu("training", "materials"), optional=True),
    an_input("due", {"type": "datepicker", "initial_date": "2023-05-09"}, optional=True),
    callback_id="pledge",
    notify_on_close=True,
)


@contextmanager
def connected(slack: FakeSlack, bot: Bot, transport: Transport) -> Iterator[None]:
    if transport == "direct":
        slack.receive_with(lambda headers, body: _dispatched(bot.app, headers, body))
        yield
    elif transport == "socket":
        handler = SocketModeHandler(bot.app, app_token=slack.app_token, ping_interval=1)
        handler.connect()  # type: ignore[no-untyped-call]
        try:
            yield
        finally:
            handler.close()  # type: ignore[no-untyped-call]
    else:
        server = make_server("127.0.0.1", 0, SlackRequestHandler(bot.app), handler_class=QuietHandler)
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        slack.request_url = f"http://127.0.0.1:{server.server_port}/slack/events"
        yield
        server.shutdown()
        server.server_close()
        thread.join()


def _dispatched(app: App, headers: dict[str, str], body: str) -> tuple[int, str]:
    answer = app.dispatch(BoltRequest(body=body, headers=dict(headers)))
    return answer.status, answer.body


@pytest.fixture
def slack(request: pytest.FixtureRequest) -> Iterator[FakeSlack]:
    with FakeSlack(transport=getattr(request, "param", "direct")) as running:
        yield running


@pytest.fixture
def bot(slack: FakeSlack) -> Iterator[Bot]:
    bot = Bot(slack)
    kind: Transport = "http" if slack.http else "socket" if slack.sockets else "direct"
    with connected(slack, bot, kind):
        yield bot


every_transport = pytest.mark.parametrize("slack", ["http", "socket", "direct"], indirect=True)


@every_transport
def test_a_whole_conversation_works_over_each_transport(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria Ortega")
    dm = slack.dm(maria)
    ts = slack.say(maria, dm, "we trained 120 & more")
    assert slack.last_answer.ok
    assert (bot.heard[-1]["event"]["text"], bot.heard[-1]["event"]["ts"]) == ("we trained 120 & more", ts)
    answer = slack.command(maria, dm, "/pledge", "status")
    assert answer.ok
    assert answer.body["text"] == "you said status"
    assert [m.text for m in slack.ephemerals] == ["you said status"]
    assert slack.command(maria, dm, "/pledge").ok
    bot.answer_to_submit = {"response_action": "errors", "errors": {"number_block": "Too many"}}
    assert slack.submit(maria, {"number": 120}).body["errors"] == {"number_block": "Too many"}
    assert len(slack.views(maria)) == 1
    bot.answer_to_submit = {}
    assert slack.submit(maria, {"number": 120}).ok
    assert slack.views(maria) == []


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


def test_a_redelivery_is_a_retry_or_a_copy_with_a_new_id(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.say(maria, slack.dm(maria), "120")
    first = slack.last_payload
    assert slack.redeliver(first).ok
    assert slack.redeliver(first, new_event_id=True).ok
    ids = [body["event_id"] for body in bot.heard]
    assert ids[0] == ids[1] != ids[2]
    assert len({body["event"]["ts"] for body in bot.heard}) == 1


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


def test_a_form_sends_what_was_typed_and_what_was_prefilled(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.command(maria, slack.dm(maria), "/pledge")
    slack.submit(maria, {"number": 120, "kind_block": "training"})
    body = bot.heard[-1]
    values = body["view"]["state"]["values"]
    assert body["type"] == "view_submission"
    assert values["number_block"]["number"] == {"type": "number_input", "value": "120"}
    assert values["words_block"]["words"]["value"] == "as said"
    assert values["kind_block"]["kind"]["selected_option"]["value"] == "training"
    assert values["due_block"]["due"]["selected_date"] == "2023-05-09"


@pytest.mark.parametrize(
    "values", [{}, {"number": "many"}, {"number": -5}, {"number": 2.5}, {"number": 1, "kind": "x"}, {"nothing": 1}]
)
def test_a_form_that_the_screen_would_hold_back_is_held_back(slack: FakeSlack, bot: Bot, values: Any) -> None:
    maria = slack.add_person("Maria")
    slack.command(maria, slack.dm(maria), "/pledge")
    with pytest.raises(RefusedError):
        slack.submit(maria, values)
    assert bot.heard[-1]["command"] == "/pledge"


def test_the_answer_to_a_form_changes_the_stack(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.command(maria, slack.dm(maria), "/pledge")
    another = a_form(a_section("sure?"), callback_id="pledge")
    bot.answer_to_submit = {"response_action": "push", "view": another}
    slack.submit(maria, {"number": 1})
    first, second = slack.views(maria)
    assert second["previous_view_id"] == second["root_view_id"] == first["id"]
    bot.answer_to_submit = {"response_action": "update", "view": another | {"private_metadata": "new"}}
    slack.submit(maria)
    assert (slack.views(maria)[1]["id"], slack.views(maria)[1]["private_metadata"]) == (second["id"], "new")
    bot.answer_to_submit = {}
    slack.submit(maria)
    assert [view["id"] for view in slack.views(maria)] == [first["id"]]
    bot.answer_to_submit = {"response_action": "clear"}
    slack.submit(maria, {"number": 1})
    assert slack.views(maria) == []


def test_the_same_form_can_be_submitted_twice(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.command(maria, slack.dm(maria), "/pledge")
    form = slack.views(maria)[-1]
    for _ in range(2):
        assert slack.submit(maria, {"number": 1}, view=form).ok
    assert [body["view"]["id"] for body in bot.heard[-2:]] == [form["id"]] * 2


def test_errors_that_stand_at_no_input_are_refused(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.command(maria, slack.dm(maria), "/pledge")
    bot.answer_to_submit = {"response_action": "errors", "errors": {"nowhere": "x"}}
    with pytest.raises(RefusedError):
        slack.submit(maria, {"number": 1})


def test_closing_a_form_is_told_when_it_asked_for_it(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.command(maria, slack.dm(maria), "/pledge")
    slack.close(maria)
    assert (bot.heard[-1]["type"], bot.heard[-1]["is_cleared"]) == ("view_closed", False)
    assert slack.views(maria) == []


def test_a_shortcut_brings_the_message_it_was_used_on(slack: FakeSlack, bot: Bot) -> None:
    ann, bea = slack.add_person("Ann"), slack.add_person("Bea")
    channel = slack.add_channel("stockton", [ann, bea])
    ts = slack.say(bea, channel, "we will train 40")
    assert slack.shortcut(ann, "record", channel, ts).ok
    body = bot.heard[-1]
    assert (body["type"], body["message"]["user"], body["user"]["id"]) == ("message_action", bea, ann)


def test_a_home_is_opened_and_clicked(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    assert slack.open_home(maria).ok
    assert "view" not in bot.heard[-1]["event"]
    row = {"type": "actions", "elements": [a_button("save", "p1")]}
    bot.client.views_publish(user_id=maria, view={"type": "home", "blocks": [row]})
    slack.click_in_view(maria, "save")
    body = bot.heard[-1]
    assert (body["container"]["type"], body["view"]["type"], "channel" in body) == ("view", "home", False)


def test_a_choice_in_a_form_is_dispatched_with_what_is_typed_so_far(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    menu = an_input("stage", a_menu("six", "nine"), dispatch_action=True)
    form = a_form(menu, an_input("words", {"type": "plain_text_input"}), callback_id="pledge")
    bot.client.views_open(trigger_id=slack.new_trigger(maria), view=form)
    slack.click_in_view(maria, "stage", "nine", values={"words": "half"})
    values = bot.heard[-1]["view"]["state"]["values"]
    assert values["stage_block"]["stage"]["selected_option"]["value"] == "nine"
    assert values["words_block"]["words"]["value"] == "half"
    with pytest.raises(RefusedError):
        slack.click_in_view(maria, "words", "x")


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


def test_a_forged_delivery_is_refused_by_the_bot(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.signing_secret = "somebody else's"
    slack.say(maria, slack.dm(maria), "120")
    assert slack.last_answer.status == 401
    assert bot.heard == []


@pytest.mark.parametrize("slack", ["socket"], indirect=True)
def test_an_unacknowledged_envelope_has_no_answer(slack: FakeSlack, bot: Bot) -> None:
    slack.patience = 0.2
    maria = slack.add_person("Maria")
    row = {"type": "actions", "elements": [a_button("nobody_listens", "x")]}
    ts = bot.client.chat_postMessage(channel=maria, text="x", blocks=[row])["ts"]
    answer = slack.click(maria, slack.dm(maria), ts, "nobody_listens")
    assert (answer.status, answer.seconds >= 0.2) == (0, True)


@pytest.mark.parametrize("slack", ["socket"], indirect=True)
def test_two_sockets_share_the_deliveries(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    second = Bot(slack)
    with connected(slack, second, "socket"):
        assert slack.sockets is not None
        assert slack.sockets.wait_for_sockets(2, 5)
        for n in range(6):
            slack.say(maria, slack.dm(maria), f"{n}")
    assert (len(bot.heard), len(second.heard)) == (3, 3)


@pytest.mark.parametrize("slack", ["socket"], indirect=True)
def test_a_bot_asked_to_reconnect_comes_back_and_hears_if_need_be_from_a_retry(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    assert slack.sockets is not None
    assert slack.sockets.wait_for_sockets(1, 5)
    slack.sockets.ask_to_reconnect()
    # Slack's own client opens several sockets on its way back, and closes some with a delivery in them.
    slack.patience = 0.5
    slack.say(maria, slack.dm(maria), "still there?")
    said = slack.last_payload
    tries = iter(range(30))
    while not slack.last_answer.ok and next(tries, None) is not None:
        slack.redeliver(said)
    assert slack.last_answer.ok
    assert bot.heard[-1]["event"]["text"] == "still there?"


def test_nobody_listening_is_no_answer() -> None:
    with FakeSlack(transport="http") as slack:
        slack.request_url = "http://127.0.0.1:1/slack/events"
        maria = slack.add_person("Maria")
        slack.say(maria, slack.dm(maria), "hello?")
        assert slack.last_answer.status == 0


def test_waiting_ends_at_the_change_and_not_before(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    later = threading.Timer(0.05, lambda: bot.client.chat_postMessage(channel=maria, text="here"))
    later.start()
    assert slack.wait_for(lambda: slack.messages(maria))[0].text == "here"
    later.join()
    with pytest.raises(AssertionError, match="nothing came"):
        slack.wait_for(lambda: slack.messages("C404"), timeout=0.01)
