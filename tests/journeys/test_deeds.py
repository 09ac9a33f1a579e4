"""A contact tells of something that is no progress on a promise of theirs."""

from __future__ import annotations

from tests.journeys.office import ME, Office
from tests.journeys.story import name_the_contact, record, save


def test_what_a_contact_did_besides_goes_to_staff_and_they_are_thanked(office: Office) -> None:
    for step in (Office.hold_event, record, save, name_the_contact):
        step(office)
    office.say(office.terry, "we made a web page about trafficking")
    assert office.last(office.terry).text.startswith("Thank you! I have passed that on to")
    assert "web page" in office.last(office.staff_room).text


def test_a_number_without_an_open_promise_is_met_with_what_to_write(office: Office) -> None:
    office.hold_event()
    office.say(office.dana, f"{ME} San Joaquin RTD made a web page about trafficking", office.hall)
    for step in (save, name_the_contact):
        step(office)
    office.say(office.terry, "120 so far")
    assert office.last(office.terry).text.startswith("No promise of yours is open, so I changed nothing.")
