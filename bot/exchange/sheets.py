"""A file that somebody made in a spreadsheet, taken apart into numbered rows; nothing in it is run.

What cannot be read is refused in one sentence that says where: a file of another kind, one that unpacks into far more
than it looks, a sheet of a million columns, cells merged over several rows, letters in an encoding nobody can tell.
"""

from __future__ import annotations

import csv
import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from bot.ground.refusal import Refused

MOST_BYTES = 10_000_000
MOST_UNPACKED = 150_000_000
"""Bytes in a workbook once it is unpacked: some twenty times what a sheet of MOST_ROWS needs."""
MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 50_000, 100, 10_000
EXCELS_ROWS = 1_048_576
"""As many as a sheet of Excel's can have, empty ones too."""

Value = str | int | float | date | bool | None
"""What stands in a cell. A moment is its date: no sheet of ours tells the hour."""

_BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell ref="[A-Z]+(\d+):[A-Z]+(\d+)"')
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x80-\x9f\ufffe]")


class Formula(NamedTuple):
    """A cell that is worked out and not written: what it comes to, only a spreadsheet knows."""

    text: str


Cells = tuple[Value | Formula, ...]


class Row(NamedTuple):
    """One row with something in it. `number` is the one the spreadsheet shows, from 1."""

    number: int
    cells: Cells


class Sheet(NamedTuple):
    """The rows of a file's first sheet that has any; `merged` are the first and last row of each merged area in it."""

    rows: Sequence[Row]
    merged: Sequence[tuple[int, int]] = ()


