"""The four words in which every scenario reports (lost, duplicated, recovered, unexpected), and when a row is met.

A scenario is a module with `measure(scale) -> list[Row]`. Whatever it counts, nothing lost in N tries only says that
the rate is below 3/N with 95 % confidence ("rule of three"), so a row says that and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, TypeVar

from tests.faults.nursery import Nursery

T = TypeVar("T")

Kind = Literal["ours", "naive", "mutation"]
Sense = Literal["at most", "at least", "shown"]


@dataclass(frozen=True)
class Figure:
    """A measured value beside a count, and its bar if it has one: `Figure("p99", 31.0, "ms", "at most", 250)`."""

    name: str
    value: float
    unit: str = ""
    sense: Sense = "shown"
    bar: float = 0.0

    @property
    def met(self) -> bool:
        if self.sense == "shown":
            return True
        return self.value <= self.bar if self.sense == "at most" else self.value >= self.bar

    @property
    def shown(self) -> str:
        bar = "" if self.sense == "shown" else f" ({self.sense} {self.bar:,g})"
        return f"{self.name} {number(self.value)} {self.unit}".rstrip() + bar


@dataclass(frozen=True)
class Row:
    """What became of `done` tries.

    lost: should have happened and did not. duplicated: happened once too often. recovered: was interrupted and came
    right by itself. unexpected: anything else that should not be (a wrong answer, an error nobody foresaw, a form not
    opened). `note` says what was done. A naive way and a mutation of ours stand beside ours to show that the bench can
    fail: such a row is met when something *was* lost, duplicated or wrong.
    """

    what: str
    done: int
    lost: int
    duplicated: int
    recovered: int
    unexpected: int
    note: str = ""
    figures: list[Figure] = field(default_factory=list)
    kind: Kind = "ours"
    used: Mapping[str, float] = field(default_factory=dict)
    """The waits that were shortened, by their names in the settings' `Timings`."""

    @property
    def faults(self) -> int:
        return self.lost + self.duplicated + self.unexpected

    @property
    def met(self) -> bool:
        if self.done <= 0:
            return False
        if self.kind != "ours":
            return self.faults > 0
        return self.faults == 0 and all(figure.met for figure in self.figures)

    @property
    def verdict(self) -> str:
        if self.kind == "ours":
            return "met" if self.met else "MISSED"
        return "as it must, it fails" if self.met else "MISSED: nothing went wrong"

    @property
    def bound(self) -> str:
        """What so many tries can say: "0 in 10,000: below 0.03 %"."""
        if self.done <= 0:
            return "nothing was done"
        if self.faults:
            return f"{number(self.faults)} in {number(self.done)}"
        return f"0 in {number(self.done)}: below {min(3 / self.done, 1.0) * 100:.2g} %"


COUNTS = ("done", "lost", "duplicated", "recovered", "unexpected")
SLACKER = 4
"""Times the bar in a short run, which shares a busy machine with every other test."""


@dataclass(frozen=True)
class Scale:
    """How large a run is, where it may write and whom it tells how far it is.

    `postgres(name)` gives the address of a new, migrated database on the run's own server. Processes of the bot are
    lives of the `nursery`.
    """

    name: Literal["full", "short"]
    folder: Path
    postgres: Callable[[str], str]
    nursery: Nursery
    watch: Callable[[Iterable[T]], Iterable[T]] = field(default=lambda things: things)

    def of(self, full: T, short: T) -> T:
        """The number for a full run, and the one for the run within `make test`: `scale.of(10_000, 200)`."""
        return full if self.name == "full" else short

    def file(self, name: str) -> Path:
        """A place for a file of this scenario's own."""
        self.folder.mkdir(parents=True, exist_ok=True)
        return self.folder / name


def together(rows: Iterable[Row]) -> list[Row]:
    """Rows of the same name as one: counts and shown figures are added up, of figures with a bar the worst is kept."""
    found: dict[str, Row] = {}
    for row in rows:
        found[row.what] = _added(found[row.what], row) if row.what in found else row
    return list(found.values())


def _added(one: Row, other: Row) -> Row:
    counts = {name: getattr(one, name) + getattr(other, name) for name in COUNTS}
    figures = [_worse(mine, theirs) for mine, theirs in zip(one.figures, other.figures, strict=True)]
    return replace(one, **counts, figures=figures)


def _worse(one: Figure, other: Figure) -> Figure:
    if one.sense == "shown":
        return replace(one, value=one.value + other.value)
    return replace(one, value=(max if one.sense == "at most" else min)(one.value, other.value))


def number(value: float) -> str:
    if value == int(value):
        return f"{int(value):,}"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2g}"
