"""Each number, defined once.

Pledged, reported and verified stand side by side and are never added to each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from bot.events.commands import people_in_room
from bot.events.model import Event
from bot.events.places import Area
from bot.people.access import root
from bot.people.model import Partner
from bot.pledges.model import Outcome, OutcomePartner, Pledge, PledgeEvent, PledgePartner
from bot.progress import reach

Standing = Literal[
    "kept", "partly_kept", "under_way", "not_started", "overdue", "open_past_our_date", "no_word", "withdrawn"
]
STANDINGS: tuple[Standing, ...] = (
    "kept", "partly_kept", "under_way", "not_started", "overdue", "open_past_our_date", "no_word", "withdrawn",
)  # fmt: skip
"""In the order in which they are shown."""

SOON = timedelta(days=28)
"""How far ahead "due soon" looks."""


# One pledge


def percent(part: int, whole: int) -> int:
    """Whole percents, rounded down so that 100 means all of it; 0 of nothing."""
    return part * 100 // whole if whole > 0 else 0


def share(amount: int, pledge: Pledge) -> int:
    """Whole percents of what was promised; anything from 40 to 60 is all of "40 to 60", and only more is more."""
    least, most = pledge.target or 0, pledge.most or 0
    return 100 if least and least <= amount <= most else percent(amount, least if amount < least else most)


def is_kept(pledge: Pledge) -> bool:
    return kept_with(pledge, pledge.reported, pledge.state == "done")


def kept_with(pledge: Pledge, reported: int, done: bool) -> bool:
    """A counted pledge by its number; any other when it is done, or when as many are reported as it names."""
    target = pledge.target or 0
    return reported >= target if pledge.counted else done or 0 < target <= reported


def standing(pledge: Pledge, today: date) -> Standing:
    """How one pledge stands on a day of its own place.

    No word is a state of its own, never "not kept". A date that is ours never makes a pledge overdue.
    """
    if pledge.state == "withdrawn":
        return "withdrawn"
    if is_kept(pledge):
        return "kept"
    if pledge.state == "done":
        return "partly_kept"
    if pledge.no_word_at is not None:
        return "no_word"
    if pledge.overdue(today):
        return "overdue"
    if pledge.due is not None and pledge.due < today:
        return "open_past_our_date"
    return "under_way" if pledge.reported else "not_started"


def due_soon(pledge: Pledge, first: date, last: date) -> bool:
    """Open, not kept, and due on one of these days, by their date or by ours."""
    return pledge.state == "open" and not is_kept(pledge) and pledge.due is not None and first <= pledge.due <= last


# Many pledges


OF_ITSELF = {
    "train": "people", "hold_sessions": "sessions", "host_presentation": "presentations",
    "distribute_materials": "pieces", "create_resource": "resources",
}  # fmt: skip
"""Kinds whose number says what it counts though no unit was named: whoever trained 40 trained people."""


class Scope(NamedTuple):
    """Of what: an event, a partner (with all its names), a programme, some sectors as they are on record, some states
    or countries; what is in all that are given, or everything.
    """

    event: Event | None = None
    partner: Partner | None = None
    programme: str | None = None
    sectors: tuple[str, ...] = ()
    areas: tuple[Area, ...] = ()


class Measure(NamedTuple):
    """Promises of one kind in one unit; there is no sum over units or kinds.

    `reported` and `verified` count each promise up to its own target; what goes beyond is `surplus`, so that nobody's
    surplus hides another's shortfall. Promises that name no number have a measure of their own, with `pledged` None.
    """

    kind: str
    unit: str
    pledged: int | None
    reported: int
    verified: int
    surplus: int
    promises: int

    @property
    def percent(self) -> int:
        return percent(self.reported, self.pledged or 0)


@dataclass(frozen=True)
class Deed:
    """Outcomes of one kind (and sponsor level): how many, and how much of a unit where a number was said."""

    kind: str
    level: str | None
    unit: str
    count: int
    amount: int | None


class Numbers(NamedTuple):
    """How a scope stands. `promises` leaves out those withdrawn; joint ones count once, partners once over all names.

    `in_the_room` is of one event, and is no part of any other figure.
    """

    promises: int
    partners: int
    events: int
    measures: tuple[Measure, ...]
    standings: Mapping[Standing, int]
    deeds: tuple[Deed, ...]
    in_the_room: int


def unit_key(unit: str | None, kind: str = "") -> str:
    """Units are the same if their letters are, whatever the case; one that was not named is what the kind counts. They
    never convert.
    """
    return " ".join((unit or OF_ITSELF.get(kind, "")).casefold().split())


def measures(pledges: Iterable[Pledge]) -> tuple[Measure, ...]:
    """The counted promises by kind and unit, the most pledged first."""
    groups: dict[tuple[str, str, bool], list[Pledge]] = {}
    for pledge in pledges:
        if pledge.asks_for_number and (pledge.state != "withdrawn" or pledge.reported):
            groups.setdefault((pledge.kind, unit_key(pledge.unit, pledge.kind), pledge.target is not None), []).append(
                pledge
            )
    found = [_measure(kind, group) for (kind, _, _), group in groups.items()]
    return tuple(sorted(found, key=lambda one: (one.kind != "train", one.kind, -(one.pledged or 0), one.unit)))


def _measure(kind: str, group: Sequence[Pledge]) -> Measure:
    targets = [_target(pledge) for pledge in group]
    shares = [_up_to(pledge.reported, target) for pledge, target in zip(group, targets, strict=True)]
    return Measure(
        kind=kind,
        unit=group[0].unit or "",
        pledged=None if targets[0] is None else sum(target or 0 for target in targets),
        reported=sum(shares),
        verified=sum(_up_to(pledge.verified, target) for pledge, target in zip(group, targets, strict=True)),
        surplus=sum(pledge.reported for pledge in group) - sum(shares),
        promises=sum(pledge.state != "withdrawn" for pledge in group),
    )


def _target(pledge: Pledge) -> int | None:
    """What was done under a promise since withdrawn still happened: with its target gone, all of it is surplus."""
    return 0 if pledge.state == "withdrawn" and pledge.target is not None else pledge.target


def _up_to(amount: int, target: int | None) -> int:
    return amount if target is None else min(amount, target)


def deeds(outcomes: Iterable[Outcome]) -> tuple[Deed, ...]:
    """What was done besides, by kind, the most frequent first; amounts add only within one unit, or none said."""
    groups: dict[tuple[str, str | None, str | None], list[Outcome]] = {}
    for one in outcomes:
        counts = one.amount is not None and (one.unit or one.kind in OF_ITSELF)
        groups.setdefault((one.kind, one.sponsor_level, unit_key(one.unit, one.kind) if counts else None), []).append(
            one
        )
    found = [
        Deed(
            kind, level, group[0].unit or "", len(group),
            None if unit is None else sum(one.amount or 0 for one in group),
        )
        for (kind, level, unit), group in groups.items()
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda deed: (-deed.count, deed.kind, deed.level or "", deed.unit)))


def numbers_of(session: Session, scope: Scope, today: date) -> Numbers:
    """All figures of a scope on a day, by indexed queries over that scope's rows alone."""
    pledges = pledges_of(session, scope)
    standings = Counter(standing(pledge, today) for pledge in pledges)
    return Numbers(
        promises=sum(pledge.state != "withdrawn" for pledge in pledges),
        partners=_count_partners(session, scope),
        events=_count_events(session, scope),
        measures=measures(pledges),
        standings={name: standings[name] for name in STANDINGS if standings[name]},
        deeds=deeds(outcomes_of(session, scope)),
        in_the_room=people_in_room(session, scope.event) if scope.event and scope == Scope(scope.event) else 0,
    )


