"""A backup of some age brought back: nothing sent since is sent again, and what people wrote since comes in."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from sqlalchemy import func, select

from bot.deliveries.inbox import Delivery
from bot.ground import files
from bot.ground.db import Database
from bot.operations.backup import back_up
from bot.operations.restore import restore
from config.settings import Timings
from tests.checkins.builders import PLANNER
from tests.fake_slack import BOT, FakeSlack
from tests.faults.counting import migrated, sqlite_url
from tests.faults.rows import Figure, Row, Scale
from tests.journeys.office import Office

STEPS, OLDEST = 16, 3
"""Steps of a story, and how many of them a backup is old at most: of one to three days each."""
SILENT, CALLED = (1, 2, 3, 2, 1, 3, 3, 2), (4, 7)
"""Nobody answers, and between the making of the backup and its bringing back staff are told to call."""
TIMINGS = Timings(per_channel=0.0, per_minute=60_000.0, settle=0.0)
WORDS = ("{} so far", "we trained {} more", "no news yet", "{} of them", "how is Stockton doing?")


@dataclass
class Drill:
    """What one drill showed."""

    lost: int = 0
    doubled: int = 0
    recovered: int = 0
    behind: int = 0
    sent: int = 0
    seconds: float = 0.0


def measure(scale: Scale) -> list[Row]:
    chance = random.Random(7)
    silent = [Step(days, "") for days in SILENT], *CALLED
    stories = [silent, *(_a_story(chance) for _ in range(scale.of(19, 0)))]
    ours = [_drill(scale.file(f"ours-{number}"), *story, first_asks=True) for number, story in enumerate(stories)]
    naive = [
        _drill(scale.file(f"naive-{number}"), *story, first_asks=False)
        for number, story in enumerate(stories[: scale.of(5, 1)])
    ]
    return [
        _row("a backup of random age brought back", ours, NOTE, "ours"),
        _row("the same by a bot that takes a backup for the truth", naive, NAIVE, "naive"),
    ]


NOTE = (
    "weeks of questions, answers and digests; the backup is made on a random day and brought back one to nine days "
    "later, and beside it the same story goes undisturbed. Duplicated: whatever is said more often than there; lost: "
    "whatever is said less often, and an answer since the backup that did not come in. In the first nobody answers, "
    "and the call list goes out in between"
)
NAIVE = "the same files put in place, with nothing in them that says that they are a backup"


def _row(what: str, drills: list[Drill], note: str, kind: Literal["ours", "naive"]) -> Row:
    figures = [
        Figure("messages sent", sum(one.sent for one in drills)),
        Figure("rows behind, at most", max(one.behind for one in drills)),
        Figure("to serve again, at most", max(one.seconds for one in drills), "s"),
    ]
    return Row(
        what, len(drills), sum(one.lost for one in drills), sum(one.doubled for one in drills),
        sum(one.recovered for one in drills), 0, note, figures, kind, {"settle": 0.0},
    )  # fmt: skip


def _drill(folder: Path, story: list[Step], begin: int, end: int, first_asks: bool) -> Drill:
    """The backup is made before the step `begin`, and brought back before the step `end`."""
    folder.mkdir()
    with _an_office(folder / "undisturbed") as office:
        for step in story:
            step.happens(office)
        undisturbed = _sent(office)
    with _an_office(folder / "restored") as office:
        for number, step in enumerate(story):
            if number == begin:
                back_up(office.bot.db, folder / "kept.backup", lambda _done, _of: None)
            if number == end:
                said = [step.ts for step in story[begin:end] if step.words]
                drill = _brought_back(office, folder / "kept.backup", first_asks, said)
            step.happens(office)
        sent = _sent(office)
    drill.sent = sum(sent.values())
    drill.doubled = sum((sent - undisturbed).values())
    drill.lost += sum((undisturbed - sent).values())
    return drill


def _a_story(chance: random.Random) -> tuple[list[Step], int, int]:
    begin = chance.randrange(1, STEPS - OLDEST)
    return [_a_step(chance) for _ in range(STEPS)], begin, begin + chance.randrange(1, OLDEST + 1)


@dataclass
class Step:
    """Some days, and perhaps an answer of Terry's; `ts` is that of the last telling."""

    days: int
    words: str
    ts: str = ""

    def happens(self, office: Office) -> None:
        office.skip(days=self.days)
        if self.words:
            self.ts = office.say(office.terry, self.words)


def _a_step(chance: random.Random) -> Step:
    words = chance.choice([*WORDS, *[""] * len(WORDS)])
    return Step(chance.randrange(1, 4), words.format(chance.randrange(1, 200)))


@contextmanager
def _an_office(folder: Path) -> Iterator[Office]:
    folder.mkdir()
    with FakeSlack(transport="direct") as slack, closing(migrated(sqlite_url(folder / "bot.db"))) as database:
        office = Office(database, slack, "direct")
        office.settings = replace(office.settings, timings=TIMINGS)
        office.asked()
        yield office
        office.close()


def _brought_back(office: Office, backup: Path, first_asks: bool, said: list[str]) -> Drill:
    drill, before = Drill(), _rows(office.bot.db)
    office.bot.sender.release()
    office.close()
    began = time.monotonic()
    with closing(Database(office.settings.database_url)) as database:
        restore(database, backup, PLANNER, office.clock.now(), lambda _done, _of: None)
        drill.behind = before - _rows(database)
    if not first_asks:
        with files.opened(Path(str(office.database.file))) as naive:
            naive.execute("UPDATE origin SET backup_made_at = NULL")
            naive.execute("UPDATE leases SET until = 0")
    office.start()
    office.bot.sweeper.once()
    office.strike()
    drill.seconds = time.monotonic() - began
    came = [ts for ts in said if _came_in(office.bot.db, ts)]
    drill.recovered, drill.lost = len(came), len(said) - len(came)
    return drill


def _rows(database: Database) -> int:
    with database.read() as session:
        return session.scalar(select(func.count(Delivery.id))) or 0


def _came_in(database: Database, ts: str) -> bool:
    with database.read() as session:
        known = select(Delivery.id).where(Delivery.identity.contains(f":{ts}:"))
        return session.scalar(known.limit(1)) is not None


def _sent(office: Office) -> Counter[tuple[str, str]]:
    """How often the bot said what where; of a digest, for which week: what moved since the last one is told from when
    that was made, and a backup knows it only as made anew. So it is with a digest's files, but there is one of each.
    """
    places = [office.staff_room, office.hall, office.terry, office.dana, office.robin]
    said = [(place, one.text) for place in places for one in office.slack.messages(place) if one.user == BOT]
    told = [one for one in office.slack.messages(office.digest_room) if one.user == BOT]
    weeks = [one.text.splitlines()[0].split(" · ")[0] for one in told if not one.files]
    files = Counter((one.thread_ts, Path(one.files[0]["name"]).suffix) for one in told if one.files)
    once_more = [f"{file} once more" for file, count in files.items() for _ in range(count - 1)]
    return Counter([*said, *((office.digest_room, words) for words in [*weeks, *once_more])])
