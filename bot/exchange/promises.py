"""The promises of a sheet beside those on record: by the words where the columns leave something open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, get_args

from bot.events.model import Event
from bot.exchange.columns import Line
from bot.exchange.compare import Comparison, organisations
from bot.exchange.figures import Figures
from bot.exchange.preview import Altered
from bot.exchange.record import event_ids
from bot.ground.refusal import Refused
from bot.people.model import Contact, Partner
from bot.people.names import fold
from bot.pledges.commands import refuse_absurd, unsaved_outcome, unsaved_pledge
from bot.pledges.model import Pledge, asks_for_number
from bot.progress.amending import done_of
from bot.progress.numbers import unit_key
from bot.understanding import Promise, is_safety
from bot.understanding.readings import Kind

KINDS: Mapping[str, str] = {fold(kind.replace("_", " ")): kind for kind in get_args(Kind)}
SAYS_WHAT = ("words", "kind", "target", "unit", "sponsor_level")
CHANGEABLE = ("words", "kind", "target", "unit", "programme", "sponsor_level", "due", "mandated")
OF_WORDS = ("target", "unit", "programme", "sponsor_level", "due")
"""What is read out of the words where the columns leave it open."""


class Promises:
    def __init__(self, comparison: Comparison) -> None:
        self._all = comparison
        self._terms = comparison.terms
        self._taken: set[int] = set()
        self._rows: dict[tuple[Any, ...], int] = defaultdict(int)
        self._said: dict[tuple[Any, ...], int] = defaultdict(int)
        self._figures = Figures(comparison)

    def look_over(self, lines: Sequence[Line]) -> None:
        """How many rows speak of what could be one and the same promise, and how many say the same words: only a
        single one may change it.
        """
        for line in lines:
            self._rows[self._key(line)] += 1
            self._said[self._words_key(line)] += 1
        self._figures.look_over(lines)

    def take(self, line: Line, partners: list[Partner], event: Event | None, contact: Contact | None) -> None:
        pledge = self._named(line)
        if pledge is None and any(getattr(line, name) is not None for name in SAYS_WHAT):
            pledge = self._promised(line, partners, event, contact)
        elif pledge is not None:
            self._refuse_another(line, pledge, partners, event)
            self._change(line, pledge, *self._said_of(line, pledge))
        if line.reported is not None:
            self._figures.take(line, pledge, partners, event)

    def _named(self, line: Line) -> Pledge | None:
        """By the id that an export wrote."""
        if not line.pledge_id:
            return None
        if line.pledge_id not in self._all.record.pledges_by_id:
            raise Refused("exchange.row.no_pledge", said=line.pledge_id)
        return self._all.record.pledges_by_id[line.pledge_id]

    def _refuse_another(self, line: Line, pledge: Pledge, partners: list[Partner], event: Event | None) -> None:
        """A column that slipped by a row would write one promise over another."""
        if partners and partners[0].id != self._all.record.root_id(pledge.lead.id):
            raise Refused("exchange.row.not_theirs", partner=pledge.lead.name)
        if line.event and event and event.id not in event_ids(pledge):
            raise Refused("exchange.row.not_there", event=pledge.event.short_name if pledge.event else "–")

    def _said_of(self, line: Line, pledge: Pledge) -> tuple[Mapping[str, Any], Promise | None]:
        """Of a promise named by its id: words that stand already need no reading."""
        if line.words and not _same_words(line.words, pledge.words):
            read, _ = self._of_words(line)
            return self._said_in(line, read), read
        return ({**line.said, "kind": self._kind(line, None)} if line.kind else line.said), None

    # What is promised

    def _promised(
        self, line: Line, partners: list[Partner], event: Event | None, contact: Contact | None
    ) -> Pledge | None:
        read, finished = self._of_words(line)
        said = self._said_in(line, read)
        if finished:
            self._done(line, partners, event, contact, said)
            return None
        standing = self._standing(line, partners[0], event, said)
        if standing is not None:
            self._taken.add(id(standing))
            self._change(line, standing, said, read)
            return standing
        if (gone := self._taken_back(line, partners[0], event)) is not None:
            self._all.same["pledge"] += 1
            self._all.remark(line, "exchange.remark.taken_back", partner=gone.lead.name)
            return gone
        self._remark_on_words(line, read, said["target"])
        self._remark_beside(line, partners[0], event, said)
        fresh = unsaved_pledge(
            partners=partners, event=event, contact=contact, source="import", by=self._terms.by, now=self._terms.now,
            default_due_months=self._terms.planner.cadence.due_months, owner=self._terms.owner,
            held=True, due=said.pop("due", None), **said,
        )  # fmt: skip
        self._all.add(line, "pledge", {}, fresh)
        self._all.work.pledges.append(fresh)
        return fresh

    def _done(
        self, line: Line, partners: list[Partner], event: Event | None, contact: Contact | None, said: dict[str, Any]
    ) -> None:
        known = self._all.record.outcomes.get(partners[0].id, ()) if partners[0].id else ()
        event_id = event.id if event else None
        if any(fold(one.words) == fold(said["words"]) and one.event_id == event_id for one in known):
            self._all.same["outcome"] += 1
            return
        refuse_absurd(said["target"])
        fresh = unsaved_outcome(
            partners=partners, kind=said["kind"], words=said["words"], amount=said["target"], unit=said["unit"],
            programme=said["programme"], sponsor_level=said["sponsor_level"], event_id=event_id,
            told_by_id=contact.id if contact else None, source="import", by=self._terms.by, now=self._terms.now,
        )  # fmt: skip
        self._all.add(line, "outcome", {}, fresh)

    def _said_in(self, line: Line, read: Promise | None) -> dict[str, Any]:
        """The columns say what they say; the words say the rest."""
        said: dict[str, Any] = {
            "words": line.words, "target": line.target, "unit": line.unit, "programme": line.programme,
            "sponsor_level": line.sponsor_level, "due": line.due, "mandated": bool(line.mandated),
        }  # fmt: skip
        said["kind"] = self._kind(line, read)
        if read is not None and read.kind == said["kind"]:
            for name in ("target", "unit", "programme", "sponsor_level", "due"):
                said[name] = getattr(read, name) if said[name] is None else said[name]
            if line.target is None:
                said |= {"target_max": read.target_max, "qualifier": read.qualifier, "percent": read.percent}
            said["due_words"] = read.due_text if line.due is None else None
        if said["target"] == 0:
            raise Refused("exchange.row.nothing_promised")
        if said["due"] and said["due"] < self._terms.today - timedelta(days=3650):
            raise Refused("exchange.cell.no_such_day", said=said["due"].isoformat())
        said["words"] = line.words or " ".join(str(part) for part in (said["target"], said["unit"]) if part)
        if not said["words"]:
            said["words"] = line.kind or line.sponsor_level or ""
        return said

    def _of_words(self, line: Line) -> tuple[Promise | None, bool]:
        """The promise in its words, and whether they say that it is done already."""
        if not line.words:
            return None, False
        if is_safety(line.words):
            raise Refused("exchange.row.safety")
        # A cell under "what we will do" is a promise whatever its grammar: "train 250 drivers", "40 drivers".
        for text in (line.words, f"We will {line.words[:1].lower()}{line.words[1:]}", f"We will train {line.words}"):
            reading = self._terms.read(text)
            for problem in reading.problems:
                if problem.code != "past_date":
                    raise Refused(f"pledges.problem.{problem.code}", words=problem.words)
            if reading.pledges or reading.outcomes:
                return (reading.pledges or reading.outcomes)[0], not reading.pledges
        return None, False

    def _kind(self, line: Line, read: Promise | None) -> str:
        if line.kind:
            if fold(line.kind) not in KINDS:
                raise Refused("exchange.row.kind", said=line.kind)
            return KINDS[fold(line.kind)]
        if read is not None:
            return read.kind
        if line.sponsor_level:
            return "sponsor"
        if line.target is not None and not line.programme:
            raise Refused("exchange.row.kind_missing")
        return "train" if line.target is not None else "other"

    # The same promise on record

    def _standing(self, line: Line, lead: Partner, event: Event | None, said: Mapping[str, Any]) -> Pledge | None:
        here = self._open_at(lead, event)
        alike = [one for one in here if _alike(one, said)]
        same = [one for one in here if line.words and _same_words(one.words, line.words)]
        for one in alike:
            if _same_words(one.words, said["words"]):
                return one
        if len(same) == 1 and self._said[self._words_key(line)] == 1:
            return same[0]
        single = len(alike) == 1 and self._rows[self._key(line)] == 1
        return alike[0] if single else None

    def _taken_back(self, line: Line, lead: Partner, event: Event | None) -> Pledge | None:
        """The one of these words that was taken back since: the same sheet does not bring it to life again."""
        gone = self._all.record.taken_back.get(lead.id, ()) if lead.id else ()
        there = (one for one in gone if (event.id in event_ids(one) if event else not one.events))
        return next((one for one in there if line.words and _same_words(one.words, line.words)), None)

    def _open_at(self, lead: Partner, event: Event | None) -> list[Pledge]:
        """Their promises of that event, or of none, that no row has spoken of yet."""
        known = self._all.record.pledges.get(lead.id, ()) if lead.id else ()
        there = [one for one in known if (event.id in event_ids(one) if event else not one.events)]
        return [one for one in there if id(one) not in self._taken]

    def _words_key(self, line: Line) -> tuple[Any, ...]:
        return tuple(fold(name) for name in organisations(line)), fold(line.event or ""), fold(line.words or "")

    def _key(self, line: Line) -> tuple[Any, ...]:
        what = tuple(fold(str(getattr(line, name) or "")) for name in ("event", "kind", "unit", "programme"))
        return tuple(fold(name) for name in organisations(line)), *what

    def _change(self, line: Line, pledge: Pledge, said: Mapping[str, Any], read: Promise | None) -> None:
        """What the columns say outright; and where the words are others than on record, what these say, so that the
        number never stays behind its words. What words say that stand already is left as staff have it.
        """
        values = {name: said[name] for name in CHANGEABLE if getattr(line, name) is not None}
        if line.words and not _same_words(line.words, pledge.words):
            values = {name: said.get(name) for name in OF_WORDS} | values
        values = {name: value for name, value in values.items() if value is not None}
        if unit_key(values.get("unit")) == unit_key(pledge.unit):
            values.pop("unit", None)
        target, due = values.get("target", pledge.target), values.get("due", pledge.due)
        if target != pledge.target:
            refuse_absurd(target, said.get("target_max"))
            values |= {name: said.get(name) for name in ("target_max", "percent")}
            values["qualifier"] = said.get("qualifier") or "exact"
        if due != pledge.due:
            values["due_words"] = said.get("due_words")
        if self._all.alter(line, "pledge", pledge, pledge.lead.name, values):
            self._remark_on_words(line, read, target)
            self._count_what_is_done(line, pledge, str(values.get("kind", pledge.kind)), target)

    def _count_what_is_done(self, line: Line, pledge: Pledge, kind: str, target: int | None) -> None:
        """Of one that is simply done and will be asked for a number."""
        counted = asks_for_number(kind, target)
        self._figures.expect(pledge, counted)
        if pledge.state != "done" or pledge.asks_for_number or not counted:
            return
        self._all.work.taken_up.append(pledge)
        done = done_of(pledge.reported, pledge.target, kind == pledge.kind)
        self._figures.count_what_is_done(pledge, done)
        before, after = {"reported": str(pledge.reported)}, {"reported": str(done)}
        if before != after:
            self._all.altered.append(Altered(line.row, "progress", pledge.lead.name, before, after))

    # What staff should look at

    def _remark_on_words(self, line: Line, read: Promise | None, target: int | None) -> None:
        """Where the words say one number and the promise counts another."""
        if read is None or target is None or target == read.target:
            return
        if read.target is not None and not read.target <= target <= (read.target_max or read.target):
            self._all.remark(line, "exchange.remark.another_number", said=read.target, target=target)
        elif read.target is None and line.target is None:
            self._all.remark(line, "exchange.remark.no_number", target=target)

    def _remark_beside(self, line: Line, lead: Partner, event: Event | None, said: Mapping[str, Any]) -> None:
        """A new promise may be a standing one that was written otherwise."""
        others = [one for one in self._open_at(lead, event) if one.kind == said["kind"] and one.asks_for_number]
        if others:
            values = {"partner": lead.name, "words": others[0].words, "pledge": others[0].public_id}
            self._all.remark(line, "exchange.remark.beside", **values)


def _same_words(one: str, other: str) -> bool:
    return fold(one) == fold(other)


def _alike(pledge: Pledge, said: Mapping[str, Any]) -> bool:
    same_programme = not said["programme"] or not pledge.programme or said["programme"] == pledge.programme
    same_unit = unit_key(pledge.unit) == unit_key(said["unit"])
    return pledge.kind == said["kind"] and same_programme and same_unit
