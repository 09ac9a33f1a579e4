"""Which promises a sector, a state or a country takes in."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy.orm import Session

from bot.events.commands import create_event
from bot.events.model import Event
from bot.events.places import Area, area_name, area_of, areas_named
from bot.ground import audit
from bot.ground.db import Database
from bot.people.amending import join
from bot.people.commands import ensure_partner
from bot.pledges.commands import record_outcome
from bot.pledges.model import Pledge
from bot.progress.numbers import Scope, outcomes_of, pledges_of
from bot.progress.reach import sectors_meant
from tests.conftest import NOW
from tests.progress.builders import STAFF, promised, stockton

CALIFORNIA, NEVADA, CANADA = Area("US", "CA"), Area("US", "NV"), Area("CA")


@pytest.fixture
def session(database: Database) -> Any:
    with database.write() as opened:
        yield opened
        opened.rollback()


def of(session: Session, event: Event | None, name: str, **known: Any) -> Pledge:
    """A promise of a partner of whom a sector, a country or a region is known."""
    pledge = promised(session, event, name)
    with audit.change(session, "bring in", STAFF, NOW):
        for key, value in known.items():
            setattr(pledge.lead, key, value)
        session.flush()
    return pledge


def named(session: Session, scope: Scope) -> list[str]:
    return sorted(pledge.lead.name for pledge in pledges_of(session, scope))


@pytest.mark.parametrize(
    ("words", "areas"),
    [
        ("California", (CALIFORNIA,)), ("the state of california", (CALIFORNIA,)),
        ("Nevada and California", (NEVADA, CALIFORNIA)),
        ("Nevada, California, or Canada", (NEVADA, CALIFORNIA, CANADA)),
        ("California, USA", (CALIFORNIA,)), ("Québec, Canada", (Area("CA", "QC"),)),
        ("the US", (Area("US"),)), ("México", (Area("MX"),)), ("Jalisco", (Area("MX", "jalisco"),)),
        ("the State of Mexico", (Area("MX", "estado de mexico"),)), ("CDMX", (Area("MX", "ciudad de mexico"),)),
        ("Québec", (Area("CA", "QC"),)), ("Nuevo México", (Area("US", "NM"),)), ("Californie", (CALIFORNIA,)),
        ("Carolina del Norte", (Area("US", "NC"),)), ("Terre-Neuve", (Area("CA", "NL"),)), ("Stockton", ()),
        ("California and Stockton", ()), ("us all", ()), ("in", ()),
    ],
)  # fmt: skip
def test_states_provinces_and_countries_are_known_by_name(words: str, areas: tuple[Area, ...]) -> None:
    assert areas_named(words) == areas


@pytest.mark.parametrize(
    ("country", "region", "area"),
    [
        ("US", "CA", CALIFORNIA), (None, "California", CALIFORNIA), ("United States", "calif", Area("US", "calif")),
        ("Canada", None, CANADA), ("CA", "Québec", Area("CA", "QC")), (None, None, None), ("", " ", None),
        ("Mexico", "Jalisco", Area("MX", "jalisco")), (None, "Jalisco", Area("MX", "jalisco")),
        ("Mexico", "Edomex", Area("MX", "estado de mexico")), ("MX", "Mexico City", Area("MX", "ciudad de mexico")),
    ],
)  # fmt: skip
def test_however_a_sheet_wrote_a_place_it_is_the_same(country: Any, region: Any, area: Area | None) -> None:
    assert area_of(country, region) == area


def test_a_place_is_called_by_its_name() -> None:
    told = [area_name("en", one) for one in (CALIFORNIA, Area("CA", "QC"), Area("MX", "nuevo leon"), CANADA)]
    assert told == ["California", "Quebec", "Nuevo Leon", "Canada"]


def test_a_promise_is_where_its_partner_is_and_else_where_it_was_made(session: Session) -> None:
    event = stockton(session)
    of(session, event, "Reno Lines", region="Nevada")
    of(session, event, "RTD")
    of(session, event, "Delta", region="CA", country="US")
    of(session, event, "Toronto Transit", country="Canada")
    of(session, None, "Nowhere")
    assert named(session, Scope(areas=(CALIFORNIA,))) == ["Delta", "RTD"]
    assert named(session, Scope(areas=(NEVADA,))) == ["Reno Lines"]
    assert named(session, Scope(areas=(Area("US"),))) == ["Delta", "RTD", "Reno Lines"]
    assert named(session, Scope(areas=(CANADA, NEVADA))) == ["Reno Lines", "Toronto Transit"]


def test_one_made_at_two_events_is_where_it_was_made_first(session: Session) -> None:
    from bot.pledges.model import PledgeEvent

    reno = create_event(
        session, name="Reno", place="Reno, Nevada", day=NOW.date(), zone="America/Los_Angeles", country="US",
        region="NV", hosts=[], channel_id=None, by=STAFF, now=NOW,
    )  # fmt: skip
    pledge = of(session, stockton(session), "RTD")
    with audit.change(session, "said again", STAFF, NOW):
        session.add(PledgeEvent(pledge_id=pledge.id, event_id=reno.id))
        session.flush()
    assert (named(session, Scope(areas=(CALIFORNIA,))), named(session, Scope(areas=(NEVADA,)))) == (["RTD"], [])


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("transit agencies", ("Public transit", "Transit & buses")), ("bus companies", ("Transit & buses",)),
        ("trucking companies", ("Trucking",)), ("truck fleets", ("Trucking",)), ("casinos", ("Casino",)),
        ("school districts", ()), ("companies", ()), ("San Joaquin transit", ()), ("", ()),
    ],
)  # fmt: skip
def test_a_sector_is_meant_by_all_its_telling_words(session: Session, words: str, meant: tuple[str, ...]) -> None:
    for number, sector in enumerate(("Transit & buses", "Public transit", "Trucking", "Casino", "")):
        of(session, None, f"Example {number}", sector=sector)
    assert sectors_meant(session, words) == meant


def test_a_promise_is_of_the_sector_of_who_leads_it_by_whatever_name(session: Session) -> None:
    event = stockton(session)
    of(session, event, "RTD", sector="Transit")
    of(session, event, "Trucks", sector="Trucking")
    promised(session, event, "Trucks", "RTD")
    former = of(session, event, "San Joaquin Regional Transit", sector=None)
    kept = ensure_partner(session, "RTD", STAFF, NOW)
    join(session, kept, former.lead.name, STAFF, NOW)
    assert named(session, Scope(sectors=("Transit",))) == ["RTD", "San Joaquin Regional Transit"]
    assert named(session, Scope(event, sectors=("Trucking",), areas=(CALIFORNIA,))) == ["Trucks", "Trucks"]


def test_what_was_done_is_taken_in_alike(session: Session) -> None:
    event = stockton(session)
    of(session, event, "RTD", sector="Transit")
    for name in ("RTD", "Nobody's"):
        record_outcome(
            session, partners=[ensure_partner(session, name, STAFF, NOW)], kind="policy", words="done", event=event,
            source="demo", by=STAFF, now=NOW,
        )  # fmt: skip
    assert len(outcomes_of(session, Scope(sectors=("Transit",)))) == 1
    assert len(outcomes_of(session, Scope(areas=(CALIFORNIA,)))) == 2
    assert outcomes_of(session, Scope(areas=(NEVADA,))) == []
