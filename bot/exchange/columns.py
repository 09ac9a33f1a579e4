"""Which column of a sheet is what, in whatever order they stand, and each row as what it says.

The headings are those of config/columns.toml. Rows above them, a title or a date, are passed over.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from bot.exchange import cells
from bot.exchange.preview import Column, Fault
from bot.exchange.sheets import Formula, Row, Sheet, Value
from bot.ground.refusal import Refused
from bot.people.names import LONGEST, fold
from bot.understanding import is_safety_in_field

HEADINGS_WITHIN = 20
"""How many rows may stand above the headings."""

DAYS = ("due", "as_of")
NUMBERS = ("people", "target", "reported", "agreeing", "respondents")
OWN_LIST = frozenset({"partner", "name", "other_names", "merged_into"})
"""Headings by which our own list of partners is known."""

LONG = ("words", "note", "statement")
LONGEST_WORDS = 3_000


@dataclass(frozen=True)
class Headings:
    """Every way to write a heading, by the field it stands for; `in_survey` are those of a survey's sheet."""

    in_sheet: Mapping[str, Sequence[str]]
    in_survey: Mapping[str, Sequence[str]]

    @classmethod
    def from_toml(cls, toml: Mapping[str, Any]) -> Headings:
        return cls(toml["columns"], toml["survey"])

    @cached_property
    def known(self) -> dict[str, str]:
        """The field for each heading, folded when the first sheet is read and not at every start."""
        return _ways(self.in_sheet)

    @cached_property
    def survey(self) -> dict[str, str]:
        return _ways(self.in_survey)

    @property
    def template(self) -> dict[str, str]:
        return {name: written[0] for name, written in self.in_sheet.items()}


def _ways(columns: Mapping[str, Sequence[str]]) -> dict[str, str]:
    return {fold(one): name for name, written in columns.items() for one in (*written, name.replace("_", " "))}


class Line(NamedTuple):
    """One row, as what it says: text, whole numbers, days, yes or no; what is not said is not in it."""

    row: int
    said: Mapping[str, Any]

    def __getattr__(self, name: str) -> Any:
        return self.said.get(name)


@dataclass(frozen=True)
class Reading:
    columns: Sequence[Column]
    lines: Sequence[Line]
    faults: list[Fault] = field(default_factory=list)


def read_lines(sheet: Sheet, headings: Headings, usual_day_first: bool) -> Reading:
    """Each row by its columns, and what is wrong in which. `usual_day_first` where a column itself does not tell.

    Raises Refused where there are no headings, one stands twice, or cells are merged below them.
    """
    at, columns = _find_headings(sheet, headings)
    rows = sheet.rows[at + 1 :]
    for first, last in sheet.merged:
        if last > sheet.rows[at].number:
            raise Refused("exchange.file.merged", row=str(max(first, sheet.rows[at].number)), last=str(last))
    columns = [_with_order(place, column, rows, usual_day_first) for place, column in enumerate(columns)]
    reading = Reading(columns, [])
    # A heading of ours tells no story, though "What they said" may sound like one.
    if held := [one for one in columns if one.field is None and _tells_of_danger(one.heading)]:
        reading.faults.append(Fault(sheet.rows[at].number, "exchange.row.safety"))
        reading = Reading([one for one in columns if one not in held], [], reading.faults)
    lines = [line for row in rows if (line := _line(row, columns, reading.faults)) is not None]
    return Reading(reading.columns, lines, reading.faults)


def _find_headings(sheet: Sheet, headings: Headings) -> tuple[int, list[Column]]:
    for at, row in enumerate(sheet.rows[:HEADINGS_WITHIN]):
        for known, one_of in ((headings.known, ("organisation", "pledge_id")), (headings.survey, ("statement",))):
            columns = _as_exported([_column(cell, known) for cell in row.cells])
            if any(column.field in one_of for column in columns):
                _refuse_twice(row, columns)
                return at, columns
    raise Refused("exchange.file.no_headings", organisation=headings.template["organisation"])


def _as_exported(columns: list[Column]) -> list[Column]:
    """In our own list of partners the first column is an id, and the name is no person's."""
    if not {one.heading for one in columns} >= OWN_LIST:
        return columns
    meant = {"partner": None, "name": "organisation"}
    return [one._replace(field=meant[one.heading]) if one.heading in meant else one for one in columns]


def _refuse_twice(row: Row, columns: Sequence[Column]) -> None:
    meant = [one.field for one in columns if one.field]
    for name in meant:
        if meant.count(name) > 1:
            both = [one.heading for one in columns if one.field == name]
            raise Refused("exchange.file.twice", row=str(row.number), first=both[0], second=both[1])


def _column(cell: Any, known: Mapping[str, str]) -> Column:
    heading = str(cell) if isinstance(cell, str | int | float) else ""
    return Column(heading, known.get(fold(heading)))


def _with_order(place: int, column: Column, rows: Sequence[Row], usual: bool) -> Column:
    if column.field not in DAYS:
        return column
    values = [row.cells[place] for row in rows if place < len(row.cells)]
    if not any(not isinstance(value, Formula) and cells.is_in_parts(value) for value in values):
        return column
    told = cells.day_comes_first(values)
    return Column(column.heading, column.field, usual if told is None else told, told is not None)


def _line(row: Row, columns: Sequence[Column], faults: list[Fault]) -> Line | None:
    """A row with nothing under any heading of ours is none."""
    said: dict[str, Any] = {}
    wrong = False
    for column, cell in zip(columns, row.cells, strict=False):
        if column.field is None or cell is None:
            continue
        try:
            written = cell.text if isinstance(cell, Formula) else cell
            if column.field not in LONG and isinstance(written, str) and _tells_of_danger(written):
                raise Refused("exchange.row.safety")
            said[column.field] = _read(column, cell)
        except Refused as refused:
            wrong = True
            faults.append(Fault(row.number, refused.key, refused.values, column.heading))
    said = {name: value for name, value in said.items() if value is not None}
    if wrong or not said:
        return None
    if not {"organisation", "pledge_id", "statement"} & said.keys():
        of_survey = any(column.field == "statement" for column in columns)
        faults.append(Fault(row.number, f"exchange.{'survey.no_statement' if of_survey else 'row.no_organisation'}"))
        return None
    return Line(row.number, said)


@lru_cache(maxsize=4_096)
def _tells_of_danger(cell: str) -> bool:
    """Roles, units and kinds are the same in a thousand rows. Of a long text its own room asks, once it is read."""
    return is_safety_in_field(cell)


def _read(column: Column, cell: Any) -> Value:
    assert column.field is not None
    if column.field in DAYS:
        return cells.day_of(cell, bool(column.day_first))
    if column.field in NUMBERS:
        return cells.whole_number(cell)
    if column.field == "percent":
        return cells.whole_percent(cell)
    if column.field == "mandated":
        return cells.yes_or_no(cell)
    text = cells.text_of(cell)
    most = LONGEST_WORDS if column.field in LONG else LONGEST
    if text and len(text) > most:
        raise Refused("exchange.cell.long", most=most)
    return text
