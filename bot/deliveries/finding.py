"""A message found in history, made into what Slack would have delivered: both bear the same name in the inbox."""

from __future__ import annotations

from typing import Any

from bot.deliveries.directory import Home
from bot.deliveries.payloads import Payload

SlackMessage = dict[str, Any]


def moment_of(message: SlackMessage) -> float:
    """When it was written or last edited, as Slack counts."""
    return float((message.get("edited") or {}).get("ts") or message["ts"])


def is_persons(home: Home, message: SlackMessage) -> bool:
    return not message.get("bot_id") and message.get("user") not in (None, home.bot_user_id, "USLACKBOT")


def as_delivered(home: Home, channel: str, message: SlackMessage) -> Payload:
    """Of one that was edited only the last version is left to be told: as an edit, which says all of it."""
    where = {"channel": channel, "channel_type": "im" if channel.startswith("D") else "channel"}
    edited = (message.get("edited") or {}).get("ts")
    if edited:
        event = {"type": "message", "subtype": "message_changed", "ts": edited, "message": message, **where}
    else:
        event = {**message, "type": _kind(home, channel, message), **where}
    return {"type": "event_callback", "team_id": home.team_id, "api_app_id": home.app_id, "event": event}


def as_deleted(home: Home, channel: str, message: SlackMessage, now: float) -> Payload:
    """Of one that stands there no more; when it was deleted nobody can tell."""
    event = {
        "type": "message", "subtype": "message_deleted", "ts": f"{now:.6f}", "deleted_ts": message["ts"],
        "previous_message": message, "channel": channel, "channel_type": "im",
    }  # fmt: skip
    return {"type": "event_callback", "team_id": home.team_id, "api_app_id": home.app_id, "event": event}


def _kind(home: Home, channel: str, message: SlackMessage) -> str:
    """In a channel what mentions the bot is delivered twice, and heard as a mention."""
    return "app_mention" if mentions(home, message) and not channel.startswith("D") else "message"


def mentions(home: Home, message: SlackMessage) -> bool:
    return f"<@{home.bot_user_id}" in str(message.get("text"))
