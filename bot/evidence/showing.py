"""The cards that staff get of files: posted once, and kept true while the figures move."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.shared_files import SharedFile
from bot.desk import commands as desk
from bot.evidence import blocks, commands
from bot.evidence.model import Evidence, EvidenceState
from bot.ground import audit
from bot.ground.blockkit import Message
from bot.notices import outbox
from bot.notices.outbox import Notice
from bot.people import commands as people
from bot.people.access import Installation
from bot.people.model import Contact
from bot.progress.model import ProgressEntry
from bot.understanding import read_file_name

LANGUAGE = "en"


def take(
    session: Session, installation: Installation, contact: Contact, source: tuple[str, str],
    files: Collection[SharedFile], now: datetime,
) -> None:  # fmt: skip
    """Files came with a message, by its channel and ts: staff are shown them once."""
    noted = [{"id": one.id, "name": _shown(one.name), "permalink": one.permalink[:1_000]} for one in files]
    evidence = commands.keep(session, contact, source, noted, now)
    if evidence is None:
        return
    for place in desk.staff_places(session, installation):
        key, about = f"evidence:{evidence.public_id}:{place}", ("evidence", evidence.id)
        outbox.post(session, key, outbox.To(place), card(session, evidence), now, about=about)


def _shown(name: str) -> str:
    """A name that may be somebody's goes no further: staff see it in Slack, behind the link."""
    kind, plain = read_file_name(name)
    return name[:200] if plain else blocks.held_back(LANGUAGE, kind)


def follow(session: Session, contact: Contact, cause: str, now: datetime) -> None:
    """A figure of theirs moved, by whatever `cause`: what staff see of their files says so."""
    for evidence in commands.open_of(session, contact):
        commands.loosen(session, evidence, now)
        refresh(session, evidence, cause, now)


def follow_undo(session: Session, change_id: str, now: datetime) -> None:
    """The same after an undo of that change."""
    touched = select(audit.AuditLine.row_id).where(audit.AuditLine.change_id == change_id)
    of_files = touched.where(audit.AuditLine.table_name == Evidence.__tablename__)
    for evidence in session.scalars(select(Evidence).where(Evidence.id.in_(of_files))).all():
        refresh(session, evidence, f"undo:{change_id}", now)
    entries = touched.where(audit.AuditLine.table_name == ProgressEntry.__tablename__)
    said_by = select(ProgressEntry.said_by_id).where(ProgressEntry.id.in_(entries))
    for contact in session.scalars(select(Contact).where(Contact.id.in_(said_by))).all():
        follow(session, contact, f"undo:{change_id}", now)


def hide(session: Session, channel: str, ts: str, state: EvidenceState, now: datetime) -> None:
    """Their sender deleted the message, or edited it into words about somebody in danger."""
    if (evidence := commands.of_message(session, channel, ts)) is not None:
        commands.hide(session, evidence, state, now)
        refresh(session, evidence, f"{state}:{ts}", now)


def set_aside(session: Session, contact: Contact, source: tuple[str, str], now: datetime) -> None:
    """They wrote of somebody in danger: the files of that message go with it, and bare ones sent shortly before."""
    itself = commands.of_message(session, *source)
    for evidence in {one for one in (itself, *commands.open_of(session, contact)) if one is not None}:
        recent = evidence.at > now - commands.A_DAY and not commands.shown_by(session, evidence)
        if evidence is itself or (recent and evidence.state == "waiting"):
            commands.hide(session, evidence, "set_aside", now)
            refresh(session, evidence, f"danger:{source[1]}", now)


def refresh(session: Session, evidence: Evidence, cause: str, now: datetime) -> None:
    """Each card says how it stands now; one that says it already is left alone."""
    message = card(session, evidence)
    for notice in outbox.about(session, "evidence", evidence.id):
        if _says_now(session, notice).blocks != message.blocks:
            outbox.revise(session, f"evidence:{evidence.public_id}:{cause}:{notice.id}", notice, message, now)


def _says_now(session: Session, notice: Notice) -> Notice:
    """The last that a card was made to say."""
    revised = select(Notice).where(Notice.about == "notice", Notice.about_id == notice.id, Notice.method == "revise")
    return session.scalars(revised.order_by(Notice.id.desc()).limit(1)).first() or notice


def card(session: Session, evidence: Evidence) -> Message:
    if evidence.state in ("taken_back", "set_aside"):
        return blocks.hidden(LANGUAGE, evidence)
    if evidence.state == "waiting":
        could_show = bool(commands.could_show(session, evidence))
        return blocks.waiting(LANGUAGE, evidence, commands.shown_by(session, evidence), could_show)
    who = people.profile_name(session, (evidence.settled_by or "").split(":")[-1])
    change_id = _change_of(session, evidence)
    if evidence.state == "declined":
        return blocks.declined(LANGUAGE, evidence, who, change_id)
    return blocks.confirmed(LANGUAGE, evidence, commands.verified(session, evidence), who, change_id)


def _change_of(session: Session, evidence: Evidence) -> str:
    """The change that settled it: the one around, or the last that touched it."""
    if (current := session.info.get("change")) is not None:
        return str(current.id)
    of_row = (audit.AuditLine.table_name == Evidence.__tablename__, audit.AuditLine.row_id == evidence.id)
    last = select(audit.AuditLine.change_id).where(*of_row).order_by(audit.AuditLine.id.desc())
    return session.scalars(last.limit(1)).first() or ""
