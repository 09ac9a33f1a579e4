"""The Home tab: each sees what they may, staff see what needs them, and it fits Slack at any size."""

from __future__ import annotations

from typing import Any

import pytest

from bot.ground.blockkit import spoken
from bot.ground.db import Database
from tests.journeys.office import ME, Office


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """A second engine can tell nothing new of this."""
    return sqlite_database


def home(office: Office, person: str) -> str:
    office.slack.homes.pop(person, None)
    assert office.slack.open_home(person).ok
    office.slack.wait_for(lambda: office.slack.home(person))
    return spoken(view(office, person)["blocks"])


def view(office: Office, person: str) -> dict[str, Any]:
    found = office.slack.home(person)
    assert found is not None
    return found


def test_staff_see_what_needs_a_person_and_how_events_stand(office: Office) -> None:
    office.promised()
    office.save(office.promise("Quiet Coaches will train 40 drivers"))
    office.promise("Alliance 4 You will train 9 drivers")
    office.skip(weeks=2)
    office.say(office.terry, "120 so far")
    office.say(office.terry, "can you send posters?")
    told = home(office, office.dana)
    assert "1 answer that we owe" in told
    assert "Terry Sample, San Joaquin RTD asks for materials. “can you send posters?”" in told
    assert "1 card is not saved" in told
    assert "1 promise has nobody to ask (Quiet Coaches)" in told
    assert "120 reported" in told
    assert "Welcome!" not in told


def test_a_file_stands_there_until_somebody_says_what_it_shows(office: Office) -> None:
    office.asked()
    office.drop(office.terry, "list.pdf", text="120 so far")
    assert "1 message of a contact came with a file." in home(office, office.dana)
    office.click(office.dana, office.last(office.staff_room), "evidence.decline")
    assert "came with a file" not in home(office, office.dana)


def test_what_is_taken_care_of_on_the_home_is_gone_from_it(office: Office) -> None:
    office.asked()
    office.say(office.terry, "can you send posters?")
    home(office, office.dana)
    (close,) = [
        block["accessory"] for block in view(office, office.dana)["blocks"]
        if block.get("accessory", {}).get("action_id", "").startswith("request.close")
    ]  # fmt: skip
    office.slack.homes[office.dana] |= {"before": True}
    office.slack.click_in_view(office.dana, close["action_id"], close["value"])
    office.slack.wait_for(lambda: "before" not in view(office, office.dana))
    assert "Nothing waits for you" in spoken(view(office, office.dana)["blocks"])


def test_a_new_colleague_is_shown_round_until_their_first_change(office: Office) -> None:
    office.hold_event()
    assert "Welcome!" in home(office, office.robin)
    office.say(office.robin, f"{ME} Alliance 4 You will train 9 drivers", office.hall)
    assert "Welcome!" not in home(office, office.robin)


def test_staff_read_english_whatever_their_slack_speaks(office: Office) -> None:
    office.promised()
    maria = office.slack.add_person("María Ejemplo", locale="es-MX")
    office.command(office.dana, f"staff add <@{maria}>")
    assert office.last(maria).text.startswith("Dana Example made you staff of")
    assert home(office, maria) == home(office, office.robin)


def test_a_contact_sees_their_own_promises_and_updates_one_there(office: Office) -> None:
    office.asked()
    office.save(office.promise("Quiet Coaches will train 4711 drivers"))
    told = home(office, office.terry)
    assert "What San Joaquin RTD promised" in told
    assert "0 of 250 employees" in told
    assert "Quiet" not in told
    (update,) = [one["accessory"] for one in view(office, office.terry)["blocks"] if one.get("accessory")]
    office.slack.click_in_view(office.terry, update["action_id"], update["value"])
    office.submit(office.terry, total="120")
    assert "120 of 250" in office.last(office.terry).text
    assert "120 of 250" in home(office, office.terry)


def test_a_contacts_home_is_written_the_french_way(office: Office) -> None:
    office.asked()
    office.say(office.terry, "en français s'il vous plaît")
    assert "San Joaquin RTD\u00a0: 0 sur 250 employés" in home(office, office.terry)


def test_anybody_else_is_told_kindly_what_this_is(office: Office) -> None:
    office.promised()
    for person in (office.sam, office.slack.add_person("Guest", restricted=True)):
        told = home(office, person)
        assert told.startswith("I keep track of what partners promised")
        assert "250" not in told
        assert "RTD" not in told


def test_a_partners_page_is_asked_for_by_command_and_by_staff_alone(office: Office) -> None:
    office.promised()
    assert "0 of 250 employees" in office.command(office.dana, "partner RTD")
    assert office.command(office.terry, "partner RTD").startswith("Only Truckers Against Trafficking's event staff")
