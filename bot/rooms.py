"""Opens the rooms, and hands each what it must set off in one that stands behind it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import partial

from sqlalchemy.orm import Session

from bot.checkins.form_listeners import CheckInForms
from bot.checkins.jobs import Sign
from bot.checkins.listeners import CheckInListeners
from bot.checkins.planning import Planner, plan, plan_pledge, replan_event
from bot.checkins.succession_listeners import Succession
from bot.deliveries.listeners import Listeners
from bot.desk.listeners import DeskListeners
from bot.desk.stuck import StuckListeners
from bot.digests.listeners import DigestListeners
from bot.events.listeners import EventListeners
from bot.events.model import Event
from bot.people import commands as people
from bot.people.access import Installation
from bot.people.languages import language_of
from bot.people.listeners import PeopleListeners
from bot.people.model import Contact, Partner
from bot.pledges.listeners import PledgeListeners
from bot.pledges.model import Pledge
from bot.reception import Extra, Reception
from bot.reporting import asking_for
from bot.reports.listeners import ReportListeners
from bot.reports.showing import Showing
from bot.status.home import Home
from bot.understanding import Vocabulary
from bot.undoing import Undoing


def open_rooms(
    installation: Installation, planner: Planner, vocabulary: Vocabulary, sign: Sign, succession: Succession,
    extra: Mapping[str, Extra],
) -> Listeners:
    """Every room puts in its buttons and forms; texts go to reception."""

    def after_recording(session: Session, pledge: Pledge, now: datetime) -> date | None:
        return plan_pledge(session, planner, pledge, now)

    def after_moving(session: Session, event: Event, now: datetime) -> None:
        replan_event(session, planner, event, now)

    def after_linking(session: Session, partner: Partner, now: datetime) -> None:
        succession.linked(session, partner, now)
        for contact in people.contacts_of(session, partner, now.date()):
            plan(session, planner, contact, now)

    def after_closing(session: Session, contact: Contact, now: datetime) -> None:
        plan(session, planner, contact, now)

    desk_room = DeskListeners(installation, after_closing)
    people_room = PeopleListeners(installation, after_linking)
    events_room = EventListeners(installation, after_moving)
    pledges_room = PledgeListeners(installation, after_recording, vocabulary, planner.cadence.due_months)
    checkins_room = CheckInListeners(installation, planner, vocabulary, sign)
    checkin_forms = CheckInForms(checkins_room)
    digests_room = DigestListeners(installation)
    undoing = Undoing(installation, planner, pledges_room)
    stuck_room = StuckListeners(installation)
    reports_room = ReportListeners(installation, Showing(installation))
    reception = Reception(
        installation, vocabulary, people_room, events_room, pledges_room, checkins_room, digests_room, undoing,
        stuck_room, dict(extra), asking_for(reports_room),
    )  # fmt: skip
    listeners = Listeners(reception.on_message, reception.on_command, reception.command_opens, Home(installation).shown)
    listeners.speaks = partial(language_of, installation)
    rooms = (
        desk_room, stuck_room, events_room, pledges_room, checkins_room, checkin_forms, succession, digests_room,
        undoing, reports_room, reports_room.showing,
    )  # fmt: skip
    for room in rooms:
        room.register(listeners)
    return listeners
