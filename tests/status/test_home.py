"""The Home at any number of events and promises."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.ground.blockkit import spoken
from bot.ground.db import Database
from bot.people.commands import ensure_partner, link_contact
from bot.people.model import Partner
from bot.status.home import Home
from tests.conftest import NOW
from tests.fake_slack.checks import view_problems
from tests.progress.builders import STAFF, hostile, many, promised, stockton
from tests.status.test_status import DIRECTOR, HOME, MARIA


@pytest.mark.parametrize("size", [0, 3, 600])
def test_a_home_fits_slack_at_any_number_of_promises(sqlite_database: Database, size: int) -> None:
    with sqlite_database.write() as session:
        event = stockton(session, "Coalition & Build " * 10)
        many(session, event, size, hostile)
        for number in range(12):
            stockton(session, f"Another {number}")
        for page in (0, 1, 99):
            view = Home(HOME).shown(session, DIRECTOR, page, NOW + timedelta(days=60))
            assert view_problems(view) == []
            assert "<!channel>" not in spoken(view["blocks"])
        session.rollback()


def test_an_event_says_that_there_are_more_units_than_it_shows(sqlite_database: Database) -> None:
    with sqlite_database.write() as session:
        event = stockton(session)
        for unit in ("drivers", "operators", "employees", "managers"):
            promised(session, event, "San Joaquin RTD", unit=unit)
        told = spoken(Home(HOME).shown(session, DIRECTOR, 0, NOW)["blocks"])
        session.rollback()
    assert told.count("Trained since") == 2
    assert "and 2 more units" in told


def test_a_contacts_own_promises_come_ten_to_a_page(sqlite_database: Database) -> None:
    with sqlite_database.write() as session:
        many(session, stockton(session), 23, lambda _: "One Partner")
        partner = ensure_partner(session, "One Partner", STAFF, NOW)
        link_contact(session, partner, name="Maria", person=MARIA, by=STAFF, now=NOW)
        session.execute(update(Partner).where(Partner.id != partner.id).values(merged_into_id=partner.id))
        pages = [Home(HOME).shown(session, MARIA, page, NOW) for page in range(4)]
        assert all(view_problems(view) == [] for view in pages)
        assert ["1 to 10 of 23" in str(pages[0]), "21 to 23 of 23" in str(pages[2]), pages[3] == pages[2]] == [True] * 3
        session.rollback()


@pytest.mark.parametrize(
    ("partners", "told"),
    [
        (2, "4 promises have nobody to ask (Coaches 0, Coaches 1):"),
        (6, "12 promises have nobody to ask (Coaches 0, Coaches 1, Coaches 2, Coaches 3, Coaches 4, …):"),
    ],
)
def test_who_has_nobody_to_ask_is_named_and_that_there_are_more_only_where_there_are(
    sqlite_database: Database, partners: int, told: str
) -> None:
    with sqlite_database.write() as session:
        many(session, stockton(session), 2 * partners, lambda number: f"Coaches {number % partners}")
        assert told in spoken(Home(HOME).shown(session, DIRECTOR, 0, NOW)["blocks"])
        session.rollback()
