"""What a promise was read from, in the words that were written: of a table or a list the row with its figure."""

from bot.understanding.readings import PledgeReading, Promise
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

FIGURE = late(r"\d[\d.,]*")
WORD = late(r"[^\W_]+")
ENDS = late(r"\n|(?<=[.!?;]) ")
"""Where a row or a sentence ends."""

LONGEST_REASON = 300
"""Characters around a verb that are quoted as what decided, or looked at in another language for a denial."""


def reason_of(sentence: Text, start: int, end: int) -> str:
    """The words that decided, as they were written."""
    return sentence.cut(start, min(end, start + LONGEST_REASON)).rstrip(" .,;")


def as_written(reading: PledgeReading, text: str) -> PledgeReading:
    """The reading, each promise with words that stand so in the text."""
    lines = [line.strip() for line in ENDS.split(text) if line.strip()]
    words = f" {_plain(text)}"
    pledges, outcomes = (
        tuple(_quoted(one, words, lines) for one in many) for many in (reading.pledges, reading.outcomes)
    )
    return reading._replace(pledges=pledges, outcomes=outcomes)


def _quoted(promise: Promise, words: str, lines: list[str]) -> Promise:
    if f" {_plain(promise.because)}" in words:  # a long one is cut, within a word
        return promise
    return promise._replace(because=max(lines, key=lambda line: _shares(promise, line), default=promise.because))


def _shares(promise: Promise, line: str) -> tuple[int, int, int]:
    """How much of a promise stands in a line: its figures, its partner and its words."""
    figures = sum(figure in FIGURE.findall(line) for figure in FIGURE.findall(promise.because))
    partner = int(_plain(promise.organisation or "?") in _plain(line))
    return figures, partner, len(set(_plain(promise.because).split()) & set(_plain(line).split()))


def _plain(said: str) -> str:
    return " ".join(WORD.findall(said.lower()))
