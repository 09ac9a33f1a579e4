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
