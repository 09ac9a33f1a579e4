"""Who reads in a channel, asked of Slack right before something goes there that is for our own people alone.

A channel may be shared with another organisation, or get a guest, between one week and the next: the right text would
then stand in the wrong room. What cannot be found out counts as wrong. Sources: docs.slack.dev, "conversations.info"
(`is_ext_shared`, `is_pending_ext_shared`), "conversations.members" and "users.list".
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from slack_sdk import WebClient

from bot.ground.db import Database
from bot.notices.outbox import Notice
from bot.notices.slack_errors import AUDIENCE_UNKNOWN, HAS_GUESTS, SHARED_OUTSIDE

OURS_ALONE = "digest"
"""What a notice is about that names partners and people, wherever it goes."""

REMEMBERED = 300.0
"""Seconds for which we know who is a full member of our workspace."""

STAFF_ROOM_SEEN = 60.0
"""Seconds for which the staff channel, where much is said, is taken to be as it was seen; a digest looks each time."""

OPEN_TO_OTHERS = ("is_ext_shared", "is_pending_ext_shared", "is_org_shared")
PAGE, MOST_PAGES = 1_000, 20


class Audience:
    """In `staff_room` everything is for our own people alone."""

    def __init__(
        self,
        db: Database,
        client: WebClient,
        home_team: str,
        staff_room: str | None,
        machine: Callable[[], float] = time.monotonic,
    ) -> None:
        self._db, self._client, self._home_team, self._machine = db, client, home_team, machine
        self._staff_room, self._staff_room_seen_until = staff_room, 0.0
        self._members: frozenset[str] = frozenset()
        self._members_at = float("-inf")

    def fault(self, notice_id: int, channel: str) -> str | None:
        """The reason for which this notice may not stand in that channel now. Raises as the client does."""
        return self._fault_of(channel) if self._is_ours_alone(notice_id, channel) else None

    def _is_ours_alone(self, notice_id: int, channel: str) -> bool:
        if channel == self._staff_room:
            return self._staff_room_seen_until <= self._machine()
        if channel.startswith("D"):
            return False
        with self._db.read() as session:
            notice = session.get_one(Notice, notice_id)
            # An edit, and a file that follows, are for whom their message is for.
            spoken_of = session.get(Notice, notice.about_id) if notice.about == "notice" else None
            return OURS_ALONE in (notice.about, spoken_of.about if spoken_of else None)

    def _fault_of(self, channel: str) -> str | None:
        about: Any = self._client.conversations_info(channel=channel)["channel"]
        if any(about.get(flag) for flag in OPEN_TO_OTHERS):
            return SHARED_OUTSIDE
        members = set(self._pages("members", self._client.conversations_members, channel=channel))
        if not members:
            return AUDIENCE_UNKNOWN
        if not members <= self._full_members():
            return HAS_GUESTS
        if channel == self._staff_room:
            self._staff_room_seen_until = self._machine() + STAFF_ROOM_SEEN
        return None

    def _full_members(self) -> frozenset[str]:
        """Those of our own workspace without guests. Somebody who came since it was last read is not among them."""
        if self._machine() >= self._members_at + REMEMBERED:
            everybody = self._pages("members", self._client.users_list)
            self._members = frozenset(one["id"] for one in everybody if self._is_full(one))
            self._members_at = self._machine()
        return self._members

    def _is_full(self, user: dict[str, Any]) -> bool:
        guest = user.get("is_restricted") or user.get("is_ultra_restricted") or user.get("is_stranger")
        return user.get("team_id") == self._home_team and not guest

    def _pages(self, name: str, method: Callable[..., Any], **asked: Any) -> Iterator[Any]:
        cursor = ""
        for _ in range(MOST_PAGES):
            page = method(limit=PAGE, cursor=cursor, **asked)
            yield from page[name]
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return
