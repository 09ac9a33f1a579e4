"""Asking for a digest now, and the button under one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners
from bot.deliveries.payloads import Actor, Click
from bot.digests import commands, jobs
from bot.digests.model import Form
from bot.events.listeners import the_event
from bot.events.model import Event
from bot.ground import blockkit
from bot.ground.blockkit import Message
from bot.ground.refusal import Refused
from bot.ground.words import FALLBACK, say
from bot.notices import outbox
from bot.people.access import Installation, authorise
from bot.progress.numbers import Scope
from bot.status.listeners import answer_in_channel, status_of
from bot.status.numbers import scope_named
from bot.understanding import Question


@dataclass(frozen=True)
class DigestListeners:
    """`/pledge digest [event]` and the button "See every line"."""

    installation: Installation

    def post_now(self, session: Session, actor: Actor, words: str, key: str, now: datetime) -> None:
        """Post the digest of the event these words name, or of all, to the digest channel. Staff alone may."""
        authorise(self.installation, session, actor, "configure", None, "dm")
        if not self.installation.digest_channel:
            raise Refused("digest.no_channel")
        event = the_event(session, words, "en") if words.strip() else None
        zone = ZoneInfo(event.zone if event else self.installation.zone)
        channel = self.installation.digest_channel
        form = commands.form_of(session, self.installation, channel) or "staff"
        jobs.post_now(session, event, channel, form, zone, key, now)

    def answer_there(self, session: Session, form: Form, question: Question, now: datetime) -> tuple[Message, str]:
        """To whoever asks in a channel that receives digests: what a digest tells there; what that is about."""
        try:
            said = answer_in_channel(session, self.installation, form == "public", question, now)
        except Refused as refused:
            # It may name partners, so it goes where the answer would, after the same look at who reads there.
            said = blockkit.message(blockkit.says(say(FALLBACK, refused.key, **refused.values)))
        return said, commands.about(form)

    def on_lines(self, session: Session, click: Click, now: datetime) -> None:
        """Whoever may see the lines gets them in a direct message; the channel may hold others."""
        message = status_of(session, self.installation, click.actor, _scope(session, click.value), now)
        outbox.post(session, f"lines:{click.key}", outbox.To(click.actor.user_id), message, now)

    def register(self, listeners: Listeners) -> None:
        listeners.clicks["digest.lines"] = self.on_lines


def _scope(session: Session, value: str) -> Scope:
    """What a digest was about: an event and a programme, or as every other button carries it."""
    if "|" not in value and "=" in value:
        return scope_named(session, dict(parse_qsl(value)))
    public_id, _, programme = value.partition("|")
    event = session.scalar(select(Event).where(Event.public_id == public_id))
    if event is None and public_id != "all":
        raise Refused("digest.event_gone")
    return Scope(event, None, programme or None)
