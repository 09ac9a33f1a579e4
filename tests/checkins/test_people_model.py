"""The model of going back to people, run small; `python -m tests.people_model` runs it with a thousand."""

from __future__ import annotations

from tests import people_model


def test_everybody_who_answers_is_asked_at_each_stage_once_and_in_their_own_hours() -> None:
    world, found = people_model.everybody_answers(12, 3)
    assert +found == {}
    assert len(world.messages()) == 12 * 4


def test_whatever_people_do_nobody_is_nagged_and_nobody_is_lost() -> None:
    world, found = people_model.as_people_are(20, 4, seed=2)
    assert +found == {}
    assert len(world.fallen) >= 5, "a model in which nothing happens shows nothing"


def test_in_stocktons_year_nobody_hears_of_us_on_a_quiet_day() -> None:
    _, found = people_model.stockton_year(8)
    assert +found == {}
