"""A short fuzz run; `python -m tests.understanding fuzz` is the long one."""

import sys
from collections.abc import Callable

import pytest

from bot.understanding.doing import idle
from bot.understanding.doubting.doubts import searched_clause
from bot.understanding.languages.tokens import tokens_of
from bot.understanding.lexicon import lexicon
from bot.understanding.writing.text import LONGEST, tidy
from tests.understanding import fuzz

TEXTS = 700
CRAWLING = 4 * fuzz.SLOWEST
"""A pattern that crawls takes far longer; the bar itself is for a machine that does nothing else."""


def test_no_mixed_text_breaks_a_reader_or_holds_it_up() -> None:
    lexicon("es"), lexicon("fr")  # Read once, with the first text of a bot that runs.
    outcome = fuzz.read_all(seed=20_230_201, count=TEXTS)
    assert outcome.texts == TEXTS
    assert not outcome.crashes
    assert outcome.slowest < CRAWLING


def test_the_same_seed_makes_the_same_texts() -> None:
    assert list(fuzz.texts(7, 50)) == list(fuzz.texts(7, 50))


def test_a_reader_that_raises_is_counted() -> None:
    outcome = fuzz.Outcome()
    fuzz.read_with("broken", lambda text: text[10_000_000], "some text", outcome)
    assert len(outcome.crashes) == 1


def calls(act: Callable[[], object]) -> int:
    """How many functions were called: unlike time, the same on every machine."""
    counted = 0

    def count(_frame: object, event: str, _what: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        act()
    finally:
        sys.setprofile(before)
    return counted


def quickest(read: Callable[[str], object], text: str) -> float:
    """Seconds of the best of three: the first text of a process puts the patterns into code."""
    return min(fuzz._seconds(read, text) for _ in range(3))


@pytest.mark.parametrize("fragment", ["Vous\n", "Union ", "quarante\n"])
def test_a_text_of_nothing_but_capitals_or_numbers_is_looked_at_once_from_end_to_end(fragment: str) -> None:
    whole, taught = tidy(fragment * LONGEST), lexicon("fr")
    half = whole.part(0, LONGEST // 2)
    tokens_of(half, taught)  # What is put into code or kept at the first time, is by now.
    assert calls(lambda: tokens_of(whole, taught)) < 2.5 * calls(lambda: tokens_of(half, taught))


def test_what_somebody_is_said_to_have_said_without_end_is_read_all_the_same() -> None:
    """Each "said" is looked behind for another one: 500 of them were more than Python goes down into."""
    whole = ("ajoutes-en " * LONGEST)[:LONGEST]
    for read in fuzz.READERS.values():
        read(whole)


def test_looked_past_words_behind_a_list_are_looked_at_in_one_way() -> None:
    """The underscores they leave were tried alone and together: 165 characters took 3.7 s."""
    text = "Dallas 14, Houston 22. None of these were in our last report." + ", and Andrée" * 9 + " zorb"
    assert quickest(fuzz.READERS["reply"], text) < CRAWLING


@pytest.mark.parametrize("fragment", ["thank you ", "that is "])
def test_polite_words_that_end_in_a_strange_one_are_tried_in_one_way(fragment: str) -> None:
    """Each "thank you" could be one phrase or two words, so 24 of them were looked at in sixteen million ways."""
    assert quickest(fuzz.READERS["reply"], fragment * 24 + "zorb") < CRAWLING


def test_a_line_of_long_words_is_taken_for_a_title_in_one_way() -> None:
    """Each word could be one word or several without a space between: 112 such lines took 2.6 s."""
    lines = "Quedan pendientes por certificar cuarenta enfermeras, las de pediatría.\n" * 110
    assert quickest(fuzz.READERS["pledges"], lines) < CRAWLING


def test_of_a_long_roll_no_promise_looks_at_the_days_of_all_others() -> None:
    entry, read = "Calaveras Transit, 12 operators, by Jan. 15, ", fuzz.READERS["pledges"]
    read(entry * 2)
    assert calls(lambda: read(entry * 80)) < 2.2 * calls(lambda: read(entry * 40))


def test_what_takes_promises_back_is_looked_for_once_for_all_verbs_of_a_sentence() -> None:
    idle.called_off.cache_clear()
    fuzz.READERS["pledges"]("I pledge on behalf of Klein Motor Coach to train 16 drivers by spring break " * 30)
    assert idle.called_off.cache_info().misses == 1


def test_where_no_clause_ends_only_what_stands_near_is_searched() -> None:
    """ "Todo listo todo listo": with an end nowhere each number's clause was looked for in all of the text."""
    longest, shorter = ("all done " * LONGEST)[:LONGEST], ("all done " * LONGEST)[: LONGEST // 4]
    took = {
        text: min(fuzz._seconds(lambda text: searched_clause(text, 700, 708), text) for _ in range(20))
        for text in (longest, shorter)
    }
    assert took[longest] < 2 * took[shorter]
