"""When a contact was last written to unasked."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm import Session

from bot.ground.blockkit import message, says
from bot.notices import outbox, told
from bot.notices.outbox import Notice
from tests.conftest import NOW

PAT = "pat"


def written(session: Session, key: str, posted_at: datetime = NOW, contact: str = PAT, **became: Any) -> None:
    outbox.post(session, key, outbox.To("U0PAT"), message(says("Hello")), posted_at, unasked_of=contact)
    if became:
        session.execute(update(Notice).where(Notice.key == key).values(**became))


def test_a_message_counts_from_its_sending_and_while_it_waits_from_its_posting(session: Session) -> None:
    later = NOW + timedelta(hours=3)
    written(session, "sent", state="sent", sent_at=later)
    written(session, "waits", NOW + timedelta(hours=1))
    assert sorted(told.written_since(session, [PAT], NOW)[PAT]) == [NOW + timedelta(hours=1), later]


def test_what_reached_nobody_does_not_count_and_neither_does_an_edit(session: Session) -> None:
    for state in ("parked", "cancelled"):
        written(session, state, state=state)
    written(session, "edit", method="revise")
    assert told.written_since(session, [PAT], NOW) == {PAT: []}


def test_only_what_is_young_enough_counts_and_only_what_went_to_those_asked_for(session: Session) -> None:
    long_ago = NOW - timedelta(days=2)
    written(session, "old", long_ago, state="sent", sent_at=long_ago)
    written(session, "old but sent late", long_ago, state="sent", sent_at=NOW)
    written(session, "another", contact="lee")
    assert told.written_since(session, [PAT, "kim"], NOW) == {PAT: [NOW], "kim": []}
    assert told.written_since(session, [], NOW) == {}
