"""Four processes that write to one SQLite file behind the fair lock: nobody is refused, nobody starves; and eight
threads, an export and a backup.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import func, select

from bot.deliveries.inbox import Arrival, Delivery, keep
from bot.exchange.write import write
from bot.ground.db import Database
from bot.operations.backup import back_up
from tests.benchmarks.stage import gather
from tests.faults.counting import migrated, sqlite_url
from tests.faults.naive import Sender
from tests.faults.rows import Figure, Row, Scale, Sense

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
BAR = 250.0
"""Milliseconds by which an acknowledgement may be held up."""

READY = 1.0
"""Seconds in which every process gets ready."""

AT_A_TIME = 4
RATE = 50
"""Deliveries a second, as at the busiest moment of an event."""


def measure(scale: Scale) -> list[Row]:
    seconds = scale.of(15.0, 0.8)
    file = scale.file("writers.db")
    with closing(migrated(sqlite_url(file))) as database:
        gather(database, [f"U{number:05}" for number in range(scale.of(2_000, 150))])
    return [
        _processes(scale, file, seconds),
        _threads(file, seconds),
        _beside(scale, file, "export", seconds),
        _beside(scale, file, "backup", seconds),
    ]


def main() -> None:
    """A process of its own, told by its environment: a writer, or what goes on beside one."""
    with closing(Database(os.environ["DATABASE_URL"])) as database:
        if os.environ["WHAT"] == "write":
            _write_for(database, os.environ["WHO"], float(os.environ["SECONDS"]))
        else:
            _without_end(database, BESIDE[os.environ["WHAT"]])


def _a_life(scale: Scale, file: Path, name: str, **told: str) -> Sender:
    """`name` is that of the file in which it tells what it saw."""
    told |= {"DATABASE_URL": sqlite_url(file), "ANSWER": str(scale.file(name))}
    life = Sender(scale.nursery, told, scale.file(f"{name}.log"), "tests.faults.writers")
    life.start()
    return life


# Processes


def _write_for(database: Database, who: str, seconds: float) -> None:
    """What each process does: keeps deliveries, one transaction each, as fast as it may. Tells what it saw."""
    done, errors, waits = 0, [], []
    _keep(database, f"{who}:first")
    time.sleep(max(0.0, float(os.environ["BEGIN"]) - time.monotonic()))
    end = time.monotonic() + seconds
    while (began := time.monotonic()) < end:
        try:
            _keep(database, f"{who}:{done}")
        except Exception as error:
            errors.append(f"{type(error).__name__}: {error}")
        waits.append(time.monotonic() - began)
        done += 1
    saw = {"done": done, "errors": errors, "longest": max(waits) * 1000}
    Path(os.environ["ANSWER"]).write_text(json.dumps(saw))


def _keep(database: Database, name: str) -> None:
    with database.write() as session:
        keep(session, Arrival("event", f"message:{name}", {"text": "120 so far" * 20}), NOW)


def _together(scale: Scale, file: Path, processes: int, seconds: float) -> list[dict[str, object]]:
    copied = file.with_name(f"writers-{processes}.db")
    shutil.copy(file, copied)
    told = {"WHAT": "write", "SECONDS": str(seconds), "BEGIN": str(time.monotonic() + READY)}
    names = [f"wrote-{processes}-{number}.json" for number in range(processes)]
    lives = [_a_life(scale, copied, name, WHO=name, **told) for name in names]
    for life in lives:
        assert life.ends_within(60 + seconds), "a writer did not end"
    saw = [json.loads(scale.file(name).read_text()) for name in names]
    with closing(Database(sqlite_url(copied))) as database, database.read() as session:
        kept = session.scalar(select(func.count(Delivery.id))) or 0
    return [*saw, {"kept": kept - processes}]


def _processes(scale: Scale, file: Path, seconds: float) -> Row:
    alone = _together(scale, file, 1, seconds)[0]["done"]
    *saw, counted = _together(scale, file, AT_A_TIME, seconds)
    done = sum(int(str(one["done"])) for one in saw)
    errors = [error for one in saw for error in one["errors"]]  # type: ignore[attr-defined]
    shares = [int(str(one["done"])) for one in saw]
    figures = [
        Figure("of one writer's rate", done / int(str(alone)), "", *_bar(scale, "at least", 0.8)),
        Figure("a second", done / seconds),
        Figure("the least busy process's share of its fair one", min(shares) * AT_A_TIME / done),
        Figure("longest wait", max(float(str(one["longest"])) for one in saw), "ms"),
    ]
    lost = max(0, done - len(errors) - int(str(counted["kept"])))
    return Row(
        "four processes writing to one SQLite file", done, lost, 0, 0, len(errors),
        "each keeps deliveries as fast as it may; a busy error would be unexpected", figures,
    )  # fmt: skip


def _bar(scale: Scale, sense: Sense, bar: float) -> tuple[Sense, float]:
    """A short run is for what is lost or refused: on a machine that others use, its speed says nothing."""
    return scale.of((sense, bar), ("shown", 0.0))


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
    write(database, "pledges", folder / "out.csv", "csv", date(2026, 11, 25), lambda _lines: None)


def _back_up(database: Database, folder: Path) -> None:
    back_up(database, folder / "kept.backup", lambda _done, _of: None)


def _beside(scale: Scale, file: Path, what: str, seconds: float) -> Row:
    copied = file.with_name("beside.db")
    shutil.copy(file, copied)
    waits: list[float] = []
    with closing(Database(f"sqlite:///{copied}")) as database, _again_and_again(scale, copied, what) as rounds:
        end = time.monotonic() + seconds
        while (began := time.monotonic()) < end or not rounds():
            _keep(database, f"beside:{len(waits)}")
            waits.append((time.monotonic() - began) * 1000)
            threading.Event().wait(1 / RATE)
    figures = [
        Figure("longest wait to be kept", max(waits), "ms", *_bar(scale, "at most", BAR)),
        Figure("median", statistics.median(waits), "ms"),
        Figure("runs of it", rounds()),
        Figure("size", copied.stat().st_size / 1e6, "MB"),
    ]
    return Row(
        f"{what} beside a writer", len(waits), 0, 0, 0, 0, f"{RATE} deliveries a second are kept meanwhile", figures
    )


@contextmanager
def _again_and_again(scale: Scale, file: Path, what: str) -> Iterator[Callable[[], int]]:
    """In a process of its own, as a person would start it; gives how often it was done."""
    told = scale.file(f"{what}.rounds")
    told.write_text("")
    life = _a_life(scale, file, told.name, WHAT=what)
    try:
        yield lambda: len(told.read_text().splitlines())
    finally:
        life.kill_after(0.0)


def _without_end(database: Database, other: Callable[[Database, Path], None]) -> None:
    told = Path(os.environ["ANSWER"])
    while True:
        other(database, told.parent)
        with told.open("a") as lines:
            lines.write(f"{time.monotonic()}\n")


BESIDE = {"export": _export, "backup": _back_up}
