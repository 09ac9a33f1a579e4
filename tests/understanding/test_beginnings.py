"""A pattern that looks at first letters finds what it would find without, and what was learned is up to date."""

from __future__ import annotations

import re
from itertools import permutations

import pytest

from bot.understanding.writing import needs, patterns
from bot.understanding.writing.text import fold, tidy
from tests.understanding import beginnings, corpus, fuzz
from tests.understanding.needs import needs_of, together, written

HOW = "patterns were changed: run `python -m tests.understanding beginnings`, which makes reading quick again"
MOST_CHANGED = 1
"""A changed pattern is only slower, and whoever mends a rule need not think of it at once."""


def test_the_beginnings_written_down_are_those_of_the_patterns() -> None:
    """What each begins with, and what every eighth needs: to work out that of all takes ten seconds."""
    needed = beginnings.needs(beginnings.ROOM[::8])
    for file, known in ((patterns.BEGINNINGS, beginnings.beginnings()), (needs.NEEDS, needed)):
        told = dict(line.split("\t", 1) for line in file.read_text(encoding="utf-8").splitlines())
        assert len(known.keys() - told.keys()) <= MOST_CHANGED, HOW
        assert {name: what for name, what in told.items() if name in known and known[name] != what} == {}, HOW


def test_what_everyday_texts_ask_for_are_patterns_of_the_room() -> None:
    often = patterns.OFTEN.read_text(encoding="utf-8").split()
    known = {patterns.name_of(one.pattern) for one in beginnings.ROOM}
    assert len(set(often) - known) <= MOST_CHANGED, HOW
    assert len(often) > len(known) // 4


def test_a_pattern_that_was_changed_is_looked_for_as_it_is() -> None:
    assert patterns.quicker(r"\b(?:nobody|ever|wrote|this)\b") == r"\b(?:nobody|ever|wrote|this)\b"


@pytest.mark.parametrize(
    ("pattern", "ways"),
    [
        (r"\b(?:one|two three)", {("o", "n", "e"), ("t", "w", "o")}),
        (r"(?:a )?do\b", {("a", r"\ ", "d"), ("d", "o")}),
        (r"\d+x", {(r"[\d]", r"[\d]", r"[\d]"), (r"[\d]", r"[\d]", "x"), (r"[\d]", "x")}),
        (r"^\W*stop|halt", {("^",), ("h", "a", "l")}),
        (r"(?<=so )ab.c", {("a", "b")}),
        (r"\w+ ago|then", set()),
        (r"(?:maybe)?", set()),
        (r"(?:(?:a|b)?)*c", set()),
        (r"(?P<back>(?<=in ))?ab", {("a", "b")}),
    ],
)
def test_beginnings_are_worked_out_of_a_pattern(pattern: str, ways: set[tuple[str, ...]]) -> None:
    assert beginnings.ways_of(pattern, 0) == ways


@pytest.mark.parametrize(
    ("pattern", "signs"),
    [
        (r"\b(?:will|are going to)\b", "=going =will + =are =will"),
        (r"\btrain(?:ed|ing)?\b", "=train =trained =training"),
        (r"\bcertif\w+", "<certif"),
        (r"certif|\bdone", "<done ~certif"),
        (r"the (?:\w+ ){0,3}?girls?\b", "=girl =girls + ~the"),
        (r"\d+(?:st|nd)\b", "=nd =st"),
        (r"\b\d{3}-\d{4}\b", "=0000 + =-"),
        (r"\b\d{2}\b|\b911\b", "=00 =911"),
        (r"a\d", "#"),
        (r"[^x]\d", "#"),
        (r"\bwe\b.*\?", "=? + =we"),
        (r"\b(?:we will|stop|in (?:may|june))\b", "=june =may =stop =will + =in =stop =we"),
        (r"now(?=\s(?:please|kindly))", "<kindly <please + ~now"),
        (r"½|[àé]", "~½ ~à ~é"),
        (r"\w+ed\b", "~ed"),
        (r"(?:maybe)?", ""),
        (r"\n|but", ""),
        (r"(?i)maybe", ""),
    ],
)
def test_the_words_are_worked_out_that_a_pattern_needs(pattern: str, signs: str) -> None:
    assert " + ".join(map(written, needs_of(pattern, re.compile(pattern).flags))) == signs


def test_no_need_hides_what_a_pattern_finds() -> None:
    """In every text, and in its parts as the rules cut them: a text in which one finds something meets its needs."""
    asked = [(late, needs.needs_of(patterns.name_of(late.pattern))) for late in beginnings.ROOM]
    plain = [(re.compile(patterns.quicker(late.pattern), late.flags), bits) for late, bits in asked if bits]
    for text in sorted(_texts())[::4]:
        for said in {text, text[len(text) // 2 :], text[: len(text) // 3].replace("e", "_")}:
            bits = needs.bits_of(said)
            assert not [one.pattern for one, needed in plain if bits & needed != needed and one.search(said)], said


def test_a_text_of_many_words_is_asked_every_pattern() -> None:
    assert needs.bits_of(" ".join(f"w{number}" for number in range(1_000))) == needs.EVERY
    assert needs.bits_of("no " * 1_000) == needs.bits_of("no")


def test_a_part_of_a_text_that_ends_within_a_word_is_searched() -> None:
    """ "On" stands in no word of "one"; yet a search that ends there finds it."""
    asked = needs.asked_if_needed(needs.SOME << 1, "search", patterns._Late("zz", 0))
    assert asked("zzz") is None  # No pattern of the room needs such a word.
    assert asked("zzz", 0, 2)


def _texts() -> set[str]:
    said = [line["text"] for kind in ("replies", "pledges", "questions", "safety") for line in corpus.lines(kind)]
    return {fold(tidy(text).low) for text in (*said[::23], *fuzz.texts(5, 150)) if len(text) < 600}


def test_no_beginning_hides_what_a_pattern_finds() -> None:
    """In every text of the corpora, and in odd ones: the very same places."""
    texts = _texts()
    for late in beginnings.ROOM:
        asked = patterns.quicker(late.pattern)
        if asked != late.pattern:
            quick, plain = re.compile(asked, late.flags), re.compile(late.pattern, late.flags)
            hidden = [text for text in texts if _found(quick, text) != _found(plain, text)]
            assert not hidden, late.pattern[:80]


def _found(pattern: re.Pattern[str], text: str) -> tuple[tuple[int, int], ...] | None:
    found = pattern.search(text)
    return found and found.regs


def test_what_a_pattern_needs_is_the_same_in_every_order_of_its_words() -> None:
    """Two sets of words as rare as each other were chosen between by the last bit of a sum, and so by chance."""
    signs = [("=", word) for word in ("is", "about", "costs", "lasts", "means", "needs")]
    assert len({together(some) for some in permutations(signs)}) == 1
