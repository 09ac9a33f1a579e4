"""Marks and ids that come out the same when a thing is done again, and what a backup doubts when it is opened."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import update

from bot.deliveries.reconciling import reconcile
from bot.ground import origin
from bot.ground.db import Database, new_public_id
from bot.ground.origin import Origin
from bot.notices import outbox
from bot.notices.outbox import Notice
from bot.notices.pace import Pace
from tests.fake_slack import FakeSlack
from tests.notices.a_sender import Machine, a_client, a_plain_sender, notice, post, revise, state

DAY = 86_400.0


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    with FakeSlack() as started:
        yield started


@pytest.fixture
def machine() -> Machine:
    return Machine()


def deliver(database: Database, slack: FakeSlack, machine: Machine, times: int = 1) -> None:
    sender = a_plain_sender(database, a_client(slack), Pace(per_channel=0.0, settle=5.0), machine=machine)
    for _ in range(times):
        sender.deliver()
        machine.wait(6.0)
    sender.release()


def as_backup(database: Database, made_at: float) -> None:
    """What stands in a database that was copied at that moment."""
    with database.write() as session:
        origin.known(session)
        session.execute(update(Origin).values(backup_made_at=made_at, opened_at=None))


def start(database: Database, machine: Machine) -> None:
    with database.write() as session:
        reconcile(session, 5.0, machine())
    machine.wait(6.0)


def forget(database: Database, key: str) -> None:
    """The notice was posted after the backup was made."""
    with database.write() as session:
        session.delete(session.query(Notice).filter_by(key=key).one())


def test_marks_are_the_same_for_the_same_words_and_differ_for_others(database: Database) -> None:
    with database.write() as session:
        first = origin.mark(session, "notice", "ask:1", "U1", None)
    with database.write() as session:
        assert origin.mark(session, "notice", "ask:1", "U1", None) == first
        assert len({first, origin.mark(session, "notice", "ask:1", "U2", None), origin.mark(session, "ask:1")}) == 3
    assert len(first) == 22  # 128 bits


def test_another_database_makes_other_marks(sqlite_database: Database, postgres_database: Database) -> None:
    with sqlite_database.write() as one, postgres_database.write() as other:
        assert origin.mark(one, "ask:1") != origin.mark(other, "ask:1")


def test_ids_made_from_one_cause_are_the_same_again_and_never_two_alike(database: Database) -> None:
    made = []
    with database.write() as session:
        for cause in ("message:1", "message:1", "message:2"):
            with origin.ids_from(session, cause):
                made.append([new_public_id() for _ in range(50)])
    assert made[0] == made[1]
    assert not set(made[0]) & set(made[2])
    assert len(set(made[0])) == 50
    assert new_public_id() != new_public_id()


@pytest.mark.parametrize("sent_since", [True, False])
def test_what_was_parked_in_the_backup_is_looked_for_before_it_is_let_go_again(
    database: Database, slack: FakeSlack, machine: Machine, sent_since: bool
) -> None:
    channel, made_at = slack.add_channel("digest", []), machine()
    with database.write() as session:
        origin.known(session)
    post(database, "digest:1", channel)
    if sent_since:
        deliver(database, slack, machine)
    parked = {"state": "parked", "reason": "is_archived", "ts": None, "sent_at": None, "sending_since": None}
    with database.write() as session:
        session.execute(update(Notice).values(parked))
    as_backup(database, made_at)
    machine.wait(3600)
    start(database, machine)
    with database.write() as session:
        assert outbox.retry(session, session.query(Notice).one())
    deliver(database, slack, machine, times=3)
    assert (state(database, "digest:1"), len(slack.messages(channel))) == ("sent", 1)


def test_what_was_sent_since_the_backup_is_not_sent_again_and_the_rest_is(
    database: Database, slack: FakeSlack, machine: Machine
) -> None:
    person, channel = slack.add_person("Terry Sample"), slack.add_channel("staff", [])
    made_at = machine()
    for key, place in [("ask:1", person), ("calls:1", channel)]:
        post(database, key, place)
    deliver(database, slack, machine)
    revise(database, "closed:1", "calls:1", "Nobody is left to call.")
    deliver(database, slack, machine)
    for key in ("closed:1", "ask:1", "calls:1"):
        forget(database, key)
    as_backup(database, made_at)
    machine.wait(3600)
    start(database, machine)
    for key, place in [("ask:1", person), ("calls:1", channel), ("ask:2", person)]:
        post(database, key, place)
    deliver(database, slack, machine, times=3)
    assert [state(database, key) for key in ("ask:1", "calls:1", "ask:2")] == ["sent"] * 3
    assert len(slack.messages(person)) == 2
    (shown,) = slack.messages(channel)
    assert "Nobody is left" in shown.text
    assert notice(database, "calls:1").ts == shown.ts


def test_what_waited_in_the_backup_is_looked_for_first(database: Database, slack: FakeSlack, machine: Machine) -> None:
    channel = slack.add_channel("staff", [])
    made_at = machine()
    post(database, "calls:1", channel)
    deliver(database, slack, machine)
    with database.write() as session:
        session.execute(update(Notice).values(state="waiting", ts=None, sending_since=None))
    as_backup(database, made_at)
    start(database, machine)
    assert state(database, "calls:1") == "unknown"
    deliver(database, slack, machine)
    assert state(database, "calls:1") == "sent"
    assert len(slack.messages(channel)) == 1


def test_a_database_that_never_was_a_backup_doubts_nothing(database: Database, machine: Machine) -> None:
    post(database, "ask:1", "C1")
    start(database, machine)
    post(database, "ask:2", "C1")
    assert [state(database, key) for key in ("ask:1", "ask:2")] == ["waiting"] * 2


def test_after_two_weeks_nothing_is_doubted_any_more(database: Database, machine: Machine) -> None:
    as_backup(database, machine())
    start(database, machine)
    machine.wait(13 * DAY)
    start(database, machine)
    post(database, "ask:1", "C1")
    machine.wait(2 * DAY)
    start(database, machine)
    post(database, "ask:2", "C1")
    assert [state(database, key) for key in ("ask:1", "ask:2")] == ["unknown", "waiting"]
    assert outbox.EDIT not in notice(database, "ask:1").public_id
