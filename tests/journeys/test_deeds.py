"""A contact tells of something that is no progress on a promise of theirs."""

from __future__ import annotations

import pytest

from tests.journeys.office import ME, Office
from tests.journeys.story import name_the_contact, record, save


@pytest.mark.parametrize(
    ("words", "card"),
    [
        ("we made a web page about trafficking", "web page"),
        ("we put up 30 posters at the station", "handed out 30 posters"),
        ("held two sessions yesterday", "held 2 sessions"),
        ("we will also train 30 mechanics by June", "will train 30 mechanics"),
    ],
)
def test_what_a_contact_did_besides_goes_to_staff_and_they_are_thanked(office: Office, words: str, card: str) -> None:
    for step in (Office.hold_event, record, save, name_the_contact):
        step(office)
    office.say(office.terry, words)
    assert office.last(office.terry).text.startswith("Thank you! I have passed that on to")
    assert card in office.last(office.staff_room).text


@pytest.mark.parametrize(
    ("words", "answer", "card"),
    [
        ("120 so far. We also made a web page", "*120 of 250 (48 %)*", "created a resource"),
        ("40 drivers done and we hung up 25 posters too", "40", "handed out 25 posters"),
        ("120 so far, and we will host a presentation in March", "*120 of 250 (48 %)*", "will host a presentation"),
    ],
)
def test_a_deed_told_beside_a_figure_goes_to_staff_too_and_it_is_said_in_one_message(
    office: Office, words: str, answer: str, card: str
) -> None:
    question = office.asked()
    office.say(office.terry, words)
    told = [one.text for one in office.told(office.terry) if one.ts != question.ts]
    assert len(told) == 1
    assert answer in told[0]
    assert "What else you did or plan I have passed on to" in told[0]
    (shown,) = office.told(office.staff_room)
    assert card in shown.text
    office.click(office.dana, shown, "draft.save")
    assert office.seen(shown).text.startswith("Saved")


@pytest.mark.parametrize(
    "words",
    ["120 so far in 4 sessions", "we held our last session yesterday, 120 trained", "60 more. We'll need 200 posters"],
)
def test_a_figures_own_words_are_no_deed_of_their_own(office: Office, words: str) -> None:
    office.asked()
    office.say(office.terry, words)
    assert not any("[Not anything]" in one.text for one in office.told(office.staff_room))


def test_a_number_of_something_else_is_not_asked_about_as_if_it_were_people(office: Office) -> None:
    for step in (Office.hold_event, record, save, name_the_contact):
        step(office)
    office.say(office.terry, "20 cards to go")
    said = office.last(office.terry).text
    assert "counts something else than this promise, so I changed nothing" in said
    assert "will train 250 employees" in said


def test_a_number_without_an_open_promise_is_met_with_what_to_write(office: Office) -> None:
    office.hold_event()
    office.say(office.dana, f"{ME} San Joaquin RTD made a web page about trafficking", office.hall)
    for step in (save, name_the_contact):
        step(office)
    office.say(office.terry, "120 so far")
    assert office.last(office.terry).text.startswith("No promise of yours is open, so I changed nothing.")
