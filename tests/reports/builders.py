"""Reports for the tests: an event with something in it, and the snapshot of a day."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.events.model import Event
from bot.people.commands import ensure_partner
from bot.pledges.commands import record_outcome
from bot.pledges.model import Outcome
from bot.reports.snapshot import Issue, Written, event_snapshot
from tests.conftest import NOW
from tests.progress.builders import STAFF

CHARITY = "Truckers Against Trafficking"
MARCH = date(2023, 3, 1)


def finished(session: Session, event: Event, *names: str, now: datetime = NOW, **given: Any) -> Outcome:
    values: dict[str, Any] = {"kind": "host_presentation", "words": "hosted a presentation"}
    partners = [ensure_partner(session, name, STAFF, NOW) for name in names]
    return record_outcome(
        session, partners=partners, event=event, source="sentence", by=STAFF, now=now, **(values | given)
    )  # fmt: skip


def reported(session: Session, event: Event, as_of: date = MARCH, written: Written | None = None) -> dict[str, Any]:
    return event_snapshot(session, event, as_of, CHARITY, written or Written(), Issue())


def part(snapshot: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """The items of one section; none where it is not there."""
    return [item for one in snapshot["sections"] if one["id"] == name for item in one["items"]]


def sentences(snapshot: dict[str, Any]) -> list[str]:
    return [f"{one['lead']} {one['text']}" for one in part(snapshot, "outcomes") if one["type"] == "sentence"]
