"""A figure and its bar, and measuring two things in turn so that a busy machine is busy for both."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Literal, Protocol


class Watch(Protocol):
    """Counts rounds; on a terminal it shows them."""

    def __call__(self, rounds: int) -> Iterable[int]: ...


@dataclass(frozen=True)
class Bench:
    """Where a benchmark may write, and whom it tells how far it is."""

    folder: Path
    watch: Watch


@dataclass(frozen=True)
class Figure:
    """One row of the table. `ours` and `other` are medians as people read them; `value` is held against `bar`."""

    what: str
    ours: str
    other: str
    value: float
    sense: Literal["at most", "at least"]
    bar: float
    unit: str = "×"

    @property
    def met(self) -> bool:
        return self.value <= self.bar if self.sense == "at most" else self.value >= self.bar

    @property
    def shown(self) -> str:
        return _number(self.value) + f" {self.unit}"

    @property
    def bar_shown(self) -> str:
        return f"{self.sense} {self.bar:g} {self.unit}"


def installed(folder: Path) -> dict[str, str]:
    """The environment of a process as where the bot is at home: what Python has compiled once it finds again."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str((folder / "bytecode").absolute())}


def in_turn(rounds: Iterable[int], *acts: Callable[[int], float]) -> list[list[float]]:
    """The seconds of each act, told by itself. All of them once a round, beginning with another one each time."""
    times: list[list[float]] = [[] for _ in acts]
    gc.collect()
    gc.freeze()  # As the bot does once it runs.
    for number in rounds:
        for offset in range(len(acts)):
            which = (number + offset) % len(acts)
            times[which].append(acts[which](number))
    return times


def timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def ratio(ours: Sequence[float], other: Sequence[float]) -> float:
    return median(ours) / median(other)


def p99(times: Sequence[float]) -> float:
    return quantiles(times, n=100)[98]


def ms(times: Sequence[float]) -> str:
    return _number(median(times) * 1000) + " ms"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
