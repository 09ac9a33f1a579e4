"""One snapshot in four forms: the same words in each, safe against whatever stands in them."""

from __future__ import annotations

import io
import json
import re
import struct
import zlib
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import docx
import pypdf
import pytest
from sqlalchemy.orm import Session

from bot.ground import audit
from bot.ground.refusal import Refused
from bot.reports.look import Look, look_of
from bot.reports.render import file_name, render, what_is_missing
from bot.reports.snapshot import Issue, Written
from bot.reports.year import year_snapshot
from tests.conftest import NOW
from tests.progress.builders import STAFF, heard, promised, stockton
from tests.reports.builders import finished, reported

HOSTILE = 'Sons & *Bold* _it_ #let x = 1 <b> | [link](http://x.example) "quoted" \\ @ref `code` $x$ ${1}'


def pdf_text(data: bytes) -> str:
    """All that stands on its pages, with every run of blanks as one."""
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pages))


def docx_text(data: bytes) -> str:
    opened = docx.Document(io.BytesIO(data))
    cells = (cell.text for table in opened.tables for row in table.rows for cell in row.cells)
    return re.sub(r"\s+", " ", " ".join([*(one.text for one in opened.paragraphs), *cells]))


def a_png(folder: Path) -> Path:
    """A green square of our own making."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixels = zlib.compress(b"".join(b"\x00" + b"\x1f\x4d\x3a" * 8 for _ in range(8)))
    file = folder / "logo.png"
    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b""))
    return file


@pytest.fixture
def snapshot(session: Session) -> dict[str, Any]:
    event = stockton(session)
    heard(session, promised(session, event, "San Joaquin RTD", programme="BOTL"), "set", 120, days=20)
    finished(session, event, HOSTILE, words="hosted " + HOSTILE)
    return reported(session, event)


def words_of(snapshot: dict[str, Any]) -> list[str]:
    items = [item for part in snapshot["sections"] for item in part["items"]]
    told = [snapshot["title"], snapshot["status"]]
    told += [f"{item['lead']} {item['text']}" for item in items if item["type"] == "sentence"]
    told += [item["text"] for item in items if item["type"] == "chart"]
    told += [one[part] for one in snapshot["appendix"] for part in ("what", "words", "on", "basis", "record", "person")]
    told += [f"noted by: {one['noted_by']}" for one in snapshot["appendix"]]
    return told + [cell for item in items if item["type"] == "table" for row in item["rows"] for cell in row]


def test_pdf_and_word_say_every_word_of_the_snapshot_as_it_is(snapshot: dict[str, Any]) -> None:
    printed, written = pdf_text(render(snapshot, "pdf", Look()).data), docx_text(render(snapshot, "docx", Look()).data)
    for words in words_of(snapshot):
        # A line may break after a dash or a slash, and a number of the appendix may follow a word.
        assert re.sub(r"\s+", "", words) in re.sub(r"\s+", "", printed), words
        assert words in written


def test_json_is_the_snapshot_and_markdown_lets_no_sign_come_alive(snapshot: dict[str, Any]) -> None:
    assert json.loads(render(snapshot, "json", Look()).data) == snapshot
    shown = render(snapshot, "md", Look()).data.decode()
    assert "\\*Bold\\*" in shown
    assert "\\<b\\>" in shown
    assert "](http" not in shown.replace("\\]", "")
    assert shown.startswith("# Stockton: impact report\n")


def test_the_pdf_is_tagged_titled_and_in_english_with_links_that_lead_to_the_sources(snapshot: dict[str, Any]) -> None:
    look = Look(links=(("example.org", "https://example.org/"),))
    read = pypdf.PdfReader(io.BytesIO(render(snapshot, "pdf", look).data))
    root = read.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert "/StructTreeRoot" in root
    assert read.metadata is not None
    assert read.metadata.title.startswith("Stockton: impact report, ")  # type: ignore[union-attr]
    assert "pdfuaid:part" in root["/Metadata"].get_data().decode()
    links = [note.get_object() for page in read.pages for note in page.get("/Annots", ())]
    assert "https://example.org/" in [note["/A"]["/URI"] for note in links if "/URI" in note.get("/A", {})]
    assert sum("/Dest" in note or "/D" in note.get("/A", {}) for note in links) == len(snapshot["appendix"])


def test_the_logo_and_the_colour_are_the_charitys_own(snapshot: dict[str, Any], tmp_path: Path) -> None:
    look = look_of({"logo": a_png(tmp_path).name, "colour": "#aa0000", "links": {"a": "https://a.example"}}, tmp_path)
    assert look.colour == "#aa0000"
    with_logo, without = (render(snapshot, "pdf", one).data for one in (look, Look()))
    assert [len(pypdf.PdfReader(io.BytesIO(one)).pages[0].images) for one in (with_logo, without)] == [1, 0]
    assert docx.Document(io.BytesIO(render(snapshot, "docx", look).data)).inline_shapes


@pytest.mark.parametrize("content", [b"", b"just words", b"\x89PNG\r\n\x1a\nbroken", None])
def test_a_logo_that_is_no_picture_is_refused_in_a_sentence(
    snapshot: dict[str, Any], tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "logo.png").write_bytes(content)
    with pytest.raises(Refused) as refused:
        render(snapshot, "pdf", look_of({"logo": "logo.png"}, tmp_path))
    assert refused.value.key == ("reports.no_logo" if content is None else "reports.bad_logo")


def test_names_that_no_font_can_show_are_told_in_one_sentence_and_the_rest_is_printed(session: Session) -> None:
    event = stockton(session)
    name = "𐕰𐖗𐖘"  # Hardly a machine has a font for Vithkuqi; many have one for Chinese.
    promised(session, event, name, target=12)
    promised(session, event, "Gewiß Ñandú Çelik")
    only = Look(fonts=("Libertinus Serif",))
    made = render(reported(session, event), "pdf", only)
    assert what_is_missing("en", made.missing).startswith(
        "No font on this machine can show some letters (Vithkuqi), so"
    )
    assert "Gewiß Ñandú Çelik has pledged to train 250 employees." in pdf_text(made.data)
    assert name in docx_text(render(reported(session, event), "docx", only).data)


def test_arabic_names_are_printed_or_told_of(session: Session) -> None:
    event = stockton(session)
    promised(session, event, "مركز العدالة", target=12)
    made = render(reported(session, event), "pdf", Look())
    assert made.missing in ((), ("ARABIC",))
    assert made.data.startswith(b"%PDF")


def test_a_story_of_three_thousand_words_is_printed_whole(session: Session) -> None:
    event = stockton(session)
    story = "\n\n".join(" ".join(f"word{n}" for n in range(start, start + 300)) for start in range(0, 3000, 300))
    printed = pdf_text(render(reported(session, event, written=Written(story)), "pdf", Look()).data)
    assert all(f"word{n} " in printed for n in (0, 1499, 2998))


def test_an_event_of_two_hundred_pledges_is_printed(session: Session) -> None:
    event = stockton(session)
    with audit.change(session, "many", STAFF, NOW):
        for n in range(200):
            pledge = promised(session, event, f"Example Lines {n}", target=10 + n, unit=f"drivers {n % 7}")
            if n % 2:
                heard(session, pledge, "set", n)
    session.flush()
    printed = render(reported(session, event), "pdf", Look()).data
    assert len(pypdf.PdfReader(io.BytesIO(printed)).pages) > 5


def test_each_issue_has_a_file_name_of_its_own(snapshot: dict[str, Any]) -> None:
    assert file_name(snapshot | {"version": 2}, "pdf") == "stockton-impact-report-v2.pdf"
    assert file_name(snapshot | {"version": 1, "about": {"name": "反"}}, "docx") == "event-impact-report-v1.docx"


def test_a_screen_reader_finds_its_way_in_the_word_file(snapshot: dict[str, Any], tmp_path: Path) -> None:
    look = look_of({"logo": a_png(tmp_path).name}, tmp_path)
    opened = docx.Document(io.BytesIO(render(snapshot, "docx", look).data))
    (logo,) = opened.inline_shapes
    assert logo._inline.docPr.get("descr") == "Logo of Truckers Against Trafficking"
    assert opened.tables
    for table in opened.tables:
        heads = ["tblHeader" in row._tr.xml for row in table.rows]
        assert heads == [True] + [False] * (len(heads) - 1)


def test_beside_the_six_figures_of_a_year_there_is_room_for_whose_they_are(session: Session) -> None:
    heard(session, promised(session, stockton(session), "RTD", unit="school bus drivers"), "set", 120, days=20)
    year = year_snapshot(session, 2022, date(2023, 3, 1), ZoneInfo("America/Los_Angeles"), "TAT", Issue())
    found: list[tuple[str, float, float]] = []

    def note(text: str, page: Any, place: Any, *_font: Any) -> None:
        along, up = place[4:]
        found.append((text.strip(), along * page[0] + up * page[2] + page[4], along * page[1] + up * page[3] + page[5]))

    pypdf.PdfReader(io.BytesIO(render(year, "pdf", Look()).data)).pages[0].extract_text(visitor_text=note)
    (who, line) = next((x, y) for text, x, y in found if text == "Who")
    beside = [x for text, x, y in found if abs(y - line) < 3 and text not in ("", "Who")]
    assert min(beside) - who > 60


@pytest.mark.parametrize("form", ["pdf", "docx", "md"])
def test_no_mark_turns_a_figure_round_and_no_name_stands_before_it(session: Session, form: Any) -> None:
    """As pasted with a name; and after a name in Hebrew a figure would be read as a part of it."""
    event = stockton(session)
    heard(session, promised(session, event, "\u202eTurned Lines", "\ufeffPlain Lines"), "set", 120, days=20)
    heard(session, promised(session, event, "שלום תחבורה"), "set", 17, days=20)
    snapshot = reported(session, event)
    made = render(snapshot, form, Look()).data
    shown = made.decode() if form == "md" else docx_text(made) if form == "docx" else pdf_text(made)
    assert "Turned Lines and Plain Lines" in shown
    assert not re.search("[\u202a-\u202e\ufeff]", shown)
    assert form == "pdf" or re.search(r"שלום תחבורה\u200e(\*\*)?: 17 of 250", shown)
    assert "\u202e" in render(snapshot, "json", Look()).data.decode()
