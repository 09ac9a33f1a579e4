"""One row of each kind that makes its job raise, among many that are sound: the others must have their turn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.afterwards.model import FollowUp, Letter
from bot.checkins.model import CheckIn
from bot.desk.model import Request
from bot.digests.model import DigestSubscription
from bot.ground import clock
from bot.ground.db import Database
from bot.ground.stumbles import TRIES, Stumble
from bot.notices.outbox import Notice
from bot.pledges.model import Draft
from bot.reports.commands import REMIND
from tests.faults import season
from tests.faults.rows import Row, Scale

MONDAY = date(2026, 11, 16)
NINE = season.at_nine(MONDAY)
NOWHERE = "Nowhere/Atlantis"
FAR = date(2030, 1, 1)
"""So late is nobody asked here."""

Gather = Callable[[Session, int], None]
"""Puts so many rows in, one of them poisoned."""


def asks(session: Session, rows: int) -> None:
    _into_nowhere(season.people(session, [MONDAY] * rows))


def nudges(session: Session, rows: int) -> None:
    _into_nowhere(season.asked(session, [MONDAY - timedelta(days=5)] * rows))


def _into_nowhere(checkins: list[CheckIn]) -> None:
    """A zone that no version of the time-zone data knows."""
    checkins[len(checkins) // 2].contact.zone = NOWHERE


def calls(session: Session, rows: int) -> None:
    """A call to nobody, among those that the list has room for."""
    season.calls(session, rows, NINE - timedelta(days=1))[5].contact_id = None


def cards(session: Session, rows: int) -> None:
    """A card with a due date that no calendar has."""
    drafts = season.cards(session, rows, NINE - timedelta(days=1))
    drafts[rows // 2].reading = drafts[rows // 2].reading | {"due": "2026-13-45"}


def owed(session: Session, rows: int) -> None:
    """Something that nobody asked for, among what contacts wait for."""
    season.calls(session, rows, NINE - timedelta(days=7), "materials")[rows // 2].contact_id = None


def events(session: Session, rows: int) -> None:
    """Events to come, of which nothing is planned yet."""
    season.events(session, [MONDAY + timedelta(days=30)] * rows)[rows // 2].zone = NOWHERE


def follow_ups(session: Session, rows: int) -> None:
    """A survey to be brought to mind of each event."""
    found = season.events(session, [MONDAY - timedelta(days=7)] * rows)
    session.add_all(FollowUp(event_id=one.id, kind="survey", due_at=NINE) for one in found)
    found[rows // 2].zone = NOWHERE


def letters(session: Session, rows: int) -> None:
    """To contacts who were there and promised nothing then."""
    (event,) = season.events(session, [MONDAY - timedelta(days=42)])
    contacts = [one.contact for one in season.people(session, [FAR] * rows)]
    session.add_all(Letter(event_id=event.id, contact_id=one.id, kind="since", due_at=NINE) for one in contacts)
    contacts[rows // 2].zone = NOWHERE


def reports(session: Session, rows: int) -> None:
    """An issue in which nothing stands of what every issue has, among those of which staff are to be reminded."""
    season.reports(session, rows, NINE - REMIND[0])[rows // 2].snapshot = {}


def digests(session: Session, rows: int) -> None:
    season.digests(session, rows, NINE)[rows // 2].zone = NOWHERE


KINDS: dict[str, tuple[Gather, Callable[[Session], int | None]]] = {
    "questions": (asks, lambda session: _count(session, Notice.key.startswith("ask:"))),
    "nudges": (nudges, lambda session: _count(session, Notice.key.startswith("nudge:"))),
    "calls": (calls, lambda session: session.scalar(select(func.count()).where(Request.listed_on.is_not(None)))),
    "cards": (cards, lambda session: session.scalar(select(func.count()).where(Draft.brought_back_at.is_not(None)))),
    "what we owe": (owed, lambda session: _count(session, Notice.key.startswith("owed:"))),
    "after events": (events, lambda session: session.scalar(select(func.count(FollowUp.event_id.distinct())))),
    "follow-ups": (follow_ups, lambda session: _count(session, Notice.key.startswith("survey:"))),
    "letters": (letters, lambda session: _count(session, Notice.key.startswith("since:"))),
    "reports": (reports, lambda session: _count(session, Notice.key.startswith("report_old:"))),
    "digests": (digests, lambda session: _count(session, Notice.key.startswith("digest:"))),
}
"""Of each kind: how rows of it come to be, and how many of them had their turn."""


FEWER = {"reports": 100}
"""For each of them all that was promised is put together."""


JOBS = {"questions": "check-ins", "nudges": "check-ins", "calls": "call list", "cards": "cards brought back"}
"""What the job of a kind is called, where it is called otherwise."""


def _count(session: Session, which: object) -> int | None:
    return session.scalar(select(func.count(Notice.id)).where(which))  # type: ignore[arg-type]


def count(db: Database, kind: str, rows: int) -> Row:
    """The table's row for one kind: lost are sound rows without their turn, unexpected whatever else is not as said."""
    gather, done = KINDS[kind]
    with season.gathering(db, NINE - timedelta(days=30)) as session:
        gather(session, rows)
    told: list[int] = []
    actions: list[clock.Action] = []
    for n in range(TRIES + 2):
        # A call that stumbled comes due again on the next working morning, everything else at the next strike.
        now = NINE + (timedelta(days=n) if kind == "calls" else timedelta(seconds=20 * n))
        actions += clock.tick(db, season.jobs(), now, lambda _session, one: told.append(one.row))
    with db.read() as session:
        dealt = done(session) or 0
        aside = list(session.scalars(select(Stumble.tries)))
        later = session.scalar(select(func.count(DigestSubscription.id)).where(DigestSubscription.next_at > NINE))
    unexpected = int(aside != [TRIES]) + int(len(told) != 1) + int(kind == "digests" and later != rows - 1)
    tries = sum(action["did"] == "stumble" for action in actions) + len(told)
    note = f"1 row of {rows:,} makes its job raise, tried {tries} times"
    return Row(f"poison: {kind}", rows - 1, max(0, rows - 1 - dealt), max(0, dealt - rows + 1), 0, unexpected, note)


def measure(scale: Scale) -> list[Row]:
    rows = []
    for kind in scale.watch(list(KINDS)):
        db = Database(scale.postgres(f"poison_{kind}"))
        try:
            rows.append(count(db, kind, scale.of(FEWER.get(kind, 1_000), 16)))
        finally:
            db.close()
    return rows
