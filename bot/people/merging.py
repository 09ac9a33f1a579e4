"""Partners that were merged: which one stands in their place. Merging rewrites no rows, so it is looked up."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from bot.ground.statements import rows
from bot.people.model import Partner


def kept_as(session: Session) -> dict[int, int]:
    """For each partner that was merged, the id of the one that stands in its place."""
    into = {one: other for one, other in rows(session, _merged()) if other is not None}
    return {one: _end_of(into, one) for one in into}


def other_names(session: Session, partner: Partner) -> list[str]:
    """What else a partner that stands is called: names said to be the same, and those of partners merged into it."""
    family = [partner.id, *(one for one, into in kept_as(session).items() if into == partner.id)]
    found = session.scalars(select(Partner).where(Partner.id.in_(family)).order_by(Partner.id))
    said = [name for one in found for name in (one.name, *(alias.name for alias in one.aliases if alias.same))]
    return [name for name in dict.fromkeys(said) if name != partner.name]


@cache
def _merged() -> Select[int, int | None]:
    partner = Partner.__table__.c
    return select(partner.id, partner.merged_into_id).where(partner.merged_into_id.is_not(None))


def _end_of(into: dict[int, int], partner_id: int) -> int:
    while partner_id in into:
        partner_id = into[partner_id]
    return partner_id
