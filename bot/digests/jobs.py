"""Posting digests: by the clock, or now because somebody asks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.digests import blocks, commands, files
from bot.digests.cadence import last_day
from bot.digests.chart import Chart, chart
from bot.digests.model import DigestSubscription, Form
from bot.digests.numbers import compose, last_told
from bot.events.listeners import the_event
from bot.events.model import Event
from bot.events.places import Area
from bot.ground import calendar, origin
from bot.ground.clock import FEW, Action
from bot.notices import outbox

LANGUAGE = "en"
"""A channel has no language of its own."""

ON_TIME = timedelta(minutes=10)
"""After its moment a digest that comes so soon is not late."""


def due(session: Session, now: datetime, aside: Collection[int]) -> Sequence[int]:
    """A batch of the subscriptions whose digest is due, without those set aside."""
    waiting = select(DigestSubscription.id).where(DigestSubscription.next_at <= now)
    ours = waiting.where(DigestSubscription.id.not_in(aside)).order_by(DigestSubscription.next_at).limit(FEW)
    return session.scalars(ours.with_for_update(skip_locked=True)).all()


def post(session: Session, subscriptions: Sequence[int], now: datetime) -> list[Action]:
    """Of several missed while we were away one is posted, for the last of them."""
    ours = select(DigestSubscription).where(DigestSubscription.id.in_(subscriptions))
    return [_post(session, one, now) for one in session.scalars(ours.order_by(DigestSubscription.next_at)).all()]


def _post(session: Session, one: DigestSubscription, now: datetime) -> Action:
    zone = ZoneInfo(one.zone)
    day = last_day(one.rhythm, one.weekday, one.at, zone, now)
    key = calendar.key(f"digest:{one.public_id}", day, zone)
    if _too_early(one, day, zone):
        commands.set_next(session, one, now)
        return {"did": "wait for digest", "key": key}
    area = Area.coded(one.area) if one.area else None
    data = compose(session, one.event, zone, one.last_at, now, one.programme, one.sector, area)
    nothing = data.nothing_new(one.form)
    was_told = _was_told(session, calendar.moment_of(day, one.at, zone), now)
    commands.mark_told(session, one, day, calendar.moment_of(day, one.at, zone) if was_told else now)
    if nothing and one.quiet == "silence":
        return {"did": "say nothing", "key": key}
    message = (blocks.quiet if nothing else blocks.digest)(LANGUAGE, data, one.form, one.rhythm)
    outbox.post(
        session, key, outbox.To(one.channel_id), message, now, about=(commands.about(one.form), one.id), bulk=True
    )
    if not nothing and not was_told:
        files.attach(session, key, LANGUAGE, data, one.form, one.rhythm, now, day)
    return {"did": "post digest", "key": key}


def _was_told(session: Session, due: datetime, now: datetime) -> bool:
    """Whether a database brought back from a backup makes what most likely stands in Slack, with its picture: then what
    moved since it was due is told in the next. What came due after it was brought back, nobody can have told before.
    """
    opened_at = origin.known(session).opened_at
    return opened_at is not None and due.timestamp() < opened_at and now - due > ON_TIME


def _too_early(one: DigestSubscription, day: date, zone: ZoneInfo) -> bool:
    """The zone's rules changed meanwhile and its clock is not there yet, or that date has had its digest."""
    assert one.next_at is not None
    told = one.told_on is not None and day <= one.told_on
    return told or calendar.moment_of(day, one.at, zone) < one.next_at - calendar.DAY


def next_due(session: Session) -> datetime | None:
    return session.scalar(select(func.min(DigestSubscription.next_at)))


def post_now(
    session: Session, event: Event | None, channel: str, form: Form, zone: ZoneInfo, key: str, now: datetime
) -> None:
    """The whole digest to its channel, whether or not anything moved. The scheduled one tells it all the same.

    `key` is that of the message or command that asks, so that asking once posts once.
    """
    data = compose(session, event, zone, last_told(session, event), now)
    message, about = blocks.digest(LANGUAGE, data, form), (commands.about(form), 0)
    outbox.post(session, f"digest:now:{key}", outbox.To(channel), message, now, about=about)
    files.attach(session, f"digest:now:{key}", LANGUAGE, data, form, "weekly", now)


def in_print(session: Session, event: str, now: datetime) -> tuple[str, Chart | None]:
    """The staff form of an event's digest for a terminal, and its chart.

    Refused when the words name no event, or more than one.
    """
    found = the_event(session, event, LANGUAGE)
    zone = ZoneInfo(found.zone)
    data = compose(session, found, zone, last_told(session, found), now)
    text = blocks.as_printed(blocks.digest(LANGUAGE, data, "staff", with_button=False))
    return text, chart(LANGUAGE, data, "weekly")
