"""Finds what Slack never told us: reads the conversations back and lets what is missing come in through the same door.

Delivery is best effort: in February 2025 Slack paused it and never sent what had gathered. So at start, after each
reconnect and every few minutes all direct messages are read back from where the last reading ended, and so are the
threads under our newest messages in channels: fifty of the last two weeks, for digests and cards are answered
within days, and each costs a call. What was delivered is known by its name and passed over; an edit has a name of
its own. A deletion is heard in direct messages alone, of what is between ten minutes and a day old: before, it may
only not be shown yet; after, Slack may have let it go. In events' channels what names the bot outside a thread is
read back too.

A short look goes into the few direct messages used last, while the socket has been silent for long: a message that
stands there and did not come says that the socket is deaf (see listening.py).
"""

from __future__ import annotations

import logging
import os
import secrets
import socket
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import compress
from typing import NamedTuple

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from sqlalchemy.orm import Session

from bot.deliveries import finding, inbox, watermarks
from bot.deliveries.directory import Home
from bot.deliveries.history import History, SlackMessage
from bot.deliveries.identity import arrival_of
from bot.deliveries.payloads import Payload
from bot.deliveries.pulse import Pulse
from bot.deliveries.watermarks import Place
from bot.ground.db import Database
from bot.notices import slack_errors
from bot.notices.courier import NO_ANSWER
from bot.notices.refusals import read_refusal

log = logging.getLogger(__name__)

OVERLAP = 60.0
"""Seconds read again each time: a message may appear in history after one that was written later."""

FORTNIGHT = 14 * 86_400.0
SHOWN_AFTER = 600.0
"""Seconds after which history shows a message for certain: what is younger and is not there may come yet."""

TAKEN_BACK = 86_400.0
"""The age up to which a message that stands there no more was taken back by its writer; from a day on a workspace can
let Slack forget it.
"""
MOST_THREADS = 50

LOOKED_INTO = 10
"""Direct messages in a short look: so many of the last used, and as many of the others in turn."""

AFTER_TROUBLE = 30.0
SOCKET_OPEN_WITHIN = 30.0
"""Seconds to wait for a first socket, so that nothing falls between the first sweep and its opening."""

SOON = 0.5
NOT_MY_TURN = 5.0


class ToldToEndError(Exception):
    """The bot is to end: the rest is swept by the next process."""


class Rhythm(NamedTuple):
    """Seconds on the machine's clock: between two sweeps, until a deaf socket must be noticed, and of the lease."""

    every: float = 600.0
    deaf: float = 120.0
    lease: float = 30.0

    @property
    def look(self) -> float:
        return self.deaf / 3


