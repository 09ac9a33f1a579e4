"""A field that is left as it was arrives empty, and means what it showed."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.payloads import Form
from bot.reports import survey
from bot.reports.quote_listeners import QuoteListeners
from bot.reports.voice_listeners import VoiceListeners
from bot.reports.voices import Quote
from tests.conftest import NOW
from tests.progress.builders import stockton
from tests.status.test_status import DIRECTOR, HOME


def sent(name: str, meta: str, **typed: Any) -> Form:
    return Form(DIRECTOR, name, meta, typed, "V1")


def test_a_quote_belongs_to_the_event_that_the_form_showed(session: Session) -> None:
    stockton(session)
    shown = stockton(session, "Fresno")
    heard = {"words": "It mattered.", "how": "survey form", "event": None, "attribution": None}
    QuoteListeners(HOME).on_note(session, sent("quote.note", "", **heard), NOW)
    (quote,) = session.scalars(select(Quote))
    assert (quote.event, quote.attribution) == (shown, "respondent")


def test_a_survey_that_is_saved_again_as_it_was_stays(session: Session) -> None:
    event, room = stockton(session), VoiceListeners(HOME)
    typed = "I know my next steps: 49 of 60"
    room.on_survey(session, sent("survey.save", event.short_name, statements=typed), NOW)
    room.on_survey(session, sent("survey.save", event.short_name, statements=None), NOW)
    assert [(one.words, one.agreeing) for one in survey.statements_of(session, event)] == [("I know my next steps", 49)]
