"""Promises and finished things: writing them down, finding them, and what becomes of a promise."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.events.model import Event
from bot.ground import at_once, audit
from bot.ground.calendar import DAY
from bot.ground.refusal import Refused
from bot.people.access import root
from bot.people.model import Contact, Partner
from bot.pledges.model import MOST, Outcome, OutcomePartner, Pledge, PledgeEvent, PledgePartner
from bot.understanding.calendar.almanac import add_months
from bot.understanding.readings import Kind, Qualifier

CLOCK = "clock"
OUR_MONTHS = 6
"""A due date nobody said lies so many months after the event, unless config/cadence.toml says otherwise."""


def our_due(event: Event | None, recorded: date, months: int = OUR_MONTHS) -> date:
    """The date we put where none was said. It is ours, and never makes a pledge overdue."""
    return add_months(event.day if event else recorded, months)


def record_pledge(
    session: Session,
    *,
    partners: list[Partner],
    kind: Kind,
    words: str,
    by: str,
    now: datetime,
    source: str,
    target: int | None = None,
    target_max: int | None = None,
    qualifier: Qualifier = "exact",
    percent: int | None = None,
    base: int | None = None,
    unit: str | None = None,
    programme: str | None = None,
    sponsor_level: str | None = None,
    event: Event | None = None,
    contact: Contact | None = None,
    due: date | None = None,
    due_words: str | None = None,
    owner: str | None = None,
    source_channel: str | None = None,
    source_ts: str | None = None,
    mandated: bool = False,
    default_due_months: int = OUR_MONTHS,
) -> Pledge:
    """Write a promise down; the first partner leads. Refused for a number nobody can mean, or nobody who promises."""
    with audit.change(session, "record pledge", by, now):
        pledge = unsaved_pledge(
            partners=partners, kind=kind, words=words, target=target, target_max=target_max, qualifier=qualifier,
            percent=percent, base=base, unit=unit, programme=programme, sponsor_level=sponsor_level, event=event,
            contact=contact, due=due, due_words=due_words, owner=owner, source=source, source_channel=source_channel,
            source_ts=source_ts, mandated=mandated, by=by, now=now, default_due_months=default_due_months,
        )  # fmt: skip
        session.add(pledge)
        session.flush()
    return pledge


def unsaved_pledge(
    *,
    partners: list[Partner],
    event: Event | None,
    contact: Contact | None,
    due: date | None,
    by: str,
    now: datetime,
    default_due_months: int = OUR_MONTHS,
    **values: Any,
) -> Pledge:
    """A promise with its links, to be added to a session: one by one as above, or many at once from a sheet."""
    refuse_absurd(values.get("target"), values.get("target_max"))
    pledge = Pledge(
        due=due or our_due(event, now.date(), default_due_months), due_ours=due is None, own_contact=contact,
        recorded_by=by, recorded_at=now, no_word_at=None, last_heard_at=None, **values,
    )  # fmt: skip
    together = _together(partners)
    pledge.partners = [PledgePartner(partner=partner, lead=partner is together[0]) for partner in together]
    pledge.events = [PledgeEvent(event=event)] if event else []
    return pledge


def record_outcome(
    session: Session,
    *,
    partners: list[Partner],
    kind: Kind,
    words: str,
    by: str,
    now: datetime,
    source: str,
    amount: int | None = None,
    unit: str | None = None,
    programme: str | None = None,
    sponsor_level: str | None = None,
    event: Event | None = None,
    told_by: Contact | None = None,
    happened_on: date | None = None,
    source_channel: str | None = None,
    source_ts: str | None = None,
) -> Outcome:
    """Write a finished thing down. It is shown, and never asked about."""
    with audit.change(session, "record outcome", by, now):
        outcome = unsaved_outcome(
            partners=partners, kind=kind, words=words, amount=amount, unit=unit, programme=programme,
            sponsor_level=sponsor_level, event=event, told_by_id=told_by.id if told_by else None,
            happened_on=happened_on, source=source, source_channel=source_channel, source_ts=source_ts, by=by, now=now,
        )  # fmt: skip
        session.add(outcome)
        session.flush()
    return outcome


def unsaved_outcome(*, partners: list[Partner], by: str, now: datetime, **values: Any) -> Outcome:
    """A finished thing with its links, to be added to a session."""
    refuse_absurd(values.get("amount"))
    outcome = Outcome(recorded_by=by, recorded_at=now, **values)
    together = _together(partners)
    outcome.partners = [OutcomePartner(partner=partner, lead=partner is together[0]) for partner in together]
    return outcome


def _together(partners: list[Partner]) -> list[Partner]:
    if not partners:
        raise Refused("pledges.no_organisation")
    return list(dict.fromkeys(partners))


def refuse_absurd(*amounts: int | None, field: str | None = None) -> None:
    for amount in amounts:
        if amount is not None and not 0 < amount <= MOST:
            raise Refused("pledges.bad_number", field=field, most=MOST)


def refuse_past(due: date, now: datetime, field: str | None = None) -> None:
    """For a day that is over everywhere: where it is evening in Stockton, UTC has the next day."""
    if due < now.date() - DAY:
        raise Refused("pledges.past_due", field=field, due=due)


# What a partner has open


def open_pledges(session: Session, partner: Partner) -> list[Pledge]:
    """A partner's open pledges, shared ones and those of partners merged into it too, oldest first."""
    made = (
        select(Pledge)
        .join(PledgePartner)
        .where(Pledge.state == "open", PledgePartner.partner_id.in_(_names_of(session, partner)))
    )
    return list(session.scalars(made.order_by(Pledge.id)).unique())


