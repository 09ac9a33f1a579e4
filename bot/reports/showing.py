"""What partners get of a report: their own sentences to look at before it is issued, and the report with thanks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.checkins.form_listeners import pass_on
from bot.checkins.listeners import CheckInListeners
from bot.deliveries.listeners import Listeners, View
from bot.deliveries.payloads import Click, Form
from bot.desk import commands as desk
from bot.events.blocks import event_name
from bot.events.model import Event
from bot.ground.refusal import Refused
from bot.notices import outbox
from bot.people.access import Installation, authorise
from bot.people.model import Contact
from bot.pledges.asking import asked_at, contact_for
from bot.pledges.model import Outcome, Pledge
from bot.reports import blocks, commands, forms, telling
from bot.reports.model import Report, ReportLine
from bot.reports.sentences import items_of
from bot.understanding import is_safety


@dataclass(frozen=True)
class Showing:
    installation: Installation
    checkins: CheckInListeners

    def register(self, listeners: Listeners) -> None:
        listeners.clicks["line.right"] = self.on_right
        listeners.click_opens["line.change"] = self.open_change
        listeners.forms["line.change"] = self.on_change

    # Before it is issued

    def show(
        self, session: Session, event: Event, snapshot: Mapping[str, Any], by: str, now: datetime
    ) -> tuple[int, int]:
        """Send each contact their own sentences, in as many messages as it takes. Gives to how many, and how many
        reach nobody.

        What a contact was shown already in the same words is not shown again.
        """
        fresh: dict[Contact, list[ReportLine]] = {}
        unreached = 0
        for about, sentence, contact in self._sentences(session, event, snapshot, now):
            if contact is None:
                unreached += 1
            elif line := commands.show_line(session, event, contact.id, about, sentence, by, now):
                fresh.setdefault(contact, []).append(line)
        for contact, lines in fresh.items():
            for some in _by_message(lines):
                self._post_lines(session, contact, event, some, now)
        return len(fresh), unreached

    def _sentences(
        self, session: Session, event: Event, snapshot: Mapping[str, Any], now: datetime
    ) -> list[tuple[str, str, Contact | None]]:
        about = commands.told_about(session, event)
        return [
            (item["id"], f"{item['lead']} {item['text']}", _who_looks(session, about[item["id"]], now))
            for item in items_of(snapshot, "sentence")
            if item["id"] in about
        ]

    def _post_lines(
        self, session: Session, contact: Contact, event: Event, lines: list[ReportLine], now: datetime
    ) -> None:
        message = self._lines(contact, event, lines)
        key, to = f"lines:{lines[0].public_id}", outbox.To(contact.slack_user_id or "")
        outbox.post(
            session, key, to, message, now, about=("report_lines", lines[0].id), language=contact.language, bulk=True
        )

    def _lines(self, contact: Contact, event: Event, lines: list[ReportLine]) -> Any:
        named = event_name(contact.language, event)
        charity, days = self.installation.charity, commands.REVIEW_DAYS
        return blocks.their_lines(contact.language, contact.name.split()[0], named, charity, lines, days)

    def on_right(self, session: Session, click: Click, now: datetime) -> None:
        line = self._own(session, click.actor, click.value)
        commands.answer_line(session, line, True, None, click.actor.key, now)
        self._refresh(session, line, click.key, now)

    def open_change(self, session: Session, click: Click, now: datetime) -> View:
        line = self._own(session, click.actor, click.value)
        return forms.change(line.contact.language, line.public_id, line.sentence)

    def on_change(self, session: Session, form: Form, now: datetime) -> None:
        """Staff get the words as a request. Words about somebody in danger are met as everywhere, and kept nowhere."""
        line = self._own(session, form.actor, form.meta)
        words = (form.values.get("words") or "").strip()
        if not words:
            raise Refused("reports.no_words", field="words")
        danger = is_safety(words)
        commands.answer_line(session, line, False, None if danger else words, form.actor.key, now)
        self._refresh(session, line, form.view_id, now)
        if danger:
            pass_on(self.checkins, session, line.contact, form, "question", None, now)
            return
        self._pass_on(session, line, words, form.actor.key, now)

    def _pass_on(self, session: Session, line: ReportLine, words: str, by: str, now: datetime) -> None:
        """With the buttons of every request: while it is open, nothing else is asked of whoever made it."""
        request = desk.open_request(session, "question", line.contact, words, by, now)
        for place in desk.staff_places(session, self.installation):
            told = blocks.change_wanted("en", line, request)
            key, about = f"request:{request.public_id}:{place}", ("request", request.id)
            outbox.post(session, key, outbox.To(place), told, now, about=about)

    def _refresh(self, session: Session, line: ReportLine, cause: str, now: datetime) -> None:
        """The message they stand in says what was said of each."""
        shown = [
            one for one in commands.lines_of(session, line.event)
            if (one.contact_id, one.shown_at) == (line.contact_id, line.shown_at)
        ]  # fmt: skip
        same = next(some for some in _by_message(shown) if line in some)
        if notice := outbox.with_key(session, f"lines:{same[0].public_id}"):
            message = self._lines(line.contact, line.event, same)
            outbox.revise(session, f"{notice.key}:{cause}", notice, message, now)

    def _own(self, session: Session, actor: Any, public_id: str) -> ReportLine:
        """Raises Refused for a click by anybody who may not speak for that partner."""
        line = commands.line_with(session, public_id)
        authorise(self.installation, session, actor, "answer", line.contact.partner, "dm")
        return line

    # Once it is issued

    def recipients(self, session: Session, report: Report, now: datetime) -> tuple[list[Contact], int]:
        """Each contact in Slack whose promise or deed it tells of, once, and how many partners have none."""
        if report.event is None:
            return [], 0
        found: dict[int, Contact] = {}
        without = 0
        for _, _, contact in self._sentences(session, report.event, report.snapshot, now):
            if contact is None:
                without += 1
            else:
                found[contact.id] = contact
        return list(found.values()), without

    def send(self, session: Session, report: Report, now: datetime) -> int:
        """Give each contact the report with thanks, once. Gives to how many it newly goes."""
        fresh = 0
        contacts, _ = self.recipients(session, report, now)
        for contact in contacts:
            named = event_name(contact.language, report.event) if report.event else ""
            message = blocks.thanks(contact.language, contact.name.split()[0], named, self.installation.charity)
            key, to = f"report:{report.public_id}:to:{contact.public_id}", outbox.To(contact.slack_user_id or "")
            about = (telling.TO_PARTNER, report.id)
            if outbox.post(session, key, to, message, now, about=about, language=contact.language, bulk=True):
                telling.attach(session, key, report, ("pdf",), now)
                fresh += 1
        return fresh


def _by_message(lines: list[ReportLine]) -> list[list[ReportLine]]:
    return [lines[at : at + blocks.MOST] for at in range(0, len(lines), blocks.MOST)]


def _who_looks(session: Session, one: Pledge | Outcome, now: datetime) -> Contact | None:
    """Their contact, in Slack and willing to hear from us; None where there is none."""
    today = now.date()
    if isinstance(one, Pledge):
        contact = contact_for(session, one, today)
    else:
        told_by = session.get(Contact, one.told_by_id) if one.told_by_id else None
        lead = next(link.partner for link in one.partners if link.lead)
        contact = told_by if told_by and told_by.active(today) else asked_at(session, lead, today)
    reachable = contact is not None and contact.in_slack and contact.opted_out_at is None
    return contact if reachable else None
