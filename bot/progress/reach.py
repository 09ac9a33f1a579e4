"""Whom a sector or a place takes in.

A promise is of the sector of the partner that leads it. It is where that partner is, so far as that is known; else
where it was first made. A partner merged into another is what that one is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, or_, select
from sqlalchemy.orm import Session

from bot.events.commands import all_events
from bot.events.places import Area, area_of
from bot.people.merging import kept_as
from bot.people.model import Partner
from bot.people.names import fold
from bot.pledges.model import Outcome, OutcomePartner, Pledge, PledgeEvent, PledgePartner

_GENERIC = """
a all agency agencies and association associations authority authorities bodies carrier carriers companies company
department departments district districts firm firms fleet fleets group groups industry of office offices operator
operators organisation organisations organization organizations our partner partners people sector sectors the
"""
GENERIC = frozenset(_GENERIC.split())
"""What is added to a sector's name to speak of those in it: "transit agencies"."""

_ENDINGS = ("ing", "ers", "ies", "er", "es", "s", "y")


def sectors(session: Session) -> list[str]:
    """Those on record, by name."""
    recorded = session.scalars(select(Partner.sector).where(Partner.sector.is_not(None)).distinct())
    return sorted(one for one in recorded if one)


def areas(session: Session) -> list[Area]:
    """The states, provinces and countries that partners and events are in, without those whose country nobody knows."""
    partners = session.execute(select(Partner.country, Partner.region).distinct())
    events = ((one.country, one.region) for one in all_events(session))
    found = {area for country, region in (*partners, *events) if (area := area_of(country, region)) and area.country}
    whole = {Area(one.country) for one in found}
    return sorted(found | whole, key=lambda one: (one.country or "", one.region or ""))


def sectors_meant(session: Session, words: str) -> tuple[str, ...]:
    """The sectors on record that somebody means by "transit agencies" or "trucking": those whose name has all the
    telling words. Sorted; empty where there is none.
    """
    said = _telling(words)
    return tuple(one for one in sectors(session) if said and said <= _telling(one))


def speaks_of_many(words: str) -> bool:
    """ "Transit agencies", "casinos": so a sector is spoken of, and rarely one partner."""
    last = fold(words).split()[-1:]
    return bool(last) and (last[0] in GENERIC or last[0].endswith("s"))


def _telling(words: str) -> set[str]:
    return {_stem(word) for word in fold(words).split() if word not in GENERIC}


def _stem(word: str) -> str:
    return next((word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= 3), word)


def pledge_of_sectors(session: Session, sectors: Sequence[str]) -> ColumnElement[bool]:
    led = select(PledgePartner.pledge_id).where(PledgePartner.lead, _of_sectors(session, sectors, PledgePartner))
    return Pledge.id.in_(led)


def outcome_of_sectors(session: Session, sectors: Sequence[str]) -> ColumnElement[bool]:
    led = select(OutcomePartner.outcome_id).where(OutcomePartner.lead, _of_sectors(session, sectors, OutcomePartner))
    return Outcome.id.in_(led)


def pledge_in(session: Session, areas: Sequence[Area]) -> ColumnElement[bool]:
    there, unknown = _by_area(session, areas, PledgePartner)
    led = select(PledgePartner.pledge_id).where(PledgePartner.lead)
    first = select(func.min(PledgeEvent.id)).group_by(PledgeEvent.pledge_id)
    made = select(PledgeEvent.pledge_id).where(
        PledgeEvent.id.in_(first), PledgeEvent.event_id.in_(_events_in(session, areas))
    )
    return or_(Pledge.id.in_(led.where(there)), and_(Pledge.id.in_(led.where(unknown)), Pledge.id.in_(made)))


def outcome_in(session: Session, areas: Sequence[Area]) -> ColumnElement[bool]:
    there, unknown = _by_area(session, areas, OutcomePartner)
    led = select(OutcomePartner.outcome_id).where(OutcomePartner.lead)
    made = Outcome.event_id.in_(_events_in(session, areas))
    return or_(Outcome.id.in_(led.where(there)), and_(Outcome.id.in_(led.where(unknown)), made))


def _events_in(session: Session, areas: Sequence[Area]) -> list[int]:
    found = ((one.id, area_of(one.country, one.region)) for one in all_events(session))
    return [event_id for event_id, area in found if area and area.within(areas)]


def _of_sectors(session: Session, sectors: Sequence[str], link: Any) -> ColumnElement[bool]:
    return _standing_for(session, Partner.sector.in_(sectors), link)


def _by_area(session: Session, areas: Sequence[Area], link: Any) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Those who are there, and those of whom it is not known where they are."""
    there, unknown = [], []
    for country, region in session.execute(select(Partner.country, Partner.region).distinct()):
        here = and_(_is(Partner.country, country), _is(Partner.region, region))
        area = area_of(country, region)
        if area and area.within(areas):
            there.append(here)
        elif area is None or (area.region is None and any(area.country == one.country for one in areas)):
            unknown.append(here)
    return _standing_for(session, _any(there), link), _standing_for(session, _any(unknown), link)


def _is(column: Any, value: str | None) -> ColumnElement[bool]:
    found: ColumnElement[bool] = column.is_(None) if value is None else column == value
    return found


def _any(conditions: Iterable[ColumnElement[bool]]) -> ColumnElement[bool]:
    return or_(false(), *conditions)


def _standing_for(session: Session, wanted: ColumnElement[bool], link: Any) -> ColumnElement[bool]:
    """A link to a partner of which that is so, or to one that was merged into such a one."""
    kept = kept_as(session)
    roots = set(session.scalars(select(Partner.id).where(Partner.id.in_(set(kept.values())), wanted)))
    merged = [one for one, into in kept.items() if into in roots]
    own = select(Partner.id).where(wanted, Partner.merged_into_id.is_(None))
    return or_(link.partner_id.in_(own), link.partner_id.in_(merged))
