"""What is passed over quickly is what would be passed over anyway."""

import re

from bot.understanding.doubting import doubts
from bot.understanding.guard import stories
from bot.understanding.scales import talk
from bot.understanding.words import shorthand
from bot.understanding.writing.text import fold, plain, tidy
from tests.understanding import corpus, fuzz

KINDS = ("replies", "pledges", "questions", "safety")


def texts() -> list[str]:
    said = [line["text"] for kind in KINDS for line in corpus.lines(kind)]
    return [text for text in (*said[::7], *fuzz.texts(11, 200)) if len(text) < 900]


def test_a_clause_is_the_one_that_is_searched_for() -> None:
    for text in texts():
        low = plain(text)
        for found in re.finditer(r"\d+|\s(?=\w)|,", low):
            assert doubts.clause_of(low, *found.span()) == doubts.searched_clause(low, *found.span())


def test_shorthand_is_put_right_wherever_it_would_be_found() -> None:
    for text in texts():
        said = tidy(text)
        meant, at = "", 0
        for start, end, other in shorthand._changes(said.low):
            meant, at = meant + said.low[at:start] + other, end
        assert shorthand.spelled_out(said).low == meant + said.low[at:]


def test_talk_and_stories_are_heard_in_every_text_that_has_a_word_of_them() -> None:
    for text in texts():
        folded = fold(tidy(text).low)
        assert talk.without_talk(folded) == talk.SENTENCE.sub(talk._if_general, folded)
        for somebody, _ in stories.WHOSE.values():
            parts = stories.PART.split(folded)
            assert stories.may_find_any(folded, somebody) or not any(map(somebody.search, parts))
