"""`/pledge contact …`: whom to ask. `/pledge staff …`: who may do what we do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor, People, mentioned, without_mentions
from bot.ground import audit
from bot.ground.blockkit import Message
from bot.ground.refusal import Refused
from bot.ground.words import FALLBACK
from bot.notices import outbox
from bot.people import blocks, commands, languages, staffing
from bot.people.access import Installation, authorise, own_partner
from bot.people.contact_words import ContactWords
from bot.people.model import Contact, Partner
from bot.people.names import fold
from bot.understanding import wished_language

NOBODY = frozenset({"none", "nobody", "no one", "noone", "n a", "tbd", "tba", "unknown", "remove", "delete"})
"""What stands where a name should, folded."""


@dataclass(frozen=True)
class PeopleListeners:
    """`after_linking` is told of a partner whose contacts changed, so that its questions go to the right one."""

    installation: Installation
    after_linking: Callable[[Session, Partner, datetime], None]

    def contact(self, session: Session, actor: Actor, text: str, people: People, now: datetime) -> Message:
        """The answer to `/pledge contact <text>`; `people` are those mentioned in it. Refused unless understood."""
        authorise(self.installation, session, actor, "change", None, "dm")
        said = commands.read_contact_words(session, text, people)
        if not said.complete:
            raise Refused("people.contact_not_understood")
        if said.name and said.person is None:
            _refuse_who_is_nobody(said.name)
        partner = the_partner(session, said.partner_words)
        former = own_partner(session, said.person) if said.person else None
        with audit.change(session, "link contact", actor.key, now) as change:
            contact = _link(session, partner, said, actor, now)
            for touched in {partner, former or partner}:
                self.after_linking(session, touched, now)
        others = [one for one in commands.contacts_of(session, partner, now.date()) if one is not contact]
        outside = contact.in_slack and contact.slack_team_id != self.installation.home_team
        moved_from = former if former is not partner else None
        return blocks.linked(
            FALLBACK, contact, partner, others=others, outside=outside, former=moved_from, change_id=change.id
        )

    def language(self, session: Session, actor: Actor, text: str, now: datetime) -> Message | None:
        """The answer to `/pledge language <partner> Spanish`, or None for a sentence that names no partner so.

        Of a partner alone, or with a language we do not write, it says how. It is for whoever is asked: one in Slack
        goes before one who was named later and is not.
        """
        named, _, last = text.strip().rpartition(" ")
        wished = wished_language(last)
        if wished is None or not named:
            if text.strip() and not any(commands.partners_like(session, one) for one in (text, named) if one.strip()):
                return None
            authorise(self.installation, session, actor, "change", None, "dm")
            raise Refused("people.language_how")
        authorise(self.installation, session, actor, "change", None, "dm")
        partner = the_partner(session, named)
        every = commands.contacts_of(session, partner, now.date())
        contact = next((one for one in every if one.in_slack), every[0] if every else None)
        if contact is None:
            raise Refused("people.no_contact", partner=partner.name)
        change_id = languages.choose_language(session, contact, wished, actor.key, now)
        return blocks.speaks(FALLBACK, contact, change_id)

    def staff(self, session: Session, actor: Actor, text: str, people: People, now: datetime) -> Message | None:
        """The answer to `/pledge staff [add|remove @person]`, or None for words that are something else."""
        word, _, rest = text.strip().partition(" ")
        named = [people.get(user_id, Actor(user_id)) for user_id in mentioned(rest)]
        if not text.strip():
            authorise(self.installation, session, actor, "change", None, "dm")
            return self._who_is_staff(session)
        if word.casefold() not in ("add", "remove") or len(named) != 1 or without_mentions(rest):
            return None
        authorise(self.installation, session, actor, "appoint", None, "dm")
        take = staffing.add if word.casefold() == "add" else staffing.remove
        change_id = take(session, self.installation, named[0], actor.key, now)
        name = named[0].name or commands.profile_name(session, named[0].user_id)
        if take is staffing.add:
            welcome = blocks.welcome(FALLBACK, actor.name, self.installation.charity)
            outbox.post(session, f"welcome:{change_id}", outbox.To(named[0].user_id), welcome, now)
        return blocks.staff_changed(FALLBACK, word.casefold(), name, change_id)

    def _who_is_staff(self, session: Session) -> Message:
        added = self.installation.staff_ids(session) - self.installation.founders
        founders, others = (
            sorted(commands.profile_name(session, one) for one in ids) for ids in (self.installation.founders, added)
        )
        return blocks.staff(FALLBACK, founders, others)


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


def _refuse_who_is_nobody(name: str) -> None:
    """An @ that Slack made no person of, or a word for having none: a call list must not say "Please call none"."""
    if name.startswith("@"):
        raise Refused("people.contact_unknown")
    if fold(name) in NOBODY:
        raise Refused("people.contact_nobody", name=name)


def _link(session: Session, partner: Partner, said: ContactWords, actor: Actor, now: datetime) -> Contact:
    return commands.link_contact(
        session, partner, name=said.name, role=said.role, person=said.person, email=said.email, phone=said.phone,
        by=actor.key, now=now,
    )  # fmt: skip


def _listed(partners: list[Partner]) -> str:
    return ", ".join(partner.name for partner in partners[:5])
