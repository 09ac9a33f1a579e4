"""The shapes in which Slack shows a person, a channel, a message and a form."""

import uuid
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from .world import APP, BOT, BOT_ID, HOME_TEAM, Channel, Message, Payload, Person, World

TEAM = {"id": HOME_TEAM, "domain": "pledgekeeper-test"}


def person(world: World, one: Person, include_locale: bool) -> Payload:
    """As `users.info` shows them; people of other workspaces may come without zone and language."""
    shape: Payload = {
        "id": one.id,
        "team_id": one.team,
        "name": one.name.lower().replace(" ", "."),
        "real_name": one.name,
        "deleted": one.deleted,
        "is_bot": one.bot,
        "is_app_user": False,
        "updated": int(world.clock()),
        "profile": {"real_name": one.name, "display_name": one.name, "team": one.team},
    }
    if not one.deleted:
        shape |= dict.fromkeys(("is_admin", "is_owner", "is_primary_owner"), False)
        shape |= {"is_restricted": one.restricted or one.ultra_restricted, "is_ultra_restricted": one.ultra_restricted}
    if one.external:
        shape["is_stranger"] = one.stranger
    if one.tz and not one.deleted:
        offset = datetime.fromtimestamp(world.clock(), ZoneInfo(one.tz)).utcoffset()
        shape |= {"tz": one.tz, "tz_label": one.tz, "tz_offset": int(offset.total_seconds()) if offset else 0}
    if include_locale and one.locale:
        shape["locale"] = one.locale
    return shape


def channel(one: Channel) -> Payload:
    """As `conversations.info` shows it."""
    if one.with_person:
        return {"id": one.id, "created": 1_660_000_000, "is_im": True, "is_archived": False, "user": one.with_person}
    return {
        "id": one.id,
        "name": one.name,
        "name_normalized": one.name,
        "created": 1_660_000_000,
        "creator": BOT,
        "is_channel": not one.private,
        "is_group": one.private,
        "is_im": False,
        "is_mpim": False,
        "is_private": one.private,
        "is_archived": one.archived,
        "is_member": BOT in one.members,
        "is_general": False,
        "is_shared": one.shared,
        "is_ext_shared": one.shared,
        "is_pending_ext_shared": one.pending_shared,
        "is_org_shared": False,
        "context_team_id": HOME_TEAM,
        "topic": {"value": "", "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
    }


def message(world: World, one: Message, metadata: bool = False) -> Payload:
    """As history and payloads show it."""
    shape: Payload = {"type": "message", "user": one.user, "text": one.text, "ts": one.ts}
    author = world.people[one.user]
    shape["team"] = author.team
    if one.user == BOT:
        shape |= {"bot_id": BOT_ID, "app_id": APP}
        if one.blocks:
            shape["blocks"] = one.blocks
    else:
        shape["blocks"] = [rich_text(one)]
        if author.bot:
            shape["bot_id"] = "B" + one.user
    if author.external:
        shape |= {"user_team": author.team, "source_team": author.team}
    if one.files:
        shape["files"] = [
            {
                key: file[key]
                for key in ("id", "name", "title", "size", "url_private_download", "permalink")
                if key in file
            }
            for file in one.files
        ]
        if one.user != BOT:
            shape["subtype"] = "file_share"
    if one.attachments:
        shape["attachments"] = one.attachments
    if one.edited:
        shape["edited"] = one.edited
    if one.broadcast:
        shape["subtype"] = "thread_broadcast"
    if metadata and one.metadata:
        shape["metadata"] = one.metadata
    return shape | _thread(world, one)


def rich_text(one: Message) -> Payload:
    """People type rich text: Slack always sends their words as a block too."""
    words = {"type": "rich_text_section", "elements": [{"type": "text", "text": one.text}]}
    return {"type": "rich_text", "block_id": one.ts.replace(".", ""), "elements": [words]}


def _thread(world: World, one: Message) -> Payload:
    if one.is_reply:
        parent = world.message(one.channel, one.thread_ts or "")
        return {"thread_ts": one.thread_ts} | ({"parent_user_id": parent.user} if parent else {})
    replies = world.posted[one.channel].replies(one.ts)
    if not replies:
        return {}
    return {
        "thread_ts": one.ts,
        "reply_count": len(replies),
        "reply_users": sorted({reply.user for reply in replies}),
        "latest_reply": replies[-1].ts,
    }


def view(world: World, asked: Payload, keep: Payload | None = None, parent: Payload | None = None) -> Payload:
    """The form as Slack keeps it: with its ids, its hash and empty values; `keep` is the one it replaces."""
    kept = keep or {}
    view_id = kept.get("id") or world.new_id("V")
    return {
        "id": view_id,
        "team_id": HOME_TEAM,
        "type": asked["type"],
        "blocks": filled_in(asked["blocks"]),
        "private_metadata": asked.get("private_metadata", ""),
        "callback_id": asked.get("callback_id", ""),
        "external_id": asked.get("external_id", ""),
        "title": asked.get("title"),
        "submit": asked.get("submit"),
        "close": asked.get("close"),
        "clear_on_close": asked.get("clear_on_close", False),
        "notify_on_close": asked.get("notify_on_close", False),
        "state": {"values": kept.get("state", {}).get("values", {})},
        "hash": f"{int(world.clock())}.{uuid.uuid4().hex[:8]}",
        "previous_view_id": parent["id"] if parent else kept.get("previous_view_id"),
        "root_view_id": parent["root_view_id"] if parent else kept.get("root_view_id", view_id),
        "app_id": APP,
        "app_installed_team_id": HOME_TEAM,
        "bot_id": BOT_ID,
    }


def filled_in(blocks: list[Payload]) -> list[Payload]:
    """Blocks as stored: every block with a `block_id`, every interactive element with an `action_id`."""
    return [{"block_id": uuid.uuid4().hex[:5], **_with_action_ids(block)} for block in blocks]


def _with_action_ids(block: Payload) -> Payload:
    named = dict(block)
    for key in ("accessory", "element"):
        if key in named:
            named[key] = _named(named[key])
    if named.get("type") == "actions":
        named["elements"] = [_named(one) for one in named["elements"]]
    return named


def _named(one: Any) -> Any:
    return one if one.get("type") == "image" else {"action_id": uuid.uuid4().hex[:5], **one}
