"""Channels and what stands in them: open, info, members, list, history, replies."""

import itertools
import re

from . import shapes
from .methods import ApiError, channel_of, check_can_read, cursor_of, flag, limit_of, needed, next_page, page
from .shelf import Bounds
from .things import BOT, Channel, Message, Payload
from .world import World


def conversations_open(world: World, args: Payload) -> Payload:
    """A direct message with one person; group messages are not among the bot's scopes."""
    if args.get("channel"):
        return {"channel": {"id": channel_of(world, args["channel"]).id}}
    needed(args, "users")
    users = args["users"] if isinstance(args["users"], list) else str(args["users"]).split(",")
    if len(users) != 1:
        raise ApiError("missing_scope", needed="mpim:write")
    already = world.has_dm(str(users[0]))
    dm = world.channels[open_dm(world, users[0])]
    about = shapes.channel(dm) if flag(args, "return_im") else {"id": dm.id}
    return {"channel": about} | ({"no_op": True, "already_open": True} if already else {})


def open_dm(world: World, user: str) -> str:
    one = world.people.get(user)
    if one is None or one.stranger:
        raise ApiError("user_not_found")
    if one.deleted:
        raise ApiError("user_disabled")
    if one.bot:
        raise ApiError("cannot_dm_bot")
    return world.dm(user)


def conversations_info(world: World, args: Payload) -> Payload:
    needed(args, "channel")
    channel = channel_of(world, args["channel"])
    check_can_read(world, channel.kind, "read")
    shape = shapes.channel(channel)
    if flag(args, "include_num_members"):
        shape["num_members"] = len(channel.members)
    return {"channel": shape}


def conversations_members(world: World, args: Payload) -> Payload:
    needed(args, "channel")
    channel = channel_of(world, args["channel"])
    check_can_read(world, channel.kind, "read")
    members, more = page(channel.members, args)
    return {"members": members} | more


def conversations_list(world: World, args: Payload) -> Payload:
    kinds = {"public_channel": "channel", "private_channel": "group", "im": "im", "mpim": "mpim"}
    asked = [kind.strip() for kind in str(args.get("types") or "public_channel").split(",")]
    if not set(asked) <= set(kinds):
        raise ApiError("invalid_types")
    wanted = {kinds[kind] for kind in asked}
    for kind in wanted:
        check_can_read(world, kind, "read")
    seen = [
        channel
        for channel in world.channels.values()
        if channel.kind in wanted
        and (BOT in channel.members or not channel.private)
        and not (channel.archived and flag(args, "exclude_archived"))
    ]
    shown, more = page([shapes.channel(channel) for channel in seen], args)
    return {"channels": shown} | more


def conversations_history(world: World, args: Payload) -> Payload:
    """Newest first, without what was said inside threads."""
    channel = _readable(world, args)
    limit, start = limit_of(args, most=999), cursor_of(args)
    bounds = _bounds(args)
    if start:
        bounds = Bounds(bounds.oldest, min(bounds.latest, float(start)), bounds.inclusive)
    seen = (m for m in world.posted[channel.id].newest_first(bounds) if not m.is_reply or m.broadcast)
    shown = list(itertools.islice((m for m in seen if world.in_history(m) and m.ts != start), limit + 1))
    more = next_page(shown[limit - 1].ts if len(shown) > limit else "")
    return _shown(world, args, shown[:limit], more) | {"pin_count": 0}


def conversations_replies(world: World, args: Payload) -> Payload:
    """Oldest first; the message the thread hangs on always comes first."""
    needed(args, "ts")
    channel = _readable(world, args)
    asked = world.message(channel.id, str(args["ts"]))
    if asked is None:
        raise ApiError("thread_not_found")
    parent_ts = asked.thread_ts or asked.ts
    replies = world.posted[channel.id].replies(parent_ts)
    low, high = _bounds(args).within(replies)
    parent = world.message(channel.id, parent_ts)
    said = [m for m in replies[low:high] if world.in_history(m)]
    shown, more = page(([parent] if parent else []) + said, args, most=1000)
    return _shown(world, args, shown, more)


def _readable(world: World, args: Payload) -> Channel:
    needed(args, "channel")
    channel = channel_of(world, args["channel"])
    check_can_read(world, channel.kind, "history")
    if BOT not in channel.members:
        raise ApiError("not_in_channel")
    return channel


def _bounds(args: Payload) -> Bounds:
    """The two moments are checked as Slack checks them: seconds, with up to six places behind the point."""
    for name in ("oldest", "latest"):
        if args.get(name) and not re.fullmatch(r"\d+(\.\d{1,6})?", str(args[name])):
            raise ApiError(f"invalid_ts_{name}")
    return Bounds(float(args.get("oldest") or 0), float(args.get("latest") or "inf"), flag(args, "inclusive"))


def _shown(world: World, args: Payload, said: list[Message], more: Payload) -> Payload:
    metadata = flag(args, "include_all_metadata")
    cursor = more["response_metadata"]["next_cursor"]
    answer: Payload = {"messages": [shapes.message(world, m, metadata) for m in said], "has_more": bool(cursor)}
    return answer | (more if cursor else {})
