"""The table as people read it, on a terminal and in docs/reliability.md."""

from __future__ import annotations

from dataclasses import asdict
from textwrap import fill

from config.settings import Timings
from tests.faults.rows import Row, number
from tests.faults.scenarios import Ran

HEADINGS = ("what", "tries", "lost", "duplicated", "recovered", "unexpected", "measured", "")

OPENING = """\
# What must never happen, tried on purpose

`make faults` does to the bot what Slack, the network, the disk and the host do on a bad day, and counts. It ends with
status 1 where anything is missed. This page is written by `python -m tests.faults --full --write`, or for some of the
scenarios by `python -m tests.faults NAME … --full --write`, which leaves the others as they were; a shorter version of
every scenario runs in `make test`.

* **lost**: should have happened and did not. **duplicated**: happened once too often. **recovered**: was interrupted or
  never delivered, and came right by itself. **unexpected**: anything else that should not be.
* Nothing in N tries says only that the true rate is below 3/N with 95 % confidence; the column *tries* gives N and
  the table says no more than that.
* A *naive way* is the usual one, under the same faults; a *mutation* is our bot with one safeguard taken out. They
  must fail: if they did not, the faults would prove nothing.
* SQLite with one process, PostgreSQL where a row says so. The Slack is `tests/fake_slack`, over loopback; no answer
  here comes from Slack itself.
"""


def cells(row: Row) -> tuple[str, ...]:
    counts = (number(row.done), number(row.lost), number(row.duplicated), number(row.recovered), number(row.unexpected))
    measured = "; ".join([row.bound, *(figure.shown for figure in row.figures)])
    return row.what, *counts, measured, row.verdict


def written(ran: list[Ran]) -> str:
    parts = [OPENING, _table(ran), _where(ran), _notes(ran), _timings(ran)]
    return "\n".join(part for part in parts if part)


def _table(ran: list[Ran]) -> str:
    rows = [HEADINGS, ("---",) * len(HEADINGS), *(cells(row) for one in ran for row in one.rows)]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _where(ran: list[Ran]) -> str:
    """When and on what each was run; most often all at once."""
    runs: dict[str, list[Ran]] = {}
    for one in ran:
        runs.setdefault(one.where, []).append(one)
    lines = [f"* {where}: {', '.join(one.name for one in some)}." for where, some in runs.items()]
    told = ["## When, where and how long\n", *lines, f"* {time_taken(ran)}", ""]
    return "\n".join(fill(line, 115, subsequent_indent="  ") if line.startswith("*") else line for line in told)


def time_taken(ran: list[Ran]) -> str:
    whole = sum(one.seconds for one in ran)
    each = ", ".join(f"{one.name} {one.seconds:.0f} s" for one in ran)
    return f"All of it took {whole / 60:.1f} minutes: {each}."


def _notes(ran: list[Ran]) -> str:
    noted = [f"* **{row.what}**: {row.note}" for one in ran for row in one.rows if row.note]
    return "\n".join(["## What was done\n", *(fill(line, 115, subsequent_indent="  ") for line in noted), ""])


def _timings(ran: list[Ran]) -> str:
    """The waits that were shortened, beside the real ones."""
    real = asdict(Timings())
    rows = [
        f"| {row.what} | {name} | {value:g} | {real[name]:g} |"
        for one in ran
        for row in one.rows
        for name, value in row.used.items()
    ]
    if not rows:
        return ""
    head = [
        "## Waits used here, beside the real ones\n",
        "| what | wait | here, s | in the bot, s |",
        "| --- " * 4 + "|",
    ]
    return "\n".join([*head, *rows, ""])
