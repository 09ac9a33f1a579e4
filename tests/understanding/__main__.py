"""`python -m tests.understanding [scores|misses]`: the scores of the readers, or the seen lines they misread.

Held-out lines are scored and never shown. Exit status 1 where a bar is missed.
"""

from __future__ import annotations

import argparse

from rich.console import Console
from rich.table import Table

from tests.understanding import corpus, scoring

LANGUAGES = ("en", "es", "fr")
WRONG = {"pledges": corpus.wrong_pledges, "replies": corpus.wrong_reply, "questions": corpus.wrong_question}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.understanding", description=__doc__)
    parser.add_argument("what", nargs="?", default="scores", choices=["scores", "misses"])
    asked = parser.parse_args()
    return {"scores": _scores, "misses": _misses}[asked.what]()


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


if __name__ == "__main__":
    raise SystemExit(main())
