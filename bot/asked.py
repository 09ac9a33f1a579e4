"""A text that wants an answer, and where it came from."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from bot.deliveries.payloads import Actor, Message, People, without_mentions
from bot.people.access import Installation, Place
from bot.understanding import ReplyContext, read_reply


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


def only_thanks(asked: Asked, today: date) -> bool:
    """Whether a message says thanks in words and nothing else: it wants no answer."""
    reading = read_reply(asked.text, ReplyContext(None, None, None, today))
    in_words = asked.ts is not None and any(map(str.isalpha, asked.text))
    return in_words and reading.intent == "thanks" and not reading.also
