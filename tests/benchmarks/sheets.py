"""Bringing in a sheet of 10,000 rows, and writing out 100,000 lines of progress: how long, and with how much memory.

Each is what somebody types in a terminal, in a process of its own from its start to its end.
"""

from __future__ import annotations

import csv
import os
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from bot.ground import migrate
from bot.ground.db import Database
from bot.pledges.model import Pledge, PledgeEvent, PledgePartner
from bot.progress.model import ProgressEntry
from tests.benchmarks.digest import at_home, copied
from tests.benchmarks.measuring import Bench, Figure
from tests.house import ROOT

ROWS, ENTRIES, FEW, EACH = 10_000, 100_000, 10_000, 10
HEAD = (
    "Organization", "Sector", "Contact", "Email", "Pledge", "Done so far", "As of", "Basis",
)  # fmt: skip

TYPED = """
import sys
from bot.cli import app
try:
    app(sys.argv[1:])
except SystemExit as ended:
    assert not ended.code, ended.code
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM:")))
"""
"""Says last its own most kilobytes."""


@dataclass(frozen=True)
class Took:
    """Seconds by the clock and of the processor, and megabytes at most."""

    seconds: float
    at_work: float
    megabytes: float


def measure(bench: Bench) -> list[Figure]:
    imported = _typed(_empty(bench.folder / "empty.db"), "import", str(_sheet(bench.folder / "rows.csv")))
    few, many = _with_entries(bench.folder / "few.db", FEW), _with_entries(bench.folder / "many.db", ENTRIES)
    as_csv, as_xlsx = (_exported(many, bench.folder / f"out.{form}", ENTRIES) for form in ("csv", "xlsx"))
    least = _exported(few, bench.folder / "few.xlsx", FEW).megabytes
    most = as_xlsx.megabytes
    return [
        _figure("import", f"{ROWS:,} rows", imported, 20),
        _figure("export, CSV", f"{ENTRIES:,} entries", as_csv, 30),
        _figure("export, Excel", f"{ENTRIES:,} entries", as_xlsx, 30),
        Figure("export, memory", f"{most:.0f} MB", f"{least:.0f} MB", most / least, "at most", 1.1),
    ]


def _figure(what: str, size: str, took: Took, bar: float) -> Figure:
    return Figure(what, size, f"{took.at_work:.1f} s at work", took.seconds, "at most", bar, "s")


def _typed(database: str, *arguments: str) -> Took:
    environment = os.environ | {"DATABASE_URL": database, "TIMEZONE": "America/Los_Angeles"}
    command = [sys.executable, "-c", TYPED, *arguments]
    before, began = _at_work(), time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    seconds, at_work = time.perf_counter() - began, _at_work() - before
    return Took(seconds, at_work, int(done.stdout.split()[-1]) / 1_000)


def _at_work() -> float:
    """The processor's seconds of every process that has ended here."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _exported(database: str, out: Path, entries: int) -> Took:
    took = _typed(database, "export", "progress", "--format", out.suffix[1:], "--out", str(out.absolute()))
    if out.suffix == ".csv":
        with out.open(encoding="utf-8", newline="") as opened:
            assert sum(1 for _ in csv.reader(opened)) == entries + 1
    return took


def _empty(file: Path) -> str:
    database = Database(f"sqlite:///{file.absolute()}")
    migrate.upgrade(database)
    database.close()
    return database.url.render_as_string()


def _sheet(file: Path) -> Path:
    """Each row another partner with a contact, a promise to be read out of its words, and a figure."""
    with file.open("w", encoding="utf-8", newline="") as opened:
        out = csv.writer(opened)
        out.writerow(HEAD)
        for n in range(ROWS):
            out.writerow([
                f"Example Lines {n}", "Transit", f"Pat Example {n}", f"pat{n}@example.org",
                f"train {10 + n} employees with BOTL by May 2023", n % 50, "2023-01-05", "self reported",
            ])  # fmt: skip
    return file.absolute()


def _with_entries(file: Path, entries: int) -> str:
    """So many lines of progress, ten for each promise."""
    database = at_home(file.absolute())
    with database.write() as session:
        first, pledges = 1_000, entries // EACH
        copied(session, Pledge, pledges, first)
        copied(session, PledgePartner, pledges, first, pledge_id="n")
        copied(session, PledgeEvent, pledges, first, pledge_id="n")
        standing = session.query(ProgressEntry).count()
        of_pledge = f"{first} + n % {pledges}"
        copied(session, ProgressEntry, entries - standing, first, pledge_id=of_pledge, ref_id="NULL")
    database.close()
    return database.url.render_as_string()