def _count_partners(session: Session, scope: Scope) -> int:
    linked = select(Partner).where(Partner.id.in_(select(PledgePartner.partner_id).where(
        PledgePartner.pledge_id.in_(pledge_ids(session, scope).where(Pledge.state != "withdrawn"))
    )))  # fmt: skip
    return len({root(session, partner).id for partner in session.scalars(linked)})


def _count_events(session: Session, scope: Scope) -> int:
    linked = PledgeEvent.pledge_id.in_(pledge_ids(session, scope).where(Pledge.state != "withdrawn"))
    return session.scalar(select(func.count(PledgeEvent.event_id.distinct())).where(linked)) or 0


def pledges_of(session: Session, scope: Scope) -> list[Pledge]:
    """Every pledge of a scope, oldest first; one made at two events stands once."""
    found = select(Pledge).where(Pledge.id.in_(pledge_ids(session, scope)))
    return list(session.scalars(found.order_by(Pledge.recorded_at, Pledge.id)))


def pledge_ids(session: Session, scope: Scope) -> Select[int]:
    """The ids of a scope's pledges, as a query to be asked within another."""
    found = select(Pledge.id)
    if scope.event:
        at_event = select(PledgeEvent.pledge_id).where(PledgeEvent.event_id == scope.event.id)
        found = found.where(Pledge.id.in_(at_event))
    if scope.partner:
        theirs = PledgePartner.partner_id.in_(family(session, scope.partner))
        found = found.where(Pledge.id.in_(select(PledgePartner.pledge_id).where(theirs)))
    if scope.programme:
        found = found.where(Pledge.programme == scope.programme)
    if scope.sectors:
        found = found.where(reach.pledge_of_sectors(session, scope.sectors))
    if scope.areas:
        found = found.where(reach.pledge_in(session, scope.areas))
    return found


def outcomes_of(session: Session, scope: Scope) -> list[Outcome]:
    """Every standing outcome of a scope, oldest first."""
    found = select(Outcome).where(Outcome.state == "standing").order_by(Outcome.recorded_at, Outcome.id)
    if scope.event:
        found = found.where(Outcome.event_id == scope.event.id)
    if scope.partner:
        theirs = OutcomePartner.partner_id.in_(family(session, scope.partner))
        found = found.where(Outcome.id.in_(select(OutcomePartner.outcome_id).where(theirs)))
    if scope.programme:
        found = found.where(Outcome.programme == scope.programme)
    if scope.sectors:
        found = found.where(reach.outcome_of_sectors(session, scope.sectors))
    if scope.areas:
        found = found.where(reach.outcome_in(session, scope.areas))
    return list(session.scalars(found))


def family(session: Session, partner: Partner) -> list[int]:
    """The ids of all partners that are one with this by merging, itself among them."""
    kept = root(session, partner)
    ids = level = [kept.id]
    while level:
        level = list(session.scalars(select(Partner.id).where(Partner.merged_into_id.in_(level))))
        ids = ids + level
    return ids
