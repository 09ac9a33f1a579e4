"""Words leave the inbox after thirty days; what came has no second effect even then, and what failed is not lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries import inbox
from bot.deliveries.forgetting import A_DAY, AT_A_TIME, KEPT, SOON, Forgetting
from bot.deliveries.inbox import Arrival, Delivery
from bot.ground.db import Database

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
OLD = NOW - KEPT - timedelta(seconds=1)


def keep(session: Session, name: str, at: datetime) -> inbox.Kept | None:
    return inbox.keep(session, Arrival("event", f"message:{name}", {"text": "120 so far"}), at)


def words(db: Database) -> dict[str, bool]:
    """Of each delivery whether its words are there still."""
    with db.read() as session:
        return {one.identity: bool(one.payload) for one in session.scalars(select(Delivery))}


def test_the_words_go_after_thirty_days_and_it_is_known_for_ever(database: Database) -> None:
    with database.write() as session:
        keep(session, "old", OLD)
        keep(session, "young", NOW - KEPT)
    assert Forgetting(database, lambda: NOW, lambda: True).once() == A_DAY
    assert words(database) == {"message:old": False, "message:young": True}
    with database.write() as session:
        assert keep(session, "old", NOW) is None


def test_what_failed_keeps_its_words_until_somebody_has_seen_to_it(database: Database) -> None:
    with database.write() as session:
        for name, retry_at in (("failed", 1.0), ("quarantined", None)):
            kept = keep(session, name, OLD)
            assert kept
            inbox.mark_failed(session, kept, LookupError(), retry_at)
    Forgetting(database, lambda: NOW, lambda: True).once()
    assert words(database) == {"message:failed": True, "message:quarantined": True}


def test_many_are_emptied_in_small_portions(sqlite_database: Database) -> None:
    with sqlite_database.write() as session:
        for number in range(AT_A_TIME + 1):
            keep(session, str(number), OLD)
    Forgetting(sqlite_database, lambda: NOW, lambda: True).once()
    assert not any(words(sqlite_database).values())


def test_a_clock_that_is_in_doubt_empties_nothing(sqlite_database: Database) -> None:
    with sqlite_database.write() as session:
        keep(session, "old", OLD)
    assert Forgetting(sqlite_database, lambda: NOW, lambda: False).once() == SOON
    assert words(sqlite_database) == {"message:old": True}
