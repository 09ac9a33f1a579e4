"""The demo's clock, over a machine's clock that the test turns by hand."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.demo.clock import BEGINNING, MovableClock


class Machine:
    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds


def test_it_begins_on_the_morning_after_stockton() -> None:
    assert MovableClock(machine=Machine()).now() == datetime(
        2022, 11, 10, 10, 0, tzinfo=ZoneInfo("America/Los_Angeles")
    )


def test_it_runs_on_as_the_machine_does() -> None:
    machine = Machine()
    clock = MovableClock(machine=machine)
    machine.seconds += 90
    assert clock.now() == BEGINNING + timedelta(seconds=90)


def test_moved_it_runs_on_from_there() -> None:
    machine = Machine()
    clock = MovableClock(machine=machine)
    machine.seconds += 90
    clock.move_to(BEGINNING + timedelta(days=7))
    machine.seconds += 5
    assert clock.now() == BEGINNING + timedelta(days=7, seconds=5)


def test_it_never_goes_back() -> None:
    machine = Machine()
    clock = MovableClock(machine=machine)
    machine.seconds += 3_600
    clock.move_to(BEGINNING)
    assert clock.now() == BEGINNING + timedelta(hours=1)


def test_its_time_carries_the_zone_of_the_event() -> None:
    assert str(MovableClock().now().tzinfo) == "America/Los_Angeles"
