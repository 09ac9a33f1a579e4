"""Four processes that write to one SQLite file behind the fair lock: nobody is refused, nobody starves; and eight
threads, an export and a backup.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import func, select

from bot.deliveries.inbox import Arrival, Delivery, keep
from bot.exchange.write import write_pledges
from bot.ground import migrate
from bot.ground.db import Database
from bot.operations.backup import back_up
from tests.benchmarks.stage import gather
from tests.faults.rows import Figure, Row, Scale

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
BAR = 250.0
"""Milliseconds by which an acknowledgement may be held up."""

AT_A_TIME = 4
RATE = 50
"""Deliveries a second, as at the busiest moment of an event."""


def measure(scale: Scale) -> list[Row]:
    seconds = scale.of(15.0, 1.5)
    file = scale.file("writers.db")
    with closing(Database(f"sqlite:///{file}")) as database:
        migrate.upgrade(database)
        gather(database, [f"U{number:05}" for number in range(scale.of(2_000, 600))])
    return [
        _processes(scale, file, seconds),
        _threads(file, seconds),
        _beside(scale, file, "an export beside a writer", _export, seconds),
        _beside(scale, file, "a backup beside a writer", _back_up, seconds),
    ]


# Processes


def write_for(url: str, who: str, seconds: float) -> None:
    """What each process does: keeps deliveries, one transaction each, as fast as it may. Tells what it saw."""
    done, errors, waits = 0, [], []
    with closing(Database(url)) as database:
        _keep(database, f"{who}:first")
        end = time.monotonic() + seconds
        while (began := time.monotonic()) < end:
            try:
                _keep(database, f"{who}:{done}")
            except Exception as error:
                errors.append(f"{type(error).__name__}: {error}")
            waits.append(time.monotonic() - began)
            done += 1
    sys.stdout.write(json.dumps({"done": done, "errors": errors, "longest": max(waits) * 1000}))


def _keep(database: Database, name: str) -> None:
    with database.write() as session:
        keep(session, Arrival("event", f"message:{name}", {"text": "120 so far" * 20}), NOW)


def _together(file: Path, processes: int, seconds: float) -> list[dict[str, object]]:
    code = (
        "import sys; from tests.faults import writers; writers.write_for(sys.argv[1], sys.argv[2], float(sys.argv[3]))"
    )
    copied = file.with_name(f"writers-{processes}.db")
    shutil.copy(file, copied)
    running = [
        subprocess.Popen(
            [sys.executable, "-c", code, f"sqlite:///{copied}", str(number), str(seconds)], stdout=subprocess.PIPE
        )
        for number in range(processes)
    ]
    saw = [json.loads(process.communicate()[0]) for process in running]
    with closing(Database(f"sqlite:///{copied}")) as database, database.read() as session:
        kept = session.scalar(select(func.count(Delivery.id))) or 0
    return [*saw, {"kept": kept - processes}]


def _processes(scale: Scale, file: Path, seconds: float) -> Row:
    alone = _together(file, 1, seconds)[0]["done"]
    *saw, counted = _together(file, AT_A_TIME, seconds)
    done = sum(int(str(one["done"])) for one in saw)
    errors = [error for one in saw for error in one["errors"]]  # type: ignore[attr-defined]
    shares = [int(str(one["done"])) for one in saw]
    figures = [
        Figure("of one writer's rate", done / int(str(alone)), "", "at least", scale.of(0.8, 0.5)),
        Figure("a second", done / seconds),
        Figure("the least busy process's share of its fair one", min(shares) * AT_A_TIME / done),
        Figure("longest wait", max(float(str(one["longest"])) for one in saw), "ms"),
    ]
    lost = max(0, done - len(errors) - int(str(counted["kept"])))
    return Row(
        "four processes writing to one SQLite file", done, lost, 0, 0, len(errors),
        "each keeps deliveries as fast as it may; a busy error would be unexpected", figures,
    )  # fmt: skip


# Threads


def _threads(file: Path, seconds: float) -> Row:
    copied = file.with_name("threads.db")
    shutil.copy(file, copied)
    errors: list[str] = []
    counts = [0] * 8
    with closing(Database(f"sqlite:///{copied}")) as database:
        end = time.monotonic() + seconds

        def work(number: int) -> None:
            while time.monotonic() < end:
                try:
                    _keep(database, f"{number}:{counts[number]}")
                except Exception as error:
                    errors.append(str(error))
                counts[number] += 1

        _all(lambda number: lambda: work(number), len(counts))
        with database.read() as session:
            kept = session.scalar(select(func.count(Delivery.id))) or 0
    fairness = Figure("the least busy thread's share of its fair one", min(counts) * len(counts) / sum(counts))
    lost = max(0, sum(counts) - len(errors) - kept)
    return Row("eight threads writing", sum(counts), lost, 0, 0, len(errors), "in one process", [fairness])


def _all(work: Callable[[int], Callable[[], None]], count: int) -> None:
    threads = [threading.Thread(target=work(number)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


# Beside a writer


def _export(database: Database, folder: Path) -> None:
    write_pledges(database, folder / "out.csv", date(2026, 11, 25), lambda _lines: None)


def _back_up(database: Database, folder: Path) -> None:
    back_up(database, folder / "kept.backup", lambda _done, _of: None)


def _beside(scale: Scale, file: Path, what: str, other: Callable[[Database, Path], None], seconds: float) -> Row:
    copied = file.with_name("beside.db")
    shutil.copy(file, copied)
    waits: list[float] = []
    with closing(Database(f"sqlite:///{copied}")) as database, _again_and_again(file.parent, copied, other) as rounds:
        end = time.monotonic() + seconds
        while (began := time.monotonic()) < end or not rounds:
            _keep(database, f"beside:{len(waits)}")
            waits.append((time.monotonic() - began) * 1000)
            threading.Event().wait(1 / RATE)
    figures = [
        Figure("longest wait to be kept", max(waits), "ms", "at most", BAR),
        Figure("median", statistics.median(waits), "ms"),
        Figure("runs of it", len(rounds)),
        Figure("size", copied.stat().st_size / 1e6, "MB"),
    ]
    return Row(what, len(waits), 0, 0, 0, 0, f"{RATE} deliveries a second are kept meanwhile", figures)


@contextmanager
def _again_and_again(folder: Path, file: Path, other: Callable[[Database, Path], None]) -> Iterator[list[float]]:
    """In a process of its own, as a person would start it; gives how long each run took."""
    code = (
        "import sys, time; from pathlib import Path; from bot.ground.db import Database\n"
        "from tests.faults import writers\n"
        "database = Database(sys.argv[1])\n"
        "while True:\n"
        "    getattr(writers, sys.argv[2])(database, Path(sys.argv[3])); print(time.monotonic(), flush=True)"
    )
    rounds: list[float] = []
    process = subprocess.Popen(
        [sys.executable, "-c", code, f"sqlite:///{file}", other.__name__, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    lines = process.stdout
    reading = threading.Thread(target=lambda: rounds.extend(float(line) for line in lines if line.endswith("\n")))
    reading.start()
    try:
        yield rounds
    finally:
        process.kill()
        process.wait()
        reading.join()
        lines.close()
