"""Answers that were booked wrongly when somebody hunted for such, and plain ones beside them that are booked."""

import pytest

from bot.understanding import read_reply
from tests.understanding import corpus

MOST_BOOKED = {False: 0.22, True: 0.32}
"""Seen and held out. All of them had been booked; what is left differs from a plain answer by what nobody told us."""


@pytest.mark.parametrize("held", [False, True])
def test_most_of_what_was_booked_wrongly_is_asked_about(held: bool) -> None:
    lines = corpus.lines("hunted", held=held)
    booked = [line for line in lines if _books(line["text"], line)]
    assert len(booked) <= MOST_BOOKED[held] * len(lines)


@pytest.mark.parametrize(
    ("plain", "doubtful", "known"),
    [
        ("18 trained yesterday", "18 trained yesterday, Friday another 15", {}),
        ("another 12 trained this week", "another 12 trained every week", {}),
        ("20 more posters up", "20 more posters please", {"unit": "posters"}),
        ("2 left", "2 left", {"current": 40, "plain": 230}),
        ("15 more", "yes, 15 more", {"last": ["progress_add", 15, 25]}),
        ("trained so far: 60", "complaints so far: 60", {"unit": "drivers"}),
        ("the last class was on Friday, all done", "the last class is on Friday", {"current": 180, "unit": "drivers"}),
        ("all 250 drivers are trained", "all 250 manuals are here", {"current": 200, "unit": "drivers"}),
        ("make it 18", "make it 18 lunches", {"last": ["progress_add", 15, 25], "unit": "drivers"}),
        ("12 more were trained this week", "12 people need it in Spanish", {}),
    ],
)
def test_what_is_told_alike_is_told_apart(plain: str, doubtful: str, known: corpus.Line) -> None:
    line = {"target": 250, "unit": "employees", "current": 40} | known
    assert not _books(doubtful, line)
    assert _books(plain, line | {"current": known.get("plain", line["current"])})


def _books(text: str, line: corpus.Line) -> bool:
    return corpus.books_silently(read_reply(text, corpus.context(line), corpus.vocabulary()))
