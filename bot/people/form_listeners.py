"""On a partner's page: another name of it, and a name that is somebody else after all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners, View
from bot.deliveries.payloads import Actor, Click, Form
from bot.ground.refusal import Refused
from bot.ground.words import FALLBACK
from bot.notices import outbox
from bot.people import amending, blocks
from bot.people.access import Installation, authorise, partner_with, root
from bot.people.merging import other_names
from bot.people.model import Partner


@dataclass(frozen=True)
class PartnerNames:
    """`after_naming` is told of a partner that has more, or less, promises than before."""

    installation: Installation
    after_naming: Callable[[Session, Partner, datetime], None]

    def register(self, listeners: Listeners) -> None:
        listeners.click_opens |= {"partner.join": self.open_join, "partner.part": self.open_part}
        listeners.forms |= {"partner.join": self.on_join, "partner.part": self.on_part}

    def open_join(self, session: Session, click: Click, _now: datetime) -> View:
        return blocks.join_form(FALLBACK, self._partner(session, click.actor, click.value))

    def on_join(self, session: Session, form: Form, now: datetime) -> None:
        partner, name = self._partner(session, form.actor, form.meta), str(form.values.get("name") or "").strip()
        change_id = amending.join(session, partner, name, form.actor.key, now)
        self.after_naming(session, partner, now)
        self._say(session, form, "people.joined", name, partner, change_id, now)

    def open_part(self, session: Session, click: Click, _now: datetime) -> View:
        partner = self._partner(session, click.actor, click.value)
        names = other_names(session, partner)
        if not names:
            raise Refused("people.one_name", partner=partner.name)
        return blocks.part_form(FALLBACK, partner, names)

    def on_part(self, session: Session, form: Form, now: datetime) -> None:
        partner, chosen = self._partner(session, form.actor, form.meta), str(form.values.get("name") or "")
        name = next((one for one in other_names(session, partner) if blocks.name_value(one) == chosen), chosen)
        alone, change_id = amending.part(session, partner, name, form.actor.key, now)
        for one in (partner, *alone):
            self.after_naming(session, one, now)
        self._say(session, form, "people.parted", name, partner, change_id, now)

    def _partner(self, session: Session, actor: Actor, public_id: str) -> Partner:
        authorise(self.installation, session, actor, "change", None, "dm")
        partner = partner_with(session, public_id)
        if partner is None:
            raise Refused("people.partner_gone")
        return root(session, partner)

    def _say(
        self, session: Session, form: Form, key: str, name: str, partner: Partner, change_id: str, now: datetime
    ) -> None:
        message = blocks.named(FALLBACK, key, name, partner, change_id)
        outbox.post(session, f"named:{form.view_id}", outbox.To(form.actor.user_id), message, now)
