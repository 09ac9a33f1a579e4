"""How fast Slack may be called: one message a second to a channel, so many a minute in all, and what Slack asks for.

The one sender that holds the lease keeps this in memory. What Slack itself asked for is written down too (`Place` in
outbox.py), so that the next sender does not call early.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import NamedTuple

NO_RETRY_AFTER = 30
"""Seconds to wait after a 429 that does not say how long (docs.slack.dev, "Rate limits")."""

EVERYWHERE = "*"
"""The place that stands for all places."""

POST, UPDATE, OPEN = "chat.postMessage", "chat.update", "conversations.open"
UPLOAD = "files.completeUploadExternal"
READ = "conversations.history"
"""Also for conversations.replies, which counts for itself at Slack: so we call less than we might, never more."""

OF = {"post": POST, "revise": UPDATE, "upload": UPLOAD}
"""What each kind of notice counts as. The other calls of an upload are no fewer at Slack than this one."""

TIER_3 = 1 / 6
"""Of the messages that the workspace takes in a minute: 50 where it takes 300 (docs.slack.dev, "Rate limits")."""

AT_A_TIME = 0.1
"""The part of a minute's calls that may come at once; what flows after is less by as much, so no minute has more."""


class Pace(NamedTuple):
    """Seconds on the machine's clock, and messages a minute; 0 a minute sets no limit.

    `settle`: how long Slack's history may lag behind a message it took.
    """

    per_channel: float = 1.0
    settle: float = 5.0
    per_minute: float = 0.0


class Bucket:
    """Never more than `per_minute` calls in any minute, and a few at once where there was quiet before."""

    def __init__(self, per_minute: float, now: float) -> None:
        self._size = max(1.0, per_minute * AT_A_TIME)
        self._flow = max(per_minute - self._size, per_minute * AT_A_TIME) / 60
        self._left, self._at = self._size, now

    def room(self, now: float) -> int:
        """How many calls may begin now."""
        self._left = min(self._size, self._left + max(0.0, now - self._at) * self._flow)
        self._at = now
        return int(self._left + 1e-5)  # Seconds as a machine counts them fall short by a hair.

    def take(self, now: float) -> None:
        self.room(now)
        self._left -= 1

    def wait(self, now: float) -> float:
        """Seconds until one call may begin."""
        return 0.0 if self.room(now) else (1 - self._left) / self._flow


class Pacer:
    def __init__(self, pace: Pace, machine: Callable[[], float]) -> None:
        self.pace, self._machine = pace, machine
        self._free_at: dict[str, float] = {}
        self._told_until: dict[str, float] = {}
        self._buckets: dict[str, Bucket] = {}
        if 0 < pace.per_minute < math.inf:
            parts = {POST: 1.0, UPDATE: TIER_3, OPEN: TIER_3, READ: TIER_3, UPLOAD: TIER_3}
            self._buckets = {method: Bucket(pace.per_minute * part, machine()) for method, part in parts.items()}

    # Places

    def busy(self) -> list[str]:
        """Places that have had enough for the moment."""
        now = self._machine()
        self._free_at = {place: free for place, free in self._free_at.items() if free > now}
        return list(self._free_at)

    def is_busy(self, *places: str | None) -> bool:
        busy = self.busy()
        return EVERYWHERE in busy or any(place in busy for place in places)

    def rest(self, places: Iterable[str], until: float) -> None:
        """Leave places alone until then, or until later if they rest longer already."""
        for place in places:
            self._free_at[place] = max(until, self._free_at.get(place, 0.0))

    def rest_after_message(self, channel: str) -> None:
        self.rest([channel], self._machine() + self.pace.per_channel)

    def told_to_rest(self, channel: str, seconds: float) -> dict[str, float]:
        """Slack has had too much of us there. Gives until when each place is to rest.

        Slack does not say whether it was the channel or the whole workspace. One channel at a time is the channel's
        limit; a second one while the first still rests is the workspace's.
        """
        now = self._machine()
        resting = {channel: now + seconds}
        others = [until for place, until in self._told_until.items() if place != channel and until > now]
        if others:
            resting[EVERYWHERE] = max(now + seconds, *others)
        self._told_until |= resting
        return resting

    # Calls

    def room(self, method: str, most: int) -> int:
        """How many calls of a method may begin now, at most so many."""
        if self._rest_of(method):
            return 0
        if method not in self._buckets:
            return most
        return min(most, self._buckets[method].room(self._machine()))

    def count(self, method: str) -> None:
        """A call of this method begins."""
        if method in self._buckets:
            self._buckets[method].take(self._machine())

    def wait(self, method: str) -> float:
        """Seconds until a call of this method may begin."""
        bucket = self._buckets.get(method)
        return max(self._rest_of(method), bucket.wait(self._machine()) if bucket else 0.0)

    def _rest_of(self, method: str) -> float:
        return max(0.0, self._free_at.get(method, 0.0) - self._machine())

    def soonest(self) -> float:
        """Seconds until something that is held back now may go; 0 when nothing is."""
        now = self._machine()
        if self.is_busy():
            return self._free_at[EVERYWHERE] - now
        waits = [free - now for free in self._free_at.values() if free > now]
        waits += [bucket.wait(now) for bucket in self._buckets.values() if not bucket.room(now)]
        return min(waits, default=0.0)
