"""The messages of one channel, in the order of their time, each found at once however many there are."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from .things import Message


def seconds(message: Message) -> float:
    return float(message.ts)


class Shelf:
    """Whoever reads or changes it holds the world's lock."""

    def __init__(self) -> None:
        self._all: list[Message] = []
        self._by_ts: dict[str, Message] = {}
        self._replies: dict[str, list[Message]] = defaultdict(list)

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Message]:
        return iter(self._all)

    def add(self, message: Message) -> None:
        _insert(self._all, message)
        self._by_ts[message.ts] = message
        if message.is_reply:
            _insert(self._replies[str(message.thread_ts)], message)

    def remove(self, message: Message) -> None:
        self._all.remove(message)
        del self._by_ts[message.ts]
        if message.is_reply:
            self._replies[str(message.thread_ts)].remove(message)

    def at(self, ts: str) -> Message | None:
        return self._by_ts.get(ts)

    def replies(self, ts: str) -> list[Message]:
        """What stands under a message, oldest first, without the message itself."""
        return self._replies.get(ts, [])

    def newest_first(self, bounds: "Bounds") -> Iterator[Message]:
        low, high = bounds.within(self._all)
        return (self._all[n] for n in range(high - 1, low - 1, -1))


class Bounds:
    """From `oldest` to `latest`, in seconds; their own moments belong to it if `inclusive`."""

    def __init__(self, oldest: float, latest: float, inclusive: bool) -> None:
        self.oldest, self.latest, self.inclusive = oldest, latest, inclusive

    def within(self, messages: list[Message]) -> tuple[int, int]:
        left: Any = bisect_left if self.inclusive else bisect_right
        right: Any = bisect_right if self.inclusive else bisect_left
        return left(messages, self.oldest, key=seconds), right(messages, self.latest, key=seconds)


def _insert(into: list[Message], message: Message) -> None:
    """Nearly always at the end."""
    if not into or seconds(into[-1]) <= seconds(message):
        into.append(message)
    else:
        into.insert(bisect_right(into, seconds(message), key=seconds), message)
