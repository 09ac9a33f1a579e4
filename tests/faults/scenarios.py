"""Runs one scenario in a process of its own, and ends it with everything it started if it does not end by itself."""

from __future__ import annotations

import contextlib
import importlib
import logging
import multiprocessing
import os
import signal
import sys
import time
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Literal

from rich.console import Console
from rich.progress import track

from tests import postgres
from tests.faults.nursery import a_nursery
from tests.faults.rows import Row, Scale

ScaleName = Literal["full", "short"]

SCENARIOS = (
    "receiving",
    "dying",
    "acknowledging",
    "nine",
    "sweeping",
    "sending",
    "calling_off",
    "claims",
    "processes",
    "strikes",
    "restarts",
    "writers",
    "disk",
    "restoring",
    "outages",
    "jumps",
    "zones",
    "poison",
    "ordering",
    "forms",
    "binding",
    "limits",
    "mutations",
)
"""Modules of this package, in the order of the page."""

LIMIT = {"full": 1200.0, "short": 180.0}
"""Seconds after which a scenario is ended."""


@dataclass(frozen=True)
class Ran:
    name: str
    rows: list[Row]
    seconds: float
    where: str = ""
    """The day, the machine and the scale, once it is kept."""


def run(name: str, scale: ScaleName, folder: Path) -> Ran:
    start = time.monotonic()
    spawning = multiprocessing.get_context("spawn")
    ours, theirs = spawning.Pipe(duplex=False)
    process = spawning.Process(target=_measure, args=(name, scale, folder, theirs), name=name)
    process.start()
    theirs.close()
    rows = _rows(name, ours, LIMIT[scale])
    _end(process.pid or 0)
    process.join()
    return Ran(name, rows, time.monotonic() - start)


def _rows(name: str, ours: Connection, limit: float) -> list[Row]:
    """What the scenario sends; one that says nothing in time, or fails, is itself something unexpected."""
    try:
        if not ours.poll(limit):
            return [_failed(name, f"did not end within {limit:.0f} s")]
        answer = ours.recv()
    except EOFError:
        return [_failed(name, "its process died")]
    return answer if isinstance(answer, list) else [_failed(name, answer)]


def _failed(name: str, why: str) -> Row:
    return Row(name, 1, 0, 0, 0, 1, note=why)


def _end(group: int) -> None:
    """Whatever is left of the scenario's process group: itself, and bots that it did not stop."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)


def _measure(name: str, scale: ScaleName, folder: Path, answer: Connection) -> None:
    os.setpgid(0, 0)
    folder.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(filename=folder / "log.txt", force=True)  # What goes wrong on purpose is no news.
    try:
        with a_nursery() as nursery:
            own = Scale(
                scale, folder, lambda database: postgres.start(f"faults_{name}_{database}"), nursery, _watched(name)
            )
            answer.send(importlib.import_module(f"tests.faults.{name}").measure(own))
    except Exception as error:
        traceback.print_exc()
        answer.send(f"the scenario itself failed: {type(error).__name__}: {error}")


def _watched(name: str) -> Any:
    def watch(things: Iterable[Any]) -> Iterable[Any]:
        screen = Console(stderr=True)
        return track(things, description=name, console=screen, transient=True, disable=not sys.stderr.isatty())

    return watch
