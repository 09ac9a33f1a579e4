"""Who was in the room: one figure for all the names that a partner has had, or one for each of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from bot.events.model import Attendance, Event
from bot.exchange.columns import Line
from bot.exchange.compare import Comparison, organisations
from bot.ground.refusal import Refused
from bot.people.model import Partner
from bot.people.names import fold

MOST_IN_ROOM = 100_000

Whose = int | str
"""A partner's id, or the name of one that is new."""


class Attendances:
    def __init__(self, comparison: Comparison) -> None:
        self._all = comparison
        self._told: dict[tuple[Whose, int], dict[Whose, Line]] = defaultdict(dict)
        self._fresh: dict[tuple[Whose, int], Attendance] = {}

    def look_over(self, lines: Sequence[Line]) -> None:
        """Under which of its names the sheet tells of a partner: those that were made one may each have a row."""
        for line in lines:
            if line.people is not None and organisations(line):
                with suppress(Refused):  # Told when its turn comes.
                    if event := self._all.event_of(line):
                        kept, named = self._whose(line)
                        self._told[kept, event.id].setdefault(named, line)

    def take(self, line: Line, partner: Partner, event: Event | None) -> None:
        """Raises Refused for a figure of no event, an absurd one, and another than the same name has had before."""
        if line.people is None:
            return
        if event is None:
            raise Refused("exchange.row.which_event")
        if line.people > MOST_IN_ROOM:
            raise Refused("events.people_in_room", people=line.people)
        kept, named = self._whose(line)
        told = self._told[kept, event.id]
        first = told[named]
        if first.people != line.people:
            said = {"first": str(first.people), "second": str(line.people)}
            raise Refused("exchange.row.contradicts", other=str(first.row), **said)
        self._set(line, partner, event, told, named if len(told) > 1 else kept)

    def _whose(self, line: Line) -> tuple[Whose, Whose]:
        """The partner of that name as it stands today, and as it was before it was made one with another."""
        name = fold(organisations(line)[0])
        own = self._all.record.named.get(name)
        return (name, name) if own is None else (self._all.record.root_id(own), own)

    def _set(self, line: Line, partner: Partner, event: Event, told: dict[Whose, Line], whose: Whose) -> None:
        known = self._all.record.attendance.get((partner.id, event.id), [])
        firsts: dict[Whose | None, Attendance] = {}
        for row in known:
            firsts.setdefault(row.partner_id if len(told) > 1 else whose, row)
        standing = self._fresh.get((whose, event.id)) or firsts.get(whose)
        said: dict[str, Any] = {"people": line.people}
        if known and sum(row.people for row in known) == sum(one.people or 0 for one in told.values()):
            said = {}  # All in all as it stands, however it is divided among the names.
        elif line is next(iter(told.values())):
            self._empty(line, [row for row in known if row not in [firsts.get(one) for one in (*told, whose)]])
        if said and standing is None:
            owner = {"partner_id": whose} if len(told) > 1 else {"partner": partner}
            self._fresh[whose, event.id] = fresh = Attendance(event_id=event.id, sector=line.sector, **owner, **said)
            self._all.add(line, "attendance", said, fresh)
            return
        # Without a sector of its own the line has its partner's.
        said |= {"sector": line.sector} if line.sector and standing and standing.sector else {}
        self._all.alter(line, "attendance", standing, partner.name, said)

    def _empty(self, line: Line, others: Sequence[Attendance]) -> None:
        """Their people are in the figure that the sheet gives for all names together."""
        for row in others:
            if row.people and row.partner:
                self._all.alter(line, "attendance", row, row.partner.name, {"people": 0})
