"""Due rows on PostgreSQL claimed in batches and finished one transaction each, beside procrastinate's workers.

Both do nothing between the two: what is compared is the queue. `python -m tests.faults.claims` is one worker, told by
its environment; all wait for the same moment to begin.
"""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

import procrastinate
import psycopg
from procrastinate.jobs import DeleteJobCondition
from sqlalchemy import insert

from bot.ground.db import Database, new_public_id
from bot.notices import claiming
from bot.notices.outbox import Notice
from tests.faults.naive import Sender
from tests.faults.rows import Figure, Row, Scale

BATCH = 100

NOTE = (
    "jobs that do nothing, claimed in batches of {batch} and finished one transaction each; beside it procrastinate "
    "{version}, in as many processes, each with one job at a time and with {many} at a time: the better of the two "
    "stands here. Medians of {trials} trials in turn, {rows} rows each, on the same server"
)
MANY = 4
BARS = {1: 3.0, 4: 5.0}


def measure(scale: Scale) -> list[Row]:
    url = scale.postgres("claims")
    rows, trials = scale.of(2_000, 200), scale.of(5, 1)
    asyncio.run(_lay_out(url))
    bench = Bench(scale, url, rows)
    return [_beside(bench, workers, trials) for workers in scale.of((1, 4), (4,))]


class Bench:
    def __init__(self, scale: Scale, url: str, rows: int) -> None:
        self.scale, self.url, self.rows = scale, url, rows
        self.twice = self.never = 0

    def ours(self, workers: int) -> float:
        """Rows a second."""
        _fill(self.url, self.rows)
        told = self._run("ours", workers, 1)
        seen = Counter(row for one in told for row in one["rows"])
        self.twice += sum(seen.values()) - len(seen)
        self.never += self.rows - len(seen)
        seconds: float = max(one["end"] for one in told) - min(one["start"] for one in told)
        return self.rows / seconds

    def theirs(self, workers: int, at_a_time: int) -> float:
        """Jobs a second, by the times that it writes down itself."""
        asyncio.run(_defer(self.url, self.rows))
        self._run("procrastinate", workers, at_a_time)
        with psycopg.connect(self.url) as connection:
            asked = "SELECT count(*), extract(epoch FROM max(at) - min(at)) FROM procrastinate_events WHERE type IN "
            (done,) = connection.execute(asked + "('started', 'succeeded')").fetchall()
            connection.execute("TRUNCATE procrastinate_jobs CASCADE")
        assert done[0] == 2 * self.rows, done
        return self.rows / float(done[1])

    def _run(self, which: str, workers: int, at_a_time: int) -> list[dict[str, Any]]:
        begin = time.monotonic() + self.scale.of(2.0, 0.4)  # Until then every worker gets ready.
        told = {"DATABASE_URL": self.url, "WHICH": which, "AT_A_TIME": str(at_a_time), "BEGIN": str(begin)}
        logs = [self.scale.file(f"{which}-{number}.log") for number in range(workers)]
        lives = [
            Sender(self.scale.nursery, told | {"ANSWER": str(log.with_suffix(".json"))}, log, __name__) for log in logs
        ]
        for life in lives:
            life.start()
        for life in lives:
            assert life.ends_within(120), "a worker did not end"
        return [json.loads(log.with_suffix(".json").read_text()) for log in logs]


def _beside(bench: Bench, workers: int, trials: int) -> Row:
    bench.twice = bench.never = 0
    ours, theirs = [], []
    for _ in range(trials):
        ours.append(bench.ours(workers))
        theirs.append(max(bench.theirs(workers, 1), bench.theirs(workers, MANY)))
    times = Figure("times procrastinate", median(ours) / median(theirs), "×", *_bar(bench.scale, workers))
    rates = [Figure("ours", median(ours), "a second"), Figure("procrastinate", median(theirs), "a second")]
    note = NOTE.format(batch=BATCH, version=procrastinate.__version__, many=MANY, trials=trials, rows=f"{bench.rows:,}")
    what = f"claims, {workers} {'worker' if workers == 1 else 'workers'}"
    return Row(what, trials * bench.rows, bench.never, bench.twice, 0, 0, note, [times, *rates])


def _bar(scale: Scale, workers: int) -> tuple[Any, float]:
    """A short run is for what is lost or doubled; its speed says nothing."""
    return scale.of(("at least", BARS[workers]), ("shown", 0.0))


def _fill(url: str, rows: int) -> None:
    """Notices to as many places, all due."""
    db = Database(url)
    now = datetime.now(UTC)
    with db.write() as session:
        session.execute(Notice.__table__.delete())  # type: ignore[attr-defined]
        session.execute(insert(Notice), [_notice(number, now) for number in range(rows)])
    db.close()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE notices")


def _notice(number: int, now: datetime) -> dict[str, Any]:
    place = f"C{number:07d}"
    return {
        "public_id": new_public_id(), "key": f"claim:{number}", "method": "post", "recipient": place, "channel": place,
        "text": "x", "blocks": [], "posted_at": now, "language": "en",
    }  # fmt: skip


# procrastinate's end of it


def _app(url: str) -> procrastinate.App:
    app = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=url))

    @app.task(name="nothing")
    async def nothing() -> None:
        return None

    return app


async def _lay_out(url: str) -> None:
    async with _app(url).open_async() as app:
        await app.schema_manager.apply_schema_async()


async def _defer(url: str, jobs: int) -> None:
    async with _app(url).open_async() as app:
        await app.tasks["nothing"].batch_defer_async(*({} for _ in range(jobs)))
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection:
        await connection.execute("VACUUM ANALYZE procrastinate_jobs")


# One worker


def main() -> None:
    workers: dict[str, Callable[[], dict[str, Any]]] = {"ours": _ours, "procrastinate": _theirs}
    told = workers[os.environ["WHICH"]]()
    Path(os.environ["ANSWER"]).write_text(json.dumps(told))


def _until_all_are_ready() -> None:
    time.sleep(max(0.0, float(os.environ["BEGIN"]) - time.monotonic()))


def _ours() -> dict[str, Any]:
    db = Database(os.environ["DATABASE_URL"])
    done: list[int] = []
    with db.write_rows() as connection:
        claiming.claim(connection, 0, os.getpid(), 0.0)  # The statement is built before the clock runs.
    _until_all_are_ready()
    start, now = time.monotonic(), time.time()
    while True:
        with db.write_rows() as connection:
            claimed = claiming.claim(connection, BATCH, os.getpid(), now)
            for one in claimed:
                claiming.finish(connection, one, {"state": "sent", "ts": "1.1"})
        if not claimed:
            break
        done += [one.id for one in claimed]
    end = time.monotonic()
    db.close()
    return {"start": start, "end": end, "rows": done}


def _theirs() -> dict[str, Any]:
    asyncio.run(_work(os.environ["DATABASE_URL"], int(os.environ["AT_A_TIME"])))
    return {}


async def _work(url: str, at_a_time: int) -> None:
    async with _app(url).open_async() as app:
        await app.check_connection_async()
        await asyncio.to_thread(_until_all_are_ready)
        await app.run_worker_async(
            wait=False, concurrency=at_a_time, listen_notify=False, install_signal_handlers=False,
            delete_jobs=DeleteJobCondition.NEVER.value,
        )  # fmt: skip


if __name__ == "__main__":
    main()
