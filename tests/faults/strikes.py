"""Several processes strike at the same moment on one PostgreSQL: every due row has its turn once.

`python -m tests.faults.strikes` is one of them, told by its environment.
"""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from sqlalchemy import func, select

from bot.ground import clock
from bot.ground.db import Database
from bot.notices.outbox import Notice
from tests.faults import season
from tests.faults.naive import Sender
from tests.faults.poison import MONDAY, NINE
from tests.faults.rows import Row, Scale, together

LONGEST = 120.0
"""Seconds that all of them together may take."""

READY = 1.0
"""Seconds in which every process gets ready for the moment."""


def gather(db: Database, rows: int) -> None:
    """Nine in ten are questions; the others digests, and cards of two keepers."""
    tenth = rows // 20
    with season.gathering(db, NINE) as session:
        season.people(session, [MONDAY] * (rows - 2 * tenth))
        season.digests(session, tenth, NINE)
        season.cards(session, tenth, NINE - timedelta(days=1))


def strike_together(scale: Scale, url: str, processes: int) -> list[Counter[str]]:
    """What each process did, by what it was done to."""
    told = {"DATABASE_URL": url, "AT": str(time.monotonic() + READY)}
    answers = [scale.file(f"strike-{number}.json") for number in range(processes)]
    lives = [
        Sender(scale.nursery, told | {"ANSWER": str(one)}, one.with_suffix(".log"), "tests.faults.strikes")
        for one in answers
    ]
    for life in lives:
        life.start()
    for life in lives:
        assert life.ends_within(LONGEST), "a process did not end"
    return [Counter(json.loads(one.read_text())) for one in answers]


def main() -> None:
    with closing(Database(os.environ["DATABASE_URL"])) as db:
        with db.read() as session:
            session.scalar(select(Notice.id).limit(1))  # Connected before the moment comes.
        time.sleep(max(0.0, float(os.environ["AT"]) - time.monotonic()))
        actions = clock.tick(db, season.jobs(), NINE)
    did = Counter(str(action.get("checkin") or action["key"]) for action in actions)
    Path(os.environ["ANSWER"]).write_text(json.dumps(did))


def count(scale: Scale, url: str, rows: int, processes: int) -> Row:
    """Unexpected is whatever is left for a strike that comes after."""
    with closing(Database(url)) as db:
        gather(db, rows)
        did = strike_together(scale, url, processes)
        with db.read() as session:
            keys = select(func.count(Notice.id)).where(Notice.key.startswith("ask:") | Notice.key.startswith("digest:"))
            noticed = session.scalar(keys) or 0
        left = clock.tick(db, season.jobs(), NINE)
    should = rows - rows // 20
    doubled = sum(times - 1 for times in sum(did, Counter()).values())
    at_work = sum(bool(one) for one in did)
    note = f"{processes} processes strike {rows:,} due rows at one moment; {at_work} of them found some"
    return Row("double strikes", rows, max(0, should - noticed), doubled, 0, len(left), note)


def measure(scale: Scale) -> list[Row]:
    trials = scale.watch(range(scale.of(2, 1)))
    size, processes = scale.of(2_000, 80), scale.of(4, 2)
    return together(count(scale, scale.postgres(f"strikes{trial}"), size, processes) for trial in trials)


if __name__ == "__main__":
    main()
