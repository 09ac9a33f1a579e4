"""`python -m tests.understanding [scores|misses|spellings|weigh|beginnings|fuzz]`

Scores, misreadings, lines that are read otherwise in another spelling, learning, a fuzz run. Held-out lines are scored
and never shown. Exit status 1 where a bar is missed. `fuzz` reads a million mixed texts on every core (`--texts`,
`--seed` and `--processes` say otherwise).
"""

from __future__ import annotations

import argparse
import os
import sys

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from bot.understanding.scales import weighing
from tests.understanding import beginnings, corpus, fuzz, scoring, spellings, weigh
from tests.understanding.taught import TAUGHT_BY

LANGUAGES = ("en", "es", "fr")
WRONG = {"pledges": corpus.wrong_pledges, "replies": corpus.wrong_reply, "questions": corpus.wrong_question}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.understanding", description=__doc__)
    without_options = {
        "scores": _scores, "misses": _misses, "spellings": _spellings, "beginnings": _beginnings,
    }  # fmt: skip
    parser.add_argument("what", nargs="?", default="scores", choices=[*without_options, "weigh", "fuzz"])
    parser.add_argument("--of", default=weighing.ASKED, choices=TAUGHT_BY, help="which weights are learned")
    parser.add_argument("--texts", type=int, default=1_000_000, help="how many texts the fuzz run reads")
    parser.add_argument("--seed", type=int, default=1, help="which texts the fuzz run reads")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="on how many processes")
    asked = parser.parse_args()
    if asked.what == "fuzz":
        return _fuzz(asked.texts, asked.seed, asked.processes)
    return _weigh(asked.of) if asked.what == "weigh" else without_options[asked.what]()


def _scores() -> int:
    table = Table("measure", "bar", *(f"{lang} {part}" for lang in LANGUAGES for part in ("seen", "held out")))
    columns = [
        {score.measure: score for score in scoring.scores(lang, held=held)}
        for lang in LANGUAGES
        for held in (False, True)
    ]
    for measure, bar in scoring.BARS.items():
        sign = "≤" if measure in scoring.AT_MOST else "≥"
        table.add_row(measure, f"{sign} {bar:.0%}", *(_shown(column.get(measure)) for column in columns))
    Console(width=150).print(table)
    return 0 if all(score.met for column in columns for score in column.values()) else 1


def _shown(score: scoring.Score | None) -> str:
    if score is None or not score.of:
        return ""
    mark = "" if score.met else " ✗"
    return f"{score.share:.1%} of {score.of:g}{mark}"


def _misses() -> int:
    missed = [
        f"{kind} {line['lang']}: {wrong(line)}"
        for kind, wrong in WRONG.items()
        for line in corpus.lines(kind, held=False)
        if wrong(line)
    ]
    Console(width=250).print("\n".join(missed), markup=False, highlight=False)
    return 1 if missed else 0


def _spellings() -> int:
    with Progress(console=Console(stderr=True), disable=not sys.stderr.isatty()) as progress:
        lines = progress.track(corpus.lines("replies"), description="lines")
        misread = [_told(line, spelled) for line in lines for spelled in spellings.misread(line)]
    said = f"{len(misread)} spellings of a line are read otherwise than the line."
    Console(width=250).print(*misread, said, sep="\n", markup=False, highlight=False)
    return 1 if misread else 0


def _told(line: corpus.Line, spelled: str) -> str:
    return f"{line['lang']}: " + ("a line that is held out" if line.get("held") else f"{line['text']!r}: {spelled!r}")


def _weigh(of: str) -> int:
    Console().print(f"{weigh.learn(of)} weights, those of {of} learned anew.")
    return 0


def _beginnings() -> int:
    Console().print(f"The beginnings of {beginnings.learn()} patterns written down.")
    return 0


def _fuzz(count: int, seed: int, processes: int) -> int:
    screen = Console(stderr=True)
    with Progress(console=screen, disable=not sys.stderr.isatty()) as progress:
        task = progress.add_task("texts", total=count)
        outcome = fuzz.run(count, seed, processes, lambda done: progress.advance(task, done))
    told = [*outcome.crashes[:20], *sorted(outcome.slow, key=len)[:40]]
    said = (
        f"{outcome.texts:,} texts, {len(outcome.crashes)} crashes, {len(outcome.slow)} over "
        f"{fuzz.SLOWEST * 1000:.0f} ms, the slowest {outcome.slowest * 1000:.1f} ms."
    )
    Console(width=250).print(*told, said, sep="\n", markup=False, highlight=False)
    return 1 if outcome.crashes or outcome.slow else 0


if __name__ == "__main__":
    raise SystemExit(main())
