"""Answers to "how are we doing?": to staff about everything, to a contact about their own partner, to nobody else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor
from bot.events.blocks import event_name
from bot.events.commands import events_named
from bot.events.model import Event
from bot.events.places import areas_named
from bot.ground.blockkit import Message
from bot.ground.refusal import Refused
from bot.people.access import Installation, authorise, own_partner, root
from bot.people.commands import partner_named, partners_like
from bot.people.languages import language_of
from bot.people.model import Partner
from bot.people.names import fold
from bot.pledges.model import Pledge
from bot.progress.movement import done_between, first_day, reported_between
from bot.progress.numbers import SOON, Scope, Standing, due_soon, numbers_of, pledges_of, standing
from bot.progress.reach import sectors as sectors_on_record
from bot.progress.reach import sectors_meant, speaks_of_many
from bot.status import blocks
from bot.status.blocks import Line
from bot.status.numbers import scope_said
from bot.understanding import Question

LANGUAGE = "en"
"""A channel has no language of its own."""

URGENCY: tuple[Standing, ...] = (
    "overdue", "no_word", "under_way", "not_started", "open_past_our_date", "partly_kept", "kept", "withdrawn",
)  # fmt: skip
"""What a reader wants to see first."""

STATUS_WORDS = {
    "overdue": "overdue", "late": "overdue", "no word": "silent", "silent": "silent", "due soon": "due_soon",
}  # fmt: skip

LISTS: dict[str, Callable[[Pledge, date, date, date], bool]] = {
    "overdue": lambda pledge, today, first, last: standing(pledge, today) != "kept" and pledge.overdue(today),
    "silent": lambda pledge, today, first, last: standing(pledge, today) == "no_word",
    "due_soon": lambda pledge, today, first, last: due_soon(pledge, first, last),
}


MINE = "mine"
"""The list of what somebody of staff follows themselves."""


@dataclass(frozen=True)
class Listing:
    """Which promises are listed, so that a button can go on with them."""

    ask: str
    scope: Scope
    first: date
    last: date

    def value(self, start: int) -> str:
        """What a button holds; whoever presses it is looked at again."""
        days = {"first": self.first, "last": self.last}
        return urlencode({"ask": self.ask, **scope_said(self.scope), **days, "start": start})

    def lines(self, session: Session, user_id: str, today: date) -> list[Line]:
        """The most urgent first."""
        lines = in_urgency([Line(one, standing(one, today)) for one in pledges_of(session, self.scope)])
        if self.ask == MINE:
            return [line for line in lines if line.pledge.owner == user_id and line.standing != "withdrawn"]
        wanted = LISTS.get(self.ask)
        if wanted is None:
            return lines
        return [line for line in lines if wanted(line.pledge, today, self.first, self.last)]


def asked_by_command(words: str) -> Question:
    """What stands after `/pledge status`: overdue, no word, a name, or nothing."""
    ask: Any = STATUS_WORDS.get(words.casefold(), "status")
    named = words if words and ask == "status" else None
    return Question(ask, partner=named, event=named)


def answer_status(
    session: Session, installation: Installation, actor: Actor, question: Question, now: datetime
) -> Message:
    """One message with all that the asker may see of what they ask. It is for the asker alone.

    Raises Refused for somebody who may not, and for a name that means nothing or more than one thing.
    """
    if installation.is_staff(session, actor):
        scope = scope_of(session, question)
    else:
        scope = _own_scope(session, installation, actor, question)
    return status_of(session, installation, actor, scope, now, question)


def answer_in_channel(
    session: Session, installation: Installation, figures_only: bool, question: Question, now: datetime
) -> Message:
    """To whoever asks where digests are posted: all there are told as much. In figures only, nobody is named."""
    if not figures_only:
        return _told(session, installation, LANGUAGE, scope_of(session, question), now, question, None)
    named = next((one for one in (question.event, question.place, question.partner) if one), None)
    event = _event(session, named) if named else None
    if named and event is None:
        return blocks.figures_only(LANGUAGE)  # The same of a partner we know and of one we do not.
    today = today_of(installation, event, now)
    scope = Scope(event, None, question.programme)
    return blocks.overview(LANGUAGE, scope, numbers_of(session, scope, today), ())


def status_of(
    session: Session,
    installation: Installation,
    actor: Actor,
    scope: Scope,
    now: datetime,
    question: Question | None = None,
) -> Message:
    """How a scope stands. Raises Refused for somebody who may not see it."""
    authorise(installation, session, actor, "see", scope.partner, "dm")
    return _told(session, installation, language_of(installation, session, actor), scope, now, question, actor)


def _told(
    session: Session,
    installation: Installation,
    language: str,
    scope: Scope,
    now: datetime,
    question: Question | None,
    alone: Actor | None,
) -> Message:
    """`alone` is who reads it with nobody else, and may go on to the next page."""
    today = today_of(installation, scope.event, now)
    if question is not None and question.ask == "totals" and (question.from_ or question.to):
        zone = _zone_of(installation, scope.event)
        first, last = _period(session, scope, question, today, zone)
        told = reported_between(session, scope, first, last), done_between(session, scope, zone, first, last)
        as_page = _as_page(session, installation, alone, scope, {"first": first, "last": last})
        return blocks.between(language, scope, *told, first, last, as_page)
    ask = question.ask if question is not None and question.ask in LISTS else "status"
    since, until = (question.from_, question.to) if question else (None, None)
    listing = Listing(ask, scope, since or today, until or _last_due(session, scope, since, today))
    lines = listing.lines(session, alone.user_id if alone else "", today)
    going_on = listing.value if alone else None
    if ask == "status":
        as_page = _as_page(session, installation, alone, scope, {})
        return blocks.overview(language, scope, numbers_of(session, scope, today), lines, going_on, as_page)
    return list_of(language, listing, lines, going_on)


def _period(session: Session, scope: Scope, question: Question, today: date, zone: ZoneInfo) -> tuple[date, date]:
    """ "Before 2023" begins with the first day we have a report of, "since June" ends today."""
    last = question.to or max(today, question.from_ or today)
    return question.from_ or min(first_day(session, scope, zone) or last, last), last


def _last_due(session: Session, scope: Scope, since: date | None, today: date) -> date:
    """ "Due after May 1" goes as far as anything is due; what is due soon is due in the next days."""
    if since is None or since <= today:
        return today + SOON
    return max([since, *(one.due for one in pledges_of(session, scope) if one.due)])


def _as_page(
    session: Session, installation: Installation, alone: Actor | None, scope: Scope, days: dict[str, date]
) -> str | None:
    """What the button carries by which staff are sent these figures as a page."""
    if alone is None or not installation.is_staff(session, alone):
        return None
    return urlencode({name: value for name, value in (scope_said(scope) | days).items() if value})


def list_of(language: str, listing: Listing, lines: list[Line], going_on: blocks.GoingOn | None) -> Message:
    if not lines:
        return blocks.none_listed(language, listing.ask, listing.scope, listing.last)
    return blocks.listed(language, listing.ask, listing.scope, lines, listing.last, going_on)


def today_of(installation: Installation, event: Event | None, now: datetime) -> date:
    return now.astimezone(_zone_of(installation, event)).date()


def _zone_of(installation: Installation, event: Event | None) -> ZoneInfo:
    return ZoneInfo(event.zone if event else installation.zone)


def in_urgency(lines: list[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: (URGENCY.index(line.standing), line.pledge.due or date.max, line.pledge.id))


# What is asked about


def scope_of(session: Session, question: Question) -> Scope:
    """An event by its name or place, a partner by any of its names, the partners of a sector, a state or a country; one
    word may turn out to be any of these.
    """
    if question.event and question.event == question.partner and _is_area(session, question.event):
        question = question._replace(event=None, partner=None, place=question.event)  # After a command it may be any.
    areas = areas_named(question.place) if question.place else ()
    words = question.event or (None if areas else question.place)
    event = _event(session, words) if words else None
    said = question.partner if question.partner and not (event and question.partner == words) else None
    sectors = _sectors(session, said) if said else ()
    partner = None if sectors else _partner(session, said or (words if words and not event else None))
    nobody = partner is None and not sectors
    if said and nobody and event is None:
        event = _event(session, said)
    if words and nobody and event is None:
        raise Refused("status.unknown_name", name=words)
    if said and nobody and event not in events_named(session, said):
        # All of an event is no answer about some of its partners.
        raise _unknown(session, said)
    return Scope(event, partner, question.programme, sectors, areas)


def _unknown(session: Session, said: str) -> Refused:
    known = sectors_on_record(session) if speaks_of_many(said) else []
    if known:
        return Refused("status.unknown_sector", name=said, sectors=", ".join(known))
    return Refused("status.unknown_name", name=said)


def _is_area(session: Session, words: str) -> bool:
    """A state or a country, and no event's or partner's very name."""
    named = any(fold(words) in fold(event.name) for event in events_named(session, words))
    return bool(areas_named(words)) and not named and partner_named(session, words) is None


def _sectors(session: Session, words: str) -> tuple[str, ...]:
    """Where a partner may be meant as well, it is; but for its very name, not by words that speak of many."""
    found = sectors_meant(session, words)
    if not found or partner_named(session, words):
        return ()
    return found if speaks_of_many(words) or not partners_like(session, words) else ()


def _event(session: Session, words: str) -> Event | None:
    found = events_named(session, words)
    if len(found) > 1:
        events = ", ".join(event_name(LANGUAGE, event) for event in found[:5])
        raise Refused("status.which_event", name=words, events=events)
    return found[0] if found else None


def _partner(session: Session, words: str | None) -> Partner | None:
    found = partners_like(session, words) if words else []
    if len(found) > 1:
        raise Refused("status.which_partner", name=words, partners=", ".join(one.name for one in found[:5]))
    return found[0] if found else None


def _own_scope(session: Session, installation: Installation, actor: Actor, question: Question) -> Scope:
    """A contact's own partner. A name that is neither theirs nor an event's gets the same no, known to us or not."""
    own = own_partner(session, actor)
    if own is None:
        authorise(installation, session, actor, "see", None, "dm")
    named = [words for words in (question.event, question.place, question.partner) if words]
    event = next((found[0] for words in named if len(found := events_named(session, words)) == 1), None)
    for words in dict.fromkeys(named):
        if not events_named(session, words) and own not in [
            root(session, one) for one in partners_like(session, words)
        ]:
            authorise(installation, session, actor, "see", None, "dm")
    return Scope(event, own, question.programme)
