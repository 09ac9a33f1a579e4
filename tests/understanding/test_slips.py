"""What an answer does to the last entry, in words for which no rule was made."""

import pytest

from bot.understanding import LastEntry, Reply, read_reply
from bot.understanding.correcting import slips
from bot.understanding.correcting.entries import Entry, entry_of, figures_of
from bot.understanding.scales import weighing
from bot.understanding.writing.text import tidy
from tests.understanding import corpus

AFTER_48: corpus.Line = {"current": 138, "target": 300, "last": ("progress_add", 48, 90)}
"""Forty-eight more were told last, and made 138."""
FIRST_40: corpus.Line = {"current": 40, "target": 250, "last": ("progress_add", 40, 0)}
"""The first figure that was told."""
TOLD_ANEW: corpus.Line = {"current": 132, "target": 300, "last": ("progress_set", 132, 100)}
"""132 were told as the total."""


def read(text: str, known: corpus.Line) -> Reply:
    return read_reply(text, corpus.context(known), corpus.vocabulary())


def asks_about_a_correction(text: str) -> bool:
    reply = read(text, AFTER_48)
    return reply.intent == "correction" and reply.needs_confirmation


@pytest.mark.parametrize(
    ("text", "known", "total"),
    [
        ("Please change the 48 into a 38, wrong key", AFTER_48, 128),
        ("38 not 48, my thumb slipped", AFTER_48, 128),
        ("where I put 48 it needs to say 38", AFTER_48, 128),
        ("where I put 40 it needs to say 38", FIRST_40, 38),
        ("I wrote 48 this morning. It is 46, two were there twice.", AFTER_48, 136),
        ("Lower the 48 to a 46, two of them were in our first batch", AFTER_48, 136),
        ("scratch the 48, that was our other terminal", AFTER_48, 90),
        ("please replace 132 with 123", TOLD_ANEW, 123),
        ("put 38 instead of that", AFTER_48, 128),
        ("it wasn't 48 people but 38", AFTER_48, 128),
        ("Forget my last number, it was for another file", AFTER_48, 90),
        ("cancel what I just entered, that was for another committee", AFTER_48, 90),
        ("cambia el 48 por 38, me equivoqué de tecla", AFTER_48, 128),
        ("changez le 48 pour 38, mauvaise touche", AFTER_48, 128),
        ("amend my entry from this morning to 38", AFTER_48, 128),
        ("Ignore the 48, that was last year's roster", AFTER_48, 90),
        ("my fingers flipped the digits, it's 84", AFTER_48, 174),
        ("I typed 48 posters but it was 38", AFTER_48 | {"unit": "posters"}, 128),
    ],
)
def test_a_correction_is_done_in_whatever_words_it_is_told(text: str, known: corpus.Line, total: int) -> None:
    reply = read(text, known)
    assert (reply.intent, reply.resulting_total, reply.needs_confirmation) == ("correction", total, False)


@pytest.mark.parametrize(
    "text",
    [
        "please round my 48 to 50",
        "38 posters, not 48",
        "38 decals, not 48",
        "the 48 should be 38, according to HR",
        "sorry, 38 not 48, next Tuesday's class",
    ],
)
def test_however_plainly_it_weighs_a_second_thought_asks_first(text: str) -> None:
    entry = entry_of(corpus.context(AFTER_48))
    assert entry
    low = text.lower()
    name, ahead = weighing.likeliest(weighing.MENDS, slips.signs(low, list(figures_of(low)), entry))
    assert name == slips.INSTEAD
    assert ahead >= slips.CLEARLY
    assert asks_about_a_correction(text)


@pytest.mark.parametrize(
    "text",
    [
        "it might be 38 instead of 48, not sure",
        "the number I sent last Tuesday was off, it should have been 38",
        "the certificates say 38, should be 48",
        "of those 48, 38 have their certificate",
        "HR shows 38, not 48",
        "Mike says 38, not 48",
        "The cost is 38, not 48",
        "38 not 48 left",
        "5 fewer than I told the board",
        "the van fits 38 people, not 48",
    ],
)
def test_what_may_be_of_something_else_is_asked_about(text: str) -> None:
    assert asks_about_a_correction(text)


@pytest.mark.parametrize(
    "text",
    [
        "The 48 was 28 in Dayton and 20 in Toledo",
        "should the 48 be 38?",
        "make the 48 a 480",
        "We've held 95 in total, I counted the sign-in binders.",
        "22 more, take out those from the agency",
        "22 de plus hier soir, ôtez ceux de l'agence de placement, j'ai pas leur nombre.",
    ],
)
def test_what_corrects_nothing_books_nothing(text: str) -> None:
    assert not corpus.books_silently(read(text, AFTER_48))


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("New group, 12 more this week", 150),
        ("We are at 160 now", 160),
        ("12 more yesterday, sorry for the delay", 150),
    ],
)
def test_progress_after_an_entry_is_no_correction(text: str, total: int) -> None:
    reply = read(text, AFTER_48)
    assert reply.intent != "correction"
    assert reply.resulting_total == total


def test_of_two_figures_the_one_is_meant_that_the_other_explains() -> None:
    entry = entry_of(corpus.context(AFTER_48))
    assert entry == Entry(amount=48, previous=90, base=90, current=138)
    for text, meant in (
        ("46 instead of 48, 2 were on both lists", 46),
        ("50, not 48, so 140 in all", 50),
        ("38, wrong key", 38),
        ("38 or 39", None),
    ):
        assert slips.meant_figure(list(figures_of(text)), entry) == meant


def test_without_a_last_entry_nothing_is_mended() -> None:
    known, said = corpus.context({"current": 138, "target": 300}), tidy("38 not 48, my thumb slipped")
    unknown = known._replace(last_entry=LastEntry("progress_add", None, None))
    assert slips.mended(said, corpus.context(AFTER_48), suspected=False)
    assert slips.mended(said, known, suspected=False) is None
    assert slips.mended(said, unknown, suspected=False) is None


def test_a_correction_done_in_silence_always_fits_the_record() -> None:
    """Not below nothing, not over the promise, and never as it stands."""
    for kind in ("replies", "told"):
        for line in corpus.lines(kind, held=False):
            if "last" in line:
                reply, known = corpus.reply_to(line["text"], corpus.context(line)), corpus.context(line)
                if reply.intent == "correction" and corpus.books_silently(reply):
                    total = reply.resulting_total
                    assert total is not None
                    assert total != known.current
                    assert 0 <= total <= (known.target or total)
