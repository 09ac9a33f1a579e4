"""When something last came through the socket, and since when it is open: on the machine's clock."""

from __future__ import annotations

import time
from collections.abc import Callable


class Pulse:
    """Written by whoever listens, read by whoever wonders why it is so quiet. Over HTTP nothing is expected."""

    def __init__(self, machine: Callable[[], float] = time.time) -> None:
        self._machine = machine
        self.expected = False
        self.alive_at = 0.0

    def beat(self) -> None:
        """The socket was opened, or something came through it."""
        self.expected = True
        self.alive_at = self._machine()

    def silent_for(self) -> float:
        """Seconds; none where no socket is used."""
        return self._machine() - self.alive_at if self.expected else 0.0
