"""Events, promises and what was heard of them, for the tests of numbers, status and digests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from bot.desk.model import Request
from bot.events.commands import create_event
from bot.events.model import Event
from bot.ground import audit
from bot.people.commands import ensure_partner
from bot.people.model import Partner
from bot.pledges.commands import record_pledge
from bot.pledges.model import Pledge, PledgeEvent, PledgePartner
from bot.progress.commands import book
from bot.progress.model import ProgressEntry
from tests.conftest import NOW

STAFF = "T0HOME:U1"


def stockton(session: Session, name: str = "Stockton") -> Event:
    return create_event(
        session, name=name, place="Stockton, California", day=date(2022, 11, 9), zone="America/Los_Angeles",
        country="US", region="CA", hosts=[], channel_id=None, by=STAFF, now=NOW,
    )  # fmt: skip


def promised(session: Session, event: Event | None, *names: str, now: datetime = NOW, **given: Any) -> Pledge:
    """250 employees trained, unless said otherwise."""
    values: dict[str, Any] = {"kind": "train", "words": "we will train them", "target": 250, "unit": "employees",
                              "source": "demo"}  # fmt: skip
    partners = [ensure_partner(session, name, STAFF, now) for name in names]
    return record_pledge(
        session, partners=partners, event=event, by=STAFF, now=now, **(values | given)
    )  # fmt: skip


def heard(session: Session, pledge: Pledge, kind: Any, amount: int | None, days: float = 0) -> ProgressEntry:
    """An entry, so many days after the morning after Stockton."""
    now = NOW + timedelta(days=days)
    return book(
        session, pledge, kind, amount, words="so far", because=None, noted_by=STAFF, order_ts=None, as_of=now.date(),
        now=now,
    )  # fmt: skip


def hostile(n: int) -> str:
    """What a name must not be able to do to a message."""
    return f"{n} <!channel> & <@U1> *bold* & Sons {'&' * 120}"


def many(session: Session, event: Event, size: int, named: Callable[[int], str]) -> None:
    """So many promises of as many partners in many units, half of them begun, a third wanting something."""
    kinds: list[Any] = ["train", "hold_sessions", "distribute_materials", "policy", "sponsor", "other"]
    partners = [Partner(name=named(n)) for n in range(size)]
    pledges = [
        Pledge(
            kind=kinds[n % 6], source="demo", recorded_by=STAFF, recorded_at=NOW, words=named(n), target=10 + n,
            unit=f"units & things {n % 50}" * 3, due=date(2023, 6, 1),
        )
        for n in range(size)
    ]  # fmt: skip
    with audit.change(session, "many", STAFF, NOW):
        session.add_all([*partners, *pledges])
        session.flush()
        for n, (partner, pledge) in enumerate(zip(partners, pledges, strict=True)):
            session.add(PledgePartner(pledge_id=pledge.id, partner_id=partner.id, lead=True))
            session.add(PledgeEvent(pledge_id=pledge.id, event_id=event.id))
            if n % 3 == 0:
                wanted = {"kind": "materials", "words": named(n), "owner": "U1", "opened_at": NOW}
                session.add(Request(partner_id=partner.id, pledge_id=pledge.id, **wanted))
        session.flush()
        for n in range(1, size, 2):
            heard(session, pledges[n], "set", n, days=1)
