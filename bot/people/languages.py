"""In which language somebody is written to: what they or staff chose, else how they write, else their Slack's."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor
from bot.ground import audit, words
from bot.people.access import Installation, contact_linked
from bot.people.model import Contact

READER = "reading"
"""By whom a language is noted that nobody chose."""


def language_of(installation: Installation, session: Session, actor: Actor) -> str:
    """Staff are spoken to in English, a contact in the language kept with them, anybody else in their Slack's."""
    if installation.is_staff(session, actor):
        return words.FALLBACK
    contact = contact_linked(session, actor)
    return words.spoken(contact.language if contact else actor.language)


def choose_language(session: Session, contact: Contact, language: str, by: str, now: datetime) -> str:
    """They or staff said so: nothing that we guess later changes it. Gives the id of the change."""
    with audit.change(session, "choose language", by, now) as change:
        contact.language, contact.language_from = words.spoken(language), "chosen"
        session.flush()
    return change.id


def note_written(session: Session, contact: Contact, language: str | None, now: datetime) -> None:
    """They wrote plainly in this language, if in any: from now on they are answered in it, unless they chose one."""
    if language is None or contact.language_from == "chosen" or contact.language == language:
        return
    with audit.change(session, "note language", READER, now):
        contact.language, contact.language_from = words.spoken(language), "written"
        session.flush()


def take_from_slack(contact: Contact, person: Actor) -> None:
    """What their account says, where nothing better is known. Inside a change."""
    if contact.language_from not in ("written", "chosen"):
        contact.language = words.spoken(person.language)
