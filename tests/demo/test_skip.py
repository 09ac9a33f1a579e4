"""Moving the demo's clock: what words it takes, and that it stops at every due moment on the way."""

from __future__ import annotations

import threading
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.demo.clock import BEGINNING, MovableClock
from bot.demo.skip import Road, Skip, destination, walk
from bot.demo.world import DIGEST_CHANNEL, EVENT_CHANNEL, TERRY, ZONE
from bot.ground import blockkit
from bot.ground.clock import Action, Job
from bot.ground.db import Database
from bot.ground.refusal import Refused
from bot.notices import outbox
from bot.notices.outbox import Notice, To


def day(iso: str) -> datetime:
    return datetime.fromisoformat(f"{iso}T10:00").replace(tzinfo=ZoneInfo(ZONE))


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("6 weeks", "2022-12-22"),
        ("six weeks", "2022-12-22"),
        ("2 days", "2022-11-12"),
        ("1 month", "2022-12-10"),
        ("7 months", "2023-06-10"),
        ("a week", "2022-11-17"),
        ("to 9 May 2023", "2023-05-09"),
        ("to 9 May", "2023-05-09"),
        ("to May 9", "2023-05-09"),
        ("2023-05-09", "2023-05-09"),
        ("  To   9 May 2023. ", "2023-05-09"),
    ],
)
def test_a_walk_goes_to_the_same_time_of_the_day_that_is_named(words: str, until: str) -> None:
    assert destination(words, BEGINNING) == day(until)


def test_the_time_of_day_stays_when_the_clocks_go_forward_on_the_way() -> None:
    assert destination("to 9 May 2023", BEGINNING).utcoffset() == timedelta(hours=-7)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("", "demo.skip_unclear"),
        ("please", "demo.skip_unclear"),
        ("6 bananas", "demo.skip_unclear"),
        ("-3 weeks", "demo.skip_unclear"),
        ("6 weeks or so", "demo.skip_unclear"),
        ("5000 weeks", "demo.skip_unclear"),
        ("to 31 February", "demo.skip_unclear"),
        ("😀" * 9_000, "demo.skip_unclear"),
        ("0 weeks", "demo.skip_back"),
        ("to 9 May 2021", "demo.skip_back"),
        ("yesterday", "demo.skip_back"),
        ("to 9 May 2031", "demo.skip_far"),
    ],
)
def test_words_that_name_no_time_ahead_are_refused_with_a_sentence(words: str, key: str) -> None:
    with pytest.raises(Refused) as refused:
        destination(words, BEGINNING)
    assert refused.value.key == key


class Rounds:
    """A job due at given moments, that posts a message at each, and keeps what it was told the time was."""

    def __init__(self, *moments: datetime, place: str = TERRY.id) -> None:
        self.waiting, self.place = list(moments), place
        self.struck: list[datetime] = []

    def due(self, _session: Session, now: datetime, _aside: Collection[int]) -> list[int]:
        return [1] if self.waiting and self.waiting[0] <= now else []

    def run(self, session: Session, _rows: Sequence[int], now: datetime) -> list[Action]:
        key = f"{self.place}:{self.waiting.pop(0)}"
        self.struck.append(now)
        outbox.post(session, key, To(self.place), blockkit.message(blockkit.says("How is it going?")), now)
        return [{"did": "ask"}]

    def next_due(self, session: Session) -> datetime | None:
        return self.waiting[0] if self.waiting else None


class Post:
    """Sends at once, and keeps how many were waiting each time."""

    def __init__(self, database: Database) -> None:
        self.database, self.loads = database, list[int]()

    def __call__(self) -> None:
        with self.database.write() as session:
            waiting = select(Notice.id).where(Notice.state == "waiting")
            self.loads.append(len(session.scalars(waiting).all()))
            session.execute(update(Notice).values(state="sent"))


def a_road(database: Database, *rounds: Rounds) -> tuple[Road, Post]:
    post = Post(database)
    jobs = [Job(str(number), one.due, one.run, one.next_due) for number, one in enumerate(rounds)]
    return Road(database, jobs, MovableClock(machine=lambda: 0.0), post), post


def last_words(database: Database) -> str:
    with database.read() as session:
        return session.scalars(select(Notice.text).order_by(Notice.id.desc())).first() or ""


def test_every_due_moment_on_the_way_is_struck_at_its_own_time(sqlite_database: Database) -> None:
    asking, digests = Rounds(day("2022-11-23"), day("2022-11-29")), Rounds(day("2022-11-28"), place=DIGEST_CHANNEL)
    road, post = a_road(sqlite_database, asking, digests)
    walk(road, day("2022-12-22"), EVENT_CHANNEL, threading.Event())
    assert asking.struck == [day("2022-11-23"), day("2022-11-29")]
    assert digests.struck == [day("2022-11-28")]
    assert road.clock.now() == day("2022-12-22")
    assert post.loads == [0, 1, 1, 1, 1], "each message goes out before the clock moves on"


