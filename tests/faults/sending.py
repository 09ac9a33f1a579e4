"""Messages out, with a fifth of Slack's answers going wrong and the sender killed all the while: each arrives once.

A lane is a Slack that remembers, a database, and one life of the bot after the other. Before each life some notices are
posted; the life ends at a named point of sending or at a random moment, and the next one finds what was left.
"""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from sqlalchemy import func, select

from bot.ground import blockkit
from bot.ground.db import Database
from bot.notices import outbox
from bot.notices.outbox import Notice
from tests.benchmarks.stage import MORNING
from tests.fake_slack import BOT, FakeSlack, Fault
from tests.faults.a_bot import BotProcess
from tests.faults.counting import Tally, counted, migrated, sqlite_url
from tests.faults.crashing import SENDING
from tests.faults.naive import WAYS, Way
from tests.faults.rows import Figure, Row, Scale, together

SETTLE = 0.4
LAG = 0.35
"""Seconds: the history lags by nothing up to this, as it may by five in truth, where the settle time is longer too."""

SETTINGS = {
    "SETTLE_SECONDS": str(SETTLE),
    "LEASE_SECONDS": "1.5",
    "STRIKE_SECONDS": "60",
    "PACE_PER_CHANNEL": "0",
    "PACE_PER_MINUTE": "60000",
}
USED = {"settle": SETTLE, "lease": 1.5, "per_channel": 0.0}

FAULTS = (
    Fault.RESET_BEFORE, Fault.status_before(503), Fault.RESET_AFTER_ACCEPT, Fault.status_after_accept(500),
    Fault.error_after_accept("fatal_error"), Fault.rate_limited(1), Fault.slow(0.2),
)  # fmt: skip


@dataclass(frozen=True)
class Weather:
    """The share of Slack's answers that go wrong, and how."""

    share: float = 0.2
    faults: tuple[Fault, ...] = FAULTS


STORM = Weather()
"""A fifth of them, in every way."""

AT_RANDOM = "at random"
LONGEST_LIFE = 5.0
"""Seconds after which a life is killed though it has not come by its point."""

NOTE = (
    "a fifth of the posts are lost before Slack takes them, taken and then reset or answered with 5xx or fatal_error, "
    "turned away with 429, or slow; history lags; SIGKILL at eight points of sending and as often at random"
)


def measure(scale: Scale) -> list[Row]:
    notices, kills, lanes = scale.of(5_000, 40), scale.of(544, 8), scale.of(4, 2)
    ours = _lanes(scale, notices, plan(kills), lanes)
    return [*ours, *(_naive(scale, way, scale.of(500, 40), scale.of(40, 2)) for way in WAYS)]


