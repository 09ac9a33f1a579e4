"""Two names that turn out to be one partner, and one that turns out to be two. No row is rewritten by either."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.ground import audit
from bot.ground.refusal import Refused
from bot.people import commands
from bot.people.access import root
from bot.people.merging import kept_as, other_names
from bot.people.model import Partner
from bot.people.names import fold


def join(session: Session, partner: Partner, name: str, by: str, now: datetime) -> str:
    """`name` is another name of this partner, and whoever has it is one with it. Gives the change's id.

    Refused for a name it has already, and for one that nobody has but that is like one somebody has: it may be a slip.
    """
    known = commands.partner_named(session, name)
    if known is partner:
        raise Refused("people.same_already", field="name", name=name, partner=partner.name)
    if known is None and (close := [one for one in commands.close_partners(session, name) if one is not partner]):
        raise Refused("people.partner_close", field="name", name=name, close=", ".join(one.name for one in close))
    with audit.change(session, "join partners", by, now) as change:
        commands.remember_same(session, partner, name, by, now)
        session.flush()
    return change.id


def part(session: Session, partner: Partner, name: str, by: str, now: datetime) -> tuple[list[Partner], str]:
    """`name` is somebody else after all, with all that was ever noted under it. Gives who stands alone again: nobody,
    where it was only a name; and the change's id.
    """
    if name not in other_names(session, partner):
        raise Refused("people.no_such_name", field="name", name=name, partner=partner.name)
    folded = fold(name)
    family = _family(session, partner)
    leaving = [one for one in family if one is not partner and fold(one.name) == folded]
    with audit.change(session, "part partners", by, now) as change:
        for one in leaving:
            one.merged_into_id = None
        session.flush()
        for one in family:
            for alias in one.aliases if root(session, one) is partner else ():
                alias.same = alias.same and alias.folded != folded
        session.flush()
    return leaving, change.id


def _family(session: Session, partner: Partner) -> list[Partner]:
    ids = [partner.id, *(one for one, into in kept_as(session).items() if into == partner.id)]
    return list(session.scalars(select(Partner).where(Partner.id.in_(ids)).order_by(Partner.id)))
