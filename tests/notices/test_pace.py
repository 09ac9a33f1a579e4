"""No minute has more calls than it may, and a place is left alone for as long as it was asked for."""

from __future__ import annotations

from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.notices.pace import EVERYWHERE, OPEN, POST, Pace, Pacer
from tests.notices.a_sender import Machine


@given(st.lists(st.floats(0, 5), min_size=50, max_size=400), st.sampled_from([6.0, 60.0, 300.0]))
def test_no_minute_has_more_calls_than_it_may(pauses: list[float], per_minute: float) -> None:
    machine = Machine()
    pacer = Pacer(Pace(0.0, 0.0, per_minute), machine)
    calls: list[float] = []
    for pause in pauses:
        machine.wait(pause)
        while pacer.room(POST, 10):
            pacer.count(POST)
            calls.append(machine.at)
    assert all(bisect_left(calls, at + 60) - first <= per_minute for first, at in enumerate(calls))


def test_three_hundred_messages_go_in_little_more_than_a_minute() -> None:
    machine = Machine()
    pacer, began = Pacer(Pace(0.0, 0.0, 300), machine), machine.at
    for _ in range(300):
        machine.wait(pacer.wait(POST))
        assert pacer.room(POST, 1)
        pacer.count(POST)
    assert machine.at - began == pytest.approx(60.0, abs=1.0)


def test_slack_opens_fewer_direct_messages_than_it_takes_messages() -> None:
    machine = Machine()
    pacer = Pacer(Pace(0.0, 0.0, 300), machine)
    assert (pacer.room(OPEN, 100), pacer.room(POST, 100)) == (5, 30)


def test_without_a_limit_any_number_may_go() -> None:
    assert Pacer(Pace(0.0, 0.0, 0.0), Machine()).room(POST, 10) == 10


def test_one_channel_that_had_too_much_rests_alone_and_two_mean_the_workspace() -> None:
    machine = Machine()
    pacer = Pacer(Pace(), machine)
    for place, until in pacer.told_to_rest("C1", 30).items():
        pacer.rest([place], until)
    assert (pacer.is_busy("C1"), pacer.is_busy("C2")) == (True, False)
    machine.wait(10)
    resting = pacer.told_to_rest("C2", 5)
    assert resting == {"C2": machine.at + 5, EVERYWHERE: machine.at + 20}


def test_a_rest_is_never_shortened() -> None:
    machine = Machine()
    pacer = Pacer(Pace(per_channel=1.0), machine)
    pacer.rest(["C1"], machine.at + 30)
    pacer.rest_after_message("C1")
    machine.wait(29)
    assert pacer.is_busy("C1")
    assert pacer.soonest() == pytest.approx(1.0)
