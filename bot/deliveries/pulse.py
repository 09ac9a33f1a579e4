"""When something last came through the socket, or it was opened: on the machine's clock."""

from __future__ import annotations

import time
from collections.abc import Callable


class Pulse:
    """Written by whoever listens, read by whoever wonders why it is so quiet. Over HTTP no socket is `expected`."""

    def __init__(self, machine: Callable[[], float] = time.time, expected: bool = True) -> None:
        self._machine = machine
        self.expected = expected
        self.alive_at = 0.0

    def beat(self) -> None:
        """The socket was opened, or something came through it."""
        self.alive_at = self._machine()

    def awaited(self) -> bool:
        """Whether a socket is expected and none was open yet."""
        return self.expected and not self.alive_at

    def silent_for(self) -> float:
        """Seconds; none where no socket is used."""
        return self._machine() - self.alive_at if self.expected else 0.0
