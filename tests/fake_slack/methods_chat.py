"""Posting, changing and deleting messages, and answers sent to a `response_url`."""

import json
import re
import time
from typing import Any

from . import shapes
from .checks import problems
from .methods import ApiError, channel_of, flag, needed
from .methods_conversations import open_dm
from .things import BOT, Channel, Message, Payload, ResponseUrl
from .world import World

MOST_TEXT = 40_000
MOST_TEXT_IN_UPDATE = 4_000
MOST_METADATA = 16_000
"""Characters. Slack names no number here; ours hold a few dozen."""
MOST_USES, MOST_SECONDS = 5, 30 * 60


def post_message(world: World, args: Payload) -> Payload:
    needed(args, "channel")
    channel = _target(world, str(args["channel"]))
    text, blocks = content(args)
    message = Message(channel.id, world.new_ts(), BOT, text, shapes.filled_in(blocks), marker=_marker(blocks))
    message.thread_ts = thread_of(world, channel, args.get("thread_ts"))
    message.broadcast = flag(args, "reply_broadcast") and message.is_reply
    message.metadata = _metadata(args)
    world.post(message)
    return {"channel": channel.id, "ts": message.ts, "message": shapes.message(world, message, metadata=True)}


def post_ephemeral(world: World, args: Payload) -> Payload:
    needed(args, "channel", "user")
    channel = writable(world, channel_of(world, args["channel"]))
    if args["user"] not in channel.members:
        raise ApiError("user_not_in_channel")
    text, blocks = content(args)
    message = Message(channel.id, world.new_ts(), BOT, text, shapes.filled_in(blocks), only_for=str(args["user"]))
    message.thread_ts = thread_of(world, channel, args.get("thread_ts"))
    world.ephemerals.append(message)
    return {"message_ts": message.ts}


def update(world: World, args: Payload) -> Payload:
    """A text without blocks takes the old blocks away; metadata not named stays, as the method's page says."""
    message = _own(world, args, "cant_update_message")
    if world.channels[message.channel].archived:
        raise ApiError("is_inactive")
    text, blocks = content(args, MOST_TEXT_IN_UPDATE)
    if "blocks" in args or text:
        message.blocks = shapes.filled_in(blocks)
    message.text = text or message.text
    message.metadata = _metadata(args) or (None if args.get("metadata") == {} else message.metadata)
    message.edited = {"user": BOT, "ts": world.new_ts()}
    shape = shapes.message(world, message)
    return {"channel": message.channel, "ts": message.ts, "text": message.text, "message": shape}


def delete(world: World, args: Payload) -> Payload:
    message = _own(world, args, "cant_delete_message")
    world.take_away(message)
    return {"channel": message.channel, "ts": message.ts}


def content(args: Payload, most: int = MOST_TEXT) -> tuple[str, list[Payload]]:
    """The text and blocks of a message, refused as Slack refuses them."""
    text, blocks = args.get("text") or "", args.get("blocks") or []
    found = problems(blocks)
    if found:
        raise ApiError("invalid_blocks", *found, errors=found)
    if not text.strip() and not blocks and not args.get("attachments"):
        raise ApiError("no_text")
    if len(text) > most:
        raise ApiError("msg_too_long")
    return text, blocks


def _target(world: World, place: str) -> Channel:
    """A channel, or a person's direct messages.

    Messages to somebody deactivated with whom the bot has written before are taken as if all were well
    (slackapi/python-slack-sdk, issue 1156); only `conversations.open` tells.
    """
    if place in world.people and not world.has_dm(place):
        try:
            return writable(world, world.channels[open_dm(world, place)])
        except ApiError as closed:
            raise ApiError("channel_not_found") from closed
    return writable(world, channel_of(world, world.dm(place) if place in world.people else place))


def writable(world: World, channel: Channel) -> Channel:
    if BOT not in channel.members:
        raise ApiError("not_in_channel")
    if channel.archived:
        raise ApiError("is_archived")
    if channel.refuses:
        raise ApiError(channel.refuses)
    if channel.with_person and not world.messages_tab:
        raise ApiError("messages_tab_disabled")
    return channel


def _marker(blocks: list[Payload]) -> str:
    return str(blocks[0].get("block_id", "")) if blocks else ""


def thread_of(world: World, channel: Channel, thread_ts: Any) -> str | None:
    """The message a thread hangs on, also when a reply in it was named."""
    if not thread_ts:
        return None
    if not re.fullmatch(r"\d+\.\d{6}", str(thread_ts)):
        raise ApiError("invalid_arguments", "thread_ts is not a timestamp")
    parent = world.message(channel.id, str(thread_ts))
    if parent is None:
        raise ApiError("cannot_reply_to_message", f"no message {thread_ts} in {channel.id}")
    parent.thread_ts = parent.thread_ts or parent.ts
    return parent.thread_ts


def _metadata(args: Payload) -> Payload | None:
    metadata = args.get("metadata")
    if metadata is None or metadata == {}:
        return None
    if not isinstance(metadata, dict) or set(metadata) != {"event_type", "event_payload"}:
        raise ApiError("invalid_metadata_format")
    if not isinstance(metadata["event_type"], str) or not isinstance(metadata["event_payload"], dict):
        raise ApiError("invalid_metadata_format")
    if len(json.dumps(metadata)) > MOST_METADATA:
        raise ApiError("metadata_too_large")
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
