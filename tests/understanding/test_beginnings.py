"""A pattern that looks at first letters finds what it would find without, and what was learned is up to date."""

from __future__ import annotations

import re

import pytest

from bot.understanding import patterns
from bot.understanding.text import fold, tidy
from tests.understanding import beginnings, corpus, fuzz

HOW = "patterns were changed: run `python -m tests.understanding beginnings`, which makes reading quick again"
MOST_CHANGED = 10
"""A changed pattern is only slower, and whoever mends a rule need not think of it at once."""


def test_the_beginnings_written_down_are_those_of_the_patterns() -> None:
    written = dict(line.split("\t", 1) for line in patterns.BEGINNINGS.read_text(encoding="utf-8").splitlines())
    known = beginnings.beginnings()
    assert len(known.keys() - written.keys()) <= MOST_CHANGED, HOW
    assert {name: ways for name, ways in written.items() if name in known and known[name] != ways} == {}, HOW


def test_a_pattern_that_was_changed_is_looked_for_as_it_is() -> None:
    assert patterns.quicker(r"\b(?:nobody|ever|wrote|this)\b", 0) == r"\b(?:nobody|ever|wrote|this)\b"


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
    ],
)
def test_beginnings_are_worked_out_of_a_pattern(pattern: str, ways: set[tuple[str, ...]]) -> None:
    assert beginnings.ways_of(pattern, 0) == ways


def test_no_beginning_hides_what_a_pattern_finds() -> None:
    """In every text of the corpora, and in odd ones: the very same places."""
    said = [line["text"] for kind in ("replies", "pledges", "questions", "safety") for line in corpus.lines(kind)]
    texts = {fold(tidy(text).low) for text in (*said[::9], *fuzz.texts(5, 150)) if len(text) < 600}
    for late in beginnings.ROOM:
        asked = patterns.quicker(late.pattern, late.flags)
        if asked != late.pattern:
            quick, plain = re.compile(asked, late.flags), re.compile(late.pattern, late.flags)
            hidden = [text for text in texts if _found(quick, text) != _found(plain, text)]
            assert not hidden, late.pattern[:80]


def _found(pattern: re.Pattern[str], text: str) -> tuple[tuple[int, int], ...] | None:
    found = pattern.search(text)
    return found and found.regs
