"""What bringing a sheet in would do, told before anything is done: columns, faults, and every row that changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

Thing = Literal["partner", "contact", "attendance", "pledge", "outcome", "progress", "statement"]
THINGS: tuple[Thing, ...] = ("partner", "contact", "attendance", "pledge", "outcome", "progress", "statement")


@dataclass(frozen=True)
class Fault:
    """Why a row cannot be brought in; `key` names the sentence, `values` fill it in."""

    row: int
    key: str
    values: Mapping[str, Any] = field(default_factory=dict)
    column: str | None = None


class Column(NamedTuple):
    """A heading as written, and what it was taken to mean: a name of config/columns.toml, None for nothing.

    `day_first` where days are written in parts: whether 3/4 is the third of April; `told` if the column itself says so.
    """

    heading: str
    field: str | None
    day_first: bool | None = None
    told: bool = True


class Altered(NamedTuple):
    """A row that stands and would be another: only the columns that change, before and after."""

    row: int
    thing: Thing
    whose: str
    before: Mapping[str, str]
    after: Mapping[str, str]


class Preview(NamedTuple):
    """Everything to be shown. `alike` are new names with the known ones that they may be; `remarks` keep no row out."""

    columns: Sequence[Column]
    rows: int
    new: Counter[Thing]
    same: Counter[Thing]
    altered: Sequence[Altered]
    faults: Sequence[Fault]
    alike: Sequence[tuple[int, str, str]] = ()
    remarks: Sequence[Fault] = ()

    @property
    def changes_nothing(self) -> bool:
        return not (self.new.total() or self.altered)
