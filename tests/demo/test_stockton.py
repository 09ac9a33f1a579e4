"""What the demo begins with is what Stockton's report says, and no number more."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.checkins.model import CheckIn
from bot.demo import stockton, world
from bot.demo.clock import BEGINNING
from bot.events.commands import event_of_channel, people_in_room
from bot.events.model import Event
from bot.people import commands as people
from bot.people.model import Contact, Profile
from bot.pledges.asking import contact_for
from bot.pledges.model import Outcome, Pledge
from bot.progress.model import ProgressEntry
from tests.checkins.builders import PLANNER


@pytest.fixture
def event(session: Session) -> Event:
    return stockton.load(session, PLANNER, BEGINNING)


def test_there_is_one_counted_promise_of_250(session: Session, event: Event) -> None:
    pledge = session.scalars(select(Pledge)).one()
    assert (pledge.kind, pledge.target, pledge.unit, pledge.programme) == ("train", 250, "employees", "BOTL")
    assert pledge.lead.name == "San Joaquin Regional Transit District"
    assert pledge.event is event
    assert pledge.reported == pledge.verified == 0


def test_no_date_was_said_so_the_date_is_ours(session: Session, event: Event) -> None:
    pledge = session.scalars(select(Pledge)).one()
    assert (str(pledge.due), pledge.due_ours, pledge.due_words) == ("2023-05-09", True, None)


def test_four_things_were_finished_and_none_of_them_has_a_number(session: Session, event: Event) -> None:
    outcomes = session.scalars(select(Outcome).order_by(Outcome.id)).all()
    assert [one.kind for one in outcomes] == ["host_presentation", "create_resource", "sponsor", "hold_sessions"]
    assert all(one.amount is None for one in outcomes)
    assert outcomes[2].sponsor_level == "Silver"


def test_two_partners_share_the_presentation(session: Session, event: Event) -> None:
    shared = session.scalars(select(Outcome).where(Outcome.kind == "host_presentation")).one()
    assert [link.partner.name for link in shared.partners] == ["Alliance 4 You", "Central Valley Justice Coalition"]


def test_nothing_is_reported_and_no_people_in_the_room_are_invented(session: Session, event: Event) -> None:
    assert session.scalar(select(func.count(ProgressEntry.id))) == 0
    assert people_in_room(session, event) == 0


def test_the_event_has_its_channel_its_zone_and_five_hosts(session: Session, event: Event) -> None:
    assert event_of_channel(session, world.EVENT_CHANNEL) is event
    assert (event.short_name, event.zone, event.region, len(event.hosts)) == ("stockton", world.ZONE, "CA", 5)


def test_everybody_who_speaks_for_a_partner_is_its_contact_in_slack(session: Session, event: Event) -> None:
    linked = {contact.slack_user_id: contact.partner.name for contact in session.scalars(select(Contact))}
    assert linked == {person.id: person.partner for person in world.CONTACTS}


def test_only_the_one_who_promised_is_going_to_be_asked(session: Session, event: Event) -> None:
    pledge, checkin = session.scalars(select(Pledge)).one(), session.scalars(select(CheckIn)).one()
    asked = contact_for(session, pledge, BEGINNING.date())
    assert asked is checkin.contact
    assert checkin.contact.slack_user_id == world.TERRY.id


def test_partners_are_found_by_the_names_people_use(session: Session, event: Event) -> None:
    found = people.best_partner(session, "RTD")
    assert found is not None
    assert found.name == stockton.TRANSIT


def test_the_two_names_of_the_transit_body_are_left_to_staff(session: Session, event: Event) -> None:
    close = [partner.name for partner in people.close_partners(session, "San Joaquin Regional Transport District")]
    assert {stockton.TRANSIT, stockton.TRANSPORTATION} <= set(close)


def test_the_bot_knows_everybody_s_name_before_anybody_has_written(session: Session, event: Event) -> None:
    assert session.scalar(select(func.count(Profile.id))) == len(world.PEOPLE)
    assert people.profile_name(session, world.DANA.id) == "Dana Example"
