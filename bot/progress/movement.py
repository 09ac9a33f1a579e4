"""What changed: since a moment, as the digest tells it, and in a period of days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from bot.ground import audit
from bot.ground.former import changes_since
from bot.pledges.model import Outcome, Pledge
from bot.progress.account import Totals, fold, standing_entries
from bot.progress.model import ProgressEntry
from bot.progress.numbers import Deed, Scope, deeds, is_kept, kept_with, outcomes_of, pledge_ids, unit_key


class Move(NamedTuple):
    """A pledge whose account says something else than it did."""

    pledge: Pledge
    before: Totals
    now: Totals

    @property
    def finished(self) -> bool:
        """Kept now, and not before. One that was taken back is kept no more."""
        kept_before = kept_with(self.pledge, self.before.reported, self.before.done)
        return self.pledge.state != "withdrawn" and is_kept(self.pledge) and not kept_before


def moved_since(session: Session, scope: Scope, since: datetime | None) -> list[Move]:
    """The pledges whose totals are others than they were at `since` (None: before anything), the finished first."""
    touched = select(ProgressEntry.pledge_id).where(ProgressEntry.pledge_id.in_(pledge_ids(session, scope)))
    if since is not None:
        touched = touched.where(ProgressEntry.at > since)
    moves = [_move(pledge, entries, since) for pledge, entries in _accounts(session, touched)]
    real = [move for move in moves if move.before != move.now]
    return sorted(real, key=lambda move: (not move.finished, move.before.reported - move.now.reported))


def promised_otherwise(session: Session, scope: Scope, pledges: Sequence[Pledge], since: datetime | None) -> int:
    """How many of a scope's pledges, on record at `since`, are of another number by now, taken back, or taken up again.

    None of them has moved by that; but what is promised is another sum.
    """
    if since is None:
        return 0
    changed = select(audit.AuditLine.row_id, audit.AuditLine.before).where(
        audit.AuditLine.table_name == Pledge.__tablename__, audit.AuditLine.change_id.in_(changes_since(session, since))
    )
    if scope != Scope():
        changed = changed.where(audit.AuditLine.row_id.in_(pledge_ids(session, scope)))
    was: dict[int, dict[str, Any]] = {}
    # The latest first, so that what stands in the end is what it was before the first of them.
    for row_id, before in session.execute(changed.order_by(audit.AuditLine.id.desc())):
        was.setdefault(row_id, {}).update(before or {})
    known = [one for one in pledges if one.recorded_at <= since and one.id in was]
    return sum(_promised(one, was[one.id]) != _promised(one, {}) for one in known)


def _promised(pledge: Pledge, was: Mapping[str, Any]) -> tuple[int | None, int | None, bool]:
    state = was.get("state", pledge.state)
    return was.get("target", pledge.target), was.get("target_max", pledge.target_max), state == "withdrawn"


def _move(pledge: Pledge, entries: Sequence[ProgressEntry], since: datetime | None) -> Move:
    known_then = [entry for entry in entries if since is not None and entry.at <= since]
    return Move(pledge, fold(known_then), fold(entries))


def _accounts(session: Session, ids: Select[int]) -> list[tuple[Pledge, list[ProgressEntry]]]:
    accounts: dict[int, list[ProgressEntry]] = {}
    for entry in session.scalars(select(ProgressEntry).where(ProgressEntry.pledge_id.in_(ids))):
        accounts.setdefault(entry.pledge_id, []).append(entry)
    pledges = session.scalars(select(Pledge).where(Pledge.id.in_(ids)).order_by(Pledge.id))
    return [(pledge, accounts.get(pledge.id, [])) for pledge in pledges]


def reported_between(session: Session, scope: Scope, first: date, last: date) -> tuple[Deed, ...]:
    """What was reported as of the days from `first` to `last`, by kind and unit; a later correction is in it."""
    sums: Counter[tuple[str, str]] = Counter()
    units: dict[tuple[str, str], str] = {}
    before = first - timedelta(days=1)
    for pledge, entries in _accounts(session, pledge_ids(session, scope)):
        group = (pledge.kind, unit_key(pledge.unit, pledge.kind))
        units.setdefault(group, pledge.unit or "")
        sums[group] += fold(entries, last).reported - fold(entries, before).reported
    return tuple(Deed(kind, None, units[kind, unit], 0, amount) for (kind, unit), amount in sums.items() if amount)


def outcome_day(outcome: Outcome, zone: ZoneInfo) -> date:
    """When it happened, or else when we were told."""
    return outcome.happened_on or outcome.recorded_at.astimezone(zone).date()


def done_between(session: Session, scope: Scope, zone: ZoneInfo, first: date, last: date) -> tuple[Deed, ...]:
    """What was done on these days without a promise behind it; no part of what was reported of promises."""
    return deeds(one for one in outcomes_of(session, scope) if first <= outcome_day(one, zone) <= last)


def first_day(session: Session, scope: Scope, zone: ZoneInfo) -> date | None:
    """The earliest day as of which anything that still counts was reported, or done without a promise."""
    told = (standing_entries(entries) for _, entries in _accounts(session, pledge_ids(session, scope)))
    days = [entry.as_of for entries in told for entry in entries if entry.kind != "void"]
    return min([*days, *(outcome_day(one, zone) for one in outcomes_of(session, scope))], default=None)
