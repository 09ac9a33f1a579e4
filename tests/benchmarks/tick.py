"""One strike of the clock with nothing due, with a million check-ins pending and with a thousand.

The control is the million again without the index on what is due: were that no slower, the figure would prove nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median

from sqlalchemy import text

from bot.app import Bot
from bot.checkins.model import CheckIn
from bot.ground import clock
from tests.benchmarks.measuring import Bench, Figure, in_turn, ms, ratio, timed
from tests.benchmarks.stage import MORNING, a_bot, a_database, gather
from tests.fake_slack import FakeSlack

MANY, FEW = 1_000_000, 1_000
ROUNDS, CONTROL_ROUNDS = 200, 5

# Counted up inside the database: a million rows sent one by one would take longer than everything else here.
CONTACTS = """
    WITH RECURSIVE crowd(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM crowd WHERE n <= :size)
    INSERT INTO contacts (public_id, partner_id, name, language, ask_first, slack_user_id, slack_team_id)
    SELECT printf('contact-%d', n), 1, 'Pat Example', 'en', false, printf('U%d', n), 'T0HOME' FROM crowd
"""
CHECKINS = """
    INSERT INTO checkins (public_id, contact_id, stage, due_at, nudges, state)
    SELECT printf('checkin-%d', id), id, 'start', datetime('2023-01-09', printf('+%d minutes', id % 500000)), 0,
        'waiting' FROM contacts WHERE id > 1
"""


def measure(bench: Bench) -> list[Figure]:
    with FakeSlack(transport="direct") as slack:
        many, few = _pending(slack, bench.folder / "many.db", MANY), _pending(slack, bench.folder / "few.db", FEW)
    at_many, at_few = in_turn(bench.watch(ROUNDS), _strike(many), _strike(few))
    _drop_index(many)
    without, _ = in_turn(bench.watch(CONTROL_ROUNDS), _strike(many), _strike(few))
    many.close()
    few.close()
    return [
        Figure("tick", ms(at_many), ms(at_few), ratio(at_many, at_few), "at most", 1.5),
        Figure("tick, control", ms(without), ms(at_few), median(without) / median(at_few), "at least", 1.5),
    ]


def _strike(bot: Bot) -> Callable[[int], float]:
    """Every job of the bot, at a moment at which none has anything to do."""

    def strike(_number: int) -> float:
        return timed(lambda: clock.tick(bot.db, bot.jobs, MORNING))

    return strike


def _pending(slack: FakeSlack, file: Path, size: int) -> Bot:
    database = a_database(file)
    gather(database, [slack.add_person("Pat Example")])
    with database.write() as session:
        session.execute(text(CONTACTS), {"size": size})
        session.execute(text(CHECKINS))
    database.close()
    bot = a_bot(slack, file)
    clock.tick(bot.db, bot.jobs, MORNING)  # What is due at once is done with.
    return bot


def _drop_index(bot: Bot) -> None:
    indexes = CheckIn.metadata.tables[CheckIn.__tablename__].indexes
    index = next(one.name for one in indexes if one.columns.keys() == ["state", "due_at"])
    with bot.db.write() as session:
        session.execute(text(f"DROP INDEX {index}"))
