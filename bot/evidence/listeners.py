"""Staff say what a file shows: one tap, a form for another figure, or *Not this*."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners, View
from bot.deliveries.payloads import Actor, Click, Form
from bot.evidence import blocks, commands, showing
from bot.evidence.model import Evidence
from bot.evidence.showing import LANGUAGE
from bot.ground.refusal import Refused
from bot.people.access import Installation, authorise
from bot.progress.model import VERIFYING, Basis


@dataclass(frozen=True)
class EvidenceListeners:
    installation: Installation

    def register(self, listeners: Listeners) -> None:
        listeners.clicks |= {"evidence.confirm": self.on_confirm, "evidence.decline": self.on_decline}
        listeners.click_opens["evidence.figure"] = self.open_figure
        listeners.forms["evidence.figure"] = self.on_figure

    def on_confirm(self, session: Session, click: Click, now: datetime) -> None:
        public_id, _, known = click.value.partition("|")
        evidence = self._evidence(session, click.actor, public_id)
        commands.confirm(session, evidence, _basis(known), click.actor.key, self.installation.zone, now)
        showing.refresh(session, evidence, click.key, now)

    def on_decline(self, session: Session, click: Click, now: datetime) -> None:
        evidence = self._evidence(session, click.actor, click.value)
        commands.decline(session, evidence, click.actor.key, now)
        showing.refresh(session, evidence, click.key, now)

    def open_figure(self, session: Session, click: Click, now: datetime) -> View:
        evidence = self._evidence(session, click.actor, click.value)
        pledges = commands.could_show(session, evidence)
        if evidence.state != "waiting" or not pledges:
            raise Refused("evidence.settled" if evidence.state != "waiting" else "evidence.no_figure")
        today = min(one.today(now, self.installation.zone) for one in pledges)
        return blocks.figure(LANGUAGE, evidence, pledges, today.isoformat())

    def on_figure(self, session: Session, form: Form, now: datetime) -> None:
        public_id, _, shown = form.meta.partition("|")
        first, _, reported = shown.partition("|")
        evidence = self._evidence(session, form.actor, public_id)
        chosen = form.values.get("pledge") or first
        pledge = next((one for one in commands.could_show(session, evidence) if one.public_id == chosen), None)
        if pledge is None:
            raise Refused("evidence.no_figure")
        amount = form.whole_number("amount", reported)
        basis = _basis(str(form.values.get("basis") or blocks.ONE_TAP[0]))
        said = form.values.get("day")
        day = date.fromisoformat(said) if said else pledge.today(now, self.installation.zone)
        commands.confirm_figure(session, evidence, pledge, amount, basis, form.actor.key, day, now)
        showing.refresh(session, evidence, form.view_id, now)

    def _evidence(self, session: Session, actor: Actor, public_id: str) -> Evidence:
        authorise(self.installation, session, actor, "change", None, "dm")
        evidence = commands.with_public_id(session, public_id)
        if evidence is None:
            raise Refused("evidence.settled")
        return evidence


def _basis(written: str) -> Basis:
    """One of those by which a figure is verified; what a button cannot have held is refused."""
    for one in VERIFYING:
        if one == written:
            return one
    raise Refused("evidence.settled")
