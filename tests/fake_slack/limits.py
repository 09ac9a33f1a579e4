"""How much Slack takes, for tests that want it to count: so much a second, and who comes back too early.

slack.limits = Limits(per_channel=1.0, per_minute=300)
assert not slack.early
"""

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

ALL = "*"
NO_HEADER = 30.0
"""Seconds that a 429 without `Retry-After` asks for."""

POSTING = "chat.postMessage"


@dataclass(frozen=True)
class Early:
    """A call that came although a 429 had asked for more patience; `seconds` too soon."""

    method: str
    place: str
    seconds: float


class Waits:
    """What each 429 asked for, and who did not keep to it. It holds for the method in that channel, or for all of it.

    `early` is the record.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._until: dict[tuple[str, str], float] = {}
        self.early: list[Early] = []

    def ask(self, method: str, place: str, seconds: float | None) -> None:
        with self._lock:
            self._until[method, place] = self._clock() + (NO_HEADER if seconds is None else seconds)

    def note(self, method: str, place: str) -> None:
        """A call came."""
        with self._lock:
            now = self._clock()
            for key in ((method, place), (method, ALL)):
                if now < (until := self._until.get(key, 0.0)):
                    self.early.append(Early(method, place, until - now))


class Limits:
    """A message in each `per_channel` seconds to one channel, `per_minute` in the whole workspace.

    `methods` has more calls a minute for other methods. `whole` rounds `Retry-After` up to whole seconds, as Slack
    does; a bench that runs faster than life lets it be.
    """

    def __init__(
        self,
        per_channel: float = 1.0,
        per_minute: float = 300.0,
        methods: dict[str, float] | None = None,
        whole: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._per_channel, self._whole, self._clock = per_channel, whole, clock
        self._lock = threading.Lock()
        self._free_at: dict[str, float] = {}
        rates = (methods or {}) | {POSTING: per_minute}
        self._buckets = {method: Bucket(rate, clock()) for method, rate in rates.items()}

    def wait(self, method: str, place: str) -> tuple[str, float] | None:
        """None when the call may go on, else whom to wait for (a channel or `ALL`) and how many seconds."""
        with self._lock:
            now = self._clock()
            bucket = self._buckets.get(method)
            posting = method == POSTING
            if posting and (left := self._free_at.get(place, 0.0) - now) > 0:
                return place, self._rounded(left)
            if bucket and (left := bucket.take(now)) > 0:
                return ALL, self._rounded(left)
            if posting:
                self._free_at[place] = now + self._per_channel
        return None

    def _rounded(self, seconds: float) -> float:
        return math.ceil(seconds) if self._whole else math.ceil(seconds * 100) / 100


class Bucket:
    """So many a minute, of which a minute's worth of a tenth may come at once."""

    BURST = 0.1

    def __init__(self, per_minute: float, now: float) -> None:
        self._rate = per_minute / 60
        self._most = max(1.0, per_minute * self.BURST)
        self._held, self._at = self._most, now

    def take(self, now: float) -> float:
        """0 when one was there, else the seconds until there is one."""
        self._held = min(self._most, self._held + (now - self._at) * self._rate)
        self._at = now
        if self._held < 1:
            return (1 - self._held) / self._rate
        self._held -= 1
        return 0.0
