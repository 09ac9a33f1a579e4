"""What holds for any text at all."""

import json
import re
import string
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.understanding import is_safety, parse_lines, read_pledges, read_question, read_reply
from bot.understanding.parse import ParseKind
from tests.understanding import corpus, spellings

TODAY = date(2023, 2, 1)
SAID = [line["text"] for name in ("replies", "pledges", "questions") for line in corpus.lines(name)]
WORDS = sorted({word for text in SAID for word in text.split()})
GARBLED = st.lists(st.sampled_from([*WORDS, "\u200f", "\n", "🎉", "”", "31/2", "-", "$", "٣", "½"]), max_size=25).map(
    " ".join
)
ANY_TEXT = st.one_of(st.text(max_size=200), GARBLED)
RECORD = corpus.context({"current": 100, "target": 250})
FIGURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|\w+teen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|third|quarter|zero"
    r"|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|onc?e|doce|trece|catorce|quince|diec\w+|veint\w+|\w+enta|cien\w*"
    r"|mil(le)?|docena|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|treize|quatorze|quinze|seize|vingt\w*|\w+ante|cents?"
    r"|douzaine)",
    re.IGNORECASE,
)
FOR_ALL = re.compile(
    r"all|every|each|done|finish|complete|trained|none|nobody|no one"
    r"|last|final|wrapped|accomplished|met|reached|hit|fulfilled|kept|achieved|whole|entire|live|up|published|online|nothing",
    re.IGNORECASE,
)


@settings(max_examples=150, deadline=None)
@given(ANY_TEXT)
def test_no_text_breaks_a_reader(text: str) -> None:
    read_reply(text, RECORD, corpus.vocabulary())
    read_reply(text, RECORD._replace(target=None, current=None, unit=None))
    read_pledges(text, corpus.vocabulary(), TODAY, TODAY)
    read_question(text, TODAY, corpus.vocabulary())
    is_safety(text)


@settings(max_examples=200, deadline=None)
@given(GARBLED)
def test_nothing_is_booked_without_a_number_or_a_word_for_all(text: str) -> None:
    reply = read_reply(text, RECORD)
    for one in (reply, *reply.also):
        if corpus.books_silently(one) and one.intent != "correction":
            assert FIGURE.search(text) or FOR_ALL.search(text)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(corpus.lines("replies")))
def test_case_spaces_quotes_and_emoji_change_no_meaning(line: corpus.Line) -> None:
    """Of some lines; `python -m tests.understanding spellings` tries them all."""
    assert spellings.misread(line) == []


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["pledge", "reply", "question"]), st.lists(st.text(string.printable.replace("\n", ""), max_size=40))
)
def test_every_line_in_yields_one_line_of_json_out(kind: ParseKind, lines: list[str]) -> None:
    given_lines = [line for line in lines if line.strip()]
    answers = [json.loads(line) for line in parse_lines(kind, given_lines, corpus.vocabulary())]
    assert len(answers) == len(given_lines)
    assert all(answer["error"] for answer in answers)
