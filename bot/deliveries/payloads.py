"""What Slack sends, parsed at the door into small frozen values; nobody further in sees a payload.

Shapes: docs.slack.dev, "Events API", "Interactivity payloads" and "Slash commands".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from bot.deliveries.shared_files import SharedFile, files_of
from bot.ground.blockkit import unescape
from bot.ground.refusal import Refused

Payload = dict[str, Any]

_MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>")
_LINK = re.compile(r"<(?:(?:https?://|mailto:|tel:)[^|>]*\|([^>]*)|((?:https?://|mailto:|tel:)[^|>]*))>")


@dataclass(frozen=True)
class Actor:
    """A person in Slack, as Slack's own `users.info` tells. `team_id` None means unknown: no rights at all."""

    user_id: str
    team_id: str | None = None
    name: str = ""
    zone: str | None = None
    language: str = "en"
    ours: bool = False
    guest: bool = False
    bot: bool = False
    deleted: bool = False

    @property
    def key(self) -> str:
        return f"{self.team_id}:{self.user_id}"


People = Mapping[str, Actor]


@dataclass(frozen=True)
class Message:
    """Somebody's text. `addressed` when it mentions the bot; `change` says whether it was said, edited or deleted; an
    edit counts as said where it brings files and nothing of its message was heard before.

    `ts` names the message itself, also for an edit or a deletion, `before` what it said until then, where Slack tells.
    `people` are those mentioned in it, by id; `forwarded` is what somebody else wrote and they shared with it.
    """

    actor: Actor
    channel: str
    in_dm: bool
    ts: str
    text: str
    thread_ts: str | None = None
    addressed: bool = False
    change: Literal["said", "edited", "deleted"] = "said"
    edited_ts: str = ""
    before: str = ""
    people: People = field(default_factory=dict)
    files: tuple[SharedFile, ...] = ()
    forwarded: str = ""

    @property
    def key(self) -> str:
        return f"{self.channel}:{self.ts}"

    @property
    def happening(self) -> str:
        """The saying, or this one edit or deletion: whatever is answered once."""
        change = "edited" if self.change == "said" and self.edited_ts else self.change
        return f"{self.key}:{change}{self.edited_ts}"

    @property
    def thread(self) -> str:
        """The thread an answer belongs in: the message's own, or one that starts at it."""
        return self.thread_ts or self.ts


@dataclass(frozen=True)
class Command:
    actor: Actor
    channel: str
    text: str
    trigger_id: str
    people: People = field(default_factory=dict)

    @property
    def key(self) -> str:
        return self.trigger_id


@dataclass(frozen=True)
class Click:
    """A button, select or menu. `action` is the part of the action id before a colon; `value` what it carries;
    `ts` is when, as Slack counts. One on the Home is answered in the direct message: `channel` is the person's id.
    """

    actor: Actor
    action: str
    value: str
    channel: str
    message_ts: str
    trigger_id: str
    ts: str
    thread_ts: str | None = None

    @property
    def key(self) -> str:
        return self.trigger_id


@dataclass(frozen=True)
class Form:
    """A submitted form. `values` by block id; None means "as it was", for Slack may leave an untouched field out.
    `shown` is what they held at first.
    """

    actor: Actor
    callback: str
    meta: str
    values: Mapping[str, Any]
    view_id: str
    shown: Mapping[str, Any] = field(default_factory=dict)

    @property
    def touched(self) -> Form:
        """None also where a field came back as it was shown: somebody else may have changed that meanwhile."""
        put = self.values.items()
        return replace(
            self, values={name: None if _same(value, self.shown.get(name)) else value for name, value in put}
        )

    def whole_number(self, field: str, shown: int | str) -> int:
        """What a field holds; what it was shown with where it was left as it was. Refused there if it is no number."""
        written = self.values.get(field)
        text = str(shown if written is None else written).strip().replace(",", "").replace(" ", "")
        if not text.isdecimal():
            raise Refused("checkin.form.not_a_number", field=field)
        return int(text)


@dataclass(frozen=True)
class Shortcut:
    """A message shortcut: `author_id` wrote `text` at `ts`."""

    actor: Actor
    callback: str
    channel: str
    ts: str
    text: str
    author_id: str | None
    trigger_id: str
    thread_ts: str | None = None


Heard = Message | Command | Click | Form | Shortcut


def plain_text(text: str) -> str:
    """A text as its author saw it: links by their label, entities undone; mentions of people stay `<@U…>`."""
    return unescape(_LINK.sub(lambda link: link.group(1) or link.group(2).split(":", 1)[-1].lstrip("/"), text))


