"""A question beside a figure, and a wish that looks like a question: nothing that was told is lost over it."""

from __future__ import annotations

import pytest

from tests.journeys.office import Office

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def test_a_figure_beside_a_contacts_question_is_booked_and_the_question_passed_on(office: Office) -> None:
    office.asked()
    office.say(office.terry, "Trained 12 more today. Also, who should I contact about the decals?")
    assert "*12 of 250 (4 %)*" in office.last(office.terry).text
    assert "who should I contact about the decals?" in office.last(office.staff_room).text


def test_a_status_that_a_contact_tells_is_booked(office: Office) -> None:
    office.asked()
    office.say(office.terry, "Status: 40 of 250")
    assert "*40 of 250 (16 %)*" in office.last(office.terry).text


def test_a_wish_in_the_shape_of_a_question_reaches_staff(office: Office) -> None:
    office.asked()
    office.say(office.terry, "Can we raise our pledge to 300?")
    assert "Can we raise our pledge to 300?" in office.last(office.staff_room).text
    assert "*Trained since:*" not in office.last(office.terry).text


@pytest.mark.parametrize("words", ["where do we stand?", "¿Cómo vamos?", "où en sommes-nous?", "on en est où?"])
def test_a_contact_who_asks_how_it_stands_is_told_and_nobody_troubled(office: Office, words: str) -> None:
    office.asked()
    office.say(office.terry, "40 so far")
    before = len(office.told(office.staff_room))
    office.say(office.terry, words)
    assert "40" in office.last(office.terry).text
    assert "San Joaquin RTD" in office.last(office.terry).text
    assert len(office.told(office.staff_room)) == before


def test_a_question_that_only_a_person_can_answer_reaches_one(office: Office) -> None:
    office.asked()
    office.say(office.terry, "Where can I download the Spanish version?")
    assert "Where can I download the Spanish version?" in office.last(office.staff_room).text


def test_a_figure_beside_a_question_of_staff_is_booked(office: Office) -> None:
    office.asked()
    office.say(office.dana, "RTD trained 85 more. How many is that now?")
    assert "85 of 250" in office.last(office.dana).text
    assert "*85 of 250" in office.last(office.dana).text


def test_what_staff_ask_without_a_question_mark_is_answered_and_drafts_nothing(office: Office) -> None:
    office.asked()
    office.say(office.dana, "total trained in California in 2022")
    assert "Save" not in str(office.last(office.dana).blocks)
    assert "California" in office.last(office.dana).text


@pytest.mark.parametrize("words", ["RTD", "San Joaquin RTD?", "RTD."])
def test_a_partners_name_alone_asks_how_it_is_doing(office: Office, words: str) -> None:
    office.asked()
    office.say(office.dana, words)
    assert "0 of 250" in office.last(office.dana).text


@pytest.mark.parametrize("said", ["change RTD's target to 300", "who is our contact at San Joaquin RTD?"])
def test_what_nobody_can_read_shows_the_page_of_the_partner_it_names(office: Office, said: str) -> None:
    office.promised()
    office.say(office.dana, said)
    told = office.last(office.dana).text
    assert told.startswith("I found no promise and no question in that, so I changed nothing. This is what I have")
    assert "Contact: Terry Sample" in told
    assert "[Change…] [Withdraw…]" in told


@pytest.mark.parametrize("said", ["good morning everyone", "call Acme tomorrow"])
def test_what_nobody_can_read_and_names_no_partner_is_told_what_would_be_understood(office: Office, said: str) -> None:
    office.promised()
    office.say(office.dana, said)
    assert "You could write" in office.last(office.dana).text
