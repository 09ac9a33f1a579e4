"""A sweeper before a door, on one clock with the fake Slack, and people whose words may be lost on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from slack_sdk import WebClient
from sqlalchemy import select

from bot.deliveries.directory import Home
from bot.deliveries.pulse import Pulse
from bot.deliveries.sweep import Rhythm, Sweeper
from bot.deliveries.watermarks import Watermark
from bot.ground.db import Database
from tests.deliveries.a_door import Entrance
from tests.fake_slack import APP, BOT, HOME_TEAM, FakeSlack
from tests.notices.a_sender import Machine

HOME = Home(HOME_TEAM, BOT, "B0BOT", APP)
RHYTHM = Rhythm(every=600.0, deaf=120.0, lease=30.0)


class Watchful(WebClient):
    """Sees to it that no transaction is open while Slack is asked."""

    db: Database

    def api_call(self, *given: Any, **named: Any) -> Any:
        assert self.db.engine.pool.checkedout() == 0  # type: ignore[attr-defined]
        return super().api_call(*given, **named)


class Swept(Entrance):
    """`rested` is how long the sweeper waited each time; `linked` are the people who may write to the bot,
    `halls` the channels of events.
    """

    def __init__(self, db: Database, slack: FakeSlack, machine: Machine) -> None:
        super().__init__(db, slack, machine=machine)
        self.rested: list[float] = []
        self.to_end = False
        self.linked, self.halls = [self.maria], list[str]()
        self.pulse = Pulse(machine, expected=False)
        self.sweeper = self.a_sweeper()

    def a_sweeper(self, come_in: Callable[[Sequence[Any]], list[bool]] | None = None) -> Sweeper:
        client = Watchful(token=self.slack.bot_token, base_url=self.slack.api_url, retry_handlers=[])
        client.db = self.db
        return Sweeper(
            self.db, client, HOME, come_in or self.door.find, lambda _session: self.linked,
            lambda _session: self.halls, self.pulse, RHYTHM, self._rest, self.machine,
        )  # fmt: skip

    def _rest(self, seconds: float) -> bool:
        self.rested.append(seconds)
        self.machine.wait(seconds)
        return self.to_end

    @contextmanager
    def lost(self) -> Iterator[None]:
        """Slack believes that it has told us what is done meanwhile."""
        self.slack.receive_with(lambda _headers, _body: (200, ""))
        yield
        self.slack.receive_with(self.receive)

    def expect_a_socket(self) -> None:
        """One that was opened just now."""
        self.pulse.expected = True
        self.pulse.beat()

    def sweep(self) -> list[str]:
        """What is heard for it, a minute later."""
        self.machine.wait(60)
        before = len(self.heard)
        self.sweeper.ask()
        self.sweeper.once()
        return [one.text for one in self.heard[before:]]

    def swept_to(self, channel: str, thread: str = "") -> float | None:
        with self.db.read() as session:
            found = select(Watermark.swept_to).where(Watermark.channel == channel, Watermark.thread_ts == thread)
            return session.scalar(found)
