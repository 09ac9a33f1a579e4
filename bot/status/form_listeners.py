"""`/pledge partner <name>`: all about one partner, and what staff set right there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners, View
from bot.deliveries.payloads import Actor, Click, Form
from bot.ground import audit
from bot.ground.blockkit import Message
from bot.ground.refusal import Refused
from bot.ground.words import say
from bot.notices import outbox
from bot.people import commands as people
from bot.people.access import Installation, authorise, partner_with, root
from bot.people.listeners import the_partner
from bot.people.merging import other_names
from bot.people.model import Contact, Partner
from bot.pledges import amending
from bot.pledges import commands as pledges
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from bot.progress.account import standing_entries
from bot.progress.amending import counting_on
from bot.progress.model import Basis, ProgressEntry
from bot.progress.numbers import Scope, pledges_of, standing
from bot.status import forms, page_blocks
from bot.status.blocks import Line
from bot.status.listeners import LANGUAGE, in_urgency
from bot.status.page_blocks import Entry, Known, Pledged, Row, Target
from bot.understanding import Vocabulary, read_pledges


@dataclass(frozen=True)
class PartnerPage:
    """`after_changing` is told of a pledge that is asked about otherwise from now on."""

    installation: Installation
    vocabulary: Vocabulary
    after_changing: Callable[[Session, Pledge, datetime], object]

    def register(self, listeners: Listeners) -> None:
        listeners.clicks |= {"partner.page": self.on_page, "pledge.reopen": self.on_reopen}
        listeners.click_opens |= {
            "pledge.verify": self.open_verify, "pledge.target": self.open_target, "pledge.withdraw": self.open_withdraw,
        }  # fmt: skip
        listeners.forms |= {
            "pledge.verify": self.on_verify, "pledge.target": self.on_target, "pledge.withdraw": self.on_withdraw,
        }  # fmt: skip

    # What stands on it

    def asked(self, session: Session, actor: Actor, words: str, now: datetime) -> Message | None:
        """The first page after `/pledge partner`; None where the words say something: "Partner Ltd will train 9"."""
        said = read_pledges(words, self.vocabulary, self._today(now))
        return None if not words or said.pledges or said.outcomes else self.shown(session, actor, words, now)

    def shown(self, session: Session, actor: Actor, name: str, now: datetime) -> Message:
        """The first page. Refused for anybody but staff, and for a name that means no partner, or several."""
        self._staff_only(session, actor)
        return self._page(session, the_partner(session, name), 0, now)

    def on_page(self, session: Session, click: Click, now: datetime) -> None:
        self._staff_only(session, click.actor)
        public_id, _, number = click.value.partition("|")
        partner = partner_with(session, public_id)
        if partner is None or not number.isdecimal():
            raise Refused("page.gone")
        message = self._page(session, root(session, partner), int(number), now)
        outbox.post(session, f"page:{click.key}", outbox.To(click.actor.user_id), message, now)

    def _page(self, session: Session, partner: Partner, number: int, now: datetime) -> Message:
        today = self._today(now)
        lines = in_urgency([Line(one, standing(one, today)) for one in pledges_of(session, Scope(partner=partner))])
        rows = [row for line in lines for row in _rows(session, line, ZoneInfo(self.installation.zone))]
        known = Known(partner, other_names(session, partner), people.contacts_of(session, partner, today))
        return page_blocks.page(LANGUAGE, known, rows, number)

    def _today(self, now: datetime) -> date:
        return now.astimezone(ZoneInfo(self.installation.zone)).date()

    # What is set right

    def open_verify(self, session: Session, click: Click, now: datetime) -> View:
        pledge = self._pledge(session, click.actor, click.value)
        return forms.verify(LANGUAGE, pledge, pledge.today(now, self.installation.zone))

    def on_verify(self, session: Session, form: Form, now: datetime) -> None:
        """A figure is verified by something: what it is and how we know stand in the account."""
        public_id, _, reported = form.meta.partition("|")
        pledge = self._pledge(session, form.actor, public_id)
        amount, evidence = form.whole_number("amount", reported), _text(form, "evidence")
        basis: Basis = form.values.get("basis") or "certificates"
        said = form.values.get("day")
        day = date.fromisoformat(said) if said else pledge.today(now, self.installation.zone)
        with audit.change(session, "verify figure", form.actor.key, now) as change:
            progress.verify(session, pledge, amount, basis, evidence, form.actor.key, day, now)
        self._say(session, form, pledge, change.id, now)

    def open_target(self, session: Session, click: Click, _now: datetime) -> View:
        return forms.target(LANGUAGE, self._pledge(session, click.actor, click.value))

    def on_target(self, session: Session, form: Form, now: datetime) -> None:
        form, pledge = form.touched, self._pledge(session, form.actor, form.meta)
        reason, by = _text(form, "reason"), form.actor.key
        amount = form.whole_number("amount", "") if form.values.get("amount") else None
        with audit.change(session, f"change target: {reason}", by, now) as change:
            if amount is not None:
                with counting_on(session, pledge, by, now):
                    amending.change_target(session, pledge, amount, reason, by, now)
                self.after_changing(session, pledge, now)
            if form.values.get("law"):
                amending.note_law(session, pledge, form.values["law"] == "yes", by, now)
        self._say(session, form, pledge, change.id, now)

    def open_withdraw(self, session: Session, click: Click, _now: datetime) -> View:
        return forms.withdraw(LANGUAGE, self._pledge(session, click.actor, click.value))

    def on_withdraw(self, session: Session, form: Form, now: datetime) -> None:
        pledge, reason = self._pledge(session, form.actor, form.meta), _text(form, "reason")
        if pledge.state == "withdrawn":
            raise Refused("page.gone")
        with audit.change(session, f"withdraw pledge: {reason}", form.actor.key, now) as change:
            pledges.withdraw(session, pledge, form.actor.key, now)
            self.after_changing(session, pledge, now)
        self._say(session, form, pledge, change.id, now)

    def on_reopen(self, session: Session, click: Click, now: datetime) -> None:
        pledge = self._pledge(session, click.actor, click.value)
        if pledge.state != "withdrawn":
            raise Refused("page.gone")
        with audit.change(session, "reopen pledge", click.actor.key, now) as change:
            amending.reopen(session, pledge, click.actor.key, now)
            progress.refold(session, pledge)
            self.after_changing(session, pledge, now)
        self._say(session, click, pledge, change.id, now)

    def _staff_only(self, session: Session, actor: Actor) -> None:
        authorise(self.installation, session, actor, "change", None, "dm")

    def _pledge(self, session: Session, actor: Actor, public_id: str) -> Pledge:
        self._staff_only(session, actor)
        pledge = session.scalar(select(Pledge).where(Pledge.public_id == public_id))
        if pledge is None:
            raise Refused("page.gone")
        return pledge

    def _say(self, session: Session, done: Form | Click, pledge: Pledge, change_id: str, now: datetime) -> None:
        """How it stands now, with an Undo, to whoever did it."""
        today = self._today(now)
        message = page_blocks.done(LANGUAGE, Line(pledge, standing(pledge, today)), change_id)
        outbox.post(session, f"set_right:{change_id}", outbox.To(done.actor.user_id), message, now)


def _text(form: Form, field: str) -> str:
    """Refused at the field where nothing stands in it."""
    written = " ".join(str(form.values.get(field) or "").split())
    if not written:
        raise Refused("page.say_why", field=field)
    return written


# The account, line by line


def _rows(session: Session, line: Line, zone: ZoneInfo) -> Iterator[Row]:
    yield _pledged(session, line, zone)
    yield from _targets(session, line.pledge, zone)
    yield from _account(session, line.pledge)


def _pledged(session: Session, line: Line, zone: ZoneInfo) -> Pledged:
    pledge = line.pledge
    contact = session.get(Contact, pledge.confirmed_by_id) if pledge.confirmed_by_id else None
    return Pledged(
        line, _name(session, pledge.recorded_by), pledge.recorded_at.astimezone(zone).date(),
        contact.name if contact else None, pledge.confirmed_at.astimezone(zone).date() if pledge.confirmed_at else None,
    )  # fmt: skip


def _account(session: Session, pledge: Pledge) -> Iterator[Row]:
    entries = progress.account(session, pledge)
    counted = {entry.id for entry in standing_entries(entries)}
    made = _changes(session, [entry.id for entry in entries])
    for entry in entries:
        if entry.kind != "void":
            yield Entry(entry, _who(session, entry), made.get(entry.id) if entry.id in counted else None)


def _changes(session: Session, entry_ids: list[int]) -> dict[int, str]:
    """The change that wrote each entry."""
    lines = select(audit.AuditLine.row_id, audit.AuditLine.change_id).where(
        audit.AuditLine.table_name == ProgressEntry.__tablename__, audit.AuditLine.row_id.in_(entry_ids)
    )
    made: dict[int, str] = {}
    for row_id, change_id in session.execute(lines.order_by(audit.AuditLine.id)):
        made.setdefault(row_id, change_id)
    return made


def _who(session: Session, entry: ProgressEntry) -> str:
    """Who said it; where that is not who wrote it down, whom of us they told and how. What we guess nobody said."""
    noted = _name(session, entry.noted_by)
    contact = session.get(Contact, entry.said_by_id) if entry.said_by_id else None
    if contact is None or entry.basis == "staff_estimate":
        return noted
    if contact.slack_user_id == _user_id(entry.noted_by):
        return contact.name
    key = "page.told_how" if entry.told_how else "page.told"
    return say(LANGUAGE, key, contact=contact.name, staff=noted, how=entry.told_how)


def _name(session: Session, key: str) -> str:
    return people.profile_name(session, _user_id(key))


def _user_id(key: str) -> str:
    return key.split(":")[-1]


def _targets(session: Session, pledge: Pledge, zone: ZoneInfo) -> Iterator[Row]:
    """Every number that it was before, the oldest first."""
    lines = select(audit.AuditLine, audit.Change).join(audit.Change, audit.Change.id == audit.AuditLine.change_id)
    ours = lines.where(audit.AuditLine.table_name == Pledge.__tablename__, audit.AuditLine.row_id == pledge.id)
    for line, change in session.execute(ours.order_by(audit.AuditLine.id)):
        if line.before is not None and "target" in line.before:
            who, reason = _name(session, change.by), change.what.partition(": ")[2]
            yield Target(
                line.before["target"], (line.after or {}).get("target"), who, change.at.astimezone(zone).date(), reason
            )
