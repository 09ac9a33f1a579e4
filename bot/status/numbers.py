"""What needs a person now, counted by queries that do not grow with what is long done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from bot.checkins.model import CheckIn
from bot.desk import commands as desk
from bot.desk.model import Request
from bot.events.model import Event
from bot.events.places import Area
from bot.evidence import commands as evidence
from bot.ground import audit
from bot.ground.refusal import Refused
from bot.notices import outbox
from bot.people.access import partner_with, root
from bot.people.merging import kept_as
from bot.people.model import Contact, day_with
from bot.pledges.model import Draft, Pledge, PledgePartner
from bot.progress.numbers import Scope

MONTH = timedelta(days=30)
NAMED = 5
"""How many of a list are named; the rest is counted."""


class Waiting(NamedTuple):
    """`safety` texts are counted and never named; `questions` go out within a month, the first on `first_question`."""

    calls: Sequence[Request]
    requests: Sequence[Request]
    safety: int
    cards: int
    files: int
    parked: int
    without_contact: int
    whose: Sequence[str]
    questions: int
    first_question: date | None

    @property
    def nothing(self) -> bool:
        return not (
            self.calls
            or self.requests
            or self.safety
            or self.cards
            or self.files
            or self.parked
            or self.without_contact
        )


def waiting(session: Session, now: datetime) -> Waiting:
    """As of `now`, over all events."""
    requests = desk.open_requests(session)
    alone = _without_contact(session, now.date())
    due = (CheckIn.state == "waiting", CheckIn.due_at <= now + MONTH)
    coming = session.scalars(select(CheckIn).where(*due).order_by(CheckIn.due_at, CheckIn.id).limit(1)).first()
    questions = session.scalar(select(func.count()).select_from(CheckIn).where(*due)) or 0
    cards = session.scalar(select(func.count()).select_from(Draft).where(Draft.state == "open")) or 0
    return Waiting(
        calls=[one for one in requests if one.kind == "call"],
        requests=[one for one in requests if one.kind not in ("call", "safety")],
        safety=sum(one.kind == "safety" for one in requests),
        cards=cards,
        files=evidence.waiting(session),
        parked=len(outbox.parked(session)),
        without_contact=len(alone),
        whose=_names(session, alone),
        questions=questions,
        first_question=day_with(coming.contact, coming.due_at) if coming else None,
    )


def _without_contact(session: Session, today: date) -> list[int]:
    """The open pledges with nobody to ask, by id: neither their own contact nor one of the partner that leads."""
    active = select(Contact.id, Contact.partner_id).where(or_(Contact.active_to.is_(None), Contact.active_to > today))
    kept = kept_as(session)
    partner_of = {contact: kept.get(partner, partner) for contact, partner in session.execute(active)}
    spoken_for = set(partner_of.values())
    led = select(Pledge.id, Pledge.contact_id, PledgePartner.partner_id).join(PledgePartner)
    rows = session.execute(led.where(Pledge.state == "open", PledgePartner.lead).order_by(Pledge.id))
    return [pledge for pledge, own, lead in rows if own not in partner_of and kept.get(lead, lead) not in spoken_for]


def _names(session: Session, pledge_ids: Sequence[int]) -> list[str]:
    """The partners of the first of them, each once; "…" stands for more."""
    looked_at = pledge_ids[: 4 * NAMED]
    first = session.scalars(select(Pledge).where(Pledge.id.in_(looked_at)).order_by(Pledge.id))
    names = list(dict.fromkeys(root(session, pledge.lead).name for pledge in first))
    more = len(names) > NAMED or len(pledge_ids) > len(looked_at)
    return names[:NAMED] + ["…"] * more


def is_new_here(session: Session, by: str) -> bool:
    """Whether this person has never changed anything: then they are shown round."""
    return session.scalar(select(audit.Change.id).where(audit.Change.by == by).limit(1)) is None


# What a button was about


def scope_said(scope: Scope) -> dict[str, str]:
    """A scope as a button carries it; whoever presses it is looked at again."""
    event, partner = scope.event, scope.partner
    return {
        "event": event.public_id if event else "", "partner": partner.public_id if partner else "",
        "programme": scope.programme or "", "sectors": "\n".join(scope.sectors),
        "areas": "\n".join(one.code for one in scope.areas),
    }  # fmt: skip


def scope_named(session: Session, said: Mapping[str, str]) -> Scope:
    """What such a button was about; what is empty may be missing. Refused where it names what is there no more."""
    event = session.scalar(select(Event).where(Event.public_id == said["event"])) if said.get("event") else None
    partner = partner_with(session, said["partner"]) if said.get("partner") else None
    if (said.get("event") and event is None) or (said.get("partner") and partner is None):
        raise Refused("status.page_gone")
    sectors = tuple(said["sectors"].split("\n")) if said.get("sectors") else ()
    areas = tuple(Area.coded(one) for one in said["areas"].split("\n")) if said.get("areas") else ()
    return Scope(event, root(session, partner) if partner else None, said.get("programme") or None, sectors, areas)
