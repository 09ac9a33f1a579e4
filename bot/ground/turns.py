"""Whose turn it is to write: first come, first served, and short writers one behind the other wait for the disk once.

SQLite allows one writer. Waiting for it in SQLite itself is a lottery in which a process can starve, so writers queue
up here first. What a short one does takes no longer than the disk takes to keep it: so those who stand one behind the
other write in one transaction, each within a savepoint of its own, and go on when all of it is committed.
"""

from __future__ import annotations

import fcntl
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError, OperationalError

from bot.ground.trouble import ailment_of

PATIENCE = 10.0
"""Seconds that a writer stands in the queue, and waits in SQLite for a program that does not queue up."""

MOST_TOGETHER = 10
"""Writers in one transaction: the first of them goes on when the last is done."""


class Overdue(sqlite3.OperationalError):
    """Whoever is at the head of the queue does not go on."""

    sqlite_errorname = "SQLITE_BUSY"


@dataclass(eq=False)
class Place:
    """One writer's in the queue; a short one takes over a transaction that is open, and passes it on."""

    short: bool = False
    turn: threading.Event = field(default_factory=threading.Event)


@dataclass(eq=False)
class Shared:
    """A transaction of several writers. It stands or falls as a whole: `fault` is why it falls."""

    connection: Connection
    writers: int = 0
    fault: BaseException | None = None
    over: threading.Event = field(default_factory=threading.Event)

    def heed(self, error: BaseException) -> None:
        """A writer's own mistake is taken back to its savepoint; what ails the database is everybody's."""
        broken = ailment_of(error) is not None or (isinstance(error, DBAPIError) and not self.stands)
        if broken and self.fault is None:
            self.fault = error

    @property
    def stands(self) -> bool:
        """SQLite ends a transaction by itself where the disk fails, and would keep each later statement by itself."""
        return bool(self.connection.connection.driver_connection.in_transaction)  # type: ignore[union-attr]

    def end(self) -> None:
        try:
            if self.fault is None and not self.stands:
                self.fault = OperationalError("COMMIT", None, Overdue("the transaction has ended already"))
            if self.fault is None:
                self.connection.commit()
        except Exception as error:
            self.fault = error
        except BaseException:
            # Whoever is told to end ends alone; to the others it is a commit that did not come about.
            self.fault = OperationalError("COMMIT", None, Overdue("the one who committed was told to end"))
            raise
        finally:
            try:
                if self.fault is not None:
                    self.connection.invalidate()  # Whatever it still held must not reach whoever is given it next.
                self.connection.close()
            finally:
                self.over.set()

    def wait(self) -> None:
        self.over.wait()
        if self.fault is not None:
            raise self.fault


class FairLock:
    """Among threads by their place in `queue`, among processes by a lock file.

    Raises OperationalError for who has stood in the queue for `patience` seconds.
    """

    def __init__(self, file: Path | None, patience: float = PATIENCE) -> None:
        self._file = file.open("a") if file else None
        self._patience = patience
        self._changing = threading.Lock()
        self._shared: Shared | None = None
        self.queue: deque[Place] = deque()

    # Alone

    def __enter__(self) -> None:
        self._take(Place())

    def __exit__(self, *_: object) -> None:
        self._leave(self.queue[0])

    # Together

    @contextmanager
    def together(self, begin: Callable[[], Connection]) -> Iterator[Connection]:
        """A connection within a transaction, which `begin` gives where nobody in front has one open.

        Whoever writes there sets a savepoint, and takes back to it what is not to stand.
        """
        place = Place(short=True)
        self._take(place)
        try:
            shared = self._shared = self._shared or Shared(begin())
            shared.writers += 1
            try:
                yield shared.connection
            except BaseException as error:
                shared.heed(error)
                raise
        finally:
            self._leave(place)
        shared.wait()

    # The queue

    def _take(self, place: Place) -> None:
        with self._changing:
            self.queue.append(place)
            self.queue[0].turn.set()
        try:
            if not place.turn.wait(self._patience):
                raise OperationalError("BEGIN IMMEDIATE", None, Overdue("the one in front does not go on"))
            if self._file and self._shared is None:
                fcntl.flock(self._file, fcntl.LOCK_EX)
        except BaseException:
            # A signal may end the waiting; whoever stands behind must not wait for somebody who left.
            self._leave(place)
            raise

    def _leave(self, place: Place) -> None:
        """Whoever leaves the head of the queue passes an open transaction on, or ends it."""
        with self._changing:
            if self.queue[0] is not place or self._passes_on():
                self._drop(place)
                return
        try:
            if self._shared is not None:
                self._shared.end()
        finally:
            self._free(place)

    def _free(self, place: Place) -> None:
        self._shared = None
        if self._file:
            fcntl.flock(self._file, fcntl.LOCK_UN)
        with self._changing:
            self._drop(place)

    def _passes_on(self) -> bool:
        shared = self._shared
        if shared is None or shared.fault is not None or shared.writers >= MOST_TOGETHER:
            return False
        return len(self.queue) > 1 and self.queue[1].short

    def _drop(self, place: Place) -> None:
        self.queue.remove(place)
        if self.queue:
            self.queue[0].turn.set()

    def close(self) -> None:
        if self._file:
            self._file.close()
