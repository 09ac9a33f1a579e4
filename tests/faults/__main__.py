"""`python -m tests.faults [name ...] [--full|--short] [--write]`: the table; exit status 1 where anything is missed.

Without names every scenario runs. Each runs in a process of its own, which is ended if it does not end by itself.
`--write` keeps the table in docs/reliability.md, whatever it says, and what it said of the other scenarios before.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests import postgres
from tests.faults import kept, page
from tests.faults.scenarios import SCENARIOS, Ran, run

PAGE = Path("docs/reliability.md")
WIDE = 150
"""Columns of a line where there is no terminal to ask."""


def main() -> int:
    asked = _asked()
    screen = Console(stderr=True)
    ran: list[Ran] = []
    postgres.make_folder()
    try:
        with tempfile.TemporaryDirectory(prefix="faults-", dir=".") as folder:
            for name in asked.names or SCENARIOS:
                screen.print(f"{name} ...", end=" ", highlight=False)
                ran.append(run(name, asked.scale, Path(folder).resolve() / name))
                screen.print(f"{ran[-1].seconds:.0f} s", highlight=False)
    finally:
        postgres.stop_and_remove()
    _print(ran)
    if asked.write:
        PAGE.write_text(page.written(kept.keep(ran, asked.scale)), encoding="utf-8")
    return _missed(ran)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description="What must never happen, tried.")
    parser.add_argument("names", nargs="*", choices=[*SCENARIOS, []], metavar="name", help=", ".join(SCENARIOS))
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--full", dest="scale", action="store_const", const="full", help="the full numbers")
    how.add_argument("--short", dest="scale", action="store_const", const="short", help="the numbers of `make test`")
    parser.add_argument("--write", action="store_true", help=f"keep the table in {PAGE}")
    parser.set_defaults(scale="full")
    return parser.parse_args()


def _print(ran: list[Ran]) -> None:
    table = Table(*page.HEADINGS)
    for one in ran:
        for row in one.rows:
            table.add_row(*page.cells(row))
        table.add_section()
    screen = Console(width=None if sys.stdout.isatty() else WIDE)
    screen.print(table)
    screen.print(page.time_taken(ran))


def _missed(ran: list[Ran]) -> int:
    missed = [row for one in ran for row in one.rows if not row.met]
    for row in missed:
        figures = "; ".join(figure.shown for figure in row.figures if not figure.met)
        sys.stderr.write(f"Missed: {row.what}: {row.bound}. {figures or row.note}\n")
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
