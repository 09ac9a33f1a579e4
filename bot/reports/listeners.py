"""Reports in Slack: asked for by command or in plain words, edited, issued, corrected, sent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners, View
from bot.deliveries.payloads import Actor, Click, Form
from bot.events.commands import events_named
from bot.events.model import Event
from bot.ground.blockkit import Message
from bot.ground.refusal import Refused
from bot.notices import outbox, uploads
from bot.people.access import Installation, authorise
from bot.reports import blocks, commands, forms, telling
from bot.reports.commands import Correction
from bot.reports.files import asked_of
from bot.reports.model import Report
from bot.reports.render import file_name
from bot.reports.sentences import items_of
from bot.reports.showing import Showing
from bot.understanding import is_safety

LANGUAGE = "en"
YEAR = re.compile(r"(?:19|20)\d\d")
ASKED = re.compile(
    r"^(?:me |us )?(?:the |an? |our )?(?:new )?(?:impact |yearly |annual )?report(?: of| for| on| about)?\s+"
    r"(.+?)[.!?]*$",
    re.I,
)
"""What may follow "write" or "draft" where somebody wants a report: "the impact report for Stockton"."""

_CLEARED = re.compile(r"^\s*[-–—]\s*$")


@dataclass(frozen=True)
class ReportListeners:
    installation: Installation
    showing: Showing

    def register(self, listeners: Listeners) -> None:
        listeners.clicks["report.issue"] = self.on_issue
        listeners.clicks["report.show"] = self.on_show
        listeners.clicks["status.as_page"] = self.on_as_page
        listeners.click_opens["report.edit"] = self.open_edit
        listeners.click_opens["report.correct"] = self.open_correct
        listeners.click_opens["report.send"] = self.open_send
        listeners.forms["report.edit"] = self.on_edit
        listeners.forms["report.correct"] = self.on_correct
        listeners.forms["report.send"] = self.on_send

    # Asked for

    def in_words(self, session: Session, actor: Actor, rest: str, key: str, now: datetime) -> Message | None:
        """After "write", "draft", "issue": None where it is no report that is wanted."""
        wanted = ASKED.match(rest)
        return self.asked(session, actor, wanted[1], key, now) if wanted else None

    def asked(self, session: Session, actor: Actor, words: str, key: str, now: datetime) -> Message | None:
        """`/pledge report stockton` or `2023`: a draft, or the year's report. None where it is a sentence."""
        if YEAR.fullmatch(words.strip()):
            self._authorise(session, actor)
            return self._year(session, int(words), actor, now)
        found = events_named(session, words) if words.strip() else []
        if len(found) != 1:
            return self._which(session, actor, words, found)
        self._authorise(session, actor)
        self._post_draft(session, found[0], actor, key, now)
        return blocks.told(LANGUAGE, "reports.draft_sent", event=found[0].name)

    def _which(self, session: Session, actor: Actor, words: str, found: list[Event]) -> Message | None:
        if words.strip() and not found:
            return None
        self._authorise(session, actor)
        names = ", ".join(one.short_name for one in found[:10])
        return blocks.told(LANGUAGE, "reports.which" if found else "reports.of_what", events=names)

    def _authorise(self, session: Session, actor: Actor) -> None:
        authorise(self.installation, session, actor, "configure", None, "dm")

    def _post_draft(self, session: Session, event: Event, actor: Actor, key: str, now: datetime) -> None:
        snapshot = self._draft(session, event, now)
        told = f"report_draft:{key}"
        message = blocks.draft(LANGUAGE, snapshot, event.public_id)
        outbox.post(session, told, outbox.To(actor.user_id), message, now, about=(telling.DRAFT, event.id))
        notice = outbox.with_key(session, told)
        assert notice is not None
        for form in telling.STAFFS:
            name = file_name(snapshot | {"version": 0}, form).replace("-v0.", "-draft.")
            uploads.attach(session, f"{told}:{form}", notice, name, f"draft:{event.public_id}:{form}", now)

    def _draft(self, session: Session, event: Event, now: datetime) -> dict[str, Any]:
        today = now.astimezone(ZoneInfo(event.zone)).date()
        return commands.draft(session, event, self.installation.charity, today, now)

    def _year(self, session: Session, year: int, actor: Actor, now: datetime) -> Message:
        zone = ZoneInfo(self.installation.zone)
        report = commands.issue_year(session, year, self.installation.charity, zone, actor.key, now)
        telling.tell(session, self.installation, report, now)
        return blocks.told(LANGUAGE, "reports.year_issued", year=str(year), version=report.version)

    def on_as_page(self, session: Session, click: Click, now: datetime) -> None:
        """The figures of an answer as a page, to whoever asked."""
        self._authorise(session, click.actor)
        asked = asked_of(session, dict(parse_qsl(click.value)))
        told, key = blocks.told(LANGUAGE, "reports.totals.follows", name=asked.name), f"totals:{click.key}"
        outbox.post(session, key, outbox.To(click.actor.user_id), told, now)
        notice = outbox.with_key(session, key)
        assert notice is not None
        name = f"totals-{now.astimezone(ZoneInfo(self.installation.zone)).date()}.pdf"
        uploads.attach(session, f"{key}:pdf", notice, name, f"totals:{click.value}", now)

    # Issued and corrected

    def on_issue(self, session: Session, click: Click, now: datetime) -> None:
        """From a draft once: whoever presses again, for want of an answer, does not make another issue of it."""
        self._authorise(session, click.actor)
        event = _event(session, click.value)
        telling.refuse_issued_draft(session, outbox.at(session, click.channel, click.message_ts))
        report = commands.issue(session, event, self.installation.charity, click.actor.key, now)
        telling.tell(session, self.installation, report, now)

    def open_correct(self, session: Session, click: Click, now: datetime) -> View:
        self._authorise(session, click.actor)
        report = commands.report_with(session, click.value)
        changes = commands.printed_otherwise(session, report, self.installation.charity, now)
        return forms.correct(LANGUAGE, report.public_id, changes)

    def on_correct(self, session: Session, form: Form, now: datetime) -> None:
        """A correction is issued at once, on top of the last issue."""
        self._authorise(session, form.actor)
        report = commands.report_with(session, form.meta)
        if report.event is None:
            raise Refused("reports.gone")
        said = {name: (form.values.get(name) or "").strip() for name in forms.CORRECTION}
        if missing := next((name for name, words in said.items() if not words), None):
            raise Refused("reports.correction_empty", field=missing)
        if unsafe := next((name for name, words in said.items() if is_safety(words)), None):
            raise Refused("reports.unsafe", field=unsafe)
        charity, by = self.installation.charity, form.actor.key
        fresh = commands.issue(session, report.event, charity, by, now, Correction(**said))
        telling.tell(session, self.installation, fresh, now)

    # Edited

    def open_edit(self, session: Session, click: Click, now: datetime) -> View:
        self._authorise(session, click.actor)
        event = _event(session, click.value)
        kept = commands.text_of(session, event)
        narrative = kept.narrative if kept else ""
        if forms.too_long_to_show(narrative):
            raise Refused("reports.too_long_here")
        sentences = [sentence for _, sentence in _sentences(self._draft(session, event, now))]
        return forms.edit(LANGUAGE, event.public_id, narrative, sentences)

    def on_edit(self, session: Session, form: Form, now: datetime) -> None:
        self._authorise(session, form.actor)
        event = _event(session, form.meta)
        kept = commands.text_of(session, event)
        before = forms.in_parts(kept.narrative if kept else "")
        parts = [_part(form, at, before[at - 1] if at <= len(before) else "") for at in range(1, forms.PARTS + 1)]
        ids = [public_id for public_id, _ in _sentences(self._draft(session, event, now))]
        first = _ordered(form.values.get("order"), ids) or (kept.first if kept else [])
        narrative = "\n\n".join(part for part in parts if part)
        commands.write_story(session, event, narrative, first, form.actor.key, now)
        self._post_draft(session, event, form.actor, form.view_id, now)

    # To the partners

    def on_show(self, session: Session, click: Click, now: datetime) -> None:
        self._authorise(session, click.actor)
        event = _event(session, click.value)
        shown, unreached = self.showing.show(session, event, self._draft(session, event, now), click.actor.key, now)
        told = blocks.told(LANGUAGE, "reports.shown", count=shown, unreached=unreached, days=commands.REVIEW_DAYS)
        outbox.post(session, f"shown:{click.key}", outbox.To(click.actor.user_id), told, now)

    def open_send(self, session: Session, click: Click, now: datetime) -> View:
        self._authorise(session, click.actor)
        report = commands.report_with(session, click.value)
        _refuse_old(session, report)
        contacts, without = self.showing.recipients(session, report, now)
        return forms.send(LANGUAGE, report.public_id, [f"{one.name}, {one.partner.name}" for one in contacts], without)

    def on_send(self, session: Session, form: Form, now: datetime) -> None:
        self._authorise(session, form.actor)
        report = commands.report_with(session, form.meta)
        _refuse_old(session, report)
        told = blocks.told(LANGUAGE, "reports.sent", count=self.showing.send(session, report, now))
        outbox.post(session, f"sent:{form.view_id}", outbox.To(form.actor.user_id), told, now)


