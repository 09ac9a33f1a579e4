"""What a digest tells of an event, or of all of them, gathered by queries over that scope alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, or_, select, true
from sqlalchemy.orm import Session, joinedload

from bot.checkins.commands import split
from bot.checkins.model import CheckIn
from bot.desk.commands import open_requests
from bot.desk.model import Request
from bot.digests.model import DigestSubscription, Form
from bot.events.model import Event
from bot.events.places import Area
from bot.people.access import root
from bot.people.commands import profile_name
from bot.people.merging import kept_as
from bot.people.model import Contact
from bot.pledges.asking import asked_about
from bot.pledges.model import Pledge, PledgePartner
from bot.progress.movement import Move, moved_since, promised_otherwise
from bot.progress.numbers import (
    SOON,
    Numbers,
    Scope,
    due_soon,
    is_kept,
    numbers_of,
    outcomes_of,
    pledge_ids,
    pledges_of,
)

QUESTIONS = timedelta(days=7)
"""How far ahead a digest looks for the questions that will go out."""

MOST_NEEDS = 6
"""How many of those who need a person are named."""

MOST_NEAR = 10_000
"""Partners and contacts that a query names one by one; SQLite takes 32,766 values."""

MOST_IN_WORKBOOK = 5_000
"""Promises of which a workbook follows the staff's digest: while it is made nothing else is sent."""

NEEDS = ("call", "materials", "speaker", "question", "unclear", "target_change", "handover")
"""What a digest may name. A text that may be about somebody in danger never stands in one."""


class Need(NamedTuple):
    """Something that waits for one of our own people; `words` only where they say what we owe."""

    kind: str
    partner: str
    owner: str | None
    words: str | None
    asked_on: date


class Coming(NamedTuple):
    """What lies ahead: promises due by a day (`due_ours`: by a date of ours), questions, promises nobody speaks for."""

    due: int
    due_ours: int
    due_by: date
    questions: int
    questions_by: date | None
    without_contact: int


class DigestData(NamedTuple):
    """Everything one digest tells. Days are those of its zone; `since` is when the last one was.

    Of all that is `waiting` for a person, `needs` are the first.
    """

    event: Event | None
    programme: str | None
    today: date
    since: date | None
    numbers: Numbers
    moves: Sequence[Move]
    new_promises: int
    new_outcomes: int
    needs: Sequence[Need]
    waiting: int
    new_needs: int
    coming: Coming
    last_heard: date | None
    sector: str | None = None
    area: Area | None = None
    promised_otherwise: int = 0

    @property
    def scope(self) -> Scope:
        return scope_of(self.event, self.programme, self.sector, self.area)

    def nothing_new(self, form: Form) -> bool:
        """Nothing moved, nobody promised anything, or otherwise, or did anything; and nobody newly needs staff."""
        promised = self.new_promises or self.promised_otherwise
        needs = self.new_needs if form == "staff" else 0
        return self.since is not None and not (self.moves or promised or self.new_outcomes or needs)


def scope_of(event: Event | None, programme: str | None, sector: str | None, area: Area | None) -> Scope:
    return Scope(event, None, programme, (sector,) if sector else (), (area,) if area else ())


def last_told(session: Session, event: Event | None) -> datetime | None:
    """Up to when the event's own digest has told, else the one for all."""
    parts = (DigestSubscription.programme, DigestSubscription.sector, DigestSubscription.area)
    whole = [DigestSubscription.last_at.is_not(None), *(one.is_(None) for one in parts)]
    told = select(DigestSubscription.last_at).where(*whole).order_by(DigestSubscription.last_at.desc())
    own = session.scalar(told.where(DigestSubscription.event_id == event.id).limit(1)) if event else None
    return own or session.scalar(told.where(DigestSubscription.event_id.is_(None)).limit(1))


def compose(
    session: Session,
    event: Event | None,
    zone: ZoneInfo,
    since: datetime | None,
    now: datetime,
    programme: str | None = None,
    sector: str | None = None,
    area: Area | None = None,
) -> DigestData:
    """What there is to tell of an event, or of all, and of one programme, sector or place there, as of `now`.

    `since` is when the last one told.
    """
    scope, today = scope_of(event, programme, sector, area), now.astimezone(zone).date()
    pledges = pledges_of(session, scope)
    leads = _leads(session, scope)
    near = _near(session, scope, pledges, leads)
    requests = _requests(session, scope, leads, near)
    fresh_from = since or datetime.min.replace(tzinfo=UTC)
    outcomes = [one for one in outcomes_of(session, scope) if one.recorded_at > fresh_from]
    silent = [one.last_heard_at for one in pledges if one.no_word_at and one.last_heard_at]
    return DigestData(
        event=event,
        programme=programme,
        today=today,
        since=since.astimezone(zone).date() if since else None,
        numbers=numbers_of(session, scope, today),
        moves=moved_since(session, scope, since),
        new_promises=sum(one.recorded_at > fresh_from and one.state != "withdrawn" for one in pledges),
        new_outcomes=len(outcomes),
        promised_otherwise=promised_otherwise(session, scope, pledges, since),
        needs=[_need(session, request, zone) for request in requests[:MOST_NEEDS]],
        waiting=len(requests),
        new_needs=sum(request.opened_at > fresh_from for request in requests),
        coming=_coming(session, scope, pledges, leads, near, zone, now),
        last_heard=max(silent).astimezone(zone).date() if silent else None,
        sector=sector,
        area=area,
    )


