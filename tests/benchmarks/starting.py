"""From starting the process to its open socket, and the memory it then holds at rest.

Beside it stands a process that imports and connects the same libraries and does nothing else (`bare.py`).
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from statistics import median

from tests.benchmarks.measuring import Bench, Figure, in_turn, ms, ratio
from tests.benchmarks.stage import ZONE, a_database
from tests.fake_slack import FakeSlack

ROUNDS = 7
AT_REST = 1.0
"""Seconds after connecting at which the memory is read."""

OURS, BARE = ["-m", "bot", "run"], ["-m", "tests.benchmarks.bare"]


def measure(bench: Bench) -> list[Figure]:
    memory: dict[str, list[float]] = {"ours": [], "bare": []}
    with FakeSlack(transport="socket") as slack:
        file = bench.folder / "starting.db"
        a_database(file).close()
        environment = _environment(slack, file)
        started = in_turn(
            bench.watch(ROUNDS),
            lambda _number: _start(slack, OURS, environment, memory["ours"]),
            lambda _number: _start(slack, BARE, environment, memory["bare"]),
        )
    held = [f"{median(kilobytes) / 1024:.0f} MB" for kilobytes in memory.values()]
    return [
        Figure("memory", held[0], held[1], ratio(memory["ours"], memory["bare"]), "at most", 1.4),
        Figure("start", ms(started[0]), ms(started[1]), ratio(*started), "at most", 1.5),
    ]


def _environment(slack: FakeSlack, file: Path) -> dict[str, str]:
    return os.environ | {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
        "DATABASE_URL": f"sqlite:///{file}",
        "TIMEZONE": ZONE,
    }


def _start(slack: FakeSlack, arguments: list[str], environment: dict[str, str], memory: list[float]) -> float:
    assert slack.sockets
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], env=environment, stderr=subprocess.DEVNULL)
    try:
        assert slack.sockets.wait_for_sockets(1, 60), f"{arguments} never connected"
        seconds = time.perf_counter() - start
        threading.Event().wait(AT_REST)
        memory.append(_resident(process.pid))
    finally:
        process.terminate()
        process.wait(30)
    _wait_until_gone(slack)
    return seconds


def _resident(pid: int) -> float:
    """Kilobytes, as ps tells them."""
    told = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=True)
    return float(told.stdout)


def _wait_until_gone(slack: FakeSlack) -> None:
    assert slack.sockets
    until = time.monotonic() + 10
    while slack.sockets.sockets and time.monotonic() < until:
        threading.Event().wait(0.02)
    assert not slack.sockets.sockets, "a stopped process is still connected"
