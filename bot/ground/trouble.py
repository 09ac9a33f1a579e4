"""What ails the database, in one line when it begins and one when it is over; never a traceback a second."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal

from sqlalchemy.exc import DBAPIError

log = logging.getLogger(__name__)

Ailment = Literal["full", "locked", "damaged", "read only", "moved", "gone"]

SENTENCES: dict[Ailment, str] = {
    "full": "The database cannot be written, for {place} is full or fails: make room there. Until then nothing is "
    "acknowledged, so Slack keeps what it has to tell; the bot goes on by itself.",
    "locked": "Something outside the bot holds the database {place}: close what has it open. The bot then goes on.",
    "damaged": "The database {place} is damaged, or is none. Nothing was written to it: stop the bot and bring back a "
    "backup with python -m bot restore FILE, which keeps the damaged one aside.",
    "read only": "The database {place} may not be written: give the bot the right to write it and its folder.",
    "moved": "The file {place} was moved, removed or replaced while the bot had it open, so nothing is written any "
    "more: stop the bot and put it back.",
    "gone": "The database {place} does not answer. Until it does nothing is acknowledged, so Slack keeps what it has "
    "to tell; the bot goes on by itself.",
}

_OF_SQLITE: dict[str, Ailment] = {
    "SQLITE_FULL": "full", "SQLITE_IOERR": "full", "SQLITE_BUSY": "locked", "SQLITE_LOCKED": "locked",
    "SQLITE_CORRUPT": "damaged", "SQLITE_NOTADB": "damaged", "SQLITE_READONLY_DBMOVED": "moved",
    "SQLITE_READONLY": "read only", "SQLITE_CANTOPEN": "gone",
}  # fmt: skip
"""By the beginning of SQLite's own name for the error (sqlite.org/rescode.html)."""

_OF_POSTGRES: dict[str, Ailment] = {
    "53": "full", "58": "full", "55": "locked", "XX": "damaged", "25": "read only", "08": "gone", "57": "gone",
}  # fmt: skip
"""By class of SQLSTATE (PostgreSQL's documentation, "Error Codes"); an error without one is a lost connection."""


def ailment_of(error: BaseException) -> Ailment | None:
    """What an error says of the database itself; None when it speaks of a statement or a value."""
    if not isinstance(error, DBAPIError):
        return None
    if name := getattr(error.orig, "sqlite_errorname", None):
        return next((ails for begins, ails in _OF_SQLITE.items() if name.startswith(begins)), None)
    if error.connection_invalidated:
        return "gone"
    state: str | None = getattr(error.orig, "sqlstate", "")
    return "gone" if state is None else _OF_POSTGRES.get(state[:2])


def sentence(ails: Ailment, place: str) -> str:
    return SENTENCES[ails].format(place=place)


SETTLED = 5.0
"""Seconds without it after which a write that goes well shows that it is over: on a full disk small ones go well."""


class Trouble:
    """Hears every error of one database, and says each ailment once until it is over. `machine` never goes back.

    `ails` is what ails it now; a write that goes well ends it, and every process writes every few seconds (sender.py).
    """

    def __init__(self, place: str, machine: Callable[[], float] = time.monotonic) -> None:
        self._place, self._machine = place, machine
        self.ails: Ailment | None = None
        self._heard_at = 0.0
        self._one_at_a_time = threading.Lock()

    @contextmanager
    def heard(self, over_after: bool = False) -> Iterator[None]:
        """`over_after`: that the block ended well may show that what ailed is over."""
        try:
            yield
        except DBAPIError as error:
            if ails := ailment_of(error):
                self._goes_on(ails)
            raise
        if over_after and self.ails:
            self._goes_well()

    def _goes_on(self, ails: Ailment) -> None:
        with self._one_at_a_time:
            known, self.ails, self._heard_at = self.ails, ails, self._machine()
        if known != ails:
            log.error(sentence(ails, self._place))

    def _goes_well(self) -> None:
        with self._one_at_a_time:
            over = self.ails is not None and self._machine() >= self._heard_at + SETTLED
            if over:
                self.ails = None
        if over:
            log.info("The database %s is well again.", self._place)