class Near(NamedTuple):
    """Whom anything about a part of all can belong to, so that the rest of a large database is not looked at.

    `partners` lead its promises, under all their names; `contacts` are those that promises name as their own.
    """

    partners: frozenset[int]
    contacts: frozenset[int]

    @property
    def some(self) -> ColumnElement[bool]:
        return Contact.partner_id.in_(self.partners) | Contact.id.in_(self.contacts)


def _near(session: Session, scope: Scope, pledges: Sequence[Pledge], leads: dict[int, int]) -> Near | None:
    """None of everything, and where there are more than a query takes."""
    standing = set(leads.values())
    merged = {one for one, kept in kept_as(session).items() if kept in standing}
    near = Near(frozenset(standing | merged), frozenset(one.contact_id for one in pledges if one.contact_id))
    many = len(near.partners) + len(near.contacts) > MOST_NEAR
    return None if scope == Scope() or many else near


# What needs a person


def _requests(session: Session, scope: Scope, leads: dict[int, int], near: Near | None) -> list[Request]:
    theirs = Request.partner_id.in_(near.partners) if near else true()
    waiting = open_requests(session, NEEDS, theirs | Request.pledge_id.in_(pledge_ids(session, scope)))
    if scope == Scope() or not waiting:
        return waiting
    partners = set(leads.values())
    return [one for one in waiting if one.pledge_id in leads or _is_theirs(session, one, partners)]


def _is_theirs(session: Session, request: Request, partners: set[int]) -> bool:
    """What a partner wants without saying for which promise belongs to everything it promised."""
    return request.pledge_id is None and request.partner is not None and root(session, request.partner).id in partners


def _need(session: Session, request: Request, zone: ZoneInfo) -> Need:
    return Need(
        kind=request.kind,
        partner=root(session, request.partner).name if request.partner else "",
        owner=profile_name(session, request.owner) if request.owner else None,
        words=request.words if request.kind in ("materials", "speaker") else None,
        asked_on=request.opened_at.astimezone(zone).date(),
    )


# What is coming


def _coming(
    session: Session,
    scope: Scope,
    pledges: Sequence[Pledge],
    leads: dict[int, int],
    near: Near | None,
    zone: ZoneInfo,
    now: datetime,
) -> Coming:
    today = now.astimezone(zone).date()
    still_open = [pledge for pledge in pledges if pledge.state == "open" and not is_kept(pledge)]
    due = [pledge for pledge in still_open if due_soon(pledge, today, today + SOON)]
    questions = _questions(session, scope, still_open, near, now, today)
    return Coming(
        due=len(due),
        due_ours=sum(pledge.due_ours for pledge in due),
        due_by=today + SOON,
        questions=len(questions),
        questions_by=max(questions).astimezone(zone).date() if questions else None,
        without_contact=_without_contact(session, still_open, leads, near, today),
    )


def _questions(
    session: Session, scope: Scope, made: Sequence[Pledge], near: Near | None, now: datetime, today: date
) -> list[datetime]:
    """When the messages of the next days go out; one covers all that its contact promised.

    What it covers is written down only when it is asked, so for a part of all we look at whom we would ask about it.
    """
    struck = select(CheckIn).where(CheckIn.state == "waiting", CheckIn.due_at <= now + QUESTIONS)
    ours = struck.where(CheckIn.contact_id.in_(select(Contact.id).where(near.some))) if near else struck
    waiting = session.scalars(ours.options(joinedload(CheckIn.contact))).all()
    if scope == Scope():
        return [one.due_at for one in waiting]
    ids = {pledge.id for pledge in made}
    asked = asked_about(session, [one.contact for one in waiting], today)
    return [one.due_at for one in waiting if any(pledge.id in ids for pledge in split(asked[one.contact_id])[0])]


def _without_contact(
    session: Session, pledges: Sequence[Pledge], leads: dict[int, int], near: Near | None, today: date
) -> int:
    """Those with nobody to ask, as `contact_for` sees it, for all of them by three queries."""
    active = select(Contact.id, Contact.partner_id).where(or_(Contact.active_to.is_(None), Contact.active_to > today))
    active = active.where(near.some) if near else active
    kept = kept_as(session)
    partner_of = {contact: kept.get(partner, partner) for contact, partner in session.execute(active)}
    spoken_for = set(partner_of.values())
    return sum(pledge.contact_id not in partner_of and leads[pledge.id] not in spoken_for for pledge in pledges)


def _leads(session: Session, scope: Scope) -> dict[int, int]:
    """The id of the partner that leads each pledge, of merged ones that which stands."""
    links = select(PledgePartner.pledge_id, PledgePartner.partner_id)
    links = links.where(PledgePartner.lead, PledgePartner.pledge_id.in_(pledge_ids(session, scope)))
    kept = kept_as(session)
    return {pledge: kept.get(partner, partner) for pledge, partner in session.execute(links)}
