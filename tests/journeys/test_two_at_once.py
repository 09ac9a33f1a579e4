"""Two of staff at the same thing at the same time: what one of them left alone is not taken back from the other."""

from __future__ import annotations

import pytest

from bot.ground.db import Database
from tests.fake_slack import Message
from tests.journeys.office import ME, Office


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """A second engine can tell nothing new of this."""
    return sqlite_database


def heading(office: Office, card: Message) -> str:
    return office.seen(card).text.split("\n")[0]


# Forms: what was left as it was shown stays as it is now


def test_another_date_leaves_at_least_and_a_range_as_they_were_said(office: Office) -> None:
    office.hold_event()
    at_least = office.promise("Acme Freight will train at least 250 drivers by 9 May")
    between = office.promise("Beta Bus will train between 200 and 300 drivers by early May")
    for card, values in ((at_least, {"due": "2023-06-01"}), (between, {"unit": "bus drivers"})):
        office.click(office.dana, card, "draft.change")
        assert not office.submit(office.dana, **values)
    assert heading(office, at_least) == "Acme Freight will train at least 250 drivers"
    assert heading(office, between) == "Beta Bus will train 200 to 300 bus drivers"
    assert "their date, “by early May”" in office.seen(between).text


def test_one_organisation_stays_one_when_something_else_is_changed(office: Office) -> None:
    office.hold_event()
    card = office.promise("Alpha Haulage & Omega Trucks will host a presentation")
    office.click(office.dana, card, "draft.join")
    office.click(office.dana, office.seen(card), "draft.change")
    assert not office.submit(office.dana, due="2023-04-01")
    assert "[Several organisations]" in office.seen(card).text


def test_two_who_change_one_card_each_change_what_they_touched(office: Office) -> None:
    office.hold_event()
    card = office.promise("Delta Lines will train 60 drivers")
    office.click(office.dana, card, "draft.change")
    office.form(office.dana)
    office.click(office.robin, card, "draft.change")
    assert not office.submit(office.robin, number="80")
    assert not office.submit(office.dana, due="2023-05-01")
    assert heading(office, card) == "Delta Lines will train 80 drivers"
    assert "Due 1 May 2023" in office.seen(card).text


def test_an_event_that_a_colleague_has_set_up_is_shown_to_who_sets_it_up_again(office: Office) -> None:
    office.hold_event()
    office.command(office.robin, "event", office.staff_room)
    typed = {"name": "Stockton", "place": "Stockton, California", "day": "2022-11-09"}
    assert not office.submit(office.robin, **typed, hosts="Stockton Example Alliance")
    told = office.last(office.robin)
    assert told.text.startswith("Stockton (November 2022) was set up before")
    assert "Hosts: Coalition Builds, BOTL" in told.text
    assert "[Change…]" in told.text


def test_two_who_change_one_event_each_change_what_they_touched(office: Office) -> None:
    office.hold_event()
    office.command(office.robin, "event", office.staff_room)
    office.submit(office.robin, name="Stockton", place="Stockton, California", day="2022-11-09")
    office.click(office.dana, office.told(office.dana)[0], "event.change")
    office.form(office.dana)
    office.click(office.robin, office.last(office.robin), "event.change")
    assert not office.submit(office.robin, hosts="Stockton Example Alliance")
    assert not office.submit(office.dana, region="Nevada")
    assert "Hosts: Stockton Example Alliance" in office.last(office.dana).text


# Cards


def test_one_promise_that_two_note_in_other_words_is_asked_about_before_it_counts_twice(office: Office) -> None:
    office.hold_event()
    danas = office.promise("San Joaquin RTD will train 250 employees with BOTL by 9 May")
    ts = office.say(office.robin, f"{ME} RTD promised BOTL training for two hundred and fifty staff", office.hall)
    (robins,) = office.thread(ts)
    office.save(danas)
    office.click(office.robin, robins, "draft.save")
    assert "[Save]" in office.seen(robins).text, "not saved unseen"
    asked = office.last(office.robin)
    assert "Is it the same as San Joaquin RTD?" in asked.text
    office.click(office.robin, asked, "draft.partner_same:0")
    office.click(office.robin, office.seen(asked), "draft.said_again")
    assert "1 promise" in office.command(office.dana, "status").split("\n")[0]


def test_a_name_that_was_asked_about_is_somebody_elses_when_it_is_saved_all_the_same(office: Office) -> None:
    office.hold_event()
    office.say(office.robin, "RTD will train 30 drivers")
    card = office.last(office.robin)
    office.save(office.promise("San Joaquin RTD will train 250 employees"))
    office.click(office.robin, card, "draft.save")
    assert "Is it the same as San Joaquin RTD?" in office.seen(card).text
    office.click(office.robin, office.seen(card), "draft.save")
    assert office.seen(card).text.startswith("Saved: RTD will train 30 drivers")


def test_what_was_undone_lends_neither_its_card_nor_its_history_to_what_comes_next(office: Office) -> None:
    office.hold_event()
    card = office.promise("Acme Freight will train 40 drivers")
    office.save(card)
    office.command(office.dana, "undo")
    office.command(office.dana, "undo")
    office.command(office.dana, "undo")
    assert office.seen(card).text == "This card was taken back."
    office.say(office.robin, "Gamma Yard will train 99 officers")
    robins = office.last(office.robin)
    office.click(office.robin, robins, "draft.change")
    assert not office.submit(office.robin, number="98")
    assert office.seen(card).text == "This card was taken back.", "a card before others showed what Robin wrote alone"
    office.click(office.robin, office.seen(robins), "draft.save")
    assert "Was 40" not in office.command(office.robin, "partner Gamma Yard")
