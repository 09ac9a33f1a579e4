"""Everybody comes by every way about every partner; then each byte that went out is looked at."""

from __future__ import annotations

import logging
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.ground.db import Database
from tests import laid, tables  # noqa: F401 - every table must be known before a row of any is made
from tests.fake_slack import FakeSlack
from tests.fake_slack.things import Call, Payload
from tests.journeys.office import Office
from tests.matrix.accepted import as_it_stands, not_theirs
from tests.matrix.people import Cast, Partner, Person
from tests.matrix.ways_in import Way, WaysIn


@dataclass
class Measured:
    cells: int = 0
    ways: int = 0
    people: int = 0
    bytes_read: int = 0
    log_lines: int = 0
    leaks: list[str] = field(default_factory=list)
    tries: int = 0
    """Cells of those who are not staff."""
    accepted: list[str] = field(default_factory=list)
    """What they changed that is not theirs."""
    missing: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        covered = 100 * self.ways // (self.ways + len(self.missing))
        return (
            f"{self.cells:,} cells ({self.ways} ways in x {self.people} kinds of people x 3 partners): "
            f"leaks {len(self.leaks)}, accepted {len(self.accepted)} of {self.tries:,}, ways in covered {covered} %, "
            f"failed {len(self.failed)}, {self.bytes_read:,} characters and {self.log_lines} log lines read"
        )


class Lines(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(logging.Formatter().format(record))


@contextmanager
def an_office() -> Iterator[Office]:
    """One office for all of it, in memory where the machine has such a folder: nothing here asks what a disk does."""
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=memory) as folder, FakeSlack(transport="direct") as slack:
        laid.lay(Path(folder) / "matrix.db")
        database = Database(f"sqlite:///{folder}/matrix.db")
        office = Office(database, slack, "direct")
        try:
            yield office
        finally:
            office.close()
            database.close()


FAILED = ("A listener failed", "A form could not", "A Home could not")


def measure(office: Office, every: int = 1) -> Measured:
    """With `every` 3, each person comes by each way about one of the three partners, in turn."""
    cast = Cast(office)
    cast.go_on()
    entrances = WaysIn(office)
    ways = entrances.all()
    found = Measured(ways=len(ways), people=len(cast.people), missing=entrances.missing(cast.partners))
    lines = Lines()
    logging.getLogger("bot").addHandler(lines)
    try:
        for number, person in enumerate(cast.people):
            _visit(office, cast, person, number, ways, every, found)
    finally:
        logging.getLogger("bot").removeHandler(lines)
    found.log_lines = len(lines.told)
    found.failed = [line for line in lines.told if line.startswith(FAILED)]
    found.leaks += [f"log: {line}" for line in lines.told if any(_names(one, line) for one in cast.partners)]
    return found


def _visit(
    office: Office, cast: Cast, person: Person, number: int, ways: list[Way], every: int, found: Measured
) -> None:
    calls, answers = len(office.slack.log), len(office.slack.deliveries)
    with office.bot.db.read() as session:
        before = as_it_stands(session)
    for at, way in enumerate(ways):
        for about_at, about in enumerate(cast.partners):
            if (at + number + about_at) % every == 0:
                way.come(person, about)
                _put_forms_away(office, person)
                found.cells += 1
                found.tries += not person.staff
    office.send()
    if not person.staff:
        with office.bot.db.read() as session:
            found.accepted += not_theirs(session, before, person, cast)
    for place, text in _sent(office, person, office.slack.log[calls:], office.slack.deliveries[answers:]):
        found.bytes_read += len(text)
        if not _may_hold_all(office, cast, person, place):
            found.leaks += [
                f"{person.kind}: {one.name} in {place}: {text[:200]}"
                for one in cast.partners
                if one.name not in _allowed(office, cast, person, place) and _names(one, text)
            ]


def _put_forms_away(office: Office, person: Person) -> None:
    """Once they are filled."""
    filled = lambda: all(one["callback_id"] != "one_moment" for one in office.slack.views(person.user))  # noqa: E731
    office.slack.wait_for(filled)
    office.slack.stacks[person.user] = []


def _sent(
    office: Office, person: Person, calls: list[Call], answers: list[tuple[Payload, object]]
) -> Iterator[tuple[str, str]]:
    """Each thing that went out, with where it can be read."""
    for call in calls:
        if call.method.startswith(("chat.", "views.", "files.")):
            yield str(call.args.get("channel") or call.args.get("user_id") or person.user), str(call.args)
    for _, answer in answers:
        yield person.user, str(getattr(answer, "body", ""))


def _may_hold_all(office: Office, cast: Cast, person: Person, place: str) -> bool:
    staff = [office.dana, office.robin, *(one.user for one in cast.people if one.staff)]
    return place in [office.staff_room, office.digest_room, *staff, *(office.slack.dm(one) for one in staff)]


def _allowed(office: Office, cast: Cast, person: Person, place: str) -> set[str]:
    """What a contact may read wherever they alone do."""
    theirs = {one.user: one.own for one in cast.people} | {user: name for name, user in cast.contacts.items()}
    return {name for user, name in theirs.items() if name and place in (user, office.slack.dm(user))}


def _names(about: Partner, text: str) -> bool:
    """As a word of its own: inside a random id a figure may stand by chance."""
    return any(re.search(rf"(?<![\w.-]){canary}(?![\w-])", text) for canary in about.canaries)
