"""A short fuzz run; `python -m tests.understanding fuzz` is the long one."""

from tests.understanding import fuzz

TEXTS = 1_200
CRAWLING = 4 * fuzz.SLOWEST
"""A pattern that crawls takes far longer; the bar itself is for a machine that does nothing else."""


def test_no_mixed_text_breaks_a_reader_or_holds_it_up() -> None:
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
