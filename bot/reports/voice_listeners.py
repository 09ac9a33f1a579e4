"""The survey's form, and the quotes' buttons and forms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners, View
from bot.deliveries.payloads import Command, Form
from bot.events.blocks import event_name
from bot.events.listeners import the_event
from bot.ground import blockkit
from bot.ground.words import say
from bot.notices import outbox
from bot.people.access import Installation, authorise
from bot.reports import spoken, survey

LANGUAGE = "en"
FORM = 3_000


@dataclass(frozen=True)
class VoiceListeners:
    installation: Installation

    def register(self, listeners: Listeners) -> None:
        listeners.forms["survey.save"] = self.on_survey

    def open_survey(self, session: Session, command: Command, now: datetime) -> View:
        """`/pledge survey stockton`."""
        authorise(self.installation, session, command.actor, "configure", None, "dm")
        event = the_event(session, command.text.partition(" ")[2], LANGUAGE)
        lines = spoken.typed(LANGUAGE, survey.statements_of(session, event))
        field = blockkit.input_block(
            "statements", say(LANGUAGE, "reports.survey.statements"),
            blockkit.text_input("statements", lines[:FORM], multiline=True), hint=say(LANGUAGE, "reports.survey.hint"),
        )  # fmt: skip
        title, save, close = (say(LANGUAGE, key) for key in ("reports.survey.title", "form.save", "form.cancel"))
        return blockkit.modal("survey.save", title, [field], save, close, event.short_name)

    def on_survey(self, session: Session, form: Form, now: datetime) -> None:
        authorise(self.installation, session, form.actor, "configure", None, "dm")
        event = the_event(session, form.meta, LANGUAGE)
        typed = form.values.get("statements")
        if typed is None:  # Left as it was.
            typed = spoken.typed(LANGUAGE, survey.statements_of(session, event))
        said = survey.read_statements(typed)
        survey.write_survey(session, event, said, form.actor.key, now)
        told = say(LANGUAGE, "reports.survey.saved", count=len(said), event=event_name(LANGUAGE, event))
        message = blockkit.message(blockkit.says(told))
        outbox.post(session, f"survey:{form.view_id}", outbox.To(form.actor.user_id), message, now)
