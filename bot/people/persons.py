"""A person in Slack may be several contacts, one for each partner they were asked at; their wishes hold for all."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.people.model import Contact


def contacts_of_person(session: Session, user_id: str | None, team_id: str | None = None) -> list[Contact]:
    """Whoever they are or were: the newest first. Of any workspace, where none is told; nobody who is not in Slack."""
    if user_id is None:
        return []
    rows = select(Contact).where(Contact.slack_user_id == user_id).order_by(Contact.id.desc())
    return list(session.scalars(rows if team_id is None else rows.where(Contact.slack_team_id == team_id)))


def note_stop(session: Session, contact: Contact, at: datetime | None) -> None:
    """STOP, or START (None), whatever partner it was said about. Inside a change."""
    for one in (contact, *contacts_of_person(session, contact.slack_user_id, contact.slack_team_id)):
        one.opted_out_at = at


def take_wishes(contact: Contact, former: Contact) -> None:
    """STOP, a break and a language go along to another partner; a road that was shut is tried anew there."""
    contact.opted_out_at = former.opted_out_at or contact.opted_out_at
    contact.snoozed_until = former.snoozed_until or contact.snoozed_until
    if former.language_from != "slack":
        contact.language, contact.language_from = former.language, former.language_from
