"""The bot as a process of its own: it lives, dies where it is told to, and leaves nothing behind."""

from __future__ import annotations

import signal
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.fake_slack import BOT, FakeSlack, Fault
from tests.faults import mutating
from tests.faults.a_bot import a_bot
from tests.faults.crashing import KILLED_HERE, RECEIVING, SENDING, Points
from tests.faults.nursery import Nursery

EITHER_ROAD = pytest.mark.parametrize("transport", ["socket", "http"])


def answers(slack: FakeSlack, person: str) -> list[str]:
    return [one.text for one in slack.messages(person) if one.user == BOT]


def asked(slack: FakeSlack, person: str) -> None:
    """Heard or not: who asks does not wait for a process that dies."""
    slack.patience = 2
    slack.say(person, slack.dm(person), "how is Stockton doing?")


@EITHER_ROAD
def test_it_answers_is_killed_and_answers_again(nursery: Nursery, tmp_path: Path, transport: str) -> None:
    with FakeSlack(transport=transport) as slack, a_bot(nursery, slack, tmp_path) as bot:  # type: ignore[arg-type]
        sam = slack.add_person("Sam Nobody")
        asked(slack, sam)
        slack.wait_for(lambda: len(answers(slack, sam)) == 1)
        bot.kill()
        assert bot.status == -signal.SIGKILL
        bot.restart()
        asked(slack, sam)
        slack.wait_for(lambda: len(answers(slack, sam)) == 2)
        assert bot.stop() == 0


@EITHER_ROAD
@pytest.mark.parametrize("point", RECEIVING)
def test_it_ends_at_each_point_of_receiving(nursery: Nursery, tmp_path: Path, transport: str, point: str) -> None:
    with (
        FakeSlack(transport=transport) as slack,  # type: ignore[arg-type]
        a_bot(nursery, slack, tmp_path, crash_at=point) as bot,
    ):
        sam = slack.add_person("Sam Nobody")
        asked(slack, sam)
        assert bot.wait_for_end() == -signal.SIGKILL
        assert f"{KILLED_HERE} {point}:1" in bot.said()
        assert slack.last_answer.ok == (point == "after_ack")
        # Once it is committed, the sender may be quick.
        assert answers(slack, sam) == [] or point in RECEIVING[RECEIVING.index("after_commit") :]


@pytest.mark.parametrize("point", SENDING)
def test_it_ends_at_each_point_of_sending(nursery: Nursery, tmp_path: Path, point: str) -> None:
    with FakeSlack(transport="socket") as slack, a_bot(nursery, slack, tmp_path, crash_at=point) as bot:
        sam = slack.add_person("Sam Nobody")
        asked(slack, sam)
        assert bot.wait_for_end() == -signal.SIGKILL
        assert f"{KILLED_HERE} {point}:1" in bot.said()
        assert bool(answers(slack, sam)) == (point in SENDING[SENDING.index("accepted") :])


def test_it_ends_only_when_the_point_has_been_passed_often_enough(nursery: Nursery, tmp_path: Path) -> None:
    with FakeSlack(transport="socket") as slack, a_bot(nursery, slack, tmp_path, crash_at="after_ack:2") as bot:
        sam = slack.add_person("Sam Nobody")
        asked(slack, sam)
        slack.wait_for(lambda: len(answers(slack, sam)) == 1)
        assert bot.alive
        asked(slack, sam)
        assert bot.wait_for_end() == -signal.SIGKILL


@pytest.mark.parametrize(("mutation", "posted"), [("", 1), ("read_back_off", 2), ("sdk_retries_on", 2)])
def test_a_broken_promise_shows_in_messages_sent_twice(
    nursery: Nursery, tmp_path: Path, mutation: str, posted: int
) -> None:
    with FakeSlack(transport="socket") as slack, a_bot(nursery, slack, tmp_path, mutation=mutation) as bot:
        sam = slack.add_person("Sam Nobody")
        slack.faults.next("chat.postMessage", Fault.RESET_AFTER_ACCEPT)
        asked(slack, sam)
        slack.wait_for(lambda: slack.calls("conversations.history") or len(answers(slack, sam)) == 2)
        assert bot.stop() == 0
        bot.restart()
        slack.wait_for(lambda: len(answers(slack, sam)) == posted)


@EITHER_ROAD
def test_an_acknowledgement_before_the_commit_shows_in_a_delivery_lost(
    nursery: Nursery, tmp_path: Path, transport: str
) -> None:
    early = "ack_before_commit"
    with (
        FakeSlack(transport=transport) as slack,  # type: ignore[arg-type]
        a_bot(nursery, slack, tmp_path, mutation=early, crash_at="before_commit") as bot,
    ):
        sam = slack.add_person("Sam Nobody")
        asked(slack, sam)
        assert slack.last_answer.ok
        assert bot.wait_for_end() == -signal.SIGKILL
    rows = sqlite3.connect(tmp_path / "bot.db")
    assert rows.execute("SELECT count(*) FROM deliveries").fetchone() == (0,)
    rows.close()


def test_a_mutation_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="lunch"):
        mutating.install("lunch")


def test_a_point_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="lunch"):
        Points("before_ack,lunch:2")


def test_on_postgres_two_processes_share_the_deliveries(nursery: Nursery, tmp_path: Path, postgres_server: str) -> None:
    with (
        FakeSlack(transport="http") as slack,
        a_bot(nursery, slack, tmp_path, database_url=postgres_server, name="one") as one,
        a_bot(nursery, slack, tmp_path, database_url=postgres_server, name="two") as two,
    ):
        sam = slack.add_person("Sam Nobody")
        asked(slack, sam)
        one.kill()
        for _ in range(2):
            asked(slack, sam)
        slack.wait_for(lambda: len(answers(slack, sam)) == 3)
        assert two.alive


def test_its_clock_stands_still_until_it_is_moved(nursery: Nursery, tmp_path: Path) -> None:
    now = datetime(2022, 11, 10, 18, 0, tzinfo=UTC)
    with FakeSlack(transport="socket") as slack, a_bot(nursery, slack, tmp_path, clock=now, start=False) as bot:
        bot.start()
        assert bot.clock_file.read_text() == now.isoformat()
        bot.move_clock(now.replace(day=11))
        assert bot.stop() == 0


def test_one_that_cannot_start_shows_why(nursery: Nursery, tmp_path: Path) -> None:
    nowhere = {"TIMEZONE": "Nowhere/Land"}
    with FakeSlack(transport="socket") as slack, a_bot(nursery, slack, tmp_path, start=False, **nowhere) as bot:
        with pytest.raises(AssertionError, match="Nowhere/Land"):
            bot.start()
        assert not bot.alive
