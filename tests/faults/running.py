"""The bot's own process in a fault test: `python -m tests.faults.running`, told what goes wrong by its environment.

CRASH_AT: where it kills itself. MUTATION: which promise is broken on purpose. CLOCK_FILE: a file with the field's
time, read at each look, where the machine's own is not wanted. It ends with the process that started it. At SIGUSR1
it writes down what each of its threads is doing.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import threading
from datetime import datetime
from pathlib import Path
from typing import Any

from slack_sdk import WebClient

from tests.faults import crashing, mutating


class FileClock:
    """The field's clock, moved by whoever writes the file."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def now(self) -> datetime:
        return datetime.fromisoformat(self._file.read_text())


def main() -> None:
    faulthandler.register(signal.SIGUSR1)
    threading.Thread(target=_end_with_the_test, name="leash", daemon=True).start()
    # The innermost first: a crash point must see what a mutation does.
    mutating.install(os.environ.get("MUTATION", ""))
    if os.environ.get("CRASH_AT"):
        crashing.install(crashing.Points(os.environ["CRASH_AT"]))
    _name_our_sockets()
    _run()


def _end_with_the_test() -> None:
    """Whoever started us holds the other end of our input; it closes however that process ends."""
    while os.read(0, 1):
        pass
    os.kill(os.getpid(), signal.SIGKILL)


def _name_our_sockets() -> None:
    """So that a test can tell the sockets of several processes apart."""
    ask = WebClient.apps_connections_open

    def asked(self: WebClient, **named: Any) -> Any:
        answer: Any = ask(self, **named)
        answer.data["url"] += f"&process={os.getpid()}"
        return answer

    WebClient.apps_connections_open = asked  # type: ignore[method-assign]


def _run() -> None:
    from bot.app import Parts, build
    from bot.ground import logs
    from config import settings

    read = settings.load(os.environ, Path("no.env"))
    logs.set_up(read.log_level, read.log_format)
    clock = os.environ.get("CLOCK_FILE")
    build(read, Parts(clock=FileClock(Path(clock))) if clock else None).run_until_told()


if __name__ == "__main__":
    main()
