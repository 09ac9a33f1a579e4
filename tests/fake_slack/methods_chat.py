"""Posting, changing and deleting messages, and answers sent to a `response_url`."""

import time
from typing import Any

from . import shapes
from .checks import problems
from .methods import ApiError, channel_of, flag, needed
from .methods_conversations import open_dm
from .world import BOT, Channel, Message, Payload, ResponseUrl, World

MOST_TEXT = 40_000
MOST_USES, MOST_SECONDS = 5, 30 * 60


def post_message(world: World, args: Payload) -> Payload:
    needed(args, "channel")
    channel = _target(world, str(args["channel"]))
    text, blocks = content(args)
    message = Message(channel.id, world.new_ts(), BOT, text, shapes.filled_in(blocks))
    message.thread_ts = _thread(world, channel, args.get("thread_ts"))
    message.broadcast = flag(args, "reply_broadcast") and message.is_reply
    message.metadata = _metadata(args)
    world.post(message)
    return {"channel": channel.id, "ts": message.ts, "message": shapes.message(world, message, metadata=True)}


def post_ephemeral(world: World, args: Payload) -> Payload:
    needed(args, "channel", "user")
    channel = _writable(channel_of(world, args["channel"]))
    if args["user"] not in channel.members:
        raise ApiError("user_not_in_channel")
    text, blocks = content(args)
    message = Message(channel.id, world.new_ts(), BOT, text, shapes.filled_in(blocks), only_for=str(args["user"]))
    message.thread_ts = _thread(world, channel, args.get("thread_ts"))
    world.ephemerals.append(message)
    return {"message_ts": message.ts}


def update(world: World, args: Payload) -> Payload:
    """Blocks that are not given stay as they were, as the reference says."""
    message = _own(world, args, "cant_update_message")
    text, blocks = content(args)
    message.text = text or message.text
    if "blocks" in args:
        message.blocks = shapes.filled_in(blocks)
    message.metadata = _metadata(args) or message.metadata
    message.edited = {"user": BOT, "ts": world.new_ts()}
    shape = shapes.message(world, message)
    return {"channel": message.channel, "ts": message.ts, "text": message.text, "message": shape}


def delete(world: World, args: Payload) -> Payload:
    message = _own(world, args, "cant_delete_message")
    world.take_away(message)
    return {"channel": message.channel, "ts": message.ts}


def content(args: Payload) -> tuple[str, list[Payload]]:
    """The text and blocks of a message, refused as Slack refuses them."""
    text, blocks = args.get("text") or "", args.get("blocks") or []
    found = problems(blocks)
    if found:
        raise ApiError("invalid_blocks", *found, errors=found)
    if not text.strip() and not blocks and not args.get("attachments"):
        raise ApiError("no_text")
    if len(text) > MOST_TEXT:
        raise ApiError("msg_too_long")
    return text, blocks


def _target(world: World, place: str) -> Channel:
    if place in world.people:
        try:
            return world.channels[open_dm(world, place)]
        except ApiError as closed:
            raise ApiError("channel_not_found") from closed
    return _writable(channel_of(world, place))


def _writable(channel: Channel) -> Channel:
    if BOT not in channel.members:
        raise ApiError("not_in_channel")
    if channel.archived:
        raise ApiError("is_archived")
    return channel


def _thread(world: World, channel: Channel, thread_ts: Any) -> str | None:
    """The message a thread hangs on, also when a reply in it was named."""
    if not thread_ts:
        return None
    parent = world.message(channel.id, str(thread_ts))
    if parent is None:
        raise ApiError("cannot_reply_to_message", f"no message {thread_ts} in {channel.id}")
    parent.thread_ts = parent.thread_ts or parent.ts
    return parent.thread_ts


def _metadata(args: Payload) -> Payload | None:
    metadata = args.get("metadata")
    if metadata is None:
        return None
    if not isinstance(metadata, dict) or set(metadata) != {"event_type", "event_payload"}:
        raise ApiError("invalid_metadata_format")
    if not isinstance(metadata["event_type"], str) or not isinstance(metadata["event_payload"], dict):
        raise ApiError("invalid_metadata_format")
    return metadata


def _own(world: World, args: Payload, otherwise: str) -> Message:
    needed(args, "channel", "ts")
    channel = channel_of(world, args["channel"])
    message = world.message(channel.id, str(args["ts"]))
    if message is None:
        raise ApiError("message_not_found")
    if message.user != BOT:
        raise ApiError(otherwise)
    return message


def respond(world: World, token: str, args: Payload) -> tuple[int, Payload]:
    """A POST to a `response_url`: HTTP status and answer. Five uses within thirty minutes."""
    with world.changed:
        url = world.response_urls.get(token)
        if url is None or time.monotonic() - url.made_at > MOST_SECONDS:
            return 404, {"ok": False, "error": "expired_url"}
        if url.uses >= MOST_USES:
            return 404, {"ok": False, "error": "used_url"}
        url.uses += 1
        try:
            say_back(world, url, args)
        except ApiError as refused:
            return 400, refused.answer
        world.changed.notify_all()
        return 200, {"ok": True}


def say_back(world: World, url: ResponseUrl, args: Payload) -> None:
    """Show an answer where the person clicked or typed: to them alone unless it says `in_channel`."""
    before = _before(world, url)
    if flag(args, "delete_original") and before:
        world.take_away(before)
        return
    text, blocks = content(args)
    if flag(args, "replace_original") and before:
        before.text, before.blocks = text, shapes.filled_in(blocks)
        return
    message = Message(url.channel, world.new_ts(), BOT, text, shapes.filled_in(blocks), args.get("thread_ts"))
    if args.get("response_type") == "in_channel":
        world.post(message)
    else:
        message.only_for = url.user
        world.ephemerals.append(message)


def _before(world: World, url: ResponseUrl) -> Message | None:
    ts = url.message_ts or ""
    return world.message(url.channel, ts) or world.ephemeral(url.channel, ts)
