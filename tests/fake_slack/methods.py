"""Slack's Web API: who calls, with what, and which answer they get.

Each method takes the world and the arguments and returns its answer without `ok`; what Slack
refuses is an `ApiError`.
"""

import base64
import json
from collections.abc import Callable
from typing import Any

from . import shapes
from .arguments import unknown
from .things import APP, BOT, BOT_ID, HOME_TEAM, Channel, Payload
from .world import World

Method = Callable[[World, Payload], Payload]
AS_JSON = ("blocks", "attachments", "view", "metadata")
SCOPES_NEEDED = {
    "chat.postMessage": "chat:write",
    "chat.postEphemeral": "chat:write",
    "chat.update": "chat:write",
    "chat.delete": "chat:write",
    "conversations.open": "im:write",
    "files.completeUploadExternal": "files:write",
    "files.getUploadURLExternal": "files:write",
    "bots.info": "users:read",
    "users.info": "users:read",
    "users.list": "users:read",
}
READ_SCOPES = {"channel": "channels", "group": "groups", "im": "im", "mpim": "mpim"}


class ApiError(Exception):
    """What stands under `error` in Slack's answer, with what it adds to it."""

    def __init__(self, error: str, *messages: str, **more: Any) -> None:
        super().__init__(error)
        self.answer: Payload = {"ok": False, "error": error, **more}
        if messages:
            self.answer["response_metadata"] = {"messages": [f"[ERROR] {message}" for message in messages]}


def call(world: World, methods: dict[str, Method], name: str, token: str | None, args: Payload) -> Payload:
    """The answer to one call, `ok` included."""
    try:
        _check_token(world, name, token)
        if name not in methods:
            raise ApiError("unknown_method", req_method=name)
        if slips := unknown(name, args):
            raise ApiError("invalid_arg_name", *(f"{name} knows no {slip}" for slip in slips))
        _check_scope(world, SCOPES_NEEDED.get(name))
        with world.changed:
            answer = methods[name](world, _decoded(args))
            world.changed.notify_all()
        return {"ok": True, **answer}
    except ApiError as refused:
        return refused.answer


def _check_token(world: World, name: str, token: str | None) -> None:
    if name == "api.test":
        return
    if world.token_refused and token == world.bot_token:
        raise ApiError(world.token_refused)
    if not token:
        raise ApiError("not_authed")
    if token not in (world.bot_token, world.app_token):
        raise ApiError("invalid_auth")
    if (token == world.app_token) != name.startswith("apps.connections."):
        raise ApiError("not_allowed_token_type")


def _check_scope(world: World, needed: str | None) -> None:
    if needed and needed not in world.scopes:
        raise ApiError("missing_scope", needed=needed, provided=",".join(sorted(world.scopes)))


def check_can_read(world: World, kind: str, what: str) -> None:
    """`what` is read or history; each kind of channel has its own scope (the bot has no `im:read`)."""
    _check_scope(world, f"{READ_SCOPES[kind]}:{what}")


def _decoded(args: Payload) -> Payload:
    """Forms carry JSON inside texts; JSON bodies carry it as it is."""
    decoded = dict(args)
    for key in AS_JSON:
        if isinstance(decoded.get(key), str):
            try:
                decoded[key] = json.loads(decoded[key])
            except ValueError as broken:
                error = "invalid_blocks_format" if key == "blocks" else "invalid_arguments"
                raise ApiError(error, f"{key} is not JSON") from broken
    return decoded


def flag(args: Payload, key: str) -> bool:
    return str(args.get(key, "")).lower() in ("1", "true")


def needed(args: Payload, *keys: str) -> None:
    missing = [key for key in keys if args.get(key) in (None, "")]
    if missing:
        raise ApiError("invalid_arguments", *(f"missing required field: {key}" for key in missing))


def channel_of(world: World, channel_id: Any) -> Channel:
    """A channel the bot may know of: private ones only from the inside."""
    channel = world.channels.get(str(channel_id))
    if channel is None or (channel.private and BOT not in channel.members):
        raise ApiError("channel_not_found")
    return channel


def page(items: list[Any], args: Payload, most: int = 1000, usual: int = 100) -> tuple[list[Any], Payload]:
    """The page that cursor and limit ask for, and the `response_metadata` that leads to the next."""
    start, limit = int(cursor_of(args) or 0), limit_of(args, most, usual)
    return items[start : start + limit], next_page(str(start + limit) if start + limit < len(items) else "")


def limit_of(args: Payload, most: int, usual: int = 100) -> int:
    try:
        limit = int(args.get("limit") or usual)
    except ValueError as broken:
        raise ApiError("invalid_limit") from broken
    if not 1 <= limit <= most:
        raise ApiError("invalid_limit")
    return limit


def cursor_of(args: Payload) -> str:
    """Where the page before ended, as `next_page` said; empty at the first."""
    cursor = str(args.get("cursor") or "")
    if not cursor:
        return ""
    try:
        start, where = base64.b64decode(cursor, validate=True).decode(), "next:"
    except ValueError as broken:
        raise ApiError("invalid_cursor") from broken
    if not start.startswith(where) or not start.removeprefix(where).replace(".", "", 1).isdecimal():
        raise ApiError("invalid_cursor")
    return start.removeprefix(where)


def next_page(start: str) -> Payload:
    """The cursor is opaque: nobody may build one by hand."""
    return {"response_metadata": {"next_cursor": base64.b64encode(f"next:{start}".encode()).decode() if start else ""}}


def api_test(world: World, args: Payload) -> Payload:
    if args.get("error"):
        raise ApiError(str(args["error"]), args=args)
    return {"args": args}


def auth_test(world: World, args: Payload) -> Payload:
    return {
        "url": "https://pledgekeeper-test.slack.com/",
        "team": "Pledgekeeper test",
        "user": world.people[BOT].name,
        "team_id": HOME_TEAM,
        "user_id": BOT,
        "bot_id": BOT_ID,
        "is_enterprise_install": False,
    }


def bots_info(world: World, args: Payload) -> Payload:
    if args.get("bot") != BOT_ID:
        raise ApiError("bot_not_found")
    return {"bot": {"id": BOT_ID, "deleted": False, "name": world.people[BOT].name, "user_id": BOT, "app_id": APP}}


def users_info(world: World, args: Payload) -> Payload:
    needed(args, "user")
    one = world.people.get(str(args["user"]))
    if one is None:
        raise ApiError("user_not_found")
    return {"user": shapes.person(world, one, flag(args, "include_locale"))}


def users_list(world: World, args: Payload) -> Payload:
    """Everybody of the workspace, guests and apps too; people of other workspaces are not among them."""
    ours = [one for one in world.people.values() if not one.external]
    shown, more = page([shapes.person(world, one, flag(args, "include_locale")) for one in ours], args)
    return {"members": shown} | more
