"""A thousand due check-ins asked at one strike of the clock, claimed in batches.

Beside them stands the usual way: one stored APScheduler job for each, on SQLite with the same durability. A job loads
the same rows, renders the same question and posts the same notice in a transaction of its own; it writes down no more
than that, while ours also keeps the check-in's new state and the account of the change.
"""

from __future__ import annotations

import threading

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED, JobExecutionEvent
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import select

from bot.app import Bot
from bot.checkins import blocks
from bot.checkins.model import CheckIn
from bot.ground import clock
from bot.ground.db import Database
from bot.notices import outbox
from bot.pledges import asking
from tests.benchmarks.measuring import Bench, Figure, in_turn, ratio, timed
from tests.benchmarks.stage import MORNING, a_bot, a_database, copy_of, gather
from tests.fake_slack import FakeSlack

DUE, ROUNDS = 1_000, 5

_bots: dict[str, Bot] = {}
"""Where a stored job finds the bot: it is unpickled by name and can carry no database."""


def measure(bench: Bench) -> list[Figure]:
    with FakeSlack(transport="direct") as slack:
        file = bench.folder / "morning.db"
        database = a_database(file)
        gather(database, [f"U0PAT{number}" for number in range(DUE)])
        database.close()
        batched, stored = in_turn(
            bench.watch(ROUNDS),
            lambda number: _by_the_clock(a_bot(slack, copy_of(file, f"clock{number}.db"))),
            lambda number: _by_stored_jobs(a_bot(slack, copy_of(file, f"stored{number}.db"))),
        )
    shown = [f"{sorted(times)[len(times) // 2]:.2f} s" for times in (batched, stored)]
    return [Figure("morning", shown[0], shown[1], ratio(stored, batched), "at least", 10)]


def _by_the_clock(bot: Bot) -> float:
    seconds = timed(lambda: clock.tick(bot.db, bot.jobs[:1], MORNING))
    _all_asked(bot)
    return seconds


def _by_stored_jobs(bot: Bot) -> float:
    store = Database(f"{bot.settings.database_url}.jobs")
    scheduler = BackgroundScheduler({"apscheduler.timezone": "UTC"})
    scheduler.add_jobstore(SQLAlchemyJobStore(engine=store.engine))
    _bots[bot.settings.database_url] = bot
    with bot.db.read() as session:
        due = session.scalars(select(CheckIn.id)).all()
    scheduler.start(paused=True)
    for checkin_id in due:
        scheduler.add_job(
            ask, "date", run_date=MORNING, args=[bot.settings.database_url, checkin_id], misfire_grace_time=None
        )
    seconds = timed(lambda: _run_all(scheduler, len(due)))
    scheduler.shutdown()
    store.close()
    _all_asked(bot)
    return seconds


def _run_all(scheduler: BackgroundScheduler, count: int) -> None:
    done, left = threading.Event(), iter(range(count - 1, -1, -1))

    def count_down(event: JobExecutionEvent) -> None:
        assert event.exception is None, event.exception
        if next(left) == 0:
            done.set()

    scheduler.add_listener(count_down, EVENT_JOB_EXECUTED | EVENT_JOB_ERROR)
    scheduler.resume()
    assert done.wait(300), "the stored jobs never came to an end"


def ask(database_url: str, checkin_id: int) -> None:
    """One stored job."""
    bot = _bots[database_url]
    with bot.db.write() as session:
        checkin = session.get_one(CheckIn, checkin_id)
        contact = checkin.contact
        about = asking.open_pledges_of(session, contact, MORNING.date())
        by = bot.sign(session, about)
        message = blocks.ask(contact.language, checkin, contact, about, by, MORNING.date())
        outbox.post(
            session, f"ask:{checkin.public_id}", outbox.To(contact.slack_user_id or ""), message, MORNING,
            about=("checkin", checkin.id), language=contact.language, bulk=True,
        )  # fmt: skip


def _all_asked(bot: Bot) -> None:
    with bot.db.read() as session:
        assert len(session.scalars(select(outbox.Notice.id)).all()) == DUE
    bot.close()
