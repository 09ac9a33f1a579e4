"""What no part of the corpora may ever break, held out or not; what was seen is right line by line (test_corpus)."""

import pytest

from tests.understanding import corpus, scoring

LANGUAGES = sorted({line["lang"] for kind in scoring.READERS for line in corpus.lines(kind)})


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_is_booked_wrongly_in_silence_not_even_on_the_held_out_part(lang: str) -> None:
    never = ("replies: silently wrong", "pledges: invented targets")
    found = [score for score in scoring.scores(lang, held=True) if score.measure in never and score.hits]
    assert not found


TAKEN_FOR_PROGRESS = 0.02
"""Of reports of danger by authors for whom no rule was made: the figure is asked about, and nothing else heard."""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_report_of_danger_is_booked_not_even_on_the_held_out_part(lang: str) -> None:
    reports = [line for line in corpus.lines("safety", held=True, lang=lang) if line["safety"]]
    replies = [corpus.reply_to(line["text"], corpus.context(scoring.ON_RECORD)) for line in reports]
    assert not any(corpus.books_silently(one) for reply in replies for one in (reply, *reply.also))
    taken = sum(any(one.intent in scoring.BOOKS for one in (reply, *reply.also)) for reply in replies)
    assert taken <= TAKEN_FOR_PROGRESS * len(reports)


def test_a_score_that_misses_its_bar_says_so() -> None:
    assert not scoring.Score("pledges: target", "en", 90, 100).met
    assert not scoring.Score("replies: silently wrong", "en", 1, 1000).met
    assert scoring.Score("replies: intent", "es", 91, 100).met
    assert not scoring.Score("replies: intent", "en", 91, 100).met
