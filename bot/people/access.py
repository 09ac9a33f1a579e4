"""Who may do what, on whose promises, in which place. What nobody is allowed here is refused.

A role comes from our own settings and tables, never from being in the workspace: guests are in it too.
Source: docs.slack.dev, "Understanding user data" and "Slack Connect".
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor
from bot.ground.refusal import Refused
from bot.ground.statements import rows
from bot.people.model import Contact, Partner, StaffMember

Place = Literal["dm", "staff", "digest", "other"]
"""Where an answer will stand. What Slack shows to the asker alone counts as a direct message."""

Action = Literal["record", "change", "see", "answer", "configure", "appoint"]
"""To appoint is to say who is staff: the founders alone do."""

OF_CONTACTS: frozenset[Action] = frozenset({"see", "answer"})
"""What a contact may do, with their own partner's promises and among themselves and the bot."""


@dataclass(frozen=True)
class Installation:
    """This installation's people and places. `founders` are user ids; an empty list means that nobody is staff."""

    founders: frozenset[str]
    home_team: str
    zone: str
    charity: str
    staff_channel: str | None = None
    digest_channel: str | None = None

    def is_staff(self, session: Session, actor: Actor) -> bool:
        """Listed by id, of our own workspace, a full member, alive and no bot; a name counts for nothing."""
        return self.could_be_staff(actor) and self.lists(session, actor.user_id)

    def is_founder(self, actor: Actor) -> bool:
        return self.could_be_staff(actor) and actor.user_id in self.founders

    def could_be_staff(self, actor: Actor) -> bool:
        of_home = actor.ours and bool(self.home_team) and actor.team_id == self.home_team
        return bool(actor.user_id) and of_home and not (actor.guest or actor.bot or actor.deleted)

    def lists(self, session: Session, user_id: str) -> bool:
        """Whether this id stands in the settings, or a founder added it in Slack."""
        if user_id in self.founders or not self.founders:
            return user_id in self.founders
        return bool(rows(session, _on_staff(), {"user": user_id}))

    def staff_ids(self, session: Session) -> frozenset[str]:
        """Everybody listed, whether or not Slack still knows them as one of us."""
        added = session.scalars(select(StaffMember.user_id).where(StaffMember.until.is_(None)))
        return self.founders | set(added) if self.founders else frozenset()

    def place(self, channel: str, in_dm: bool) -> Place:
        """A person's id stands for their direct message, as where a button on the Home is answered."""
        if in_dm or channel[:1] in ("D", "U", "W"):
            return "dm"
        if channel and channel == self.staff_channel:
            return "staff"
        return "digest" if channel and channel == self.digest_channel else "other"


def authorise(
    installation: Installation,
    session: Session,
    actor: Actor,
    action: Action,
    partner: Partner | None,
    place: Place,
    contact: Contact | None = None,
) -> None:
    """Return if the actor may, else raise Refused with the sentence that says why and who can help.

    A `contact` that was looked up for the actor already is not looked up again, once it has shown to be theirs.
    """
    if installation.is_founder(actor) or _is_their_own(session, actor, action, partner, place, contact):
        return
    if installation.is_staff(session, actor):
        if action == "appoint":
            raise Refused("access.founders_only")
        return
    _refuse_no_person(actor)
    own = root(session, contact.partner) if contact and _is(contact, actor) else own_partner(session, actor)
    if own is None:
        raise Refused("access.outside" if not actor.ours else "access.nobody", charity=installation.charity)
    if action not in OF_CONTACTS:
        raise Refused("access.staff_only", charity=installation.charity)
    if partner is None or root(session, partner) is not own:
        raise Refused("access.own_only", partner=own.name, charity=installation.charity)
    if place != "dm":
        raise Refused("access.dm_only")


def _is_their_own(
    session: Session, actor: Actor, action: Action, partner: Partner | None, place: Place, contact: Contact | None
) -> bool:
    """What the contact who was looked up may do: the everyday case, in which nothing hangs on who is staff."""
    if partner is None or contact is None or not _is(contact, actor):
        return False
    if not actor.user_id or actor.team_id is None or actor.bot or actor.deleted:
        return False
    return action in OF_CONTACTS and place == "dm" and root(session, partner) is root(session, contact.partner)


def _refuse_no_person(actor: Actor) -> None:
    if actor.bot:
        raise Refused("access.bot")
    if actor.deleted:
        raise Refused("access.deleted")
    if not actor.user_id or actor.team_id is None:
        raise Refused("access.unknown")


@cache
def _on_staff() -> Select[int]:
    """Made once, like every statement of an everyday reply: to build one takes longer than to run it."""
    return select(StaffMember.id).where(StaffMember.user_id == bindparam("user"), StaffMember.until.is_(None))


def _is(contact: Contact, actor: Actor) -> bool:
    linked = (contact.slack_user_id, contact.slack_team_id) == (actor.user_id, actor.team_id)
    return linked and contact.active_to is None


def own_partner(session: Session, actor: Actor) -> Partner | None:
    """The partner whose contact this person is now."""
    contact = contact_linked(session, actor)
    return root(session, contact.partner) if contact else None


def contact_linked(session: Session, actor: Actor) -> Contact | None:
    """The contact this person is now. One with an end written down is one no longer."""
    if not actor.user_id or actor.team_id is None:
        return None
    return session.scalar(_linked(), {"user": actor.user_id, "team": actor.team_id})


@cache
def _linked() -> Select[Contact]:
    """Made once, like every statement of an everyday reply: to build one takes longer than to run it."""
    linked = select(Contact).where(
        Contact.slack_user_id == bindparam("user"), Contact.slack_team_id == bindparam("team"),
        Contact.active_to.is_(None),
    )  # fmt: skip
    return linked.order_by(Contact.id.desc()).limit(1)


def partner_with(session: Session, public_id: str) -> Partner | None:
    return session.scalar(select(Partner).where(Partner.public_id == public_id))


def root(session: Session, partner: Partner) -> Partner:
    """The partner that this one was merged into, or itself."""
    while partner.merged_into_id is not None:
        partner = session.get_one(Partner, partner.merged_into_id)
    return partner
