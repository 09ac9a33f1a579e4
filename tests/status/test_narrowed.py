"""Questions narrowed to a sector, a state or a country: the same figures of fewer promises."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from urllib.parse import parse_qsl

import pytest
from sqlalchemy.orm import Session

from bot.deliveries.answers import sentence_of
from bot.ground import audit
from bot.ground.blockkit import Message
from bot.ground.db import Database
from bot.ground.refusal import Refused
from bot.people.commands import link_contact
from bot.reports.files import asked_of
from bot.status.listeners import answer_status, asked_by_command
from bot.understanding import Vocabulary, read_question
from config.lists import load_programmes, load_sponsor_levels
from tests.conftest import NOW
from tests.fake_slack.checks import problems
from tests.progress.builders import STAFF, heard, promised, stockton
from tests.status.test_status import DIRECTOR, HOME, MARIA

WORDS = Vocabulary.from_toml(load_programmes(), load_sponsor_levels())
TODAY, LATER = date(2023, 2, 6), NOW + timedelta(days=88)


@pytest.fixture
def session(sqlite_database: Database) -> Any:
    """A second engine can tell nothing new of this."""
    with sqlite_database.write() as opened:
        event = stockton(opened)
        for name, sector, region, target, said in (
            ("RTD", "Transit & buses", None, 250, 120), ("SunLine", "Public transit", "California", 100, 30),
            ("Reno Transit", "Public transit", "NV", 70, 7), ("Delta Trucking", "Trucking", "CA", 40, 40),
        ):  # fmt: skip
            pledge = promised(opened, event, name, target=target, programme="BOTL")
            with audit.change(opened, "bring in", STAFF, NOW):
                pledge.lead.sector, pledge.lead.region = sector, region
                opened.flush()
            heard(opened, pledge, "set", said, days=60)
        yield opened
        opened.rollback()


def asked(session: Session, words: str, actor: Any = DIRECTOR) -> Message:
    return answer_status(session, HOME, actor, read_question(words, TODAY, WORDS), LATER)


@pytest.mark.parametrize(
    ("words", "head", "figure"),
    [
        (
            "how many were trained with BOTL in 2023, in California, by transit agencies?",
            "*BOTL, Public transit / Transit &amp; buses, California* · "
            "reported from 1 January 2023 to 31 December 2023:",
            "150 employees trained",
        ),
        ("how many were trained in California?", "*California* · 3 promises",
         "*Trained since:* 390 employees promised · 190 reported (48 %) · 0 verified"),
        ("how many were trained by trucking companies?", "*Trucking* · 1 promise",
         "*Trained since:* 40 employees promised · 40 reported (100 %) · 0 verified"),
        ("how many were trained in Nevada and California?", "*Nevada / California* · 4 promises",
         "*Trained since:* 460 employees promised · 197 reported (42 %) · 0 verified"),
        ("how many were trained in Texas?", "*Texas* · 0 promises", ""),
        ("how are transit agencies doing?", "*Public transit / Transit &amp; buses* · 3 promises",
         "*Trained since:* 420 employees promised · 157 reported (37 %) · 0 verified"),
    ],
)  # fmt: skip
def test_a_question_in_plain_words_is_narrowed_to_sector_and_place(
    session: Session, words: str, head: str, figure: str
) -> None:
    message = asked(session, words)
    assert problems(message.blocks) == []
    assert [*message.text.splitlines(), ""][:2] == [head, figure]


@pytest.mark.parametrize(
    ("words", "head"), [("California", "California"), ("trucking companies", "Trucking"), ("rtd", "RTD")]
)
def test_a_command_takes_the_same_words(session: Session, words: str, head: str) -> None:
    message = answer_status(session, HOME, DIRECTOR, asked_by_command(words), LATER)
    assert message.text.startswith(f"*{head}* · ")


def test_a_name_that_is_neither_is_still_told_as_unknown(session: Session) -> None:
    with pytest.raises(Refused, match="unknown_name"):
        asked(session, "how many were trained in Atlantis?")


def test_who_asks_about_a_sector_that_is_not_on_record_is_told_which_are(session: Session) -> None:
    with pytest.raises(Refused, match="unknown_sector") as refused:
        asked(session, "how many were trained by energy companies?")
    assert sentence_of(refused.value, "en") == (
        "I know no partner and no sector called “energy companies”. "
        "The sectors I know: Public transit, Transit & buses, Trucking."
    )


def test_partners_whom_nobody_knows_are_not_answered_with_all_of_the_event(session: Session) -> None:
    told = asked(session, "what did transit agencies promise at the Stockton build?").text
    assert told.startswith("*Stockton (November 2022), Public transit / Transit &amp; buses* · 3 promises")
    with pytest.raises(Refused, match="unknown_sector"):
        asked(session, "what did energy companies promise at the Stockton build?")


def test_who_is_overdue_in_a_state_is_listed_of_that_state(session: Session) -> None:
    assert (
        asked(session, "who is overdue in Nevada?").text == "*Nevada* · no promise is past the date its partner named."
    )


def test_the_page_of_such_an_answer_is_of_the_same(session: Session) -> None:
    for words in ("how many were trained by transit agencies in California?", "how many were trained in Canada?"):
        said = [one["value"] for block in asked(session, words).blocks for one in block.get("elements", ())
                if one.get("action_id") == "status.as_page"]  # fmt: skip
        if "Canada" in words:
            assert said == []  # There is nothing to show.
        else:
            about = asked_of(session, dict(parse_qsl(said[0])))
            assert about.name == "Public transit / Transit & buses, California"


def test_a_contact_hears_of_no_sector_and_no_state(session: Session) -> None:
    rtd = asked_by_command("rtd")
    link_contact(session, _partner(session), name="Maria", person=MARIA, by=STAFF, now=NOW)
    assert "RTD" in answer_status(session, HOME, MARIA, rtd, LATER).text
    for words in ("how are transit agencies doing?", "how many were trained in Nevada?"):
        with pytest.raises(Refused, match="access"):
            asked(session, words, MARIA)


def _partner(session: Session) -> Any:
    from bot.people.commands import partner_named

    return partner_named(session, "RTD")
