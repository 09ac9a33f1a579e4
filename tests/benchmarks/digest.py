"""A digest of one event among a million promises and alone; digests of any size; and the report of 200 promises.

The million is copied inside the database, with partners, contacts, waiting questions and open requests of their own.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from bot.checkins.model import CheckIn
from bot.desk.model import Request
from bot.digests import blocks, chart
from bot.digests.numbers import compose
from bot.events.model import Event
from bot.ground import audit, migrate
from bot.ground.blockkit import Message
from bot.ground.db import Database
from bot.people.model import Contact, Partner
from bot.pledges.model import Pledge, PledgeEvent, PledgePartner
from bot.progress.model import ProgressEntry
from tests.benchmarks.measuring import Bench, Figure, in_turn, ms, ratio, timed
from tests.benchmarks.stage import BY, MORNING
from tests.fake_slack.checks import problems
from tests.house import ROOT
from tests.progress.builders import hostile, many, stockton

ZONE = ZoneInfo("America/Los_Angeles")
OURS, PARTNERS, EVENTS, CROWD = 200, 20_000, 5_000, 1_000_000
ROUNDS, REPORTS = 30, 5
SIZES = (0, 1, 10, 100, 1_000, 10_000)
TEXT = 4_000
"""Characters of a message's text that Slack takes whole."""

REPORT = """
import sys, time
from datetime import date, datetime, UTC
from pathlib import Path
from sqlalchemy import select
from bot.events.model import Event
from bot.ground.db import Database
from bot.reports import commands
from bot.reports.look import Look
from bot.reports.render import render
began = time.perf_counter()
db = Database(sys.argv[1])
with db.read() as session:
    event = session.scalars(select(Event)).one()
    snapshot = commands.draft(session, event, "Example Charity", date(2023, 3, 1), datetime(2023, 3, 1, tzinfo=UTC))
made = render(snapshot, "pdf", Look())
assert made.data.startswith(b"%PDF")
print(time.perf_counter() - began)
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM:")))
"""
"""Says its seconds and its own most kilobytes; `ru_maxrss` would begin with those of the process that started it."""


def measure(bench: Bench) -> list[Figure]:
    alone, crowd = at_home(bench.folder / "alone.db"), at_home(bench.folder / "crowd.db")
    with crowd.write() as session:
        _crowd(session)
    with crowd.engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
    in_crowd, by_itself = in_turn(bench.watch(ROUNDS), _telling(crowd), _telling(alone))
    seconds, megabytes = reports(alone)
    for database in (alone, crowd):
        database.close()
    wrong = _wrong_at_any_size(bench.folder)
    return [
        Figure("digest", ms(in_crowd), ms(by_itself), ratio(in_crowd, by_itself), "at most", 1.5),
        Figure("digest, limits", "0 to 10,000", "Slack's", len(wrong), "at most", 0, "violations"),
        Figure("report", f"{OURS} promises", "", seconds, "at most", 2, "s"),
        Figure("report, memory", f"{OURS} promises", "", megabytes, "at most", 150, "MB"),
    ]  # fmt: skip


def at_home(file: Path) -> Database:
    """The event, whose promises are of as many partners, each with a contact who will be asked, in four units."""
    database = _an_event(file, OURS, lambda n: f"Example Lines {n}")
    units = "CASE id % 4 WHEN 0 THEN 'employees' WHEN 1 THEN 'drivers' WHEN 2 THEN 'officers' ELSE 'posters' END"
    with database.write() as session:
        session.execute(text(f"UPDATE pledges SET unit = {units}"))
        _contacts(session, 1, OURS)
    return database


def _an_event(file: Path, size: int, named: Callable[[int], str]) -> Database:
    database = Database(f"sqlite:///{file}")
    migrate.upgrade(database)
    with database.write() as session:
        many(session, stockton(session), size, named)
    return database


def _telling(database: Database) -> Callable[[int], float]:
    return lambda _round: timed(lambda: _told(database))


def _told(database: Database) -> Message:
    """As it is posted, with its chart's figures."""
    with database.read() as session:
        event = session.scalars(select(Event).order_by(Event.id).limit(1)).one()
        data = compose(session, event, ZONE, None, MORNING)
        chart.chart("en", data, "weekly")
        return blocks.digest("en", data, "staff")


# The crowd around it


def _crowd(session: Session) -> None:
    first = OURS + 1
    copied(session, Event, EVENTS, 2, short_name="printf('event-%d', n)")
    copied(session, Partner, PARTNERS, first, name="printf('Partner %d', n)")
    _contacts(session, first, PARTNERS)
    copied(session, Pledge, CROWD, first)
    copied(session, PledgePartner, CROWD, first, pledge_id="n", partner_id=f"{first} + n % {PARTNERS}")
    copied(session, PledgeEvent, CROWD, first, pledge_id="n", event_id=f"2 + n % {EVENTS}")
    copied(session, ProgressEntry, CROWD // 10, first, pledge_id="n", ref_id="NULL")
    copied(session, Request, PARTNERS // 10, first, partner_id="n", pledge_id="n")


def _contacts(session: Session, first: int, count: int) -> None:
    """One for each partner from that one on, and a question that waits for each, over the next half year."""
    if session.scalar(select(Contact.id).limit(1)) is None:
        with audit.change(session, "gather", BY, MORNING):
            contact = Contact(partner_id=1, name="Pat Example", slack_user_id="U0PAT", slack_team_id="T0HOME")
            session.add(contact)
            session.flush()
            session.add(CheckIn(contact_id=contact.id, stage="start", due_at=MORNING, nudges=0, state="waiting"))
        first, count = 2, count - 1
    own = {"partner_id": "n", "slack_user_id": "printf('U%d', n)"}
    copied(session, Contact, count, first, **own)
    due = "datetime('2022-11-29', printf('+%d hours', n % 4320))"
    copied(session, CheckIn, count, first, contact_id="n", due_at=due)


def copied(session: Session, model: Any, count: int, first: int, **own: str) -> None:
    """So many copies of the table's first row, inside the database: sent one by one they would take an hour."""
    table = cast(Any, model).__table__
    own |= {"id": "n"} | ({"public_id": f"printf('{table.name}-%d', n)"} if "public_id" in table.columns else {})
    names = [column.name for column in table.columns]
    values = ", ".join(own.get(name, f"one.{name}") for name in names)
    session.flush()
    session.execute(
        text(
            f"WITH RECURSIVE crowd(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM crowd "
            f"WHERE n < {first + count - 1}) INSERT INTO {table.name} ({', '.join(names)}) "
            f"SELECT {values} FROM crowd, (SELECT * FROM {table.name} ORDER BY id LIMIT 1) AS one"
        )
    )


# Any size


def _wrong_at_any_size(folder: Path) -> list[str]:
    wrong = []
    for size in SIZES:
        database = _an_event(folder / f"{size}.db", size, hostile)
        message = _told(database)
        wrong += [f"{size}: {problem}" for problem in problems(message.blocks)]
        if len(message.text) >= TEXT or message.text.endswith("…"):
            wrong.append(f"{size}: {len(message.text)} characters")
        database.close()
    return wrong


# The report


def reports(database: Database, times: int = REPORTS) -> tuple[float, float]:
    """Median seconds from the tables to the PDF, and the most MB that a process took for it, Python and all."""
    seconds, most = [], 0.0
    for _ in range(times):
        command = [sys.executable, "-c", REPORT, database.url.render_as_string()]
        said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
        seconds.append(float(said[0]))
        most = max(most, int(said[1]) / 1_000)
    return median(seconds), most
