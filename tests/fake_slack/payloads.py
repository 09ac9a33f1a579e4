"""The payloads Slack sends: events in their envelope, clicks, forms, commands and shortcuts."""

import uuid
from typing import Any

from . import shapes
from .world import APP, BOT, HOME_TEAM, Channel, Message, Payload, World

TOKEN = "verification-token-nobody-uses"


def event(world: World, inner: Payload, channel: Channel | None = None) -> Payload:
    """An event in the envelope of the Events API."""
    authorization = {"team_id": HOME_TEAM, "user_id": BOT, "is_bot": True, "is_enterprise_install": False}
    return {
        "token": TOKEN,
        "team_id": HOME_TEAM,
        "context_team_id": HOME_TEAM,
        "context_enterprise_id": None,
        "api_app_id": APP,
        "event": inner,
        "type": "event_callback",
        "event_id": new_event_id(),
        "event_time": int(float(inner["event_ts"])),
        "authorizations": [{"enterprise_id": None, **authorization}],
        "is_ext_shared_channel": bool(channel and channel.shared),
        "event_context": "4-" + uuid.uuid4().hex,
    }


def new_event_id() -> str:
    return "Ev" + uuid.uuid4().hex[:9].upper()


def said(world: World, message: Message, kind: str = "message") -> Payload:
    """What somebody wrote, as `message` or as `app_mention`.

    `team` is the author's; `user_team` comes only with shared channels and people of other workspaces.
    """
    channel = world.channels[message.channel]
    shape = shapes.message(world, message) | {"type": kind, "client_msg_id": str(uuid.uuid4())}
    shape |= {"channel": channel.id, "event_ts": message.ts}
    if kind == "message":
        shape["channel_type"] = channel.kind
    if channel.shared:
        shape |= {"user_team": shape["team"], "source_team": shape["team"]}
    return event(world, shape, channel)


def changed(world: World, message: Message, before: Payload) -> Payload:
    now = {"message": shapes.message(world, message), "previous_message": before}
    return _hidden(world, message, "message_changed", now)


def deleted(world: World, message: Message, before: Payload) -> Payload:
    return _hidden(world, message, "message_deleted", {"deleted_ts": message.ts, "previous_message": before})


def _hidden(world: World, message: Message, subtype: str, about: Payload) -> Payload:
    channel, ts = world.channels[message.channel], world.new_ts()
    inner = {"type": "message", "subtype": subtype, "hidden": True, "ts": ts, "event_ts": ts, **about}
    return event(world, inner | {"channel": channel.id, "channel_type": channel.kind}, channel)


def _from(world: World, user: str) -> Payload:
    """What every click, form and shortcut says about who, where and which app."""
    one = world.people[user]
    name = one.name.lower().replace(" ", ".")
    return {
        "user": {"id": user, "username": name, "name": name, "team_id": one.team},
        "api_app_id": APP,
        "token": TOKEN,
        "trigger_id": world.new_trigger(user),
        "team": dict(shapes.TEAM),
        "enterprise": None,
        "is_enterprise_install": False,
    }


def click(world: World, base: str, user: str, message: Message, action: Payload) -> Payload:
    """`block_actions` on a message; an ephemeral one does not come along."""
    channel = world.channels[message.channel]
    container = {"type": "message", "message_ts": message.ts, "channel_id": channel.id}
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    payload = {
        "type": "block_actions",
        **_from(world, user),
        "container": container | {"is_ephemeral": message.only_for is not None},
        "channel": {"id": channel.id, "name": channel.name},
        "state": {"values": message.state},
        "response_url": world.new_response_url(base, user, channel.id, message.ts),
        "actions": [action | {"action_ts": world.new_ts()}],
    }
    return payload if message.only_for else payload | {"message": shapes.message(world, message)}


def click_in_view(world: World, user: str, view: Payload, action: Payload) -> Payload:
    return {
        "type": "block_actions",
        **_from(world, user),
        "container": {"type": "view", "view_id": view["id"]},
        "view": view,
        "actions": [action | {"action_ts": world.new_ts()}],
    }


def submission(world: World, user: str, view: Payload, values: Payload) -> Payload:
    who = _from(world, user)
    return {"type": "view_submission", **who, "view": view | {"state": {"values": values}}, "response_urls": []}


def closed(world: World, user: str, view: Payload, everything: bool) -> Payload:
    who = {key: value for key, value in _from(world, user).items() if key != "trigger_id"}
    return {"type": "view_closed", **who, "view": view, "is_cleared": everything}


def command(world: World, base: str, user: str, channel: Channel, name: str, text: str) -> dict[str, str]:
    """A slash command: the one payload that is flat."""
    one = world.people[user]
    return {
        "token": TOKEN,
        "team_id": HOME_TEAM,
        "team_domain": str(shapes.TEAM["domain"]),
        "channel_id": channel.id,
        "channel_name": "privategroup" if channel.kind == "group" else channel.name,
        "user_id": user,
        "user_name": one.name.lower().replace(" ", "."),
        "command": name,
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": world.new_response_url(base, user, channel.id),
        "trigger_id": world.new_trigger(user),
    }


def shortcut(world: World, base: str, user: str, callback_id: str, message: Message) -> Payload:
    channel = world.channels[message.channel]
    return {
        "type": "message_action",
        **_from(world, user),
        "callback_id": callback_id,
        "action_ts": world.new_ts(),
        "channel": {"id": channel.id, "name": channel.name},
        "message_ts": message.ts,
        "message": shapes.message(world, message),
        "response_url": world.new_response_url(base, user, channel.id, message.ts),
    }


def home_opened(world: World, user: str, tab: str) -> Payload:
    ts = world.new_ts()
    inner: dict[str, Any] = {"type": "app_home_opened", "user": user, "channel": world.dm(user), "tab": tab}
    home = world.home(user)
    if home and tab == "home":
        inner["view"] = home
    return event(world, inner | {"event_ts": ts})


def user_change(world: World, user: str) -> Payload:
    about = shapes.person(world, world.people[user], include_locale=True)
    ts = world.new_ts()
    return event(world, {"type": "user_change", "user": about, "cache_ts": int(float(ts)), "event_ts": ts})