def mentioned(text: str) -> list[str]:
    return list(dict.fromkeys(_MENTION.findall(text)))


def without_mentions(text: str) -> str:
    return _MENTION.sub("", text).strip()


def read_message(event: Payload, actor: Actor, people: People, bot_id: str) -> Message:
    change = {"message_changed": "edited", "message_deleted": "deleted"}.get(event.get("subtype", ""), "said")
    inner = event.get("message") or event.get("previous_message") or event
    text = "" if change == "deleted" else str(inner.get("text") or "")

    def said(written: str) -> str:
        return plain_text(re.sub(rf"<@{bot_id}(\|[^>]*)?>", "", written)).strip()

    return Message(
        actor=actor,
        channel=event["channel"],
        in_dm=event.get("channel_type") == "im" or str(event["channel"]).startswith("D"),
        ts=str(event.get("deleted_ts") or inner["ts"]),
        text=said(text),
        thread_ts=_thread(inner),
        addressed=f"<@{bot_id}" in text,
        change=change,  # type: ignore[arg-type]
        edited_ts=str((inner.get("edited") or {}).get("ts") or "") if change == "edited" else "",
        before=said(str((event.get("previous_message") or {}).get("text") or "")),
        people=people,
        files=files_of(inner) if change != "deleted" else (),
        forwarded="" if change == "deleted" else said(_shared(inner)),
    )


def _shared(message: Payload) -> str:
    """The words of messages that were forwarded with it. A page that Slack unfolded is an attachment too, and no
    message of anybody's.
    """
    attached = (one for one in message.get("attachments") or () if one.get("is_share") or one.get("is_msg_unfurl"))
    return "\n".join(str(one.get("text") or one.get("fallback") or "") for one in attached)


def _thread(message: Payload) -> str | None:
    thread = message.get("thread_ts")
    return str(thread) if thread and thread != message.get("ts") else None


def read_command(payload: Payload, actor: Actor, people: People) -> Command:
    text = plain_text(payload.get("text") or "").strip()
    return Command(actor, payload["channel_id"], text, payload["trigger_id"], people)


def read_click(payload: Payload, actor: Actor) -> Click:
    action = payload["actions"][0]
    container, message = payload.get("container", {}), payload.get("message") or {}
    chosen = action.get("selected_option") or {}
    value = action.get("value") or chosen.get("value") or action.get("selected_date") or ""
    return Click(
        actor=actor,
        action=action["action_id"].split(":")[0],
        value=str(value),
        channel=(payload.get("channel") or {}).get("id") or container.get("channel_id") or actor.user_id,
        message_ts=container.get("message_ts") or message.get("ts") or "",
        trigger_id=payload["trigger_id"],
        ts=str(action.get("action_ts") or ""),
        thread_ts=_thread(message),
    )


def read_form(payload: Payload, actor: Actor) -> Form:
    view = payload["view"]
    shown = {one["block_id"]: _prefilled(one["element"]) for one in view.get("blocks", ()) if one["type"] == "input"}
    meta = view.get("private_metadata") or ""
    return Form(actor, view["callback_id"], meta, fields_of(payload), view["id"], shown)


def fields_of(payload: Payload) -> dict[str, Any]:
    """What stands in the fields of a form, by block id."""
    fields = payload["view"].get("state", {}).get("values", {})
    return {block: _field(next(iter(elements.values()), {})) for block, elements in fields.items()}


def _field(element: Payload) -> Any:
    """A text, an ISO date, a chosen option's value, a list of them, a person's or a channel's id, or None for a field
    left as it was.
    """
    if "selected_options" in element:
        return [one["value"] for one in element["selected_options"] or []]
    if chosen := element.get("selected_option"):
        return chosen["value"]
    picked = element.get("selected_date") or element.get("selected_user") or element.get("selected_conversation")
    return element.get("value") or picked


def _prefilled(element: Payload) -> Any:
    """What a field was shown with, as `_field` gives what was put in."""
    chosen = element.get("initial_option") or {}
    return element.get("initial_value") or element.get("initial_date") or chosen.get("value")


def _same(value: Any, shown: Any) -> bool:
    if isinstance(value, str) and isinstance(shown, str):
        return value.split() == shown.split()
    return shown is not None and bool(value == shown)


def read_shortcut(payload: Payload, actor: Actor) -> Shortcut:
    message = payload["message"]
    return Shortcut(
        actor=actor,
        callback=payload["callback_id"],
        channel=payload["channel"]["id"],
        ts=message["ts"],
        text=plain_text(message.get("text") or ""),
        author_id=message.get("user"),
        trigger_id=payload["trigger_id"],
        thread_ts=_thread(message),
    )
