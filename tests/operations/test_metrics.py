"""The numbers to alarm on: what each counts, and that they are told whatever ails the database."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from prometheus_client.parser import text_string_to_metric_families

from bot import __version__
from bot.checkins.model import CheckIn
from bot.deliveries.inbox import Delivery
from bot.ground.db import Database
from bot.notices.outbox import Notice
from bot.operations.metrics import Metrics
from tests.checkins.builders import a_pledge, an_event, ask, planned, terry
from tests.conftest import NOW

MACHINE = 1_000_000.0
BOOK = Path(__file__).parents[2] / "docs" / "keeping.md"


def by_name(page: str) -> dict[str, dict[str, float]]:
    """As Prometheus reads them; by name, and there by what their label says."""
    return {
        family.name: {"".join(sample.labels.values()): sample.value for sample in family.samples}
        for family in text_string_to_metric_families(page)
    }


def told(database: Database, now: datetime = NOW, holds_lease: bool = True) -> dict[str, dict[str, float]]:
    page = Metrics(database, lambda: holds_lease, lambda: now, lambda: MACHINE).page()
    return {name.removeprefix("pledgekeeper_"): values for name, values in by_name(page).items()}


def a_delivery(number: int, state: str, **more: Any) -> Delivery:
    kept = {"kind": "message", "payload": {}, "received_at": NOW, "state": state} | more
    return Delivery(identity=f"message:{number}", **kept)


def a_notice(number: int, state: str, **more: Any) -> Notice:
    saved = {"recipient": "U1", "text": "How far are you?", "blocks": [], "posted_at": NOW, "state": state} | more
    return Notice(key=f"test:{number}", **saved)


def keep(database: Database, *rows: Any) -> None:
    with database.write() as session:
        session.add_all(rows)


def test_with_nothing_kept_every_number_is_told_and_is_nought(sqlite_database: Database) -> None:
    numbers = told(sqlite_database, holds_lease=False)
    assert numbers.pop("build_info") == {__version__: 1}
    assert numbers["deliveries"] == dict.fromkeys(["handled", "failed", "open", "quarantined"], 0)
    assert {value for values in numbers.values() for value in values.values()} == {0}
    assert list(numbers["notices"]) == ["waiting", "claimed", "sending", "sent", "unknown", "parked", "cancelled"]


def test_deliveries_and_notices_are_counted_by_state(database: Database) -> None:
    keep(
        database, a_delivery(1, "handled"), a_delivery(2, "handled"), a_delivery(3, "quarantined"),
        a_notice(1, "sent"), a_notice(2, "parked"), a_notice(3, "parked"),
    )  # fmt: skip
    numbers = told(database)
    assert {state: n for state, n in numbers["deliveries"].items() if n} == {"handled": 2, "quarantined": 1}
    assert {state: n for state, n in numbers["notices"].items() if n} == {"sent": 1, "parked": 2}


def test_the_age_of_a_message_that_waits_counts_from_its_posting(database: Database) -> None:
    keep(
        database,
        a_notice(1, "sent", posted_at=NOW - timedelta(days=9)),
        a_notice(2, "waiting", posted_at=NOW - timedelta(minutes=20), not_before=MACHINE),
        a_notice(3, "waiting"),
    )
    assert told(database)["oldest_waiting_notice_seconds"] == {"": 1200}


def test_what_waits_for_its_hour_is_not_late_but_what_was_refused_is(database: Database) -> None:
    keep(database, a_notice(1, "waiting", posted_at=NOW - timedelta(days=2), not_before=MACHINE + 60))
    assert told(database)["oldest_waiting_notice_seconds"] == {"": 0}
    keep(
        database,
        a_notice(2, "waiting", posted_at=NOW - timedelta(hours=1), not_before=MACHINE + 60, failing_since=MACHINE),
    )
    assert told(database)["oldest_waiting_notice_seconds"] == {"": 3600}


def test_the_age_of_a_delivery_that_failed_is_told_until_it_is_set_aside(database: Database) -> None:
    keep(
        database,
        a_delivery(1, "quarantined", received_at=NOW - timedelta(days=1)),
        a_delivery(2, "failed", received_at=NOW - timedelta(seconds=90)),
    )
    assert told(database)["oldest_failed_delivery_seconds"] == {"": 90}
    # The machine's clock was put back.
    assert told(database, now=NOW - timedelta(hours=1))["oldest_failed_delivery_seconds"] == {"": 0}


def test_a_question_is_overdue_from_its_moment_until_it_is_asked(database: Database) -> None:
    with database.write() as session:
        a_pledge(session, an_event(session))
        checkin = planned(session, terry(session), NOW)
        which, due = checkin.id, checkin.due_at
    assert told(database, now=due - timedelta(seconds=1))["checkins_overdue"] == {"": 0}
    assert told(database, now=due)["checkins_overdue"] == {"": 1}
    with database.write() as session:
        ask(session, session.get_one(CheckIn, which), due)
    assert told(database, now=due + timedelta(days=1))["checkins_overdue"] == {"": 0}


def test_while_the_database_fails_it_is_not_asked_and_the_rest_is_told(tmp_path: Path) -> None:
    away = Database("postgresql://bot:secret@127.0.0.1:1/pledges")
    first = told(away)
    assert away.trouble.ails == "gone"
    away.engine.dispose()
    assert told(away) == first
    away.close()
    assert first == {"build_info": {__version__: 1}, "database_trouble": {"": 1}, "holds_sender_lease": {"": 1}}


def test_the_page_in_the_docs_names_each_of_them(sqlite_database: Database) -> None:
    rows = [line.split("`")[1] for line in BOOK.read_text().splitlines() if line.startswith("| `")]
    assert sorted(row.partition("{")[0] for row in rows if "…" not in row) == sorted(told(sqlite_database))
