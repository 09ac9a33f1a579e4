"""A bot that is told to end while its main thread holds the lock of what it is about to wait for."""

from __future__ import annotations

import signal
import threading
import types

from bot.app import Bot


class Waiting(Bot):
    def __init__(self) -> None:
        self.work = types.SimpleNamespace(stopping=threading.Event())  # type: ignore[assignment]
        self.db = types.SimpleNamespace(close=lambda: None)  # type: ignore[assignment]

    def run(self) -> bool:
        with self.work.stopping._cond:  # where the main thread is for a moment as it begins to wait
            signal.raise_signal(signal.SIGTERM)
        return self.work.stopping.wait(10)


def main() -> None:
    Waiting().run_until_told()
