"""Several processes strike at the same moment on one PostgreSQL: every due row has its turn once."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from datetime import timedelta
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier

from sqlalchemy import func, select

from bot.ground import clock
from bot.ground.db import Database
from bot.notices.outbox import Notice
from tests.faults import season
from tests.faults.poison import MONDAY, NINE
from tests.faults.rows import Row, Scale

LONGEST = 120.0
"""Seconds that all of them together may take."""


def gather(db: Database, rows: int) -> None:
    """Nine in ten are questions; the others digests, and cards of two keepers."""
    tenth = rows // 20
    with season.gathering(db, NINE) as session:
        season.people(session, [MONDAY] * (rows - 2 * tenth))
        season.digests(session, tenth, NINE)
        season.cards(session, tenth, NINE - timedelta(days=1))


def strike_together(url: str, processes: int) -> list[Counter[str]]:
    """What each process did, by what it was done to."""
    spawning = multiprocessing.get_context("spawn")
    barrier = spawning.Barrier(processes)
    pipes = [spawning.Pipe(duplex=False) for _ in range(processes)]
    running = [spawning.Process(target=_strike, args=(url, barrier, answer)) for _, answer in pipes]
    for process in running:
        process.start()
    did = [heard.recv() if heard.poll(LONGEST) else Counter() for heard, _ in pipes]
    for process in running:
        process.join()
    return did


def _strike(url: str, barrier: Barrier, answer: Connection) -> None:
    db = Database(url)
    try:
        barrier.wait(LONGEST)
        actions = clock.tick(db, season.jobs(), NINE)
    finally:
        db.close()
    answer.send(Counter(str(action.get("checkin") or action["key"]) for action in actions))


def count(db: Database, url: str, rows: int, processes: int) -> Row:
    gather(db, rows)
    did = strike_together(url, processes)
    together = sum(did, Counter())
    with db.read() as session:
        keys = select(func.count(Notice.id)).where(Notice.key.startswith("ask:") | Notice.key.startswith("digest:"))
        noticed = session.scalar(keys) or 0
    tenth = rows // 20
    should = rows - tenth
    at_work = sum(bool(one) for one in did)
    note = f"{processes} processes strike {rows:,} due rows at one moment; {at_work} of them found some"
    return Row("double strikes", rows, max(0, should - noticed), sum(n - 1 for n in together.values()), 0, 0, note)


def measure(scale: Scale) -> list[Row]:
    total = Row("double strikes", 0, 0, 0, 0, 0)
    for trial in scale.watch(range(scale.of(2, 1))):
        url = scale.postgres(f"strikes{trial}")
        db = Database(url)
        try:
            row = count(db, url, scale.of(2_000, 200), scale.of(4, 2))
        finally:
            db.close()
        total = Row(
            row.what, total.done + row.done, total.lost + row.lost, total.duplicated + row.duplicated, 0, 0, row.note
        )
    return [total]
