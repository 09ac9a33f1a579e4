"""Drafts: what a card shows before Save, who promises in it, and changing it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.events.model import Event
from bot.ground import audit
from bot.ground.blockkit import cut
from bot.ground.db import new_public_id
from bot.ground.refusal import Refused
from bot.people import commands as people
from bot.people.access import partner_with
from bot.people.model import Contact, Partner
from bot.pledges.apart import each_apart
from bot.pledges.commands import refuse_absurd, refuse_past
from bot.pledges.model import GROUPS, Draft, group_of
from bot.understanding import PledgeReading, Promise, Vocabulary, is_safety, read_pledges

MOST_CARDS = 3
"""More drafts than this of one text stand in one list."""

LONGEST_LINE, MOST_LINES = 100, 20
"""Of a line in which no promise was found, and of such lines."""

_JOINT = re.compile(r"\s+(?:&|and)\s+|,\s+(?:and\s+)?", re.IGNORECASE)


class DraftSource(NamedTuple):
    """Where a promise was written down: `author` is an actor's key; the card goes to `channel` and `thread_ts`."""

    author: str
    channel: str
    thread_ts: str | None
    source: str
    source_channel: str | None
    source_ts: str | None
    words: str


def draft_promises(
    session: Session,
    reading: PledgeReading,
    source: DraftSource,
    event: Event | None,
    now: datetime,
    *,
    partner: Partner | None = None,
    told_by: Contact | None = None,
) -> list[Draft]:
    """One draft for each promise and each finished thing. What was drafted from this message before is given back.

    `partner` is who promises where the text says "we". Raises Refused for words that are about safety.
    """
    if known := drafts_of(session, source.source, source.source_channel, source.source_ts):
        return known
    reading = each_apart(reading, source.words)
    found = [(promise, False) for promise in reading.pledges] + [(promise, True) for promise in reading.outcomes]
    if len(found) > MOST_CARDS and reading.outcomes:
        found.sort(key=lambda one: GROUPS.index(group_of(*one)))
    refuse_safety(source.words, *(promise.because for promise, _ in found))
    batch, in_one_list = new_public_id(), len(found) > MOST_CARDS
    with audit.change(session, "draft promises", source.author, now):
        drafts = [_draft(source, batch, position, *one, now) for position, one in enumerate(found)]
        for draft in drafts:
            draft.card_key = list_key(batch) if in_one_list else f"card:{draft.public_id}"
            draft.event_id, draft.told_by_id = event.id if event else None, told_by.id if told_by else None
            draft.partner_id = partner.id if partner else None
            session.add(draft)
            session.flush()
            _find_partner(session, draft)
        session.flush()
    return drafts


def _draft(source: DraftSource, batch: str, position: int, promise: Promise, finished: bool, now: datetime) -> Draft:
    return Draft(
        public_id=new_public_id(), batch=batch, position=position, author=source.author, channel=source.channel,
        thread_ts=source.thread_ts, source=source.source, source_channel=source.source_channel,
        source_ts=source.source_ts, words=promise.because or source.words, reading=_kept(promise), finished=finished,
        created_at=now,
    )  # fmt: skip


def refuse_safety(*texts: str, field: str | None = None) -> None:
    """Words that may tell of somebody in danger are no promise's words: cards and questions would repeat them."""
    if any(is_safety(text) for text in texts):
        raise Refused("pledges.safety", field=field)


def refuse_problems(reading: PledgeReading, field: str | None = None) -> None:
    """One clear sentence for a number or a day that nobody can mean; nothing is half-written."""
    for problem in reading.problems:
        raise Refused(f"pledges.problem.{problem.code}", field=field, words=problem.words)


def lines_without_promise(text: str, reading: PledgeReading, vocabulary: Vocabulary, today: date) -> list[str]:
    """Of several lines those that gave nothing: whoever wrote them must not believe them noted. A heading is none, nor
    is a line that says nothing by itself and something among the others.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.strip().endswith(":")]
    read = {line: read_pledges(line, vocabulary, today) for line in lines} if len(lines) > 1 else {}
    silent = [line for line, alone in read.items() if not (alone.pledges or alone.outcomes)]
    found = (*reading.pledges, *reading.outcomes)
    without = [line for line in silent if not any(_tells_of(line, one, lines) for one in found)]
    return [cut(line, LONGEST_LINE) for line in without[:MOST_LINES]]


def _tells_of(line: str, found: Promise, lines: Sequence[str]) -> bool:
    """Whether a line is what a promise was read from, or the name above it."""
    if line == found.organisation:
        return True
    quoted = [one for one in lines if found.because and found.because in one]
    return line in quoted and (quoted == [line] or (found.organisation or "") in line)


def _kept(promise: Promise) -> dict[str, Any]:
    return promise._asdict() | {"due": promise.due.isoformat() if promise.due else None}


def drafts_of(session: Session, source: str, channel: str | None, ts: str | None) -> list[Draft]:
    """The drafts a message gave, without those that were dismissed."""
    of_message = select(Draft).where(
        Draft.source == source, Draft.source_channel == channel, Draft.source_ts == ts, Draft.state != "dismissed"
    )
    return list(session.scalars(of_message.order_by(Draft.position))) if ts else []


def draft_named(session: Session, public_id: str) -> Draft:
    """The draft a button names. Raises Refused when it is gone."""
    draft = session.scalar(select(Draft).where(Draft.public_id == public_id))
    if draft is None:
        raise Refused("pledges.gone")
    return draft


def partner_of_button(session: Session, value: str) -> Partner:
    """The partner named after the draft in a button's value. Raises Refused when it is gone."""
    partner = partner_with(session, value.partition("|")[2])
    if partner is None:
        raise Refused("pledges.gone")
    return partner


