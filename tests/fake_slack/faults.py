"""Things that go wrong on purpose: planned one by one, standing until they are taken away, or by chance.

slack.faults.next("chat.postMessage", Fault.RESET_AFTER_ACCEPT, Fault.rate_limited(2))
slack.faults.always("chat.postMessage", Fault.error_of("restricted_action"), place=channel)
slack.faults.sometimes("chat.postMessage", 0.2, Fault.RESET_AFTER_ACCEPT, Fault.status_before(503), seed=7)
"""

import random
import threading
from collections import Counter, defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

EVERY_METHOD = "*"


@dataclass(frozen=True)
class Fault:
    kind: str
    status: int = 0
    error: str = ""
    seconds: float | None = None

    RESET_BEFORE: ClassVar["Fault"]
    RESET_AFTER_ACCEPT: ClassVar["Fault"]

    @classmethod
    def status_before(cls, status: int) -> "Fault":
        """Answer with this HTTP status without reading the request."""
        return cls("status_before", status=status)

    @classmethod
    def status_after_accept(cls, status: int) -> "Fault":
        """Do what was asked, then answer with this HTTP status."""
        return cls("status_after", status=status)

    @classmethod
    def rate_limited(cls, retry_after: float | None) -> "Fault":
        """429, with `Retry-After` in seconds unless it is None."""
        return cls("rate_limited", seconds=retry_after)

    @classmethod
    def error_of(cls, error: str) -> "Fault":
        """`ok: false` with this error, nothing done."""
        return cls("error", error=error)

    @classmethod
    def error_after_accept(cls, error: str) -> "Fault":
        """Do what was asked, then say `ok: false` with this error, as Slack may with `fatal_error`."""
        return cls("error_after", error=error)

    @classmethod
    def slow(cls, seconds: float) -> "Fault":
        """Do what was asked, but only after so many seconds."""
        return cls("slow", seconds=seconds)

    @classmethod
    def slow_answer(cls, seconds: float) -> "Fault":
        """Do what was asked at once, and say so only after so many seconds: who waits less long never knows."""
        return cls("slow_answer", seconds=seconds)

    @property
    def accepted(self) -> bool:
        """Whether the request is done all the same."""
        return self.kind in ("reset_after", "status_after", "error_after", "slow", "slow_answer")


Fault.RESET_BEFORE = Fault("reset_before")
Fault.RESET_AFTER_ACCEPT = Fault("reset_after")


@dataclass
class _Rule:
    """One of `faults` where the method fits, the place is named if there is one, and chance has it."""

    method: str
    faults: tuple[Fault, ...]
    place: str | None = None
    share: float = 1.0
    chance: random.Random | None = None

    def drawn(self, method: str, places: Iterable[str]) -> Fault | None:
        if self.method not in (method, EVERY_METHOD) or (self.place and self.place not in places):
            return None
        if self.chance is None:
            return self.faults[0]
        return self.chance.choice(self.faults) if self.chance.random() < self.share else None


class Faults:
    """What will go wrong next. Those planned one by one come first, then the oldest rule that fits.

    `met` counts how many of each kind have come.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: dict[str, deque[Fault]] = defaultdict(deque)
        self._rules: list[_Rule] = []
        self.met: Counter[str] = Counter()

    def next(self, method: str, *faults: Fault) -> None:
        """The next calls of `method` (or of `EVERY_METHOD`) meet these faults, one call each."""
        with self._lock:
            self._planned[method].extend(faults)

    def always(self, method: str, fault: Fault, place: str | None = None) -> None:
        """Every call from now on, or every one about a place: a channel, or a person and the messages with them."""
        with self._lock:
            self._rules.append(_Rule(method, (fault,), place))

    def sometimes(self, method: str, share: float, *faults: Fault, seed: int, place: str | None = None) -> None:
        """So large a share of the calls, each with one of these faults; the same `seed` draws the same."""
        with self._lock:
            self._rules.append(_Rule(method, faults, place, share, random.Random(seed)))

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        with self._lock:
            self._planned.clear()
            self._rules.clear()

    def take(self, method: str, places: Iterable[str] = ()) -> Fault | None:
        """What goes wrong with this call, which is about these channels and people."""
        with self._lock:
            fault = self._drawn(method, places)
            if fault:
                self.met[fault.kind] += 1
            return fault

    def _drawn(self, method: str, places: Iterable[str]) -> Fault | None:
        for queue in (self._planned[method], self._planned[EVERY_METHOD]):
            if queue:
                return queue.popleft()
        return next((drawn for rule in self._rules if (drawn := rule.drawn(method, places))), None)

    @property
    def planned(self) -> bool:
        """Whether anything is to go wrong at all."""
        with self._lock:
            return any(self._planned.values()) or bool(self._rules)

    def waiting(self) -> int:
        """How many planned faults have not been met yet."""
        with self._lock:
            return sum(len(queue) for queue in self._planned.values())
