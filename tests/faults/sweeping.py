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
from tests.faults.rows import Figure, Row, Scale, together

DROPPED = 0.3
DEAF = 8.0
SETTLED = 3.0
"""Seconds in which the socket before is given up and everything swept after the change."""
PROMISED = 1.5
"""Times the seconds between two sweeps: a quarter of an hour where they come every ten minutes."""
SLACKER = 4
"""Times the bar in a short run, which shares a busy machine with every other test."""
WRITERS = 4
"""Few, and to a socket only one: history is read at Slack's own pace, forty calls a minute, however short all else is.
"""

SILENT = (
    "three of ten messages are never delivered at all; the history is read back at start, after each reconnect and "
    "from time to time, and what is missing comes in through the same door"
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
    dropped: dict[str, float] = {}
    with FakeSlack(transport="http") as slack:
        crowd = Crowd(slack, url, WRITERS)
        settings = {"SWEEP_SECONDS": str(every)}
        bot = BotProcess(scale.nursery, slack, scale.folder, settings, url, name="silent")
        bot.start()
        refused = 0
        for _ in scale.watch(range(events)):
            payload = crowd.write()
            if chance.random() < DROPPED:
                dropped[str(payload["event"]["ts"])] = time.monotonic()
            else:
                refused += not slack.transport.send(payload, {}, 10.0).ok
        longest = _all_found(crowd, dropped)
        bot.stop()
        row = counted("never delivered", crowd.events, crowd.effects(), SILENT, refused)
    found = [
        Figure("longest", longest, "s", "at most", scale.of(1, SLACKER) * PROMISED * every),
        Figure("dropped", len(dropped)),
    ]
    return replace(row, recovered=len(dropped) - row.lost, figures=found, used={"sweep": every})


def _all_found(crowd: Crowd, dropped: dict[str, float]) -> float:
    """The longest that any of them took from its writing to its booking, in seconds; waits a minute at most."""
    missing, longest, pause = dict(dropped), 0.0, threading.Event()
    for _ in range(240):
        booked = crowd.effects()
        for ts in [ts for ts in missing if booked[ts]]:
            longest = max(longest, time.monotonic() - missing.pop(ts))
        if not missing:
            return longest
        pause.wait(0.25)
    return 60.0


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
        _all_found(crowd, dict.fromkeys(crowd.events, 0.0))
        bot.stop()
        row = counted("written to a mute socket", crowd.events, crowd.effects(), MUTE)
    slowest = Figure("noticed after", max(detected), "s", "at most", scale.of(deaf, SLACKER * deaf))
    return replace(row, recovered=times, figures=[slowest], used={"deaf": deaf})
