"""The digest's chart: tells what the digest tells, to the eye and in words, on any screen; and stands in Slack once.

With PICTURES=1 the sample in docs/pictures is drawn anew.
"""

from __future__ import annotations

import os
import struct
import zlib
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.digests import blocks, chart, commands, jobs
from bot.digests.chart import Chart
from bot.digests.files import DigestFiles, attach
from bot.digests.model import DigestSubscription
from bot.digests.numbers import MOST_IN_WORKBOOK, Coming, DigestData, compose
from bot.events.model import Event
from bot.ground import origin
from bot.ground.db import Database
from bot.ground.origin import Origin
from bot.notices import outbox
from bot.notices.outbox import Notice
from bot.progress.numbers import Measure, Numbers, Standing
from bot.reports.look import FONTS
from tests.digests.test_digest import HOME, LA, MONDAY, a_week_of_stockton, posted, strike
from tests.house import ROOT
from tests.progress.builders import heard, hostile, many, promised, stockton

GREEN = "#1f4d3a"
WEEK = timedelta(days=7)


def of_stockton() -> Chart:
    """A week as `a_week_of_stockton` has it, for what needs no database."""
    units = (Measure("train", "employees", 250, 165, 96, 0, 1), Measure("train", "drivers", 100, 43, 0, 0, 2))
    standings: dict[Standing, int] = {"kept": 1, "under_way": 1, "not_started": 1, "no_word": 1}
    event = Event(name="Stockton", day=date(2022, 11, 9), short_name="stockton", public_id="e")
    made = chart.chart("en", a_digest(event, Numbers(4, 5, 1, units, standings, (), 63)), "weekly")
    assert made is not None
    return made


def a_digest(event: Event, numbers: Numbers) -> DigestData:
    day = (MONDAY + WEEK).date()
    return DigestData(event, None, day, None, numbers, [], 0, 0, [], 0, 0, Coming(0, 0, day, 0, None, 0), None)


# What it tells


def test_the_words_beside_the_picture_say_all_that_it_shows() -> None:
    assert chart.spoken(of_stockton()) == (
        "Stockton (November 2022): week of Mon 21 Nov. "
        "Trained since: employees: promised 250, reported 165 (66 %), verified 96. "
        "Trained since: drivers: promised 100, reported 43 (43 %), verified 0. "
        "Promises: kept 1, under way 1, not started 1, no word 1."
    )


def test_bars_are_parts_of_their_own_unit_and_never_of_a_sum() -> None:
    employees, drivers, standings = of_stockton()["groups"]
    assert [row["part"] for row in employees["rows"]] == [100, 66, 38]
    assert [row["part"] for row in drivers["rows"]] == [100, 43, 0]
    assert [row["part"] for row in standings["rows"]] == [25, 25, 25, 25]


def test_what_goes_beyond_a_promise_is_its_own_line_and_fills_no_bar(session: Session) -> None:
    event = stockton(session)
    heard(session, promised(session, event, "San Joaquin RTD", target=40), "set", 60)
    made = chart.chart("en", compose(session, event, LA, None, MONDAY), "weekly")
    assert made is not None
    assert made["groups"][0]["foot"] == "20 beyond the targets"
    assert max(row["part"] for row in made["groups"][0]["rows"]) == 100


def test_it_is_drawn_from_the_numbers_of_the_digest(session: Session) -> None:
    data = compose(session, a_week_of_stockton(session), LA, None, MONDAY + WEEK)
    assert chart.chart("en", data, "weekly") == of_stockton()


def test_without_a_promise_there_is_no_picture(session: Session) -> None:
    assert chart.chart("en", compose(session, stockton(session), LA, None, MONDAY), "weekly") is None


@pytest.mark.parametrize("size", [1, 60, 200])
def test_slack_takes_the_words_at_any_size_and_nothing_is_cut_in_them(sqlite_database: Database, size: int) -> None:
    with sqlite_database.write() as session:
        event = stockton(session, "Coalition & Build " * 10)
        many(session, event, size, hostile)
        made = chart.chart("en", compose(session, event, LA, None, MONDAY), "weekly")
        session.rollback()
    assert made is not None
    assert len(chart.spoken(made)) <= chart.SPOKEN
    assert made["groups"][-1]["head"] == "Promises"
    assert size < 60 or "more units are not in this picture" in made["foot"]
    assert chart.picture(made, GREEN, FONTS, dots=36).startswith(b"\x89PNG")


