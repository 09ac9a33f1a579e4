"""A row that makes its job fail is set aside; staff are told, and whoever runs the bot lets it be tried again."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.operations import doctor
from bot.people.model import Contact
from tests.journeys.office import Office
from tests.journeys.test_failures import Terminal


def live_in(office: Office, zone: str) -> None:
    with office.database.write() as session:
        session.execute(update(Contact).values(zone=zone))


def test_a_question_that_cannot_be_asked_is_set_aside_told_once_and_asked_when_it_can_be(
    office: Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    office.promised()
    live_in(office, "Nowhere/Atlantis")
    before = len(office.told(office.staff_room))
    office.clock.at += timedelta(days=18)
    for _ in range(4):
        office.bot.tick(office.clock.at)
        office.send()
    (told,) = office.told(office.staff_room)[before:]
    assert "one line of the check-ins" in told.text
    assert office.told(office.terry) == []
    typed = Terminal(office, monkeypatch, capsys)
    typed("stumbles", "list", "--json")
    (aside,) = json.loads(typed.out)
    assert (aside["job"], aside["error"]) == ("check-ins", "ZoneInfoNotFoundError")
    assert f"python -m bot stumbles retry {aside['id']}" in told.text
    (finding,) = doctor.set_aside(office.settings.database_url)
    assert not finding.ok
    assert f"check-ins, row {aside['row']}" in finding.words
    live_in(office, "America/Los_Angeles")
    assert typed("stumbles", "retry", str(aside["id"]))[0] == 0
    office.strike()
    assert len(office.told(office.terry)) == 1
    assert typed("stumbles", "list") == (0, "Nothing is set aside.\n")
    assert typed("stumbles", "retry", str(aside["id"]))[0] == 1
    assert list(doctor.set_aside(office.settings.database_url)) == []
