"""A payload taken apart: what was said or done, and by whom, as Slack knows them."""

from __future__ import annotations

from bot.deliveries import identity, payloads
from bot.deliveries.directory import Directory, Home
from bot.deliveries.payloads import Actor, Heard, Payload, People


class Reader:
    def __init__(self, directory: Directory, home: Home) -> None:
        self._directory, self._home = directory, home

    def actor(self, payload: Payload) -> Actor:
        """Whose doing it is. Raises when Slack cannot say just now."""
        return self._directory.actor(identity.author_of(payload))

    def read(self, payload: Payload) -> Heard:
        """Raises when Slack cannot say just now who somebody is, and on a payload of a shape nobody foresaw."""
        actor = self._directory.actor(identity.author_of(payload))
        if "event" in payload:
            event = payload["event"]
            people = self._mentioned(str((event.get("message") or event).get("text") or ""))
            return payloads.read_message(event, actor, people, self._home.bot_user_id)
        if "command" in payload:
            return payloads.read_command(payload, actor, self._mentioned(payload.get("text") or ""))
        if payload["type"] == "block_actions":
            return payloads.read_click(payload, actor)
        if payload["type"] == "message_action":
            return payloads.read_shortcut(payload, actor)
        return payloads.read_form(payload, actor)

    def _mentioned(self, text: str) -> People:
        return self._directory.people(user for user in payloads.mentioned(text) if user != self._home.bot_user_id)
