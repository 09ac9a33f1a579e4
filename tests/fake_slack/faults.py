"""Things that go wrong on purpose: one queue of scripted faults for each method.

slack.faults.next("chat.postMessage", Fault.RESET_AFTER_ACCEPT, Fault.rate_limited(2))
"""

import threading
from collections import defaultdict, deque
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
    def rate_limited(cls, retry_after: int | None) -> "Fault":
        """429, with `Retry-After` in seconds unless it is None."""
        return cls("rate_limited", seconds=retry_after)

    @classmethod
    def error_of(cls, error: str) -> "Fault":
        """`ok: false` with this error, nothing done."""
        return cls("error", error=error)

    @classmethod
    def slow(cls, seconds: float) -> "Fault":
        """Do what was asked, but only after so many seconds."""
        return cls("slow", seconds=seconds)


Fault.RESET_BEFORE = Fault("reset_before")
Fault.RESET_AFTER_ACCEPT = Fault("reset_after")


class Faults:
    """What will go wrong next; the plan for a method is used before the plan for every method."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: dict[str, deque[Fault]] = defaultdict(deque)

    def next(self, method: str, *faults: Fault) -> None:
        """The next calls of `method` (or of `EVERY_METHOD`) meet these faults, one call each."""
        with self._lock:
            self._planned[method].extend(faults)

    def take(self, method: str) -> Fault | None:
        with self._lock:
            for queue in (self._planned[method], self._planned[EVERY_METHOD]):
                if queue:
                    return queue.popleft()
        return None

    def waiting(self) -> int:
        """How many planned faults have not been met yet."""
        with self._lock:
            return sum(len(queue) for queue in self._planned.values())
