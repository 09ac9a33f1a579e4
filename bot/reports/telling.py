"""Issuing a report: its message with the files, and a word under the issue that it replaces."""

from __future__ import annotations

from datetime import datetime
from typing import get_args

from sqlalchemy.orm import Session

from bot.desk.commands import staff_places
from bot.ground.refusal import Refused
from bot.notices import outbox, uploads
from bot.notices.outbox import Notice
from bot.people.access import Installation
from bot.reports import blocks, commands
from bot.reports.model import Report
from bot.reports.render import Format, file_name
from bot.reports.spoken import printed
from bot.reports.voices import Attribution, Quote

LANGUAGE = "en"
STAFFS: tuple[Format, ...] = ("pdf", "docx")
"""What staff get: to read, and to rewrite."""

DRAFT, TO_STAFF, TO_PARTNER = "report_draft", "report", "report_sent"
"""What a notice of a report is about."""


def tell(session: Session, installation: Installation, report: Report, now: datetime) -> None:
    """Post a fresh issue where staff are told things, with its files; mark the one before it there."""
    for place in staff_places(session, installation):
        key = f"report:{report.public_id}:{place}"
        message = blocks.issued(LANGUAGE, report)
        outbox.post(session, key, outbox.To(place), message, now, about=(TO_STAFF, report.id))
        attach(session, key, report, STAFFS, now)
    before = [one for one in commands.issues_of(session, report.event, report.year) if one.version < report.version]
    if before:
        _supersede(session, before[-1], report, now)
    if report.event:
        _close_drafts(session, report, report.event.id, now)


def _close_drafts(session: Session, report: Report, event_id: int, now: datetime) -> None:
    """What they show is issued, so each says so in place of its buttons, also where the button was pressed."""
    for notice in outbox.about(session, DRAFT, event_id):
        if not _closed(session, notice):
            outbox.revise(session, _closing(notice), notice, blocks.draft_issued(LANGUAGE, report), now)


def refuse_issued_draft(session: Session, pressed: Notice | None) -> None:
    """Refused where the draft that was pressed has been issued already."""
    if pressed and pressed.about == DRAFT and _closed(session, pressed):
        raise Refused("reports.draft_old")


def _closed(session: Session, notice: Notice) -> bool:
    return outbox.with_key(session, _closing(notice)) is not None


def _closing(notice: Notice) -> str:
    return f"draft_issued:{notice.public_id}"


def quote_gone(session: Session, quote: Quote, now: datetime) -> None:
    """A quote may be printed no longer, or not under that name: each issue in which it stands is marked where it was
    posted.
    """
    for report in commands.issues_of(session, quote.event):
        gone = commands.gone_quotes(session, report)
        if not {printed(quote, level) for level in get_args(Attribution)} & {one["text"] for one in gone}:
            continue
        for notice in outbox.about(session, TO_STAFF, report.id):
            key = f"quote_gone:{quote.public_id}:{notice.public_id}"
            if report.state == "current":
                outbox.revise(session, f"{key}:marked", notice, blocks.issued(LANGUAGE, report, len(gone)), now)
            if notice.channel and notice.ts:
                told, to = (
                    blocks.quote_gone(LANGUAGE, report, went_to(session, report)),
                    outbox.To(notice.channel, notice.ts),
                )
                outbox.post(session, key, to, told, now, about=("report_thread", report.id))


def attach(session: Session, key: str, report: Report, forms: tuple[Format, ...], now: datetime) -> None:
    notice = outbox.with_key(session, key)
    assert notice is not None
    for form in forms:
        name = file_name(report.snapshot, form)
        uploads.attach(session, f"{key}:{form}", notice, name, f"report:{report.public_id}:{form}", now)


def _supersede(session: Session, older: Report, by: Report, now: datetime) -> None:
    fresh = [one for one in by.snapshot.get("corrections", ()) if one not in older.snapshot.get("corrections", ())]
    names = went_to(session, older)
    for notice in outbox.about(session, TO_STAFF, older.id):
        told = blocks.superseded_in_thread(LANGUAGE, older, by, fresh, names)
        outbox.revise(session, f"{notice.key}:{by.version}", notice, blocks.superseded(LANGUAGE, older, by), now)
        if notice.channel and notice.ts:
            to = outbox.To(notice.channel, notice.ts)
            outbox.post(session, f"superseded:{notice.public_id}", to, told, now, about=("report_thread", older.id))


def went_to(session: Session, report: Report) -> list[str]:
    """The partners' contacts to whom this issue was sent, by name and organisation."""
    sent: list[Notice] = [one for one in outbox.about(session, TO_PARTNER, report.id) if one.state != "cancelled"]
    return commands.names_of_recipients(session, [one.recipient for one in sent])
