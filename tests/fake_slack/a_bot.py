"""A Bolt app that listens to the fake Slack in its own tests, and the blocks it shows."""

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import websocket
from slack_bolt import App, BoltRequest
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk import WebClient

from tests.fake_slack import FakeSlack

Transport = Literal["http", "socket", "direct"]


class BusyServer(WSGIServer):
    """The standard one lets five callers wait and turns the sixth away."""

    request_queue_size = 128


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
            hang_up(handler)
    else:
        server = make_server("127.0.0.1", 0, SlackRequestHandler(bot.app), BusyServer, QuietHandler)
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


def hang_up(handler: SocketModeHandler) -> None:
    """Close a socket without the ten seconds that its client sometimes waits on a connection it has just closed."""
    handler.client.auto_reconnect_enabled = False
    session = handler.client.current_session
    if session is not None and session.sock is not None:
        # The pong wakes the reading thread, which then sees that it is to end.
        session.keep_running = False
        with contextlib.suppress(websocket.WebSocketException, OSError, AttributeError):
            session.sock.ping()
        handler.client.current_session_runner.shutdown()  # type: ignore[no-untyped-call]
    handler.close()  # type: ignore[no-untyped-call]
