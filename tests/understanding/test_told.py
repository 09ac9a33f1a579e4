"""Figures beside words that no rule knows: by their weight they are booked where people would book them."""

import pytest

from bot.understanding import Reply, read_reply
from tests.understanding import corpus

MOST_BOOKED = {False: 0.01, True: 0.05}
"""Of the answers that must be asked about, seen and held out: many differ from a plain one by a word, and those of six
authors were written to look like one.
"""
LEAST_BOOKED = 0.25
"""Of the plain ones. They are as odd as their authors could make them."""
OF_NATURAL, NATURALLY = 0.01, 0.6
"""Of answers as contacts write them, held out: so many at most of those that must be asked about are booked, and so
many at least of the plain ones.
"""


def read(line: corpus.Line) -> Reply:
    return read_reply(line["text"], corpus.told_context(line), corpus.vocabulary())


@pytest.mark.parametrize("held", [False, True])
def test_hardly_any_answer_that_must_be_asked_about_is_booked(held: bool) -> None:
    lines = [line for line in corpus.lines("told", held=held) if line["ask"]]
    booked = [line for line in lines if corpus.books_silently(read(line))]
    assert len(booked) <= MOST_BOOKED[held] * len(lines), [line["text"] for line in booked if not held]


def test_answers_in_strange_words_are_booked_where_they_weigh_like_plain_ones() -> None:
    lines = [line for line in corpus.lines("told", held=True) if not line["ask"]]
    booked = [line for line in lines if corpus.books_silently(read(line))]
    assert len(booked) >= LEAST_BOOKED * len(lines)


def test_what_contacts_write_of_their_own_accord_is_mostly_booked_and_doubtful_figures_are_not() -> None:
    lines = corpus.lines("natural", held=True)
    booked = [line["ask"] for line in lines if corpus.books_silently(read(line))]
    doubtful = [line["ask"] for line in lines].count(True)
    assert booked.count(True) <= OF_NATURAL * doubtful
    assert booked.count(False) >= NATURALLY * (len(lines) - doubtful)


@pytest.mark.parametrize(
    ("plain", "doubtful"),
    [
        (
            "Another eight from the tasting room are done as of yesterday. Come visit, the Pinot is excellent.",
            "Maybe eight more from the tasting room are done as of yesterday. Come visit, the Pinot is excellent.",
        ),
        (
            "Three more ladies from the front office completed it today. They send a plate of cookies.",
            "Three more ladies from the front office were asked to complete it today. They send a plate of cookies.",
        ),
        (
            "15 more trained as of noon. It's been a zoo here with Black Friday",
            "15 more hired as of noon. It's been a zoo here with Black Friday",
        ),
        (
            "36 more trained on Saturday. It rained all day, so nobody minded being indoors",
            "36 more trained on Saturday. It rained all day, so nobody stayed to the end",
        ),
    ],
)
def test_what_a_rule_doubts_is_asked_about_however_plain_its_words_are(plain: str, doubtful: str) -> None:
    assert corpus.books_silently(read({"text": plain}))
    assert not corpus.books_silently(read({"text": doubtful}))
