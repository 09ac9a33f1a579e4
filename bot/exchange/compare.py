"""Each row of a sheet beside what is on record: what is new, what is the same, what would be another.

Nothing is written here. A row that says what is known already changes nothing, so the same sheet may come in again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, get_args

from sqlalchemy.orm import Session

from bot.checkins.planning import Planner
from bot.events import commands as events
from bot.events.model import Event
from bot.exchange.columns import Line, Reading
from bot.exchange.preview import Altered, Fault, Preview, Thing
from bot.exchange.record import Record
from bot.ground.refusal import Refused
from bot.people.commands import close_partners
from bot.people.model import Alias, Contact, Partner
from bot.people.names import fold
from bot.pledges.model import Pledge
from bot.progress.commands import Total
from bot.understanding import Language, PledgeReading, Vocabulary, read_pledges, wished_language

ALIKE_LOOKED_AT = 200
"""New names that are held against all known ones: each takes some milliseconds."""


@dataclass(frozen=True)
class Terms:
    """Who brings it in, and what is taken where the sheet does not say: the event, who of staff
    follows it, the day of a figure. `planner` plans for what will be asked about again."""

    by: str
    now: datetime
    planner: Planner
    vocabulary: Vocabulary
    event: Event | None = None
    owner: str | None = None
    heard: dict[str, PledgeReading] = field(default_factory=dict)

    @property
    def today(self) -> date:
        return self.planner.today(self.now)

    def read(self, words: str) -> PledgeReading:
        """Read once, though a sheet is compared twice: reading takes longer than all the rest."""
        if words not in self.heard:
            day = self.event.day if self.event else None
            self.heard[words] = read_pledges(words, self.vocabulary, self.today, day)
        return self.heard[words]


@dataclass
class Work:
    """What would be written: fresh rows in their order, columns of rows that stand, totals for accounts. `taken_up` are
    promises that were done and will be asked about again.
    """

    fresh: list[Any] = field(default_factory=list)
    changes: list[tuple[Any, dict[str, Any]]] = field(default_factory=list)
    totals: list[Total] = field(default_factory=list)
    pledges: list[Pledge] = field(default_factory=list)
    taken_up: list[Pledge] = field(default_factory=list)


class Comparison:
    """Rows taken one by one; a fault of one does not keep the others from being looked at."""

    def __init__(self, session: Session, reading: Reading, terms: Terms) -> None:
        self._session, self._reading, self.terms = session, reading, terms
        lines = reading.lines
        said = [name for line in lines for name in organisations(line)]
        self.record = Record(session, said, [line.pledge_id for line in lines if line.pledge_id], terms.today)
        self.work = Work()
        self.faults = list(reading.faults)
        self.new: Counter[Thing] = Counter()
        self.same: Counter[Thing] = Counter()
        self.altered: list[Altered] = []
        self._partners: dict[str, Partner] = {}
        self._contacts: dict[tuple[str, str], Contact] = {}
        self._events: dict[str, Event] = {}
        self._fresh: set[int] = set()
        self._told: dict[tuple[int, str], tuple[int, str]] = {}
        self._alike: list[tuple[int, str, str]] = []
        self._remarks: list[Fault] = []

    def preview(self) -> Preview:
        faults = sorted(self.faults, key=lambda fault: fault.row)
        return Preview(
            self._reading.columns, len(self._reading.lines), self.new, self.same, self.altered, faults, self._alike,
            self._remarks,
        )  # fmt: skip

    # What a row speaks of

    def event_of(self, line: Line) -> Event | None:
        """The event it names, the first of several as our own exports write them, else the one for all. Raises Refused
        when the words name none, or more than one.
        """
        words = (line.event or "").partition(";")[0].strip()
        if not words:
            return self.terms.event
        if words not in self._events:
            found = events.events_named(self._session, words)
            if len(found) != 1:
                raise Refused("exchange.row.no_event" if not found else "exchange.row.several_events", said=words)
            self._events[words] = found[0]
        return self._events[words]

    def partners_of(self, line: Line) -> list[Partner]:
        return [self._partner(line, name, at == 0) for at, name in enumerate(organisations(line))]

    def _partner(self, line: Line, name: str, leads: bool) -> Partner:
        """Whom this name means; the row's sector and place belong to the first."""
        folded = fold(name)
        if not folded:
            raise Refused("people.no_name")
        said = {one: getattr(line, one) for one in ("sector", "country", "region") if leads and getattr(line, one)}
        if standing := self.record.partners.get(folded):
            self.alter(line, "partner", standing, standing.name, said)
            return standing
        if folded not in self._partners:
            self._partners[folded] = fresh = Partner(name=name, **said)
            self.add(line, "partner", said, fresh, Alias(partner=fresh, name=name, folded=folded, same=True))
            self._look_for_alike(line, name)
        else:
            self.alter(line, "partner", self._partners[folded], name, said)
        return self._partners[folded]

    def _look_for_alike(self, line: Line, name: str) -> None:
        if len(self._partners) <= ALIKE_LOOKED_AT:
            self._alike += [(line.row, name, one.name) for one in close_partners(self._session, name, limit=1)]

    # People

    def contact_of(self, line: Line, partner: Partner) -> Contact | None:
        name = line.contact or line.email
        if not name:
            return None
        said = {one: getattr(line, one) for one in ("role", "email", "phone") if getattr(line, one)}
        if line.language:
            said["language"] = _language(line.language)
        standing = self._known_contact(partner, name, line.email)
        if standing is not None:
            if line.contact and fold(line.contact) != fold(standing.name):
                said["name"] = line.contact
            self.alter(line, "contact", standing, f"{standing.name} ({partner.name})", said)
            return standing
        fresh = Contact(partner=partner, name=name, country=partner.country, region=partner.region, **said)
        fresh.active_from = self.terms.today
        for key in (fold(name), (line.email or "").casefold()):
            if key:
                self._contacts[fold(partner.name), key] = fresh
        self.add(line, "contact", said, fresh)
        return fresh

    def _known_contact(self, partner: Partner, name: str, email: str | None) -> Contact | None:
        """By the address, else by the name where no other address speaks against it."""
        mail = (email or "").casefold()
        among: list[Contact] = self.record.contacts.get(partner.id, []) if partner.id else []
        by_mail = [one for one in among if mail and (one.email or "").casefold() == mail]
        by_name = [one for one in among if fold(one.name) == fold(name)]
        # An office may have one address for several of its people.
        if both := [one for one in by_mail if one in by_name]:
            return both[0]
        if found := by_mail or [one for one in by_name if not (mail and one.email)]:
            return found[0]
        return self._contacts.get((fold(partner.name), mail if name == email else fold(name)))

    # New, or another

    def add(self, line: Line, thing: Thing, said: Mapping[str, Any], *fresh: Any) -> None:
        """`said` of the first of the fresh rows."""
        self.new[thing] += 1
        self.work.fresh += fresh
        self._told |= {(id(fresh[0]), column): (line.row, str(value)) for column, value in said.items()}
        self._fresh.add(id(fresh[0]))

    def alter(self, line: Line, thing: Thing, row: Any, whose: str, said: Mapping[str, Any]) -> bool:
        """Only what differs is changed. Two rows of one sheet that say different things are a fault of the second.

        Gives whether anything would change.
        """
        before: dict[str, str] = {}
        after: dict[str, str] = {}
        values: dict[str, Any] = {}
        for column, value in said.items():
            told = self._told.setdefault((id(row), column), (line.row, str(value)))
            if told[1].casefold() != str(value).casefold():
                raise Refused("exchange.row.contradicts", other=str(told[0]), first=told[1], second=str(value))
            stands = getattr(row, column)
            if not _is_same(stands, value) and told[0] == line.row:
                before[column], after[column] = _shown(stands), _shown(value)
                values[column] = value
        if not values:
            self.same[thing] += 1
            return False
        self.work.changes.append((row, values))
        if id(row) not in self._fresh:
            self.altered.append(Altered(line.row, thing, whose, before, after))
        return True

    def remark(self, line: Line, key: str, **values: Any) -> None:
        self._remarks.append(Fault(line.row, key, values))

    def fault(self, line: Line, refused: Refused) -> None:
        self.faults.append(Fault(line.row, refused.key, refused.values))


def organisations(line: Line) -> list[str]:
    """Who promises: several are written with a semicolon between them, as our own exports do."""
    return [name.strip() for name in (line.organisation or "").split(";") if name.strip()]


def _language(said: str) -> str:
    """By its name in one of our three or its code, "fr-CA" too."""
    first = fold(said).partition(" ")[0]
    code = wished_language(said) or (first if first in get_args(Language) else wished_language(first))
    if code is None:
        raise Refused("exchange.row.language", said=said)
    return code


def _is_same(stands: Any, said: Any) -> bool:
    if isinstance(stands, str) and isinstance(said, str):
        return " ".join(stands.split()) == " ".join(said.split())
    return bool(stands == said)


def _shown(value: Any) -> str:
    return "" if value is None else str(value)


def twice(lines: Iterable[Line]) -> list[Fault]:
    """Rows that say word for word what an earlier one says."""
    seen: dict[tuple[tuple[str, Any], ...], int] = {}
    faults = []
    for line in lines:
        first = seen.setdefault(tuple(sorted(line.said.items())), line.row)
        if first != line.row:
            faults.append(Fault(line.row, "exchange.row.twice", {"other": str(first)}))
    return faults