def _names_of(session: Session, partner: Partner) -> list[int]:
    """The ids of a partner and of all that were merged into it."""
    family, newest = [], [root(session, partner).id]
    while newest:
        family += newest
        newest = list(session.scalars(select(Partner.id).where(Partner.merged_into_id.in_(newest))))
    return family


def same_open_pledge(session: Session, partner: Partner, kind: str, programme: str | None) -> Pledge | None:
    """The partner's latest open pledge of this kind, at whatever event; of another programme it is another thing."""
    alike = [one for one in open_pledges(session, partner) if one.kind == kind]
    fitting = [one for one in alike if not programme or not one.programme or one.programme == programme]
    return fitting[-1] if fitting else None


# What becomes of a promise


def change_due(session: Session, pledge: Pledge, due: date, words: str | None, by: str, now: datetime) -> None:
    """From now on the date is theirs. Refused for a day that is over everywhere."""
    refuse_past(due, now)
    _set(session, pledge, "change due date", by, now, due=due, due_words=words, due_ours=False)


def move_our_dates(session: Session, event: Event, now: datetime, months: int = OUR_MONTHS) -> None:
    """The day of an event was put right: so are the dates that we counted from it. One that is theirs stays."""
    there = select(Pledge).join(PledgeEvent).where(PledgeEvent.event_id == event.id)
    for pledge in session.scalars(there.where(Pledge.due_ours, Pledge.state == "open")).all():
        if pledge.event is event:
            _set(session, pledge, "move our date", CLOCK, now, due=our_due(event, now.date(), months))


def withdraw(session: Session, pledge: Pledge, by: str, now: datetime) -> None:
    """They can't. The account stays as it is."""
    _set(session, pledge, "withdraw pledge", by, now, state="withdrawn")


def mark_no_word(session: Session, pledge: Pledge, now: datetime) -> None:
    """Nobody answered the last nudge: a mark, not a judgement."""
    _set(session, pledge, "mark no word", CLOCK, now, no_word_at=now)


def heard(session: Session, pledge: Pledge, now: datetime) -> None:
    """Somebody said something of it, by whatever road."""
    _set(session, pledge, "hear of pledge", CLOCK, now, **as_heard(now))


def as_heard(now: datetime) -> dict[str, Any]:
    """What the columns of such a pledge say, for where they are set together with others."""
    return {"no_word_at": None, "last_heard_at": now}


def _set(session: Session, pledge: Pledge, what: str, by: str, now: datetime, **values: Any) -> None:
    with audit.change(session, what, by, now):
        at_once.put(session, pledge, **values)
