"""`/pledge contact …` as staff write it, and what they read."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor
from bot.ground.refusal import Refused
from bot.ground.words import say
from bot.people import commands
from bot.people.listeners import PeopleListeners
from bot.people.model import Contact, Partner
from tests.conftest import NOW
from tests.people.builders import INSTALLATION, STAFF, TODAY, a_contact, a_partner, a_person, an_outsider

ROOM = PeopleListeners(INSTALLATION, lambda _session, _partner, _now: None)
MARIA = a_person("U0MARIA", "Maria Example")


@pytest.fixture
def rtd(session: Session) -> Partner:
    a_partner(session, "Moss Adams")
    return a_partner(session, "San Joaquin Regional Transit District")


def write(session: Session, text: str, *people: Actor, by: Actor = STAFF) -> str:
    """What the bot says to `/pledge contact <text>`."""
    return ROOM.contact(session, by, text, {one.user_id: one for one in people}, NOW).text


def refused(session: Session, text: str, *people: Actor, by: Actor = STAFF) -> str:
    """The sentence of a refusal, after which there is still no contact."""
    with pytest.raises(Refused) as refusal:
        write(session, text, *people, by=by)
    assert not list(session.scalars(select(Contact)))
    return say("en", refusal.value.key, **refusal.value.values)


def test_a_person_in_slack_is_linked_and_will_be_asked_there(session: Session, rtd: Partner) -> None:
    said = write(session, "RTD <@U0MARIA> training manager", MARIA)
    assert said.startswith(
        "Maria Example, training manager, is now the contact of San Joaquin Regional Transit District. "
        "I'll ask in Slack."
    )
    contact = commands.contact_of(session, MARIA, TODAY)
    assert contact is not None
    assert contact.partner is rtd


def test_somebody_not_in_slack_goes_on_the_call_list(session: Session, rtd: Partner) -> None:
    said = write(session, "RTD Maria Example, training manager, 209 555 0142")
    assert "Not in Slack: I'll put calls on the staff list." in said
    assert "209 555 0142" in said
    assert commands.contacts_of(session, rtd, TODAY)[0].role == "training manager"


def test_a_contact_without_any_number_is_told_to_lack_one(session: Session, rtd: Partner) -> None:
    assert "no phone number or e-mail yet" in write(session, "RTD Maria Example")


def test_somebody_of_another_workspace_is_linked_and_said_to_be_outside(session: Session, rtd: Partner) -> None:
    assert "another workspace" in write(session, "RTD <@U0TERRY>", an_outsider())


def test_somebody_who_spoke_for_another_partner_is_moved_with_a_sentence(session: Session, rtd: Partner) -> None:
    write(session, "Moss <@U0MARIA>", MARIA)
    assert "no longer speak for Moss Adams" in write(session, "RTD <@U0MARIA>", MARIA)


def test_it_is_said_truly_who_will_be_asked_where_there_are_two(session: Session, rtd: Partner) -> None:
    write(session, "RTD <@U0MARIA>", MARIA)
    assert "I go on asking Maria Example" in write(session, "RTD Pat Sample, lead, 209 555 0142")
    assert "Maria Example can still answer" in write(session, "RTD <@U0TERRY>", a_person()).replace("Pat Sample, ", "")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("@maria", "pick them with @"), ("none", "nobody I can ask"), ("Remove", "nobody I can ask"),
        ("N/A, 209 555 0142", "nobody I can ask"),
    ],
)  # fmt: skip
def test_what_is_no_person_becomes_no_contact(session: Session, rtd: Partner, name: str, told: str) -> None:
    assert told in refused(session, f"RTD {name}")


def test_a_language_is_set_for_whoever_is_asked(session: Session, rtd: Partner) -> None:
    write(session, "RTD <@U0MARIA>", MARIA)
    write(session, "RTD Pat Sample, lead, 209 555 0142")
    said = ROOM.language(session, STAFF, "RTD Spanish", NOW)
    assert said is not None
    assert said.text.startswith("Maria Example")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "I changed nothing"),
        ("RTD", "I changed nothing"),
        ("<@U0MARIA>", "I changed nothing"),
        ("🚌", "I changed nothing"),
        ("Lodi Unified <@U0MARIA>", "no partner called “Lodi Unified”"),
        ("Moss Adams Foundation <@U0MARIA>", "Did you mean"),
        ("San Joaquin Regional Transportation Department <@U0MARIA>", "San Joaquin Regional Transit District"),
        ("RTD <@U0GHOST>", "Slack doesn't tell me who that person is"),
        ("RTD " + "x" * 500, "too long"),
    ],
)
def test_what_cannot_be_done_gets_a_sentence_that_helps(session: Session, rtd: Partner, text: str, words: str) -> None:
    assert words in refused(session, text, MARIA)


def test_a_bot_and_somebody_switched_off_are_refused_by_name(session: Session, rtd: Partner) -> None:
    assert "Maria Example is an app" in refused(
        session, "RTD <@U0MARIA>", a_person("U0MARIA", "Maria Example", bot=True)
    )
    gone = a_person("U0MARIA", "Maria Example", deleted=True)
    assert "Maria Example's account is switched off" in refused(session, "RTD <@U0MARIA>", gone)


def test_words_that_fit_two_partners_are_asked_about(session: Session, rtd: Partner) -> None:
    a_partner(session, "San Joaquin Regional Transportation Department")
    said = refused(session, "RTD <@U0MARIA>", MARIA)
    assert "fits more than one partner" in said
    assert "Transit District" in said
    assert "Transportation Department" in said


def test_only_staff_name_contacts(session: Session, rtd: Partner) -> None:
    assert "not linked" in refused(session, "RTD <@U0MARIA>", MARIA, by=MARIA)
    a_contact(session, rtd, MARIA)
    with pytest.raises(Refused, match=r"access\.staff_only"):
        write(session, "RTD Pat Sample", by=MARIA)


def undo_button(session: Session, text: str, *people: Actor) -> str:
    message = ROOM.contact(session, STAFF, text, {one.user_id: one for one in people}, NOW)
    return str(message.blocks[-1]["elements"][0]["value"])
