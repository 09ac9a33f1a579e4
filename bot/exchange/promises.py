"""The promises of a sheet beside those on record: by the words where the columns leave something open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, get_args

from bot.events.model import Event
from bot.exchange.columns import Line
from bot.exchange.compare import Comparison, organisations
from bot.exchange.preview import Altered
from bot.exchange.record import event_ids
from bot.ground.refusal import Refused
from bot.people.model import Contact, Partner
from bot.people.names import fold
from bot.pledges.commands import refuse_absurd, unsaved_outcome, unsaved_pledge
from bot.pledges.model import COUNTED_KINDS, Pledge
from bot.progress.account import fold as totalled
from bot.progress.account import standing_entries
from bot.progress.commands import JUST_AFTER, SHEET, Total
from bot.progress.model import Basis, ProgressEntry
from bot.progress.numbers import unit_key
from bot.understanding import Promise, is_safety
from bot.understanding.readings import Kind

KINDS: Mapping[str, str] = {fold(kind.replace("_", " ")): kind for kind in get_args(Kind)}
BASES: Mapping[str, str] = {fold(basis.replace("_", " ")): basis for basis in get_args(Basis)}
SAYS_WHAT = ("words", "kind", "target", "unit", "sponsor_level")
ALIKE = ("kind", "unit", "programme")
CHANGEABLE = ("words", "target", "due", "programme", "sponsor_level", "mandated")


class Promises:
    def __init__(self, comparison: Comparison) -> None:
        self._all = comparison
        self._terms = comparison.terms
        self._taken: set[int] = set()
        self._rows: dict[tuple[Any, ...], int] = defaultdict(int)
        self._totals: dict[tuple[int, date], tuple[int, int]] = {}
        self._accounts: Mapping[int, Sequence[ProgressEntry]] = {}

    def look_over(self, lines: Sequence[Line]) -> None:
        """How many rows speak of what could be one and the same promise: only a single one may take new words. And
        what the accounts say, if any row has a figure.
        """
        for line in lines:
            self._rows[self._key(line)] += 1
        if any(line.reported is not None for line in lines):
            self._accounts = self._all.record.accounts()

    def take(self, line: Line, partners: list[Partner], event: Event | None, contact: Contact | None) -> None:
        pledge = self._named(line)
        if pledge is None and any(getattr(line, name) is not None for name in SAYS_WHAT):
            pledge = self._promised(line, partners, event, contact)
        elif pledge is not None:
            self._all.alter(line, "pledge", pledge, pledge.lead.name, self._changeable(line, line.said))
        if line.reported is not None:
            self._book(line, pledge or self._only_one(line, partners, event))

    def _named(self, line: Line) -> Pledge | None:
        """By the id that an export wrote."""
        if not line.pledge_id:
            return None
        if line.pledge_id not in self._all.record.pledges_by_id:
            raise Refused("exchange.row.no_pledge", said=line.pledge_id)
        return self._all.record.pledges_by_id[line.pledge_id]

    # What is promised

    def _promised(
        self, line: Line, partners: list[Partner], event: Event | None, contact: Contact | None
    ) -> Pledge | None:
        said, finished = self._read(line)
        if finished:
            self._done(line, partners, event, contact, said)
            return None
        standing = self._standing(line, partners[0], event, said)
        if standing is not None:
            self._taken.add(id(standing))
            self._all.alter(line, "pledge", standing, standing.lead.name, self._changeable(line, said))
            return standing
        if said.get("due") and said["due"] < self._terms.today - timedelta(days=3650):
            raise Refused("exchange.cell.no_such_day", said=said["due"].isoformat())
        fresh = unsaved_pledge(
            partners=partners, event=event, contact=contact, source="import", by=self._terms.by, now=self._terms.now,
            default_due_months=self._terms.default_due_months, owner=self._terms.owner,
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

    def _read(self, line: Line) -> tuple[dict[str, Any], bool]:
        """The columns say what they say; the words say the rest. Gives whether it is done already."""
        read, finished = self._of_words(line)
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
        said["words"] = line.words or " ".join(str(part) for part in (said["target"], said["unit"]) if part)
        if not said["words"]:
            said["words"] = line.kind or line.sponsor_level or ""
        return said, finished

    def _of_words(self, line: Line) -> tuple[Promise | None, bool]:
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
        known = self._all.record.pledges.get(lead.id, ()) if lead.id else ()
        alike = [one for one in known if _alike(one, said, event) and id(one) not in self._taken]
        for one in alike:
            if fold(one.words) == fold(said["words"]):
                return one
        single = len(alike) == 1 and self._rows[self._key(line)] == 1
        return alike[0] if single else None

    def _key(self, line: Line) -> tuple[Any, ...]:
        what = tuple(fold(str(getattr(line, name) or "")) for name in ("event", "kind", "unit", "programme"))
        return tuple(fold(name) for name in organisations(line)), *what

    def _changeable(self, line: Line, said: Mapping[str, Any]) -> dict[str, Any]:
        """What the sheet says outright; what was only read out of its words changes nothing that stands."""
        outright = {name: said[name] for name in CHANGEABLE if getattr(line, name) is not None and name in said}
        return {name: value for name, value in outright.items() if value is not None}

    # How far it is

    def _only_one(self, line: Line, partners: list[Partner], event: Event | None) -> Pledge:
        known = self._all.record.pledges.get(partners[0].id, []) if partners and partners[0].id else []
        counted = [one for one in known if one.kind in COUNTED_KINDS and (event is None or event.id in event_ids(one))]
        wanted = [one for one in counted if not line.programme or one.programme == line.programme]
        if len(wanted) != 1:
            raise Refused("exchange.row.which_promise" if wanted else "exchange.row.no_promise", count=len(wanted))
        return wanted[0]

    def _book(self, line: Line, pledge: Pledge | None) -> None:
        if pledge is None or (pledge.kind not in COUNTED_KINDS):
            raise Refused("exchange.row.not_counted")
        basis = BASES.get(fold(line.basis)) if line.basis else "self_reported"
        if basis is None:
            raise Refused("exchange.row.basis", said=line.basis)
        day = line.as_of or self._terms.today
        if day > self._terms.today:
            raise Refused("exchange.row.future", day=day)
        other = self._totals.setdefault((id(pledge), day), (line.row, line.reported))
        if other != (line.row, line.reported):
            raise Refused("exchange.row.contradicts", other=str(other[0]), first=other[1], second=line.reported)
        if line.note and is_safety(line.note):
            raise Refused("exchange.row.safety")
        # It counts from the end of its day: an old sheet does not undo what was said since.
        said_at = min(self._terms.now, datetime.combine(day, time(23, 59), self._terms.now.tzinfo))
        total = Total(pledge, line.reported, day, basis, line.note, f"{said_at.timestamp():.6f}")  # type: ignore[arg-type]
        account = self._accounts.get(pledge.id, ())
        if _says_nothing_new(account, total, line.as_of):
            self._all.same["progress"] += 1
            return
        self._all.work.totals.append(total)
        if pledge.id is None:
            self._all.new["progress"] += 1
        else:
            before, after = _before_and_after(account, total)
            self._all.altered.append(Altered(line.row, "progress", pledge.lead.name, before, after))


def _says_nothing_new(account: Sequence[ProgressEntry], total: Total, as_of: date | None) -> bool:
    """Whether that was on record already at the end of its day, or a sheet has said just that: the same sheet may come
    in again long after others have said more. Without a day, it is what the last sheet said that counts.
    """
    if _on_record(account, total.order_ts) == total.amount:
        return True
    sheets = [entry for entry in standing_entries(account) if entry.told_how == SHEET]
    said = [entry for entry in sheets if as_of is None or entry.as_of == as_of]
    return bool(said) and said[-1].amount == total.amount


def _on_record(account: Sequence[ProgressEntry], ts: str) -> int:
    """What was reported of all that was said up to then, that very moment included."""
    return totalled(account, before=f"{Decimal(ts) + JUST_AFTER}").reported


def _before_and_after(account: Sequence[ProgressEntry], total: Total) -> tuple[dict[str, str], dict[str, str]]:
    """The figure of today; and that of its own day, where others have said more since."""
    booked = ProgressEntry(kind="set", amount=total.amount, order_ts=total.order_ts, as_of=total.as_of)
    now, then = totalled(account).reported, totalled([*account, booked]).reported
    before, after = ({"reported": str(now)}, {"reported": str(then)}) if now != then else ({}, {})
    if now == then or then != total.amount:
        of_day = f"reported_on_{total.as_of}"
        before[of_day], after[of_day] = str(_on_record(account, total.order_ts)), str(total.amount)
    return before, after


def _alike(pledge: Pledge, said: Mapping[str, Any], event: Event | None) -> bool:
    same_event = event.id in event_ids(pledge) if event else not pledge.events
    same_programme = not said["programme"] or not pledge.programme or said["programme"] == pledge.programme
    same_unit = unit_key(pledge.unit) == unit_key(said["unit"])
    return pledge.kind == said["kind"] and same_event and same_programme and same_unit
