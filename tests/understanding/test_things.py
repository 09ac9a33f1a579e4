"""Answers about posters, cards, talks and companies: what is booked for them, and what may not hang there."""

import pytest

from bot.understanding.counting.unwritten import in_figures
from bot.understanding.readings import ReplyContext
from bot.understanding.words.units import group_of
from bot.understanding.writing.text import tidy
from tests.understanding import corpus

POSTERS = {"target": 90, "unit": "posters", "current": 40}
TALKS = {"target": 12, "unit": "presentations", "current": 3}

HANG = [
    ("put up 12 more at the fuel island and in the showers", 52),
    ("we taped 12 more to the fuel pumps", 52),
    ("stuck 12 more on the doors of the night shift", 52),
    ("So far we've put up 62", 62),
    ("In total we've hung 22 in the east terminal and 40 in the west one", 62),
    ("62 of the 90 are on walls", 62),
    ("we still have 30 posters to put up", 60),
]
MAY_NOT_HANG = [
    "12 more hung in the lobby, but the owner took them down",
    "12 more at the print shop",
    "12 more in my trunk",
    "left 12 more on the counter",
    "80 went to the managers, whether they hung them I can't tell",
    "12 more, not hung yet",
]
GIVEN = [
    ("gave our fourth presentation last night", 4),
    ("one talk at the mosque and another at the synagogue yesterday", 5),
    ("did 2 more talks, 40 people each", 5),
]
NO_NUMBER = ["another presentation at the chamber yesterday", "presented twice this week", "spoke to the Lions club"]


def read(text: str, told: dict[str, object]) -> tuple[bool, int | None]:
    reply = corpus.read_reply(text, corpus.context(told), corpus.vocabulary())
    return corpus.books_silently(reply), reply.resulting_total


@pytest.mark.parametrize(("text", "total"), HANG)
def test_what_hangs_is_booked_wherever_it_hangs(text: str, total: int) -> None:
    assert read(text, POSTERS) == (True, total)


@pytest.mark.parametrize("text", MAY_NOT_HANG)
def test_what_may_not_hang_is_asked_about(text: str) -> None:
    assert not read(text, POSTERS)[0]


@pytest.mark.parametrize(("text", "total"), GIVEN)
def test_talks_are_counted_as_they_are_told(text: str, total: int) -> None:
    assert read(text, TALKS) == (True, total)


@pytest.mark.parametrize("text", NO_NUMBER)
def test_without_a_number_nothing_is_booked_in_silence(text: str) -> None:
    booked, total = read(text, TALKS)
    assert not booked
    assert total in (4, 5)


def test_a_talk_of_another_number_is_asked_about() -> None:
    """The fourth, where five are on record, was told before or is a slip."""
    context = ReplyContext(target=12, unit="presentations", current=5, today=corpus.TODAY)
    assert in_figures(tidy("gave our fourth presentation last night"), context)[1]


@pytest.mark.parametrize(
    ("unit", "group"),
    [
        ("companies signed up", "organisations"),
        ("videos shown", "resources"),
        ("trucks with decals", "vehicles"),
        ("", None),
    ],
)
def test_a_unit_is_known_by_its_noun(unit: str, group: str | None) -> None:
    assert group_of(unit) == group