def _refuse_old(session: Session, report: Report) -> None:
    if report.state != "current":
        raise Refused("reports.old", version=report.version)
    if gone := commands.gone_quotes(session, report):
        raise Refused("reports.quote_gone", version=report.version, count=len(gone))
    if commands.names_unnamed(session, report):
        raise Refused("reports.names_unnamed", version=report.version)


def _event(session: Session, public_id: str) -> Event:
    event = session.scalar(select(Event).where(Event.public_id == public_id))
    if event is None:
        raise Refused("events.gone")
    return event


def _sentences(snapshot: dict[str, Any]) -> list[tuple[str, str]]:
    return [(item["id"], f"{item['lead']} {item['text']}") for item in items_of(snapshot, "sentence")]


def _part(form: Form, at: int, before: str) -> str:
    """What was typed; None as it was; a lone dash clears."""
    typed = form.values.get(f"story_{at}")
    return before if typed is None else _CLEARED.sub("", str(typed)).strip()


def _ordered(typed: Any, ids: list[str]) -> list[str]:
    """The ids in the order of the numbers typed, the others after them. Refused for a number that is none of them."""
    numbers = [int(one) for one in re.findall(r"\d{1,4}", str(typed or ""))]
    if any(not 1 <= one <= len(ids) for one in numbers):
        raise Refused("reports.no_such_sentence", field="order", most=len(ids))
    chosen = list(dict.fromkeys(ids[one - 1] for one in numbers))
    return [*chosen, *(one for one in ids if one not in chosen)] if chosen else []
