"""`python -m tests.benchmarks [name ...] [--write]`: the table of figures; exit status 1 where a bar is missed.

Names are those of the benchmarks: reply, acknowledgement, tick, morning, starting, digest, sheets, reading; without
any, all of them run. `--write` keeps the table in docs/speed.md, whatever it says; the row of what was not measured
stays.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from textwrap import fill

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from tests.benchmarks import acknowledgement, digest, morning, reading, reply, sheets, starting, tick
from tests.benchmarks.measuring import Bench, Figure

PAGE = Path("docs/speed.md")
HEADINGS = ("what", "ours", "beside it", "figure", "bar", "", "measured")
Row = tuple[str, ...]

MISSED = "missed"

BENCHMARKS: dict[str, Callable[[Bench], list[Figure]]] = {
    "reply": reply.measure,
    "acknowledgement": acknowledgement.measure,
    "tick": tick.measure,
    "morning": morning.measure,
    "starting": starting.measure,
    "digest": digest.measure,
    "sheets": sheets.measure,
    "reading": reading.measure,
}

OPENING = """\
# How fast it is

`make bench` measures each figure as a ratio to something else in the same run, the two in turn, and takes medians; it
ends with status 1 where a bar is missed. This page is written by `python -m tests.benchmarks --write`, or with the
names of some for these alone.
"""

BESIDE = """\
## What stands beside what

* **reply**: a contact's "120 so far" after an asked check-in, from the signed HTTP request through reading and one
  transaction (delivery, entry, audit, notice) to the acknowledgement. Beside it: bare Bolt, whose listener runs
  the very statements that ours ran, reads included, with the same values through raw `sqlite3` on a copy of the
  same database, with the same durability. A fresh contact and pledge for each message.
* **command, button**: `/pledge help`, and a contact's *Not started*, to the acknowledgement. Beside them: the same
  listeners with the same writes in Bolt's default mode, which looks every 10 ms whether a listener has
  acknowledged.
* **tick**: one strike of the clock with nothing due, with 1,000,000 check-ins pending. Beside it: with 1,000. The
  control is the million without the index on what is due; it must be slower, or the figure would prove nothing.
* **morning**: 1,000 due check-ins asked at one strike, in batches. Beside it: one stored APScheduler job for each,
  on SQLite with the same durability, that loads, renders and posts the same (and writes down less than ours does).
* **memory, start**: a process at rest after connecting, and the time from its start to its open socket. Beside it:
  a process that imports and connects the same libraries, down to the one that holds the socket, and does nothing
  else; what it imports is checked against what the bot has imported. Each was started once before, uncounted, so
  both find the modules that Python has compiled. The bot does not look for garbage while it is built, and puts those
  of the reader's patterns that everyday texts ask for into code half a second after it began to connect, in the main
  thread, which has nothing else to do, so that hardly anybody's first message waits for them; the memory is read after
  that, when it has come to rest. The words of Spanish and French, the patterns of what is seldom written, all weights,
  the sentences of a language and how CLDR writes its dates are read at the first message that needs them, and are not
  in it; the first message of all is read in about a quarter of a second.
* **digest**: the digest of an event of 200 promises and its chart's figures, read and put into words, in a database of
  1,000,000 promises of 20,000 partners with a contact and a waiting question each, at 5,000 events. Beside it: the
  same event alone. **limits**: what Slack would refuse, or what is cut, in digests of 0, 1, 10, 100, 1,000 and 10,000
  promises, each one message. **report**: 200 promises from the tables to the PDF, in a process of its own, and the
  most memory of that process.
* **import, export**: `python -m bot import` of 10,000 rows, each a partner, a contact, a promise read out of its words
  and a figure; and `export progress` of 100,000 lines, ten for each promise, in a process of its own from its start to
  its end; beside it the processor's seconds, for a shared machine takes longer by the clock. **export, memory**: the
  most memory of the process that writes the workbook. Beside it: with 10,000 lines.
* **reading**: a sentence of the corpora, on one core, and importing the reader, whose modules Python has compiled and
  whose patterns are not yet in code, which takes about as long again; beside it other readers of numbers and days
  (`requirements-peers.in`) on the same sentences and on the held-out ones. Of each sentence the best of a few rounds
  counts, ours and theirs in turn. A reader that is not installed is named and left out.