class Sweeper:
    """`come_in` is the door's, and says of each whether it was for us; `people` gives the ids of those who may write to
    us, and `halls` the channels in which whoever speaks to us does so by name.

    `ending` waits for so many seconds at most, and says whether the bot is to end. `read_back` is set once nothing is
    left to find from before this process.
    """

    def __init__(
        self,
        db: Database,
        client: WebClient,
        home: Home,
        come_in: Callable[[Sequence[Payload]], Sequence[bool]],
        people: Callable[[Session], Iterable[str]],
        halls: Callable[[Session], Iterable[str]],
        pulse: Pulse,
        rhythm: Rhythm,
        ending: Callable[[float], bool],
        machine: Callable[[], float] = time.time,
    ) -> None:
        self._db, self._home, self._come_in, self._people, self._halls = db, home, come_in, people, halls
        self._pulse, self._rhythm, self._machine = pulse, rhythm, machine
        self._history, self._ending = History(client, self._rest, machine), ending
        self.asked, self.read_back = threading.Event(), threading.Event()
        self._holder = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self._unopened: set[str] = set()
        self._looks = 0
        self._turn_since = 0.0
        self._wanted_since = machine()

    def ask(self) -> None:
        """Something may have been missed until now: sweep as soon as may be."""
        self._wanted_since = self._machine()
        self.asked.set()

    def _rest(self, seconds: float) -> None:
        if self._ending(seconds):
            raise ToldToEndError

    def once(self) -> float:
        """Sweep or look, if it is time; gives the seconds to rest."""
        try:
            return self._once()
        except ToldToEndError:
            self._end_turn()
            return 0.0
        except NO_ANSWER as error:
            log.warning("Slack could not be read back (%s); it is tried again.", type(error).__name__)
            return min(AFTER_TROUBLE, self._rhythm.every)

    def undelivered(self) -> float:
        """When the newest message was written that some process had to find itself, as Slack counts."""
        with self._db.read() as session:
            return watermarks.moment(session, watermarks.UNDELIVERED)

    def _once(self) -> float:
        now = self._machine()
        self._wanted_since = min(self._wanted_since, now)  # The clock may have been put back since.
        if self._pulse.awaited() and now < self._wanted_since + SOCKET_OPEN_WITHIN:
            return SOON
        with self._db.read() as session:
            whole, look = (watermarks.moment(session, name) for name in (watermarks.WHOLE, watermarks.LOOK))
        if whole < self._wanted_since or whole + self._rhythm.every <= now:
            if not self._my_turn():
                return NOT_MY_TURN
            if not self._sweep(now):
                return NOT_MY_TURN
            whole = min(now, self._machine())
        elif self._pulse.silent_for() >= self._rhythm.look and look + self._rhythm.look <= now:
            self._look(now)
        self.read_back.set()
        rest = min(max(0.05, whole + self._rhythm.every - self._machine()), self._rhythm.every)
        return min(rest, self._rhythm.look / 2) if self._pulse.expected else rest

    # All of it

    def _sweep(self, now: float) -> bool:
        """False where another process has taken over."""
        missed = self._read_each(self._places(now))
        if missed is None:
            return False
        if missed:
            log.warning("Slack had not delivered %s messages: they were read back and have come in now.", missed)
        with self._db.write() as session:
            watermarks.note(session, watermarks.WHOLE, min(now, self._machine()))
        self._end_turn()
        return True

    def _end_turn(self) -> None:
        with self._db.write() as session:
            watermarks.end_turn(session, self._holder)
        self._turn_since = 0.0

    def _places(self, now: float) -> list[Place]:
        with self._db.write() as session:
            if not watermarks.moment(session, watermarks.BEGINNING):
                watermarks.note(session, watermarks.BEGINNING, now - OVERLAP)
                self.read_back.set()
            people = sorted(set(self._people(session)) - self._unopened)
            direct = watermarks.direct_messages(session, people)
            threads = watermarks.threads(session, now - FORTNIGHT, MOST_THREADS)
            return direct + threads + [Place(channel) for channel in self._halls(session)]

    def _my_turn(self) -> bool:
        """One process at a time; what it holds is made longer when a third of it has gone by."""
        now = self._machine()
        if self._turn_since <= now < self._turn_since + self._rhythm.lease / 3:
            return True
        with self._db.write() as session:
            mine = watermarks.take_turn(session, self._holder, now, self._rhythm.lease)
        self._turn_since = now if mine else 0.0
        return mine

    # A short look

    def _look(self, now: float) -> None:
        with self._db.write() as session:
            watermarks.note(session, watermarks.LOOK, now)
            used = [place for place in watermarks.direct_messages(session, []) if place.channel]
        others = used[LOOKED_INTO:]
        start = self._looks * LOOKED_INTO % max(1, len(others))
        self._looks += 1
        self._read_each(used[:LOOKED_INTO] + (others[start:] + others[:start])[:LOOKED_INTO], short=True)

    # One conversation after the other

    def _read_each(self, places: Sequence[Place], short: bool = False) -> int | None:
        """How many messages were missed; None where another process has taken over.

        One conversation that Slack fails to show keeps no other waiting. It raises where Slack fails to show any.
        """
        missed, failures = 0, list[SlackApiError]()
        for place in places:
            if not (short or self._my_turn()):
                return None
            try:
                missed += len(self._read_back(place, self._machine(), short))
            except SlackApiError as error:
                failures.append(error)
                log.warning("%s could not be read back; the others are.", place.channel or place.person)
        if failures and len(failures) == len(places):
            raise failures[-1]
        return missed

    def _read_back(self, place: Place, now: float, short: bool) -> list[float]:
        """When what Slack had not delivered was written. The watermark moves once all of it has come in."""
        try:
            channel = place.channel or self._history.direct_message(place.person or "")
            with self._db.read() as session:
                mark = watermarks.swept_to(session, channel, place.thread_ts, now)
            read = self._history.since(channel, place.thread_ts, mark - OVERLAP, short)
            fresh = self._unknown(channel, read, mark - OVERLAP)
            for_us = self._come_in([finding.as_delivered(self._home, channel, one) for one in fresh])
            missed = [finding.moment_of(one) for one in compress(fresh, for_us)]
            if channel.startswith("D") and not short:
                self._take_back(channel, read, now)
        except SlackApiError as error:
            refusal = read_refusal(error)
            if refusal.status >= 500 or refusal.error is None:
                raise
            self._leave_out(place, refusal.error)
            return []
        # A short look does not see edits in threads, so it must not move the mark beyond them.
        to = mark if short else max([mark, *map(finding.moment_of, read)])
        self._write_down(place, channel, to, missed)
        return missed

    def _unknown(self, channel: str, read: list[SlackMessage], floor: float) -> list[SlackMessage]:
        """What people said since `floor` and the inbox does not hold, oldest first."""
        by_name = {
            arrival_of(finding.as_delivered(self._home, channel, one)).identity: one
            for one in read
            if finding.moment_of(one) > floor and finding.is_persons(self._home, one)
        }
        with self._db.read() as session:
            known = inbox.known(session, list(by_name))
        return sorted((one for name, one in by_name.items() if name not in known), key=finding.moment_of)

    def _take_back(self, channel: str, read: list[SlackMessage], now: float) -> None:
        """What came in and stands there no more was deleted, and nobody told us."""
        # Of a deleted message that has answers a tombstone is left.
        stands = {one["ts"] for one in read if one.get("subtype") != "tombstone"}
        with self._db.read() as session:
            standing = inbox.standing(session, self._home.team_id, channel, now - TAKEN_BACK)
            came = [one.payload["event"].get("message") or one.payload["event"] for one in standing]
        missing = [one for one in came if float(one["ts"]) < now - SHOWN_AFTER and one["ts"] not in stands]
        gone = [one for one in missing if not self._history.shows_in_thread(channel, one)]
        self._come_in([finding.as_deleted(self._home, channel, one, now) for one in gone])

    def _leave_out(self, place: Place, error: str) -> None:
        """A direct message that cannot be opened, and not for a moment only, is not asked for again by this process."""
        if place.person and place.channel is None and slack_errors.meaning_of("open", error).verdict == "park":
            self._unopened.add(place.person)
        log.info("%s could not be read back: %s.", place.channel or place.person, error)

    def _write_down(self, place: Place, channel: str, to: float, missed: list[float]) -> None:
        with self._db.write() as session:
            watermarks.advance(session, channel, place.thread_ts, to, place.person)
            if missed:
                watermarks.note(session, watermarks.UNDELIVERED, max(missed))
