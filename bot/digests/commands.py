"""Who gets a digest when nobody has said otherwise, and that one was told."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.digests.cadence import next_after
from bot.digests.model import DigestSubscription, Form
from bot.ground import audit
from bot.notices.audience import OURS_ALONE
from bot.people.access import Installation

MONDAY, NINE = 0, time(9)


FIGURES = "figures"
"""What a notice in the public form is about; one in the staff form never goes where others read (OURS_ALONE)."""


def form_of(session: Session, installation: Installation, channel: str) -> Form | None:
    """In which form a channel is told how things stand; the narrower if it gets both, None if it gets no digest."""
    forms = set(session.scalars(select(DigestSubscription.form).where(DigestSubscription.channel_id == channel)))
    if "public" in forms:
        return "public"
    return "staff" if forms or channel == installation.digest_channel else None


def about(form: Form) -> str:
    return OURS_ALONE if form == "staff" else FIGURES


def ensure_default(session: Session, installation: Installation, now: datetime) -> None:
    """One for all events, Mondays at nine, to the digest channel, unless there are subscriptions already.

    The one for all goes where the settings say now, so that a changed channel is not told in the old one.
    """
    if not installation.digest_channel:
        return
    standing = list(session.scalars(select(DigestSubscription)))
    if not standing:
        zone = ZoneInfo(installation.zone)
        subscription = DigestSubscription(
            channel_id=installation.digest_channel, weekday=MONDAY, at=NINE, zone=installation.zone,
            next_at=next_after("weekly", MONDAY, NINE, zone, now),
        )  # fmt: skip
        with audit.change(session, "subscribe to digest", "clock", now):
            session.add(subscription)
            session.flush()
    elif len(standing) == 1 and standing[0].event_id is None:
        _follow_settings(session, standing[0], installation.digest_channel, installation.zone, now)


def _follow_settings(session: Session, one: DigestSubscription, channel: str, zone: str, now: datetime) -> None:
    if (one.channel_id, one.zone) == (channel, zone):
        return
    with audit.change(session, "move digest", "clock", now):
        one.channel_id, one.zone = channel, zone
        set_next(session, one, now)


def set_next(session: Session, one: DigestSubscription, now: datetime) -> None:
    """The first occurrence after `now`, by the rules of its zone as they are known today."""
    with audit.change(session, "plan digest", "clock", now):
        one.next_at = next_after(one.rhythm, one.weekday, one.at, ZoneInfo(one.zone), now)
        session.flush()


def mark_told(session: Session, one: DigestSubscription, now: datetime) -> None:
    """This one has told up to `now`; the next is the first after it, so that several missed are told once."""
    with audit.change(session, "post digest", "clock", now):
        one.last_at = now
        set_next(session, one, now)
