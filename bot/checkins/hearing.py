"""What a contact's answer does: an entry in the account, a later question, a request for staff.

All that one message or tap does is one change, so one tap takes it back; and any answer stops the asking.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from bot.checkins import commands, dated, planning
from bot.checkins.model import LEAVES_CHECKIN_OPEN, LEAVES_QUESTION_OPEN, Answer, AnswerKind, CheckIn, Doubt, Words
from bot.checkins.planning import Planner
from bot.desk import commands as desk
from bot.desk.model import Request, RequestKind
from bot.ground import audit
from bot.ground.statements import seldom
from bot.ground.words import FALLBACK
from bot.people.model import Contact
from bot.pledges import commands as pledges
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from bot.progress.model import Basis, EntryKind, ProgressEntry
from bot.understanding import parts_told

_ENTRY: dict[str, EntryKind] = {"progress_add": "add", "progress_set": "set", "correction": "correct"}


@dataclass(frozen=True)
class Hearing:
    """One message or tap of one contact, while it is being taken in. `by` is who wrote it down: the contact, or staff.

    `told_how` says by what road staff heard it ("by phone"); None when the contact told us themselves.
    `basis` is staff_estimate where nobody said so and staff only guess.
    `open_ones` are the contact's open pledges and `asked` their open check-in, where they were read already.
    `files` are names and titles of what came with the message, `requests` what it asked of us before it was edited.
    `whole` is all they wrote, where some is not theirs (echo.py) or a wish (naming.py); `held` keeps none (hiding.py).
    `before` is what it said until it was edited or deleted. `said_at` is when words that are read again were told: a
    figure is as of that day, though it is put right or made clear on another.
    """

    session: Session
    planner: Planner
    contact: Contact
    words: Words
    by: str
    now: datetime
    told_how: str | None = None
    basis: Basis = "self_reported"
    open_ones: Sequence[Pledge] | None = None
    asked: CheckIn | None = None
    files: tuple[str, ...] = ()
    requests: tuple[Request, ...] = ()
    whole: str = ""
    held: bool = False
    before: str = ""
    thread_ts: str | None = None
    said_at: datetime | None = None

    @property
    def today(self) -> date:
        return self.day_of(self.now)

    def told_on(self, pledge: Pledge) -> date:
        """The day of their words; where that is tomorrow, the promise's today, or they would stand in no report."""
        moment = self.said_at or self.now
        return min(self.day_of(moment), pledge.today(moment, self.planner.zone))

    def as_of(self, pledge: Pledge) -> date:
        """Of what they add: the one plain day that their words name."""
        told_on = self.told_on(pledge)
        return min(dated.as_of(self.words.text, self.day_of(self.said_at or self.now), told_on, pledge), told_on)

    def day_of(self, moment: datetime) -> date:
        """In the contact's own place."""
        return moment.astimezone(ZoneInfo(self.contact.zone or self.planner.zone)).date()

    @property
    def written(self) -> str:
        return "" if self.held else self.whole or self.words.text

    @property
    def language(self) -> str:
        """Of whoever wrote it down and is answered: staff, who tell what they heard, are spoken to in theirs."""
        theirs = f"{self.contact.slack_team_id}:{self.contact.slack_user_id}" == self.by
        return self.contact.language if theirs else FALLBACK

    def in_one_change(self, what: str, act: Callable[[], list[Answer]], settled: Doubt | None = None) -> list[Answer]:
        """Whatever `act` does belongs together; afterwards the contact counts as heard.

        With `settled`, what else the same words left in doubt stays to be tapped.
        """
        with audit.change(self.session, what, self.by, self.now) as change:
            with self.session.no_autoflush:
                asked_before = open_doubts(self.session, self.contact)
            answers = act()
            dropped = _drop(asked_before, settled, answers, (self.words.channel, self.words.ts))
            day = self._stop_asking(answers)
            answers = [*answers, *self._left_aside(dropped, answers)]
        return [answer._replace(change_id=change.id, next_question=day) for answer in answers]

    def book(
        self, pledge: Pledge, kind: EntryKind, amount: int, because: str, *,
        reading: dict[str, Any] | None = None, ref: ProgressEntry | None = None,
    ) -> Answer:  # fmt: skip
        self._write(pledge, kind, amount, because, reading, ref)
        kept: AnswerKind = "corrected" if kind == "correct" else "booked"
        return Answer(kept, pledge, because=because, total=pledge.reported)

    def mend(
        self, pledge: Pledge, entry: ProgressEntry, amount: int, total: int | None, because: str,
        reading: dict[str, Any],
    ) -> Answer:  # fmt: skip
        """Let an entry say another number; where the words name another total than that makes, they tell the total.

        "112 in all" after "40" and "60 more" does not make that 112 more.
        """
        told, stood = progress.amount_of(self.session, entry), progress.stood_at(self.session, pledge, self.words.ts)[1]
        if total is not None and told is not None and total != stood - told + amount:
            self._write(pledge, "set", total, because, reading, None, entry.as_of)
            return Answer("corrected", pledge, because=because, total=pledge.reported)
        return self.book(pledge, "correct", amount, because, reading=reading, ref=entry)

    def complete(self, pledge: Pledge, because: str, amount: int | None = None) -> Answer:
        """All of it: the target where there is one, and never less than stands already; else simply done."""
        all_of_it = amount
        if all_of_it is None and pledge.target is not None:
            all_of_it = max(pledge.target, pledge.reported)
        if pledge.asks_for_number and all_of_it is not None:
            return self.book(pledge, "set", all_of_it, because)
        self._write(pledge, "done", None, because, None, None)
        return Answer("done", pledge, because=because)

    def withdraw(self, pledge: Pledge) -> Answer:
        pledges.withdraw(self.session, pledge, self.by, self.now)
        return Answer("withdrawn", pledge)

    def pass_on(self, kind: RequestKind, pledge: Pledge | None) -> Answer:
        """Only a person can answer that. What the message asked before it was edited is asked once."""
        alike = [one for one in self.requests if one.kind == kind] or [*self.requests]
        if alike and kind != "safety":
            alike[0].kind = kind
            return Answer("passed_on", pledge, request=alike[0])
        request = desk.open_request(
            self.session, kind, self.contact, self.written, self.by, self.now,
            owner=pledge.owner if pledge else None, pledge_id=pledge.id if pledge else None,
            source=(self.words.channel, self.words.ts),
        )  # fmt: skip
        return Answer("passed_on", pledge, request=request)

    def settle(self, doubt: Doubt, index: int) -> list[Answer]:
        """They tapped one reading of their own words."""
        reading = doubt.readings[index]
        assert doubt.pledge is not None

        def act() -> list[Answer]:
            doubt.state = "settled"
            return [self._as_read(doubt.pledge, reading, doubt.because)]  # type: ignore[arg-type]

        return self.in_one_change("settle doubt", act, settled=doubt)

    def doubt(self, pledge: Pledge | None, because: str, readings: list[Any]) -> Doubt:
        words = because if self.held else self.words.text
        doubt = Doubt(
            contact=self.contact, pledge=pledge, words=words, because=because, readings=readings,
            source_channel=self.words.channel, source_ts=self.words.ts, told_how=self.told_how, at=self.now,
        )  # fmt: skip
        self.session.add(doubt)
        self.session.flush()
        return doubt

    def again(self, doubt: Doubt) -> Hearing:
        """The words that were in doubt, in their own place in the account and of their own day."""
        words = Words(doubt.words, doubt.source_channel, doubt.source_ts)
        return replace(self, words=words, whole="", told_how=doubt.told_how, said_at=doubt.at)

    # Inside

    def _left_aside(self, dropped: Sequence[Doubt], answers: Sequence[Answer]) -> list[Answer]:
        """Figures they were asked about and told another instead of answering. They are told, or would think these
        counted.
        """
        kinds = {answer.pledge.id: answer.kind for answer in answers if answer.pledge}
        return [
            Answer("left_aside", doubt.pledge, because=doubt.because, total=next(iter(_told(doubt)), None))
            for doubt in dropped
            if self._is_their_other(doubt) and self._told_another(doubt, kinds)
        ]

    def _is_their_other(self, doubt: Doubt) -> bool:
        """Another message of their own; what staff heard is not theirs."""
        return doubt.source_channel == self.words.channel and doubt.source_ts != self.words.ts

    def _told_another(self, doubt: Doubt, kinds: dict[int, AnswerKind]) -> bool:
        """A number stood in it that could be added, or of which nobody knew what it is about, and is not told again."""
        told, parts = {*_told(doubt)}, parts_told(doubt.words)
        if doubt.pledge is None:
            now = parts_told(self.words.text)
            tells = bool(now) or not {"booked", "done", "not_started"}.isdisjoint(kinds.values())
            return bool(parts) and {*parts}.isdisjoint(now) and tells
        kind = kinds.get(doubt.pledge.id) if told & {*parts, sum(parts)} else None
        newest = progress.last_standing(self.session, doubt.pledge) if kind == "booked" else None
        said_now = {newest.amount, doubt.pledge.reported} if newest and newest.kind == "add" else told
        return kind == "corrected" or (bool(told) and told.isdisjoint(said_now))

    def _as_read(self, pledge: Pledge, reading: dict[str, Any], because: str) -> Answer:
        if reading["kind"] == "last_step":
            last = progress.last_standing(self.session, pledge)
            if stood := last is not None and last.id == reading["entry"]:
                progress.void_entry(self.session, last, self.by, self.now)
            return Answer("taken_back" if stood else "not_noted", pledge, total=pledge.reported)
        if reading["kind"] == "cancel":
            return self.withdraw(pledge)
        if reading["kind"] == "complete":
            return self.complete(pledge, because, reading["amount"])
        kind = _ENTRY[reading["kind"]]
        last = progress.last_standing(self.session, pledge, before=self.words.ts or None) if kind == "correct" else None
        if last is not None:
            return self.mend(pledge, last, reading["amount"], reading["total"], because, reading)
        return self.book(pledge, kind, reading["amount"], because, reading=reading)

    def _write(
        self, pledge: Pledge, kind: EntryKind, amount: int | None, because: str,
        reading: dict[str, Any] | None, ref: ProgressEntry | None, as_of: date | None = None,
    ) -> None:  # fmt: skip
        progress.book(
            self.session, pledge, kind, amount, words=self.written, because=because, noted_by=self.by,
            order_ts=self.words.ts or None, now=self.now, said_by=self.contact,
            as_of=as_of or (self.as_of(pledge) if kind == "add" else self.told_on(pledge)),
            told_how=self.told_how, basis=self.basis, source_channel=self.words.channel or None,
            source_ts=self.words.ts or None, reading=reading, ref=ref,
        )  # fmt: skip

    def _stop_asking(self, answers: Sequence[Answer]) -> date | None:
        """Any answer stops the ladder; a question back leaves the check-in to the answer it gets, but nobody calls.

        Gives the day on which they are asked next.
        """
        kinds = {answer.kind for answer in answers}
        if kinds <= LEAVES_CHECKIN_OPEN:
            about = [answer.pledge for answer in answers if answer.pledge]
            commands.spare_the_call(self.session, self.contact, about, self.by, self.now)
        elif "opted_out" not in kinds:
            # What staff are shown as their last words tells of a promise; "START" does not.
            words = None if self.held or kinds & {"safety", "opted_in"} else self.written
            moment = commands.answered(
                self.session, self.planner, self.contact, words, self.by, self.now, self.open_ones, self.asked
            )
            return planning.day_of(self.planner, self.contact, moment) if moment else None
        return planning.next_question(self.session, self.planner, self.contact)


