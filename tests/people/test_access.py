"""Who may do what: nobody, unless our own list or a link of our own says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor
from bot.ground.db import Database
from bot.ground.refusal import Refused
from bot.ground.words import say
from bot.people import staffing
from bot.people.access import OF_CONTACTS, Action, Place, authorise, root
from bot.people.model import Partner
from tests.conftest import NOW
from tests.people.builders import (
    AWAY,
    HOME,
    INSTALLATION,
    STAFF,
    a_contact,
    a_partner,
    a_person,
    an_outsider,
    merge,
)

ACTIONS: tuple[Action, ...] = get_args(Action)
PLACES: tuple[Place, ...] = get_args(Place)
ROBIN = a_person("U0ROBIN", "Robin Example")


def refusal(session: Session, actor: Actor, action: Action, partner: Partner | None, place: Place = "dm") -> str | None:
    """The key of the sentence, or None where it is allowed. Every refusal can be said."""
    try:
        authorise(INSTALLATION, session, actor, action, partner, place)
    except Refused as refused:
        said = refused
    else:
        return None
    assert say("en", said.key, **said.values)
    return said.key


people = st.builds(
    Actor,
    user_id=st.sampled_from(["U0DANA", "u0dana", "U0DANA ", "U0ROBIN", "U0KIM", "", "W0DANA"]) | st.text(max_size=8),
    team_id=st.sampled_from([HOME, AWAY, None, "", HOME.lower()]),
    name=st.sampled_from(["Dana Example", "U0DANA", "staff", ""]) | st.text(max_size=8),
    ours=st.booleans(),
    guest=st.booleans(),
    bot=st.booleans(),
    deleted=st.booleans(),
)


ANYBODY = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
"""The session is only read from, so all examples may share it."""


@pytest.fixture
def listed(sqlite_database: Database) -> Iterator[Session]:
    """A database in which Robin was made staff, and Kim struck off again."""
    with sqlite_database.write() as session:
        staffing.add(session, INSTALLATION, ROBIN, STAFF.key, NOW)
        staffing.add(session, INSTALLATION, a_person("U0KIM"), STAFF.key, NOW)
        staffing.remove(session, INSTALLATION, a_person("U0KIM"), STAFF.key, NOW)
        yield session


@ANYBODY
@given(actor=people)
def test_staff_is_only_a_listed_full_member_of_home_whatever_they_call_themselves(
    listed: Session, actor: Actor
) -> None:
    of_home = actor.ours and actor.team_id == HOME
    sound = not (actor.guest or actor.bot or actor.deleted)
    on_list = actor.user_id in (STAFF.user_id, ROBIN.user_id)
    assert INSTALLATION.is_staff(listed, actor) == (on_list and of_home and sound)
    assert INSTALLATION.is_founder(actor) == (actor.user_id == STAFF.user_id and of_home and sound)


@ANYBODY
@given(actor=people)
def test_an_empty_list_means_that_nobody_is_staff(listed: Session, actor: Actor) -> None:
    nobody = replace(INSTALLATION, founders=frozenset())
    assert not nobody.is_staff(listed, actor)
    assert nobody.staff_ids(listed) == frozenset()


@ANYBODY
@given(actor=people)
def test_a_list_with_an_empty_entry_makes_nobody_staff_by_having_no_id(listed: Session, actor: Actor) -> None:
    careless = replace(INSTALLATION, founders=frozenset({""}), home_team="")
    assert not careless.is_staff(listed, actor)


def test_only_a_founder_says_who_is_staff(listed: Session) -> None:
    assert refusal(listed, STAFF, "appoint", None) is None
    assert refusal(listed, ROBIN, "appoint", None) == "access.founders_only"
    assert refusal(listed, ROBIN, "configure", None) is None


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("place", PLACES)
def test_a_founder_may_do_everything_everywhere(session: Session, action: Action, place: Place) -> None:
    assert refusal(session, STAFF, action, a_partner(session), place) is None
    assert refusal(session, STAFF, action, None, place) is None


@pytest.mark.parametrize(
    ("actor", "key"),
    [
        (replace(STAFF, bot=True), "access.bot"),
        (replace(STAFF, deleted=True), "access.deleted"),
        (replace(STAFF, team_id=None), "access.unknown"),
        (replace(STAFF, guest=True), "access.nobody"),
        (replace(STAFF, team_id=AWAY, ours=False), "access.outside"),
        (replace(STAFF, user_id="U0OTHER"), "access.nobody"),
        (Actor(""), "access.unknown"),
    ],
)
@pytest.mark.parametrize("action", ACTIONS)
def test_who_is_neither_staff_nor_contact_gets_a_sentence(
    session: Session, actor: Actor, key: str, action: Action
) -> None:
    assert refusal(session, actor, action, a_partner(session)) == key


@pytest.mark.parametrize("person", [a_person(), an_outsider(), a_person(guest=True)])
@pytest.mark.parametrize("action", ACTIONS)
def test_a_contact_sees_answers_and_undoes_for_their_own_partner(
    session: Session, person: Actor, action: Action
) -> None:
    partner = a_partner(session)
    a_contact(session, partner, person)
    assert refusal(session, person, action, partner) == (None if action in OF_CONTACTS else "access.staff_only")


@pytest.mark.parametrize("place", ["staff", "digest", "other"])
def test_a_contact_is_answered_in_a_direct_message_only(session: Session, place: Place) -> None:
    partner = a_partner(session)
    a_contact(session, partner, a_person())
    assert refusal(session, a_person(), "see", partner, place) == "access.dm_only"


def test_a_contact_never_sees_another_partners_promises_nor_everybodys(session: Session) -> None:
    a_contact(session, a_partner(session), a_person())
    assert refusal(session, a_person(), "see", a_partner(session, "Moss Adams")) == "access.own_only"
    assert refusal(session, a_person(), "see", None) == "access.own_only"


def test_the_refusal_names_the_askers_own_partner_and_never_the_other(session: Session) -> None:
    a_contact(session, a_partner(session), a_person())
    with pytest.raises(Refused) as refused:
        authorise(INSTALLATION, session, a_person(), "see", a_partner(session, "Moss Adams"), "dm")
    assert "Moss" not in say("en", refused.value.key, **refused.value.values)


def test_merged_partners_are_one_for_their_contacts(session: Session) -> None:
    kept, merged = a_partner(session), a_partner(session, "San Joaquin Regional Transportation Department")
    a_contact(session, merged, a_person())
    assert refusal(session, a_person(), "see", kept) == "access.own_only"
    merge(session, merged, into=kept)
    assert refusal(session, a_person(), "see", kept) is None
    assert refusal(session, a_person(), "see", merged) is None
    assert root(session, merged) is kept


def test_the_same_id_in_another_workspace_is_somebody_else(session: Session) -> None:
    partner = a_partner(session)
    a_contact(session, partner, an_outsider())
    assert refusal(session, an_outsider(team_id="T0THIRD"), "see", partner) == "access.outside"
    assert refusal(session, a_person(), "see", partner) == "access.nobody"


def test_a_former_contact_sees_nothing_any_more(session: Session) -> None:
    first, second = a_partner(session), a_partner(session, "Moss Adams")
    a_contact(session, first, a_person())
    a_contact(session, second, a_person())
    assert refusal(session, a_person(), "see", first) == "access.own_only"
    assert refusal(session, a_person(), "see", second) is None


def test_a_contact_who_was_deactivated_or_is_a_bot_sees_nothing(session: Session) -> None:
    partner = a_partner(session)
    a_contact(session, partner, a_person())
    assert refusal(session, a_person(deleted=True), "see", partner) == "access.deleted"
    assert refusal(session, a_person(bot=True), "see", partner) == "access.bot"


@pytest.mark.parametrize(
    ("channel", "in_dm", "place"),
    [
        ("D0DANA", False, "dm"), ("C0ANY", True, "dm"), ("C0STAFF", False, "staff"), ("C0DIGEST", False, "digest"),
        ("C0ANY", False, "other"), ("", False, "other"), ("c0staff", False, "other"),
    ],
)  # fmt: skip
def test_a_place_is_known_by_its_id(channel: str, in_dm: bool, place: Place) -> None:
    assert INSTALLATION.place(channel, in_dm) == place


def test_without_a_staff_channel_no_place_is_the_staffs() -> None:
    bare = replace(INSTALLATION, staff_channel=None, digest_channel=None)
    assert {bare.place(channel, False) for channel in ("C0STAFF", "C0DIGEST", "", "None")} == {"other"}
