"""A process that has imported the bot once and forks a life of it whenever one is asked for.

A life is a process of its own, with its own connections, and dies of SIGKILL like any other. Only the two seconds of
importing, and of what is worked out at the first message, are spared, so that a thousand of them can be killed in an
afternoon.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import random
import select
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import IO, Any

PROJECT = Path(__file__).parents[2]
PATIENCE = 90.0
"""Seconds: it takes two to open, and on a machine that everybody uses many more."""


class Life:
    """One forked process, used as the standard library's `Popen` is."""

    def __init__(self, pid: int, ended: threading.Condition, statuses: Mapping[int, int]) -> None:
        self.pid = pid
        self._ended, self._statuses = ended, statuses

    def poll(self) -> int | None:
        with self._ended:
            return self._statuses.get(self.pid)

    def wait(self, timeout: float | None = None) -> int:
        with self._ended:
            if not self._ended.wait_for(lambda: self.pid in self._statuses, timeout):
                raise subprocess.TimeoutExpired("a life of the bot", timeout or 0)
            return self._statuses[self.pid]

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


class Nursery:
    """Our end of it. It is opened when the first life is asked for."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._changed = threading.Condition()
        self._born: list[int] = []
        self._statuses: dict[int, int] = {}
        self._asking = threading.Lock()

    def _open(self) -> subprocess.Popen[str]:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.nursery"], cwd=PROJECT, env=os.environ | {"PYTHONPATH": str(PROJECT)},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
        )  # fmt: skip
        self._listener = threading.Thread(target=self._listen, args=(self._process.stdout,), name="nursery")
        self._listener.start()
        return self._process

    def _listen(self, lines: IO[str]) -> None:
        for line in lines:
            said = json.loads(line)
            with self._changed:
                if "status" in said:
                    self._statuses[said["pid"]] = said["status"]
                else:
                    self._born.append(said["pid"])
                self._changed.notify_all()

    def born(
        self, environment: Mapping[str, str], folder: Path, log: IO[bytes], what: str = "tests.faults.running"
    ) -> Life:
        """A life of the bot's, or of another module with a `main`."""
        asked = {"environment": dict(environment), "folder": str(folder), "log": log.name, "what": what}
        with self._asking:
            process = self._process or self._open()
            assert process.stdin
            process.stdin.write(json.dumps(asked) + "\n")
            with self._changed:
                assert self._changed.wait_for(lambda: self._born, PATIENCE), "the nursery does not answer"
                return Life(self._born.pop(), self._changed, self._statuses)

    def close(self) -> None:
        """Its lives end with it."""
        if self._process is None:
            return
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(PATIENCE)
        self._listener.join()
        self._process.stdout.close()


@contextmanager
def a_nursery() -> Iterator[Nursery]:
    nursery = Nursery()
    try:
        yield nursery
    finally:
        nursery.close()


# The other end


def main() -> None:
    """Fork when told to, and say who was born and who died; end, with all lives, when nobody asks any more."""
    from tests.faults import crashing, mutating, running  # noqa: F401 - whatever a life needs is imported here once

    _warm_up()
    leash, held = os.pipe()
    waking, woken = os.pipe()
    os.set_blocking(woken, False)
    signal.signal(signal.SIGCHLD, lambda _number, _frame: None)
    signal.set_wakeup_fd(woken)
    alive: set[int] = set()
    asking = os.fdopen(0, "rb", buffering=0)  # Unbuffered: what `select` does not see must not be read.
    gc.collect()
    gc.freeze()
    while True:
        ready, _, _ = select.select([0, waking], [], [])
        if waking in ready:
            os.read(waking, 4096)
            _bury(alive)
        if 0 in ready:
            line = asking.readline()
            if not line:
                break
            if (pid := os.fork()) == 0:
                _live(json.loads(line), leash, (held, waking, woken))
            alive.add(pid)
            _say({"pid": pid})
    for pid in alive:
        os.kill(pid, signal.SIGKILL)
    _bury(alive, 0)


def _warm_up() -> None:
    """One message, heard and answered: what is worked out at the first of all need not be in each life again."""
    from bot.app import Parts
    from bot.ground import logs  # noqa: F401
    from bot.notices.pace import Pace
    from tests.fake_slack import FakeSlack
    from tests.faults import counting
    from tests.faults.crowd import Crowd

    with tempfile.TemporaryDirectory() as folder, FakeSlack(transport="direct") as slack:
        url = counting.sqlite_url(Path(folder) / "warm.db")
        crowd = Crowd(slack, url, 1)
        bot = counting.built(counting.settings(slack, url), Parts(pace=Pace(0.0, 0.0)))
        slack.receive_with(partial(counting.dispatched, bot))
        slack.transport.send(crowd.write(), {}, PATIENCE)
        bot.sender.deliver()
        bot.sweeper.once()
        bot.close()
    assert threading.active_count() == 1, "a thread would not live on in a fork"


def _bury(alive: set[int], how: int = os.WNOHANG) -> None:
    with contextlib.suppress(ChildProcessError):
        while (ended := os.waitpid(-1, how))[0]:
            alive.discard(ended[0])
            _say({"pid": ended[0], "status": os.waitstatus_to_exitcode(ended[1])})


def _say(what: dict[str, int]) -> None:
    os.write(1, json.dumps(what).encode() + b"\n")


def _live(asked: dict[str, Any], leash: int, not_mine: tuple[int, ...]) -> None:
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for one in not_mine:
        os.close(one)
    random.seed()
    log = os.open(asked["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for target, source in ((0, leash), (1, log), (2, log)):
        os.dup2(source, target)
    os.chdir(asked["folder"])
    os.environ.clear()
    os.environ.update(asked["environment"])
    status = 1
    try:
        importlib.import_module(asked["what"]).main()
        status = 0
    except SystemExit as ending:
        status = int(ending.code or 0)
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    main()
