"""How fast a sentence is read, how fast the room is imported, and how well numbers and days are found beside others.

The sentences are those of the corpora, of many lines so many as are evenly spread over them. A library that is not
installed is named, and left out.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from statistics import median

from bot.understanding import read_pledges, read_reply
from bot.understanding.calendar.dates import blank_dates, find_dates
from bot.understanding.calendar.grammar import Anchor
from bot.understanding.languages.gloss import in_english
from bot.understanding.words.numbers import blank, find_numbers
from bot.understanding.writing.text import tidy
from tests.benchmarks.measuring import Bench, Figure, in_turn, installed, ms
from tests.benchmarks.peers import TODAY, Peer, peers
from tests.understanding import corpus
from tests.understanding.corpus import Line

SENTENCE_MS, IMPORT_S, AHEAD, FASTER = 0.2, 0.3, 1.0, 5.0
ROUNDS, TURNS, STARTS = 5, 3, 7
"""How often each sentence is read for our own speed, and in turn with others, whose best times count; and how often a
process is started."""
SENTENCES, FOUND, TIMED = 2000, 1000, 300
"""How many lines at most are read for our own speed, for what is found and for the time beside others."""

IMPORT = "import time; began = time.perf_counter(); import {}; print(time.perf_counter() - began)"
LEAD_IN = "We will be done "
"""A phrase of time alone is no sentence; each reader sees the same one."""


def measure(bench: Bench) -> list[Figure]:
    others = peers(lambda words: print(words, file=sys.stderr))  # noqa: T201 - told to whoever runs the bench
    figures = [_replies(bench), _pledges(bench), _importing(bench)]
    for peer in others:
        figures += _beside(bench, peer)
    return figures


def _replies(bench: Bench) -> Figure:
    lines = [(line["text"], corpus.context(line)) for line in corpus.evenly(corpus.lines("replies"), SENTENCES)]
    acts = [lambda text=text, record=record: read_reply(text, record, corpus.vocabulary()) for text, record in lines]
    return _sentences(bench, "reading a reply", acts)


def _pledges(bench: Bench) -> Figure:
    texts = [line["text"] for line in corpus.evenly(corpus.lines("pledges"), SENTENCES)]
    acts = [lambda text=text: read_pledges(text, corpus.vocabulary(), corpus.TODAY, corpus.TODAY) for text in texts]
    return _sentences(bench, "reading a pledge", acts)


def _sentences(bench: Bench, what: str, acts: list[Callable[[], object]]) -> Figure:
    """The median over the sentences of the best of some rounds, in CPU time of one thread."""
    rounds = [[_cpu(act) for act in acts] for _ in bench.watch(ROUNDS)]
    best = [min(times) for times in zip(*rounds, strict=True)]
    return Figure(what, ms(best), f"{len(acts)} sentences", median(best) * 1000, "at most", SENTENCE_MS, "ms")


def _cpu(act: Callable[[], object]) -> float:
    began = time.thread_time()
    act()
    return time.thread_time() - began


def _importing(bench: Bench) -> Figure:
    ours, beside = in_turn(
        bench.watch(STARTS), *(_import(bench, name) for name in ("bot.understanding", "babel, rapidfuzz"))
    )
    return Figure("importing the reader", ms(ours), ms(beside), median(ours), "at most", IMPORT_S, "s")


def _import(bench: Bench, name: str) -> Callable[[int], float]:
    command, environment = [sys.executable, "-c", IMPORT.format(name)], installed(bench.folder)

    def start(_number: int) -> float:
        told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        return float(told.stdout)

    start(0)  # Compiles.
    return start


def _beside(bench: Bench, peer: Peer) -> list[Figure]:
    figures: list[Figure] = []
    if peer.numbers:
        for part, held in (("", None), (", held out", True)):
            lines = corpus.evenly(_counted(held), FOUND)
            mine, theirs = _f1(our_numbers, lines), _f1(peer.numbers, lines)
            figures.append(_ahead(f"numbers found, beside {peer.name}{part}", mine, theirs))
    if peer.days:
        for part, held in (("", None), (", held out", True)):
            dated = corpus.evenly(_dated(held), FOUND)
            mine, theirs = _found(our_days, dated), _found(peer.days, dated)
            figures.append(_ahead(f"days found, beside {peer.name}{part}", mine, theirs))
        figures.append(_time(bench, f"days, time beside {peer.name}", our_days, peer.days, peer.name == "dateparser"))
    if peer.numbers:
        figures.append(_time(bench, f"numbers, time beside {peer.name}", our_numbers, peer.numbers, False))
    return figures


def _ahead(what: str, mine: float, theirs: float) -> Figure:
    return Figure(what, f"{mine:.1%}", f"{theirs:.1%}", mine / max(theirs, 0.001), "at least", AHEAD)


def _time(
    bench: Bench, what: str, ours: Callable[[str, str], object], other: Callable[[str, str], object], bar: bool
) -> Figure:
    texts = [(line["text"], line["lang"]) for line in corpus.evenly(corpus.lines("pledges"), TIMED)]
    rounds = [
        [[_cpu(lambda read=read, said=said: read(*said)) for said in texts] for read in (ours, other)]
        for _ in bench.watch(TURNS)
    ]
    mine, theirs = ([min(times) for times in zip(*each, strict=True)] for each in zip(*rounds, strict=True))
    return Figure(what, ms(mine), ms(theirs), median(theirs) / median(mine), "at least", FASTER if bar else 0.0)


def our_numbers(text: str, _language: str) -> set[float]:
    """The numbers that may count something; phrases of time and what never counts are left out."""
    low = in_english(tidy(text)).text.low
    plain = blank(blank_dates(low, find_dates(low, Anchor(TODAY.date()))))
    found = [number for number in find_numbers(plain) if not number.fraction]
    return {end for number in found for end in (number.low, number.high) if end is not None}


def our_days(text: str, _language: str) -> set[date]:
    """Every day that a phrase of time may mean: its first, its last, and the day by which a thing is due."""
    found = find_dates(in_english(tidy(text)).text.low, Anchor(TODAY.date()))
    return {day for when in found for day in (when.first, when.last, when.due, when.opening) if day}


def _counted(held: bool | None) -> list[tuple[Line, set[float]]]:
    """Sentences with the figures that a careful person takes from them, where these stand there as figures."""
    lines = [(line, [*line["pledges"], *line["outcomes"]]) for line in corpus.lines("pledges", held=held)]
    return [(line, set(figures)) for line, promises in lines if (figures := list(_figures(promises)))]


def _figures(promises: list[Line]) -> list[float]:
    plain = [promise for promise in promises if promise.get("percent") is None]
    return [float(p[name]) for p in plain for name in ("target", "target_max") if p.get(name) is not None]


def _dated(held: bool | None) -> list[tuple[Line, set[date]]]:
    phrases = [line | {"text": LEAD_IN + line["text"]} for line in corpus.lines("dates", held=held)]
    replies = [
        line for line in corpus.lines("replies", held=held) if line.get("date") and line.get("month_first", True)
    ]
    return [(line, {date.fromisoformat(line["date"])}) for line in (*phrases, *replies)]


def _f1(read: Callable[[str, str], set[float]], lines: list[tuple[Line, set[float]]]) -> float:
    hits = got = wanted = 0
    for line, figures in lines:
        said = read(line["text"], line["lang"])
        hits += len(said & figures)
        got += len(said)
        wanted += len(figures)
    return 2 * hits / max(1, got + wanted)


def _found(read: Callable[[str, str], set[date]], lines: list[tuple[Line, set[date]]]) -> float:
    return sum(bool(read(line["text"], line["lang"]) & days) for line, days in lines) / max(1, len(lines))
