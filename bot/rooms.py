"""Opens the rooms, and hands each what it must set off in one that stands behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot import noting
from bot.afterwards import commands as following
from bot.afterwards.listeners import AfterwardsListeners
from bot.asked import Asked
from bot.checkins.form_listeners import CheckInForms
from bot.checkins.listeners import CheckInListeners
from bot.checkins.planning import Planner, plan, plan_pledge, replan_event
from bot.checkins.steering import Steering
from bot.checkins.succession_listeners import Succession
from bot.deliveries.listeners import Listeners, Opener
from bot.deliveries.payloads import Click, Command, Form
from bot.desk.listeners import DeskListeners
from bot.desk.stuck import StuckListeners
from bot.digests.files import DigestFiles
from bot.digests.form_listeners import SubscriptionForms
from bot.digests.listeners import DigestListeners
from bot.events.listeners import EventListeners
from bot.events.model import Event
from bot.evidence.listeners import EvidenceListeners
from bot.exchange.blocks import of_file
from bot.exchange.dropping import Draft
from bot.exchange.files import WorkbookFiles
from bot.exchange.listeners import ExchangeListeners
from bot.exchange.model import Dropped
from bot.exchange.prose import read_prose
from bot.ground import blockkit
from bot.ground.blockkit import Message
from bot.ground.db import Database
from bot.ground.refusal import Refused
from bot.ground.words import say
from bot.notices.uploads import Make
from bot.people import commands as people
from bot.people.access import Installation
from bot.people.form_listeners import PartnerNames
from bot.people.languages import language_of
from bot.people.listeners import PeopleListeners
from bot.people.model import Contact, Partner
from bot.pledges import commands as pledges
from bot.pledges import drafting
from bot.pledges.listeners import PledgeListeners
from bot.pledges.model import Pledge
from bot.pledges.showing import Showing as Cards
from bot.reception import Extra, Reception
from bot.reporting import Take, asking_for
from bot.reports.files import ReportFiles, TotalsPages
from bot.reports.listeners import ReportListeners
from bot.reports.look import Look
from bot.reports.quote_listeners import QuoteListeners
from bot.reports.showing import Showing
from bot.reports.voice_listeners import VoiceListeners
from bot.status.form_listeners import PartnerPage
from bot.status.home import Home
from bot.status.showing import StatusPages
from bot.understanding import PledgeReading, Vocabulary, is_safety, is_safety_in_field
from bot.undoing import Undoing

Tap = TypeVar("Tap", Click, Form)


def drafting_from_files(installation: Installation, vocabulary: Vocabulary, due_months: int) -> Draft:
    """A text that was dropped gets the cards that the same words would get if they had been typed."""

    def draft(session: Session, dropped: Dropped, text: str, now: datetime) -> blockkit.Message | None:
        showing = Cards(installation, due_months)
        event, today = dropped.event, now.astimezone(ZoneInfo(installation.zone)).date()

        def read(part: str) -> PledgeReading:
            return read_prose(part, vocabulary, today, event.day if event else None)

        danger = is_safety(text)
        reading = noting.beside_danger(text, read) if danger else read(text)
        drafting.refuse_problems(reading)
        if not (reading.pledges or reading.outcomes):
            if danger:
                raise Refused("pledges.safety")
            return blockkit.message(blockkit.says(of_file("en", "exchange.no_promise", dropped.name)))
        user_id = dropped.by.rpartition(":")[2]
        source = drafting.DraftSource(
            author=dropped.by, channel=user_id, thread_ts=None, source="import", source_channel=dropped.channel,
            source_ts=dropped.key, words="",
        )  # fmt: skip
        showing.post(session, drafting.draft_promises(session, reading, source, event, now), now)
        return blockkit.message(blockkit.says(say("en", "reception.beside_danger"))) if danger else None

    return draft


def makers(db: Database, look: Look, home: Installation, now: Callable[[], datetime]) -> dict[str, Make]:
    """Who makes a file that follows a notice, by the first word of what it is made from."""
    reports = ReportFiles(db, look, home.charity, now)
    return {
        "report": reports.make, "draft": reports.make,
        "totals": TotalsPages(db, look, home.charity, home.zone, now).make,
        "chart": DigestFiles(look.colour, look.fonts).make,
        "workbook": WorkbookFiles(db, home.zone, now).make,
    }  # fmt: skip


@dataclass(frozen=True)
class Afterwards:
    """What follows for the questions when something changed in a room before theirs."""

    planner: Planner
    succession: Succession

    def recorded(self, session: Session, pledge: Pledge, now: datetime) -> date | None:
        """The day of the next question, if there is one."""
        return plan_pledge(session, self.planner, pledge, now)

    def moved(self, session: Session, event: Event, now: datetime) -> None:
        pledges.move_our_dates(session, event, now, self.planner.cadence.due_months)
        replan_event(session, self.planner, event, now)
        following.replan(session, self.planner, event, now)

    def linked(self, session: Session, partner: Partner, now: datetime) -> None:
        self.succession.linked(session, partner, now)
        for contact in people.contacts_of(session, partner, now.date()):
            plan(session, self.planner, contact, now)

    def named(self, session: Session, partner: Partner, now: datetime) -> None:
        """It has more promises than before, or fewer."""
        for pledge in pledges.open_pledges(session, partner):
            plan_pledge(session, self.planner, pledge, now)

    def closed(self, session: Session, contact: Contact, now: datetime) -> None:
        """They wait for us no longer, or promised less."""
        plan(session, self.planner, contact, now)


def steered_by(steering: Steering) -> dict[str, Take]:
    """`/pledge assign`, `ask`, `away` and `back`."""

    def by(word: str, session: Session, asked: Asked, rest: str, now: datetime) -> Message | None:
        return steering.take(session, asked.actor, word, rest, asked.people, now)

    return {word: partial(by, word) for word in ("assign", "ask", "away", "back")}


def _opening(
    pledges_room: PledgeListeners, events_room: EventListeners, voices_room: VoiceListeners, quotes_room: QuoteListeners
) -> Callable[[Command], Opener | None]:
    """What only opens a form: `/pledge`, `/pledge event`, `quote` and `survey stockton`."""
    forms: dict[str, Opener] = {
        "": pledges_room.new_form, "event": events_room.open_new, "quote": quotes_room.open_noted,
    }  # fmt: skip

    def opens(command: Command) -> Opener | None:
        text = command.text.strip().casefold()
        if not re.match(r"survey \S", text):
            return forms.get(text)
        # What tells of danger reception holds: a form would say that it knows no event of such a name.
        return None if is_safety(text) else voices_room.open_survey

    return opens


def open_rooms(vocabulary: Vocabulary, succession: Succession, extra: Mapping[str, Extra]) -> Listeners:
    """Every room puts in its buttons and forms; texts go to reception."""
    installation, planner = succession.installation, succession.planner
    then = Afterwards(planner, succession)
    people_room = PeopleListeners(installation, then.linked)
    events_room = EventListeners(installation, then.moved)
    pledges_room = PledgeListeners(installation, then.recorded, vocabulary, planner.cadence.due_months)
    checkins_room = CheckInListeners(installation, planner, vocabulary, succession.sign)
    digests_room, stuck_room = DigestListeners(installation), StuckListeners(installation)
    steering = Steering(installation, planner)
    afterwards_room = AfterwardsListeners(installation, checkins_room)
    exchange_room = ExchangeListeners(installation, planner)
    voices_room, quotes_room = VoiceListeners(installation), QuoteListeners(installation)
    undoing = Undoing(installation, planner, pledges_room)
    reports_room = ReportListeners(installation, Showing(installation, checkins_room))
    partner_page, status_pages = PartnerPage(installation, vocabulary, then.recorded), StatusPages(installation)
    subscriptions = SubscriptionForms(installation, vocabulary.programmes.short_names)
    others = asking_for(reports_room, partner_page, status_pages, subscriptions) | steered_by(steering)
    reception = Reception(
        installation, vocabulary, people_room, events_room, pledges_room, checkins_room, afterwards_room, digests_room,
        undoing, stuck_room, exchange_room, dict(extra), others,
    )  # fmt: skip
    opens = _opening(pledges_room, events_room, voices_room, quotes_room)
    listeners = Listeners(reception.on_message, reception.on_command, opens, Home(installation).shown)
    listeners.speaks = partial(language_of, installation)
    rooms = (
        DeskListeners(installation, then.closed), EvidenceListeners(installation), stuck_room, events_room,
        pledges_room, checkins_room, CheckInForms(checkins_room), afterwards_room, succession, digests_room,
        exchange_room, undoing, steering, partner_page, PartnerNames(installation, then.named), status_pages,
        subscriptions, reports_room, reports_room.showing, voices_room, quotes_room,
    )  # fmt: skip
    for room in rooms:
        room.register(listeners)
    listeners.clicks = {name: _by_somebody_known(listen) for name, listen in listeners.clicks.items()}
    listeners.forms = {
        name: _by_somebody_known(listen if name in HEAR_DANGER else _without_danger(listen))
        for name, listen in listeners.forms.items()
    }
    return listeners


HEAR_DANGER = frozenset({
    "call.said", "line.change", "reply.change", "reply.need", "reply.some", "report.correct", "report.edit",
    "thanks.not_quite", "thanks.somebody_else",
})  # fmt: skip
"""Forms whose rooms listen themselves: what a contact fills in leads to help and to staff, and of a report it is told
what cannot stand there.
"""


def _without_danger(listen: Callable[[Session, Form, datetime], Any]) -> Callable[[Session, Form, datetime], Any]:
    """Words that may tell of somebody in danger are refused in whatever field they stand: each is shown again
    somewhere, if only as the name of an event.
    """

    def listening(session: Session, form: Form, now: datetime) -> Any:
        for field, written in form.values.items():
            if isinstance(written, str) and is_safety_in_field(written):
                raise Refused("pledges.safety_field", field=field)
        return listen(session, form, now)

    return listening


def _by_somebody_known(listen: Callable[[Session, Tap, datetime], Any]) -> Callable[[Session, Tap, datetime], Any]:
    """Whoever never wrote a word and only presses buttons has a name too, to stand beside what they did."""

    def listening(session: Session, tap: Tap, now: datetime) -> Any:
        people.note_profile(session, tap.actor, now)
        return listen(session, tap, now)

    return listening
