"""Notices when the machine's clock jumps: until it is seen to run evenly again, nothing is struck and nothing is sent.

A wrong year would make everything due at once. Two clocks are compared: the one on the wall, which may be set, and one
that only counts on. CLOCK_MONOTONIC, not CLOCK_BOOTTIME: it stands still while a machine sleeps, so that waking up
counts as a jump too. Then the network and the time service come later than we do, a paused virtual machine shows no
gap in either of them, and elsewhere than on Linux there is no other; what it costs is two strikes.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import timedelta

log = logging.getLogger(__name__)

JUMP = 300.0
"""Seconds between two looks that no clock drifts by."""

READINGS = 2
"""So many further readings must agree before a clock that jumped is believed."""


class JumpGuard:
    """`apart` is the seconds between two readings that count: one strike of the clock.

    A clock that is wrong and stays wrong is believed after that; what is then sent is what the rules for a long
    outage allow. Whoever looks more often than that learns no more, and makes it go on no sooner. `when_believed` is
    told what the clock says before anything goes on.
    """

    def __init__(
        self,
        apart: float,
        wall: Callable[[], float] = time.time,
        counting: Callable[[], float] = time.monotonic,
        when_believed: Callable[[float], None] = lambda _wall: None,
    ) -> None:
        self._apart, self._wall, self._counting, self._when_believed = apart, wall, counting, when_believed
        self._looking = threading.Lock()
        self._gap = wall() - counting()
        self._missing = 0
        self._read_at = counting()

    def wall(self) -> float:
        """What the clock says now, in seconds, whether or not it is to be believed."""
        return self._wall()

    def steady(self) -> bool:
        """Look at the clock. False from a jump on, until two readings, each a strike after the last, agree."""
        with self._looking:
            counted = self._counting()
            before, self._gap = self._gap, self._wall() - counted
            if abs(self._gap - before) > JUMP:
                self._jumped(self._gap - before, counted)
            elif self._missing and counted - self._read_at >= self._apart:
                self._agreed(counted)
            return not self._missing

    def _jumped(self, by: float, counted: float) -> None:
        if not self._missing:
            log.error(
                "The clock of this machine jumped by %s: nothing is sent until it is seen to run evenly again.",
                timedelta(seconds=round(by)),
            )
        self._missing, self._read_at = READINGS, counted

    def _agreed(self, counted: float) -> None:
        self._read_at = counted
        if self._missing == 1:
            self._when_believed(self._wall())
        self._missing -= 1
        if not self._missing:
            log.warning("The clock of this machine runs evenly again: sending goes on.")
