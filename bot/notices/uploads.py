"""Files on their way out: each stands in the thread of a message of ours, once.

These are the calls of the SDK's `files_upload_v2`, spelt out: what comes before `files.completeUploadExternal` shows
nothing to anybody and may be done again; only that one shares the file, and it alone can leave us in doubt. Then the
thread is read for a file of ours with that name, which is the mark that `block_id` is for a message.
"""

from __future__ import annotations

import urllib.request
from collections.abc import Callable
from datetime import datetime
from http.client import HTTPException
from typing import Any, NamedTuple

from slack_sdk import WebClient
from sqlalchemy.orm import Session

from bot.ground import origin
from bot.ground.statements import insert_once
from bot.notices.outbox import Notice


class File(NamedTuple):
    """What is uploaded: its title for people, its bytes, and for a picture the same in words."""

    title: str
    data: bytes
    alt: str | None = None


Make = Callable[[str], File]
"""Makes the file that a notice names, from what is on record; no transaction is open while it does."""


def attach(session: Session, key: str, under: Notice, name: str, what: str, now: datetime) -> bool:
    """Let a file follow a notice, in its thread. False when one with this key stands already.

    `name` is what it is called when it is saved, its own among the files of that thread; `what` is for `Make`.
    """
    since = origin.doubted_since(session)
    values: dict[str, Any] = {
        "public_id": origin.mark(session, "notice", key, under.recipient, None), "key": key, "method": "upload",
        "recipient": under.recipient, "thread_ts": None, "channel": under.channel, "text": name, "blocks": [],
        "posted_at": now, "language": under.language, "bulk": under.bulk, "about": "notice", "about_id": under.id,
        "change_id": under.change_id, "state": "waiting" if since is None else "unknown",
        "not_before": origin.known(session).opened_at or 0.0, "attempts": 0, "sending_since": since, "file": what,
    }  # fmt: skip
    return insert_once(session, Notice, values, unique="key") is not None


class Uploading:
    """The part of an upload that nobody sees yet, and the one call by which it is seen."""

    def __init__(self, client: WebClient, make: Make) -> None:
        self._client, self._make = client, make

    def prepare(self, name: str, what: str) -> dict[str, str]:
        """Hand the bytes to Slack; gives what `share` needs. Raises what the SDK raises, OSError and HTTPException."""
        file = self._make(what)
        told: Any = self._client.files_getUploadURLExternal(filename=name, length=len(file.data), alt_txt=file.alt)
        # The address is Slack's own answer, never anybody's words.
        asked = urllib.request.Request(told["upload_url"], data=file.data, method="POST")  # noqa: S310
        asked.add_header("Content-Type", "application/octet-stream")
        with urllib.request.urlopen(asked, timeout=self._client.timeout, context=self._client.ssl) as answer:  # noqa: S310
            if answer.status != 200:
                raise HTTPException(f"Slack took no file: {answer.status}")
        return {"id": str(told["file_id"]), "title": file.title}

    def share(self, handed: dict[str, str | None], channel: str, thread_ts: str | None) -> None:
        self._client.files_completeUploadExternal(files=[handed], channel_id=channel, thread_ts=thread_ts)


def shows(message: dict[str, Any], name: str) -> bool:
    """Whether this message of a thread is ours and carries the file of that name."""
    return bool(message.get("bot_id")) and any(file.get("name") == name for file in message.get("files") or ())