# How it looks


def pixels(png: bytes) -> list[list[tuple[int, ...]]]:
    """Rows of red, green, blue and opacity."""
    at, packed, width = 8, b"", 0
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        part = png[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            width, _, depth, colours = struct.unpack(">IIBB", part[:10])
            assert (depth, colours) == (8, 6)
        packed += part if kind == b"IDAT" else b""
        at += length + 12
    raw, stride, above = zlib.decompress(packed), width * 4, bytes(width * 4)
    rows = []
    for start in range(0, len(raw), stride + 1):
        above = _unfiltered(raw[start], raw[start + 1 : start + 1 + stride], above)
        rows.append([tuple(above[at : at + 4]) for at in range(0, stride, 4)])
    return rows


def _unfiltered(how: int, line: bytes, above: bytes) -> bytes:
    done = bytearray()
    for at, byte in enumerate(line):
        left, up, corner = (done[at - 4], above[at], above[at - 4]) if at >= 4 else (0, above[at], 0)
        guess = left + up - corner
        nearest = min((left, up, corner), key=lambda one: abs(guess - one))
        done.append((byte + (0, left, up, (left + up) // 2, nearest)[how]) % 256)
    return bytes(done)


def brightness(pixel: tuple[int, ...]) -> float:
    """As the Web Content Accessibility Guidelines define it."""
    parts = [one / 255 for one in pixel[:3]]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_it_reads_the_same_on_a_dark_screen_for_its_ground_is_its_own() -> None:
    rows = pixels(chart.picture(of_stockton(), GREEN, FONTS, dots=36))
    everything = [pixel for row in rows for pixel in row]
    assert {pixel[3] for pixel in everything} == {255}
    assert rows[0][0] == rows[-1][-1] == (255, 255, 255, 255)
    darkest = min(map(brightness, everything))
    assert 1.05 / (darkest + 0.05) > 7


def test_it_is_as_wide_as_a_phone_and_sharp_there() -> None:
    made = of_stockton()
    wide = struct.unpack(">I", chart.picture(made, GREEN, FONTS)[16:20])[0]
    assert wide == 800
    long = replace_heads(made, "school bus drivers of the whole county")
    assert struct.unpack(">I", chart.picture(long, GREEN, FONTS)[16:20])[0] == 800


def replace_heads(made: Chart, words: str) -> Chart:
    return made | {"groups": [group | {"head": words * 3} for group in made["groups"]]}


def test_a_sample_is_drawn(tmp_path: Path) -> None:
    folder = ROOT / "docs" / "pictures" if os.environ.get("PICTURES") == "1" else tmp_path
    (folder / "digest-chart.png").write_bytes(chart.picture(of_stockton(), GREEN, FONTS))
    assert (folder / "digest-chart.png").stat().st_size > 10_000


# Where it stands


def notices(session: Session) -> list[Notice]:
    return list(session.scalars(select(Notice).order_by(Notice.id)))


def of_files(session: Session, kind: str = "chart") -> list[Notice]:
    return [one for one in notices(session) if (one.file or "").startswith(f"{kind}:")]


def test_the_chart_follows_its_digest_once_and_keeps_the_figures_of_that_moment(session: Session) -> None:
    commands.ensure_default(session, HOME, MONDAY - WEEK)
    event = a_week_of_stockton(session)
    strike(session, MONDAY + WEEK)
    strike(session, MONDAY + WEEK)
    pledge = promised(session, event, "Example Lines", target=99, unit="officers")
    heard(session, pledge, "set", 99, days=20)
    (notice,) = of_files(session)
    digest = posted(session)[0]
    assert (notice.about, notice.about_id, notice.channel, notice.text) == (
        "notice", digest.id, "CDIGEST", "events-2022-11-21.png",
    )  # fmt: skip
    made = DigestFiles(GREEN, FONTS).make(notice.file or "")
    assert made.title == "The same as a picture: All events: week of Mon 21 Nov"
    assert made.alt
    assert "reported 165 (66 %)" in made.alt
    assert "officers" not in made.alt
    for words in ("250 employees promised · 165 reported (66 %) · 96 verified", "1 kept", "1 no word"):
        assert words in digest.text
    assert made.data.startswith(b"\x89PNG")


def test_a_line_that_nothing_moved_has_no_chart(session: Session) -> None:
    commands.ensure_default(session, HOME, MONDAY - WEEK)
    a_week_of_stockton(session)
    for week in (1, 2):
        strike(session, MONDAY + week * WEEK)
    assert [one.method for one in notices(session)] == ["post", "upload", "upload", "post"]


def brought_back(session: Session, opened: datetime) -> None:
    """The database is a backup that was first opened then."""
    origin.known(session)
    session.execute(update(Origin).values(backup_made_at=0.0, opened_at=opened.timestamp()))
    session.info.pop("origin")


def test_a_digest_that_came_due_after_a_backup_was_brought_back_brings_its_files_however_late(
    session: Session,
) -> None:
    commands.ensure_default(session, HOME, MONDAY - WEEK)
    a_week_of_stockton(session)
    brought_back(session, MONDAY)
    strike(session, MONDAY + WEEK + timedelta(hours=8))
    assert [one.method for one in notices(session)] == ["post", "upload", "upload"]
    assert session.scalars(select(DigestSubscription)).one().last_at == MONDAY + WEEK + timedelta(hours=8)


def test_a_digest_that_a_restored_database_makes_once_more_brings_no_second_picture(session: Session) -> None:
    commands.ensure_default(session, HOME, MONDAY - WEEK)
    a_week_of_stockton(session)
    brought_back(session, MONDAY + WEEK + timedelta(hours=7))
    strike(session, MONDAY + WEEK + timedelta(hours=8))
    assert [one.method for one in notices(session)] == ["post"]
    one = session.scalars(select(DigestSubscription)).one()
    assert one.last_at == MONDAY + WEEK  # What moved since is told in the next.
    strike(session, MONDAY + 2 * WEEK)
    assert one.told_on == (MONDAY + 2 * WEEK).date()


def test_the_chart_names_nobody_in_either_form(session: Session) -> None:
    event = a_week_of_stockton(session)
    commands.subscribe(
        session, commands.usual("CPUBLIC", "UTC")._replace(event_id=event.id, form="public"), "clock", MONDAY - WEEK
    )
    strike(session, MONDAY + WEEK)
    (notice,) = of_files(session)
    assert of_files(session, "workbook") == []
    assert notice.file
    assert not [name for name in ("RTD", "Example", "Coaches", "Moss") if name in notice.file]


def test_a_digest_for_the_terminal_brings_its_chart(session: Session) -> None:
    event = a_week_of_stockton(session)
    _, made = jobs.in_print(session, "stockton", MONDAY)
    assert made == chart.chart("en", compose(session, event, LA, None, MONDAY), "weekly")
    assert blocks.title("en", compose(session, event, LA, None, MONDAY), "weekly") == f"*{made['title']}*"  # type: ignore[index]


def test_the_workbook_follows_the_staffs_digest_and_of_too_many_promises_it_says_what_to_do(session: Session) -> None:
    event = a_week_of_stockton(session)
    terms = commands.usual("CDIGEST", "UTC")._replace(event_id=event.id, programme="BOTL")
    promised(session, event, "Example Lines", programme="BOTL")
    commands.subscribe(session, terms, "clock", MONDAY - WEEK)
    strike(session, MONDAY + WEEK)
    (notice,) = of_files(session, "workbook")
    assert (notice.text, notice.file) == ("stockton-botl-2022-11-21.xlsx", f"workbook:{event.public_id}:BOTL")
    data = compose(session, event, LA, None, MONDAY)
    crowd = data._replace(numbers=data.numbers._replace(promises=MOST_IN_WORKBOOK + 1))
    told = [blocks.digest("en", crowd, form).text for form in ("staff", "public")]  # type: ignore[arg-type]
    assert ["No workbook comes with more than 5,000 promises" in text for text in told] == [True, False]
    outbox.post(session, "crowd", outbox.To("CDIGEST"), blocks.digest("en", crowd, "staff"), MONDAY)
    attach(session, "crowd", "en", crowd, "staff", "weekly", MONDAY)
    assert [len(of_files(session, kind)) for kind in ("chart", "workbook")] == [2, 1]
