"""What Slack never delivered, and sockets from which nothing comes any more: both are noticed and made good."""

from __future__ import annotations

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from tests.fake_slack import FakeSlack
from tests.faults.a_bot import BotProcess
from tests.faults.counting import counted, sqlite_url
from tests.faults.crowd import Crowd
from tests.faults.rows import SLACKER, Figure, Row, Scale, together

DROPPED = 0.3
DEAF = 8.0
SETTLED = 3.0
"""Seconds in which the socket before is given up and everything swept after the change."""
PROMISED = 1.5
"""Times the seconds between two sweeps: a quarter of an hour where they come every ten minutes."""
WRITERS = 12
"""History is read at Slack's own pace, forty calls a minute, however short all else is: so these are as many as can be
read between two sweeps of a full run, in proportion 360 where they come every ten minutes.
"""
A_SECOND = 25.0
"""Messages: half of what is acknowledged in time (acknowledging.py). Written as fast as the bot takes them they would
leave it no hand free, and the row would tell how fast it works, not how soon it looks.
"""

LOOKED_AFTER = 10
"""Messages written between two looks at what is booked: two or three looks a second."""

SILENT = (
    f"three of ten messages are never delivered at all; the history is read back at start, after each reconnect and "
    f"from time to time, and what is missing comes in through the same door. {A_SECOND:g} are written in a second, in "
    f"turn by as many people as Slack's pace lets be read between two sweeps"
)
MUTE = "the socket stays open, answers pings, and nothing comes from it; a message is written into the silence"


def measure(scale: Scale) -> list[Row]:
    lanes = scale.of(5, 1)
    with ThreadPoolExecutor(lanes) as pool:
        mute = pool.map(lambda lane: _mute(scale, lane, scale.of(10, 2), scale.of(DEAF, 3.0)), range(lanes))
        return [_silent(scale, scale.of(2_000, 24), scale.of(20.0, 2.0)), *together(mute)]


def _silent(scale: Scale, events: int, every: float) -> Row:
    chance = random.Random(events)
    url = sqlite_url(scale.file("silent.db"))
    with FakeSlack(transport="http") as slack:
        crowd = Crowd(slack, url, scale.of(WRITERS, 4))
        dropped = Awaited(crowd)
        settings = {"SWEEP_SECONDS": str(every)}
        bot = BotProcess(scale.nursery, slack, scale.folder, settings, url, name="silent")
        bot.start()
        refused, begun, pause = 0, time.monotonic(), threading.Event()
        for number in scale.watch(range(events)):
            pause.wait(max(0.0, begun + number / A_SECOND - time.monotonic()))
            payload = crowd.write()
            if chance.random() < DROPPED:
                dropped.note(str(payload["event"]["ts"]))
            else:
                refused += not slack.transport.send(payload, {}, 10.0).ok
            if number % LOOKED_AFTER == 0:
                dropped.look()
        dropped.wait_until_booked()
        bot.stop()
        row = counted("never delivered", crowd.events, crowd.effects(), SILENT, refused)
    found = [
        Figure("longest", dropped.longest, "s", "at most", scale.of(1, SLACKER) * PROMISED * every),
        Figure("dropped", dropped.count),
    ]
    return replace(row, recovered=dropped.count - row.lost, figures=found, used={"sweep": every})


class Awaited:
    """Messages that are to be booked. `longest` is how long any took from its writing to its being seen booked, in
    seconds: whoever looks only when all are written measures the writing.
    """

    def __init__(self, crowd: Crowd) -> None:
        self._crowd, self._missing = crowd, dict[str, float]()
        self.count, self.longest = 0, 0.0

    def note(self, ts: str) -> None:
        self._missing[ts] = time.monotonic()
        self.count += 1

    def look(self) -> None:
        booked, now = self._crowd.effects(), time.monotonic()
        self.longest = max([self.longest, *(now - written for written in self._missing.values())])
        self._missing = {ts: written for ts, written in self._missing.items() if not booked[ts]}

    def wait_until_booked(self) -> None:
        """A minute at most."""
        pause = threading.Event()
        for _ in range(240):
            self.look()
            if not self._missing:
                return
            pause.wait(0.25)


def _mute(scale: Scale, lane: int, times: int, deaf: float) -> Row:
    """One bot whose socket is struck mute again and again."""
    url = sqlite_url(scale.file(f"mute-{lane}.db"))
    detected: list[float] = []
    with FakeSlack(transport="socket") as slack:
        assert slack.sockets
        crowd = Crowd(slack, url, 1)
        settings = {"DEAF_SECONDS": str(deaf), "SWEEP_SECONDS": "600"}
        bot = BotProcess(scale.nursery, slack, scale.folder, settings, url, name=f"mute-{lane}")
        bot.start()
        pause = threading.Event()
        for number in range(times):
            slack.sockets.strike_mute(answers_pings=bool(number % 2))
            struck = time.monotonic()
            slack.transport.send(crowd.write(), {}, 0.1)
            slack.sockets.wait_for_a_hearing_one(10 * deaf)
            detected.append(time.monotonic() - struck)
            slack.transport.send(crowd.write(), {}, 5.0)
            pause.wait(scale.of(SETTLED, 0.5))
        written = Awaited(crowd)
        for ts in crowd.events:
            written.note(ts)
        written.wait_until_booked()
        bot.stop()
        row = counted("written to a mute socket", crowd.events, crowd.effects(), MUTE)
    slowest = Figure("noticed after", max(detected), "s", "at most", scale.of(deaf, SLACKER * deaf))
    return replace(row, recovered=times, figures=[slowest], used={"deaf": deaf})