def plan(kills: int) -> list[str]:
    """Half of them at points, half at random moments."""
    chance = random.Random(kills)
    points = [f"{SENDING[number % len(SENDING)]}:{chance.randint(1, 5)}" for number in range(kills // 2)]
    plan = [*points, *[AT_RANDOM] * (kills - len(points))]
    chance.shuffle(plan)
    return plan


def _lanes(scale: Scale, notices: int, ends: list[str], lanes: int) -> list[Row]:
    shares = [(f"lane-{number}", notices // lanes, ends[number::lanes]) for number in range(lanes)]
    with ThreadPoolExecutor(lanes) as pool:
        return together(scale.watch(pool.map(lambda share: lane(scale, *share), shares)))


def lane(
    scale: Scale, name: str, notices: int, ends: list[str], mutation: str = "", weather: Weather = STORM
) -> Row:  # fmt: skip
    """`ends` says of each life where it ends; in the one after the last nothing ends it."""
    url = sqlite_url(scale.file(f"{name}.db"))
    chance = random.Random(name)
    with FakeSlack(transport="http") as slack:
        places = somewhere(slack)
        db = migrated(url)
        bot = BotProcess(scale.nursery, slack, scale.folder, SETTINGS, url, "", mutation, MORNING, name)
        slack.faults.sometimes("chat.postMessage", weather.share, *weather.faults, seed=chance.randrange(10**6))
        at_points = 0
        for number, portion in enumerate(portions(notices, len(ends))):
            post(db, portion, places)
            slack.history_lag = chance.uniform(0, LAG)
            at_points += _a_life(bot, ends[number], chance)
        bot.start("")
        finished = wait_until(lambda: nothing_left(db), 90)
        bot.stop()
        row = _row(slack, db, notices, finished)
        db.close()
    return replace(row, figures=[*row.figures, Figure("kills", len(ends)), Figure("of them at points", at_points)])


def portions(things: int, parts: int) -> Iterator[list[int]]:
    """The numbers from 0, in so many lists of about the same size."""
    numbers = iter(range(things))
    for part in range(parts):
        yield list(islice(numbers, (things - 1 - part) // parts + 1))


def _a_life(bot: BotProcess, ends: str, chance: random.Random) -> bool:
    """Whether it came by its point; else it was killed from outside."""
    bot.start("" if ends == AT_RANDOM else ends)
    came_by = bot.ends_within(chance.uniform(0, 0.6) if ends == AT_RANDOM else LONGEST_LIFE)
    bot.kill()
    return came_by


def _row(slack: FakeSlack, db: Database, notices: int, finished: bool) -> Row:
    with db.read() as session:
        parked = session.scalar(select(func.count()).where(Notice.state == "parked")) or 0
        tried_again = session.scalar(select(func.count()).where(Notice.attempts > 1)) or 0
    unexpected = parked + (not finished)
    row = counted("sent under faults and kills", map(str, range(notices)), arrived(slack), NOTE, unexpected)
    return replace(row, recovered=tried_again, used=USED, figures=[Figure("parked", parked)])


def somewhere(slack: FakeSlack) -> list[str]:
    """Channels and people, as a morning's messages go to."""
    people = [slack.add_person(f"Pat {number}") for number in range(20)]
    return [*people, *(slack.add_channel(f"room-{number}", people) for number in range(10))]


def post(db: Database, numbers: Iterable[int], places: list[str]) -> None:
    now = datetime.now(UTC)
    with db.write() as session:
        for number in numbers:
            message = blockkit.message(blockkit.says(str(number)))
            outbox.post(session, f"notice:{number}", outbox.To(places[number % len(places)]), message, now)


def arrived(slack: FakeSlack) -> Tally:
    """What the bot said, wherever it did, and how often."""
    with slack.changed:
        return Counter(one.text for said in slack.posted.values() for one in said if one.user == BOT)


def nothing_left(db: Database) -> bool:
    with db.read() as session:
        return (
            session.scalar(select(Notice.id).where(Notice.state.not_in(("sent", "parked", "cancelled"))).limit(1))
            is None
        )


def wait_until(done: Any, seconds: float) -> bool:
    pause = threading.Event()
    for _ in range(int(seconds / 0.1)):
        if done():
            return True
        pause.wait(0.1)
    return bool(done())


def _naive(scale: Scale, way: Way, notices: int, kills: int) -> Row:
    """The usual way, in the same Slack with the same faults, killed at random moments."""
    chance = random.Random(kills)
    with FakeSlack(transport="http") as slack:
        places = [one for one in somewhere(slack) if one.startswith("C")]
        slack.faults.sometimes("chat.postMessage", STORM.share, *STORM.faults, seed=kills)
        sender = way.ready(slack, scale.file(f"mark-{way.marks}.db"), notices, places, scale.nursery)
        for _ in range(kills):
            sender.start()
            sender.kill_after(chance.uniform(0.1, 0.6))
        sender.start()
        finished = sender.ends_within(120)
        row = counted(way.what, map(str, range(notices)), arrived(slack), way.note, unexpected=not finished)
    return replace(row, kind="naive", figures=[Figure("kills", kills)])
