"""*Keep as quote* on a message, a quote that staff heard, and the speaker's own yes, no, and second thoughts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners, View
from bot.deliveries.payloads import Click, Command, Form, Shortcut
from bot.events import commands as events
from bot.events.model import Event
from bot.ground.refusal import Refused
from bot.notices import outbox
from bot.people import commands as people
from bot.people.access import Installation, authorise
from bot.people.persons import contacts_of_person
from bot.reports import quote_blocks as blocks
from bot.reports import quotes, telling
from bot.reports.voices import Quote

LANGUAGE = "en"
"""Staff are spoken to in English; the speaker in the language we know them by."""


@dataclass(frozen=True)
class QuoteListeners:
    installation: Installation

    def register(self, listeners: Listeners) -> None:
        listeners.shortcut_opens["keep_quote"] = self.open_message
        listeners.click_opens["quote.new"] = self.open_noted
        listeners.forms |= {"quote.keep": self.on_keep, "quote.note": self.on_note}
        listeners.clicks |= {"quote.yes": self.on_yes, "quote.no": self.on_no, "quote.withdraw": self.on_withdraw}

    # Kept

    def open_message(self, session: Session, shortcut: Shortcut, now: datetime) -> View:
        self._staff_only(session, shortcut)
        if not shortcut.author_id:
            raise Refused("quotes.no_author")
        quotes.refuse_safety(shortcut.text)
        _refuse_who_wrote_stop(session, shortcut.author_id)
        meta = f"{shortcut.author_id}|{shortcut.channel}|{shortcut.ts}"
        return self._form(session, "quote.keep", words=shortcut.text, meta=meta, noted=False)

    def open_noted(self, session: Session, asked: Command | Click, now: datetime) -> View:
        """`/pledge quote`, and the button where no command was written."""
        self._staff_only(session, asked)
        return self._form(session, "quote.note", words="", meta="", noted=True)

    def _form(self, session: Session, callback: str, *, words: str, meta: str, noted: bool) -> View:
        known = events.all_events(session)
        if not known:
            raise Refused("quotes.no_event")
        return blocks.form(LANGUAGE, callback, known, words=words, meta=meta, noted=noted)

    def on_keep(self, session: Session, form: Form, now: datetime) -> None:
        """The speaker is asked in a direct message; nothing is printed before they tap."""
        self._staff_only(session, form)
        author, channel, ts = form.meta.split("|")
        _refuse_who_wrote_stop(session, author)
        speaker = people.profile_name(session, author)
        quote = quotes.keep_quote(
            session, self._event(session, form), by=form.actor.key, now=now, asked_of=author, source_channel=channel,
            source_ts=ts, speaker=None if speaker == author else speaker, **_said(form),
        )  # fmt: skip
        language = self._language_of(session, author)
        asked = blocks.ask(language, quote, self.installation.charity)
        to = outbox.To(author)
        outbox.post(session, f"quote:{quote.public_id}", to, asked, now, about=("quote", quote.id), language=language)
        self._tell_staff(session, quote, form.view_id, now)

    def on_note(self, session: Session, form: Form, now: datetime) -> None:
        """Staff heard it, and how the speaker agreed: where and when."""
        self._staff_only(session, form)
        values = form.values
        quote = quotes.keep_quote(
            session,
            self._event(session, form),
            by=form.actor.key,
            now=now,
            speaker=values.get("speaker"),
            **_said(form),
        )
        quotes.note_consent(
            session, quote, values.get("attribution") or "respondent", values.get("how") or "",
            values.get("in_writing") == "yes", form.actor.key, now,
        )  # fmt: skip
        self._tell_staff(session, quote, form.view_id, now)

    def _event(self, session: Session, form: Form) -> Event:
        """The one chosen; the one that the form showed first, where that was left as it was."""
        chosen, known = form.values.get("event"), events.all_events(session)
        event = next((one for one in known if chosen in (one.public_id, None)), None)
        if event is None:
            raise Refused("events.gone", field="event")
        return event

    # The speaker's own

    def on_yes(self, session: Session, click: Click, now: datetime) -> None:
        public_id, _, attribution = click.value.partition("|")
        quote = quotes.quote_named(session, public_id)
        if attribution not in ("full", "role", "respondent"):
            raise Refused("reports.quote.gone")
        quotes.consent(session, quote, attribution, click.actor, now)  # type: ignore[arg-type]
        telling.quote_gone(session, quote, now)
        self._answer(session, quote, click, now)

    def on_no(self, session: Session, click: Click, now: datetime) -> None:
        quote = quotes.quote_named(session, click.value)
        quotes.refuse(session, quote, click.actor, now)
        telling.quote_gone(session, quote, now)
        self._answer(session, quote, click, now)

    def on_withdraw(self, session: Session, click: Click, now: datetime) -> None:
        """The speaker, or staff for somebody who told them."""
        quote = quotes.quote_named(session, click.value)
        if quote.asked_of != click.actor.user_id:
            self._staff_only(session, click)
        quotes.withdraw(session, quote, click.actor.key, now)
        telling.quote_gone(session, quote, now)
        self._answer(session, quote, click, now)

    def _answer(self, session: Session, quote: Quote, click: Click, now: datetime) -> None:
        for notice in outbox.about(session, "quote", quote.id):
            said = blocks.answered(notice.language, quote)
            outbox.revise(session, f"{notice.key}:{click.key}", notice, said, now)
        self._tell_staff(session, quote, click.key, now)

    def _tell_staff(self, session: Session, quote: Quote, cause: str, now: datetime) -> None:
        to = outbox.To(quote.kept_by.rpartition(":")[2])
        outbox.post(session, f"quote_staff:{quote.public_id}:{cause}", to, blocks.for_staff(LANGUAGE, quote), now)

    def _language_of(self, session: Session, user_id: str) -> str:
        return next((one.language for one in contacts_of_person(session, user_id)), LANGUAGE)

    def _staff_only(self, session: Session, asked: Command | Click | Form | Shortcut) -> None:
        authorise(self.installation, session, asked.actor, "configure", None, "dm")


def _refuse_who_wrote_stop(session: Session, user_id: str) -> None:
    if any(one.opted_out_at for one in contacts_of_person(session, user_id)):
        raise Refused("quotes.wrote_stop")


def _said(form: Form) -> dict[str, Any]:
    values = form.values
    return {
        "words": values.get("words") or "", "role": values.get("role"), "agency": values.get("agency"),
        "looks_ahead": values.get("looks_ahead") == "yes", "survivor": values.get("survivor") == "yes",
    }  # fmt: skip
