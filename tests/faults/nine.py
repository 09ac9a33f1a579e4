"""Nine in the morning: hundreds are due a question at once, Slack turns some away, and somebody asks meanwhile."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import Any

from bot.notices.outbox import Place
from tests.benchmarks.stage import MORNING, gather
from tests.fake_slack import BOT, FakeSlack, Fault
from tests.fake_slack.limits import Limits
from tests.faults.a_bot import BotProcess
from tests.faults.counting import lost_and_doubled, migrated, sqlite_url
from tests.faults.rows import Figure, Row, Scale

TURNED_AWAY = 0.03
GIVEN_UP = 20.0
"""Seconds after which an answer counts as none."""

NOTE = (
    "each to another person, at Slack's own pace and by a Slack that counts; {share:.0%} are turned away with 429 and "
    "Retry-After. Meanwhile somebody asks how things stand, again and again, each time the answer has come. "
    "Unexpected: a call before Retry-After was over, or no answer within {given_up:.0f} s"
)


def measure(scale: Scale) -> list[Row]:
    per_channel, per_minute, rest = scale.of((1.0, 300.0, 2.0), (0.02, 12_000.0, 0.1))
    url = sqlite_url(scale.file("nine.db"))
    pace = {"PACE_PER_CHANNEL": str(per_channel), "PACE_PER_MINUTE": str(per_minute)}
    with FakeSlack(transport="http") as slack:
        due = [slack.add_person(f"Pat {number}") for number in range(scale.of(300, 30))]
        _were_written_to_before(slack, url, due)
        slack.limits = Limits(per_channel, per_minute, whole=scale.name == "full")
        slack.faults.sometimes("chat.postMessage", TURNED_AWAY, Fault.rate_limited(rest), seed=9)
        bot = BotProcess(scale.nursery, slack, scale.folder, pace, url, clock=MORNING, name="nine")
        bot.start()
        began = time.monotonic()
        waits = _asking_meanwhile(slack, lambda: all(slack.messages(user) for user in due))
        seconds = time.monotonic() - began
        bot.stop()
        asked = Counter(user for user in due for one in slack.messages(user) if one.user == BOT)
        turned_away = sum(call.answer is None for call in slack.calls("chat.postMessage"))
        early = len(slack.early)
    lost, doubled, _ = lost_and_doubled(due, asked)
    bar: tuple[Any, float] = scale.of(("at most", 5.0), ("shown", 0.0))
    figures = [
        Figure("answers meanwhile", len(waits)),
        Figure("the slowest of them", max(waits), "s", *bar),
        Figure("turned away", turned_away),
        Figure("the last question after", seconds, "s"),
    ]
    note = NOTE.format(share=TURNED_AWAY, given_up=GIVEN_UP)
    unexpected = early + sum(wait >= GIVEN_UP for wait in waits)
    return [Row("hundreds due at nine", len(due), lost, doubled, 0, unexpected, note, figures)]


def _were_written_to_before(slack: FakeSlack, url: str, users: Sequence[str]) -> None:
    """Their direct messages are open; to open them is slower at Slack than to write there."""
    with closing(migrated(url)) as db:
        gather(db, users)
        with db.write() as session:
            session.add_all(Place(recipient=user, channel=slack.dm(user)) for user in users)


def _asking_meanwhile(slack: FakeSlack, over: Callable[[], bool]) -> list[float]:
    """Seconds that each answer took, while it is not `over`."""
    sam, waits = slack.add_person("Sam Nobody"), list[float]()
    until = time.monotonic() + 150
    while not waits or (not over() and time.monotonic() < until):
        began, before = time.monotonic(), len(slack.messages(sam))
        slack.say(sam, slack.dm(sam), "how is Stockton doing?")
        slack.wait_for(lambda: len(slack.messages(sam)) >= before + 2, timeout=GIVEN_UP)  # noqa: B023
        waits.append(time.monotonic() - began)
    return waits
