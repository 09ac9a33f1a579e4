"""The door from Slack: one transaction per delivery, then the acknowledgement.

Bolt checks signatures and speaks both transports. Our part stands before its listeners, because Bolt would otherwise
acknowledge before we have saved, and would walk through every listener's pattern for each payload.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.middleware import Middleware
from slack_sdk import WebClient
from sqlalchemy.orm import Session

from bot.ground import answers, blockkit, inbox, outbox, payloads
from bot.ground.courier import NO_ANSWER
from bot.ground.db import Database
from bot.ground.directory import Directory, Home
from bot.ground.payloads import Actor, Click, Command, Form, Heard, Message, Payload, Shortcut
from bot.ground.refusal import Refused
from bot.ground.words import say

log = logging.getLogger(__name__)

View = dict[str, Any]
Opener = Callable[[Session, Any, datetime], View]
"""Builds the form that a command, click or shortcut opens; only reads."""

HANDLED_SUBTYPES = frozenset({None, "file_share", "thread_broadcast", "message_changed", "message_deleted"})


@dataclass
class Listeners:
    """Who listens to what. Rooms put in their buttons and forms; texts go to reception."""

    message: Callable[[Session, Message, datetime], None]
    command: Callable[[Session, Command, datetime], blockkit.Message | None]
    command_opens: Callable[[Command], Opener | None]
    clicks: dict[str, Callable[[Session, Click, datetime], None]] = field(default_factory=dict)
    forms: dict[str, Callable[[Session, Form, datetime], View | None]] = field(default_factory=dict)
    click_opens: dict[str, Opener] = field(default_factory=dict)
    shortcut_opens: dict[str, Opener] = field(default_factory=dict)


class Door(Middleware):
    """Everything Slack tells comes through `receive`."""

    def __init__(
        self,
        db: Database,
        client: WebClient,
        home: Home,
        directory: Directory,
        listeners: Listeners,
        now: Callable[[], datetime],
        wake: Callable[[], None],
        later: Executor,
    ) -> None:
        self._db, self._client, self._home, self._directory = db, client, home, directory
        self._listeners, self._now, self._wake, self._later = listeners, now, wake, later

    def process(self, *, req: BoltRequest, **_: Any) -> BoltResponse:
        """What Bolt calls. Given a mere function it would first take the payload apart in its own way."""
        return self.receive(req)

    def receive(self, req: BoltRequest) -> BoltResponse:
        """The answer to one payload. What could not be committed raises: Bolt answers 500 and Slack tries again."""
        payload: Payload = req.body
        if payload.get("type") == "url_verification":
            return answers.in_json({"challenge": payload.get("challenge")})
        if not self._for_us(payload, req.context.team_id):
            return answers.heard()
        if (opener := self._opener(payload)) is not None:
            return self._open(payload, opener)
        return self._handle(payload) if self._wanted(payload) else answers.heard()

    def _for_us(self, payload: Payload, team: str | None) -> bool:
        """`team` is the workspace the app is installed in, which Bolt finds in each kind of payload."""
        app, ours = payload.get("api_app_id"), self._home
        if (ours.app_id and app and app != ours.app_id) or (team and team != ours.team_id):
            log.warning("A payload for another app or workspace was turned away.")
            return False
        return True

    # What is worth keeping

    def _wanted(self, payload: Payload) -> bool:
        if "event" in payload:
            return self._wanted_event(payload["event"])
        if "command" in payload:
            return True
        if payload.get("type") == "view_submission":
            return str((payload.get("view") or {}).get("callback_id")) in self._listeners.forms
        if payload.get("type") == "block_actions":
            return _action(payload) in self._listeners.clicks
        return False

    def _wanted_event(self, event: Payload) -> bool:
        kind = event.get("type")
        if kind == "user_change":
            self._directory.forget((event.get("user") or {}).get("id", ""))
        if kind not in ("message", "app_mention") or event.get("subtype") not in HANDLED_SUBTYPES:
            return False
        inner = event.get("message") or event.get("previous_message") or event
        if event.get("subtype") == "message_changed" and inner.get("text") == _text_before(event):
            return False  # Slack unfolded a link in it.
        if inner.get("bot_id") or inner.get("user") in (None, self._home.bot_user_id, "USLACKBOT"):
            return False
        if not event.get("channel") or not (event.get("deleted_ts") or inner.get("ts")):
            return False  # Which message it is about cannot be known.
        if event.get("channel_type") == "im" or str(event["channel"]).startswith("D"):
            return bool(kind == "message")
        return self._ours_in_channel(event, inner)

    def _ours_in_channel(self, event: Payload, inner: Payload) -> bool:
        """A channel message that neither mentions the bot nor stands under one of its messages is not ours to keep."""
        if event["type"] == "app_mention":
            return True
        addressed = f"<@{self._home.bot_user_id}" in str(inner.get("text"))
        if addressed:
            # What is said comes as app_mention too, and is handled once, from there; edits and deletions do not.
            return event.get("subtype") in ("message_changed", "message_deleted")
        thread = inner.get("thread_ts")
        if not thread:
            return False
        with self._db.read() as session:
            return outbox.at(session, event["channel"], thread) is not None

    # One transaction, then the acknowledgement

    def _handle(self, payload: Payload) -> BoltResponse:
        heard = self._read(payload)
        now = self._now()
        with self._db.write() as session:
            delivery = inbox.keep(session, payloads.arrival_of(payload), now)
            answer = answers.heard() if delivery is None else None
            if delivery is not None:
                answer = self._answer(session, delivery, heard, now)
        self._wake()
        assert answer is not None
        return answer

    def _answer(self, session: Session, delivery: inbox.Kept, heard: Heard, now: datetime) -> BoltResponse:
        try:
            with session.begin_nested():
                result = self._listen(session, delivery, heard, now)
            inbox.mark_handled(session, delivery, still_open=isinstance(result, dict))
            return answers.acknowledge(result)
        except Refused as refused:
            inbox.mark_handled(session, delivery, still_open=isinstance(heard, Form))
            return self._tell(session, delivery, heard, refused, now)
        except Exception as error:
            log.exception("A listener failed on delivery %s (%s).", delivery.id, delivery.kind)
            inbox.mark_failed(session, delivery, error)
            if isinstance(heard, Message):
                return answers.heard()
            return self._tell(session, delivery, heard, Refused("failed"), now)

    def _listen(self, session: Session, delivery: inbox.Kept, heard: Heard, now: datetime) -> Any:
        if isinstance(heard, Message):
            return self._hear(session, delivery, heard, now)
        if isinstance(heard, Command):
            return self._listeners.command(session, heard, now)
        if isinstance(heard, Click):
            return self._listeners.clicks[heard.action](session, heard, now)
        if isinstance(heard, Form):
            return self._listeners.forms[heard.callback](session, heard, now)
        raise TypeError(f"Nobody listens to {type(heard).__name__}")

    def _hear(self, session: Session, delivery: inbox.Kept, message: Message, now: datetime) -> None:
        """In whatever order they come: an older version than one we know is over, and what was deleted stays hidden."""
        if message.change == "deleted":
            return self._listeners.message(session, message, now)
        known = inbox.known_of_message(session, delivery, message.channel, message.ts)
        if not known.newer:
            self._listeners.message(session, message, now)
        if known.deleted:
            self._listeners.message(session, replace(message, change="deleted", text=""), now)
        return None

    def _tell(
        self, session: Session, delivery: inbox.Kept, heard: Heard, refused: Refused, now: datetime
    ) -> BoltResponse:
        """Say it where the person looks: in the form, in the command's own answer, else in a direct message."""
        sentence = answers.sentence_of(refused, heard.actor)
        if isinstance(heard, Form) and heard.values:
            field_id = refused.field if refused.field in heard.values else next(iter(heard.values))
            return answers.error_at(str(field_id), sentence)
        words = blockkit.message(blockkit.says(sentence))
        if isinstance(heard, Command):
            return answers.acknowledge(words)
        key = f"refused:{delivery.id}:{delivery.attempts}"
        if isinstance(heard, Message) and heard.in_dm:
            outbox.post(session, key, outbox.To(heard.channel, heard.thread_ts), words, now)
            return answers.heard()
        outbox.post(session, key, outbox.To(heard.actor.user_id), words, now)
        if isinstance(heard, Message):
            pointer = blockkit.message(blockkit.says(say(heard.actor.language, "refused.sent_to_you")))
            outbox.post(session, f"{key}:pointer", outbox.To(heard.channel, heard.thread), pointer, now)
        return answers.heard()

    def _read(self, payload: Payload) -> Heard:
        actor = self._directory.actor(payloads.author_of(payload))
        if "event" in payload:
            event = payload["event"]
            people = self._mentioned(str((event.get("message") or event).get("text") or ""))
            return payloads.read_message(event, actor, people, self._home.bot_user_id)
        if "command" in payload:
            return payloads.read_command(payload, actor, self._mentioned(payload.get("text") or ""))
        return (
            payloads.read_click(payload, actor)
            if payload["type"] == "block_actions"
            else payloads.read_form(payload, actor)
        )

    def _mentioned(self, text: str) -> Mapping[str, Actor]:
        return self._directory.people(user for user in payloads.mentioned(text) if user != self._home.bot_user_id)

    # Requests that only open a form

    def _opener(self, payload: Payload) -> Opener | None:
        if "command" in payload:
            bare = payloads.read_command(payload, Actor(payload["user_id"]), {})
            return self._listeners.command_opens(bare)
        if payload.get("type") == "block_actions":
            return self._listeners.click_opens.get(_action(payload))
        if payload.get("type") == "message_action":
            return self._listeners.shortcut_opens.get(str(payload.get("callback_id")))
        return None

    def _open(self, payload: Payload, opener: Opener) -> BoltResponse:
        """Slack gives three seconds, so a "one moment" view is opened before any database work, then updated."""
        words = say("en", "form.one_moment")
        moment = blockkit.modal("one_moment", "Pledgekeeper", [blockkit.says(words)], None, say("en", "form.close"))
        try:
            opened = self._client.views_open(trigger_id=payload["trigger_id"], view=moment)
        except NO_ANSWER as error:
            log.warning("Slack did not open a form: %s", type(error).__name__)
            return answers.heard()
        self._later.submit(self._fill, opened["view"]["id"], payload, opener)
        return answers.heard()

    def _fill(self, view_id: str, payload: Payload, opener: Opener) -> None:
        view = self._built(payload, opener)
        try:
            self._client.views_update(view_id=view_id, view=view)
        except NO_ANSWER as error:
            log.warning("Slack did not take a form: %s", error)

    def _built(self, payload: Payload, opener: Opener) -> View:
        actor = Actor("")
        try:
            actor = self._directory.actor(payloads.author_of(payload))
            opening = self._opening(payload, actor)
            with self._db.read() as session:
                return opener(session, opening, self._now())
        except Refused as refused:
            return answers.refusal_view(answers.sentence_of(refused, actor))
        except Exception:
            log.exception("A form could not be built.")
            return answers.refusal_view(answers.sentence_of(Refused("failed"), actor))

    def _opening(self, payload: Payload, actor: Actor) -> Command | Click | Shortcut:
        if "command" in payload:
            return payloads.read_command(payload, actor, self._mentioned(payload.get("text") or ""))
        return (
            payloads.read_click(payload, actor)
            if payload["type"] == "block_actions"
            else payloads.read_shortcut(payload, actor)
        )


def bolt_app(door: Door, client: WebClient, signing_secret: str | None) -> App:
    """Bolt with our door before its listeners. Its log would print whole bodies: only errors pass."""
    quiet = logging.getLogger("slack_bolt")
    quiet.setLevel(logging.ERROR)
    return App(
        client=client,
        signing_secret=signing_secret or "socket mode has no signatures",
        process_before_response=True,
        token_verification_enabled=False,
        request_verification_enabled=signing_secret is not None,
        before_authorize=door,
        logger=quiet,
    )


def _action(payload: Payload) -> str:
    actions = payload.get("actions") or [{}]
    return str(actions[0].get("action_id", "")).split(":")[0]


def _text_before(event: Payload) -> Any:
    return (event.get("previous_message") or {}).get("text")
