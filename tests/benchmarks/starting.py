"""From starting the process to its open socket, and the memory it then holds at rest.

Beside it stands a process that imports and connects the same libraries and does nothing else (`bare.py`). Each is
started once uncounted, which leaves its compiled modules behind as they lie where the bot is at home.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path
from statistics import median
from typing import IO

from tests.benchmarks.measuring import Bench, Figure, in_turn, installed, ms, ratio
from tests.benchmarks.stage import ZONE, a_database
from tests.fake_slack import FakeSlack

ROUNDS = 7
LOOK, LOOKS, STILL = 1.0, 30, 100.0
"""A process is at rest when its memory has changed by less than so many kilobytes between two looks, so many seconds
apart: the bot goes on getting ready after it has connected.
"""

OURS, BARE = ["-m", "bot", "run"], ["-m", "tests.benchmarks.bare"]


def measure(bench: Bench) -> list[Figure]:
    memory: dict[str, list[float]] = {"ours": [], "bare": []}
    with FakeSlack(transport="socket") as slack:
        file = bench.folder / "starting.db"
        a_database(file).close()
        environment = _environment(bench, slack, file)
        ours, bare = (_libraries(bench, slack, arguments, environment) for arguments in (OURS, BARE))
        assert bare <= ours, f"beside a bot that never imports {bare - ours}"
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


def _environment(bench: Bench, slack: FakeSlack, file: Path) -> dict[str, str]:
    return installed(bench.folder) | {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
        "DATABASE_URL": f"sqlite:///{file}",
        "TIMEZONE": ZONE,
    }


def _libraries(bench: Bench, slack: FakeSlack, arguments: list[str], environment: dict[str, str]) -> set[str]:
    """What a process imports until it is at rest, at a start that is not counted."""
    told = bench.folder / "imports"
    with told.open("w") as said:
        _start(slack, ["-X", "importtime", *arguments], environment, [], said)
    lines = [line for line in told.read_text().splitlines() if line.startswith("import time:")]
    return {line.rsplit("|", 1)[1].strip() for line in lines} - {"tests", "tests.benchmarks"}


def _start(
    slack: FakeSlack, arguments: list[str], environment: dict[str, str], memory: list[float],
    said: IO[str] | int = subprocess.DEVNULL,
) -> float:  # fmt: skip
    assert slack.sockets
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], env=environment, stderr=said)
    try:
        assert slack.sockets.wait_for_sockets(1, 60), f"{arguments} never connected"
        seconds = time.perf_counter() - start
        memory.append(_at_rest(process.pid))
    finally:
        process.terminate()
        process.wait(30)
    _wait_until_gone(slack)
    return seconds


def _at_rest(pid: int) -> float:
    """Kilobytes."""
    before, now = 0.0, _resident(pid)
    for _ in range(LOOKS):
        if abs(now - before) < STILL:
            return now
        threading.Event().wait(LOOK)
        before, now = now, _resident(pid)
    raise AssertionError("a process that nobody talks to never comes to rest")


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
