"""The people at a partner whom we ask."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor
from bot.ground import audit, taking_back
from bot.ground.refusal import Refused
from bot.people import commands, languages, persons
from bot.people.model import Contact, Profile
from tests.conftest import NOW
from tests.people.builders import AWAY, STAFF, TODAY, a_contact, a_partner, a_person, an_outsider, merge


def test_a_contact_takes_zone_and_language_from_slack(session: Session) -> None:
    person = a_person(zone="America/Denver", language="en")
    contact = a_contact(session, a_partner(session), person, role="training manager")
    assert (contact.name, contact.role, contact.zone) == ("Terry Sample", "training manager", "America/Denver")
    assert contact.language == "en"
    assert commands.contact_of(session, person, TODAY) is contact


@pytest.mark.parametrize(("told", "kept"), [({"zone": "Mars/Olympus"}, None), ({"zone": None}, None)])
def test_a_zone_that_is_none_is_not_kept(session: Session, told: dict[str, Any], kept: str | None) -> None:
    assert a_contact(session, a_partner(session), a_person(**told)).zone == kept


def test_a_language_without_a_catalogue_falls_back_to_english(session: Session) -> None:
    assert a_contact(session, a_partner(session), a_person(language="tlh")).language == "en"


def test_a_contact_need_not_be_in_slack(session: Session) -> None:
    contact = a_contact(session, a_partner(session), phone="209 555 0142", email="maria@rtd.example")
    assert not contact.in_slack
    assert (contact.name, contact.phone, contact.email) == ("Maria Example", "209 555 0142", "maria@rtd.example")


def test_somebody_of_another_workspace_is_linked_by_their_own_team(session: Session) -> None:
    contact = a_contact(session, a_partner(session), an_outsider())
    assert contact.slack_team_id == AWAY
    assert commands.contact_of(session, an_outsider(), TODAY) is contact
    assert commands.contact_of(session, a_person(), TODAY) is None


@pytest.mark.parametrize(
    ("person", "key"),
    [
        (a_person(bot=True), "people.contact_bot"),
        (a_person(deleted=True), "people.contact_deleted"),
        (Actor("U0GHOST"), "people.contact_unknown"),
        (a_person(name=""), "people.contact_no_name"),
    ],
)
def test_who_cannot_be_asked_is_refused_and_nothing_is_written(session: Session, person: Actor, key: str) -> None:
    with pytest.raises(Refused) as refused:
        a_contact(session, a_partner(session), person)
    assert refused.value.key == key
    assert not list(session.scalars(select(Contact)))


@pytest.mark.parametrize("name", ["", "🚌", " \u200b", "…"])
def test_a_contact_without_a_name_is_refused(session: Session, name: str) -> None:
    with pytest.raises(Refused, match=r"people\.contact_no_name"):
        a_contact(session, a_partner(session), name=name)


def test_nobody_without_a_team_is_anybodys_contact(session: Session) -> None:
    a_contact(session, a_partner(session))
    assert commands.contact_of(session, Actor(""), TODAY) is None
    assert commands.contact_of(session, Actor("U0TERRY"), TODAY) is None


def test_linking_again_fills_in_and_makes_no_second_contact(session: Session) -> None:
    partner = a_partner(session)
    first = a_contact(session, partner, a_person(), role="trainer")
    again = a_contact(session, partner, a_person(), phone="209 555 0142")
    assert again is first
    assert (again.role, again.phone) == ("trainer", "209 555 0142")


def test_somebody_known_by_name_is_the_same_once_they_are_in_slack(session: Session) -> None:
    partner = a_partner(session)
    by_phone = a_contact(session, partner, name="terry sample", phone="209 555 0142")
    assert a_contact(session, partner, a_person()) is by_phone
    assert by_phone.in_slack
    assert by_phone.name == "Terry Sample"


def test_two_people_of_one_name_in_slack_stay_two(session: Session) -> None:
    partner = a_partner(session)
    first, second = a_contact(session, partner, a_person("U0A")), a_contact(session, partner, a_person("U0B"))
    assert first is not second


def test_a_person_speaks_for_one_partner_the_one_linked_last(session: Session) -> None:
    first, second = a_partner(session), a_partner(session, "Moss Adams")
    a_contact(session, first, a_person())
    moved = a_contact(session, second, a_person())
    assert commands.contact_of(session, a_person(), TODAY) is moved
    assert commands.contacts_of(session, first, TODAY) == []


@pytest.mark.parametrize("known_by_name", [False, True])
def test_what_a_person_wished_of_our_messages_goes_along_to_another_partner(
    session: Session, known_by_name: bool
) -> None:
    former = a_contact(session, a_partner(session), a_person())
    languages.choose_language(session, former, "es", STAFF.key, NOW)
    with audit.change(session, "opt out", STAFF.key, NOW):
        persons.note_stop(session, former, NOW)
        former.snoozed_until, former.shut_roads = TODAY + timedelta(days=9), ["dm"]
    other = a_partner(session, "Moss Adams")
    if known_by_name:
        a_contact(session, other, name="Terry Sample")
    moved = a_contact(session, other, a_person())
    assert (moved.opted_out_at, moved.snoozed_until) == (NOW, TODAY + timedelta(days=9))
    assert (moved.language, moved.shut_roads) == ("es", [])
    assert a_contact(session, other, an_outsider()).opted_out_at is None


def test_stop_and_start_are_said_for_every_partner(session: Session) -> None:
    former = a_contact(session, a_partner(session), a_person())
    moved = a_contact(session, a_partner(session, "Moss Adams"), a_person())
    for moment in (NOW, None):
        with audit.change(session, "opt out or in", STAFF.key, NOW):
            persons.note_stop(session, moved, moment)
        assert (former.opted_out_at, moved.opted_out_at) == (moment, moment)


def test_the_stop_of_somebody_who_is_not_in_slack_is_theirs_alone(session: Session) -> None:
    partner = a_partner(session)
    by_phone, other = a_contact(session, partner, name="Sam Sample"), a_contact(session, partner, name="Kim Sample")
    with audit.change(session, "opt out", STAFF.key, NOW):
        persons.note_stop(session, by_phone, NOW)
    assert (by_phone.opted_out_at, other.opted_out_at) == (NOW, None)


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "UTC", "America/Los_Angeles", "Etc/GMT+12"])
@pytest.mark.parametrize("hour", [1, 11, 13, 23])
def test_a_link_that_ended_is_over_in_every_zone_at_once(session: Session, zone: str, hour: int) -> None:
    now = NOW.replace(hour=hour)
    first, second = a_partner(session), a_partner(session, "Moss Adams")
    a_contact(session, first, a_person())
    commands.link_contact(session, second, name=None, person=a_person(), by=STAFF.key, now=now)
    assert commands.contacts_of(session, first, now.astimezone(ZoneInfo(zone)).date()) == []


def test_the_contact_named_last_comes_first(session: Session) -> None:
    partner = a_partner(session)
    first, second = a_contact(session, partner, a_person("U0A")), a_contact(session, partner, name="Maria Example")
    assert commands.contacts_of(session, partner, TODAY) == [second, first]


def test_contacts_of_merged_partners_are_the_partners_own(session: Session) -> None:
    kept, child, grandchild = (a_partner(session, name) for name in ("Moss Adams", "Moss", "Adams"))
    merge(session, grandchild, into=child)
    contact = a_contact(session, child, a_person())
    merge(session, child, into=kept)
    for partner in (kept, child, grandchild):
        assert commands.contacts_of(session, partner, TODAY) == [contact]


def test_linking_to_a_merged_partner_links_to_the_one_that_stands(session: Session) -> None:
    kept, merged = a_partner(session, "Moss Adams"), a_partner(session, "Moss")
    merge(session, merged, into=kept)
    assert a_contact(session, merged, a_person()).partner_id == kept.id


def test_moving_a_contact_can_be_undone(session: Session) -> None:
    first, second = a_partner(session), a_partner(session, "Moss Adams")
    former = a_contact(session, first, a_person())
    with audit.change(session, "link contact", STAFF.key, NOW) as change:
        a_contact(session, second, a_person())
    taking_back.undo(session, change.id, STAFF.key, NOW)
    assert commands.contact_of(session, a_person(), TODAY) is former
    assert commands.contacts_of(session, second, TODAY) == []


def test_a_profile_is_one_row_a_person_and_shows_their_last_name(session: Session) -> None:
    assert commands.profile_name(session, "U0TERRY") == "U0TERRY"
    commands.note_profile(session, a_person(), NOW)
    commands.note_profile(session, a_person(name="Terry Newname"), NOW + timedelta(days=1))
    assert commands.profile_name(session, "U0TERRY") == "Terry Newname"
    assert len(list(session.scalars(select(Profile)))) == 1


def test_no_profile_is_kept_of_somebody_slack_does_not_know(session: Session) -> None:
    commands.note_profile(session, Actor("U0GHOST"), NOW)
    assert not list(session.scalars(select(Profile)))


def test_those_of_today_whom_slack_knows_are_told_by_their_ids(session: Session) -> None:
    partner = a_partner(session)
    a_contact(session, partner, a_person())
    a_contact(session, partner, an_outsider()).active_to = TODAY
    a_contact(session, partner, phone="209 555 0142")
    session.flush()
    assert commands.ids_in_slack(session) == {a_person().user_id}
