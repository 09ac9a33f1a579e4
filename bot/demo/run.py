"""`python -m bot demo`: a Slack on this machine, Stockton in it, and the bot against it, until somebody stops it."""

from __future__ import annotations

import logging
import os
import signal
import sys
import tempfile
import threading
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from rich.console import Console

from bot.app import Bot, Parts, build
from bot.demo import blocks, local_slack, stockton, world
from bot.demo.clock import MovableClock
from bot.demo.local_slack import DemoUnavailable, LocalSlack
from bot.demo.skip import Road, Skip
from bot.ground.blockkit import Message
from bot.notices.pace import Pace
from config.settings import Settings

log = logging.getLogger(__name__)

CACHE = Path(__file__).parents[2] / ".cache" / "local-slack"
PACE = Pace(per_channel=0.0, settle=0.5)
LONGEST_SENDING = 5.0
"""Seconds that a walk waits for its messages to go out before it goes on all the same."""

STOPPING = (signal.SIGINT, signal.SIGTERM)


class _Stopped(BaseException):
    """Somebody wants the demo to end; not an Exception, so that nobody on the way takes it for a fault."""


def run_demo(port: int, browser: bool) -> int:
    """Runs until SIGINT or SIGTERM and leaves no process. 0, or 1 after a sentence on stderr when it cannot run."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    _keep_proxies_out()
    try:
        with _stoppable(), tempfile.TemporaryDirectory(prefix="pledgekeeper-demo-") as folder:
            _run(port, browser, Path(folder))
    except _Stopped:
        Console().print(f"\n{blocks.goodbye()}")
        return 0
    except DemoUnavailable as unavailable:
        Console(stderr=True).print(str(unavailable), markup=False, soft_wrap=True)
        return 1
    return 0


def _run(port: int, browser: bool, folder: Path) -> None:
    local_slack.refuse_busy_port(port)
    binary = local_slack.fetch(CACHE)
    with (
        local_slack.start(binary, port, world.workspace(), folder / "slack") as slack,
        _bot_with_stockton(slack, folder / "demo.db") as running,
    ):
        Console().print(blocks.invitation(slack.url), markup=False, soft_wrap=True)
        sys.stdout.flush()
        if browser:
            webbrowser.open(slack.url)
        _wait(running, slack)


def _wait(running: threading.Thread, slack: LocalSlack) -> None:
    """Until a signal raises out of here. That either of the two ends by itself is a fault."""
    rested = threading.Event()
    while running.is_alive():
        # Not running.join: a signal that raises in there makes Python 3.11 take the thread for ended.
        rested.wait(0.5)
        if slack.process.poll() is not None:
            raise DemoUnavailable("The local Slack has ended by itself, so the demo ends too; please start it again.")
    raise DemoUnavailable("The bot has ended by itself, so the demo ends too; please start it again.")


@contextmanager
def _bot_with_stockton(slack: LocalSlack, database: Path) -> Iterator[threading.Thread]:
    """The bot, running in a thread of its own against the local Slack, over a database that is new each time."""
    clock = MovableClock()

    def skipping(words: str, channel: str) -> Message:
        return skip(words, channel)

    bot = build(_settings(slack, database), Parts(clock, PACE, extra={"skip": skipping}))
    try:
        with bot.db.write() as session:
            stockton.load(session, bot.planner, clock.now())
        skip = Skip(Road(bot.db, bot.jobs, clock, lambda: _send(bot)))
        running = threading.Thread(target=bot.run, name="bot")
        running.start()
        try:
            yield running
        finally:
            skip.stop()
            bot.stop()
            running.join()
    finally:
        bot.close()


def _settings(slack: LocalSlack, database: Path) -> Settings:
    return Settings.read(
        {
            "SLACK_BOT_TOKEN": world.BOT_TOKEN,
            "SLACK_APP_TOKEN": world.APP_TOKEN,
            "SLACK_API_URL": slack.api_url,
            "DATABASE_URL": f"sqlite:///{database}",
            "STAFF_USERS": ",".join(person.id for person in world.STAFF),
            "STAFF_CHANNEL": world.STAFF_CHANNEL,
            "DIGEST_CHANNEL": world.DIGEST_CHANNEL,
            "TIMEZONE": world.ZONE,
        }
    )


def _send(bot: Bot) -> None:
    """Wake the bot's own sender and wait until nothing is on its way out any more."""
    bot.wake.set()
    rested = threading.Event()
    for _ in range(int(LONGEST_SENDING / 0.02)):
        if not bot.sender.left():
            return
        rested.wait(0.02)


def _keep_proxies_out() -> None:
    """The libraries would take the road to 127.0.0.1 through a proxy where one is set."""
    for name in ("NO_PROXY", "no_proxy"):
        before = os.environ.get(name)
        os.environ[name] = f"{before},{local_slack.HOST}" if before else local_slack.HOST


@contextmanager
def _stoppable() -> Iterator[None]:
    """The first signal unwinds all that was started; further ones do not disturb that."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        for number in STOPPING:
            signal.signal(number, signal.SIG_IGN)
        raise _Stopped

    former = {number: signal.signal(number, stop) for number in STOPPING}
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
