"""Requests that only open a form, or look at the Home: answered at once, and not kept.

Slack gives three seconds, so a "one moment" view is opened before any database work, then updated.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor
from datetime import datetime

from slack_bolt import BoltResponse
from slack_sdk import WebClient

from bot.deliveries import answers, payloads
from bot.deliveries.listeners import Listeners, Opener, View
from bot.deliveries.payloads import Actor, Payload
from bot.deliveries.reader import Reader
from bot.deliveries.sieve import action_of
from bot.ground import blockkit
from bot.ground.db import Database
from bot.ground.refusal import Refused
from bot.ground.words import FALLBACK, say
from bot.notices.courier import NO_ANSWER

TURN_PAGE = "home.page"
"""The buttons that turn the Home's page carry its number."""

log = logging.getLogger(__name__)


class Opening:
    def __init__(
        self,
        db: Database,
        client: WebClient,
        reader: Reader,
        listeners: Listeners,
        now: Callable[[], datetime],
        later: Executor,
    ) -> None:
        self._db, self._client, self._reader, self._listeners = db, client, reader, listeners
        self._now, self._later = now, later

    def opener(self, payload: Payload) -> Opener | None:
        """What builds the form, if that is all that was asked for."""
        if "command" in payload:
            bare = payloads.read_command(payload, Actor(payload["user_id"]), {})
            return self._listeners.command_opens(bare)
        if payload.get("type") == "block_actions":
            return self._listeners.click_opens.get(action_of(payload))
        if payload.get("type") == "message_action":
            return self._listeners.shortcut_opens.get(str(payload.get("callback_id")))
        return None

    def open(self, payload: Payload, opener: Opener) -> BoltResponse:
        words = say("en", "form.one_moment")
        moment = blockkit.modal("one_moment", "Pledgekeeper", [blockkit.says(words)], None, say("en", "form.close"))
        try:
            opened = self._client.views_open(trigger_id=payload["trigger_id"], view=moment)
        except NO_ANSWER as error:
            log.warning("Slack did not open a form: %s", type(error).__name__)
            return answers.heard()
        self._later.submit(self._fill, opened["view"]["id"], payload, opener)
        return answers.heard()

    # The Home, which is built anew whenever somebody looks

    def looks_home(self, payload: Payload) -> bool:
        event = payload.get("event") or {}
        opened = event.get("type") == "app_home_opened" and event.get("tab") == "home"
        return opened or action_of(payload) == TURN_PAGE

    def show_home(self, payload: Payload) -> BoltResponse:
        self._later.submit(self._publish, payload)
        return answers.heard()

    def _publish(self, payload: Payload) -> None:
        page = payloads.read_click(payload, Actor("")).value if action_of(payload) == TURN_PAGE else ""
        try:
            actor = self._reader.actor(payload)
            with self._db.read() as session:
                view = self._listeners.home(session, actor, int(page) if page.isdecimal() else 0, self._now())
            self._client.views_publish(user_id=actor.user_id, view=view)
        except NO_ANSWER as error:
            log.warning("Slack did not take a Home: %s", type(error).__name__)
        except Exception:
            log.exception("A Home could not be built.")

    def _fill(self, view_id: str, payload: Payload, opener: Opener) -> None:
        view = self._built(payload, opener)
        try:
            self._client.views_update(view_id=view_id, view=view)
        except NO_ANSWER as error:
            log.warning("Slack did not take a form: %s", error)

    def _built(self, payload: Payload, opener: Opener) -> View:
        language = FALLBACK
        try:
            opening = self._reader.read(payload)
            with self._db.read() as session:
                language = self._listeners.speaks(session, opening.actor)
                return opener(session, opening, self._now())
        except Refused as refused:
            return answers.refusal_view(refused, language)
        except Exception:
            log.exception("A form could not be built.")
            return answers.refusal_view(Refused("failed"), language)
