"""Notices are taken in hand once, in a fair order, and what was called off before its call begins does not go."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select, update

from bot.ground.db import Database
from bot.notices import claiming, outbox, settling
from bot.notices.claiming import Claimed, Outcome
from bot.notices.outbox import Notice, Place
from tests.notices.a_sender import NOW, a_message, notice, state

AT = 1_000.0


def posted(db: Database, *recipients: str, bulk: bool = False) -> None:
    """One notice each, about a row whose number is its place in the row of them."""
    with db.write() as session:
        for number, recipient in enumerate(recipients):
            key = f"{'bulk' if bulk else 'one'}:{number}"
            to = outbox.To(recipient)
            outbox.post(session, key, to, a_message(), NOW, about=("checkin", number), bulk=bulk)


def claim(
    db: Database, most: int = 100, fence: int = 1, at: float = AT, busy: Sequence[str] = (), opening: bool = True
) -> list[Claimed]:
    with db.write_rows() as rows:
        return claiming.claim(rows, most, fence, at, busy, opening=opening)


def finish(db: Database, held: Claimed, outcome: Outcome) -> str | None:
    with db.write_rows() as rows:
        return claiming.finish(rows, held, outcome)


def begin(db: Database, held: Claimed) -> claiming.OnItsWay | None:
    with db.write_rows() as rows:
        return claiming.begin(rows, held, held.channel or "D1", AT)


def places(claimed: list[Claimed]) -> list[str]:
    return [one.recipient for one in claimed]


# What is taken


def test_each_place_gets_the_first_of_its_own_queue(database: Database) -> None:
    posted(database, "C1", "C1", "C2", "C1")
    assert [(one.recipient, one.id) for one in claim(database)] == [("C1", 1), ("C2", 3)]
    assert [one.id for one in claim(database)] == [2]


def test_a_person_and_their_direct_message_are_one_queue(database: Database) -> None:
    posted(database, "U1", "D1", "D2")
    with database.write() as session:
        session.add(Place(recipient="U1", channel="D1"))
    assert [(one.recipient, one.channel) for one in claim(database)] == [("U1", "D1"), ("D2", "D2")]


def test_what_is_busy_postponed_or_not_open_yet_is_left(database: Database) -> None:
    posted(database, "C1", "C2", "U1", "C3")
    with database.write() as session:
        session.execute(update(Notice).where(Notice.recipient == "C3").values(not_before=AT + 1))
    assert places(claim(database, busy=["C1"], opening=False)) == ["C2"]
    assert places(claim(database, at=AT + 1)) == ["C1", "U1", "C3"]


def test_an_answer_goes_before_what_many_get(database: Database) -> None:
    posted(database, "C1", "C2", bulk=True)
    posted(database, "C3", "C2")
    assert places(claim(database, most=1)) == ["C3"]
    assert [one.id for one in claim(database)] == [4, 1]


def test_whoever_waited_longest_for_a_turn_comes_first(database: Database) -> None:
    """Five people with a thousand messages each would else keep a sixth waiting for a quarter of an hour."""
    posted(database, *["C1", "C2"] * 5, "C3")
    turns = []
    for second in range(3):
        claimed = claim(database, most=2)
        with database.write_rows() as rows:
            claiming.note_served(rows, claimed, AT + second)
        turns.append(set(places(claimed)))
    assert turns == [{"C1", "C2"}, {"C3", "C1"}, {"C2", "C1"}]


def test_four_at_once_take_different_notices_and_leave_none(database: Database) -> None:
    posted(database, *[f"C{number}" for number in range(400)])
    together = threading.Barrier(4)

    def take(fence: int) -> list[int]:
        mine: list[int] = []
        together.wait()
        while len(mine) < 400:
            claimed = claim(database, most=20, fence=fence)
            mine += [one.id for one in claimed]
            with database.read() as session:
                if not claimed and not session.scalars(select(Notice.id).where(Notice.state == "waiting")).first():
                    break
        return mine

    with ThreadPoolExecutor(4) as four:
        taken = [one for mine in four.map(take, range(1, 5)) for one in mine]
    assert sorted(taken) == list(range(1, 401))


def test_on_postgresql_a_claim_and_its_end_wait_for_no_other_writer(postgres_database: Database) -> None:
    posted(postgres_database, "C1")
    with postgres_database.write():
        (held,) = claim(postgres_database)
        assert begin(postgres_database, held) is not None
        assert finish(postgres_database, held, {"state": "sent", "ts": "1.5"}) == "sent"


# Called off


def call_off(db: Database, number: int = 0) -> None:
    with db.write() as session:
        outbox.cancel(session, "checkin", number)


def test_what_is_called_off_after_the_claim_does_not_begin(database: Database) -> None:
    posted(database, "C1")
    (held,) = claim(database)
    call_off(database)
    assert begin(database, held) is None
    assert finish(database, held, {"state": "waiting"}) is None
    assert state(database, "one:0") == "cancelled"


@pytest.mark.parametrize(("became", "ends"), [("sent", "sent"), ("waiting", "cancelled"), ("parked", "cancelled")])
def test_what_is_called_off_on_its_way_is_not_sent_a_second_time(database: Database, became: str, ends: str) -> None:
    posted(database, "C1")
    (held,) = claim(database)
    begin(database, held)
    call_off(database)
    assert state(database, "one:0") == "sending"
    assert finish(database, held, {"state": became, "ts": "1.5"}) == ends


def test_what_is_called_off_while_nobody_knows_is_looked_for_and_not_sent_again(database: Database) -> None:
    posted(database, "C1")
    (held,) = claim(database)
    begin(database, held)
    finish(database, held, {"state": "unknown", "not_before": AT})
    call_off(database)
    with database.write_rows() as rows:
        (doubtful,) = settling.take_doubtful(rows, 10, 1, AT)
        assert claiming.finish(rows, doubtful, {"state": "waiting"}) == "cancelled"


def test_what_is_parked_is_called_off_too(database: Database) -> None:
    posted(database, "C1")
    (held,) = claim(database)
    finish(database, held, {"state": "parked", "reason": "is_archived"})
    call_off(database)
    assert state(database, "one:0") == "cancelled"


# Left behind


def test_what_a_sender_left_waits_again_unless_it_was_on_its_way(database: Database) -> None:
    posted(database, "C1", "C2")
    first, second = claim(database)
    begin(database, second)
    with database.write_rows() as rows:
        settling.take_back(rows, 2, AT + 5)
    assert (state(database, "one:0"), state(database, "one:1")) == ("waiting", "unknown")
    assert notice(database, "one:1").not_before == AT + 5
    assert begin(database, first) is None


def test_only_whoever_holds_a_notice_may_say_what_became_of_it(database: Database) -> None:
    posted(database, "C1")
    (held,) = claim(database)
    other = Claimed(held.id, 2, held.method, held.recipient, held.channel, None)
    assert finish(database, other, {"state": "sent", "ts": "1.5"}) is None
    assert finish(database, held, {"state": "sent", "ts": "1.5"}) == "sent"
    assert finish(database, held, {"state": "parked", "reason": "late"}) is None
