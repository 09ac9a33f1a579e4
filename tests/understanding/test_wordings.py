"""Hurried answers and whole sentences: what changes nothing of a figure, what leaves it open, and misspelt units."""

import pytest

from bot.understanding.words.misspelt import with_the_unit_spelt
from bot.understanding.writing.text import tidy
from tests.understanding import corpus

OFFICERS = {"target": 210, "unit": "officers", "current": 98}
ALL_BUT = {"target": 220, "unit": "apprentices", "current": 175}

TOLD = [
    ("As things stand today, 150 officers are trained.", 150),
    ("Last Monday's class: 14 officers went through it", 112),
    ("30 left on my list", 180),
    ("So far 100 day officers and 40 night officers are trained", 140),
    ("70 in Lodi and 40 in Galt so far", 110),
    ("The evening class was on Tuesday. 14 officers attended.", 112),
    ("14 this am and another 6 this aft", 118),
    ("4 classes this week w 10 officers in every one", 138),
    ("We employ 2,300 people in three counties. 14 more passed this week.", 112),
    ("Our registrar tells me 14 more passed on Monday", 112),
    ("14 more oficers trained this week", 112),
]
OPEN = [
    "We have 640 officers",
    "We employ 2,300 people in three counties.",
    "The board met yesterday. 150 officers have completed the training.",
    "14 more but the sergeant took the quiz for all of them",
    "Our partner tells me 14 more passed",
    "Nobody left to train, they all quit.",
]
PERHAPS_MORE = [
    "One more class of 15 and we're through.",
    "Three stations took it yesterday, with eight officers per station.",
    "Groups of 6, four times yesterday.",
    "10 more on Monday and as many on Tuesday",
    "11 per garage this week",
    "14 more done today, of which 3 are mechanics",
    "Jointly with the airport, we trained another 52.",
    "This week one agency sent us 21 more and the other 12.",
    "We finished, 180 trained all told.",
    "Yesterday the 2 p.m. class had 14, and twice as many came at 4.",
]
MENDED = [
    ("that number was off by four, too high", 96),
    ("off by 4, too low", 104),
    ("please cancel my last entry, I sent it two times", 66),
]
NONE_LEFT = ["ain't one left, we used them all", "not a single one left, they're all up"]
ALL_DONE = [
    "The last class is done, close us out",
    "everybody is trained, what a relief",
    "all 220 aprentices have been trained",
    "training complete at all depots",
]


@pytest.mark.parametrize(("text", "total"), TOLD)
def test_a_figure_is_booked_in_whatever_words_it_is_told(text: str, total: int) -> None:
    reply = corpus.read_reply(text, corpus.context(OFFICERS), corpus.vocabulary())
    assert (corpus.books_silently(reply), reply.resulting_total) == (True, total)


@pytest.mark.parametrize("text", OPEN)
def test_what_leaves_it_open_is_not_booked(text: str) -> None:
    assert not corpus.books_silently(corpus.read_reply(text, corpus.context(OFFICERS), corpus.vocabulary()))


@pytest.mark.parametrize("text", ALL_DONE)
def test_cheers_beside_all_done_change_nothing(text: str) -> None:
    reply = corpus.read_reply(text, corpus.context(ALL_BUT), corpus.vocabulary())
    assert (corpus.books_silently(reply), reply.resulting_total) == (True, 220)


@pytest.mark.parametrize("text", PERHAPS_MORE)
def test_a_figure_that_may_be_multiplied_or_another_s_is_asked_about(text: str) -> None:
    assert not corpus.books_silently(corpus.read_reply(text, corpus.context(OFFICERS), corpus.vocabulary()))


@pytest.mark.parametrize(("text", "total"), MENDED)
def test_what_was_off_or_sent_twice_is_mended_by_so_many(text: str, total: int) -> None:
    told = {"target": 140, "unit": "agents", "current": 100, "last": ["progress_add", 34, 66]}
    reply = corpus.read_reply(text, corpus.context(told), corpus.vocabulary())
    assert (reply.intent, reply.resulting_total) == ("correction", total)


def test_that_it_was_wrong_takes_nothing_back_where_the_right_one_may_follow() -> None:
    told = {"target": 150, "unit": "servers", "current": 64, "last": ["progress_add", 14, 50]}
    for text in ("My number was wrong, I will get back to you", "I found out my last number was wrong"):
        assert not corpus.books_silently(corpus.read_reply(text, corpus.context(told), corpus.vocabulary()))


def test_off_by_so_many_alone_is_asked_about() -> None:
    told = {"target": 140, "unit": "agents", "current": 100, "last": ["progress_add", 34, 66]}
    assert corpus.read_reply("my number was off by 4", corpus.context(told), corpus.vocabulary()).needs_confirmation


def test_one_slip_of_the_unit_is_seen_through_and_another_word_is_none() -> None:
    assert with_the_unit_spelt(tidy("stops: 12 more oprators"), "operators").low == "stops: 12 more operators"
    assert with_the_unit_spelt(tidy("12 more instructions"), "instructors").low == "12 more instructions"


@pytest.mark.parametrize("text", NONE_LEFT)
def test_a_one_that_is_denied_is_no_remainder(text: str) -> None:
    reply = corpus.read_reply(
        text, corpus.context({"target": 80, "unit": "stickers", "current": 60}), corpus.vocabulary()
    )
    assert reply.resulting_total in (None, 80) or not corpus.books_silently(reply)
