"""Keeping what came with a message, and what a look at it leads to. Nothing is raised without a yes of staff."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import cache

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from bot.desk.model import Request
from bot.evidence.model import Evidence, EvidenceState, Shown
from bot.ground import audit
from bot.ground.refusal import Refused
from bot.ground.statements import one_of, seldom
from bot.people.model import Contact
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from bot.progress.account import standing_entries
from bot.progress.model import Basis, ProgressEntry
from bot.progress.numbers import Scope, pledges_of

CLOCK = "clock"

A_DAY = timedelta(days=1)
"""So long after and before words about somebody in danger, a bare file of the same person belongs to them."""


def keep(
    session: Session, contact: Contact, source: tuple[str, str], files: list[dict[str, str]], now: datetime
) -> Evidence | None:
    """Note the files of a message, by its channel and ts. None where they are noted already."""
    at_source = (Evidence.source_channel == source[0], Evidence.source_ts == source[1])
    if session.scalar(select(Evidence.id).where(*at_source)) is not None:
        return None
    # Not the contact's change: their "undo" is for what they said.
    with audit.change(session, "keep files", CLOCK, now):
        evidence = Evidence(contact=contact, source_channel=source[0], source_ts=source[1], files=files, at=now)
        session.add(evidence)
        session.flush()
    return evidence


def shown_by(session: Session, evidence: Evidence) -> list[Shown]:
    """What their message booked and still counts, in numbers."""
    booked = progress.entries_of_message(session, evidence.source_channel, evidence.source_ts)
    figures = [(entry, progress.amount_of(session, entry)) for entry in booked if entry.pledge.asks_for_number]
    return [Shown(entry, amount) for entry, amount in figures if amount]


def could_show(session: Session, evidence: Evidence) -> list[Pledge]:
    """The promises of the sender's organisation of which a figure stands: those of the message first."""
    first = [one.pledge for one in shown_by(session, evidence)]
    theirs = pledges_of(session, Scope(partner=evidence.contact.partner))
    counted = [one for one in theirs if one.reported and one.asks_for_number and one.state != "withdrawn"]
    return list(dict.fromkeys([*first, *counted]))


def confirm(session: Session, evidence: Evidence, basis: Basis, by: str, ours: str, now: datetime) -> audit.Opened:
    """They show what the message said: that is verified, once, from today on (`ours` is TIMEZONE)."""
    figures = shown_by(session, evidence)
    if evidence.state != "waiting" or not figures:
        raise Refused("evidence.settled" if evidence.state != "waiting" else "evidence.no_figure")
    with audit.change(session, "confirm evidence", by, now) as change:
        named = evidence.named
        written = [
            progress.verify_entry(session, one.entry, basis, named, by, one.entry.pledge.today(now, ours), now)
            for one in figures
        ]
        _confirmed(session, evidence, written, by)
    return change


def confirm_figure(
    session: Session, evidence: Evidence, pledge: Pledge, amount: int, basis: Basis, by: str, day: date, now: datetime
) -> audit.Opened:
    """They show so many in all of that pledge, whatever the message said."""
    if evidence.state != "waiting":
        raise Refused("evidence.settled")
    with audit.change(session, "confirm evidence", by, now) as change:
        entry = progress.verify(session, pledge, amount, basis, evidence.named, by, day, now)
        _confirmed(session, evidence, [entry], by)
    return change


def _confirmed(session: Session, evidence: Evidence, entries: Sequence[ProgressEntry], by: str) -> None:
    session.flush()
    evidence.state, evidence.settled_by = "confirmed", by
    evidence.verified_by = [entry.id for entry in entries]
    session.flush()


def decline(session: Session, evidence: Evidence, by: str, now: datetime) -> audit.Opened:
    """They show nothing of the kind; nothing is raised."""
    if evidence.state != "waiting":
        raise Refused("evidence.settled")
    with audit.change(session, "decline evidence", by, now) as change:
        evidence.state, evidence.settled_by = "declined", by
        session.flush()
    return change


def verified(session: Session, evidence: Evidence) -> list[ProgressEntry]:
    """The entries that a yes wrote and that still count."""
    return [
        one for one in _written(session, evidence) if one in standing_entries(progress.account(session, one.pledge))
    ]


def _written(session: Session, evidence: Evidence) -> list[ProgressEntry]:
    return [one for id_ in evidence.verified_by if (one := session.get(ProgressEntry, id_)) is not None]


def loosen(session: Session, evidence: Evidence, now: datetime) -> None:
    """What they verified was taken out or said anew: staff look again."""
    if evidence.state == "confirmed" and not verified(session, evidence):
        with audit.change(session, "look at evidence again", CLOCK, now):
            evidence.state, evidence.settled_by, evidence.verified_by = "waiting", None, []
            session.flush()


def hide(session: Session, evidence: Evidence, state: EvidenceState, now: datetime) -> None:
    """Nothing of the files stays but Slack's ids, here or in the account; what is verified stays verified."""
    ids = [{"id": one["id"], "name": one["id"], "permalink": ""} for one in evidence.files]
    with audit.change(session, "hide files", CLOCK, now):
        evidence.files, evidence.state = ids, state
        for entry in _written(session, evidence):
            entry.evidence = evidence.named
        session.flush()


def after_danger(session: Session, contact: Contact, now: datetime) -> bool:
    """Whether they wrote of somebody in danger within the last day: a bare file then belongs to that."""
    report = (Request.kind == "safety", Request.contact_id == contact.id, Request.opened_at > now - A_DAY)
    return session.scalar(select(Request.id).where(*report).limit(1)) is not None


def waiting(session: Session) -> int:
    """Messages whose files nobody has said anything of yet."""
    return session.scalar(select(func.count()).select_from(Evidence).where(Evidence.state == "waiting")) or 0


def of_message(session: Session, channel: str, ts: str) -> Evidence | None:
    return session.scalar(select(Evidence).where(Evidence.source_channel == channel, Evidence.source_ts == ts))


def with_public_id(session: Session, public_id: str) -> Evidence | None:
    return session.scalar(select(Evidence).where(Evidence.public_id == public_id))


def open_of(session: Session, contact: Contact) -> list[Evidence]:
    """What of a contact waits for staff, or was confirmed and may come loose; oldest first."""
    return seldom(session, Evidence, _open_ids(), {"contact": contact.id})


@cache
def _open_ids() -> Select[int]:
    """Made once, like every statement of an everyday reply: to build one takes longer than to run it."""
    file = Evidence.__table__.c
    still_open = one_of(file.state, ("waiting", "confirmed"))
    return select(file.id).where(file.contact_id == bindparam("contact"), still_open)
