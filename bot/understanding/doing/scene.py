"""What one sentence is read against: its dates and numbers, the vocabulary, and who was named last."""

from typing import NamedTuple

from bot.understanding.calendar.dates import When
from bot.understanding.calendar.grammar import Anchor
from bot.understanding.words.numbers import Number
from bot.understanding.words.vocabulary import Vocabulary


class Scene(NamedTuple):
    """What a sentence is read against."""

    vocabulary: Vocabulary
    anchor: Anchor
    before: str | None
    """The organisation named last."""
    plain: str
    """The sentence without its dates and without numbers that never count."""
    dates: tuple[When, ...]
    numbers: tuple[Number, ...]
    listed: bool = False
    """Whether the text calls itself a list of promises."""
    promised: bool = False
    """Whether it is one of promises alone, of which nothing is done."""
