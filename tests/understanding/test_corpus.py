"""Every line of the corpus, and the score of each file."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.understanding import is_safety, read_reply
from tests.understanding import corpus

Part = list[corpus.Line]


@pytest.mark.parametrize("part", corpus.parts(corpus.lines("replies", held=False)))
def test_a_reply_is_read_as_a_careful_person_reads_it(part: Part) -> None:
    assert not _wrong(part, corpus.wrong_reply)


@pytest.mark.parametrize("part", corpus.parts(corpus.lines("pledges", held=False)))
def test_a_sentence_yields_its_promises_and_nothing_else(part: Part) -> None:
    assert not _wrong(part, corpus.wrong_pledges)


@pytest.mark.parametrize("part", corpus.parts(corpus.lines("questions", held=False)))
def test_a_question_is_understood(part: Part) -> None:
    assert not _wrong(part, corpus.wrong_question)


def _wrong(part: Part, judge: Callable[[corpus.Line], Any]) -> dict[str, Any]:
    """What is wrong with each line that is misread, by its text."""
    return {line["text"]: wrong for line in part if (wrong := judge(line))}


def test_no_safety_text_is_missed_and_few_ordinary_ones_alarm() -> None:
    lines = corpus.lines("safety", held=False)
    missed = [line["text"] for line in lines if line["safety"] and not is_safety(line["text"])]
    alarms = [line["text"] for line in lines if not line["safety"] and is_safety(line["text"])]
    calm = sum(not line["safety"] for line in lines)
    print(f"safety: {len(missed)} missed of {len(lines) - calm}, {len(alarms)} false alarms of {calm}")  # noqa: T201 - the score is part of the result
    assert not missed
    assert len(alarms) <= calm * 0.05, alarms


def test_no_ordinary_reply_raises_the_safety_alarm() -> None:
    """Of answers for which no rule was made one in a hundred may: they tell stories."""
    replies = [line for line in corpus.lines("replies") if line.get("intent") != "safety"]
    alarms = [line for line in replies if is_safety(line["text"])]
    assert not [line["text"] for line in alarms if not line.get("held")]
    assert len(alarms) <= len(replies) * 0.01


def test_a_safety_text_is_never_progress() -> None:
    for line in corpus.lines("safety", held=False):
        if line["safety"]:
            reply = read_reply(line["text"], corpus.context({"current": 100, "target": 250}))
            assert (reply.intent, reply.amount, reply.resulting_total) == ("safety", None, None)
