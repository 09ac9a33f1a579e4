"""The contacts of today at some partners: the one named last comes first."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from functools import cache
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from bot.ground.statements import dialect_of, one_of_many, rows
from bot.people.model import Contact
from bot.people.names import fold


class Linked(NamedTuple):
    """A contact in short: as much as says who is asked, for where a thousand are looked through."""

    id: int
    partner_id: int
    slack_user_id: str | None
    active_from: date | None
    active_to: date | None


Row = TypeVar("Row", Contact, Linked)


def contacts_among(session: Session, partner_ids: Collection[int], today: date) -> list[Contact]:
    found = select(Contact).where(Contact.partner_id.in_(partner_ids))
    return _of_today(session.scalars(found), today)


def among(session: Session, partner_ids: Collection[int], today: date) -> list[Linked]:
    found = rows(session, _among(dialect_of(session)), {"partners": list(partner_ids)})
    return _of_today(map(Linked._make, found), today)


def called(session: Session, name: str, today: date) -> list[Contact]:
    """Those of today whose name or first name this is."""
    first = name.strip().partition(" ")[0]
    begins = select(Contact).where(Contact.name.istartswith(first, autoescape=True)) if first else None
    likely = _of_today(session.scalars(begins), today) if begins is not None else []
    return [one for one in likely if fold(name) in (fold(one.name or ""), fold((one.name or "").partition(" ")[0]))]


@cache
def _among(dialect: str) -> Select[Any]:
    contact = Contact.__table__.c
    at_them = one_of_many(dialect, contact.partner_id, "partners")
    return select(*(contact[name] for name in Linked._fields)).where(at_them)


def _of_today(contacts: Iterable[Row], today: date) -> list[Row]:
    active = [one for one in contacts if one.active_to is None or today < one.active_to]
    return sorted(active, key=lambda one: (one.active_from or date.min, one.id), reverse=True)