def _drop(
    asked_before: Sequence[Doubt], settled: Doubt | None, answers: Sequence[Answer], source: tuple[str, str]
) -> list[Doubt]:
    """Whoever tells another figure has moved on from the question before; whoever says thanks or asks for posters has
    not, nor whoever tells of another promise. What is asked again stays, and of a message that says something else by
    now nothing does.
    """
    again = [answer.doubt for answer in answers]
    telling = [answer for answer in answers if answer.kind not in LEAVES_QUESTION_OPEN]
    told_of = {answer.pledge.id if answer.pledge else None for answer in telling if answer.kind != "which_pledge"}
    dropped = []
    for doubt in asked_before:
        elsewhere = settled is None or doubt.source != settled.source or doubt.pledge_id == settled.pledge_id
        of_another = doubt.pledge_id is not None and told_of.isdisjoint({doubt.pledge_id, None})
        stays = doubt.source != source and (of_another or (settled is None and not telling))
        if doubt.state == "open" and elsewhere and doubt not in again and not stays:
            doubt.state = "dropped"
            dropped.append(doubt)
    return dropped


def _told(doubt: Doubt) -> list[int]:
    """The figures of it that could be added; where none could, those it could stand at."""
    added = [way["amount"] for way in doubt.readings if way["kind"] == "progress_add"]
    return added or [way["amount"] for way in doubt.readings if way["kind"] == "progress_set"]


def is_giving_up(doubt: Doubt) -> bool:
    """Whether they were asked if a promise will not be kept."""
    return [reading["kind"] for reading in doubt.readings] == ["cancel"]


def open_doubts(session: Session, contact: Contact) -> list[Doubt]:
    """What they wrote that still leaves more than one reading."""
    return seldom(session, Doubt, _open_ids(), {"contact": contact.id})


@cache
def _open_ids() -> Select[int]:
    doubt = Doubt.__table__.c
    return select(doubt.id).where(doubt.contact_id == bindparam("contact"), doubt.state == "open")
