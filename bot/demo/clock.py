"""The demo's clock: it begins on the morning after Stockton, runs on as any clock does, and can be moved forward.

Only here does the demo read the machine's clock, and of that only how much of it has gone by.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.demo.world import ZONE

BEGINNING = datetime(2022, 11, 10, 10, 0, tzinfo=ZoneInfo(ZONE))


class MovableClock:
    """`machine` gives seconds that only ever grow."""

    def __init__(self, start: datetime = BEGINNING, machine: Callable[[], float] = time.monotonic) -> None:
        self._machine = machine
        self._lock = threading.Lock()
        self._moved_to, self._moved_at = start, machine()

    def now(self) -> datetime:
        with self._lock:
            return self._read()

    def move_to(self, moment: datetime) -> None:
        """From now on it runs on from there. Time never goes back: a moment that is over leaves the clock alone."""
        with self._lock:
            self._moved_to, self._moved_at = max(moment, self._read()), self._machine()

    def _read(self) -> datetime:
        return self._moved_to + timedelta(seconds=self._machine() - self._moved_at)
