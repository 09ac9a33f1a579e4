"""A contact reads their own language, whatever they promised and whatever they answer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, get_args

import pytest
from sqlalchemy.orm import Session

from bot.checkins import answer_blocks, blocks, forms
from bot.checkins.model import Answer, AnswerKind, CheckIn, Doubt
from bot.checkins.signature import Signature
from bot.ground import audit
from bot.ground.blockkit import Block, Message
from bot.ground.db import Database
from bot.ground.words import say
from bot.pledges.model import Pledge
from bot.understanding import Kind, ReplyContext, read_reply
from tests.checkins.builders import VOCABULARY, a_pledge, an_event, terry
from tests.conftest import NOW
from tests.fake_slack.checks import problems, view_problems

ENGLISH = re.compile(
    r"\b(?:the|you|your|is|and|how|many|what|this|that|with|will|please|write|thank|thanks|done|not|yet|people|all|so|"
    r"far|train|sessions|pieces|more|of|to|it|promise|promised|there|by|in total)\b",
    re.I,
)
INVITATION = "In English: write “English”"
"""The one thing that is said in English on purpose."""

SIGNED = Signature("TAT", "Dana", "911", "1-888-373-7888", "233733")
UNITS = {"train": "school bus drivers", "hold_sessions": "sessions", "distribute_materials": "wallet cards"}
LANGUAGES = ("es", "fr")


@pytest.fixture
def session(sqlite_database: Database) -> Iterator[Session]:
    with sqlite_database.write() as opened:
        yield opened
        opened.rollback()


NUMBERS: tuple[dict[str, Any], ...] = (
    {"target": None}, {"target": 1_250}, {"target": 40, "target_max": 60}, {"target": 9, "qualifier": "approx"},
)  # fmt: skip


def pledges_of_all_kinds(session: Session, numbers: Sequence[dict[str, Any]] = NUMBERS) -> list[Pledge]:
    """Every kind, with and without a number and a unit, at an event and at none, something reported and nothing."""
    event, made = an_event(session), []
    for kind in get_args(Kind):
        for number in numbers:
            for unit in {None, UNITS.get(kind)}:
                values = {"unit": unit, "kind": kind, "words": "«»"} | number
                made.append(a_pledge(session, event if unit else None, programme=None, **values))
                reported(session, made[-1], 120 if unit or number.get("qualifier") else 0)
    return made


def reported(session: Session, pledge: Pledge, figure: int) -> None:
    with audit.change(session, "count", "test", NOW):
        pledge.reported = figure
        session.flush()


def english_in(*texts: str) -> set[str]:
    return {found[0] for text in texts for found in ENGLISH.finditer(text.replace(INVITATION, ""))}


def in_view(view: Block) -> str:
    return " ".join(re.findall(r'"text": "([^"]*)"', json.dumps(view, ensure_ascii=False)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_is_left_in_a_question(session: Session, language: str) -> None:
    contact, checkin = terry(session), CheckIn(public_id="c", stage="start")
    said: list[Message] = []
    for stage, today in (("start", NOW.date()), ("six_weeks", NOW.date()), ("due", date(2099, 1, 1))):
        checkin.stage = stage
        for pledge in pledges_of_all_kinds(session, NUMBERS[:2]):
            about = [pledge] * (blocks.MOST_PLEDGES + 2) if pledge.id % 7 == 0 else [pledge]
            said += [make(language, checkin, contact, about, SIGNED, today) for make in (blocks.ask, blocks.nudge)]
    assert english_in(*(one.text for one in said)) == set()
    assert [problem for one in said if len(one.blocks) < 20 for problem in problems(one.blocks)] == []


def an_answer(kind: AnswerKind, pledge: Pledge, readings: int) -> Answer:
    ways = [
        {"kind": "progress_set", "amount": 45, "total": 45}, {"kind": "progress_add", "amount": 45, "total": 165},
    ][:readings]  # fmt: skip
    doubt = Doubt(public_id="d", readings=ways)
    return Answer(
        kind, pledge, (pledge, pledge), "45", 45, doubt, None, "change", until=date(2023, 3, 1),
        next_question=date(2023, 4, 14),
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_is_left_in_an_answer(session: Session, language: str) -> None:
    every = pledges_of_all_kinds(session)
    for kind in get_args(AnswerKind):
        for pledge in every:
            given = [an_answer(kind, pledge, readings) for readings in (0, 1, 2)]
            said = [message for one in given if (message := answer_blocks.answers(language, [one], lambda: SIGNED))]
            assert english_in(*(one.text for one in said)) == set(), kind
            assert [problem for one in said for problem in problems(one.blocks)] == [], kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_is_left_in_a_form_and_nothing_in_it_is_cut(language: str) -> None:
    views = [
        forms.some_so_far(language, "p", "RTD"), forms.change(language, "p", "RTD", 120),
        forms.later(language, "c", date(2023, 3, 1)), forms.need(language, "c"),
    ]  # fmt: skip
    for view in views:
        assert view_problems(view) == []
        assert english_in(in_view(view)) == set()
        assert "…" not in in_view(view)


def test_a_figure_is_written_the_languages_way(session: Session) -> None:
    pledge = a_pledge(session, target=12_500)
    reported(session, pledge, 6_250)
    given = [an_answer("booked", pledge, 0)]
    said = {one: str(answer_blocks.answers(one, given, lambda: SIGNED)) for one in LANGUAGES}
    assert "6,250 de 12,500 (50\u00a0%)" in said["es"].replace("\\xa0", "\u00a0")
    assert "6\u00a0250 sur 12\u00a0500 (50\u00a0%)" in said["fr"].replace("\\xa0", "\u00a0")


EXAMPLES = {
    "es": {
        "120 hasta ahora": "progress_set", "30 más": "progress_add", "hecho": "complete", "todavía no": "none_yet",
        "pregúnteme en marzo": "snooze", "pregúnteme el 3 de marzo": "snooze", "hasta mediados de abril": "reschedule",
        "hasta el 30 de abril": "reschedule", "no ha empezado": "none_yet",
    },
    "fr": {
        "120 jusqu’ici": "progress_set", "30 de plus": "progress_add", "c’est fait": "complete",
        "pas encore": "none_yet", "demandez-moi en mars": "snooze", "demandez-moi le 3 mars": "snooze",
        "jusqu’à la mi-avril": "reschedule", "jusqu’au 30 avril": "reschedule", "pas commencé": "none_yet",
    },
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [(one, text) for one, texts in EXAMPLES.items() for text in texts])
def test_what_we_tell_people_to_write_is_understood(language: str, text: str) -> None:
    context = ReplyContext(target=250, unit="people", current=50, today=date(2022, 12, 1), due=date(2023, 5, 9))
    assert read_reply(text, context, VOCABULARY).intent == EXAMPLES[language][text]


def test_each_of_these_examples_stands_in_a_sentence() -> None:
    told = {one: " ".join(say(one, f"checkin.{key}", because="", pledge="") for key in HINTS) for one in LANGUAGES}
    assert [text for one, texts in EXAMPLES.items() for text in texts if text not in told[one]] == []


HINTS = (
    "not_understood", "help", "which_day", "bad_number", "bad_day", "too_long", "another_unit", "no_number",
    "nothing_yet",
)  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "unit", "many"),
    [("hold_sessions", "training session", "training sessions"), ("train", "company", "companies"),
     ("train", "staff", "staff")],
)  # fmt: skip
def test_who_promised_one_is_asked_how_many(session: Session, kind: Kind, unit: str, many: str) -> None:
    pledge = a_pledge(session, kind=kind, target=1, unit=unit)
    asked = blocks.ask("en", CheckIn(public_id="c", stage="six_weeks"), terry(session), [pledge], SIGNED, NOW.date())
    assert f"*How many {many} have been" in asked.text
