"""Partners by any of their names."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.ground import audit, taking_back
from bot.ground.refusal import Refused
from bot.people import commands
from bot.people.model import Partner
from tests.conftest import NOW
from tests.people.builders import STAFF, a_partner, merge

DISTRICT = "San Joaquin Regional Transit District"
DEPARTMENT = "San Joaquin Regional Transportation Department"
COUNTY = "San Joaquin (County) Regional Transportation Department"
RTD = "San Joaquin RTD"
OTHERS = (
    "Alliance 4 You",
    "California Trucking Association",
    "Central Valley Justice Coalition",
    "Moss Adams",
    "San Joaquin District Attorney's Office",
    "San Joaquin Family Justice Center",
)


def stockton(session: Session) -> Partner:
    for name in OTHERS:
        a_partner(session, name)
    return a_partner(session, DISTRICT)


def test_a_partner_is_created_once_however_its_name_is_written(session: Session) -> None:
    partner = a_partner(session, "  Moss   Adams ")
    assert partner.name == "Moss Adams"
    for written in ("moss adams", "The Moss Adams", "MOSS ADAMS", "Moss\u200b Adams"):
        assert a_partner(session, written) is partner
    assert len(list(session.scalars(select(Partner)))) == 1


@pytest.mark.parametrize("name", ["", "  ", "🚌", "\u202e\u200b", "..."])
def test_no_partner_comes_of_a_name_without_letters(session: Session, name: str) -> None:
    with pytest.raises(Refused, match=r"people\.no_name"):
        a_partner(session, name)
    assert commands.partner_named(session, name) is None
    assert commands.close_partners(session, name) == []
    assert commands.best_partner(session, name) is None


def test_a_name_of_40000_characters_is_refused(session: Session) -> None:
    with pytest.raises(Refused, match=r"people\.name_too_long"):
        a_partner(session, "Moss " * 8_000)


@pytest.mark.parametrize("name", [RTD, DEPARTMENT, COUNTY, "RTD"])
def test_each_name_of_the_transit_body_is_offered_as_close_to_the_one_known(session: Session, name: str) -> None:
    district = stockton(session)
    assert commands.partner_named(session, name) is None
    assert commands.close_partners(session, name) == [district]


def test_a_name_nobody_resembles_has_no_close_partner(session: Session) -> None:
    stockton(session)
    assert commands.close_partners(session, "Lodi Unified School District") == []


def test_the_exact_partner_is_not_offered_as_close_to_itself(session: Session) -> None:
    stockton(session)
    assert commands.close_partners(session, DISTRICT) == []


def test_same_is_remembered(session: Session) -> None:
    district = stockton(session)
    commands.remember_same(session, district, COUNTY, STAFF.key, NOW)
    assert commands.partner_named(session, "san joaquin county regional transportation department") is district
    assert commands.ensure_partner(session, COUNTY, STAFF.key, NOW) is district


def test_different_is_remembered_and_the_new_partner_stands_beside_it(session: Session) -> None:
    district = stockton(session)
    commands.remember_different(session, district, DEPARTMENT, STAFF.key, NOW)
    assert commands.close_partners(session, DEPARTMENT) == []
    department = a_partner(session, DEPARTMENT)
    assert department is not district
    assert commands.partner_named(session, DISTRICT) is district


def test_different_is_said_of_one_name_and_leaves_the_others_close(session: Session) -> None:
    district = stockton(session)
    commands.remember_different(session, district, DEPARTMENT, STAFF.key, NOW)
    assert commands.close_partners(session, RTD) == [district]


def test_a_change_of_mind_from_different_to_same_counts(session: Session) -> None:
    district = stockton(session)
    commands.remember_different(session, district, RTD, STAFF.key, NOW)
    commands.remember_same(session, district, RTD, STAFF.key, NOW)
    assert commands.partner_named(session, RTD) is district


def test_same_said_of_two_partners_merges_them_without_rewriting_rows(session: Session) -> None:
    district, department = stockton(session), a_partner(session, DEPARTMENT)
    assert commands.remember_same(session, district, DEPARTMENT, STAFF.key, NOW) is district
    assert commands.partner_named(session, DEPARTMENT) is district
    assert (department.name, department.merged_into_id) == (DEPARTMENT, district.id)


def test_a_merge_can_be_undone(session: Session) -> None:
    district, department = stockton(session), a_partner(session, DEPARTMENT)
    with audit.change(session, "same partner", STAFF.key, NOW) as change:
        commands.remember_same(session, district, DEPARTMENT, STAFF.key, NOW)
    taking_back.undo(session, change.id, STAFF.key, NOW)
    session.expire_all()
    assert commands.partner_named(session, DEPARTMENT) is department


def test_merging_both_ways_round_makes_no_circle(session: Session) -> None:
    district, department = stockton(session), a_partner(session, DEPARTMENT)
    commands.remember_same(session, district, DEPARTMENT, STAFF.key, NOW)
    commands.remember_same(session, department, DISTRICT, STAFF.key, NOW)
    assert commands.partner_named(session, DEPARTMENT) is commands.partner_named(session, DISTRICT) is district


def test_names_of_a_merged_partner_lead_to_the_one_that_stands(session: Session) -> None:
    district, department = stockton(session), a_partner(session, DEPARTMENT)
    commands.remember_same(session, department, "SJRTD of Stockton", STAFF.key, NOW)
    merge(session, department, into=district)
    assert commands.partner_named(session, "sjrtd of stockton") is district
    assert commands.best_partner(session, "RTD") is district


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("RTD", DISTRICT),
        ("san joaquin rtd", DISTRICT),
        ("the transit district", DISTRICT),
        ("Moss", "Moss Adams"),
        ("Mos Adams", "Moss Adams"),
        ("CVJC", "Central Valley Justice Coalition"),
        ("alliance for you", "Alliance 4 You"),
        ("San Joaquin", None),
        ("Lodi", None),
    ],
)
def test_a_few_words_find_the_one_partner_they_can_mean(session: Session, said: str, meant: str | None) -> None:
    stockton(session)
    found = commands.best_partner(session, said)
    assert (found.name if found else None) == meant


def test_words_that_fit_two_partners_choose_neither(session: Session) -> None:
    district, department = stockton(session), a_partner(session, DEPARTMENT)
    assert commands.best_partner(session, "RTD") is None
    assert commands.partners_like(session, "RTD") == [department, district] or commands.partners_like(
        session, "RTD"
    ) == [district, department]


def test_an_alias_settles_what_initials_leave_open(session: Session) -> None:
    district, _ = stockton(session), a_partner(session, DEPARTMENT)
    commands.remember_same(session, district, "RTD", STAFF.key, NOW)
    assert commands.best_partner(session, "rtd") is district
