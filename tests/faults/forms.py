"""Forms: pressed twice and three times, and opened while the database can hardly be reached.

The person who presses is Dana Example of staff. A form that is submitted again is the same form: one pledge comes of
it.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial

from sqlalchemy import event, select

from bot.app import Bot
from bot.ground.db import Database
from bot.pledges.model import Pledge
from tests.fake_slack import Answer, FakeSlack
from tests.fake_slack.world import Payload, Person
from tests.faults.counting import Tally, built, counted, dispatched, settings, sqlite_url
from tests.faults.rows import Figure, Row, Scale, together

DANA = "U0000STAFF"
AT_ONCE = 5
LONGEST_DELAY = 5.0
SLACK_WAITS = 0.6
"""Of the longest delay: three seconds of five."""

TWICE = "each form is submitted two or three times, up to five people's presses at the same moment"
SLOW = (
    "every transaction waits, by nothing up to five seconds; whoever got no answer within three seconds presses again, "
    "as people do, and what they typed must be there in the end, once"
)


def measure(scale: Scale) -> list[Row]:
    lanes, forms, longest = scale.of(8, 1), scale.of(25, 3), scale.of(LONGEST_DELAY, 0.5)
    with ThreadPoolExecutor(lanes) as pool:
        slow = together(pool.map(lambda lane: _slow(scale, lane, forms, longest), range(lanes)))
    return [_pressed_again(scale, scale.of(1_000, 12)), *slow]


@contextmanager
def _desk(scale: Scale, name: str) -> Iterator[tuple[FakeSlack, Bot, str]]:
    """The bot, reached by a plain call, and a channel in which forms are opened."""
    with FakeSlack(transport="direct") as slack:
        slack.people[DANA] = Person(DANA, "Dana Example")
        channel = slack.add_channel("stockton-build", [DANA])
        bot = built(settings(slack, sqlite_url(scale.file(f"{name}.db"))))
        slack.receive_with(partial(dispatched, bot))
        yield slack, bot, channel
        bot.close()


def _opened(slack: FakeSlack, channel: str) -> tuple[Payload, float]:
    """The empty form that `/pledge` opens, and how long its "one moment" took to be there, in seconds."""
    known = {view["id"] for view in slack.views(DANA)}
    start = time.monotonic()
    assert slack.command(DANA, channel, "/pledge").ok
    seconds = time.monotonic() - start
    (new,) = (view["id"] for view in slack.views(DANA) if view["id"] not in known)
    slack.wait_for(lambda: _view(slack, new)["callback_id"] == "pledge.new", 4 * LONGEST_DELAY)
    view = _view(slack, new)
    slack.stacks[DANA] = []
    return view, seconds


def _view(slack: FakeSlack, view_id: str) -> Payload:
    return next(view for view in slack.views(DANA) if view["id"] == view_id)


def _submit(slack: FakeSlack, view: Payload, number: int) -> Answer:
    return slack.submit(DANA, {"organisation": f"Example Lines {number}", "number": "20"}, view=view)


def _pressed_again(scale: Scale, forms: int) -> Row:
    chance = random.Random(forms)
    with _desk(scale, "pressed") as (slack, bot, channel), ThreadPoolExecutor(AT_ONCE) as pool:
        views = [_opened(slack, channel)[0] for _ in scale.watch(range(forms))]
        presses = [number for number in range(forms) for _ in range(chance.choice((2, 3)))]
        answers = list(pool.map(lambda number: _submit(slack, views[number], number), presses))
        seen = _pledges(bot.db)
    refused = sum(not answer.ok for answer in answers)
    return counted("a form submitted again", _names(forms), seen, TWICE, unexpected=refused)


def _names(forms: int) -> list[str]:
    return [f"Example Lines {number}" for number in range(forms)]


def _pledges(db: Database) -> Tally:
    with db.read() as session:
        return Counter(pledge.lead.name for pledge in session.scalars(select(Pledge)))


class SlowDatabase:
    """Each transaction of an engine waits before it begins."""

    def __init__(self, db: Database) -> None:
        self.delay = 0.0
        event.listen(db.engine, "begin", lambda _connection: time.sleep(self.delay))


def _slow(scale: Scale, lane: int, forms: int, longest: float) -> Row:
    chance = random.Random(lane)
    opened: list[float] = []
    again = 0
    with _desk(scale, f"slow-{lane}") as (slack, bot, channel):
        slow = SlowDatabase(bot.db)
        for number in range(forms):
            slow.delay = chance.uniform(0, longest)
            view, seconds = _opened(slack, channel)
            opened.append(seconds)
            if _submit(slack, view, number).seconds > SLACK_WAITS * longest:
                again += 1
                _submit(slack, view, number)
        slow.delay = 0.0
        seen = _pledges(bot.db)
    row = counted("forms on a slow database", _names(forms), seen, SLOW, recovered=again)
    row.figures.append(Figure("form opened, slowest", max(opened), "s", "at most", 1.0))
    return row
