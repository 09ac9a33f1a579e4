"""A promise in one sentence, for every kind and every way of saying a number."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from bot.people.model import Partner
from bot.pledges.blocks import draft_line, noun, pledge_line
from bot.pledges.model import Draft, Pledge, PledgePartner
from bot.understanding.readings import Kind


def a_pledge(*names: str, **given: Any) -> Pledge:
    values = {"kind": "train", "words": "as said", "qualifier": "exact"} | given
    links = [PledgePartner(partner=Partner(name=name), lead=not n) for n, name in enumerate(names or ("RTD",))]
    return Pledge(partners=links, **values)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"target": 250, "unit": "employees", "programme": "BOTL"}, "RTD will train 250 employees (BOTL)"),
        ({"target": 1250}, "RTD will train 1,250 people"),
        ({"target": 30, "qualifier": "at_least"}, "RTD will train at least 30 people"),
        ({"target": 30, "qualifier": "at_most"}, "RTD will train up to 30 people"),
        ({"target": 30, "qualifier": "approx"}, "RTD will train about 30 people"),
        ({"target": 30, "target_max": 40}, "RTD will train 30 to 40 people"),
        ({"percent": 80, "unit": "drivers"}, "RTD will train 80 % of its drivers"),
        ({"unit": "drivers"}, "RTD will train drivers"),
        ({}, "RTD will train people"),
        ({"kind": "hold_sessions", "target": 3}, "RTD will hold 3 sessions"),
        ({"kind": "host_presentation", "unit": "TAT presentation"}, "RTD will host a presentation"),
        ({"kind": "create_resource", "unit": "web page"}, "RTD will create a resource (web page)"),
        ({"kind": "distribute_materials", "target": 500, "unit": "posters"}, "RTD will hand out 500 posters"),
        ({"kind": "policy"}, "RTD will adopt a policy"),
        ({"kind": "sponsor", "sponsor_level": "Silver"}, "RTD will become a Silver-level sponsor"),
        ({"kind": "sponsor", "target": 5000, "unit": "USD"}, "RTD will sponsor with 5,000 US dollars"),
        ({"kind": "other", "words": "host the trailer"}, "RTD promised: “host the trailer”"),
    ],
)
def test_a_pledge_in_one_sentence(given: dict[str, Any], sentence: str) -> None:
    assert pledge_line("en", a_pledge(**given)) == sentence


def test_partners_who_share_a_pledge_are_named_the_leading_one_first() -> None:
    assert (
        pledge_line("en", a_pledge("Alliance", "Coalition", target=5)) == "Alliance and Coalition will train 5 people"
    )


@pytest.mark.parametrize("kind", get_args(Kind))
@pytest.mark.parametrize("finished", [True, False])
@pytest.mark.parametrize(
    "given",
    [{}, {"unit": "things"}, {"target": 3}, {"percent": 50}, {"target": 3, "unit": "USD"}],
)
def test_every_kind_has_its_sentence(kind: str, finished: bool, given: dict[str, Any]) -> None:
    draft = Draft(words="as said", finished=finished, reading={"kind": kind, "qualifier": "exact", **given})
    assert draft_line("en", draft, []).startswith("Somebody")


def test_a_noun_is_the_languages_own_where_we_know_it() -> None:
    assert noun("es", "school bus drivers") == "conductores de autobús"
    assert noun("fr", "Employee") == "employés"
    assert [noun(one, "gizmos") for one in ("en", "es")] == ["gizmos", "gizmos"]
    assert noun("en", "school bus drivers") == "school bus drivers"


@pytest.mark.parametrize(
    ("language", "given", "sentence"),
    [
        ("en", {"kind": "host_presentation", "target": 1}, "RTD will host 1 presentation"),
        ("es", {"percent": 50, "unit": "drivers"}, "RTD capacitará a un 50\u00a0% de sus conductores"),
        ("es", {"kind": "host_presentation", "target": 1, "unit": "presentation"}, "RTD organizará 1 presentación"),
        ("fr", {"kind": "hold_sessions", "target": 1, "unit": "training session"}, "RTD tiendra 1 séance"),
        ("fr", {"target": 1, "qualifier": "at_least", "unit": "driver"}, "RTD formera au moins 1 conducteur"),
        ("es", {"target": 1, "target_max": 2, "unit": "driver"}, "RTD capacitará a entre 1 y 2 conductores"),
        ("fr", {"target": 40, "target_max": 60, "unit": "driver"}, "RTD formera de 40 à 60 conducteurs"),
        ("es", {"target": 40, "qualifier": "approx"}, "RTD capacitará a cerca de 40 personas"),
        ("es", {"target": 12, "unit": "companies"}, "RTD capacitará a 12 empresas"),
    ],
)
def test_one_of_a_thing_is_one_in_every_language(language: str, given: dict[str, Any], sentence: str) -> None:
    assert pledge_line(language, a_pledge(**given)) == sentence
