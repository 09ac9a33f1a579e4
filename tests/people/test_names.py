"""When two names may mean one organisation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.people.names import CLOSE, closeness, fold, means

DISTRICT = "San Joaquin Regional Transit District"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Moss Adams", "moss  adams"),
        ("B.O.T.L.", "BOTL"),
        ("Alliance 4 You & Friends", "Alliance 4 You and Friends"),
        ("Transporte Público", "TRANSPORTE PUBLICO"),
        ("Driver’s Union", "Driver's Union"),
        ("Moss\u200b Adams", "Moss Adams"),
        ("San Joaquin (County) RTD", "San Joaquin County RTD"),
    ],
)
def test_names_are_compared_without_case_accents_and_punctuation(one: str, other: str) -> None:
    assert fold(one) == fold(other) != ""


@pytest.mark.parametrize("name", ["", "   ", "🚌🚌", "\u200b\u202e", "—", "&amp;"[:0], "..."])
def test_a_name_without_a_letter_folds_to_nothing(name: str) -> None:
    assert fold(name) == ""


def test_a_name_that_is_only_the_keeps_its_word() -> None:
    assert fold("The") == "the"


@pytest.mark.parametrize(
    "name",
    [
        "San Joaquin RTD",
        "RTD",
        "SJRTD",
        "San Joaquin Regional Transportation Department",
        "San Joaquin (County) Regional Transportation Department",
        "San Joaquin County Regional Transportation Department",
        "San Joachin Regional Transit District",
        "San Joaquin Regional Transit Dist",
    ],
)
def test_the_names_of_one_transit_body_are_close(name: str) -> None:
    assert closeness(fold(name), fold(DISTRICT)) >= CLOSE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Moss", "Moss Adams"), ("Moss Adams LLP", "Moss Adams"), ("MossAdams", "Moss Adams"),
        ("RTD", "San Joaquin RTD"), ("Delta", "Delta Example Transit"),
        ("Mos Adams", "Moss Adams"), ("Alliance for You", "Alliance 4 You"),
        ("CVJC", "Central Valley Justice Coalition"),
        ("Lodi Police Dept.", "Lodi Police Department"), ("Calif. Trucking Assn", "California Trucking Association"),
    ],
)  # fmt: skip
def test_shortened_and_misspelt_names_are_close(one: str, other: str) -> None:
    assert closeness(fold(one), fold(other)) >= CLOSE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (DISTRICT, "San Joaquin District Attorney's Office"),
        (DISTRICT, "San Joaquin Family Justice Center"),
        ("San Joaquin", DISTRICT),
        ("Stockton Police Department", "Stockton Fire Department"),
        ("North Valley School District", "South Valley School District"),
        ("School District 12", "School District 13"),
        ("California Trucking Association", "California Association for Coordinated Transportation"),
        ("Alliance 4 You", "Moss Adams"),
        ("A", "B"),
        ("12", "School District 12"),
        ("", "Moss Adams"),
    ],
)
def test_other_organisations_are_not_close(one: str, other: str) -> None:
    assert closeness(fold(one), fold(other)) < CLOSE


@pytest.mark.parametrize("said", ["RTD", "San Joaquin RTD", "the transit district", "San Joaquin", "regional transit"])
def test_a_few_words_can_mean_a_partner(said: str) -> None:
    assert means(fold(said), fold(DISTRICT))


@pytest.mark.parametrize("said", ["", "RTA", "Moss", "San Joaquin RTD Maria", "airport"])
def test_words_that_are_not_in_the_name_do_not_mean_it(said: str) -> None:
    assert not means(fold(said), fold(DISTRICT))


@given(st.text(max_size=60), st.text(max_size=60))
def test_closeness_is_the_same_from_both_sides_and_within_bounds(one: str, other: str) -> None:
    one, other = fold(one), fold(other)
    assert 0 <= closeness(one, other) <= 100
    assert (closeness(one, other) == 100) == (one == other)


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing_more(name: str) -> None:
    folded = fold(name)
    assert fold(folded) == folded or folded.startswith("the ")
