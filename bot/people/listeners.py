"""`/pledge contact …`, and taking that back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.ground import audit, outbox
from bot.ground.blockkit import Message
from bot.ground.payloads import Actor, Click, People
from bot.ground.refusal import Refused
from bot.ground.slack import Listeners
from bot.people import blocks, commands
from bot.people.access import Installation, authorise, own_partner
from bot.people.contact_words import ContactWords
from bot.people.model import Contact, Partner


@dataclass(frozen=True)
class PeopleListeners:
    installation: Installation

    def register(self, listeners: Listeners) -> None:
        listeners.clicks["contact.undo"] = self.on_undo

    def contact(self, session: Session, actor: Actor, text: str, people: People, now: datetime) -> Message:
        """The answer to `/pledge contact <text>`; `people` are those mentioned in it. Refused unless understood."""
        authorise(self.installation, session, actor, "change", None, "dm")
        said = commands.read_contact_words(session, text, people)
        if not said.complete:
            raise Refused("people.contact_not_understood")
        partner = the_partner(session, said.partner_words)
        former = own_partner(session, said.person) if said.person else None
        with audit.change(session, "link contact", actor.key, now) as change:
            contact = _link(session, partner, said, actor, now)
        others = [one for one in commands.contacts_of(session, partner, now.date()) if one is not contact]
        outside = contact.in_slack and contact.slack_team_id != self.installation.home_team
        moved_from = former if former is not partner else None
        return blocks.linked(
            actor.language, contact, partner, others=others, outside=outside, former=moved_from, change_id=change.id
        )

    def on_undo(self, session: Session, click: Click, now: datetime) -> None:
        authorise(self.installation, session, click.actor, "change", None, "dm")
        try:
            with session.begin_nested():
                audit.undo(session, click.value, click.actor.key, now)
        except IntegrityError as stands_on_it:
            raise Refused("undo.moved_on") from stands_on_it
        language = click.actor.language
        to = outbox.To(click.actor.user_id)
        outbox.post(session, f"contact_undone:{click.value}", to, blocks.undone(language), now, language=language)


def the_partner(session: Session, name: str) -> Partner:
    """The one partner these words mean; else Refused, with the partners that it might be."""
    like = commands.partners_like(session, name)
    if len(like) == 1:
        return like[0]
    if like:
        raise Refused("people.partner_which", name=name, close=_listed(like))
    if close := commands.close_partners(session, name):
        raise Refused("people.partner_close", name=name, close=_listed(close))
    raise Refused("people.partner_unknown", name=name[:100])


def _link(session: Session, partner: Partner, said: ContactWords, actor: Actor, now: datetime) -> Contact:
    return commands.link_contact(
        session, partner, name=said.name, role=said.role, person=said.person, email=said.email, phone=said.phone,
        by=actor.key, now=now,
    )  # fmt: skip


def _listed(partners: list[Partner]) -> str:
    return ", ".join(partner.name for partner in partners[:5])
