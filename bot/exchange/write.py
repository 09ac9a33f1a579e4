"""Tables written out for other programs and for people's spreadsheets.

Read page by page along the key, so that no transaction is open while a file is written, and put in place whole: a
broken export never looks like a finished one.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import ColumnElement

from bot.exchange.tables import TABLES, Cell, Known, Row, Table, known, within
from bot.ground.db import Database
from bot.ground.files import whole
from bot.progress.numbers import Scope

Format = Literal["csv", "xlsx"]

# What a spreadsheet takes for the beginning of a formula, full-width signs too, at the start of a cell or of what one
# that splits at other delimiters would take for a cell (OWASP, "CSV Injection").
_FORMULA = re.compile(r"^(?=[\t\r\n])|((?:^|[;,|\t\r\n])[\s\"']*)(?=[=+\-@＝＋－＠])")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
LONGEST_CELL = 32_767
"""Characters that Excel takes in one cell."""


def safe(text: str) -> str:
    """The text with a ' before whatever a spreadsheet would run."""
    return _FORMULA.sub(r"\1'", text)


def count(db: Database, what: str) -> int:
    with db.read() as session:
        return TABLES[what].count(session)


def write(db: Database, what: str, file: Path, form: Format, today: date, written: Callable[[int], None]) -> int:
    """Every row of a table, in the order they were recorded. Gives how many.

    `today` decides what is overdue; `written` is told after each page how many rows it had.
    """
    with whole(file) as unfinished:
        pages = _told(_pages(db, TABLES[what], today), written)
        return WRITERS[form](unfinished, what, TABLES[what].columns, pages)


FIGURES = ("events", "partners", "pledges", "progress", "outcomes")
PERSONAL = frozenset({"words", "contact", "said_by", "told_how", "evidence", "recorded_by", "noted_by", "confirmed_by"})
"""What a workbook of figures leaves out: what people said, and who they are. A contact may have noted it themselves."""


def write_workbook(db: Database, file: Path, scope: Scope, today: date) -> int:
    """The figures of an event, a programme or everything, a sheet each: what is needed on a day without Slack.

    Gives how many rows.
    """
    import openpyxl

    with db.read() as session:
        only = within(session, scope)
    with whole(file) as unfinished:
        book, total = openpyxl.Workbook(write_only=True), 0
        for what in FIGURES:
            table = TABLES[what]
            columns = [name for name in table.columns if name not in PERSONAL]
            total += _fill(book, what, columns, _pages(db, table, today, only.get(what)))
        book.save(unfinished)
        return total


def _told(pages: Iterable[list[Row]], written: Callable[[int], None]) -> Iterator[list[Row]]:
    for page in pages:
        yield page
        written(len(page))


def _pages(db: Database, table: Table, today: date, only: ColumnElement[bool] | None = None) -> Iterator[list[Row]]:
    told: Known | None = None
    before, last = -1, 0
    while last != before:
        with db.read() as session:
            told = told or known(session, today)
            before, (rows, last) = last, table.page(session, last, told, only)
        if rows:
            yield rows


# Separated by commas


def _as_csv(file: Path, _what: str, columns: Sequence[str], pages: Iterable[list[Row]]) -> int:
    total = 0
    with file.open("w", encoding="utf-8", newline="") as opened:
        out = csv.DictWriter(opened, columns, quoting=csv.QUOTE_NONNUMERIC)
        out.writeheader()
        for page in pages:
            out.writerows({name: _in_csv(value) for name, value in row.items()} for row in page)
            total += len(page)
    return total


def _in_csv(value: Cell) -> str | int | None:
    if isinstance(value, date):
        return value.isoformat()
    return safe(value) if isinstance(value, str) else value


# Workbooks


def _as_workbook(file: Path, what: str, columns: Sequence[str], pages: Iterable[list[Row]]) -> int:
    import openpyxl  # Half a second that only sheets need.

    book = openpyxl.Workbook(write_only=True)
    total = _fill(book, what, columns, pages)
    book.save(file)
    return total


def _fill(book: Any, what: str, columns: Sequence[str], pages: Iterable[list[Row]]) -> int:
    sheet = book.create_sheet(what)
    sheet.freeze_panes = "A2"
    sheet.append(columns)
    total = 0
    for page in pages:
        for row in page:
            sheet.append([_in_workbook(row[name]) for name in columns])
        total += len(page)
    return total


def _in_workbook(value: Cell) -> Cell:
    """A number stays one and a day a day; a moment is told in UTC, for Excel knows no zones."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    return _UNPRINTABLE.sub("", safe(value))[:LONGEST_CELL] if isinstance(value, str) else value


WRITERS: dict[Format, Callable[[Path, str, Sequence[str], Iterable[list[Row]]], int]] = {
    "csv": _as_csv, "xlsx": _as_workbook,
}  # fmt: skip
