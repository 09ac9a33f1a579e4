"""A person erased: their name, how they are reached and what they wrote stand nowhere any more; figures stay.

Their rows keep their place, emptied, for promises and figures point to them. Who was erased is remembered by names that
chance gave, so that a backup from before is erased again when it comes back (restore.py).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import inspect, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from bot.checkins import commands as checkins
from bot.checkins import planning
from bot.checkins.planning import CLOCK, Planner
from bot.desk import commands as desk
from bot.exchange.model import Dropped
from bot.ground import audit, files, seals
from bot.ground.db import Database
from bot.ground.statements import put
from bot.operations import retelling, rows
from bot.operations.emptying import empty, lines_of, words_of
from bot.operations.scrubbing import GONE, Traces, scrub
from bot.people import commands as people
from bot.people.model import Alias, Contact, Erasure, Partner, StaffMember
from bot.people.names import CLOSE, closeness, fold
from bot.reports import quotes
from bot.reports.voices import Quote


class NotErased(Exception):  # noqa: N818 - it is an answer, not a fault
    """Nobody was erased; the text says why and what to do."""


class Erased(NamedTuple):
    """How many rows told of them, and the ids of the notices that say something else now."""

    rows: int
    notices: set[int]


# Who is meant


def person_of(session: Session, said: str) -> list[Contact]:
    """All the rows of the one person who is meant by a name, an address, a number or an id. Raises NotErased."""
    every = list(session.scalars(select(Contact).order_by(Contact.id)))
    meant = [one for one in every if _is_called(one, said)]
    if not meant:
        raise NotErased(f'Nobody is called "{said}": python -m bot export contacts shows who is on record.')
    theirs = _same_person(every, meant[0])
    if others := [one for one in meant if one not in theirs]:
        each = "; ".join(f"{one.public_id} is {described(one)}" for one in (meant[0], *others))
        raise NotErased(f'More than one person is meant by "{said}", so say the id. {each}.')
    return theirs


def described(contact: Contact) -> str:
    """Enough to know them by."""
    reached = (contact.slack_user_id, contact.email, contact.phone)
    return ", ".join(part for part in (f"{contact.name} of {contact.partner.name}", *reached) if part)


def _is_called(contact: Contact, said: str) -> bool:
    if said in (contact.public_id, contact.slack_user_id):
        return True
    exact = (contact.name, contact.email or "", contact.phone or "")
    return contact.name != GONE and fold(said) in map(fold, filter(None, exact))


def _same_person(every: Iterable[Contact], one: Contact) -> list[Contact]:
    """By their id in Slack, or their address and nearly their name, for an office may share one address: one person may
    be the contact of several partners, one after another.
    """
    return [
        other
        for other in every
        if other is one
        or (one.slack_user_id and (other.slack_user_id, other.slack_team_id) == (one.slack_user_id, one.slack_team_id))
        or (_address(one) and _address(other) == _address(one) and closeness(fold(other.name), fold(one.name)) >= CLOSE)
    ]


def _address(contact: Contact) -> str:
    return (contact.email or "").casefold()


def refuse_to_erase(session: Session, theirs: list[Contact], founders: Collection[str]) -> None:
    """Raises NotErased for one of our own people, and where staff have still to see to what was told of danger."""
    ours = {*founders, *session.scalars(select(StaffMember.user_id).where(StaffMember.until.is_(None)))}
    if any(one.slack_user_id in ours for one in theirs):
        raise NotErased(f"{theirs[0].name} is staff: take them off first, with /pledge staff or in STAFF_USERS.")
    ids = {one.id for one in theirs}
    if any(one.contact_id in ids for one in desk.open_requests(session, ("safety",))):
        raise NotErased(f"{theirs[0].name} told of somebody in danger, and no one of ours has closed that yet.")
    if sheet := session.scalars(select(Dropped).where(Dropped.content.is_not(None)).limit(1)).first():
        raise NotErased(f"{sheet.name}, dropped in Slack, waits for a yes and may name them: settle that first.")


# Erasing


def erase(session: Session, planner: Planner, theirs: list[Contact], by: str, now: datetime, told: rows.Told) -> Erased:
    """Put out all that tells of the people whose rows these are; whoever else their partner has is asked instead.

    The bot must be stopped: it would go on with what it has read.
    """
    traces = _traces(session, theirs)
    with audit.change(session, "erase", by, now):
        _ask_no_more(session, planner, theirs, by, now)
        _end_quotes(session, traces, by, now)
    to_them = set(empty(session, theirs, traces.reached_by))
    changed = scrub(session, traces, told)
    retelling.forget(session, to_them)
    for one in theirs:
        put(session, Erasure, {"contact": one.public_id, "at": now}, ("contact",))
    seals.seal_anew(session.connection())
    return Erased(sum(map(len, changed.values())), to_them | set(changed["notices"]))


def erase_again(session: Session, planner: Planner, log: Mapping[str, datetime], now: datetime, told: rows.Told) -> int:
    """In a backup that came back: those who were erased since it was made, and when; gives how many rows they had."""
    found = select(Contact).where(Contact.public_id.in_(log), Contact.name != GONE).order_by(Contact.id)
    theirs = list(session.scalars(found))
    if theirs:
        # What waited for a yes when the backup was made may name them; it can be dropped again.
        waits = Dropped.content.is_not(None)
        session.execute(update(Dropped).where(waits).values(content=None, state="left"))
        erase(session, planner, theirs, CLOCK, now, told)
    for contact, at in log.items():
        put(session, Erasure, {"contact": contact, "at": at}, ("contact",))
    return len(theirs)


def erased_in(db: Database) -> dict[str, datetime] | None:
    """Who was erased, and when; None where there is no database, or one that cannot tell."""
    if db.file and not db.file.exists():
        return None
    try:
        tables = inspect(db.engine).get_table_names()
        if Erasure.__tablename__ not in tables:
            return {} if tables else None
        with db.engine.connect() as connection:
            return {row.contact: row.at for row in connection.execute(select(Erasure.__table__))}
    except DBAPIError:
        return None


def leave_no_trace(db: Database) -> None:
    """Have the database write itself anew: what was put out of a row stays in the file until then."""
    if db.file:
        with files.opened(db.file) as connection:
            connection.execute("VACUUM")
        return
    with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for table in rows.tables():
            connection.execute(text(f'VACUUM FULL "{table.name}"'))


HOWS = ("email", "phone", "slack_user_id")


def _traces(session: Session, theirs: list[Contact]) -> Traces:
    """Also what they were called, and how they were reached, before that was changed."""
    former = list(_former(session, theirs))
    others = list(session.scalars(select(Contact).where(Contact.id.not_in([one.id for one in theirs]))))
    names = {name for one in former if (name := one.get("name")) and name != GONE} - {one.name for one in others}
    reached = {one[how] for one in former for how in HOWS if one.get(how)}
    reached -= {getattr(one, how) for one in others for how in HOWS}  # An office shares a number, or an address.
    # In a sentence "Will" is no name, and the name of an organisation stays as it is.
    organisations = [*session.scalars(select(Partner.name)), *session.scalars(select(Alias.name))]
    firms = " ".join(f" {fold(one)} " for one in organisations)
    alone = {name for name in names if len(name.split()) < 2 or f" {fold(name)} " in firms}
    return Traces(names - alone, names | reached, reached, set(words_of(session, theirs)))


def _former(session: Session, theirs: list[Contact]) -> Iterator[dict[str, Any]]:
    yield from ({name: getattr(one, name) for name in ("name", *HOWS)} for one in theirs)
    for line in lines_of(session, Contact, {one.id for one in theirs}):
        yield from filter(None, (line.before, line.after))


def _ask_no_more(session: Session, planner: Planner, theirs: list[Contact], by: str, now: datetime) -> None:
    today = planner.today(now)
    for contact in theirs:
        contact.active_to = contact.active_to or people.over_everywhere(now)
        checkins.stop_asking(session, contact)
        for request in [one for one in desk.open_requests(session) if one.contact_id == contact.id]:
            desk.close_request(session, request, None, by, now)
        # Written down though it be unchanged: no undo of an earlier change brings anything back.
        audit.note(session, Contact, contact.id, {"name": GONE}, {"name": GONE})
    session.flush()
    for partner in {one.partner for one in theirs}:
        for colleague in people.contacts_of(session, partner, today):
            planning.plan(session, planner, colleague, now, by)


def _end_quotes(session: Session, traces: Traces, by: str, now: datetime) -> None:
    """Words of theirs that were to be printed. What was asked of them by their id is theirs, whoever kept it."""
    names = {fold(name) for name in (*traces.names, *traces.alone)}
    for quote in session.scalars(select(Quote)):
        if quote.asked_of in traces.reached_by or fold(quote.speaker or "") in names - {""}:
            traces.words.add(quote.words)
            if quote.consent not in ("withdrawn", "refused"):
                quotes.withdraw(session, quote, by, now)
