"""Everything about one partner: what it promised, and the account of each promise line by line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from bot.ground import blockkit
from bot.ground.blockkit import Block, Message, cut
from bot.ground.words import say
from bot.people.model import Contact, Partner
from bot.progress.model import ProgressEntry
from bot.status.blocks import Line, line_of

ROWS, TEXT = 14, 3_800
"""Promises and lines of their accounts in one message at most, and the characters they may take of its text."""

WORDS, NAMES = 90, 5


class Entry(NamedTuple):
    """One line of an account, who said it, and the change that Undo takes back (None: it counts no more)."""

    entry: ProgressEntry
    who: str
    change_id: str | None


class Target(NamedTuple):
    """The number was another one, until somebody changed it for a reason."""

    before: int | None
    after: int | None
    who: str
    day: date
    reason: str


class Pledged(NamedTuple):
    """A promise, who of us wrote it down when, and whether its contact said that it is noted right."""

    line: Line
    noted_by: str
    noted_on: date
    confirmed_by: str | None
    confirmed_on: date | None


Row = Pledged | Entry | Target


class Known(NamedTuple):
    partner: Partner
    others: Sequence[str]
    contacts: Sequence[Contact]


def page(language: str, known: Known, rows: Sequence[Row], start: int) -> Message:
    """The rows from that one on, counted from 0: as many as fit one message and its text."""
    start = start if start < len(rows) else 0
    blocks = [blockkit.header(cut(known.partner.name, 140)), *_known(language, known)]
    if not rows:
        blocks.append(blockkit.says(say(language, "page.nothing")))
    room, after = TEXT - len(blockkit.spoken(blocks)), start
    for row in rows[start : start + ROWS]:
        shown = _row(language, row, after)
        room -= len(blockkit.spoken(shown)) + 1
        if room < 0:
            break
        blocks, after = [*blocks, *shown], after + 1
    return blockkit.message(*blocks, *_turning(language, known.partner, after, len(rows)))


def done(language: str, line: Line, change_id: str) -> Message:
    undo = blockkit.button(say(language, "people.undo"), "change.undo", change_id)
    return blockkit.message(blockkit.says(line_of(language, line)), blockkit.actions(undo))


def _known(language: str, known: Known) -> list[Block]:
    lines = []
    if known.others:
        lines.append(say(language, "page.also_called", names=", ".join(cut(one, 60) for one in known.others[:NAMES])))
    names = [", ".join(part for part in (one.name, one.role) if part) for one in known.contacts[:NAMES]]
    contacts = "; ".join(cut(one, 80) for one in names)
    lines.append(say(language, "page.contacts", contacts=contacts) if names else say(language, "page.no_contact"))
    names = ["join", *(["part"] if known.others else [])]
    value = known.partner.public_id
    deeds = [blockkit.button(say(language, f"page.{name}"), f"partner.{name}", value) for name in names]
    return [blockkit.context(*lines), blockkit.actions(*deeds)]


def _row(language: str, row: Row, at: int) -> list[Block]:
    if isinstance(row, Pledged):
        known = blockkit.context(_noted(language, row))
        return [blockkit.divider(), blockkit.says(line_of(language, row.line)), known, _deeds(language, row.line, at)]
    if isinstance(row, Target):
        known = {"who": row.who, "day": row.day, "reason": cut(row.reason, WORDS)}
        figures = {"before": _figure(language, row.before), "after": _figure(language, row.after)}
        key = "page.was" if row.reason else "page.was_unsaid"  # A sheet gives no reason.
        return [blockkit.says(say(language, key, **known, **figures))]
    undo = blockkit.button(say(language, "people.undo"), f"change.undo:{at}", row.change_id or "")
    return [blockkit.says(_line(language, row), undo if row.change_id else None)]


def _noted(language: str, row: Pledged) -> str:
    """Its own words, who noted them, and whether the contact confirmed them."""
    words = say(language, "page.words", words=cut(" ".join(row.line.pledge.words.split()), WORDS))
    noted = say(language, "page.noted", who=row.noted_by, day=row.noted_on)
    confirmed = "page.confirmed" if row.confirmed_on else "page.unconfirmed"
    told = [words, noted, say(language, confirmed, contact=row.confirmed_by, day=row.confirmed_on)]
    return " · ".join([*told, say(language, "pledges.law")] if row.line.pledge.mandated else told)


def _figure(language: str, amount: int | None) -> str:
    return say(language, "page.no_number") if amount is None else say(language, "page.number", amount=amount)


def _line(language: str, row: Entry) -> str:
    """Each figure with its words, its day, who said it and how it is known."""
    entry = row.entry
    told = say(language, f"page.line.{entry.kind}", amount=_figure(language, entry.amount))
    words = say(language, "page.words", words=cut(" ".join(entry.words.split()), WORDS)) if entry.words else None
    known = [say(language, "page.day", day=entry.as_of), row.who, say(language, f"page.basis.{entry.basis}")]
    if entry.evidence:
        known.append(cut(entry.evidence, WORDS))
    over = None if row.change_id else say(language, "page.taken_out")
    return " · ".join(part for part in (told, words, *known, over) if part)


def _deeds(language: str, row: Line, at: int) -> Block:
    pledge = row.pledge
    if pledge.state == "withdrawn":
        names = ["reopen"]
    else:
        names = [*(["verify"] if pledge.reported else []), "target", "withdraw"]
    return blockkit.actions(
        *(blockkit.button(say(language, f"page.{name}"), f"pledge.{name}:{at}", pledge.public_id) for name in names)
    )


def _turning(language: str, partner: Partner, after: int, in_all: int) -> list[Block]:
    if after >= in_all:
        return []
    turn = blockkit.button(say(language, "home.on"), "partner.page", f"{partner.public_id}|{after}")
    told = say(language, "page.more", count=in_all - after)
    return [blockkit.context(told), blockkit.actions(turn)]
