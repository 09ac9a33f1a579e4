"""What a pattern needs is never missing from a text in which it is found, and is read from the pattern itself."""

from __future__ import annotations

import re

import pytest

from bot.understanding import patterns
from bot.understanding.needs import clues_of, heads_of, words_of
from bot.understanding.patterns import LONG, late
from bot.understanding.text import fold, tidy
from tests.understanding import corpus, fuzz

KINDS = ("replies", "pledges", "questions", "safety")
SAID = [line["text"] for kind in KINDS for line in corpus.lines(kind)][::12]
MIXED = [text for text in fuzz.texts(seed=20_230_202, count=400) if len(text) < 400]
PLAIN = sorted({fold(tidy(text).low) for text in [*SAID, *MIXED]})


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"\b(?:girls?|boys?)\b", "girl boy boys"),
        (r"\bcertif(?:y|ied)\s\d+\smore", "cert"),
        (r"\w+'ve\b", "ve"),
        (r"(?:sold|taken)\sto\s(?:her|him)\b", "her him"),
        (r"\bcase (?:no )?#\d", "#"),
        (r"\bask\s(?:me|us)(?!\w)", "ask"),
        (r"\b(?:ok|k)(?=\s|$)", "ok k"),
        (r"at [1-3]:", ":"),
    ],
)
def test_the_rarest_of_what_every_match_has_is_needed(pattern: str, needs: str) -> None:
    assert clues_of(pattern, 0).needs == set(needs.split())


@pytest.mark.parametrize("pattern", [r"\w+s\b", r"train", r"(?:\bgirl\b)?\s", r"\btr\w*", r"[^a-z]", r"\bok|\s"])
def test_where_it_is_not_plain_nothing_is_needed(pattern: str) -> None:
    assert clues_of(pattern, 0).needs is None


def test_small_and_capital_letters_alike_need_nothing() -> None:
    assert clues_of(r"\bgirls\b", re.IGNORECASE) == (None, None)


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        (r"\b(?:girls?|boys?)\b", "girl boy boys"),
        (r"\b(?:(?:the\s)?end|'ll)\sof", "the end '"),
        (r"\bq[1-4]|\b[12]\d", "q 1 2"),
    ],
)
def test_a_pattern_is_tried_only_at_words_that_begin_as_it_does(pattern: str, starts: str) -> None:
    assert clues_of(pattern, 0).starts == set(starts.split())


@pytest.mark.parametrize(
    "pattern", [r"girls", r"\b(?:girl)?\sand", r"\bgirls|boys\b", r"\b\w+\sago", r"(?<!a)\bgi|^\s"]
)
def test_where_a_match_may_begin_elsewhere_it_is_tried_everywhere(pattern: str) -> None:
    assert clues_of(pattern, 0).starts is None


def test_no_pattern_of_the_room_is_found_where_its_clues_say_that_it_is_not() -> None:
    patterns.make_ready()
    long = [re.compile(one.pattern, one.flags) for one in patterns._late if len(one.pattern) > LONG]
    clued = [(pattern, *clues_of(pattern.pattern, pattern.flags)) for pattern in long]
    assert sum(needs is not None for _, needs, _ in clued) > 50
    assert sum(starts is not None for *_, starts in clued) > 25
    missed = [
        (text, pattern.pattern[:60])
        for text in PLAIN
        for pattern, needs, starts in clued
        if (found := pattern.search(text))
        and (
            (needs is not None and needs.isdisjoint(heads_of(text)))
            or (starts is not None and not any(at == found.start() and head in starts for head, at in words_of(text)))
        )
    ]
    assert not missed


WITH_A_FIGURE = rf"\b(?:{'|'.join(f'w{letter}{other}x' for letter in 'abcdefghij' for other in 'abcdefghij')})\s\d"


@pytest.mark.parametrize("text", ["wabx 4", "wabx ٤", "the wabx, 4", "no such thing", "wabx", ""])
def test_a_long_pattern_finds_what_it_finds_in_any_text(text: str) -> None:
    ours, theirs = late(WITH_A_FIGURE), re.compile(WITH_A_FIGURE)
    assert bool(ours.search(text)) == bool(theirs.search(text))
    assert [one.span() for one in ours.finditer(text)] == [one.span() for one in theirs.finditer(text)]
    assert ours.sub("#", text) == theirs.sub("#", text)
    assert [one.span() for one in ours.finditer(text, 1, 6)] == [one.span() for one in theirs.finditer(text, 1, 6)]
