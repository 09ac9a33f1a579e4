"""Words that a message held once and that stand nowhere any more: it was deleted, or tells of somebody in danger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select

from bot.checkins.hearing import Hearing
from bot.checkins.model import Doubt
from bot.desk import commands as desk
from bot.desk.model import Request
from bot.ground import audit
from bot.people.model import Contact
from bot.progress import commands as progress


def take_deletion(hearing: Hearing) -> None:
    """They deleted the message: its words are hidden wherever they are kept, and the account stays as it is."""
    with audit.change(hearing.session, "hide deleted words", hearing.by, hearing.now):
        at_source = (Request.source_channel == hearing.words.channel, Request.source_ts == hearing.words.ts)
        _hide(hearing, hearing.session.scalars(select(Request).where(*at_source)).all())


def hide_before(hearing: Hearing) -> None:
    """It was edited into a story of danger: what it said before may name the same person."""
    _hide(hearing, hearing.requests)


def _hide(hearing: Hearing, requests: Sequence[Request]) -> None:
    session, channel, ts = hearing.session, hearing.words.channel, hearing.words.ts
    doubts = session.scalars(select(Doubt).where(Doubt.source_channel == channel, Doubt.source_ts == ts)).all()
    entries = progress.entries_of_message(session, channel, ts)
    said = {doubt.words for doubt in doubts} | {one.words for one in requests} | {entry.words for entry in entries}
    said.add(hearing.before)
    progress.hide_words(session, channel, ts, hearing.by, hearing.now)
    for doubt in doubts:
        doubt.words, doubt.because, doubt.state = "", "", "dropped"
    for request in requests:
        request.words = None
    contact = hearing.contact
    if contact.last_words in said:
        contact.last_words = None
    session.flush()
    # Written down though they be unchanged: whoever undoes a later message brings back no last words from before it.
    last = {"last_words": contact.last_words}
    audit.note(session, Contact, contact.id, last, last)


def after_danger(hearing: Hearing) -> Hearing:
    """An edit of a message that told of somebody in danger: what it counts now counts, and no word of it is kept."""
    told = desk.told_of_danger(hearing.session, hearing.words.channel, hearing.words.ts)
    return replace(hearing, held=True) if told else hearing
