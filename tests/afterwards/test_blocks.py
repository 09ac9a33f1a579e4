"""What is said after an event fits Slack at any number, and in each language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy.orm import Session

from bot.afterwards import blocks, forms
from bot.afterwards.blocks import Line, Written
from bot.checkins.blocks import Signature
from bot.ground.db import Database
from tests.checkins.builders import a_pledge, an_event, terry
from tests.checkins.test_languages import LANGUAGES, NUMBERS, english_in, in_view, pledges_of_all_kinds
from tests.fake_slack.checks import problems, view_problems

SIGNED = Signature("TAT", None, "911", "1-888-373-7888", "233733")
LINKS = {"BOTL": "https://botl.example/start"}


@pytest.fixture
def session(sqlite_database: Database) -> Iterator[Session]:
    with sqlite_database.write() as opened:
        yield opened
        opened.rollback()


def written(session: Session, count: int = 1) -> Written:
    event, contact = an_event(session), terry(session)
    promised = [a_pledge(session, event, programme="BOTL") for _ in range(count)]
    return Written("l", contact, event, promised, SIGNED, LINKS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_is_left_in_a_letter(session: Session, language: str) -> None:
    one = written(session)
    letters = [
        Written("l", one.contact, one.event, [pledge], SIGNED, LINKS)
        for pledge in pledges_of_all_kinds(session, NUMBERS[:2])
    ]
    said = [blocks.thanks(language, each, date(2022, 11, 10)) for each in letters]
    said += [blocks.thanks(language, one, date(2022, 11, 14)), blocks.since(language, one)]
    assert english_in(*(message.text.replace("https://botl.example/start", "") for message in said)) == set()
    assert [problem for message in said for problem in problems(message.blocks)] == []
    by_mail = [blocks.text_of(language, one, kind, date(2022, 11, 10)) for kind in ("thanks", "since")]
    assert english_in(*(text.replace("https://botl.example/start", "") for text in by_mail)) == set()


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_letter_fits_however_much_was_promised(session: Session, language: str) -> None:
    message = blocks.thanks(language, written(session, 30), date(2022, 11, 10))
    assert problems(message.blocks) == []
    assert LINKS["BOTL"] in message.text


def test_the_offer_fits_however_many_were_there(session: Session) -> None:
    one = written(session, 4)
    lines = [Line(one.contact, one.pledges)] * 300
    message = blocks.offer("en", one.event, "value", lines, [one.contact.partner] * 300, changed=True)
    assert problems(message.blocks) == []
    assert "and 280 more" in message.text


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_the_forms_fit(language: str) -> None:
    views = [forms.another_date(language, "p", "2023-05-09")]
    views += [forms.in_words(language, name, "p") for name in ("not_quite", "somebody_else")]
    for view in views:
        assert view_problems(view) == []
        assert "…" not in in_view(view)
        assert language == "en" or english_in(in_view(view)) == set()
