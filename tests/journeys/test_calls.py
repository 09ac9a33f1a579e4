"""Staff write down what a call gave: read as if the contact had written it, and answered to staff as staff."""

from __future__ import annotations

import pytest

from bot.ground.db import Database
from tests.fake_slack import Message
from tests.journeys.office import Office


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """A second engine can tell nothing new of this."""
    return sqlite_database


@pytest.fixture
def calls(office: Office) -> Message:
    """Pat is not in Slack, so Dana is asked to call them."""
    office.hold_event()
    office.save(office.promise("Acme Freight will train 60 drivers by 9 May"))
    office.link("Acme Freight Pat Sample, safety director, 209 555 0142")
    office.command(office.dana, "language Acme Freight Spanish")
    office.skip(days=19)
    return office.calls()[-1]


def said(office: Office, calls: Message, words: str) -> dict[str, str]:
    office.click(office.dana, calls, "call.said:0")
    return office.submit(office.dana, words=words)


@pytest.mark.parametrize(
    ("words", "fault"),
    [("-5", "I can't book “-5”"), ("ask again on 1 January 2020", "is not a day to come"), ("2.5 people", "2.5")],
)
def test_a_slip_of_the_pen_is_shown_at_the_field_and_the_call_stays(
    office: Office, calls: Message, words: str, fault: str
) -> None:
    assert fault in said(office, calls, words)["words"]
    office.slack.close(office.dana)
    assert not said(office, calls, "15 so far")
    assert "15 of 60" in office.last(office.dana).text


def test_words_without_a_figure_are_kept_and_undo_brings_the_call_back(office: Office, calls: Message) -> None:
    assert not said(office, calls, "they will look into it")
    told = office.last(office.dana)
    assert told.text.startswith("I read no figure in that, so nothing is booked.")
    office.click(office.dana, told, "change.undo")
    assert not said(office, calls, "15 so far")
    assert "15 reported" in office.command(office.dana, "status Acme Freight")


def test_what_staff_do_in_a_contacts_place_is_answered_in_the_language_of_staff(office: Office, calls: Message) -> None:
    assert not said(office, calls, "15 so far")
    assert office.last(office.dana).text.startswith("Thank you!  *15 of 60 (25 %)*")
    office.click(office.dana, office.last(office.dana), "reply.change")
    assert office.form(office.dana)["title"]["text"] == "The right figure"
    assert not office.submit(office.dana, total="20")
    assert office.last(office.dana).text.startswith("Thank you!  *20 of 60")


def test_a_call_that_a_colleague_has_seen_to_is_not_booked_twice(office: Office, calls: Message) -> None:
    office.click(office.dana, calls, "call.said:0")
    office.form(office.dana)
    office.click(office.dana, calls, "request.close:0")
    errors = office.submit(office.dana, words="15 more")
    assert errors == {"words": "That is closed already, so there is nothing left to do."}
    assert "0 reported" in office.command(office.dana, "status Acme Freight")
