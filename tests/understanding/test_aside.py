"""Which numbers of an answer stand aside: of people where sessions are counted, and none of a box of posters."""

from __future__ import annotations

import pytest

from bot.understanding.aside import that_count
from bot.understanding.numbers import find_numbers


@pytest.mark.parametrize(
    ("text", "unit", "counted", "doubtful"),
    [
        ("we held 2 sessions, 30 people came to the first and 45 to the second", "sessions", [2], True),
        ("3 boxes of 50 posters for 12 drivers", "posters", [3, 50, 12], False),
        ("2 sessions, 40 people", "sessions", [2, 40], False),
        ("12 more passed today, 3 failed", "employees", [12], True),
        ("12 more, 3 no-shows", "employees", [12], False),
    ],
)
def test_numbers_that_stand_aside(text: str, unit: str, counted: list[int], doubtful: bool) -> None:
    numbers, unsure = that_count(text, find_numbers(text), unit)
    assert ([number.whole for number in numbers], unsure) == (counted, doubtful)
