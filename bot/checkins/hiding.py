"""Words that a message held once and that stand nowhere any more: it was deleted, or tells of somebody in danger."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot.checkins.hearing import Hearing
from bot.checkins.model import Doubt, Words
from bot.desk import commands as desk
from bot.desk.model import Request
from bot.ground import audit
from bot.people.model import Contact
from bot.progress import commands as progress


def hide_message(session: Session, before: Words, by: str, now: datetime, *, danger: bool) -> None:
    """Its author deleted it, or edited it into a story of `danger` in which what it said before may name the same
    person: those words are hidden wherever they are kept, whoever wrote them, and the account stays as it is.

    A question about them is closed. What told of danger stays with its request, unless it was deleted. Where nothing of
    it was kept nothing is done: most of what people delete was never said to us.
    """
    at_source = [Request.source_channel == before.channel, Request.source_ts == before.ts]
    asked = select(Request).where(*at_source, *([Request.kind != "safety"] if danger else []))
    in_doubt = select(Doubt).where(Doubt.source_channel == before.channel, Doubt.source_ts == before.ts)
    requests, doubts = session.scalars(asked).all(), session.scalars(in_doubt).all()
    entries = progress.every_line_of_message(session, before.channel, before.ts)
    said = {before.text} | {doubt.words for doubt in doubts}
    said |= {one.words for one in requests if one.words} | {entry.words for entry in entries if entry.words}
    theirs = {doubt.contact_id for doubt in doubts} | {one.contact_id for one in requests if one.contact_id}
    theirs |= {entry.said_by_id for entry in entries if entry.said_by_id}
    itself = Contact.slack_team_id + ":" + Contact.slack_user_id == by
    heard = session.scalars(select(Contact).where(or_(Contact.id.in_(theirs), itself))).all()
    if not (requests or doubts or entries or heard):
        return
    with audit.change(session, "hide deleted words", by, now):
        progress.hide_words(session, before.channel, before.ts, by, now)
        for doubt in doubts:
            doubt.words, doubt.because, doubt.state = "", "", "dropped"
        for request in requests:
            request.words = None
        for contact in heard:
            if contact.last_words in said:
                contact.last_words = None
        session.flush()
        for contact in heard:
            # Written down though they be unchanged: an undo of a later message brings back no last words from before.
            last = {"last_words": contact.last_words}
            audit.note(session, Contact, contact.id, last, last)


def after_danger(hearing: Hearing) -> Hearing:
    """An edit of a message that told of somebody in danger: what it counts now counts, and no word of it is kept."""
    told = desk.told_of_danger(hearing.session, hearing.words.channel, hearing.words.ts)
    return replace(hearing, held=True) if told else hearing
