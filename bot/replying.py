"""Where an answer goes: what not everybody in a place may see goes to the asker alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.asked import Asked
from bot.desk import commands as desk
from bot.ground import blockkit
from bot.ground.refusal import Refused
from bot.ground.words import FALLBACK, say
from bot.notices import outbox
from bot.people.access import Installation, Place
from bot.people.languages import language_of

Answer = Callable[[Asked], blockkit.Message | None]
"""Gives what answers a question, or None where that went out by itself."""
MOST = 3
"""Questions of one text that are answered."""
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


def each(
    session: Session, installation: Installation, asked: Asked, answers: Sequence[Answer], now: datetime
) -> blockkit.Message | None:
    """Each question of a text answered, or refused, by itself and in a message of its own.

    The last is given back, to go where any answer goes. Raises Refused where the one question is, or all of them are.
    """
    if len(answers) == 1:
        return answers[0](asked)
    language = language_of(installation, session, asked.actor)
    refusals: list[Refused] = []
    told: list[blockkit.Message] = []
    for place, answer in enumerate(answers[:MOST]):
        try:
            said = answer(asked._replace(key=f"{asked.key}:{place}"))
        except Refused as refused:
            refusals.append(refused)
            said = says(refused.key, language=language, **refused.values)
        told += [said] if said is not None and said not in told else []
    if len(refusals) == len(answers[:MOST]):
        raise refusals[0]
    if len(answers) > MOST:
        told.append(says("reception.three_at_once", language=language))
    # A command's own acknowledgement has room for one message, and is seen where it was written.
    private = asked.place in PRIVATE and asked.ts is not None
    to = outbox.To(asked.channel, asked.thread) if private else outbox.To(asked.actor.user_id)
    for place, said in enumerate(told if asked.ts is None else told[:-1]):
        outbox.post(session, f"reply:{asked.key}:{place}", to, said, now)
    if asked.ts is None:
        return says("reception.sent_to_you", language=language)
    return told[-1] if told else None


def alone(session: Session, asked: Asked, key: str, now: datetime) -> None:
    outbox.post(session, f"reply:{asked.key}", outbox.To(asked.actor.user_id), says(key), now)


def alarm(session: Session, installation: Installation, asked: Asked, now: datetime) -> None:
    """Somebody may be in danger: staff are told, without the words."""
    for place in desk.staff_places(session, installation):
        told = says("reception.safety_for_staff", name=asked.actor.name or asked.actor.user_id)
        outbox.post(session, f"safety:{asked.key}:{place}", outbox.To(place), told, now)
