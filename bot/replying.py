"""Where an answer goes: what not everybody in a place may see goes to the asker alone."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.asked import Asked
from bot.desk import commands as desk
from bot.ground import blockkit
from bot.ground.words import FALLBACK, say
from bot.notices import outbox
from bot.people.access import Installation, Place
from bot.people.languages import language_of

PRIVATE: frozenset[Place] = frozenset({"dm", "staff"})


def says(key: str, *, language: str = FALLBACK, **values: Any) -> blockkit.Message:
    return blockkit.message(*(blockkit.says(line) for line in say(language, key, **values).split("\n")))


def reply(
    session: Session, installation: Installation, asked: Asked, said: blockkit.Message | None, now: datetime
) -> None:
    """In its place where that is private; else to the asker alone, and in its place that it was sent."""
    if said is None:
        return
    if asked.place in PRIVATE:
        outbox.post(session, f"reply:{asked.key}", outbox.To(asked.channel, asked.thread), said, now)
        return
    outbox.post(session, f"reply:{asked.key}", outbox.To(asked.actor.user_id), said, now)
    pointer = says("reception.sent_to_you", language=language_of(installation, session, asked.actor))
    outbox.post(session, f"pointer:{asked.key}", outbox.To(asked.channel, asked.thread), pointer, now)


def alone(session: Session, asked: Asked, key: str, now: datetime) -> None:
    outbox.post(session, f"reply:{asked.key}", outbox.To(asked.actor.user_id), says(key), now)


def alarm(session: Session, installation: Installation, asked: Asked, now: datetime) -> None:
    """Somebody may be in danger: staff are told, without the words."""
    for place in desk.staff_places(session, installation):
        told = says("reception.safety_for_staff", name=asked.actor.name or asked.actor.user_id)
        outbox.post(session, f"safety:{asked.key}:{place}", outbox.To(place), told, now)
