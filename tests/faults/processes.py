"""Four processes on one PostgreSQL that strike and send at the same moment: everybody is asked once."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta

from bot.ground.db import Database
from tests.benchmarks.stage import MORNING, gather
from tests.fake_slack import BOT, FakeSlack
from tests.faults.a_bot import BotProcess
from tests.faults.counting import counted
from tests.faults.rows import Row, Scale, together
from tests.faults.sending import nothing_left, wait_until

TOGETHER = 4
SETTINGS = {"STRIKE_SECONDS": "0.5", "PACE_PER_CHANNEL": "0", "PACE_PER_MINUTE": "60000"}
NOTE = (
    "four processes strike every half second when the check-ins of so many contacts come due, and all of them would "
    "send; on PostgreSQL, a new database for each trial"
)


def measure(scale: Scale) -> list[Row]:
    trials = scale.watch(range(scale.of(5, 1)))
    return together(_trial(scale, number, scale.of(2_000, 40)) for number in trials)


def _trial(scale: Scale, number: int, due: int) -> Row:
    url = scale.postgres(f"processes_{number}")
    with FakeSlack(transport="http") as slack, ExitStack() as ending:
        users = [slack.add_person(f"Pat {one}") for one in range(due)]
        db = Database(url)
        ending.callback(db.close)
        gather(db, users)
        folder, before = scale.file(""), MORNING - timedelta(hours=3)
        bots = [
            BotProcess(scale.nursery, slack, folder, SETTINGS, url, clock=before, name=f"{number}-{one}")
            for one in range(TOGETHER)
        ]
        for bot in bots:
            ending.callback(bot.kill)
            bot.start()
        for bot in bots:
            bot.move_clock(MORNING)
        wait_until(lambda: _asked(slack) >= due, 20 + due / 20)
        finished = wait_until(lambda: nothing_left(db), 10)
        failed = sum(bot.stop() != 0 for bot in bots)
        seen = Counter(user for user in users for one in slack.messages(user) if one.user == BOT)
    row = counted("four processes, everybody due at once", users, seen, NOTE, failed + (not finished))
    return replace(row, used={"strike": 0.5})


def _asked(slack: FakeSlack) -> int:
    with slack.changed:
        return sum(one.user == BOT for said in slack.posted.values() for one in said)