def test_what_is_due_after_the_end_is_left_for_later(sqlite_database: Database) -> None:
    later = Rounds(day("2023-01-09"))
    road, _ = a_road(sqlite_database, later)
    walk(road, day("2022-12-22"), EVENT_CHANNEL, threading.Event())
    assert later.struck == []


def test_at_the_end_it_says_where_the_clock_is_and_what_went_out(sqlite_database: Database) -> None:
    road, _ = a_road(sqlite_database, Rounds(day("2022-11-23")), Rounds(day("2022-11-28"), place=DIGEST_CHANNEL))
    walk(road, day("2022-12-22"), EVENT_CHANNEL, threading.Event())
    assert last_words(sqlite_database).splitlines() == [
        "It is now Thu 22 December 2022, 10:00 in California. 2 messages went out on the way:",
        "• Wed 23 Nov: to Terry Sample",
        "• Mon 28 Nov: to #impact-digest",
    ]


def test_a_walk_on_which_nothing_was_due_says_so(sqlite_database: Database) -> None:
    road, _ = a_road(sqlite_database)
    walk(road, day("2022-11-12"), EVENT_CHANNEL, threading.Event())
    assert "No message was due on the way" in last_words(sqlite_database)


def test_forty_messages_are_told_by_where_they_went(sqlite_database: Database) -> None:
    asking = Rounds(*(BEGINNING + timedelta(days=n) for n in range(1, 41)))
    road, _ = a_road(sqlite_database, asking, Rounds(day("2022-11-28"), place=DIGEST_CHANNEL))
    walk(road, day("2023-01-10"), EVENT_CHANNEL, threading.Event())
    assert last_words(sqlite_database).splitlines()[1:] == [
        "• to Terry Sample: 40 messages, Fri 11 Nov to Tue 20 Dec",
        "• to #impact-digest: one message, Mon 28 Nov",
    ]


def test_a_job_that_is_due_and_never_does_anything_does_not_hold_it_up(sqlite_database: Database) -> None:
    post = Post(sqlite_database)
    stuck = Job(
        "stuck", lambda _session, _now, _aside: [], lambda _session, _rows, _now: [], lambda _session: BEGINNING
    )
    road = Road(sqlite_database, [stuck], MovableClock(machine=lambda: 0.0), post)
    walk(road, day("2022-11-12"), EVENT_CHANNEL, threading.Event())
    assert road.clock.now() == day("2022-11-12")


def test_the_command_is_answered_at_once_and_only_one_walk_goes_on(sqlite_database: Database) -> None:
    road, _ = a_road(sqlite_database, Rounds(day("2022-11-23")))
    skip = Skip(road)
    with sqlite_database.write():  # as in a listener: the walk cannot strike before it is over
        acknowledged = skip("6 weeks", EVENT_CHANNEL)
        with pytest.raises(Refused) as refused:
            skip("2 days", EVENT_CHANNEL)
    skip.wait()
    assert acknowledged.text == "Walking to 22 December 2022 …"
    assert refused.value.key == "demo.skip_walking"
    assert road.clock.now() == day("2022-12-22")


def test_after_one_walk_there_can_be_another(sqlite_database: Database) -> None:
    road, _ = a_road(sqlite_database)
    skip = Skip(road)
    for words in ("2 days", "2 weeks"):
        skip(words, EVENT_CHANNEL)
        skip.wait()
    assert road.clock.now() == day("2022-11-26")


def test_a_walk_that_stumbles_says_so_and_does_not_block_the_next(
    sqlite_database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    def fall(_session: Session, _now: datetime, _aside: Collection[int]) -> Any:
        raise RuntimeError("a stone")

    jobs = [Job("falling", fall, lambda _session, _rows, _now: [], lambda _session: None)]
    skip = Skip(Road(sqlite_database, jobs, MovableClock(machine=lambda: 0.0), Post(sqlite_database)))
    for _ in range(2):
        skip("2 days", EVENT_CHANNEL)
        skip.wait()
    assert last_words(sqlite_database) == "I stopped on the way; the terminal says why."
    assert "a stone" in caplog.text


def test_stopping_the_demo_ends_a_walk_and_waits_for_it(sqlite_database: Database) -> None:
    rounds = Rounds(*(BEGINNING + timedelta(hours=n) for n in range(1, 2_000)))
    road, _ = a_road(sqlite_database, rounds)
    skip = Skip(road)
    skip("2 months", EVENT_CHANNEL)
    skip.stop()
    assert rounds.waiting
