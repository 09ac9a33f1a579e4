"""Ports for what a test starts."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from itertools import count

FIRST, EACH, PROCESSES = 10_000, 100, 200


def _candidates() -> Iterator[int]:
    """Of this process's own hundred. None that the system would give to whoever asks for any (from 32,768 on): between
    our looking and the start of what listens there, somebody may ask.
    """
    mine = FIRST + os.getpid() % PROCESSES * EACH
    return (mine + number % EACH for number in count())


_next = _candidates()


def free_port() -> int:
    """One on which nobody listens."""
    return next(port for port in _next if _is_free(port))


def _is_free(port: int) -> bool:
    with socket.socket() as door:
        try:
            door.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True
