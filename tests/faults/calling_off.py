"""Messages called off in the moment in which they are sent: what was called off in time never arrives."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable

from sqlalchemy import select

from bot.app import Parts
from bot.ground.db import Database
from bot.notices import outbox
from bot.notices.outbox import Notice
from bot.notices.pace import Pace
from tests.fake_slack import FakeSlack, Fault
from tests.faults.counting import built, settings, sqlite_url
from tests.faults.rows import Figure, Row, Scale
from tests.faults.sending import arrived, nothing_left, post, somewhere, wait_until

SETTLE = 0.2
FAULTS = (Fault.slow(0.02), Fault.RESET_BEFORE, Fault.RESET_AFTER_ACCEPT)
AT_A_TIME = 10
"""As many as a sender takes in hand together."""

NOTE = (
    "each is called off while its batch is claimed and sent. Lost: neither called off nor there. Unexpected: called "
    "off in time, by the answer to whoever did it or by the row, and there all the same"
)


def measure(scale: Scale) -> list[Row]:
    race = scale.of(1_000, 40)
    with FakeSlack(transport="direct") as slack:
        bot = built(settings(slack, sqlite_url(scale.file("race.db"))), Parts(pace=Pace(0.0, SETTLE)))
        slack.faults.sometimes("chat.postMessage", 0.3, *FAULTS, seed=race)
        places, over = somewhere(slack), threading.Event()
        sending = threading.Thread(target=_send, args=(bot.sender.deliver, over), name="sender")
        sending.start()
        called_off: set[str] = set()
        for start in scale.watch(range(0, race, AT_A_TIME)):
            batch = list(range(start, min(start + AT_A_TIME, race)))
            post(bot.db, batch, places)
            called_off |= _race(bot.db, batch)
        finished = wait_until(lambda: nothing_left(bot.db), 30)
        over.set()
        sending.join()
        row = _row(bot.db, slack, race, called_off, finished)
        bot.close()
    return [row]


def _send(deliver: Callable[[], int], over: threading.Event) -> None:
    while not over.wait(0.001):
        deliver()


def _race(db: Database, batch: list[int]) -> set[str]:
    """Those of which it was said that they will not be sent."""
    chance, pause, dropped = random.Random(batch[0]), threading.Event(), set()
    chance.shuffle(batch)
    for number in batch:
        pause.wait(chance.uniform(0, 0.02))
        with db.write() as session:
            notice = outbox.with_key(session, f"notice:{number}")
            assert notice is not None
            if outbox.drop(session, notice):
                dropped.add(str(number))
    return dropped


def _row(db: Database, slack: FakeSlack, race: int, called_off: set[str], finished: bool) -> Row:
    seen = arrived(slack)
    with db.read() as session:
        states = {
            key.removeprefix("notice:"): state for key, state in session.execute(select(Notice.key, Notice.state))
        }
    off = called_off | {number for number, state in states.items() if state == "cancelled"}
    lost = sum(not seen[number] for number, state in states.items() if number not in off)
    doubled = sum(count - 1 for count in seen.values())
    there = sum(seen[number] for number in off)
    figures = [Figure("called off", len(off))]
    return Row("called off while it is sent", race, lost, doubled, 0, there + (not finished), NOTE, figures)