def in_batch(session: Session, batch: str) -> list[Draft]:
    return list(session.scalars(select(Draft).where(Draft.batch == batch).order_by(Draft.position, Draft.id)))


def list_key(batch: str) -> str:
    """Of the notice that shows the drafts of one message as a list."""
    return f"list:{batch}"


def in_list(draft: Draft) -> bool:
    return not (draft.card_key or "").startswith("card:")


# Who promises


def organisations(session: Session, draft: Draft) -> list[str]:
    """The names of those who promise: two where the words join two, which staff may overrule on the card."""
    said = draft.promise.organisation
    if not said:
        return [draft.partner.name] if draft.partner else []
    parts = joined_names(draft)
    if not parts:
        return [said]
    joint = draft.reading.get("joint")
    return parts if (_are_several(session, said, parts) if joint is None else joint) else [said]


def organisation_written(draft: Draft) -> str | None:
    """The name as the form shows it."""
    return draft.promise.organisation or (draft.partner.name if draft.partner else None)


def joined_names(draft: Draft) -> list[str]:
    """The parts of a name that may be several; empty for a name in one piece."""
    parts = [part.strip() for part in _JOINT.split(draft.promise.organisation or "") if part.strip()]
    return parts if len(parts) > 1 else []


def _are_several(session: Session, said: str, parts: Sequence[str]) -> bool:
    """An ampersand between two names of two words and more joins; "and" only between partners that are known."""
    if people.partner_named(session, said):
        return False
    if all(people.partner_named(session, part) for part in parts):
        return True
    return " & " in said and "," not in said and all(len(part.split()) > 1 for part in parts)


def join_or_part(session: Session, draft: Draft, by: str, now: datetime) -> None:
    """One organisation is taken for several from now on, or several for one."""
    several = len(organisations(session, draft)) > 1
    _change(session, draft, "join names", by, now, {"joint": not several})


def unknown_names(session: Session, draft: Draft) -> list[str]:
    """The names that saving will make partners of."""
    return [name for name in organisations(session, draft) if people.partner_named(session, name) is None]


def close_partners(session: Session, draft: Draft) -> list[Partner]:
    """Known partners that the one unknown name may mean."""
    unknown = unknown_names(session, draft)
    return people.close_partners(session, unknown[0]) if unknown else []


def same_partner(session: Session, draft: Draft, partner: Partner, by: str, now: datetime) -> None:
    """The written name is another name of this partner."""
    for name in unknown_names(session, draft)[:1]:
        people.remember_same(session, partner, name, by, now)
    _change(session, draft, "same partner", by, now, {})


def different_partner(session: Session, draft: Draft, partner: Partner, by: str, now: datetime) -> None:
    for name in unknown_names(session, draft)[:1]:
        people.remember_different(session, partner, name, by, now)


def partner_of_author(session: Session, user_id: str, today: date) -> Partner | None:
    """The partner for whom somebody speaks who wrote "we": a proposal that staff see before they save."""
    linked = session.scalars(select(Contact).where(Contact.slack_user_id == user_id).order_by(Contact.id.desc()))
    return next((contact.partner for contact in linked if contact.active(today)), None)


def lead_partner(session: Session, draft: Draft) -> Partner | None:
    """The known partner that leads, if it is known. Another draft may have made it known meanwhile."""
    names = organisations(session, draft)
    return (people.partner_named(session, names[0]) if names else None) or draft.partner


def _find_partner(session: Session, draft: Draft) -> None:
    names = organisations(session, draft)
    partner = people.partner_named(session, names[0]) if names else None
    if draft.promise.organisation:
        draft.partner_id = partner.id if partner else None


# Changing a draft


def change_draft(session: Session, draft: Draft, changes: dict[str, Any], by: str, now: datetime) -> None:
    """What the form changed: organisation, kind, target, unit, programme, due, words, event (None for no event).

    Raises Refused at the form's field for a number nobody can mean, a day that is over, or words about safety.
    """
    refuse_safety(changes.get("words") or "", field="words")
    if changes.get("target") is not None:
        refuse_absurd(changes["target"], field="number")
    if changes.get("due") and not draft.finished:
        refuse_past(changes["due"], now, field="due")
    reading = {name: value for name, value in changes.items() if name not in ("event", "words")}
    if "target" in reading:
        reading |= {"target_max": None, "qualifier": "exact", "percent": None}
    if "due" in reading:
        reading |= {"due": reading["due"].isoformat() if reading["due"] else None, "due_text": None}
    if "organisation" in reading:
        reading["joint"] = None
    with audit.change(session, "change draft", by, now):
        if "event" in changes:
            draft.event_id = changes["event"].id if changes["event"] else None
        if changes.get("words"):
            draft.words = changes["words"]
        _change(session, draft, "change draft", by, now, reading)
        session.expire(draft, ["event"])


def mark_finished(session: Session, draft: Draft, by: str, now: datetime, finished: bool = True) -> None:
    """It is done already, so it becomes an outcome; or it is a promise after all."""
    still_open(draft)
    with audit.change(session, "already done" if finished else "a promise", by, now):
        draft.finished = finished
        session.flush()


def _change(session: Session, draft: Draft, what: str, by: str, now: datetime, reading: dict[str, Any]) -> None:
    still_open(draft)
    with audit.change(session, what, by, now):
        draft.reading = draft.reading | reading
        session.flush()
        _find_partner(session, draft)
        session.flush()
        session.expire(draft, ["partner"])


def still_open(draft: Draft) -> None:
    if draft.state != "open":
        raise Refused("pledges.settled")