def read_sheet(content: bytes) -> Sheet:
    """What a file holds: a workbook by its first bytes, else text with separators. Raises Refused."""
    if not content.strip():
        raise Refused("exchange.file.empty")
    if len(content) > MOST_BYTES:
        raise Refused("exchange.file.too_big", most=MOST_BYTES // 1_000_000)
    if content[:4] == b"PK\x03\x04":
        return _workbook(content)
    if content[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise Refused("exchange.file.old_excel")
    return Sheet(_rows(_separated(decoded(content))))


def decoded(content: bytes) -> str:
    """Text in UTF-8, UTF-16 or, as older Windows programs save it, cp1252. Raises Refused for anything else."""
    for mark, encoding in _BOMS.items():
        if content.startswith(mark):
            return _as_text(content, encoding)
    if (wide := _wide(content)) is not None:
        return _as_text(content, wide)
    try:
        return _checked(content.decode("utf-8"))
    except UnicodeDecodeError:
        return _as_text(content, "cp1252")


def _wide(content: bytes) -> str | None:
    """UTF-16 that does not say so: every other byte of plain letters is nothing."""
    start = content[:2_000]
    if start[1::2].count(0) > len(start) // 3:
        return "utf-16-le"
    return "utf-16-be" if start[::2].count(0) > len(start) // 3 else None


def _as_text(content: bytes, encoding: str) -> str:
    try:
        return _checked(content.decode(encoding))
    except UnicodeDecodeError as error:
        raise Refused("exchange.file.encoding", row=str(content[: error.start].count(b"\n") + 1)) from None


def _checked(text: str) -> str:
    """Without what no text holds. "SeÃ±or" was saved as one encoding and read as another before it came to us."""
    if found := _CONTROL.search(text):
        raise Refused("exchange.file.encoding", row=str(text[: found.start()].count("\n") + 1))
    for number, line in enumerate(text.split("\n"), 1):
        if ("Ã" in line or "â€" in line) and _was_misread(line):
            raise Refused("exchange.file.misread", row=str(number), words=line.strip()[:60])
    return text


def _was_misread(line: str) -> bool:
    try:
        return line.encode("cp1252").decode("utf-8") != line
    except UnicodeError:
        return False


# Separated by commas and the like


def _separated(text: str) -> Iterator[tuple[int, Sequence[Any]]]:
    named = re.match(r"sep=(.)\r?\n", text)  # Excel's own way to say it.
    if named:
        text = text[named.end() :]
    separator = named[1] if named else _separator(text)
    csv.field_size_limit(MOST_BYTES)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    begins = 1 + bool(named)
    try:
        for cells in reader:
            yield begins, cells
            begins = reader.line_num + 1 + bool(named)
    except csv.Error:
        raise Refused("exchange.file.quotes", row=str(begins)) from None


def _separator(text: str) -> str:
    """The sign that cuts the fullest of the first lines into most parts."""
    lines = text.splitlines()[:20]
    return max(",;\t|", key=lambda sign: max((line.count(sign) for line in lines), default=0))


# Workbooks


def _workbook(content: bytes) -> Sheet:
    import openpyxl  # Half a second that only sheets need.

    try:
        merged = _look_inside(content)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Of what it does not keep: styles, validations, pictures.
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
        try:
            for sheet in book.worksheets:
                sheet.reset_dimensions()
                if rows := _rows(_lines(sheet)):
                    return Sheet(rows, merged)
        finally:
            book.close()
    except Refused:
        raise
    except Exception:  # openpyxl raises whatever it stumbles over.
        raise Refused("exchange.file.damaged") from None
    raise Refused("exchange.file.empty")


def _lines(sheet: Any) -> Iterator[tuple[int, list[Value | Formula]]]:
    """A cell that says it stands in row 2,000,000,000 is preceded by as many empty ones: they are not waited for."""
    for number, row in enumerate(sheet.iter_rows(), 1):
        if number > EXCELS_ROWS:
            raise Refused("exchange.file.rows", most=MOST_ROWS)
        yield number, _typed(row)


def _typed(row: Sequence[Any]) -> list[Value | Formula]:
    return [Formula(str(cell.value)) if cell.data_type == "f" else _value(cell.value) for cell in row]


def _value(value: Any) -> Value:
    if isinstance(value, datetime):
        return value.date()
    return value if value is None or isinstance(value, str | int | float | date) else str(value)


def _look_inside(content: bytes) -> list[tuple[int, int]]:
    """Looks into the parts before any is read whole. Gives the rows that merged cells go over, in whatever sheet."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
            raise Refused("exchange.file.bomb")
        names = parts.namelist()
        if any(name.endswith("vbaProject.bin") for name in names):
            raise Refused("exchange.file.macros")
        for name in names:
            if name.endswith((".xml", ".rels")):
                with parts.open(name) as part:
                    _refuse_declarations(part.read(1_000))
        sheets = [name for name in names if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name)]
        return [rows for name in sheets for rows in _merged_rows(parts.read(name))]


def _refuse_declarations(start: bytes) -> None:
    """Entities that unfold into one another fill any memory, and no spreadsheet writes any."""
    if b"<!DOCTYPE" in start or b"<!ENTITY" in start:
        raise Refused("exchange.file.bomb")


def _merged_rows(sheet: bytes) -> list[tuple[int, int]]:
    return [(int(first), int(last)) for first, last in _MERGED.findall(sheet)]


# Both


def _rows(found: Iterator[tuple[int, Sequence[Any]]]) -> list[Row]:
    """The rows that hold something, without empty cells at their end."""
    rows: list[Row] = []
    for number, cells in found:
        trimmed = _trimmed(number, cells)
        if trimmed:
            rows.append(Row(number, trimmed))
        if len(rows) > MOST_ROWS:
            raise Refused("exchange.file.rows", most=MOST_ROWS)
    return rows


def _trimmed(number: int, cells: Sequence[Any]) -> Cells:
    kept = [cell.strip() or None if isinstance(cell, str) else cell for cell in cells]
    last = max((at for at, cell in enumerate(kept, 1) if cell is not None), default=0)
    if last > MOST_COLUMNS:
        raise Refused("exchange.file.columns", row=str(number), columns=last, most=MOST_COLUMNS)
    for cell in kept[:last]:
        if isinstance(cell, str) and len(cell) > LONGEST_CELL:
            raise Refused("exchange.file.cell", row=str(number), most=LONGEST_CELL)
    return tuple(Formula(one) if isinstance(one, str) and one.startswith("=") else one for one in kept[:last])
