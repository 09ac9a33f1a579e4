"""What stands in each table that is written out: its columns, and its rows a page at a time along the key."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from bot.events.model import Event
from bot.people.model import Contact, Partner, Profile
from bot.pledges.asking import contacts_for
from bot.pledges.model import Outcome, OutcomePartner, Pledge, PledgeEvent, PledgePartner, leading_first
from bot.progress import reach
from bot.progress.account import amounts, in_order
from bot.progress.model import ProgressEntry
from bot.progress.numbers import Scope, pledge_ids, share, standing

PAGE = 100
"""Rows read at a time, for some 20 ms: on SQLite nothing can be saved, and so acknowledged, meanwhile."""

Cell = str | int | date | datetime | None
Row = dict[str, Cell]


class Known(NamedTuple):
    """What holds for every row: the day on which it is looked at, and the names Slack last gave."""

    today: date
    names: Mapping[str, str]

    def person(self, key: str | None) -> str | None:
        """A person's name where Slack has told it, else the id that is kept."""
        user_id = key.rpartition(":")[2] if key else None
        return self.names.get(user_id, user_id) if user_id else None


def known(session: Session, today: date) -> Known:
    told = select(Profile.user_id, Profile.name).order_by(Profile.seen_at)
    return Known(today, dict(session.execute(told).all()))


class Table(NamedTuple):
    """`rows` makes a page out of rows of `model` and their links; `counted` is what it has as many rows as.

    `links` are asked for when a page is made: sooner they would have every class put together, and the start wait.
    """

    model: Any
    columns: tuple[str, ...]
    links: Callable[[], tuple[Any, ...]]
    rows: Callable[[Session, Sequence[Any], Known], Iterable[Row]]
    counted: Any = None

    def count(self, session: Session) -> int:
        return session.scalar(select(func.count((self.counted or self.model).id))) or 0

    def page(
        self, session: Session, after: int, told: Known, only: ColumnElement[bool] | None = None
    ) -> tuple[list[Row], int]:
        """The rows after that key, and the last key among them, or the same where there are no more."""
        some = select(self.model).where(self.model.id > after).order_by(self.model.id).limit(PAGE)
        some = some if only is None else some.where(only)
        found = session.scalars(some.options(*self.links())).all()
        return list(self.rows(session, found, told)), found[-1].id if found else after


def _events(_session: Session, found: Sequence[Event], _told: Known) -> Iterable[Row]:
    for one in found:
        yield {
            "event": one.short_name, "name": one.name, "place": one.place, "day": one.day, "country": one.country,
            "region": one.region, "zone": one.zone, "hosts": "; ".join(one.hosts),
        }  # fmt: skip


def _partners(session: Session, found: Sequence[Partner], _told: Known) -> Iterable[Row]:
    into = {one.merged_into_id for one in found if one.merged_into_id}
    kept = dict(session.execute(select(Partner.id, Partner.name).where(Partner.id.in_(into))).all())
    for one in found:
        names = [alias.name for alias in one.aliases if alias.same and alias.name != one.name]
        yield {
            "partner": one.public_id, "name": one.name, "other_names": "; ".join(names), "sector": one.sector,
            "country": one.country, "region": one.region, "merged_into": kept.get(one.merged_into_id or 0),
        }  # fmt: skip


def _contacts(_session: Session, found: Sequence[Contact], _told: Known) -> Iterable[Row]:
    for one in found:
        yield {
            "name": one.name, "partner": one.partner.kept.name, "role": one.role, "email": one.email,
            "phone": one.phone, "in_slack": _yes(one.in_slack), "language": one.language, "zone": one.zone,
            "active_from": one.active_from, "active_to": one.active_to, "opted_out": one.opted_out_at,
            "last_heard": one.last_heard_at,
        }  # fmt: skip


def _pledges(session: Session, found: Sequence[Pledge], told: Known) -> Iterable[Row]:
    asked = contacts_for(session, found, told.today)
    for one in found:
        contact = asked.get(one.id)
        yield {
            "pledge_id": one.public_id, "partners": _leading_first(one.partners),
            "events": "; ".join(_event(link.event) for link in one.events), "kind": one.kind, "words": one.words,
            "target": one.target, "target_max": one.target_max, "qualifier": one.qualifier, "unit": one.unit,
            "programme": one.programme, "sponsor_level": one.sponsor_level, "due": one.due,
            "due_is_ours": _yes(one.due_ours) if one.due else None, "reported": one.reported, "verified": one.verified,
            "percent": share(one.reported, one) if one.target else None, "status": one.state,
            "standing": standing(one, told.today), "no_word_since": one.no_word_at, "last_heard": one.last_heard_at,
            "contact": contact.name if contact else None, "may_be_named": _yes(one.nameable),
            "owner": told.person(one.owner), "recorded_by": told.person(one.recorded_by),
            "recorded_at": one.recorded_at,
        }  # fmt: skip


def _progress(session: Session, found: Sequence[Pledge], told: Known) -> Iterable[Row]:
    """Whole accounts, since a line is void or corrected only by others of its own account.

    `counts` says whether a line is still in the account, `amount_now` its amount as last corrected.
    """
    lines = session.scalars(select(ProgressEntry).where(ProgressEntry.pledge_id.in_([one.id for one in found])))
    accounts: dict[int, list[ProgressEntry]] = {}
    for entry in lines:
        accounts.setdefault(entry.pledge_id, []).append(entry)
    said = {entry.said_by_id for account in accounts.values() for entry in account if entry.said_by_id}
    people = dict(session.execute(select(Contact.id, Contact.name).where(Contact.id.in_(said))).all())
    for pledge in found:
        yield from _account(pledge, accounts.get(pledge.id, []), people, told)


