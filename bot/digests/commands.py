"""Who gets which digest when: as staff say, or by the settings where nobody has; and that one was told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.digests.cadence import next_after
from bot.digests.model import DigestSubscription, Form, Terms
from bot.ground import audit
from bot.ground.refusal import Refused
from bot.notices.audience import OURS_ALONE
from bot.people.access import Installation

MONDAY, NINE = 0, time(9)


FIGURES = "figures"
"""What a notice in the public form is about; one in the staff form never goes where others read (OURS_ALONE)."""


def usual(channel: str, zone: str) -> Terms:
    """What is told where nobody says otherwise: everything, to staff, Mondays at nine."""
    return Terms(channel, "staff", None, None, "weekly", MONDAY, NINE, zone, "line")


def form_of(session: Session, installation: Installation, channel: str) -> Form | None:
    """In which form a channel gets its digests; the narrower if it gets both, None if it gets no digest."""
    forms = {one.form for one in _standing_in(session, channel)}
    if "public" in forms:
        return "public"
    return "staff" if forms or channel == installation.digest_channel else None


def answered_in(session: Session, installation: Installation, channel: str) -> Form | None:
    """In which form whoever asks in a channel is answered there; None where it is told of a part of all, or nothing."""
    standing = _standing_in(session, channel)
    if standing and not any(one.tells_all for one in standing):
        return None
    return form_of(session, installation, channel)


def _standing_in(session: Session, channel: str) -> list[DigestSubscription]:
    return [one for one in standing(session) if one.channel_id == channel]


def standing(session: Session) -> Sequence[DigestSubscription]:
    """Every subscription that has not ended, in the order in which they were made."""
    found = select(DigestSubscription).where(DigestSubscription.next_at.is_not(None))
    return session.scalars(found.order_by(DigestSubscription.id)).all()


def with_public_id(session: Session, public_id: str) -> DigestSubscription:
    """Raises Refused for one that has ended."""
    one = session.scalar(select(DigestSubscription).where(DigestSubscription.public_id == public_id))
    if one is None or one.next_at is None:
        raise Refused("subscription.gone")
    return one


def about(form: Form) -> str:
    return OURS_ALONE if form == "staff" else FIGURES


# As staff say


def subscribe(session: Session, terms: Terms, by: str, now: datetime) -> DigestSubscription:
    """A new subscription; the one that says the same where there is one.

    One that has ended begins again where it tells the same channel of the same: what moved since is told, and no date
    gets a second one.
    """
    if same := saying(session, terms):
        return same
    with audit.change(session, "subscribe to digest", by, now):
        one = _ended(session, terms) or DigestSubscription()
        _set(session, one, terms, now)
    return one


def change(session: Session, one: DigestSubscription, terms: Terms, by: str, now: datetime) -> None:
    """Refused at the field where another says the same already."""
    if saying(session, terms) not in (None, one):
        raise Refused("subscription.twin", field="channel")
    with audit.change(session, "change digest", by, now):
        if terms.told_of[1:] != one.terms.told_of[1:]:
            one.last_at = None  # Of what it tells now it has told nothing yet.
        _set(session, one, terms, now)


def end(session: Session, one: DigestSubscription, by: str, now: datetime) -> None:
    with audit.change(session, "end digest", by, now):
        one.next_at, one.by_default = None, False
        session.flush()


def saying(session: Session, terms: Terms) -> DigestSubscription | None:
    """The standing subscription that says just this."""
    return next((one for one in standing(session) if one.terms == terms), None)


def refuse_twins(session: Session) -> None:
    """What is undone may say again what another has said since: the channel would be told twice."""
    every = [one.terms for one in standing(session)]
    if len(set(every)) < len(every):
        raise Refused("subscription.twin")


def _ended(session: Session, terms: Terms) -> DigestSubscription | None:
    over = select(DigestSubscription).where(DigestSubscription.next_at.is_(None))
    former = session.scalars(over.order_by(DigestSubscription.id.desc()))
    return next((one for one in former if one.terms.told_of == terms.told_of and one.form == terms.form), None)


def _set(session: Session, one: DigestSubscription, terms: Terms, now: datetime) -> None:
    for name, value in terms._asdict().items():
        setattr(one, name, value)
    one.by_default = False
    _plan(one, now)
    session.add(one)
    session.flush()
    session.expire(one, ["event"])


# By the settings


def ensure_default(session: Session, installation: Installation, now: datetime) -> None:
    """One for all events, Mondays at nine, to the digest channel, unless there is or was a subscription.

    As long as nobody has touched it, it goes where the settings say now, so that a changed channel is not told in the
    old one.
    """
    if not installation.digest_channel or _as_the_settings_say(session, installation):
        return
    everyone = session.scalars(select(DigestSubscription)).all()
    if not everyone:
        with audit.change(session, "subscribe to digest", "clock", now):
            one = DigestSubscription()
            _set(session, one, usual(installation.digest_channel, installation.zone), now)
            one.by_default = True
    for one in everyone:
        if one.by_default and one.next_at is not None:
            _follow_settings(session, one, installation.digest_channel, installation.zone, now)


def _as_the_settings_say(session: Session, installation: Installation) -> bool:
    """Nearly always, so only the table is asked: the classes of all tables are put together after the start."""
    row = DigestSubscription.__table__.c
    told = session.execute(select(row.channel_id, row.zone).where(row.by_default, row.next_at.is_not(None))).all()
    if not told:
        return session.execute(select(row.id).limit(1)).first() is not None
    return all((one.channel_id, one.zone) == (installation.digest_channel, installation.zone) for one in told)


def _follow_settings(session: Session, one: DigestSubscription, channel: str, zone: str, now: datetime) -> None:
    if (one.channel_id, one.zone) == (channel, zone):
        return
    with audit.change(session, "move digest", "clock", now):
        one.channel_id, one.zone = channel, zone
        if one.next_at is None or one.next_at > now:  # One that is due by now comes late, it is not passed over.
            _plan(one, now)
        session.flush()


# When


def set_next(session: Session, one: DigestSubscription, now: datetime) -> None:
    """The first occurrence after `now`, by the rules of its zone as they are known today."""
    with audit.change(session, "plan digest", "clock", now):
        _plan(one, now)
        session.flush()


def mark_told(session: Session, one: DigestSubscription, day: date, now: datetime) -> None:
    """This one has told up to `now`; the next is the first after it, so that several missed are told once."""
    with audit.change(session, "post digest", "clock", now):
        one.last_at, one.told_on = now, day
        set_next(session, one, now)


def _plan(one: DigestSubscription, now: datetime) -> None:
    one.next_at = next_after(one.rhythm, one.weekday, one.at, ZoneInfo(one.zone), now, one.told_on or date.min)
