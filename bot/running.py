"""The bot at work: it receives, strikes and sends until it is told to end, and brings to its end what is in hand."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field

from sqlalchemy.exc import OperationalError

from bot.ground.clock import Striker
from bot.notices.sender import Sender
from bot.understanding import make_ready

log = logging.getLogger(__name__)

AFTER_A_FAULT = 1.0
"""Seconds before a round that failed is tried again."""

ROAD_FIRST = 0.5
"""Seconds in which the road to Slack is opened before anything else is made ready."""

BREATH = 0.003
"""Seconds after each step of getting ready, in which those who have a message in hand go on."""

GIVE_WAY = 0.0005
"""Seconds after which a step of getting ready gives way to them: it may be a long one, and they ask many times."""

RESTS = 5.0
"""Seconds after which the sender looks for work though nobody woke it."""

LOOKS = 0.05
"""Seconds between two looks whether anything waits still."""


@dataclass(frozen=True)
class Round:
    """Something done again and again in a thread of its own.

    `once` does it and gives the seconds to rest before the next time, which `wake` cuts short.
    """

    name: str
    once: Callable[[], float]
    wake: threading.Event = field(default_factory=threading.Event)


def sending(sender: Sender, wake: threading.Event, lease: float) -> Round:
    """Looks often enough to keep a lease of so many seconds, and to take over soon after another's has run out."""

    def once() -> float:
        sender.deliver()
        return sender.next_wait(min(RESTS, lease / 6))

    return Round("sender", once, wake)


def send_all(sender: Sender, patience: float) -> int:
    """Send all that waits, at Slack's pace. Gives how many are left once this process could send none of them for so
    many seconds.
    """
    rested, looks, left = threading.Event(), 0, sender.left()
    while left and looks * LOOKS <= patience:
        before, dealt = left, sender.deliver()
        left = sender.left()
        if dealt and left < before:
            looks = 0
        elif left:
            looks += 1
            rested.wait(LOOKS)
    return left


class Work:
    """`receive` takes deliveries until the event it is given is set, and then returns when those in hand are done."""

    def __init__(
        self,
        receive: Callable[[threading.Event], None],
        striker: Striker,
        sender: Sender,
        rounds: Sequence[Round],
        later: Executor,
        drain: float,
    ) -> None:
        self._receive, self._striker, self._sender = receive, striker, sender
        self._rounds, self._later, self._drain = rounds, later, drain
        self.stopping = threading.Event()
        self._failed: BaseException | None = None

    def run(self, strike_every: float) -> bool:
        """Until `stopping`. Gives whether all that was in hand came to its end in time."""
        gc.freeze()  # All that is built stays: to look through it for garbage would hold answers up.
        gc.enable()
        # Who writes to us waits for this, and nobody for the others.
        hands = [self._start("receiving", self._take_in)]
        hands += [self._start(one.name, self._keep_on, one) for one in self._rounds]
        self._striker.start(strike_every)
        try:
            self._get_ready()
            self.stopping.wait()
        finally:
            done = self._end(hands)
        if self._failed is not None:
            raise self._failed
        return done

    def _start(self, name: str, target: Callable[..., None], *given: object) -> threading.Thread:
        # A daemon, so that what hangs for longer than the drain cannot hold up the end of the process.
        thread = threading.Thread(target=target, args=given, name=name, daemon=True)
        thread.start()
        return thread

    def _get_ready(self) -> None:
        """What the first message would wait for."""
        if self.stopping.wait(ROAD_FIRST):
            return
        usual = sys.getswitchinterval()
        sys.setswitchinterval(GIVE_WAY)
        try:
            make_ready(lambda: self.stopping.wait(BREATH))
        finally:
            sys.setswitchinterval(usual)

    def _take_in(self) -> None:
        try:
            self._receive(self.stopping)
        except BaseException as error:
            self._failed = error
        finally:
            self.stopping.set()

    def _keep_on(self, one: Round) -> None:
        while not self.stopping.is_set():
            try:
                rest = one.once()
            except OperationalError:
                rest = AFTER_A_FAULT  # The database has said what ails it (trouble.py).
            except Exception:
                log.exception("The %s failed; it goes on.", one.name)
                rest = AFTER_A_FAULT
            if not self.stopping.is_set():
                one.wake.wait(rest)
                one.wake.clear()

    # The end

    def _end(self, hands: list[threading.Thread]) -> bool:
        """Nothing new is taken; what is in hand has `drain` seconds; the lease is given back for the next sender."""
        self._sender.stop()
        for one in self._rounds:
            one.wake.set()
        hands += [self._start("striker", self._striker.stop), self._start("forms", self._later.shutdown)]
        self._start("the end", _wait_for, hands).join(self._drain)
        late = [hand.name for hand in hands if hand.is_alive()]
        if late:
            log.warning("Still in hand after %s s, and left: %s.", self._drain, ", ".join(late))
        # A sender still under way keeps its lease: whoever takes over must first wait, then read back.
        if "sender" not in late:
            self._give_back_lease()
        return not late

    def _give_back_lease(self) -> None:
        try:
            self._sender.release()
        except OperationalError:
            log.warning("The sender's lease could not be given back; it runs out by itself.")


def _wait_for(hands: list[threading.Thread]) -> None:
    for hand in hands:
        hand.join()


def stop_when_told(stop: Callable[[], None]) -> None:
    """`stop` at SIGTERM or SIGINT, in a thread of its own; a second one ends the process at once.

    Linux may hand a signal to any thread, and Python would then see to it when the main thread does its next step; ours
    waits and does none. So it is a byte in a pipe that tells, which is written in whichever thread the signal comes.
    """
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing)

    def stop_when_asked() -> None:
        os.read(reading, 1)
        stop()

    threading.Thread(target=stop_when_asked, name="told", daemon=True).start()
    for number in (signal.SIGTERM, signal.SIGINT):
        # No stop() here: while the main thread begins to wait it holds the lock that stop() would need.
        signal.signal(number, lambda number, _frame: signal.signal(number, signal.SIG_DFL))