def _account(pledge: Pledge, lines: Sequence[ProgressEntry], people: Mapping[int, str], told: Known) -> Iterable[Row]:
    now, public = amounts(lines), {entry.id: entry.public_id for entry in lines}
    partner = pledge.lead.kept.name
    for one in in_order(lines):
        yield {
            "entry": one.public_id, "pledge_id": pledge.public_id, "partner": partner, "kind": one.kind,
            "amount": one.amount, "unit": pledge.unit, "amount_now": now.get(one.id), "counts": _yes(one.id in now),
            "about_entry": public.get(one.ref_id or 0), "as_of": one.as_of, "basis": one.basis,
            "evidence": one.evidence, "words": one.words, "said_by": people.get(one.said_by_id or 0),
            "told_how": one.told_how, "noted_by": told.person(one.noted_by),
            "confirmed_by": told.person(one.confirmed_by), "noted_at": one.at,
        }  # fmt: skip


def _outcomes(_session: Session, found: Sequence[Outcome], told: Known) -> Iterable[Row]:
    for one in found:
        yield {
            "outcome": one.public_id, "partners": _leading_first(one.partners),
            "event": _event(one.event) if one.event else None, "kind": one.kind, "words": one.words,
            "amount": one.amount, "unit": one.unit, "programme": one.programme, "sponsor_level": one.sponsor_level,
            "happened_on": one.happened_on, "status": one.state, "recorded_by": told.person(one.recorded_by),
            "recorded_at": one.recorded_at,
        }  # fmt: skip


TABLES: Mapping[str, Table] = {
    "events": Table(
        Event, ("event", "name", "place", "day", "country", "region", "zone", "hosts"), tuple, _events
    ),
    "partners": Table(
        Partner, ("partner", "name", "other_names", "sector", "country", "region", "merged_into"),
        lambda: (selectinload(Partner.aliases),), _partners,
    ),
    "contacts": Table(
        Contact, (
            "name", "partner", "role", "email", "phone", "in_slack", "language", "zone", "active_from", "active_to",
            "opted_out", "last_heard",
        ), lambda: (joinedload(Contact.partner),), _contacts,
    ),
    "pledges": Table(
        Pledge, (
            "pledge_id", "partners", "events", "kind", "words", "target", "target_max", "qualifier", "unit",
            "programme", "sponsor_level", "due", "due_is_ours", "reported", "verified", "percent", "status", "standing",
            "no_word_since", "last_heard", "contact", "may_be_named", "owner", "recorded_by", "recorded_at",
        ), lambda: (
            selectinload(Pledge.partners).joinedload(PledgePartner.partner),
            selectinload(Pledge.events).joinedload(PledgeEvent.event),
        ), _pledges,
    ),
    "progress": Table(
        Pledge, (
            "entry", "pledge_id", "partner", "kind", "amount", "unit", "amount_now", "counts", "about_entry", "as_of",
            "basis", "evidence", "words", "said_by", "told_how", "noted_by", "confirmed_by", "noted_at",
        ), lambda: (selectinload(Pledge.partners).joinedload(PledgePartner.partner),), _progress, ProgressEntry,
    ),
    "outcomes": Table(
        Outcome, (
            "outcome", "partners", "event", "kind", "words", "amount", "unit", "programme", "sponsor_level",
            "happened_on", "status", "recorded_by", "recorded_at",
        ), lambda: (
            joinedload(Outcome.event), selectinload(Outcome.partners).joinedload(OutcomePartner.partner),
        ), _outcomes,
    ),
}  # fmt: skip


def within(session: Session, scope: Scope) -> dict[str, ColumnElement[bool]]:
    """Which rows of each table belong to a scope; of everything there is no condition."""
    if scope == Scope():
        return {}
    ids = pledge_ids(session, scope)
    done = select(Outcome.id)
    done = done.where(Outcome.event_id == scope.event.id) if scope.event else done
    done = done.where(Outcome.programme == scope.programme) if scope.programme else done
    done = done.where(reach.outcome_of_sectors(session, scope.sectors)) if scope.sectors else done
    done = done.where(reach.outcome_in(session, scope.areas)) if scope.areas else done
    theirs = select(PledgePartner.partner_id).where(PledgePartner.pledge_id.in_(ids))
    doers = select(OutcomePartner.partner_id).where(OutcomePartner.outcome_id.in_(done))
    named = Partner.id.in_(theirs) | Partner.id.in_(doers)
    stand = {one.kept.id for one in session.scalars(select(Partner).where(named, Partner.merged_into_id.is_not(None)))}
    held = select(PledgeEvent.event_id).where(PledgeEvent.pledge_id.in_(ids))
    return {
        "events": Event.id == scope.event.id if scope.event else Event.id.in_(held),
        "partners": named | Partner.id.in_(stand),
        "pledges": Pledge.id.in_(ids), "progress": Pledge.id.in_(ids), "outcomes": Outcome.id.in_(done),
    }  # fmt: skip


def _leading_first(links: Sequence[PledgePartner | OutcomePartner]) -> str:
    return "; ".join(partner.name for partner in leading_first(links))


def _event(event: Event) -> str:
    return f"{event.name} ({event.day:%Y-%m})"


def _yes(value: bool) -> str:
    return "yes" if value else "no"
