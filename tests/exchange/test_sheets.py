"""Whatever a spreadsheet saved is taken apart row by row; what cannot be is refused in one sentence with the place."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.exchange import cells, sheets
from bot.exchange.sheets import Formula, read_sheet
from bot.ground.refusal import Refused
from tests.exchange.a_sheet import as_csv, as_xlsx


def refused(content: bytes) -> tuple[str, dict[str, Any]]:
    with pytest.raises(Refused) as caught:
        read_sheet(content)
    return caught.value.key.removeprefix("exchange.file."), caught.value.values


def rows(content: bytes) -> list[tuple[int, tuple[Any, ...]]]:
    return [(row.number, row.cells) for row in read_sheet(content).rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_letters_and_separators_are_told_from_the_file(encoding: str, delimiter: str) -> None:
    content = as_csv(["Organization", "Contact"], ["Café Señor", "Zoë"], encoding=encoding, delimiter=delimiter)
    assert rows(content) == [(1, ("Organization", "Contact")), (2, ("Café Señor", "Zoë"))]


def test_a_row_has_the_number_that_the_spreadsheet_shows() -> None:
    assert rows(b'sep=;\r\nA;B\r\n\r\n"two\nlines";x\r\nlast;\r\n') == [
        (2, ("A", "B")), (4, ("two\nlines", "x")), (6, ("last",)),
    ]  # fmt: skip


def test_a_workbook_keeps_numbers_days_and_empty_rows_apart() -> None:
    content = as_xlsx(["A", "B", "C"], [None], ["x", 250, date(2023, 5, 9)], ["=1+1", "=SUM(B3)", " "])
    assert rows(content) == [
        (1, ("A", "B", "C")), (3, ("x", 250, date(2023, 5, 9))), (4, (Formula("=1+1"), Formula("=SUM(B3)"))),
    ]  # fmt: skip


def unpacking_into(size: int) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/worksheets/sheet1.xml", b" " * size)
    return packed.getvalue()


def test_what_unpacks_into_far_more_is_never_unpacked() -> None:
    content = unpacking_into(sheets.MOST_UNPACKED + 1_000_000)
    assert len(content) < sheets.MOST_BYTES
    assert refused(content)[0] == "bomb"


@pytest.mark.parametrize(
    ("place", "elsewhere", "key"),
    [(b'r="B2"', b'r="XFD2"', "columns"), (b'r="B2"', b'r="ZZZZZZ2"', "damaged"),
     (b'<row r="2"', b'<row r="3000000"', "rows")],
)  # fmt: skip
def test_a_cell_that_says_it_stands_millions_of_places_away_is_refused_at_once(
    place: bytes, elsewhere: bytes, key: str
) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(as_xlsx(["A", "B"], ["x", "y"]))) as parts, zipfile.ZipFile(packed, "w") as moved:
        for name in parts.namelist():
            moved.writestr(name, parts.read(name).replace(place, elsewhere))
    assert refused(packed.getvalue())[0] == key


@pytest.mark.parametrize(
    ("content", "key", "row"),
    [
        (b"", "empty", None), (b"   \n", "empty", None), (b"x" * (sheets.MOST_BYTES + 1), "too_big", None),
        (b"PK\x03\x04 no zip", "damaged", None), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old", "old_excel", None),
        (b"A,B\n" + b"," * 1_000_000 + b"x\n", "columns", 2), (b'A,B\n"open,1\n', "quotes", 2),
        (b"A,B\nx,\x81\n", "encoding", 2), (b"A,B\nx,\x00\n", "encoding", 2), ("A\nSeÃ±or\n".encode(), "misread", 2),
        (b"A\n" + b"x" * 20_000, "cell", 2), (b"x\n" * (sheets.MOST_ROWS + 1), "rows", None),
    ],
    ids=lambda value: value[:20] if isinstance(value, bytes) else None,
)  # fmt: skip
def test_what_is_no_sheet_is_refused_with_the_place(content: bytes, key: str, row: int | None) -> None:
    said = refused(content)
    assert (said[0], said[1].get("row")) == (key, str(row) if row else None)


def test_a_workbook_that_declares_entities_or_holds_macros_is_not_opened() -> None:
    for name, part in (("xl/workbook.xml", b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>'),
                       ("xl/vbaProject.bin", b"x")):  # fmt: skip
        packed = io.BytesIO(as_xlsx(["A"]))
        with zipfile.ZipFile(packed, "a") as parts:
            parts.writestr(f"{name}.xml" if name.endswith("xml") else name, part)
        assert refused(packed.getvalue())[0] in ("bomb", "macros")


@given(st.binary(max_size=200))
def test_no_bytes_at_all_end_in_anything_but_rows_or_a_refusal(content: bytes) -> None:
    for start in (b"", b"PK\x03\x04", b"\xff\xfe"):
        with suppress(Refused):
            read_sheet(start + content)


# One cell


@pytest.mark.parametrize(
    ("said", "day_first", "day"),
    [
        ("2023-05-09", False, date(2023, 5, 9)), ("5/9/2023", False, date(2023, 5, 9)),
        ("9.5.2023", True, date(2023, 5, 9)), ("9 May 2023", False, date(2023, 5, 9)),
        ("May 9th, 2023", True, date(2023, 5, 9)), ("9 de mayo de 2023", False, date(2023, 5, 9)),
        ("9 février 2023", False, date(2023, 2, 9)), (date(2023, 5, 9), True, date(2023, 5, 9)),
    ],
)  # fmt: skip
def test_a_day_is_read_in_any_order(said: Any, day_first: bool, day: date) -> None:
    assert cells.day_of(said, day_first) == day


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("31 Feb 2023", "no_such_day"), ("2/31/2023", "no_such_day"), ("5/9/23", "short_year"),
        ("9 May 23", "short_year"),
        ("soon", "day"), (Formula("=TODAY()"), "formula"), (45055, "day"),
    ],
)  # fmt: skip
def test_no_day_is_a_sentence(said: Any, key: str) -> None:
    with pytest.raises(Refused, match=f"exchange.cell.{key}"):
        cells.day_of(said, False)


def test_a_column_tells_its_order_by_any_of_its_cells() -> None:
    assert cells.day_comes_first(["1/2/2023", None, "13/2/2023"]) is True
    assert cells.day_comes_first(["1/2/2023", "2/13/2023"]) is False
    assert cells.day_comes_first(["1/2/2023", "2023-02-13"]) is None


@pytest.mark.parametrize("said", ["1250", "1,250", "1 250", "1.250", 1250, 1250.0, "1250.0", "1’250"])
def test_a_whole_number_is_read_as_people_write_it(said: Any) -> None:
    assert cells.whole_number(said) == 1250


@pytest.mark.parametrize("said", ["1,000", "1 000", "1.000", "1’000", "1,000.00", "1000.0", "1000,00"])
def test_a_round_thousand_is_no_one_with_three_decimals(said: str) -> None:
    assert cells.whole_number(said) == 1000


def test_zeros_behind_the_point_are_no_thousands() -> None:
    assert [cells.whole_number(said) for said in ("40.0", "40.00", "25,000,000", "5.0000")] == [40, 40, 25_000_000, 5]


@pytest.mark.parametrize("said", ["12.5", "-3", -3, 12.5, "about 20", "1,2", True, date(2023, 1, 1), "1e3"])
def test_what_is_no_whole_number_is_refused(said: Any) -> None:
    with pytest.raises(Refused):
        cells.whole_number(said)
