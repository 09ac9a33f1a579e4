"""What stands after `/pledge contact`, taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.deliveries.payloads import Actor
from bot.people import contact_words
from bot.people.contact_words import ContactWords
from tests.people.builders import a_person

MARIA = a_person("U0MARIA", "Maria Example")
PEOPLE = {MARIA.user_id: MARIA}
KNOWN = {"rtd", "san joaquin rtd", "alliance 4 you", "moss adams"}


def read(text: str) -> ContactWords:
    return contact_words.read(text, PEOPLE, lambda said: said.casefold() in KNOWN, lambda said: said == "Moss")


@pytest.mark.parametrize(
    "text",
    [
        "RTD <@U0MARIA>",
        "RTD <@U0MARIA|maria>",
        "RTD: <@U0MARIA>",
        "RTD, @Maria Example",
        "RTD is @maria example",
        "<@U0MARIA> RTD",
        "  RTD   <@U0MARIA>  ",
    ],
)
def test_a_person_mentioned_is_the_contact(text: str) -> None:
    said = read(text)
    assert said.person == MARIA
    assert said.partner_words.removesuffix(" is") == "RTD"
    assert said.complete


def test_a_role_and_a_number_may_follow_the_mention() -> None:
    said = read("San Joaquin RTD <@U0MARIA>, training manager, 209 555 0142")
    assert said == ContactWords("San Joaquin RTD", None, "training manager", None, "209 555 0142", MARIA)


def test_a_person_mentioned_whom_slack_did_not_tell_has_no_team() -> None:
    assert read("RTD <@U0GHOST>").person == Actor("U0GHOST")


@pytest.mark.parametrize(
    "text",
    [
        "RTD Pat Sample, training manager, 209 555 0142",
        "RTD, Pat Sample, training manager, 209 555 0142",
        "rtd: Pat Sample; training manager; 209 555 0142",
        "RTD Pat Sample 209 555 0142, training manager",
        "RTD\nPat Sample\ntraining manager\ntel 209 555 0142",
        "RTD – Pat Sample, training manager, phone: 209 555 0142",
    ],
)
def test_a_name_a_role_and_a_phone_are_told_apart(text: str) -> None:
    said = read(text)
    assert said.partner_words.lower() == "rtd"
    assert (said.name, said.role, said.phone) == ("Pat Sample", "training manager", "209 555 0142")


@pytest.mark.parametrize(
    "phone", ["209 555 0142", "(209) 555-0142", "+1 209.555.0142", "209-555-0142 ext 12", "+52 55 5555 0142"]
)
def test_phones_are_kept_as_written(phone: str) -> None:
    assert read(f"RTD Pat Sample, lead, {phone}").phone == phone


def test_an_e_mail_is_found_anywhere_and_keeps_its_dots() -> None:
    said = read("Moss Adams Pat Sample pat.sample+x@moss-adams.example, giving lead")
    assert said == ContactWords("Moss Adams", "Pat Sample", "giving lead", "pat.sample+x@moss-adams.example")


def test_the_longest_beginning_that_names_a_partner_is_the_partner() -> None:
    assert read("San Joaquin RTD Pat Sample").partner_words == "San Joaquin RTD"
    assert read("Alliance 4 You Mel Sample, coordinator").partner_words == "Alliance 4 You"
    assert read("Moss Pat Sample").partner_words == "Moss"


def test_a_partner_nobody_knows_ends_at_the_first_comma() -> None:
    said = read("Lodi Unified, Pat Sample, lead")
    assert (said.partner_words, said.name, said.role) == ("Lodi Unified", "Pat Sample", "lead")


@pytest.mark.parametrize("text", ["", "   ", "RTD", "RTD, 209 555 0142", "<@U0MARIA>", ",,,", "🚌", "209 555 0142"])
def test_a_half_line_is_not_complete(text: str) -> None:
    assert not read(text).complete


@given(st.text(max_size=300))
def test_any_text_is_borne(text: str) -> None:
    assert isinstance(read(text), ContactWords)


def test_40000_characters_are_borne() -> None:
    assert read("RTD " + "Pat, " * 8_000).partner_words == "RTD"
