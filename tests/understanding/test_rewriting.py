"""What is taken out or put in another order before a promise is read, and that its words are quoted as written."""

from datetime import date

import pytest

from bot.understanding import read_pledges
from bot.understanding.promising.chats import without_writers
from bot.understanding.writing.text import tidy
from tests.understanding import corpus

TODAY = date(2022, 11, 10)

TALKS = [
    ("[10:42] Priya: Acme is in for 40 drivers\n[10:43] Tom: great!", "Acme is in for 40 drivers\ngreat!"),
    (
        "3/4/23, 10:15 - Ana: Acme will train 40 drivers\n3/4/23, 10:16 - Lee: great!",
        "Acme will train 40 drivers\ngreat!",
    ),
    ("10:42 Acme is in for 40 drivers", "Acme is in for 40 drivers"),
    ("Nacho: did they say how many?\nPriya: Acme trains 40 drivers", "did they say how many?\nAcme trains 40 drivers"),
    ("RTD: 40 drivers\nSunLine: 120 drivers", "RTD: 40 drivers\nSunLine: 120 drivers"),
]


@pytest.mark.parametrize(("written", "left"), TALKS)
def test_a_talk_is_read_without_who_wrote_it_and_a_list_of_partners_with_them(written: str, left: str) -> None:
    assert without_writers(tidy(written)).written == left


def test_pieces_put_in_another_order_know_where_each_was_written() -> None:
    text = tidy("will Acme train 40")
    turned = text.put_together((5, 9), " ", (0, 4), (9, 18))
    assert turned.low == "acme will train 40"
    assert [turned.cut(0, 4), turned.cut(5, 9), turned.cut(10, 18)] == ["Acme", "will", "train 40"]


@pytest.mark.parametrize(
    "text",
    [
        "Capacitará Transportes Ficticios a 40 choferes antes de mayo.",
        "It is 40 drivers that Acme will train by May.",
        "A 40 guards, B 250 nurses, and C will train 12 clerks.",
        "Forty drivers, Acme promised, will be trained by May.",
        "We're, uh, we're gonna train 25, no, wait, 30 drivers.",
    ],
)
def test_a_promise_put_in_order_is_quoted_in_words_that_were_written(text: str) -> None:
    pledges = read_pledges(text, corpus.vocabulary(), TODAY).pledges
    assert pledges
    for promise in pledges:
        assert promise.because in text
        assert promise.due_text is None or promise.due_text in text


def test_what_is_more_than_promised_for_june_is_due_after_june() -> None:
    text = "Acme will train 60 drivers by June and 60 more by December. Also 12 posters."
    pledges = read_pledges(text, corpus.vocabulary(), TODAY).pledges
    assert [(one.target, one.due) for one in pledges] == [(60, date(2023, 6, 30)), (60, date(2023, 12, 31)), (12, None)]


COUNTED_ONCE = [
    ("Acme trained 40 drivers and will train 60 more by May", [(60, "drivers")]),
    ("RTD will train 250 employees and the casino 60.", [(250, "employees"), (60, "employees")]),
    ("We trained 40 drivers. We will train another 60 by May.", [(60, "drivers")]),
    ("Acme will hand out 500 cards and put up 20.", [(500, "cards"), (20, None)]),
    ("Acme trained 3 sites and will train 200 by June.", [(200, None)]),
    ("Acme will train 40 drivers. Beta Lines will train 60.", [(40, "drivers"), (60, None)]),
]


@pytest.mark.parametrize(("text", "counted"), COUNTED_ONCE)
def test_what_is_counted_is_meant_again_where_it_can_be_nothing_else(
    text: str, counted: list[tuple[int, str | None]]
) -> None:
    pledges = read_pledges(text, corpus.vocabulary(), TODAY).pledges
    assert [(one.target, one.unit) for one in pledges] == counted


def test_each_number_has_the_programme_named_with_it() -> None:
    text = "Acme will train 68 drivers with TAT and 44 dispatchers with BOTL."
    pledges = read_pledges(text, corpus.vocabulary(), TODAY).pledges
    assert [(one.target, one.programme) for one in pledges] == [(68, "TAT"), (44, "BOTL")]


def test_two_thirds_of_a_staff_are_no_two_people() -> None:
    text = "The port will train 2/3 of its 150 dockers before summer."
    [pledge] = read_pledges(text, corpus.vocabulary(), TODAY).pledges
    assert (pledge.target, pledge.percent, pledge.unit) == (100, 67, "dockers")


@pytest.mark.parametrize(
    "text",
    [
        "$2,000 from Acme Trucking, declined",
        "Every hotel that finishes the course by June gets a plaque.",
        "Acme hopes Bolt will do the same with 60 technicians.",
        "Here's the plan from last year: train 40 drivers.",
    ],
)
def test_what_only_looks_like_a_promise_is_none(text: str) -> None:
    assert read_pledges(text, corpus.vocabulary(), TODAY).pledges == ()
