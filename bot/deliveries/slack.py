"""The door from Slack: one transaction per delivery, then the acknowledgement.

Bolt checks signatures and speaks both transports. Our part stands before its listeners, because Bolt would otherwise
acknowledge before we have saved, and would walk through every listener's pattern for each payload.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from datetime import datetime
from itertools import compress
from typing import Any, NamedTuple

from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.middleware import Middleware
from slack_sdk import WebClient
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from bot.deliveries import answers, identity, inbox, payloads
from bot.deliveries.directory import Directory, Home
from bot.deliveries.letters import keepable
from bot.deliveries.listeners import Listeners
from bot.deliveries.opening import Opening
from bot.deliveries.payloads import Click, Command, Form, Heard, Message, Payload
from bot.deliveries.reader import Reader
from bot.deliveries.retrying import Patience
from bot.deliveries.sieve import Sieve
from bot.ground import blockkit, origin
from bot.ground.db import Database
from bot.ground.refusal import Refused
from bot.ground.trouble import ailment_of
from bot.ground.words import say
from bot.notices import outbox
from bot.notices.courier import NO_ANSWER

log = logging.getLogger(__name__)

FOUND_TOGETHER = 5
"""Found messages in one transaction: alone each would wait for the disk for longer than it takes to be heard, and so
many hold the writer's turn for less than a tenth of a second.
"""


class Unreadable(NamedTuple):
    """A payload of a shape that nobody foresaw."""

    error: Exception


class Failed(NamedTuple):
    """What becomes of a delivery whose listener failed."""

    state: inbox.State


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
        patience: Patience,
    ) -> None:
        self._db, self._home, self._listeners, self._now, self._wake = db, home, listeners, now, wake
        self._patience = patience
        self._sieve = Sieve(db, home, directory)
        self._reader = Reader(directory, home)
        self._opening = Opening(db, client, self._reader, listeners, now, later)

    def process(self, *, req: BoltRequest, **_: Any) -> BoltResponse:
        """What Bolt calls. Given a mere function it would first take the payload apart in its own way."""
        try:
            return self.receive(req)
        except DBAPIError as error:
            if ailment_of(error) is None:
                raise
            return answers.not_kept()  # The database has said what ails it.

    def receive(self, req: BoltRequest) -> BoltResponse:
        """The answer to one payload. What could not be committed raises: Bolt answers 500 and Slack tries again."""
        payload: Payload = keepable(req.body)
        if payload.get("type") == "url_verification":
            return answers.in_json({"challenge": payload.get("challenge")})
        if not self._for_us(payload, req.context.team_id):
            return answers.heard()
        if self._opening.looks_home(payload):
            return self._opening.show_home(payload)
        if (opener := self._opening.opener(payload)) is not None:
            return self._opening.open(payload, opener)
        answer = self._handle(payload) if self._wanted(payload) else answers.heard()
        if (payload.get("view") or {}).get("type") == "home":
            self._opening.show_home(payload)  # What was pressed there may stand there no more.
        return answer

    def find(self, found: Sequence[Payload]) -> list[bool]:
        """What Slack never delivered: through the same door, in this order. Says of each whether it was for us."""
        for_us = [self._wanted(payload) for payload in found]
        wanted = [keepable(payload) for payload in compress(found, for_us)]
        for start in range(0, len(wanted), FOUND_TOGETHER):
            self._handle(*wanted[start : start + FOUND_TOGETHER])
        return for_us

    def _wanted(self, payload: Payload) -> bool:
        return self._sieve.wanted(payload, self._listeners.forms, self._listeners.clicks)

    def _for_us(self, payload: Payload, team: str | None) -> bool:
        """`team` is the workspace the app is installed in, which Bolt finds in each kind of payload."""
        app, ours = payload.get("api_app_id"), self._home
        if (ours.app_id and app and app != ours.app_id) or (team and team != ours.team_id):
            log.warning("A payload for another app or workspace was turned away.")
            return False
        return True

    # One transaction, then the acknowledgement

    def _handle(self, *some: Payload) -> BoltResponse:
        """The answer to the last of them."""
        understood = [(identity.arrival_of(payload), self._understood(payload)) for payload in some]
        now = self._now()
        with self._db.write(short=True) as session:
            for arrival, heard in understood:
                answer = self._take(session, arrival, heard, now)
        self._wake()
        return answer

    def _take(self, session: Session, arrival: inbox.Arrival, heard: Heard | Unreadable, now: datetime) -> BoltResponse:
        delivery = inbox.keep(session, arrival, now)
        if delivery is None:
            return self._of_a_copy(session, heard, arrival)
        return self._answer(session, delivery, heard, now)

    def _of_a_copy(self, session: Session, heard: Heard | Unreadable, arrival: inbox.Arrival) -> BoltResponse:
        """A form may have failed, been sent once more with something else in it, and been saved by us in between."""
        before = inbox.payload_before(session, arrival) if isinstance(heard, Form) else None
        if isinstance(heard, Form) and heard.values and before and payloads.fields_of(before) != heard.values:
            told = say(self._listeners.speaks(session, heard.actor), "form.saved_meanwhile")
            return answers.error_at(str(next(iter(heard.values))), told)
        return answers.heard()

    def again(self, delivery_id: int, as_of: float | None) -> inbox.State | None:
        """Try a delivery that failed once more, just as when it came; gives what has become of it.

        `as_of` is on the machine's clock: None comes back when it is not due by then, or was seen to meanwhile. A
        person may ask for one at any time, with None for `as_of`.
        """
        with self._db.read() as session:
            payload = inbox.kept_payload(session, delivery_id)
        if payload is None:
            return None
        heard, now = self._understood(payload), self._now()
        with self._db.write(short=True) as session:
            delivery = inbox.take_failed(session, delivery_id, as_of)
            if delivery is None:
                return None
            outcome = self._outcome(session, delivery, heard, now)
            if not isinstance(outcome, Failed):
                self._answer_late(session, delivery, heard, outcome, now)
        self._wake()
        return outcome.state if isinstance(outcome, Failed) else "handled"

    def _understood(self, payload: Payload) -> Heard | Unreadable:
        """Raises when Slack cannot say just now who somebody is; what nobody can read is kept all the same."""
        try:
            return self._reader.read(payload)
        except NO_ANSWER:
            raise
        except Exception as error:
            return Unreadable(error)

    def _outcome(self, session: Session, delivery: inbox.Kept, heard: Heard | Unreadable, now: datetime) -> Any:
        """What the listener answers, the refusal it gives, or that it failed; its delivery is marked accordingly."""
        try:
            with session.begin_nested(), origin.ids_from(session, f"{delivery.identity}:{delivery.attempts}"):
                result = self._listen(session, delivery, heard, now)
        except Refused as refused:
            inbox.mark_handled(session, delivery, still_open=isinstance(heard, Form))
            return refused
        except Exception as error:
            if ailment_of(error) is not None:
                raise  # Not the listener's fault, and no way to write it down.
            log.exception("A listener failed on delivery %s (%s).", delivery.id, delivery.kind)
            return Failed(self._patience.failed(session, delivery, error))
        inbox.mark_handled(session, delivery, still_open=isinstance(result, dict))
        return result

    def _answer(self, session: Session, delivery: inbox.Kept, heard: Heard | Unreadable, now: datetime) -> BoltResponse:
        outcome = self._outcome(session, delivery, heard, now)
        if isinstance(outcome, Failed):
            if isinstance(heard, Message | Unreadable):
                return answers.heard()
            return self._tell(session, delivery, heard, Refused("failed.kept"), now)
        if isinstance(outcome, Refused):
            assert not isinstance(heard, Unreadable)
            return self._tell(session, delivery, heard, outcome, now)
        return answers.acknowledge(outcome)

    def _answer_late(
        self, session: Session, delivery: inbox.Kept, heard: Heard | Unreadable, outcome: Any, now: datetime
    ) -> None:
        """The moment has passed in which Slack would show an answer in its place: it goes into the direct message."""
        if isinstance(heard, Unreadable):
            return
        if isinstance(outcome, Refused) and isinstance(heard, Message | Click):
            self._tell(session, delivery, heard, outcome, now)
            return
        if isinstance(outcome, Refused):
            sentence = answers.sentence_of(outcome, self._listeners.speaks(session, heard.actor))
            outcome = blockkit.message(blockkit.says(sentence))
        if isinstance(outcome, blockkit.Message):
            key = f"answer:{delivery.identity}:{delivery.attempts}"
            outbox.post(session, key, outbox.To(heard.actor.user_id), outcome, now)

    def _listen(self, session: Session, delivery: inbox.Kept, heard: Heard | Unreadable, now: datetime) -> Any:
        if isinstance(heard, Unreadable):
            raise heard.error
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
        of_it = (session, delivery, message.channel, message.ts)
        known = inbox.known_of_message(*of_it)
        if message.files and message.change == "edited" and inbox.is_first(*of_it):
            message = replace(message, change="said")  # Files are taken once, with the first words that are heard.
        if not known.newer:
            self._listeners.message(session, message, now)
        if known.deleted:
            self._listeners.message(session, replace(message, change="deleted", text=""), now)
        return None

    def _tell(
        self, session: Session, delivery: inbox.Kept, heard: Heard, refused: Refused, now: datetime
    ) -> BoltResponse:
        """Say it where the person looks: in the form, in the command's own answer, else in a direct message."""
        language = self._listeners.speaks(session, heard.actor)
        sentence = answers.sentence_of(refused, language)
        if isinstance(heard, Form) and heard.values:
            field_id = refused.field if refused.field in heard.values else next(iter(heard.values))
            return answers.error_at(str(field_id), sentence)
        words = blockkit.message(blockkit.says(sentence))
        if isinstance(heard, Command):
            return answers.acknowledge(words)
        key = f"refused:{delivery.identity}:{delivery.attempts}"
        if isinstance(heard, Message) and heard.in_dm:
            outbox.post(session, key, outbox.To(heard.channel, heard.thread_ts), words, now)
            return answers.heard()
        outbox.post(session, key, outbox.To(heard.actor.user_id), words, now)
        if isinstance(heard, Message):
            pointer = blockkit.message(blockkit.says(say(language, "refused.sent_to_you")))
            outbox.post(session, f"{key}:pointer", outbox.To(heard.channel, heard.thread), pointer, now)
        return answers.heard()


def bolt_app(door: Door, client: WebClient, signing_secret: str | None) -> App:
    """Bolt with our door before its listeners. Its log would print whole bodies: only errors pass."""
    quiet = logging.getLogger("slack_bolt")
    quiet.setLevel(logging.ERROR)
    bolt = App(
        name="pledgekeeper",  # Bolt would else read the source of every module on the stack to find one.
        client=client,
        signing_secret=signing_secret or "socket mode has no signatures",
        process_before_response=True,
        token_verification_enabled=False,
        request_verification_enabled=signing_secret is not None,
        before_authorize=door,
        logger=quiet,
    )
    verifying = logging.getLogger("slack_bolt.RequestVerification")
    verifying.setLevel(logging.INFO)
    verifying.addFilter(_without_the_body)
    return bolt


def _without_the_body(record: logging.LogRecord) -> bool:
    """That somebody knocked with a wrong signature is worth a line; Bolt would print all that they sent."""
    record.levelno, record.levelname = logging.WARNING, "WARNING"
    record.msg, record.args = "A request whose signature is wrong, or older than five minutes, was turned away.", None
    return True
