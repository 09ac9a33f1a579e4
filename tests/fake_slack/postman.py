"""Carries deliveries in the background: each at its time, and again while nobody acknowledges it."""

import heapq
import itertools
import threading
import time
from collections.abc import Callable, Sequence
from typing import Self

from .things import Answer, Payload

Deliver = Callable[[Payload, int | None], Answer]


class Postman:
    """`retries` are the seconds from a failed try to the next (docs.slack.dev, "Retries": at once, after
    one minute, after five). What fails after the last of them stands in `given_up`.
    """

    def __init__(self, deliver: Deliver, retries: Sequence[float], carriers: int = 8) -> None:
        self._deliver, self._retries = deliver, retries
        self._changed = threading.Condition()
        self._due: list[tuple[float, int, Payload, int]] = []
        self._order = itertools.count()
        self._in_hand = 0
        self._ending = False
        self._carriers = [threading.Thread(target=self._carry, name="postman") for _ in range(carriers)]
        self.given_up: list[Payload] = []

    def __enter__(self) -> Self:
        for carrier in self._carriers:
            carrier.start()
        return self

    def __exit__(self, *_: object) -> None:
        """What is under way is delivered, what waits is not."""
        with self._changed:
            self._ending = True
            self._changed.notify_all()
        for carrier in self._carriers:
            carrier.join()

    def post(self, payload: Payload, after: float = 0.0, tries: int = 0) -> None:
        """To be delivered so many seconds from now; `tries` is how often it was tried before."""
        with self._changed:
            heapq.heappush(self._due, (time.monotonic() + after, next(self._order), payload, tries))
            self._changed.notify_all()

    def wait(self, timeout: float) -> bool:
        """Until everything is acknowledged or given up; False when that takes longer."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._due and not self._in_hand, timeout)

    def _carry(self) -> None:
        while (taken := self._take()) is not None:
            payload, tries = taken
            acknowledged = False
            try:
                acknowledged = self._deliver(payload, tries or None).ok
            finally:
                self._done(payload, tries, acknowledged)

    def _take(self) -> tuple[Payload, int] | None:
        with self._changed:
            while not self._ending:
                wait = self._due[0][0] - time.monotonic() if self._due else None
                if wait is not None and wait <= 0:
                    _, _, payload, tries = heapq.heappop(self._due)
                    self._in_hand += 1
                    return payload, tries
                self._changed.wait(wait)
        return None

    def _done(self, payload: Payload, tries: int, acknowledged: bool) -> None:
        with self._changed:
            if not acknowledged and tries < len(self._retries):
                self.post(payload, self._retries[tries], tries + 1)
            elif not acknowledged:
                self.given_up.append(payload)
            self._in_hand -= 1
            self._changed.notify_all()