"""

WHY = {
    "report, memory": "about 90 MB stand before anything is drawn (Python, the libraries, the tables); the rest "
    "is what typst keeps while it lays out the sentences and the list of sources.",
    "reply": "a third of it reads the words; of the rest, most is what Python does around some twenty-five statements.",
    "button": "Bolt looks every 10 ms, however fast the machine is, so the figure follows the machine and above all "
    "its disk: the commit takes a third of the time in good minutes, and nearly all of it in bad ones.",
    "morning": "reading takes a quarter of it, wording another, writing a third; each commit waits for the disk.",
    "start": "our own modules: the tables' mapping first, then the loading of some 260 files.",
    "import": "in a profile two fifths read the words and listen for danger in them; the rest builds and saves five "
    "rows for each of the sheet's. Measured while ten others shared the two cores.",
    "export, Excel": "beside what a CSV file takes, the workbook's own cells, 1.8 million of them. Measured while "
    "ten others shared the two cores.",
    "reading a reply": "some hundred and ten patterns are asked about an answer, and seven in ten of them passed "
    "over by the words they need; the others take a third of the time, and no one of them a fortieth. A fifth is the "
    "guard of danger, which hears three languages whatever the text is written in, and of Spanish and French a third "
    "puts them into the words of the grammar. English alone takes half the time of the others.",
    "reading a pledge": "in a profile a third puts Spanish and French into the words of the grammar, and the rest is "
    "spread over who promises, what and when; English alone is read in half the time of the others.",
}
"""Where the time goes, said beside a figure that misses its bar."""


def main() -> int:
    asked = _asked()
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(dir=".") as folder, Progress(
        console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True
    ) as progress:  # fmt: skip
        for name in asked.names or BENCHMARKS:
            own = Path(folder) / name
            own.mkdir()
            watch = lambda rounds, name=name: progress.track(range(rounds), description=name)  # noqa: E731
            figures += BENCHMARKS[name](Bench(own, watch))
    _print(figures)
    if asked.write:
        PAGE.write_text(_page(figures), encoding="utf-8")
    missed = [figure for figure in figures if not figure.met]
    for figure in missed:
        sys.stderr.write(f"Missed: {figure.what} is {figure.shown}; its bar is {figure.bar_shown}.\n")
    return 1 if missed else 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="How fast the bot is.")
    parser.add_argument("names", nargs="*", choices=[*BENCHMARKS, []], metavar="name", help=", ".join(BENCHMARKS))
    parser.add_argument("--write", action="store_true", help=f"keep the table in {PAGE}")
    return parser.parse_args()


def _print(figures: list[Figure]) -> None:
    table = Table(*HEADINGS)
    for figure in figures:
        table.add_row(*_row(figure))
    Console().print(table)


def _row(figure: Figure) -> Row:
    missed = "" if figure.met else MISSED
    today = f"{datetime.now(UTC):%d %B %Y}"
    return figure.what, figure.ours, figure.other, figure.shown, figure.bar_shown, missed, today


def _page(figures: list[Figure]) -> str:
    known = {row[0]: row for row in [*_kept(), *map(_row, figures)]}
    rows = [HEADINGS, ("---",) * len(HEADINGS), *known.values()]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    where = f"Python {platform.python_version()}, {os.cpu_count()} cores, shared."
    return f"{OPENING}\n{table}\n\n{where}\n\n{BESIDE}" + _reasons(list(known.values()))


def _kept() -> list[Row]:
    """The rows of the page as it stands, without its headings."""
    lines = PAGE.read_text(encoding="utf-8").splitlines() if PAGE.exists() else []
    rows = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines if line.startswith("| ")]
    return [row for row in rows if row[0] not in (HEADINGS[0], "---")]


def _reasons(rows: list[Row]) -> str:
    missed = [f"* **{row[0]}**: {WHY[row[0]]}" for row in rows if MISSED in row and row[0] in WHY]
    lines = [fill(line, 115, subsequent_indent="  ") for line in missed]
    return "\n".join(["\n## Where the time goes in what is missed\n", *lines, ""]) if lines else ""


if __name__ == "__main__":
    raise SystemExit(main())
