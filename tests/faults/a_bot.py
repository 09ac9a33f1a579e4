"""The real bot as a process of its own, beside a fake Slack that lives in the test: started, killed, started again.

with a_bot(nursery, slack, tmp_path, crash_at="after_commit:3") as bot:
    slack.say(maria, slack.dm(maria), "120 so far")
    bot.wait_for_end()
    bot.restart()
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from tests import laid
from tests.fake_slack import FakeSlack
from tests.faults.nursery import PROJECT, Life, Nursery
from tests.ports import free_port

TAIL = 40
"""Lines of its log that are shown when something went wrong."""

QUICK: Mapping[str, str] = {
    "PACE_PER_CHANNEL": "0", "PACE_PER_MINUTE": "60000", "SETTLE_SECONDS": "0.3", "LEASE_SECONDS": "2",
    "STRIKE_SECONDS": "1", "RETRY_SECONDS": "0.5", "SWEEP_SECONDS": "5", "DEAF_SECONDS": "3", "DRAIN_SECONDS": "5",
}  # fmt: skip
"""Timings for tests; each may be named again."""


@dataclass
class BotProcess:
    """`settings` are added to those that reach this fake Slack; a `clock` that is given stands still until moved."""

    nursery: Nursery
    slack: FakeSlack
    folder: Path
    settings: dict[str, str] = field(default_factory=dict)
    database_url: str = ""
    crash_at: str = ""
    mutation: str = ""
    clock: datetime | None = None
    name: str = "bot"
    process: Life | None = None

    def __post_init__(self) -> None:
        if not self.database_url:
            self.database_url = self._a_file_of_its_own()
        self.port = free_port()
        self.log = self.folder / f"{self.name}.log"
        self.clock_file = self.folder / f"{self.name}.clock"
        if self.clock:
            self.move_clock(self.clock)

    def _a_file_of_its_own(self) -> str:
        file = self.folder / "bot.db"
        if not file.exists():
            laid.lay(file)
        return f"sqlite:///{file}"

    # Its life

    def start(self, crash_at: str | None = None, wait: bool = True) -> None:
        """`crash_at` instead of the one it was made with; an empty one lets it live."""
        assert not self.alive, "it runs already"
        self.crash_at = self.crash_at if crash_at is None else crash_at
        with self.log.open("ab") as log:
            self.process = self.nursery.born(self._environment(), self.folder, log)
        if self.slack.http:
            self.slack.http.add_receiver(self.url)
        if wait:
            self.wait_until_ready()

    def restart(self, crash_at: str = "", wait: bool = True) -> None:
        """After an end of any kind; nothing goes wrong this time unless it is named."""
        self.start(crash_at, wait)

    @property
    def alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    @property
    def pid(self) -> int:
        assert self.process
        return self.process.pid

    def kill(self) -> None:
        """SIGKILL, and gone when this returns. A process that has killed itself already is dead enough."""
        if self.process:
            self.process.kill()
            self._over(10)

    def stop(self, timeout: float = 60) -> int:
        """SIGTERM; gives its exit status."""
        assert self.process
        self.process.send_signal(signal.SIGTERM)
        return self._over(timeout)

    def tell(self, number: signal.Signals) -> None:
        assert self.process
        self.process.send_signal(number)

    def wait_for_end(self, timeout: float = 60) -> int:
        """Its exit status, -9 where it was killed or killed itself; fails with its log while it still lives."""
        return self._over(timeout)

    def ends_within(self, seconds: float) -> bool:
        """Whether it ended by itself."""
        assert self.process
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _over(self, timeout: float) -> int:
        assert self.process
        try:
            status = self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"it still runs after {timeout} s\n{self._doing()}") from None
        if self.slack.http:
            self.slack.http.remove_receiver(self.url)
        return status

    def _doing(self) -> str:
        """The end of its log, with what each of its threads is at."""
        before = len(self.said())
        self.tell(signal.SIGUSR1)
        pause = threading.Event()
        for _ in range(50):
            if len(self.said()) > before:
                break
            pause.wait(0.02)
        pause.wait(0.1)
        return self.tail(4 * TAIL)

    # Whether it is there

    def wait_until_ready(self, timeout: float = 60) -> None:
        """Until its socket is open, or /readyz says so; or until it has killed itself where it was told to."""
        ready = self._connected(timeout) if self.slack.sockets else self._ready(timeout)
        if not ready and not (self.crash_at and self.status == -signal.SIGKILL):
            raise AssertionError(f"it is not ready after {timeout} s, exit status {self.status}\n{self.tail()}")

    def _connected(self, timeout: float) -> bool:
        """In short waits, to see soon that it has died instead."""
        assert self.slack.sockets
        for _ in range(int(timeout / 0.25)):
            if self.slack.sockets.wait_for_socket_of(str(self.pid), 0.25):
                return True
            if not self.alive:
                return False
        return False

    def _ready(self, timeout: float) -> bool:
        # A port that opens tells nobody.
        pause = threading.Event()
        for _ in range(int(timeout / 0.02)):
            if not self.alive or self.get("/readyz") == 200:
                return self.alive
            pause.wait(0.02)
        return False

    def get(self, path: str) -> int:
        """The status of a page of its own; 0 where nobody listens."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=2) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as refused:
            with refused:
                return refused.code
        except OSError:
            return 0

    @property
    def status(self) -> int | None:
        return self.process.poll() if self.process else None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/slack/events"

    # What it says

    def said(self) -> str:
        """Everything it has written to its log, over all its lives."""
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def tail(self, lines: int = TAIL) -> str:
        return f"--- the last of {self.log.name}\n" + "\n".join(self.said().splitlines()[-lines:])

    def move_clock(self, to: datetime) -> None:
        """Whole at once: the process may look at any moment."""
        written = self.clock_file.with_suffix(".new")
        written.write_text(to.isoformat())
        written.replace(self.clock_file)

    def _environment(self) -> dict[str, str]:
        slack = self.slack
        to_slack = {"SLACK_BOT_TOKEN": slack.bot_token, "SLACK_API_URL": slack.api_url, "TIMEZONE": "UTC"}
        if slack.sockets:
            to_slack["SLACK_APP_TOKEN"] = slack.app_token
        else:
            to_slack["SLACK_SIGNING_SECRET"] = slack.signing_secret
        ours = {"CRASH_AT": self.crash_at, "MUTATION": self.mutation}
        if self.clock:
            ours["CLOCK_FILE"] = str(self.clock_file)
        machine = {"PATH": os.environ["PATH"], "PYTHONPATH": str(PROJECT), "NO_PROXY": "127.0.0.1"}
        told = {"DATABASE_URL": self.database_url, "PORT": str(self.port)}
        return machine | to_slack | told | dict(QUICK) | self.settings | ours


@contextmanager
def a_bot(
    nursery: Nursery,
    slack: FakeSlack,
    folder: Path,
    *,
    database_url: str = "",
    crash_at: str = "",
    mutation: str = "",
    clock: datetime | None = None,
    name: str = "bot",
    start: bool = True,
    **settings: str,
) -> Iterator[BotProcess]:
    """A bot that is ready, unless `start` is False; whatever happens in the block, no process is left behind.

    `settings` are the bot's own, by their names in the environment. With several at once each needs its `name`.
    """
    bot = BotProcess(nursery, slack, folder, settings, database_url, crash_at, mutation, clock, name)
    try:
        if start:
            bot.start()
        yield bot
    finally:
        bot.kill()
