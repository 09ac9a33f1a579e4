"""What is on record of the partners that a sheet names, read by a handful of queries however many rows it has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.sql.base import ExecutableOption

from bot.events.model import Attendance, Event
from bot.people.merging import kept_as
from bot.people.model import Alias, Contact, Partner
from bot.people.names import fold
from bot.pledges.model import Outcome, OutcomePartner, Pledge, PledgePartner
from bot.progress.commands import accounts
from bot.progress.model import ProgressEntry
from bot.reports.survey import statements_of
from bot.reports.voices import SurveyStatement

AT_A_TIME = 500
"""Ids in one question."""


class Record:
    """Found by names and ids alone; nothing here writes."""

    def __init__(self, session: Session, names: Iterable[str], pledge_ids: Iterable[str], today: date) -> None:
        self._session = session
        by_id = {one.id: one for one in session.scalars(select(Partner).order_by(Partner.id))}
        self._root = kept_as(session)
        self.named = _ids_by_name(session, by_id.values())
        self.partners = {name: by_id[self.root_id(own)] for name, own in self.named.items()}
        known = {self.partners[name].id for name in map(fold, names) if name in self.partners}
        self.pledges_by_id = {one.public_id: one for one in self._pledges(list(pledge_ids))}
        known |= {self.root_id(one.lead.id) for one in self.pledges_by_id.values()}
        family = sorted(known | {merged for merged, root in self._root.items() if root in known})
        self.contacts = self._contacts(family, today)
        self.attendance = self._attendance(family)
        self.pledges, self.taken_back = self._pledges_of(family)
        self.outcomes = self._outcomes_of(family)

    def root_id(self, partner_id: int) -> int:
        return self._root.get(partner_id, partner_id)

    def accounts(self) -> dict[int, list[ProgressEntry]]:
        """Every line on record of all these pledges, by their ids."""
        every = (self.pledges_by_id.values(), *self.pledges.values(), *self.taken_back.values())
        of = {one.id for known in every for one in known}
        return accounts(self._session, sorted(of))

    def statements(self, event: Event) -> list[SurveyStatement]:
        return statements_of(self._session, event)

    def _contacts(self, family: Sequence[int], today: date) -> dict[int, list[Contact]]:
        found: dict[int, list[Contact]] = {}
        for part in _parts(family):
            for one in self._session.scalars(select(Contact).where(Contact.partner_id.in_(part)).order_by(Contact.id)):
                if one.active(today):
                    found.setdefault(self.root_id(one.partner_id), []).append(one)
        return found

    def _attendance(self, family: Sequence[int]) -> dict[tuple[int, int], list[Attendance]]:
        """Of each partner at each event, the first row first; two names that were made one have a row each."""
        rows: list[Attendance] = []
        for part in _parts(family):
            rows += self._session.scalars(select(Attendance).where(Attendance.partner_id.in_(part)))
        found: dict[tuple[int, int], list[Attendance]] = {}
        for one in sorted(rows, key=lambda row: row.id):
            found.setdefault((self.root_id(one.partner_id or 0), one.event_id), []).append(one)
        return found

    def _pledges_of(self, family: Sequence[int]) -> tuple[dict[int, list[Pledge]], dict[int, list[Pledge]]]:
        """Those that stand, and those that were taken back."""
        found: dict[int, list[Pledge]] = {}
        taken_back: dict[int, list[Pledge]] = {}
        for part in _parts(family):
            led = select(PledgePartner.pledge_id).where(PledgePartner.lead, PledgePartner.partner_id.in_(part))
            whole = select(Pledge).where(Pledge.id.in_(led)).order_by(Pledge.id)
            for pledge in self._session.scalars(whole.options(*_with_links())):
                among = taken_back if pledge.state == "withdrawn" else found
                among.setdefault(self.root_id(pledge.lead.id), []).append(pledge)
        return found, taken_back

    def _pledges(self, values: Sequence[str]) -> list[Pledge]:
        found: list[Pledge] = []
        for part in _parts(values):
            found += self._session.scalars(select(Pledge).where(Pledge.public_id.in_(part)).options(*_with_links()))
        return found

    def _outcomes_of(self, family: Sequence[int]) -> dict[int, list[Outcome]]:
        found: dict[int, list[Outcome]] = {}
        for part in _parts(family):
            led = select(OutcomePartner.outcome_id).where(OutcomePartner.lead, OutcomePartner.partner_id.in_(part))
            whole = select(Outcome).where(Outcome.id.in_(led), Outcome.state == "standing").order_by(Outcome.id)
            for outcome in self._session.scalars(whole.options(selectinload(Outcome.partners))):
                lead = next(link.partner_id for link in outcome.partners if link.lead)
                found.setdefault(self.root_id(lead), []).append(outcome)
        return found


@cache
def _with_links() -> tuple[ExecutableOption, ...]:
    """Not at import: it would have every table's class put together, and the start wait for it."""
    return selectinload(Pledge.partners).joinedload(PledgePartner.partner), selectinload(Pledge.events)


def event_ids(pledge: Pledge) -> set[int]:
    return {link.event_id for link in pledge.events}


def _ids_by_name(session: Session, partners: Iterable[Partner]) -> dict[str, int]:
    """Every name that is known, folded, with the partner that had it first, as it was before it was made one with
    another.
    """
    names: dict[str, int] = {}
    for folded, own in session.execute(select(Alias.folded, Alias.partner_id).where(Alias.same).order_by(Alias.id)):
        names.setdefault(folded, own)
    for one in partners:
        names.setdefault(fold(one.name), one.id)
    return names


def _parts(values: Sequence[Any]) -> Iterable[Sequence[Any]]:
    for start in range(0, len(values), AT_A_TIME):
        yield values[start : start + AT_A_TIME]
