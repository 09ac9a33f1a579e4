"""A text that wants an answer, and where it came from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor, Message, People, without_mentions
from bot.people import commands as people
from bot.people.access import Installation, Place
from bot.people.written import name_in_full
from bot.understanding import (
    Question,
    ReplyContext,
    Vocabulary,
    is_safety,
    only_asks,
    own_questions,
    questions_in,
    read_question,
    read_reply,
)

UNCLEAR = ("other", "help")
"""What a question is taken for that is none we know."""


class Asked(NamedTuple):
    """A message, or a command. `key` names it; an answer to it is said once."""

    actor: Actor
    text: str
    channel: str
    place: Place
    key: str
    people: People
    thread: str | None = None
    ts: str | None = None


def asked_in(message: Message, installation: Installation, key: str) -> Asked:
    return Asked(
        message.actor, without_mentions(message.text) if not message.people else message.text, message.channel,
        installation.place(message.channel, message.in_dm), key, message.people,
        None if message.in_dm and not message.thread_ts else message.thread, message.ts,
    )  # fmt: skip


def with_danger_forwarded(message: Message) -> Message:
    """A message as it is heard: danger told in what it forwards is told by it; nothing else of that is read."""
    if not message.forwarded or not is_safety(message.forwarded):
        return message
    return replace(message, text=f"{message.text}\n{message.forwarded}".strip())


def only_thanks(asked: Asked, today: date) -> bool:
    """Whether a message says thanks in words and nothing else: it wants no answer."""
    reading = read_reply(asked.text, ReplyContext(None, None, None, today))
    in_words = asked.ts is not None and any(map(str.isalpha, asked.text))
    return in_words and reading.intent == "thanks" and not reading.also


def questions_of(
    session: Session, installation: Installation, asked: Asked, vocabulary: Vocabulary, now: datetime
) -> list[Question]:
    """What a text asks that the record can answer; empty where it tells something too, or asks what we do not know."""
    today = now.astimezone(ZoneInfo(installation.zone)).date()
    if not installation.is_staff(session, asked.actor) and people.contact_of(session, asked.actor, now.date()):
        own = own_questions(asked.text, today, vocabulary)
        if own:
            return own
    if read_question(asked.text, today, vocabulary).ask in UNCLEAR:
        return []
    if not only_asks(without_mentions(asked.text), today, vocabulary):
        return []
    return questions_in(asked.text, lambda part: read_named(session, part, today, vocabulary))


def read_named(session: Session, text: str, today: date, vocabulary: Vocabulary) -> Question:
    """A question, about the partner whose name stands in it in full where only a part of that was taken for one."""
    question = read_question(text, today, vocabulary)
    name = name_in_full(session, text)
    if name is None or any(one and one not in name for one in (question.partner, question.event)):
        return question
    place = None if question.place and question.place in name else question.place
    return question._replace(partner=name, event=None, place=place)
