"""What people do in Slack: write, edit, delete, click, fill in forms; each returns what the bot answered."""

import math
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from . import fields, payloads, shapes
from .checks import view_problems
from .deliveries import Deliveries
from .methods import ApiError
from .methods_chat import say_back
from .methods_views import MOST_VIEWS
from .things import BOT, Answer, Channel, Message, Payload, Person, RefusedError, ResponseUrl


class People(Deliveries):
    """A world whose people act."""

    base_url: str

    # -- writing

    def say(
        self, user: str, channel: str, text: str, thread_ts: str | None = None, attachments: Sequence[Payload] = ()
    ) -> str:
        """Write a message; the bot hears it as `message`, and as `app_mention` too when it is named."""
        place = self._place(user, channel)
        if place.archived:
            raise RefusedError(f"{channel} is archived")
        message = Message(channel, self.new_ts(), user, text)
        message.thread_ts = self._thread(channel, thread_ts)
        message.attachments = [*attachments]
        self.post(message)
        if BOT in place.members:
            self.tell(payloads.said(self, message))
            if f"<@{BOT}>" in text and not place.with_person:
                self.tell(payloads.said(self, message, "app_mention"))
        return message.ts

    def forward(self, user: str, channel: str, words: str, text: str = "") -> str:
        """*Forward message*: somebody else's `words`, with or without a `text` of their own."""
        shared = {"is_share": True, "is_msg_unfurl": True, "text": words, "fallback": f"[a day] {words}"}
        return self.say(user, channel, text, attachments=[shared])

    def drop(
        self, user: str, channel: str, name: str, data: bytes, text: str = "", size: int | None = None,
        thread_ts: str | None = None,
    ) -> str:  # fmt: skip
        """Drop a file, with or without words; gives the message's ts. `size` is what Slack says it has."""
        place, file_id = self._place(user, channel), self.new_id("F")
        self.files[file_id] = {
            "id": file_id, "name": name, "title": name, "size": len(data) if size is None else size, "data": data,
            "url_private_download": f"{self.base_url}files-pri/{file_id}/download/{name}",
            "permalink": f"https://coalition.slack.com/files/{user}/{file_id}/{quote(name)}",
        }  # fmt: skip
        message = Message(channel, self.new_ts(), user, text)
        message.thread_ts = self._thread(channel, thread_ts)
        message.files = [self.files[file_id]]
        self.post(message)
        assert BOT in place.members
        self.tell(payloads.said(self, message))
        return message.ts

    def edit(self, user: str, channel: str, ts: str, text: str) -> Answer:
        message, before = self._own(user, channel, ts)
        with self.changed:
            message.text, message.edited = text, {"user": user, "ts": self.new_ts()}
            self.changed.notify_all()
        return self.tell(payloads.changed(self, message, before))

    def delete(self, user: str, channel: str, ts: str) -> Answer:
        message, before = self._own(user, channel, ts)
        self.take_away(message)
        return self.tell(payloads.deleted(self, message, before))

    def command(self, user: str, channel: str, name: str, text: str = "") -> Answer:
        """A slash command; what the bot answers is shown to this person."""
        place = self._place(user, channel)
        if self.people[user].external:
            raise RefusedError("people of other workspaces cannot use slash commands")
        answer = self.deliver(payloads.command(self, self.base_url, user, place, name, text))
        if answer.ok and answer.body:
            self._show(ResponseUrl(user, channel, None), answer.body)
        return answer

    # -- clicking

    def click(self, user: str, channel: str, ts: str, action_id: str, value: Any = None) -> Answer:
        """Press a button or choose an option (its value or its text) in a message."""
        self._place(user, channel)
        message = self.message(channel, ts) or self.ephemeral(channel, ts)
        if message is None or message.only_for not in (None, user):
            raise RefusedError(f"{user} sees no message {ts} in {channel}")
        block, one = fields.find(message.blocks, action_id, value)
        if one["type"] != "button":
            message.state.setdefault(block["block_id"], {})[action_id] = fields.chosen(one, value)
        action = fields.action(block, one, value)
        return self.deliver(payloads.click(self, self.base_url, user, message, action))

    def click_in_view(
        self, user: str, action_id: str, value: Any = None, values: dict[str, Any] | None = None
    ) -> Answer:
        """Press or choose in the top form, or in the Home when no form is open; `values` are filled in so far."""
        self._acting(user)
        open_now = self.views(user)
        view = open_now[-1] if open_now else self.home(user)
        if view is None:
            raise RefusedError(f"{user} has neither a form nor a Home")
        block, one = fields.find(view["blocks"], action_id, value)
        if block["type"] == "input" and not block.get("dispatch_action"):
            raise RefusedError(f"{action_id} stands in an input that does not dispatch")
        typed = dict(values or {}) | ({} if one["type"] in ("button", "overflow") else {action_id: value})
        with self.changed:
            view["state"] = {"values": fields.state(view["blocks"], typed, finished=False)}
        return self.deliver(payloads.click_in_view(self, user, view, fields.action(block, one, value)))

    def shortcut(self, user: str, callback_id: str, channel: str, ts: str) -> Answer:
        """A shortcut from the menu of a message."""
        self._place(user, channel)
        message = self.message(channel, ts)
        if message is None:
            raise RefusedError(f"no message {ts} in {channel}")
        return self.deliver(payloads.shortcut(self, self.base_url, user, callback_id, message))

    # -- forms

    def submit(self, user: str, values: dict[str, Any] | None = None, view: Payload | None = None) -> Answer:
        """Fill in the top form (or `view`, even one already gone: a second press) and submit it."""
        self._acting(user)
        form = view or self._top(user)
        filled = fields.state(form["blocks"], values or {})
        answer = self.deliver(payloads.submission(self, user, form, filled))
        if answer.ok:
            self._after_submit(user, form, answer.body or {})
        return answer

    def close(self, user: str, everything: bool = False) -> Answer | None:
        """Close the top form; the bot hears of it when the form asked for that."""
        form = self._top(user)
        with self.changed:
            self.stacks[user] = [] if everything or form["clear_on_close"] else self.stacks[user][:-1]
            self.changed.notify_all()
        if not form["notify_on_close"]:
            return None
        return self.deliver(payloads.closed(self, user, form, everything or form["clear_on_close"]))

    def open_home(self, user: str, tab: str = "home") -> Answer:
        self._acting(user)
        return self.tell(payloads.home_opened(self, user, tab))

    def user_change(self, user: str, **new: Any) -> Answer:
        """Change a person's zone, language, guest flags…; the bot hears of it."""
        for key, value in new.items():
            if not hasattr(self.people[user], key):
                raise RefusedError(f"a person has no {key}")
            setattr(self.people[user], key, value)
        return self.tell(payloads.user_change(self, user))

    def _after_submit(self, user: str, form: Payload, body: Payload) -> None:
        """Do to the stack what the bot's answer says."""
        action = body.get("response_action")
        if action == "errors":
            self._check_errors(form, body.get("errors"))
            return
        with self.changed:
            stack = self.stacks.setdefault(user, [])
            at = next((n for n, one in enumerate(stack) if one["id"] == form["id"]), math.inf)
            if action == "clear":
                stack.clear()
            elif action == "push" and len(stack) < MOST_VIEWS:
                stack.append(shapes.view(self, self._good(body), parent=form))
            elif action == "update" and isinstance(at, int):
                stack[at] = shapes.view(self, self._good(body), keep=stack[at])
            elif action is None and isinstance(at, int):
                del stack[at]
            elif action not in (None, "update"):
                raise RefusedError(f"Slack cannot do this with a form: {action!r} on {len(stack)} forms")
            self.changed.notify_all()

    def _good(self, body: Payload) -> Payload:
        found = view_problems(body.get("view"))
        if found:
            raise RefusedError(f"Slack refuses the form: {found}")
        return dict(body["view"])

    def _check_errors(self, form: Payload, errors: Any) -> None:
        inputs = {block["block_id"] for block in form["blocks"] if block["type"] == "input"}
        if not errors or not set(errors) <= inputs:
            raise RefusedError(f"errors must stand at inputs: {errors} is not within {sorted(inputs)}")

    # -- who and where

    def _acting(self, user: str) -> Person:
        one = self.people[user]
        if one.deleted:
            raise RefusedError(f"{one.name} is deactivated")
        return one

    def _place(self, user: str, channel: str) -> Channel:
        self._acting(user)
        place = self.channels[channel]
        if user not in place.members:
            raise RefusedError(f"{user} is not in {channel}")
        return place

    def _thread(self, channel: str, thread_ts: str | None) -> str | None:
        if thread_ts is None:
            return None
        parent = self.message(channel, thread_ts)
        if parent is None:
            raise RefusedError(f"no message {thread_ts} in {channel}")
        parent.thread_ts = parent.thread_ts or parent.ts
        return parent.thread_ts

    def _own(self, user: str, channel: str, ts: str) -> tuple[Message, Payload]:
        self._place(user, channel)
        message = self.message(channel, ts)
        if message is None or message.user != user:
            raise RefusedError(f"{user} has no message {ts} in {channel}")
        return message, shapes.message(self, message)

    def _top(self, user: str) -> Payload:
        if not self.views(user):
            raise RefusedError(f"{user} has no form open")
        return self.views(user)[-1]

    def _show(self, url: ResponseUrl, body: Any) -> None:
        try:
            with self.changed:
                say_back(self, url, body if isinstance(body, dict) else {"text": str(body)})
                self.changed.notify_all()
        except ApiError as refused:
            raise RefusedError(f"Slack refuses the answer: {refused.answer}") from refused
