"""What a payload is known by: who did it, and by which name it is the same delivery however often it comes."""

from __future__ import annotations

from bot.deliveries.inbox import Arrival
from bot.deliveries.payloads import Payload


def author_of(payload: Payload) -> str | None:
    """The id of the person who did it, from whatever kind of payload."""
    if "command" in payload:
        return str(payload["user_id"])
    if "event" in payload:
        event = payload["event"]
        inner = event.get("message") or event.get("previous_message") or {}
        return event.get("user") or inner.get("user")
    user = payload.get("user")
    return user.get("id") if isinstance(user, dict) else None


def arrival_of(payload: Payload) -> Arrival:
    """What the inbox knows a payload by."""
    if "command" in payload:
        return Arrival("command", f"command:{payload['trigger_id']}", payload)
    if "event" in payload:
        return Arrival("event", _event_identity(payload), payload, payload.get("event_id"))
    if payload["type"] == "view_submission":
        return Arrival("form", f"form:{payload['view']['id']}", payload)
    return Arrival(payload["type"], f"{payload['type']}:{payload['trigger_id']}", payload)


def _event_identity(payload: Payload) -> str:
    event = payload["event"]
    edited = event.get("message", {}).get("edited", {}).get("ts", "")
    ts = event.get("message", {}).get("ts") or event.get("ts") or event.get("event_ts") or payload.get("event_id")
    # History does not always show a message with a file in it as one.
    subtype = event.get("subtype", "").replace("file_share", "")
    parts = (event["type"], payload.get("team_id"), event.get("channel"), ts, subtype, edited)
    return ":".join(str(part) for part in (*parts, event.get("deleted_ts", "")))
