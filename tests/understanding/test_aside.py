"""Which numbers of an answer stand aside: of people where sessions are counted, and none of a box of posters."""

from __future__ import annotations

import pytest

from bot.understanding.doubting.aside import that_count
from bot.understanding.words.numbers import blank, find_numbers


@pytest.mark.parametrize(
    ("text", "unit", "counted", "doubtful"),
    [
        ("we held 2 sessions, 30 people came to the first and 45 to the second", "sessions", [2], True),
        ("3 boxes of 50 posters for 12 drivers", "posters", [3, 50, 12], False),
        ("2 sessions, 40 people", "sessions", [2, 40], False),
        ("12 more passed today, 3 failed", "employees", [12], True),
        ("12 more, 3 no-shows", "employees", [12], False),
        ("12 sergeants so far, one argued with every slide", "officers", [12], False),
        ("12 more, and 2 drivers from the night shift", "employees", [12, 2], False),
        ("18 sessions held, one projector bulb dead", "sessions", [18], False),
        ("23 for the east garage and 19 for the west one, the east one won the bet", "operators", [23, 19], False),
        ("i promised 140 and 140 it is", "drivers", [140], False),
        ("everyone but 3 is trained, those 3 are new", "employees", [3], False),
        ("10 people, including the dishwasher who's 71.", "employees", [10], False),
        ("50 more, the guys did every shelter on the 14 line", "posters", [50], False),
        ("the 14 line cooks did it", "employees", [14], False),
    ],
)
def test_numbers_that_stand_aside(text: str, unit: str, counted: list[int], doubtful: bool) -> None:
    plain = blank(text)
    numbers, unsure = that_count(plain, find_numbers(plain), unit)
    assert ([number.whole for number in numbers], unsure) == (counted, doubtful)
